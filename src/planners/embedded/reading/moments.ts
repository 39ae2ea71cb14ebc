import type { Language } from '../model.js';

/** Spans of time as the four languages say them, and what the column of such a moment is called. */

export type Unit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'quarter' | 'year';

/** By unit in English, German, Spanish and French: the word for it, and the column. */
const UNITS: Readonly<Record<Unit, Readonly<Record<Language, readonly [said: RegExp, column: string]>>>> = {
  minute: { en: [/^minute$/u, 'timestamp'], de: [/^minute$/u, 'zeitstempel'], es: [/^minuto$/u, 'fecha_hora'], fr: [/^minute$/u, 'horodatage'] },
  hour: { en: [/^hour$/u, 'timestamp'], de: [/^stunde$/u, 'zeitstempel'], es: [/^hora$/u, 'fecha_hora'], fr: [/^heure$/u, 'horodatage'] },
  day: { en: [/^day$/u, 'date'], de: [/^tag$/u, 'datum'], es: [/^d[ií]a$/u, 'fecha'], fr: [/^jour$/u, 'date'] },
  week: { en: [/^week$/u, 'week'], de: [/^woche$/u, 'woche'], es: [/^semana$/u, 'semana'], fr: [/^semaine$/u, 'semaine'] },
  month: { en: [/^month$/u, 'month'], de: [/^monat$/u, 'monat'], es: [/^mes$/u, 'mes'], fr: [/^mois$/u, 'mois'] },
  quarter: { en: [/^quarter$/u, 'quarter'], de: [/^quartal$/u, 'quartal'], es: [/^trimestre$/u, 'trimestre'], fr: [/^trimestre$/u, 'trimestre'] },
  year: { en: [/^year$/u, 'year'], de: [/^jahr$/u, 'jahr'], es: [/^año$/u, 'año'], fr: [/^(?:an|année)$/u, 'année'] },
};

export const columnOfMoment = (unit: Unit, language: Language): string => UNITS[unit][language][1];

/** "per day", "por hora": the column of a word for a span of time, and the step in English where the readers of steps see no English. */
export function momentIn(word: string): { readonly column: string; readonly step: string | undefined } | undefined {
  for (const [unit, told] of Object.entries(UNITS) as [Unit, (typeof UNITS)[Unit]][]) {
    const found = Object.entries(told).find(([, [said]]) => said.test(word.toLowerCase()));
    const isSeries = found?.[0] !== 'en' && (unit === 'minute' || unit === 'hour' || unit === 'day');
    if (found !== undefined) return { column: found[1][1], step: isSeries ? unit : undefined };
  }
  return undefined;
}
