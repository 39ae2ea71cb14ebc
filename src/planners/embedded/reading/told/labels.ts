import type { Piece } from '../../model.js';
import type { Knowledge } from '../knowledge.js';
import type { Sentence, Told } from './sentence.js';

/** Sentences that open with a label: "Midterm: 0-40." */

/** A label of up to four words before a colon. */
const LABEL = /^(\p{L}[\p{L}\p{N}_'-]*(?:\s[\p{L}\p{N}_'-]+){0,3}):\s+\S/u;

/** "Matriculation number: 7 digits. Midterm: 0-40.": labels, of which most are known; the others name columns as well. */
export function areLabels(sentences: readonly Sentence[], knowledge: Knowledge): boolean {
  const labels = sentences.flatMap(({ piece }) => LABEL.exec(piece.text)?.[1] ?? []);
  return labels.length >= 3 && labels.filter((label) => knowledge.knows(label)).length * 2 >= labels.length;
}

export function labelledIn(piece: Piece, isLabelled: boolean): Told | undefined {
  return isLabelled && LABEL.test(piece.text) ? { items: [piece], rest: [] } : undefined;
}
