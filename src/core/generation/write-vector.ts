import type { TextEncoding } from './dictionary.js';
import type { Engine } from './engine.js';
import { powerOfTen } from '../numbers/powers-of-ten.js';
import { literal } from './literal.js';
import type { CompositeVector, LiteralPart, NumberVector, TextVector, Vector } from './vectors.js';

const QUOTE = literal('"');
const MISSING: Record<TextEncoding, LiteralPart> = { raw: literal(''), csv: literal(''), json: literal('null') };

/** Rows being written: `n` cursors at `cursors`, for the rows `from` … `from + n − 1` of the block (`from` a multiple of 8). */
export interface Pen {
  readonly engine: Engine;
  readonly cursors: number;
  readonly from: number;
  readonly n: number;
}

/** Appends the cells of a vector, then the byte `sep` (0: nothing). */
export function writeVector(pen: Pen, vector: Vector, encoding: TextEncoding, sep: number): void {
  if (vector.validity === 0) {
    writeValues(pen, vector, encoding, sep);
    return;
  }
  const { engine, cursors, from, n } = pen;
  const before = engine.arena.take(n * 4);
  engine.bytes.copyWithin(before, cursors, cursors + n * 4);
  writeValues(pen, vector, encoding, 0);
  const missing = MISSING[encoding];
  engine.kernels.blankMissing(vector.validity + (from >> 3), before, n, missing.table.resident(engine), missing.bytes, cursors);
  writeByte(pen, sep);
}

const QUOTE_BYTE = 34;
const BYTES = Array.from({ length: 128 }, (_, byte) => literal(String.fromCharCode(byte)));

function writeByte(pen: Pen, byte: number): void {
  const part = byte === 0 ? undefined : BYTES[byte];
  if (part) writeLiteral(pen, part);
}

/** Appends the same text to every row. */
export function writeLiteral(pen: Pen, part: LiteralPart): void {
  if (part.bytes > 0) pen.engine.kernels.emitLiteral(part.table.resident(pen.engine), part.bytes, pen.n, pen.cursors);
}

function writeValues(pen: Pen, vector: Vector, encoding: TextEncoding, sep: number): void {
  const { engine, cursors, from, n } = pen;
  const k = engine.kernels;
  switch (vector.tag) {
    case 'number':
      if (quotedInJson(vector)) quoted(pen, encoding, sep, (last) => { writeNumbers(pen, vector, last); });
      else writeNumbers(pen, vector, sep);
      return;
    case 'dictionary': {
      const at = vector.dictionary.resident(engine, encoding);
      const indices = vector.indices + from * 4;
      if (at.shift > 0) k.emitSlots(at.bytes, at.lengths, at.shift, indices, n, sep, cursors);
      else k.emitEntries(at.bytes, at.lengths, indices, n, sep, cursors);
      return;
    }
    case 'text': {
      const starts = vector.starts + from * 4;
      const lengths = vector.lengths + from * 4;
      if (encoding === 'csv') k.emitTextCsv(starts, lengths, n, sep, cursors);
      else if (encoding === 'json') k.emitTextJson(starts, lengths, n, sep, cursors);
      else k.emitText(starts, lengths, n, sep, cursors);
      return;
    }
    case 'uuid': {
      const [a, b, c, d] = vector.words.map((words) => words + from * 4) as [number, number, number, number];
      quoted(pen, encoding, sep, (last) => { k.emitUuids(a, b, c, d, n, last, cursors); });
      return;
    }
    case 'pattern':
      if (encoding === 'raw' || vector.plain) {
        const { values, places, program, alphabets } = vector;
        quoted(pen, encoding, sep, (last) => {
          k.emitPatterns(values + from * 8, n, program.resident(engine), places, alphabets.resident(engine), last, cursors);
        });
      } else writeValues(pen, materialise(pen, vector), encoding, sep);
      return;
    case 'composite':
      if (encoding === 'raw' || (isPlain(vector) && vector.parts.length > 0)) {
        quoted(pen, encoding, sep, (last) => { writeParts(pen, vector, last); });
      } else writeValues(pen, materialise(pen, vector), encoding, sep);
  }
}

