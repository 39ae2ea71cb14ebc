import { writtenOut } from '../lexicon/abbreviations.js';
import { conceptOf, lexicon } from '../lexicon/lexicon.js';
import type { Concept, Domain, Language } from '../model.js';
import { shapeOfName } from './fallback.js';
import type { Resolution } from './resolution.js';

/** What the words before and around a column name are read against. */
export interface Surroundings {
  readonly domain: Domain | undefined;
  readonly language: Language;
  /** What the table is about, normalised singular nouns, the most telling first: "order", "course". */
  readonly entities: readonly string[];
}

const UNIT_WORDS = new Set(
  'usd eur gbp cad aud inr chf dollar euro pound kg g gram km m cm mm mi mile lb c f celsius fahrenheit pct percent percentage % ms sec second s min minute hr hour h day mb gb tb kb kw kwh mw v volt volts hpa ppm lux rpm bar psi mg dl mmhg bpm sqft sqm m2 ft ha hectare litre liter l utc kmh mph db hz ghz mhz kcal cal'.split(' '),
);
const FILLERS = new Set('of the in a an per and their its his her for to de del la el las los le les du des der die das den von im am sur d l our my each own s'.split(' '));
const TAIL_FILLERS = new Set('value values field column data info information text string wert angabe'.split(' '));
const BOOLEAN_HEADS = new Set(['is', 'has', 'was', 'are', 'does', 'did', 'can', 'have', 'whether', 'if', 'ist', 'hat', 'es', 'tiene', 'est']);

export function isUnitWord(key: string): boolean {
  return UNIT_WORDS.has(key);
}

/** The concept a phrase of normalised words names, or undefined where nothing in it is known. */
export function resolve(words: readonly string[], around: Surroundings): Resolution | undefined {
  return resolveKnown(words, around) ?? resolveSpelt(words, around) ?? shapeOfName(words);
}

/** As `resolve`, without guessing from the form of the name. */
export function resolveKnown(words: readonly string[], around: Surroundings): Resolution | undefined {
  const plain = resolveWritten(words, around);
  if (plain?.strength === 'exact') return plain;
  const full = writtenOut(words);
  if (full === undefined) return plain;
  const found = resolveWritten(full, around);
  if (found?.strength === 'exact') return found;
  return around.language === 'en' ? (found ?? plain) : (plain ?? found);
}

function resolveWritten(words: readonly string[], around: Surroundings): Resolution | undefined {
  if (words.length === 0 || words.length > 12) return undefined;
  const find = (list: readonly string[]): Concept | undefined => conceptOf(list.join(' '), around.domain, around.language);
  const whole = find(words);
  if (whole !== undefined) {
    if (!whole.weak) return { concept: whole, modifiers: [], strength: 'exact' };
    for (const entity of around.entities) {
      const specific = find([entity, ...words]);
      if (specific !== undefined && !specific.weak) return { concept: specific, modifiers: [], strength: 'exact' };
    }
    return { concept: whole, modifiers: [], strength: 'exact' };
  }
  const bare = words.filter((word, index) => !FILLERS.has(word) && !(UNIT_WORDS.has(word) && index > 0));
  if (bare.length > 0 && bare.length < words.length) {
    const found = find(bare);
    if (found !== undefined) return bare.length === 1 && found.weak ? (resolveWritten(bare, around) ?? undefined) : { concept: found, modifiers: [], strength: 'exact' };
  }
  const core = bare.length === 0 ? words : bare;
  // "is_active", "has insurance": a question, whatever the rest means.
  if (BOOLEAN_HEADS.has(core[0] ?? '') && core.length > 1) return undefined;
  const last = core.at(-1) ?? '';
  if (core.length > 1 && TAIL_FILLERS.has(last)) {
    const trimmed = resolveWritten(core.slice(0, -1), around);
    if (trimmed !== undefined) return { ...trimmed, strength: 'part' };
  }
  // Spanish and French put the head first: `id_pedido`, `type_client`.
  const [first, second] = around.language === 'es' || around.language === 'fr' ? [fromStart, fromEnd] : [fromEnd, fromStart];
  return first(core, find) ?? second(core, find) ?? compound(core, find);
}

/** "customer city" is a city: the longest ending that is known, in the languages that put the head last. */
function fromEnd(core: readonly string[], find: (list: readonly string[]) => Concept | undefined): Resolution | undefined {
  for (let from = 1; from < core.length; from++) {
    const concept = find(core.slice(from));
    if (concept === undefined) continue;
    const modifiers = core.slice(0, from);
    // "invoice number" tells invoices apart; it counts nothing.
    const id = concept.id === 'units_count' && core.at(-1) === 'number' ? find(['id']) : undefined;
    if (id !== undefined) return { concept: id, modifiers, strength: 'part' };
    if (concept.weak) {
      // "campaign name" says "campaign", which may be known where "name" alone says nothing.
      const specific = find(modifiers) ?? (modifiers.length > 1 ? find(modifiers.slice(-1)) : undefined);
      const isName = ['name', 'title', 'label'].includes(core.at(-1) ?? '');
      if (specific !== undefined && !specific.weak && isName) return { concept: specific, modifiers: [], strength: 'part' };
    }
    return { concept, modifiers, strength: 'part' };
  }
  return undefined;
}

/** "fecha de ingreso", "number of rooms", "date received": the head first. */
function fromStart(core: readonly string[], find: (list: readonly string[]) => Concept | undefined): Resolution | undefined {
  for (let to = core.length - 1; to >= 1; to--) {
    const concept = find(core.slice(0, to));
    if (concept !== undefined) return { concept, modifiers: core.slice(to), strength: 'part' };
  }
  return undefined;
}

/** German puts words together: "kundennummer", "bestelldatum". */
function compound(core: readonly string[], find: (list: readonly string[]) => Concept | undefined): Resolution | undefined {
  const last = core.at(-1) ?? '';
  for (let from = 3; from <= last.length - 3; from++) {
    const concept = find([last.slice(from)]);
    if (concept?.aliases.de?.some((alias) => alias.toLowerCase().replaceAll('ß', 'ss').length >= 4) === true && last.length - from >= 4) {
      return { concept, modifiers: [last.slice(0, from)], strength: 'part' };
    }
  }
  return undefined;
}

function resolveSpelt(words: readonly string[], around: Surroundings): Resolution | undefined {
  const { speller } = lexicon(around.language);
  const corrected = words.map((word) => speller.correct(word));
  if (corrected.every((word, index) => word === words[index])) return undefined;
  return resolveKnown(corrected, around);
}
