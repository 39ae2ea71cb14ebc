import { valuesOf, withWeights } from '../../columns/weights.js';
import type { Draft, Language } from '../../model.js';
import { rowsIn } from '../../phrases/rows.js';
import { sharesIn } from '../../phrases/shares.js';
import { keyOf, keysOf } from '../../reading/words.js';
import { isTemporal } from '../grammar/kinds.js';
import { peopleOf, poolOf } from './id-pools.js';
import { tellByOwnCode } from './own-codes.js';

/** Ids of who or what a row is about, where it is not the row itself: customers order again and again. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
/** Many of them, of whom each comes a few times. */
const PEOPLE = set('customer client user member patient student learner employee worker driver rider passenger guest subscriber account card player donor volunteer household buyer borrower reader candidate policyholder citizen resident cardholder investor trader viewer listener visitor author contact lead kunde cliente abonne');
/** A few, each of which comes often. */
const THINGS = set('doctor physician nurse dentist vet teacher instructor professor coach agent seller vendor supplier merchant host technician operator courier carrier device sensor meter machine equipment station vehicle car bus truck van scooter aircraft plane ship vessel train store shop branch warehouse location site clinic hospital hotel restaurant terminal gateway server node panel turbine pump product item article sku movie film book song track game recipe show episode artist video podcast anime course campaign department project team school farm route line queue company organization property apartment listing counterparty broker salesperson rep asset field plot pond tank');
/** What lists are kept of, one row for each. */
const REGISTERED = set('vendor supplier merchant listing property apartment product item article hotel restaurant store shop branch school company organization course campaign project');
/** What a row is itself, whenever it was put up. */
const OFFERED = set('listing property apartment campaign project course');
/** What happens to somebody again and again. */
const EVENTS = set('loan checkout rental order purchase sale transaction payment visit appointment session event log reading measurement vital trip ride call ticket booking reservation review rating post message delivery shipment login click donation return refund invoice trade bid watch stream play view activity workout check-in checkin scan alert access enrolment enrollment attendance consultation admission prescription request tap charge stay shift timesheet');
/** What is made out once for each row. */
const PAPERS = set('parcel consignment waybill policy claim permit certificate declaration receipt docket warrant licence license contract quote voucher coupon application complaint case offence accession');
const ID = /^(?:id|no|nr|number|num|code|key|uuid|ref|iban)$/u;

/** "kundennummer", "mitgliedsnr": the German word for the thing and what tells it apart in one. */
const COMPOUND = /^(\p{L}{4,}?)(?:en|n|s)?(?:nummer|nr|id)$/u;
const IN_GERMAN: Readonly<Record<string, string>> = { kunde: 'customer', kund: 'customer', mitglied: 'member', patient: 'patient', schuler: 'student', student: 'student', mitarbeiter: 'employee', personal: 'employee', konto: 'account', fahrer: 'driver', produkt: 'product', artikel: 'article', lieferant: 'supplier', filial: 'store', maschine: 'machine', gerat: 'device', fahrzeug: 'vehicle', sensor: 'sensor', handler: 'merchant' };

/** "id de cliente", "numéro client": the thing behind. */
const HEADS = set('id numero no num codigo code identifiant identificador ref');
const HEAD_FIRST: Readonly<Record<string, string>> = { cliente: 'customer', client: 'customer', usuario: 'user', utilisateur: 'user', paciente: 'patient', patient: 'patient', alumno: 'student', estudiante: 'student', eleve: 'student', etudiant: 'student', empleado: 'employee', employe: 'employee', socio: 'member', membre: 'member', adherent: 'member', producto: 'product', produit: 'product', articulo: 'article', article: 'article', tienda: 'store', magasin: 'store', cuenta: 'account', compte: 'account', conductor: 'driver', chauffeur: 'driver', maquina: 'machine', machine: 'machine', sensor: 'sensor', capteur: 'sensor', vehiculo: 'vehicle', vehicule: 'vehicle', proveedor: 'supplier', fournisseur: 'supplier' };

