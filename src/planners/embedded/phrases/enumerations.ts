import { numbersIn } from './numbers.js';

/** Values a text lists, with shares where it gives them. */
export interface Enumeration {
  readonly values: readonly (string | number)[];
  readonly weights?: readonly number[];
}

/** What no value of a list looks like: then the text says something else. */
const NOT_A_VALUE =
  /\b(?:must|should|when|where|which|that|than|always|never|between|unique|missing|decimals?|characters?|digits?|if|times|plus|minus|divided|depends?|matches|same as|normally|distributed|distribution|mean|median|average|roughly skewed|skewed|empty|blank|null|format(?:ted)?|style|starting|ascending|descending|primary|foreign|references)\b|[=<>*]/i;
const ETC = /^(?:etc\.?|and so on|and more|\.{3}|…|others? too|usw\.?|entre otros)$/i;
const LEAD = /^(?:either|one of|any of|values?(?: are| is)?|possible values?(?: are)?|options?(?: are)?|can be|could be|is|are|be|being|such as|for example|including|e\.?g\.?,?|i\.?e\.?,?|like|among|from|choose from|chosen from|enum|in|it's|mostly|z\. ?b\.|por ejemplo|par exemple|entweder|o bien|soit)\b[:\s]*/i;

/** Cuts at the outermost separators; brackets and quotes protect. */
export function splitOutside(text: string, isSeparator: (char: string, index: number) => boolean): string[] {
  const parts: string[] = [];
  let depth = 0;
  let quote = '';
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const char = text[i] ?? '';
    if (quote !== '') {
      if (char === quote) quote = '';
      continue;
    }
    if ((char === '"' || char === "'" || char === '`') && !/[\p{L}\d]/u.test(text[i - 1] ?? '') && text.includes(char, i + 1)) quote = char;
    else if ('([{'.includes(char)) depth++;
    else if (')]}'.includes(char)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && isSeparator(char, i)) {
      parts.push(text.slice(from, i));
      from = i + 1;
    }
  }
  parts.push(text.slice(from));
  return parts;
}

interface Entry {
  readonly value: string;
  readonly share: number | undefined;
}

function entryOf(raw: string): Entry | undefined {
  let text = raw.trim().replace(/^(?:and|or|und|oder|y|o|et|ou|sowie)\s+/iu, '').trim();
  let share: number | undefined;
  const before = /^(?:about|around|roughly|approx\.?|~|ca\.?|etwa)?\s*(\d+(?:[.,]\d+)?)\s?(?:%|percent|pct|prozent|por ciento|pour cent)\s*(?:of (?:them |the time )?|are |is |de |der |des )?\s*/iu.exec(text);
  const after = /\s*[:=(–-]?\s*(?:about|around|roughly|approx\.?|~|ca\.?)?\s*(\d+(?:[.,]\d+)?)\s?(?:%|percent|pct|prozent|por ciento|pour cent)\s*(?:of (?:the )?\p{L}+)?\)?$/iu.exec(text);
  if (before !== null && before[0].length < text.length) {
    share = Number((before[1] ?? '').replace(',', '.'));
    text = text.slice(before[0].length).trim();
  } else if (after !== null && after.index > 0) {
    share = Number((after[1] ?? '').replace(',', '.'));
    text = text.slice(0, after.index).trim();
  }
  text = text.replace(/^["'`“”‘’]|["'`“”‘’]$/gu, '').replace(/[.;]$/, '').trim();
  if (text === '' || text.length > 60 || /[\n{}]/.test(text)) return undefined;
  return { value: text, share };
}

/** The separator that a list uses: the strongest that occurs outside brackets. */
function partsOf(text: string): string[] {
  for (const separators of ['|', ',;', '/']) {
    const parts = splitOutside(text, (char, index) => separators.includes(char) && !(char === ',' && /\d/.test(text[index - 1] ?? '') && /^\d{3}(?!\d)/.test(text.slice(index + 1))));
    if (parts.length < 2) continue;
    const last = parts.at(-1) ?? '';
    // "a, b or c": the last comma part holds two values.
    const tail = last.split(/\s+(?:or|and|oder|und|o|y|ou|et|u|e)\s+/iu);
    return tail.length === 2 && tail[0]?.trim() !== '' ? [...parts.slice(0, -1), ...tail] : parts;
  }
  return text.split(/\s+(?:or|oder|o|ou|vs\.?|versus)\s+/iu);
}

/**
 * Reads a text as a list of values. Two values at least, short ones, and no word that belongs to a rule rather than a
 * value; lists of numbers need three values or an "or", lest a range be taken for a list.
 */
export function readEnumeration(text: string): Enumeration | undefined {
  let body = text.trim().replace(/[.]$/, '');
  for (let i = 0; i < 3; i++) body = body.replace(LEAD, '').trim();
  body = body.replace(/^[([{](.*)[)\]}]$/su, '$1').trim();
  body = body.replace(/\b(?:weighted|roughly|only|split|with probabilit(?:y|ies))\b:?\s*$/i, '').trim();
  if (body === '' || body.length > 3000) return undefined;
  const parts = partsOf(body).map((part) => part.trim()).filter((part) => part !== '' && !ETC.test(part));
  if (parts.length < 2) return undefined;
  const entries: Entry[] = [];
  for (const part of parts) {
    const entry = entryOf(part);
    if (entry === undefined || NOT_A_VALUE.test(entry.value) || entry.value.split(/\s+/).length > 5) return undefined;
    entries.push(entry);
  }
  return build(entries, /\bor\b|\boder\b|\bou\b|\||\//iu.test(body));
}

function build(entries: readonly Entry[], saysOr: boolean): Enumeration | undefined {
  const unique = entries.filter((entry, index) => entries.findIndex((other) => other.value === entry.value) === index);
  if (unique.length < 2) return undefined;
  const numbers = unique.map((entry) => plainNumber(entry.value));
  const allNumbers = numbers.every((value) => value !== undefined);
  if (allNumbers && unique.length < 3 && !saysOr) return undefined;
  const values = allNumbers ? numbers : unique.map((entry) => entry.value);
  const shares = unique.map((entry) => entry.share);
  if (shares.every((share) => share === undefined)) return { values };
  const stated = shares.reduce<number>((sum, share) => sum + (share ?? 0), 0);
  const open = shares.filter((share) => share === undefined).length;
  const rest = open === 0 ? 0 : Math.max(0, 100 - stated) / open;
  const weights = shares.map((share) => share ?? rest);
  return weights.some((weight) => weight > 0) ? { values, weights } : { values };
}

function plainNumber(text: string): number | undefined {
  if (!/^-?\d+(?:\.\d+)?$/.test(text) || /^0\d/.test(text)) return undefined;
  const number = numbersIn(text)[0]?.value ?? Number(text);
  return Number.isFinite(number) ? number : undefined;
}
