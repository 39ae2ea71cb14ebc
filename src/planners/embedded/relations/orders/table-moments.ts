import { sameDaysIn } from '../../columns/month-days.js';
import { optionsWithout } from '../../columns/options.js';
import { kindOf } from '../../columns/types.js';
import type { Claim } from '../../../../core/claims/registry.js';
import type { Claims, Draft } from '../../model.js';
import { datesIn } from '../../phrases/dates.js';
import { hoursIn } from '../../phrases/hours.js';
import { weekdaysIn } from '../../phrases/weekdays.js';
import { mentionsIn } from '../grammar/mentions.js';

/** Moments that are not when a row happens: of lives, of contracts, of what is due. */
const OF_ITS_OWN = /birth|dob|geburt|nacim|naiss|due|expir|valid|deadline|renew|next|hire|join|sign_?up|signed|since|member|built|construct|manufactur|purchas|born|died|death|warranty|promised|planned|until|ablauf|end(?:s|ed)?_|_end$/iu;

/** "per day", "a weekend": no days that the rows are kept to. */
const KEPT = /\b(?:only|all on|weekdays|no weekends?|closed on|werktags|nur|s[oó]lo|uniquement|never on|not on)\b|\b(?:mon(?:day|tag)?|lunes|lundi|tue(?:sday)?|martes|mardi|dienstag)s?\s?(?:-|–|to|through|thru|bis|a|à|au)\s?(?:\p{L}{3})/iu;

/**
 * "Inbound calls during March 2025", "weekdays only, all in October 2025": when the rows of a table happen, told of the table
 * as a whole, is when its columns of moments lie that say nothing else.
 */
export function keepToTime(drafts: readonly Draft[], text: string, referenceDate: string, isPreamble: boolean): Claims | undefined {
  if (!isPreamble && mentionsIn(text, drafts).length > 0) return undefined;
  const found = datesIn(text, referenceDate).find(({ from, isPoint }) => !isPoint || /^\d{4}-\d{2}-\d{2}/.test(from));
  const days = KEPT.test(text) ? weekdaysIn(text) : undefined;
  const hours = HOURS.test(text) ? hoursIn(text, true) : undefined;
  const kept = hours === undefined ? [] : keepHours(drafts, hours);
  if (found === undefined && days === undefined) return kept.length === 0 ? undefined : kept;
  if (found !== undefined) for (const draft of drafts) keepMonthDays(draft, found, referenceDate);
  const free = drafts.filter((draft) => isFree(draft) && (!OF_ITS_OWN.test(draft.name) || isCountedFrom(draft, drafts)));
  const claims = [...kept, ...free.flatMap((draft) => keep(draft, found, days?.days))];
  return claims.length === 0 ? undefined : claims;
}

/** "everything in business hours (9 to 17)", "all between 8:00 and 18:00": hours of every moment. */
const HOURS = /\b(?:everything|all|only|always)\b.*(?:hours?\b|\d)|\b(?:business|office|working|opening)[- ]hours?\b|\b(?:gesch[äa]ftszeiten|b[üu]rozeiten|[öo]ffnungszeiten)\b|\bhorario\b|\bheures (?:de bureau|ouvrables)\b/iu;

function keepHours(drafts: readonly Draft[], { from, to }: { from: string; to: string }): Claims {
  const claims: Claim[] = [];
  for (const draft of drafts) {
    if (draft.stated.formula === true || draft.made.options?.['hours'] !== undefined || draft.made.options?.['step'] !== undefined) continue;
    if (draft.made.type === 'time' && draft.stated.dates !== true) draft.made = { type: 'time', options: { ...draft.made.options, from, to } };
    else if (draft.made.type === 'datetime' && draft.made.options?.['after'] === undefined && draft.made.options?.['before'] === undefined) draft.made = { type: 'datetime', options: { ...optionsWithout(draft.made, 'hour_weights'), hours: { from, to } } };
    else continue;
    draft.stated.dates = true;
    claims.push({ kind: 'moments', column: draft.name, hours: { from, to } });
  }
  return claims;
}

/** "payroll for 2024, pay date on the 28th": the same days of the months of that stretch. */
function keepMonthDays(draft: Draft, { from, to }: { from: string; to: string }, referenceDate: string): void {
  if (!/^\d/.test(from) || !(to === 'now' || /^\d/.test(to))) return;
  const values = sameDaysIn(draft, from.slice(0, 10), to === 'now' ? referenceDate : to.slice(0, 10));
  if (values !== undefined && values.length > 0) draft.made = { type: 'category', options: { values } };
}

/** "promised date", from which the day of the delivery is counted: then it is when the row happens. */
const isCountedFrom = ({ name }: Draft, drafts: readonly Draft[]): boolean => drafts.some(({ made }) => String(made.options?.['expression']).startsWith(`add_days(${name},`));

/** Times of the day alone leave room for days. */
function isFree({ made, stated, cases }: Draft): boolean {
  const kind = kindOf(made);
  return (kind === 'date' || kind === 'datetime') && made.type === kind && (stated.span !== true || made.options?.['step'] !== undefined) && stated.formula !== true && cases === undefined && made.options?.['after'] === undefined && made.options?.['before'] === undefined;
}

function keep(draft: Draft, found: { from: string; to: string; isPoint: boolean } | undefined, days: readonly number[] | undefined): Claims {
  const { step, every } = draft.made.options ?? {};
  const weekdays = days === undefined || step !== undefined ? {} : { weekdays: days };
  if (step !== undefined && found !== undefined) {
    draft.made = { type: draft.made.type, options: { from: found.from, step, ...(every === undefined ? {} : { every }) } };
    return [{ kind: 'moments', column: draft.name, from: found.from }];
  }
  const stretch = found === undefined || step !== undefined ? {} : { from: found.from, to: found.isPoint ? 'now' : found.to };
  draft.made = { type: draft.made.type, options: { ...optionsWithout(draft.made, ...(found === undefined ? [] : ['distribution', 'mode', 'mean'])), ...stretch, ...weekdays } };
  draft.stated.dates = true;
  draft.stated.span = true;
  return [{ kind: 'moments', column: draft.name, ...stretch, ...(days === undefined || step !== undefined ? {} : { weekdays: [...days] }) }];
}
