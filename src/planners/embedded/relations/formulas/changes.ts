import { isCalled } from '../../columns/names.js';
import type { Draft } from '../../model.js';
import { isNumeric } from '../grammar/kinds.js';
import { nameIn } from '../grammar/mentions.js';
import { boundsOf } from '../limits/steps.js';
import { decimalsIn } from './decimals.js';
import { setFormula } from './set-formula.js';

const CHANGE = /^(?:(?:absolute_|net_|\w+_)?(?:change|difference|delta|improvement|gain|veränderung|änderung|cambio|variación|changement|évolution)(?:_from_baseline)?)$/iu;
const FALL = /^(?:\w+_)?(?:reduction|decrease|drop|loss|lost|rückgang|reducción|réduction|baisse)$/iu;
const PERCENT = /(?:pct|percent|percentage|%)$|^(?:pct|percent|percentage)_/iu;
const BEFORE = /(?:^|_)(?:baseline|before|pre|initial|starting|previous|prior|old|last_year|vorher|antes|avant)(?=_|$)/iu;
const AFTER = /(?:^|_)(?:after|post|final|follow_?up|current|new|this_year|end|ending|(?:week|month|day|year|visit)_\d+|nachher|después|después|après)(?=_|$)/iu;

/** "baseline bp, week 12 bp, change": what the number became, less what it was. */
export function completeChange(drafts: readonly Draft[]): void {
  const change = drafts.find((draft) => (isCalled(draft, CHANGE) || isCalled(draft, FALL)) && draft.stated.formula !== true && draft.stated.values !== true && draft.cases === undefined && isNumeric(draft));
  const found = change === undefined ? undefined : endsIn(drafts, change);
  if (change === undefined || found === undefined) return;
  const { before, after } = found;
  for (const draft of [before, after]) measure(draft);
  if (!isNumeric(before) || !isNumeric(after)) return;
  const isFall = isCalled(change, FALL);
  if (PERCENT.test(change.name) || /%|percent/iu.test(change.text)) setFormula(change, `(${isFall ? `${nameIn(before)} - ${nameIn(after)}` : `${nameIn(after)} - ${nameIn(before)}`}) / ${nameIn(before)} * 100`, 1);
  else if (isFree(change) && isFree(after) && !isScale(before)) drawChange(change, before, after, isFall);
  else setFormula(change, isFall ? `${nameIn(before)} - ${nameIn(after)}` : `${nameIn(after)} - ${nameIn(before)}`, decimalsIn(before));
}

/** The two columns, or the only two, whose names differ in the time alone. */
function endsIn(drafts: readonly Draft[], change: Draft): { readonly before: Draft; readonly after: Draft } | undefined {
  const able = drafts.filter((draft) => draft !== change && (isNumeric(draft) || isPressure(draft)));
  const rest = (name: string, word: RegExp): string => name.replace(word, '').replace(/^_|_$/gu, '');
  const pairs = able.filter(({ name }) => BEFORE.test(name)).flatMap((before) => able.filter((after) => after !== before && AFTER.test(after.name) && rest(after.name, AFTER) === rest(before.name, BEFORE)).slice(-1).map((after) => ({ before, after })));
  return pairs.find(({ before }) => change.name.includes(rest(before.name, BEFORE))) ?? pairs[0];
}

/** "130/88" is written, not reckoned with. */
const isPressure = ({ concept, made }: Draft): boolean => made.type === 'category' && concept?.id === 'blood_pressure';

function measure(draft: Draft): void {
  if (isPressure(draft) && draft.stated.values !== true) draft.made = { type: 'integer', options: { min: 94, max: 186, distribution: 'normal', mean: 134, deviation: 14 } };
}

const isFree = ({ stated, cases, made }: Draft): boolean => stated.formula !== true && stated.range !== true && stated.shape !== true && stated.correlated !== true && stated.values !== true && cases === undefined && (made.type === 'integer' || made.type === 'decimal');

/** Points of a scale end where it does: nothing may be added to the most. */
const isScale = (draft: Draft): boolean => [5, 10, 20, 100].includes(boundsOf(draft)?.max ?? 0);

/** How much of its range a number changes by, at most and as a rule. */
const [MOST, USUAL] = [0.3, 0.09];

/** Where nothing was told of both, the change is drawn: what came after lies around what was before. */
function drawChange(change: Draft, before: Draft, after: Draft, isFall: boolean): void {
  const bounds = boundsOf(before);
  if (bounds === undefined) return;
  const decimals = decimalsIn(before) ?? (before.made.type === 'integer' ? 0 : 2);
  const span = bounds.max - bounds.min;
  const unit = 10 ** decimals;
  const most = Math.max(1, Math.round(Math.min(span * MOST, bounds.min > 0 ? bounds.min * 0.9 : span * MOST) * unit)) / unit;
  const law = { min: -most, max: most, distribution: 'normal', mean: Math.round((isFall ? 1 : -0.3) * span * USUAL * unit) / unit, deviation: Math.max(1, Math.round(span * USUAL * unit)) / unit };
  change.made = decimals === 0 ? { type: 'integer', options: law } : { type: 'decimal', options: { ...law, decimals } };
  setFormula(after, `${nameIn(before)} ${isFall ? '-' : '+'} ${nameIn(change)}`, decimals);
  change.stated.formula = true;
}
