import { isLocalized } from '../../../core/columns/contract.js';
import { columnType } from '../../../core/columns/registry.js';
import { localeOf } from '../phrases/locale.js';
import { fold, keysOf } from '../reading/words.js';
import type { Bench, BenchTable, Done } from './bench.js';
import { plain } from './verbs.js';

/** What is called German where a part of the columns is meant, and the types of those. */
const PARTS: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:names?|people|persons?|customers?|employees?|users?|nombres?|namen?|noms?|personas?|personen)$/u, /^(?:person\.|internet\.(?:email|username|displayName))/],
  [/^(?:address(?:es)?|street|cit(?:y|ies)|places?|zip|adressen?|stadte?|direcci\w+|ciudad(?:es)?|adresses?|villes?)$/u, /^location\./],
  [/^(?:phones?|numbers|telefon\w*|telephones?)$/u, /^phone\./],
  [/^(?:compan(?:y|ies)|firms?|firmen|empresas?|entreprises?)$/u, /^company\./],
];
const SMALL = new Set('in into to the it them everything all data dataset rows values use make switch change set want with and only locale language please auf mit alles daten en con todo los las datos de avec tout les des données donnees as be should is are for'.split(' '));
const ADJECTIVE = /\b(?:\p{L}+(?:ish|ese|ian|ican)|german|swiss|french|dutch|deutsch\w*|franz\w+|fran[cç]\w+|espa[nñ]ol\w*|alem[aá]n\w*)\b/iu;
const ENGLISH = /\b(?:english|englisch\w*|ingl[eé]s\w*|anglais\w*)\b/iu;

/** "in German", "Spanish names": the locale of the whole, or of the columns that are spoken of. */
export function readLocale(bench: Bench, text: string): Done | undefined {
  const asked = plain(text);
  const locale = localeIn(asked);
  if (locale === undefined) return undefined;
  const words = fold(asked).match(/[\p{L}]+/gu) ?? [];
  const isOfLocale = (word: string): boolean => localeIn(word) !== undefined || ENGLISH.test(word) || /^(?:american|us|usa|uk)$/.test(word);
  const rest = words.filter((word) => !SMALL.has(word) && !isOfLocale(word) && !isTable(bench, word));
  // "set city to Berlin" is about the values of a column.
  const isOfColumn = rest.some((word) => bench.tables.some(({ columns }) => columns.some(({ draft }) => draft.name.toLowerCase() === word)));
  if (isOfColumn && !ADJECTIVE.test(asked)) return undefined;
  const types = rest.map((word) => PARTS.find(([pattern]) => pattern.test(word))?.[1]);
  if (types.includes(undefined)) return undefined;
  const touched = bench.tables.flatMap((table) => (types.length === 0 ? [] : localized(table, (type) => types.some((pattern) => pattern?.test(type) === true), locale)));
  if (touched.length === 0 && types.length > 0) return { outcome: 'assumed', ...whole(bench, locale) };
  return touched.length > 0 ? { ...(touched[0] ?? {}) } : whole(bench, locale);
}

function whole(bench: Bench, locale: string): Done {
  bench.speak(locale);
  return { note: `Names, places and phones are those of "${locale}" now: columns that hang on the locale have other values.` };
}

/** Sets the locale of the columns of some types, which share the people or places of their rows. */
function localized(table: BenchTable, has: (type: string) => boolean, locale: string): { table: string; column: string }[] {
  return table.columns.flatMap(({ draft }) => {
    const type = columnType(draft.made.type);
    if (type === undefined || !has(type.id) || !isLocalized(type)) return [];
    draft.made = { ...draft.made, options: { ...draft.made.options, locale } };
    return [{ table: table.name, column: draft.name }];
  });
}

const isTable = ({ tables }: Bench, word: string): boolean => tables.some(({ name }) => keysOf(name).includes(keysOf(word)[0] ?? ''));

/** The locale that a text names: what is said whatever the language of the text. */
export function localeIn(text: string): string | undefined {
  if (ENGLISH.test(text)) return 'en';
  // Some names are known in small letters only, some in capitals.
  const told = `${text} ${text.toLowerCase()}`;
  const [german, french] = [localeOf(told, 'de'), localeOf(told, 'fr')];
  return german === french ? german : OWN_NAMES.find(([pattern]) => pattern.test(text))?.[1];
}

/** Languages by the names that their neighbours have for them. */
const OWN_NAMES: readonly (readonly [RegExp, string])[] = [
  [/\b(?:alem[aá]n\w*|allemand\w*)\b/iu, 'de'],
  [/\b(?:spanisch\w*|espagnol\w*)\b/iu, 'es'],
  [/\b(?:franz[oö]sisch\w*|franc[eé]s\w*)\b/iu, 'fr'],
  [/\b(?:italienisch\w*|italiano\w*|italien\w*)\b/iu, 'it'],
];
