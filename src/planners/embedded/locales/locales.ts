import { PASTIME_CUES } from './pastime-cues.js';
import type { Family } from '../vocabulary/family.js';
import { DE } from './de/de.js';
import { ES } from './es/es.js';
import { FR } from './fr/fr.js';
import { entryOf, linesOf, type Entry, type Locale, type Spoken } from './locale.js';
import { spread } from '../vocabulary/names/spread.js';

const LOCALES: Readonly<Record<Spoken, Locale>> = { de: DE, es: ES, fr: FR };

export const SPOKEN: readonly Spoken[] = ['de', 'es', 'fr'];

export function localeText(language: Spoken): Locale {
  return LOCALES[language];
}

const ENTRIES = new Map<Spoken, ReadonlyMap<string, Entry>>();

const keyOf = (domain: string | undefined, id: string): string => (domain === undefined ? id : `${domain}/${id}`);

/** A concept's aliases and values in a language; those of a domain are apart from the general ones. */
export function entryIn(language: Spoken, domain: string | undefined, id: string): Entry | undefined {
  let entries = ENTRIES.get(language);
  if (entries === undefined) {
    const { general, domains } = LOCALES[language];
    entries = new Map([
      ...linesOf(general).map((line) => [line.id, entryOf(line.rest)] as const),
      ...linesOf(domains).map((line) => [keyOf(line.part, line.id), entryOf(line.rest)] as const),
    ]);
    ENTRIES.set(language, entries);
  }
  return entries.get(keyOf(domain, id));
}

/** Values of a concept in a language. `= @other` are those of another concept, `= @domain/other` of a domain's. */
export function poolIn(language: Spoken, domain: string | undefined, id: string): string | undefined {
  const pool = entryIn(language, domain, id)?.pool;
  if (pool?.startsWith('@') !== true) return pool ?? familyPool(language, id);
  const [other = '', within] = pool.slice(1).split('/');
  return within === undefined ? poolIn(language, undefined, other) : poolIn(language, other, within);
}

/** All values the families of the language hold for a concept, each as often as it occurs. */
function familyPool(language: Spoken, id: string): string | undefined {
  const family = familiesIn(language).find(({ concepts }) => concepts.includes(id));
  if (family === undefined) return undefined;
  const values = family.rows.map((row) => row[family.concepts.indexOf(id)] ?? '');
  const distinct = [...new Set(values)];
  return distinct.length === values.length ? distinct.join('|') : distinct.map((value) => `${value}:${values.filter((other) => other === value).length}`).join('|');
}

const FAMILIES = new Map<Spoken, readonly Family[]>();

/** Families whose values are words of the language. */
export function familiesIn(language: Spoken): readonly Family[] {
  let families = FAMILIES.get(language);
  if (families === undefined) {
    families = LOCALES[language].families.trim().split('\n\n').map(familyOf);
    FAMILIES.set(language, families);
  }
  return families;
}

function familyOf(text: string): Family {
  const [head = '', ...lines] = text.split('\n');
  const [, id = '', concepts = ''] = /^(\w+) \((.+)\)$/.exec(head) ?? [];
  const rows = lines.flatMap((line) => {
    // "Luna Park=Pop: Satelliten|Goldene Stunde": all that goes with each of them stands before.
    const told = /^[^|:]+=[^|:]+(?=: )/u.exec(line)?.[0];
    if (told !== undefined) return line.slice(told.length + 2).split('|').map((fine) => [fine, ...told.split('=')]);
    if (line.includes('=')) return line.split('|').map((row) => row.split('='));
    const at = line.indexOf(': ');
    return spread(line.slice(at + 2)).map((fine) => [fine, line.slice(0, at)]);
  });
  return { id, concepts: concepts.split(', '), rows };
}

const CUES = new Map<Spoken, ReadonlyMap<string, string>>();

/** Cues of a language by domain, or by `domain/subject`. */
export function cuesOf(language: Spoken): ReadonlyMap<string, string> {
  let cues = CUES.get(language);
  if (cues === undefined) {
    const merged = new Map<string, string>();
    for (const { id, rest } of [...linesOf(LOCALES[language].cues), ...linesOf(PASTIME_CUES[language])]) merged.set(id, merged.has(id) ? `${merged.get(id) ?? ''}|${rest}` : rest);
    cues = merged;
    CUES.set(language, cues);
  }
  return cues;
}
