import type { Made } from '../../model.js';
import { yearOf } from '../../phrases/calendar.js';
import type { FormFound, FormPart } from '../../phrases/forms.js';
import { literal, madeLike, yearPattern } from './patterns.js';

/** What makes codes of a form that is told in words, with or without an example beside it. */

/** A form in words with an example beside it: what the words leave out the example tells ("CP-A017 (one letter, three digits)"). */
export function madeOfForm({ parts: told }: FormFound, example: string | undefined, isIdentifying: boolean, referenceDate: string): Made {
  // "SN-AB1234, two letters then 4 digits": the example itself is no part of the form.
  const [lead, ...others] = told;
  const parts = lead?.kind === 'literal' && lead.text.replace(/[.:]$/u, '') === example && others.some(({ kind }) => kind === 'class') ? others.map((part) => inCaseOf(example, part)) : told;
  const shown = example === undefined ? undefined : separated(parts, example);
  if (shown !== undefined) return { type: 'pattern', options: { pattern: shown }, unique: false };
  // "12-034, the house with two digits, the flat with three": words that cut a run of digits in two tell of another part.
  if (example !== undefined && cutsDigits(parts, example)) return madeLike(example, isIdentifying, referenceDate);
  const whole = withPrefix(parts, example);
  const [first, second] = whole;
  const lengths = lengthsBy(whole, example);
  // "A + 6 digits" of an identifying column runs on, so that none comes twice.
  if (isIdentifying && lengths.length <= 2 && whole.every(({ kind }) => kind !== 'year')) {
    const digits = lengths.at(-1);
    const prefix = lengths.length === 2 && first?.kind === 'literal' ? first.text : lengths.length === 1 ? '' : undefined;
    const last = second ?? first;
    if (digits !== undefined && prefix !== undefined && last?.kind === 'class' && last.pattern === '#' && digits >= 3 && digits <= 15) {
      return { type: 'sequence', options: { ...(prefix === '' ? {} : { prefix, width: digits }), start: prefix === '' ? 10 ** (digits - 1) + 1 : 1 } };
    }
  }
  const pattern = whole.map((part, i) => {
    if (part.kind === 'literal') return literal(part.text);
    if (part.kind === 'year') return yearPattern(yearOf(referenceDate));
    const length = lengths[i] ?? part.min;
    // A number does not begin with zero.
    if (part.pattern.startsWith('[') && length > 3) return `${part.pattern}{${length}}`;
    return part.pattern === '#' && whole.length === 1 && length > 1 ? `[1-9]${'#'.repeat(length - 1)}` : part.pattern.repeat(length);
  });
  return { type: 'pattern', options: { pattern: pattern.join('') }, unique: false };
}

/** An example with the very letters and digits that the words tell of shows what parts them: "AB-12345-X". */
function separated(parts: readonly FormPart[], example: string): string | undefined {
  if (parts.some(({ kind }) => kind === 'year') || !/[^A-Za-z0-9#]/.test(example)) return undefined;
  const told = parts.flatMap((part) => (part.kind === 'class' && part.min === part.max ? Array.from({ length: part.min }, () => part.pattern) : part.kind === 'literal' ? Array.from(part.text.replace(/[^A-Za-z0-9]/g, '')) : ['']));
  const chars = Array.from(example);
  const shown = chars.filter((char) => /[A-Za-z0-9#]/.test(char));
  // "LN/2291/A (four digits, then a letter)": the letters before what the words tell of stay.
  const lead = parts.some(({ kind }) => kind === 'literal') ? [] : shown.slice(0, Math.max(0, shown.length - told.length));
  if (lead.every((char) => /[A-Za-z]/.test(char))) told.unshift(...lead);
  if (told.length !== shown.length || !told.every((pattern, i) => pattern === shown[i] || fits(shown[i] ?? '', pattern))) return undefined;
  let at = 0;
  return chars.map((char) => (/[A-Za-z0-9#]/.test(char) ? (told[at++] ?? '') : literal(char))).join('');
}

/** The letters an example has before what the words tell of. */
function withPrefix(parts: readonly FormPart[], example: string | undefined): readonly FormPart[] {
  if (example === undefined || parts.some(({ kind }) => kind === 'literal')) return parts;
  const at = shapedFrom(example, parts);
  return at === undefined || at === 0 ? parts : [{ kind: 'literal', text: example.slice(0, at) }, ...parts];
}

function cutsDigits(parts: readonly FormPart[], example: string): boolean {
  const at = parts.length === 1 && parts.every(({ kind }) => kind === 'class') ? shapedFrom(example, parts) : undefined;
  return at !== undefined && at > 0 && /\d/.test(example[at] ?? '') && /\d[-/.]\d+$/.test(example.slice(0, at));
}

/** Where the end of an example that fits the parts begins. */
function shapedFrom(example: string, parts: readonly FormPart[]): number | undefined {
  let at = example.length;
  for (const part of [...parts].reverse()) {
    if (part.kind !== 'class') return undefined;
    let length = 0;
    while (length < part.max && at > 0 && fits(example[at - 1] ?? '', part.pattern)) {
      at--;
      length++;
    }
    if (length < part.min) return undefined;
  }
  return at;
}

const HEX = '[0-9a-f]';
const UPPER_HEX = '[0-9A-F]';

/** "PX-9F3A, 4 hex characters": in the case of the example. */
const inCaseOf = (example: string | undefined, part: FormPart): FormPart => (part.kind === 'class' && part.pattern === HEX && example !== undefined && /[A-F]/.test(example) && !/[a-f]/.test(example) ? { ...part, pattern: UPPER_HEX } : part);

function fits(char: string, pattern: string): boolean {
  if (pattern === '#') return /[\d#]/.test(char);
  if (pattern === '*') return /[A-Za-z0-9]/.test(char);
  if (pattern === HEX || pattern === UPPER_HEX) return /[A-Fa-f0-9]/.test(char);
  return /[A-Za-z]/.test(char);
}

/** "2 to 4 digits": as many as the example has, else the most. */
function lengthsBy(parts: readonly FormPart[], example: string | undefined): readonly number[] {
  const runs = example?.match(/\d+|[A-Za-z]+/g) ?? [];
  return parts.map((part) => {
    if (part.kind !== 'class') return 0;
    return runs.find((run) => run.length >= part.min && run.length <= part.max && fits(run[0] ?? '', part.pattern))?.length ?? part.max;
  });
}
