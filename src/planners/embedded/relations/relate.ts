import type { Claim } from '../../../core/claims/registry.js';
import type { Claims, Draft, Piece } from '../model.js';
import { readAlone } from './alone.js';
import { withValuesBehind } from './conditions/bounds-by-value.js';
import { behindList, listsBeforeNone } from './conditions/conditional-parts.js';
import { withExceptionFirst } from './conditions/exceptions.js';
import { filledWhere } from './conditions/filled-where.js';
import { notWithout, withoutIn } from './conditions/not-without.js';
import { withOtherAnswer } from './conditions/other-answer.js';
import { onlyAmong } from './conditions/only-among.js';
import { onlyForSome } from './conditions/only-for-some.js';
import { setWhen } from './conditions/set-when.js';
import { asksForScatter, speaksOfData } from '../vocabulary/data-talk.js';
import { comparedWith, ofNumberBefore, trueIf } from './conditions/true-if.js';
import { asserts } from '../reading/assertions.js';
import { withEveryKind } from './grammar/every-kind.js';
import { isTemporal } from './grammar/kinds.js';
import { namedIn } from './grammar/naming.js';
import { namesRows } from './grammar/rows-named.js';
import { isConditional } from './grammar/openers.js';
import { testIn } from './grammar/tests/test-in.js';
import { yesOf } from './grammar/yes-no.js';
import { withHigher } from './higher-words.js';
import { withExcess } from './limits/lies-off.js';
import { readLimit } from './limits/read-limit.js';
import { flagShare } from './portions/flag-shares.js';
import { holdInShare } from './portions/share-of-worked-out.js';
import { readClassBalance } from './portions/class-balance.js';
import { portionsIn } from './portions/portions.js';
import { readOneOfElse } from './conditions/one-of-else.js';
import { readBusyTimes, readMostlyAt } from './movements/busy-times.js';
import { readChances } from './movements/chances.js';
import { readDepends } from './movements/depends.js';
import { readLearnable } from './movements/learnable.js';
import { readPriceList } from './formulas/price-lists.js';
import { offForSome } from './formulas/percent-off.js';
import { readGroup } from './movements/groups.js';
import { listsPrices } from '../vocabulary/priced-tiers.js';
import { tellsPercentMore, withoutPercent } from './movements/moved-rows.js';
import { ownMovements } from './movements/own-movements.js';
import { withNeeded } from './needed.js';
import { withOmittedMeasure } from './omitted-measure.js';
import { speaksOfItself } from './plain-remarks.js';
import type { RelateContext } from './reader.js';
import { readShareByValue } from './portions/shares-by-value.js';
import { readFurther, readPart, readPartly, readWhole } from './readers.js';
import { readRules } from './rules/read-rules.js';
import { readDependency } from './rows/dependencies.js';
import { onlyCounts } from './rows/entity-ids.js';
import { sharesFirst } from './shares-first.js';
import { speltOut } from './spelt-out.js';
import { partsOf, sentencesIn, withEchoes, withoutAsides } from './sentence-parts.js';

/** Reads what a sentence, or what stands beside a column, says about columns together: what it promises, where it was read. */
export function relate(drafts: readonly Draft[], piece: Piece, context: RelateContext, own?: Draft): Claims | undefined {
  const busy = own === undefined ? readBusyTimes(drafts, piece.text) : undefined;
  if (busy !== undefined) return busy;
  return own === undefined ? relateSentence(drafts, withExceptionFirst(drafts, withEveryKind(speltOut(withEchoes(withoutAsides(withExcess(withHigher(piece.text, drafts), drafts))), drafts), drafts)), context) : relateRemark(drafts, withExcess(withHigher(piece.text, drafts), drafts), own, context);
}

