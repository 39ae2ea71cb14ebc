/** A column of a table. */
export interface ColumnAddress {
  readonly table: string;
  readonly column: string;
}

type Edges = ReadonlyMap<string, { readonly at: ColumnAddress; readonly to: readonly ColumnAddress[] }>;

/**
 * The columns of a dependency circle, first and last the same; undefined when there is none. Judged per column, so two
 * tables may refer to each other as long as no column ends up depending on itself. Iterative: chains may be long.
 */
export function findCycle(edges: Edges): ColumnAddress[] | undefined {
  const done = new Set<string>();
  for (const start of edges.keys()) {
    const path: { key: string; next: number }[] = [{ key: start, next: 0 }];
    const onPath = new Set([start]);
    while (path.length > 0 && !done.has(start)) {
      const top = path.at(-1);
      if (top === undefined) break;
      const target = edges.get(top.key)?.to[top.next++];
      if (target === undefined) {
        done.add(top.key);
        onPath.delete(top.key);
        path.pop();
        continue;
      }
      const key = JSON.stringify([target.table, target.column]);
      if (onPath.has(key)) {
        const from = path.findIndex((step) => step.key === key);
        return [...path.slice(from), { key }].flatMap((step) => edges.get(step.key)?.at ?? []);
      }
      if (!done.has(key) && edges.has(key)) {
        path.push({ key, next: 0 });
        onPath.add(key);
      }
    }
  }
  return undefined;
}
