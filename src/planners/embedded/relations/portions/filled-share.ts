import type { Claims, Draft } from '../../model.js';
import { namedIn } from '../grammar/naming.js';
import { portionsIn } from './portions.js';

const EMPTY_ELSE = /\b(?:blank|empty|missing|null|unset)\s+(?:for|on|in|with)\s+(?:everyone else|everybody else|all (?:the )?others?|the (?:others?|rest|remaining(?: ones)?)|all the rest)\b/iu;

/** "Only one in five has been cancelled, so the cancellation date stays blank for everyone else": filled in that part of the rows. */
export function readFilledShare(drafts: readonly Draft[], text: string, own: Draft | undefined): Claims | undefined {
  const match = EMPTY_ELSE.exec(text);
  if (match === null) return undefined;
  const before = text.slice(0, match.index);
  const portion = portionsIn(before).find(({ isVague }) => !isVague);
  const target = own ?? namedIn(before, drafts).at(-1)?.draft;
  if (portion === undefined || target === undefined || target.when !== undefined) return undefined;
  target.missing = Math.round((1 - portion.share) * 1e6) / 1e6;
  target.unique = false;
  return [{ kind: 'missing', column: target.name, share: target.missing }];
}
