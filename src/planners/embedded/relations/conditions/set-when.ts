import type { Claims, Draft } from '../../model.js';
import { literal, nameIn } from '../grammar/mentions.js';
import { negated } from '../grammar/tests/logic.js';
import type { Test } from '../grammar/tests/test.js';

export function setWhen(target: Draft | undefined, test: Test | undefined): Claims | undefined {
  if (target === undefined || test === undefined || test.draft === target || test.draft.when?.includes(nameIn(target)) === true) return undefined;
  const none = noneOf(target);
  if (none !== undefined) {
    target.cases = [...(target.cases ?? []), { when: negated(test.when), options: { values: [none], weights: [1] } }];
    return [{ kind: 'holds', expression: `(${test.when}) || ${nameIn(target)} == ${literal(none)}` }];
  }
  target.when = test.when;
  target.missing = undefined;
  target.unique = false;
  return [{ kind: 'filled', column: target.name, when: test.when }];
}

/** "mug, tote bag, none": the value that says that there is none, where the list of the text has one. */
function noneOf({ made, stated }: Draft): string | undefined {
  const values = made.type === 'category' && stated.values === true ? made.options?.['values'] : undefined;
  return Array.isArray(values) ? values.map(String).find((value) => /^(?:none|nothing|no \p{L}+|keine?|kein \p{L}+|ninguno|ninguna|aucune?|nichts|n\/a)$/iu.test(value)) : undefined;
}
