import type { Language } from '../model.js';

/** A language a description may be in besides English. */
export type Spoken = Exclude<Language, 'en'>;

/** What is said about columns, and how it is said in English: `$1` is what the first group matched, `$u1` as a span of time, `$w1` as a comparative, `$v1` as a verb. */
export type Phrase = readonly [said: RegExp, english: string];

/** What a language adds to the lexicon, as plain text: a line a thing. */
export interface Locale {
  /** `concept: alias|alias = value:40|value:60`; either side of the `=` may be missing. */
  readonly general: string;
  /** The same for the concepts of a domain, under its id in square brackets: `[healthcare]`. */
  readonly domains: string;
  /** `domain: cue|cue`, and `domain/subject: cue|cue` for its kinds of tables. */
  readonly cues: string;
  /** `family (concept, concept)` over its rows: `broad: fine|fine`, or `fine=middle=broad`. */
  readonly families: string;
  readonly phrases: readonly Phrase[];
  /** `English word = word in the names of columns`, words of names one by one or several joined by `_`. */
  readonly names: string;
}

/** A concept in a language. */
export interface Entry {
  readonly aliases: readonly string[];
  /** Values as `oneOf` takes them. */
  readonly pool: string | undefined;
}

/** `id: rest` lines; what stands in square brackets begins a part of its own. */
export function linesOf(text: string): { part: string; id: string; rest: string }[] {
  let part = '';
  return text.split('\n').flatMap((line) => {
    const head = /^\[(.+)\]$/.exec(line.trim())?.[1];
    if (head !== undefined) part = head;
    const at = line.indexOf(':');
    return head !== undefined || at < 0 ? [] : [{ part, id: line.slice(0, at).trim(), rest: line.slice(at + 1).trim() }];
  });
}

/** `alias|alias = value|value`. */
export function entryOf(rest: string): Entry {
  const [aliases = '', pool] = rest.split(/(?:^|\s)= /);
  return { aliases: aliases.trim() === '' ? [] : aliases.trim().split('|'), pool: pool?.trim() };
}
