/** Methods of faker that are no column types, and why. A test holds this list and the catalogue against faker's whole surface. */
const EXCLUSIONS: Readonly<Record<string, string>> = {
  'date.betweens': 'gives several dates, a cell holds one',
  'location.nearbyGPSCoordinate': 'gives a pair of numbers, from trigonometric functions that differ between hosts',
  'image.urlLoremFlickr': 'deprecated in favour of image.url',
  'airline.airport': 'is an object: airline.airport.name, airline.airport.iataCode',
  'airline.airline': 'is an object: airline.airline.name, airline.airline.iataCode',
  'airline.airplane': 'is an object: airline.airplane.name, airline.airplane.iataTypeCode',
  'finance.currency': 'is an object: finance.currency.code, .name, .symbol, .numericCode',
  'location.language': 'is an object: location.language.name, .alpha2, .alpha3',
  'science.chemicalElement': 'is an object: science.chemicalElement.name, .symbol, .atomicNumber',
  'science.unit': 'is an object: science.unit.name, .symbol',
};

/** Whole modules that are none. */
const EXCLUDED_MODULES: Readonly<Record<string, string>> = {
  helpers: 'works on code, patterns or lists; category, pattern and template do what a column needs of it',
};

/** Why a method of faker is no column type; undefined for what is not excluded. */
export function exclusionReason(id: string): string | undefined {
  if (Object.hasOwn(EXCLUSIONS, id)) return EXCLUSIONS[id];
  const module = id.split('.')[0] ?? '';
  return Object.hasOwn(EXCLUDED_MODULES, module) ? EXCLUDED_MODULES[module] : undefined;
}
