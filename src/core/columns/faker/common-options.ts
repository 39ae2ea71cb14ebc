import { z } from 'zod';
import { resolveLocale } from '../../vocabulary/locales.js';

/** Locale of one column. */
export const localeOption = {
  locale: z
    .string()
    .refine((text) => resolveLocale(text) !== undefined, 'is not a locale faker has; try "en", "de", "fr" or "es"')
    .optional()
    .describe("Locale of the values; the schema's when absent."),
};

/** A length or count of characters, words or digits. */
export const count = (most: number, usual: number): z.ZodDefault<z.ZodInt> => z.int().min(1).max(most).default(usual);

export function localeOf(options: Readonly<Record<string, unknown>>, locale: string): string {
  const own = options['locale'];
  return typeof own === 'string' ? (resolveLocale(own) ?? locale) : locale;
}
