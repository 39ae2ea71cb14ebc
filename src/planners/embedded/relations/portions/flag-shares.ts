import { setShare } from '../../columns/values.js';
import type { Claims, Draft } from '../../model.js';
import { literal, takes } from '../grammar/mentions.js';
import { namedIn } from '../grammar/naming.js';
import { isConditional } from '../grammar/openers.js';
import { antonymTest } from '../grammar/tests/antonym-test.js';
import { noOf, yesOf } from '../grammar/yes-no.js';
import type { Portion } from './portions.js';

/** "15 % churn overall", "a third of the alumni have donated", "only 4 % of the rows are failures". */
export function flagShare(drafts: readonly Draft[], text: string, portions: readonly Portion[]): Claims | undefined {
  const [portion] = portions.filter(({ isVague }) => !isVague);
  if (portion === undefined) return undefined;
  const flags = drafts.filter((draft) => yesOf(draft) !== undefined);
  const mention = namedIn(text, flags)[0];
  if (mention === undefined) return deniedShare(drafts, text, portion.share) ?? conditionShare(drafts, text, portion.share);
  const before = text.slice(portion.end, mention.start);
  const isNo = /\b(?:not|no|never|n't|without|nicht|keine?|sin|pas)(?![\p{L}])\s*(?:\w+\s+)?$/iu.test(before) || noOf(mention.draft) !== undefined && /\b(?:=|is|are)\s*(?:no|false|0|n)\b/iu.test(text.slice(mention.end));
  setShare(mention.draft, Math.round((isNo ? 1 - portion.share : portion.share) * 1e6) / 1e6);
  const yes = yesOf(mention.draft);
  const no = noOf(mention.draft);
  const share = isNo ? 1 - portion.share : portion.share;
  return [{ kind: 'values', column: mention.draft.name, values: [String(yes), String(no)], shares: [share, 1 - share] }];
}

/** "20 % failed" beside `passed`: the share of those that did not. */
function deniedShare(drafts: readonly Draft[], text: string, share: number): Claims | undefined {
  const found = antonymTest(text, drafts);
  if (found === undefined || isConditional(text)) return undefined;
  setShare(found.draft, Math.round((found.when.startsWith('!') || found.when.endsWith(`== ${literal(String(noOf(found.draft)))}`) ? 1 - share : share) * 1e6) / 1e6);
  return [{ kind: 'portion', when: found.when, share }];
}

/** "A quarter have cancelled" beside a cancel date that is filled where nobody is active: the share of that condition. */
function conditionShare(drafts: readonly Draft[], text: string, share: number): Claims | undefined {
  const dependent = namedIn(text, drafts.filter(({ when }) => when !== undefined))[0]?.draft;
  const flag = drafts.find((draft) => yesOf(draft) !== undefined && takes(dependent?.when, draft));
  if (dependent?.when === undefined || flag === undefined) return undefined;
  const isNo = /!=|^!/.test(dependent.when);
  setShare(flag, Math.round((isNo ? 1 - share : share) * 1e6) / 1e6);
  return [{ kind: 'portion', when: dependent.when, share }];
}
