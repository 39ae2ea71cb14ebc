import type { Draft, Span } from '../../model.js';
import { valuesOf } from './yes-no.js';

/** Women and men, whatever a column of sexes calls them. */

const FEMALE = /\b(?:wom[ae]n|females?|girls?|ladies|cows|mares|ewes|hens|sows|heifers|does(?=\s(?:are|have|give|weigh)\b)|frau(?:en)?|m[äa]dchen|mujer(?:es)?|femmes?|filles?)\b/giu;
const MALE = /\b(?:m[ae]n|males?|boys?|gentlemen|bulls|stallions|rams|roosters|boars|mann|m[äa]nner\w*|jungen|hombres?|varones|hommes?|gar[çc]ons?)\b/giu;
const CALLED_FEMALE = /^(?:f|w|female|woman|girl|weiblich|frau|mujer|femenino|femme|f[ée]minin)$/iu;
const CALLED_MALE = /^(?:m|male|man|boy|m[äa]nnlich|mann|hombre|masculino|homme|masculin)$/iu;
const NAME = /^(?:sex|gender|geschlecht|sexo|g[ée]nero|sexe|genre)$|_(?:sex|gender)$/iu;

export const isOfSexes = ({ name, made }: Draft): boolean => made.type === 'person.sex' || NAME.test(name);

/** Where a text speaks of either, with the value of the column. */
export function sexesIn(draft: Draft, text: string): readonly (Span & { readonly value: string | number })[] {
  const sexes = sexesOf(draft);
  const found = ([[FEMALE, CALLED_FEMALE], [MALE, CALLED_MALE]] as const).flatMap(([said, called]) => {
    const at = sexes.findIndex((one) => called.test(one));
    const value = draft.coded === undefined ? sexes[at] : valuesOf(draft)[at];
    return value === undefined || typeof value === 'boolean' ? [] : [...text.matchAll(said)].map(({ index, 0: word }) => ({ value, start: index, end: index + word.length }));
  });
  return found.sort((a, b) => a.start - b.start);
}

/** The words a column of sexes holds. */
export function sexesOf(draft: Draft): readonly string[] {
  if (draft.coded !== undefined) return draft.coded;
  if (draft.made.type !== 'person.sex') return valuesOf(draft).map(String);
  const style = draft.made.options?.['style'];
  return style === 'letter' ? ['F', 'M'] : style === 'title' ? ['Female', 'Male'] : ['female', 'male'];
}
