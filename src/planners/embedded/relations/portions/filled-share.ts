import { toSixDecimals } from '../../columns/rounding.js';
import type { Claims, Draft } from '../../model.js';
import { isStem } from '../../reading/stems.js';
import { keysOf } from '../../reading/words.js';
import { setWhen } from '../conditions/set-when.js';
import { alike } from '../grammar/alike.js';
import { isNumeric } from '../grammar/kinds.js';
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
  const few = own === undefined ? onlyHave(drafts, text) : undefined;
  if (few !== undefined) return few;
  const match = EMPTY_ELSE.exec(text);
  if (match === null) return undefined;
  const before = text.slice(0, match.index);
  const portion = portionsIn(before).find(({ isVague }) => !isVague);
  const target = own ?? namedIn(before, drafts).at(-1)?.draft;
  if (target === undefined || target.when !== undefined) return undefined;
  if (portion === undefined) return isConditional(before) ? undefined : setWhen(target, flagOf(target, drafts));
  target.missing = toSixDecimals(1 - portion.share);
  target.unique = false;
  return [{ kind: 'missing', column: target.name, share: target.missing }];
}

const ONLY_HAVE = /\b(?:only|just|nur|seule?s?|s[oó]lo|solamente)\b[^,;]{1,40}?(?<have>\s(?:have|has|had|leave|left|give|gave|provided?|tienen?|ont|a|hat|haben)\s+(?:an?|any|una?|une?|eine[nr]?|alguna?|algún)\s)(?<what>[^,;]{2,40})/iu;

/** "7% of the contracts have an overdue amount": nothing else is said, so the others have none. */
const SOME_HAVE = /^\W*(?:(?:about|around|roughly|some|approximately)\s)?\d[^,;.]{0,12}?\sof\s(?:the\s|all\s|our\s)?[\p{L}-]{3,}(?:\s[\p{L}-]{3,})?(?<have>\s(?:have|has|show|carry)\s(?:an?|any)\s)(?<what>[^,;.:\d]{3,40}?)(?=\W*$|,\swhich\s)/iu;

/** "Only one pupil in ten has an allergy": filled there, and empty for all others. */
function onlyHave(drafts: readonly Draft[], text: string): Claims | undefined {
  const some = SOME_HAVE.exec(text);
  const match = some ?? ONLY_HAVE.exec(text);
  const { have = '', what = '' } = match?.groups ?? {};
  const portion = match === null ? undefined : portionsIn(match[0].slice(0, match[0].indexOf(have))).find(({ isVague }) => !isVague);
  const target = portion === undefined ? undefined : namedIn(what, drafts.filter((draft) => (some !== null || !isNumeric(draft)) && yesOf(draft) === undefined && draft.when === undefined && draft.stated.formula !== true))[0];
  if (portion === undefined || target === undefined || target.start > 3 || (some !== null && target.end < what.trim().length)) return undefined;
  const { draft } = target;
  draft.missing = toSixDecimals(1 - portion.share);
  draft.unique = false;
  // What says that there is none is no value beside empty cells.
  const { values, weights } = draft.made.options ?? {};
  if (draft.made.type === 'category' && draft.stated.values !== true && Array.isArray(values)) {
    const kept = values.flatMap((value, i) => (/^(?:none|no \p{L}+|keine?|ning[uú]n[oa]?|aucune?)$/iu.test(String(value)) ? [] : [i]));
    if (kept.length > 0 && kept.length < values.length) draft.made = { type: 'category', options: { values: kept.map((i) => values[i] as string), ...(Array.isArray(weights) ? { weights: kept.map((i) => Number(weights[i])) } : {}) } };
  }
  return [{ kind: 'missing', column: draft.name, share: draft.missing }];
}
