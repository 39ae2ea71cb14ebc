import { itemOf } from '../columns/item.js';
import type { Knowledge } from './knowledge.js';
import { keysOf } from './words.js';

const VERB = /\s(?:is|are|was|were|isn'?t|aren'?t|has|have|had|must|mustn'?t|should|shall|will|won'?t|can|can'?t|cannot|may|might|do|does|don'?t|doesn'?t|gets?|costs?|pays?|tends?|goes|go|makes?|means?|comes?|stays?|lies?|sums?|adds?|rises?|falls?|grows?|drops?|earns?|spends?|takes?|wins?|needs?|follows?|depends?|increases?|decreases?|correlates?|equals?|exceeds?|happens?|occurs?|matches|belongs?|leaves?|reads?|never|always|only|ist|sind|liegt|steht|hat|haben|es|son|está|están|tiene|est|sont|ont)\s/iu;
/** Verbs that are nothing else; "unit cost" is a name. */
const MOVES_AT_END = /\s(?:happens?|occurs?|rises|falls|grows|drops|increases|decreases|depends|follows)$/iu;
/** Openings of a sentence that no column's name has. */
const RULE_LEAD = /^(?:all|every|each|no|none|nobody|never|always|if|when(?:ever)?|where|unless|only|make sure|ensure|please|pls|note|there (?:is|are|should|must|can)|the (?:more|less|higher|lower|longer|older|later|earlier|data|rows?|dataset|values?)|rows?|values?|dates? (?:should|must|are|is)|sort(?:ed)?|order(?:ed)? by|use|keep|about \d|around \d|roughly|approximately|at least|at most|exactly|\d+(?:\.\d+)?\s?%|most|many|some|nothing|both|do not|don'?t|without|leave|include no|everything|half|most of|one in|for (?:every|each|all)|alle|jede[rs]?|keine?|wenn|nur|todos|todas|cada|ningun|toutes?|tous|chaque|aucun)\s/iu;
const RELATIVE = /\s(?:which|that|who|whose|where|when)\s/iu;
const SIGN = /[:=([{]|\s[-–—]+\s/u;

/** Whether what stands behind a name makes a sentence of it, about a column named before: "CCS is by far the most common". */
export function speaksOf(text: string, named: readonly (readonly string[])[]): boolean {
  const head = text.split(RELATIVE)[0] ?? '';
  if (/^\S+\s*[:(]/.test(text) || !VERB.test(`${head} `)) return false;
  // "failures happen mostly at high wear": the verb is no part of what is spoken of.
  const name = itemOf({ text, start: 0, end: text.length })?.name ?? '';
  const keys = keysOf(name.replace(MOVES_AT_END, ''));
  return keys.length > 0 && named.some((other) => other.length > 0 && (other.join(' ') === keys.join(' ') || (keys.length <= other.length && keys.every((key) => other.includes(key)))));
}

/** Whether a text is a sentence about columns rather than a column; `others` are the names of the columns beside it. */
export function isStatement(text: string, others: () => readonly (readonly string[])[], knowledge: Knowledge): boolean {
  const name = itemOf({ text, start: 0, end: text.length })?.name ?? '';
  const sign = text.search(SIGN);
  const head = (sign < 0 ? text : text.slice(0, sign)).split(RELATIVE)[0] ?? '';
  const isNamed = sign >= 0 && head.trim().split(/\s+/).length <= 4;
  if (RULE_LEAD.test(text)) return !(isNamed || (knowledge.knowsExactly(name) && name.split(/\s+/).length > 1));
  if (isNamed || !VERB.test(`${head} `)) return false;
  const keys = keysOf(name);
  if (keys.length === 0 || !knowledge.knows(name)) return true;
  // "answers are mostly positive": of many things, where a column is one.
  if (/s\s+(?:are|have|were)\s/i.test(`${head} `) && /s$/i.test(name) && !/\d|\sor\s/.test(text)) return true;
  return others().some((other) => other.length > 0 && (other.join(' ') === keys.join(' ') || keys.every((key) => other.includes(key)))) || name.split(/\s+/).length > 4;
}
