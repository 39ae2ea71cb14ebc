import type { Span } from '../model.js';

/** A regular expression a text tells, as a pattern: "matching pattern ^SN[0-9]{8}$" → `SN#{8}`. */
export interface ExpressionFound extends Span {
  readonly pattern: string;
}

const TOLD = /(?<![\p{L}])(?:pattern|reg(?:ular )?ex(?:p|pression)?)(?:\s*(?:is|:|=))?\s*["'`/]?(\^[^\s"'`]{1,120}?\$)["'`/]?(?=[\s,.;)]|$)|(?<![\p{L}])(?:pattern|reg(?:ular )?ex(?:p|pression)?)(?:\s*(?:is|:|=))?\s*["'`/]?((?=\S*(?:\\d|\[\w-\w))[^\s"'`/]{2,120})["'`/]?/iu;
/** One place of an expression, and how often it stands there. */
const PLACE = /(\\[dw]|\\.|\[[^\]\\^]+\]|[^\\[\](){}|*+?.^$])(?:\{(\d{1,2})(?:,(\d{1,2})?)?\}|([+*?]))?/uy;
const CLASSES: Readonly<Record<string, string>> = { '\\d': '#', '[0-9]': '#', '[A-Z]': '?', '[a-z]': '^', '\\w': '*', '[A-Z0-9]': '*', '[0-9A-Z]': '*' };
/** How often a place stands of which an expression only says that it repeats. */
const SOME = 4;

/** The first regular expression of a text that says place by place what may stand there; choices and groups are none. */
export function expressionIn(text: string): ExpressionFound | undefined {
  const match = TOLD.exec(text);
  if (match === null) return undefined;
  const body = (match[1] ?? match[2] ?? '').replace(/^\^|\$$/g, '');
  let pattern = '';
  PLACE.lastIndex = 0;
  while (PLACE.lastIndex < body.length) {
    const place = PLACE.exec(body);
    if (place === null) return undefined;
    pattern += repeated(place);
  }
  return pattern === '' ? undefined : { pattern, start: match.index, end: match.index + match[0].length };
}

function repeated([, place = '', least, most, sign]: readonly string[]): string {
  const alphabet = CLASSES[place] ?? (place.startsWith('[') ? place : literal(place.replace(/^\\/, '')));
  const count = least === undefined ? (sign === '+' || sign === '*' ? SOME : sign === '?' ? 0 : 1) : Math.max(Number(least), Number(most ?? least));
  return count > 1 ? `${alphabet}{${count}}` : alphabet.repeat(count);
}

function literal(char: string): string {
  return /[#?*^[\]{}\\]/.test(char) ? `\\${char}` : char;
}
