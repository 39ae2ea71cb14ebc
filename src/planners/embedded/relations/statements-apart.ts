import type { Draft, Piece } from '../model.js';
import { slice } from '../reading/lists.js';
import { outsideBrackets } from '../reading/values/outside-brackets.js';
import { comparedApart } from './compared-behind.js';
import { isNumeric } from './grammar/kinds.js';
import { namedIn } from './grammar/naming.js';
import { valuesIn } from './grammar/values-in-text.js';

const JOINT = /\s*;\s+|\s*,\s+(?:(?:and|but|while|whereas)\s+)?|\s+(?:and|but|while|whereas)\s+/giu;
const MOST = 8;
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Verbs that are nothing else. */
const VERBS = set(
  'contains includes is are was were exists exist isn’t aren’t isn\'t aren\'t must may can cannot can\'t should shall will has have had gets pays earns takes lasts needs receives stays belongs lies ranges does do don\'t doesn\'t falls rises grows drops increases decreases equals exceeds depends never always comes starts ends follows happens occurs weighs scores sleeps dies leaves costs spends uses shows carries makes goes lives runs wins loses rarely seldom',
);
/** Verbs that are nouns too: "pupils pay half", but "the monthly pay". */
const VERBS_OF_MANY = set('contain include get pay cost earn take last need receive stay belong lie range fall rise grow drop increase decrease exceed depend come start end follow weigh score sleep die leave spend use show carry make go live run win lose tend');
/** What speaks of rows or columns named before, opens a condition, or stands for the rows that are left. */
const LEANS = set('it its they them their those these this that there which who whose otherwise else then so neither nor if when whenever where unless until for in on at with without from by under over above below during after before never always not both as while whereas whenever happens happen occurs occur es er sie diese il elle ils elles ella ellos estos');
const LEFT_OVER = /\b(?:any(?:thing)? \p{L}{3,}er|else|others?|rest|remaining|respectively|instead|vice versa|too|as well|likewise)\b/iu;
/** "empty unless the status is …" */
const OPENED_BEFORE = /\b(?:if|when|whenever|where|unless|until|because)\b/iu;
const DETERMINERS = set('the a an each every all any some no both most only');
/** "the longer …, the lower …" */
const THE_MORE = /^the\s+(?:more|less|fewer|\p{L}{3,}er)\s/iu;
const SHARE = /\d\s?(?:%|percent)|\b(?:half|third|quarter|fifth|tenth)s?\b|\bone in\s/iu;
/** "… and the fee is empty": of the rows spoken of before. */
const OF_SAME_ROWS = /\b(?:is|are|stays?|remains?|has|have)\s+(?:also\s+)?(?:empty|blank|null|missing|zero|0(?![.,]?\d)|no|yes|none|nothing|set|filled|false|true)\b/iu;
const PERCENT = /^\W*(?:(?:about|around|roughly|some|only|nearly|almost)\s)?\d+(?:\.\d+)?\s?(?:%|percent)\sof\s(?:the\s|all\s|our\s)?\p{L}+s\s/iu;
const TIMED = /\b(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|[12]\d{3})\b/iu;
const OPENED = /\b(?:if|when|whenever|where|unless|only|until)\s/iu;


/** The verb of a clause that has a subject of its own. */
function verbOf(clause: string): string | undefined {
  const words = clause.trim().split(/\s+/u).slice(0, 10).map((word) => word.toLowerCase());
  if (words.length < 3 || LEANS.has(words[0] ?? '') || THE_MORE.test(clause)) return undefined;
  const at = words.findIndex((word, i) => i > 0 && i + 1 < words.length && (VERBS.has(word) || (VERBS_OF_MANY.has(word) && /(?:s|people|men|women|children|everyone)$/u.test(words[i - 1] ?? ''))));
  const subject = at < 0 ? [] : words.slice(0, at);
  if (subject.every((word) => DETERMINERS.has(word)) || LEFT_OVER.test(subject.join(' ')) || OPENED_BEFORE.test(subject.join(' '))) return undefined;
  return words[at];
}

const BE = set('is are was were has have had must may can should will never always');

/** "20% are open and 30% closed", "adults pay 10 and children pay 5": two sides of one statement. */
function isOneStatement(before: string, said: string, next: string, then: string): boolean {
  if (SHARE.test(before) && SHARE.test(next)) return true;
  return said === then && !BE.has(said);
}

/**
 * The statements of a sentence that stand each for itself: "Sick leave is always approved, and about 15% of the vacation requests
 * are rejected". What leans on another ("otherwise", "those", "if …, …") stays with it.
 */
