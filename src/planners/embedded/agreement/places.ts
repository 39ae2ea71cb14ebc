import type { Claims, Draft, Language, Options } from '../model.js';
import { keysOf } from '../reading/words.js';
import { nameIn } from '../relations/grammar/mentions.js';
import { isPerson } from '../vocabulary/word-classes.js';
import { NEIGHBORHOODS } from '../vocabulary/neighborhoods.js';
import { placesKept, type KeptPlaces } from './kept-places.js';

/** Columns that tell of the place of a row. */
const TYPES = new Set(['city', 'country', 'countryCode', 'state', 'zipCode', 'latitude', 'longitude', 'timeZone'].map((name) => `location.${name}`));

/** "last seen lat, last seen lon in Lisbon": said of a column, it tells where all rows lie. */
export function readPlace(draft: Draft, text: string, language: Language): Claims | undefined {
  return isOpen(draft) && placesKept(`${draft.text} ${text.trim()}`, language) !== undefined ? [] : undefined;
}

const QUARTERS = new Set(['neighborhood', 'city_quarter']);
const PART = /^(?:city_)?(?:district|area|bezirk|stadtteil|viertel|barrio|zona|distrito|quartier|arrondissement)s?$/iu;
const COORDINATES = /^location\.(?:latitude|longitude)$/;

/** Words of a name that do not say which place of the row is meant. */
const NOT_WHICH = new Set('of residence city country state zip postal code province latitude lat longitude lon lng long time zone us name customer patient user employee client member person student donor guest owner contact company gps home hotel property store shop sensor device location address street iso town the region district county municipality place currency stadt ort wohnort land plz postleitzahl bundesland kreis breitengrad laengengrad langengrad kunde kunden mitarbeiter ciudad localidad municipio pais codigo provincia estado comunidad latitud longitud cliente empleado paciente ville commune pays departement client employe de del du d la le l'.split(' '));

/** Countries a text may name, as stems of how they are called, with their ISO codes. */
const COUNTRIES: readonly (readonly [RegExp, string])[] = [
  [/\b(?:United States|USA|U\.S\.A?\.?|US)\b/u, 'US'], [/\bCanad(?:a|ian)|\bKanad|\bCanadá/u, 'CA'], [/\bMexic(?:o|an)|\bMexiko\b|\bMéxico\b|\bMexique\b/u, 'MX'], [/\bBrazil/u, 'BR'], [/\bArgentin/u, 'AR'], [/\bChile/u, 'CL'], [/\bColombia/u, 'CO'],
  [/\b(?:UK|United Kingdom|Great Britain|British|England)\b/u, 'GB'], [/\bIreland|\bIrish/u, 'IE'], [/\bGerman(?:y|s)?\b|\bDeutschland\b|\bAlemania\b|\bAllemagne\b/u, 'DE'], [/\bAustria|\bÖsterreich|\bAutriche\b/u, 'AT'], [/\bSwitzerland|\bSwiss\b|\bSchweiz|\bSuiza\b|\bSuisse\b/u, 'CH'], [/\bFrance\b|\bFrench\b|\bFrankreich\b|\bFrancia\b/u, 'FR'], [/\bSpain\b|\bSpanish\b|\bSpanien\b|\bEspaña\b|\bEspagne\b/u, 'ES'],
  [/\bPortug(?:al|uese)/u, 'PT'], [/\bItal(?:y|ian|ien|ia|ie)\b/u, 'IT'], [/\bNetherlands\b|\bDutch\b/u, 'NL'], [/\bBelgi(?:um|an)/u, 'BE'], [/\bPoland\b|\bPolish\b/u, 'PL'], [/\bSweden\b|\bSwedish\b/u, 'SE'], [/\bNorway\b|\bNorwegian/u, 'NO'], [/\bDenmark\b|\bDanish\b/u, 'DK'],
  [/\bFinland\b|\bFinnish\b/u, 'FI'], [/\bGreece\b|\bGreek\b/u, 'GR'], [/\bTurkey\b|\bTurkish\b/u, 'TR'], [/\bIndia\b|\bIndian\b/u, 'IN'], [/\bChina\b|\bChinese\b/u, 'CN'], [/\bJapan/u, 'JP'], [/\bSouth Korea/u, 'KR'], [/\bAustralia/u, 'AU'], [/\bNew Zealand/u, 'NZ'], [/\bSouth Africa/u, 'ZA'], [/\bSingapore/u, 'SG'],
]; // prettier-ignore

function countriesIn(text: string): string[] {
  return COUNTRIES.filter(([pattern]) => pattern.test(text)).map(([, code]) => code);
}

/**
 * City, state, country, code and coordinates of a row tell of one place. Where a country is a column, places are of the
 * whole world, or of the countries the text names; where it is not, of the country the locale stands for.
 */
/** "latitude and longitude, both missing for 10%": a place has both, or neither. */
export function tieCoordinates(drafts: readonly Draft[]): void {
  const [latitude, longitude] = ['location.latitude', 'location.longitude'].map((type) => drafts.filter(({ made }) => made.type === type));
  const [lat] = latitude ?? [];
  const [lon] = longitude ?? [];
  if (lat === undefined || lon === undefined || latitude?.length !== 1 || longitude?.length !== 1 || typeof lat.missing !== 'number' || lat.missing !== lon.missing || lon.when !== undefined) return;
  lon.missing = undefined;
  lon.when = `${nameIn(lat)} == ${nameIn(lat)}`;
}

