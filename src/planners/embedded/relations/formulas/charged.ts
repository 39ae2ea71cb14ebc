import { stateOf, type State } from '../../columns/states.js';
import type { Draft } from '../../model.js';
import { keysOf } from '../../reading/words.js';
import { isNumeric } from '../grammar/kinds.js';
import { nameIn } from '../grammar/mentions.js';
import { isFree, keep } from '../limits/keep.js';
import { decimalsIn } from './decimals.js';
import { setFormula } from './set-formula.js';

/** What is taken off an amount, whatever it is an amount of. */
const TAKEN = /^(?:discount|rebate|coupon|voucher|deduction|refund|return|commission|rabatt|descuento|remise)$/u;
/** What is taken off by a tax or a fee, where others add it. */
const EARNED = /salary|pay|income|wage|profit|earning|payout|proceeds|revenue|gross|bonus|margin|gehalt|lohn|sueldo|salario|salaire/iu;
/** How much of it the charge takes at most, where nothing else was told. */
const MOST = 0.3;

interface Told {
  readonly draft: Draft;
  readonly state: State;
}

/** "amount before VAT, VAT, amount after VAT", "price, discount, price after discount": the one is the other with the charge, or without it. */
export function completeCharged(drafts: readonly Draft[]): void {
  const told = drafts.flatMap((draft): Told[] => {
    const state = isNumeric(draft) ? stateOf(draft.name) : undefined;
    return state === undefined ? [] : [{ draft, state }];
  });
  for (const { draft, state } of told) {
    if (!state.isBehind || !isFree(draft) || draft.stated.range === true || draft.cases !== undefined) continue;
    const before = told.find((other) => !other.state.isBehind && other.state.head === state.head && other.state.thing === state.thing)?.draft ?? drafts.find((other) => isNumeric(other) && keysOf(other.name).join(' ') === state.head);
    if (before === undefined || before === draft) continue;
    const isTaken = state.isOrder && (TAKEN.test(state.thing) || (EARNED.test(state.head) && !/^(?:vat|gst|hst|sale tax|iva|tva|mwst|ust)$/u.test(state.thing)));
    const charge = drafts.find((other) => other !== draft && other !== before && isNumeric(other) && chargeOf(other) === state.thing);
    if (charge === undefined) setApart(draft, before, isTaken, drafts);
    else workOut(draft, before, charge, isTaken, drafts);
  }
}

/** "vat_amount" and "discount_pct" are called by what is charged. */
const chargeOf = ({ name }: Draft): string => keysOf(name).filter((key) => !/^(?:amount|value|total|pct|percent|rate|usd|eur|gbp|chf)$/u.test(key)).join(' ');

function workOut(after: Draft, before: Draft, charge: Draft, isTaken: boolean, drafts: readonly Draft[]): void {
  const expression = charge.made.options?.['expression'];
  if (typeof expression === 'string' && expression.includes(after.name)) return;
  const sign = isTaken ? '-' : '+';
  const decimals = Math.max(decimalsIn(before) ?? 0, 2);
  if (/(?:^|_)(?:pct|percent|rate)(?:_|$)/iu.test(charge.name)) return void setFormula(after, `${nameIn(before)} * (1 ${sign} ${nameIn(charge)} / 100)`, decimals);
  if (isFree(charge) && charge.stated.range !== true && charge.cases === undefined) keep(charge, '<=', before, MOST, drafts);
  setFormula(after, `${nameIn(before)} ${sign} ${nameIn(charge)}`, decimals);
}

/** Where nothing tells how much is charged: up to some part of it. */
function setApart(after: Draft, before: Draft, isTaken: boolean, drafts: readonly Draft[]): void {
  if (!isFree(before)) return;
  if (isTaken) keep(after, '<=', before, 1, drafts, 1 - MOST);
  else if (before.stated.range === true) keep(after, '>=', before, 1, drafts);
  else keep(before, '<=', after, 1, drafts, 1 - MOST);
}
