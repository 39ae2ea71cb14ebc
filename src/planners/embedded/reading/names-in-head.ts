import type { Entry, Piece } from '../model.js';
import type { Knowledge } from './knowledge.js';
import { cutOutside, slice } from './lists.js';
import { ALSO_NAMES, continuesRemark } from './remarks.js';

const HEAD_END = /\s*(?::(?!\/\/)|=|[([{]|\s[-–—]+\s|\s-->?\s|\s=>|—)/u;
const NAME = /^[\p{L}_][\p{L}\p{N}_$]*(?:[ -][\p{L}\p{N}_]+){0,3}$/u;
const SEPARATOR = /^(?:\s?[,&+]\s?|\s\/\s|\s(?:and|und|y|et|plus)\s)/iu;

/** "origin / destination: airport codes", "q1, q2 and q3 - each 1 to 5": several columns of which the same is said. */
export function namesInHead(piece: Piece, knowledge: Knowledge): Entry[] | undefined {
  const end = HEAD_END.exec(piece.text)?.index ?? piece.text.length;
  const head = slice(piece, 0, end);
  if (!/[,&+/]|\s(?:and|und|y|et|plus)\s/iu.test(head.text) || head.text.length > 120) return undefined;
  if (knowledge.knowsExactly(head.text) && !head.text.includes('/')) return undefined;
  const names = tightSlashes(head, knowledge) ?? cutOutside(head, (index) => SEPARATOR.exec(head.text.slice(index, index + 6))?.[0].length ?? 0).map(plain);
  if (names.length < 2 || !names.every(({ text }) => NAME.test(text))) return undefined;
  // "numeric id, one per person": the second says more about the first.
  if (names.slice(1).some(({ text }) => (continuesRemark(text) || /^(?:everybody|everyone)\s/iu.test(text)) && !ALSO_NAMES.test(text) && text.includes(' '))) return undefined;
  // "health_index 0-100, goes down with age": bounds, and how it moves.
  if (names.some(({ text }) => /\s\d+$/u.test(text) || SAYS.test(text))) return undefined;
  const remark = slice(piece, end);
  // A list without a remark has to be known: "ham and cheese" is one thing.
  if (remark.text === '' && !names.every(({ text }) => text.includes('_') || knowledge.knows(text))) return undefined;
  return shareHead(names).map((name) => ({ ...name, remarks: remark.text === '' ? [] : [remark] }));
}

const SAYS = /^(?:goes|go|rises?|falls?|drops?|grows?|increases?|decreases?|declines?|depends?|follows?|correlates?|never|always|must|should|is|are|has|have|higher|lower|more|less|mostly|usually)\s/iu;

function plain(piece: Piece): Piece {
  return { ...piece, text: piece.text.replace(/[`*"]/g, '').replace(/^(?:and|und|y|et|plus|the)\s+/iu, '') };
}

/** "lat/lon": two columns only where they mean two things. */
function tightSlashes(head: Piece, knowledge: Knowledge): Piece[] | undefined {
  if (!/\S\/\S/.test(head.text)) return undefined;
  const parts = cutOutside(head, (index) => (head.text[index] === '/' ? 1 : 0));
  // "long" is a longitude only here.
  if (/^lat(?:itude)?\/long$/iu.test(head.text)) return parts.map((part, i) => (i === 0 ? part : { ...part, text: 'longitude' }));
  const meanings = parts.map(({ text }) => knowledge.meaning(text));
  if (knowledge.knowsExactly(head.text.replaceAll('/', ' '))) return [];
  return meanings.every((meaning) => meaning !== undefined) && new Set(meanings).size === meanings.length ? parts : [];
}

/** "start and end date" → "start date", "end date". */
function shareHead(names: readonly Piece[]): readonly Piece[] {
  const last = names.at(-1)?.text.split(' ') ?? [];
  if (names.length !== 2 || last.length !== 2 || names[0]?.text.includes(' ') !== false || names[0].text.includes('_')) return names;
  if (!QUALIFIER.test(names[0].text)) return names;
  return names.map((name, index) => (index === 0 ? { ...name, text: `${name.text} ${last[1] ?? ''}` } : name));
}

/** Words that never stand alone for a column when "and another one …" follows. */
export const QUALIFIER = /^(?:start|end|first|last|min|max|minimum|maximum|home|away|billing|shipping|systolic|diastolic|gross|net|planned|actual|scheduled|estimated|opening|closing|origin|destination|old|new|previous|current|expected|average|upper|lower|left|right|inner|outer|sent|received|departure|arrival|pickup|dropoff|check-?in|check-?out|buy|sell|bid|ask|male|female|indoor|outdoor|north|south|primary|secondary|billed|paid|entry|exit|source|target|parent|child|mother|father|before|after|caller|callee|calling|called|sender|recipient|receiver|buyer|seller)$/i;
