import type { Draft } from '../model.js';
import { isNumeric } from './grammar/kinds.js';
import { keysOf } from '../reading/words.js';
import { namedIn } from './grammar/naming.js';

/** "Sales are larger in warm weather", "carry bigger risk scores": said of a number, these mean that it is higher. */
const SAID_OF_NUMBERS = /(?<![\p{L}])(?:larger|greater|bigger)(?![\p{L}]|\s(?:than|or|equal)\s)/giu;
const IS = /\s(?:is|are|was|were|gets?|be|becomes?|lies?)\s(?:(?:much|clearly|far|slightly|usually|a\slot|a\sbit|noticeably|always|even)\s){0,2}$/iu;
const WHEN = /^\s(?:in|on|at|when|whenever|while|if|for|with|during|where|after|among)\s/iu;
const CHANCE = /^\s(?:chances?|probability|likelihood|odds|risk|share|rates?)(?![\p{L}])/iu;

/** What may itself be large or small, where the words say of what. */
const OF_SIZE = /size|area|volume|weight|length|height|width|amount|total|value|quantity|sq|population|capacity|budget|surface|dimension|diameter/iu;

/** A statement with the plain word in their place, where a column of numbers stands before or behind. */
export function withHigher(text: string, drafts: readonly Draft[]): string {
  if (!/larger|greater|bigger/iu.test(text)) return text;
  const columns = drafts.filter(isNumeric);
  const numbers = namedIn(text, columns);
  const words = new Set(columns.flatMap(({ name }) => keysOf(name)));
  const isOfSize = columns.some(({ name }) => OF_SIZE.test(name));
  return text.replace(SAID_OF_NUMBERS, (word, at: number) => {
    const [before, behind] = [text.slice(0, at), text.slice(at + word.length)];
    const verb = IS.exec(before);
    const isPredicate = verb !== null && WHEN.test(behind) && (!isOfSize || numbers.some(({ end }) => end === verb.index));
    const isBefore = (numbers.some(({ start }) => start === at + word.length + 1) || words.has(keysOf(/^\s([\p{L}_]+)/u.exec(behind)?.[1] ?? '')[0] ?? '')) && (before.trim() !== '' || !/s$/iu.test(/^\s\S+/u.exec(behind)?.[0] ?? ''));
    return isPredicate || isBefore || CHANCE.test(behind) ? (/^\p{Lu}/u.test(word) ? 'Higher' : 'higher') : word;
  });
}
