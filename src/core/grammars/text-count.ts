import type { Grammar, Option } from './grammar.js';

/** Numbers above are as good as endless. */
const MANY = 1e12;

/** Counts the texts that an option of a grammar can give; one that comes about in two ways counts twice. */
export function textCounter(grammar: Grammar): (option: Option) => number {
  const known = new Map<string, number>();
  const ofRule = (name: string): number => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const made = (grammar.get(name)?.options ?? []).reduce((sum, option) => Math.min(MANY, sum + ofOption(option)), 0);
    known.set(name, made);
    return made;
  };
  const ofOption = (option: Option): number => option.reduce((product, item) => ('text' in item ? product : Math.min(MANY, product * ofRule(item.rule))), 1);
  return ofOption;
}
