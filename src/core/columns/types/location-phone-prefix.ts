import { z } from 'zod';
import { placeColumn } from '../place/place-column.js';
import { placeOptions } from '../place/role.js';

/** International calling code of the country of the row's place. */
export const locationPhonePrefix = placeColumn({
  id: 'location.phonePrefix',
  summary: 'Calling code of the country of the row\'s place, such as "+49".',
  options: z.strictObject(placeOptions),
  examples: [{ world: true }, { countries: ['US', 'DE'] }],
  field: () => 'callingCode',
});
