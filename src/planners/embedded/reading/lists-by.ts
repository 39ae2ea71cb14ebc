/** Adds a value to the list of a key. Lists are copied and not grown: V8 keeps room for 17 in one that grows, and most stay at one. */
export function addTo<Key, Value>(lists: Map<Key, readonly Value[]>, key: Key, value: Value): void {
  lists.set(key, lists.get(key)?.concat([value]) ?? [value]);
}
