import type { Draft } from '../../model.js';
import { nameIn, takes } from '../grammar/mentions.js';

/**
 * "The delay is the actual minus the scheduled departure; cancelled flights have neither": a moment that is worked out from
 * a number cannot tell where the number is empty. The number is empty as often as was told, and the moment with it.
 */
export function emptyTogether(drafts: readonly Draft[]): void {
  for (const later of drafts) {
    const expression = later.made.type === 'expression' ? later.made.options?.['expression'] : undefined;
    if (typeof expression !== 'string') continue;
    for (const source of drafts) {
      if (source === later || source.when === undefined || !takes(expression, source) || !takes(source.when, later)) continue;
      if (source.when === `${nameIn(later)} == ${nameIn(later)}`) {
        source.missing ??= later.missing;
        source.when = undefined;
      } else source.when = source.when.replaceAll(`${nameIn(later)} == ${nameIn(later)}`, 'true');
      later.missing = undefined;
      later.when ??= `${nameIn(source)} == ${nameIn(source)}`;
    }
  }
}
