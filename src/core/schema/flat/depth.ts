/** Levels of lists and objects in what a model writes: far more than the dialect has. */
const DEEPEST = 24;

/** Whether a parsed value lies deeper than anything that could be meant. What is that deep overflows whoever walks it. */
export function isTooDeep(value: unknown): boolean {
  let level: readonly unknown[] = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > DEEPEST) return true;
    level = level.flatMap((item) => (typeof item === 'object' && item !== null ? (Object.values(item) as unknown[]) : []));
  }
  return false;
}
