import { z } from 'zod';
import { placeColumn } from '../place/place-column.js';
import { placeOptions } from '../place/role.js';

/** Country of the row's place, in the language of the locale. */
export const locationCountry = placeColumn({
  id: 'location.country',
  summary: "Country of the row's place; the locale's own unless others are given.",
  options: z.strictObject(placeOptions),
  examples: [{ world: true }, { countries: ['US', 'CA', 'MX'] }],
  field: () => 'country',
  distinct: true,
});
