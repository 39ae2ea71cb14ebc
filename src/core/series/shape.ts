import type { ValueShape } from '../columns/value-shape.js';
import type { SeriesOptions } from './options.js';

export function shapeOfSeries({ decimals }: SeriesOptions): ValueShape {
  return decimals === 0 ? { kind: 'int' } : { kind: 'decimal', scale: decimals };
}
