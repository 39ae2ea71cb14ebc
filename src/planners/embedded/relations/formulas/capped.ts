import { readDigits } from '../../phrases/numbers.js';

const CAP = /^[\s,;(]*(?:but\s|and\s|never less than (?:zero|0)\s?|never (?:below|under) (?:zero|0)\s?|(?:is\s)?never negative\s?|,\s?)*(?:capped at|(?:but\s|and\s)?(?:never|not|no) (?:more|higher|greater) than|(?:never|not) (?:above|over|exceeding)|at (?:the )?most|(?:up to )?a maximum of|max(?:imum)?\.?(?: of)?)\s[$€£]?(?<most>\d[\d.,]*\d|\d)(?!\s?(?:%|percent|days?|hours?|minutes?|times))/iu;
const FLOOR = /^[\s,;(]*(?:(?:but|and|with|always|is|an?)\s)*(?:at least|(?:never|no|not) (?:less|lower|smaller) than|(?:never|not) (?:below|under)|(?:the )?(?:minimum|min\.?|lowest)(?: (?:of|is|charge|fee|amount))*)\s[$€£]?(?<least>\d[\d.,]*\d|[1-9])(?!\s?(?:%|percent|days?|hours?|minutes?|times))/iu;

/** "minus the deductible, but never less than zero and never more than 50,000", "0.25 per day overdue, capped at 10", "0.1% of the price but at least 1 dollar". */
export function capped(expression: string, rest: string): string {
  const most = CAP.exec(rest)?.groups?.['most'];
  if (most !== undefined) return `min(${expression}, ${String(readDigits(most))})`;
  const least = FLOOR.exec(rest)?.groups?.['least'];
  return least === undefined ? expression : `max(${expression}, ${String(readDigits(least))})`;
}
