import { madeBy } from '../lexicon/spoken.js';
import { conceptOf } from '../lexicon/lexicon.js';
import type { Concept, Draft, MakeContext } from '../model.js';
import { headOf } from '../reading/subject.js';
import { keysOf } from '../reading/words.js';
import type { Surroundings } from './resolve.js';

const TITLES = /^(?:title|titre|t[ií]tulo|titel)$/iu;

/** "title, first name, surname": Mr or Dr, where a first or last name stands beside it; of a book or a post it is a heading. */
export function nameTitle(drafts: readonly Draft[], context: MakeContext): void {
  const draft = drafts.find(({ name, concept }) => TITLES.test(name) && concept?.id !== 'name_title');
  // The "host first name" beside the title of what is let is of somebody the rows are not about.
  if (draft === undefined || !drafts.some(({ name, concept }) => (concept?.id === 'first_name' || concept?.id === 'last_name') && keysOf(name).length <= 2)) return;
  const concept = conceptOf('salutation', undefined, 'en');
  if (concept !== undefined) draft.made = madeBy(concept, context);
}

/** "hours, rate": what an hour costs, where hours stand beside it. */
export function nameRate(drafts: readonly Draft[], context: MakeContext): void {
  const draft = drafts.find(({ name, stated }) => /^rate$/iu.test(name) && stated.range !== true);
  if (draft === undefined || !drafts.some(({ name }) => /^(?:(?:billable|billed|worked)_)?(?:hours|hrs)(?:_(?:worked|billed))?$/iu.test(name))) return;
  const concept = conceptOf('hourly rate', undefined, 'en');
  if (concept === undefined) return;
  draft.concept = concept;
  draft.made = madeBy(concept, context);
}

/** What is kept cool or frozen, told by a column or by the words before them. */
const COOL = /(?<![\p{L}])(?:fridges?|refrigerators?|refrigerated|cold[ _-](?:rooms?|chain|stor(?:e|age)s?))(?![\p{L}])/iu;
const FROZEN = /(?<![\p{L}])(?:deep[ _-])?freezers?(?![\p{L}])/iu;
const WARMTH = /^(?:(?:air|fridge|freezer|probe|inside|internal|current|measured)_)?(?:temperature|temp)(?:_c|_celsius)?$/iu;

/** "fridge log: fridge, read at, temperature": no weather, and nobody's fever. */
export function coolStores(drafts: readonly Draft[], description: string): void {
  const before = `${description.slice(0, 80)} ${drafts.map(({ name }) => name.replaceAll('_', ' ')).join(', ')}`;
  const [isCool, isFrozen] = [COOL.test(before), FROZEN.test(before)];
  if (isCool === isFrozen) return;
  for (const draft of drafts.filter(({ name, made }) => WARMTH.test(name) && (made.type === 'decimal' || made.type === 'integer'))) draft.made = { type: 'decimal', options: isCool ? { min: -3, max: 16, decimals: 1, distribution: 'normal', mean: 4.8, deviation: 1.3 } : { min: -28, max: -12, decimals: 1, distribution: 'normal', mean: -19.5, deviation: 2.2 } };
}

/** Things that have a brand and a model, with what these are called, and whether a text speaks of them. */
const DEVICES: readonly (readonly [spoken: RegExp, brand: string, model: string])[] = [
  [/\b(?:smart|mobile |cell )?phones?\b|\bhandsets?\b/iu, 'device brand', 'device model'],
  [/\bcameras?\b/iu, 'camera brand', 'camera model'],
];
const BRAND = /^(?:brand|make|manufacturer|marke|hersteller|marca|marque)$/iu;
const MODEL = /^(?:model|modell|modelo|mod[eè]le)$/iu;

const VEHICLES = /\b(?:cars?|vehicles?|autos?|automo\w+|trucks?|vans?|motor\w*|bikes?|scooters?|vin|mileage|odometer|fuel|drivers?|garage|dealer\w*|fahrzeug\w*|kfz|coches?|veh[ií]culos?|voitures?|v[ée]hicules?)\b/iu;
const OF_VEHICLES = new Set(['automotive', 'mobility', 'logistics', 'insurance']);
/** Of machines and appliances of any kind. */
const MODELS = ['S-100', 'S-200', 'X-250', 'X-400', 'Pro 500', 'Pro 700', 'Lite 50', 'Max 900', 'MK II', 'MK III', 'T-1000', 'G3'];

