/** Below which a 32-bit word falls with this chance, 0 … 1; at most the largest word. */
export function wordThreshold(share: number): number {
  return Math.min(Math.round(share * 4_294_967_296), 4_294_967_295);
}
