import { claimsOfColumn, snapshot } from '../../columns/column-claims.js';
import { qualify, type QualifyContext } from '../../columns/qualify.js';
import type { Claims, Draft } from '../../model.js';
import { conditionOf, intervalIn } from '../grammar/intervals.js';
import { isNumeric } from '../grammar/kinds.js';
import { nameIn } from '../grammar/mentions.js';
import { namedIn } from '../grammar/naming.js';
import { operandsOf } from '../grammar/operands.js';
import { testIn } from '../grammar/tests/test-in.js';

const AGES = /(?<![\p{L}\d])(?:(?:between|from)\s+\d{1,3}\s+(?:and|to)\s+\d{1,3}\s+(?:years?|yrs?|jahren?|años|anos|ans)(?:\s+(?:old|of age|alt|de edad))?|aged?\s+(?:between\s+)?\d{1,3}\s*(?:and|to|-|–)\s*\d{1,3}(?:\s+years?)?|at least\s+\d{1,3}\s+years?\s+old)(?![\p{L}\d])/iu;

/** "nobody younger than 21", "everyone is over 18", "no driver is under 21": how old all the people are. */
const EVERYONE = /(?<![\p{L}])(?:nobody|no one|no-one|everyone|everybody|all(?:\s+of\s+them)?|they|niemand|alle|nadie|todos|personne|tous|no\s+\p{L}+)\s+(?:(?:is|are|may be|can be|must be|should be|ist|sind|son|sont)\s+)?(?:all\s+)?(?:under|over|below|above|at least|at most|younger than|older than|between|jünger als|älter als|unter|über|menor(?:es)? de|mayor(?:es)? de)\s+\d{1,3}(?:\s+(?:and|to|-)\s+\d{1,3})?(?![\p{L}\d]|[.,]\d|\s?(?:%|€|\$|eur|usd|gbp|kg|km|cm|hours|days)|\s(?:is|are|was|has|have|can|may|gets?|works?|ist|hat|es|tiene|est|a)\s)/giu;
const ADULTS = /(?<![\p{L}])(?:(?:all|only)\s+(?:of\s+them\s+)?(?:are\s+)?adults|adults\s+only)(?![\p{L}])/iu;

/** "The pupils are between 6 and 11 years old". */
const PEOPLE = /^\W*(?:the\s|all\s|our\s)*(?!some|most|many)\p{L}+(?:s|en|ple)\s(?:are|must be|should be)\s(?:all\s)?((?:(?:between|from|at least|at most|under|over)\s)?\d{1,3}(?:\s?(?:and|to|-|–)\s?\d{1,3})?)\s(?:years?|yrs?)(?:\s(?:old|of age))?\W*$/iu;

/** What is said of how old everyone is, as a remark on an age. */
function agesOfEveryone(text: string): string | undefined {
  const said = [...text.matchAll(EVERYONE)].map(([found]) => found);
  if (said.length > 0) return said.join(', ');
  const told = PEOPLE.exec(text)?.[1];
  if (told !== undefined) return `${told} years old`;
  return ADULTS.test(text) ? 'at least 18' : undefined;
}

/** "licence expiry date; nobody younger than 21": the ages of all, said behind a column that is no number. */
export function readAgesBeside(drafts: readonly Draft[], own: Draft, text: string, context: QualifyContext): Claims | undefined {
  return isNumeric(own) || own.made.type === 'person.age' || own.made.type === 'person.birthdate' || agesOfEveryone(text) === undefined ? undefined : readAges(drafts, text, context);
}

/** "members of a pool, between 18 and 65 years old": the ages of the people the table is about, told before its columns. */
export function readAges(drafts: readonly Draft[], text: string, context: QualifyContext): Claims | undefined {
  const everyone = agesOfEveryone(text);
  const said = AGES.exec(text)?.[0] ?? everyone;
  const ages = drafts.filter(({ made }) => made.type === 'person.age');
  const [draft, ...others] = ages.length === 0 && everyone !== undefined ? drafts.filter(({ made }) => made.type === 'person.birthdate') : ages;
  if (draft !== undefined && others.length === 0 && said === undefined) return agesWhere(drafts, text, draft);
  if (said === undefined || draft === undefined || others.length > 0 || draft.stated.range === true || draft.stated.formula === true) return undefined;
  const before = snapshot(draft);
  const interval = draft.made.type === 'person.birthdate' ? intervalIn(said, operandsOf(said, [])) : undefined;
  if (interval?.min !== undefined && interval.max !== undefined) draft.made = { ...draft.made, options: { ...draft.made.options, min: interval.min, max: interval.max } };
  else qualify(draft, said.replace(/^aged?\s+/iu, ''), context);
  return claimsOfColumn(before, draft, said);
}

const ARE = /\b(?:are|is|must be|should be|have to be|can only be)\s+(?:all\s+|always\s+|only\s+)?((?:under|over|below|above|at least|at most|no (?:older|younger) than|younger than|older than|between|from)\s+\d{1,3}[^.;,]*)/iu;

/** "patients in pediatrics are under 18": how old the people of some rows are, where nothing else is named that could be. */
function agesWhere(drafts: readonly Draft[], text: string, age: Draft): Claims | undefined {
  const match = ARE.exec(text);
  const { min, max } = age.made.options ?? {};
  if (match === null || age.cases !== undefined || typeof min !== 'number' || typeof max !== 'number') return undefined;
  const head = text.slice(0, match.index);
  const others = drafts.filter((draft) => draft !== age);
  const test = namedIn(head, others.filter(isNumeric)).length > 0 ? undefined : testIn(head, others);
  const interval = intervalIn(match[1] ?? '', operandsOf(match[1] ?? '', []));
  if (test === undefined || interval === undefined) return undefined;
  const least = interval.min === undefined && (interval.max ?? max) <= min ? 0 : min;
  const low = interval.min === undefined ? least : interval.min + (interval.isOpenBelow === true ? 1 : 0);
  const high = interval.max === undefined ? max : interval.max - (interval.isOpenAbove === true ? 1 : 0);
  age.made = { type: 'integer', options: { min: Math.min(min, low), max: Math.max(max, high) } };
  age.cases = [{ when: test.when, options: { min: low, max: Math.max(low, high) } }];
  return [{ kind: 'holds', expression: `!(${test.when}) || (${conditionOf(nameIn(age), interval)})` }];
}