/** "used phones: brand, model": of phones, where the text says so before it names them; of cars only where something is said of cars. */
export function nameDevice(drafts: readonly Draft[], description: string, domain: string | undefined): void {
  const model = drafts.find(({ name }) => MODEL.test(name));
  if (model === undefined) return;
  const before = description.slice(0, Math.min(...drafts.map(({ start }) => start)));
  const device = VEHICLES.test(before) ? undefined : DEVICES.find(([spoken]) => spoken.test(before));
  const brand = drafts.find(({ name }) => BRAND.test(name));
  if (device !== undefined) {
    const [, ofBrand, ofModel] = device;
    retake(brand, conceptOf(ofBrand, undefined, 'en'));
    retake(model, conceptOf(ofModel, undefined, 'en'));
  } else if (isOfNoVehicle(model, brand, before, description, domain)) {
    model.concept = undefined;
    model.made = { type: 'category', options: { values: MODELS } };
    if (brand?.concept?.id === 'vehicle_make') retake(brand, conceptOf('product brand', undefined, 'en'));
  }
}

/** "laptops: brand, model", "machines: model": nothing in the text is a vehicle. A bare "brand, model, year" is of cars. */
function isOfNoVehicle({ concept }: Draft, brand: Draft | undefined, before: string, description: string, domain: string | undefined): boolean {
  if (concept?.id !== 'vehicle_model' || OF_VEHICLES.has(domain ?? '') || VEHICLES.test(description)) return false;
  return brand === undefined || keysOf(before).some((key) => key.length > 2);
}

function retake(draft: Draft | undefined, concept: Concept | undefined): void {
  if (draft === undefined || concept === undefined) return;
  draft.concept = concept;
  draft.made = madeBy(concept, { language: 'en', referenceDate: '2026-01-01', domain: undefined, modifiers: [], mentioned: new Set() });
}

const NAMES = new Set(['nombre', 'nom']);

/**
 * "nombre" and "nom" are one part of a person's name where the other part stands beside them. Where it does not, they name
 * what the table is about: a product, a shop, or a person as a whole.
 */
export function nameWhole(drafts: readonly Draft[], description: string, around: Surroundings, context: MakeContext): void {
  const draft = drafts.find(({ name, concept }) => NAMES.has(name) && (concept?.id === 'first_name' || concept?.id === 'last_name'));
  if (draft === undefined) return;
  const other = draft.concept?.id === 'first_name' ? 'last_name' : 'first_name';
  if (drafts.some(({ concept }) => concept?.id === other)) return;
  const concept = ofSubject(around) ?? ofHead(description, around) ?? conceptOf('full name', undefined, 'en');
  if (concept !== undefined) draft.made = madeBy(concept, context);
}

/** The name of what the kind of table is about. */
function ofSubject({ domain, entities }: Surroundings): Concept | undefined {
  return entities.map((entity) => conceptOf(`${entity} name`, domain, 'en')).find((concept) => concept !== undefined);
}

/** The first thing the text names before its columns. */
function ofHead(description: string, { domain, language }: Surroundings): Concept | undefined {
  return keysOf(description.slice(0, headOf(description))).map((key) => conceptOf(key, domain, language)).find((concept) => concept !== undefined && !concept.weak && ['category', 'person.fullName', 'company.name'].includes(concept.make({ language, referenceDate: '', domain: domain?.id, modifiers: [], mentioned: new Set() }).type));
}

const PARTS: readonly (readonly [other: RegExp, meant: string])[] = [
  [/^(?:vorname|first_?name|given_?name|forename|pr[ée]nom|nombre_de_pila)$/iu, 'last name'],
  [/^(?:nachname|familienname|zuname|surname|last_?name|family_?name|apellidos?)$/iu, 'first name'],
];