/** "street, house number": the street is told without its number. */
function keepNumbersApart(drafts: readonly Draft[]): void {
  const number = drafts.find(({ concept, made }) => concept?.id === 'house_number' && made.type === 'integer');
  for (const draft of number === undefined ? [] : drafts) if (draft.made.type === 'location.streetAddress' && draft.made.options === undefined) draft.made = { type: 'location.street' };
}

export function agreeOnPlaces(drafts: readonly Draft[], description: string, language: Language): void {
  keepNumbersApart(drafts);
  const places = drafts.filter((draft) => isOpen(draft));
  const groups = new Map<string, Draft[]>();
  for (const draft of places) groups.set(whichOf(draft), [...(groups.get(whichOf(draft)) ?? []), draft]);
  joinCountry(groups);
  const named = countriesIn(description);
  const stated = drafts.find((draft) => draft.concept?.id === 'country' && draft.stated.values === true);
  const quarters = drafts.filter(({ name, concept, made, stated: said }) => (QUARTERS.has(concept?.id ?? '') || PART.test(name)) && made.type === 'category' && said.values !== true);
  const kept = places.length + quarters.length === 0 || stated !== undefined ? undefined : placesKept(description, language);
  nameQuarters(quarters, kept);
  for (const [which, group] of groups) {
    const where = keptTo(kept, which, group) ?? whereOf(group, named, stated);
    for (const draft of group) {
      const isShort = draft.made.type === 'location.state' && /abbreviation|\babbr|code|\b(?:two|2)[- ]?letters?\b/i.test([draft.text, ...draft.remarks.map(({ text }) => text)].join(' '));
      const options: Options = { ...draft.made.options, ...(isShort ? { abbreviated: true } : {}), ...(which === 'self' || groups.size === 1 ? {} : { of: which }), ...where };
      draft.made = { ...draft.made, options };
      if (stated !== undefined) draft.cases = casesOf(stated);
    }
  }
}

const WIDE = /^location\.(?:country|countryCode|state)$/u;

/** "headquarters city, country": a country alone is that of the only city beside it. */
function joinCountry(groups: Map<string, Draft[]>): void {
  const [wide, other] = [groups.get('self'), [...groups].find(([which]) => which !== 'self')];
  if (groups.size !== 2 || wide === undefined || other === undefined || other[0] === 'destination' || !wide.every(({ made }) => WIDE.test(made.type)) || other[1].some(({ made }) => WIDE.test(made.type))) return;
  groups.delete(other[0]);
  groups.set('self', [...wide, ...other[1]]);
}

/** Whether the column tells of a place; coordinates between stated bounds do not. */
function isOpen({ made }: Draft): boolean {
  return TYPES.has(made.type) && made.options?.['min'] === undefined && made.options?.['max'] === undefined;
}

function whichOf({ concept, name }: Draft): string {
  if (concept?.id === 'origin' || concept?.id === 'destination') return concept.id;
  if (/^(?:departure|from|pickup|start|origin)/i.test(name)) return 'origin';
  if (/^(?:arrival|dropoff|drop_off|end|destination|to_)/i.test(name)) return 'destination';
  return keysOf(name).find((key) => !NOT_WHICH.has(key)) ?? 'self';
}

/** "Flats in Lisbon: neighbourhood, rent" lie in Alfama and Chiado. */
function nameQuarters(drafts: readonly Draft[], kept: KeptPlaces | undefined): void {
  const values = kept?.city === undefined ? undefined : NEIGHBORHOODS[kept.city.name]?.split('|');
  for (const draft of values === undefined ? [] : drafts) draft.made = { type: 'category', options: { values } };
}

/** Both ends of a way are no one city, though they may lie in one; only where it begins is meant by "from". */
function keptTo(kept: KeptPlaces | undefined, which: string, group: readonly Draft[]): Options | undefined {
  // "concerts in Berlin: venue, buyer city": those who come are from anywhere.
  if (kept === undefined || isPerson(which) || group.some(({ concept }) => concept?.id === 'birth_place')) return undefined;
  const isEnd = which === 'origin' || which === 'destination';
  if (kept.isOrigin ? which === 'destination' : isEnd && kept.city !== undefined && group.some(({ made }) => !COORDINATES.test(made.type))) return undefined;
  const isTold = group.some(({ made }) => made.type === 'location.country' || made.type === 'location.countryCode');
  return kept.within.length > 0 ? { within: kept.within, countries: kept.countries } : isTold ? { countries: kept.countries } : undefined;
}

function whereOf(group: readonly Draft[], named: readonly string[], stated: Draft | undefined): Options {
  if (stated !== undefined) return {};
  if (named.length > 1) return { countries: named };
  const hasCountry = group.some(({ made }) => made.type === 'location.country' || made.type === 'location.countryCode');
  return hasCountry && named.length === 0 ? { world: true } : {};
}

/** The places of each country of a list in the text. */
function casesOf(country: Draft): NonNullable<Draft['cases']> {
  const values = country.made.options?.['values'];
  return (Array.isArray(values) ? values : []).slice(0, 60).flatMap((value: unknown) => {
    const [code] = typeof value === 'string' ? countriesIn(/^[a-z]/.test(value) ? value.charAt(0).toUpperCase() + value.slice(1) : value) : [];
    const name = /^[A-Za-z_]\w*$/.test(country.name) ? country.name : undefined;
    return code === undefined || name === undefined || typeof value !== 'string' ? [] : [{ when: `${name} == '${value.replaceAll("'", "\\'")}'`, options: { countries: [code] } }];
  });
}
