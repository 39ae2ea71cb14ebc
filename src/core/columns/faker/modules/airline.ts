import { z } from 'zod';
import { field, listed, method, type FakerEntry } from '../entry.js';

export const airlineEntries: readonly FakerEntry[] = [
  field('airline.airport', 'name', 'Name of an airport.', (d) => d.airline.airport.map((airport) => airport.name)),
  field('airline.airport', 'iataCode', 'IATA code of an airport, such as "MAD".', (d) => d.airline.airport.map((airport) => airport.iataCode)),
  field('airline.airline', 'name', 'Name of an airline.', (d) => d.airline.airline.map((airline) => airline.name)),
  field('airline.airline', 'iataCode', 'IATA code of an airline, such as "LH".', (d) => d.airline.airline.map((airline) => airline.iataCode)),
  field('airline.airplane', 'name', 'Name of an airplane model.', (d) => d.airline.airplane.map((airplane) => airplane.name)),
  field('airline.airplane', 'iataTypeCode', 'IATA type code of an airplane model.', (d) => d.airline.airplane.map((airplane) => airplane.iataTypeCode)),
  listed('airline.aircraftType', 'Kind of aircraft: narrowbody, regional or widebody.', () => ['narrowbody', 'regional', 'widebody']),
  method('airline.recordLocator', 'Booking reference of six characters.', (f, o) => f.airline.recordLocator(o), {
    options: { allowNumerics: z.boolean().default(false), allowVisuallySimilarCharacters: z.boolean().default(false) },
    examples: [{}, { allowNumerics: true }],
    fits: /^[A-Z0-9]{6}$/,
    maxBytes: 6,
  }),
  method('airline.seat', 'Seat of an airplane, such as "32A".', (f, o) => f.airline.seat(o), {
    options: { aircraftType: z.enum(['narrowbody', 'regional', 'widebody']).default('narrowbody') },
    fits: /^\d{1,2}[A-K]$/,
    maxBytes: 3,
  }),
  method('airline.flightNumber', 'Number of a flight.', (f, o) => f.airline.flightNumber(o), {
    options: { length: z.int().min(1).max(4).default(4), addLeadingZeros: z.boolean().default(false) },
    fits: /^\d{1,4}$/,
    maxBytes: 4,
  }),
];
