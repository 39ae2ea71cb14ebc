import type { Draft } from '../model.js';

/** A word with a capital inside a sentence, and a word in small letters. */
const CAPITAL = /(?<=[\p{L}\d,;:(%/"'“]\s?)\p{Lu}[\p{L}-]*/gu;
const SMALL = /(?<![\p{L}\d_])\p{Ll}[\p{L}-]*/gu;
const LEAST = 2;

/** "Severity is Low below 4 and High from 7": usual labels as the sentences write them, where several stand there and never in small letters. */
export function writeLabelsAsTold(drafts: readonly Draft[], sentences: readonly string[]): void {
  const open = drafts.filter(({ made, stated }) => made.type === 'category' && stated.values !== true);
  if (open.length === 0 || sentences.length === 0) return;
  const capitals = new Map(sentences.flatMap((text) => [...text.matchAll(CAPITAL)].map(([word]) => [word.toLowerCase(), word] as const)));
  if (capitals.size < LEAST) return;
  const small = new Set(sentences.flatMap((text) => [...text.matchAll(SMALL)].map(([word]) => word)));
  for (const draft of open) {
    const values = draft.made.options?.['values'];
    const words = Array.isArray(values) && values.every((value) => typeof value === 'string') ? values : [];
    const told = words.filter((word) => capitals.has(word.toLowerCase()) && !small.has(word.toLowerCase()));
    if (told.length < LEAST || told.every((word) => capitals.get(word.toLowerCase()) === word)) continue;
    const written = words.map((word) => capitals.get(word.toLowerCase()) ?? word.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()));
    draft.made = { ...draft.made, options: { ...draft.made.options, values: written } };
  }
}
