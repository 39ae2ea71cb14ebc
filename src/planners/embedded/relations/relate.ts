import type { Claim } from '../../../core/claims/registry.js';
import { claimsOfColumn, snapshot } from '../columns/column-claims.js';
import { qualify, type QualifyContext } from '../columns/qualify.js';
import type { Claims, Correlation, Draft, Piece } from '../model.js';
import { datesIn } from '../phrases/dates.js';
import { numbersIn } from '../phrases/numbers.js';
import { wordsOf } from '../reading/words.js';
import { readBetween } from './between.js';
import { readBands } from './bands.js';
import { readCondition, readEither } from './conditions.js';
import { readDependency } from './dependencies.js';
import { readExclusive } from './exclusive.js';
import { readFilledShare } from './filled-share.js';
import { readFormula } from './formulas.js';
import { OPPOSITES, readGroup } from './groups.js';
import { readIntervalWhere } from './interval-where.js';
import { readLadder } from './ladders.js';
import { readLasting } from './lasting.js';
import { readLimit } from './limits.js';
import { claimsOf, readMovement } from './movements.js';
import { alike, isNumeric, isTemporal, namedIn } from './operands.js';
import { readOrder } from './orders.js';
import { readPerValue } from './per-value.js';
import { readPartOf } from './parts-of.js';
import { readPortions } from './portion-rules.js';
import { climb, readRanks } from './ranks.js';
import { readRates, readTariff } from './rates.js';
import { readPartsOfWhole } from './reckoned.js';
import { readSeries } from './series.js';
import { readSetWhere, readSigns } from './set-where.js';
import { yesOf } from './tests.js';
import { readUniqueness } from './uniqueness.js';

/** Words of remarks that speak of their own column alone. */
const PLAIN = new Set('int integer bigint smallint tinyint serial bigserial number numeric decimal float double real bool boolean char varchar nvarchar text string str date datetime timestamp timestamptz time uuid json jsonb not null primary key autoincrement auto increment nullable required optional'.split(' '));

/** "VARCHAR(50) NOT NULL", "(integer)": nothing that ties the column to others, so that no reader has to look. */
function isPlain(text: string): boolean {
  return text.length < 80 && wordsOf(text).every(({ key, text: word }) => PLAIN.has(key) || /^\d/.test(word)) && !/[^\s\w(),:]/.test(text);
}

/** What is known while sentences are read. */
export interface RelateContext extends QualifyContext {
  /** Pairs found so far. */
  readonly correlations: Correlation[];
  /** Columns found to be unique together. */
  readonly together: string[][];
}

type Reader = (drafts: readonly Draft[], text: string, own: Draft | undefined, context: RelateContext) => Claims | undefined;

/** What speaks of several things at once and must be read as a whole. */
const WHOLE: readonly Reader[] = [readBetween, readExclusive, readFilledShare, readSigns, readPartOf, readPartsOfWhole, readTariff, readFormula, readLadder, readEither, readBands, readPerValue, readRates, (drafts, text, own) => (own === undefined ? readIntervalWhere(drafts, text, own) : undefined)];

/** What a part of a sentence may say; the first that reads it counts. */
const PARTLY: readonly Reader[] = [
  readSetWhere,
  (drafts, text, own) => (own === undefined ? undefined : readIntervalWhere(drafts, text, own)),
  (drafts, text, own, { together }) => readUniqueness(drafts, text, own, together),
  conditions,
  (drafts, text, own) => (own === undefined ? readPortions(drafts, text) : undefined),
  readOrder,
  readLimit,
  readLasting,
  readSeries,
  readDependency,
];

