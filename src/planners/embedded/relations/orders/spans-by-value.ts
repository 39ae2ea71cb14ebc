import type { Case, Claims, Draft } from '../../model.js';
import { isStem } from '../../reading/stems.js';
import { wordsOf } from '../../reading/words.js';
import { secondsOf, unitIn } from '../formulas/time-units.js';
import { intervalIn } from '../grammar/intervals.js';
import { isTemporal } from '../grammar/kinds.js';
import { literal, nameIn } from '../grammar/mentions.js';
import { namedIn } from '../grammar/naming.js';
import { operandsOf } from '../grammar/operands.js';
import { OTHERWISE, stretches, type ValueFound } from '../grammar/values-in-text.js';
import { leaveRoom } from './orders.js';
import { marksOf } from './marks-of-values.js';

/** How long something takes at least and at most, in seconds. */
interface Stretch {
  readonly least: number;
  readonly most: number;
}

const TELLS = /\b(?:within|in(?: under)?|inside|takes?|at most|up to|no more than|max\.?|maximum|less than|under|innerhalb|en menos|en|dentro|sous|dans)\b|\d\s*(?:-|–|to|bis|a|à)\s*\d/iu;
const SPAN = /\d\s*(?:min|h|d|w|s)\b|minute|hour|day|week|month|stund|tag|woche|hora|d[íi]a|semana|heure|jour|semaine|\bhrs?\b|\bmins?\b/iu;
/** "within a day", "in an hour". */
const ONE = /\b(?:an?|one|einem?r?|una?|une)\s+(?=(?:minute|hour|(?:working |business )?day|week|month|stunde|tag|woche|hora|d[íi]a|semana|heure|jour|semaine))/giu;

/**
 * "P1 tickets get resolved within 4 hours, the others within 5 days", "express takes 1 to 2 days, standard 3-5": how long after
 * what came before a moment comes, by the value of another column.
 */
export function readSpansByValue(drafts: readonly Draft[], text: string, own: Draft | undefined): Claims | undefined {
  if (!SPAN.test(text) || !TELLS.test(text) || (own !== undefined && !isTemporal(own))) return undefined;
  const moments = drafts.filter(isTemporal);
  const told = drafts.filter(({ made }) => made.type === 'category' || made.type === 'integer').map((draft) => ({ draft, marks: marksIn(draft, text) })).find(({ marks }) => marks.length >= (own === undefined && OF_ONE.test(text) ? 1 : 2));
  const target = told === undefined ? undefined : (own ?? meantBy(text, moments));
  const chain = target === undefined ? [] : chainTo(target, moments, text);
  if (told === undefined || target === undefined || chain.length < 2 || target.stated.formula === true) return undefined;
  const spoken = text.replace(ONE, '1 ');
  const marks = marksIn(told.draft, spoken);
  const parts = stretches(spoken, marks, true).map((part) => part.text);
  const spans = parts.map((part, i) => stretchIn(part, parts.slice(i + 1).join(' ')));
  if (spans.some((span) => span === undefined)) return undefined;
  const links = chain.slice(1);
  const rest = spans.find((_, i) => marks[i]?.value === REST) ?? longest(spans);
  links.forEach((link, i) => {
    const options = ({ least, most }: Stretch): Case['options'] => ({ ...(least === 0 ? {} : { at_least: spanOf(least / links.length) }), within: spanOf(most / links.length) });
    const type = spans.some((span) => (span?.most ?? 0) < 2 * DAY) || chain.some(({ made }) => made.type === 'datetime') ? 'datetime' : 'date';
    const usual = marks.length === 1 ? link.made.options?.['within'] : undefined;
    const within = marks.length === 1 ? (typeof usual === 'string' ? usual : spanOf((10 * (rest?.most ?? DAY)) / links.length)) : undefined;
    link.made = { type, options: { after: chain[i]?.name ?? '', ...(within !== undefined ? { within } : rest === undefined ? {} : options(rest)) } };
    link.cases = marks.flatMap(({ value }, at) => (value === REST || spans[at] === undefined ? [] : [{ when: `${nameIn(told.draft)} == ${typeof value === 'number' ? String(value) : literal(value)}`, options: options(spans[at]) }]));
    link.stated.dates = true;
  });
  const [first] = chain;
  if (first !== undefined && rest !== undefined) leaveRoom(first, `${Math.ceil(rest.most / DAY)}d`);
  if (links.some(({ made }) => made.type === 'datetime') && first?.made.type === 'date') first.made = { ...first.made, type: 'datetime' };
  return [{ kind: 'holds', expression: `minutes(${target.name}, ${first?.name ?? ''}) >= 0` }];
}

