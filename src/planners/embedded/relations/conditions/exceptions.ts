import type { Draft } from '../../model.js';
import { isNumeric } from '../grammar/kinds.js';
import { countedIn } from '../formulas/counted-in.js';

/** "Cost is 0.05 per message, but 0.25 if roaming", "20 a day but 35 for vans": what it usually is, and behind it what it is in some rows. */
const USUAL_FIRST =
  /^(?<head>[^\d,;]*?)(?<usual>(?:[$€£]\s?)?\d[\d.]*\d|(?:[$€£]\s?)?\d)(?<unit>\s?(?:eur|usd|gbp|chf|euros?|dollars?|pounds?|[€$£]))?(?<per>\s(?:per|an?|each|every|for (?:an?|each|every))\s(?<each>\p{L}{2,14}))?(?:,?\s(?:but|except|only)\s|,\s(?:and\s)?)(?<other>(?:[$€£]\s?)?\d[\d.]*\d|(?:[$€£]\s?)?\d)(?:\s?(?:eur|usd|gbp|chf|euros?|dollars?|pounds?|[€$£]))?\s(?<opener>if|when|whenever|where|for|on|in case of)\s(?<test>[^,;]{2,60}?)[\s.)]*$/iu;

/** The exception first and "otherwise" what is usual, as rules are read. */
export function withExceptionFirst(drafts: readonly Draft[], text: string): string {
  const { head = '', usual = '', unit = '', per = '', each = '', other = '', opener = '', test = '' } = /\b(?:but|except|only)\b|,/iu.test(text) ? (USUAL_FIRST.exec(text)?.groups ?? {}) : {};
  // "3 for a win, 1 for a draw": two rates.
  if (usual === '' || (per.startsWith(' for') && /^for$/iu.test(opener)) || /\b(?:between|from|least|most|than|over|under|above|below|up to|mean|average|median|about|around)\s*$/iu.test(head) || /\d\s?%|\d\s?(?:-|–|to)\s?\d/u.test(text)) return text;
  // "0.05 per minute" beside the minutes is a rate, and so is the other.
  if (per !== '' && countedIn(each, drafts.filter(isNumeric)) !== undefined) return `${head}${usual}${unit}${per}, but ${other}${unit}${per} ${opener} ${test}`;
  return `${head}${other}${unit} ${opener} ${test}, otherwise ${usual}${unit}`;
}
