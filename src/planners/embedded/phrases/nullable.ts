import type { Edit } from './edits.js';

/** "datetime | null", "int | undefined": a type or nothing. */
const OR_NULL = /(?<=(?:string|str|text|number|int|integer|float|double|decimal|bool|boolean|date|datetime|timestamp|Date|\)|\])) ?\| ?(?:null|undefined|None)(?![\p{L}\p{N}_])/gu;
/** "int?", "string?" behind its name. */
const MAYBE = /(?<=: ?(?:string|str|text|number|int|integer|float|double|decimal|bool|boolean|date|datetime|timestamp))\?(?=\s*(?:[,;(\n]|$))/giu;
/** "phone?: string": the mark stands at the name. */
const OPEN = /(?<=[\p{L}\p{N}_])\?: ?(?=(?:string|str|text|number|int|integer|float|double|decimal|bool|boolean|date|datetime|timestamp)(?![\p{L}\p{N}_]))/giu;

/** Types that may be empty, as remarks say it: "datetime or null", "optional string". */
export function nullableIn(text: string): Edit[] {
  if (!text.includes('?') && !/null|undefined|None/u.test(text)) return [];
  return [edits(text, OR_NULL, ' or null'), edits(text, MAYBE, ' or null'), edits(text, OPEN, ': optional ')].flat().sort((a, b) => a.start - b.start);
}

const edits = (text: string, said: RegExp, as: string): Edit[] => [...text.matchAll(said)].map(({ index, 0: match }) => ({ start: index, end: index + match.length, as }));
