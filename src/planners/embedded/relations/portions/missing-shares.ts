import type { Claim } from '../../../../core/claims/registry.js';
import type { Claims, Draft } from '../../model.js';
import { tellsAttendance } from '../../columns/missing.js';
import { keyOf, keysOf } from '../../reading/words.js';
import { isNumeric, isTemporal } from '../grammar/kinds.js';
import { setWhen } from '../conditions/set-when.js';
import { type Mention, nameIn } from '../grammar/mentions.js';
import { namedIn } from '../grammar/naming.js';
import { namesRows } from '../grammar/rows-named.js';
import type { Portion } from './portions.js';
import { hasZero } from './zero-shares.js';

const MISSING = /(?<![\p{L}])(?:missing|empty|blank|nulls?|absent|unknown|not (?:given|filled|known|available)|have no|has no|(?<=[:;–-]\s(?:so |hence )?)no|so no|(?:have|has) neither|(?:gives?|gave|leaves?|left|have|has|reports?) none|miss(?:ed)? (?:the|their|this)|did(?: not|n['’]?t) (?:report|give|state|answer|take|fill in|provide)|without an?|lack|leave (?:it|them|those|this|that)?\s*(?:cells?\s+)?(?:blank|empty)|(?:leaves?|left|gives?|gave|provides?|provided|enters?|entered|states?|stated|submits?) no|leaves? (?:\p{L}+\s){0,3}?out|omit\w*|skip\w*|(?:lose|drop|wipe|knock out|null out|blank out)(?=\s(?:about\s|around\s|roughly\s|some\s)?\d)|withhold\w*|(?:lassen|l[äa]sst) (?:\p{L}+\s){1,3}?(?:weg|aus|frei)|weggelassen|(?:machen|macht|geben|gibt) keine?n? \p{L}+|no (?:dej|indic|d|facilit|rellen|respond|contest)(?:an?|en?)|ne (?:laisse|donne|renseigne|remplisse|r[ée]ponde|pr[ée]cise)\w* pas|fehl\w+|leer|falt\w+|vac[ií]\w*|manqu\w+|vides?)(?![\p{L}])/iu;

const GIVES_NO = /(?<![\p{L}])(?:leaves?|left|gives?|gave|provides?|submits?)\s+no(?![\p{L}])/iu;
/** "most hours have no rain": 0 of what may be 0. */
const HAS_NO = /(?<![\p{L}])(?:have|has|had|with)\s+no(?![\p{L}])/iu;
const JUDGED = /comment|remark|(?:^|_)note|reason|answer|reply|phone|email|address|rating|score|stars?|grade|mark|feedback|review|satisf|csat|nps|age(?:$|_)/iu;

/** "a tenth leaves no tip": an amount that is zero, where "no rating" is none. */
const isNothing = (target: Draft, text: string): boolean =>
  (GIVES_NO.test(text) || (HAS_NO.test(text) && (target.made.options?.['min'] === 0 || hasZero(target)))) && isNumeric(target) && !JUDGED.test(target.english ?? target.name);

/** "some never logged in": what never happened has no moment. */
const NEVER = /\bnever\s+(\p{L}{3,}?)(?:n?ed|d|t|n)?(?:\s+(?:in|up|out|back|on))?(?=[\s,.;]|$)/iu;

/** "Head circumference is missing in 12 % and weight in 4 % of the rows", "about a third leave the comment blank". */
export function missingShares(drafts: readonly Draft[], text: string, portions: readonly Portion[]): Claims | undefined {
  const never = neverShare(drafts, text, portions);
  if (never !== undefined) return never;
  if (!MISSING.test(tellsAttendance(text) ? text.replace(/absent/giu, ' ') : text) || /\bmissing\s+(?:persons?|people)\b/iu.test(text)) return undefined;
  const sure = portions.filter(({ isVague }) => !isVague);
  const told = sure.length > 0 ? sure : portions.slice(0, 1);
  const mentions = namedIn(text, drafts).filter((mention) => !namesRows(mention, text));
  const claims: Claim[] = [];
  told.forEach((portion, i) => {
    const from = told[i - 1]?.end ?? 0;
    // "X is missing in 12 % and Y in 4 %": the column before its share; "12 % of X are missing": behind it.
    const before = mentions.filter(({ start, end }) => start >= from && end <= portion.start).at(-1);
    const behind = mentions.find(({ start }) => start >= portion.end && start < (told[i + 1]?.start ?? Infinity));
    // "40 % of the lines have no loyalty card": what they lack stands behind "no".
    const lack = /\b(?:have|has|with|get|show|leave|leaves|left|give|gives|gave|provide|provides|enter|enters|state|states|submit|submits)\s+(?:no|neither)\b|(?:[:;–-]|\bso)\s*no\b|\bwithout\b|\black\w*/iu.exec(text.slice(portion.end));
    const lacked = lack === null ? undefined : mentions.find(({ start }) => start >= portion.end + lack.index);
    // "Leave 2 percent of age and 5 percent of basket_value empty": each of what stands right behind it.
    const own = behind !== undefined && told.length > 1 && OF.test(text.slice(portion.end, behind.start)) ? behind : undefined;
    const target = (own ?? lacked ?? (i === 0 || before !== undefined ? (before ?? behind) : behind))?.draft;
    if (target === undefined || target.when !== undefined || isNothing(target, text)) return;
    target.missing = portion.share;
    target.unique = false;
    claims.push({ kind: 'missing', column: target.name, share: portion.share });
    if (lacked !== undefined && told.length === 1) claims.push(...alsoLacked(target, mentions.filter(({ start }) => start > lacked.start), text.slice(lacked.end)));
    else if (told.length === 1) claims.push(...besideIt(target, text, mentions, drafts));
  });
  return claims.length === 0 ? undefined : claims;
}

/** "… have no start and no end": what else those rows lack is filled where the first is. */
function alsoLacked(first: Draft, others: readonly Mention[], behind: string): Claims {
  if (!/^[\s,]*(?:and|or|nor|,)\s/iu.test(behind)) return [];
  return [...new Set(others.map(({ draft }) => draft))].flatMap((draft) => {
    // What is reckoned from the first is missing with it.
    const follows = draft.made.options?.['after'] === first.name || draft.stated.formula === true;
    return draft === first || draft.when !== undefined || follows ? [] : (setWhen(draft, { draft: first, when: `${nameIn(first)} == ${nameIn(first)}` }) ?? []);
  });
}

const BESIDE = /^\s*(?:,\s*(?:and\s+)?|and\s+|&\s*)(?:the\s+)?$/iu;

/** "temperature, humidity and wind are empty in 3%", "both PM values are missing": what is named in one breath with it is missing with it. */
function besideIt(first: Draft, text: string, mentions: readonly Mention[], drafts: readonly Draft[]): Claims {
  const at = mentions.findIndex(({ draft }) => draft === first);
  const isJoined = (a: Mention | undefined, b: Mention | undefined): boolean => a !== undefined && b !== undefined && BESIDE.test(text.slice(a.end, b.start));
  let [from, to] = [at, at];
  while (from > 0 && isJoined(mentions[from - 1], mentions[from])) from--;
  while (to + 1 < mentions.length && isJoined(mentions[to], mentions[to + 1])) to++;
  const both = /(?<![\p{L}])both\s(\p{L}{2,})\s(?:values|readings|columns|fields|measurements)(?![\p{L}])/iu.exec(text)?.[1]?.toLowerCase();
  const alike = both === undefined ? [] : drafts.filter(({ name }) => name.toLowerCase().startsWith(both));
  const others = new Set([...mentions.slice(from, to + 1).map(({ draft }) => draft), ...(alike.length === 2 ? alike : [])]);
  // What is worked out of another, or keeps to it, is missing because that is.
  const able = [...others].filter((draft) => draft.stated.formula !== true && draft.when === undefined);
  const lead = able.find(({ cases }) => cases === undefined) ?? able[0] ?? first;
  if (lead !== first) [lead.missing, first.missing] = [first.missing, undefined];
  return [...others].flatMap((draft) => (draft === lead || draft.when !== undefined ? [] : (setWhen(draft, { draft: lead, when: `${nameIn(lead)} == ${nameIn(lead)}` }) ?? [])));
}

const OF = /^\s*of\s+(?:the\s+|all\s+)?$/iu;

function neverShare(drafts: readonly Draft[], text: string, [portion]: readonly Portion[]): Claims | undefined {
  const verb = NEVER.exec(text);
  const stem = keyOf(verb?.[1] ?? '').slice(0, 3);
  if (verb === null || portion === undefined || portion.start > verb.index) return undefined;
  const target = drafts.find((draft) => isTemporal(draft) && draft.when === undefined && keysOf(draft.name).some((key) => key.startsWith(stem)));
  if (target === undefined) return undefined;
  target.missing = portion.share;
  target.unique = false;
  return [{ kind: 'missing', column: target.name, share: portion.share }];
}
