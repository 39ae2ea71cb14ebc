import { kindOf } from '../columns/types.js';
import type { Draft } from '../model.js';
import { plainBetween } from '../relations/conditions/plain-between.js';
import { nameIn } from '../relations/grammar/mentions.js';

const DAY = /^(?:date|day|fecha|datum|jour|(?:shift|work|session|visit|trip|call|game|class|service|delivery|match|lesson|rental|flight|travel|sailing|departure|train|bus|race|event|show|appointment|tour)_(?:date|day))$/iu;
const START = /^(?:(?:shift|call|trip|session|class|game|work)_)?(?:start|started|begin|begins|from|clock_in|clocked_in|check_?in|login|time_in|arrival|departure|departs?|departed|boarding|pick_?up|kick_?off|doors_open|entry|entered)(?:_(?:time|at))?$|^(?:heure_de_d[eé]part|hora_(?:de_)?salida|abfahrt(?:s?zeit)?|abflug(?:s?zeit)?)$/iu;

/** `CHECK (check_out > check_in)`: on days of which one is said to come after the other, at least one lies between. */
export function keepDaysApart(drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    const { type, options = {} } = draft.made;
    const before = type === 'date' ? drafts.find(({ name }) => name === options['after']) : undefined;
    if (before?.made.type === 'date' && options['at_least'] === undefined && options['within'] === undefined) draft.made = { type, options: { ...options, at_least: '1d' } };
  }
}

/** "date, start, end" of a shift: it starts on that day, in the morning or the afternoon. */
export function startOnTheDay(drafts: readonly Draft[]): void {
  const day = drafts.find((draft) => DAY.test(draft.name) && draft.made.type === 'date' && draft.when === undefined && draft.missing === undefined);
  const start = drafts.find((draft) => START.test(draft.name) && draft.made.type === 'datetime' && draft.cases === undefined && Object.values(draft.stated).every((said) => said !== true) && ['after', 'before', 'step'].every((option) => draft.made.options?.[option] === undefined));
  if (day === undefined || start === undefined || day.made.options?.['after'] === start.name) return;
  start.made = { type: 'datetime', options: { after: day.name, at_least: '6h', within: '15h' } };
}

const LIMIT = /^(?:credit_|card_)?limit(?:_bal|_amount)?$/iu;
const USED = /^(?:(?:current|outstanding|card|statement)_)?balance$/iu;
const MOST_LIMITS = 24;

/** "credit limit, balance": nobody owes more than the limit of the card, which is one of a few. */
export function keepWithinLimit(drafts: readonly Draft[]): void {
  const limit = drafts.find(({ name, made }) => LIMIT.test(name) && made.type === 'category');
  const balance = drafts.find(({ name, made, stated, cases, when }) => USED.test(name) && ['integer', 'decimal'].includes(kindOf(made)) && made.type !== 'expression' && cases === undefined && when === undefined && Object.values(stated).every((said) => said !== true));
  const values: unknown = limit?.made.options?.['values'];
  if (limit === undefined || balance === undefined || !Array.isArray(values) || values.length > MOST_LIMITS || !values.every((value) => typeof value === 'number')) return;
  balance.cases = values.map((value: number) => ({ when: `${nameIn(limit)} == ${String(value)}`, options: plainBetween(balance, 0, Math.round(value * 0.94)) }));
}
