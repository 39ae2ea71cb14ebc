import type { Draft } from '../../model.js';
import { clockOf } from '../../phrases/hours.js';
import { areEnds } from '../../vocabulary/twins.js';
import { endWordsOf } from '../grammar/ends.js';
import { isTemporal } from '../grammar/kinds.js';
import { leaveRoom } from './orders.js';

/** Puts the two ends of one thing in order, where nothing is said of them: "logged in at, logged out at", "valid from, valid until". */
export function orderTwins(drafts: readonly Draft[]): void {
  for (const [first, second] of twinsOf(drafts)) if (isMoment(second) && isOpen(first) && isOpen(second)) order(first, second);
}

/** "call start, call end": the other end of a moment is one as well, whatever its name alone made of it. */
export function agreeOnTwins(drafts: readonly Draft[]): void {
  for (const [{ made }, second] of twinsOf(drafts)) if (!isMoment(second) && isGuessed(second)) second.made = { type: made.type, options: { from: '-1y', to: 'now' } };
  // "time of call, time of dispatch, time of arrival": moments of one course, where a name alone would make one a time of day.
  const named = drafts.filter(({ name }) => /^time_of_/iu.test(name));
  if (named.some(({ made }) => made.type === 'datetime')) for (const draft of named) if (draft.made.type === 'time' && draft.stated.dates !== true && draft.stated.type !== true) draft.made = { type: 'datetime', options: { from: '-1y', to: 'now' } };
}

/** Moments and the other end of each; where either may be the earlier, the one that is named first. */
function twinsOf(drafts: readonly Draft[]): (readonly [Draft, Draft])[] {
  const named = drafts.map((draft) => ({ draft, words: endWordsOf(draft) }));
  return named.flatMap(({ draft, words }, i) => {
    if (!isMoment(draft)) return [];
    const second = named.find((other, k) => k !== i && areEnds(words, other.words) && (k > i || !areEnds(other.words, words)));
    return second === undefined ? [] : [[draft, second.draft] as const];
  });
}

const isMoment = (draft: Draft): boolean => isTemporal(draft) || draft.made.type === 'time';
const isGuessed = ({ stated, made, remarks }: Draft): boolean => stated.type !== true && stated.values !== true && stated.range !== true && stated.formula !== true && (['integer', 'decimal'].includes(made.type) || (made.type === 'boolean' && remarks.length === 0 && stated.shape !== true));

const AHEAD = /^eta(?:_|$)|(?:^|_)(?:until|till|to|thru|through|bis|hasta|au|valid|due)(?:_|$)/iu;

function order(first: Draft, second: Draft): void {
  if (first.made.type === 'time' || second.made.type === 'time') {
    if (first.made.type === second.made.type) keepHoursApart(first, second);
    return;
  }
  if (second.stated.dates === true) return;
  const isShort = first.made.type === 'datetime' && second.made.type === 'datetime';
  // What is only foretold need not have come.
  const isAhead = AHEAD.test(second.name);
  const within = isShort ? (isAhead ? '240h' : '12h') : '120d';
  if (!isAhead) leaveRoom(first, within);
  second.made = { type: second.made.type, options: { after: first.name, at_least: isShort ? '1m' : '1d', within } };
}

/** Nothing was told of what it follows. */
function isOpen({ stated, made }: Draft): boolean {
  const { after, before, step } = made.options ?? {};
  return stated.formula !== true && after === undefined && before === undefined && (step === undefined || made.type === 'time');
}

const MINUTES = /^(\d\d):(\d\d)$/u;

/** Hours of a day that could cross meet in the middle, where none were told: "opens at, closes at". */
function keepHoursApart(first: Draft, second: Draft): void {
  const [[from, end], [start, to]] = [first, second].map(({ made }) => [minutesOf(made.options?.['from']), minutesOf(made.options?.['to'])] as const) as [readonly [number, number], readonly [number, number]];
  // "start and end time between 06:00 and 22:00": the same hours were told of both.
  const isOfBoth = from === start && end === to;
  if (((first.stated.dates === true || second.stated.dates === true) && !isOfBoth) || !(end > start) || !(to > from)) return;
  const told = first.made.options?.['step'];
  const step = Number(/^(\d+)m$/u.exec(typeof told === 'string' ? told : '')?.[1] ?? 1);
  const middle = Math.round((from + to) / 2 / 60) * 60;
  first.made = { type: 'time', options: { ...first.made.options, to: clockOf(Math.min(end, middle - step)) } };
  second.made = { type: 'time', options: { ...second.made.options, from: clockOf(Math.max(start, middle)) } };
}

function minutesOf(text: unknown): number {
  const [, hours, minutes] = typeof text === 'string' ? (MINUTES.exec(text) ?? []) : [];
  return hours === undefined ? NaN : Number(hours) * 60 + Number(minutes);
}
