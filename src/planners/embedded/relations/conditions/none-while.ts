import type { Claim } from '../../../../core/claims/registry.js';
import type { Claims, Draft } from '../../model.js';
import { isNumeric } from '../grammar/kinds.js';
import { nameIn } from '../grammar/mentions.js';
import { namedIn } from '../grammar/naming.js';
import { testIn } from '../grammar/tests/test-in.js';
import { plainBetween } from './plain-between.js';

const NONE_WHILE = /^\W*(?:and\s+)?(?:there (?:is|are)\s+)?no\s+(.+?)\s+(?=(?:between|at|during|from|on|in|when|while|before|after)\b)(.+)$/iu;

/** "on days with more than 5 mm": the rows before what is said of them. */
const ROWS = /^(?:on|in|at|during)\s+(?:\p{L}+\s+){1,2}(?:with|where|when|that have)\s+/iu;

/** "No irradiance and no power between 22:00 and 04:00": all of them are 0 there. */
export function noneWhile(drafts: readonly Draft[], text: string, own: Draft | undefined): Claims | undefined {
  const match = own === undefined ? NONE_WHILE.exec(text) : null;
  if (match === null) return undefined;
  const targets = [...new Set(namedIn(match[1] ?? '', drafts.filter(isNumeric)).map(({ draft }) => draft))].filter(({ stated }) => stated.formula !== true);
  const others = drafts.filter((draft) => !targets.includes(draft));
  const test = testIn(match[2] ?? '', others) ?? testIn((match[2] ?? '').replace(ROWS, ''), others);
  if (targets.length === 0 || test === undefined) return undefined;
  return targets.map((target): Claim => {
    target.cases = [{ when: test.when, options: plainBetween(target, 0, 0) }, ...(target.cases ?? [])];
    return { kind: 'holds', expression: `!(${test.when}) || ${nameIn(target)} == 0` };
  });
}
