import type { Draft, Span } from '../../../model.js';
import { keyOf, keysOf } from '../../../reading/words.js';
import { alike } from '../alike.js';
import { relationBehind, relationIn } from '../comparisons.js';
import { conditionOf, intervalIn } from '../intervals.js';
import { isNumeric } from '../kinds.js';
import { EMPTY, type Mention, nameIn } from '../mentions.js';
import { operandsOf } from '../operands.js';
import type { Found } from './test.js';

export function numberTest(text: string, drafts: readonly Draft[]): Found | undefined {
  const measures = drafts.filter(isNumeric);
  const operands = operandsOf(text, measures);
  const number = operands.find((operand) => operand.kind === 'number' && (!operand.isPercent || /\b(?:above|over|below|under|at least|at most|exceed)/iu.test(text)));
  if (number === undefined) return undefined;
  const columns = operands.flatMap((operand) => (operand.kind === 'column' ? [operand] : []));
  const before = columns.filter(({ end }) => end <= number.start).at(-1);
  const behind = columns.find(({ start }) => start >= number.end);
  // "patients over 65": people are told apart by age. "1 or 2 stars": the column stands behind.
  const age = /\b(?:over|under|above|below|aged?|older than|younger than)\W+$/iu.test(text.slice(0, number.start)) || /^[^,;]{0,12}\byears?[- ](?:old|of age)\b|^\s*(?:-|to)?\s*\d*\s*(?:jahre alt|a[ñn]os de edad|year[- ]olds?)\b/iu.test(text.slice(number.end)) ? drafts.find(({ name }) => /^age$|_age$|^age_/i.test(name)) : undefined;
  // "refunds after more than 30 days" beside a refund amount: the days are counted elsewhere.
  const since = before === undefined || isWhole(before, text) || !TIME.test(text.slice(number.end)) ? undefined : byUnit(text.slice(number.end), measures.filter((measure) => measure !== before.draft));
  const column = before ?? behind;
  const draft = since ?? before?.draft ?? age ?? behind?.draft ?? byUnit(text.slice(number.end), measures) ?? mainAmount(text, number, measures);
  if (draft === undefined) return undefined;
  const near = text.slice(before?.end ?? 0, before === undefined && behind !== undefined ? behind.start : undefined);
  const offset = before?.end ?? 0;
  const listed = numberList(near);
  if (listed !== undefined) return { when: `${nameIn(draft)} in [${listed.join(', ')}]`, draft, start: number.start, end: number.end, weight: column === undefined ? 1 : 2.2 };
  const lead = before === undefined || !/^\s*[#$€£]?$/u.test(near.slice(0, number.start - offset)) ? undefined : LEAD.exec(text.slice(0, before.start))?.[1];
  if (lead !== undefined && draft === before?.draft) return fromLead(`${lead} ${near}`, draft, number);
  const interval = intervalIn(near, operands.filter(({ start }) => start >= offset).map((operand) => ({ ...operand, start: operand.start - offset, end: operand.end - offset })));
  const hasRelation = relationIn(near.slice(0, number.start - offset)) !== undefined || relationBehind(text.slice(number.end)) !== undefined || (interval !== undefined && interval.min !== interval.max);
  if (interval === undefined || !(hasRelation || behind !== undefined || /^\s*\d+\s*$/.test(near) || isOfItsOwn(draft, near))) return undefined;
  const when = conditionOf(nameIn(draft), interval);
  const isNegated = /\b(?:is not|isn'?t|not equal)\W*$/iu.test(text.slice(0, number.start));
  return { when: isNegated ? `!(${when})` : when, draft, start: number.start, end: number.end, weight: column === undefined ? 1.2 : 2.2 };
}

/** "calls with status 500 are slower", "boxes of grade 3 cost less": one of the numbers that the column is known to hold, right behind its name. */
function isOfItsOwn({ made }: Draft, near: string): boolean {
  const number = /^\s*(\d+)(?=\s+\p{L})/u.exec(near)?.[1];
  const values = made.options?.['values'];
  return number !== undefined && Array.isArray(values) && values.includes(Number(number));
}

const LEAD = /\b(at least|at most|from|up to|above|over|below|under|ab|bis|unter|[üu]ber|desde|hasta|a partir de)\s+(?:the\s+)?$/iu;

/** "from floor 5", "up to level 20": the bound stands before the column. */
function fromLead(text: string, draft: Draft, { start, end }: Span): Found | undefined {
  const interval = intervalIn(text, operandsOf(text, []));
  return interval === undefined ? undefined : { when: conditionOf(nameIn(draft), interval), draft, start, end, weight: 2.2 };
}

/** "9 or 10", "1, 2 or 3": numbers one by one. */
function numberList(text: string): number[] | undefined {
  const match = /(?<![\d.])(\d{1,4}(?:\s*,\s*\d{1,4})*\s*(?:,?\s*(?:or|and|oder|und|o|y|ou|et)\s*|\/)\s*\d{1,4})(?![\d.]|\s*(?:%|or\b))/iu.exec(text);
  if (match === null || /\b(?:between|from)\s*[-−]?$/iu.test(text.slice(0, match.index))) return undefined;
  return [...(match[1] ?? '').matchAll(/\d+/g)].map(([digits]) => Number(digits));
}

const AMOUNT = /(?:^|_)(?:amount|total|price|value|cost|sum|betrag|preis|summe|kosten|importe|precio|montant|prix)(?:_(?:usd|eur|gbp|chf))?$/i;

/** "unless the claim is above 500": what a row is compared by is its amount, where it has one. */
function mainAmount(text: string, { start, end }: Span, measures: readonly Draft[]): Draft | undefined {
  const relation = relationIn(text.slice(Math.max(0, start - 40), start)) ?? relationBehind(text.slice(end));
  if (relation === undefined || relation === '==' || relation === '!=' || !/^\s*(?:$|[,.;)]|usd|eur|euros?|gbp|chf|dollars?|pounds|[$€£]|or\s)/iu.test(text.slice(end))) return undefined;
  const amounts = measures.filter(({ name }) => AMOUNT.test(name));
  return amounts.length === 1 ? amounts[0] : amounts.find(({ name }) => /^(?:amount|betrag|importe|montant)/i.test(name));
}

const TIME = /^\s(?:days?|hours?|minutes?|weeks?|months?|years?)(?![\p{L}])/iu;

/** Whether a column is named by all words of its name. */
const isWhole = ({ draft, start, end }: Mention, text: string): boolean => keysOf(text.slice(start, end)).length >= keysOf(draft.name).length;

/** "over 15 minutes", "of 3 stars": the column whose text tells of the unit. */
function byUnit(after: string, measures: readonly Draft[]): Draft | undefined {
  const unit = /^\s*([\p{L}°%]{1,12})/iu.exec(after)?.[1];
  if (unit === undefined || EMPTY.has(keyOf(unit))) return undefined;
  const [key = ''] = keysOf(unit);
  const fitting = measures.filter(({ text }) => keysOf(text).some((word) => alike(word, key)));
  return fitting.length === 1 ? fitting[0] : undefined;
}
