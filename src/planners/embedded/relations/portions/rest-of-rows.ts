import type { Claims, Draft } from '../../model.js';
import { isNumeric, isTemporal } from '../grammar/kinds.js';
import { testIn } from '../grammar/tests/test-in.js';
import { setWhen } from '../conditions/set-when.js';
import { negated } from '../grammar/tests/logic.js';
import type { Test } from '../grammar/tests/test.js';
import { clauseIn } from '../rules/clause.js';
import { keepRules } from '../rules/keep-rules.js';
import type { Rule } from '../rules/rule.js';
import { flagShare } from './flag-shares.js';
import { type Portion, portionsIn } from './portions.js';
import { valueShares } from './value-shares.js';

const REST =
  /(?<![\p{L}])(?:(?:the|all(?: the)?|every|any|der|die|den|el|los|las|le|les)\s+(?:rest|others?|remaining(?:\s+\p{L}+)?|other\s+\p{L}+|übrigen|anderen|resto|dem[áa]s|reste|autres)|everyone else|everybody else|everything else|all others?|otherwise|elsewhere|sonst)(?![\p{L}])/iu;
/** ", accepted ones leave it blank". */
const ONCE_MORE = /,\s+(?:and\s+|while\s+)?(?:\p{L}+\s){1,3}(?:leaves?|have|has|stays?|keep|are|is)\s(?:it|them|this|that|this one|none|no|it's)?\s?(?:blank|empty|null|none|missing|one)?\W*$/iu;
/** Where what is said of the rest may begin. */
const CUT = /\s*;\s*|\s*:\s+|\s[-–—]\s|,?\s+(?:and|but|so|while|whereas|und|aber|y|pero|et|mais)\s+|,\s+/giu;

/** "Some 6 % come back damaged; the fee is 0 for the rest": a part of the rows that a column tells apart, and what holds in all others. */
export function readRestOfRows(drafts: readonly Draft[], text: string): Claims | undefined {
  if (!REST.test(text)) return undefined;
  for (const { index, 0: cut } of text.matchAll(CUT)) {
    const [first, second] = [text.slice(0, index), text.slice(index + cut.length)];
    const portions = portionsIn(first);
    if (portions.length !== 1 || /[;,]/u.test(first.slice(portions[0]?.end)) || REST.test(first) || !REST.test(second) || portionsIn(second).length > 0) continue;
    const claims = apart(drafts, first, portions, second);
    if (claims !== undefined) return claims;
  }
  return undefined;
}

function apart(drafts: readonly Draft[], first: string, portions: readonly Portion[], second: string): Claims | undefined {
  const [{ end } = { end: 0 }] = portions;
  const test = testIn(first.slice(end), drafts.filter((draft) => !isNumeric(draft) && !isTemporal(draft)));
  // "…, accepted ones leave it blank": says once more what the rest leaves.
  const rule = test === undefined ? undefined : ruleOfRest(second.replace(ONCE_MORE, ''), test, drafts);
  if (test === undefined || rule === undefined) return undefined;
  const shared = flagShare([test.draft], first, portions) ?? valueShares([test.draft], first, portions);
  const [target] = rule.targets;
  const filled = rule.outcome.kind === 'filled' ? setWhen(target, { draft: test.draft, when: negated(test.when) }) : undefined;
  const kept = filled ?? keepRules([{ targets: rule.targets, outcome: { kind: 'any' }, force: 'wholly', rows: { kind: 'test', test } }, rule]);
  return kept === undefined ? undefined : [...(shared ?? []), ...kept];
}

function ruleOfRest(second: string, test: Test, drafts: readonly Draft[]): Rule | undefined {
  const told: Rule = { targets: [], outcome: { kind: 'any' }, force: 'wholly', rows: { kind: 'test', test } };
  const clause = clauseIn(second, { drafts: drafts.filter((draft) => draft !== test.draft), own: undefined, rules: [told], pending: undefined, heard: new Map() });
  return clause?.kind === 'rule' && clause.rule.rows.kind === 'rest' ? clause.rule : undefined;
}
