import { toSixDecimals } from '../../columns/rounding.js';
import type { Claims, Draft, Span } from '../../model.js';
import { numbersIn } from '../../phrases/numbers.js';
import { isNumeric as isMeasure } from '../grammar/kinds.js';
import { literal, mentionsIn, nameIn } from '../grammar/mentions.js';
import { namedIn } from '../grammar/naming.js';
import { numbersBehind, stretches, type ValueFound, valuesIn } from '../grammar/values-in-text.js';
import { directionsIn } from './directions.js';

const MEANS = /\b(?:mean|averag(?:e|es|ed|ing)|avg)\b/iu;

/** "average salary 90000 for engineers, 60000 for sales", "women mean 166 sd 6, men mean 179 sd 7": a mean for each value that is named. */
export function readMeans(drafts: readonly Draft[], text: string, own: Draft | undefined): Claims | undefined {
  if (!MEANS.test(text)) return undefined;
  const category = (own === undefined ? namedFor(drafts, text) : undefined) ?? drafts.find((draft) => draft !== own && marksOf(draft, text).length >= 2);
  const target = own !== undefined && isMeasure(own) ? own : (directionsIn(text, drafts)[0]?.draft ?? namedIn(text, drafts.filter(isMeasure))[0]?.draft);
  if (category === undefined || target === undefined || target.stated.formula === true) return undefined;
  const { min = 0, max = 0, decimals, deviation } = target.made.options ?? {};
  // "after 12 weeks is 135 on drug": the number of a name is no mean.
  const named = mentionsIn(text, [target]).reduce((all, { start, end }) => all.slice(0, start) + ' '.repeat(end - start) + all.slice(end), text);
  // "mean 60 for a, 65 for b, standard deviation about 8": of all of them.
  const behind = ONE_DEVIATION.exec(named);
  const common = behind === null || EACH_DEVIATION.test(named.slice(0, behind.index)) ? null : behind;
  const said = common === null ? named : named.slice(0, common.index);
  const marks = marksOf(category, said);
  const told = meansOf(said, marks);
  if (told === undefined || typeof min !== 'number' || typeof max !== 'number') return undefined;
  const means = told.map(({ mean }) => mean);
  // A spread for numbers of quite another size is none.
  const usual = typeof deviation === 'number' && deviation * 50 > Math.abs(means[0] ?? 0) ? deviation : typeof deviation === 'number' ? toSixDecimals(Math.abs(means[0] ?? 0) / 6) : undefined;
  const spread = common === null ? Math.max(...told.map(({ deviation = 0 }) => deviation)) : Number(common[1]);
  // Bounds that were told stay; what cannot be negative never is.
  const isBounded = target.stated.range === true;
  const wide = spread > 0 ? spread : usual ?? 0;
  const whole = (value: number): number => (target.made.type === 'decimal' ? value : Math.round(value));
  const lowest = Math.min(min, ...means.map((mean) => whole(wide > 0 ? mean - 4 * wide : mean / 2)));
  const low = isBounded ? min : min >= 0 ? Math.max(0, lowest) : lowest;
  // "mean score 60 for a, 70 for b" of marks up to 100: they go no higher for it.
  const high = isBounded || means.every((mean) => mean + 2 * wide <= max) ? max : Math.max(max, ...means.map((mean) => whole(wide > 0 ? mean + 4 * wide : mean * 2)));
  if (means.some((mean) => mean <= low || mean >= high)) return undefined;
  const middle = means.reduce((sum, mean) => sum + mean, 0) / means.length;
  const base = { min: low, max: high, ...(decimals === undefined ? {} : { decimals }), distribution: 'normal' };
  target.made = { type: target.made.type === 'decimal' ? 'decimal' : 'integer', options: { ...base, mean: Math.round(middle), ...(spread > 0 ? { deviation: spread } : usual === undefined ? {} : { deviation: usual }) } };
  target.cases = marks.map(({ value }, i) => ({ when: `${nameIn(category)} == ${typeof value === 'number' ? String(value) : literal(value)}`, options: { ...told[i] } }));
  target.stated.shape = true;
  return target.cases.map(({ when }, i) => ({ kind: 'compare', column: target.name, when, higher: (means[i] ?? 0) > middle }));
}

const FOR_VALUE = /\d[\d.,]*\d?k?(?:\s?(?:[€$£%]|\p{L}{1,7}))?\s(?:for|in|on|at|among)\s(?:the\s)?(?<value>\p{L}[\p{L}\d+&-]*)(?=\s*(?:[,;.)]|$|and\s|while\s|but\s))/giu;

/** "60000 for IT, 45000 for HR": the groups are named there, and are those of a column that usually holds one of them. */
function namedFor(drafts: readonly Draft[], text: string): Draft | undefined {
  const values = [...text.matchAll(FOR_VALUE)].map(({ groups }) => groups?.['value'] ?? '').filter((value, i, all) => all.indexOf(value) === i);
  if (values.length < 2) return undefined;
  const told = new Set(values.map((value) => value.toLowerCase()));
  const category = drafts.find(({ made, stated }) => made.type === 'category' && stated.values !== true && Array.isArray(made.options?.['values']) && (made.options['values'] as unknown[]).some((value) => told.has(String(value).toLowerCase())));
  if (category === undefined) return undefined;
  category.made = { type: 'category', options: { values } };
  category.stated.values = true;
  return category;
}

interface Spread {
  readonly mean: number;
  readonly deviation?: number;
}

const DEVIATION = /\b(?:sd|std|stdev|standard deviation|deviation|σ)\W*(?:of\s+|is\s+)?$/iu;

const EACH_DEVIATION = /(?<![\p{L}])(?:sd|std|stdev|deviations?|σ)(?![\p{L}])/iu;
const ONE_DEVIATION = /\s*[,;(]?\s*(?:(?:and|with|each with|all with|both with)\s)?(?:(?:an?|the|one|same|common)\s)*(?:sd|std(?:ev)?|standard deviations?|deviation|σ)\s*(?:(?:of|is|=|:|about|around|roughly|~|within groups?|for (?:all|each|both)(?:\s\p{L}+)?)\s*)*(\d+(?:\.\d+)?)(?:\s?\p{L}{1,4})?(?:\s(?:in|for|within) (?:all|each|every|both)(?:\s\p{L}+)?)?[\s).]*$/iu;

/** The mean of each value, and how far its numbers spread; undefined where other numbers stand between. */
function meansOf(text: string, marks: readonly Span[]): readonly Spread[] | undefined {
  const parts = stretches(text, marks, numbersBehind(text, marks)).map((part) => part.text);
  const told = parts.map((part): Spread | undefined => {
    const numbers = numbersIn(part);
    const isDeviation = ({ start }: Span): boolean => DEVIATION.test(part.slice(0, start));
    const [mean, ...others] = numbers.filter((number) => !isDeviation(number));
    const [deviation, ...more] = numbers.filter(isDeviation);
    return mean === undefined || others.length + more.length > 0 ? undefined : { mean: mean.value, ...(deviation === undefined ? {} : { deviation: deviation.value }) };
  });
  return told.every((one) => one !== undefined) ? told : undefined;
}

/** Where a text names values of a list: each once. */
function marksOf(draft: Draft, text: string): readonly ValueFound[] {
  return draft.made.type !== 'category' && draft.made.type !== 'person.sex' ? [] : valuesIn(draft, text).filter((mark, i, all) => all.findIndex(({ value }) => value === mark.value) === i);
}
