import { ALL_OTHERS, BETWEEN_DRIVERS, DEPENDING } from '../../phrases/depending.js';
import type { Claims, Correlation, Draft } from '../../model.js';
import { isNumeric } from '../grammar/kinds.js';
import { namedIn } from '../grammar/naming.js';
import { valuesOf, yesOf } from '../grammar/yes-no.js';
import type { RelateContext } from '../reader.js';
import { ladderOf } from './rising-lists.js';
import { expectedWay } from './expected-way.js';
import { claimsOf, strengthOf } from './movements.js';
import { polaritiesIn } from './polarities.js';
import { correlates } from './settle-movements.js';

/** What moves a column: its drivers, with the way they go where the text tells it. */
interface Driver {
  readonly draft: Draft;
  readonly way: 1 | -1 | undefined;
  /** The words that say how much it moves it, where the text tells it of each. */
  readonly strength?: string;
}

/** "price depends on size, rooms and age", "a price that depends on all of them": a column, and all that moves it. */
export function readDepends(drafts: readonly Draft[], text: string, own: Draft | undefined, { correlations }: RelateContext): Claims | undefined {
  const depends = DEPENDING.exec(text);
  const said = depends ?? GOES_WITH.exec(text);
  if (said === null) return undefined;
  const target = own ?? namedIn(text.slice(0, said.index), drafts).at(-1)?.draft;
  if (target === undefined || !isMoved(target)) return undefined;
  const rest = text.slice(said.index + said[0].length);
  const drivers = (allOthers(rest, target, drafts) ?? listed(rest, said[0], drafts.filter((draft) => draft !== target))).filter(({ draft }) => canDrive(draft));
  // One alone is read by others, who know of lists and of ways.
  if (drivers.length < 2 && !ALL_OTHERS.test(rest) && !EXCEPT.test(rest)) return undefined;
  if (depends === null && !(drivers.some(({ draft }) => isList(draft)) && namedIn(rest, drafts).every(({ draft }) => drivers.some((driver) => driver.draft === draft)))) return undefined;
  const pairs = drivers.map((driver) => pairOf(target, driver, text)).filter(({ a, b }) => !correlations.some((pair) => (pair.a === a && pair.b === b) || (pair.a === b && pair.b === a)));
  if (pairs.length === 0) return undefined;
  correlations.push(...pairs);
  for (const draft of [target, ...drivers.map((driver) => driver.draft)]) settled(draft);
  const claims = claimsOf(pairs.filter(({ b }) => isNumeric(b) || yesOf(b) !== undefined || b.made.type === 'person.age'));
  return claims.length === 0 ? undefined : claims;
}

/** "salary increases with experience and education": where a list is among what it goes with. */
const GOES_WITH = /(?<![\p{L}])(?:(?:ris|increas|grow|climb|go)(?:s|es?|ing)?(?:\s+up)?|(?:drop|fall|decreas|declin|go)(?:s|es?|ing)?(?:\s+down)?)\s+with(?![\p{L}])/iu;
const FALLS = /^(?:drop|fall|decreas|declin|\p{L}+\s+down)/iu;

/** "all of them", "the three": every column that can move it, or so many of those before it. */
function allOthers(rest: string, target: Draft, drafts: readonly Draft[]): readonly Driver[] | undefined {
  const match = ALL_OTHERS.exec(rest);
  if (match === null) return undefined;
  const at = drafts.indexOf(target);
  const others = drafts.filter((draft) => draft !== target && canDrive(draft));
  const before = others.filter((draft) => drafts.indexOf(draft) < at);
  const count = ['two', 'three', 'four', 'five', 'six'].indexOf(match.groups?.['count']?.toLowerCase() ?? '') + 2;
  const chosen = count > 1 && before.length >= count ? before.slice(-count) : before.length >= 2 ? before : others;
  return chosen.slice(0, MOST).map((draft) => ({ draft, way: undefined }));
}

