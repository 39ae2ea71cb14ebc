import type { Made, Options } from '../model.js';

/** The options of a column but for some. */
export function optionsWithout(made: Made, ...names: readonly string[]): Options {
  return Object.fromEntries(Object.entries(made.options ?? {}).filter(([name]) => !names.includes(name)));
}
