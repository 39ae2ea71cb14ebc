import type { Claims, Draft } from '../../model.js';
import { literal, nameIn } from '../grammar/mentions.js';
import { namedIn } from '../grammar/naming.js';
import { valuesIn } from '../grammar/values-in-text.js';
import { yesOf } from '../grammar/yes-no.js';
import { setFormula } from './set-formula.js';

/** "EUR for the first two", "business class in the front": a word, and the values it goes with. */
const PAIR = /^\W*(?:(?:is|are|be|it is|use)\s+)?["'“]?(?<held>\p{L}[\p{L}\d&/-]*(?:\s(?!for\b|in\b|on\b)[\p{L}\d&/-]+){0,2})["'”]?\s+(?:for|in)\s+(?<who>.+)$/iu;
const PARTS = /[,;]\s*(?:and\s+)?|\s+and\s+(?=\S+(?:\s\S+)?\s+(?:for|in)\s)/iu;
const OTHERWISE = /[,;]?\s*(?:and\s+)?(?:otherwise|else|for the others|for all others)\s+/iu;
const FIRST = /^\W*the\s+first\s+(two|three|four|five|2|3|4|5)\W*$/iu;
const COUNTS: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4, five: 5 };
const REST = /^\W*(?:all\s+)?(?:the\s+)?(?:rest|others?|remaining|everything else|everyone else|any other)(?:\s\p{L}+)?\W*$/iu;
const MONEY: Readonly<Record<string, string>> = { euro: 'EUR', euros: 'EUR', pound: 'GBP', pounds: 'GBP', dollar: 'USD', dollars: 'USD', yen: 'JPY', franc: 'CHF', francs: 'CHF' };

interface Told {
  readonly held: string;
  readonly values: readonly (string | number)[];
}

/** "currency must match: EUR for the first two, GBP for UK, USD for USA", "euro for Germany and France, otherwise GBP and JPY": a word for each value of a list. */
export function readWordsByValue(drafts: readonly Draft[], text: string, own: Draft | undefined): Claims | undefined {
  const at = text.search(/\s(?:for|in)\s/iu);
  if (at < 0 || /\d\s?%|percent/iu.test(text)) return undefined;
  const colon = text.lastIndexOf(':', at);
  const [head, body] = colon < 0 ? ['', text] : [text.slice(0, colon), text.slice(colon + 1)];
  const target = own ?? (colon < 0 ? undefined : namedIn(head, drafts.filter(isOpen)).at(-1)?.draft);
  if (target === undefined || !isOpen(target)) return undefined;
  const [said = '', rest] = body.replace(/[\s).]+$/u, '').replace(/^[\s(]+/u, '').split(OTHERWISE);
  for (const list of drafts) {
    const values = list === target || list.made.type !== 'category' || list.stated.values !== true ? [] : ((list.made.options?.['values'] ?? []) as (string | number)[]);
    const told = values.length < 2 ? undefined : toldOf(said.split(PARTS), list, values);
    const all = told === undefined ? undefined : withRest(told, rest, values);
    if (all !== undefined) return setWords(target, list, all);
  }
  return undefined;
}

/** A column of words of which no values were told. */
const isOpen = (draft: Draft): boolean => ['category', 'text', 'pattern'].includes(draft.made.type) && draft.stated.values !== true && draft.stated.formula !== true && yesOf(draft) === undefined;

function toldOf(parts: readonly string[], list: Draft, values: readonly (string | number)[]): readonly Told[] | undefined {
  const told: Told[] = [];
  for (const part of parts) {
    const { held = '', who = part } = PAIR.exec(part)?.groups ?? {};
    const found = meant(who, list, values, told);
    const last = told.at(-1);
    if (found.length === 0 || (held === '' && last === undefined) || valuesIn(list, held).length > 0) return undefined;
    if (held !== '') told.push({ held: MONEY[held.toLowerCase()] ?? held, values: found });
    else if (last !== undefined) told[told.length - 1] = { ...last, values: [...last.values, ...found] };
  }
  return told.length < 1 ? undefined : told;
}

function meant(who: string, list: Draft, values: readonly (string | number)[], told: readonly Told[]): readonly (string | number)[] {
  const count = FIRST.exec(who)?.[1]?.toLowerCase();
  if (count !== undefined) return values.slice(0, COUNTS[count] ?? Number(count));
  if (REST.test(who)) return values.filter((value) => !told.some((one) => one.values.includes(value)));
  return [...new Set(valuesIn(list, who).map(({ value }) => value))];
}

/** What the values hold that were not told: one word for all of them, or one each, in their order. */
function withRest(told: readonly Told[], rest: string | undefined, values: readonly (string | number)[]): readonly Told[] | undefined {
  const left = values.filter((value) => !told.some((one) => one.values.includes(value)));
  const words = (rest ?? '').split(/,\s*(?:and\s+)?|\s+and\s+/iu).map((word) => word.trim()).filter((word) => word !== '').map((word) => MONEY[word.toLowerCase()] ?? word);
  if (left.length === 0) return words.length === 0 && told.length > 1 ? told : undefined;
  const [only = ''] = words;
  if (words.some((word) => !/^\p{L}[\p{L}\d -]{0,24}$/u.test(word))) return undefined;
  if (words.length === 1) return [...told, { held: only, values: left }];
  return words.length === left.length ? [...told, ...words.map((held, i) => ({ held, values: left.slice(i, i + 1) }))] : undefined;
}

function setWords(target: Draft, list: Draft, told: readonly Told[]): Claims {
  const shown = (value: string | number): string => (typeof value === 'number' ? String(value) : literal(value));
  const testOf = ({ values }: Told): string => (values.length === 1 ? `${nameIn(list)} == ${shown(values[0] ?? '')}` : `${nameIn(list)} in [${values.map(shown).join(', ')}]`);
  const steps = told.slice(0, -1).map((one) => `${testOf(one)} ? ${literal(one.held)} : `);
  const claims = setFormula(target, steps.join('') + literal(told.at(-1)?.held ?? ''));
  target.holds = [...new Set(told.map(({ held }) => held))];
  target.stated.values = true;
  return claims;
}
