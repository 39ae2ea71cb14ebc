

export type Unit = 'seconds' | 'minutes' | 'hours' | 'days' | 'weeks' | 'months' | 'years';

export const SECONDS: Readonly<Record<Unit, number>> = { seconds: 1, minutes: 60, hours: 3600, days: 86_400, weeks: 604_800, months: 2_629_800, years: 31_557_600 };

const NAMES: readonly (readonly [RegExp, Unit])[] = [
  [/(?:^|[^\p{L}])(?:seconds?|secs?|sekunden?|segundos?|secondes?)(?![\p{L}])/iu, 'seconds'],
  [/(?:^|[^\p{L}])(?:minutes?|mins?|minuten?|minutos?)(?![\p{L}])/iu, 'minutes'],
  [/(?:^|[^\p{L}])(?:hours?|hrs?|stunden?|horas?|heures?)(?![\p{L}])/iu, 'hours'],
  [/(?:^|[^\p{L}])(?:days?|nights?|tage?n?|n[äa]chte|d[íi]as?|noches?|jours?|nuit[ée]?e?s?)(?![\p{L}])/iu, 'days'],
  [/(?:^|[^\p{L}])(?:weeks?|wochen?|semanas?|semaines?)(?![\p{L}])/iu, 'weeks'],
  [/(?:^|[^\p{L}])(?:months?|monate?n?|mes(?:es)?|mois)(?![\p{L}])/iu, 'months'],
  [/(?:^|[^\p{L}])(?:years?|yrs?|jahre?n?|a[ñn]os?|ans?|ann[ée]es?)(?![\p{L}])/iu, 'years'],
];

export function secondsOf(unit: Unit): number {
  return SECONDS[unit];
}

/** The unit that a text tells of time in. */
export function unitIn(text: string): Unit | undefined {
  return NAMES.find(([pattern]) => pattern.test(text.replaceAll('_', ' ')))?.[1];
}
