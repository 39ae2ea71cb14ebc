import { missingIn } from '../../columns/missing.js';
import type { Claims, Draft } from '../../model.js';
import { namedIn } from '../grammar/naming.js';
import { testIn } from '../grammar/tests/test-in.js';

const OFTEN_EMPTY = /\b(?:more often|more frequently|more likely to be|mostly|often|usually)\s+(?:empty|blank|null|missing)\s+(?:if|when|where|for|in)\s+(.+)$|\b(?:empty|blank|null|missing)\s+more\s+(?:often|frequently)\s+(?:if|when|where|for|in)\s+(.+)$/iu;

export function oftenEmpty(drafts: readonly Draft[], text: string, own: Draft | undefined): Claims | undefined {
  const match = OFTEN_EMPTY.exec(text);
  if (match === null) return undefined;
  const target = own ?? namedIn(text.slice(0, match.index), drafts)[0]?.draft;
  const test = target === undefined ? undefined : testIn(match[1] ?? match[2] ?? '', drafts, target);
  if (target === undefined || test === undefined) return undefined;
  const usual = typeof target.missing === 'number' && target.missing > 0 ? target.missing : (missingIn(text) ?? 0.05);
  const share = Math.min(0.9, usual * 4);
  target.missing = [{ when: test.when, share }, { share: usual }];
  target.unique = false;
  return [{ kind: 'missing', column: target.name, when: test.when, share }];
}
