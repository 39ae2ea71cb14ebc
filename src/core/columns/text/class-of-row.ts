import { columnValue, keptBy } from '../../expressions/values.js';
import type { Frame } from '../../generation/frame.js';
import { readTexts, readValidity } from '../../generation/read-vector.js';
import { CLASSES } from '../../grammars/kind-grammar.js';
import { scaledBounds } from '../../numbers/scaled.js';
import type { CellCheckContext, ColumnContext } from '../contract.js';
import type { ValueShape } from '../value-shape.js';

/** The options that tell the class of a row. */
interface ClassChoice {
  readonly rating?: string | undefined;
  readonly rating_max?: number | undefined;
  readonly sentiment?: string | undefined;
}

const DEFAULT_MAX = 5;

/** Ratings up to half of the best are low, those from seven tenths on high: of five stars 1 and 2, and 4 and 5. */
function thresholds(best = DEFAULT_MAX): { readonly low: number; readonly high: number } {
  return { low: best / 2, high: (best * 7) / 10 };
}

const NEUTRAL = 0;

/** Address of the class of each row (index into CLASSES, 32-bit), or 0 where nothing tells it. */
export function classesOfRows(context: ColumnContext<ClassChoice>): (frame: Frame) => number {
  const { rating, rating_max: best, sentiment } = context.options;
  if (rating !== undefined) return ratingClasses(rating, thresholds(best), context.shapeOf(rating) ?? { kind: 'int' });
  return sentiment === undefined ? () => 0 : sentimentClasses(sentiment);
}

function ratingClasses(rating: string, { low, high }: ReturnType<typeof thresholds>, shape: ValueShape): (frame: Frame) => number {
  const valueOf = columnValue(shape);
  const scale = shape.scale ?? 0;
  const lowest = scaledBounds(low, low, scale).hi;
  const highest = scaledBounds(high, high, scale).lo;
  return (frame) => {
    const value = valueOf(frame, frame.column(rating));
    if (value.tag !== 'integers') throw new TypeError('a rating has no numbers');
    const out = frame.arena.take(frame.count * 4);
    frame.kernels.classify(value.values, value.validity, frame.count, lowest, highest, out);
    return out;
  };
}

function sentimentClasses(sentiment: string): (frame: Frame) => number {
  const classesOf = keptBy((list: readonly string[]) => list.map(classOfWord));
  const textsOf = columnValue({ kind: 'string' });
  return (frame) => {
    const { engine: { view }, count } = frame;
    const vector = frame.column(sentiment);
    const texts = textsOf(frame, vector);
    if (texts.tag !== 'texts') throw new TypeError('a sentiment has no texts');
    const out = frame.arena.take(count * 4);
    if (texts.fixed) {
      const classes = classesOf(texts.list);
      const there = readValidity(frame, vector);
      for (let i = 0; i < count; i++) view.setUint32(out + i * 4, (there(i) ? classes[view.getUint32(texts.indices + i * 4, true)] : undefined) ?? NEUTRAL, true);
    } else {
      readTexts(frame, vector).forEach((text, i) => {
        view.setUint32(out + i * 4, text === null ? NEUTRAL : classOfWord(text), true);
      });
    }
    return out;
  };
}

/** The class of a row as its cells tell it. */
export function classOfCell({ options, cell }: CellCheckContext<ClassChoice>): number {
  const { rating, rating_max: best, sentiment } = options;
  const value = cell(rating ?? sentiment ?? '');
  if (value === undefined) return NEUTRAL;
  if (sentiment !== undefined) return classOfWord(value);
  const { low, high } = thresholds(best);
  return Number(value) <= low ? 1 : Number(value) >= high ? 3 : 2;
}

/** The class a word names, or starts to name: "pos", "Negative". Neutral for any other word. */
function classOfWord(word: string): number {
  const plain = word.trim().toLowerCase();
  return plain.length < 3 ? NEUTRAL : Math.max(NEUTRAL, CLASSES.findIndex((name) => name.startsWith(plain)));
}
