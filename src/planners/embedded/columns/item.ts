import { keysOf, fold, wordsOf } from '../reading/words.js';
import type { Draft, Language, MakeContext, Piece } from '../model.js';
import { CUT_SPOKEN, LEAD_SPOKEN } from '../reading/spoken.js';
import { nameInEnglish } from '../locales/names.js';
import { inEnglish } from '../phrases/english.js';
import { lexicon } from '../lexicon/lexicon.js';
import { madeBy } from '../lexicon/spoken.js';
import { UNKNOWN } from './fallback.js';
import { columnName, isIdentifier } from './names.js';
import type { Resolution } from './resolution.js';
import { isUnitWord, resolve, resolveKnown, type Surroundings } from './resolve.js';
import { honourType, typeAt } from './types.js';

/** A column as written: its name and what is said about it. */
export interface Item extends Piece {
  readonly name: string;
  readonly nameStart: number;
  readonly rest: string;
  /** Where the rest stands. */
  readonly restStart: number;
  /** Typed lists and bare headers keep the name as it is. */
  readonly verbatim: boolean;
}

const LEAD =
  /^(?:[\s"'`“”([,;:•*–—-]|(?:and|plus|also|then|with|w\/|including|includes?|their|his|her|its|the|an?|each|every|a column (?:for|with|of)|columns?(?: for)?|fields?(?: for)?|some|finally|as well as|one|new|random|respective|own|und|sowie|mit|der|die|das|den|dem|ein|eine|einen|y|e|con|el|la|los|las|un|una|su|et|avec|le|les|des|du|leur|son|sa|optional|optionally)(?=\s)|l['’]|\d{1,2}[.)]\s)+/iu;

const CUT =
  /\s*(?:[([{<:=≤≥]|\s[-–—]\s|\s?→|\s\+\/-)|\s(?:between|from|ranging|ranges?|during|since|like|such as|e\.?g\.?|i\.?e\.?|formatted|formated|in (?:the )?format|starting|starts|beginning|begins|with|w\/?|that|which|who|whose|where|when|whenever|if|unless|normally|lognormally|poisson|bi-?modal|pareto|power[- ]law|exponential(?:ly)?|zipf\w*|gamma|long[- ]tail(?:ed)?|heavy[- ]tail(?:ed)?|following a|uniformly|evenly|distributed|about|around|roughly|approx\.?|approximately|mostly|usually|typically|always|never|only|unique|uniquely|must|should|can|can't|cannot|cant|could|may|max|min|maximum|minimum|up to|at least|at most|at \d+|sur \d+|out of \d+|at \S+\.\w|is|are|was|equals?|equal to|as|based|built|derived|calculated|computed|depends|depending|using|one of|either|rounded|skewed|heavily|right[- ]skewed|left[- ]skewed|over|under|above|below|greater than|less than|more than|smaller than|larger than|capped|no [\p{L}]|not|required|nullable|ascending|increasing|decreasing|sequential|incrementing|autoincrement(?:ing)?|zero|empty|blank|null|missing|set to|default|correlated|because|so that|after|before|within|values?:|zwischen|von \d|mit \d|eindeutig|entre|de \d|únic[oa]|maximal|mindestens|compris|in (?:the )?(?:last|past|next|previous|coming|summer|winter|spring|autumn|fall|q[1-4]|19\d\d|20\d\d|january|february|march|april|may|june|july|august|september|october|november|december|format|range|den letzten|en los)|in den letzten|en los últimos|over the last|for the last)(?=[\s,.;:)]|$)/iu;
const NUMBER_CUT = /\s(?=[-−]?[$€£]?\d)/u;
const SLASHES = /\s(?=\S+\/\S+)/u;
const SLASH_WORDS = /\s(?:yes|true|ja|s[ií]|oui|y)\s*(?:\/|or|oder|o|ou)\s*(?:no|false|nein|non|n)\b/iu;
const UNIT_TAIL = /\s(?:in|as|en|im)\s+(?:(?:us|U\.S\.)\s+)?([\p{L}°%²³/€$£]{1,14}|m[23])$/iu;
const NUMBERED = /\b(?:line|address|phone|email|question|q|item|quiz|test|option|level|exam|score|tel|contact|name|image|street)\s\d$/iu;

/** Where the name of a column ends and what is said about it begins. */
function nameEnd(text: string): number {
  let from = /^\S+/.exec(text)?.[0].length ?? 0;
  if (/^[^\s([:=]+[([:=]/.test(text)) from = 0;
  const candidates = [CUT, CUT_SPOKEN, NUMBER_CUT, SLASH_WORDS].map((pattern) => searchFrom(text, pattern, from));
  const slash = searchFrom(text, SLASHES, from);
  candidates.push(slash >= 0 && /\s\S+\/\S+\s*$/.test(text.slice(slash)) && !/\/(?:h|s|d|l|kg|m2|day|hour|week|month|year|or)\b/i.test(text.slice(slash)) ? slash : -1);
  const found = candidates.filter((index) => index >= 0);
  let end = found.length === 0 ? text.length : Math.min(...found);
  if (end < text.length && NUMBERED.test(text.slice(0, end + 2)) && /^\s\d\s*$/.test(text.slice(end))) end = text.length;
  return end;
}

function searchFrom(text: string, pattern: RegExp, from: number): number {
  const index = text.slice(from).search(pattern);
  return index < 0 ? -1 : index + from;
}

/** Takes a segment apart; undefined where no name is left. */
export function itemOf(piece: Piece, verbatim = false): Item | undefined {
  const plain = LEAD.exec(piece.text)?.[0].length ?? 0;
  const lead = plain + (LEAD_SPOKEN.exec(piece.text.slice(plain))?.[0].length ?? 0);
  let text = piece.text.slice(lead);
  const start = piece.start + lead;
  if (!/[\p{L}]/u.test(text)) return undefined;
  let end = nameEnd(text);
  const typed = typeAfterName(text);
  if (typed !== undefined) end = Math.min(end, typed);
  let name = text.slice(0, end).replace(/[\s"'`“”,.;!?]+$/u, '').replace(/^["'`“”]+/u, '');
  let rest = text.slice(end);
  const unit = UNIT_TAIL.exec(name);
  if (unit !== null && isUnitLike(unit[1] ?? '') && unit.index > 0) {
    rest = `${name.slice(unit.index)} ${rest}`;
    name = name.slice(0, unit.index);
  }
  name = name.replace(/\s+(?:columns?|fields?|attributes?|spalte|columna|colonne)$/iu, '');
  if (!/[\p{L}]/u.test(name)) return undefined;
  text = text.trimEnd();
  return {
    start: piece.start, end: piece.end, text: piece.text, name, nameStart: start, rest, restStart: start + end,
    verbatim: verbatim || isIdentifier(name.trim()) && /_|\p{Ll}\p{Lu}/u.test(name),
  }; // prettier-ignore
}

/** "leave_id INT PRIMARY KEY": a type right behind an identifier. */
function typeAfterName(text: string): number | undefined {
  const match = /^(["'`]?[\p{L}_][\p{L}\p{N}_]*["'`]?)\s+(?=[A-Za-z])/u.exec(text);
  if (match === null) return undefined;
  const after = text.slice(match[0].length);
  const type = typeAt(after);
  const word = /^[A-Za-z]+\d*/.exec(after)?.[0] ?? '';
  const isSql = word === word.toUpperCase() && word.length > 2;
  const looksTyped = type !== undefined && (isSql || ((match[1] ?? '').includes('_') && /^\s*(?:$|[,(;]|not null|null|unique|primary|default|references|\d)/i.test(after.slice(type.length))));
  return looksTyped ? match[0].length : undefined;
}

export function isUnitLike(word: string): boolean {
  const key = fold(word).replace(/s$/, '');
  return isUnitWord(key) || isUnitWord(fold(word)) || /^(?:%|°c|°f|€|\$|£|eur|euros?|dollars?|pounds?|years?|yrs|tonnes?|tons?|meters?|metres?|stunden|tagen|jahren|prozent|watts?|volts?|amps?|gallons?|acres?|inches|inch|feet|ounces|oz|yards|mm|steps|kmh|km\/h|mph|m²|m³|m2|m3|μg|µg|cents?|thousands|millions|euros|lbs|cc|minuten|millimetres|liters?|litres?|percentage|words|pages|bytes|celsius|fahrenheit|kelvin)$/.test(key);
}

export interface DraftContext {
  readonly around: Surroundings;
  readonly language: Language;
  readonly referenceDate: string;
  readonly mentioned: ReadonlySet<string>;
}

/** The draft an item becomes, before its remarks are read. */
export function draftOf(item: Item, context: DraftContext): Draft {
  const keys = keysOf(item.name);
  const found = resolve(keys, context.around);
  return draftFrom(item, found, context);
}

/** Whether the text names something the lexicon knows, without guessing from its form. */
export function isKnown(name: string, around: Surroundings): boolean {
  const keys = keysOf(name);
  if (resolveKnown(keys, around) !== undefined) return true;
  const { speller } = lexicon(around.language);
  return resolveKnown(keys.map((key) => speller.correct(key)), around) !== undefined;
}

function draftFrom(item: Item, found: Resolution | undefined, context: DraftContext): Draft {
  const concept = found?.concept;
  const makeContext: MakeContext = {
    language: context.language,
    referenceDate: context.referenceDate,
    domain: context.around.domain?.id,
    modifiers: found?.modifiers ?? [],
    mentioned: context.mentioned,
  };
  const made = madeBy(concept ?? UNKNOWN, makeContext);
  const name = item.verbatim ? item.name.trim().replace(/["'`]/g, '') : columnName(spelt(item.name, context.language));
  const draft: Draft = {
    start: item.start, end: item.end, name, english: context.language === 'en' ? undefined : (nameInEnglish(name, context.language) ?? (makeContext.modifiers.length === 0 ? concept?.id : undefined)), text: item.text, concept: concept ?? undefined, modifiers: makeContext.modifiers, made,
    unique: made.unique === true, missing: undefined, when: undefined, remarks: [], stated: {},
    outcome: found === undefined || found.strength === 'shape' ? 'assumed' : 'understood',
    note: found === undefined ? `Nothing is known about "${item.name.trim()}": it holds plain labels.` : undefined,
  }; // prettier-ignore
  const rest = inEnglish(item.rest, context.language);
  const body = rest.replace(/^[\s:=–—-]+/u, '');
  const type = typeAt(body.replace(/^[([{]\s*/, ''));
  if (type !== undefined) {
    honourType(draft, type);
    if (/\bprimary key\b|\bidentity\b|\bauto_?increment\b/i.test(body) && type.kind === 'integer') draft.made = { type: 'sequence', options: { start: 1 } };
  }
  if (rest.trim() !== '') draft.remarks.push({ text: rest, start: item.restStart, end: item.restStart + item.rest.length });
  return draft;
}

/** The name with slips mended where that makes it known. */
function spelt(name: string, language: Language): string {
  const { speller } = lexicon(language);
  let result = name;
  for (const word of wordsOf(name).reverse()) {
    if (word.text !== word.text.toLowerCase() || word.key.length < 4) continue;
    const corrected = speller.correct(word.key);
    if (corrected !== word.key) result = result.slice(0, word.start) + corrected + result.slice(word.end);
  }
  return result;
}
