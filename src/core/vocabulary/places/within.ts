import { fold } from '../../text/words.js';
import type { City } from './gazetteer.js';

/** The cities that lie in any of the places, in their order. */
export function citiesWithin(cities: readonly City[], places: readonly string[]): City[] {
  const kept = new Set(places.flatMap((place) => citiesAt(cities, place)));
  return cities.filter((city) => kept.has(city));
}

/**
 * The cities of a place: the largest city of that name ("Paris", "Portland, ME"), or all of a region by its ISO 3166-2 code
 * or its name ("TX", "Bavaria", "Bayern"). A name that a city and a region share is the city's.
 */
export function citiesAt(cities: readonly City[], place: string): readonly City[] {
  const [wanted = '', region, ...others] = place.split(/\s*,\s*/).map(fold);
  if (others.length > 0) return [];
  const called = cities.filter((city) => [city.name, city.native].some((name) => fold(name) === wanted) && (region === undefined || isIn(city, region)));
  if (called.length > 0 || region !== undefined) return called.sort((a, b) => b.population - a.population).slice(0, 1);
  return cities.filter((city) => isIn(city, wanted));
}

function isIn({ region: { code, name, native } }: City, wanted: string): boolean {
  return wanted !== '' && [code, name, native].some((known) => fold(known) === wanted);
}
