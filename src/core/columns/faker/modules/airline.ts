import { z } from 'zod';
import { powerOfTen } from '../../../numbers/powers-of-ten.js';
import { composed, field, formed, listed, type FakerEntry } from '../entry.js';

const SEATS = { narrowbody: { rows: 35, letters: 'ABCDEF' }, regional: { rows: 20, letters: 'ABCD' }, widebody: { rows: 60, letters: 'ABCDEFGHJK' } } as const;

export const airlineEntries: readonly FakerEntry[] = [
  field('airline.airport', 'name', 'Name of an airport.', (d) => d.airline.airport.map((airport) => airport.name)),
  field('airline.airport', 'iataCode', 'IATA code of an airport, such as "MAD".', (d) => d.airline.airport.map((airport) => airport.iataCode)),
  field('airline.airline', 'name', 'Name of an airline.', (d) => d.airline.airline.map((airline) => airline.name)),
  field('airline.airline', 'iataCode', 'IATA code of an airline, such as "LH".', (d) => d.airline.airline.map((airline) => airline.iataCode)),
  field('airline.airplane', 'name', 'Name of an airplane model.', (d) => d.airline.airplane.map((airplane) => airplane.name)),
  field('airline.airplane', 'iataTypeCode', 'IATA type code of an airplane model.', (d) => d.airline.airplane.map((airplane) => airplane.iataTypeCode)),
  listed('airline.aircraftType', 'Kind of aircraft: narrowbody, regional or widebody.', () => ['narrowbody', 'regional', 'widebody']),
  formed(
    'airline.recordLocator',
    'Booking reference of six characters.',
    (_, o) => `[${o['allowVisuallySimilarCharacters'] === true ? `A-Z${o['allowNumerics'] === true ? '0-9' : ''}` : `A-HJKMNP-Z${o['allowNumerics'] === true ? '2-9' : ''}`}]{6}`,
    { allowNumerics: z.boolean().default(false), allowVisuallySimilarCharacters: z.boolean().default(false) },
    [{}, { allowNumerics: true }],
  ),
  composed('airline.seat', 'Seat of an airplane, such as "32A".', (_, { aircraftType }) => [{ from: 1, to: SEATS[aircraftType].rows }, { list: Array.from(SEATS[aircraftType].letters) }], { options: { aircraftType: z.enum(['narrowbody', 'regional', 'widebody']).default('narrowbody') } }),
  composed('airline.flightNumber', 'Number of a flight.', (_, { length, addLeadingZeros }) => [{ from: Number(powerOfTen(length - 1)), to: Number(powerOfTen(length)) - 1, style: addLeadingZeros ? { as: 'padded', width: 4 } : { as: 'integer' } }], { options: { length: z.int().min(1).max(4).default(4), addLeadingZeros: z.boolean().default(false) } }),
];
