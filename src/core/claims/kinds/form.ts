import { z } from 'zod';
import { matchesPattern, parsePattern } from '../../patterns/pattern.js';
import { defineClaimKind } from '../contract.js';

/** Characters of a cell that are told as an example. */
const EXAMPLE = 60;

const code = { code: { type: 'pattern', options: { pattern: 'ORD-####' } } };

/** "ORD-000123", "6 characters": codes of a form, as a pattern of ours or as what they begin with. */
export const form = defineClaimKind({
  id: 'form',
  summary: 'codes have a form: a pattern, or a prefix with at least so many digits behind it',
  schema: z.strictObject({ kind: z.literal('form'), column: z.string(), pattern: z.string().optional(), prefix: z.string().optional(), digits: z.int().optional() }),
  columns: ({ column }) => [column],
  meter: ({ column, pattern, prefix = '', digits }) => {
    const fits = pattern === undefined ? begins(prefix, digits) : fitsPattern(pattern);
    let [values, others] = [0, 0];
    let [first, other]: [string | undefined, string | undefined] = [undefined, undefined];
    return {
      row: (texts) => {
        const text = texts(column);
        if (text === undefined) return;
        values++;
        first ??= text.slice(0, EXAMPLE);
        if (fits(text)) return;
        others++;
        other ??= text.slice(0, EXAMPLE);
      },
      end: () => {
        const example = other ?? first;
        const figures = { values, others, ...(example === undefined ? {} : { example }) };
        return values === 0 ? { met: undefined, figures, why: 'There are no values.' } : { met: others === 0, figures };
      },
    };
  },
  examples: [
    {
      claim: { kind: 'form', column: 'code', pattern: 'ORD-####' },
      kept: { columns: code, row: (row) => ({ code: `ORD-${1000 + row}` }) },
      broken: { columns: code, row: (row) => ({ code: `ORD-${600 + row}` }) },
    },
    {
      claim: { kind: 'form', column: 'code', prefix: 'E', digits: 3 },
      kept: { columns: code, row: (row) => ({ code: `E${999 + row}` }) },
      broken: { columns: code, row: (row) => ({ code: `E${row}` }) },
    },
  ],
});

function fitsPattern(pattern: string): (text: string) => boolean {
  const parsed = parsePattern(pattern);
  if (!('places' in parsed)) throw new RangeError(`"${pattern}" is no pattern`);
  return (text) => matchesPattern(text, parsed.places);
}

function begins(prefix: string, digits: number | undefined): (text: string) => boolean {
  return (text) => {
    const rest = text.slice(prefix.length);
    return text.startsWith(prefix) && (digits === undefined || (rest.length >= digits && /^\d+$/.test(rest)));
  };
}
