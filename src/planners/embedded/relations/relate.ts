import type { Claim } from '../../../core/claims/registry.js';
import { claimsOfColumn, snapshot } from '../columns/column-claims.js';
import { qualify, type QualifyContext } from '../columns/qualify.js';
import type { Claims, Correlation, Draft, Piece } from '../model.js';
import { numbersIn } from '../phrases/numbers.js';
import { wordsOf } from '../reading/words.js';
import { readBands } from './bands.js';
import { readCondition } from './conditions.js';
import { readDependency } from './dependencies.js';
import { readFormula } from './formulas.js';
import { readGroup } from './groups.js';
import { readLimit } from './limits.js';
import { claimsOf, readMovement } from './movements.js';
import { alike, isNumeric, isTemporal, namedIn } from './operands.js';
import { readOrder } from './orders.js';
import { readPerValue } from './per-value.js';
import { readPortions } from './portion-rules.js';
import { readSeries } from './series.js';
import { readUniqueness } from './uniqueness.js';

/** What is known while sentences are read. */
export interface RelateContext extends QualifyContext {
  /** Pairs found so far. */
  readonly correlations: Correlation[];
  /** Columns found to be unique together. */
  readonly together: string[][];
}

type Reader = (drafts: readonly Draft[], text: string, own: Draft | undefined, context: RelateContext) => Claims | undefined;

/** What speaks of several things at once and must be read as a whole. */
const WHOLE: readonly Reader[] = [readFormula, readBands, readPerValue];

/** What a part of a sentence may say; the first that reads it counts. */
const PARTLY: readonly Reader[] = [
  (drafts, text, own, { together }) => readUniqueness(drafts, text, own, together),
  conditions,
  (drafts, text, own) => (own === undefined ? readPortions(drafts, text) : undefined),
  readOrder,
  readLimit,
  (drafts, text, own) => (own === undefined ? readSeries(drafts, text) : undefined),
  readDependency,
];

/** A condition leaves room for an order or a limit beside it: "only for closed ones, and never before opened". */
function conditions(drafts: readonly Draft[], text: string, own: Draft | undefined): Claims | undefined {
  const read = readCondition(drafts, text, own);
  if (read === undefined) return undefined;
  const rest = FURTHER.exec(text);
  if (rest === null) return read;
  const further = own === undefined ? `${subjectOf(text, drafts)} ${text.slice(rest.index + rest[0].length)}` : text.slice(rest.index + rest[0].length);
  return [...read, ...(readOrder(drafts, further, own) ?? []), ...(readLimit(drafts, further, own) ?? [])];
}

/** Where a sentence goes on after its condition. */
const FURTHER = /[,;]\s*(?:(?:and|but)\s+)?(?=(?:otherwise|else|not|never|always|at|is|it|lies?|\d)\b)|\s+and\s+(?=(?:is|it|never|always|lies?|not)\b)/iu;
const PARTS = /;\s*|,\s*(?:and|but|while|whereas|so|though)\s+|\b(?:while|whereas)\b|\.\s+|\s+(?:and|but)\s+(?=(?:those|they|these|it|is|are|rises?|grows?|increases?|drops?|falls?|decreases?|declines?|belongs?|never|always|only|the|fewer|more|less)\b)/iu;
const ALONE = /^(?:rises?|grows?|increases?|drops?|falls?|decreases?|declines?|climbs?|is|are|never|always|belongs?)\b/iu;
const PRONOUN = /^\s*(?:those|they|these|such rows|such|them|it)\s+/iu;

