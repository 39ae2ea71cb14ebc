import type { Claims, Draft } from '../../model.js';
import { firstClause } from '../grammar/clauses.js';
import { namedIn } from '../grammar/naming.js';
import { negated } from '../grammar/tests/logic.js';
import { testIn } from '../grammar/tests/test-in.js';
import { valuesIn } from '../grammar/values-in-text.js';
import { yesOf } from '../grammar/yes-no.js';
import { portionsIn } from '../portions/portions.js';
import { makeShare } from './condition-shares.js';
import { hold } from './hold.js';
import { loneNumber } from './lone-number.js';
import { targetOf, valueOf } from './whose-value.js';

const CONNECTOR = /\b(?:exactly when|exactly if|if and only if|only if|only when|only where|only for|whenever|as soon as|if|when|where|for|from|unless|wenn|falls|si|cuando|quand|lorsque)\s+(.+)$/iu;
const COUNTS_AS = /^(.+?)\s+(?:counts? as|count as|means?|is (?:considered|marked|flagged|called|treated as)|are (?:considered|marked|flagged|called|treated as)|makes?|gets? (?:a|an|the)|must be|have to be|has to be|are always|is always|are all|gilt als|cuenta como|compte comme)\s+(.+)$/iu;

/** "true when the score is at least 60", "60 or more counts as passed", "(accepted = no) above 20 %": what a yes/no or a list holds where. */
export function valueWhere(drafts: readonly Draft[], text: string, own: Draft | undefined): Claims | undefined {
  const counts = own === undefined ? COUNTS_AS.exec(text) : null;
  if (counts !== null) {
    const [what = ''] = (counts[2] ?? '').split(/[,;]/u);
    const target = targetOf(what, drafts);
    const test = target === undefined ? undefined : testIn(counts[1] ?? '', drafts.filter((draft) => draft !== target));
    const portion = portionsIn(text).find(({ isVague }) => !isVague);
    if (target !== undefined && test !== undefined && portion !== undefined && !/\b(?:of the|of those|half)\b/iu.test(text.slice(portion.end, portion.end + 8))) makeShare(test, portion.share);
    if (target !== undefined && test !== undefined) return hold(target, valueOf(target, what) ?? yesOf(target), test, /\bmust be|always|have to be|has to be\b/iu.test(text) && portionsIn(text).length > 0 ? 'partly' : 'wholly');
  }
  const assigned = own === undefined ? assignment(drafts, text) : undefined;
  if (assigned !== undefined) return assigned;
  const match = CONNECTOR.exec(text);
  if (match === null) return undefined;
  const head = text.slice(0, match.index);
  const target = own ?? targetOf(head, drafts);
  if (target === undefined || target.stated.formula === true) return undefined;
  const clause = firstClause((match[1] ?? '').split(/[,;]?\s*\b(?:otherwise|else|and (?:false|no|n|0) (?:above|below|otherwise|in)|and not otherwise|sonst|sinon|si no)\b/iu)[0] ?? '').replace(/\s+and\s+(?:false|no|0|n)\b.*$/iu, '');
  if (portionsIn(clause).length > 0) return undefined;
  const test = testIn(clause, drafts.filter((draft) => draft !== target)) ?? (own === undefined ? undefined : loneNumber(clause, drafts, own));
  if (test === undefined) return undefined;
  const portion = portionsIn(text.slice(match.index)).find(({ isVague }) => !isVague);
  if (portion !== undefined) makeShare(test, portion.share);
  const value = valueOf(target, own === undefined ? head : lastWords(head)) ?? (yesOf(target) === undefined ? undefined : yesOf(target));
  const isUnless = /^unless\b/iu.test(match[0]);
  return hold(target, value, isUnless ? { ...test, when: negated(test.when) } : test, /\bonly\b/iu.test(match[0].slice(0, 10)) || /\b(?:can|may|could)\s+only\b|\bonly\s*$/iu.test(head) ? 'only' : 'wholly');
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
