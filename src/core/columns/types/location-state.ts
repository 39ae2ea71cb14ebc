import { z } from 'zod';
import { placeColumn } from '../place/place-column.js';
import { placeOptions } from '../place/role.js';

/** State, province or region of the row's place. */
export const locationState = placeColumn({
  id: 'location.state',
  summary: "State or region of the row's place.",
  options: z.strictObject({ ...placeOptions, abbreviated: z.boolean().default(false).describe('The ISO 3166-2 code ("CA") where we know it.') }),
  examples: [{}, { abbreviated: true }, { countries: ['DE', 'FR'], locale: 'de' }],
  field: ({ abbreviated }) => (abbreviated ? 'stateCode' : 'state'),
});
