import type { z } from 'zod';
import { Dictionary } from '../../generation/dictionary.js';
import { placeTexts, type PlaceField } from '../../vocabulary/places/place-pool.js';
import type { Frame } from '../../generation/frame.js';
import { permutationShape, permuted } from '../../random/permutation.js';
import { defineColumnType, type ColumnContext, type ColumnType } from '../contract.js';
import { cityIndices, placeIssues, placeOfRow, placesOf, type PlaceOptions } from './role.js';

interface PlaceColumn<Options extends PlaceOptions> {
  readonly id: string;
  readonly summary: string;
  readonly options: z.ZodType<Options>;
  readonly examples: readonly Readonly<Record<string, unknown>>[];
  readonly field: (options: Options) => PlaceField;
  /** Each text once instead, in an order of the role's, when the column is unique. */
  readonly distinct?: boolean;
}

/** A column of text that tells of the place of a role. */
export function placeColumn<Options extends PlaceOptions>({ id, summary, options, examples, field, distinct }: PlaceColumn<Options>): ColumnType {
  const texts = (context: ColumnContext<Options>): Dictionary => placeTexts(placesOf(context), field(context.options));
  return defineColumnType<Options>({
    id,
    group: 'place',
    summary,
    options,
    examples,
    shape: () => ({ kind: 'string' }),
    check: placeIssues,
    ...(distinct === true ? { uniqueSpace: (context) => BigInt(new Set(texts(context).values).size) } : {}),
    compile: (context) => {
      const place = placeOfRow(context);
      const all = texts(context);
      const { places } = context;
      if (places) {
        const shape = permutationShape(BigInt(new Set(all.values).size));
        // Unique by itself, a column goes through its role's permutation: country and code then go together.
        const own = (frame: Frame): number => (context.column.unique === true ? permuted(frame, place.key.wide, shape) : places(frame));
        const dictionary = new Dictionary([...new Set(all.values)]);
        return {
          shape: { kind: 'string' },
          maxBytes: dictionary.maxBytes,
          fill: (frame) => {
            const indices = frame.arena.take(frame.count * 4);
            frame.kernels.narrow(own(frame), frame.count, indices);
            return { tag: 'dictionary', indices, dictionary, validity: 0 };
          },
        };
      }
      return {
        shape: { kind: 'string' },
        maxBytes: all.maxBytes,
        fill: (frame) => ({ tag: 'dictionary', indices: cityIndices(frame, place), dictionary: all, validity: 0 }),
      };
    },
    checkCell: (text, context) => (texts(context).values.includes(text) ? undefined : `is no ${id} of the places to choose from`),
  });
}
