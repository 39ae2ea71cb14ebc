import { wordsOf } from '../reading/words.js';

/** Words of remarks that speak of their own column alone. */
const PLAIN = new Set('int integer bigint smallint tinyint serial bigserial number numeric decimal float double real bool boolean char varchar nvarchar text string str date datetime timestamp timestamptz time uuid json jsonb not null primary key autoincrement auto increment nullable required optional'.split(' '));

/** "enum(car=0.4, home=0.35, other=0.25)": values with their parts of one. */
const WEIGHTED = /^[^=:]{0,20}[([{:]\s*["'`]?\p{L}[^=:,]{0,40}[=:]\s*0?\.\d+(?:\s*,\s*["'`]?\p{L}[^=:,]{0,40}[=:]\s*0?\.\d+)+\s*[)\]}]?\s*$/u;

/** "char(1) in ('M', 'F')": a type, and the values it may hold. */
const TYPED_LIST = /^\s*\p{L}+\d*(?:\s*\(\s*\d+(?:\s*,\s*\d+)?\s*\))?\s+(?:not null\s+)?(?:check\s*\(\s*\w+\s+)?in\s*\(\s*["'`]/iu;

/** "0-40", "(20 to 40)", "between 22 000 € and 85 000 €", "from 3.5% to 18%": two bounds, and what they are counted in. */
const BOUNDS = /^[\s(:–-]*(?:(?:from|between|range|ranging|roughly|about|int|integer|float|decimal)[\s:]\s?){0,3}[$€£~]?\s?[-−]?\d[\d.,\s]*[$€£%k]?\s?(?:eur|usd|kg|km|cm)?\s?(?:-|–|—|to|and|\.\.)\s?[$€£~]?\s?[-−]?\d[\d.,\s]*k?\s?(?:[$€£%]|°[CF]?)?(?:(?:eur|usd|gbp|chf|euros?|dollars|kg|g|km|cm|mm|m|min|minutes|hours|seconds|percent|years)(?=[\s,).]|$))?[\s),.]*(?:(?:one|two|three|four|\d) decimals?[\s).]*)?$/iu;

/** "in kg", "in USD": a unit alone. */
const UNIT = /^[\s(]*in\s(?:eur|usd|gbp|chf|euros?|dollars?|pounds|cents|kg|grams?|g|km|cm|mm|m|metres|meters|litres|liters|ml|percent|%|°C|celsius|hectares|watts?|kwh|kw|mm\/s|km\/h|m\/s)(?:,?\s(?:with\s)?(?:one|two|three|\d) decimals?)?[\s).]*$/iu;

/** "in the last 90 days", ": in 2024", "2019-2024": when. */
const SPAN = /^[\s(:]*(?:(?:with)?in\s)?(?:(?:the\s)?(?:last|past|next)\s\d{1,3}\s(?:days|weeks|months|years)|(?:19|20)\d\d(?:\s?[-–]\s?(?:19|20)\d\d)?)[\s).]*$/iu;

/** "like ORD-000001", "(unique)", "yes/no": a form, or how it is answered. */
const FORM = /^[\s(:]*(?:(?:like|as|e\.g\.|formatted|formatted like|format)\s["'“]?[A-Z]{1,5}[-_]?\d{2,10}["'”]?(?:\sstyle)?|unique|yes\s?\/\s?no|y\s?\/\s?n|true\s?\/\s?false)[\s).]*$/iu;

const SHORT_FORMS = [BOUNDS, UNIT, SPAN, FORM] as const;
const LONGEST_PLAIN = 80;

/** "VARCHAR(50) NOT NULL", "(integer)", "0-40": nothing that ties the column to others, so that no reader has to look. */
export function isPlain(text: string): boolean {
  if (WEIGHTED.test(text) || TYPED_LIST.test(text)) return true;
  if (text.length >= LONGEST_PLAIN) return false;
  if (SHORT_FORMS.some((form) => form.test(text))) return true;
  return wordsOf(text).every(({ key, text: word }) => PLAIN.has(key) || /^\d/.test(word)) && !/[^\s\w(),:]|\d per (?:\d+ )?\w/.test(text);
}
