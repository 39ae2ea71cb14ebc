import type { Span } from '../model.js';

/** Words of a text, and what is read in their place. */
export interface Edit extends Span {
  readonly as: string;
}

/** A text that was changed for its readers, and still knows where its words stood. */
export interface Edited {
  readonly text: string;
  /** Where the original has what stands between two places of the text. */
  readonly back: (span: Span) => Span;
}

/** A text as it is. */
export const unedited = (text: string): Edited => ({ text, back: (span) => span });

/** A text with edits put in, which stand in order and apart from each other. */
export function edited(before: Edited, edits: readonly Edit[]): Edited {
  if (edits.length === 0) return before;
  let text = '';
  let at = 0;
  /** Where each edit stands in the new text, beside where it stood. */
  const moved: { readonly from: Span; readonly to: Span }[] = [];
  for (const edit of edits) {
    text += before.text.slice(at, edit.start);
    moved.push({ from: edit, to: { start: text.length, end: text.length + edit.as.length } });
    text += edit.as;
    at = edit.end;
  }
  const place = (index: number, isEnd: boolean): number => {
    const last = moved.findLast(({ to }) => to.start <= index);
    if (last === undefined) return index;
    const { from, to } = last;
    return index < to.end || (isEnd && index === to.end) ? (isEnd && index > to.start ? from.end : from.start) : index - to.end + from.end;
  };
  return { text: text + before.text.slice(at), back: ({ start, end }) => before.back({ start: place(start, false), end: place(end, true) }) };
}

/** No reader needs more blanks in a row, nor words so long, and many take time for each. */
const LONG_RUN = /\s{33,}|[\p{L}\d_]{161,}/gu;
const [MOST_BLANKS, MOST_LETTERS] = [24, 80];

/** A text with long runs of blanks and of letters cut short: line ends stay, and how far the next line stands in. */
export function withoutLongRuns(text: string): Edited {
  const edits = [...text.matchAll(LONG_RUN)].map(({ index, 0: run }) => ({ start: index, end: index + run.length, as: /^\s/u.test(run) ? shortBlanks(run) : run.slice(0, MOST_LETTERS) }));
  return edited(unedited(text), edits);
}

function shortBlanks(run: string): string {
  const lines = run.split('\n');
  return `${'\n'.repeat(Math.min(2, lines.length - 1))}${(lines.at(-1) ?? '').slice(-MOST_BLANKS)}`;
}
