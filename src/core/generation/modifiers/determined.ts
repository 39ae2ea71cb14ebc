import { Frame, type CompiledColumn } from '../frame.js';
import { intersectValidity, textsOf } from '../read-vector.js';
import { withValidity } from '../vectors.js';

/** FNV's offset basis. */
const START = 0xcbf29ce484222325n;

/**
 * A column that others decide: its cells are those of a row number that the texts of the others are hashed to, so rows
 * that agree in them agree here. Missing where one of them is.
 */
export function withDeterminants(inner: CompiledColumn, determinants: readonly string[] | undefined): CompiledColumn {
  if (determinants === undefined) return inner;
  const name = JSON.stringify(determinants);
  return {
    ...inner,
    fill: (frame) => {
      const decided = frame.shared(`determined by ${name}`, () => decidedRows(frame, determinants));
      const vector = inner.fill(decided.frame);
      return withValidity(vector, intersectValidity(frame, vector.validity, decided.validity));
    },
  };
}

function decidedRows(frame: Frame, determinants: readonly string[]): { frame: Frame; validity: number } {
  const { arena, kernels, count, engine, table } = frame;
  const rows = arena.take(count * 8);
  kernels.repeat(BigInt.asIntN(64, START), count, rows);
  let validity = 0;
  for (const name of determinants) {
    const vector = frame.column(name);
    const { starts, lengths } = textsOf(frame, vector);
    kernels.hashTexts(starts, lengths, count, rows);
    validity = intersectValidity(frame, validity, vector.validity);
  }
  kernels.rowsOfHashes(rows, count);
  return { frame: new Frame(engine, table, rows, count, false), validity };
}
