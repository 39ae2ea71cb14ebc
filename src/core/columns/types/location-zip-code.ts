import { z } from 'zod';
import { isPostalCode, postalPool } from '../../vocabulary/places/postal-pool.js';
import { defineColumnType } from '../contract.js';
import { cityIndices, PlaceDraw, placeIssues, placeOfRow, placeOptions, placesOf, type PlaceOptions } from '../place/role.js';

/** Postal code of the row's place: real ZIP codes in the United States, elsewhere of the city's or region's district. */
export const locationZipCode = defineColumnType<PlaceOptions>({
  id: 'location.zipCode',
  group: 'place',
  summary: "Postal code of the row's place; 00000 where the country has none.",
  options: z.strictObject(placeOptions),
  examples: [{}, { countries: ['GB', 'DE', 'CA'] }, { world: true }],
  shape: () => ({ kind: 'string' }),
  check: placeIssues,
  compile: (context) => {
    const place = placeOfRow(context);
    const { key, pool } = place;
    const { heads, tails, headOffsets, headCounts, tailOffsets, tailCounts } = postalPool(pool);
    return {
      shape: { kind: 'string' },
      maxBytes: heads.maxBytes + tails.maxBytes,
      fill: (frame) => {
        const { kernels, count, arena, engine } = frame;
        const [head, tail] = [arena.take(count * 4), arena.take(count * 4)];
        kernels.chooseByClass(frame.words(key, PlaceDraw.postalHead), cityIndices(frame, place), count, headOffsets.resident(engine), headCounts.resident(engine), head);
        kernels.chooseByClass(frame.words(key, PlaceDraw.postalTail), head, count, tailOffsets.resident(engine), tailCounts.resident(engine), tail);
        return {
          tag: 'composite',
          parts: [
            { tag: 'dictionary', indices: head, dictionary: heads, validity: 0 },
            { tag: 'dictionary', indices: tail, dictionary: tails, validity: 0 },
          ],
          validity: 0,
        };
      },
    };
  },
  checkCell: (text, context) => (isPostalCode(text, placesOf(context)) ? undefined : 'is no postal code of the places to choose from'),
});
