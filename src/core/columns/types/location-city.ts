import { z } from 'zod';
import { placeColumn } from '../place/place-column.js';
import { placeOptions } from '../place/role.js';

/** City of the row's place: real ones, large ones more often. */
export const locationCity = placeColumn({
  id: 'location.city',
  summary: "City of the row's place; the locale's country, or others.",
  options: z.strictObject(placeOptions),
  examples: [{}, { countries: ['DE', 'AT'], locale: 'de' }, { world: true, of: 'destination' }],
  field: () => 'city',
  distinct: true,
});
