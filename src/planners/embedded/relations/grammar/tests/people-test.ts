import type { Draft } from '../../../model.js';
import { isNumeric } from '../kinds.js';
import { literal, nameIn } from '../mentions.js';
import { isOfSexes, sexesIn } from '../sexes.js';
import { NOT } from './denied.js';
import type { Found } from './test.js';

/** Who is told apart by age: "minors", "adults". */
const AGES: readonly (readonly [RegExp, '<' | '>=', number])[] = [
  [/\b(?:minors?|under-?age(?:d)?|minderj[äa]hrige\w*|menores(?: de edad)?(?! de \d)|mineurs?)\b/iu, '<', 18],
  [/\b(?:adults?|grown-?ups?|of (?:legal )?age|vollj[äa]hrige\w*|erwachsene\w*|adultos?|mayores de edad|adultes?|majeurs?)\b/iu, '>=', 18],
  [/\b(?:pensioners?|senior citizens|retirees|rentner\w*|jubilad[oa]s?|retrait[ée]\w*)\b/iu, '>=', 65],
];
/** "minors never have a licence", "men cannot be pregnant": people whom their age or sex tells apart. */
export function peopleTests(text: string, drafts: readonly Draft[]): readonly Found[] {
  return [ageTest(text, drafts), sexTest(text, drafts)].filter((test) => test !== undefined);
}

function ageTest(text: string, drafts: readonly Draft[]): Found | undefined {
  const told = AGES.flatMap(([pattern, relation, age]) => {
    const match = pattern.exec(text);
    return match === null ? [] : [{ relation, age, start: match.index, end: match.index + match[0].length }];
  })[0];
  const draft = told === undefined ? undefined : drafts.find(({ name, made, ...rest }) => made.type === 'person.age' || (/^(?:age|alter|edad|[aâ]ge)$|_age$|^age_/iu.test(name) && isNumeric({ name, made, ...rest })));
  if (told === undefined || draft === undefined) return undefined;
  const relation = NOT.test(text.slice(0, told.start)) ? (told.relation === '<' ? '>=' : '<') : told.relation;
  return { when: `${nameIn(draft)} ${relation} ${told.age}`, draft, start: told.start, end: told.end, weight: 2.1 };
}

function sexTest(text: string, drafts: readonly Draft[]): Found | undefined {
  const draft = drafts.find(isOfSexes);
  const told = draft === undefined ? [] : sexesIn(draft, text);
  const [first] = told;
  if (draft === undefined || first === undefined || told.some(({ value }) => value !== first.value)) return undefined;
  return { when: `${nameIn(draft)} ${NOT.test(text.slice(0, first.start)) ? '!=' : '=='} ${typeof first.value === 'string' ? literal(first.value) : String(first.value)}`, draft, start: first.start, end: first.end, weight: 2.3 };
}
