/** What is counted of an entry. */
export interface Usage {
  readonly count: number;
  /** ISO 8601, UTC. */
  readonly last: string;
}

/** Uses by fingerprint. */
export type Uses = ReadonlyMap<string, Usage>;

export function addUsage(a: Usage | undefined, b: Usage | undefined): Usage {
  return { count: (a?.count ?? 0) + (b?.count ?? 0), last: later(a?.last ?? '', b?.last ?? '') };
}

/** Adds what was counted in several places. */
export function addUses(...parts: readonly Uses[]): Map<string, Usage> {
  const sum = new Map<string, Usage>();
  for (const part of parts) for (const [fingerprint, usage] of part) sum.set(fingerprint, addUsage(sum.get(fingerprint), usage));
  return sum;
}

/** What is left of uses when some of them have been written down. */
export function withoutUses(uses: Uses, written: Uses): Map<string, Usage> {
  return new Map(
    [...uses].flatMap(([fingerprint, { count, last }]) => {
      const left = count - (written.get(fingerprint)?.count ?? 0);
      return left > 0 ? [[fingerprint, { count: left, last }] as const] : [];
    }),
  );
}

function later(a: string, b: string): string {
  return a > b ? a : b;
}