/** A condition leaves room for an order or a limit beside it: "only for closed ones, and never before opened". */
function conditions(drafts: readonly Draft[], text: string, own: Draft | undefined): Claims | undefined {
  const read = readCondition(drafts, text, own);
  if (read === undefined) return undefined;
  const rest = FURTHER.exec(text);
  // "7 to 28 days after the visit, only for injury": what stands before the condition.
  const lead = own === undefined ? undefined : (BEFORE_ONLY.exec(text)?.[1] ?? BEFORE_CONDITION.exec(text)?.[1]);
  const first = lead === undefined ? [] : [...(readOrder(drafts, lead, own) ?? []), ...(readLimit(drafts, lead, own) ?? [])];
  if (rest === null) return own === undefined ? [...first, ...read] : [...first, ...read, ...besideCondition(drafts, text, own)];
  const further = own === undefined ? `${subjectOf(text, drafts)} ${text.slice(rest.index + rest[0].length)}` : text.slice(rest.index + rest[0].length);
  return [...first, ...read, ...(readOrder(drafts, further, own) ?? []), ...(readLimit(drafts, further, own) ?? [])];
}

/** What stands before a condition of its own: "…, only for", "… but only when". */
const BEFORE_ONLY = /^(.{6,}?)(?:[,;]\s*|\s+)(?:(?:and|but)\s+)?(?:only|just|filled only|set only)\s+(?:for|when|if|where|on|in)\b/iu;

const CONDITIONAL = /\b(?:if|when|whenever|where|only|unless|empty|blank|missing|null|for|wenn|falls|si|cuando|quand)\b/iu;

/** "up to two hours after due_at, empty when refused": what other parts of the remark say of an order or a limit. */
function besideCondition(drafts: readonly Draft[], text: string, own: Draft): Claims {
  const parts = text.split(/[,;]\s*/u).filter((part) => !CONDITIONAL.test(part));
  return parts.length === 0 || own.stated.formula === true ? [] : parts.flatMap((part) => readOrder(drafts, part, own) ?? []);
}

/** "at most 10 days after submission and empty unless approved": what stands before the condition of an empty cell. */
const BEFORE_CONDITION = /^(.{6,}?\d.*?)(?:[,;]|\s+and|\s+but)\s+(?:(?:is|are|be|stays?|left|only)\s+)*(?:empty|blank|missing|null|filled|set|given|present)\s+(?:unless|if|when|for|only)\b/iu;
/** Where a sentence goes on after its condition. */
const FURTHER = /[,;]\s*(?:(?:and|but)\s+)?(?=(?:otherwise|else|not|never|always|at|is|it|lies?|\d)\b)|\s+and\s+(?=(?:is|it|never|always|lies?|not)\b)/iu;
const PARTS = /;\s*|(?<=\b(?:more|less|higher|lower|bigger|smaller|longer|shorter)\b[^,;]{0,20})\s+and\s+(?=[\p{L}_ ]{2,24}\s(?:rises?|falls?|grows?|increases?|decreases?|drops?|climbs?)\b)|,\s*(?:and|but|while|whereas|so|though)\s+|,\s*(?=(?:it|they)\s)|\b(?:while|whereas)\b|\.\s+|\s+and\s+(?:then|so|therefore)\s+(?=(?:have|has|get|carry)\b)|\s+(?:and|but)\s+(?=(?:those|they|these|it|is|are|rises?|grows?|increases?|drops?|falls?|decreases?|declines?|belongs?|never|always|only|the|fewer|more|less)\b)/iu;
const ALONE = /^(?:rises?|grows?|increases?|drops?|falls?|decreases?|declines?|climbs?|is|are|never|always|belongs?)\b/iu;
const PRONOUN = /^\s*(?:(?:those|they|these|such rows|such|them|it)\s+|(?=(?:have|has|get|carry)\b))/iu;

const ASIDE = /,\s*(?:i\.\s?e\.|that is|in other words)\s+[^,;.]{2,60},/giu;

