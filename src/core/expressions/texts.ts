import type { Frame } from '../generation/frame.js';
import { intersectValidity, readTexts, textsOf } from '../generation/read-vector.js';
import { StaticTable } from '../generation/static-table.js';
import { textVector } from '../generation/text-cells.js';
import { composed, keptBy, partsOf, vectorOf, type Integers, type ListedTexts, type Texts, type Value, type WrittenTexts } from './values.js';

type RunTexts = (frame: Frame) => Texts;

/** Changes the case of the texts of a column: once for each text of a list where the list is fixed. */
export function changeCase(run: RunTexts, upper: boolean): RunTexts {
  const change = upper ? (text: string): string => text.toUpperCase() : (text: string): string => text.toLowerCase();
  const changed = keptBy((list: readonly string[]) => list.map(change));
  return (frame) => {
    const texts = run(frame);
    return texts.fixed ? { ...texts, list: changed(texts.list) } : changeCells(frame, texts, upper, change);
  };
}

function changeCells(frame: Frame, texts: WrittenTexts, upper: boolean, change: (text: string) => string): WrittenTexts {
  const { arena, kernels, count } = frame;
  const { starts, lengths, maxBytes } = textsOf(frame, texts.cells);
  const [out, moved] = [arena.take(count * maxBytes), arena.take(count * 4)];
  const { validity } = texts;
  if (kernels.changeCase(starts, lengths, count, upper, out, moved)) return { ...texts, cells: { tag: 'text', starts: moved, lengths, maxBytes, validity } };
  // Letters that the kernel does not know.
  return { ...texts, cells: textVector(frame, readTexts(frame, texts.cells).map((text) => change(text ?? ''))) };
}

/** How many characters the texts of a column have. */
export function sizes(run: RunTexts): (frame: Frame) => Integers {
  const kept = keptBy((list: readonly string[]) => tableOf(list.map((text) => BigInt(Array.from(text).length))));
  return (frame) => {
    const texts = run(frame);
    const values = frame.arena.take(frame.count * 8);
    if (texts.fixed) frame.kernels.lookUpNarrow(texts.indices, frame.count, kept(texts.list).resident(frame.engine), values);
    else {
      const { starts, lengths } = textsOf(frame, texts.cells);
      frame.kernels.countCharacters(starts, lengths, frame.count, values);
    }
    return { tag: 'integers', values, validity: texts.validity };
  };
}

function tableOf(values: readonly bigint[]): StaticTable {
  return new StaticTable(new Uint8Array(BigInt64Array.from(values).buffer));
}

/** a == b, or with `differ` a != b. */
export function compareTexts(a: RunTexts, b: RunTexts, differ: boolean): (frame: Frame) => Value {
  return (frame) => {
    const [x, y] = [a(frame), b(frame)];
    const validity = intersectValidity(frame, x.validity, y.validity);
    const values = frame.arena.take(frame.count * 8);
    const constant = constantOf(y) ?? constantOf(x);
    const other = constantOf(y) === undefined ? y : x;
    if (constant !== undefined && other.fixed) frame.kernels.lookUpNarrow(other.indices, frame.count, equalities(other, constant, differ).resident(frame.engine), values);
    else {
      const [left, right] = [textsOf(frame, vectorOf(x)), textsOf(frame, vectorOf(y))];
      frame.kernels.equalTexts(left.starts, left.lengths, right.starts, right.lengths, frame.count, differ, values);
    }
    return { tag: 'integers', values, validity };
  };
}

function constantOf(texts: Texts): string | undefined {
  return texts.fixed && texts.list.length === 1 ? texts.list[0] : undefined;
}

/** Tables of "is this the text?" for fixed lists, kept by list, then by text. */
const tablesOf = keptBy((list: readonly string[]) => ({ list, tables: new Map<string, StaticTable>() }));

function equalities({ list }: ListedTexts, constant: string, differ: boolean): StaticTable {
  const { tables } = tablesOf(list);
  const name = `${String(differ)}${constant}`;
  let table = tables.get(name);
  if (table === undefined) {
    table = tableOf(list.map((text) => ((text === constant) === differ ? 0n : 1n)));
    if (tables.size < 10_000) tables.set(name, table);
  }
  return table;
}

/** a + b. */
export function joinTexts(a: RunTexts, b: RunTexts): RunTexts {
  return (frame) => {
    const [x, y] = [a(frame), b(frame)];
    return composed([...partsOf(x), ...partsOf(y)], intersectValidity(frame, x.validity, y.validity));
  };
}

/** a where the test holds, b where it does not; missing where the test is. */
export function chooseTexts(test: (frame: Frame) => Integers, a: RunTexts, b: RunTexts): RunTexts {
  const joined = keptBy((left: readonly string[]) => keptBy((right: readonly string[]) => [...left, ...right]));
  return (frame) => {
    const [t, x, y] = [test(frame), a(frame), b(frame)];
    const { arena, kernels, count } = frame;
    const bitmap = arena.take((count + 7) >> 3);
    kernels.truths(t.values, t.validity, count, bitmap);
    const validity = chosenValidity(frame, bitmap, t, x, y);
    if (x.fixed && y.fixed) {
      const [indices, moved] = [arena.take(count * 4), arena.take(count * 4)];
      // Indices into b's list come behind those into a's.
      kernels.offset32(y.indices, count, x.list.length, moved);
      kernels.select32(bitmap, x.indices, moved, count, indices);
      return { tag: 'texts', indices, list: joined(x.list)(y.list), fixed: true, validity };
    }
    const [left, right] = [textsOf(frame, vectorOf(x)), textsOf(frame, vectorOf(y))];
    const [starts, lengths] = [arena.take(count * 4), arena.take(count * 4)];
    kernels.select32(bitmap, left.starts, right.starts, count, starts);
    kernels.select32(bitmap, left.lengths, right.lengths, count, lengths);
    const maxBytes = Math.max(left.maxBytes, right.maxBytes);
    return { tag: 'texts', fixed: false, cells: { tag: 'text', starts, lengths, maxBytes, validity }, validity };
  };
}

function chosenValidity(frame: Frame, bitmap: number, test: Integers, a: Texts, b: Texts): number {
  if (a.validity === 0 && b.validity === 0) return test.validity;
  const chosen = frame.arena.take((frame.count + 7) >> 3);
  frame.kernels.selectBits(bitmap, a.validity, b.validity, frame.count, chosen);
  return intersectValidity(frame, test.validity, chosen);
}
