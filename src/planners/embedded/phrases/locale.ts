import type { Language } from '../model.js';
import { fold } from '../reading/words.js';

/** Small words by which a language gives itself away; a word shared by two languages counts for neither. */
const TELLTALES: Readonly<Record<Exclude<Language, 'en'>, string>> = {
  de: 'und der die das den dem mit fur bitte erstelle erzeuge generiere zeilen datensatze eintrage ein eine einen von zu zwischen letzten jahren im aus nur keine ohne sowie oder ist preis datum nummer kunden menge liste tabelle daten ja nein je wenn nicht bei auf',
  es: 'filas registros con del los las una uno y por para genera generar crea crear datos tabla conjunto entre ultimos sin solo nombre apellido fecha edad correo precio cantidad numero pedidos clientes pacientes empleados ciudad pais direccion telefono quiero necesito lista en estado tipo',
  fr: 'et avec des les une un du lignes genere generer cree creer donnees jeu entre dernieres derniers sans seulement nom prenom adresse prix quantite numero commandes clients patients employes ville pays telephone je veux liste pour statut dans salaire date naissance enregistrements',
};

const SETS = Object.entries(TELLTALES).map(([language, words]) => [language as Language, new Set(words.split(' '))] as const);

/** The language a description is written in: English unless another one is clearly stronger. */
export function languageOf(text: string): Language {
  const words = fold(text).match(/[\p{L}]+/gu) ?? [];
  const english = words.filter((word) => /^(?:the|of|with|and|for|is|are|in|to|please|rows|each|between|from|data|name|date|price)$/.test(word)).length;
  let best: Language = 'en';
  let bestHits = Math.max(1, english);
  for (const [language, set] of SETS) {
    const hits = words.filter((word) => set.has(word)).length;
    if (hits > bestHits) {
      best = language;
      bestHits = hits;
    }
  }
  return best;
}

const PLACES: readonly (readonly [pattern: RegExp, locale: string])[] = [
  [/\b(?:german|germany|deutsch\w*|berlin|munich|bavarian?|hamburg)\b/iu, 'de'],
  [/\b(?:austrian?|vienna)\b/iu, 'de_AT'],
  [/\b(?:swiss|switzerland|zurich)\b/iu, 'de_CH'],
  [/\b(?:spanish|spain|madrid|barcelona|españ\w*)\b/iu, 'es'],
  [/\b(?:mexican?|mexico)\b/iu, 'es_MX'],
  [/\b(?:french|france|paris|lyon|français\w*)\b/iu, 'fr'],
  [/\b(?:italian?|italy|rome|milan)\b/iu, 'it'],
  [/\b(?:brazilian|brazil|são paulo)\b/iu, 'pt_BR'],
  [/\b(?:portuguese|portugal|lisbon)\b/iu, 'pt_PT'],
  [/\b(?:dutch|netherlands|amsterdam)\b/iu, 'nl'],
  [/\b(?:polish|poland|warsaw)\b/iu, 'pl'],
  [/\b(?:swedish|sweden|stockholm)\b/iu, 'sv'],
  [/\b(?:danish|denmark|copenhagen)\b/iu, 'da'],
  [/\b(?:turkish|istanbul)\b/iu, 'tr'],
  [/\b(?:japanese|japan|tokyo)\b/iu, 'ja'],
  [/\b(?:british|united kingdom|england|london|scottish)\b|\bUK\b/u, 'en_GB'],
  [/\b(?:australian?|sydney|melbourne)\b/iu, 'en_AU'],
  [/\b(?:canadian?|toronto)\b/iu, 'en_CA'],
  [/\b(?:indian?|mumbai|bangalore|delhi)\b/iu, 'en_IN'],
  [/\b(?:american|united states)\b|\bUSA?\b|\bU\.S\./u, 'en_US'],
];

/** Things that carry a nationality without saying where the people are from. */
const NOT_A_PLACE = /\b(?:french fries|indian ocean|english|german shepherds?|danish pastr\w+|swiss army|spanish (?:class|course|lesson)s?|french (?:class|course|lesson)s?|german (?:class|course|lesson)s?|turkish airlines)\b/giu;

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
