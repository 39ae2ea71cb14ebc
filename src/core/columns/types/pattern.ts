import { z } from 'zod';
import { LIMITS } from '../../generation/limits.js';
import { matchesPattern, parsePattern, type Place } from '../../patterns/pattern.js';
import { defineColumnType } from '../contract.js';
import { compilePatternColumn, patternSpace } from '../pattern-column.js';

const options = z.strictObject({
  pattern: z
    .string()
    .min(1)
    .max(LIMITS.patternLength)
    .describe('"#" digit, "?" capital letter, "*" capital letter or digit, "^" small letter, "[abc0-9]" one of these, "{3}" repeats, "\\" takes the next character as it is.'),
});

/** Codes of a fixed form, such as `ORD-######` or `[AB]-????`. A linear grammar of our own, not a regular expression. */
export const pattern = defineColumnType({
  id: 'pattern',
  group: 'text',
  summary: 'Codes of a fixed form, such as "ORD-######".',
  options,
  examples: [{ pattern: 'ORD-######' }, { pattern: '??-[ACE2-4]{3}\\#^' }, { pattern: '*{24}' }, { pattern: '"#,#"' }],
  shape: () => ({ kind: 'string' }),
  check: ({ options: { pattern: text } }) => {
    const parsed = parsePattern(text);
    return 'problem' in parsed ? [{ path: 'pattern', rule: 'bad_pattern', message: `${parsed.problem}.` }] : [];
  },
  uniqueSpace: ({ options: { pattern: text } }) => patternSpace(placesOf(text)),
  compile: (context) => compilePatternColumn(context, placesOf(context.options.pattern)),
  checkCell: (text, { options: { pattern: form } }) => (matchesPattern(text, placesOf(form)) ? undefined : `is not of the form ${form}`),
});

function placesOf(text: string): readonly Place[] {
  const parsed = parsePattern(text);
  if ('problem' in parsed) throw new RangeError(parsed.problem);
  return parsed.places;
}