/** Reads what a sentence, or what stands beside a column, says about columns together: what it promises, where it was read. */
export function relate(drafts: readonly Draft[], { text }: Piece, context: RelateContext, own?: Draft): Claims | undefined {
  const whole = firstOf(WHOLE, drafts, text, own, context);
  if (whole !== undefined) return [...whole, ...(own === undefined ? [] : (readLimit(drafts, text, own) ?? []))];
  const claims: Claim[] = [];
  let before = '';
  for (const raw of own === undefined ? text.split(PARTS) : [text]) {
    // "About 6 % are DNF and those have no finish time": the rows that were spoken of.
    const part = PRONOUN.test(raw) ? `${before} ${raw.replace(PRONOUN, '')}` : ALONE.test(raw) && before !== '' ? `${subjectOf(before, drafts)} ${raw}` : raw;
    claims.push(...(readPart(drafts, part, own, context) ?? []));
    before = raw;
  }
  if (claims.length > 0) return claims;
  return own === undefined ? (readPart(drafts, text, own, context) ?? readAlone(drafts, text, context)) : undefined;
}

/** What a remark says as a whole of its column and others: a formula, bands, a number for each value. */
export function relateWhole(drafts: readonly Draft[], { text }: Piece, own: Draft, context: RelateContext): Claims | undefined {
  const whole = firstOf(WHOLE, drafts, text, own, context);
  return whole === undefined ? undefined : [...whole, ...(readLimit(drafts, text, own) ?? [])];
}

function readPart(drafts: readonly Draft[], text: string, own: Draft | undefined, context: RelateContext): Claims | undefined {
  return firstOf(WHOLE, drafts, text, own, context) ?? firstOf(PARTLY, drafts, text, own, context) ?? readGroup(drafts, text, own) ?? move(drafts, text, context, own);
}

function firstOf(readers: readonly Reader[], drafts: readonly Draft[], text: string, own: Draft | undefined, context: RelateContext): Claims | undefined {
  for (const read of readers) {
    const claims = read(drafts, text, own, context);
    if (claims !== undefined) return claims;
  }
  return undefined;
}

/** The first column of what was said before: "rises with experience and falls with age". */
function subjectOf(text: string, drafts: readonly Draft[]): string {
  const first = namedIn(text, drafts)[0];
  return first === undefined ? '' : text.slice(first.start, first.end);
}

function move(drafts: readonly Draft[], text: string, { correlations }: RelateContext, own: Draft | undefined): Claims | undefined {
  const fresh = readMovement(drafts, text, own).filter(({ a, b }) => !correlations.some((pair) => (pair.a === a && pair.b === b) || (pair.a === b && pair.b === a)));
  // An age by itself is a number like others; beside a date of birth it is that person's.
  if (fresh.some(({ a, b }) => [a, b].some(isAge)) && drafts.some(({ made }) => made.type === 'person.birthdate')) return undefined;
  correlations.push(...fresh);
  for (const { a, b } of fresh) for (const draft of [a, b]) {
    draft.stated.correlated = true;
    if (isAge(draft)) draft.made = { type: 'integer', options: { min: 0, max: 90, ...draft.made.options } };
  }
  return fresh.length === 0 ? undefined : claimsOf(fresh);
}

const isAge = ({ made }: Draft): boolean => made.type === 'person.age';

/** A sentence that names one column speaks of it alone; one that names what several share speaks of each: "Temperatures lie between −12 and 36". */
function readAlone(drafts: readonly Draft[], text: string, context: QualifyContext): Claims | undefined {
  const named = [...new Set(namedIn(text, drafts).map(({ draft }) => draft))];
  const columns = named.length === 1 ? named : named.length === 0 ? sharing(text, drafts) : [];
  const claims: Claim[] = [];
  let isRead = false;
  for (const column of columns) {
    const before = snapshot(column);
    qualify(column, text, context);
    const found = claimsOfColumn(before, column, text);
    isRead ||= found !== undefined;
    claims.push(...(found ?? []));
  }
  return isRead ? claims : undefined;
}

/** Numbers or moments that share the word a sentence begins with. */
function sharing(text: string, drafts: readonly Draft[]): Draft[] {
  if (numbersIn(text).length === 0) return [];
  for (const { key } of wordsOf(text).slice(0, 4)) {
    if (key.length < 4) continue;
    const holders = drafts.filter((draft) => (isNumeric(draft) || isTemporal(draft)) && draft.stated.formula !== true && wordsOf(draft.name).some((word) => alike(word.key, key)));
    if (holders.length >= 2) return holders;
  }
  return [];
}
