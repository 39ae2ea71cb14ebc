import type { Claims, Draft } from '../../model.js';
import { isNumeric } from '../grammar/kinds.js';
import { nameIn, literal } from '../grammar/mentions.js';
import { conditionOf, type Interval } from '../grammar/intervals.js';
import { namedIn } from '../grammar/naming.js';
import { setFormula } from './set-formula.js';

/** "6-9 minis", "under 18 junior", "60+ senior": a range, and what it is called. */
const LABELLED =
  /^\W*(?:(?<low>\d{1,4}(?:\.\d+)?)\s?(?:kg|g|km|cm|mm|m|l|ml|min|h|years)?\s?(?:-|–|to|bis|a|à)\s?(?<high>\d{1,4}(?:\.\d+)?)|(?<below>under|below|less than|up to|<|unter|bis|menos de|hasta|moins de|jusqu['’]à)\s?(?<most>\d{1,4}(?:\.\d+)?)|(?:(?:over|above|more than|from|>|über|ab|mehr als|más de|desde|plus de)\s?(?<least>\d{1,4}(?:\.\d+)?)|(?<on>\d{1,4}(?:\.\d+)?)\s?(?:\+|and (?:over|above|up|older|more)|und (?:mehr|älter)|y más|et plus)))(?:\s?(?:kg|g|km|cm|mm|m|l|ml|min|minutes|hours|h|years|yrs|pages|points|euros?|eur|°c?)(?=\s+\S))?\s*(?:=|:|are|is|->|→)?\s*(?<label>\p{L}[\p{L} '-]{1,24}|\p{Lu}{1,3})\W*$/iu;
/** "above that large", "anything heavier XL", "alles darüber groß": what lies beyond the others. */
const BEYOND = /^\W*(?:(?:anything|everything|all|alles|todo|tout)\s)?(?:above|over|beyond|below|under|more|less|heavier|lighter|larger|longer|shorter|bigger|smaller|older|younger|higher|lower|darüber|darunter|más|menos|plus|au-dessus|au-delà|else|otherwise|the rest|der rest|sonst|el resto|le reste)(?:\s(?:that|it|this|those|is|are|ist|es|est))*\s*(?:=|:)?\s*(?<label>\p{L}[\p{L} '-]{0,24})\W*$/iu;
const HINT = /\d\s?\+?\s*\p{L}/u;
/** Units and joints are no names of ranges. */
const NO_LABEL = /^(?:years?|yrs?|days?|weeks?|months?|hours?|minutes?|min|km|kg|cm|mm|g|l|m|eur|euros?|usd|dollars?|percent|points?|pieces?|items?|old|each|or|and|to|per)\b/iu;

/** "group according to age (6-9 minis, 10-13 juniors, 14-17 teens)": names of the ranges of another number. */
export function readLabelledRanges(drafts: readonly Draft[], text: string, own: Draft | undefined): Claims | undefined {
  if (own === undefined || own.stated.formula === true || !HINT.test(text)) return undefined;
  const list = /\(([^()]+)\)\W*$/u.exec(text)?.[1] ?? text.replace(/^[^\d]{0,40}:\s/u, '');
  const pieces = list.split(/[,;]\s+(?:(?:and|und|y|et)\s+)?|\s+(?:and|und|y|et)\s+(?=\d|(?:above|over|beyond|more than|anything|everything|über|ab|alles|más de|plus de)\s)/iu);
  const parts = pieces.map((part) => LABELLED.exec(part)?.groups);
  const told = parts.flatMap((groups) => (groups === undefined || NO_LABEL.test(groups['label'] ?? '') ? [] : [{ label: (groups['label'] ?? '').trim(), interval: intervalOf(groups) }]));
  const beyond = told.length === parts.length - 1 ? BEYOND.exec(pieces.at(-1) ?? '')?.groups?.['label']?.trim() : undefined;
  const labels = [...told.map(({ label }) => label), ...(beyond === undefined ? [] : [beyond])];
  if (told.length < 2 || labels.length < parts.length || new Set(labels).size < labels.length) return undefined;
  const source = sourceOf(drafts.filter((draft) => draft !== own && (isNumeric(draft) || draft.made.type === 'person.age') && draft.made.type !== 'sequence'), text, told.map(({ interval }) => interval));
  if (source === undefined) return undefined;
  own.made = { type: 'category', options: { values: labels } };
  own.stated.values = true;
  const steps = told.slice(0, labels.length - 1).map(({ label, interval }) => `${conditionOf(nameIn(source), interval)} ? ${literal(label)} : `);
  return [{ kind: 'values', column: own.name, values: labels }, ...setFormula(own, steps.join('') + literal(labels.at(-1) ?? ''))];
}

function intervalOf({ low, high, below = '', most, least, on }: Readonly<Record<string, string | undefined>>): Interval {
  if (low !== undefined) return { min: Number(low), max: Number(high) };
  if (most !== undefined) return { max: Number(most), isOpenAbove: !/^(?:up to|bis|hasta|jusqu)/iu.test(below) };
  return least === undefined ? { min: Number(on) } : { min: Number(least), isOpenBelow: true };
}

/** The number that is named, else the only one that holds all the ranges. */
function sourceOf(numbers: readonly Draft[], text: string, intervals: readonly Interval[]): Draft | undefined {
  const named = namedIn(text, numbers)[0]?.draft;
  if (named !== undefined) return named;
  const ends = intervals.flatMap(({ min, max }) => [min, max].filter((end) => end !== undefined));
  const able = numbers.filter(({ made, stated }) => stated.range === true && ends.every((end) => end >= Number(made.options?.['min']) && end <= Number(made.options?.['max'])));
  return able.length === 1 ? able[0] : undefined;
}
