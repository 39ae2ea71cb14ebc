import type { Draft } from '../../model.js';
import { plainBetween } from '../conditions/plain-between.js';
import { setFormula } from '../formulas/set-formula.js';
import { nameIn } from '../grammar/mentions.js';
import { yearsSince } from './grown-up.js';
import { wordsOf } from '../../reading/words.js';

const NAMING = new Set(['person.firstName', 'person.lastName', 'person.fullName', 'internet.email', 'internet.username', 'internet.displayName', 'person.sex', 'person.age', 'person.birthdate']);

/** First words of a column's name that do not say whose it is. */
const NOT_WHO = new Set('name first last full middle display user email e date birth work home mobile contact primary personal given family screen legal nick age birthdate login account complete nombre apellido vor nach prenom nom correo mail office company corporate business official private called'.split(' '));
/** Of these there may be two. */
const SOMEONE = new Set('user contact account'.split(' '));
/** Who takes part, told by one word: an address called so is theirs. */
const ROLES = new Set('sender recipient receiver from to cc bcc author reviewer buyer seller assignee reporter approver caller callee owner manager'.split(' '));
const SELF = 'self';

/** Gives the people of a row their own names: sender and recipient, doctor and patient. One person needs no telling. */
export function tellPeopleApart(drafts: readonly Draft[]): void {
  const people = drafts.filter((draft) => NAMING.has(draft.made.type));
  const named = new Set(people.filter(({ made }) => made.type.startsWith('person.') && made.type.endsWith('Name')).map((draft) => doerApart(draft, people)));
  // "name, school email": no second person, where none is named.
  const whose = people.map((draft) => doerApart(draft, people)).map((who) => (named.has(undefined) && !named.has(who) ? undefined : who));
  const distinct = [...new Set(whose.filter((who) => who !== undefined))];
  const hasPlain = people.some(({ made }, i) => made.type === 'person.fullName' && whose[i] === undefined);
  // "name, email, manager": the manager is somebody else; "customer, email" tells of one person.
  if (hasPlain && distinct.length > 0) distinct.unshift(SELF);
  if (distinct.length < 2) {
    // "buyer name, buyer e-mail": the field gave the name of the buyer, and the address is theirs.
    const given = new Set(people.map(({ made }) => made.options?.['of']));
    for (const [i, draft] of people.entries()) if (whose[i] !== undefined && draft.made.options?.['of'] === undefined && given.has(whose[i])) draft.made = { ...draft.made, options: { ...draft.made.options, of: whose[i] } };
    return;
  }
  people.forEach((draft, i) => {
    const of = whose[i] ?? distinct[0];
    if (of !== undefined && of !== SELF) draft.made = { ...draft.made, options: { ...draft.made.options, of } };
  });
}

/** "who got reviewed, who reviewed them": who did it is not whom it was done to. */
function doerApart(draft: Draft, people: readonly Draft[]): string | undefined {
  const who = whoOf(draft);
  const isDone = who !== undefined && draft.name.endsWith('_by') && draft.made.type === 'person.fullName';
  return isDone && people.some((other) => other !== draft && other.made.type === draft.made.type && !other.name.endsWith('_by') && whoOf(other) === who) ? `${who}_by` : who;
}

/** Each company that a row names is another one: shipper and consignee, client and supplier; what else is told of one is of that. */
export function tellCompaniesApart(drafts: readonly Draft[]): void {
  const named = drafts.filter(({ made }) => made.type === 'company.name');
  const [, ...others] = named;
  for (const draft of others) draft.made = { ...draft.made, options: { of: draft.name, ...draft.made.options } };
  for (const draft of drafts.filter(({ made }) => made.type.startsWith('company.') && made.type !== 'company.name')) {
    const owner = others.find(({ name }) => wordsOf(name)[0]?.key === wordsOf(draft.name)[0]?.key);
    if (owner !== undefined) draft.made = { ...draft.made, options: { of: owner.name, ...draft.made.options } };
  }
}

/** "nombre del tutor", "nom du joueur", "email of the owner": whose it is, behind it. */
const OF_WHOM = /^(?:(?:first|last|full)_)?(?:name|nombre|nom|pr[ée]nom|apellidos?|vorname|nachname|e?mail|correo|alter|edad|[âa]ge|age)_(?:of_the|of|del|de_la|de_los|de|du|de_l|des|der|vom)_(?=\p{L}{3})/iu;

