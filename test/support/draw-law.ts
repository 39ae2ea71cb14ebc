import { quantileOf, valuesAt } from '../../src/core/distributions/quantile.js';
import type { Piece } from '../../src/core/distributions/quantile-pieces.js';
import { engine } from '../../src/core/generation/engine.js';
import { Frame, type TableProgram } from '../../src/core/generation/frame.js';
import { columnKey } from '../../src/core/random/address.js';

const NO_TABLE = { name: 't', rowCount: 0, columnNames: [] } as unknown as TableProgram;

/** Draws from a tabulated quantile function, as columns draw them, before they are rounded. */
export function drawLaw(pieces: readonly Piece[] | undefined, rows: number, seed: number): Float64Array {
  if (pieces === undefined) throw new RangeError('the law has nothing between its bounds');
  const quantile = quantileOf(pieces);
  const machine = engine();
  machine.beginBlock();
  const frame = Frame.range(machine, NO_TABLE, 0, rows);
  const at = valuesAt(frame, quantile, frame.units(columnKey(seed, 't', 'law'), 0));
  return new Float64Array(machine.kernels.memory.buffer, at, rows).slice();
}
