import { readDigits } from '../../phrases/numbers.js';

const CAP = /^[\s,;(]*(?:but\s|and\s|never less than (?:zero|0)\s?|never (?:below|under) (?:zero|0)\s?|(?:is\s)?never negative\s?|,\s?)*(?:capped at|(?:but\s|and\s)?(?:never|not|no) (?:more|higher|greater) than|(?:never|not) (?:above|over|exceeding)|at (?:the )?most|(?:up to )?a maximum of|max(?:imum)?\.?(?: of)?)\s[$€£]?(?<most>\d[\d.,]*\d|\d)(?!\s?(?:%|percent|days?|hours?|minutes?|times))/iu;

/** "minus the deductible, but never less than zero and never more than 50,000", "0.25 per day overdue, capped at 10". */
export function capped(expression: string, rest: string): string {
  const most = CAP.exec(rest)?.groups?.['most'];
  return most === undefined ? expression : `min(${expression}, ${String(readDigits(most))})`;
}
