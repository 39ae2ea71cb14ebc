import { toSixDecimals } from '../../columns/rounding.js';
import type { Case, Claims, Draft, Options, Span } from '../../model.js';
import { literal, nameIn } from '../grammar/mentions.js';
import { namedIn } from '../grammar/naming.js';
import { type ValueFound, valuesIn } from '../grammar/values-in-text.js';
import { antonymTest } from '../grammar/tests/antonym-test.js';
import { NOT } from '../grammar/tests/denied.js';
import { noOf, valuesOf, yesOf } from '../grammar/yes-no.js';
import { type Portion, portionsIn } from './portions.js';

/** A first look that is cheap. */
const HINT = /\d\s?(?:%|per ?cent|pct)|\d\s(?:in|out of)\s\d|half|third|quarter/iu;
/** "60% of smokers are male, 40% female": shares that make a whole are of the list, unless a rate is told. */
const TELLS_RATE = /\b(?:rates?|at|versus|vs|compared)\b/iu;

/** What happens in some rows: a yes of a yes/no column, or a value of a list. */
interface Outcome {
  readonly draft: Draft;
  readonly value: string | number | boolean;
}

/**
 * "Variant A converts at 4% and variant B at 7%", "30% of agency bookings are cancelled versus 12% of direct ones",
 * "churned (12% for basic, 3% for plus)": how often something happens, by the value of another column.
 */
export function readShareByValue(drafts: readonly Draft[], text: string, own: Draft | undefined): Claims | undefined {
  const portions = HINT.test(text) ? portionsIn(text) : [];
  if (portions.length === 0 || portions.length > 12) return undefined;
  return byAnswer(drafts, text, own, portions) ?? byValue(drafts, text, own, portions);
}

/** "22% of voucher receivers purchase compared with 12% of the others": those of whom a yes/no column says yes, and all others. */
function byAnswer(drafts: readonly Draft[], text: string, own: Draft | undefined, portions: readonly Portion[]): Claims | undefined {
  const [first, second, ...more] = portions;
  if (first === undefined || second === undefined || more.length > 0 || !OTHERS.test(text.slice(first.end))) return undefined;
  const flags = namedIn(text, drafts.filter((draft) => draft !== own && yesOf(draft) !== undefined)).map(({ draft }) => draft);
  const group = flags[0];
  const outcome = own ?? flags.find((draft) => draft !== group);
  const [yes, said] = [group, outcome].map((draft) => (draft === undefined ? undefined : yesOf(draft)));
  if (group === undefined || outcome === undefined || yes === undefined || said === undefined || outcome.stated.formula === true) return undefined;
  const when = yes === true ? nameIn(group) : `${nameIn(group)} == ${typeof yes === 'number' ? String(yes) : literal(yes)}`;
  if (outcome.cases !== undefined) return outcome.cases[0]?.when === when ? [] : undefined;
  outcome.cases = [{ when, options: withShare({ draft: outcome, value: said }, first.share) }];
  outcome.made = { ...outcome.made, options: { ...outcome.made.options, ...withShare({ draft: outcome, value: said }, second.share) } };
  outcome.stated.shape = true;
  return [];
}

const OTHERS = /\b(?:the others?|others|the rest|everyone else|everybody else|all others|those without|those who (?:did|do) not|people without|non-\p{L}+|without (?:one|it)|otherwise)\b/iu;

