import { toSixDecimals } from './rounding.js';
import type { Draft, Made } from '../model.js';
import { ibanCountry } from '../lexicon/ibans.js';
import { codeRange } from '../phrases/code-ranges.js';
import { datesIn } from '../phrases/dates.js';
import { numbersIn } from '../phrases/numbers.js';
import { numberBandsIn } from '../phrases/lists/number-bands.js';
import { applyRange, boundsIn } from './bounds.js';
import { readConstant } from './constants.js';
import { isTypical } from './typical.js';
import { applyCrowds, takeCrowds } from './crowds.js';
import { readExpression, readFormat } from './formats.js';
import { readVersions } from './formats/versions.js';
import { inOwnUnit } from './in-own-unit.js';
import { readLength } from './lengths.js';
import { readMissing } from './missing.js';
import { optionsWithout } from './options.js';
import { readMonthTexts } from './month-texts.js';
import { readMoments, takeForClock } from './moments.js';
import { readMonthDays } from './month-days.js';
import { applyStep, setDecimals, takePrecision, withoutStep } from './precision.js';
import { Remark } from './remark.js';
import { readRunning } from './running.js';
import { OUTLIERS_BEYOND, applyShape, outliersIn } from './shape.js';
import { readScaleShares } from './scale-shares.js';
import { readSignShare } from './sign-shares.js';
import { kindOf } from './types.js';
import { takeSchemaWords } from './schema-words.js';
import { readUniqueness } from './uniqueness.js';
import { isOnlyUnit, readUnit, takeUnit } from './measured.js';
import { keysOf, wordsOf } from '../reading/words.js';
import { readShares } from './values.js';
import { readPeriods, readValues } from './value-lists.js';


/** What a remark is read against. */
export interface QualifyContext {
  readonly referenceDate: string;
  /** Names of the other columns, folded: "(kills / deaths)" is no list of values where these are columns. */
  readonly isColumn: (text: string) => boolean;
}

/** "2024-09-30 on every line", "always 2024-11-29": one day for all rows, and no stretch of days. */
const EVERYWHERE = /^\W*(?:(?:which|that)\s+)?(?:(?:is|was)\s+)?(?:\d{4}-\d{2}-\d{2}\s+(?:(?:on|in|for|at)\s+(?:every|each|all|everybody|everyone)\b|throughout)|(?:always|constant(?:ly)?|fixed(?: at| to)?|immer|siempre|toujours)\s+\d{4}-\d{2}-\d{2}[\s).]*$)/iu;

/** What is longer is no remark on one column. */
const LONGEST = 4000;

/**
 * Reads everything a remark says about its own column; relations to other columns are read later. Each reader takes what
 * it understood out of the remark, the more certain ones first.
 */
export function qualify(draft: Draft, text: string, context: QualifyContext): void {
  if (text.trim() === '') return;
  const remark = new Remark(inOwnUnit(draft.name, withoutName(draft, text).slice(0, LONGEST)));
  if (INSTEAD.test(text)) remark.takeMatch(INSTEAD);
  takeSchemaWords(remark);
  takeForClock(draft, remark.text);
  readUniqueness(draft, remark);
  readMissing(draft, remark);
  if (readExpression(draft, remark)) return;
  readOutliers(draft, remark.text);
  const beyond = OUTLIERS_BEYOND.exec(remark.text);
  // The bound of the outliers is none of the column.
  if (beyond !== null) remark.take({ start: beyond.index, end: beyond.index + beyond[0].length });
  if (readVersions(draft, remark)) return;
  if (EVERYWHERE.test(remark.text) && readConstant(draft, remark, context.isColumn)) return;
  readIbanCountry(draft, remark.text);
  readGrownUp(draft, remark);
  if (readSignShare(draft, remark)) return;
  if (readPeriods(draft, remark) || readMonthTexts(draft, remark, context.referenceDate)) return;
  if (readRunning(draft, remark) || readMonthDays(draft, remark, context.referenceDate) || readMoments(draft, remark, context.referenceDate)) return;
  if (readConstant(draft, remark, context.isColumn)) return;
  if (LETTERS_OF.test(remark.text) && readValues(draft, remark, context.isColumn)) return;
  if (readLength(draft, remark) || readFormat(draft, remark, context.referenceDate)) return;
  if (isNumber(draft) && readScaleShares(draft, remark)) return;
  const isMade = takeUnit(draft, remark);
  if (!isNumber(draft) && draft.made.type !== 'boolean' && isOnlyUnit(remark.text)) readUnit(draft, remark.text);
  const numbers = isOnlyUnit(remark.text) || startsAsNumber(draft, withoutStep(remark.text));
  if (!numbers && readValues(draft, remark, context.isColumn)) {
    readShares(draft, remark.text);
    return;
  }
  if (isPartOfColumn(draft, remark.text, context) || readShares(draft, remark.text)) return;
  readNumbers(draft, remark, context.referenceDate, isMade);
}

