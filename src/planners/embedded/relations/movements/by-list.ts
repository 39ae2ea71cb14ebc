import type { Case, Claims, Draft } from '../../model.js';
import { fold } from '../../reading/words.js';
import { isNumeric } from '../grammar/kinds.js';
import { literal, nameIn } from '../grammar/mentions.js';
import { namedIn } from '../grammar/naming.js';
import { directionsIn } from './directions.js';
import { shifted } from './ranks.js';
import { LADDERS, ladderOf, risingOf } from './rising-lists.js';

const DEPENDS = /\b(?:depend(?:s|ing|ent)?(?:\s+(?:mainly|mostly|strongly|largely|heavily))?\s+on|var(?:y|ies|ying)\s+(?:by|with)|differs?\s+(?:by|between)|(?:is\s+)?(?:based|determined)\s+(?:on|by)|(?:ris(?:es?|ing)|increas(?:es?|ing)|grow(?:s|ing)?|go(?:es)? up)\s+with)\s+(?:the\s+|their\s+|its\s+)?/iu;

/** "Higher education earns more": up the list, up the number. */
const HIGHER = /^\W*(?:the\s+)?(?:higher|better|more senior)\s+(?=\p{L})/iu;

/** How far the ends of a list lie apart: a senior earns about three times what a junior does. */
const SPREAD = 0.55;

const HIGHER_OF = /(?<![\p{L}])(?:(?<up>bigger|larger|higher|better|upper|longer|fancier|heavier|faster|stronger|older|more expensive)|(?<down>smaller|lower|worse|shorter|simpler|lighter|slower|younger|cheaper))\s+(?!(?:for|with|in|at|when|if|on|than|and|the)\s)(?<noun>\p{L}[\p{L}-]+)/iu;
const LESS = /\b(?:less|lower|fewer|cheaper|smaller|shorter)\b/iu;

const OF_SIZE = /^(?:bigger|larger|smaller)\s/iu;
const [, SIZES_OF_CLOTHES, SIZES] = LADDERS;
const isOfSizes = ({ made }: Draft): boolean => {
  const values = Array.isArray(made.options?.['values']) ? (made.options['values'] as unknown[]).map((value) => fold(String(value))) : [];
  return [SIZES_OF_CLOTHES, SIZES].some((sizes) => values.every((value) => sizes?.includes(value) === true));
};
const OF_AGE = /^(?:older|younger)\s/iu;
/** "Older visitors" beside an age group and no age. */
const isOfAges = (draft: Draft): boolean => /(?:^|_)(?:age|alter|altersgruppe|edad|[âa]ge)(?:_|$)/iu.test(draft.english ?? draft.name);

/** Whether the number that is bigger is a column itself: "bigger flats" beside an area. */
const isNamedSize = (text: string, drafts: readonly Draft[]): boolean => directionsIn(text.replace(/\b(?:cost|pay|sell|earn|fetch|take)s?\b.*$/iu, ''), drafts).some(({ isTold }) => isTold);

/** "more for bigger units" beside a rent, "Larger sizes cost more": a number that goes up with the values of a list. */
export function readHigherOfList(drafts: readonly Draft[], text: string, own: Draft | undefined): Claims | undefined {
  const match = HIGHER_OF.exec(text);
  const isOld = match !== null && OF_AGE.test(match[0]);
  if (isOld && drafts.some((draft) => isNumeric(draft) && isOfAges(draft))) return undefined;
  const lists = match === null ? [] : drafts.filter((draft) => draft !== own && (draft.stated.values === true || (isOld && isOfAges(draft))) && orderedOf(draft).length >= 2);
  const named = match === null || lists.length === 0 ? [] : [...new Set(namedIn(match.groups?.['noun'] ?? '', lists).map(({ draft }) => draft))];
  // "Bigger dogs cost more" beside "size (s, m, l)": by the only list of sizes.
  const [list, ...others] = isOld ? lists.filter(isOfAges) : named.length > 0 || match === null || !OF_SIZE.test(match[0]) || isNamedSize(text, drafts) ? named : lists.filter(isOfSizes);
  if (match === null || list === undefined || others.length > 0) return undefined;
  const rest = text.slice(0, match.index) + ' '.repeat(match[0].length) + text.slice(match.index + match[0].length);
  const told = own !== undefined && isNumeric(own) ? { draft: own, sign: LESS.test(rest) ? -1 : 1 } : directionsIn(rest, drafts).find(({ draft, isTold }) => isTold && isNumeric(draft));
  if (told === undefined || told.draft === list) return undefined;
  return climbing(told.draft, list, orderedOf(list), told.sign * (match.groups?.['up'] === undefined ? -1 : 1));
}

