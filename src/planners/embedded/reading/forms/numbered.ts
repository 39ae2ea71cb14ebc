import type { Entry, Piece } from '../../model.js';
import { unnamedChoice } from '../choices.js';
import type { Knowledge } from '../knowledge.js';
import { slice } from '../lists.js';
import { namesInHead } from '../names-in-head.js';
import { worded, type Outline } from '../outline.js';

const NUMBER = /(?<![^\s(])\(?(\d{1,2})[.)]\s+(?=\p{L})/gu;

/** "1) employee id 2) full name 3) hire date": a numbered list run on in one line. */
export function fromNumbered(whole: Piece, knowledge: Knowledge): Outline | undefined {
  const found: RegExpExecArray[] = [];
  for (const match of whole.text.matchAll(NUMBER)) if (Number(match[1]) === found.length + 1) found.push(match);
  const [first] = found;
  if (first === undefined || found.length < 3) return undefined;
  const items = found.flatMap((match, index): readonly Entry[] => {
    const piece = slice(whole, match.index + match[0].length, found[index + 1]?.index);
    const entry = { ...piece, text: piece.text.replace(/[,;.]$/, '') };
    const choice = unnamedChoice(entry, knowledge);
    return choice === undefined ? (namesInHead(entry, knowledge) ?? [entry]) : [choice];
  });
  return { preamble: worded([slice(whole, 0, first.index)])[0], items, sentences: [], verbatim: false };
}