/** Reads what a sentence, or what stands beside a column, says about columns together: what it promises, where it was read. */
export function relate(drafts: readonly Draft[], piece: Piece, context: RelateContext, own?: Draft): Claims | undefined {
  // "a faster pace, i.e. fewer minutes per km, …": said twice.
  const text = own === undefined ? piece.text.replace(ASIDE, ' ') : piece.text;
  if (own !== undefined && isPlain(text)) return undefined;
  const whole = firstOf(WHOLE, drafts, text, own, context);
  if (own !== undefined) return joined(whole ?? firstOf(PARTLY, drafts, text, own, context), [...(own.determinedBy === undefined ? text.split(/[,;]\s*/u).flatMap((part) => readDependency(drafts, part, own) ?? []) : []), ...ownMovements(drafts, text, own, context)]);
  if (whole === undefined && text.includes(';')) {
    // "The high is the largest price; volume is a whole number from 100,000 to 5 million": each a sentence of its own.
    const sentences = text.split(/;\s*/u);
    if (!sentences.some((sentence) => PRONOUN.test(sentence) || ALONE.test(sentence))) {
      const found = sentences.flatMap((sentence) => relate(drafts, { text: sentence, start: 0, end: 0 }, context) ?? []);
      if (found.length > 0) return found;
    }
  }
  const claims: Claim[] = [...(whole ?? [])];
  let before = '';
  // Where nothing cuts the sentence, its only part is the sentence itself: nothing is read twice.
  let isRead = false;
  for (const raw of text.split(PARTS)) {
    // "About 6 % are DNF and those have no finish time": the rows that were spoken of.
    const part = PRONOUN.test(raw) ? `${/^\s*it\b/iu.test(raw) ? subjectOf(before, drafts) : before} ${raw.replace(PRONOUN, '')}` : ALONE.test(raw) && before !== '' ? `each ${subjectOf(before, drafts)} ${raw}` : raw;
    // What a formula or a choice was read from may hold a limit beside it, but its condition is none.
    const isCondition = whole !== undefined && /\b(?:if|when|whenever|unless|otherwise|else|for)\b/iu.test(part);
    const read = whole !== undefined ? readPartly : part === text ? readFurther : readPart;
    if (!isCondition) claims.push(...(read(drafts, part, undefined, context) ?? []));
    isRead ||= read === readFurther;
    before = raw;
  }
  if (claims.length > 0) return claims;
  return (isRead ? undefined : readPart(drafts, text, undefined, context)) ?? readAlone(drafts, text, context);
}

/** What a remark says as a whole of its column and others: a formula, bands, a number for each value. */
export function relateWhole(drafts: readonly Draft[], { text }: Piece, own: Draft, context: RelateContext): Claims | undefined {
  if (isPlain(text)) return undefined;
  const whole = firstOf(WHOLE, drafts, text, own, context);
  return whole === undefined ? undefined : [...whole, ...(readLimit(drafts, text, own) ?? [])];
}

/** "more rooms, more area": the one as the other. */
const TIED = /\b(?:more|fewer|less|higher|lower|bigger|larger|smaller|longer|shorter|older|newer)\s+\p{L}+(?:\s\p{L}+)?,\s*(?:the\s+)?(?:more|fewer|less|higher|lower|bigger|larger|smaller|longer|shorter|pricier|cheaper|older|newer)\s+\p{L}+/iu;

/** "better when total sleep is longer", "clearly higher on failed attempts": a movement, whatever word joins its halves. */
const COMPARES = /^\W*(?:(?:which|that)\s+)?(?:(?:is|are|gets?|tends? to be)\s+)?(?:\p{L}+ly\s+|much\s+|far\s+|a (?:bit|lot|little)\s+)?(?:higher|lower|better|worse|longer|shorter|more|less|fewer|bigger|larger|smaller|greater|pricier|cheaper)\s+(?:when|whenever|if|for|with|on|in|among|at|the)\b/iu;

/** "6% true, and those show higher consumption": the rows a yes/no column says yes of. */
const THOSE = /([,;–—]\s*(?:and\s+|but\s+)?)(?:those|these|they|such rows)\s+(?=\p{L})/giu;

/** "no shorter than 3 km" bounds, and moves nothing. */
const DENIED = /\b(?:no|not|never)\s+(?:\p{L}+er|more|less)\s+than\s+[$€£]?\d/iu;