/** "salary depends on level", "price depends on size": a number that lies higher the higher a list's value, or otherwise for each value. */
export function readByList(drafts: readonly Draft[], text: string, own: Draft | undefined): Claims | undefined {
  const said = DEPENDS.exec(text) ?? HIGHER.exec(text);
  if (said === null) return undefined;
  const behind = namedIn(text.slice(said.index + said[0].length), drafts).map(({ draft }) => draft);
  const [list] = behind;
  const values = list === undefined || behind.length !== 1 ? [] : orderedOf(list);
  const told = DEPENDS.test(text) ? undefined : directionsIn(text, drafts.filter((draft) => draft !== list)).find(({ isTold, draft, sign }) => isTold && sign > 0 && isNumeric(draft))?.draft;
  if (told === undefined && !DEPENDS.test(text)) return undefined;
  const target = told ?? (own !== undefined && (isNumeric(own) || pricesOf(own).length > 0) ? own : namedIn(text.slice(0, said.index), drafts).at(-1)?.draft);
  if (list === undefined || target === undefined || target === list || values.length < 2 || target.cases !== undefined || target.stated.formula === true) return undefined;
  const prices = pricesOf(target);
  if (prices.length >= values.length) return priced(target, list, values, prices);
  return climbing(target, list, values, 1);
}

/** Gives the rows of each value higher numbers than those of the value before it, or lower ones. */
function climbing(target: Draft, list: Draft, values: readonly string[], sign: number): Claims | undefined {
  if (!isNumeric(target) || target.cases !== undefined || target.stated.formula === true) return undefined;
  const middle = (values.length - 1) / 2;
  const cases = values.flatMap((value, i): Case[] => {
    const options = shifted(target, (sign * SPREAD * (i - middle)) / middle);
    return options === undefined ? [] : [{ when: `${nameIn(list)} == ${literal(value)}`, options }];
  });
  if (cases.length < values.length) return undefined;
  target.cases = cases;
  target.stated.correlated = true;
  return [{ kind: 'compare', column: target.name, when: `${nameIn(list)} == ${literal(values.at(-1) ?? '')}`, higher: sign > 0 }];
}

/** The numbers of a list of prices, from the least. */
function pricesOf({ made, stated }: Draft): number[] {
  const listed = made.type === 'category' && stated.values !== true && Array.isArray(made.options?.['values']) ? (made.options['values'] as unknown[]) : [];
  const numbers = listed.filter((value): value is number => typeof value === 'number');
  return numbers.length === listed.length ? numbers.sort((a, b) => a - b) : [];
}

/** "monthly fee depends on plan": each plan has its own. */
function priced(target: Draft, list: Draft, values: readonly string[], prices: readonly number[]): Claims {
  const at = (i: number): number => prices[Math.round((i * (prices.length - 1)) / (values.length - 1))] ?? 0;
  target.cases = values.map((value, i) => ({ when: `${nameIn(list)} == ${literal(value)}`, options: { values: [at(i)] } }));
  target.made = { type: 'category', options: { values: prices } };
  target.stated.correlated = true;
  return [{ kind: 'compare', column: target.name, when: `${nameIn(list)} == ${literal(values.at(-1) ?? '')}`, higher: true }];
}

const MOST_VALUES = 12;

/** The words of a list in the order people give them, else as they are listed; empty where it is no short list of words. */
function orderedOf(draft: Draft): readonly string[] {
  const { made } = draft;
  const listed = made.type === 'category' && Array.isArray(made.options?.['values']) ? (made.options['values'] as unknown[]) : [];
  const values = listed.filter((value): value is string => typeof value === 'string');
  if (values.length !== listed.length || values.length > MOST_VALUES) return [];
  return ladderOf(values) ?? risingOf(draft) ?? values;
}
