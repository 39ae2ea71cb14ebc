import type { Span } from '../model.js';
import { remembering } from '../reading/memory.js';
import { fold } from '../reading/words.js';

/** A word, a number or a sign of a text; `key` is folded. */
export interface Token extends Span {
  readonly key: string;
}

const TOKEN = /\d+(?:\.\d+)?|[\p{L}\p{M}]+|[^\s\p{L}\p{M}\d]/gu;

export const tokensOf = remembering((text): readonly Token[] => [...text.matchAll(TOKEN)].map(({ index, 0: word }) => ({ key: fold(word), start: index, end: index + word.length })));
