import { setShare } from '../../columns/values.js';
import { toSixDecimals } from '../../columns/rounding.js';
import type { Claims, Draft } from '../../model.js';
import { nameIn } from '../grammar/mentions.js';
import { negated } from '../grammar/tests/logic.js';
import { testIn } from '../grammar/tests/test-in.js';
import { noOf, yesOf } from '../grammar/yes-no.js';
import { partOf } from '../movements/parts-of-rows.js';
import { portionsIn } from '../portions/portions.js';

/** The condition behind a share: "10% yes, only if the rating is 4 or 5", "for about 4% and only for women", "for 10% and never for checkouts". */
const ONLY = /(?<share>^.*?\d\s?%.*?)[\s,;(]+(?:and\s+|but\s+)?(?<how>only|never)\s+(?:ever\s+)?(?:when|whenever|if|where|for|among|in|on|with|within|possible (?:for|if|when))\s+(?:the\s+|those\s+(?:with|whose)\s+)?(?<test>[^;()]{3,80}?)[\s).]*$/iu;

/** The most that can be so among those of whom it may be so. */
const MOST = 0.95;

/** A yes/no of which a share is told, and the only rows that may say yes: the share is one of all rows, and the rest of those say no. */
export function onlyAmong(drafts: readonly Draft[], text: string, own: Draft): Claims | undefined {
  const { share: told = '', how = '', test: clause = '' } = ONLY.exec(text)?.groups ?? {};
  const [portion, ...others] = clause === '' ? [] : portionsIn(told);
  if (portion === undefined || others.length > 0 || yesOf(own) === undefined || own.stated.formula === true || own.cases !== undefined) return undefined;
  const named = testIn(clause, drafts.filter((draft) => draft !== own));
  const test = named === undefined || /only/iu.test(how) ? named : { ...named, when: negated(named.when) };
  if (test === undefined || portionsIn(clause).length > 0) return undefined;
  const { share } = portion;
  const within = Math.min(MOST, share / Math.max(1e-6, partOf(test, drafts)));
  if (own.made.type === 'boolean') own.made = { type: 'boolean', options: { probability: toSixDecimals(within) } };
  else setShare(own, within);
  const no = noOf(own);
  const shown = typeof no === 'string' ? `'${no}'` : String(no);
  own.cases = [{ when: negated(test.when), options: own.made.type === 'boolean' ? { probability: 0 } : { values: [no], weights: [1] } }];
  own.stated.correlated = true;
  return [{ kind: 'holds', expression: `(${test.when}) || ${nameIn(own)} == ${shown}` }];
}
