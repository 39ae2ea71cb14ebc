import { readCodedValues } from './coded-values.js';
import type { Draft, Span } from '../model.js';
import { codeRange } from '../phrases/code-ranges.js';
import { LONGEST, PERCENTS, readEnumeration } from '../phrases/enumerations.js';
import type { Enumeration } from '../phrases/lists/built.js';
import { wordScale } from '../phrases/word-scales.js';
import { readPricedNames } from './priced-names.js';
import { fits, isFormula, type IsColumn } from './no-values.js';
import type { Remark } from './remark.js';
import { kindOf, typeAt } from './types.js';
import { isInitial } from '../reading/initials.js';
import { keysOf } from '../reading/words.js';
import { applyEnumeration, headOf, listed } from './values.js';
import { valuesOf, weigh, withWeights } from './weights.js';
import { readYesNo } from './yes-no.js';

/** Values a remark lists, or says yes or no; with their shares. True where it gave values. */
export function readValues(draft: Draft, remark: Remark, isColumn: IsColumn): boolean {
  return readCodedValues(draft, remark) || readPricedNames(draft, remark) || readYesNo(draft, remark) || readList(draft, remark, isColumn);
}

/** "Q1–Q4", "H1 or H2": parts of any year are labels of a column of such parts, and no dates. True where they were. */
export function readPeriods(draft: Draft, remark: Remark): boolean {
  const text = remark.text.trim().replace(/^[(=:\s]+|[)\s]+$/gu, '');
  if (!/^[QHTS][1-4]\b/u.test(text) || draft.stated.values === true || !['date', 'category', 'text'].includes(kindOf(draft.made))) return false;
  const values = codeRange(text) ?? readEnumeration(text)?.values ?? [];
  if (values.length < 2 || !values.every((value) => /^[QHTS][1-4]$/u.test(String(value)))) return false;
  applyEnumeration(draft, { values });
  remark.take({ start: 0, end: remark.text.length });
  return true;
}

/** "petrol, diesel or hybrid - no electric cars": what is none of the values. */
const NO_OTHERS = /\s+(?:[-–—]+|but)\s+(?:no|not|never|without|none)\s[^,;]*$/iu;

/** "km/h over the limit, 6–70": what is counted, and between what. */
const UNIT_AND_RANGE = /^[\s(:–—-]*\p{L}[^,;\d]{1,40},\s*-?\d+(?:[.,]\d+)?\s?(?:-|–|to)\s?\d+(?:[.,]\d+)?\s*(?:[;).]|$)/iu;

/** "12 different tenants, the biggest one makes 40% of the calls": how many there are. */
const SO_MANY = /^[\s(:,–-]*(?:about |around )?\d{1,4}\s(?:different|distinct|separate)\s\p{L}+[,;]\s/iu;

const ACCORDING = /\s(?:depending on|based on|according to|je nach|selon|según)\s/iu;
/** "H, A or D depending on the goals" */
const OR_ACCORDING = /(?<=^[\s(:]*[^,;()]{1,24}(?:,\s?[^,;()]{1,24}){0,8},?\s(?:or|oder|o|ou)\s[^\s,;()]{1,24})\s+(?:depending on|based on|according to|je nach|selon|según)\s+[\p{L}][\p{L}_ ]{1,40}(?=[\s).]*$)/iu;

/** "either 120 or 60 a year": for how long it is paid. */
const EACH = /(?<=\d\s?(?:or|oder|o|ou|\/)\s?(?:[$€£]\s?)?\d[\d.]{0,8}(?:\s?(?:[$€£]|eur|euros?|usd|pounds?))?)\s(?:an?|per|each|every|pro|im|al|por|par)\s(?:hour|day|night|week|month|year|season|term|head|person|jahr|monat|tag|año|mes|día|an|mois|jour|nuit)(?=[\s).]*$)/iu;

/** "A/B/C/D/F by final grade": by what they follow is no part of the last. */
function takeTail(remark: Remark): void {
  const tail = /[/|]/u.test(remark.text) ? /(?<=^[\s(:]*[^\s/|]+(?:\s?[/|]\s?[^\s/|]+)+)\s+(?:by|based on|depending on|according to|per|je nach|selon|según)\s+[\p{L}][\p{L}_ ]{1,30}(?=[\s).]*$)/iu.exec(remark.text) : null;
  const behindOr = tail === null && ACCORDING.test(remark.text) ? OR_ACCORDING.exec(remark.text) : null;
  const each = behindOr === null && /\d/u.test(remark.text) ? EACH.exec(remark.text) : null;
  if (each !== null) remark.take({ start: each.index, end: each.index + each[0].length });
  if (behindOr !== null) remark.take({ start: behindOr.index, end: behindOr.index + behindOr[0].length });
  if (tail !== null) remark.take({ start: tail.index, end: tail.index + tail[0].length });
}

