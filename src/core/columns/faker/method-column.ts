import type { Faker } from '@faker-js/faker';
import { z } from 'zod';
import type { Frame } from '../../generation/frame.js';
import { textVector } from '../../generation/text-cells.js';
import type { Vector } from '../../generation/vectors.js';
import { powerOfTen } from '../../numbers/powers-of-ten.js';
import { scaledBounds } from '../../numbers/scaled.js';
import { Purpose, type ColumnKey } from '../../random/address.js';
import { absoluteSeconds } from '../../schema/dates.js';
import { CellRandomizer } from '../../vocabulary/cell-randomizer.js';
import { newFaker } from '../../vocabulary/locales.js';
import { defineColumnType, type ColumnType } from '../contract.js';
import { BOOLEANS } from '../booleans.js';
import { shapeProblem } from '../shape-problem.js';
import type { ValueShape } from '../value-shape.js';
import { localeOf, localeOption } from './common-options.js';
import type { FakerValue, MethodEntry } from './entry.js';
import { trialIssues } from './locale-check.js';

type Options = Readonly<Record<string, unknown>>;

interface SeededFaker {
  readonly faker: Faker;
  readonly randomizer: CellRandomizer;
}

const seededFakers = new Map<string, SeededFaker>();

/** Faker for a locale on the cells' randomiser. One is enough: it runs a cell at a time and keeps nothing. */
function seededFaker(locale: string): SeededFaker {
  const known = seededFakers.get(locale);
  if (known) return known;
  const randomizer = new CellRandomizer();
  const made = { faker: newFaker(locale, randomizer), randomizer };
  seededFakers.set(locale, made);
  return made;
}

/** A column that calls faker for every cell, seeded from the cell's address. */
export function methodColumn(entry: MethodEntry): ColumnType {
  const { id, summary, examples, shape, fits, maxBytes } = entry;
  return defineColumnType<Options>({
    id,
    group: 'faker',
    summary,
    options: z.strictObject({ ...entry.options, ...localeOption }),
    examples,
    shape: ({ options }) => shape(options),
    check: ({ options, locale, referenceSeconds }) =>
      trialIssues(id, () => {
        const { faker, randomizer } = seededFaker(localeOf(options, locale));
        randomizer.moveTo({ k0: 0, k1: 0, wide: 0n }, 0);
        return entry.call(faker, options as never, new Date(referenceSeconds * 1000));
      }),
    compile: ({ key, options, locale, referenceSeconds }) => {
      const seeded = seededFaker(localeOf(options, locale));
      const reference = new Date(referenceSeconds * 1000);
      const call = (faker: Faker): FakerValue => entry.call(faker, options as never, reference);
      const kind = shape(options);
      return { shape: kind, maxBytes, fill: (frame) => vectorOf(frame, kind, cells(frame, key, seeded, reference, call)) };
    },
    checkCell: (text, { options }) => {
      const kind = kindProblem(text, shape(options));
      if (kind !== undefined) return kind;
      return fits === undefined || fits(text, options) ? undefined : `is not a value of ${id}`;
    },
  });
}

function cells(frame: Frame, key: ColumnKey, { faker, randomizer }: SeededFaker, reference: Date, call: (faker: Faker) => FakerValue): FakerValue[] {
  faker.setDefaultRefDate(reference);
  const { buffer } = frame.engine.view;
  randomizer.enterBlock(key, (draw) => new Uint32Array(buffer, frame.words(key, draw, Purpose.fallback), frame.count));
  return Array.from({ length: frame.count }, (_, i) => {
    randomizer.moveWithin(i, frame.row(i));
    return call(faker);
  });
}

function vectorOf(frame: Frame, shape: ValueShape, values: readonly FakerValue[]): Vector {
  if (shape.kind === 'string') return textVector(frame, values.map(String));
  if (shape.kind === 'bool') {
    const indices = frame.arena.take(frame.count * 4);
    values.forEach((value, i) => {
      frame.engine.view.setUint32(indices + i * 4, value === true ? 1 : 0, true);
    });
    return { tag: 'dictionary', indices, dictionary: BOOLEANS, validity: 0 };
  }
  const numbers = frame.arena.take(frame.count * 8);
  values.forEach((value, i) => {
    frame.engine.view.setBigInt64(numbers + i * 8, integerOf(value, shape), true);
  });
  if (shape.kind === 'datetime') return { tag: 'number', values: numbers, style: { as: 'datetime' }, validity: 0 };
  const style = shape.kind === 'decimal' ? ({ as: 'decimal', scale: shape.scale ?? 0 } as const) : ({ as: 'integer' } as const);
  return { tag: 'number', values: numbers, style, validity: 0 };
}

function integerOf(value: FakerValue, { kind, scale = 0 }: ValueShape): bigint {
  if (value instanceof Date) return BigInt(Math.floor(value.getTime() / 1000));
  const number = Number(value);
  if (kind === 'int') return BigInt(Math.trunc(number));
  // Faker's number is a decimal of this scale but for the last bit of the double.
  const unit = Number(powerOfTen(scale));
  const rounded = Math.round(number * unit) / unit;
  return scaledBounds(rounded, rounded, scale).lo;
}

function kindProblem(text: string, shape: ValueShape): string | undefined {
  if (text.trim() === '') return 'is blank';
  if (shape.kind === 'datetime' && (absoluteSeconds(text) === undefined || text.length !== 20)) return 'is not a date-time';
  return shapeProblem(text, shape);
}
