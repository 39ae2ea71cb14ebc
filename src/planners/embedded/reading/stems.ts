/** "delivery" and "delivered", "trials" and "trial", "admission" and "admitted": words that begin alike. */
export function isStem(a: string, b: string): boolean {
  const length = Math.max(4, Math.min(a.length, b.length) - 4);
  return a === b || (a.length >= 4 && b.length >= 4 && a.slice(0, length) === b.slice(0, length));
}
