import type { Claims, Draft } from '../../model.js';
import { literal, nameIn, takes } from '../grammar/mentions.js';
import { absentIn, negated } from '../grammar/tests/logic.js';
import type { Test } from '../grammar/tests/test.js';

export function setWhen(target: Draft | undefined, test: Test | undefined): Claims | undefined {
  if (target === undefined || test === undefined || test.draft === target || takes(test.draft.when, target)) return undefined;
  // Nothing can be filled by what another cell lacks.
  if (absentIn(test.when) !== undefined) return undefined;
  // "only with a coupon code": then some have none.
  if (test.draft.missing === undefined && absentIn(negated(test.when)) !== undefined) test.draft.missing = SOME_LACK;
  const none = noneOf(target);
  if (none !== undefined) {
    target.cases = [...(target.cases ?? []), { when: negated(test.when), options: { values: [none], weights: [1] } }];
    return [{ kind: 'holds', expression: `(${test.when}) || ${nameIn(target)} == ${literal(none)}` }];
  }
  const when = test.when.replace(/^!\((\S+) != \1\)$/u, '$1 == $1');
  target.when = when;
  target.missing = undefined;
  target.unique = false;
  return [{ kind: 'filled', column: target.name, when }];
}

const SOME_LACK = 0.4;

/** "mug, tote bag, none": the value that says that there is none, where the list of the text has one. */
function noneOf({ made, stated }: Draft): string | undefined {
  const values = made.type === 'category' && stated.values === true ? made.options?.['values'] : undefined;
  return Array.isArray(values) ? values.map(String).find((value) => /^(?:none|nothing|no \p{L}+|keine?|kein \p{L}+|ninguno|ninguna|aucune?|nichts|n\/a)$/iu.test(value)) : undefined;
}
