import type { Draft, Span } from '../model.js';
import { keyOf, keysOf, wordsOf } from '../reading/words.js';
import { conditionOf, intervalIn, opposite, relationBehind, relationIn } from './comparisons.js';
import { literal, nameIn } from './mentions.js';
import { momentTest } from './moments-in-words.js';
import { alike, isNumeric, isTemporal, namedIn, operandsOf } from './operands.js';

/** A condition over the row that a text states, as an expression, and the column it looks at first. */
export interface Test {
  readonly when: string;
  readonly draft: Draft;
}

interface Found extends Test, Span {
  /** How sure it is that the words mean this: a value of a list more than a part of a name. */
  readonly weight: number;
}

/** What a text says must hold: "the score is at least 60", "status is cancelled", "not approved", "over 65", "on weekends". */
export function testIn(text: string, drafts: readonly Draft[], except?: Draft): Test | undefined {
  const able = drafts.filter((draft) => draft !== except);
  const parts = text.split(/\s+(or|and|oder|und|o|y|ou|et)\s+/iu);
  const [first = ''] = parts;
  // "contamination above 20 or weight below 5", "plan is Pro and seats over 20": both sides are conditions of their own.
  if (parts.length === 3 && parts[2] !== undefined) {
    const [a, b] = [atomIn(first, able), atomIn(parts[2], able)];
    const isOwn = (test: Found | undefined): boolean => test !== undefined && (test.weight >= 2 || /[<>]/.test(test.when));
    if (a !== undefined && b !== undefined && isOwn(a) && isOwn(b) && a.draft !== b.draft && !/\bbetween\b|\bfrom\b/iu.test(first)) {
      const sign = /^(?:or|oder|o|ou)$/iu.test(parts[1] ?? '') ? '||' : '&&';
      return { when: `${bracketed(a.when)} ${sign} ${bracketed(b.when)}`, draft: a.draft };
    }
  }
  return atomIn(text, able);
}

const bracketed = (when: string): string => (/\|\||&&|\?/.test(when) ? `(${when})` : when);

function atomIn(said: string, drafts: readonly Draft[]): Found | undefined {
  const text = said.search(UN) >= 0 ? undone(said, drafts) : said;
  const found = [columnTest(text, drafts), valueTest(text, drafts), numberTest(text, drafts), flagTest(text, drafts), antonymTest(text, drafts), absenceTest(text, drafts), presenceTest(text, drafts), rankTest(text, drafts), placed(momentTest(text, drafts), /\b(?:rush|peak|night|hours?)\b/iu.test(text) ? 2.6 : 1.9)].filter((test) => test !== undefined);
  return found.sort((a, b) => b.weight - a.weight || a.start - b.start)[0];
}

function placed(test: { when: string; draft: Draft; start: number } | undefined, weight: number): Found | undefined {
  return test === undefined ? undefined : { ...test, end: test.start, weight };
}

/** "on hand is below the reorder point", "delivered after the promised date": a column against another. */
function columnTest(text: string, drafts: readonly Draft[]): Found | undefined {
  const able = drafts.filter((draft) => isNumeric(draft) || isTemporal(draft));
  const mentions = namedIn(text, able);
  for (let i = 0; i + 1 < mentions.length; i++) {
    const [a, b] = [mentions[i], mentions[i + 1]];
    if (a === undefined || b === undefined || a.draft === b.draft || isTemporal(a.draft) !== isTemporal(b.draft)) continue;
    const between = text.slice(a.end, b.start);
    if (/\d|[,;]/.test(between)) continue;
    const relation = relationIn(between);
    if (relation === undefined || (relation === '==' && !/\b(?:equals?|same as|equal to)\b|=/iu.test(between))) continue;
    return { when: `${nameIn(a.draft)} ${relation} ${nameIn(b.draft)}`, draft: a.draft, start: a.start, end: b.end, weight: 3 };
  }
  return undefined;
}

