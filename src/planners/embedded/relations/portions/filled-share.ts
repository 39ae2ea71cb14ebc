import type { Claims, Draft } from '../../model.js';
import { isStem } from '../../reading/stems.js';
import { keysOf } from '../../reading/words.js';
import { setWhen } from '../conditions/set-when.js';
import { alike } from '../grammar/alike.js';
import { namedIn } from '../grammar/naming.js';
import { isConditional } from '../grammar/openers.js';
import { testIn } from '../grammar/tests/test-in.js';
import type { Test } from '../grammar/tests/test.js';
import { yesOf } from '../grammar/yes-no.js';
import { portionsIn } from './portions.js';

const EMPTY_ELSE = /\b(?:blank|empty|missing|null|unset)\s+(?:(?:for|on|in|with)\s+(?:everyone else|everybody else|all (?:the )?others?|the (?:others?|rest|remaining(?: ones)?)|all the rest)|otherwise|elsewhere|if not)\b/iu;

/** "awarded" of the `amount_awarded`: the rows that a yes/no of the same word says yes of. */
function flagOf(target: Draft, drafts: readonly Draft[]): Test | undefined {
  const keys = keysOf(target.name);
  const flag = drafts.find((draft) => draft !== target && yesOf(draft) !== undefined && keysOf(draft.name).every((key) => key === 'is' || keys.some((own) => alike(own, key) || isStem(own, key))));
  return flag === undefined ? undefined : testIn(flag.name.replaceAll('_', ' '), [flag]);
}

/** "Only one in five has been cancelled, so the cancellation date stays blank for everyone else": filled in that part of the rows. */
export function readFilledShare(drafts: readonly Draft[], text: string, own: Draft | undefined): Claims | undefined {
  const match = EMPTY_ELSE.exec(text);
  if (match === null) return undefined;
  const before = text.slice(0, match.index);
  const portion = portionsIn(before).find(({ isVague }) => !isVague);
  const target = own ?? namedIn(before, drafts).at(-1)?.draft;
  if (target === undefined || target.when !== undefined) return undefined;
  if (portion === undefined) return isConditional(before) ? undefined : setWhen(target, flagOf(target, drafts));
  target.missing = Math.round((1 - portion.share) * 1e6) / 1e6;
  target.unique = false;
  return [{ kind: 'missing', column: target.name, share: target.missing }];
}
