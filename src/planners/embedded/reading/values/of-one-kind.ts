import { kindOfChoice } from '../../vocabulary/choices.js';

const FEWEST = 3;
const MOST = 12;
const NAMED = /^(?:and\s+)?(?:\p{L}[\p{L}-]*\s){0,3}(?<kind>\p{L}{4,})\s(?<value>\p{L}[\p{L}-]*)$/iu;
const SAME: Readonly<Record<string, string>> = { color: 'colour' };

/** "stimulus colour red, green, blue": values that anybody knows as of the kind that is named before the first, set apart by commas alone. */
export function kindHeads(chunks: readonly string[]): ReadonlyMap<number, number> {
  const heads = new Map<number, number>();
  for (let head = 0; head + FEWEST <= chunks.length; head++) {
    const { kind = '', value = '' } = NAMED.exec((chunks[head] ?? '').trim())?.groups ?? {};
    if (value === '' || kindOfChoice([value, value]) === undefined) continue;
    const name = SAME[kind.toLowerCase()] ?? kind.toLowerCase();
    const values = [value];
    for (let index = head + 1; index < chunks.length && values.length < MOST; index++) {
      const next = (chunks[index] ?? '').trim().replace(/^(?:and|or)\s/iu, '');
      if (kindOfChoice([...values, next])?.split(' ').includes(name) !== true) break;
      values.push(next);
    }
    if (values.length < FEWEST) continue;
    for (let index = head + 1; index < head + values.length; index++) heads.set(index, head);
    head += values.length - 1;
  }
  return heads;
}
