import type { z } from 'zod';
import type { Issue } from '../../errors/service-error.js';
import type { Frame } from '../../generation/frame.js';
import type { Vector } from '../../generation/vectors.js';
import type { NamePool } from '../../vocabulary/people/name-pool.js';
import { namePool } from '../../vocabulary/people/name-pool.js';
import { defineColumnType, type ColumnContext, type ColumnType, type CompileContext } from '../contract.js';
import { peopleOf, personKey, personLocale, type People, type PersonOptions } from './role.js';

interface PersonColumn<Options extends PersonOptions> {
  readonly id: string;
  readonly summary: string;
  readonly options: z.ZodType<Options>;
  readonly examples: readonly Readonly<Record<string, unknown>>[];
  readonly maxBytes: (pool: NamePool, options: Options) => number;
  /** What to do with the people of a block; `prepare` runs once, at compile time. */
  readonly prepare: (context: CompileContext<Options>, pool: NamePool) => (people: People, frame: Frame) => Vector;
  readonly distinct?: boolean;
  readonly check?: (context: ColumnContext<Options>) => readonly Issue[];
  readonly checkCell: (text: string, pool: NamePool, context: ColumnContext<Options>) => string | undefined;
}

/** A column of text that tells of the person of a role. */
export function personColumn<Options extends PersonOptions>(column: PersonColumn<Options>): ColumnType {
  return defineColumnType<Options>({
    id: column.id,
    group: 'person',
    summary: column.summary,
    options: column.options,
    examples: column.examples,
    shape: () => ({ kind: 'string' }),
    ...(column.check ? { check: column.check } : {}),
    ...(column.distinct === true ? { uniqueSpace: () => Infinity } : {}),
    compile: (context) => {
      const key = personKey(context);
      const locale = personLocale(context);
      const { of } = context.options;
      const pool = namePool(locale);
      const make = column.prepare(context, pool);
      return {
        shape: { kind: 'string' },
        maxBytes: column.maxBytes(pool, context.options),
        fill: (frame) => make(peopleOf(frame, of, key, locale), frame),
      };
    },
    checkCell: (text, context) => column.checkCell(text, namePool(personLocale(context)), context),
  });
}
