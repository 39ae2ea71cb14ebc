import type { Draft, Piece } from '../model.js';
import { keysOf } from '../reading/words.js';
import { shiftIn } from './movements/shifts.js';
import { isNumeric } from './grammar/kinds.js';
import { namedIn } from './grammar/naming.js';
import { isTimeApart } from './grammar/time-apart.js';
import { testIn } from './grammar/tests/test-in.js';

/** What is said to have a measure by its verb or its adjective, and how a column of it is called. */
const MEASURES: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:earns?|makes?|is paid|are paid)$/iu, /(?:^|_)(?:salary|income|wages?|pay|earnings|compensation)(?:_|$)/i],
  [/^(?:uses?|consumes?|burns?|needs?)$/iu, /(?:^|_)(?:consumption|usage|used|kwh)(?:_|$)/i],
  [/^(?:produces?|yields?|gives?)$/iu, /(?:^|_)(?:yield|output|production|produced|litres|liters)(?:_|$)/i],
  [/^(?:costs?|sells? for|sells? at|goes? for|is priced(?: at)?|are priced(?: at)?|pays?|is charged|are charged|(?:is|are) sold (?:for|at)|(?:is|are) billed(?: at)?)$/iu, /(?:^|_)(?:price|cost|fee|fare|rent|premium|charge|rate)(?:_|$)/i],
  [/^(?:spends?|donates?|gives?)$/iu, /(?:^|_)(?:spend|spent|spending|amount|total|donation)(?:_|$)/i],
  [/^weighs?$/iu, /(?:^|_)(?:weight|mass)(?:_|$)/i],
  [/^(?:lasts?|takes?|runs? for|goes on for)$/iu, /(?:^|_)(?:duration|length|minutes|hours|time_taken|runtime)(?:_|$)/i],
  [/^scores?$/iu, /(?:^|_)(?:score|points|grade|mark)(?:_|$)/i],
  [/^works?$/iu, /(?:^|_)(?:hours|hours_worked|weekly_hours)(?:_|$)/i],
  [/^sleeps?$/iu, /sle(?:ep|pt)/i],
  [/^(?:travels?|drives?|covers?)$/iu, /(?:^|_)(?:distance|km|miles|mileage)(?:_|$)/i],
  [/^(?:carr(?:y|ies)|holds?|seats?)$/iu, /(?:^|_)(?:capacity|seats|passengers|load)(?:_|$)/i],
];
const ADJECTIVES: readonly (readonly [RegExp, RegExp])[] = [
  [/\b(?:older|younger|years old|years of age)\b/iu, /(?:^|_)age(?:_|$)/i],
  [/\b(?:taller|tall)\b/iu, /(?:^|_)(?:height|size)(?:_|$)/i],
  [/\b(?:heavier|lighter)\b/iu, /(?:^|_)(?:weight|mass)(?:_|$)/i],
  [/\b(?:cheaper|dearer|(?:more|less) expensive)\b/iu, /(?:^|_)(?:price|cost|fee|fare|rent)(?:_|$)/i],
  [/\b(?:longer|shorter)\b/iu, /(?:^|_)(?:duration|length|minutes|hours)(?:_|$)/i],
  [/\b(?:larger|bigger|smaller)\b/iu, /(?:^|_)(?:area|size|surface|sqm|m2|square_(?:feet|meters))(?:_|$)/i],
];

/** "Nobody earns more than 200,000", "All trips last between 1 and 3 hours": who has it, the verb, the bounds. */
const SAID =
  /^\W*(?:and\s|but\s)?(?<who>every(?:one|body|thing)|nobody|no one|nothing|none(?: of them)?|(?:they )?all(?: of them)?|they|people|(?:all|every|each|no|none of the)\s(?:\p{L}+\s){0,2}?\p{L}+|\p{L}{3,}s)\s(?:(?<never>never|does not|do not|doesn['’]t|don['’]t)\s|always\s|must\s|should\s|can\s|may\s|usually\s|ever\s)?(?<verb>earns?|makes?|(?:is|are) paid|costs?|sells? for|goes for|(?:is|are) priced(?: at)?|(?:is|are) charged|pays?|spends?|donates?|gives?|weighs?|lasts?|takes?|runs? for|goes on for|scores?|works?|sleeps?|travels?|drives?|covers?|carr(?:y|ies)|holds?|seats?|is|are)\s(?:for\s|ever\s|always\s)?(?<bounds>(?:more|less|fewer|longer|shorter|older|younger|heavier|lighter|taller|larger|bigger|smaller|cheaper|dearer|higher|lower|over|under|above|below|between|from|at least|at most|up to|no more|no less|not more|not less|[$€£]?\d).*)$/iu;
const NO = /^(?:nobody|no|nothing|none)(?![\p{L}])/iu;

/** Where another such clause begins. */
const JOINTS = /(?:;\s*|,\s*(?:and\s|but\s)?|\s(?:and|but)\s)(?=(?:every(?:one|body|thing)|nobody|no|nothing|none|all|every|each)\s)/iu;

