import type { Draft, Language, Made } from '../model.js';
import { headOf } from '../reading/subject.js';
import { thingTold, type Thing } from '../reading/thing-told.js';
import { fold, wordsOf } from '../reading/words.js';
import { CROWDFUNDED, PACKAGES } from '../vocabulary/packages.js';
import { COFFEE_HOUSES } from '../vocabulary/names/places.js';
import { spread } from '../vocabulary/names/spread.js';
import { isHuman } from '../vocabulary/human-beings.js';
import { placesCalled } from '../vocabulary/places-by-name.js';
import { soundsLikePerson } from '../vocabulary/word-classes.js';

const NAMES = /^(?:name|nombre|nom)$/iu;

/** "Bezeichnung": what a thing is called, and never a person. */
const DESIGNATION = /^(?:bezeichnung|designaci[oó]n|denominaci[oó]n|d[ée]signation)$/iu;

/** Columns that people have and things have not. */
const OF_PEOPLE = /^(?:first_?name|last_?name|surname|gender|sex|age|dob|date_?of_?birth|birth_?(?:date|day)|e?mail|e_?mail_?address|job|job_?title|occupation|salary|ssn|nationality|edad|sexo|correo|apellidos?|[aâ]ge|sexe|pr[eé]nom|geschlecht|alter)$/iu;

/** What is told of who belongs to a club, and of no club. */
const OF_MEMBERS = /^(?:member(?:_?(?:no|id|number|since))?|membership(?:_\p{L}+)?|joined(?:_\p{L}+)?|last_(?:check_?in|visit))$/iu;
const AGE = /^(?:age|edad|[aâ]ge|alter)$/iu;

/** "dog owners", "bank customers": people, told by what they have to do with. */
const OWNERS = /(?:^|\s)\p{L}+\s(?:owners|buyers|sellers|breeders|keepers|drivers|riders|renters|lovers|walkers|sitters|trainers|holders|collectors|adopters|customers|clients|members|employees|patients|guests|subscribers|passengers|tenants|residents|workers|donors|volunteers|applicants|policyholders|buyers)\W*$/iu;