function numberTest(text: string, drafts: readonly Draft[]): Found | undefined {
  const measures = drafts.filter(isNumeric);
  const operands = operandsOf(text, measures);
  const number = operands.find((operand) => operand.kind === 'number' && (!operand.isPercent || /\b(?:above|over|below|under|at least|at most|exceed)/iu.test(text)));
  if (number === undefined) return undefined;
  const columns = operands.flatMap((operand) => (operand.kind === 'column' ? [operand] : []));
  const before = columns.filter(({ end }) => end <= number.start).at(-1);
  const behind = columns.find(({ start }) => start >= number.end);
  // "patients over 65": people are told apart by age. "1 or 2 stars": the column stands behind.
  const age = /\b(?:over|under|above|below|aged?|older than|younger than)\W+$/iu.test(text.slice(0, number.start)) ? drafts.find(({ name }) => /^age$|_age$|^age_/i.test(name)) : undefined;
  const column = before ?? behind;
  const draft = before?.draft ?? age ?? behind?.draft ?? byUnit(text.slice(number.end), measures);
  if (draft === undefined) return undefined;
  const near = text.slice(before?.end ?? 0, before === undefined && behind !== undefined ? behind.start : undefined);
  const offset = before?.end ?? 0;
  const listed = numberList(near);
  if (listed !== undefined) return { when: `${nameIn(draft)} in [${listed.join(', ')}]`, draft, start: number.start, end: number.end, weight: column === undefined ? 1 : 2.2 };
  const interval = intervalIn(near, operands.filter(({ start }) => start >= offset).map((operand) => ({ ...operand, start: operand.start - offset, end: operand.end - offset })));
  const hasRelation = relationIn(near.slice(0, number.start - offset)) !== undefined || relationBehind(text.slice(number.end)) !== undefined || (interval !== undefined && interval.min !== interval.max);
  if (interval === undefined || !(hasRelation || behind !== undefined || /^\s*\d+\s*$/.test(near))) return undefined;
  const when = conditionOf(nameIn(draft), interval);
  const isNegated = /\b(?:is not|isn'?t|not equal)\W*$/iu.test(text.slice(0, number.start));
  return { when: isNegated ? `!(${when})` : when, draft, start: number.start, end: number.end, weight: column === undefined ? 1.2 : 2.2 };
}

/** "9 or 10", "1, 2 or 3": numbers one by one. */
function numberList(text: string): number[] | undefined {
  const match = /(?<![\d.])(\d{1,4}(?:\s*,\s*\d{1,4})*\s*(?:,?\s*(?:or|and|oder|und|o|y|ou|et)\s*|\/)\s*\d{1,4})(?![\d.]|\s*(?:%|or\b))/iu.exec(text);
  if (match === null || /\b(?:between|from)\s*$/iu.test(text.slice(0, match.index))) return undefined;
  return [...(match[1] ?? '').matchAll(/\d+/g)].map(([digits]) => Number(digits));
}

/** "over 15 minutes", "of 3 stars": the column whose text tells of the unit. */
function byUnit(after: string, measures: readonly Draft[]): Draft | undefined {
  const unit = /^\s*([\p{L}°%]{1,12})/iu.exec(after)?.[1];
  if (unit === undefined) return undefined;
  const [key = ''] = keysOf(unit);
  const fitting = measures.filter(({ text }) => keysOf(text).some((word) => alike(word, key)));
  return fitting.length === 1 ? fitting[0] : undefined;
}

const NOT = /\b(?:not|isn't|isnt|aren't|wasn't|weren't|hasn't|haven't|didn't|doesn't|never|non|un|without|no|except|other than|nicht|kein\w*|ohne|sin|sans|pas)\W+(?:\w+\W+){0,2}$/iu;

/** Values of a category that stand in the text: "cancelled orders", "status is cancelled or returned", "admitted students" of "admit". */
function valueTest(text: string, drafts: readonly Draft[]): Found | undefined {
  const words = wordsOf(text);
  const tests: Found[] = [];
  for (const draft of drafts) {
    const values = valuesOf(draft);
    if (draft.made.type === 'category' && draft.stated.values !== true && values.length > 40) continue;
    const found = values.flatMap((value) => {
      const keys = wordsOf(String(value)).map(({ key }) => key);
      if (keys.length === 0 || isYesNo(String(value)) || typeof value === 'number') return [];
      const at = words.findIndex((_, i) => keys.every((key, k) => isValueWord(words[i + k]?.key ?? '', key)) && (String(value).length > 2 || words[i]?.text === String(value)));
      return at < 0 ? [] : [{ value: String(value), start: words[at]?.start ?? 0, end: words[at + keys.length - 1]?.end ?? 0, length: keys.length }];
    }).filter((one, _, all) => !all.some((other) => other !== one && other.length > one.length && other.start <= one.start && other.end >= one.end));
    const [first] = found;
    if (first === undefined || found.length === values.length) continue;
    const isNegated = NOT.test(text.slice(0, first.start));
    const list = `[${found.map(({ value }) => literal(value)).join(', ')}]`;
    const when = found.length === 1 ? `${nameIn(draft)} ${isNegated ? '!=' : '=='} ${literal(first.value)}` : `${isNegated ? '!' : ''}(${nameIn(draft)} in ${list})`;
    const isNamed = namedIn(text, [draft]).length > 0;
    tests.push({ when, draft, start: first.start, end: first.end, weight: (draft.stated.values === true ? 2.5 : 1.5) + (isNamed ? 0.5 : 0) + first.length * 0.1 });
  }
  return tests.sort((a, b) => b.weight - a.weight)[0];
}

function isValueWord(word: string, key: string): boolean {
  return word === key || (key.length === 3 && word.startsWith(key) && DOER.test(word.slice(3))) || (key.length >= 4 && word.length >= 4 && alike(word, key));
}

/** "winners" of "win". */
const DOER = /^[a-z]?(?:er|ing)$/;

const UN = /(?<![\p{L}-])(?:un|non-?)(\p{L}{4,})/giu;

/** "unsuccessful logins" are not successful, where no value and no column says so itself. */
function undone(text: string, drafts: readonly Draft[]): string {
  return text.replace(UN, (word, rest: string) => {
    const [whole, part] = [keysOf(word).join(''), keyOf(rest)];
    const names = drafts.flatMap((draft) => [...valuesOf(draft).map(String), draft.name]).map(keysOf);
    const words = [...names.flat(), ...names.map((keys) => keys.join(''))];
    return words.some((other) => alike(other, whole)) || !words.some((other) => isValueWord(part, other)) ? word : `not ${rest}`;
  });
}

const isYesNo = (value: string): boolean => /^(?:yes|no|y|n|true|false|ja|nein|s[ií]|oui|non)$/i.test(value);

/** A yes/no column by its name: "approved", "fraudulent", "smokers", "people who bounce". */
function flagTest(text: string, drafts: readonly Draft[]): Found | undefined {
  const flags = drafts.filter((draft) => yesOf(draft) !== undefined);
  const mention = namedIn(text, flags).find(({ draft, start, end }) => isMainPart(draft, text.slice(start, end)));
  if (mention === undefined) return undefined;
  const after = text.slice(mention.end, mention.end + 24);
  const isFailed = /\b(?:fail(?:s|ed)?|missed|unsuccessful)\b/iu.test(text) && !/fail|miss/i.test(mention.draft.name);
  const isNegated = NOT.test(text.slice(0, mention.start)) || /^\W*(?:is|=|:)?\W*(?:false|no|not|n|0)\b/iu.test(after) || isFailed;
  const yes = yesOf(mention.draft);
  const name = nameIn(mention.draft);
  const when = yes === true ? `${isNegated ? '!' : ''}${name}` : `${name} ${isNegated ? '!=' : '=='} ${typeof yes === 'number' ? String(yes) : literal(String(yes))}`;
  return { when, draft: mention.draft, start: mention.start, end: mention.end, weight: 1.8 };
}

/** Words that deny what the name of a yes/no column says. */
const ANTONYMS: readonly (readonly [RegExp, RegExp])[] = [
  [/success|passed|pass$|completed|worked/i, /\b(?:fail(?:s|ed|ing|ures?)?|unsuccessful)\b/iu],
  [/approv|accept|grant|admitted/i, /\b(?:declined|rejected|denied|refused|turned down|unapproved)\b/iu],
  [/paid|settled/i, /\b(?:unpaid|outstanding|owing|overdue|open)\b/iu],
  [/active/i, /\b(?:inactive|dormant|churned|deactivated)\b/iu],
  [/on_?time|punctual/i, /\b(?:late|delayed)\b/iu],
  [/in_?stock|available/i, /\b(?:sold out|out of stock|unavailable)\b/iu],
  [/deliver|arriv/i, /\b(?:undelivered|lost)\b/iu],
  [/answered|resolved|solved/i, /\b(?:missed|unanswered|unresolved|unsolved)\b/iu],
];

/** "failed attempts" of `success`, "declined ones" of `approved`. */
function antonymTest(text: string, drafts: readonly Draft[]): Found | undefined {
  for (const [names, antonym] of ANTONYMS) {
    const match = antonym.exec(text);
    const draft = match === null ? undefined : drafts.find((candidate) => names.test(candidate.english ?? candidate.name) && yesOf(candidate) !== undefined);
    if (match === null || draft === undefined) continue;
    const [yes, no] = [yesOf(draft), noOf(draft)];
    const isNegated = NOT.test(text.slice(0, match.index));
    const value = isNegated ? yes : no;
    const when = yes === true ? `${isNegated ? '' : '!'}${nameIn(draft)}` : `${nameIn(draft)} == ${typeof value === 'number' ? String(value) : literal(String(value))}`;
    return { when, draft, start: match.index, end: match.index + match[0].length, weight: 1.7 };
  }
  return undefined;
}

/** "resolved" for `resolved_on_first_call`, not "call": the first word of the name, or half of it. */
function isMainPart({ name }: Draft, said: string): boolean {
  const keys = keysOf(name).filter((key) => key.length > 2 && !/^(?:was|has|did|flag)$/.test(key));
  const words = keysOf(said);
  const shared = keys.filter((key) => words.some((word) => alike(word, key)));
  return keys.length === 0 || shared.length * 2 >= keys.length || shared.includes(keys[0] ?? '');
}

/** "there were no bids", "without a reply": nothing was counted, or the other column is not filled. */
function absenceTest(text: string, drafts: readonly Draft[]): Found | undefined {
  const match = /\b(?:no|nothing|none|without|zero|ohne|keine?|sin|sans|aucune?)\s+(?:an?\s+|any\s+)?/iu.exec(text);
  if (match === null) return undefined;
  const behind = match.index + match[0].length;
  const said = text.slice(behind);
  const mention = namedIn(said, drafts.filter((draft) => /count|number|num_|_no$/i.test(draft.name) && isNumeric(draft)))[0] ?? namedIn(said, drafts)[0];
  if (mention === undefined || mention.start > 20) return undefined;
  const { draft } = mention;
  const span = { start: match.index, end: behind + mention.end, draft, weight: 2 };
  if (isNumeric(draft) && draft.made.type !== 'expression') return { ...span, when: `${nameIn(draft)} == 0` };
  return draft.when === undefined ? undefined : { ...span, when: `!(${draft.when})` };
}

/** "the first four", "outside the top 10": places at the front. */
function rankTest(text: string, drafts: readonly Draft[]): Found | undefined {
  const match = /\b(?:first|top)\s+(\d{1,3}|two|three|four|five|six|seven|eight|nine|ten)\b/iu.exec(text);
  const draft = drafts.find(({ name, made }) => /position|rank|place|standing/i.test(name) && ['integer', 'category'].includes(made.type));
  const count = match === null ? undefined : operandsOf(match[1] ?? '', []).find((operand) => operand.kind === 'number');
  if (match === null || draft === undefined || count?.kind !== 'number') return undefined;
  const isOutside = /\b(?:outside|not (?:in|among)|beyond|after|below)\s+(?:of\s+)?(?:the\s+)?$/iu.test(text.slice(0, match.index));
  return { when: `${nameIn(draft)} ${isOutside ? '>' : '<='} ${count.value}`, draft, start: match.index, end: match.index + match[0].length, weight: 2.4 };
}

/** "any E. coli is found", "if there is a discount": something was counted. */
function presenceTest(text: string, drafts: readonly Draft[]): Found | undefined {
  const match = /\b(?:any|some|there (?:is|are|was|were)|with (?:an?|any|some))\s+(.{2,40}?)(?:\s+(?:is|are|was|were)\s+(?:found|detected|present|given|there|seen|used)|$)/iu.exec(text);
  const mention = match === null ? undefined : namedIn(match[1] ?? '', drafts.filter((draft) => isNumeric(draft)))[0];
  if (match === null || mention === undefined || /\d|\b(?:\p{L}+er|more|less|high|low)\s/u.test(match[1] ?? '')) return undefined;
  return { when: `${nameIn(mention.draft)} > 0`, draft: mention.draft, start: match.index, end: match.index + match[0].length, weight: 1.9 };
}

/** The values a list holds, also where it came to be worked out. */
export function valuesOf({ made, holds }: Draft): readonly (string | number | boolean)[] {
  const listed = made.type === 'category' ? made.options?.['values'] : undefined;
  return Array.isArray(listed) ? (listed as (string | number)[]) : (holds ?? []);
}

/** The value of a yes/no column that says yes. */
export function yesOf(draft: Draft): true | string | number | undefined {
  if (draft.made.type === 'boolean') return true;
  const values = valuesOf(draft);
  if (values.length !== 2) return undefined;
  const yes = values.find((value) => value === true || /^(?:yes|y|true|ja|j|s[ií]|s|oui|o|1)$/i.test(String(value)));
  return yes === false ? undefined : yes;
}

/** Its opposite. */
export function noOf(draft: Draft): false | string | number | undefined {
  if (draft.made.type === 'boolean') return false;
  const yes = yesOf(draft);
  const no = yes === undefined ? undefined : valuesOf(draft).find((value) => value !== yes);
  return no === true ? undefined : no;
}

/** The condition turned round, as short as it goes. */
export function negated(when: string): string {
  const simple = /^(\S+) (<=?|>=?|==|!=) (\S+)$/.exec(when);
  if (simple !== null) return `${simple[1] ?? ''} ${opposite(simple[2] as '<')} ${simple[3] ?? ''}`;
  return when.startsWith('!(') && when.endsWith(')') && !when.slice(2, -1).includes('(') ? when.slice(2, -1) : `!(${when})`;
}
