import { z } from 'zod';
import { Dictionary } from '../../generation/dictionary.js';
import { fakerFor } from '../../vocabulary/locales.js';
import { defineColumnType, type ColumnContext, type ColumnType } from '../contract.js';
import { localeOf, localeOption } from './common-options.js';
import type { ListEntry } from './entry.js';
import { trialIssues } from './locale-check.js';

const ofOption = { of: z.string().min(1).max(64).default('self').describe('Which one of the row: columns of the same object with the same "of" agree.') };

type Options = Readonly<Record<string, unknown>>;

/** A column that draws from a list of the locale, every entry alike. */
export function listColumn({ id, summary, list, object }: ListEntry): ColumnType {
  const entries = (context: ColumnContext<Options>): readonly string[] => {
    const all = list(fakerFor(localeOf(context.options, context.locale)).definitions);
    // Fields of one object keep their places, so that name and code stay together.
    return object === undefined ? [...new Set(all)] : all;
  };
  return defineColumnType<Options>({
    id,
    group: 'faker',
    summary,
    options: z.strictObject(object === undefined ? localeOption : { ...localeOption, ...ofOption }),
    examples: [{}],
    shape: () => ({ kind: 'string' }),
    check: (context) => trialIssues(id, () => entries(context)),
    ...(object === undefined ? { uniqueSpace: (context) => BigInt(entries(context).length) } : {}),
    compile: (context) => {
      const values = entries(context);
      const dictionary = new Dictionary(values);
      const key = object === undefined ? context.key : context.roleKey(`${object} ${String(context.options['of'])}`);
      const { places } = context;
      return {
        shape: { kind: 'string' },
        maxBytes: dictionary.maxBytes,
        fill: (frame) => {
          const indices = frame.arena.take(frame.count * 4);
          if (places) frame.kernels.narrow(places(frame), frame.count, indices);
          else frame.kernels.uniformIndex(frame.words(key, 0), frame.count, values.length, indices);
          return { tag: 'dictionary', indices, dictionary, validity: 0 };
        },
      };
    },
    checkCell: (text, context) => (entries(context).includes(text) ? undefined : `is not on the list of ${id}`),
  });
}
