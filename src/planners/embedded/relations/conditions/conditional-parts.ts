import { listed } from '../../columns/values.js';
import type { Draft } from '../../model.js';
import { isConditional, openersIn } from '../grammar/openers.js';
import { testIn } from '../grammar/tests/test-in.js';

const IN_BRACKETS = /\([^()]*\)/gu;
const isOfSome = (text: string): boolean => isConditional(text) || /\b(?:on days|while)\b/iu.test(text);
const AT_END = /[;,]\s*[^,;()]*\b(?:if|when|whenever|unless|on days|falls|wenn|cuando|quand)\b.*$/iu;
/** Where something may be told of one value: ", crit when", " where crit is when". */
const OF_VALUE = /(?:\)?\s*[,;]\s*|\s+)(?:(?:where|with|and|but)\s+)?(?=([\p{L}\d_-]+)\s+(?:(?:is|are|only|always|just)\s+)*(?:if|when|whenever|for|means?|above|below|over|under)\s)/giu;

/** A list of values, and what is told of one of them behind it: "ok/warn/crit" and "crit is when cpu above 90". */
export function behindList(text: string): { readonly list: string; readonly told: string; readonly isSure?: boolean } | undefined {
  if (!/[/|,]|\sor\s/iu.test(text)) return undefined;
  for (const { index, 0: joint, 1: value = '' } of text.matchAll(OF_VALUE)) {
    if (index > 0 && text.slice(0, index).toLowerCase().split(/[\s/|,:()]+/u).includes(value.toLowerCase())) return { list: text.slice(0, index + (joint.startsWith(')') ? 1 : 0)), told: text.slice(index + joint.length) };
  }
  // "sour, balanced, bitter - shots under 24 seconds are sour"
  const { list = '', told = '', value = '' } = BEHIND_DASH.exec(text)?.groups ?? {};
  return list !== '' && list.toLowerCase().split(/[\s/|,:()]+/u).includes(value.toLowerCase()) ? { list, told, isSure: true } : undefined;
}

const BEHIND_DASH = /^(?<list>[^–—]{3,160}?)\s(?:[-–—]|--)\s(?<told>[^–—]{6,120}?\s(?:is|are|be|counts? as|means?|=)\s(?:always\s|rated\s|called\s|an?\s)?(?<value>[\p{L}\d_-]+))\W*$/iu;

const ANSWER = /^\(?\s*(?:is\s+)?(?:true|yes)(?=\s)/iu;

/** "(patients lose 0.5 to 4 kg)": how much it changes, and not how much it is. */
export const CHANGED = /\(\s*(?:the\s)?(?:\p{L}+\s){1,2}(?:loses?|lost|gains?|gained|drops?|dropped|sheds?|grows?|grew|shrinks?)\s(?:about\s|between\s|by\s|from\s|up to\s)*\d/iu;

/** "(lost, late or damaged, empty if delivered)": where the list ends and what is said of it begins. */
const APART = /(?<=;)|(?<=,)(?=\s(?:(?:and|but)\s)?(?:empty|blank|null|nothing)\s)/u;

/** Whether values stand before it: the remark tells them as well as where there is none. */
export function listsBeforeNone(text: string): boolean {
  const [list = '', ...others] = text.split(APART);
  return others.length > 0 && /,|\sor\s/u.test(list.slice(0, -1)) && listed(list.replace(/^[\s(:]+|[,;\s]+$/gu, '')) !== undefined;
}

/** "tumor size mm, 0 for all controls": what all rows of a value hold. */
const FOR_ALL = /(?<=^|[,;(]\s*)(?:is\s|always\s)*-?\d+(?:[.,]\d+)?\s(?:for|in|on|with)\s(?:all|every|each)\s(?:the\s)?(?<who>\p{L}+(?:\s\p{L}+)?)(?=\s*(?:[,;.)]|$))/giu;

/** A remark with what it says under a condition blanked: "0 to 180 (0 on days with snow)" has one range. */
export function withoutConditions(text: string, drafts: readonly Draft[], own: Draft): string {
  const others = drafts.filter((draft) => draft !== own);
  // "(true when the score is over 10)": what it is in some rows tells what it is at all.
  const kept = (part: string): string => (own.outcome === 'assumed' ? (ANSWER.exec(part)?.[0] ?? '') : '');
  const blank = (part: string): string => (testIn(part, others) === undefined ? part : kept(part).padEnd(part.length));
  const ofAll = /\s(?:all|every|each)\s/iu.test(text) ? text.replace(FOR_ALL, (said, who: string) => (testIn(who, others) === undefined ? said : ' '.repeat(said.length))) : text;
  if (ofAll !== text) return withoutConditions(ofAll, drafts, own);
  // "only possible with a rating of 4 or 5": up to where it goes on it is a condition.
  const [first] = openersIn(text);
  const end = text.search(/[,;]/u) < 0 ? text.length : text.search(/[,;]/u);
  if (first?.isOnly === true && text.slice(0, first.start).trim() === '' && testIn(text.slice(first.end, end), others) !== undefined) return withoutConditions(' '.repeat(end) + text.slice(end), drafts, own);
  const behind = behindList(text);
  // "(bad_password, account_locked; only when it failed)": the list before the semicolon stays.
  const inside = (brackets: string): string => (CHANGED.test(brackets) ? ' '.repeat(brackets.length) : !isOfSome(brackets) ? brackets : APART.test(brackets) ? brackets.split(APART).map((part) => (isOfSome(part) ? part.replace(/[^();]+/gu, blank) : part)).join('') : blank(brackets));
  return (behind === undefined || (behind.isSure !== true && testIn(behind.told, others) === undefined) ? text : behind.list).replace(IN_BRACKETS, inside).replace(AT_END, blank);
}
