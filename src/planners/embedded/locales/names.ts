import type { Language } from '../model.js';
import { fold } from '../reading/words.js';
import type { Spoken } from './locale.js';
import { localeText } from './locales.js';

interface Word {
  readonly last: string;
  /** Before another word. */
  readonly before: string;
}

const TABLES = new Map<Spoken, ReadonlyMap<string, Word>>();

function tableOf(language: Spoken): ReadonlyMap<string, Word> {
  let table = TABLES.get(language);
  if (table === undefined) {
    const entries = localeText(language).names.split(/\s+/).flatMap((entry): [string, Word][] => {
      const [english = '', local = ''] = entry.split('=');
      const [last = '', before = last] = local.split('/');
      return last === '' ? [] : [[english, { last, before }]];
    });
    // What is told first counts.
    table = new Map(entries.reverse());
    TABLES.set(language, table);
  }
  return table;
}

/** The name of a usual column in a language: as a whole, or put together from its words; undefined where a word is missing. */
export function nameInLanguage(name: string, language: Spoken): string | undefined {
  const table = tableOf(language);
  const whole = table.get(name);
  if (whole !== undefined) return whole.last;
  const words = name.split('_').map((word) => table.get(word));
  if (!words.every((word) => word !== undefined)) return undefined;
  // German puts the head last, Spanish and French put it first.
  return language === 'de' ? words.map(({ last, before }, i) => (i === words.length - 1 ? last : before)).join('_') : words.reverse().map(({ last }) => last).join('_');
}

const ENGLISH = new Map<Spoken, ReadonlyMap<string, string>>();

const SMALL = new Set('de del la el los las d du des l le les der die das den'.split(' '));

/** The words of a name without accents and small words: "fecha_de_entrega" is "fecha_entrega". */
function bare(name: string): string {
  const plain = name.toLowerCase().replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue');
  return fold(plain).split('_').filter((word) => !SMALL.has(word)).join('');
}

/** What a column of that name would be called in English, where the language has a name of its own for it. */
export function nameInEnglish(name: string, language: Language): string | undefined {
  if (language === 'en') return undefined;
  let table = ENGLISH.get(language);
  if (table === undefined) {
    table = new Map([...tableOf(language)].map(([english, { last }]) => [bare(last), english]));
    ENGLISH.set(language, table);
  }
  return table.get(bare(name));
}
