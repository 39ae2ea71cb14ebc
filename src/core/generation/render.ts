import { ServiceError } from '../errors/service-error.js';
import type { TextEncoding } from './dictionary.js';
import { engine, TableCacheFull, type Engine } from './engine.js';
import { Frame, type TableProgram } from './frame.js';
import { LIMITS } from './limits.js';
import { literal } from './literal.js';
import { ArenaFull } from './memory.js';
import type { Vector } from './vectors.js';
import { writeLiteral, writeVector, writtenBound } from './write-vector.js';

/** How rows become text, for every format that writes row by row. */
export interface RowLayout {
  readonly encoding: TextEncoding;
  /** Text in front of each cell, one a column (the first one opens the row). */
  readonly before: readonly string[];
  /** Text behind the last cell of a row. */
  readonly rowEnd: string;
  /** Rows in a block; only tests set it. */
  readonly blockRows?: number;
}

/** Takes bytes out of the engine's memory, where the next block overwrites them. */
export type Keep = (bytes: Uint8Array) => Buffer;

const copy: Keep = (bytes) => Buffer.from(bytes);

/** Bytes behind a row's bound that whole-slot copies may touch. */
const SLACK_BYTES = 80;

/**
 * Renders rows first … first + count − 1, a block at a time. What is yielded is what `keep` made of
 * it: an owned Buffer unless told otherwise. Nothing is kept in the engine between blocks, so several of these may run by
 * turns.
 */
export function* renderRows(program: TableProgram, first: number, count: number, layout: RowLayout, keep = copy): Generator<Buffer, void, undefined> {
  const compiled = compileLayout(layout);
  let blockRows = layout.blockRows ?? usualBlockRows(program);
  let row = first;
  const end = first + count;
  while (row < end) {
    const rows = Math.min(blockRows, end - row);
    const block = renderBlock(program, row, rows, compiled, keep);
    if (block === undefined) {
      // The cells of these rows are too long to be held at once; values do not depend on the size of a block.
      if (rows === 1) throw new ServiceError('generation_failed', `Row ${String(row)} of table "${program.name}" is too long to be written.`);
      blockRows = Math.max(1, rows >> 1);
      continue;
    }
    row += rows;
    yield* block;
  }
}

function usualBlockRows(program: TableProgram): number {
  const bound = program.columnNames.reduce((sum, name) => sum + Math.min(program.column(name).maxBytes, 256) + 2, 0);
  const { min, max } = LIMITS.blockRows;
  return Math.max(min, Math.min(max, Math.floor(LIMITS.stageBytes / bound)));
}

interface CompiledLayout {
  readonly encoding: TextEncoding;
  readonly before: readonly ReturnType<typeof literal>[];
  /** The byte behind each cell where the text before the next one is that single byte; 0 otherwise. */
  readonly after: readonly number[];
  readonly rowEnd: ReturnType<typeof literal>;
}

function compileLayout({ encoding, before, rowEnd }: RowLayout): CompiledLayout {
  // Cells take one following byte along for free: in CSV every comma and the line feed.
  const following = [...before.slice(1), rowEnd];
  const after = following.map((text) => (text.length === 1 && text.charCodeAt(0) < 128 ? text.charCodeAt(0) : 0));
  return {
    encoding,
    before: before.map((text, i) => literal(i > 0 && after[i - 1] !== 0 ? '' : text)),
    after,
    rowEnd: literal(after.at(-1) === 0 ? rowEnd : ''),
  };
}

/** Undefined when the block does not fit into the engine's memory. */
function renderBlock(program: TableProgram, first: number, count: number, layout: CompiledLayout, keep: Keep): readonly Buffer[] | undefined {
  const machine = engine();
  for (let attempt = 0; ; attempt++) {
    try {
      machine.beginBlock();
      const frame = Frame.range(machine, program, first, count);
      const vectors = program.columnNames.map((name) => frame.column(name));
      return writeRows(machine, vectors, count, layout, keep);
    } catch (error) {
      if (error instanceof ArenaFull) return undefined;
      if (!(error instanceof TableCacheFull)) throw error;
      if (attempt > 0) throw new ServiceError('generation_failed', `The lists of values of table "${program.name}" do not fit into memory together; split the table.`, { cause: error });
      machine.flushTables();
    }
  }
}

function writeRows(machine: Engine, vectors: readonly Vector[], count: number, layout: CompiledLayout, keep: Keep): readonly Buffer[] {
  const { kernels, arena, stage } = machine;
  const bound = rowBound(vectors, layout);
  const stride = bound + SLACK_BYTES;
  // Whole bytes of the validity bitmaps: parts start at multiples of eight rows.
  const partRows = Math.min(count, Math.max(8, Math.floor(LIMITS.stageBytes / stride) & ~7));
  const base = stage.take(partRows * stride);
  const cursors = arena.take(partRows * 4);
  const out = arena.take(partRows * bound + SLACK_BYTES);
  const pieces: Buffer[] = [];
  for (let from = 0; from < count; from += partRows) {
    const n = Math.min(partRows, count - from);
    const pen = { engine: machine, cursors, from, n };
    kernels.startRows(cursors, base, stride, n);
    vectors.forEach((vector, i) => {
      const before = layout.before[i];
      if (before) writeLiteral(pen, before);
      writeVector(pen, vector, layout.encoding, layout.after[i] ?? 0);
    });
    writeLiteral(pen, layout.rowEnd);
    const bytes = kernels.compactRows(cursors, base, stride, bound, n, out);
    if (bytes < 0) throw new ServiceError('generation_failed', 'A row outgrew its bound.');
    pieces.push(keep(machine.bytes.subarray(out, out + bytes)));
  }
  return pieces;
}

function rowBound(vectors: readonly Vector[], layout: CompiledLayout): number {
  const cells = vectors.reduce((sum, vector) => sum + writtenBound(vector, layout.encoding) + 1, 0);
  const literals = layout.before.reduce((sum, part) => sum + part.bytes, layout.rowEnd.bytes);
  return cells + literals;
}
