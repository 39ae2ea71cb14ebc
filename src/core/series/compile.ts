import type { CompileContext } from '../columns/contract.js';
import type { CompiledColumn, Frame } from '../generation/frame.js';
import { StaticTable } from '../generation/static-table.js';
import { powerOfTen } from '../numbers/powers-of-ten.js';
import { scaledBounds } from '../numbers/scaled.js';
import { stationaryBridge, walkBridge } from './bridge.js';
import type { SeriesOptions } from './options.js';
import { placesOf, type Places } from './places.js';
import { seasonOf } from './seasons.js';
import { shapeOfSeries } from './shape.js';
import { trendOf } from './trend.js';

/** Changes the doubles at `levels`, one a row, in place. */
type Layer = (frame: Frame, places: Places, levels: number) => void;

/** Words of an entity itself: its base, and from 1 on the phases of its seasons. */
const BASE_SLOT = 0;

/** A series is a trend that seasons, noise, spikes and bounds are laid upon, in that order. */
export function compileSeries(context: CompileContext<SeriesOptions>): CompiledColumn {
  const { options } = context;
  const { decimals } = options;
  const locate = placesOf(context);
  const trend = trendLayer(context);
  const layers = [...seasonLayers(context), ...noiseLayers(context), ...spikeLayers(context), ...boundLayers(options)];
  const limit = Number.MAX_SAFE_INTEGER / Number(powerOfTen(decimals));
  const { lo, hi } = scaledBounds(options.min ?? -limit, options.max ?? limit, decimals);
  const shape = shapeOfSeries(options);
  const style = decimals === 0 ? ({ as: 'integer' } as const) : ({ as: 'decimal', scale: decimals } as const);
  return {
    shape,
    maxBytes: Math.max(String(lo).length, String(hi).length, decimals + 2) + 1,
    fill: (frame) => {
      const places = locate(frame);
      const levels = frame.arena.take(frame.count * 8);
      trend(frame, places, levels);
      for (const layer of layers) layer(frame, places, levels);
      const values = frame.arena.take(frame.count * 8);
      frame.kernels.roundDoubles(levels, frame.count, Number(powerOfTen(decimals)), lo, hi, values);
      return { tag: 'number', values, style, validity: places.validity };
    },
  };
}

function trendLayer(context: CompileContext<SeriesOptions>): Layer {
  const { options, key } = context;
  const { slope, growth, spread } = trendOf(context);
  return ({ arena, kernels, count }, { entities, at }, levels) => {
    const deviates = spread > 0 ? arena.take(count * 8) : 0;
    if (deviates !== 0) kernels.entityDraws(entities, count, key.k0, key.k1, BASE_SLOT, true, deviates);
    kernels.trendLevels(at, count, options.base, slope, growth, deviates, spread, levels);
  };
}

function seasonLayers({ options, key }: CompileContext<SeriesOptions>): Layer[] {
  return options.seasons.map((given, i) => {
    const season = seasonOf(given);
    if ('message' in season) throw new RangeError(season.message);
    const { clocked, period, origin, amplitude, weights, ownPhase } = season;
    const table = weights && new StaticTable(new Uint8Array(Float64Array.from(weights).buffer));
    return ({ arena, engine, kernels, count }, { entities, at, seconds }, levels) => {
      const phases = ownPhase ? arena.take(count * 8) : 0;
      if (phases !== 0) kernels.entityDraws(entities, count, key.k0, key.k1, BASE_SLOT + 1 + i, false, phases);
      const address = table?.resident(engine) ?? 0;
      kernels.addSeason(clocked ? seconds : at, count, period, origin, amplitude, weights?.length ?? 0, address, phases, options.multiplicative, levels);
    };
  });
}

function noiseLayers({ options, key }: CompileContext<SeriesOptions>): Layer[] {
  const { noise: sigma, autocorrelation, random_walk: walks, multiplicative } = options;
  if (sigma === 0) return [];
  const { levels: depth, table } = walks ? walkBridge() : stationaryBridge(autocorrelation);
  const pairs = new StaticTable(new Uint8Array(table.buffer));
  // A walk multiplies by powers of e, so that it never crosses zero.
  const mode = multiplicative ? (walks ? 2 : 1) : 0;
  return [
    ({ arena, engine, kernels, count }, { steps, entities, stride }, levels) => {
      const noise = arena.take(count * 8);
      kernels.bridgeNormals(steps, entities, count, stride, key.k0, key.k1, depth, pairs.resident(engine), noise);
      kernels.addNoise(noise, count, sigma, mode, levels);
    },
  ];
}

const DIRECTIONS = { up: 1, down: -1, both: 0 } as const;

function spikeLayers({ options, key }: CompileContext<SeriesOptions>): Layer[] {
  const { anomalies, multiplicative } = options;
  if (anomalies === undefined) return [];
  const { share, size, direction } = anomalies;
  const threshold = BigInt(Math.round(share * 4_294_967_296));
  return [
    ({ kernels, count }, { steps, entities }, levels) => {
      kernels.addSpikes(steps, entities, count, key.k0, key.k1, threshold, size, DIRECTIONS[direction], multiplicative, levels);
    },
  ];
}

/** Clamping is left to the rounding, which holds every value within the bounds. */
function boundLayers({ min, max, at_bounds: at }: SeriesOptions): Layer[] {
  if (at === 'clamp' || (min === undefined && max === undefined)) return [];
  return [
    ({ kernels, count }, _places, levels) => {
      kernels.reflectDoubles(levels, count, min ?? -Infinity, max ?? Infinity);
    },
  ];
}
