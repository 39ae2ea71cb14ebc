import type { Claims, Draft } from '../../model.js';
import { firstClause } from '../grammar/clauses.js';
import { namedIn } from '../grammar/naming.js';
import { openersIn, type Opening } from '../grammar/openers.js';
import { negated } from '../grammar/tests/logic.js';
import { testIn } from '../grammar/tests/test-in.js';
import { valuesIn } from '../grammar/values-in-text.js';
import { yesOf } from '../grammar/yes-no.js';
import { portionsIn } from '../portions/portions.js';
import { makeShare } from './condition-shares.js';
import { hold } from './hold.js';
import { loneNumber } from './lone-number.js';
import { targetOf, valueOf } from './whose-value.js';

const WHERE: ReadonlySet<Opening> = new Set(['when', 'unless', 'for', 'from']);
const OTHERWISE = /[,;]?\s*\b(?:otherwise|else|and (?:false|no|n|0) (?:above|below|otherwise|in)|and not otherwise|sonst|sinon|si no)\b/iu;
/** "y/n": what the column may hold, and not what it holds here. */
const BOTH = /[\p{L}\d]+\s?\/\s?[\p{L}\d]+\s*$/u;
const AND_NO = /\s+and\s+(?:false|no|0|n)\b.*$/iu;
const COUNTS_AS = /^(.+?)\s+(?:counts? as|count as|means?|is (?:considered|marked|flagged|called|treated as)|are (?:considered|marked|flagged|called|treated as)|makes?|gets? (?:a|an|the)|must be|have to be|has to be|are always|is always|are all|gilt als|cuenta como|compte comme)\s+(.+)$/iu;

/** "1 if the score is at least 50, otherwise 0": yes and no as numbers. */
const IN_BITS = /(?:^|[\s(:=])[01]\s+(?:if|when|where|for|whenever|unless)\s.{3,80}?(?:otherwise|else)\s+[01](?![\d.,]*\d)|(?:^|[\s(:=])[01]\s+(?:if|when|where)\s[^,;]{3,80},?\s+[01]\s+(?:otherwise|else|if not)/iu;

/** What holds oftener in some rows holds in no row for certain. */
const TENDENCY = /\b(?:(?:more|less) (?:likely|often|frequent(?:ly)?|common|probable|prone)|likelier|(?:chance|risk|probability|likelihood|odds) of)\b/iu;

/** "true when the score is at least 60", "60 or more counts as passed", "(accepted = no) above 20 %": what a yes/no or a list holds where. */
export function valueWhere(drafts: readonly Draft[], text: string, own: Draft | undefined): Claims | undefined {
  if (TENDENCY.test(text)) return undefined;
  const told = own === undefined ? (countsAs(drafts, text) ?? assignment(drafts, text)) : undefined;
  return told ?? behindOpener(drafts, text, own);
}

/** "60 or more counts as passed", "orders above 1000 must be approved". */
function countsAs(drafts: readonly Draft[], text: string): Claims | undefined {
  const [, clause = '', said = ''] = COUNTS_AS.exec(text) ?? [];
  const [what = ''] = said.split(/[,;]/u);
  const target = targetOf(what, drafts);
  const test = target === undefined ? undefined : testIn(clause, drafts.filter((draft) => draft !== target));
  if (target === undefined || test === undefined) return undefined;
  const portions = portionsIn(text);
  const portion = portions.find(({ isVague }) => !isVague);
  if (portion !== undefined && !/\b(?:of the|of those|half)\b/iu.test(text.slice(portion.end, portion.end + 8))) makeShare(test, portion.share);
  const isPart = portions.length > 0 && /\bmust be|always|have to be|has to be\b/iu.test(text);
  return hold(target, valueOf(target, what) ?? yesOf(target), test, isPart ? 'partly' : 'wholly');
}

/** "true when the score is at least 60", "only for members": the value before, the condition behind. */
function behindOpener(drafts: readonly Draft[], text: string, own: Draft | undefined): Claims | undefined {
  const opener = openersIn(text).find(({ opening }) => WHERE.has(opening));
  if (opener === undefined) return undefined;
  const head = text.slice(0, opener.start);
  const target = own ?? targetOf(head, drafts);
  if (target === undefined || target.stated.formula === true) return undefined;
  const clause = firstClause(text.slice(opener.end).split(OTHERWISE)[0] ?? '').replace(AND_NO, '');
  if (portionsIn(clause).length > 0) return undefined;
  if (target.made.type === 'boolean' && target.stated.values !== true && IN_BITS.test(text)) target.made = { type: 'category', options: { values: [1, 0] } };
  const test = testIn(clause, drafts.filter((draft) => draft !== target)) ?? (own === undefined ? undefined : loneNumber(clause, drafts, own));
  if (test === undefined) return undefined;
  const portion = portionsIn(text.slice(opener.start)).find(({ isVague }) => !isVague);
  if (portion !== undefined) makeShare(test, portion.share);
  const value = valueOf(target, (own === undefined ? head : lastWords(head)).replace(BOTH, '')) ?? yesOf(target);
  const where = opener.opening === 'unless' ? { ...test, when: negated(test.when) } : test;
  const isOnly = opener.isOnly || /\b(?:can|may|could)\s+only\b|\bonly\s*$/iu.test(head);
  return hold(target, value, where, isOnly ? 'only' : 'wholly');
}

function lastWords(text: string): string {
  return text.split(/[;,]/u).at(-1) ?? text;
}

/** "Loads above 20 % are turned away (accepted = no), all others get accepted". */
function assignment(drafts: readonly Draft[], text: string): Claims | undefined {
  const match = /\(\s*([\p{L}_ ]{2,40}?)\s*=\s*([\p{L}\d]+)\s*\)/u.exec(text);
  if (match === null) return undefined;
  const target = namedIn(match[1] ?? '', drafts)[0]?.draft;
  if (target === undefined) return undefined;
  const test = testIn(text.slice(0, match.index), drafts.filter((draft) => draft !== target));
  const value = valueOf(target, `= ${match[2] ?? ''}`) ?? valuesIn(target, match[2] ?? '')[0]?.value;
  return test === undefined || value === undefined ? undefined : hold(target, value, test, 'wholly');
}
