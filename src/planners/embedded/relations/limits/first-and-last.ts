import type { Claims, Draft } from '../../model.js';
import { areFirstAndLast } from '../../vocabulary/first-and-last.js';
import { isNumeric } from '../grammar/kinds.js';
import { namedIn } from '../grammar/naming.js';
import { usualPart } from './end-pairs.js';
import { keep } from './keep.js';

const MAY = /\b(?:nobody|no one|none|no|never|not|cannot|can['’]t|nothing|everybody|everyone|all|always|each|every)\b/iu;
/** "Nobody weighs more after the session than before", "scores are always higher at the end than at the start". */
const LATER_THAN_BEFORE =
  /\b(?:(?<never>nobody|no one|none|no|never|not|cannot|can['’]t|nothing)|everybody|everyone|all|always|each|every)\b[^;.]{0,50}?\b(?:(?<less>less|fewer|lower|lighter|smaller|shorter|worse|slower|colder)|more|higher|heavier|larger|greater|bigger|longer|taller|better|faster|warmer)\b[^;.]{0,30}?\b(?:(?<later>after(?:wards)?|later|at the end|in the end|at follow-?up)|before|at (?:the start|baseline|first)|initially)\b[^;.]{0,30}?\bthan (?:(?:he|she|it|they) (?:was|were|did) )?(?:(?<then>before(?:hand)?|at (?:the )?(?:start|beginning|baseline|first)|initially|at intake)|after(?:wards)?|later|at the end|in the end|at follow-?up)\b/iu;

/** What changes by a small part of it from one time to the next. */
const STEADY = /weight|mass(?:_|$)|bmi|height|gewicht|peso|poids/iu;

/** Of one thing measured first and last, how the two compare in every row. */
export function readFirstAndLast(drafts: readonly Draft[], text: string): Claims | undefined {
  const { never, less, later, then } = MAY.test(text) && / than /iu.test(text) ? (LATER_THAN_BEFORE.exec(text)?.groups ?? {}) : {};
  if ((later === undefined) !== (then === undefined) || LATER_THAN_BEFORE.exec(text) === null) return undefined;
  const numbers = drafts.filter(isNumeric);
  const pairs = numbers.flatMap((first) => numbers.filter((last) => last !== first && areFirstAndLast(first.name, last.name)).map((last) => ({ first, last })));
  const named = namedIn(text, numbers).map(({ draft }) => draft);
  const [pair, ...others] = pairs.length > 1 ? pairs.filter(({ first, last }) => named.includes(first) || named.includes(last)) : pairs;
  if (pair === undefined || others.length > 0) return undefined;
  const isLess = (less !== undefined) === (later !== undefined);
  const [low, high] = isLess === (never === undefined) ? [pair.last, pair.first] : [pair.first, pair.last];
  return keep(low, never === undefined ? '<' : '<=', high, 1, drafts, STEADY.test(low.name) ? 0.9 : usualPart(low, high));
}
