import { boundsIn } from '../columns/bounds.js';
import { qualifyAndClaim } from '../columns/qualify-and-claim.js';
import type { QualifyContext } from '../columns/qualify.js';
import { listed } from '../columns/values.js';
import type { Claims, Draft } from '../model.js';
import { plainChoice } from '../phrases/choices.js';
import { dayOf, weekdaysIn } from '../phrases/weekdays.js';
import { wordsOf } from '../reading/words.js';
import { alike } from './grammar/alike.js';
import { isConditional } from './grammar/openers.js';
import { isNumeric, isTemporal } from './grammar/kinds.js';
import type { Mention } from './grammar/mentions.js';
import { namedIn } from './grammar/naming.js';
import { readShareByValue } from './portions/shares-by-value.js';
import { clausesOf, withSubject } from './sentence-parts.js';

const VERB = /^\s*(?:(?:is|are|be|lies?|stays?|remains?|ranges?|runs?|goes|can be|may be|should be|must be|will be|has to be|have to be|is always|are always|liegt|liegen|ist|sind|es|son|est|sont|van|va)(?![\p{L}])|:|(?=\p{L}[\p{L}\d_-]*(?:\s?[/|]\s?\p{L}[\p{L}\d_-]*){2,}\W*$|\p{L}[\p{L}\d_-]{2,}\s?[/|]\s?\p{L}[\p{L}\d_-]{2,}\W*$)|(?=(?:between|from|zwischen|entre|de|von)\s+[$€£]?\d)|(?=(?:(?:must |may |should |do |does )?(?:never|not)|cannot|can['’]?t|don['’]?t|doesn['’]?t)\s+(?:exceeds?|go(?:es)?|falls?|drops?|rises?|gets?)\s))\s*/iu;
/** What is said of some rows, or against something else; "room only, half board" is a value. */
const isOfSome = (text: string): boolean => isConditional(text) || /(?<![\p{L}])(?:only(?!\s*(?:[,/]|or\s))|than|depends?|depending)(?![\p{L}])/iu.test(text);

/** "Set temperature is between −25 and 5 °C and …", "Levels: junior 40%, senior 35%, …": a sentence that tells of the column it begins with what might stand beside its name. */
export function readTold(drafts: readonly Draft[], said: string, context: QualifyContext): Claims | undefined {
  const text = untilEmpty(plainChoice(said));
  // "Conversion is 4% in A and 7% in B": no list of the column.
  const byValue = readShareByValue(drafts, text, undefined);
  if (byValue !== undefined) return byValue;
  const whole = readClause(drafts, text, context) ?? readListBehind(drafts, text) ?? readDays(drafts, text);
  const isBounds = whole?.every(({ kind }) => kind === 'range') === true;
  if (whole !== undefined && !isBounds) return whole;
  // "No client is younger than 18, no hourly rate is below 150 or above 650, and …".
  const clauses = clausesOf(text, drafts);
  const claims = clauses.length < 2 || clauses.length > 12 ? [] : clauses.flatMap((clause, i) => readClause(drafts, withSubject(clause, clauses[i - 1] ?? '', drafts), context) ?? shapeBehind(drafts, clauses[i - 1] ?? '', clause, context) ?? []);
  return claims.length === 0 ? whole : [...(whole ?? []), ...claims];
}

/** "is 1000, 2500 or 5000 and stays blank for everyone else": what the column holds, before where it holds nothing. */
const untilEmpty = (text: string): string => (/\b(?:blank|empty|null|missing)\b/iu.test(text) ? text.replace(/(?<=,[^,;]{1,24}\s(?:or|oder|o|ou)\s\S{1,24}),?\s+(?:and|but)\s+(?:is\s+)?(?:otherwise\s+)?(?:stays?\s+|remains?\s+|left\s+)?(?:blank|empty|null|missing)\b.*$/isu, '') : text);

function readClause(drafts: readonly Draft[], text: string, context: QualifyContext): Claims | undefined {
  const subject = subjectOf(text, drafts);
  if (subject === undefined) return undefined;
  const { draft, rest } = subject;
  const remark = boundsOf(draft, rest) ?? numberOf(draft, rest) ?? listOf(draft, rest, drafts);
  if (remark === undefined) return undefined;
  return qualifyAndClaim(draft, remark, context);
}

const SHAPE = /^\W*(?:(?:and|but|with)\s+)?(?:(?:most(?:ly)?|usually|typically|averag\p{L}*|mean|median|(?:right[- ]|left[- ])?skew\p{L}*|heavily|long tail\p{L}*|normal(?:ly)?(?=\s(?:distrib|around|with))|uniform\p{L}*|many|a few|few)(?![\p{L}])|(?:small|low|short|cheap|light|weak|minor|mild|young)(?:er)?\s)/iu;

/** "Magnitudes from 2.5 to 8, small ones far more common": how the numbers lie that the clause before told the bounds of. */
function shapeBehind(drafts: readonly Draft[], before: string, clause: string, context: QualifyContext): Claims | undefined {
  const draft = SHAPE.test(clause) && namedIn(clause, drafts).length === 0 ? subjectOf(before, drafts)?.draft : undefined;
  if (draft?.stated.range !== true || draft.stated.shape === true) return undefined;
  return qualifyAndClaim(draft, clause, context);
}

/** The column a sentence begins with, and what it says behind its verb. */
function subjectOf(text: string, drafts: readonly Draft[]): { draft: Draft; rest: string } | undefined {
  const words = wordsOf(text);
  const skip = /^(?:the|all|each|every|no|its|their|der|die|das|el|la|los|las|le|les)$/.test(words[0]?.key ?? '') ? 1 : 0;
  // "Landings" of `landed_kg` and `landed_on`: what numbers are told of is a number.
  const isSubject = ({ start }: { readonly start: number }): boolean => start === words[skip]?.start;
  const named = namedIn(text, drafts).find(isSubject);
  const counted = named === undefined || isTemporal(named.draft) ? namedIn(text, drafts.filter(isNumeric)).find(isSubject) : undefined;
  const mention = counted !== undefined && boundsIn(text) !== undefined ? counted : named;
  const spoken = mention ?? lastWordOf(words[skip], drafts);
  if (spoken === undefined) return undefined;
  const behind = text.slice(spoken.end);
  const verb = VERB.exec(behind);
  const negation = words[0]?.key === 'no' ? 'not ' : '';
  return verb === null ? undefined : { draft: spoken.draft, rest: `${negation}${behind.slice(verb[0].length)}` };
}

/** "Levels" for `job_level`, where no other column has the word. */
function lastWordOf(word: { key: string; end: number } | undefined, drafts: readonly Draft[]): { draft: Draft; end: number } | undefined {
  if (word === undefined || word.key.length < 4) return undefined;
  const holders = drafts.filter(({ name }) => alike(wordsOf(name).at(-1)?.key ?? '', word.key));
  const [only] = holders;
  return only !== undefined && holders.length === 1 ? { draft: only, end: word.end } : undefined;
}

/** Where the next clause begins: ", and the matter type is never …". */
const NEXT = /[;,]\s+(?:and\s+|but\s+)?(?=(?:no|the|every|each|all)\s\p{L}+\s(?:\p{L}+\s)?(?:is|are|has|have|must|never|lies?|stays?)(?![\p{L}]))/iu;

function boundsOf(draft: Draft, said: string): string | undefined {
  const rest = said.slice(0, NEXT.exec(said)?.index ?? said.length);
  const range = boundsIn(rest);
  // An end alone is told by a word for it: "stays under 16", "is a whole number of at most 900".
  const isOpen = range !== undefined && (range.min === undefined || range.max === undefined);
  if (range === undefined || (isOpen && isOfSome(rest.replace(/\b(?:less|more|fewer|greater|lower|higher|larger) than\b/giu, ''))) || draft.stated.range === true || draft.stated.formula === true || !isNumeric(draft)) return undefined;
  // What stands before the bounds must not compare or count something else.
  return (rest.slice(0, range.start).match(/\p{L}+/gu) ?? []).every((word) => OPENING.has(word.toLowerCase())) ? rest.slice(0, range.end) : undefined;
}

const NUMBER = /^an?\s(?:(?:whole|round|decimal|random)\s)?(?:number|integer|decimal)\s(?:from|between)\s[-−]?\d[\d.,]*\s(?:to|and|through)\s\d[\d.,]*(?:,\s(?:mostly|usually|mainly)\s\d[\d.,]*(?:\s(?:to|and|or)\s\d[\d.,]*)?)?/iu;

/** "Quality is a whole number from 3 to 8, mostly 5 and 6": what the lexicon takes for a list. */
const numberOf = (draft: Draft, rest: string): string | undefined => (draft.stated.values !== true && draft.stated.formula !== true && draft.stated.range !== true ? NUMBER.exec(rest)?.[0] : undefined);

const OPENING = new Set('exceed exceeds cannot can t don doesn must may should do does go goes fall falls drop drops rise rises get gets a whole number integer value always usually inside no not less more than greater fewer higher lower larger up and somewhere anywhere from between in the range of within at least most not never below above under over more less than or und zwischen von entre de'.split(' '));

/** "1000, 2500 or 5000", "one of 5, 10, 20": numbers a column of numbers is chosen from. */
const NUMBER_LIST = /^\W*(?:(?:always\s+)?(?:either|one of|any of)[\s:]+)?(?:[$€£]?\d[\d.]*,?\s?(?:[,/]|or|oder|o|ou)\s?){1,12}[$€£]?\d[\d.]*\s*(?:$|[.;(]|\p{L}{1,8}\W*$)/iu;

function listOf(draft: Draft, rest: string, drafts: readonly Draft[]): string | undefined {
  // "70% of the redemptions come through the app" is nothing of their ids.
  if (['sequence', 'uuid'].includes(draft.made.type) || /(?:^|_)(?:id|uuid)$/i.test(draft.name)) return undefined;
  if (draft.stated.values === true || draft.stated.formula === true || (isNumeric(draft) && !NUMBER_LIST.test(rest)) || isOfSome(rest) || !/[,/|]|\b(?:or|and)\b/iu.test(rest)) return undefined;
  // What stands behind a colon or a semicolon, or tells of most of them, tells of something else.
  const body = (rest.split(/\.\s|;\s|:\s|,?\s+and\s+(?=(?:most|the majority|about|around|roughly|only|usually|mostly|half|\d{1,2}(?:\.\d+)?\s?(?:%|percent))(?![\p{L}\d]))/u)[0] ?? rest).replace(/(\p{L}[\p{L}\d-]*)\s+for\s+(\d+(?:[.,]\d+)?\s?%)/gu, '$1 $2').replace(/\bthe rest (?:is|are)\s+/giu, 'the rest ');
  const list = listed(body);
  return list === undefined || namesOthers(body, list.values, draft, drafts) ? undefined : body;
}

const CHOICE = /^\W*(?:(?:always|either)\s+)?(?:one (?:out )?of|any of|eine[rs]? (?:von|aus)|un[oae]? (?:de|parmi))(?![\p{L}])/iu;

/** "filed" of a status is no `filing_date`, "room only" no `room_no`: a value, or a part of one, that is one word of a longer name. */
function namesOthers(body: string, values: readonly (string | number)[], draft: Draft, drafts: readonly Draft[]): boolean {
  if (CHOICE.test(body)) return false;
  const told = values.map((value) => String(value).toLowerCase().split(' '));
  const isValue = ({ draft: { name }, start, end }: Mention): boolean => told.some((words) => words.includes(body.slice(start, end).toLowerCase())) && wordsOf(name).length > wordsOf(body.slice(start, end)).length;
  return namedIn(body, drafts).some((mention) => mention.draft !== draft && !isValue(mention));
}

const NUMBERS = /^[\s:]*(\d[\d.]*(?:\s?,\s?\d[\d.]*)*,?\s(?:and|or|und|oder|y|o|et|ou)\s\d[\d.]*)(?=\s*(?:$|[:.;,)]|\s(?:only|with)\b))/iu;

/** "annual filings for fiscal years 2019, 2020 and 2023": numbers listed right behind the name of a column. */
function readListBehind(drafts: readonly Draft[], text: string): Claims | undefined {
  for (const { draft, end } of namedIn(text, drafts.filter((other) => isNumeric(other) && other.stated.range !== true && other.stated.values !== true && other.stated.formula !== true))) {
    const values = NUMBERS.exec(text.slice(end))?.[1]?.match(/\d+(?:\.\d+)?/g)?.map(Number) ?? [];
    if (values.length < 2) continue;
    draft.made = { type: 'category', options: { values } };
    draft.stated.values = true;
    return [{ kind: 'values', column: draft.name, values: values.map(String) }];
  }
  return undefined;
}

const ONLY_DAYS = /(?<![\p{L}])(?:only|just|weekdays|no|never|closed|except|nur|werktags|s[oó]lo|uniquement|seulement)(?![\p{L}])/iu;

/** "sessions only on Monday, Wednesday and Friday": the days of a column that holds names of days. */
function readDays(drafts: readonly Draft[], text: string): Claims | undefined {
  const days = ONLY_DAYS.test(text) ? weekdaysIn(text)?.days : undefined;
  if (days === undefined || isConditional(text) || /(?<![\p{L}])than(?![\p{L}])/iu.test(text)) return undefined;
  const draft = drafts.find(({ made, stated }) => made.type === 'category' && stated.values !== true && Array.isArray(made.options?.['values']) && made.options['values'].every((value) => dayOf(String(value)) !== undefined));
  const values = ((draft?.made.options?.['values'] ?? []) as readonly string[]).filter((value) => days.includes(dayOf(value) ?? -1));
  if (draft === undefined || values.length === 0) return undefined;
  draft.made = { type: 'category', options: { values } };
  draft.stated.values = true;
  return [{ kind: 'values', column: draft.name, values }];
}
