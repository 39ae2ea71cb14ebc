import { z } from 'zod';
import { intersectValidity } from '../../generation/read-vector.js';
import { withValidity } from '../../generation/vectors.js';
import { defineColumnType, type ColumnContext, type Siblings } from '../contract.js';
import { parentsKey } from '../../relations/cohorts.js';
import { reference as referenceType } from './reference.js';

const options = z.strictObject({
  reference: z.string().min(1).describe('Name of a column of type "reference" in this table.'),
  column: z.string().min(1).describe('Column of the parent to copy.'),
});

type Options = z.infer<typeof options>;

/** Another column of the parent row that a reference column points to; missing where the reference is. */
export const lookup = defineColumnType<Options>({
  id: 'lookup',
  group: 'relation',
  summary: 'Another column of the row that a reference points to.',
  options,
  examples: [{ reference: 'parent_id', column: 'name' }],
  shape: (context) => parentShape(context) ?? { kind: 'string' },
  dependencies: ({ reference, column }, siblings) => {
    const table = parentTableOf(siblings, reference);
    return { columns: [reference], references: table === undefined ? [] : [{ table, column }] };
  },
  check: (context) => {
    const { reference } = context.options;
    const table = parentTableOf(context.siblings, reference);
    if (table === undefined) return [{ path: 'reference', rule: 'not_a_reference', message: `"${reference}" is not a column of type "reference".` }];
    return [];
  },
  compile: (context) => {
    const { options: given, compiled } = context;
    const table = parentTableOf(context.siblings, given.reference) ?? '';
    return {
      shape: parentShape(context) ?? { kind: 'string' },
      maxBytes: compiled(table, given.column).maxBytes,
      fill: (frame) => {
        // Asking for the reference draws its parents; they are shared under its name.
        const { validity } = frame.column(given.reference);
        const vector = frame.shared(parentsKey(given.reference), () => frame).column(given.column);
        return withValidity(vector, intersectValidity(frame, vector.validity, validity));
      },
    };
  },
  checkCell: (text) => (text === '' ? 'is empty' : undefined),
  copies: ({ reference, column }, siblings) => {
    const table = parentTableOf(siblings, reference);
    const { column: theirs } = siblings(reference)?.options as { column: string };
    return table === undefined ? undefined : { table, column, through: { ours: reference, theirs } };
  },
});

function parentShape(context: ColumnContext<Options>): ReturnType<ColumnContext<Options>['shapeOf']> {
  const table = parentTableOf(context.siblings, context.options.reference);
  return table === undefined ? undefined : context.shapeIn(table, context.options.column);
}

/** Table that a reference column of this table points to; undefined when it is no reference. */
function parentTableOf(siblings: Siblings, reference: string): string | undefined {
  const other = siblings(reference);
  if (other?.type !== referenceType.id) return undefined;
  const { table } = other.options as { table?: unknown };
  return typeof table === 'string' ? table : undefined;
}
