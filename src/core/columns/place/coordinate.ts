import { z } from 'zod';
import { uniformIntegers } from '../../distributions/draw-integers.js';
import type { Issue } from '../../errors/service-error.js';
import type { Frame } from '../../generation/frame.js';
import { StaticTable } from '../../generation/static-table.js';
import { powerOfTen } from '../../numbers/powers-of-ten.js';
import { scaledBounds } from '../../numbers/scaled.js';
import type { City } from '../../vocabulary/places/gazetteer.js';
import { defineColumnType, type ColumnContext, type ColumnType, type CompileContext } from '../contract.js';
import { cityIndices, PlaceDraw, placeIssues, placeOfRow, placeOptions, placesOf, type PlaceOptions } from './role.js';

type Axis = 'latitude' | 'longitude';

const MOST = { latitude: 90, longitude: 180 } as const;

/** Degrees are reckoned in 10^-9; a city reaches 0.05 of one in every direction. */
const SCALE = 9;
const REACH = 50_000_000n;
const REACH_DEGREES = 0.05;

interface CoordinateOptions extends PlaceOptions {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly precision: number;
}

/** A coordinate of the row's place; a number of its own when it is given bounds. */
export function coordinateColumn(axis: Axis): ColumnType {
  const most = MOST[axis];
  const degrees = z.number().min(-most).max(most);
  return defineColumnType<CoordinateOptions>({
    id: `location.${axis}`,
    group: 'place',
    summary: `Geographic ${axis} in degrees, within the row's city; with min or max any between them.`,
    options: z.strictObject({
      ...placeOptions,
      min: degrees.optional().describe('Least value: the number is drawn between the bounds then, and tells of no place.'),
      max: degrees.optional().describe('Greatest value, as above.'),
      precision: z.int().min(1).max(9).default(4).describe('Decimals.'),
    }),
    examples: [{}, { world: true, precision: 6 }, { min: 10, max: 20 }],
    shape: ({ options: { precision } }) => ({ kind: 'decimal', scale: precision }),
    check: (context) => [...placeIssues(context), ...boundIssues(context, most)],
    compile: (context) => {
      const { precision } = context.options;
      const draw = boundsOf(context.options, most) ? freely(context, most) : aboutCity(context, axis);
      return {
        shape: { kind: 'decimal', scale: precision },
        maxBytes: precision + 5,
        fill: (frame) => ({ tag: 'number', values: draw(frame), style: { as: 'decimal', scale: precision }, validity: 0 }),
      };
    },
    checkCell: (text, context) => {
      const { precision } = context.options;
      if (!/^-?\d{1,3}\.\d{1,9}$/.test(text) || text.length - text.indexOf('.') - 1 !== precision) return `is not a number with ${String(precision)} decimals`;
      const value = Number(text);
      const bounds = boundsOf(context.options, most);
      if (bounds) return value < bounds.min || value > bounds.max ? `is not between ${String(bounds.min)} and ${String(bounds.max)}` : undefined;
      // Half a unit of the last place is rounding.
      const reach = REACH_DEGREES + 0.51 / Number(powerOfTen(precision));
      return placesOf(context).cities.some((city) => Math.abs(value - city[axis] / 10_000) <= reach) ? undefined : 'lies in none of the cities';
    },
  });
}

function boundsOf({ min, max }: CoordinateOptions, most: number): { min: number; max: number } | undefined {
  return min === undefined && max === undefined ? undefined : { min: min ?? -most, max: max ?? most };
}

function boundIssues({ options }: ColumnContext<CoordinateOptions>, most: number): Issue[] {
  const bounds = boundsOf(options, most);
  if (!bounds) return [];
  const { min, max } = bounds;
  if (min > max) return [{ path: 'min', rule: 'min_above_max', message: `${String(min)} is above max ${String(max)}; swap them.` }];
  const { lo, hi } = scaledBounds(min, max, options.precision);
  return lo > hi ? [{ path: 'precision', rule: 'empty_range', message: `no number with ${String(options.precision)} decimals lies between ${String(min)} and ${String(max)}.` }] : [];
}

function freely({ key, options }: CompileContext<CoordinateOptions>, most: number): (frame: Frame) => number {
  const { min, max } = boundsOf(options, most) ?? { min: -most, max: most };
  const { lo, hi } = scaledBounds(min, max, options.precision);
  const draw = uniformIntegers(lo, hi);
  return (frame) => draw(frame, key);
}

function aboutCity(context: CompileContext<CoordinateOptions>, axis: Axis): (frame: Frame) => number {
  const place = placeOfRow(context);
  const { pool, key } = place;
  const { precision } = context.options;
  const centres = new StaticTable(new Uint8Array(new BigInt64Array(pool.cities.map((city) => centreOf(city, axis))).buffer));
  const drift = uniformIntegers(-REACH, REACH, PlaceDraw[axis]);
  return (frame) => {
    const { kernels, count, arena, engine } = frame;
    const out = arena.take(count * 8);
    kernels.lookUpNarrow(cityIndices(frame, place), count, centres.resident(engine), out);
    kernels.addVectors(out, drift(frame, key), count, 1n, out);
    kernels.scaleDown(out, count, powerOfTen(SCALE - precision), 0, out);
    return out;
  };
}

/** Where the drift would leave the globe, the centre moves inwards. */
function centreOf(city: City, axis: Axis): bigint {
  const edge = BigInt(MOST[axis]) * powerOfTen(SCALE) - REACH;
  const centre = BigInt(city[axis]) * powerOfTen(SCALE - 4);
  return centre > edge ? edge : centre < -edge ? -edge : centre;
}
