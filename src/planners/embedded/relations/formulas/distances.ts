import type { Draft, Options } from '../../model.js';
import { nameIn } from '../grammar/mentions.js';
import { SECONDS, type Unit, unitIn } from './time-units.js';

const TOLD = /(\d+(?:\.\d+)?)\s*(?:to|-|–|and)\s*(\d+(?:\.\d+)?)\s+(?:full |working |business )?(\p{L}+)\s+(?:later|after)(?![\p{L}])/iu;

/** "delivered 1-9 days later": what was said of the later moment and is said of the distance. */
export function distanceTold({ remarks }: Draft, unit: Unit): { min: number; max: number } | undefined {
  for (const { text } of remarks) {
    const [, least, most, word = ''] = TOLD.exec(text) ?? [];
    const told = unitIn(word);
    if (told !== undefined && Number(most) >= Number(least)) return { min: (Number(least) * SECONDS[told]) / SECONDS[unit], max: (Number(most) * SECONDS[told]) / SECONDS[unit] };
  }
  return undefined;
}

/** The bounds of a distance in a unit. */
export function distanceOf({ at_least: least, within }: Options, unit: Unit): { min: number; max: number } | undefined {
  const value = (span: unknown): number | undefined => {
    const match = typeof span === 'string' ? /^(\d+(?:\.\d+)?)(s|m|h|d|w)$/.exec(span) : null;
    return match === null ? undefined : (Number(match[1]) * { s: 1, m: 60, h: 3600, d: 86_400, w: 604_800 }[match[2] as 's' | 'm' | 'h' | 'd' | 'w']) / SECONDS[unit];
  };
  const max = value(within);
  return max === undefined ? undefined : { min: value(least) ?? 0, max };
}

export function distance(unit: Unit, later: Draft, earlier: Draft): string {
  const pair = `(${nameIn(later)}, ${nameIn(earlier)})`;
  switch (unit) {
    case 'seconds':
      return `minutes${pair} * 60`;
    case 'minutes':
      return `minutes${pair}`;
    case 'hours':
      return `hours${pair}`;
    case 'days':
      return `days${pair}`;
    case 'weeks':
      return `days${pair} / 7`;
    case 'months':
      return `days${pair} / 30.4375`;
    case 'years':
      return `days${pair} / 365.25`;
  }
}
