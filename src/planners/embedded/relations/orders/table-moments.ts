import { optionsWithout } from '../../columns/options.js';
import { kindOf } from '../../columns/types.js';
import type { Claims, Draft } from '../../model.js';
import { datesIn } from '../../phrases/dates.js';
import { weekdaysIn } from '../../phrases/weekdays.js';
import { mentionsIn } from '../grammar/mentions.js';

/** Moments that are not when a row happens: of lives, of contracts, of what is due. */
const OF_ITS_OWN = /birth|dob|geburt|nacim|naiss|due|expir|valid|deadline|renew|next|hire|join|sign_?up|signed|since|member|built|construct|manufactur|purchas|born|died|death|warranty|promised|planned|until|ablauf|end(?:s|ed)?_|_end$/iu;

/** "per day", "a weekend": no days that the rows are kept to. */
const KEPT = /\b(?:only|all on|weekdays|no weekends?|closed on|werktags|nur|s[oó]lo|uniquement|never on|not on)\b/iu;

/**
 * "Inbound calls during March 2025", "weekdays only, all in October 2025": when the rows of a table happen, told of the table
 * as a whole, is when its columns of moments lie that say nothing else.
 */
export function keepToTime(drafts: readonly Draft[], text: string, referenceDate: string, isPreamble: boolean): Claims | undefined {
  if (!isPreamble && mentionsIn(text, drafts).length > 0) return undefined;
  const found = datesIn(text, referenceDate).find(({ from, isPoint }) => !isPoint || /^\d{4}-\d{2}-\d{2}/.test(from));
  const days = KEPT.test(text) ? weekdaysIn(text) : undefined;
  if (found === undefined && days === undefined) return undefined;
  const free = drafts.filter((draft) => isFree(draft) && !OF_ITS_OWN.test(draft.name));
  return free.length === 0 ? undefined : free.flatMap((draft) => keep(draft, found, days?.days));
}

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
