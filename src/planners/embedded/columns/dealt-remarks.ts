import type { Draft, Piece } from '../model.js';
import { DEALT } from '../phrases/dealt.js';
import { countOf } from '../phrases/numbers.js';
import { keysOf } from '../reading/words.js';
import { alike } from '../relations/grammar/alike.js';
import { isTemporal } from '../relations/grammar/kinds.js';
import { kindOf } from './types.js';

const MOST = 12;

/** "maths, physics and art (each 1 to 6)", "height and girth (both in cm)": what is said of several columns is said beside each of them. */
export function dealOut(drafts: readonly Draft[]): void {
  for (const [i, draft] of drafts.entries()) {
    chooseAlike(draft, drafts[i + 1]);
    happenAlike(draft, drafts[i + 1]);
    shareRemark(draft, drafts[i + 1]);
    const at = draft.remarks.findIndex(({ text }) => DEALT.test(text));
    const remark = draft.remarks[at];
    const match = remark === undefined ? null : DEALT.exec(remark.text);
    if (remark === undefined || match === null || isShared(remark, drafts[i + 1]) || isShared(remark, drafts[i - 1])) continue;
    const said = { ...remark, text: remark.text.slice(match[0].length).replace(/^\s*([^()]*)\)\s*$/u, '$1').trim() };
    const count = match.groups?.['both'] === undefined ? countOf(match.groups?.['count']?.toLowerCase() ?? '') : 2;
    for (const other of drafts.slice(Math.max(0, i - (count ?? MOST) + 1), i).reverse()) {
      if (other.remarks.length > 0 || (count === undefined && !isOfKind(other, draft, said.text))) break;
      other.remarks.push({ ...said });
      // "club (all different)" is said of its rows, where no other column takes it.
      draft.remarks[at] = said;
    }
  }
}

const isShared = (remark: Piece, other: Draft | undefined): boolean => other?.remarks.some(({ start, end }) => start === remark.start && end === remark.end) === true;

/** "opened_at / closed_at: both on 2025-05-17, closed 30 to 150 minutes after opened": what stands behind two names is of both, but for what begins with one of them. */
function shareRemark(draft: Draft, next: Draft | undefined): void {
  const [remark] = draft.remarks;
  if (next === undefined || remark === undefined || !isShared(remark, next) || !remark.text.includes(',')) return;
  const only = ({ name }: Draft, other: Draft): readonly string[] => keysOf(name).filter((key) => key.length > 1 && !keysOf(other.name).includes(key));
  const [own, others] = [only(draft, next), only(next, draft)];
  const begins = (part: string, words: readonly string[]): boolean => keysOf(part).slice(0, 2).some((key) => words.some((word) => alike(key, word)));
  const without = (text: string, words: readonly string[], kept: readonly string[]): string => text.split(/(?=,\s)/u).filter((part, i) => i === 0 || !begins(part, words) || begins(part, kept)).join('');
  draft.remarks[0] = { ...remark, text: without(remark.text, others, own) };
  next.remarks[0] = { ...remark, text: without(remark.text, own, others) };
}

const CHOSEN = /^\W*(?:(?:each|both)\s+)?(?:one (?:out )?of|any of|either|out of|among|chosen from|picked from)\s/iu;

const ENDS_OF_WAY = new Set('origin destination from to loading discharge departure arrival pickup dropoff start end sender receiver home away source target'.split(' '));

/** "port of loading and port of discharge (Hamburg, Antwerp)": the two ends of a way, which are chosen from the same. */
const areEnds = (own: readonly string[], other: readonly string[]): boolean => [own, other].every((words) => words.some((word) => ENDS_OF_WAY.has(word))) && own.join('_') !== other.join('_');

/** "first choice hall and second choice hall out of Maple, Birch and Oak": two that are called the same but for a word choose from the same. */
function chooseAlike(draft: Draft, next: Draft | undefined): void {
  const remark = next?.remarks[0];
  if (next === undefined || remark === undefined || draft.remarks.length > 0 || next.start - draft.end > 6 || !(CHOSEN.test(remark.text) || /^\s*\(/u.test(remark.text))) return;
  const [own, other] = [draft.name.split('_'), next.name.split('_')];
  if (areEnds(own, other) && /^\s*\([^()\d]+,[^()]+\)/u.test(remark.text)) draft.remarks.push(remark);
  const apart = own.filter((word, at) => word !== other[at]).length;
  // "boat name" is no "boat type", where "choice 1" is a choice as "choice 2".
  const isOneThing = own.at(-1) === other.at(-1) || /^(?:\d+|[a-d]|one|two|first|second)$/u.test(own.at(-1) ?? '');
  if (CHOSEN.test(remark.text) && own.length === other.length && own.length > 1 && apart === 1 && isOneThing) draft.remarks.push(remark);
}

/** "in May 2025", "in the last 30 days": when, and nothing of another moment. */
const STRETCH = /^\W*(?:both\s|all\s)?(?:in|during|within|over|between|from|on\s(?:weekdays|weekends|working\sdays))\s(?=[^;()]{0,60}(?:$|\())(?=[^;()]*(?:\b(?:19|20)\d\d\b|\b(?:last|past)\s))(?![^;()]*\b(?:after|before|later|earlier|of|than|until)\b)[^;()]*/iu;
const ENDS = /(?:^|_)(?:exit|end|checkout|check_out|return|returned|leave|finish|departure)(?:_|$)/iu;

/** "plugged in at and unplugged at in May 2025": both happened then. */
function happenAlike(draft: Draft, next: Draft | undefined): void {
  const remark = next?.remarks[0];
  if (next === undefined || remark === undefined || draft.remarks.length > 0 || next.start - draft.end < 4 || next.start - draft.end > 6 || !isTemporal(draft) || !isTemporal(next)) return;
  const said = STRETCH.exec(remark.text)?.[0];
  if (said === undefined) return;
  draft.remarks.push({ ...remark, text: said });
  // What ends follows what began, wherever that lies.
  if (ENDS.test(next.name)) next.remarks[0] = { ...remark, text: remark.text.slice(said.length) };
}

/** Of several that nothing counts those that may hold the same: of unknown names, or numbers beside numbers. */
function isOfKind(other: Draft, draft: Draft, said: string): boolean {
  const isUnknown = ({ concept }: Draft): boolean => concept === undefined;
  const isNumber = ({ made }: Draft): boolean => ['integer', 'decimal'].includes(kindOf(made)) && made.type !== 'sequence';
  if (isUnknown(other) || (isNumber(other) && isUnknown(draft) && /\d/u.test(said))) return true;
  // Of two lists that are known each has its own values.
  if (kindOf(other.made) === 'category' || other.made.type !== draft.made.type) return isNumber(other) && isNumber(draft);
  return !isUnknown(draft);
}
