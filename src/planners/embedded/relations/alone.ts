import type { Claim } from '../../../core/claims/registry.js';
import { boundsIn } from '../columns/bounds.js';
import { qualifyAndClaim } from '../columns/qualify-and-claim.js';
import type { QualifyContext } from '../columns/qualify.js';
import { listed } from '../columns/values.js';
import type { Claims, Draft } from '../model.js';
import { datesIn } from '../phrases/dates.js';
import { numbersIn } from '../phrases/numbers.js';
import { weekdaysIn } from '../phrases/weekdays.js';
import { wordsOf } from '../reading/words.js';
import { alike } from './grammar/alike.js';
import { isNumeric, isTemporal } from './grammar/kinds.js';
import { calledOf, type Mention } from './grammar/mentions.js';
import { namedIn } from './grammar/naming.js';
import { isTimeApart } from './grammar/time-apart.js';

/** A sentence that names one column speaks of it alone; one that names what several share speaks of each: "Temperatures lie between −12 and 36". */
export function readAlone(drafts: readonly Draft[], text: string, context: QualifyContext): Claims | undefined {
  // "League table for 18 clubs, exactly these columns": tells of no column.
  if (/\b(?:these|following|only|exactly)\s(?:\p{L}+\s)?(?:columns?|fields?)\W*$/iu.test(text)) return undefined;
  // "boats in our harbor, 36 of em": how many there are, and no list.
  if (/\d of (?:them|['’]?em|those|these)\W*$/iu.test(text)) return undefined;
  const skewed = smallOnes(drafts, text, context);
  if (skewed !== undefined) return skewed;
  // "Delays are longer in the rush hours 7-9" compares; its numbers are no bounds.
  if (/\b(?:longer|shorter|higher|lower|bigger|smaller|warmer|colder|busier|more|less|fewer|better|worse)\b(?!\s+than\b)/iu.test(text) && !/\b(?:no|not|never|or)\s+(?:more|less|fewer|higher|lower|longer|shorter)\b/iu.test(text)) return undefined;
  if (BOUNDS_ROWS.test(text)) return undefined;
  // "twitch-ish streams, nothing fancy" names what the table is of and says nothing of it.
  if (!/\d|\p{L}\s+(?:is|are|be|has|have|must|should|can|may|come|comes|look|looks|run|runs)\b|\b(?:only|always|never|unique\w*|either|one of|distinct|different|twice|empty|missing|blank|random\w*|sorted|optional|sequential\w*|mostly|skewed)\b|:/iu.test(text) && !tellsWhen(text, drafts, context)) return undefined;
  const found = namedIn(text, drafts);
  // "Landings" of `landed_kg` and `landed_on`: what numbers are told of is a number.
  const counted = found.every(({ draft }) => isTemporal(draft)) && numbersIn(text).length > 0 && datesIn(text, context.referenceDate).length === 0 ? namedIn(text, drafts.filter(isNumeric)) : [];
  const mentions = counted.length > 0 ? counted : found;
  const born = mentions.length === 0 && BORN.test(text) ? drafts.find(isBirth) : undefined;
  const named = born === undefined ? [...new Set(mentions.map(({ draft }) => draft))] : [born];
  const columns = named.length === 1 ? named : named.length === 0 ? sharing(text, drafts) : openedBy(text, mentions);
  const claims: Claim[] = [];
  let isRead = false;
  for (const column of columns) {
    // "January to March, working days only" is no remark on the hours worked.
    if (!isTemporal(column) && (drafts.some(isTemporal) || /quarter|month|week|quartal|monat|trimestre|mes|mois/iu.test(column.name)) && datesIn(text, context.referenceDate).length > 0) continue;
    // "Donations from 1 to 99.99" bounds no name, and "vouchers of up to 25" no code.
    if (boundsIn(text) !== undefined && (UNBOUND.test(column.made.type) || /(?:^|_)(?:id|code|name)$/iu.test(column.english ?? column.name)) && !isNumeric(column)) continue;
    if (isPartOfList(column, text, mentions) || isTimeApart(text, column)) continue;
    const said = column === born ? text.replace(BORN_BEFORE, (_, year: string) => `between ${String(Math.max(1900, Number(year) - LIVES))} and ${String(Number(year) - 1)}`) : averaged(text, mentions);
    const found = qualifyAndClaim(column, said, context);
    isRead ||= found !== undefined;
    claims.push(...(found ?? []));
  }
  return isRead ? claims : undefined;
}

/** "patients born before 1950", of a date of birth. */
const BORN = /(?<![\p{L}])born\s(?=.*\d)/iu;
/** Nobody tells how long before. */
const BORN_BEFORE = /(?<=born\s)before\s((?:18|19|20)\d\d)(?!\d)/iu;
const LIVES = 55;
const isBirth = ({ made, name, english }: Draft): boolean => made.type === 'person.birthdate' || /(?:^|_)(?:birth(?:day|date|_year|_date)?|born|dob|yob)(?:_|$)/iu.test(english ?? name);

/** "Amounts over 10,000 are flagged", "free above 50, otherwise 4.95": the number tells which rows are meant, and bounds no column. */
const BOUNDS_ROWS =
  /\b(?:over|above|below|under|more than|less than|at least|older than|younger than|exceeding|beyond)\s+[$€£]?\d\S*\s+(?:\p{L}+\s+){0,2}?(?:is|are|gets?|have|has|pays?|needs?|counts?|means?|requires?|goes?|receives?|must be|should be)\s+(?!between|from|at least|at most|never|always|not|allowed|possible|rare)\p{L}|^\W*(?:\p{L}+\s)?(?:levels?|grades?|stages?|class|tiers?|category|zone|floor|band|rank)\s\d{1,2}\s(?:\p{L}+s|\p{L}{3,5})\s(?:at|more|less|between|from|over|under|up)\b|\b(?:who|that|which)\s[^,;]{2,40}\s(?:before|after|since|until|by)\s[^,;]*\d{4}[^,;]{0,4}\s(?:pays?|gets?|have|has|are|is|costs?|receives?)\s|\bfree\s+(?:above|over|from|below|under|for)\b|,\s*(?:otherwise|else)\s+[$€£]?\d/iu;

const SMALL = /^\W*(?:the\s+)?(?:small|low|short|cheap|light|weak|minor|mild|tiny|young)(?:er)?\s(?:ones|\p{L}+s)\s(?:are|being)\s(?:far\s|much\s|way\s|a lot\s)?more\s(?:common|frequent|usual)(?!\s(?:in|at|on|for|when|among)\b)/iu;

/** "Small quakes are far more common than big ones": of the measure that is named, or the first of which the bounds were told. */
function smallOnes(drafts: readonly Draft[], text: string, context: QualifyContext): Claims | undefined {
  if (!SMALL.test(text)) return undefined;
  const numbers = drafts.filter((draft) => isNumeric(draft) && draft.stated.shape !== true && draft.stated.formula !== true);
  const measure = namedIn(text, numbers)[0]?.draft ?? numbers.find(({ stated }) => stated.range === true);
  if (measure === undefined) return undefined;
  return qualifyAndClaim(measure, text, context) ?? [];
}

const AVERAGE = /\b(?:average|mean|median|avg\.?)\s+$/iu;

/** "The average wait is about 45 seconds": the average, without what it is of. */
function averaged(text: string, mentions: readonly Mention[]): string {
  const of = mentions.find(({ start }) => AVERAGE.test(text.slice(0, start)));
  return of === undefined ? text : text.slice(0, of.start) + text.slice(of.end).replace(/^\s+(?:time|duration|amount|value)(?=\s)/iu, '');
}

/** What stands behind a name that goes on: "badges for a congress". */
const GOES_ON = /^\s+(?:for|of|in|at|from|with|by|about|diary|log|list|register|record)s?(?![\p{L}])/iu;

/** "mobile plans, but only postpaid ones" of a plan name, "badges for a congress, 200 attendees" of their colour: what the table is of, and no list of plans. */
function isPartOfList(column: Draft, text: string, mentions: readonly Mention[]): boolean {
  const values = /,|\b(?:or|and)\b/iu.test(text) && !/[:(]/u.test(text) ? (listed(text)?.values ?? []) : [];
  return mentions.some(({ draft, start, end }) => draft === column && values.some((value) => String(value).length > end - start && (String(value).indexOf(text.slice(start, end)) > 0 || (GOES_ON.test(text.slice(end)) && String(value).startsWith(text.slice(start, end))))));
}

/** "Segments 1–4, most messages have just one" beside a message id: of the column whose numbers stand right behind it. */
function openedBy(text: string, [first]: readonly Mention[]): readonly Draft[] {
  return first !== undefined && isNumeric(first.draft) && /^\W*(?:the\s+)?$/iu.test(text.slice(0, first.start)) && /^\s*(?:(?:is|are|lies?|from|between|:)\s*)*-?\d/iu.test(text.slice(first.end)) ? [first.draft] : [];
}

/** Types whose values lie between no numbers. */
const UNBOUND = /^(?:person\.(?!age|birthdate)|internet\.|location\.|company\.|phone\.|text$|uuid$)/u;

/** "trials started this year", "start date from Monday to Friday": a moment that is named, and when it was. */
function tellsWhen(text: string, drafts: readonly Draft[], { referenceDate }: QualifyContext): boolean {
  return (weekdaysIn(text) !== undefined || datesIn(text, referenceDate).length > 0) && namedIn(text, drafts.filter(isTemporal)).length > 0;
}

/** Numbers or moments that share the word a sentence begins with. */
function sharing(text: string, drafts: readonly Draft[]): Draft[] {
  if (numbersIn(text).length === 0) return [];
  for (const { key } of wordsOf(text).slice(0, 4)) {
    if (key.length < 3) continue;
    const holders = drafts.filter((draft) => (isNumeric(draft) || isTemporal(draft)) && draft.stated.formula !== true && calledOf(draft).telling.some((word) => alike(word, key)));
    if (holders.length >= 2) return holders;
  }
  return [];
}
