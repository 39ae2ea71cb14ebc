import { z } from 'zod';
import { condition } from '../../checking/conditions.js';
import { absoluteSeconds } from '../../schema/dates.js';
import { figure, numberOf } from '../chance.js';
import { defineClaimKind } from '../contract.js';

/** Rows that ranks are taken of. */
const RANKED = 50_000;

const measureOf = (text: string | undefined): number | undefined => numberOf(text) ?? (text === undefined ? undefined : absoluteSeconds(text));

/** "salary rises with experience": two columns rise together, or against each other. `rows` stands for the row number. */
export const correlation = defineClaimKind({
  id: 'correlation',
  schema: z.strictObject({ kind: z.literal('correlation'), columns: z.tuple([z.string(), z.string()]), rising: z.boolean() }),
  columns: ({ columns }) => columns,
  meter: ({ columns: [a, b], rising }) => rankMeter((texts) => [measureOf(texts(a)), measureOf(texts(b))], rising),
});

/** "sales grow over the year": a column rises or falls with a column of moments or with the rows. */
export const trend = defineClaimKind({
  id: 'trend',
  schema: z.strictObject({ kind: z.literal('trend'), column: z.string(), rising: z.boolean() }),
  columns: ({ column }) => [column],
  meter: ({ column, rising }) => {
    let row = 0;
    return rankMeter((texts) => [row++, measureOf(texts(column))], rising);
  },
});

function rankMeter(pairOf: (texts: (column: string) => string | undefined) => [number | undefined, number | undefined], rising: boolean): { row: (texts: (column: string) => string | undefined) => void; end: () => { met: boolean | undefined; figures: Record<string, number> } } {
  const [xs, ys]: [number[], number[]] = [[], []];
  return {
    row: (texts) => {
      const [x, y] = pairOf(texts);
      if (x === undefined || y === undefined || xs.length >= RANKED) return;
      xs.push(x);
      ys.push(y);
    },
    end: () => {
      if (xs.length < 30) return { met: undefined, figures: { rows: xs.length } };
      const rho = pearson(ranks(xs), ranks(ys));
      return { met: (rising ? rho : -rho) > 0.05, figures: { rows: xs.length, 'rank correlation': figure(rho) } };
    },
  };
}

/** Mid-ranks. */
function ranks(values: readonly number[]): number[] {
  const order = values.map((_, i) => i).sort((i, j) => (values[i] ?? 0) - (values[j] ?? 0));
  const result = new Array<number>(values.length);
  for (let from = 0; from < order.length; ) {
    let to = from;
    while (to + 1 < order.length && values[order[to + 1] ?? 0] === values[order[from] ?? 0]) to++;
    for (let i = from; i <= to; i++) result[order[i] ?? 0] = (from + to) / 2;
    from = to + 1;
  }
  return result;
}

function pearson(a: readonly number[], b: readonly number[]): number {
  const mean = (list: readonly number[]): number => list.reduce((sum, value) => sum + value, 0) / list.length;
  const [ma, mb] = [mean(a), mean(b)];
  let [ab, aa, bb] = [0, 0, 0];
  a.forEach((value, i) => {
    const [x, y] = [value - ma, (b[i] ?? 0) - mb];
    ab += x * y;
    aa += x * x;
    bb += y * y;
  });
  return aa === 0 || bb === 0 ? 0 : ab / Math.sqrt(aa * bb);
}

/** "premium customers spend more": the mean where a condition holds lies above, or below, that of the other rows. */
export const compare = defineClaimKind({
  id: 'compare',
  schema: z.strictObject({ kind: z.literal('compare'), column: z.string(), when: z.string(), higher: z.boolean() }),
  columns: ({ column }) => [column],
  meter: ({ column, when, higher }, { shapeOf }) => {
    const test = condition(when, shapeOf);
    const sums = [0, 0];
    const counts = [0, 0];
    return {
      row: (texts) => {
        const value = measureOf(texts(column));
        if (value === undefined) return;
        const side = test(texts).value === 1n ? 1 : 0;
        sums[side] = (sums[side] ?? 0) + value;
        counts[side] = (counts[side] ?? 0) + 1;
      },
      end: () => {
        const [others = 0, held = 0] = counts;
        if (others < 5 || held < 5) return { met: undefined, figures: { 'rows where it holds': held, 'other rows': others } };
        const [a, b] = [(sums[1] ?? 0) / held, (sums[0] ?? 0) / others];
        return { met: higher ? a > b : a < b, figures: { 'mean where it holds': figure(a), 'mean elsewhere': figure(b), 'rows where it holds': held } };
      },
    };
  },
});

/** Values that are remembered; later ones are not judged. */
const REMEMBERED = 200_000;

/** "each product has one price": rows that agree in some columns agree in another. */
export const decided = defineClaimKind({
  id: 'decided',
  schema: z.strictObject({ kind: z.literal('decided'), column: z.string(), by: z.array(z.string()).min(1) }),
  columns: ({ column, by }) => [column, ...by],
  meter: ({ column, by }) => {
    const known = new Map<string, string>();
    let [rows, violations] = [0, 0];
    return {
      row: (texts) => {
        const text = texts(column);
        const key = JSON.stringify(by.map((name) => texts(name) ?? null));
        if (text === undefined) return;
        const before = known.get(key);
        if (before === undefined && known.size >= REMEMBERED) return;
        rows++;
        if (before === undefined) known.set(key, text);
        else if (before !== text) violations++;
      },
      end: () => ({ met: rows === 0 ? undefined : violations === 0, figures: { rows, groups: known.size, violations } }),
    };
  },
});
