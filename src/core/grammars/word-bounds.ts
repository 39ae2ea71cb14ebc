import type { Grammar, Item, Option, Rule } from './grammar.js';
import { isInsert } from './plain.js';

/** Fewest and most of something. */
interface Range {
  readonly min: number;
  readonly max: number;
}

/** Options that narrowing may write down; a grammar that needs more is refused. */
const MAX_OPTIONS = 60_000;

/**
 * A grammar (plain, see `plainGrammar`) cut to texts of `words.min` to `words.max` words. Words are counted by the
 * spaces, tabs and line ends between them (no-break spaces part none); an inserted text counts as one. Rules that are cut become further rules "name 3-5".
 * @param inserts whether `about` may be a text of the row
 * @returns for each root its name in the grammar, undefined where no text is left
 */
export function withinWords(grammar: Grammar, roots: readonly string[], words: Range, inserts: boolean): { readonly grammar: Grammar; readonly roots: readonly (string | undefined)[] } {
  const cutter = new Cutter(grammar, inserts);
  const cut = roots.map((root) => cutter.rule(root, words.min - 1, words.max - 1));
  return { grammar: cutter.made, roots: cut };
}

/** Words of the shortest and of the longest text of a rule. */
export function wordRange(grammar: Grammar, root: string, inserts: boolean): Range {
  const { min, max } = new Cutter(grammar, inserts).range(root);
  return { min: min + 1, max: max + 1 };
}

/** Counts gaps between words: they add up, words do not. */
class Cutter {
  readonly made: Map<string, Rule>;
  readonly #ranges = new Map<string, Range>();
  readonly #cut = new Map<string, string | undefined>();
  #options = 0;

  constructor(
    private readonly grammar: Grammar,
    private readonly inserts: boolean,
  ) {
    this.made = new Map(grammar);
  }

  range(name: string): Range {
    const known = this.#ranges.get(name);
    if (known) return known;
    const options = this.grammar.get(name)?.options ?? [];
    const sums = options.map((option) => sum(option.map((item) => this.#itemRange(item))));
    // One word where it is inserted, as long as its rule says where it is not.
    const min = this.inserts && isInsert(name) ? 0 : Math.min(...sums.map((range) => range.min));
    const range = { min, max: Math.max(...sums.map(({ max }) => max)) };
    this.#ranges.set(name, range);
    return range;
  }

  rule(name: string, lo: number, hi: number): string | undefined {
    const { min, max } = this.range(name);
    if (min >= lo && max <= hi) return name;
    if (max < lo || min > hi || (this.inserts && isInsert(name))) return undefined;
    const cutName = `${name} ${String(Math.max(lo, min))}-${String(Math.min(hi, max))}`;
    if (this.#cut.has(cutName)) return this.#cut.get(cutName);
    const source = this.grammar.get(name);
    const options: Option[] = [];
    const weights: number[] = [];
    source?.options.forEach((option, i) => {
      const weight = source.weights?.[i] ?? 1;
      const cut = weight === 0 ? undefined : this.#option(option, lo, hi);
      if (cut === undefined) return;
      options.push(cut);
      weights.push(weight);
    });
    this.#options += options.length;
    const found = options.length > 0 && this.#options <= MAX_OPTIONS ? cutName : undefined;
    if (found !== undefined) this.made.set(found, { options, ...(source?.weights === undefined ? {} : { weights }) });
    this.#cut.set(cutName, found);
    return found;
  }

  #option(option: Option, lo: number, hi: number): Option | undefined {
    const ranges = option.map((item) => this.#itemRange(item));
    const whole = sum(ranges);
    if (whole.max < lo || whole.min > hi) return undefined;
    if (whole.min >= lo && whole.max <= hi) return option;
    for (const share of [evenly, fromTheFront, fromTheBack]) {
      const more = share(ranges, Math.max(0, lo - whole.min));
      const less = share(ranges, Math.max(0, whole.max - hi));
      const cut = option.map((item, i) => {
        if ('text' in item) return item;
        const { min, max } = ranges[i] ?? { min: 0, max: 0 };
        const rule = this.rule(item.rule, min + (more[i] ?? 0), max - (less[i] ?? 0));
        return rule === undefined ? undefined : { ...item, rule };
      });
      if (cut.every((item): item is Item => item !== undefined)) return cut;
    }
    return undefined;
  }

  #itemRange(item: Item): Range {
    if (!('text' in item)) return this.range(item.rule);
    const gaps = item.text.match(/[ \t\n\r]/g)?.length ?? 0;
    return { min: gaps, max: gaps };
  }
}

function sum(ranges: readonly Range[]): Range {
  return ranges.reduce((a, b) => ({ min: a.min + b.min, max: a.max + b.max }), { min: 0, max: 0 });
}

/** `amount` handed out to the items, by how much each can vary. */
function evenly(ranges: readonly Range[], amount: number): number[] {
  const room = ranges.reduce((total, { min, max }) => total + max - min, 0);
  let before = 0;
  let given = 0;
  return ranges.map(({ min, max }) => {
    before += max - min;
    const due = room === 0 ? 0 : Math.round((amount * before) / room) - given;
    given += due;
    return due;
  });
}

function fromTheFront(ranges: readonly Range[], amount: number): number[] {
  let left = amount;
  return ranges.map(({ min, max }) => {
    const due = Math.min(left, max - min);
    left -= due;
    return due;
  });
}

function fromTheBack(ranges: readonly Range[], amount: number): number[] {
  return fromTheFront([...ranges].reverse(), amount).reverse();
}