function byValue(drafts: readonly Draft[], text: string, own: Draft | undefined, portions: readonly Portion[]): Claims | undefined {
  const lists = drafts.filter((draft) => draft !== own && (draft.made.type === 'person.sex' || (draft.made.type === 'category' && yesOf(draft) === undefined && !valuesOf(draft).every((value) => typeof value === 'number'))));
  const marked = lists.map((draft) => ({ draft, marks: apart(valuesIn(draft, text), portions) })).filter(({ marks }) => marks.length > 0);
  const group = marked.map(({ draft, marks }) => ({ draft, ...ofMarked(draft, marks, portions, text) })).find(({ draft, told, rest }) => told.length > 1 || (told.length === 1 && (draft.stated.values === true || rest !== undefined))) ?? inOrder(lists, portions, text);
  if (group === undefined || (group.told.length < 2 && own !== undefined)) return undefined;
  const spans = marked.find(({ draft }) => draft === group.draft)?.marks ?? [];
  const outcome = outcomeOf(drafts, text, own, group.draft, spans);
  const sum = group.told.reduce((total, { share }) => total + share, 0);
  if (outcome === undefined || outcome.draft.stated.formula === true || (Math.abs(sum + (group.rest ?? 0) - 1) < 0.011 && group.told.length > 1 && own === undefined && !TELLS_RATE.test(text))) return undefined;
  const cases = group.told.map(({ value, share }): Case => ({ when: `${nameIn(group.draft)} == ${typeof value === 'number' ? String(value) : literal(value)}`, options: withShare(outcome, share) }));
  // A sentence is read more than once.
  const old = outcome.draft.cases;
  if (old !== undefined && cases.every(({ when }) => old.some((other) => other.when === when))) return [];
  // "Sick leave is always approved": what was told of other values of the same column stays.
  if (old?.some(({ when }) => !when.startsWith(`${nameIn(group.draft)} == `) || cases.some((other) => other.when === when)) === true) return undefined;
  outcome.draft.cases = [...(old ?? []), ...cases];
  if (group.rest !== undefined) outcome.draft.made = { ...outcome.draft.made, options: { ...outcome.draft.made.options, ...withShare(outcome, group.rest) } };
  outcome.draft.stated.shape = true;
  // How often it happens among some of the rows is nothing that can be promised of all.
  return [];
}

/** The values that are told with their shares, and the share of "the others", where it is told behind them. */
function ofMarked(draft: Draft, marks: readonly ValueFound[], portions: readonly Portion[], text: string): Shared {
  const last = portions.at(-1);
  const isRest = last !== undefined && portions.length > 1 && REST.test(text.slice(last.start)) && marks.every(({ start }) => start < last.start);
  const told = againstOther(draft, marks, portions, text) ?? pairs(isRest ? portions.slice(0, -1) : portions, marks, text, isRest);
  return { told, ...(isRest ? { rest: last.share } : {}) };
}

interface Shared {
  readonly told: readonly Told[];
  readonly rest?: number;
}

/** "20% of the others", "20% for all others", and before the share "the others 20%". */
const REST = /^\S+(?:\s?%|\s(?:percent|per cent|pct))?\s(?:(?:of|for|in|on|among|with|at)\s)?(?:(?:all|the|any)\s)*(?:others?|rest|remaining)(?![\p{L}])/iu;

/** Marks that are no part of a share: "50 percent" names no "50+". */
const apart = (marks: readonly ValueFound[], spans: readonly Span[]): ValueFound[] => marks.filter(({ start, end }) => !spans.some((span) => start < span.end && span.start < end));

const AGAINST = /^\s*(?:vs\.?|versus|against|compared (?:to|with)|instead of|rather than|gegen|frente a|contre)\s*(?:only\s+|just\s+)?$/iu;

/** "B converts slightly better (12% vs 10%)": of two values one is named, and the second share is the other's. */
function againstOther(draft: Draft, marks: readonly ValueFound[], portions: readonly Portion[], text: string): readonly Told[] | undefined {
  const [value, ...others] = [...new Set(marks.map((mark) => mark.value))];
  const [first, second] = portions;
  const all = valuesOf(draft);
  const other = all.find((one): one is string | number => one !== value && typeof one !== 'boolean');
  if (value === undefined || others.length > 0 || all.length !== 2 || other === undefined || first === undefined || second === undefined || portions.length > 2 || !AGAINST.test(text.slice(first.end, second.start))) return undefined;
  return [{ value, share: first.share }, { value: other, share: second.share }];
}

const ARMS = /^(?:variant|version|arm|group|test_group|ab_group|experiment_group|study_group|treatment_group|treatment_arm|condition|cohort)$/iu;