/** "Members get in for 0, all others pay 9.50": one price for some and another for the rest, which is no bound of all. */
const OF_OTHERS = /(?<![\p{L}])(?:(?:all|the|any|every)\s(?:the\s)?others?|(?:every(?:one|body|thing)|all)\selse|the\srest|all\sremaining)(?![\p{L}])/iu;

/** A sentence with the columns by their names, where no word of them is in it: "salary is not more than 200,000". */
export function withMeasured(sentence: Piece, drafts: readonly Draft[]): Piece {
  // "Managers earn 9000 more": by how much they lie above the others.
  if (OF_OTHERS.test(sentence.text) || shiftIn(sentence.text) !== undefined) return sentence;
  const clauses = sentence.text.split(JOINTS);
  const named = clauses.map((clause) => namedClause(clause, drafts));
  return named.every((clause, i) => clause === clauses[i]) ? sentence : { ...sentence, text: named.join('; ') };
}

/** The only column that a verb measures: "earns" of a salary. */
export function measuredBy(verb: string, drafts: readonly Draft[]): Draft | undefined {
  const names = MEASURES.find(([said]) => said.test(verb))?.[1];
  const [found, ...others] = names === undefined ? [] : drafts.filter((draft) => isNumeric(draft) && draft.stated.formula !== true && names.test(draft.english ?? draft.name));
  return others.length > 0 ? undefined : found;
}

/** "Guests stay at most 10 nights", "One person can book up to 8 seats": who does it, how many at most, and of what. */
const COUNTED =
  /^\W*(?:and\s|but\s)?(?<who>[^,;:()\d]{2,40}?)\s(?:(?:can|may|must|should|will|could|always)\s)*(?:(?<never>never|cannot|can['’]?t|must not|may not|do not|does not|don['’]t|doesn['’]t)\s)?(?<verb>\p{L}{3,})\s(?:for\s)?(?<bounds>(?:at most|at least|up to|(?:no|not)?\s?(?:more|fewer|less|longer) than|between|from|a (?:max|min)imum of)\s\d[\d.,]*(?:\s(?:and|to)\s\d[\d.,]*)?)\s(?<thing>\p{L}[\p{L} ]{2,24})\W*$/iu;
const NO_VERB = /^(?:is|are|was|were|has|have|had|if|when|than|and|or|with|of|for|in|on|at|by)$/iu;

/** "Ops never works remotely more than 2 days": before an adverb. */
const NEVER = /\s(?:never|not|cannot|can['’]?t|don['’]?t|doesn['’]?t)(?:\s|$)/iu;

/** A test, or a word that stands in the list of values of a column. */
function speaksOfSome(who: string, drafts: readonly Draft[]): boolean {
  const [key] = keysOf(who.replace(/^(?:the|an?|all|every|each)\s/iu, ''));
  return testIn(who, drafts) !== undefined || (key !== undefined && drafts.some(({ remarks }) => remarks.some(({ text }) => /[,/|]/u.test(text) && keysOf(text).includes(key))));
}

function countedClause(text: string, drafts: readonly Draft[]): string | undefined {
  const { who = '', never, verb = '', bounds = '', thing = '' } = COUNTED.exec(text)?.groups ?? {};
  if (verb === '' || NO_VERB.test(verb) || /\b(?:if|when|unless|than|who|that|with)\b/iu.test(who)) return undefined;
  const free = drafts.filter((draft) => isNumeric(draft) && draft.stated.range !== true);
  const [found, ...others] = new Set(namedIn(thing, free).map(({ draft }) => draft));
  if (found === undefined || others.length > 0 || namedIn(who, free).length > 0 || isTimeApart(text, found) || speaksOfSome(who, drafts)) return undefined;
  return `${found.name.replaceAll('_', ' ')} is ${NO.test(who) || NEVER.test(who) || never !== undefined ? 'not ' : ''}${bounds}`;
}

function namedClause(text: string, drafts: readonly Draft[]): string {
  const counted = countedClause(text, drafts);
  if (counted !== undefined) return counted;
  const { who = '', never, verb = '', bounds = '' } = /\d/u.test(text) ? (SAID.exec(text)?.groups ?? {}) : {};
  if (verb === '' || !/\d/u.test(bounds) || /\b(?:if|when|unless|than (?:the|its|their)|of (?:the|its|their))\b/iu.test(bounds)) return text;
  const names = [...ADJECTIVES.filter(([said]) => said.test(bounds)), ...MEASURES.filter(([said]) => said.test(verb))].map(([, name]) => name);
  const free = drafts.filter((draft) => isNumeric(draft) && draft.stated.range !== true && draft.stated.formula !== true);
  const [found, ...others] = names.map((name) => free.filter((draft) => name.test(draft.english ?? draft.name))).find((candidates) => candidates.length > 0) ?? [];
  if (found === undefined || others.length > 0 || namedIn(text.slice(0, text.length - bounds.length), free).some(({ draft }) => draft !== found) || speaksOfSome(who, drafts)) return text;
  return `${found.name.replaceAll('_', ' ')} is ${NO.test(who) || NEVER.test(who) || never !== undefined ? 'not ' : ''}${bounds}`;
}
