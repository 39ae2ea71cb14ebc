import { z } from 'zod';
import { placeColumn } from '../place/place-column.js';
import { placeOptions } from '../place/role.js';

/** ISO 3166 code of the country of the row's place. */
export const locationCountryCode = placeColumn({
  id: 'location.countryCode',
  summary: "ISO 3166 code of the country of the row's place.",
  options: z.strictObject({ ...placeOptions, variant: z.enum(['alpha-2', 'alpha-3', 'numeric']).default('alpha-2').describe('"US", "USA" or "840".') }),
  examples: [{ world: true }, { variant: 'alpha-3', countries: ['US', 'DE', 'JP'] }],
  field: ({ variant }) => variant,
  distinct: true,
});
