import { StaticTable } from '../generation/static-table.js';
import { aliasTable } from '../random/alias-table.js';
import type { Grammar, Item } from './grammar.js';
import { isInsert } from './plain.js';

/** A grammar as the kernel `expandTexts` reads it. */
export interface TextProgram {
  readonly code: StaticTable;
  /** Index of the rule that each class starts from, 32-bit. */
  readonly roots: StaticTable;
  /** Random words that one text takes at most. */
  readonly draws: number;
  /** Bytes of the longest text, without what is inserted. */
  readonly maxBytes: number;
  /** Texts inserted at most. */
  readonly inserts: number;
}

const RULE = 1;
const INSERTED = 2;

/**
 * Lays out the rules that the roots reach, all slots plain.
 * @param inserts whether `about` is a text of the row rather than a rule
 */
export function textProgram(grammar: Grammar, roots: readonly string[], inserts: boolean): TextProgram {
  const names: string[] = [];
  const index = new Map<string, number>();
  const visit = (name: string): number => {
    const known = index.get(name);
    if (known !== undefined) return known;
    index.set(name, names.length);
    names.push(name);
    for (const option of grammar.get(name)?.options ?? []) for (const item of option) if (!('text' in item)) visit(item.rule);
    return index.get(name) ?? 0;
  };
  const rootIndices = Uint32Array.from(roots.map(visit));
  const writer = new ProgramWriter(names.length * 16);
  names.forEach((name, r) => {
    const { options = [], weights } = grammar.get(name) ?? {};
    const rows = options.map((option) => {
      const items = option.flatMap((item) => ('text' in item ? writer.phrase(item.text) : [index.get(item.rule) ?? 0, (kindOf(item, inserts) << 30) >>> 0]));
      return [writer.words(items), option.length];
    });
    writer.rule(r, [writer.words(rows.flat()), options.length, weights === undefined ? 0 : writer.append(aliasTable(weights))]);
  });
  const bounds = new Map<string, Bounds>();
  const whole = roots.map((root) => boundsOf(grammar, root, inserts, bounds)).reduce(most);
  return { code: new StaticTable(writer.done()), roots: new StaticTable(new Uint8Array(rootIndices.buffer)), ...whole };
}

function kindOf(item: Item, inserts: boolean): number {
  return inserts && 'rule' in item && isInsert(item.rule) ? INSERTED : RULE;
}

interface Bounds {
  readonly draws: number;
  readonly maxBytes: number;
  readonly inserts: number;
}

const NOTHING: Bounds = { draws: 0, maxBytes: 0, inserts: 0 };

function boundsOf(grammar: Grammar, name: string, inserts: boolean, known: Map<string, Bounds>): Bounds {
  const before = known.get(name);
  if (before) return before;
  const options = grammar.get(name)?.options ?? [];
  const largest = options
    .map((option) =>
      option.map((item): Bounds => {
        if ('text' in item) return { ...NOTHING, maxBytes: Buffer.byteLength(item.text) };
        const inner = boundsOf(grammar, item.rule, inserts, known);
        return kindOf(item, inserts) === INSERTED ? { ...inner, inserts: inner.inserts + 1 } : inner;
      }).reduce((a, b) => ({ draws: a.draws + b.draws, maxBytes: a.maxBytes + b.maxBytes, inserts: a.inserts + b.inserts }), NOTHING),
    )
    .reduce(most, NOTHING);
  const made = { ...largest, draws: largest.draws + (options.length > 1 ? 1 : 0) };
  known.set(name, made);
  return made;
}

function most(a: Bounds, b: Bounds): Bounds {
  return { draws: Math.max(a.draws, b.draws), maxBytes: Math.max(a.maxBytes, b.maxBytes), inserts: Math.max(a.inserts, b.inserts) };
}

/** Bytes of a program, the rules' part at its start. A phrase that comes again is written once. */
class ProgramWriter {
  readonly #pieces: Uint8Array[] = [];
  readonly #phrases = new Map<string, [number, number]>();
  readonly #rules: Uint32Array;
  #end: number;

  constructor(ruleBytes: number) {
    this.#rules = new Uint32Array(ruleBytes / 4);
    this.#end = ruleBytes;
  }

  append(bytes: Uint8Array): number {
    const at = this.#end;
    this.#pieces.push(bytes);
    this.#end += bytes.length;
    return at;
  }

  words(values: readonly number[]): number {
    return this.append(new Uint8Array(Uint32Array.from(values).buffer));
  }

  phrase(text: string): [number, number] {
    const known = this.#phrases.get(text);
    if (known) return known;
    const bytes = Buffer.from(text, 'utf8');
    const made: [number, number] = [this.append(bytes), bytes.length];
    this.#phrases.set(text, made);
    return made;
  }

  rule(index: number, values: readonly number[]): void {
    this.#rules.set(values, index * 4);
  }

  done(): Uint8Array {
    return Buffer.concat([new Uint8Array(this.#rules.buffer), ...this.#pieces]);
  }
}
