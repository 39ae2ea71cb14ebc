import type { City } from '../../../core/vocabulary/places/gazetteer.js';
import { vocabulary } from '../lexicon/lexicon.js';
import type { Language } from '../model.js';
import { fold, singular } from '../reading/words.js';
import { NATIONS } from '../vocabulary/nations.js';
import { citiesCalled, nationCalled, regionCalled } from './atlas.js';

/** Where all rows lie. */
export interface KeptPlaces {
  /** As the option of columns of places has it. */
  readonly within: readonly string[];
  /** Two letters each. Of a part of the world, all that we know. */
  readonly countries: readonly string[];
  /** The city, where it is one alone. */
  readonly city?: City;
  /** "From Denver": where a way begins. */
  readonly isOrigin: boolean;
}

/** Before where rows lie: "customers in", "houses across the state of". */
const LEAD = /(?<![\p{L}-])(?:in|from|across|around|near|throughout|within|aus|en|de|à|dans)\s+(?:(?:our|the|greater|downtown|central|(?:city|state|region|province|area|county) of|der|die|la|el|le|ville de|ciudad de|stadt)\s+)*/giu;
/** What is said of some rows only, or of something else than where they lie. */
const OF_SOME = /%|["“:]|(?<![\p{L}])(?:percent|half|most(?:ly)?|some|majority|third|quarter|rest|fewer|more|less|higher|lower|cheaper|than|except|outside|if|when|where|not|born|made|built|filmed|like|e\.g\.|such as|between|vs|and|or|to|prozent|por ciento|pour cent)\s*(?:\S+\s*)?$/iu;
/** A later sentence tells of all rows by one of these. */
const OF_ALL = /(?<![\p{L}])(?:all|every\p{L}*|only|lives?|based|located|situated|alle|nur|wohnen|tod[oa]s|solo|viven|tous|toutes|seulement|habitent)(?![\p{L}])/iu;
/** "id, lat, lon in Lisbon" */
const AT_COLUMN = /(?:^|[,;:(\s])(?:lat|lon|lng|long|latitude|longitude|coordinates|gps|address|city|zip|zip code|location)\s*$/iu;
const STOP = /[!?\n;:]|\.(?=\s|$)/gu;

const WORDS = /^[\p{L}][\p{L}.'’-]*(?:\s[\p{L}][\p{L}.'’-]*){0,3}/u;
const BETWEEN = /^\s*(?:,?\s*(?:and|or|und|oder|y|o|et|ou|&)(?![\p{L}])|,|\/)\s*/u;
/** What may follow a name in small letters, or behind a sentence that a person typed in a hurry. */
const ENDS = /^\s*(?:$|[,.:;()\n–—]|-\s|(?:with|where|who|whose|that|which|including|incl|having|plus|for|over|during|since|last|in|on|by|per|at|each|and|or|state|area|metro|region|county|city|offices?|stores?|branch(?:es)?|locations?|mit|con|avec|und|y|et)(?![\p{L}]))/iu;
/** "From Denver to Boston", "from our Chicago warehouse", "Berlin Marathon". */
const GOES_ON = /^\s*(?:to|bis|a|hasta|à|->|→)\s|^\s(?!(?:State|Area|Metro|Region|County|City|Bay)(?![\p{L}]))\p{Lu}|^\s*(?:warehouse|depot|hub|plant|factory|time|dynamics|style)/u;

/** Names of places that mean something else more often. */
const OTHER = new Set('reading mobile orange sale march most male date same split media central order deal man bath surprise enterprise'.split(' '));
/** Smaller cities are not meant by small letters. */
const LARGE = 700_000;
const LARGEST = 1_000_000;

/** "Houses for sale in Texas", "customers from Toronto, Canada": what the text says of where all its rows lie. */
export function placesKept(text: string, language: Language): KeptPlaces | undefined {
  for (const { index, 0: lead } of text.matchAll(LEAD)) {
    const from = lastStop(text, index);
    const before = text.slice(from, index);
    if (!AT_COLUMN.test(before) && (OF_SOME.test(before) || (from > 0 && !OF_ALL.test(before) && !isTitle(text.charAt(from - 1), before)))) continue;
    const rest = text.slice(index + lead.length, index + lead.length + 200);
    const countries = countriesOf(rest);
    if (countries.length > 0) return { within: [], countries, isOrigin: false };
    const places = placesAt(rest, language);
    if (places.length === 0) continue;
    const [only, ...others] = places;
    return {
      within: places.map(({ entry }) => entry),
      countries: [...new Set(places.map(({ country }) => country))],
      ...(only?.city !== undefined && others.length === 0 ? { city: only.city } : {}),
      isOrigin: /^from/i.test(lead),
    };
  }
  return undefined;
}

const VERB = /(?<![\p{L}])(?:is|are|was|were|has|have|had|should|must|can|may|gets?|costs?|takes?|ist|sind|es|son|est|sont)(?![\p{L}])/iu;

/** "Hi! Houses for sale in Texas": a few words behind a sentence name the rows. */
const isTitle = (stop: string, before: string): boolean => stop !== ':' && stop !== ';' && before.trim().split(/\s+/).length <= 5 && !VERB.test(before);

function lastStop(text: string, before: number): number {
  let last = 0;
  for (const { index, 0: stop } of text.slice(0, before).matchAll(STOP)) last = index + stop.length;
  return last;
}

/** Continents by how texts call them. */
const CONTINENTS: Readonly<Record<string, string>> = { europe: 'Europe', europa: 'Europe', eu: 'Europe', 'european union': 'Europe', asia: 'Asia', asien: 'Asia', asie: 'Asia', africa: 'Africa', afrika: 'Africa', afrique: 'Africa', 'south america': 'South America', sudamerika: 'South America', 'north america': 'North America', nordamerika: 'North America' };

/** The countries of a continent that a text begins with: "Europe", "the EU". */
function countriesOf(text: string): readonly string[] {
  const words = (WORDS.exec(text)?.[0] ?? '').split(' ');
  const continent = [2, 1].map((n) => CONTINENTS[fold(words.slice(0, n).join(' '))]).find((found) => found !== undefined);
  return continent === undefined ? [] : NATIONS.filter((nation) => nation.continent === continent).map(({ code }) => code);
}

interface Place {
  readonly entry: string;
  readonly country: string;
  readonly city?: City;
  readonly length: number;
}

function placesAt(text: string, language: Language): readonly Place[] {
  const places: Place[] = [];
  let rest = text;
  for (;;) {
    const place = placeAt(rest, language);
    if (place === undefined) return places;
    rest = rest.slice(place.length);
    if (GOES_ON.test(rest)) return [];
    places.push(place);
    const between = BETWEEN.exec(rest)?.[0];
    if (between === undefined) return places;
    rest = rest.slice(between.length);
  }
}

/** The place whose name is the longest that a text begins with. */
function placeAt(text: string, language: Language): Place | undefined {
  const words = WORDS.exec(text)?.[0].split(' ') ?? [];
  for (let n = words.length; n > 0; n--) {
    const raw = words.slice(0, n).join(' ');
    const name = raw.endsWith('.') ? raw.slice(0, -1) : raw;
    const rest = text.slice(name.length);
    const place = OTHER.has(fold(name)) ? undefined : regionOf(name, rest) ?? cityOf(name, rest, language);
    if (place !== undefined && (/^\p{Lu}/u.test(name) || isPlain(place, text.slice(place.length)))) return place;
  }
  return undefined;
}

const isPlain = ({ city, length }: Place, rest: string): boolean => ENDS.test(rest) && (city === undefined || length > city.name.length || city.population >= LARGE) && length > 3;

/** A city and what is said behind it of where it lies: "Portland, Oregon", "Austin TX", "Paris, France". */
function cityOf(name: string, rest: string, language: Language): Place | undefined {
  const all = citiesCalled(name).filter(({ population }) => population >= LARGEST || !isWord(name));
  if (all.length === 0) return undefined;
  const behind = /^(,?)\s*([\p{L}.]+(?:\s\p{Lu}[\p{L}]+)?)/u.exec(rest);
  const said = behind?.[2] ?? '';
  const isSmall = name === name.toLowerCase();
  const inRegion = all.find(({ region, country }) => (country.code === 'US' && said === (isSmall ? region.code.toLowerCase() : region.code)) || [region.name, region.native].includes(said));
  const nation = said === '' || inRegion !== undefined ? undefined : nationCalled(said, language);
  const inNation = nation && all.find(({ country }) => country.code === nation.code);
  const city = inRegion ?? inNation ?? all.find(({ country }) => language !== 'en' && country.language === language) ?? all[0];
  if (city === undefined) return undefined;
  const length = name.length + (inRegion ?? inNation ? (behind?.[0].length ?? 0) : 0);
  return { entry: inRegion === undefined ? city.name : `${city.name}, ${inRegion.region.code === '' ? inRegion.region.name : inRegion.region.code}`, country: city.country.code, city, length };
}

function regionOf(name: string, rest: string): Place | undefined {
  const region = regionCalled(name);
  if (region === undefined) return undefined;
  // "New York" is the city, unless the text says "New York state".
  const isCity = citiesCalled(name).some(({ country }) => country.code === region.country);
  if (isCity && !/^ state(?![\p{L}])/iu.test(rest)) return undefined;
  return { entry: isCity ? region.code : region.name, country: region.country, length: name.length };
}

const isWord = (name: string): boolean => vocabulary('en').has(singular(fold(name)));