/** JSON puts quotes around; the closing one doubles as the cell's separator. */
function quoted(pen: Pen, encoding: TextEncoding, sep: number, write: (last: number) => void): void {
  if (encoding !== 'json') {
    write(sep);
    return;
  }
  writeLiteral(pen, QUOTE);
  write(QUOTE_BYTE);
  writeByte(pen, sep);
}

function writeParts(pen: Pen, vector: CompositeVector, sep: number): void {
  const last = vector.parts.length - 1;
  vector.parts.forEach((part, i) => {
    const end = i === last ? sep : 0;
    if (part.tag === 'literal') {
      writeLiteral(pen, part);
      writeByte(pen, end);
    } else writeValues(pen, part, 'raw', end);
  });
}

/** Dates, times and padded numbers are strings in JSON. */
function quotedInJson({ style }: NumberVector): boolean {
  return style.as !== 'integer' && style.as !== 'decimal';
}

function writeNumbers(pen: Pen, vector: NumberVector, sep: number): void {
  const { engine, cursors, from, n } = pen;
  const k = engine.kernels;
  const values = vector.values + from * 8;
  const { style } = vector;
  switch (style.as) {
    case 'integer':
      k.emitIntegers(values, n, false, sep, cursors);
      return;
    case 'blank-zero':
      k.emitIntegers(values, n, true, sep, cursors);
      return;
    case 'padded':
      k.emitPadded(values, n, style.width, sep, cursors);
      return;
    case 'decimal':
      if (style.scale === 0) k.emitIntegers(values, n, false, sep, cursors);
      else k.emitDecimals(values, n, style.scale, powerOfTen(style.scale), sep, cursors);
      return;
    case 'date':
      k.emitDates(values, n, sep, cursors);
      return;
    case 'datetime':
      k.emitDateTimes(values, n, sep, cursors);
      return;
    case 'time':
      k.emitTimes(values, n, style.seconds, sep, cursors);
  }
}

function isPlain(vector: Vector): boolean {
  switch (vector.tag) {
    case 'number':
    case 'uuid':
      return true;
    case 'dictionary':
      return vector.dictionary.plain;
    case 'pattern':
      return vector.plain;
    case 'text':
      return false;
    case 'composite':
      return vector.parts.some((part) => part.tag !== 'literal' || part.bytes > 0) && vector.parts.every((part) => (part.tag === 'literal' ? part.plain : isPlain(part)));
  }
}

/** Upper bound of a cell of this block written as it is, in bytes. */
function rawBound(vector: Vector | LiteralPart): number {
  switch (vector.tag) {
    case 'literal':
      return vector.bytes;
    case 'number':
      return 24;
    case 'uuid':
      return 36;
    case 'pattern':
      return vector.places;
    case 'dictionary':
      return vector.dictionary.maxBytes;
    case 'text':
      return vector.maxBytes;
    case 'composite':
      return vector.parts.reduce((sum, part) => sum + rawBound(part), 0);
  }
}

/** Upper bound of a cell of this block as written by `writeVector`, in bytes. */
export function writtenBound(vector: Vector, encoding: TextEncoding): number {
  const raw = rawBound(vector);
  if (encoding === 'raw') return raw;
  if (isPlain(vector)) return Math.max(raw + 2, 4);
  // CSV doubles quotes; JSON may write six bytes for one.
  return (encoding === 'csv' ? 2 : 6) * raw + 4;
}

/**
 * The cells as text views of their own, for the rows of the pen. The views are placed so that row `from` of the result
 * is row `from` of the block.
 */
export function materialise(pen: Pen, vector: Vector): TextVector {
  const { engine, from, n } = pen;
  const bound = rawBound(vector);
  const stride = bound + 80;
  const base = engine.arena.take(n * stride);
  const starts = engine.arena.take(n * 4);
  const cursors = engine.arena.take(n * 4);
  const lengths = engine.arena.take(n * 4);
  engine.kernels.startRows(starts, base, stride, n);
  engine.bytes.copyWithin(cursors, starts, starts + n * 4);
  writeValues({ ...pen, cursors }, vector, 'raw', 0);
  engine.kernels.lengthsBetween(starts, cursors, n, lengths);
  return {
    tag: 'text',
    starts: starts - from * 4,
    lengths: lengths - from * 4,
    maxBytes: bound,
    validity: vector.validity,
  };
}
