import type { Claim } from '../../../../core/claims/registry.js';
import type { Case, Claims, Draft } from '../../model.js';
import { setFormula } from '../formulas/set-formula.js';
import { isNumeric } from '../grammar/kinds.js';
import { literalOf, nameIn } from '../grammar/mentions.js';
import { negated } from '../grammar/tests/logic.js';
import type { Test } from '../grammar/tests/test.js';
import { noOf, yesOf } from '../grammar/yes-no.js';

/** Makes a column hold a value where a test is met: and no other rows hold it, or at least these do. */
export function hold(target: Draft, value: string | number | boolean | undefined, test: Test, how: 'wholly' | 'partly' | 'only'): Claims | undefined {
  if (value === undefined || test.draft === target) return undefined;
  const yes = yesOf(target);
  const when = withFilled(test);
  if (yes !== undefined && how !== 'partly') {
    const no = noOf(target);
    const isYes = value === yes;
    const expression = yes === true ? (isYes ? when : negated(when)) : `${when} ? ${literalOf(value)} : ${literalOf(isYes ? no : yes)}`;
    reachable(test.draft, test.when);
    return setFormula(target, expression);
  }
  const listed = target.made.options?.['values'];
  if (yes !== undefined) {
    const certain = yes === true ? { probability: value === true ? 1 : 0 } : { values: [value] };
    target.cases = [...(target.cases ?? []), { when, options: yes === true ? certain : { values: [value], weights: [1] } }];
    return [{ kind: 'holds', expression: `!(${when}) || ${nameIn(target)} == ${literalOf(value)}` }];
  }
  if (!Array.isArray(listed)) return undefined;
  const others = (listed as (string | number)[]).filter((one) => one !== value);
  if (others.length === 0) return undefined;
  const all: Case[] = [{ when: negated(when), options: { values: others, ...weightsWithout(target, value) } }];
  if (how === 'wholly') all.unshift({ when, options: { values: [value], weights: [1] } });
  target.cases = [...(target.cases ?? []), ...all];
  const claim: Claim = how === 'wholly' ? { kind: 'holds', expression: `(${when}) ? ${nameIn(target)} == ${literalOf(value)} : ${nameIn(target)} != ${literalOf(value)}` } : { kind: 'holds', expression: `(${when}) || ${nameIn(target)} != ${literalOf(value)}` };
  return [claim];
}

function weightsWithout({ made }: Draft, value: string | number | boolean): { weights?: number[] } {
  const { values, weights } = made.options ?? {};
  if (!Array.isArray(values) || !Array.isArray(weights)) return {};
  const kept = (weights as number[]).filter((_, i) => values[i] !== value);
  return kept.some((weight) => weight > 0) ? { weights: kept } : { weights: kept.map(() => 1) };
}

/** A condition on a column that is not always filled is false where it is empty. */
export function withFilled({ when, draft }: Test): string {
  return draft.when === undefined || when.includes('||') ? when : `${/\|\||\?/.test(draft.when) ? `(${draft.when})` : draft.when} && ${when}`;
}

/** A bound that a condition asks for exactly ("progress is 100") is met by a fair share of the rows. */
export function reachable(draft: Draft, when: string): void {
  const wanted = /== (-?\d+(?:\.\d+)?)$/.exec(when)?.[1];
  const { min, max } = draft.made.options ?? {};
  if (wanted === undefined || !isNumeric(draft) || draft.outliers !== undefined || (Number(wanted) !== max && Number(wanted) !== min)) return;
  if (draft.made.type === 'integer' && typeof min === 'number' && typeof max === 'number' && max - min <= 20) return;
  draft.outliers = { share: 0.3, min: Number(wanted), max: Number(wanted) };
}
