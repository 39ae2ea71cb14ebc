import type { Draft, Span } from '../model.js';
import { sharesIn, type ShareFound } from '../phrases/shares.js';
import { keysOf } from '../reading/words.js';
import { alike } from '../relations/grammar/alike.js';
import type { Remark } from './remark.js';
import { kindOf } from './types.js';

const EMPTY = /(?<![\p{L}])(?:missing(?: values?)?|empty|blanks?|nulls?|nan|n\/a|absent|unset|unfilled|unassigned|not (?:given|filled(?: in)?|known|provided|available|set|recorded|stated|present|measured|returned|reported|collected|disclosed|answered|taken|tested|still open)|still open|left out|no (?:value|entry)|without (?:a )?value|(?:have|has|gives?|gave|leaves?|left) none|nobody(?: yet)?|no one yet|none(?: at all)?(?= (?:for|in|on) (?:about |some )?\d)|nothing(?: at all)?(?= (?:for|in|on) (?:about |some )?\d)|(?:do(?:es)?n['’]?t|dont) have (?:one|any)|(?:have|has)n['’]?t (?:got )?(?:one|any)|anonymous(?= (?:for|in) (?:about )?\d)|(?:some|many|most|lots) (?:are )?anonymous|fehl(?:t|en|end\p{L}*)|leer\p{L}*|faltan?|vac[ií][oa]s?|nulos?|en blanco|manquent?|manquant\p{L}*|vides?|absente?s?)(?![\p{L}])/giu;
const FILLED = /(?<![\p{L}/|])(?:filled(?: in)?|populated|present|provided|complete)(?![\p{L}/|])/giu;
const NEVER = /\b(?:no|without|never|not|zero|not any|nothing)\s+(?:a\s+)?(?:single\s+|any\s+)?(?:missing|nulls?|empty|blanks?|left blank|left empty)|\bnon-?null\b|\bnever (?:missing|empty|blank|null)|\balways (?:filled|present|given|set)\b|\bnot null\b/iu;
const OPTIONAL = /(?<![\p{L}])(?:(?:datetime|date|string|text|number|int|integer|float|timestamp) or null|if (?:any|applicable|known|there is one)|where (?:applicable|known)|optional(?:ly)?|nullable|opcional|optionnel\p{L}*|facultati\p{L}+)(?![\p{L}])/iu;
const NEGATED = /(?<![\p{L}])(?:no|without|never|not|zero|nothing|nie|nicht|keine?|sin|nunca|jamais|sans)\s+(?:(?:a|single|any|left|be|is|are|ever)\s+)*$/iu;
/** A condition says where a cell is empty; how many those are, the rows tell. */
const CONDITION = /^\s*(?:unless|if|when|where|whenever|until|without|except|while|before|as long as)\b/iu;

interface MissingFound extends Span {
  readonly share: number;
}

/** The share of missing values a text states, 0 to 1. */
export function missingIn(text: string): number | undefined {
  return findMissing(text)?.share;
}

function findMissing(text: string): MissingFound | undefined {
  const shares = sharesIn(text);
  for (const match of text.matchAll(EMPTY)) {
    const end = match.index + match[0].length;
    // "('empty', half, full)": a value.
    if (isListed(text, match[0]) || (/["'“‘]$/u.test(text.slice(0, match.index)) && /^["'”’]/u.test(text.slice(end)))) continue;
    // "5% of the value when it is above 200, otherwise empty": a share of the value.
    if (/(?:otherwise|else),?\s*$/iu.test(text.slice(0, match.index))) continue;
    if (NEGATED.test(text.slice(Math.max(0, match.index - 24), match.index))) return { share: 0, start: match.index, end };
    const found = near(text, shares, match.index, end);
    if (found !== undefined) return found;
  }
  const never = NEVER.exec(text);
  if (never !== null) return { share: 0, start: never.index, end: never.index + never[0].length };
  for (const match of text.matchAll(FILLED)) {
    if (isListed(text, match[0])) continue;
    const found = near(text, shares.filter(({ isVague }) => !isVague), match.index, match.index + match[0].length);
    if (found !== undefined && /\bonly\b|%|\b(?:half|third|quarter)/iu.test(text)) return { ...found, share: 1 - found.share };
  }
  const optional = OPTIONAL.exec(text) ?? /(?<![\p{L}])(?:may|can|could|might) be (?:left )?(?:missing|empty|blank|null)(?![\p{L}])(?!\s*(?:unless|if|when|where))/iu.exec(text);
  if (optional === null) return undefined;
  return { share: shares.find(({ isVague }) => !isVague)?.share ?? 0.1, start: optional.index, end: optional.index + optional[0].length };
}

const STATES = /^(?:absent|present|missing|complete)$/u;

/** "present 85%", "8% absent", "late (7%)": values with their shares. */
const SHARED = /(?<=^|[,;:(/]\s*|\s(?:and|or)\s)(?:(?:about |around |~)?\d+(?:\.\d+)?\s?%\s(?<behind>\p{L}[\p{L}-]*)|(?<before>\p{L}[\p{L}-]*)(?:\s|:\s?|\s?\()\d+(?:\.\d+)?\s?%\)?)(?=\s*(?:[,;/).]|$|\s(?:and|or)\s))/giu;

/** "85% present, 8% absent, 5% late": a state among others; "90% filled, 10% missing" tells what there is. */
function isSharedState(text: string, word: string): boolean {
  const labels = [...text.matchAll(SHARED)].map(({ groups }) => (groups?.['behind'] ?? groups?.['before'] ?? '').toLowerCase());
  const others = labels.filter((label) => label !== word);
  return others.length < labels.length && others.some((label) => !/^(?:filled|populated|given|provided|set|known|there|empty|blank|null)$/u.test(label) && (word !== 'missing' || label !== 'present') && (word !== 'present' || label !== 'missing'));
}

/** "present, absent or excused, 85% present": of pupils, and not of cells. */
export const tellsAttendance = (text: string): boolean => /(?<![\p{L}])present(?![\p{L}])/iu.test(text) && /(?<![\p{L}])absent(?![\p{L}])/iu.test(text);

/** "present/absent - most are present": a value of a list, however often it comes again. */
function isListed(text: string, word: string): boolean {
  const low = text.toLowerCase();
  const wanted = word.toLowerCase();
  if (STATES.test(wanted) && (isSharedState(low, wanted) || tellsAttendance(low))) return true;
  for (let at = low.indexOf(wanted); at >= 0; at = low.indexOf(wanted, at + 1)) {
    if (/[\p{L}]\s?[/|]\s?$/u.test(low.slice(Math.max(0, at - 4), at)) || /^\s?[/|]\s?\p{L}/u.test(low.slice(at + wanted.length))) return true;
    // "(present, absent, late or excused)": one state of several.
    if (STATES.test(wanted) && /\p{L}['"’]?,\s['"‘]?$/u.test(low.slice(Math.max(0, at - 4), at)) && /^['"’]?(?:,|\sor)\s['"‘]?\p{L}/u.test(low.slice(at + wanted.length))) return true;
  }
  return false;
}

/** The share that stands with the word: before it in the same clause, else right behind it. */
function near(text: string, shares: readonly ShareFound[], start: number, end: number): MissingFound | undefined {
  if (CONDITION.test(text.slice(end))) {
    // "blank for walk-up guests, approx 12%": a share behind the condition is that of the empty cells all the same.
    const behind = shares.find((share) => !share.isVague && share.start >= end);
    // "blank until somebody claims it, which is only 40%": so many did.
    if (behind !== undefined && /^\s*until\b[^;.]*(?:\b(?:which|that|only|just)\b|\()/iu.test(text.slice(end, behind.end))) return { share: 1 - behind.share, start, end: behind.end };
    return behind === undefined || /\b(?:unless|if|when|where)\b/iu.test(text.slice(end, behind.start).replace(/\bif\s+(?:none|nothing|no\s\p{L}+|(?:aucune?|keine?[rsn]?|ning[uú]na?|sin)\s\p{L}+|rien|nichts|nada|there (?:is|was|were) (?:none|nothing|no\s\p{L}+))(?=[\s,;])/iu, '')) ? undefined : { share: behind.share, start, end: behind.end };
  }
  const before = shares.filter((share) => share.end <= start && !/[;.!?]/.test(text.slice(share.end, start).replace(/\d\.\d|\bi\.\s?e\./giu, '')) && start - share.end < 60).at(-1);
  const behind = shares.filter((share) => share.start >= end && !/[;.!?]/.test(text.slice(end, share.start)) && share.start - end < 60);
  const after = behind.find(({ isVague }) => !isVague) ?? behind[0];
  const best = [before, after].filter((share) => share !== undefined).sort((a, b) => Number(a.isVague) - Number(b.isVague) || distance(a, start, end) - distance(b, start, end))[0];
  if (best === undefined) return undefined;
  return { share: best.share, start: Math.min(best.start, start), end: Math.max(best.end, end) };
}

function distance(share: Span, start: number, end: number): number {
  return share.end <= start ? start - share.end : share.start - end;
}

/** "20% have no guest": of the column's own thing. */
function havingNone(draft: Draft, text: string): MissingFound | undefined {
  const match = /(?<![\p{L}])(?:have|has|got|had|there is|there's|are|come|comes)\s+(?:no|without(?: any| an?)?)\s+([\p{L}_]+(?:\s[\p{L}_]+)?)/iu.exec(text);
  const names = keysOf(draft.name);
  if (match === null || !keysOf(match[1] ?? '').some((key) => names.includes(key))) return undefined;
  const share = sharesIn(text).filter(({ isVague, end }) => !isVague && end <= match.index && !/[.;]/.test(text.slice(end, match.index))).at(-1);
  return share === undefined ? undefined : { share: share.share, start: share.start, end: match.index + match[0].length };
}

const HAS_ONE = /(?<![\p{L}])(?:has|have|got|gets?|carry|carries)\s+(?:one|a value|any(?:thing)?|something)(?![\p{L}])/iu;

/** "empty most of the time, only 1 in 10 has one": the others have none. */
function havingOne(text: string): MissingFound | undefined {
  const match = HAS_ONE.exec(text);
  const share = match === null ? undefined : sharesIn(text).filter(({ isVague, end }) => !isVague && end <= match.index && match.index - end < 30).at(-1);
  return match === null || share === undefined || share.share >= 1 ? undefined : { share: 1 - share.share, start: 0, end: match.index + match[0].length };
}

const isCount = ({ made }: Draft): boolean => made.type === 'integer' || made.type === 'decimal';

const GIVEN =
  /(?:^|[,;(]\s*|\bbut\s+)(?:only\s+)?(?:given\s+|present\s+|known\s+)?(?:for|on|in)\s+(?:only\s+)?(?=[^,;.]{1,24}\s+of\s+(?:them|these|those|(?:the\s+)?(?:rows|records|cases|entries|items|customers|people|orders))(?![\p{L}]))|(?<![\p{L}])only\s+(?:(?:given|present|known|filled(?:\s+in)?|set|recorded|there|available|asked|measured|collected)\s+)?(?:for|on|in)\s+(?:about\s+|around\s+|roughly\s+|some\s+|~\s?)?(?=[^,;.]{1,24}(?:%|percent|half|third|quarter|fifth|tenth|in\s[\p{L}\d]+)\s+(?:of\s+)?(?:all\s+|the\s+)?\p{L}{3,}s(?![\p{L}]))/giu;

/** "a price per glass for about half of them": the rest have none. */
function givenFor(draft: Draft, text: string): MissingFound | undefined {
  if (draft.made.type === 'boolean' || draft.stated.values === true) return undefined;
  for (const match of text.matchAll(GIVEN)) {
    const from = match.index + match[0].length;
    const share = sharesIn(text).find(({ start, end }) => start >= match.index && start <= from + 16 && end > from);
    if (share !== undefined && share.share > 0 && share.share < 1) return { share: 1 - share.share, start: match.index, end: share.end };
  }
  return undefined;
}

/** "termination date for 15%", "(15% only)" of what is a moment or a text: the others have none. */
const FOR_SOME = /^[\s(,–-]*(?:(?:only\s+|nur\s+|solo\s+)?(?:for|in|on|pour|chez|para|für|bei)\s+(?:only\s+|about\s+|around\s+|roughly\s+|approx\.?\s+|ca\.?\s+|environ\s+|etwa\s+|rund\s+|unos\s+|el\s+|un\s+|~\s?)*\d+(?:\.\d+)?\s?(?:%|percent)(?:\s+(?:of|des|der|de los|de las|de)\s+(?:the\s+|all\s+)?\p{L}+)?(?=[\s).]*(?:$|,))|(?:only\s+)?\d+(?:\.\d+)?\s?(?:%|percent)\s+only|only\s+\d+(?:\.\d+)?\s?(?:%|percent)(?:\s+of\s+(?:the\s+|all\s+)?\p{L}+)?)[\s).]*(?:$|,)/iu;

/** "only for former members, about 15%", "letzteres nur bei Ehemaligen, ca. 15 %": whom it is told of, and how many those are. */
const FOR_WHOM = /^\W*(?:(?:the latter|letztere\p{L}*|(?:este|el) último|ce dernier)\s+)?(?:only|nur|s[oó]lo|solamente|uniquement|seulement)\s+(?:(?:filled|set|present|given|recorded|gesetzt|ausgefüllt)\s+)?(?:for|in|on|with|bei|für|para|pour|en)\s+(?=\p{L})[^,;:()\d%]{3,40}?[\s,(–-]+(?:(?:that is|so|about|around|roughly|approx(?:imately|\.)?|ca\.?|circa|etwa|rund|unos|alrededor del?|environ)\s+|~\s?)*\d+(?:[.,]\d+)?\s?(?:%|percent|prozent)/iu;

/** "only sometimes, like 1 in 5", "(rarely)", "only in 1 out of 5 rows": of a text or a moment; how often where nobody says. */
const SOMETIMES = /^[\s(,–-]*(?:(?:only\s|just\s)?(?:sometimes|occasionally|not always|now and then)|(?:only\s|just\s)(?:rarely|seldom|in\s|for\s)|(?:only\s)?(?:in|on)\s\d+ out of \d+\s)/iu;
const SELDOM = 0.2;

function sometimes({ made, stated }: Draft, text: string): MissingFound | undefined {
  const match = ['date', 'datetime', 'time', 'text', 'category'].includes(kindOf(made)) && stated.values !== true && !/[/|]/u.test(text) ? SOMETIMES.exec(text) : null;
  if (match === null) return undefined;
  const outOf = /(\d+) out of (\d+)/u.exec(text);
  const share = outOf === null ? sharesIn(text).find(({ isVague }) => !isVague)?.share : Number(outOf[1]) / Number(outOf[2]);
  if (share === undefined && !/\b(?:sometimes|occasionally|not always|now and then|rarely|seldom)\b/iu.test(match[0])) return undefined;
  return { share: 1 - Math.min(1, share ?? SELDOM), start: 0, end: text.length };
}

/** "in only one of eight orders", "pour un tiers d'entre eux": any share, of whatever is counted. */
const IN_SHARE = /^[\s(,–-]*(?:but\s|and\s)?(?:(?:only|just|nur|s[oó]lo|seulement)\s)?(?:for|in|on|at|bei|für|para|pour|en(?=\s(?:une?|una|uno|el|la|le)\s)|dans|chez|sur)\s(?!(?:for|in|on|with)\s)(?=\S)/iu;
const OF_THEM = /^(?:\s(?:(?:of|der|des|de|d['’]|von|from|among)\s?)?(?:(?:all|the|these|those|them|las|los|les|le|la|den|allen)\s?)?(?:\p{L}{3,}(?:\s\p{L}{3,})?)?)?[\s).]*(?:$|,)/iu;
const OF_ROWS = /^\s(?:all\s|the\s)?(?:rows|records|cases|entries|orders|visits|bookings|customers|guests|members|people|times|calls|trips|users)\b/iu;

function inShareOf({ made, stated }: Draft, text: string): MissingFound | undefined {
  const isOpen = stated.values !== true && stated.format !== true && (kindOf(made) === 'category' ? made.type === 'category' : ['date', 'datetime', 'time', 'text'].includes(kindOf(made)));
  const match = isOpen ? IN_SHARE.exec(text) : null;
  const share = match === null ? undefined : sharesIn(text).find(({ isVague, start, end }) => !isVague && start <= match[0].length && end > match[0].length);
  // "in one of 8 cities" is a place.
  if (share !== undefined && /\sof\s\d+$/iu.test(text.slice(0, share.end)) && !/\b(?:only|just)\b/iu.test(match?.[0] ?? '') && !OF_ROWS.test(text.slice(share.end))) return undefined;
  if (match === null || share === undefined || share.share <= 0 || share.share >= 1 || !OF_THEM.test(text.slice(share.end))) return undefined;
  return { share: 1 - share.share, start: 0, end: share.end };
}

function forSome({ made, stated }: Draft, text: string): MissingFound | undefined {
  const match = ['date', 'datetime', 'time', 'text'].includes(kindOf(made)) && stated.values !== true ? (FOR_SOME.exec(text) ?? FOR_WHOM.exec(text)) : null;
  const share = match === null ? undefined : sharesIn(text)[0]?.share;
  return match === null || share === undefined ? undefined : { share: 1 - share, start: 0, end: match[0].length };
}

const YES_NO = /(?<![\p{L}])(?:yes|no|true|false|y|n)\s?(?:\/|or|,)\s?(?:yes|no|true|false|y|n)(?![\p{L}])/iu;
const UNDONE = /(?<![\p{L}])(?:did|do|does|have|has|was|were|is|are)(?:\s+not|n['’]?t)\s+(?:been\s+|be\s+)?(\p{L}{3,})|(?<![\p{L}])never\s+(\p{L}{3,})/iu;

/** "rate", "rated" and "rating". */
const rootOf = (word: string): string => word.replace(/(?:ings?|ed|e|s)$/, '');

/** "a fifth of people didn't rate" of a rating: what was not done left no value. */
function notDone(draft: Draft, text: string): MissingFound | undefined {
  const match = UNDONE.exec(text);
  const verb = keysOf(match?.[1] ?? match?.[2] ?? '')[0];
  if (match === null || verb === undefined || draft.made.type === 'boolean' || YES_NO.test(text) || !keysOf(draft.name).some((key) => alike(key, verb) || rootOf(key) === rootOf(verb))) return undefined;
  const share = sharesIn(text).filter(({ isVague, end }) => !isVague && end <= match.index && !/[.;]/.test(text.slice(end, match.index))).at(-1);
  return share === undefined ? undefined : { share: share.share, start: share.start, end: match.index + match[0].length };
}

/** "about a third have cancelled", "only 30% have ended" of the date of it: the others have none. */
const DONE = /(?<![\p{L}])(?:have|has|had|are|were|was|got)\s+(?:(?:already|been|since|ever|actually)\s+)*(\p{L}{3,})/iu;

function doneBySome(draft: Draft, text: string): MissingFound | undefined {
  const match = ['date', 'datetime'].includes(kindOf(draft.made)) ? DONE.exec(text) : null;
  const verb = keysOf(match?.[1] ?? '')[0];
  if (match === null || verb === undefined || !keysOf(draft.name).some((key) => alike(key, verb) || rootOf(key) === rootOf(verb))) return undefined;
  const share = sharesIn(text).filter(({ isVague, end }) => !isVague && end <= match.index && !/[.;]/.test(text.slice(end, match.index))).at(-1);
  return share === undefined || share.share <= 0 || share.share >= 1 ? undefined : { share: 1 - share.share, start: share.start, end: match.index + match[0].length };
}

/** "10% missing", "blank for walk-up guests, approx 12%", "which about 40% of people leave blank", "optional". */
export function readMissing(draft: Draft, remark: Remark): void {
  // "90% of players have none" of what is counted are zero.
  if (isCount(draft) && /\b(?:ha(?:ve|s) none|(?:none|nothing)(?: at all)? (?:for|in|on))\b/iu.test(remark.text)) return;
  // "opened (9%)" alone is a yes or no.
  const had = /^(?:date|datetime)$/u.test(draft.made.type) && /(?:^|_)(?:on|at|date|day|time|since|until|am|el|le)(?:_|$)/iu.test(draft.name) ? /^\W*(\d{1,2}(?:\.\d+)?)\s?(?:%|percent)\W*$/iu.exec(remark.text) : null;
  // "closed on (10%)": so many were.
  if (had !== null) {
    draft.missing = Math.round((1 - Number(had[1]) / 100) * 1e6) / 1e6;
    remark.take({ start: 0, end: remark.text.length });
    return;
  }
  const found = havingOne(remark.text) ?? doneBySome(draft, remark.text) ?? findMissing(remark.text) ?? havingNone(draft, remark.text) ?? notDone(draft, remark.text) ?? givenFor(draft, remark.text) ?? forSome(draft, remark.text) ?? inShareOf(draft, remark.text) ?? sometimes(draft, remark.text);
  if (found === undefined) return;
  draft.missing = found.share === 0 ? undefined : Math.round(found.share * 1e6) / 1e6;
  remark.take(found);
}
