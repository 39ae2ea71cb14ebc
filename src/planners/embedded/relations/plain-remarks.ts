import type { Draft } from '../model.js';
import { tellsOfRows } from '../reading/bare-title.js';
import { keyOf, wordsOf } from '../reading/words.js';
import { namedIn } from './grammar/naming.js';
import { valuesIn } from './grammar/values-in-text.js';

/** Words of remarks that speak of their own column alone. */
const PLAIN = new Set('int integer bigint smallint tinyint serial bigserial number numeric decimal float double real bool boolean char varchar nvarchar text string str date datetime timestamp timestamptz time uuid json jsonb not null primary key autoincrement auto increment nullable required optional'.split(' '));

/** "enum(car=0.4, home=0.35, other=0.25)": values with their parts of one. */
const WEIGHTED = /^[^=:]{0,20}[([{:]\s*["'`]?\p{L}[^=:,]{0,40}[=:]\s*0?\.\d+(?:\s*,\s*["'`]?\p{L}[^=:,]{0,40}[=:]\s*0?\.\d+)+\s*[)\]}]?\s*$/u;

/** "char(1) in ('M', 'F')": a type, and the values it may hold. */
const TYPED_LIST = /^\s*\p{L}+\d*(?:\s*\(\s*\d+(?:\s*,\s*\d+)?\s*\))?\s+(?:not null\s+)?(?:check\s*\(\s*\w+\s+)?in\s*\(\s*["'`]/iu;

/** Words of bounds: "in seconds between 30 and 3600", "0.5 to 12 mm/s", "(integer, 50 to 120 bpm)", "since 2022". */
const OF_BOUNDS = new Set(
  ('from between to and in of with the last past next since during whole number numbers integer integers int float decimal decimals place places one two three range ranging values value ' +
    'eur euro euros usd gbp chf dollar dollars pound pounds cent cents k kg g gram grams mg km cm mm m metre metres meter meters litre litres liter liters l ml percent c f celsius hectare hectares ha watt watts w kw kwh mwh bpm ' +
    's sec second seconds min mins minute minutes h hour hours day days week weeks month months year years date datetime timestamp time bis von zwischen und entre de a et en').split(' ').map(keyOf),
);
const BOUNDS_ONLY = /^[\s\d\p{L}.,()°%$€£:/²³–−-]+$/u;

/** "22%", "tip 0-20%": a part of another number. */
const A_PART = /%|\bpercent\b/u;
/** "due in 14 days": behind another moment. */
const DELAY = /^[^\d]*(?<!\b(?:last|past|next)\s)(?<![\d.,])\d+\s?(?:days?|weeks?|months?|years?|hours?|h|minutes?|mins?)[^\d]*$/iu;
/** "in minutes between the two". */
const BETWEEN_THE_TWO = /\bthe two\b/iu;

/** "in the last 90 days", "from 3.5% to 18%". */
const isOfBounds = (text: string): boolean => BOUNDS_ONLY.test(text) && !A_PART.test(text) && !DELAY.test(text) && !BETWEEN_THE_TWO.test(text) && wordsOf(text).every(({ key }) => OF_BOUNDS.has(key) || /^[\d%$€£]/u.test(key));

/** "like ORD-000001", "(unique)", "yes/no": a form, or how it is answered. */
const FORM = /^[\s(:]*(?:(?:like|as|e\.g\.|formatted|formatted like|format)\s["'“]?[A-Z]{1,5}[-_]?\d{2,10}["'”]?(?:\sstyle)?|unique|yes\s?\/\s?no|y\s?\/\s?n|true\s?\/\s?false)[\s).]*$/iu;

/** "(single, double, suite)", ": movie 40%, series 55%", "one of rock, jazz or folk": values with nothing but their shares. */
const VALUES = /^[\s(:[–-]*(?:(?:is|are)\s)?(?:(?:one of|either|enum|out of)\s?[([]?\s?)?(?!\d)[\p{L}\d][\p{L}\d.'’-]*(?:\s[\p{L}][\p{L}\d.'’-]*){0,2}(?:\s\d{1,3}\s?%)?(?:\s?(?:,|\/|\||\bor\b|\band\b)\s?(?:or\s|and\s)?(?!\d)[\p{L}\d][\p{L}\d.'’-]*(?:\s[\p{L}][\p{L}\d.'’-]*){0,2}(?:\s\d{1,3}\s?%)?){1,14}[\s)\].]*$/iu;

/** "grey for basic, blue for plus": a value of each. */
const FOR = /\b(?:for|with|by)\b/iu;

const LONGEST_PLAIN = 80;

/** "VARCHAR(50) NOT NULL", "(integer)": nothing that ties the column to others, so that no reader has to look. */
function isPlain(text: string): boolean {
  if (WEIGHTED.test(text) || TYPED_LIST.test(text)) return true;
  if (text.length >= LONGEST_PLAIN) return false;
  return FORM.test(text) || (wordsOf(text).every(({ key, text: word }) => PLAIN.has(key) || /^\d/.test(word)) && !/[^\s\w(),:]|\d per (?:\d+ )?\w/.test(text));
}

/** Whether a remark speaks of its own column alone: its type, bounds, form or values, and names no other. */
export function speaksOfItself(text: string, drafts: readonly Draft[], own: Draft): boolean {
  if (isPlain(text)) return true;
  if (text.length >= LONGEST_PLAIN || !(isOfBounds(text) || (VALUES.test(text) && !FOR.test(text) && !tellsOfRows(text)))) return false;
  return !namedIn(text, drafts).some(({ draft }) => draft !== own) && !drafts.some((draft) => draft !== own && valuesIn(draft, text).length > 0);
}
