import { optionsWithout } from '../../columns/options.js';
import type { Draft } from '../../model.js';
import { fold } from '../../reading/words.js';
import { type Band, isLevel, phraseOf, type Scale, stemOfLevel, usualScales } from '../../vocabulary/bands.js';
import { isNumeric } from '../grammar/kinds.js';
import { literal, nameIn, takes } from '../grammar/mentions.js';
import { answerOf, isPlainFlag } from '../grammar/yes-no.js';
import { namedIn } from '../grammar/naming.js';
import { isFree } from '../limits/keep.js';
import { boundsOf } from '../limits/steps.js';
import { evenBands } from './even-bands.js';
import { rangesIn } from './range-labels.js';
import { setFormula } from './set-formula.js';
import { calledIn } from './usual-formulas.js';

/** Bands of a number that a list holds. */
interface Banded {
  readonly source: Draft;
  /** What is looked at: the number, or it and another. */
  readonly looked?: string | undefined;
  readonly bands: readonly Band[];
}

/**
 * A list of bands beside the number they are of, where nothing else was said of it: a grade of a score, an age group of an
 * age. Where the shares of the bands were told, the number lies within the band.
 */
export function completeBands(drafts: readonly Draft[]): void {
  const cuts = new Map<Draft, number>();
  for (const draft of drafts) {
    if (!isOpen(draft)) continue;
    const banded = isPlainFlag(draft) ? passedOf(draft, drafts, cuts) : draft.made.type === 'boolean' ? undefined : (knownBands(draft, drafts) ?? rangesOf(draft, drafts) ?? evenOf(draft, drafts));
    // "visits higher for premium": the number follows the list.
    if (banded === undefined || banded.source.cases?.some(({ when }) => takes(when, draft)) === true) continue;
    const { source, bands, looked = nameIn(source) } = banded;
    const cut = bands[1]?.from;
    if (cut !== undefined) cuts.set(source, cut);
    if (draft.made.options?.['weights'] !== undefined && draft.stated.values === true && !isPlainFlag(draft)) layWithin(draft, source, bands);
    else followBands(draft, looked, bands);
  }
}

const isOpen = ({ stated, cases, missing, made, when, unique }: Draft): boolean =>
  stated.formula !== true && stated.correlated !== true && cases === undefined && missing === undefined && when === undefined && !unique && ['category', 'boolean', 'text', 'integer', 'decimal'].includes(made.type);

const valuesIn = ({ made }: Draft): readonly unknown[] => (made.type === 'category' && Array.isArray(made.options?.['values']) ? (made.options['values'] as unknown[]) : []);
/** What columns are called, by scale after scale asked for. */
const CALLED = new WeakMap<Draft, { readonly name: string; readonly english: string | undefined; readonly names: readonly string[] }>();

function namesOf(draft: Draft): readonly string[] {
  const { name, english } = draft;
  let called = CALLED.get(draft);
  if (called?.name !== name || called.english !== english) {
    called = { name, english, names: [name, ...(english === undefined ? [] : [english])].flatMap(calledIn) };
    CALLED.set(draft, called);
  }
  return called.names;
}

const isNumber = (draft: Draft): boolean => isNumeric(draft) && draft.holds === undefined && !draft.unique;

function coversAll(bands: readonly Band[], values: readonly unknown[]): boolean {
  const own = new Set(bands.map(({ value }) => fold(value)));
  return values.length > 1 && values.every((value) => own.has(fold(String(value))));
}

const OF_A_BODY = /patient|pulse|heart|body|oxygen|spo2|respirat|blood/iu;
const NOT_OF_AGES = /^(?:class|group|type|status|result|rating|grade|level|zone|label|tier|category|klasse|clase|classe|grupo|groupe|kategorie|categor[ií]a|cat[ée]gorie)$/iu;

const NO_MARK = /^(?:status|type|level|tier|state|zone|category)$/iu;

