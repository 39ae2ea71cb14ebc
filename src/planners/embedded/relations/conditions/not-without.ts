import type { Claim } from '../../../../core/claims/registry.js';
import type { Claims, Draft } from '../../model.js';
import { isNumeric, isTemporal } from '../grammar/kinds.js';
import { nameIn } from '../grammar/mentions.js';
import { namedIn } from '../grammar/naming.js';
import { negated } from '../grammar/tests/logic.js';
import { NOT_WITHOUT } from '../../reading/negation.js';
import { flagTest } from '../grammar/tests/flag-test.js';
import type { Test } from '../grammar/tests/test.js';
import { setWhen } from './set-when.js';
import { noOf, yesOf } from '../grammar/yes-no.js';

/** "Nobody can click without opening", "no lead converts without being contacted": one yes/no is never yes where the other is not. */
export function notWithout(drafts: readonly Draft[], text: string): Claims | undefined {
  const { target, test } = boundIn(drafts, text);
  if (target === undefined || test === undefined) return undefined;
  if (isTemporal(target)) return setWhen(target, test);
  const no = noOf(target);
  const options = target.made.type === 'boolean' ? { probability: 0 } : { values: [no], weights: [1] };
  target.cases = [{ when: negated(test.when), options }, ...(target.cases ?? [])];
  const claim: Claim = { kind: 'holds', expression: target.made.type === 'boolean' ? `!${nameIn(target)} || ${test.when}` : `${nameIn(target)} == '${String(no)}' || ${test.when}` };
  return [claim];
}

function boundIn(drafts: readonly Draft[], text: string): { readonly target: Draft | undefined; readonly test: Test | undefined } {
  const { what = '', needed = '' } = NOT_WITHOUT.exec(text)?.groups ?? {};
  const target = namedIn(what, drafts.filter((draft) => (yesOf(draft) !== undefined || isTemporal(draft)) && draft.stated.formula !== true))[0]?.draft;
  const test = target === undefined ? undefined : flagTest(needed, drafts.filter((draft) => draft !== target)) ?? someOf(needed, drafts);
  return { target, test };
}

/** "without a retry" of a count of them: one at least. */
function someOf(needed: string, drafts: readonly Draft[]): Test | undefined {
  const counted = namedIn(needed, drafts.filter(isNumeric))[0]?.draft;
  return counted === undefined ? undefined : { when: `${nameIn(counted)} > 0`, draft: counted };
}

const CUT = /\s*;\s+|\s*,\s+(?:(?:and|but|und|aber|y|pero|et|mais)\s+)?|\s+(?:and|but)\s+(?=(?:the|their|its)\s)/gu;

/** A sentence of which one part says what cannot be without what, and the parts beside it. */
export function withoutIn(drafts: readonly Draft[], text: string): { readonly rule: string; readonly beside: readonly string[] } | undefined {
  if (!/\b(?:without|ohne|sin|sans)\s/iu.test(text)) return undefined;
  const parts = text.split(CUT);
  const rule = parts.find((part) => NOT_WITHOUT.test(part));
  return rule === undefined || boundIn(drafts, rule).test === undefined ? undefined : { rule, beside: parts.filter((part) => part !== rule) };
}
