import { fold } from '../reading/words.js';

/** What stands between two ends or two things: "to", "and", "or", a comma or a slash, in the four languages. */
export type Joiner = 'to' | 'and' | 'or' | 'comma' | 'slash';

const words = (joiner: Joiner, phrases: string): readonly (readonly [string, Joiner])[] => phrases.split('|').map((phrase) => [phrase, joiner]);

/** Folded, and without what may stand behind them. */
const JOINERS: ReadonlyMap<string, Joiner> = new Map([
  ...words('to', "-|–|—|−|->|→|~|..|...|....|…|to|till|til|until|through|thru|up to|and up to|and at most|to at most"),
  ...words('to', "bis|bis zu|bis zum|bis maximal|a|al|hasta|au|jusqua|jusqu'a|jusqu'au|jusqu'en"),
  ...words('and', 'and|n|&|+|und|y|et|, and|, und'),
  ...words('or', 'or|oder|o|u|ou|, or|, oder'),
  ...words('comma', ','),
  ...words('slash', '/'),
]);

/** "until the end of", "to about", "hasta las": belongs to the second end. */
const BEHIND = /(?<=\S)\s+(?:the|el|los|la|las|le|les|zum|on|in|im|en|during|about|around|roughly|maybe|approximately|end of|early|late)$/u;

/** Longer texts between two things join nothing. */
const LONGEST = 120;

/** How the text between two numbers, dates, days or hours joins them; undefined where it says something else. */
export function joinerOf(between: string): Joiner | undefined {
  // "20% A 30% B": a value of that name, and no Spanish "to".
  if (between.length > LONGEST || /^\s+\p{Lu}\s+$/u.test(between)) return undefined;
  let text = fold(between).trim();
  const plain = JOINERS.get(text);
  if (plain !== undefined) return plain;
  text = text.replace(/\([^()]*\)/gu, ' ').replace(/[~$€£]/gu, ' ').trim();
  for (let i = 0; i < 3; i++) text = text.replace(BEHIND, '');
  return JOINERS.get(text.replace(/\s+/gu, ' '));
}