/** The usual scale of a list beside one of its numbers: that of the values it holds, else the first. */
function scaleFor(draft: Draft, drafts: readonly Draft[], isAnswer = false): { readonly scale: Scale; readonly source: Draft } | undefined {
  const values = valuesIn(draft);
  const isList = draft.made.type === 'category' && values.every((value) => typeof value === 'string');
  // "note" of a note, which is a mark in German alone.
  if (draft.made.type === 'text' && draft.made.options?.['kind'] === 'note') return undefined;
  const own = calledIn(draft.name);
  let usual: { scale: Scale; source: Draft; isOwn: boolean } | undefined;
  for (const scale of usualScales()) {
    // "sentimiento" has values of its own, whatever it would be in English.
    const isOwn = own.some((name) => scale.targets.has(name));
    const isTarget = isOwn || namesOf(draft).some((name) => scale.targets.has(name));
    if ((!isTarget && !isLevel(draft.name)) || (isAnswer && scale.bands.length !== 2)) continue;
    // The class of a pupil or a passenger is none of their age.
    if (!isTarget && scale.sources.has('age') && NOT_OF_AGES.test(draft.name)) continue;
    // Of what somebody would recommend alone.
    if (!isTarget && scale.sources.has('nps') && !coversAll(scale.bands, values)) continue;
    // The category of goods is none of how many there are.
    if (!isTarget && scale.sources.has('stock') && NOT_OF_AGES.test(draft.name)) continue;
    // The status of a driver and the level of a player are no marks for points.
    if (!isTarget && scale.sources.has('score') && NO_MARK.test(draft.name) && !coversAll(scale.bands, values)) continue;
    // The status of a machine is none of a fever.
    if (!isTarget && scale.sources.has('body temperature') && !drafts.some(({ name }) => OF_A_BODY.test(name))) continue;
    const isAble = isList || isAnswer || draft.made.type === 'boolean' || draft.made.type === 'text' || (scale.isOfNumbers && isTarget && draft.remarks.length === 0);
    const source = isAble ? sourceOf(draft, scale, drafts, isTarget) : undefined;
    if (source === undefined) continue;
    if (coversAll(scale.bands, values)) return { scale, source };
    if (!scale.isTold && (usual === undefined || (isOwn && !usual.isOwn))) usual = { scale, source, isOwn };
  }
  return draft.stated.values === true && !isAnswer ? undefined : usual;
}

/** The number of a scale: told beside the list, else the last before it, else any; of a mere "category" the one right before it. */
function sourceOf(draft: Draft, { sources }: Scale, drafts: readonly Draft[], isTarget: boolean): Draft | undefined {
  const at = drafts.indexOf(draft);
  const able = drafts.filter((other) => other !== draft && namesOf(other).some((name) => sources.has(name)) && isNumber(other));
  // "letter A/B/C by final grade": whatever the number is called.
  const named = isTarget && able.length === 0 && sources.has('score') ? toldIn(draft, drafts.filter((other) => other !== draft && isNumber(other))) : undefined;
  if (able.length === 0) return named;
  const told = toldIn(draft, able);
  if (told !== undefined) return told;
  if (!isTarget) return able.find((other) => isRightBefore(other, at, drafts));
  return able.findLast((other) => drafts.indexOf(other) < at) ?? able[0];
}

/** "systolic, diastolic, pulse, category": nothing but a few numbers stands between. */
function isRightBefore(other: Draft, at: number, drafts: readonly Draft[]): boolean {
  const from = drafts.indexOf(other);
  return from < at && at - from <= MOST_BETWEEN && drafts.slice(from, at).every(isNumber);
}

const MOST_BETWEEN = 3;