/** "customers for a dental practice with", "members of a gym:" */
const OF_PEOPLE_OF = /(?:^|\s)(?:customers|clients|patients|members|employees|guests|subscribers|visitors|students|pupils|applicants|volunteers|donors|teachers|nurses|doctors|drivers|staff)\s(?:for|of|at|in|from)\s(?:an?|the|our|my|your)\s\p{L}+(?:\s\p{L}+)?(?:\s(?:with|including|having)|\s*[:,(–-])?\s*$/iu;

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const FIRMS = words('company business firm supplier vendor manufacturer distributor wholesaler retailer employer sponsor insurer bank agency startup contractor competitor corporation organisation organization ngo charity nonprofit publisher airline brewery winery dealer dealership broker producer carrier shipper importer exporter franchise studio');

/** Words that go before what a place, a house or a ship is. */
const PROPER = ['Cedar', 'Northgate', 'Riverside', 'Lakeview', 'Sunset', 'Harbor', 'Maple', 'Granite', 'Silver', 'Oakwood', 'Westfield', 'Clearwater', 'Highland', 'Kingston', 'Willow', 'Redstone', 'Eastbrook', 'Fairview', 'Pine Ridge', 'Stonebridge', 'Bluebird', 'Meadow', 'Summit', 'Aurora', 'Falcon', 'Juniper', 'Copper', 'Linden', 'Orchard', 'Windmill']; // prettier-ignore

/** What has a name of its own: places people go to, houses, ships, lands and waters. */
const NAMED = words('gym restaurant cafe bar pub club hotel hostel motel resort shop store boutique bakery market mall salon spa studio gallery museum theatre theater cinema library school kindergarten nursery college university hospital clinic pharmacy church temple mosque stadium arena park garden zoo aquarium farm ranch vineyard orchard factory plant warehouse mill mine quarry station airport harbor harbour port marina pier bridge tunnel tower castle palace fort monument lighthouse dam lake river mountain hill peak valley canyon forest island beach bay waterfall cave glacier volcano reef trail campsite campground lodge cabin villa house building apartment complex estate neighborhood neighbourhood suburb district road street ship boat yacht ferry vessel cruise train spacecraft satellite');

const OF_CROWDS = /(?<![\p{L}])(?:crowd-?funding|kickstarter|indiegogo)(?![\p{L}])/iu;

/** "package registry dump", "npm packages": programs that others build on. */
const OF_PACKAGES = /(?<![\p{L}])(?:(?:package|npm|pypi|crates?|dependency|library) (?:registry|index|manager)|(?:npm|pypi|python|node|rust|open[- ]source|software) (?:packages|libraries|modules|dependencies))(?![\p{L}])/iu;

const OF_COFFEE = /(?<![\p{L}])(?:coffee ?(?:shops|houses|bars)|caf[eé]s)(?![\p{L}])/iu;

/** What a column called so would be, where the words are known. */
type Known = (name: string) => Pick<Draft, 'made' | 'concept'> | undefined;

/**
 * "gyms: name, city", "cheeses: name, price": a name of what the table is about, which is no person. Firms are called as firms are,
 * a cheese as a column of cheeses would be, and what has a name of its own by one: "Cedar Gym".
 */
export function nameThing(drafts: readonly Draft[], description: string, known: Known): void {
  const draft = drafts.find(({ name, made }) => NAMES.test(name) && (made.type === 'person.fullName' || made.type === 'category'));
  if (draft === undefined || draft.stated.values === true) return;
  const lead = description.slice(0, Math.min(draft.start, headOf(description)));
  const thing = thingTold(description.slice(0, draft.start));
  const human = thing !== undefined && (isHuman(thing.key) || OF_SOMEBODY.has(thing.key));
  if (draft.made.type === 'category') {
    // Of a race all who ran are told, and not the race again and again.
    const isRunner = isNameOfRunner(draft, drafts);
    // Heroes of a game have names of their own, dentists have not.
    const isSomebody = thing !== undefined && (human || soundsLikePerson(thing.key)) && known(`${thing.key} name`)?.concept?.id !== draft.concept?.id;
    // "gyms: name, age, email" lists who goes there.
    const isMember = (draft.concept?.id === 'gym_name' && drafts.some(({ name }) => OF_MEMBERS.test(name))) || (thing !== undefined && NAMED.has(thing.key) && drafts.some(({ name }) => AGE.test(name)) && drafts.filter(({ name }) => OF_PEOPLE.test(name)).length > 1);
    if (isRunner || isSomebody || isMember || OWNERS.test(lead) || OF_PEOPLE_OF.test(lead)) draft.made = { type: 'person.fullName' };
    else if (OF_COFFEE.test(lead)) draft.made = { type: 'category', options: { values: spread(COFFEE_HOUSES) } };
    else if (thing !== undefined && !human) callAlike(draft, thing, known, isGarden(thing, drafts));
    return;
  }
  if (drafts.some(({ name, made }) => OF_PEOPLE.test(name) && !(AGE.test(name) && made.type !== 'person.age'))) return;
  const pool = OF_CROWDS.test(lead) ? CROWDFUNDED : OF_PACKAGES.test(lead) ? PACKAGES : undefined;
  if (pool !== undefined) {
    draft.made = { type: 'category', options: { values: [...pool] } };
    return;
  }
  if (thing !== undefined && !human && callAlike(draft, thing, known, isGarden(thing, drafts))) return;
  // "product inventory: sku, name, price": a name of what is for sale.
  if (/\b(?:products?|items?|goods|articles?)\s+(?:inventory|catalog(?:ue)?|list|data|table|stock|master)\b|\b(?:inventory|catalog(?:ue)?|list|stock) of (?:products|items|goods)\b/iu.test(lead)) {
    draft.made = { type: 'commerce.productName' };
    return;
  }
  if (areGoods(lead, drafts)) {
    draft.made = { type: 'commerce.productName' };
    const category = drafts.find(({ name, stated, remarks }) => /^(?:category|categor[ií]a|cat[ée]gorie|kategorie)$/iu.test(name) && stated.values !== true && remarks.length === 0);
    if (category?.made.type === 'category') category.made = { type: 'commerce.category' };
    return;
  }
  if (thing !== undefined && !human) draft.made = nameOf(thing.key) ?? (soundsLikePerson(thing.key) || isOfSomebody(thing.key) ? draft.made : properly(thing.phrase));
}

/** Of fewer a table of them would tell the same again and again. */
const FEWEST = 6;
/** So many real names go before names made of the thing's: "Loch Ness" before "Cedar Lake". */
const MANY = 10;

/** Kinds of things, where a table of such things has others. */
const OF_KINDS = words('device office room apartment seat department account subscription plan sensor');

/** What people do, ask for and get: of these a name is theirs. */
const OF_SOMEBODY = words('order ticket payment signup sign booking reservation appointment result grade mark score exam test quiz rental loan claim visit call vote bid trip swim time best salary wage invoice application request enquiry inquiry complaint attempt lead response answer entry timesheet shift absence leave hire login log interview checkin message review rating reply feedback interest profile case file note contact rsvp invite pledge gift fine refund purchase sale referral offer diagnosis weight height measurement survey poll record pb prediction forecast duel match transfer signature birthday anniversary injury contract tweet post email letter schedule registration attendance');
const DEEDS = /(?:[ts]ion|ment|ship|ance|ence|ing)$/u;
const isOfSomebody = (key: string): boolean => OF_SOMEBODY.has(key) || DEEDS.test(key);

/** "plants: name, height, last watered": no factories. */
const isGarden = ({ phrase }: Thing, drafts: readonly Draft[]): boolean => phrase === 'plant' && drafts.some(({ name }) => /water|(?:^|_)(?:sun|light|height|bloom|soil|pot|planted|flower)/iu.test(name));

/** What a column called as the thing would hold; false where that is not known, or where firms are called as firms are. */
function callAlike(draft: Draft, thing: Thing, known: Known, isOfGarden: boolean): boolean {
  const own = nameOf(thing.key);
  if (own?.type === 'company.name') return false;
  const names = isOfGarden ? ['garden plant'] : [...new Set([`${thing.phrase} name`, thing.phrase, `${thing.key} name`, thing.key])].filter((name) => !OF_KINDS.has(name));
  const alike = names.map((name) => known(name)).find((found) => found !== undefined && isNaming(found, own === undefined ? FEWEST : MANY));
  if (alike !== undefined) Object.assign(draft, { made: alike.made, concept: alike.concept });
  return alike !== undefined;
}

/** Whether what is known are names of single things, and enough of them. */
const isNaming = ({ concept, made }: NonNullable<ReturnType<Known>>, least: number): boolean =>
  concept !== undefined && (made.type === 'location.country' || made.type === 'pattern' || (made.type === 'category' && ((made.options?.['values'] as readonly unknown[] | undefined)?.length ?? 0) >= least));

const isNameOfRunner = ({ concept }: Draft, drafts: readonly Draft[]): boolean =>
  /^(?:race|first|last)_name$/u.test(concept?.id ?? '') && drafts.some(({ name }) => OF_PEOPLE.test(name) || /^(?:bib|club|finish|time|rank|place|position|startnummer|verein|zielzeit|dorsal|dossard|tiempo|temps|puesto|posici[oó]n|platz)/iu.test(name));

/** The same in other languages: "Hotels in Wien: Name, Ort", "lista de hoteles: nombre". */
export function nameThingAbroad(drafts: readonly Draft[], description: string, language: Language): void {
  // "Läufer: Name, Alter, Verein"
  const runner = drafts.find((one) => NAMES.test(one.name) && one.made.type === 'category' && one.stated.values !== true && isNameOfRunner(one, drafts));
  if (runner !== undefined) {
    runner.made = { type: 'person.fullName' };
    return;
  }
  const isName = ({ name, made, concept }: Draft): boolean => DESIGNATION.test(name) || (NAMES.test(name) && (/^person\.(?:full|first)Name$/u.test(made.type) || (made.type === 'category' && concept?.id === 'name')));
  const draft = drafts.find((one) => one.stated.values !== true && isName(one));
  if (draft === undefined || drafts.some(({ name }) => OF_PEOPLE.test(name))) return;
  const lead = description.slice(0, Math.min(draft.start, headOf(description)));
  // "Carte de nos restaurants : nom, prix" names dishes, "Restaurants parisiens : nom" the restaurants.
  const words = wordsOf(lead).filter(({ text }) => !/^(?:\d+|[\p{Ll}]{2,4}|list[ea]|datos|données|daten|tabla|tabelle|table)$/iu.test(text));
  const [values] = (draft.made.type === 'category' ? words.slice(0, 1) : words).flatMap(({ text }) => { const found = placesCalled(fold(text), language); return found === undefined ? [] : [found]; });
  if (values !== undefined) draft.made = { type: 'category', options: { values } };
}

const GOODS = /(?:^|[\s_])(?:items?|products?|goods|articles?|merchandise|skus?)\W*$/iu;
const PRICE = /^(?:(?:unit|list|sale|retail|selling)_?)?price(?:_(?:usd|eur|gbp))?$/iu;
const IN_STOCK = /^(?:sku|barcode|ean|upc|stock|in_?stock|stock_?(?:qty|quantity|level)|quantity_?in_?stock|qty_?(?:on_?hand|in_?stock)|reorder_?(?:level|point))$/iu;

/** "items: id, name, price", "name, sku, price, stock": what is for sale has the name. */
const areGoods = (lead: string, drafts: readonly Draft[]): boolean => (GOODS.test(lead.replace(/\([^()]*$/u, '')) || (!wordsOf(lead).some(({ key }) => isHuman(key) || soundsLikePerson(key)) && drafts.some(({ name }) => IN_STOCK.test(name)))) && drafts.some(({ name }) => PRICE.test(name) || IN_STOCK.test(name));

/** What such a thing is called; undefined for people, and for what has no name of its own. */
function nameOf(thing: string): Made | undefined {
  if (/^(?:city|town|village)$/u.test(thing)) return { type: 'location.city' };
  if (FIRMS.has(thing)) return { type: 'company.name' };
  return NAMED.has(thing) ? properly(thing) : undefined;
}

const properly = (thing: string): Made => ({ type: 'category', options: { values: PROPER.map((proper) => `${proper} ${thing.split(' ').map(capital).join(' ')}`) } });

const capital = (word: string): string => `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`.replace(/(?<=Volcan|Potat|Tomat)oe$/, 'o');