/** What an id tells apart, and by what it does: [customer, id]. */
function keysOfId({ name, english }: Pick<Draft, 'name' | 'english'>): readonly string[] {
  const keys = keysOf(english ?? name);
  const entity = keys.length === 1 ? IN_GERMAN[COMPOUND.exec(keys[0] ?? '')?.[1] ?? ''] : HEADS.has(keys[0] ?? '') ? HEAD_FIRST[keys.at(-1) ?? ''] : undefined;
  return entity === undefined ? keys : [entity, 'id'];
}

/** Rows of the table; what an id of the row's own is called; what the table is about. */
export interface RowsAbout {
  readonly rows: number;
  readonly subject: string;
  readonly things: Things;
  readonly language: Language;
  /** What the text counts its rows in: "150 agents". */
  readonly counted?: string | undefined;
  /** "daily summaries", "weekly weigh-ins": of each there is more than one row. */
  readonly isRecurring?: boolean | undefined;
}

/** "(12 panels)", "one of 8 stores", "5 different sensors", "from a fleet of 8 tractors": how many there are of what a column names. */
const COUNTED = /^[\s(:,–-]*(?:(?:one of|out of|from|across|of|for|we have|there are|only|about|around|roughly|approx\.?|some|exactly|just)\s+){0,2}((?:(?:an?|our|the|one)\s+)?(?:fleet|pool|park|herd|group|set|network|range|list|total|population)\s+of\s+(?:about\s+|around\s+|roughly\s+)?)?~?(\d{1,4})\s+(?:different\s+|distinct\s+|unique\s+|separate\s+)?(of them|\p{L}+(?:\s(?:ids?|codes?|names?|numbers?|accounts?))?)(?:\s(?:in total|total|overall))?(?<first>[,;]\s(?:and\s)?(?:the\s|one\s)?(?:biggest|largest|busiest|main|top|most \p{L}+)\s[^,;()\d]{0,60}?\d{1,2}(?:\.\d+)?\s?%[^,;()]{0,40})?[\s).]*$/iu;

/** Things by how many there are of them, as a text says where it tells what the table is about. */
export type Things = ReadonlyMap<string, number>;

const AMONG = /(?<![\p{L}])(?:at|in|from|across|over|of|by|for|on|among|between|with|an|in|aus|von|mit|en|de|con|dans|sur|avec)\s+(\d{1,3})\s+(?:(?:different|distinct|separate|busy|main|local|verschiedenen?|distint[oa]s|diff[ée]rent[e]?s)\s+)?(\p{L}{3,})/giu;

/** "traffic counts at 4 junctions", "sales from 5 stores": how many of each; what counts the rows is none of them. */
export function thingsIn(text: string): Things {
  const rows = rowsIn(text);
  const head = /[:\n]/u.exec(text)?.index ?? text.length;
  return new Map([...text.slice(0, head).matchAll(AMONG)].flatMap(({ index, 0: whole, 1: count = '', 2: noun = '' }): [string, number][] => {
    const isRows = rows !== undefined && rows.start < index + whole.length && rows.end > index;
    // "in one of 8 orders": so many of them, however many there are.
    const isShare = () => sharesIn(text).some(({ start, end }) => start < index + whole.length && end > index);
    return isRows || Number(count) < 2 || isShare() ? [] : [[keyOf(noun), Number(count)]];
  }));
}

const NO_THINGS: Things = new Map();

/** Whether a remark only counts what its column names: "picker (12 pickers)". */
export const onlyCounts = ({ name, english, remarks, made }: Draft, text: string): boolean => remarks.length === 1 && /^(?:category|sequence|pattern|uuid|person\.fullName)$/u.test(made.type) && countOf({ name, english, remarks: [{ text }], made }) !== undefined;

/** How many different values a column has, where its remark counts what it names, or the text counts the things it tells apart. */
export function countOf(draft: Pick<Draft, 'name' | 'english' | 'made'> & { readonly remarks: readonly { readonly text: string }[] }, things: Things = NO_THINGS): number | undefined {
  const thing = keysOf(draft.name).filter((key, i, all) => i === 0 || !(i === all.length - 1 && (ID.test(key) || key === 'name')));
  const among = thing.length === 1 ? things.get(thing[0] ?? '') : undefined;
  if (among !== undefined) return among;
  const keys = [...keysOfId(draft), ...keysOf(draft.name)];
  for (const { text } of draft.remarks) {
    const [, group, count, noun = ''] = COUNTED.exec(text) ?? [];
    const [thing = ''] = keysOf(noun);
    if (count !== undefined && Number(count) > 1 && (group !== undefined || keys.includes(thing) || /^(?:different|ones|values|ids|of them|options|kinds|types|people|persons|names|staff)$/iu.test(noun))) return Number(count);
  }
  return undefined;
}

