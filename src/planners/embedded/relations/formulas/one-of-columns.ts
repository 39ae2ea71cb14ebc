import type { Claims, Draft } from '../../model.js';
import { keysOf } from '../../reading/words.js';
import { alike } from '../grammar/alike.js';
import { isNumeric, isTemporal } from '../grammar/kinds.js';
import { nameIn } from '../grammar/mentions.js';
import { setFormula } from './set-formula.js';

const OPENS = /^[\s(:,=–-]*(?:(?:which|who|that|and)\s)?(?:(?:is|are|must be|should be|has to be|will be|can be|being)\s)?(?:always\s|either\s)*/iu;
const ENDS = /[\s).]*$/u;
/** "one of the two players", "one of those two". */
const ONE_OF_TWO = /^(?:one|either)\s(?:one\s)?(?:out\s)?of\s(?:the|those|these|them|both)?\s?(?:two|2|both)?(?:\s(?<what>\p{L}+s))?$/iu;
/** "the challenger or the opponent", "one of player a and player b". */
const ONE_OR_OTHER = /^(?:(?:one|any) of\s|either\s)?(?:the\s)?(?<first>[\p{L}\d_]+(?:\s[\p{L}\d_]+){0,2})\s(?:or|and)\s(?:the\s)?(?<second>[\p{L}\d_]+(?:\s[\p{L}\d_]+){0,2})$/iu;
const TELLS = /\b(?:one of|either|or)\b/iu;

/** Names, cities, teams: what a text can stand for; a text that was told is a value of its own. */
const isText = (draft: Draft): boolean => !isNumeric(draft) && !isTemporal(draft) && draft.made.type !== 'boolean' && draft.made.type !== 'expression';

/** "winner (one of the two players)", "served first: home or away team": in each row the text of one of two other columns. */
export function readOneOfColumns(drafts: readonly Draft[], text: string, own: Draft | undefined): Claims | undefined {
  if (own === undefined || !TELLS.test(text) || text.length > 90 || !isText(own) || own.stated.formula === true) return undefined;
  const told = text.replace(OPENS, '').replace(ENDS, '');
  const texts = drafts.filter((draft) => draft !== own && isText(draft));
  const of = ONE_OF_TWO.exec(told)?.groups;
  const [first, second] = of === undefined ? named(told, texts) : lastTwo(texts.slice(0, texts.filter((draft) => drafts.indexOf(draft) < drafts.indexOf(own)).length), of['what']);
  if (first === undefined || second === undefined) return undefined;
  const [a, b] = [nameIn(first), nameIn(second)];
  // Which of them is as good as drawn: by the lengths of both.
  return setFormula(own, `(size(${a}) + 3 * size(${b})) % 2 == 0 ? ${a} : ${b}`);
}

/** Two that end or begin alike, the last of them. */
function lastTwo(before: readonly Draft[], what: string | undefined): readonly Draft[] {
  const key = what === undefined ? undefined : keysOf(what)[0];
  const able = key === undefined ? before : before.filter(({ name }) => keysOf(name).some((other) => alike(other, key)));
  const [first, second] = able.slice(-2);
  if (first === undefined || second === undefined || (key !== undefined && able.length > 2)) return [];
  const [one, other] = [keysOf(first.name), keysOf(second.name)];
  return one.some((word) => other.includes(word)) || first.made.type === second.made.type ? [first, second] : [];
}

/** Two columns by all the words of their names, but for the last one that both have: "home or away team". */
function named(told: string, texts: readonly Draft[]): readonly Draft[] {
  const { first, second } = ONE_OR_OTHER.exec(told)?.groups ?? {};
  if (first === undefined || second === undefined) return [];
  const shared = keysOf(second).at(-1) ?? '';
  const called = (words: string): Draft | undefined => {
    const keys = keysOf(words).join(' ');
    return texts.find(({ name }) => [keys, `${keys} ${shared}`].includes(keysOf(name).join(' ')));
  };
  const [one, other] = [called(first), called(second)];
  return one === undefined || other === undefined || one === other ? [] : [one, other];
}
