import { cueWords, generalWords, mayHold, vocabulary } from '../lexicon/lexicon.js';
import { SPOKEN } from '../locales/locales.js';
import type { Language } from '../model.js';
import { fold, singular } from '../reading/words.js';

/** Small words by which a language gives itself away; a word shared by two languages counts for neither. */
const TELLTALES: Readonly<Record<Exclude<Language, 'en'>, string>> = {
  de: 'und der die das den dem mit fur bitte erstelle erzeuge generiere zeilen datensatze eintrage ein eine einen von zu zwischen letzten jahren im aus nur keine ohne sowie oder ist preis datum nummer kunden menge liste tabelle daten ja nein je wenn nicht bei auf zufallige',
  es: 'filas registros con del los las una uno y por para genera generar crea crear datos tabla conjunto entre ultimos sin solo nombre apellido fecha edad correo precio cantidad numero pedidos clientes pacientes empleados ciudad pais direccion telefono quiero necesito lista en estado tipo aleatorio aleatorios aleatoria aleatorias',
  fr: 'et avec des les une un du lignes genere generer cree creer donnees jeu entre dernieres derniers sans seulement nom prenom adresse prix quantite numero commandes employes ville pays telephone je veux liste pour statut dans salaire date naissance enregistrements aleatoire aleatoires uniquement',
};

const SETS = Object.entries(TELLTALES).map(([language, words]) => [language as Language, new Set(words.split(' '))] as const);

const ENGLISH = /^(?:the|of|with|and|for|is|are|in|to|please|rows|each|between|from|data|name|date|price|telecom|telecoms)$/;

/** The one language whose lexicon has a word: none where English has it, or two languages share it. */
function ownerOf(word: string): Language | undefined {
  const key = singular(word);
  const owners = SPOKEN.filter((language) => mayHold(language, key) && vocabulary(language).has(key));
  if (generalWords().has(key)) return owners.length === 0 ? 'en' : undefined;
  if (owners.length > 0) return owners.length === 1 ? owners[0] : undefined;
  return vocabulary('en').has(key) ? 'en' : isGerman(key) ? 'de' : undefined;
}

/** Put together from two German words: "krankenhauspatienten". */
function isGerman(word: string): boolean {
  if (word.length > 40) return false;
  const words = cueWords('de');
  for (let at = 4; at <= word.length - 4; at++) if (words.has(word.slice(0, at)) && words.has(word.slice(at))) return true;
  return false;
}

/**
 * Whether a text is English beyond doubt: more small words of English than words that might be of another language. A
 * first look that needs none of the lexicons of the others.
 */
function isPlainlyEnglish(words: readonly string[]): boolean {
  const sure = words.filter((word) => ENGLISH.test(word)).length;
  const open = words.filter((word) => !ENGLISH.test(word) && !SETS.some(([, set]) => set.has(word)) && !generalWords().has(singular(word)));
  return SETS.every(([, set]) => open.length + words.filter((word) => set.has(word)).length <= sure);
}

/** The language a description is written in: English unless another one is clearly stronger. */
export function languageOf(text: string): Language {
  // "P1" is no word.
  const words = (fold(text).match(/[\p{L}\d]+/gu) ?? []).filter((word) => !/\d/.test(word));
  if (isPlainlyEnglish(words)) return 'en';
  const hits = new Map<Language, number>();
  for (const word of words) {
    const telling = SETS.filter(([, set]) => set.has(word)).map(([language]) => language);
    const owner: Language | undefined = ENGLISH.test(word) ? 'en' : undefined;
    const languages: readonly (Language | undefined)[] = owner !== undefined ? [...telling, owner] : telling.length > 0 ? telling : [ownerOf(word)];
    for (const language of languages) if (language !== undefined) hits.set(language, (hits.get(language) ?? 0) + 1);
  }
  const english = hits.get('en') ?? 0;
  let best: Language = 'en';
  // One word alone is enough where nothing speaks for English.
  let most = english === 0 ? 0 : Math.max(1, english);
  for (const language of SPOKEN) {
    const own = hits.get(language) ?? 0;
    if (own > most) [best, most] = [language, own];
  }
  return best;
}

