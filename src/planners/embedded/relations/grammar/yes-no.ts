import { PLAIN } from '../../columns/grammar/parts.js';
import { areUntold } from '../../columns/yes-no.js';
import type { Draft } from '../../model.js';
import { literalOf } from './mentions.js';

/** The values a list holds, also where it came to be worked out. */
export function valuesOf({ made, holds }: Draft): readonly (string | number | boolean)[] {
  const listed = made.type === 'category' ? made.options?.['values'] : undefined;
  return Array.isArray(listed) ? (listed as (string | number)[]) : (holds ?? []);
}

/** The value of a yes/no column that says yes. */
export function yesOf(draft: Draft): true | string | number | undefined {
  if (draft.made.type === 'boolean') return true;
  const values = valuesOf(draft);
  if (values.length !== 2) return undefined;
  const yes = values.find((value) => value === true || /^(?:yes|y|true|ja|j|s[ií]|s|oui|o|1)$/i.test(String(value))) ?? (/^t,f$/iu.test(values.join()) ? values[0] : undefined);
  return yes === false ? undefined : yes;
}

/** Its opposite. */
export function noOf(draft: Draft): false | string | number | undefined {
  if (draft.made.type === 'boolean') return false;
  const yes = yesOf(draft);
  const no = yes === undefined ? undefined : valuesOf(draft).find((value) => value !== yes);
  return no === true ? undefined : no;
}

/** A yes or no of which no share was told: it is as its name alone makes it, or "yes/no" stands beside it. */
export function isPlainFlag(draft: Draft): boolean {
  const { made, concept, stated } = draft;
  if (made.type === 'category') return yesOf(draft) !== undefined && (made.options?.['weights'] === undefined || areUntold(made.options['weights']));
  const isUsual = made === concept?.make(PLAIN);
  return made.type === 'boolean' && (isUsual || (stated.values === true ? made.options?.['probability'] === 0.5 : concept === undefined));
}

/** A test as the answer that a yes/no column gives. */
export function answerOf(draft: Draft, test: string): string {
  return draft.made.type === 'boolean' ? test : `${test} ? ${literalOf(yesOf(draft))} : ${literalOf(noOf(draft))}`;
}
