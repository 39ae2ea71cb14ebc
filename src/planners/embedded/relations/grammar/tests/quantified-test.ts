import { sumsUp } from '../../../columns/of-one-kind.js';
import type { Draft } from '../../../model.js';
import { keyOf, keysOf } from '../../../reading/words.js';
import { alike } from '../alike.js';
import { literal, nameIn } from '../mentions.js';
import { valuesOf } from '../yes-no.js';
import { bracketed } from './logic.js';
import type { Test } from './test.js';

/** "either of them fails", "any check is nok", "both are passed", "all three pass". */
const QUANTIFIED = /^\W*(?:(?<any>either|any|one|at least one)|both|all|every)(?:\s(?:two|three|four|five))?(?:\s(?:one\s)?(?:of\s)?(?<what>them|these|those|(?:the\s)?(?:(?:two|three|four)\s)?(?!is\b|are\b|was\b|were\b|has\b|have\b)\p{L}+))?\s(?:(?:is|are|was|were|has|have|gets?|be)\s)?(?:an?\s)?["'“]?(?<value>\p{L}+)["'”]?\W*$/iu;

/** What is said of any or all of the columns that have the same answers. */
export function quantifiedIn(text: string, drafts: readonly Draft[]): Test | undefined {
  const { any, what, value } = QUANTIFIED.exec(text)?.groups ?? {};
  if (value === undefined) return undefined;
  const key = keyOf(value);
  const meant = (draft: Draft): unknown => (draft.made.type === 'category' && !sumsUp(draft) ? valuesOf(draft).find((known) => alike(keyOf(String(known)), key)) : undefined);
  const able = drafts.filter((draft) => meant(draft) !== undefined);
  const [first] = able;
  const named = what === undefined || /^(?:them|these|those)$/iu.test(what) ? able : able.filter(({ name }) => keysOf(what).some((word) => keysOf(name.replaceAll('_', ' ')).includes(word)));
  const meantBy = named.length > 1 ? named : able;
  if (first === undefined || meantBy.length < 2 || !meantBy.every((draft) => valuesOf(draft).join() === valuesOf(first).join())) return undefined;
  return { when: meantBy.map((draft) => bracketed(`${nameIn(draft)} == ${literal(String(meant(draft)))}`)).join(any === undefined ? ' && ' : ' || '), draft: first };
}