/** "on tv, not on newspaper": what is told not to move it. */
const EXCEPT = /(?:,|\s(?:but|and))\s*not\s/iu;

/** More than these and each would be felt too little. */
const MOST = 8;

/** The columns named one behind the other, up to where something else begins; "negatively" holds for what follows. */
function listed(rest: string, verb: string, others: readonly Draft[]): readonly Driver[] {
  const drivers: Driver[] = [];
  let end = 0;
  const verbs = wayIn(verb);
  const named = namedIn(rest, others);
  const told = polaritiesIn(rest, named);
  let way = verbs;
  for (const { draft, start, end: behind } of named) {
    const between = rest.slice(end, start).replace(/^(?:\s(?:of|in|to)\s(?:the\s)?\p{L}+)(?=\s*(?:,|\sand\s|\sy\s|\set\s|\sund\s))/iu, '');
    if (/(?<![\p{L}])(?:not|nicht|no|pas|but)\s*$/iu.test(between) || !BETWEEN_DRIVERS.test(between)) break;
    way = told.get(draft) ?? wayIn(between) ?? way;
    if (!drivers.some((known) => known.draft === draft)) drivers.push({ draft, way, ...(STRENGTH.test(between) ? { strength: between } : drivers.length === 0 && STRENGTH.test(verb) ? { strength: verb } : {}) });
    end = behind;
  }
  return drivers;
}

/** "strongly on tv, a bit on radio": of each its own. */
const STRENGTH = /(?<![\p{L}])(?:strongly|heavily|mostly|mainly|weakly|slightly|loosely|a (?:bit|little|lot)|somewhat)(?![\p{L}])/iu;

const wayIn = (words: string): 1 | -1 | undefined => (/negativ|invers/iu.test(words) || FALLS.test(words) ? -1 : /positiv/iu.test(words) || GOES_WITH.test(words) ? 1 : undefined);

const isList = (draft: Draft): boolean => draft.made.type === 'category' && yesOf(draft) === undefined && !isNumeric(draft);

/** A number, an age, a yes or no, or a short list of words. */
export function canDrive(draft: Draft): boolean {
  if (/(?:^|_)(?:id|name|email|phone)$/iu.test(draft.name) || !correlates(draft)) return false;
  return isNumeric(draft) || draft.made.type === 'person.age' || yesOf(draft) !== undefined || (draft.made.type === 'category' && valuesOf(draft).length >= 2 && valuesOf(draft).length <= MOST_VALUES);
}
const MOST_VALUES = 12;

export const isMoved = (draft: Draft): boolean => correlates(draft) && draft.stated.formula !== true && (isNumeric(draft) || yesOf(draft) !== undefined || (draft.made.type === 'category' && ladderOf(valuesOf(draft).map(String)) !== undefined));

function pairOf(target: Draft, { draft, way, strength }: Driver, text: string): Correlation {
  return { a: target, b: draft, rho: (way ?? expectedWay(target, draft) ?? 1) * (isList(draft) ? OF_LIST : strengthOf(strength ?? text)) };
}
/** Words of a list say less than a number. */
const OF_LIST = 0.35;

/** Lists stand in the order that everyone puts them in; an age by itself is a number like others. */
export function settled(draft: Draft): void {
  draft.stated.correlated = true;
  if (draft.made.type === 'person.age') draft.made = { type: 'integer', options: { min: 0, max: 90, ...draft.made.options } };
  if (draft.made.type !== 'category' || yesOf(draft) !== undefined) return;
  const values = valuesOf(draft).map(String);
  const ladder = ladderOf(values);
  if (ladder === undefined) return;
  const weights = draft.made.options?.['weights'] as readonly number[] | undefined;
  draft.made = { ...draft.made, options: { ...draft.made.options, values: ladder, ...(weights === undefined ? {} : { weights: ladder.map((value) => weights[values.indexOf(value)]) }) } };
}
