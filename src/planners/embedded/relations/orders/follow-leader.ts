import type { Draft, Options } from '../../model.js';
import { nameIn } from '../grammar/mentions.js';

/** A measure over time that moves with another one, which goes its own way. */

/** In how many parts the leader's course is cut, and how far they reach from its middle, in deviations. */
const PARTS = 16;
const REACH = 2.2;
/** Deviation of a course within its range, as a part of the range. */
const SPREAD = 0.17;
/** What a follower has of its own: little, since short stretches show little of the leader's course. */
const OWN = 0.16;
const CLOSELY = 0.85;

/** "humidity drops when temperature goes up": its level is another in each part of the leader's range. */
export function followLeader(draft: Draft, options: Options, by: Draft, rho: number): void {
  const [lead, own] = [by.made.options, options].map((told) => ({ base: Number(told?.['base']), spread: SPREAD * (Number(told?.['max']) - Number(told?.['min'])) })) as [Level, Level];
  const slope = Math.sign(rho) * Math.max(CLOSELY, Math.abs(rho)) * own.spread;
  draft.made = { type: 'series', options: { ...options, noise: tidy(own.spread * OWN), autocorrelation: 0.3, multiplicative: false, seasons: [] } };
  const at = (part: number): number => REACH * (1 - (2 * part) / PARTS);
  draft.cases = Array.from({ length: PARTS }, (_, part) => ({
    when: part === PARTS - 1 ? 'true' : `${nameIn(by)} >= ${String(tidy(lead.base + at(part + 1) * lead.spread))}`,
    options: { base: tidy(own.base + slope * at(part + 0.5)) },
  }));
  draft.stated.correlated = true;
}

interface Level {
  readonly base: number;
  readonly spread: number;
}

const tidy = (value: number): number => Number(value.toPrecision(3));
