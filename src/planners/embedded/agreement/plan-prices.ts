import type { Draft } from '../model.js';
import { literal, nameIn } from '../relations/grammar/mentions.js';

/** What a plan costs: nothing where it is free, the dearest at the top, and the same for all who have it. */

const PLAN = /^(?:(?:membership|subscription|pricing|account|service)_)?(?:plan|tier|plan_name|plan_type|package|membership|membership_type|subscription|subscription_type)$/iu;
const FEE = /^(?:(?:monthly|annual|yearly|plan|membership|subscription)_)?(?:fee|price|cost|charge|amount)(?:_(?:usd|eur|gbp))?$|^mrr$|^monthly_(?:payment|price)$/iu;
/** From the cheapest to the dearest, as parts of what the second step costs. */
const LADDER: readonly (readonly [RegExp, number])[] = [
  [/^(?:free|trial|free trial|none|guest)$/iu, 0],
  [/^(?:student|junior|lite|mini|basic with ads|off-peak)$/iu, 0.6],
  [/^(?:basic|starter|bronze|individual|single|personal|solo|essential|essentials|classic|entry)$/iu, 1],
  [/^(?:standard|plus|silver|regular|couple|duo|growth|team|monthly)$/iu, 1.5],
  [/^(?:premium|pro|professional|gold|family|business|advanced|unlimited|deluxe)$/iu, 2.2],
  [/^(?:vip|platinum|elite|ultimate|enterprise|ultra|all-inclusive)$/iu, 3.4],
];

/** "plan, start date, monthly fee": each plan has its price, where the text tells no other. */
export function priceUsualPlans(drafts: readonly Draft[]): void {
  const plan = drafts.find((draft) => PLAN.test(draft.name) && draft.made.type === 'category' && draft.cases === undefined);
  const fee = drafts.find((draft) => FEE.test(draft.name) && isOpen(draft));
  const values = plan?.made.options?.['values'];
  if (plan === undefined || fee === undefined || !Array.isArray(values) || values.length < 2) return;
  const steps = values.map((value) => LADDER.find(([name]) => name.test(String(value)))?.[1]);
  const known = steps.filter((step) => step !== undefined);
  if (known.length < values.length || new Set(known).size < known.length) return;
  const { median, mean, min, max, values: listed } = fee.made.options ?? {};
  const middle = Array.isArray(listed) ? Number(listed[Math.floor(listed.length / 2)]) : typeof median === 'number' ? median : typeof mean === 'number' ? mean : typeof min === 'number' && typeof max === 'number' ? (min + max) / 2 : Number.NaN;
  if (Number.isNaN(middle) || middle <= 0) return;
  // What one pays a month, and not what all pay together.
  const basic = (/^mrr$/iu.test(fee.name) ? Math.min(middle, 49) : middle) / 1.6;
  const priceOf = (step: number): number => (step === 0 ? 0 : Math.max(1, Math.round(basic * step)) - 0.01);
  const prices = known.map((step) => Math.round(priceOf(step) * 100) / 100);
  fee.made = { type: 'decimal', options: { min: Math.min(...prices), max: Math.max(...prices), decimals: 2 } };
  fee.cases = values.map((value, i) => ({ when: `${nameIn(plan)} == ${literal(String(value))}`, options: { min: prices[i], max: prices[i] } }));
}

function isOpen({ made, stated, cases, when, unique }: Draft): boolean {
  return !unique && cases === undefined && when === undefined && /^(?:decimal|integer|category)$/u.test(made.type) && Object.entries(stated).every(([what, said]) => said !== true || what === 'type');
}
