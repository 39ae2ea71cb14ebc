import { z } from 'zod';
import { uniformIntegers } from '../../distributions/draw-integers.js';
import { Dictionary } from '../../generation/dictionary.js';
import type { Frame } from '../../generation/frame.js';
import { literal } from '../../generation/literal.js';
import { StaticTable } from '../../generation/static-table.js';
import type { LiteralPart, NumberStyle, Vector } from '../../generation/vectors.js';
import { aliasTable } from '../../random/alias-table.js';
import type { ColumnKey } from '../../random/address.js';
import { absoluteSeconds } from '../../schema/dates.js';
import { fakerFor } from '../../vocabulary/locales.js';
import { defineColumnType, type ColumnContext, type ColumnType } from '../contract.js';
import { BOOLEANS } from '../booleans.js';
import type { ValueShape } from '../value-shape.js';
import { localeOf, localeOption } from './common-options.js';
import type { ComposedEntry, ListPart, NumberPart, Part } from './entry.js';
import { trialIssues } from './locale-check.js';

type Options = Readonly<Record<string, unknown>>;

/** Every part has two draws of its own: the words of a wide number. */
const DRAWS = 2;

/** A column whose values are parts one behind the other: texts, entries of lists, numbers. */
export function composedColumn({ id, summary, options, examples, shape, parts }: ComposedEntry): ColumnType {
  const partsOf = ({ options: given, locale, referenceSeconds }: ColumnContext<Options>): readonly Part[] => {
    const key = localeOf(given, locale);
    return parts({ faker: fakerFor(key), locale: key, reference: referenceSeconds }, given as never);
  };
  return defineColumnType<Options>({
    id,
    group: 'faker',
    summary,
    options: z.strictObject({ ...options, ...localeOption }),
    examples,
    shape: ({ options: given }) => shape(given),
    check: (context) => trialIssues(id, () => { refuseEmpty(partsOf(context)); }),
    compile: (context) => {
      const kind = shape(context.options);
      const placed = partsOf(context).map((part, i) => ({ part, draw: i * DRAWS }));
      const compiled = (kind.kind === 'string' ? fewer(placed) : placed).map(({ part, draw }) => compilePart(part, kind, context.key, draw));
      return {
        shape: kind,
        maxBytes: compiled.reduce((sum, { bytes }) => sum + bytes, 0),
        fill: (frame) => {
          const made = compiled.map(({ fill }) => fill(frame));
          const [only] = made;
          // A number stands bare in JSON unless it is part of a text.
          return only !== undefined && only.tag !== 'literal' && made.length === 1 && (only.tag !== 'number' || kind.kind !== 'string') ? only : { tag: 'composite', parts: made, validity: 0 };
        },
      };
    },
    checkCell: (text, context) => (ends(partsOf(context), text).has(text.length) ? undefined : `is not a value of ${id}`),
  });
}

/** @throws RangeError where a list has no entries, or a number lies between bounds that leave none */
function refuseEmpty(parts: readonly Part[]): void {
  for (const part of parts) {
    if (typeof part === 'string') continue;
    if ('list' in part ? part.list.length === 0 : part.from > part.to) throw new RangeError('there is no value between the bounds');
  }
}

interface PlacedPart {
  readonly part: Part;
  readonly draw: number;
}

/** Lists up to this length are worth being written anew. */
const SHORT_LIST = 512;

/** The same values in fewer parts: short numbers become lists, and lists take along the text behind them. */
function fewer(parts: readonly PlacedPart[]): PlacedPart[] {
  const made: PlacedPart[] = [];
  for (const { part, draw } of parts) {
    const before = made.at(-1);
    if (typeof part === 'string' && before !== undefined && typeof before.part !== 'string' && 'list' in before.part && before.part.list.length <= SHORT_LIST) {
      made[made.length - 1] = { part: { ...before.part, list: before.part.list.map((entry) => entry + part) }, draw: before.draw };
    } else made.push({ part: asList(part), draw });
  }
  return made;
}

/** A plain number of few values draws from one word, as an entry of a list does. */
function asList(part: Part): Part {
  if (typeof part === 'string' || 'list' in part || part.check !== undefined || (part.style !== undefined && part.style.as !== 'integer')) return part;
  const from = Number(part.from);
  const count = Number(part.to) - from + 1;
  return count > SHORT_LIST ? part : { list: Array.from({ length: count }, (_, i) => String(from + i)) };
}

