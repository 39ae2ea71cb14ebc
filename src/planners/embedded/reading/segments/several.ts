import type { Entry, Piece } from '../../model.js';
import { spelledNumber } from '../../phrases/numbers.js';
import type { Knowledge } from '../knowledge.js';
import { QUALIFIER } from '../names-in-head.js';
import { keysOf } from '../words.js';

/** Chunks that name several columns at once. */

const COUNTED = /^(?:and\s+)?(?:their\s+|the\s+)?(\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|twelve)\s+((?:[\p{L}-]+\s){0,2}(?:scores|grades|marks|readings|measurements|ratings|questions|answers|attempts|tests|quizzes|exams|games|rounds|laps|samples|doses|features|channels|images|photos|assignments|sensors))(?:\s+each)?$/iu;
const MOST = 12;
const AGAINST = /^(?:and\s+)?(?:the\s+)?([\p{L}-]+)\s+(?:vs\.?|versus)\s+([\p{L}-]+)(?:\s+([\p{L}-]+(?:\s[\p{L}-]+)?))?$/iu;
const AROUND = /^(?:and\s+)?(?:the\s+|their\s+)?((?:[\p{L}-]+\s){1,3})before and after(?:\s+(?:the\s+)?[\p{L}-]+){0,2}$/iu;

/** "three exam scores each", "planned vs actual", "blood pressure before and after": the columns meant; undefined where it is one, or none. */
export function severalIn(piece: Piece, knowledge: Knowledge): readonly Entry[] | undefined {
  const names = countedNames(piece.text, knowledge) ?? opposedNames(piece.text, knowledge) ?? namesAround(piece.text, knowledge);
  return names?.map((text) => ({ text, start: piece.start, end: piece.end, remarks: [] }));
}

function countedNames(text: string, knowledge: Knowledge): string[] | undefined {
  const [, count = '', noun = ''] = COUNTED.exec(text) ?? [];
  const number = /^\d/.test(count) ? Number(count) : spelledNumber([count.toLowerCase()])?.value;
  if (number === undefined || number < 2 || number > MOST || !knowledge.knows(noun)) return undefined;
  const single = noun.replace(/quizzes$/iu, 'quiz').replace(/s$/iu, '');
  return Array.from({ length: number }, (_, i) => `${single} ${String(i + 1)}`);
}

function opposedNames(text: string, knowledge: Knowledge): string[] | undefined {
  const [, one = '', other = '', noun = ''] = AGAINST.exec(text) ?? [];
  const isEnd = (word: string): boolean => QUALIFIER.test(word) || /^(?:budgeted|forecast|target|real|predicted|observed)$/iu.test(word);
  if (one === '' || other === '') return undefined;
  if (isEnd(one) && isEnd(other)) return [one, other].map((word) => `${word} ${noun === '' ? 'amount' : noun}`);
  return noun === '' && knowledge.knowsExactly(one) && knowledge.knowsExactly(other) && keysOf(one)[0] !== keysOf(other)[0] ? [one, other] : undefined;
}

function namesAround(text: string, knowledge: Knowledge): string[] | undefined {
  const noun = AROUND.exec(text)?.[1]?.trim();
  return noun === undefined || !knowledge.knows(noun) ? undefined : [`${noun} before`, `${noun} after`];
}
