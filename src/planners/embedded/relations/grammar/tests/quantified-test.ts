import { sumsUp } from '../../../columns/of-one-kind.js';
import type { Draft } from '../../../model.js';
import { keyOf, keysOf } from '../../../reading/words.js';
import { alike } from '../alike.js';
import { literal, nameIn } from '../mentions.js';
import { valuesOf, yesOf } from '../yes-no.js';
import { bracketed } from './logic.js';
import type { Test } from './test.js';

/** "either of them fails", "any check is nok", "both are passed", "all three pass". */
const QUANTIFIED = /^\W*(?:(?<any>either|any|one|at least one)|both|all|every)(?:\s(?:two|three|four|five))?(?:\s(?:one\s)?(?:of\s)?(?<what>them|these|those|(?:the\s)?(?:(?:two|three|four)\s)?(?!is\b|are\b|was\b|were\b|has\b|have\b)\p{L}+))?\s(?:(?:is|are|was|were|has|have|gets?|be)\s)?(?:an?\s)?["'“]?(?<value>\p{L}+)["'”]?\W*$/iu;

/** "either is true", "it has either defect", "any of the flags is set": of columns that say yes or no. */
const FLAGGED =
  /^\W*(?:(?:it|they|he|she|there)\s)?(?:(?:has|have|shows?|with|is|are)\s)?(?:(?<any>either|any|at least one|one)|both|all)(?:\s(?:one\s)?of\s(?:the\s)?)?(?:\s?(?:two|three|four|five)\s?)?(?:\s?(?:them|these|those|(?<what>(?!is\b|are\b|was\b|true\b|yes\b|set\b)\p{L}+)))?(?:\s(?:(?:is|are|was|were)\s)?(?<value>true|yes|set|ticked|checked|present|found|detected|positive))?\W*$/iu;

function flaggedIn(text: string, drafts: readonly Draft[]): Test | undefined {
  const found = /\b(?:either|any|one|both|all)\b/iu.test(text) ? FLAGGED.exec(text)?.groups : undefined;
  if (found === undefined || (found['what'] === undefined && found['value'] === undefined)) return undefined;
  const flags = drafts.filter((draft) => yesOf(draft) !== undefined && draft.stated.formula !== true);
  const words = keysOf(found['what'] ?? '').filter((key) => !/^(?:flag|column|condition|check|one)$/u.test(key));
  const meant = words.length === 0 ? flags : flags.filter(({ name }) => keysOf(name).some((key) => words.some((word) => alike(word, key))));
  // "either defect" beside a scratch and a dent: no name has the word.
  const able = meant.length > 1 ? meant : flags;
  const [first] = able;
  if (first === undefined || able.length < 2) return undefined;
  return { when: able.map((draft) => bracketed(yesOf(draft) === true ? nameIn(draft) : `${nameIn(draft)} == ${literal(String(yesOf(draft)))}`)).join(found['any'] === undefined ? ' && ' : ' || '), draft: first };
}

/** What is said of any or all of the columns that have the same answers. */
export function quantifiedIn(text: string, drafts: readonly Draft[]): Test | undefined {
  const flagged = flaggedIn(text, drafts);
  if (flagged !== undefined) return flagged;
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
