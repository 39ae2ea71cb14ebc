import { keysOf } from '../reading/words.js';
import { PLAIN } from './grammar/parts.js';
import type { Resolution } from './resolution.js';
import { resolveKnown, type Surroundings } from './resolve.js';

const CHANGE = /^(?<way>drop|fall|decrease|reduction|decline|rise|increase|gain|improvement|change|difference)s?[\s_](?:in|of)[\s_](?:the[\s_])?(?<what>\p{L}.{2,40})$/iu;

/** How far apart two measurements of one thing usually are, as a part of how far apart those of different people are. */
const APART = 0.6;

const KNOWN = /change|gain|loss|drop|delta|reduction|increase|growth/u;

/** "drop in blood pressure", "increase in pain score": how much a number changed, and not the number itself; undefined where the lexicon knows no such number. */
export function changeIn(name: string, around: Surroundings): Resolution | undefined {
  const { way = '', what = '' } = CHANGE.exec(name)?.groups ?? {};
  const whole = way === '' ? undefined : resolveKnown(keysOf(name), around);
  if (way === '' || whole?.strength === 'exact' || KNOWN.test(whole?.concept.id ?? '')) return undefined;
  // Told as "120/80", a blood pressure is two numbers.
  const known = resolveKnown(keysOf(what.replace(/^blood[\s_]pressure$/iu, 'systolic blood pressure')), around)?.concept.make(PLAIN);
  const { min, max, deviation, decimals } = known?.options ?? {};
  if (known === undefined || !/^(?:integer|decimal)$/u.test(known.type) || typeof min !== 'number' || typeof max !== 'number') return undefined;
  const spread = (typeof deviation === 'number' ? deviation : (max - min) / 6) * APART;
  const to = (value: number): number => (known.type === 'integer' ? Math.round(value) : Number(value.toFixed(2)));
  const mean = /^(?:change|difference)$/iu.test(way) ? 0 : spread;
  const options = { min: to(mean - 2.5 * spread), max: to(mean + 3 * spread), ...(typeof decimals === 'number' ? { decimals } : {}), distribution: 'normal', mean: to(mean), deviation: Math.max(0.1, Number(spread.toFixed(1))) };
  return { concept: { id: `${way.toLowerCase()} of ${what.toLowerCase()}`, aliases: {}, weak: false, make: () => ({ type: known.type, options }) }, modifiers: [], strength: 'exact' };
}