/** "name;vorname;geburtsdatum": the family name, where the first name stands beside it and no other family name; and the other way round. */
export function namePart(drafts: readonly Draft[], context: MakeContext): void {
  const draft = drafts.find(({ name, concept, made }) => /^name$/iu.test(name) && concept?.id !== 'first_name' && concept?.id !== 'last_name' && made.type === 'person.fullName');
  if (draft === undefined) return;
  const found = PARTS.filter(([other]) => drafts.some(({ name }) => other.test(name)));
  const [, meant] = found[0] ?? [];
  const concept = found.length === 1 && meant !== undefined ? conceptOf(meant, undefined, 'en') : undefined;
  if (concept === undefined) return;
  draft.concept = concept;
  draft.made = madeBy(concept, context);
}

/** What happens once, at a moment of its own. */
const EVENTS = /(?<![\p{L}])(?:trades?|trading|orders?|sales?|logs?|logins?|events?|alerts?|scans?|pings?|incidents?|crash(?:es)?|deployments?|swipes?|sightings?|readings?|measurements?|posts?|transactions?|purchases?|payments?|deliver(?:y|ies)|calls?|tickets?|earthquakes?|(?:ver)?k[äa]ufe|bestellungen|buchungen|messungen|ereignisse|transacciones|pedidos|ventas|compras|eventos|ventes|commandes|mesures|relev[ée]s|[ée]v[ée]nements)(?![\p{L}])/iu;
/** What is done at the same times every day. */
const PLANNED = /(?<![\p{L}])(?:timetable|schedules?|daily|opening|appointments?|class(?:es)?|lessons?|bus|trains?|race|races|runners?|swim\p{L}*|fahrplan|stundenplan|horarios?|horaires?)(?![\p{L}])/iu;

/** "crypto trades: time, pair, price": a day and a time, where no other column tells the day. */
export function nameMoment(drafts: readonly Draft[], description: string, context: MakeContext): void {
  const draft = drafts.find(({ name, made, stated, remarks }) => /^(?:time|zeit)$/iu.test(name) && made.type === 'time' && stated.type !== true && remarks.length === 0);
  const before = description.slice(0, Math.min(...drafts.map(({ start }) => start)));
  if (draft === undefined || !EVENTS.test(before) || PLANNED.test(before)) return;
  if (drafts.some(({ name, made }) => made.type === 'date' || made.type === 'datetime' || /(?:^|_)(?:date|day|weekday|datum|tag|fecha|jour)(?:$|_)/iu.test(name))) return;
  const concept = conceptOf('timestamp', undefined, 'en');
  if (concept === undefined) return;
  draft.concept = concept;
  draft.made = madeBy(concept, context);
}

const RETURN = /^(?:return|retour|rückreise|rückkehr|regreso|vuelta)$/iu;
const LEAVES = /^(?:departure|depart|departs|outbound|outward|start|start_date|departure_date|abreise|abflug|hinreise|hinflug|salida|ida|départ|aller)$/iu;

/** "departure, return": when they come back. */
export function nameReturn(drafts: readonly Draft[]): void {
  const [draft, out] = [RETURN, LEAVES].map((called) => drafts.find(({ name }) => called.test(name)));
  if (draft === undefined || out === undefined || draft.stated.values === true || draft.remarks.length > 0 || !['date', 'datetime'].includes(out.made.type) || ['date', 'datetime'].includes(draft.made.type)) return;
  draft.made = { ...out.made };
  draft.note = undefined;
  draft.outcome = 'understood';
}

const ANIMALS = /^(?:animal|pet|breed|species|dog|cat|horse|puppy|cow|sheep|calf|foal)(?:_|$)/iu;
const BORN = /^(?:year_of_birth|birth_year|year_born|born_year|born)$/iu;

/** "animal name, breed, birth year": animals are not as old as people. */
export function bornLately(drafts: readonly Draft[]): void {
  const draft = drafts.find(({ name, made, stated }) => BORN.test(name) && made.type === 'integer' && stated.range !== true);
  if (draft !== undefined && drafts.some(({ name }) => ANIMALS.test(name))) draft.made = { type: 'integer', options: { min: 2009, max: 2025 } };
}
