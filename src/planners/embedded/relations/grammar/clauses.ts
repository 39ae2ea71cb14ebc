import { openersIn, type Opener, type Opening } from './openers.js';

/** Something said, and the condition that stands behind it: "empty | unless | approved". */
export interface Conditional {
  /** Everything before what is said. */
  readonly head: string;
  /** What is said, as the pattern of the reader found it. */
  readonly said: string;
  readonly opener: Opener;
  /** What must hold, and all that follows. */
  readonly clause: string;
}

/**
 * The first condition that stands right behind what a reader looks for: "zero when …", "left blank unless …".
 * @param said must end in `$`, and takes the comma and space before the condition
 */
export function conditionBehind(text: string, said: RegExp, openings: ReadonlySet<Opening>): Conditional | undefined {
  if (!HINT.test(text)) return undefined;
  for (const opener of openersIn(text)) {
    const match = openings.has(opener.opening) ? said.exec(text.slice(0, opener.start)) : null;
    if (match !== null) return { head: text.slice(0, match.index), said: match[0], opener, clause: text.slice(opener.end) };
  }
  return undefined;
}

/** What no text of two words lacks. */
const HINT = /\S\s+\S/u;

/** A sentence of a condition and what holds there, whichever comes first. */
export interface Conditioned {
  readonly clause: string;
  readonly said: string;
  /** What follows both: "; otherwise below 5". */
  readonly rest: string;
  readonly isFirst: boolean;
}

/** "When a turbine is stopped, the power is 0": the condition, what holds, and what follows. */
const FIRST = /^([^,;]{3,80}?)\s*(?:,\s*(?:then\s+)?|\s+then\s+)([^,;]{3,100})/iu;
const LEAD = /^\W*(?:and\s+|but\s+)?$/iu;

/** The condition a sentence begins with. */
export function conditionFirst(text: string): Conditioned | undefined {
  const opener = openersIn(text).find(({ opening }) => opening === 'when');
  if (opener === undefined || !LEAD.test(text.slice(0, opener.start))) return undefined;
  const behind = text.slice(opener.end);
  const match = FIRST.exec(behind);
  return match === null ? undefined : { clause: match[1] ?? '', said: match[2] ?? '', rest: behind.slice(match[0].length), isFirst: true };
}

const SAID = /(?:^|[,;(]\s*|\sbut\s+)([^,;()]{3,100}?)\s+$/u;
const CLAUSE = /^[^,;)]{3,80}/u;
const WHEN: ReadonlySet<Opening> = new Set(['when']);

/** "The velocity is above 7 whenever anomaly is 1": what holds, then the condition. */
export function conditionLast(text: string, openings = WHEN): Conditioned | undefined {
  for (const { opening, start, end } of openersIn(text)) {
    const said = openings.has(opening) ? SAID.exec(text.slice(0, start))?.[1] : undefined;
    const clause = said === undefined ? undefined : CLAUSE.exec(text.slice(end))?.[0];
    if (said !== undefined && clause !== undefined) return { clause, said: said.replace(/^.*\sbut\s+/iu, ''), rest: text.slice(end + clause.length), isFirst: false };
  }
  return undefined;
}

/** What stands before a further statement: "if closed, and never before opened". */
export function firstClause(text: string): string {
  return text.split(FURTHER)[0] ?? text;
}

const FURTHER =
  /[,;]\s*(?:(?:else|otherwise|and|but|not|never|is|it|which|that|this|all|anything|und|aber|sonst|nie|y|pero|siempre|nunca|et|mais|toujours|jamais)\b|$)|\s+and\s+(?:is|it|always|never|lies?|must|always|between|from|\d)\b|,\s+(?=\d|otherwise|else)/iu;