/** "600 to 25000, smokers pay much more, and it climbs with age": each part may say how the column moves. */
function ownMovements(drafts: readonly Draft[], text: string, own: Draft, context: RelateContext): Claims {
  if (own.stated.formula === true) return [];
  // What keeps the column on one side of another is no movement.
  const measures = drafts.filter((draft) => draft !== own && isNumeric(draft));
  const isLimit = (part: string): boolean => DENIED.test(part) || !COMPARES.test(part) && (/\b(?:if|when|unless|only|never|always|after|before)\b/iu.test(part) || namedIn(/\b(?:than|above|below|under|over|exceed\w*)\b(.*)$/iu.exec(part)?.[1] ?? '', measures).length > 0) && !/\b(?:rises?|falls?|grows?|climbs?|drops?|increases?|decreases?|goes|depends?)\b/iu.test(part);
  const tied = TIED.exec(text)?.[0];
  if (tied !== undefined) return move(drafts, `the ${tied.replace(/,\s*/u, ', the ')}`, context, own) ?? [];
  const said = yesOf(own) === undefined ? text : text.replace(THOSE, `$1${own.name.replaceAll('_', ' ')} `);
  return said.split(/[,;]\s*(?:and\s+|but\s+)?|\s+and\s+(?=(?:is|it|rises?|falls?|grows?|climbs?|drops?|increases?|decreases?|goes)\b)/iu).flatMap((part) => (/\p{L}{3}/u.test(part) && !isLimit(part) ? (readGroup(drafts, part, own) ?? move(drafts, part, context, own) ?? []) : []));
}

function joined(a: Claims | undefined, b: Claims): Claims | undefined {
  return a === undefined && b.length === 0 ? undefined : [...(a ?? []), ...b];
}

const readPart: Reader = (drafts, text, own, context) => firstOf(WHOLE, drafts, text, own, context) ?? readFurther(drafts, text, own, context);
const readFurther: Reader = (drafts, text, own, context) => readPartly(drafts, text, own, context) ?? (own === undefined ? readRanks(drafts, text) : undefined) ?? readGroup(drafts, text, own) ?? move(drafts, text, context, own);
const readPartly: Reader = (drafts, text, own, context) => firstOf(PARTLY, drafts, text, own, context);

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
  const fresh = readMovement(drafts, OPPOSITES.test(text) ? text.replace(/\bthan\s+(?:the\s+)?(?:short|small|new|young|light|slow|narrow)(?:er)?\s+\p{L}+/giu, '') : text, own).filter(({ a, b }) => !correlations.some((pair) => (pair.a === a && pair.b === b) || (pair.a === b && pair.b === a)));
  // An age by itself is a number like others; beside a date of birth it is that person's.
  const [only] = fresh;
  if (fresh.some(({ a, b }) => [a, b].some(isAge)) && drafts.some(({ made }) => made.type === 'person.birthdate')) {
    if (only === undefined || fresh.length > 1) return undefined;
    const [age, other] = isAge(only.a) ? [only.a, only.b] : [only.b, only.a];
    return climb(other, age, only.rho < 0 ? -1 : 1) ? claimsOf(fresh) : undefined;
  }
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
  // "Delays are longer in the rush hours 7-9" compares; its numbers are no bounds.
  if (/\b(?:longer|shorter|higher|lower|bigger|smaller|warmer|colder|busier|more|less|fewer|better|worse)\b(?!\s+than\b)/iu.test(text) && !/\b(?:no|not|never|or)\s+(?:more|less|fewer|higher|lower|longer|shorter)\b/iu.test(text)) return undefined;
  // "twitch-ish streams, nothing fancy" names what the table is of and says nothing of it.
  if (!/\d|\p{L}\s+(?:is|are|be|has|have|must|should|can|may|come|comes|look|looks|run|runs)\b|\b(?:only|always|never|unique\w*|either|one of|distinct|different|twice|empty|missing|blank|random\w*|sorted|optional|sequential\w*)\b|:/iu.test(text)) return undefined;
  const named = [...new Set(namedIn(text, drafts).map(({ draft }) => draft))];
  const columns = named.length === 1 ? named : named.length === 0 ? sharing(text, drafts) : [];
  const claims: Claim[] = [];
  let isRead = false;
  for (const column of columns) {
    // "January to March, working days only" is no remark on the hours worked.
    if (!isTemporal(column) && drafts.some(isTemporal) && datesIn(text, context.referenceDate).length > 0) continue;
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
