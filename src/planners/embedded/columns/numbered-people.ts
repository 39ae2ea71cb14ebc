import type { Draft } from '../model.js';

const RANGE = /^[\s(:]*(?:(?:from|between)\s+)?(?<from>\d{1,6})\s?(?:-|–|to|and)\s?(?<to>\d{1,6})[\s).]*$/iu;
const PEOPLE = new Set(['internet.username', 'person.fullName']);

/** "user 1 to 20": people who are told by a number have no names. */
export function numberPeople(draft: Draft, text: string): void {
  const { from = '', to = '' } = PEOPLE.has(draft.made.type) ? (RANGE.exec(text)?.groups ?? {}) : {};
  if (from === '' || Number(from) >= Number(to)) return;
  draft.made = { type: 'integer', options: { min: Number(from), max: Number(to) } };
  draft.stated.range = true;
}