const PART_OF = /^\W*(?:is\s+|always\s+|must be\s+)*(?:at (?:least|most)|up to|no (?:more|less) than|not more than|never (?:more|less|above|below|over|under)(?: than)?|max(?:imum|\.)?|min(?:imum|\.)?|less than|more than|under|over|below|above)\s+(?:\d[\d.,]*\s?(?:%|percent|per cent)|an?\s\p{L}+|half|(?:one|two|three)\s\p{L}+)\s+(?:of\s+)?(?:the|its|their)?\s*([\p{L}_][\p{L}_ ]*?)\s*$/iu;

/** "pledged, at least 60% of the goal": a part of what another column holds, and no share of the rows; what was a yes or no by its name alone is an amount. */
function isPartOfColumn(draft: Draft, text: string, { isColumn }: QualifyContext): boolean {
  const other = draft.stated.values === true ? undefined : PART_OF.exec(text.replace(/[\s.)]+$/u, ''))?.[1];
  if (other === undefined || !isColumn(other)) return false;
  if (draft.made.type === 'boolean') draft.made = { type: 'decimal', options: { min: 0, max: 1000, decimals: 2 } };
  return isNumber(draft);
}

/** What a remark that is a formula or a list of bands says beside that: whether cells are empty. */
export function qualifyAside(draft: Draft, text: string): void {
  readMissing(draft, new Remark(text));
}

/** "P001 to P040 instead of names": what the column does not hold. */
const INSTEAD = /(?<=\S)[\s,]+(?:instead of|rather than|in place of|in lieu of|statt|anstatt|anstelle von|en lugar de|en vez de|au lieu de|plutôt que)\s[^,;()]*/iu;

/** "Plans are Free for 60% …": a sentence begins with the column it is about. */
function withoutName({ name }: Draft, text: string): string {
  const names = keysOf(name);
  const words = wordsOf(text);
  const first = /^(?:the|all|every|each|its|their)$/.test(words[0]?.key ?? '') ? 1 : 0;
  const last = words[first + names.length - 1];
  // "grade (Grade 1 to Grade 6)": the word is a part of the values.
  if (/\d\s+(?:to|through|bis|a|à|–|-)\s+\p{L}/iu.test(text) && codeRange(text.replace(/^[\s(:]+|[\s).]+$/gu, '')) !== undefined) return text;
  if (names.length === 0 || last === undefined || !names.every((key, i) => words[first + i]?.key === key)) return text;
  // "whether it was lunch or dinner": the name is what it holds.
  if (/\s(?:or|oder|o|ou)\s/iu.test(text) && !/\p{L}/u.test(text.slice(last.end))) return text;
  const verb = /^\s*(?:(?:is|are|can be|could be|should be|must be|may be|has to be|will be)(?![\p{L}])|:|=)?/u.exec(text.slice(last.end))?.[0] ?? '';
  return text.slice(last.end + verb.length);
}

/** "IBAN (deutsch)", "iban, German": of one country. */
function readIbanCountry(draft: Draft, text: string): void {
  const countryCode = draft.made.type === 'finance.iban' ? ibanCountry(text) : undefined;
  if (countryCode !== undefined) draft.made = { type: 'finance.iban', options: { ...draft.made.options, countryCode } };
}

const GROWN_UP = /(?<![\p{L}\d])(?:(?:all|only)\s(?:of\sthem\s)?(?:are\s)?adults|adults\sonly|no\s(?:minors|children|kids)|at\sleast\s(?<least>\d\d)\syears?\sold|of\slegal\sage)(?![\p{L}])/iu;

/** "dob (all adults)", "date of birth, at least 21 years old": how old the people of the column are at the least. */
function readGrownUp(draft: Draft, remark: Remark): void {
  const { made } = draft;
  const match = made.type === 'person.age' || made.type === 'person.birthdate' ? GROWN_UP.exec(remark.text) : null;
  if (match === null) return;
  const { max = 80 } = made.options ?? {};
  const least = Number(match.groups?.['least'] ?? 18);
  draft.made = { ...made, options: { ...made.options, min: least, max: Math.max(least + 1, typeof max === 'number' ? max : 80) } };
  remark.take({ start: match.index, end: match.index + match[0].length });
}