/** Columns whose values are counted get as many: ids in their order, of a list the first. */
function keepCounted(drafts: readonly Draft[], things: Things, language: Language): void {
  for (const draft of drafts) {
    const count = countOf(draft, things);
    const values: unknown = draft.made.type === 'category' ? draft.made.options?.['values'] : undefined;
    if (count === undefined || draft.made.options?.['cycle'] === true || draft.stated.values === true) continue;
    const listed = Array.isArray(values) ? (values.length >= count ? values.slice(0, count) : named(draft, count)) : undefined;
    const made = listed === undefined ? (isId(draft) || draft.made.type === 'pattern' ? poolOf(draft, count) : peopleOf(draft, count, language)) : { type: 'category', options: { values: listed } };
    if (made === undefined) continue;
    draft.made = withFirst(made, draft);
    draft.unique = false;
    draft.stated.values = true;
  }
}

/** "12 tenants, the biggest one makes about 40% of the calls": the first comes as often as told, the others alike. */
function withFirst(made: Draft['made'], { remarks }: Draft): Draft['made'] {
  const values = valuesOf(made);
  const told = remarks.map(({ text }) => COUNTED.exec(text)?.groups?.['first']).find((found) => found !== undefined);
  const share = Number(/(\d+(?:\.\d+)?)\s?%/u.exec(told ?? '')?.[1]) / 100;
  if (values === undefined || !(share > 0 && share < 1) || values.length < 2) return made;
  return withWeights(made, values.map((_, i) => (i === 0 ? share : Math.round(((1 - share) / (values.length - 1)) * 1e6) / 1e6)));
}

/** "Store 01" to "Store 40". */
function named({ name }: Draft, count: number): string[] {
  const word = name.replaceAll('_', ' ').replace(/\s(?:name|id|code)$/u, '');
  return Array.from({ length: count }, (_, i) => `${word.charAt(0).toUpperCase()}${word.slice(1)} ${String(i + 1).padStart(String(count).length, '0')}`);
}

/** Gives such ids a pool to draw from, some oftener than others; one that is told to be unique, or beside which more is told of the same, keeps its values. */
export function repeatEntities(drafts: readonly Draft[], { rows, subject, things, counted, language, isRecurring }: RowsAbout): void {
  keepCounted(drafts, things, language);
  const about = keysOf(subject);
  const ids = drafts.filter(isId);
  const isOwn = (draft: Draft): boolean => { const entity = entityOf(draft); return entity === undefined || about.at(-1) === entity || entity === counted; };
  const own = ids.find(isOwn);
  // "student id, score": one row for each, unless things happen to them.
  // A list of vendors or flats in which nothing happens has one row for each.
  const isRegister = ids[0] === drafts[0] && ids[0] !== undefined && REGISTERED.has(entityOf(ids[0]) ?? '') && (OFFERED.has(entityOf(ids[0]) ?? '') || !drafts.some(isTemporal));
  if (isRegister) ids.shift();
  // An id further on refers to something: "sku, bin, movement type, operator id".
  const [first] = ids;
  const isFirst = first !== undefined && (drafts[0] === first || (ids.length === 1 && (drafts[1] === first || PEOPLE.has(entityOf(first) ?? ''))));
  if (own === undefined && isFirst && isRecurring !== true && !about.some((key) => EVENTS.has(key))) {
    ids.shift();
    if (first.made.type === 'pattern' && first.stated.unique === undefined) first.unique = true;
  }
  for (const draft of drafts.filter((one) => isId(one) && REFERS.test(one.english ?? one.name))) {
    // "emp_no, …, mgr_emp_no": some of the rows themselves.
    const whose = drafts.find((one) => one !== draft && isId(one) && (draft.english ?? draft.name).endsWith(`_${one.english ?? one.name}`));
    const made = whose === undefined ? undefined : poolOf({ ...draft, made: whose.made }, within(rows / 12, 3, 40));
    if (made === undefined) continue;
    draft.made = made;
    draft.unique = false;
  }
  for (const draft of ids) {
    const entity = entityOf(draft);
    if (draft === own || entity === undefined || draft.stated.unique === true || isDescribed(entity, drafts, draft)) continue;
    const count = PEOPLE.has(entity) ? within(rows / 4, 8, 200) : within(rows / 25, 4, 40);
    const made = poolOf(draft, count);
    if (made === undefined) continue;
    draft.made = made;
    draft.unique = false;
  }
  repeatDeciding(drafts, own, rows);
  const [opening] = drafts;
  const called = opening === undefined ? [] : keysOfId(opening);
  const entity = called.at(-2);
  const isAbout = entity !== undefined && (entity === counted || about.includes(entity));
  // Whoever or whatever things happen to comes again; so does what others follow from.
  const isOfRow = isAbout || entity === undefined || EVENTS.has(entity) || PAPERS.has(entity);
  const isAgain = isOfRow ? isRecurring === true && !isAbout : about.some((key) => EVENTS.has(key)) || isRecurring === true || PEOPLE.has(entity) || THINGS.has(entity);
  if (!isAgain && !isDeciding(opening, drafts) && ID.test(called.at(-1) ?? '')) tellByOwnCode(opening, called, { isAbout, isOfRow });
}

