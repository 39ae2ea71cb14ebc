import type { Draft } from '../../model.js';
import { literal, nameIn } from '../grammar/mentions.js';
import type { Test } from '../grammar/tests/test.js';

/** How large a part of the rows a test picks, a third where nothing tells. */
export const partOf = (test: Test, drafts: readonly Draft[]): number => knownPartOf(test, drafts) ?? 1 / 3;

/** The same by the weights of the list it looks at, the range of a number, the share of a yes or the hours of a moment. */
export function knownPartOf({ when, draft }: Test, drafts: readonly Draft[]): number | undefined {
  if (!drafts.includes(draft)) return undefined;
  const even = partOfEven(when, draft);
  if (even !== undefined && even > 0 && even < 1) return even;
  return partOfYes(when, draft) ?? partOfMoments(when, draft) ?? partOfList(when, draft);
}

/** "rating >= 4", "rating in [4, 5]": of numbers of which none is likelier. */
function partOfEven(when: string, { made }: Draft): number | undefined {
  const { min, max, distribution, values } = made.options ?? {};
  if (typeof min !== 'number' || typeof max !== 'number' || max <= min || values !== undefined || (distribution !== undefined && distribution !== 'uniform')) return undefined;
  const places = made.type === 'integer' ? max - min + 1 : max - min;
  const list = /^\S+ in \[([-\d., ]+)\]$/u.exec(when)?.[1]?.split(',').map(Number);
  if (list !== undefined) return made.type === 'integer' ? Math.min(1, list.filter((value) => value >= min && value <= max).length / places) : undefined;
  const [, sign = '', told = ''] = /^\S+ (<=?|>=?|==) (-?\d+(?:\.\d+)?)$/u.exec(when) ?? [];
  const unit = made.type === 'integer' ? 1 : 0;
  const value = Number(told);
  if (sign === '') return undefined;
  const below = sign === '==' ? unit : sign.startsWith('<') ? value - min + (sign === '<=' ? unit : 0) : max - value + (sign === '>=' ? unit : 0);
  return Math.min(1, Math.max(0, below / places));
}

/** "abandoned", "!(abandoned)" of a yes or no. */
function partOfYes(when: string, draft: Draft): number | undefined {
  const probability = draft.made.type === 'boolean' && draft.cases === undefined ? draft.made.options?.['probability'] : undefined;
  if (typeof probability !== 'number') return undefined;
  const name = nameIn(draft);
  return when === name ? probability : when === `!(${name})` || when === `!${name}` ? 1 - probability : undefined;
}

const STEPS: Readonly<Record<string, { readonly count: number; readonly from: number; readonly weights: string }>> = { hour: { count: 24, from: 0, weights: 'hour_weights' }, weekday: { count: 7, from: 0, weights: 'weekday_weights' }, month: { count: 12, from: 1, weights: 'month_weights' } };

/** "(hour(t) >= 7 && hour(t) < 9) || hour(t) == 17", "weekday(day) in [0, 6]": by the hours, days or months that a moment has. */
function partOfMoments(when: string, { made }: Draft): number | undefined {
  const name = /(?<![\p{L}\d_])(hour|weekday|month)\(/u.exec(when)?.[1] ?? '';
  const steps = STEPS[name];
  if (steps === undefined || made.type === 'expression' || made.options?.['after'] !== undefined) return undefined;
  const alternatives = when.split(' || ').map((part) => part.replace(/^\(|\)$/gu, '').split(' && ').map((test) => ofStep(test, name)));
  if (alternatives.some((tests) => tests.some((test) => test === undefined))) return undefined;
  let [picked, all] = [0, 0];
  // Between opening and closing no hour is likelier than another.
  const weights = name === 'hour' && made.options?.['hours'] !== undefined ? undefined : made.options?.[steps.weights];
  for (let i = 0; i < steps.count; i++) {
    const at = steps.from + i;
    const weight = (Array.isArray(weights) ? Number(weights[i] ?? 0) : 1) * (name === 'hour' ? openAt(at, made.options?.['hours']) : name === 'weekday' ? openOn(at, made.options?.['weekdays']) : 1);
    all += weight;
    if (alternatives.some((tests) => tests.every((test) => test?.(at) === true))) picked += weight;
  }
  return all > 0 && picked > 0 && picked < all ? picked / all : undefined;
}

/** "hour(t) >= 7", "weekday(day) in [0, 6]" as a test of the number. */
function ofStep(test: string, name: string): ((at: number) => boolean) | undefined {
  const { of, list, sign, value } = /^(?<of>hour|weekday|month)\([^()]+\) (?:in \[(?<list>[\d, ]+)\]|(?<sign><=?|>=?|==) (?<value>\d+))$/u.exec(test)?.groups ?? {};
  if (of !== name) return undefined;
  const numbers = (list ?? value ?? '').split(',').map(Number);
  const [first = 0] = numbers;
  if (list !== undefined) return (at) => numbers.includes(at);
  return { '<': (at: number) => at < first, '<=': (at: number) => at <= first, '>': (at: number) => at > first, '>=': (at: number) => at >= first, '==': (at: number) => at === first }[sign ?? ''];
}

/** How much of an hour lies between opening and closing. */
function openAt(hour: number, hours: unknown): number {
  const { from, to } = (hours ?? {}) as { readonly from?: string; readonly to?: string };
  if (from === undefined || to === undefined || from > to) return 1;
  const [opens = 0, closes = 24] = [from, to].map((clock) => Number(clock.slice(0, 2)) + Number(clock.slice(3, 5)) / 60);
  return Math.max(0, Math.min(hour + 1, closes) - Math.max(hour, opens));
}

const openOn = (day: number, days: unknown): number => (Array.isArray(days) && !days.includes(day) ? 0 : 1);

function partOfList(when: string, { made }: Draft): number | undefined {
  const { values, weights } = made.options ?? {};
  if (made.type !== 'category' || !Array.isArray(values)) return undefined;
  const all = Array.isArray(weights) ? (weights as number[]) : values.map(() => 1);
  const numbers: readonly string[] = when.match(/-?\d+(?:\.\d+)?/gu) ?? [];
  const picked = values.map((value) => (typeof value === 'number' ? numbers.includes(String(value)) : when.includes(literal(String(value)))));
  const sum = all.reduce((total, weight) => total + weight, 0);
  const held = all.reduce((total, weight, i) => total + (picked[i] === true ? weight : 0), 0) / Math.max(1e-9, sum);
  return /!=|^!\(/.test(when) ? 1 - held : held;
}