/** "0-80 | which is never higher than the price": the bounds of the column before what else is said of it. */
const RANGE_BEFORE = /^[\s(:]*(?:(?:from|between)\s)?[-−$€£]?\d[\d.,]*\s?(?:-|–|to|and|\.\.)\s?[$€£]?\d[\d.,]*(?:\s?(?!which|that)[\p{L}%°€$£/]{1,8})?,?\s+(?=(?:which|that)\s(?:is|are|must|can|cannot|may|never|always|stays?|does)\s)/iu;

/** "120 to 6000, higher for smokers", "in EUR (dearer if heavier)": the bounds are of all rows. */
const MOVES_BEHIND =
  /^[\s(:]*(?:(?:(?:from|between)\s)?[-−$€£]?\d[\d.,]*\s?(?:-|–|to|and|\.\.)\s?[$€£]?\d(?:[\d.,]*\d)?(?:\s?[\p{L}%°€$£/]{1,8})?|in\s[\p{L}%€$£]{1,8})[\s,;]*\(?\s*(?=(?:(?:much|far|a\slot|clearly|usually|slightly|typically)\s)*(?:more|less|fewer|higher|lower|dearer|pricier|cheaper|longer|shorter|bigger|smaller|larger|better|worse)\s(?:for|with|in|among|if|when|where|on|the)\s)/iu;

const UNLESS_THEN = /^[\s(:=]*(?<usual>[$€£]?\s?\d[\d.,]*\d?(?:\s?(?:eur|usd|gbp|euros?|dollars?|[$€£]))?)\s+unless\s+(?<test>[^,;()]{4,70}?)\s*(?:,\s*|\s+)(?:then|in which case|when|where)\s+(?:it(?:['’]s| is)\s+)?(?<other>free|nothing|zero|[$€£]?\s?\d[\d.,]*)[\s).]*$/iu;

/** "4.90 unless the total is above 50 then free": 0 there, and 4.90 elsewhere. */
function withoutUnless(text: string): string {
  const { usual = '', test = '', other = '' } = /\bunless\b/iu.test(text) ? (UNLESS_THEN.exec(text)?.groups ?? {}) : {};
  return usual === '' ? text : `${/^(?:free|nothing|zero)$/iu.test(other) ? '0' : other} if ${test}, otherwise ${usual}`;
}

/** What a remark says as a whole of its column and others: a formula, bands, a number for each value. */
export function relateWhole(drafts: readonly Draft[], { text: told }: Piece, own: Draft, context: RelateContext): Claims | undefined {
  const text = withValuesBehind(drafts, withOmittedMeasure(drafts, withExceptionFirst(drafts, withNeeded(withOtherAnswer(withoutUnless(told), own), drafts)), own), own).replace(MOVES_BEHIND, '');
  if (speaksOfItself(text, drafts, own) || onlyCounts(own, text) || (own.made.type === 'category' && listsBeforeNone(text))) return undefined;
  if (own.made.type === 'category' && listsPrices(text)) return readPriceList(drafts, text, own);
  const whole = onlyAmong(drafts, text, own) ?? ofNumberBefore(drafts, text, own) ?? readWhole(drafts, text, own, context);
  return whole === undefined ? undefined : [...whole, ...(limitBeside(drafts, text, own) ?? []), ...emptyBeside(drafts, text, own)];
}

const EMPTY_PART = /^(?:(?:it\s)?(?:is|stays?|left|remains?|otherwise|set to)\s)*(?:empty|blank|null|missing)\s(?:for|if|when|where|unless|while|in|on)\s/iu;

/** "claimed minus excess; blank for rejected claims": where what is worked out is not there. */
function emptyBeside(drafts: readonly Draft[], text: string, own: Draft): Claims {
  if (own.stated.formula !== true || own.when !== undefined || !/\b(?:empty|blank|null|missing)\b/iu.test(text)) return [];
  const part = text.split(/[,;(]\s*(?:(?:and|but)\s+)?|\s(?:and|but)\s/iu).find((said) => EMPTY_PART.test(said));
  return part === undefined ? [] : (filledWhere(drafts, part.replace(/[\s).]+$/u, ''), own) ?? []);
}

const LIMITS = /\b(?:never|at most|cannot|can['’]?t|must not|no more|not more|up to|at least|no less|not less|always (?:below|above|less|more))\b/iu;

/** "never more than pledged, and zero for those not fulfilled": a limit of all rows beside what holds in some. */
const limitBeside = (drafts: readonly Draft[], text: string, own: Draft): Claims | undefined => readLimit(drafts, text, own) ?? limitOfPart(drafts, text, own);

function limitOfPart(drafts: readonly Draft[], text: string, own: Draft): Claims | undefined {
  const parts = LIMITS.test(text) ? text.split(/[,;]\s+(?:and\s+|but\s+)?|\s(?:and|but)\s/iu) : [];
  return parts.length < 2 ? undefined : parts.filter((part) => LIMITS.test(part) && !isConditional(part)).map((part) => readLimit(drafts, part.replace(/^[\s(]+|[\s)]+$/gu, ''), own)).find((claims) => claims !== undefined);
}

function relateRemark(drafts: readonly Draft[], told: string, own: Draft, context: RelateContext): Claims | undefined {
  const text = withValuesBehind(drafts, withOmittedMeasure(drafts, withExceptionFirst(drafts, withNeeded(withOtherAnswer(withoutUnless(told), own), drafts)), own), own).replace(RANGE_BEFORE, ' ').replace(MOVES_BEHIND, '');
  if (speaksOfItself(text, drafts, own)) return undefined;
  if (onlyCounts(own, text)) return [];
  if (own.made.type === 'category' && listsPrices(text)) return readPriceList(drafts, text, own);
  if (own.stated.formula !== true && asksForScatter(text)) return [];
  const chances = readMostlyAt(text, own) ?? onlyAmong(drafts, text, own) ?? trueIf(drafts, text, own) ?? comparedWith(drafts, text, own) ?? readChances(drafts, text, own) ?? readDepends(drafts, text, own, context);
  if (chances !== undefined) return chances;
  const behind = behindList(text);
  const read = behind !== undefined ? (readRules(drafts, behind.told, own) ?? readPart(drafts, behind.told, own, context)) : readWhole(drafts, text, own, context) ?? readRules(drafts, text, own) ?? rulesBehind(drafts, text, own) ?? readPartly(drafts, text, own, context);
  const where = isTemporal(own) ? filledWhen(drafts, text, own) : undefined;
  const decided = own.determinedBy === undefined ? text.split(/[,;]\s*/u).flatMap((part) => readDependency(drafts, part, own) ?? []) : [];
  const more = [...(where ?? []), ...decided, ...ownMovements(drafts, text, own, context)];
  const limit = read === undefined || own.cases === undefined || read.some((claim) => claim.kind === 'holds' && /[<>]/u.test(claim.expression)) ? undefined : limitOfPart(drafts, text, own);
  if (limit !== undefined) more.push(...limit);
  // "one fixed price per ticket type, children pay 0"
  if (own.determinedBy !== undefined && own.cases === undefined) more.push(...text.split(/[,;]\s*/u).slice(1).flatMap((part) => readRules(drafts, part, own) ?? []));
  return read === undefined && more.length === 0 ? (ofOthers(drafts, text, own, context) ?? onlyForSome(text, own)) : [...(read ?? []), ...more];
}

/** Where a statement about another column begins: behind a semicolon, or a comma before a share of the rows, "attendees 5-120, 10% have no host". */
const OTHERS_BEHIND = /;\s+|,\s+(?:(?:and|but)\s+)?(?=(?:(?:about|around|roughly|some|nearly)\s|~)?\d{1,2}(?:\.\d+)?\s?%\s(?:of\s(?:them|(?:the\s|all\s|our\s)?\p{L}+)\s)?(?:have|has|lack|leave|gave|give|left)\s)/iu;

/** "name, email, city; 10% have no email": a statement that stands behind a column and speaks of another one is a sentence. */
function ofOthers(drafts: readonly Draft[], text: string, own: Draft, context: RelateContext): Claims | undefined {
  const said = text.split(OTHERS_BEHIND).filter((part) => asserts(part) && namedIn(part, drafts).some((mention) => mention.draft !== own && !namesRows(mention, part)));
  const claims = said.flatMap((part) => relateSentence(drafts, part, context) ?? []);
  return claims.length === 0 ? undefined : claims;
}

const WHEN_YES = /(?:^|\s)(?:only\s)?(?:when|if)\s+(?!(?:any|known|applicable|available|given|possible|there)(?![\p{L}]))([^,;()]{3,40})[\s).]*$/iu;

/** "within 60 days of issue when paid": a moment there is where a yes/no column says so. */
function filledWhen(drafts: readonly Draft[], text: string, own: Draft): Claims | undefined {
  const clause = own.when === undefined && !/\b(?:else|otherwise|unless)\b/iu.test(text) ? WHEN_YES.exec(text)?.[1] : undefined;
  const test = clause === undefined ? undefined : testIn(clause, drafts.filter((draft) => draft !== own && yesOf(draft) !== undefined));
  return test === undefined ? undefined : setWhen(own, test);
}

const CUT = /\s*;\s+|\s*,\s+(?:and|but|while|und|aber|y|pero|et|mais)\s+|\s+[–—-]\s+/gu;
const MOST_CUTS = 4;

/** "decimal, 0 up to 12000; anybody rated 1 or 2 gets 0": what the column holds, and behind it the rules of some rows. */
function rulesBehind(drafts: readonly Draft[], text: string, own: Draft): Claims | undefined {
  for (const { index, 0: sign } of [...text.matchAll(CUT)].slice(0, MOST_CUTS)) {
    const behind = text.slice(index + sign.length);
    const rules = /\p{L}\S*\s+\S+\s+\S/u.test(behind) ? readRules(drafts, behind, own) : undefined;
    if (rules !== undefined) return rules;
  }
  return undefined;
}

/** What a formula or a choice was read from may hold a limit beside it, but its condition is none. */
const isCondition = (part: string): boolean => isConditional(part) || /\b(?:otherwise|else|for)\b/iu.test(part);

const PURPOSE = /^\W*(?:(?:i|we)(?:['’]\p{L}+)?\s(?:want|need|would like|am|are|plan|hope|try|have|m|d like|going)|(?:this|it|the data) (?:is|will be) (?:for|used|needed)|for (?:training|testing|teaching|practi[sc]ing)|to (?:train|test|demo|teach))(?![\p{L}])/iu;
const MADE_FOR = /\b(?:train\w*|predict\w*|models?|model+ing|build|test\w*|demo\w*|teach\w*|learn\w*|practi[sc]\w*|analy[sz]\w*|forecast\w*|classif\w*|detect\w*|dashboards?)\b/iu;

/** "I want to train a model for late parcels": what the rows are for, and nothing of what they hold. */
const isPurpose = (text: string): boolean => PURPOSE.test(text) && MADE_FOR.test(text) && !/\d|\b(?:more|less|than|only|always|never|must|should|if|when|each|every)\b/iu.test(text);

/** "… and 240 otherwise, roughly one in eight is waived": how many rows are so, behind a rule. */
const SHARE_BEHIND = /[,;]\s+(?:and\s+|but\s+)?((?:(?:roughly|about|around|only|some|approximately|nearly|almost)\s+|~\s?)?(?:\d+(?:\.\d+)?\s?(?:%|percent)|(?:one|two|three|\d{1,2}) (?:in|out of) \p{L}+|an?\s(?:third|quarter|fifth|tenth|half))\s(?:of (?:the |all |them )?(?:\p{L}+\s)?)?(?:is|are|gets?|were|has been|have been)\s[^,;.]{3,30})[\s.]*$/iu;

/** "(that happens to 3%)", "which should be the case for 80% of the rows", "; about 15% of them": how many rows are so. */
const HAPPENS = /\s*[(,;]\s*(?:and\s+)?(?:that|this|it|which)\s+(?:(?:should|must|will)\s+)?(?:happens?|(?:is|be) (?:the case|so|true)|applies|apply|occurs?|holds?|concerns|affects|goes)\s+(?:(?:to|for|in|with|of)\s+)?((?:(?:about|around|roughly|only|some|approx\.?|approximately|something like|nearly|almost|just)\s+|~\s?){0,2}(?:\d+(?:\.\d+)?\s?(?:%|percent)|(?:one|two|three|\d{1,2}) (?:in|of|out of) (?:\p{L}+|\d+)|an?\s(?:tenth|fifth|quarter|third))[^(),;]{0,30})\)?/iu;
const MAY_HAPPEN = /\b(?:happens?|the case|so|true|applies|apply|occurs?|holds?|concerns|affects|goes)\b/iu;

/** "A disqualified swimmer has no finish time (that happens to 3%)": a condition on a flag, and how often that is so; what is worked out is so as often. */
function withShareOf(drafts: readonly Draft[], rest: string, share: string, context: RelateContext): Claims | undefined {
  const flag = namedIn(rest, drafts.filter((draft) => yesOf(draft) !== undefined))[0]?.draft;
  const [portion, ...others] = portionsIn(share);
  if (flag === undefined || portion === undefined || others.length > 0) return undefined;
  const before = flag.stated.formula === true ? [] : (relateSentence(drafts, rest, context) ?? []);
  // Another reader may have made it worked out just now.
  const isWorkedOut: boolean | undefined = flag.stated.formula;
  const claims = isWorkedOut === true ? holdInShare(flag, portion.share, drafts) : flagShare([flag], `${share} ${flag.name.replaceAll('_', ' ')}`, [portion]);
  return claims === undefined && before.length === 0 ? undefined : [...before, ...(claims ?? [])];
}

/** "… and lies between 19 and 199", with what it speaks of put in: bounds beside what else is said. */
const BOUNDED = /^each\s[^,;]{2,40}?\s(?:lies?|ranges?|is|are|stays?)\s(?:always\s)?(?:between|from|within|in|at least|at most)\s|^(?:the\s)?[^,;]{2,40}?\s(?:lies?|ranges?|falls?)\s(?:always\s|somewhere\s)?(?:between|from|within|in)\s/iu;

/** "the net price is 19% less than the gross price": two columns, and no rows. */
function comparesColumns(text: string, drafts: readonly Draft[]): boolean {
  const [before = '', behind = ''] = text.split(/\sthan\s/iu);
  return [before, behind].every((part) => namedIn(part, drafts.filter((draft) => yesOf(draft) === undefined && draft.made.type !== 'category')).length > 0);
}

function relateSentence(drafts: readonly Draft[], text: string, context: RelateContext): Claims | undefined {
  // Numbers and signs alone name no column.
  if (!/\p{L}/u.test(text)) return undefined;
  if (isPurpose(text) || (speaksOfData(text) && !/correlat/iu.test(text))) return readLearnable(drafts, text, context) ?? readClassBalance(drafts, text) ?? (asksForScatter(text) && !drafts.some(({ stated }) => stated.formula === true) ? [] : undefined);
  const off = offForSome(drafts, text);
  if (off !== undefined) return off;
  // "gold clients spend 50% more": of how much, where a share would tell how many.
  if (tellsPercentMore(text) && !comparesColumns(text, drafts)) return readGroup(drafts, text, undefined) ?? relateSentence(drafts, withoutPercent(text), context);
  const bound = withoutIn(drafts, text);
  const kept = bound === undefined ? undefined : notWithout(drafts, bound.rule);
  if (bound !== undefined && kept !== undefined) return [...kept, ...bound.beside.flatMap((part) => relateSentence(drafts, part, context) ?? [])];
  const tail = SHARE_BEHIND.exec(text);
  const before = tail === null || namedIn(tail[1] ?? '', drafts).length === 0 ? undefined : readRules(drafts, text.slice(0, tail.index), undefined);
  if (tail !== null && before !== undefined) return [...before, ...(relateSentence(drafts, tail[1] ?? '', context) ?? [])];
  const happens = MAY_HAPPEN.test(text) ? HAPPENS.exec(text) : null;
  const shared = happens === null ? undefined : withShareOf(drafts, text.replace(HAPPENS, ''), happens[1] ?? '', context);
  if (shared !== undefined) return shared;
  const chosen = readOneOfElse(drafts, text);
  if (chosen !== undefined) return chosen;
  // Every clause of it was read: nothing is left for others.
  const rules = readDepends(drafts, text, undefined, context) ?? readLearnable(drafts, text, context) ?? readRules(drafts, text, undefined) ?? readChances(drafts, text, undefined);
  if (rules !== undefined) return rules;
  // "A converts at 4%, B at 7%": the shares are none of A and B.
  const byValue = readShareByValue(drafts, text, undefined);
  if (byValue !== undefined) return byValue;
  const whole = readWhole(drafts, text, undefined, context);
  if (whole === undefined) {
    const found = sentencesIn(text).flatMap((sentence) => relateSentence(drafts, withoutAsides(sentence), context) ?? []);
    if (found.length > 0) return found;
  }
  const claims: Claim[] = [...(whole ?? [])];
  // Where nothing cuts the sentence, its only part is the sentence itself: nothing is read twice.
  let isRead = false;
  for (const { text: cut } of sharesFirst(partsOf(text, drafts).map((part) => ({ text: part })))) {
    const part = cut === text ? text : speltOut(cut, drafts);
    const read = whole !== undefined ? readPartly : part === text ? readFurther : readPart;
    if (whole === undefined || !isCondition(part)) claims.push(...(read(drafts, part, undefined, context) ?? (part === text || !BOUNDED.test(part) ? [] : (readAlone(drafts, part, context) ?? []))));
    isRead ||= read === readFurther;
  }
  if (claims.length > 0) return claims;
  return (isRead ? undefined : readPart(drafts, text, undefined, context)) ?? readAlone(drafts, text, context);
}