/** "P1 is resolved within 4 hours": of one value alone; the others take as long as usual. */
const OF_ONE = /^\W*(?:the\s|all\s)?[\p{L}\d-]+(?:\s(?:\p{L}+|\d{1,2})){0,3}?\s(?:(?:are|is|get|gets|must be|always|should be)\s)*\p{L}+(?:ed|t|n)\s(?:within|in under|in less than|in at most|at most|no more than)\s[^,;%]*$/iu;

const DAY = 86_400;
/** Whole days where they are, so that days stay days. */
const spanOf = (count: number): string => (count > 0 && count % DAY === 0 ? `${count / DAY}d` : `${Math.floor(count)}s`);
const longest = (spans: readonly (Stretch | undefined)[]): Stretch | undefined => [...spans].sort((a, b) => (b?.most ?? 0) - (a?.most ?? 0))[0];

/** What stands for all values that are not named. */
const REST = '\u0000';

/** The values a text names, each once, and "the others". */
function marksIn(draft: Draft, text: string): readonly ValueFound[] {
  const values = marksOf(draft, text);
  const other = OTHERWISE.exec(text);
  return other === null || values.length === 0 || other.index < (values.at(-1)?.end ?? 0) ? values : [...values, { value: REST, start: other.index, end: other.index + other[0].length }];
}

/** "within 4 hours", "1 to 2 days"; a number without a unit has that of what follows: "express 1-2, standard 3-5 days". */
function stretchIn(text: string, after: string): Stretch | undefined {
  const said = text.split(/;|,\s+(?=\D*$)/u)[0] ?? text;
  const interval = intervalIn(said, operandsOf(said, []));
  const unit = unitIn(said.replace(/(\d)\s?h\b/giu, '$1 hours').replace(/(\d)\s?d\b/giu, '$1 days').replace(/(\d)\s?min?\b/giu, '$1 minutes')) ?? unitIn(after);
  if (unit === undefined || interval?.max === undefined) return undefined;
  return { least: (interval.min === interval.max ? 0 : (interval.min ?? 0)) * secondsOf(unit), most: interval.max * secondsOf(unit) };
}

/** The moment whose word is said ("resolved" of `resolved_at`), else the last of two. */
export function meantBy(text: string, moments: readonly Draft[]): Draft | undefined {
  const words = wordsOf(text).filter(({ key }) => key.length >= 4);
  const said = moments.slice(1).findLast(({ name }) => wordsOf(name).some(({ key }) => key.length >= 4 && key !== 'date' && key !== 'time' && words.some((word) => isStem(word.key, key))));
  return said ?? (moments.length === 2 ? moments[1] : undefined);
}

/** The moments from where the time is counted up to the target: what is named behind "after", else the first before it. */
export function chainTo(target: Draft, moments: readonly Draft[], text: string): readonly Draft[] {
  const at = moments.indexOf(target);
  const named = namedIn(/\b(?:after|from|of|since|nach|ab|despu[ée]s de|apr[èe]s)\b(.*)$/iu.exec(text)?.[1] ?? '', moments.slice(0, Math.max(0, at)))[0]?.draft;
  const from = named === undefined ? 0 : moments.indexOf(named);
  return at <= from ? [] : moments.slice(from, at + 1);
}