interface CompiledPart {
  readonly bytes: number;
  readonly fill: (frame: Frame) => Vector | LiteralPart;
}

function compilePart(part: Part, shape: ValueShape, key: ColumnKey, draw: number): CompiledPart {
  if (typeof part === 'string') {
    const text = literal(part);
    return { bytes: text.bytes, fill: () => text };
  }
  return 'list' in part ? compileList(part, shape, key, draw) : compileNumber(part, key, draw);
}

/** By list: large ones are made once for good. */
const dictionaries = new WeakMap<readonly string[], Dictionary>();

function dictionaryOf({ list }: ListPart, { kind }: ValueShape): Dictionary {
  if (kind === 'bool') return BOOLEANS;
  if (kind === 'int') return new Dictionary(list.map(Number));
  const known = dictionaries.get(list);
  if (known) return known;
  const made = new Dictionary(list);
  dictionaries.set(list, made);
  return made;
}

function compileList(part: ListPart, shape: ValueShape, key: ColumnKey, draw: number): CompiledPart {
  const dictionary = dictionaryOf(part, shape);
  const table = part.weights && new StaticTable(aliasTable(part.weights));
  return {
    bytes: dictionary.maxBytes,
    fill: (frame) => {
      const indices = frame.arena.take(frame.count * 4);
      const words = frame.words(key, draw);
      if (table) frame.kernels.aliasIndex(words, frame.count, table.resident(frame.engine), part.list.length, indices);
      else frame.kernels.uniformIndex(words, frame.count, part.list.length, indices);
      return { tag: 'dictionary', indices, dictionary, validity: 0 };
    },
  };
}

function compileNumber({ from, to, style = { as: 'integer' }, check }: NumberPart, key: ColumnKey, draw: number): CompiledPart {
  const source = uniformIntegers(BigInt(from), BigInt(to), draw);
  if (check === undefined) return { bytes: 24, fill: (frame) => ({ tag: 'number', values: source(frame, key), style, validity: 0 }) };
  const places = String(to).length;
  const table = new StaticTable(Uint8Array.from({ length: places * 10 }, (_, i) => check.counted(i % 10, Math.floor(i / 10))));
  return {
    bytes: 24,
    fill: (frame) => {
      const values = source(frame, key);
      frame.kernels.checkDigits(values, frame.count, table.resident(frame.engine), places, values);
      return { tag: 'number', values, style, validity: 0 };
    },
  };
}

/** Where the parts may end in a text, counted from its start. */
function ends(parts: readonly Part[], text: string): ReadonlySet<number> {
  let places = new Set([0]);
  for (const part of parts) places = new Set([...places].flatMap((place) => after(part, text, place)));
  return places;
}

function after(part: Part, text: string, place: number): number[] {
  if (typeof part === 'string') return text.startsWith(part, place) ? [place + part.length] : [];
  if ('list' in part) return part.list.filter((entry, i) => part.weights?.[i] !== 0 && text.startsWith(entry, place)).map((entry) => place + entry.length);
  const longest = Math.min(24, text.length - place);
  return Array.from({ length: longest }, (_, i) => place + i + 1).filter((end) => isNumber(text.slice(place, end), part));
}

function isNumber(text: string, { from, to, style = { as: 'integer' }, check }: NumberPart): boolean {
  const written = scaled(text, style);
  if (written === undefined || check?.accepts(text) === false) return false;
  const value = check === undefined ? written : BigInt(written) / 10n;
  return value >= from && value <= to;
}

/** The integer a text stands for in a style; undefined where it is not written so. */
function scaled(text: string, style: NumberStyle): bigint | number | undefined {
  if (style.as === 'datetime') return text.length === 20 ? absoluteSeconds(text) : undefined;
  if (style.as === 'padded') return /^\d+$/.test(text) && text.length >= style.width ? BigInt(text) : undefined;
  const digits = /^(-?(?:0|[1-9]\d*))(?:\.(\d+))?$/.exec(text);
  const decimals = style.as === 'decimal' ? style.scale : 0;
  return digits !== null && (digits[2] ?? '').length === decimals ? BigInt(text.replace('.', '')) : undefined;
}
