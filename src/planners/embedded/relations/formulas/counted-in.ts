import type { Draft } from '../../model.js';
import { keysOf, wordsOf } from '../../reading/words.js';
import { alike } from '../grammar/alike.js';

/** What measures are counted in, however they are spelled. */
const UNITS: readonly RegExp[] = [
  /^(?:min|mins|minutes?|minuten?|minutos?)$/i, /^(?:h|hr|hrs|hours?|stunden?|horas?|heures?)$/i, /^(?:sec|secs|seconds?|sekunden?)$/i, /^(?:days?|tage?|d[ií]as?|jours?)$/i,
  /^(?:kg|kgs|kilos?|kilograms?|kilogramm|kilogramos?)$/i, /^(?:km|kms|kilomet(?:er|re)s?|kil[oó]metros?)$/i, /^(?:mi|miles?)$/i, /^(?:m|met(?:er|re)s?|metros?)$/i, /^(?:l|lit(?:er|re)s?|litros?)$/i, /^(?:kwh)$/i, /^(?:g|grams?|gramm|gramos?)$/i, /^(?:gb|gigabytes?)$/i, /^(?:mb|megabytes?)$/i, /^(?:sqm|qm|m2|m²|quadratmetern?|squaremet(?:er|re)s?)$/i, /^(?:m3|m³|cbm)$/i,
]; // prettier-ignore

 // prettier-ignore

/** What of a thing was used up, where nothing tells its unit. */
const USED = /(?:^|_)(?:consumption|usage|used)$/iu;

/** The only column told in that unit, by its name or what stands beside it: "Weight in kilos", `distance_km`. */
function toldIn(word: string, drafts: readonly Draft[]): Draft | undefined {
  const unit = UNITS.find((spellings) => spellings.test(word));
  const told = unit === undefined ? [] : drafts.filter((draft) => [draft.name, ...draft.remarks.map(({ text }) => text)].some((text) => wordsOf(text).some((found) => unit.test(found.text))));
  return told.length === 1 ? told[0] : undefined;
}

/** What is counted of games: a win is one that was won. */
const RESULTS: Readonly<Record<string, string>> = { win: 'won', victory: 'won', draw: 'drawn', tie: 'drawn', loss: 'lost', defeat: 'lost' };

const TOLD_IN = /(?:\bin\s+|\()(\p{L}{1,12})(?![\p{L}])/giu;

/** The column that counts a thing or is told in a unit: "minutes parked" for "per minute", "duration in seconds" for "per second". */
export function countedIn(unit: string, measures: readonly Draft[]): Draft | undefined {
  const [said = ''] = keysOf(unit);
  const key = RESULTS[said] ?? said;
  const holds = (text: string): boolean => keysOf(text.replaceAll('_', ' ')).some((word) => alike(word, key));
  // "pro Meter" beside `laufmeter`.
  const isJoined = (name: string): boolean => said.length > 4 && name.toLowerCase().endsWith(said);
  const own = measures.filter(({ name }) => holds(name) || isJoined(name) || keysOf(name.replaceAll('_', ' ')).includes(said));
  // "95 € per night" beside `nuits`.
  const named = own.length > 0 ? own : measures.filter(({ english }) => english !== undefined && holds(english));
  // "each m3" beside two readings in m3: what was used.
  const used = named.length === 0 && UNITS.some((unit) => unit.test(said)) ? measures.filter(({ name }) => USED.test(name)) : [];
  if (used.length === 1) return used[0];
  const told = named.length > 0 ? named : measures.filter(({ text }) => [...text.matchAll(TOLD_IN)].some((match) => alike(keysOf(match[1] ?? '')[0] ?? '', key)));
  // "0.05 per message" beside the length of one.
  if (told.length === 1) return told[0] !== undefined && LENGTH_OF.test(told[0].name) && holds(told[0].name.replace(LENGTH_OF, '')) ? undefined : told[0];
  // "per ticket" beside a `ticket_price` and a `number_of_tickets`, `tickets_per_booking`: those that are counted.
  const counting = told.filter(({ name }) => alike(keysOf(COUNTING.exec(name)?.[1] ?? COUNTING.exec(name)?.[0] ?? '')[0] ?? '', key));
  return counting.length === 1 ? counting[0] : (toldIn(unit, measures) ?? headsIn(said, measures) ?? areaIn(unit, measures));
}

const LENGTH_OF = /_(?:length|size|len|characters|chars|duration|weight|rating|score)$/iu;

const COUNTING = /^(?:(?:number|count|no)_of_|num_|total_)?(\p{L}+s)(?:_per_\p{L}+|_(?:sold|bought|booked|ordered|used|worked|taken|made|played))?$|^\p{L}+(?=_count$)/iu;

const OF_AREA = /^(?:sqm|qm|m2|m²|quadratmetern?|square ?(?:met(?:er|re)s?|f(?:oo|ee)t)|sq ?ft|metros? cuadrados?|m[èe]tres? carr[ée]s?)$/iu;
const AREAS = /(?:^|_)(?:area|fl[äa]che|wohnfl[äa]che|surface|superficie|sqm|m2|square_(?:met(?:er|re)s|feet)|size|living_space|floor_space)(?:_|$)|fl[äa]che$/iu;

/** "0.35 per square metre" beside the only area. */
function areaIn(unit: string, measures: readonly Draft[]): Draft | undefined {
  const areas = OF_AREA.test(unit.trim()) ? measures.filter(({ name, english }) => AREAS.test(name) || AREAS.test(english ?? name)) : [];
  return areas.length === 1 ? areas[0] : undefined;
}

/** "25 per person" beside the size of a group, however its members are called. */
function headsIn(said: string, measures: readonly Draft[]): Draft | undefined {
  if (!/^(?:person|people|head|guest|visitor|participant|player|member|pax|seat|persona|personne|kopf|gast)$/u.test(said)) return undefined;
  const heads = measures.filter(({ name, made }) => made.type === 'integer' && HEADS.test(name));
  return heads.length === 1 ? heads[0] : undefined;
}

const HEADS = /^(?:group|party|team|crew)_?size$|^(?:number_of_)?(?:people|persons|guests|visitors|participants|players|members|pax|heads|personen|gäste|personas|personnes|teilnehmer)(?:_count)?$|^head_?count$|^gruppengröße$/iu;
