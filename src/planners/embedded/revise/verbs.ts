import type { Language } from '../model.js';
import { languageOf } from '../phrases/locale.js';

/** Words in front that ask for nothing: "please", "can you also", "I want you to". */
const POLITE = /^(?:(?:please|pls|bitte|por favor|s'il (?:vous|te) pla[iî]t|also|and|then|now|just|ok(?:ay)?|so|can you|could you|would you|(?:i|we)(?:'d| would)? (?:also )?(?:want|need|like)(?: you)? to|let'?s|und|dann|auch|y|tambi[eé]n|et|aussi|ensuite)[\s,:]+)+/iu;

/** What an instruction may ask for, by the verb it begins with. */
export const VERBS = {
  add: /^(?:add|insert|append|introduce|include|put in|there should (?:also )?be|with(?= an? )|(?:i|we)(?:'d| would)? (?:also )?(?:want|need|like)|f[uü]ge?|erg[aä]nze?n?|hinzu\w*|a[nñ]ad\w*|agreg\w*|incluy\w*|incluir|ajout\w*|ins[eè]r\w*|inclu[st]\w*)\s+/iu,
  remove: /^(?:remove|drop|delete|omit|exclude|leave out|take (?:out|away)|get rid of|lose|skip|without|do(?: not|n'?t) include|no(?! longer| more than| less)|entfern\w*|l[oö]sch\w*|streich\w*|ohne|keine?n?|elimin\w*|quit[ae]\w*|borr\w*|suprim\w*|sin|supprim\w*|enl[eè]v\w*|retir\w*|sans|plus de|pas de)\s+/iu,
  rename: /^(?:rename|call|change the name of|umbenenn\w*|benenn\w*|nenne?|renombr\w*|cambi\w* el nombre de|renomm\w*|appell?e\w*)\s+/iu,
  change: /^(?:make|set|change|let|limit|turn|update|adjust|cap|restrict|keep|mark|use|switch|mach\w*|setz\w*|stell\w*|[aä]nder\w*|begrenz\w*|beschr[aä]nk\w*|lass\w*|haz|haga\w*|pon\w*|cambi\w*|limit\w*|ajust\w*|establec\w*|fij[ae]\w*|fai[st]\w*|met[st]?\w*|chang\w*|d[eé]fini\w*|modifi\w*)\s+/iu,
} as const;

export type Verb = keyof typeof VERBS;

/** Words by which even a short order gives its language away. */
const LANGUAGES: readonly (readonly [RegExp, Language])[] = [
  [/(?<!\p{L})(?:f[uü]ge?|entfern\w*|l[oö]sch\w*|spalten?|hinzu\w*|soll(?:en|te)?|mach\w*|setz\w*|begrenz\w*|ohne|keine?|benenn\w*|umbenenn\w*|nenne?|[aä]nder\w*|streich\w*|zeilen|bitte)(?!\p{L})/iu, 'de'],
  [/(?<!\p{L})(?:a[nñ]ad\w*|agreg\w*|elimin\w*|quit[ae]\w*|borr\w*|columnas?|renombr\w*|cambi\w*|pon(?:ga)?|haz|haga|sin|filas|incluy\w*)(?!\p{L})/iu, 'es'],
  [/(?<!\p{L})(?:ajout\w*|supprim\w*|enl[eè]v\w*|retir\w*|colonnes?|renomm\w*|mets|mettez|fais|faites|sans|lignes)(?!\p{L})/iu, 'fr'],
];

/** The language an instruction is given in: English unless its words say another. */
export function languageOfOrder(text: string): Language {
  return LANGUAGES.find(([words]) => words.test(text))?.[1] ?? languageOf(text);
}

/** How much of a text is politeness. */
export function politeLength(text: string): number {
  return POLITE.exec(text)?.[0].length ?? 0;
}

/** The text without the words that ask for nothing. */
export function plain(text: string): string {
  return text.slice(politeLength(text)).replace(/[\s.!?]*(?:,?\s*(?:please|pls|bitte|thanks|thank you|danke|por favor|gracias|merci))?[\s.!?]*$/iu, '');
}

/** What stands behind the verb; undefined where the text does not begin with it. */
export function behind(verb: Verb, text: string): string | undefined {
  const match = VERBS[verb].exec(text);
  return match === null ? undefined : text.slice(match[0].length);
}

/** Whether a new operation begins here: a verb, or a column and what should be with it. */
export function beginsOperation(text: string): boolean {
  const asked = plain(text);
  if (Object.values(VERBS).some((verb) => verb.test(asked))) return true;
  return /^(?:the |das? |der |die |el |la |le )?[\p{L}_][\p{L}\p{N}_ ]{0,40}?\s(?:should|must|shall|needs? to|ha(?:s|ve) to|can|may|sollen?|sollten?|muss|m[uü]ssen|debe\w*|doi(?:t|vent))\s/iu.test(asked) || /^only\s.+\s(?:have|has|get)\s/iu.test(asked) || /^\d+(?:[.,]\d+)?\s?(?:%|percent)\s+of\s/iu.test(asked) || /^(?:more|fewer|less)\s/iu.test(asked);
}
