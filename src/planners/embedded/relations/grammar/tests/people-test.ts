import type { Draft } from '../../../model.js';
import { isNumeric } from '../kinds.js';
import { literal, nameIn } from '../mentions.js';
import { valuesOf } from '../yes-no.js';
import { NOT } from './denied.js';
import type { Found } from './test.js';

/** Who is told apart by age: "minors", "adults". */
const AGES: readonly (readonly [RegExp, '<' | '>=', number])[] = [
  [/\b(?:minors?|under-?age(?:d)?|minderj[äa]hrige\w*|menores(?: de edad)?(?! de \d)|mineurs?)\b/iu, '<', 18],
  [/\b(?:adults?|grown-?ups?|of (?:legal )?age|vollj[äa]hrige\w*|erwachsene\w*|adultos?|mayores de edad|adultes?|majeurs?)\b/iu, '>=', 18],
  [/\b(?:pensioners?|senior citizens|retirees|rentner\w*|jubilad[oa]s?|retrait[ée]\w*)\b/iu, '>=', 65],
];
const FEMALE = /\b(?:wom[ae]n|females?|girls?|ladies|frau(?:en)?|m[äa]dchen|mujer(?:es)?|femmes?|filles?)\b/iu;
const MALE = /\b(?:m[ae]n|males?|boys?|gentlemen|mann|m[äa]nner\w*|jungen|hombres?|varones|hommes?|gar[çc]ons?)\b/iu;

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
  const [female, male] = [FEMALE.exec(text), MALE.exec(text)];
  const match = female ?? male;
  const draft = match === null ? undefined : drafts.find(({ name, made }) => made.type === 'person.sex' || /^(?:sex|gender|geschlecht|sexo|g[ée]nero|sexe|genre)$|_(?:sex|gender)$/iu.test(name));
  if (match === null || draft === undefined || (female !== null && male !== null)) return undefined;
  const sexes = sexesOf(draft);
  const at = sexes.findIndex((one) => (female === null ? /^(?:m|male|man|m[äa]nnlich|mann|hombre|masculino|homme|masculin)$/iu : /^(?:f|w|female|woman|weiblich|frau|mujer|femenino|femme|f[ée]minin)$/iu).test(one));
  const value = draft.coded === undefined ? sexes[at] : valuesOf(draft)[at];
  if (value === undefined) return undefined;
  return { when: `${nameIn(draft)} ${NOT.test(text.slice(0, match.index)) ? '!=' : '=='} ${typeof value === 'string' ? literal(value) : String(value)}`, draft, start: match.index, end: match.index + match[0].length, weight: 2.3 };
}

/** The words a column of sexes holds. */
function sexesOf(draft: Draft): readonly string[] {
  if (draft.coded !== undefined) return draft.coded;
  if (draft.made.type !== 'person.sex') return valuesOf(draft).map(String);
  const style = draft.made.options?.['style'];
  return style === 'letter' ? ['F', 'M'] : style === 'title' ? ['Female', 'Male'] : ['female', 'male'];
}
