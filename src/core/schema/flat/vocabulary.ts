import type { FlatDataset, FlatPool } from './shape.js';

/** Slots of an entry: `{name}`, `{^name}` with a capital, `{a name}` with an article. Doubled braces are braces. */
const SLOT = /\{\{|\}\}|\{(?:\^|a )?([A-Za-z][A-Za-z0-9_]{0,63})\}/g;

/** What a text may start from beside its root, where it agrees with a rating. */
const MOODS = ['positive', 'mixed', 'negative', 'neutral'] as const;

/** The lists of words that a model wrote, by name. */
export class Vocabulary {
  readonly #pools: ReadonlyMap<string, FlatPool>;

  constructor({ vocabulary }: FlatDataset) {
    this.#pools = new Map((vocabulary ?? []).map((pool) => [pool.name, pool]));
  }

  get names(): readonly string[] {
    return [...this.#pools.keys()];
  }

  /** Values and weights of a list, as a category takes them. */
  choice(name: string): { readonly values?: readonly string[]; readonly weights?: readonly number[] } {
    const pool = this.#pools.get(name);
    return pool === undefined ? {} : { values: pool.entries, ...weightsOf(pool) };
  }

  /** Whether other lists fill slots of its entries: they are texts then, not values. */
  hasSlots(name: string): boolean {
    return this.#pools.get(name)?.entries.some((entry) => slotsOf(entry).length > 0) === true;
  }

  /** Rules of a text that starts from a list, with all lists that its slots lead to. */
  grammar(name: string): { readonly rules: readonly object[] } | undefined {
    const pool = this.#pools.get(name);
    if (pool === undefined) return undefined;
    const moods = MOODS.flatMap((mood) => {
      const own = this.#pools.get(`${name}_${mood}`);
      return own === undefined ? [] : [{ mood, own }];
    });
    const reached = this.reached([pool, ...moods.map(({ own }) => own)]);
    return {
      rules: [ruleOf('root', pool), ...moods.map(({ mood, own }) => ruleOf(mood, own)), ...reached.map((inner) => ruleOf(inner.name, inner))],
    };
  }

  private reached(from: readonly FlatPool[]): readonly FlatPool[] {
    const found = new Map<string, FlatPool>();
    const open = [...from];
    for (let pool = open.pop(); pool !== undefined; pool = open.pop()) {
      for (const slot of pool.entries.flatMap(slotsOf)) {
        const inner = this.#pools.get(slot);
        if (inner === undefined || found.has(slot)) continue;
        found.set(slot, inner);
        open.push(inner);
      }
    }
    return [...found.values()];
  }
}

function slotsOf(entry: string): string[] {
  return [...entry.matchAll(SLOT)].flatMap(([, name]) => name ?? []);
}

function ruleOf(name: string, pool: FlatPool): object {
  return { name, options: pool.entries, ...weightsOf(pool) };
}

function weightsOf({ entries, weights }: FlatPool): { readonly weights?: readonly number[] } {
  return weights?.length === entries.length ? { weights } : {};
}
