import type { Claims, Draft } from '../../model.js';
import { doneInEnglish } from '../../locales/compared.js';
import { fold, keyOf, wordsOf } from '../../reading/words.js';
import { alike } from '../grammar/alike.js';
import { isTemporal } from '../grammar/kinds.js';
import { setWhen } from '../conditions/set-when.js';
import { nameIn } from '../grammar/mentions.js';
import { namedIn } from '../grammar/naming.js';
import { type Portion, portionsIn } from './portions.js';

/** What has not come about: "have not been returned yet", "is yet to be paid", "aren't back". */
const NOT_YET = /(?:(?:\bnot|n['’]t|\bnever)\s+(?:yet\s+)?(?:(?:been|come|gone|got|gotten)\s+)?(?:yet\s+)?(?<done>\p{L}{3,})|\byet to (?:be |come )?(?<due>\p{L}{3,})|\bstill\s+(?:not\s+)?(?<still>out|away|open|running|on loan|on the road|on their way|in transit|under way|in use|checked out|inside|in progress|ongoing|unreturned|undelivered|unpaid|outstanding))\b/iu;

/** What a thing that is still out waits for. */
const AWAITED: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:out|away|back|on loan|in use|checked out|unreturned|returned)$/iu, /return|back|check_?in|end/iu],
  [/^(?:on the road|on their way|in transit|under way|undelivered|arrived?|delivered)$/iu, /deliver|arriv|receiv|end/iu],
  [/^(?:open|in progress|closed|resolved|solved|done|fixed|finished|complete|completed)$/iu, /clos|resol|solv|fix|finish|complet|end/iu],
  [/^(?:running|ongoing|ended|over|inside|left)$/iu, /end|finish|exit|leave|left|return|check_?out|complet/iu],
  [/^(?:unpaid|outstanding|paid|settled)$/iu, /pa(?:id|y)|settl/iu],
];

/** What those rows have none of, behind who they are. */
const HAVE_NONE = /(?:[;,]|\sand|\sund|\sy|\set)\s[^;,.]{0,24}?\b(?:have|has|get|show|carry)\s(?:no|neither)\s(?<what>[^;]{3,80})$/iu;

/** "20 % are not closed yet, and those have no rating": what hangs on the moment is empty with it. */
export function readNotYetNone(drafts: readonly Draft[], text: string): Claims | undefined {
  const tail = HAVE_NONE.exec(text);
  const portions = tail === null ? [] : portionsIn(text);
  const claims = tail === null || portions.length !== 1 || portions[0] === undefined || portions[0].start > tail.index ? undefined : notYetShare(drafts, text.slice(0, tail.index), portions);
  const moment = drafts.find(({ name }) => claims?.some((claim) => claim.kind === 'missing' && claim.column === name));
  if (claims === undefined || moment === undefined) return undefined;
  const others = new Set(namedIn(tail?.groups?.['what'] ?? '', drafts).map(({ draft }) => draft).filter((draft) => draft !== moment));
  return [...claims, ...[...others].flatMap((draft) => setWhen(draft, { draft: moment, when: `${nameIn(moment)} == ${nameIn(moment)}` }) ?? [])];
}

/** "10 % of the bikes are not back yet", "5 % have not been paid": the moment of it is missing there. */
export function notYetShare(drafts: readonly Draft[], text: string, [portion, other]: readonly Portion[]): Claims | undefined {
  const match = portion === undefined || other !== undefined ? null : NOT_YET.exec(text);
  if (portion === undefined || match === null || match.index < portion.end) return undefined;
  const { done, due, still } = match.groups ?? {};
  const word = done ?? due ?? still ?? '';
  const moments = drafts.filter((draft) => isTemporal(draft) && draft.when === undefined && draft.stated.formula !== true);
  const names = AWAITED.find(([said]) => said.test(word))?.[1];
  const called = still !== undefined ? [] : moments.filter((draft) => wordsOf(`${draft.name} ${draft.english ?? ''} ${draft.concept?.id ?? ''}`).some(({ key }) => alike(key, keyOf(word)) || doneInEnglish(fold(key)) === word));
  const target = called.at(-1) ?? moments.findLast((draft) => names?.test(draft.english ?? draft.name) === true || (draft.english === undefined && names?.test(draft.concept?.id ?? '') === true));
  if (target === undefined || drafts.indexOf(target) === 0) return undefined;
  target.missing = portion.share;
  target.unique = false;
  return [{ kind: 'missing', column: target.name, share: portion.share }];
}