/** "conversion 10% vs 13%": of the two arms of a test, in their order. */
function inOrder(lists: readonly Draft[], portions: readonly Portion[], text: string): ({ readonly draft: Draft } & Shared) | undefined {
  const [first, second] = portions;
  const draft = lists.find((list) => ARMS.test(list.name) && valuesOf(list).length === 2);
  if (draft === undefined || first === undefined || second === undefined || portions.length > 2 || !AGAINST.test(text.slice(first.end, second.start))) return undefined;
  return { draft, told: [first, second].map(({ share }, i) => ({ value: valuesOf(draft)[i] as string | number, share })) };
}

const BESIDE = /^\s*(?:of\s+)?(?:(?:the|all|our)\s+)*$|^[^,;]{1,30}\s(?:at|in)\s+(?:about\s+|around\s+|roughly\s+|only\s+)?$/iu;

interface Told {
  readonly value: string | number;
  readonly share: number;
}

/** Each share with its value, where there are as many of them: those before the shares, or those behind. */
function pairs(portions: readonly Portion[], marks: readonly ValueFound[], text: string, isCertain = false): readonly Told[] {
  const [first] = marks;
  const [share] = portions;
  if (first === undefined || share === undefined) return [];
  const isBefore = first.start < share.start;
  // "15% churn overall, Free ones more often": a share alone is of the value beside it.
  if (portions.length === 1 && !isCertain && !BESIDE.test(text.slice(isBefore ? first.end : share.end, isBefore ? share.start : first.start))) return [];
  const told = portions.flatMap((portion, i): Told[] => {
    const [from, to] = isBefore ? [portions[i - 1]?.end ?? 0, portion.start] : [portion.end, portions[i + 1]?.start ?? text.length];
    const own = marks.filter(({ start, end }) => start >= from && end <= to);
    const values = [...new Set(own.map(({ value }) => value))];
    // "5% for cats and rabbits": of each of them.
    return values.map((value) => ({ value, share: portion.share }));
  });
  const isWhole = new Set(told.map(({ value }) => value)).size === told.length && told.length >= portions.length;
  return isWhole ? told : [];
}

function outcomeOf(drafts: readonly Draft[], text: string, own: Draft | undefined, group: Draft, marks: readonly Span[]): Outcome | undefined {
  const yes = own === undefined ? undefined : yesOf(own);
  if (own !== undefined) return yes === undefined ? undefined : { draft: own, value: yes };
  const isFree = ({ start, end }: Span): boolean => !marks.some((mark) => start < mark.end && mark.start < end);
  const flag = namedIn(text, drafts.filter((draft) => draft !== group && yesOf(draft) !== undefined)).find(isFree)?.draft;
  const at = flag === undefined ? undefined : namedIn(text, [flag]).find(isFree)?.start;
  const said = flag === undefined ? undefined : NOT.test(text.slice(0, at)) ? noOf(flag) : yesOf(flag);
  if (flag !== undefined && said !== undefined) return { draft: flag, value: said };
  // "15% of the vacation requests are rejected", beside `approved`.
  const denied = antonymTest(text, drafts.filter((draft) => draft !== group));
  const no = denied === undefined || valuesIn(group, text.slice(denied.start, denied.end)).length > 0 ? undefined : noOf(denied.draft);
  if (denied !== undefined && no !== undefined) return { draft: denied.draft, value: no };
  for (const draft of drafts) {
    if (draft === group || draft.made.type !== 'category' || draft.stated.values !== true) continue;
    const values = [...new Set(valuesIn(draft, text).filter(isFree).map(({ value }) => value))];
    const [value] = values;
    if (value !== undefined && values.length === 1) return { draft, value };
  }
  return undefined;
}

/** The options under which it happens so often; other values keep what they are to each other. */
function withShare({ draft: { made }, value }: Outcome, share: number): Options {
  if (made.type === 'boolean') return { probability: toSixDecimals(value === false ? 1 - share : share) };
  const values = (made.options?.['values'] ?? []) as readonly (string | number)[];
  const old = (made.options?.['weights'] as readonly number[] | undefined) ?? values.map(() => 1);
  const others = values.reduce<number>((sum, other, i) => sum + (other === value ? 0 : (old[i] ?? 1)), 0);
  return { values, weights: values.map((other, i) => toSixDecimals(other === value ? share : ((1 - share) * (old[i] ?? 1)) / Math.max(1e-9, others))) };
}
