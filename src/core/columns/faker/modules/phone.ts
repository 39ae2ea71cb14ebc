import { z } from 'zod';
import { LUHN } from '../checksums.js';
import { fakersForm } from '../fakers-form.js';
import { composed, formed, type FakerEntry } from '../entry.js';

const STYLES = ['national', 'international', 'human'] as const;
type Style = (typeof STYLES)[number];

export const phoneEntries: readonly FakerEntry[] = [
  formed(
    'phone.number',
    'Telephone number in the usual form of the locale.',
    (d, { style }) => fakersForm(d.phone_number.format[style as Style][0] ?? '###-###-####'),
    { style: z.enum(STYLES).default('national').describe('As written within the country, with its prefix, or as people jot it down.') },
    [{}, { style: 'international' }, { locale: 'de' }],
  ),
  composed('phone.imei', 'IMEI of a phone, valid by Luhn.', () => [{ from: 0, to: 99_999_999_999_999, style: { as: 'padded', width: 15 }, check: LUHN }]),
];
