import { z } from 'zod';
import { fakersForm } from '../fakers-form.js';
import { formed, method, type FakerEntry } from '../entry.js';

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
  method('phone.imei', 'IMEI of a phone, valid by Luhn.', (f) => f.phone.imei().replaceAll('-', ''), { fits: /^\d{15}$/, maxBytes: 15 }),
];
