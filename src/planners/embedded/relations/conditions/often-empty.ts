import { missingIn } from '../../columns/missing.js';
import type { Claims, Draft } from '../../model.js';
import { conditionBehind } from '../grammar/clauses.js';
import { namedIn } from '../grammar/naming.js';
import type { Opening } from '../grammar/openers.js';
import { testIn } from '../grammar/tests/test-in.js';

const OFTEN_EMPTY =
  /\b(?:(?:more often|more frequently|more likely to be|mostly|often|usually)\s+(?:empty|blank|null|missing)|(?:empty|blank|null|missing)\s+more\s+(?:often|frequently))\s+$/iu;
const WHERE: ReadonlySet<Opening> = new Set(['when', 'for', 'at']);

/** "more often missing for walk-ins": empty there in a larger part of the rows. */
export function oftenEmpty(drafts: readonly Draft[], text: string, own: Draft | undefined): Claims | undefined {
  const told = conditionBehind(text, OFTEN_EMPTY, WHERE);
  if (told === undefined) return undefined;
  const target = own ?? namedIn(told.head, drafts)[0]?.draft;
  const test = target === undefined ? undefined : testIn(told.clause, drafts, target);
  if (target === undefined || test === undefined) return undefined;
  const usual = typeof target.missing === 'number' && target.missing > 0 ? target.missing : (missingIn(text) ?? 0.05);
  const share = Math.min(0.9, usual * 4);
  target.missing = [{ when: test.when, share }, { share: usual }];
  target.unique = false;
  return [{ kind: 'missing', column: target.name, when: test.when, share }];
}
