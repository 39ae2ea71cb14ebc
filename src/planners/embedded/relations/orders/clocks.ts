import type { Draft } from '../../model.js';
import { wordsOf } from '../../reading/words.js';
import { stageOf } from '../../vocabulary/stages.js';

/** What has a day and what is a time of one: moments beside a day, and what follows them. */

/** "shift start as datetime …, shift end": the other end of what is told with its day has a day as well. */
export function agreeOnDays(drafts: readonly Draft[]): void {
  for (const clock of drafts.filter(({ made, stated }) => made.type === 'time' && stated.type !== true)) {
    const words = wordsOf(clock.name).map(({ text }) => text.toLowerCase());
    const isPartner = ({ name, made, stated }: Draft): boolean => {
      const others = wordsOf(name).map(({ text }) => text.toLowerCase());
      return made.type === 'datetime' && stated.type === true && others.length === words.length && others.filter((word, i) => word !== words[i]).length === 1 && stageOf(others) !== undefined;
    };
    if ((stageOf(words) !== undefined && drafts.some(isPartner)) || followsMoment(clock, drafts)) clock.made = { type: 'datetime', options: { from: '-1y', to: 'now' } };
  }
}

/** "arrival time, seen time": what follows a moment that has its day has one as well. */
function followsMoment(clock: Draft, drafts: readonly Draft[]): boolean {
  const before = drafts[drafts.indexOf(clock) - 1];
  const [own, other] = [clock, before].map((draft) => (draft === undefined ? undefined : stageOf(wordsOf(draft.name).map(({ text }) => text.toLowerCase()))));
  return before?.made.type === 'datetime' && own !== undefined && other !== undefined && own.rank > other.rank && Object.values(clock.stated).every((said) => said !== true) && !drafts.some(({ name, made }) => DAY.test(name) && made.type === 'date');
}

const DAY = /^(?:date|day|datum|tag|fecha|d[íi]a|jour)$/iu;
const CLOCK = /^(?:time|uhrzeit|zeit|hora|heure)$/iu;

const CLOCKS = /(?<!\d)(?:[01]?\d|2[0-3])(?::[0-5]\d|\s?[ap]m|\s?h(?![\p{L}]))\s?(?:to|and|until|-|–|bis|und|y|a|et|à)\s?(?:[01]?\d|2[0-3])(?::[0-5]\d|\s?[ap]m|\s?h(?![\p{L}]))/iu;
const FINISHES = /^(?:end(?:s|ed)?|finish(?:es|ed)?|until|ende|fin|hasta)$/iu;
const BEGINS = /^(?:start(?:s|ed|ing)?|begins?|beginn|inicio|comienzo|d[ée]but)$/iu;
const LENGTH = /^(?:duration|length|minutes|dauer|duraci[oó]n|dur[ée]e)(?:_|$)/iu;

/** The day of a row, by a name of its own: "trip date", "date du trajet". */
const DAY_OF_ROW = /^(?:date|day|datum|tag|fecha|d[íi]a|jour|(?:trip|travel|journey|ride|tour|event|service|departure|sailing|class|game|match|show)_date|(?:date|jour)_(?:du|de_la|de_l|de)_?\p{L}+|fecha_de(?:l|_la)?_\p{L}+|\p{L}{3,}datum)$/iu;
const TIME_OF_DAY = /(?:^|_)time$|^(?:heure|hora)_d|^\p{L}{4,}(?:s?zeit)$/iu;

/** "trip date, departure time": the only moment beside a day that is called a time is a time of that day. */
export function timeOfDay(drafts: readonly Draft[]): void {
  if (!drafts.some(({ name, made }) => DAY_OF_ROW.test(name) && made.type === 'date')) return;
  const moments = drafts.filter(({ made }) => made.type === 'datetime');
  const [clock] = moments;
  if (clock === undefined || moments.length > 1 || !TIME_OF_DAY.test(clock.name) || Object.values(clock.stated).some((told) => told === true) || clock.remarks.length > 0) return;
  clock.made = { type: 'time', options: { from: '05:00', to: '22:45', step: '15m' } };
}

/** "date, time", "date, start, duration": beside its day a moment is the time of that day. */
export function splitMoments(drafts: readonly Draft[]): void {
  const day = drafts.findIndex((draft) => DAY.test(draft.name) && draft.made.type === 'date');
  if (day < 0) {
    tellClocks(drafts);
    return;
  }
  const start = drafts.slice(day).some(({ name }) => LENGTH.test(name)) ? drafts[day + 1] : undefined;
  const isBare = (draft: Draft | undefined, name: RegExp): draft is Draft => (draft?.made.type === 'date' || draft?.made.type === 'datetime') && name.test(draft.name) && draft.stated.type !== true && draft.stated.dates !== true;
  if (isBare(start, BEGINS)) {
    const end = drafts[day + 2];
    const isBoth = isBare(end, FINISHES);
    start.made = { type: 'time', options: { from: '08:00', to: isBoth ? '14:45' : '19:45', step: '15m' } };
    if (isBoth) end.made = { type: 'time', options: { from: '15:00', to: '21:00', step: '15m' } };
  }
  for (const draft of drafts) {
    if ((draft.made.type !== 'datetime' && draft.made.type !== 'date') || draft.stated.type === true || DAY.test(draft.name)) continue;
    // "date, check in between 08:00 and 10:00": on that day.
    if (isToldByClock(draft) || (CLOCK.test(draft.name) && draft.made.type === 'datetime')) draft.made = { type: 'time', options: { from: '00:00', to: '23:59' } };
  }
}

const isToldByClock = ({ stated, remarks }: Draft): boolean => stated.span !== true && remarks.some(({ text }) => CLOCKS.test(text) && !/\d{4}/u.test(text));

const SOME_DAY = /_(?:date|day)$|^fecha_|^date_|datum$/iu;

/** "visit_date in 2024, entry_time between 10:00 and 17:30": a time of that day. */
function tellClocks(drafts: readonly Draft[]): void {
  if (!drafts.some(({ name, made }) => made.type === 'date' && SOME_DAY.test(name))) return;
  for (const draft of drafts) if (draft.made.type === 'datetime' && draft.stated.type !== true && TIME_OF_DAY.test(draft.name) && isToldByClock(draft)) draft.made = { type: 'time', options: { from: '00:00', to: '23:59' } };
}

const LATER = /\d\s*(?:hours?|hrs?|h|minutes?|mins?)\s+(?:later|after)(?![\p{L}])/iu;

/** "clock in (a date and time), clock out 4 to 10 hours later": so long after a moment with its day is one as well. */
export function followMoment(draft: Draft, drafts: readonly Draft[]): void {
  if (draft.made.type !== 'time' || draft.stated.type === true || !draft.remarks.some(({ text }) => LATER.test(text))) return;
  if (drafts.slice(0, drafts.indexOf(draft)).some(({ made }) => made.type === 'datetime')) draft.made = { type: 'datetime', options: {} };
}
