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
