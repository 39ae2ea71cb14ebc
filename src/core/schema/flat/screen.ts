import { FLAT_LIMITS, type FlatColumn, type FlatDataset, type FlatOptions, type FlatPool } from './shape.js';

/** Why a word of the model's was left out; in the order in which they are looked at, and told. */
const REASONS = ['empty', 'too long', 'with control characters', 'that could be taken for code', 'repeated', 'beyond what is kept'] as const;
type Reason = (typeof REASONS)[number];

/** An answer without the words that nobody should find in a file, and a sentence about them. */
export interface Screened {
  readonly answer: FlatDataset;
  readonly notes: readonly string[];
}

/**
 * Leaves out words of a model's answer that are too long, too many, repeated, not printable, or that a browser, a
 * spreadsheet, a shell or a database could take for code. What the description itself says word for word stays: it is
 * the user's own.
 */
export function screened(answer: FlatDataset, description: string): Screened {
  const screen = new Screen(description);
  const vocabulary = screen.pools(answer.vocabulary ?? []);
  const tables = answer.tables.map((table) => ({ ...table, columns: table.columns.map((column) => screen.column(column)) }));
  return { answer: { ...answer, vocabulary, tables }, notes: screen.notes };
}

/** Markup, script addresses, formulas, placeholders of templates and shells, statements behind a statement. */
const CODE = [
  /<[/!?%]?[a-z]/i,
  /<%|\{%|\$\{|\$\(|#\{|`/,
  /\b(?:javascript|vbscript)\s*:|\bdata:(?:text|application|image)\//i,
  /\bon[a-z]{3,20}\s*=/i,
  /^\s*=\s*\S/,
  /^\s*[@+-][\w+*/-]{0,40}[(|!]/,
  /;\s*(?:drop|delete|insert|update|alter|truncate|exec|shutdown|create|grant)\b/i,
  /\bunion\s+(?:all\s+)?select\b/i,
];

/** Control characters, halves of characters, and what turns the direction of reading or cannot be seen. */
const UNPRINTABLE = /[\p{Cc}\p{Cs}\p{Co}\u200b\u2028-\u202e\u2060-\u2069\ufeff]/u;

/** Options whose text is part of cells. */
const WRITTEN_AS_IT_IS: ReadonlySet<string> = new Set(['value', 'prefix', 'suffix', 'pattern', 'template', 'domain', 'domains']);

interface List {
  readonly entries: readonly string[];
  readonly weights: readonly number[] | undefined;
}

class Screen {
  readonly #left = new Map<Reason, number>();
  #length = 0;

  constructor(private readonly description: string) {}

  get notes(): readonly string[] {
    const told = REASONS.flatMap((reason) => (this.#left.has(reason) ? [`${String(this.#left.get(reason))} ${reason}`] : []));
    return told.length === 0 ? [] : [`Of the words that the model wrote, some were left out: ${told.join(', ')}.`];
  }

  pools(pools: readonly FlatPool[]): FlatPool[] {
    const names = new Set<string>();
    return pools.flatMap((pool): FlatPool[] => {
      if (names.size >= FLAT_LIMITS.pools || names.has(pool.name)) {
        this.leave(names.has(pool.name) ? 'repeated' : 'beyond what is kept', pool.entries.length);
        return [];
      }
      names.add(pool.name);
      const { entries, weights } = this.list({ entries: pool.entries, weights: pool.weights ?? undefined }, (text) => text.toLowerCase());
      return entries.length === 0 ? [] : [{ name: pool.name, entries: [...entries], ...(weights === undefined ? {} : { weights: [...weights] }) }];
    });
  }

  column(column: FlatColumn): FlatColumn {
    const { values, weights, options, cases } = column;
    return {
      ...column,
      options: this.options(options),
      ...(values ? this.values(values, weights) : {}),
      ...(cases ? { cases: cases.map((given) => ({ ...given, options: this.options(given.options), ...(given.values ? this.values(given.values, given.weights) : {}) })) } : {}),
    };
  }

  private options(options: FlatOptions): FlatOptions {
    if (Array.isArray(options)) return options.filter(({ option, value }) => this.mayStay(option, value));
    return options && Object.fromEntries(Object.entries(options).filter(([option, value]) => this.mayStay(option, value)));
  }

  /** Only what is written into cells as it stands is judged: expressions are ours to read, and compare by `<`. */
  private mayStay(option: string, value: unknown): boolean {
    const reason = WRITTEN_AS_IT_IS.has(option) && typeof value === 'string' && value !== '' ? this.fault(value) : undefined;
    if (reason !== undefined) this.leave(reason);
    return reason === undefined;
  }

  private values(values: readonly string[], weights: readonly number[] | null | undefined): { values: string[]; weights: number[] | null } {
    const list = this.list({ entries: values, weights: weights ?? undefined }, (text) => text);
    return { values: [...list.entries], weights: list.weights === undefined ? null : [...list.weights] };
  }

  /** The entries that may stay; a repeated one adds its weight to the first. */
  private list({ entries, weights }: List, sameAs: (text: string) => string): List {
    const kept = new Map<string, { text: string; weight: number }>();
    const weighed = weights?.length === entries.length ? weights : undefined;
    entries.forEach((entry, i) => {
      const text = entry.normalize('NFC').trim();
      const weight = weighed?.[i] ?? 0;
      const twin = kept.get(sameAs(text));
      const reason = twin ? 'repeated' : (this.fault(text) ?? this.excess(text, kept.size));
      if (twin) twin.weight += weight;
      if (reason !== undefined) this.leave(reason);
      else {
        this.#length += text.length;
        kept.set(sameAs(text), { text, weight });
      }
    });
    const list = [...kept.values()];
    return { entries: list.map(({ text }) => text), weights: weighed && list.map(({ weight }) => weight) };
  }

  private fault(text: string): Reason | undefined {
    if (text === '') return 'empty';
    if (text.length > FLAT_LIMITS.entryLength) return 'too long';
    if (UNPRINTABLE.test(text)) return 'with control characters';
    if (CODE.some((pattern) => pattern.test(text)) && !this.description.includes(text)) return 'that could be taken for code';
    return undefined;
  }

  private excess(text: string, count: number): Reason | undefined {
    return count >= FLAT_LIMITS.entries || this.#length + text.length > FLAT_LIMITS.wordsLength ? 'beyond what is kept' : undefined;
  }

  private leave(reason: Reason, count = 1): void {
    this.#left.set(reason, (this.#left.get(reason) ?? 0) + count);
  }
}
