import type { Claims, Draft } from '../../model.js';
import { isNumeric } from '../grammar/kinds.js';
import { readLimit } from './read-limit.js';

const EACH =
  /\b(?:each|every (?:one|step|stage))\b[^;.]{0,30}?\b(?:(?<fewer>smaller|lower|less|fewer|below|at most|no (?:more|higher|greater|larger)|never (?:more|higher|above|exceeds?)|not (?:more|above|higher))|(?<more>larger|bigger|higher|greater|more|at least|above))\b[^;.]{0,24}?\b(?:(?:one|step|stage|number|column|value|figure) (?:before|above|to the left)|previous(?: one)?|preceding(?: one)?)\b/iu;

/** "applications, interviews, hires - each smaller than the one before": every number of a row against the one that stands before it. */
export function readOneBefore(drafts: readonly Draft[], text: string, own: Draft | undefined): Claims | undefined {
  const bare = own === undefined || !isNumeric(own) ? undefined : thanBefore(drafts, text, own);
  if (bare !== undefined) return bare;
  const match = /\bbefore|previous|preceding|above|left\b/iu.test(text) ? EACH.exec(text) : null;
  if (match === null) return undefined;
  const able = drafts.filter((draft) => isNumeric(draft) && draft.stated.formula !== true && !/(?:^|_)(?:id|no|number|year|month|week|day|hour)$/iu.test(draft.name));
  // Beside the last of them those behind it are no longer meant.
  const last = own === undefined ? -1 : able.indexOf(own);
  const numbers = (last > 0 ? able.slice(0, last + 1) : able).filter(({ made }) => made.type === able[0]?.made.type);
  const word = match.groups?.['fewer'] === undefined ? 'less' : 'more';
  const claims = numbers.slice(1).flatMap((draft, i) => readLimit(drafts, `${draft.name} is never ${word} than ${numbers[i]?.name ?? ''}`, undefined) ?? []);
  return claims.length === 0 ? undefined : claims;
}

/** "(always higher)", "(siempre mayor)", "(can only go down)". */
const BARE =
  /^\W*(?:(?:always|is always|must be|siempre|immer|toujours)\s(?:(?<more>higher|more|larger|bigger|greater|mayor|más alt[oa]|superior|höher|größer|plus élevée?|supérieure?)|lower|less|smaller|fewer|cheaper|menor|más baj[oa]|inferior|niedriger|kleiner|plus basse?|plus bas|inférieure?)|can only (?:go|get|be|have gone) (?:(?<up>up|higher|more|larger)|down|lower|less|smaller))\W*$/iu;

/** Than what is not said: the number before that is called alike, or else is of its kind. */
function thanBefore(drafts: readonly Draft[], text: string, own: Draft): Claims | undefined {
  const match = BARE.exec(text);
  if (match === null) return undefined;
  const words = new Set(own.name.split('_'));
  const before = drafts.slice(0, drafts.indexOf(own)).filter((draft) => isNumeric(draft) && draft.made.type !== 'sequence');
  const last = before.at(-1);
  const other = before.findLast(({ name }) => name.split('_').some((word) => word.length > 3 && words.has(word))) ?? (last?.made.type === own.made.type ? last : undefined);
  const word = match.groups?.['more'] === undefined && match.groups?.['up'] === undefined ? 'lower' : 'higher';
  return other === undefined ? undefined : readLimit(drafts, `${own.name} is always ${word} than ${other.name}`, undefined);
}
