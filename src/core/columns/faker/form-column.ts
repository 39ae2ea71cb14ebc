import { z } from 'zod';
import { matchesPattern, parsePattern, type Place } from '../../patterns/pattern.js';
import { fakerFor } from '../../vocabulary/locales.js';
import { defineColumnType, type ColumnContext, type ColumnType } from '../contract.js';
import { compilePatternColumn, patternSpace } from '../pattern-column.js';
import { localeOf, localeOption } from './common-options.js';
import type { FormEntry } from './entry.js';
import { trialIssues } from './locale-check.js';

type Options = Readonly<Record<string, unknown>>;

/** A column whose values are of one form for its locale and options. */
export function formColumn({ id, summary, options, examples, pattern }: FormEntry): ColumnType {
  const places = ({ options: given, locale }: ColumnContext<Options>): readonly Place[] => {
    const parsed = parsePattern(pattern(fakerFor(localeOf(given, locale)).definitions, given));
    if ('problem' in parsed) throw new RangeError(`${id}: ${parsed.problem}`);
    return parsed.places;
  };
  return defineColumnType<Options>({
    id,
    group: 'faker',
    summary,
    options: z.strictObject({ ...options, ...localeOption }),
    examples,
    shape: () => ({ kind: 'string' }),
    check: (context) => trialIssues(id, () => places(context)),
    uniqueSpace: (context) => patternSpace(places(context)),
    compile: (context) => compilePatternColumn(context, places(context)),
    checkCell: (text, context) => (matchesPattern(text, places(context)) ? undefined : `is not of the form of ${id}`),
  });
}
