import type { Draft } from '../model.js';
import { keysOf } from '../reading/words.js';

/** "cancelled orders", "electric cars", "home insurance policies": the name of a table says which of the usual values all of its rows hold. */

/** What a title calls a value otherwise. */
const ALSO: Readonly<Record<string, string>> = { car: 'auto', motor: 'auto', vehicle: 'auto', homeowner: 'home', house: 'home', household: 'home', medical: 'health', canceled: 'cancelled', fulltime: 'full time', parttime: 'part time' };
/** A value that any title may have and that says nothing of its rows. */
const NO_KIND = /^(?:other|others|none|yes|no|true|false|online|data|new|customer|product|sale|order|item|\p{L})$/iu;
const INSURED = /(?:^|\s)(?!(?:the|an?|our|my|some|fake|of|for|and|sample|synthetic|mock|private|public|national)\s)(\p{L}{3,}|non-?life)[\s-]+insurance\s/iu;

/** Gives the columns of usual values those alone that the words before the thing of a title name. */
export function keepToTitle(drafts: readonly Draft[], told: string): void {
  // "churn data for a telecom, 26% churn, month-to-month customers …": what is said of the rows is no title.
  const title = told.split(/[,;:.]\s+(?=[^,;:.]*(?:\d\s?%|\d+\s?k\b|\s(?:are|is|have|has|churn|more|less|often|where)(?![\p{L}])))/iu)[0] ?? told;
  const kinds = [...kindsIn(title), ...symbolsIn(title)];
  if (kinds.length === 0) return;
  for (const draft of drafts) {
    const { made } = draft;
    const values = made.type === 'category' && draft.stated.values !== true ? made.options?.['values'] : undefined;
    if (!Array.isArray(values) || !values.every((value): value is string => typeof value === 'string')) continue;
    const kept = values.filter((value) => !NO_KIND.test(value) && kinds.includes(keysOf(value).join(' ')));
    const insured = kept.length > 0 || draft.concept?.id !== 'policy_type' ? undefined : INSURED.exec(title)?.[1];
    if (kept.length > 0 || insured !== undefined) draft.made = { type: 'category', options: { values: insured === undefined ? kept : [insured.charAt(0).toUpperCase() + insured.slice(1).toLowerCase()] } };
  }
}

const MOST_WORDS = 5;
/** "orders", "policies": many things, and no "status". */
const THINGS = /^(?!status|address|business|fitness|access|process|class|news|sales$)\p{L}{2,}[^su]s$/iu;

/** "daily prices of AAPL", "candles for BTC": what is written in capitals stands for one of many. */
const symbolsIn = (title: string): readonly string[] => [...title.matchAll(/(?<=\s(?:for|of|and|,)\s?)\p{Lu}{2,5}(?![\p{L}\d])/gu)].map(([symbol]) => keysOf(symbol).join(' '));

/** The words before the first many things of a title, alone and in twos, as values are looked up. */
function kindsIn(title: string): readonly string[] {
  const words = title.split(/[^\p{L}-]+/u).filter((word) => word !== '');
  const end = words.findIndex((word) => THINGS.test(word));
  if (end < 1) return [];
  const before = words.slice(Math.max(0, end - MOST_WORDS), end);
  const spelled = before.flatMap((word, i) => [word, `${word} ${before[i + 1] ?? ''}`]).map((word) => keysOf(word).join(' '));
  return spelled.flatMap((word) => [word, ...(ALSO[word] === undefined ? [] : [ALSO[word]])]);
}
