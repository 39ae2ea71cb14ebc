import type { Draft } from '../model.js';
import { honourType, typeAt } from './types.js';

const ALL = /(?<![\p{L}])(both|all (?:three|four|of them)|all|beide|ambas?|ambos|les deux)\s+(?:are\s+|being\s+|as\s+)?((?:whole\s+)?\p{L}+)\s*[).]*\s*$/iu;
const COUNT: Readonly<Record<string, number>> = { 'all three': 3, 'all four': 4 };

/** "pickup, dropoff (…), both timestamps": the kind of the columns named last, told behind them. */
export function giveOneKind(drafts: readonly Draft[]): void {
  for (const [at, draft] of drafts.entries()) {
    const [, how = '', word = ''] = ALL.exec(draft.remarks.at(-1)?.text ?? '') ?? [];
    const type = how === '' ? undefined : typeAt(word.replace(/(?<=\p{L}{3})s$/u, '').replace(/^whole\s+/iu, ''));
    if (type === undefined) continue;
    const few = COUNT[how.toLowerCase()] ?? (/^all/iu.test(how) ? at + 1 : 2);
    for (const other of drafts.slice(Math.max(0, at + 1 - few), at + 1)) if (other.stated.type !== true) honourType(other, type);
  }
}

const OVERALL = /^(?:(?:overall|final|total|combined|general)_(?:results?|status|verdict|outcome|decision|grade|check|state)|verdict|overall)$/iu;
const TWO = /^[\s(:=–-]*(\p{L}{2,})\s?[/|]\s?(\p{L}{2,})[\s).]*$/iu;

/** Whether a column sums up what others say. */
export const sumsUp = ({ name }: Draft): boolean => OVERALL.test(name);

/** "brakes (pass/fail), lights (pass/fail), overall result": what sums up the answers of others is one of them. */
export function sumUpAnswers(drafts: readonly Draft[]): void {
  const [first, ...others] = drafts.flatMap(({ remarks }) => [TWO.exec(remarks[0]?.text ?? '')].flatMap((match) => (match === null ? [] : [[match[1] ?? '', match[2] ?? '']])));
  if (first === undefined || others.length === 0 || !others.every((pair) => pair.join() === first.join())) return;
  for (const draft of drafts) {
    if (sumsUp(draft) && !draft.remarks.some(({ text }) => TWO.test(text))) draft.made = { type: 'category', options: { values: [...first] } };
  }
}