function readList(draft: Draft, remark: Remark, isColumn: IsColumn): boolean {
  if (draft.stated.values === true || remark.text.length > 2 * LONGEST) return false;
  takeType(remark);
  takeTail(remark);
  if (UNIT_AND_RANGE.test(remark.text) || SO_MANY.test(remark.text)) return false;
  const steps = wordScale(remark.text);
  if (steps !== undefined) {
    applyEnumeration(draft, { values: steps });
    remark.take({ start: 0, end: remark.text.length });
    return true;
  }
  const crowd = mostlyWith(remark.text);
  if (crowd !== undefined && fits(draft, crowd, '')) {
    applyEnumeration(draft, crowd);
    remark.take({ start: 0, end: remark.text.length });
    return true;
  }
  for (const candidate of candidates(remark.text)) {
    const found = knownRun(draft, candidate.text) ?? listed(candidate.text.replace(NO_OTHERS, '')) ?? knownPair(draft, candidate.text);
    if (found === undefined || isDescribed(found) || isNoneOrSome(found) || isFormula(candidate.text, found, isColumn) || !fits(draft, found, candidate.text)) continue;
    const rest = remark.text.slice(0, candidate.start) + ' , ' + remark.text.slice(candidate.end);
    // "A, B or C, about 30% B": the values are told before the share.
    const head = headOf(candidate.text);
    const [list, tail] = head === undefined ? [found, ''] : [head.found, head.tail];
    applyEnumeration(draft, asMeant(list, candidate.text));
    const weights = list.weights === undefined && !PERCENTS.test(candidate.text) ? (weigh(valuesOf(draft.made) ?? [], `${tail}, ${rest}`, draft.name) ?? (head === undefined ? weigh(valuesOf(draft.made) ?? [], candidate.text, draft.name) : undefined)) : undefined;
    if (weights !== undefined) draft.made = withWeights(draft.made, weights);
    remark.take(candidate);
    return true;
  }
  const bare = bareList(draft, remark.text);
  if (bare === undefined || !['category', 'text', 'integer', 'decimal'].includes(kindOf(draft.made)) || draft.made.type.startsWith('person.')) return false;
  applyEnumeration(draft, bare);
  remark.take({ start: 0, end: remark.text.length });
  return true;
}

/** "tonnes fed in, 20–60": what is measured, and how much. */
const isDescribed = ({ values, weights }: Enumeration): boolean => weights === undefined && values.length === 2 && /^\p{L}+(?:\s\p{L}+)+$/u.test(String(values[0])) && /^\d[\d.,]*\s?(?:-|–|to)\s?\d[\d.,]*$/u.test(String(values[1]));

/** "90% have 0, the rest 1 to 30": how many, and no labels. */
const isNoneOrSome = ({ values }: Enumeration): boolean => values.length === 2 && String(values[0]) === '0' && /^[1-9]\d*\s?(?:-|–|to)\s?\d+$/u.test(String(values[1]));

const MOSTLY_WITH = /^[\s(:,–-]*(?:mostly|mainly|usually|typically|almost always|predominantly)\s+(\p{L}[^,;()]{0,30}?)(?:,?\s+(?:with|but|plus|and)\s+|,\s+)(?:some(?:times)?|a few|occasional(?:ly)?|the odd|the occasional|rare(?:ly)?|few)\s+([^;()]{2,80}?)[\s).]*$/iu;

/** "mostly NOERROR with some NXDOMAIN and SERVFAIL": one value that comes oftenest, and others. */
function mostlyWith(text: string): Enumeration | undefined {
  const [, first = '', rest = ''] = /most|main|usual|typical|always|predom/iu.test(text) ? (MOSTLY_WITH.exec(text) ?? []) : [];
  const others = rest.split(/,\s*(?:(?:and|or)\s+)?|\s+(?:and|or)\s+/iu).map((value) => value.replace(/^(?:some|a few|rarely|occasionally)\s+/iu, '').trim()).filter((value) => value !== '');
  if (first === '' || others.length === 0 || /\d/.test(first) || [first, ...others].some((value) => value.split(/\s+/u).length > 3)) return undefined;
  return { values: [first, ...others], weights: [80, ...others.map(() => 20 / others.length)] };
}

