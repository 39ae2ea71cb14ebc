import type { Draft } from '../../model.js';
import type { Mention } from '../grammar/mentions.js';

const POLARITY = /(?<![\p{L}])(?:(positiv\p{L}*)|(?:negativ|invers)\p{L}*)(?![\p{L}])/giu;
const LEADS_ON = /^\s+(?:(?:correlated|related|associated|linked|tied|dependent|proportional|with|to|by|on|the|its)\s+)*$/iu;

/** "with alcohol positively and acidity negatively", "positively with size, negatively with age": which way each goes, where several are told apart. */
export function polaritiesIn(text: string, others: readonly Mention[]): ReadonlyMap<Draft, 1 | -1> {
  const ways = new Map<Draft, 1 | -1>();
  const [first] = others;
  const told = first === undefined ? [] : [...text.matchAll(POLARITY)];
  if (first === undefined || !told.some(({ index }) => index > first.start)) return ways;
  let from = 0;
  for (const { index, 0: word, 1: positive } of told) {
    const [way, end] = [positive === undefined ? -1 : 1, index + word.length] as const;
    const next = others.findIndex(({ start }) => start >= end);
    const isBefore = next >= 0 && LEADS_ON.test(text.slice(end, others[next]?.start));
    const meant = isBefore ? others.slice(next) : others.slice(from).filter(({ start }) => start < index);
    for (const { draft } of meant) ways.set(draft, way);
    from = isBefore || next < 0 ? others.length : next;
  }
  for (const { draft } of others) if (!ways.has(draft)) ways.set(draft, 1);
  return ways;
}
