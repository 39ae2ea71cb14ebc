import { isCalled } from '../../columns/names.js';
import type { Draft } from '../../model.js';
import { nameIn } from '../grammar/mentions.js';

/** How long what a table is of takes, in minutes, and whether it happens by day. */
interface Lasting {
  readonly least: number;
  readonly most: number;
  readonly isByDay: boolean;
}

const lasting = (least: number, most: number, isByDay = true): Lasting => ({ least, most, isByDay });

const THINGS: readonly (readonly [RegExp, Lasting])[] = [
  [/\b(?:gyms?|workouts?|fitness|swim\w*|climbing|training sessions?)\b/iu, lasting(25, 150, false)],
  [/\b(?:meetings?|appointments?|consultations?|lessons?|interviews?|tutorials?|viewings?|therap\w+|haircuts?|salons?|termine?|besprechung\w*|citas?|reuniones|rendez-vous|réunions?)\b/iu, lasting(15, 120)],
  [/\b(?:lectures?|exams?|seminars?|webinars?|workshops?|courses?|vorlesungen|cours)\b/iu, lasting(45, 180)],
  [/\b(?:concerts?|films?|movies?|screenings?|matches|games|shows|plays)\b/iu, lasting(75, 200, false)],
  [/\b(?:parking|car parks?|visitors?|coworking|co-working|museums?|zoos?)\b/iu, lasting(10, 720)],
  [/\b(?:bikes?|bicycles?|scooters?|kayaks?|boats?)\b/iu, lasting(10, 360)],
  [/\b(?:charging|chargers?)\b/iu, lasting(20, 480, false)],
  [/\b(?:outages?|incidents?|downtimes?|maintenance|repairs?)\b/iu, lasting(5, 720, false)],
  [/\b(?:rooms?|courts?|halls?|desks?|studios?|pitch(?:es)?) (?:bookings?|reservations?|rentals?)\b/iu, lasting(30, 180)],
  [/\b(?:calls?|anrufe|llamadas|appels)\b/iu, lasting(1, 45, false)],
  [/\b(?:surger\w+|operations?|operating rooms?)\b/iu, lasting(30, 360)],
  [/\b(?:web|app|browser|streaming|gaming|user|play) sessions?\b/iu, lasting(1, 180, false)],
  [/\b(?:shifts?|time ?sheets?|work logs?|babysit\w+|volunteer\w*)\b/iu, lasting(180, 600)],
];

const STARTS = /^(?:start(?:s|ed|_time|_at|s_at|ed_at|_date|datum)?|fecha_(?:de_)?inicio|date_de_début|begin(?:s|s_at|_time)?|began(?:_at)?|beginning|from|check_?in(?:_time|_at)?|entry(?:_time)?|entered(?:_at)?|time_in|pick_?up(?:_time)?|beginn|startzeit|inicio|hora_inicio|hora_de_inicio|début|heure_de_début)$/iu;
const ENDS = /^(?:end(?:s|ed|_time|_at|s_at|ed_at|_date|datum)?|fecha_(?:de_)?fin|date_de_fin|finish(?:es|ed|_time|es_at|ed_at)?|stop(?:ped|_time)?|to|until|check_?out(?:_time|_at)?|exit(?:_time)?|exited(?:_at)?|left(?:_at)?|time_out|return(?:ed)?(?:_time|_at)?|drop_?off(?:_time)?|ende|endzeit|fin|hora_fin|hora_de_fin|heure_de_fin)$/iu;
const LASTS = /duration|minutes|length|hours|dauer|duraci[oó]n|dur[ée]e/iu;

/** "gym: check in time, check out time", "meetings: title, start, end": as far apart as such things take, on one day. */
export function lastAsUsual(drafts: readonly Draft[], about: string): void {
  const [start, end] = [STARTS, ENDS].map((name) => drafts.find((draft) => isCalled(draft, name) && isMoment(draft)));
  if (start !== undefined && end !== undefined && AT_WORK.test(about) && isCalled(start, CHECKS) && isCalled(end, CHECKS) && hasDay(drafts, start, end)) { workThatDay(start, end); return; }
  if (start === undefined || end === undefined || drafts.some((draft) => isCalled(draft, LASTS))) return;
  const found = THINGS.find(([thing]) => thing.test(about))?.[1];
  // "gym memberships: start date, end date": days are told, and no hours of one visit.
  const areDays = [start, end].every(({ name, made }) => made.type === 'date' && /(?:date|datum)$|^(?:fecha|date)_/iu.test(name));
  if (found === undefined || areDays || (start.made.type === 'date' && /check_?in/iu.test(start.name) && /\b(?:hotels?|rooms?|stays?)\b/iu.test(about))) { lastForDays(start, end, about); return; }
  if ([start, end].some(({ stated }) => stated.type === true || stated.dates === true)) return;
  if (hasDay(drafts, start, end)) { withinDay(start, end, found); return; }
  // Where a day and its hours are told apart already, they stay so.
  if (start.made.type === 'time' && end.made.type === 'time' && found.most > 300) return;
  const { from = '-1y', hour_weights: weights } = start.made.type === 'datetime' ? (start.made.options ?? {}) : {};
  const isNightly = Array.isArray(weights) && Number(weights[0]) > 1;
  start.made = { type: 'datetime', options: { from, to: '-1d', ...(weights !== undefined && !(found.isByDay && isNightly) ? { hour_weights: weights } : found.isByDay ? { hours: { from: '08:00', to: '18:00' } } : { hours: { from: '06:30', to: '21:30' } }) } };
  end.made = { type: 'datetime', options: { after: start.name, at_least: span(found.least), within: span(found.most) } };
}

