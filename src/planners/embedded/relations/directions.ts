import type { Draft } from '../model.js';
import { keysOf } from '../reading/words.js';
import { isMeasure, looseMentions } from './loose.js';

/** A column and which way a text says it goes. */
export interface Directed {
  readonly draft: Draft;
  readonly sign: 1 | -1;
  readonly start: number;
  readonly end: number;
  /** Whether the text says so itself: "higher salary", not just "salary". */
  readonly isTold: boolean;
}

/** Words before or behind a column: "more tickets", "score higher". */
const COMPARATIVE = /\b(?:(more|higher|larger|bigger|greater|longer|many|long|high|large|greatest|highest|most)|(less|fewer|lower|smaller|shorter|few|short|low|small|lowest|least))\b/giu;
/** Words behind a column: "rises", "goes up". */
const VERB = /\b(?:(ris(?:es?|ing)|grow(?:s|ing)?|increas(?:es?|ing)|go(?:es)? up|climbs?|is up|are up|soars?|improves?)|(drop(?:s|ping)?|falls?|falling|decreas(?:es?|ing)|declin(?:es?|ing)|go(?:es)? down|shrinks?|sinks?|is down|are down|worsens?))\b/giu;

/** Words that name a column and a way at once, with names such columns have. */
const ADJECTIVES: readonly (readonly [RegExp, RegExp, 1 | -1])[] = [
  [/\b(?:pricier|dearer|costlier|costs? more|more expensive|most expensive|priciest)\b/iu, /price|cost|fare|amount|bill|fee|rent|charge|value/i, 1],
  [/\b(?:cheaper|cheapest|costs? less|less expensive)\b/iu, /price|cost|fare|amount|bill|fee|rent|charge|value/i, -1],
  [/\b(?:older|oldest|elderly)\b/iu, /(?:^|_)age(?:$|_)|(?:^|_)age/i, 1],
  [/\b(?:older|oldest)\b/iu, /year|birth|built/i, -1],
  [/\b(?:younger|youngest)\b/iu, /(?:^|_)age/i, -1],
  [/\b(?:younger|newer|newest)\b/iu, /year|birth|built/i, 1],
  [/\b(?:bigger|larger|biggest|largest)\b/iu, /area|square|sqft|sqm|size|surface|capacity/i, 1],
  [/\bsmaller\b/iu, /area|square|sqft|sqm|size|surface|capacity/i, -1],
  [/\blonger\b/iu, /duration|length|stay|tenure|minutes|hours/i, 1],
  [/\bshorter\b/iu, /duration|length|stay|tenure|minutes|hours/i, -1],
  [/\bheavier\b/iu, /weight|mass/i, 1],
  [/\blighter\b/iu, /weight|mass/i, -1],
  [/\btaller\b/iu, /height/i, 1],
  [/\b(?:further|farther|farthest)\b/iu, /distance/i, 1],
  [/\b(?:closer|nearer)\b/iu, /distance/i, -1],
  [/\b(?:hotter|warmer)\b/iu, /temp/i, 1],
  [/\b(?:colder|cooler)\b/iu, /temp/i, -1],
  [/\b(?:earns? more|richer|better paid|paid more|wealthier)\b/iu, /salary|income|wage|pay|earning/i, 1],
  [/\b(?:earns? less|poorer)\b/iu, /salary|income|wage|pay|earning/i, -1],
  [/\b(?:spends? more|buys? more|bigger spenders?)\b/iu, /spen[dt]|amount|total|order_value|purchase|revenue|lifetime/i, 1],
  [/\b(?:pays? more)\b/iu, /fee|price|amount|charge|premium|cost|rent|paid|payment/i, 1],
  [/\b(?:pays? less)\b/iu, /fee|price|amount|charge|premium|cost|rent|paid|payment/i, -1],
  [/\b(?:spends? less|buys? less)\b/iu, /spen[dt]|amount|total|order_value|purchase|revenue|lifetime/i, -1],
  [/\b(?:more experienced|more senior|seniors?)\b/iu, /experience|seniority|tenure/i, 1],
  [/\b(?:faster|quicker)\b/iu, /speed|velocity/i, 1],
  [/\b(?:faster|quicker)\b/iu, /duration|time|latency|minutes|seconds/i, -1],
  [/\bslower\b/iu, /duration|latency|minutes|seconds/i, 1],
];

/** Whether a text says that something rises or falls. */
export function saysMovement(text: string): boolean {
  return signsIn(text, VERB).length > 0;
}

interface Sign {
  readonly sign: 1 | -1;
  readonly start: number;
  readonly end: number;
}

/** Every column a text speaks of, in order, and which way it says each goes; `also` may be yes/no columns. */
export function directionsIn(text: string, drafts: readonly Draft[], also: (draft: Draft) => boolean = () => false): Directed[] {
  const able = drafts.filter((draft) => isMeasure(draft) || also(draft));
  const mentions = looseMentions(text, able);
  const signs = new Map<Draft, Sign>();
  for (const verb of signsIn(text, VERB)) {
    const before = mentions.filter(({ end }) => end <= verb.start).at(-1);
    if (before !== undefined && !signs.has(before.draft)) signs.set(before.draft, verb);
  }
  for (const sign of signsIn(text, COMPARATIVE)) {
    const next = mentions.find(({ start }) => start >= sign.end && keysOf(text.slice(sign.end, start)).length <= 1 && !/[,;]/.test(text.slice(sign.end, start)));
    const last = mentions.filter(({ end }) => end <= sign.start && keysOf(text.slice(end, sign.start)).length <= 3).at(-1);
    const isNext = next !== undefined && !signs.has(next.draft) && !/^\s*(?:often|likely)\b/i.test(text.slice(sign.end));
    const target = isNext ? next : last;
    if (target !== undefined && !signs.has(target.draft)) signs.set(target.draft, sign);
  }
  const found: Directed[] = [];
  for (const { draft, start, end } of mentions) {
    if (!found.some((other) => other.draft === draft)) found.push({ draft, sign: signs.get(draft)?.sign ?? 1, start, end, isTold: signs.has(draft) });
  }
  for (const [pattern, names, sign] of ADJECTIVES) {
    const match = pattern.exec(text);
    if (match === null || [...signs.values()].some(({ start, end }) => match.index >= start && match.index < end)) continue;
    const draft = able.find((candidate) => names.test(candidate.name) && isMeasure(candidate) && !found.some((other) => other.draft === candidate));
    if (draft !== undefined) found.push({ draft, sign, start: match.index, end: match.index + match[0].length, isTold: true });
  }
  return found.sort((a, b) => a.start - b.start);
}

function signsIn(text: string, pattern: RegExp): Sign[] {
  return [...text.matchAll(pattern)].map((match) => ({ sign: match[1] === undefined ? -1 : 1, start: match.index, end: match.index + match[0].length }));
}
