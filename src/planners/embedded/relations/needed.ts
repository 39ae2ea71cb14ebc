import type { Draft } from '../model.js';
import { isNumeric } from './grammar/kinds.js';
import { namedIn } from './grammar/naming.js';
import { valuesIn } from './grammar/values-in-text.js';
import { yesOf } from './grammar/yes-no.js';

/** "Only visitors who clicked can sign up", "Only activated accounts can convert": who may do what. */
const ONLY_CAN = /^\W*(?:and\s+|but\s+)?only\s+(?:(?:those|people|\p{L}+s)\s+(?:who|that|which)\s+(?:have\s+|had\s+|were\s+|are\s+|got\s+)?)?(?<need>[^,;]{3,40}?)\s+(?:can|may|could|are able to|will)\s+(?:ever\s+)?(?:be(?:come)?\s+|get\s+)?(?<then>[^,;]{3,40}?)\W*$/iu;
/** "Without a retry nothing is recovered". */
const WITHOUT_NONE = /^\W*without\s+(?:having\s+|an?\s+|any\s+|being\s+)*(?<need>[^,;]{3,30}?),?\s+(?:nothing|nobody|no one|none|no\s+\p{L}+)\s+(?:can\s+(?:be\s+)?|is\s+|gets?\s+|was\s+|will\s+be\s+)?(?<then>[^,;]{3,40}?)\W*$/iu;

/** What one yes/no needs of another column, said plainly: "recovered is always no when retry count is 0". */
export function withNeeded(text: string, drafts: readonly Draft[]): string {
  return /\b(?:only|without)\b/iu.test(text) ? text.split(/(;\s+|,\s+(?=(?:and\s|but\s)?(?:only|without)\s))/u).map((half) => neededIn(half, drafts)).join('') : text;
}

const LONGEST = 160;

function neededIn(text: string, drafts: readonly Draft[]): string {
  if (text.length > LONGEST) return text;
  const { need = '', then = '' } = (ONLY_CAN.exec(text) ?? WITHOUT_NONE.exec(text))?.groups ?? {};
  // "Only people rated 5 can be promoted": a number tells which.
  if (need === '' || /\d/u.test(need)) return text;
  const flags = drafts.filter((draft) => yesOf(draft) !== undefined && draft.stated.formula !== true);
  const target = namedIn(then, flags)[0]?.draft;
  // "Only premium members can have a trainer": a kind of them, whatever is counted of members.
  if (drafts.some((draft) => draft !== target && draft.made.type === 'category' && yesOf(draft) === undefined && valuesIn(draft, need).length > 0)) return text;
  const source = namedIn(need, drafts.filter((draft) => draft !== target && (yesOf(draft) !== undefined || isNumeric(draft))))[0]?.draft;
  if (target === undefined || source === undefined) return text;
  const spoken = ({ name }: Draft): string => name.replaceAll('_', ' ');
  return `${spoken(target)} is always no when ${spoken(source)} is ${yesOf(source) === undefined ? '0' : 'no'}`;
}