function readOutliers(draft: Draft, text: string): void {
  const outliers = outliersIn(text);
  if (outliers !== undefined && ['integer', 'decimal'].includes(draft.made.type)) draft.outliers = outliers;
}

/** "a single letter: A, B, C or D": the values themselves say more than their form. */
const LETTERS_OF = /\b(?:letter|character|digit|word|initial)\s*(?::|[-–—]\s|\(|,?\s+(?:one of|either|from|out of)\s)\s*["'`]?[\p{L}\d]["'`]?\s*[,/|]/iu;

const isNumber = ({ made }: Draft): boolean => ['integer', 'decimal'].includes(kindOf(made)) && made.type !== 'sequence';

const BETWEEN_MOMENTS = /^\s*(?:full |business |working |calendar )?(?:minutes?|hours?|days?|weeks?|months?|years?)\s+(?:before|after|prior to|later than|earlier than|past|ahead of|late|overdue)(?![\p{L}])/iu;

/** "1 to 7 days after the order": a distance between moments. */
function isDistance({ made }: Draft, text: string, { end }: { end: number }): boolean {
  // "10 if booked at least 8 weeks before the travel date": in a condition.
  if (BETWEEN_MOMENTS.test(text.slice(end)) && /\b(?:if|when|where|unless)\b/iu.test(text.slice(0, end))) return true;
  return ['date', 'datetime', 'time'].includes(kindOf(made)) && (/^\s*(?:full |business |working |calendar )?(?:days?|nights?|weeks?|months?|years?|hours?|hrs?|h|mins?|minutes?|tagen?|nächten?|wochen?|monaten?|stunden?|minuten?|d[íi]as?|noches|semanas?|meses|horas?|minutos?|jours?|nuits?|semaines?|mois|heures?)(?![\p{L}])/iu.test(text.slice(end)) || /(?<![\p{L}])(?:after(?:wards)?|before|later|earlier|danach|sp[äa]ter|despu[ée]s|apr[èe]s|plus tard)(?![\p{L}])/iu.test(text)) && !/\bin (?:seconds|minutes|hours|days)\b/iu.test(text);
}

/** "0-5, usually zero", "integer, 10 to 20": bounds at the start of a number column, not a list of values. */
function startsAsNumber(draft: Draft, text: string): boolean {
  if (codeRange(text.replace(/^[\s(]+|[\s).]+$/gu, '')) !== undefined) return false;
  const range = boundsIn(text);
  if (range?.min === undefined || range.max === undefined || ['date', 'datetime', 'time', 'text'].includes(draft.made.type) || BANDS.test(text) || numberBandsIn(text.replace(/^[\s(:=]+|[\s).]+$/gu, '')) !== undefined) return false;
  return (text.slice(0, range.start).match(/\p{L}+/gu) ?? []).every((word) => word.length <= 3 || OPENING.has(word.toLowerCase())) && !/[;.)]/.test(text.slice(0, range.start));
}

/** Words that may stand before the bounds of a column. */
const OPENING = new Set('whole number numbers integer integers from between range ranges ranging always within decimal decimals float within values value somewhere anywhere percent minutes seconds hours days zwischen entre desde'.split(' '));
/** "18-24, 25-34, 55+": several ranges are values. */
const BANDS = /\d\s*\+|\d\s*(?:-|–|to)\s*\d+\s*(?:[,;/|]|or|and)\s*(?:or |and )?[<>]?\d+\s*(?:-|–|to)\s*\d/u;

/** "whole numbers out of 40", "sobre 10", "von 100": the most there is. */
const OUT_OF = /^\W*(?:(?:is|are)\s+)?(?:(?:whole\s+numbers?|integers?|marks?|points?)\s+)?(?:out of|sobre|sur|auf|von(?: max(?:imal|\.)?)?)\s+(\d{1,6})(?![\d.,]*\s*(?:(?!which|that)\p{L}+\s+)?(?:are|is|have|has|do|people|rows|customers)\b|\s*(?:bis|a|à|to|-|–))/iu;

/** "(we have 24 tables)" beside the number of a table. */
const COUNT = /^\W*(?:we have|we've got|we own|we run|there are)\s+(\d{1,5})(?:\s+\p{L}+){1,2}\W*$/iu;

function readNumbers(draft: Draft, remark: Remark, referenceDate: string, isMade: boolean): void {
  if (!/year|jahr|ano|annee|año|année|vintage/iu.test(draft.name)) for (const found of datesIn(remark.text, referenceDate)) if (found.hasTime || found.isPoint) remark.take(found);
  const { decimals, step } = takePrecision(remark);
  const count = COUNT.exec(remark.text)?.[1];
  if (count !== undefined && draft.made.type === 'integer' && draft.stated.range !== true) {
    draft.made = { type: 'integer', options: { min: 1, max: Number(count) } };
    draft.stated.range = true;
    return;
  }
  const best = OUT_OF.exec(remark.text)?.[1];
  if (best !== undefined && isNumber(draft) && draft.stated.range !== true) applyRange(draft, { min: 0, max: Number(best), decimals: 0 });
  else if (best !== undefined && areMarks(draft)) markOutOf(draft, Number(best));
  else if (best !== undefined && isNote(draft)) draft.made = noteOutOf(Number(best));
  const told = boundsIn(remark.text);
  const isMiddle = numbersIn(remark.text).some(({ start, end }) => isTypical(remark.text, start, end));
  const crowds = isMiddle ? [] : isNumber(draft) || draft.concept === undefined || (told?.min !== undefined && told.max !== undefined) ? takeCrowds(remark) : [];
  const range = boundsIn(remark.text);
  const hasUnit = isMade || !isNumber(draft) && draft.made.type !== 'expression' && readUnit(draft, remark.text);
  // A unit alone gives numbers a usual shape; stated bounds need none.
  if (hasUnit && range !== undefined) draft.made = { type: draft.made.type, options: optionsWithout(draft.made, 'distribution', 'median', 'mean', 'deviation') };
  const isMeasured = isNumber(draft) || draft.made.type === 'expression' || range !== undefined || (areMarks(draft) && decimals !== 0);
  if (range !== undefined && !isDistance(draft, remark.text, range)) applyRange(draft, range, decimals ?? (isOnScale(draft, remark.text) ? 0 : undefined));
  else if (decimals !== undefined && isMeasured) setDecimals(draft, decimals);
  if (step !== undefined) {
    // "in half stars, averaging 3.5": what lies in the middle is told before the steps are listed.
    if (draft.stated.shape !== true) applyShape(draft, remark.text);
    applyStep(draft, step);
  }
  if (crowds.length > 0 && applyCrowds(draft, crowds)) return;
  applyShape(draft, remark.text);
}

const SCALE = /(?<![\p{L}\d.])[01]\s?\([^()\d]{3,30}\)\s?(?:-|–|to|through|bis|a|à)\s?(?:[3-9]|10|100)\s?\([^()\d]{3,30}\)|(?<![\p{L}])(?:rated|scored|graded|bewertet|on a scale|auf einer skala)\s(?:(?:from|of|von|between|with)\s)?[01]\s?(?:-|–|to|bis|and)\s?(?:[3-9]|10)(?![\d.])/iu;
const QUESTION = /^q\d{1,2}(?:_|$)/iu;

/** "1 (strongly disagree) to 5 (strongly agree)", "speed, rated 1 to 5", "q2_speed": answers in whole numbers, whatever else is measured in fractions. */
const isOnScale = ({ name, made, stated }: Draft, text: string): boolean => made.type === 'decimal' && stated.type !== true && (QUESTION.test(name) || SCALE.test(text));

/** "review score out of 10": most give good marks, whatever the best of them is. */
function markOutOf(draft: Draft, best: number): void {
  if (best !== Math.max(...(draft.made.options?.['values'] as readonly number[]))) draft.made = { type: 'integer', options: { min: 1, max: best, distribution: 'normal', mean: toSixDecimals(best * 0.76), deviation: toSixDecimals(best * 0.15) } };
  draft.stated.range = true;
}

/** "note sur 5", "nota (sobre 10)": a mark, as Spanish and French call it, and no text. */
const isNote = ({ concept, made, stated }: Draft): boolean => concept?.id === 'note' && made.type === 'text' && stated.type !== true;
const noteOutOf = (best: number): Made => ({ type: 'decimal', options: { min: best < 20 ? 1 : 0, max: best, decimals: 1, distribution: 'normal', mean: toSixDecimals(best * 0.7), deviation: toSixDecimals(best * 0.16) } });

/** "rating": a few whole numbers that people give. */
function areMarks({ made, stated }: Draft): boolean {
  const values = made.options?.['values'];
  return made.type === 'category' && stated.values !== true && Array.isArray(values) && values.length > 2 && values.every((value) => typeof value === 'number');
}
