import type { Frame } from '../generation/frame.js';
import { intersectValidity } from '../generation/read-vector.js';
import { StaticTable } from '../generation/static-table.js';
import { keptBy, perRow, rowTexts, type Integers, type Texts, type Value } from './values.js';

type RunTexts = (frame: Frame) => Texts;

/** Applies a function to the texts of a column: once for each text of a list where the list is fixed. */
export function mapTexts(run: RunTexts, map: (text: string) => string): RunTexts {
  const mapped = keptBy((list: readonly string[]) => list.map(map));
  return (frame) => {
    const texts = run(frame);
    return { ...texts, list: texts.fixed ? mapped(texts.list) : texts.list.map(map) };
  };
}

/** An integer for each text of a column. */
export function textIntegers(run: RunTexts, measure: (text: string) => bigint): (frame: Frame) => Integers {
  const tableFor = (list: readonly string[]): StaticTable => new StaticTable(new Uint8Array(BigInt64Array.from(list.map(measure)).buffer));
  const kept = keptBy(tableFor);
  return (frame) => {
    const texts = run(frame);
    const values = frame.arena.take(frame.count * 8);
    if (texts.fixed) frame.kernels.lookUpNarrow(texts.indices, frame.count, kept(texts.list).resident(frame.engine), values);
    else {
      rowTexts(frame, texts).forEach((text, i) => {
        frame.engine.view.setBigInt64(values + i * 8, measure(text), true);
      });
    }
    return { tag: 'integers', values, validity: texts.validity };
  };
}

/** a == b, or with `differ` a != b. */
export function compareTexts(a: RunTexts, b: RunTexts, differ: boolean): (frame: Frame) => Value {
  const yes = differ ? 0n : 1n;
  const no = differ ? 1n : 0n;
  return (frame) => {
    const [x, y] = [a(frame), b(frame)];
    const validity = intersectValidity(frame, x.validity, y.validity);
    const [constant, other] = y.list.length === 1 ? [y.list[0], x] : x.list.length === 1 ? [x.list[0], y] : [undefined, x];
    if (constant !== undefined) {
      return { ...textIntegersKept(other, constant)(frame, yes, no), validity };
    }
    const [left, right] = [rowTexts(frame, x), rowTexts(frame, y)];
    const values = frame.arena.take(frame.count * 8);
    left.forEach((text, i) => {
      frame.engine.view.setBigInt64(values + i * 8, text === right[i] ? yes : no, true);
    });
    return { tag: 'integers', values, validity };
  };
}

/** Tables of "is this the text?" for fixed lists, kept by list, then by text. */
const equalities = keptBy((list: readonly string[]) => ({ list, tables: new Map<string, StaticTable>() }));

function textIntegersKept(texts: Texts, constant: string): (frame: Frame, yes: bigint, no: bigint) => Integers {
  return (frame, yes, no) => {
    const values = frame.arena.take(frame.count * 8);
    if (!texts.fixed) {
      rowTexts(frame, texts).forEach((text, i) => {
        frame.engine.view.setBigInt64(values + i * 8, text === constant ? yes : no, true);
      });
      return { tag: 'integers', values, validity: texts.validity };
    }
    const { tables } = equalities(texts.list);
    const name = `${String(yes)}${constant}`;
    let table = tables.get(name);
    if (table === undefined) {
      table = new StaticTable(new Uint8Array(BigInt64Array.from(texts.list.map((text) => (text === constant ? yes : no))).buffer));
      if (tables.size < 10_000) tables.set(name, table);
    }
    frame.kernels.lookUpNarrow(texts.indices, frame.count, table.resident(frame.engine), values);
    return { tag: 'integers', values, validity: texts.validity };
  };
}

/** a + b. */
export function joinTexts(a: RunTexts, b: RunTexts): RunTexts {
  return (frame) => {
    const [x, y] = [a(frame), b(frame)];
    const right = rowTexts(frame, y);
    const list = rowTexts(frame, x).map((text, i) => text + (right[i] ?? ''));
    return perRow(frame, list, intersectValidity(frame, x.validity, y.validity));
  };
}

/** a where the test holds, b where it does not; missing where the test is. */
export function chooseTexts(test: (frame: Frame) => Integers, a: RunTexts, b: RunTexts): RunTexts {
  const joined = keptBy((left: readonly string[]) => keptBy((right: readonly string[]) => [...left, ...right]));
  return (frame) => {
    const [t, x, y] = [test(frame), a(frame), b(frame)];
    const { arena, engine, kernels, count } = frame;
    const [left, right, chosen] = [arena.take(count * 8), arena.take(count * 8), arena.take(count * 8)];
    kernels.widen(x.indices, count, left);
    kernels.widen(y.indices, count, right);
    // Indices into b's list come behind those into a's.
    kernels.rescale(right, count, 1n, 1n, BigInt(x.list.length), right);
    const validity = arena.take((count + 7) >> 3);
    kernels.choose(t.values, t.validity, left, x.validity, right, y.validity, count, chosen, validity);
    const indices = arena.take(count * 4);
    engine.kernels.narrow(chosen, count, indices);
    const fixed = x.fixed && y.fixed;
    return { tag: 'texts', indices, list: fixed ? joined(x.list)(y.list) : [...x.list, ...y.list], fixed, validity };
  };
}