const AT_WORK = /\b(?:attendance|employees?|staff|workers?|time ?sheets?|shifts?|punch)\b/iu;
const CHECKS = /^(?:check(?:ed)?|clock(?:ed)?|punch)_?(?:in|out)(?:_time)?$/iu;

/** Whether the day is told beside the two. */
const hasDay = (drafts: readonly Draft[], start: Draft, end: Draft): boolean => drafts.some((draft) => draft.made.type === 'date' && draft !== start && draft !== end && isCalled(draft, /(?:^|_)(?:date|day|datum|tag|fecha|d[íi]a|jour)$/iu));

/** "attendance: employee, date, check in, check out": in the morning and in the evening of that day. */
function workThatDay(start: Draft, end: Draft): void {
  start.made = { type: 'time', options: { from: '07:30', to: '09:45', step: '1m' } };
  end.made = { type: 'time', options: { from: '15:30', to: '19:00', step: '1m' } };
}

const span = (minutes: number): string => (minutes % 60 === 0 ? `${String(minutes / 60)}h` : `${String(minutes)}m`);
const isMoment = ({ made }: Draft): boolean => ['date', 'datetime', 'time'].includes(made.type) && made.options?.['after'] === undefined && made.options?.['step'] !== '1d';

/** The hours of a day in which something may start, by the clock. */
const [FIRST_HOUR, LAST_HOUR] = [8, 18] as const;

/** "date, start time, end time": times of one day, the end within the hours that follow the start. */
function withinDay(start: Draft, end: Draft, { most }: Lasting): void {
  if (most > 300) return;
  const clock = (hour: number): string => `${String(hour).padStart(2, '0')}:00`;
  const hours = Math.max(2, Math.round(most / 60));
  start.made = { type: 'time', options: { from: clock(FIRST_HOUR), to: `${String(LAST_HOUR)}:45`, step: '15m' } };
  end.made = { type: 'time', options: { from: clock(FIRST_HOUR + 1), to: clock(LAST_HOUR + hours), step: '15m' } };
  // No other pair of hours is made of them.
  for (const draft of [start, end]) draft.stated.dates = true;
  end.cases = Array.from({ length: LAST_HOUR - FIRST_HOUR + 1 }, (_, i) => FIRST_HOUR + i).map((hour) => ({ when: `hour(${nameIn(start)}) == ${String(hour)}`, options: { from: clock(hour + 1), to: clock(hour + hours) } }));
}

/** What lasts for days, and how many. */
const DAYS: readonly (readonly [RegExp, least: number, most: number])[] = [
  [/\bcampaigns?\b|\bkampagnen?\b|\bcampañas?\b/iu, 7, 90],
  [/\bsprints?\b/iu, 13, 14],
  [/\b(?:projects?|projekte?|proyectos?|projets?)\b/iu, 14, 400],
  [/\b(?:internships?|placements?|praktika|prácticas|stages)\b/iu, 60, 180],
  [/\b(?:memberships?|subscriptions?|mitgliedschaften|abonnements?|membresías|suscripciones)\b/iu, 30, 730],
  [/\b(?:contracts?|leases?|tenanc(?:y|ies)|verträge|contratos?|contrats?)\b/iu, 180, 1095],
  [/\b(?:vacations?|holidays?|leaves?|absences?|urlaub\w*|vacaciones|congés?)\b/iu, 1, 21],
  [/\b(?:exhibitions?|ausstellungen|exposiciones|expositions)\b/iu, 14, 120],
  [/\b(?:jobs?|employment|careers?)\b/iu, 90, 2500],
];

function lastForDays(start: Draft, end: Draft, about: string): void {
  const found = DAYS.find(([thing]) => thing.test(about));
  if (found === undefined || [start, end].some(({ made, stated }) => made.type !== 'date' || stated.dates === true)) return;
  start.made = { type: 'date', options: { ...start.made.options, from: '-3y', to: 'now' } };
  end.made = { type: 'date', options: { after: start.name, at_least: `${String(found[1])}d`, within: `${String(found[2])}d` } };
}