export function statementsApart(piece: Piece, drafts: readonly Draft[]): readonly Piece[] {
  const { text } = piece;
  // What its words were changed in keeps no places of its own.
  if (text.length !== piece.end - piece.start) return [piece];
  const compared = comparedApart(piece, drafts);
  if (compared.length > 1) return compared;
  // What stands in brackets belongs to its clause.
  const flat = text.replaceAll(/\([^()]*\)/gu, (aside) => ' '.repeat(aside.length));
  if (!/[,;]\s|\s(?:and|but|while|whereas)\s/iu.test(flat)) return [piece];
  const names = (clause: string, isMeant: (draft: Draft) => boolean = () => true): boolean => namedIn(clause, drafts).some(({ draft }) => isMeant(draft)) || drafts.some((draft) => valuesIn(draft, clause).length > 0);
  const joints = [...flat.matchAll(JOINT)].map(({ index, 0: joint }) => ({ from: index, to: index + joint.length, isStop: joint.includes(';'), isComma: joint.includes(',') }));
  const cuts: { from: number; to: number }[] = [];
  let at = 0;
  for (const [i, { from, to, isStop, isComma }] of joints.entries()) {
    const before = flat.slice(at, from);
    // Behind a semicolon a subject may be of several: "missed and failed calls have …".
    const next = flat.slice(to, joints.slice(i + 1).find((other) => other.isStop || !isStop)?.from);
    const [said, then] = [verbOf(before), verbOf(next)];
    if (isComma && said !== undefined && EACH.test(next)) {
      cuts.push({ from, to });
      at = to;
      continue;
    }
    if (then === undefined || LEFT_OVER.test(next) || cuts.length === MOST) continue;
    // "A reason exists only for rejected requests and pending requests have no date": of rows of their own.
    if (said !== undefined && HAVE_NO.test(next) && ofOwnRows(next, before, drafts)) {
      cuts.push({ from, to });
      at = to;
      continue;
    }
    if (!isStop && (said === undefined || isOneStatement(before, said, next, then) || OF_SAME_ROWS.test(next) || (!isComma && OPENED.test(`${before} `)))) continue;
    // "Around a third of everything comes back; dresses are returned most", "…; normal readings stay under 5": one tells what the other means.
    // "Bigger groups pay less and 8% of tours are cancelled": a share of the rows is no number of any column.
    const isShare = PERCENT.test(next) && names(next);
    if ((SHARE.test(before) && !names(before)) || (/\d/u.test(isShare ? next.replace(PERCENT, '') : next) && !TIMED.test(next) && !names(next, isNumeric))) continue;
    cuts.push({ from, to });
    at = to;
  }
  if (cuts.length === 0) return [piece];
  const parts = [...cuts.map(({ from }, i) => slice(piece, cuts[i - 1]?.to ?? 0, from)), slice(piece, cuts.at(-1)?.to ?? 0)];
  return parts.map((part, i) => ofEach(part, parts[i - 1], drafts));
}

const HAVE_NO = /^[^,;]{3,40}?\s(?:has|have)\sno\s/iu;

/** Whether a clause opens with a value, and speaks of a column that the one before it does not. */
function ofOwnRows(next: string, before: string, drafts: readonly Draft[]): boolean {
  const [subject = '', lacked = ''] = next.split(/\s(?:has|have)\sno\s/iu);
  const named = namedIn(lacked, drafts)[0]?.draft;
  return named !== undefined && !namedIn(before, drafts).some(({ draft }) => draft === named) && drafts.some((draft) => draft.made.type === 'category' && valuesIn(draft, subject).length > 0);
}

/** "Machines are M1 to M6, each belongs to one product line": each of those named before. */
const EACH = /^(?:each|every one)(?: of (?:them|these|which))?\s+(?=(?:is|has|have|gets?|belongs|uses?|comes?|costs?|takes?|must|always|never)\s)/iu;

function ofEach(part: Piece, before: Piece | undefined, drafts: readonly Draft[]): Piece {
  const named = before !== undefined && EACH.test(part.text) ? namedIn(before.text, drafts)[0] : undefined;
  return named === undefined ? part : { ...part, text: part.text.replace(EACH, `each ${named.draft.name.replaceAll('_', ' ')} `) };
}

const OPENS_RULE = /^(?:(?:and|but)\s+)?(?:if|when|whenever|where|unless|until|for|once|while|whereas|because|in|on|at|with|only|the (?:more|less|\p{L}{3,}er))\s/iu;
/** What is said of a column right behind its name. */
const SAID = /^\s*(?:(?:is|are|=|like|looks like|one of|between|from|must|never|always|equals|can|may|should|at least|at most|up to|unique)(?![\p{L}])|[=:<>≤≥$€£\d]|['"]|\p{L}[\p{L}\d_-]*(?:\s?[/|]\s?\p{L}[\p{L}\d_-]*)+(?:$|[\s,.;]))/iu;

/** "status draft/sent/paid, paid_at is null unless status is paid": what is told of one column after the other, each by its name. */
export function toldApart(piece: Piece, drafts: readonly Draft[]): readonly Piece[] {
  const { text } = piece;
  if (text.length !== piece.end - piece.start || !text.includes(', ')) return [piece];
  const opens = (from: number): boolean => {
    const part = text.slice(from);
    const name = namedIn(part.split(/[,;]/u, 1)[0] ?? '', drafts).find(({ start }) => start === 0);
    return name !== undefined && SAID.test(part.slice(name.end));
  };
  const cuts = [...outsideBrackets(text).matchAll(/,\s/gu)].map(({ index }) => index + 2);
  // What opens with a condition, or is said of all of them, leans on the parts beside it.
  const isApart = cuts.length > 0 && cuts.length <= MOST && OPENED.test(text) && !/(?<![\p{L}])(?:both|all|each)(?![\p{L}])/iu.test(text) && [0, ...cuts].every((from) => !OPENS_RULE.test(text.slice(from)) && opens(from));
  return isApart ? [...cuts.map((cut, i) => slice(piece, cuts[i - 1] ?? 0, cut - 2)), slice(piece, cuts.at(-1) ?? 0)] : [piece];
}