const PLACES: readonly (readonly [pattern: RegExp, locale: string])[] = [
  [/\b(?:german|germany|deutsch\w*|berlin|munich|bavarian?|hamburg|münchen|köln|cologne|frankfurt|stuttgart|düsseldorf|leipzig|dresden|bremen|nuremberg|nürnberg|bayern|saxony|sachsen|hessen|alemania|alemanes|allemagne|allemand\w*)\b/iu, 'de'],
  [/(?<![\p{L}])(?:austrian?|austria|vienna|wien|salzburg|graz|innsbruck|tirol|tyrol|österreich\p{L}*|oesterreich\p{L}*|autriche|autrichien\w*|austríac[oa]s?)(?![\p{L}])/iu, 'de_AT'],
  [/\b(?:swiss|switzerland|zurich|zürich|basel|schweiz\w*|suiza|suiz[oa]s|suisse\w*)\b/iu, 'de_CH'],
  [/\b(?:spanish|spain|madrid|barcelona|sevilla|seville|bilbao|andaluc[ií]a|andalusia|catalonia|catalu[ñn]a|españ\w*|spanien|spanisch\w*|espagn\w*)\b/iu, 'es'],
  [/\b(?:mexican?|mexico|méxico|guadalajara|mexican[oa]s?|mexique|mexiko)\b/iu, 'es_MX'],
  [/\b(?:french|france|paris|parís|lyon|marseille|toulouse|bordeaux|lille|strasbourg|brittany|bretagne|normandy|normandie|français\w*|frankreich|französisch\w*|francia|frances[ae]s?)\b/iu, 'fr'],
  [/\b(?:italian?|italy|rome|milan|naples|turin|florence|venice|tuscany|sicily|italien\w*|italia|italian[oa]s)\b/iu, 'it'],
  [/\b(?:brazilian|brazil|são paulo|sao paulo|rio de janeiro)\b/iu, 'pt_BR'],
  [/\b(?:portuguese|portugal|lisbon)\b/iu, 'pt_PT'],
  [/\b(?:dutch|netherlands|amsterdam|rotterdam|utrecht)\b/iu, 'nl'],
  [/\b(?:polish|poland|warsaw)\b/iu, 'pl'],
  [/\b(?:swedish|sweden|stockholm)\b/iu, 'sv'],
  [/\b(?:danish|denmark|copenhagen)\b/iu, 'da'],
  [/\b(?:turkish|istanbul)\b/iu, 'tr'],
  [/\b(?:japanese|japan|tokyo|osaka|kyoto)\b/iu, 'ja'],
  [/\b(?:[Bb]ritish|[Uu]nited [Kk]ingdom|[Ee]ngland|[Ll]ondon|[Ss]cottish|[Ss]cotland|[Ww]ales|[Mm]anchester|[Ll]eeds|[Ll]iverpool|[Gg]lasgow|[Ee]dinburgh|UK)\b/u, 'en_GB'],
  [/\b(?:australian?|sydney|melbourne|brisbane|adelaide|queensland)\b/iu, 'en_AU'],
  [/\b(?:canadian?|canada|toronto|vancouver|montreal|ottawa|calgary|ontario|quebec|alberta)\b/iu, 'en_CA'],
  [/\b(?:indian?|mumbai|bangalore|bengaluru|delhi|chennai|hyderabad|kolkata|kerala|gujarat|maharashtra|karnataka)\b/iu, 'en_IN'],
  [/\b(?:[Aa]merican|[Uu]nited [Ss]tates)\b|\bUSA?\b|\bU\.S\./u, 'en_US'],
];

/** Things that carry a nationality without saying where the people are from. */
const NOT_A_PLACE = /\b(?:(?:speaks?|speaking|fluent in|knows|understands|taught in|written in|translated into) (?:french|german|spanish|italian|portuguese|dutch|polish)|french fries|indian ocean|english|german shepherds?|danish pastr\w+|swiss army|spanish (?:class|course|lesson)s?|french (?:class|course|lesson)s?|german (?:class|course|lesson)s?|(?:turkish|american) airlines|american express|(?:south|latin|central|north|native|african)[- ]american?s?|british (?:airways|shorthair)|london bridge)\b/giu;

/** Locale of names and places: a country the text names, else the language it is written in. */
export function localeOf(text: string, language: Language): string {
  const plain = text.replace(NOT_A_PLACE, ' ');
  const hits = PLACES.map(([pattern, locale]) => ({ locale, at: plain.search(pattern) })).filter((hit) => hit.at >= 0);
  const first = hits.sort((a, b) => a.at - b.at)[0];
  if (first === undefined) return language;
  // In a text in another language a country name may be content; two countries are a list, not a locale.
  if (new Set(hits.map((hit) => hit.locale)).size > 1) return language;
  return first.locale;
}
