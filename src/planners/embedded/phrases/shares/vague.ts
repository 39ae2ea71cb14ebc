/** Shares told by a word: "mostly", "a few", "rarely". */

/** Shares that words stand for when no number is told; phrases first, since a longer one says more. */
const VAGUE: readonly (readonly [string, number])[] = [
  ['the vast majority', 0.88], ['the great majority', 0.85], ['the large majority', 0.85], ['vast majority', 0.88], ['the majority', 0.7], ['majority', 0.7],
  ['almost all', 0.95], ['nearly all', 0.95], ['almost always', 0.95], ['nearly always', 0.95], ['almost never', 0.02], ['hardly any', 0.02], ['hardly ever', 0.03], ['very rarely', 0.03], ['very rare', 0.03], ['very few', 0.04], ['only rarely', 0.06], ['only a few', 0.08], ['a few', 0.08], ['just a few', 0.08],
  ['most often', 0.65], ['most of the time', 0.75], ['most of them', 0.7], ['the most common', 0.5], ['most common', 0.5], ['the most frequent', 0.5], ['most frequent', 0.5], ['most frequently', 0.55], ['by far', 0.7],
  ['a lot of them', 0.4], ['a lot of people', 0.4], ['lots', 0.4], ['many', 0.4], ['a lot of the time', 0.4], ['a lot of times', 0.4], ['often', 0.4], ['frequently', 0.4], ['mostly', 0.74], ['mainly', 0.74], ['usually', 0.78], ['typically', 0.75], ['normally', 0.78], ['generally', 0.75], ['predominantly', 0.78], ['commonly', 0.6], ['primarily', 0.74], ['most', 0.68],
  ['now and then', 0.1], ['from time to time', 0.1], ['occasionally', 0.1], ['sometimes', 0.2], ['seldom', 0.06], ['rarely', 0.06], ['infrequently', 0.07], ['uncommon', 0.06], ['rare', 0.05], ['exceptionally', 0.03], ['few', 0.08], ['some', 0.15],
  ['an den meisten stunden', 0.78], ['an den meisten tagen', 0.75], ['in den meisten fallen', 0.75], ['la mayor parte del tiempo', 0.75], ['la plupart du temps', 0.75], ['meistens', 0.74], ['meist', 0.74], ['uberwiegend', 0.78], ['selten', 0.06], ['manchmal', 0.2], ['oft', 0.4], ['la mayoria', 0.7], ['casi siempre', 0.95], ['casi nunca', 0.02], ['raramente', 0.06], ['rara vez', 0.06], ['a menudo', 0.4], ['a veces', 0.2], ['la plupart', 0.7], ['le plus souvent', 0.7], ['surtout', 0.7], ['rarement', 0.06], ['souvent', 0.4], ['parfois', 0.2],
]; // prettier-ignore

const VAGUE_WORDS: ReadonlyMap<string, readonly (readonly [string, number])[]> = VAGUE.reduce((map, entry) => {
  const first = entry[0].split(' ')[0] ?? '';
  return map.set(first, [...(map.get(first) ?? []), entry].sort((a, b) => b[0].length - a[0].length));
}, new Map<string, (readonly [string, number])[]>());

export function vagueIn(folded: string): { start: number; end: number; share: number }[] {
  const found: { start: number; end: number; share: number }[] = [];
  for (const { index, 0: word } of folded.matchAll(/[\p{L}]+/gu)) {
    if (index < (found.at(-1)?.end ?? 0)) continue;
    const entry = VAGUE_WORDS.get(word)?.find(([phrase]) => folded.startsWith(phrase, index) && !/^[\p{L}\d]/u.test(folded.slice(index + phrase.length)));
    if (entry === undefined || isNoShare(folded, index, entry[0])) continue;
    found.push({ start: index, end: index + entry[0].length, share: entry[1] });
  }
  return found;
}

/** "at most", "normally distributed", "more often": the word belongs to something else. */
function isNoShare(folded: string, index: number, phrase: string): boolean {
  const before = folded.slice(Math.max(0, index - 12), index);
  const after = folded.slice(index + phrase.length, index + phrase.length + 16);
  if (phrase === 'most' && /(?:\bat|\bal)\s+$/u.test(before)) return true;
  if (/^(?:often|frequently|most|commonly)$/.test(phrase) && /\b(?:more|less|how|as|the)\s+$/u.test(before)) return true;
  // "many have none", but "many products".
  if (/^(?:lots|many)$/.test(phrase) && (!/^\s+(?:of (?:them|people|those)|people|have|dont|do|don|are|were)/u.test(after) || /\bhow\s+$/u.test(before))) return true;
  if (phrase === 'normally' && /^\s+distrib/u.test(after)) return true;
  return /^(?:few|some)$/.test(phrase) && /^\s*(?:\d|decimal)/u.test(after);
}
