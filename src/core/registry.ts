/**
 * A list of plug-ins, reached by id.
 * @throws RangeError for an id that occurs twice: two plug-ins never share one silently
 */
export function registry<P extends { readonly id: string }>(kind: string, plugins: readonly P[]): readonly P[] {
  const seen = new Set<string>();
  for (const { id } of plugins) {
    if (seen.has(id)) throw new RangeError(`the ${kind} "${id}" is registered twice`);
    seen.add(id);
  }
  return Object.freeze([...plugins]);
}