/** "VARCHAR one of 'dev', 'prod'": the type before the values. */
function takeType(remark: Remark): void {
  const length = typeAt(remark.text)?.length ?? 0;
  if (length > 0 && /^\s*,?\s*(?:\d+(?:\.\d+)?(?:\s?\|\s?\d+(?:\.\d+)?)+\s*$|one of|either|any of|check|in\s*\(|values?\b)/iu.test(remark.text.slice(length))) remark.take({ start: 0, end: length });
}

/** "only dog cat or rabbit": words that the column is known to hold, with no commas between. */
function knownRun(draft: Draft, text: string): Enumeration | undefined {
  const known = draft.made.type === 'category' ? draft.made.options?.['values'] : undefined;
  const run = /^[\s(:]*(?:(?:only|just|either|nur|solo|seulement)\s+)*(?<all>\p{L}+(?:\s\p{L}+){1,6}\s(?:or|and|oder|und|o|y|ou|et)\s\p{L}+)[\s).]*$/iu.exec(text)?.groups?.['all'];
  if (run === undefined || !Array.isArray(known)) return undefined;
  const words = run.split(/\s+/u).filter((word) => !/^(?:or|and|oder|und|o|y|ou|et)$/iu.test(word));
  const keys = new Set(known.map((value) => keysOf(String(value)).join(' ')));
  return words.filter((word) => keys.has(keysOf(word).join(' '))).length === words.length ? { values: words } : undefined;
}

/** "(cats and dogs)" beside a column that holds these and others. */
function knownPair(draft: Draft, text: string): Enumeration | undefined {
  const known = draft.made.type === 'category' ? draft.made.options?.['values'] : undefined;
  const values = text.trim().split(/\s+(?:and|und|y|et)\s+/iu);
  if (values.length !== 2 || !Array.isArray(known)) return undefined;
  const keys = new Set(known.map((value) => keysOf(String(value)).join(' ')));
  return values.every((value) => keys.has(keysOf(value).join(' '))) ? { values } : undefined;
}

/** Words that stand in remarks and in names, of which no list without commas is made. */
const SAID = /(?<![\p{L}])(?:plus|minus|times|over|less|more|divided|of|the|an?|in|to|for|with|is|are|was|has|have|had|not?|none|per|each|and|or|than|from|at|by|on|as|it|we|they|all|any|never|always|only|some|optional|unique|required|random|realistic|dates?|times?|numbers?|integers?|text|strings?|auto|generated|names?|first|last|full|street|city|zip|state|country|years?|months?|days?|hours?|minutes?|usd|eur|gbp|kg|km|cm|mm|utc|iso|format|style|level|code|ids?|calculated|whole|decimals?|ones?|cheaper|dearer|higher|lower|larger|smaller|bigger|longer|shorter|slower|faster|heavier|lighter|better|worse)(?![\p{L}])/iu;
const BARE = /^[\s:]*\(?\s*(\p{L}[\p{L}-]+(?:\s+\p{L}[\p{L}-]+){2,7})\s*\)?[\s.]*$/u;

/** Words of a phrase rather than values. */
const SMALL = /^(?:como|aus|bis|zu|zur|zum|dem|den|im|ohne|mit|von|vom|nach|pro|je|und|oder|con|sin|seg[úu]n|entre|por|para|en|avec|sans|selon|pour|par|entre|zwei|drei|vier|f[üu]nf|sechs|zehn|zw[öo]lf|dos|tres|cuatro|cinco|seis|diez|doce|deux|trois|quatre|cinq|dix|douze|m[áa]ximo|m[íi]nimo|la|el|los|las|les?|que|de|del|des|du|au|plus|moins|nunca|nie|der|die|das|als|the|of|than|most|least|never|always)$/iu;

/** "(mini economy suv van)": a remark of nothing but words, none of which says anything else. */
/** What is said of them, and one value that "etc" follows: "nobody plays himself", "lawful good etc". */
const NO_LIST = /(?<![\p{L}])(?:nobody|nothing|(?:him|her|it)self|themselves|oneself|one another)(?![\p{L}])|^[\s(]*\p{L}+\s\p{L}+\setc\.?[\s)]*$/iu;

/** "(btc eth sol only)": no others, which says that they are values; single letters may be then, and two. */
const ONLY_THESE = /^[\s:]*\(\s*(?:(?:only|just)\s+(?<first>[\p{L}\d-]+(?:\s+[\p{L}\d-]+){1,7})|(?<last>[\p{L}\d-]+(?:\s+[\p{L}\d-]+){1,7}?)\s+(?:only|nothing\s+else))\s*\)?[\s.]*$/iu;

function bareList({ name, made }: Draft, text: string): Enumeration | undefined {
  const { first, last } = /only|just|nothing/iu.test(text) ? (ONLY_THESE.exec(text)?.groups ?? {}) : {};
  const only = first ?? last;
  if (only !== undefined) {
    const own = new Set(keysOf(name));
    const isOfName = keysOf(only).some((key) => own.has(key));
    return made.type !== 'category' || isOfName || SAID.test(only) || !/^\p{L}/u.test(only) ? undefined : { values: only.split(/\s+/) };
  }
  const words = BARE.exec(text)?.[1]?.split(/\s+/);
  return words === undefined || !/^[\s:]*\(/u.test(text) || SAID.test(text) || words.some((word) => SMALL.test(word)) || NO_LIST.test(text) || words.some((word) => /\p{L}{3}(?:ly|ing|ed)$|^ge\p{L}{3,}(?:t|en)$/iu.test(word)) ? undefined : { values: words };
}

const SHOWN = /^\W*(?:like|such as|e\.? ?g\.?|for (?:example|instance)|wie|z\. ?b\.|como|p\. ?ej\.|comme|par ex\p{L}*)\s/iu;
const LIKE = /^\W*(?:like|wie|como|comme)\s/iu;

/** What is listed as examples: two of them are not all there is, "key (such as A minor or F# major)". */
function asMeant(list: Enumeration, text: string): Enumeration {
  if (!SHOWN.test(text)) return list;
  const meant = likeThese(list);
  return meant === list && list.weights === undefined && list.values.length === 2 && !LIKE.test(text) ? { ...list, isOpen: true } : meant;
}

/** "like 7A or 10B": examples of numbers with letters stand for those between. */
function likeThese(found: Enumeration): Enumeration {
  const parts = found.values.map((value) => /^(\d{1,2})([A-Z])$/.exec(String(value)));
  const numbers = parts.map((part) => Number(part?.[1]));
  if (parts.includes(null) || found.weights !== undefined) return found;
  const last = parts.map((part) => part?.[2] ?? 'A').sort().at(-1) ?? 'A';
  const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ').filter((letter) => letter <= last);
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
  return { values: Array.from({ length: most - least + 1 }, (_, i) => least + i).flatMap((number) => letters.map((letter) => `${number}${letter}`)) };
}

interface Candidate {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Texts that may be lists of values: what stands in brackets, before them, the whole, without them, behind a colon; of each also its parts. */
function candidates(text: string): Candidate[] {
  const outside = text.replace(/[([{][^()[\]{}]*[)\]}]/g, (inside) => ' '.repeat(inside.length));
  // "A or B (60/40)": the shares of the list before them.
  const isRatioOf = (inside: string, before: string): boolean => /^\s*\d{1,3}\s?%?(?:\s?[/:]\s?\d{1,3}\s?%?)+\s*$/u.test(inside) && (listed(before)?.values.length ?? 0) >= 2;
  const brackets = [...text.matchAll(/[([{]([^()[\]{}]{3,2000})[)\]}]/g)].filter(({ index, 1: inside = '' }) => !isRatioOf(inside, text.slice(0, index))).map(({ index, 0: whole }) => piece(text, index + 1, index + whole.length - 1));
  const first = brackets[0]?.start;
  const before = first !== undefined && /[,;/|]|\bor\b|^\W*(?:only|just|either)\s[^()]{1,60}\sand\s/u.test(text.slice(0, first)) && !/,|\bor\b/u.test(outside.slice(first)) ? [piece(text, 0, first - 1)] : [];
  const colon = /[:=]\s*[^:]+$/.exec(outside);
  const whole = [...brackets, ...before, piece(text, 0, text.length), ...(outside === text ? [] : [piece(outside, 0, outside.length)]), ...(colon === null ? [] : [piece(text, colon.index + 1, text.length)])];
  return whole.flatMap(partsOf);
}

const piece = (text: string, start: number, end: number): Candidate => ({ text: text.slice(start, end), start, end });

/** Cut at semicolons and full stops: "E. coli, S. aureus" is one. */
function clausesIn(text: string): Span[] {
  const ends = [...text.matchAll(/;|\.(?=\s|$)/gu)].map(({ index }) => index).filter((at) => !isInitial(text, at));
  return [...ends, text.length].map((end, i) => ({ start: i === 0 ? 0 : (ends[i - 1] ?? 0) + 1, end })).filter(({ start, end }) => end > start);
}

/** A candidate cut at semicolons and full stops, as it is, and what stands before and behind a dash or an arrow in it. */
function partsOf(one: Candidate): Candidate[] {
  const within = (from: number, to: number): Candidate => ({ text: one.text.slice(from, to), start: one.start + from, end: one.start + to });
  const stops = clausesIn(one.text).map(({ start, end }) => within(start, end));
  const dash = /\s(?:[-–—]|->|→|=>)\s/u.exec(one.text);
  // "H, D or A that follows from the goals": the list before what is said of it.
  const relative = /(?<=\sor\s\S{1,60}|[/|]\S{1,60})[\s,]+(?:that|which|depending|based|as per|according)\s/iu.exec(one.text);
  // "(lost, late or damaged,    )": what stood behind it was read as a condition.
  const none = /[,;]\s+$/u.exec(one.text);
  return [...(none === null ? [] : [within(0, none.index)]), ...(stops.length > 1 ? stops : []), one, ...(relative === null ? [] : [within(0, relative.index)]), ...(dash === null ? [] : [within(0, dash.index), within(dash.index + dash[0].length, one.text.length)])];
}
