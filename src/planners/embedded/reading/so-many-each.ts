import type { Span } from '../model.js';
import { keysOf } from './words.js';

/** How many rows of one table belong to each row of another. */
export interface SoManyEach extends Span {
  readonly child: string;
  /** Empty where the table above is meant: "10 tracks each". */
  readonly parent: string;
  readonly least: number;
  readonly most: number;
}

/** "5 posts per user", "4-8 ingredients for each recipe" */
const PER = /(?<![\p{L}\d.,])(?:about |around |exactly )?(\d{1,4})(?:\s?(?:-|–|to|or)\s?(\d{1,4}))? ([\p{L}_]{3,}(?: [\p{L}_]{3,})?) (?:per|each for|for (?:each|every)|(?:in|on|under|of) (?:each|every)) (?:the )?([\p{L}_]{3,})(?![\p{L}_])/giu;
/** "each user has 2 to 6 posts", "an order contains 1-5 lines" */
const HAS = /(?<![\p{L}])(?:each|every|an?|per) ([\p{L}_]{3,}),? (?:(?:has|have|with|gets?|owns?|contains?|holds?|includes?|places?|writes?|makes?|takes?|borrows?) )?(?:about |around |exactly )?(\d{1,4})(?:\s?(?:-|–|to|or)\s?(\d{1,4}))? ([\p{L}_]{3,}(?: [\p{L}_]{3,})?)(?![\p{L}_])/giu;
/** "playlists and tracks, 10 tracks each" */
const EACH = /(?<![\p{L}\d.,])(?:about |around |exactly )?(\d{1,4})(?:\s?(?:-|–|to|or)\s?(\d{1,4}))? ([\p{L}_]{3,}(?: [\p{L}_]{3,})?) each(?=\s*(?:[,.;)\n]|$))/gimu;

/** "5 posts per user": of all that a description tells. */
export function soManyEach(text: string): readonly SoManyEach[] {
  const per = [...text.matchAll(PER)].map((match) => told(match, match[3], match[4], match[1], match[2]));
  const has = [...text.matchAll(HAS)].map((match) => told(match, match[4], match[1], match[2], match[3]));
  const each = [...text.matchAll(EACH)].map((match) => told(match, match[3], '', match[1], match[2]));
  return [...per, ...has, ...each].filter(({ least, child }) => least > 0 && !/^(?:row|record|entry|line)$/u.test(child));
}

const stem = (name: string): string => keysOf(name.replaceAll('_', ' ')).at(-1) ?? '';
const told = (match: RegExpExecArray, child = '', parent = '', least = '0', most = least): SoManyEach => ({ child: stem(child), parent: stem(parent), least: Number(least), most: Math.max(Number(least), Number(most)), start: match.index, end: match.index + match[0].length });

/** What is told of these two tables. */
export function eachOf(all: readonly SoManyEach[], child: string, parent: string): SoManyEach | undefined {
  return all.find((each) => each.parent === stem(parent) && each.child === stem(child)) ?? all.find((each) => (each.parent === '' || each.parent === stem(parent)) && keysOf(child.replaceAll('_', ' ')).includes(each.child));
}