function whoOf(draft: Draft): string | undefined {
  const words = wordsOf(draft.name.replace(OF_WHOM, '')).map((word) => word.key);
  const [first] = words;
  if (first === undefined) return undefined;
  // "player 1" and "player 2", "user a" and "user b" are two; a second email is of the same.
  const number = words.length > 1 ? words.at(-1) : undefined;
  const isNumbered = number !== undefined && /^(?:\d{1,2}|[a-d])$/.test(number);
  if (NOT_WHO.has(first) && !(isNumbered && words.length === 2 && SOMEONE.has(first))) return undefined;
  if (isNumbered) return `${first}_${number}`;
  return words.length > 1 || OF_WHOM.test(draft.name) || draft.made.type === 'person.fullName' || ROLES.has(first) ? first : undefined;
}

/** Age and date of birth of one person agree when their bounds do. */
export function agreeOnAge(drafts: readonly Draft[], referenceDate: string): void {
  const told = drafts.find(({ name, made, cases }) => /^age(?:_years|_in_years)?$/u.test(name) && made.type === 'integer' && cases !== undefined);
  const born = drafts.find((draft) => draft.made.type === 'person.birthdate' && draft.cases === undefined);
  // "Children are under 18": who they are decides when they were born, and that how old they are.
  if (told?.cases !== undefined && born !== undefined && told.cases.every(({ when }) => !when.includes(born.name))) {
    const { min = 18, max = 90 } = told.made.options ?? {};
    born.made = { type: born.made.type, options: { ...born.made.options, min, max } };
    born.cases = told.cases.map(({ when, options }) => ({ when, options: { min: options['min'] ?? min, max: options['max'] ?? max } }));
    setFormula(told, yearsSince(born, referenceDate));
    return;
  }
  const birth = drafts.find((draft) => draft.made.type === 'person.birthdate');
  const spread = birth === undefined ? undefined : drafts.find(({ name, made, stated }) => name === 'age' && made.type === 'integer' && stated.shape === true);
  // Beside a date of birth an age is that person's, however it was to be spread.
  if (spread !== undefined) spread.made = { type: 'person.age', options: { min: Number(spread.made.options?.['min'] ?? 18), max: Number(spread.made.options?.['max'] ?? 90) } };
  const age = drafts.find((draft) => draft.made.type === 'person.age');
  if (age === undefined || birth === undefined) return;
  const { min, max } = age.made.options ?? {};
  birth.made = { type: birth.made.type, options: { ...birth.made.options, ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) } };
}

/** Nobody works before this age. */
const FIRST_JOB = 16;
const BAND = 4;

/** "age, years of experience": nobody has worked longer than since they were grown up, where nothing else is said of it. */
export function keepExperience(drafts: readonly Draft[]): void {
  const age = drafts.find((draft) => draft.made.type === 'person.age' && draft.cases === undefined);
  const experience = drafts.find(({ concept, made, cases, stated }) => concept?.id === 'experience_years' && cases === undefined && stated.formula !== true && stated.correlated !== true && ['integer', 'decimal'].includes(made.type));
  const { min: youngest, max: oldest } = age?.made.options ?? { min: 18, max: 80 };
  const { min: least, max: most } = experience?.made.options ?? {};
  if (age === undefined || experience === undefined || typeof youngest !== 'number' || typeof oldest !== 'number' || typeof least !== 'number' || typeof most !== 'number') return;
  const ends = Array.from({ length: 20 }, (_, i) => Math.max(youngest, FIRST_JOB) + i * BAND).filter((from) => from < oldest && from - FIRST_JOB < most);
  const bands = ends.map((from) => ({ when: `${nameIn(age)} < ${String(from + BAND)}`, options: plainBetween(experience, least, Math.max(least, from - FIRST_JOB)) }));
  if (bands.length > 0) experience.cases = bands;
}

/** "built from the name at acme.com", "handle starting with @": what stands around a name in an address. */
export function readAddress(draft: Draft, text: string): void {
  if (draft.made.type === 'internet.email') {
    const domain = /(?:\bat|\bon|\bfrom|@)\s*([a-z0-9][a-z0-9-]*(?:\.[a-z0-9-]+)*\.[a-z]{2,})\b/i.exec(text)?.[1];
    if (domain !== undefined) draft.made = { ...draft.made, options: { ...draft.made.options, domain: domain.toLowerCase() } };
  }
  if (/\b(?:start\w*|begin\w*|prefix\w*)\s+with\s+(?:an?\s+)?["'“]?@/i.test(text)) draft.made = { type: 'internet.username', options: { prefix: '@' } };
}
