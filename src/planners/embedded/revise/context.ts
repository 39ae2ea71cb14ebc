import { keysOf } from '../reading/words.js';
import type { RelateContext } from '../relations/reader.js';
import type { Bench, BenchTable } from './bench.js';

/** What remarks and sentences about a table are read against. */
export function contextOf({ referenceDate }: Pick<Bench, 'referenceDate'>, { columns, correlations, together }: BenchTable): RelateContext {
  const names = new Set(columns.map(({ draft }) => keysOf(draft.name).join(' ')));
  return { referenceDate, isColumn: (text) => names.has(keysOf(text).join(' ')), correlations, together };
}
