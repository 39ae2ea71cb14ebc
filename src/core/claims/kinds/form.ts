import { z } from 'zod';
import { matchesPattern, parsePattern } from '../../patterns/pattern.js';
import { defineClaimKind } from '../contract.js';

/** "ORD-000123", "6 characters": codes of a form, as a pattern of ours or as what they begin with. */
export const form = defineClaimKind({
  id: 'form',
  schema: z.strictObject({ kind: z.literal('form'), column: z.string(), pattern: z.string().optional(), prefix: z.string().optional(), digits: z.int().optional() }),
  columns: ({ column }) => [column],
  meter: ({ column, pattern, prefix = '', digits }) => {
    const parsed = pattern === undefined ? undefined : parsePattern(pattern);
    const places = parsed !== undefined && 'places' in parsed ? parsed.places : undefined;
    const fits = (text: string): boolean => {
      if (places !== undefined) return matchesPattern(text, places);
      return text.startsWith(prefix) && (digits === undefined || (text.length >= prefix.length + digits && /^\d+$/.test(text.slice(prefix.length))));
    };
    let [values, violations] = [0, 0];
    let example = '';
    return {
      row: (texts) => {
        const text = texts(column);
        if (text === undefined) return;
        if (values === 0) example = text.slice(0, 60);
        values++;
        if (!fits(text)) violations++;
      },
      end: () => ({ met: values === 0 ? undefined : violations === 0, figures: { values, violations, example } }),
    };
  },
});