const ACCORDING = /\b(?:according to|based on|by|from|depending on|derived from|depends on|following|follows|per|of|for|using|determined by|calculated from|computed from|nach|je nach|aus|gemäß|según|de acuerdo con|selon|d'après|à partir d[eu])\s/iu;

/** "category according to aqi", "level from the score": the number named beside a list. */
function toldIn(draft: Draft, drafts: readonly Draft[]): Draft | undefined {
  const texts = draft.remarks.map(({ text }) => text).filter((text) => ACCORDING.test(` ${text}`));
  return texts.map((text) => namedIn(text, drafts)[0]?.draft).find((found) => found !== undefined);
}

function knownBands(draft: Draft, drafts: readonly Draft[]): Banded | undefined {
  const found = scaleFor(draft, drafts);
  if (found === undefined) return undefined;
  const { scale, source } = found;
  const other = drafts.find((column) => column !== source && isNumber(column) && namesOf(column).some((name) => scale.beside?.names.has(name)));
  const looked = other === undefined || scale.beside === undefined ? undefined : `max(${nameIn(source)}, ${nameIn(other)} + ${String(scale.beside.less)})`;
  return { source, looked, bands: toldBands(scale, draft, factorOf(scale, source, drafts), (scale.bands.length === 2 ? markIn(draft) : undefined) ?? passMark(source, drafts)) };
}

/** The bands of the values that a list has, as the text spells them. */
function toldBands({ bands }: Scale, draft: Draft, factor: number, mark: number | undefined): readonly Band[] {
  const values = coversAll(bands, valuesIn(draft)) ? valuesIn(draft) : [];
  const own = new Map(values.map((value) => [fold(String(value)), String(value)]));
  const fitted = bands.map(({ value, from }, i): Band => ({ value: own.get(fold(value)) ?? value, from: from === undefined ? undefined : i === 1 && mark !== undefined && (bands.length === 2 || mark < (bands[2]?.from ?? 0) * factor) ? mark : Math.round(from * factor * 100) / 100 }));
  return own.size === 0 ? fitted : fitted.filter(({ value }) => own.has(fold(value)));
}

function expressionOf({ made }: Draft): string {
  const expression = made.options?.['expression'];
  return typeof expression === 'string' ? expression : '';
}

/** "passed if score >= 50": from where on nobody fails. */
function passMark(source: Draft, drafts: readonly Draft[]): number | undefined {
  const told = drafts.map((draft) => /^(\S+) >= (\d+(?:\.\d+)?)$/u.exec(expressionOf(draft))).find((match) => match?.[1] === nameIn(source));
  return told === undefined ? undefined : Number(told?.[2]);
}

const MARK = /(?:^|[\s(])(?:at|from|mark|above|over|threshold|min(?:imum)?\.?|cut-?off|>=?|≥|ab|desde|dès)\s*(?:(?:of|is|=|:|at)\s*)?(\d{1,3}(?:\.\d+)?)(?:\s?(?:%|points?|percent))?[\s).]*$/iu;

/** "pass/fail at 50", "status pass or fail (pass mark 40)": from where on it is passed. */
function markIn({ remarks }: Draft): number | undefined {
  const told = remarks.map(({ text }) => MARK.exec(text)?.[1]).find((mark) => mark !== undefined);
  return told === undefined ? undefined : Number(told);
}

/** How much wider the bands of this number are than those of the scale. */
function factorOf({ most }: Scale, source: Draft, drafts: readonly Draft[]): number {
  const max = most === undefined ? undefined : greatestOf(source, drafts);
  return most === undefined || max === undefined || max <= 0 ? 1 : max / most;
}

/** The most a number may be; of an average what its parts may be. */
function greatestOf(source: Draft, drafts: readonly Draft[]): number | undefined {
  const values = valuesIn(source);
  if (values.length > 0) return Math.max(...values.map(Number));
  const expression = expressionOf(source);
  if (expression === '') return boundsOf(source)?.max;
  const parts = /^\(.+\) \/ \d+$/u.test(expression) ? drafts.filter((draft) => draft !== source && takes(expression, draft)) : [];
  const ends = parts.flatMap((part) => boundsOf(part)?.max ?? []);
  return ends.length === 0 ? source.range?.max : Math.max(...ends);
}

/** A yes or no of a scale of two: "passed" of a score, from where the grade beside it no longer fails. */
function passedOf(draft: Draft, drafts: readonly Draft[], cuts: ReadonlyMap<Draft, number>): Banded | undefined {
  const found = scaleFor(draft, drafts, true);
  if (found?.scale.bands.length !== 2) return undefined;
  const [low, high] = toldBands(found.scale, draft, factorOf(found.scale, found.source, drafts), undefined);
  return low === undefined || high === undefined ? undefined : { source: found.source, bands: [low, { value: high.value, from: markIn(draft) ?? cuts.get(found.source) ?? high.from }] };
}

/** "age group" of an age, "income bracket" of an income: a list whose values are ranges of numbers. */
function rangesOf(draft: Draft, drafts: readonly Draft[]): Banded | undefined {
  const ranges = rangesIn(valuesIn(draft));
  const source = ranges === undefined ? undefined : akinTo(draft, drafts);
  const least = ranges?.[0]?.min;
  if (ranges === undefined || source === undefined) return undefined;
  const bounds = boundsOf(source);
  // Nobody is younger than the youngest group.
  if (least !== undefined && bounds !== undefined && bounds.min < least && bounds.max > least && source.stated.range !== true) source.made = { ...source.made, options: { ...source.made.options, min: least } };
  return { source, bands: ranges.map(({ value, min }, i) => ({ value, from: i === 0 ? undefined : min })) };
}

/** "risk score, risk level", "tier based on spend": a list from the least to the most, which cuts the number evenly. */
function evenOf(draft: Draft, drafts: readonly Draft[]): Banded | undefined {
  const source = akinTo(draft, drafts);
  const bands = source === undefined ? undefined : evenBands(source, valuesIn(draft));
  return source === undefined || bands === undefined ? undefined : { source, bands };
}

const MEASURE = /^(?:score|index|value|points|probability|amount|total|percent|pct|annual|monthly|yearly|household|current|number|in|usd|eur|years)$/u;

/** The number of which a list tells the level: named beside it, or called the same but for "group" and "score". */
function akinTo(draft: Draft, drafts: readonly Draft[]): Draft | undefined {
  const numbers = drafts.filter((other) => other !== draft && isNumber(other));
  const told = toldIn(draft, numbers);
  if (told !== undefined) return told;
  const stems = new Set([draft.name, draft.english ?? ''].flatMap((name) => stemOfLevel(name) ?? []));
  return stems.size === 0 ? undefined : numbers.find((other) => [other.name, other.english ?? ''].some((name) => stems.has(bare(name))));
}

const bare = (name: string): string => phraseOf(name).split(' ').filter((key, _, all) => all.length === 1 || !MEASURE.test(key)).join(' ');

/** `score >= 90 ? 'A' : score >= 80 ? 'B' : 'F'`. */
function followBands(draft: Draft, looked: string, bands: readonly Band[]): void {
  const [lowest] = bands;
  if (lowest === undefined || bands.length < 2) return;
  const steps = bands.slice(1).reverse().map(({ value, from }) => ({ value, test: `${looked} >= ${String(from ?? 0)}` }));
  // "pass/fail" is answered in these words.
  if (/^pass[_ ]?(?:or_)?fail$/iu.test(draft.name)) setFormula(draft, `${steps[0]?.test ?? 'true'} ? 'pass' : 'fail'`);
  else if (isPlainFlag(draft)) setFormula(draft, answerOf(draft, steps[0]?.test ?? 'true'));
  else {
    setFormula(draft, steps.map(({ value, test }) => `${test} ? ${literal(value)} : `).join('') + literal(lowest.value));
    draft.holds = bands.map(({ value }) => value);
  }
}

/** Each share of the list has its stretch of the number. */
function layWithin(draft: Draft, source: Draft, bands: readonly Band[]): void {
  const bounds = boundsOf(source);
  if (bounds === undefined || !isFree(source) || source.cases !== undefined || source.stated.correlated === true) return;
  const unit = source.made.type === 'integer' ? 1 : 0.01;
  const cases = bands.map(({ value, from }, i) => {
    const next = bands[i + 1]?.from;
    const options = { min: Math.max(bounds.min, from ?? bounds.min), max: next === undefined ? bounds.max : Math.min(bounds.max, Math.ceil(next / unit - 1) * unit) };
    return { when: `${nameIn(draft)} == ${literal(value)}`, options };
  });
  if (!cases.every(({ options }) => options.min <= options.max)) return;
  source.made = { type: source.made.type, options: optionsWithout(source.made, 'distribution', 'mean', 'median', 'deviation') };
  source.cases = cases;
}