/** Whether it decides others, and so comes again. */
const isDeciding = (draft: Draft | undefined, drafts: readonly Draft[]): boolean => drafts.some(({ determinedBy }) => draft !== undefined && determinedBy?.includes(draft.name) === true);

/** "Each holder id has exactly one town and one plot size": what decides other columns comes again, or there was nothing to decide. */
function repeatDeciding(drafts: readonly Draft[], own: Draft | undefined, rows: number): void {
  for (const draft of drafts.filter(isId)) {
    const decided = drafts.filter(({ determinedBy }) => determinedBy?.[0] === draft.name && determinedBy.length === 1).length;
    if (decided < (draft === own ? 2 : 1) || draft.stated.unique === true) continue;
    const isOfFew = keysOfId(draft).some((key) => THINGS.has(key) || /^(?:dept|department|team|category|type|region|site|location)$/u.test(key));
    const made = poolOf(draft, isOfFew ? within(rows / 25, 4, 40) : within(rows / 4, 8, 200));
    if (made === undefined) continue;
    draft.made = made;
    draft.unique = false;
  }
}

/** What a row is to another. */
const REFERS = /^(?:manager|mgr|supervisor|parent|boss|lead|reports_to|referred_by|referrer|predecessor|previous)_/u;

/** Columns that are of a person whatever they are called. */
const OF_A_PERSON = /^(?:person\.|internet\.(?:email|username)|phone\.)/u;

/** "product id, product name", "donor id, first name, date of birth": what is told of the same would change from row to row. */
function isDescribed(entity: string, drafts: readonly Draft[], id: Draft): boolean {
  return drafts.some((other) => {
    if (other === id) return false;
    const keys = keysOf((other.english ?? other.name).replaceAll('_', ' '));
    if (keys.includes(entity)) return true;
    const isOfOther = keys.some((key) => key !== entity && (PEOPLE.has(key) || THINGS.has(key)));
    return PEOPLE.has(entity) && !isOfOther && OF_A_PERSON.test(other.made.type);
  });
}

const within = (count: number, least: number, most: number): number => Math.max(least, Math.min(most, Math.round(count)));

function isId(draft: Draft): boolean {
  const { made, stated, missing, when, cases } = draft;
  return (made.type === 'sequence' ? made.options?.['cycle'] === undefined : made.type === 'pattern' || made.type === 'uuid') && stated.formula !== true && stated.values !== true && missing === undefined && when === undefined && cases === undefined && ID.test(keysOfId(draft).at(-1) ?? '');
}

/** "customer id" → customer; undefined for what is no thing of its own. */
function entityOf(draft: Draft): string | undefined {
  const keys = keysOfId(draft);
  const entity = keys.at(-2) ?? '';
  // "order line id" tells the lines of orders apart, and no production line.
  if (entity === 'line' && keys.length > 2) return undefined;
  return PEOPLE.has(entity) || THINGS.has(entity) ? entity : undefined;
}
