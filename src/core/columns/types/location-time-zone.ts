import { z } from 'zod';
import { placeColumn } from '../place/place-column.js';
import { placeOptions } from '../place/role.js';

/** IANA time zone of the row's place. */
export const locationTimeZone = placeColumn({
  id: 'location.timeZone',
  summary: "IANA time zone of the row's place.",
  options: z.strictObject(placeOptions),
  examples: [{}, { world: true }],
  field: () => 'timeZone',
});
