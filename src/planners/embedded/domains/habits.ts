import type { Make, Options } from '../model.js';

/**
 * How often things happen at each hour of the day, from midnight on, and on each day of the week, from Sunday on. No
 * weight is 0: a text may ask for a night or a Sunday, and gets it.
 */
const HOURS = {
  /** Desks, counters, appointments. */
  office: [0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.5, 2, 6, 10, 11, 10, 6, 8, 10, 9, 8, 5, 2, 1, 0.5, 0.3, 0.2, 0.1],
  /** Clinics, laboratories, deliveries to firms. */
  morning: [0.1, 0.1, 0.1, 0.1, 0.2, 0.5, 2, 6, 10, 11, 10, 8, 4, 5, 5, 4, 3, 2, 1, 0.5, 0.3, 0.2, 0.1, 0.1],
  /** Lessons and what belongs to them. */
  school: [0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.5, 5, 10, 10, 9, 9, 7, 8, 7, 4, 2, 1, 0.5, 0.3, 0.2, 0.2, 0.1, 0.1],
  /** Shops of brick. */
  store: [0.1, 0.1, 0.1, 0.1, 0.1, 0.2, 0.5, 1, 3, 6, 8, 9, 9, 8, 8, 9, 10, 11, 10, 6, 2, 0.5, 0.2, 0.1],
  /** Shops on the net, apps: from late morning to late evening. */
  online: [2, 1, 0.6, 0.4, 0.4, 0.6, 1.5, 3, 5, 6, 7, 7, 7.5, 7, 6.5, 6.5, 6.5, 7, 8, 9.5, 10.5, 10, 7, 4],
  /** What people do at home when the day is done. */
  evening: [2.5, 1, 0.5, 0.3, 0.2, 0.3, 0.8, 1.5, 2, 2, 2.2, 2.5, 3, 3.2, 3.2, 3.5, 4.5, 6, 8, 10, 12, 12, 9, 5],
  /** Bars, parties, those who drive home from them. */
  night: [9, 8, 6, 3.5, 1.5, 0.8, 0.7, 0.9, 1.2, 1.3, 1.4, 1.6, 2, 2, 2, 2.2, 2.6, 3.4, 4.5, 5.5, 6.5, 7.5, 9, 10],
  /** Lunch and dinner. */
  meals: [0.5, 0.3, 0.1, 0.1, 0.1, 0.2, 0.5, 1.5, 2.5, 2, 2.5, 7, 11, 9, 4, 2.5, 3, 6, 11, 12, 9, 5, 2, 1],
  /** Breakfast, coffee. */
  coffee: [0.1, 0.1, 0.1, 0.1, 0.2, 1, 5, 11, 13, 11, 9, 6, 5, 6, 6, 5, 4, 3, 2, 1, 0.5, 0.3, 0.2, 0.1],
  /** The way to work and back. */
  rush: [0.5, 0.3, 0.2, 0.2, 0.5, 2, 6, 11, 12, 7, 4.5, 4.5, 5, 5, 5, 6.5, 9.5, 12, 10, 6.5, 4, 3, 2, 1],
  /** Work outdoors, sightings, sightseeing. */
  daylight: [0.1, 0.1, 0.1, 0.1, 0.3, 2, 5, 8, 10, 11, 11, 10, 8, 9, 9, 8, 7, 5, 3, 1.5, 0.5, 0.2, 0.1, 0.1],
  /** Before work and after it. */
  workout: [0.1, 0.1, 0.1, 0.1, 0.4, 3, 8, 9, 6, 5, 4, 3.5, 5, 4, 3, 4, 7, 11, 12, 9, 5, 2, 0.6, 0.2],
  /** Three shifts, with less at night. */
  shifts: [3, 3, 3, 3, 3, 3.5, 5, 5.5, 6, 6, 6, 5.5, 5, 5.5, 5.5, 5.5, 5.5, 5, 4.5, 4.5, 4.5, 4, 4, 3.5],
  /** Emergencies: never none, most in the afternoon and evening. */
  alarm: [4, 3.2, 2.8, 2.3, 2, 2, 2.4, 3.4, 4.4, 4.8, 5.2, 5.5, 5.6, 5.6, 5.7, 6, 6.4, 6.6, 6.4, 6, 5.6, 5.2, 4.8, 4.4],
  /** Jobs of machines that wait until nobody works. */
  batch: [9, 11, 12, 10, 7, 4, 3, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 5, 7],
} as const;

const WEEKS = {
  working: [1, 10, 10.5, 10.5, 10.2, 9, 1.6],
  school: [0.1, 10, 10, 10, 10, 9.5, 0.1],
  shopping: [10, 9, 9, 9, 9.5, 11, 12.5],
  outings: [11, 5, 5, 6, 8, 13, 16],
  weekend: [14, 4, 4, 4.5, 5, 8, 16],
  even: [9, 10, 10, 10, 10, 10, 9],
} as const;

/** Moments with the habits of what happens then. */
export const timesOf =
  (hours: keyof typeof HOURS, week: keyof typeof WEEKS = 'even', from = '-1y', to = 'now'): Make =>
  () => ({ type: 'datetime', options: { from, to, hour_weights: HOURS[hours], weekday_weights: WEEKS[week] } });

/** Days with the habits of a week. */
export const daysOf =
  (week: keyof typeof WEEKS, from = '-2y', to = 'now'): Make =>
  () => ({ type: 'date', options: { from, to, weekday_weights: WEEKS[week] } });

/** A number that is mostly next to nothing and seldom large: rain, delays, losses. */
export const seldom =
  (max: number, mean: number, deviation: number, decimals = 1): Make =>
  () => ({ type: decimals === 0 ? 'integer' : 'decimal', options: { min: 0, max, ...(decimals === 0 ? {} : { decimals }), distribution: 'gamma', mean, deviation } });

/** When what the rows of a domain are of happens, as a rule. */
const HABITS: Readonly<Record<string, readonly [keyof typeof HOURS, keyof typeof WEEKS]>> = {
  restaurants: ['meals', 'outings'], 'food delivery': ['meals', 'outings'], 'e-commerce': ['online', 'even'], payments: ['online', 'even'], 'event ticketing': ['online', 'even'],
  travel: ['online', 'even'], saas: ['online', 'even'], 'web logs': ['online', 'even'], marketing: ['online', 'even'], telecom: ['online', 'even'], 'surveys and market research': ['online', 'even'],
  'social media': ['evening', 'even'], gaming: ['evening', 'even'], 'music and podcasts': ['evening', 'even'], 'dating and community': ['evening', 'even'],
  healthcare: ['office', 'working'], 'pharmacy and dental': ['office', 'working'], veterinary: ['office', 'working'], legal: ['office', 'working'], government: ['office', 'working'],
  'human resources': ['office', 'working'], 'customer support': ['office', 'working'], 'real estate': ['office', 'working'], projects: ['office', 'working'], 'software development': ['office', 'working'],
  'fashion and beauty': ['store', 'shopping'], libraries: ['store', 'shopping'], education: ['school', 'school'], fitness: ['workout', 'even'], mobility: ['rush', 'even'],
}; // prettier-ignore

/** Weights of the hours and weekdays of a domain. */
export function habitsOf(domain: string | undefined): Options | undefined {
  const [hours, week] = HABITS[domain ?? ''] ?? [];
  return hours === undefined || week === undefined ? undefined : { hour_weights: HOURS[hours], weekday_weights: WEEKS[week] };
}
