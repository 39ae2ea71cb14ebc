import type { Draft } from '../model.js';
import { codeRange } from '../phrases/code-ranges.js';
import type { Enumeration } from '../phrases/lists/built.js';
import { isNumberBand } from '../phrases/lists/number-bands.js';
import { areOutcomes } from './outcome-words.js';
import { kindOf } from './types.js';
import { isRatio } from './units.js';

/** What looks like a list of values and is none of this column: a formula, a mean and a deviation, an aside. */

/** Names of the other columns: "(kills / deaths)" is no list of values where these are columns. */
export type IsColumn = (text: string) => boolean;

/** How large numbers are, and no value of a column of them. */
const SIZE = /^(?:(?:very|quite|rather|really)\s)?(?:small|large|big|huge|tiny|short|long|low|high|higher|lower|few|many|seconds|minutes|hours|days|weeks|months|years|hundreds|thousands|millions|cents|pennies)$/iu;

/** "no more than 4 mg/l", "not above 120 km/h": bounds, whatever signs their unit has. */
const BOUNDED = /^\W*(?:(?:is|are|must be|should be)\s)?(?:no|not|never|at|up|less|more|fewer|lower|higher|max\.?|min\.?|above|below|over|under|between|from)\s(?:(?:more|less|fewer|higher|lower|greater|larger|above|below|over|under|most|least|to|than)\s?){0,2}[$€£~]?\d[\d.,]*\s?\p{L}{1,6}\/\p{L}{1,4}\W*$/iu;
/** The unit of such bounds, which no formula has. */
const UNIT_WITH_SLASH = /\d[\d.,]*\s?\p{L}{1,6}\/\p{L}/u;

export function isFormula(text: string, found: Enumeration, isColumn: IsColumn): boolean {
  // "/blog/some-post" is a path, "/v1/orders, /v1/users" are several.
  const arePaths = found.values.length > 1 && found.values.every((value) => typeof value === 'string' && /^\/[\p{L}\d]/u.test(value));
  return (UNIT_WITH_SLASH.test(text) && BOUNDED.test(text)) || (!arePaths && /(?:^|\s)\/\p{L}/u.test(text)) || found.values.every((value) => typeof value === 'string' && isColumn(value)) || /\d\s*[*x×]\s*\d|\p{L}\s*[*×]\s*\p{L}|[\p{L}\d]\s+x\s+[\p{L}\d]/u.test(text);
}

/** A value of one or two words, none of which tells how a moment is written or what it holds: "slot - weapon, chest, ring", "time: early, late, night". */
const WORD = /^\p{L}[\p{L}'-]{2,}(?:\s\p{L}[\p{L}'-]*)?$/u;
const OF_MOMENTS = /(?<![\p{L}])(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|dates?|times?|timestamps?|datetimes?|zone|utc|local|iso|required|optional|nullable|random|realistic|recent|past|future|sorted|ascending|descending|unique|mostly|sometimes|only|within|until|since)(?![\p{L}])/iu;

/** Stretches of a day, of which two are enough: "slot (morning, full day)". */
const DAY_PART = /^(?:(?:early|late|mid|full|half|whole|all)[- ]?(?:day|morning|afternoon|evening)|morning|forenoon|midday|noon|lunch(?:time)?|afternoon|evening|night|am|pm|vormittags?|mittags?|nachmittags?|abends?|ganztags|mañana|tarde|noche|matin|midi|après-midi|soir(?:ée)?|journée)$/iu;

const isQuoted = (value: unknown, text: string): boolean => [`'${String(value)}'`, `"${String(value)}"`].some((quoted) => text.includes(quoted));

/** No value of any column. */
const OTHERS = /^(?:(?:some|any)(?:one|body) else|another one|naturally|obviously|of course|(?:fitting|matching|going with|belonging to) (?:the|that|it|to)\b.*)$/iu;

/** "same day or afterwards": how far from another moment, and no value. */
const WHEN_APART = /(?<![\p{L}])(?:same|next|following|afterwards?|later|earlier|before|after|days?|weeks?|months?|hours?)(?![\p{L}])/iu;

/** Said of numbers, and no name of one. */
const NO_NAME = /^(?:capped|skewed|uniform|normal|lognormal|poisson|mean|median|average|required|optional|mostly|usually|rounded|unique|random|decimals?|missing|empty|each|max|min)(?![\p{L}])/iu;

/** Of "shipping (standard, express)": kinds of what would else be an amount. */
const KINDS = /^(?:owned|rented|leased|mortgaged|freehold|leasehold|urban|suburban|rural|indoors?|outdoors?|inside|outside|north|south|east|west|standard|express|economy|priority|overnight|same[- ]day|basic|premium|plus|pro|free|paid|gold|silver|bronze|included|excluded|pick-?up|delivery|courier|post|online|offline|in[- ]store|cash|card|single|double|full|half|fixed|variable|prepaid|postpaid|one[- ]way|return|round[- ]trip|adult|child|student|senior|private|public|domestic|international|low|high|petrol|diesel|gasoline|gas|electric(?:ity)?|hybrid|hydrogen|oil|wood|coal|solar|wind|hydro|nuclear|battery|mains|manual|automatic|new|used|buy|sell|credit|debit|import|export|guest|member|regular|reduced|weekday|weekend|summer|winter|personal|business|home|away|residential|commercial|benzin|strom|estándar|exprés|gratis|pagado|normal)$/iu;

/** "PG-13, R", "A1, B2": short codes in capitals are labels. */
const CODE = /^[A-Z]{1,4}(?:-?\d{1,2}[A-Z]?)?$/u;

export function fits(draft: Draft, found: Enumeration, text: string): boolean {
  const kind = kindOf(draft.made);
  // "firmware 1.0, 1.1 or 2.0": versions, where they had a pattern with dots.
  if (found.written !== undefined && draft.made.type === 'pattern' && String(draft.made.options?.['pattern']).includes('.#')) return true;
  // "cost center 4100, 4200 or 5100": codes of one length, whatever form they had.
  if (draft.made.type === 'pattern' && found.values.length > 1 && found.values.every((value) => typeof value === 'number' && value > 9 && String(value).length === String(found.values[0]).length)) return true;
  if (found.values.every((value) => typeof value === 'number')) return (kind !== 'boolean' && kind !== 'text') || draft.made.type === 'category' || draft.made.type === 'sequence' || draft.concept === undefined;
  // "seen at sunrise or sunset": words where a moment would stand.
  const isWorded = found.values.every((value) => typeof value === 'string' && !/\d/.test(value)) && /^[\s(:]*(?:either\s+)?\p{L}+(?:\s\p{L}+)?(?:,\s*\p{L}+(?:\s\p{L}+)?)*,?\s+(?:or|oder|o|ou)\s+\p{L}+(?:\s\p{L}+)?[\s).]*$/iu.test(text);
  // "arrived (P1, P2, P3)": codes that are told are no moments, but for parts of a year.
  const areCodes = found.values.length > 1 && found.values.every((value) => CODE.test(String(value)));
  if (['date', 'datetime', 'time'].includes(kind)) return (areCodes && found.values.every((value) => /^(?![QHTS][1-4]$)[A-Z]{1,4}-?\d/u.test(String(value)))) || found.values.every((value) => DAY_PART.test(String(value)) || isQuoted(value, text)) || (isWorded && !WHEN_APART.test(text)) || (found.values.length >= 3 && found.values.every((value) => typeof value === 'string' && (DAY_PART.test(value) || (WORD.test(value) && !OF_MOMENTS.test(value)))));
  // "(12% no show)", "(some missing, like 10%)" and other asides are not lists.
  if (codeRange(text.replace(/^[\s(]+|[\s).]+$/gu, '')) !== undefined) return true;
  const words = found.values.map(String);
  // "(someone else, naturally)": said of who it is.
  if (words.some((value) => OTHERS.test(value))) return false;
  const isNumber = kind === 'integer' || kind === 'decimal';
  // "(mostly small, sometimes hours)": how large they are.
  // "(low, medium, high)" are its steps.
  const areSteps = words.length >= 3 && words.every((value) => /^(?:very )?\p{L}+$/u.test(value)) && words.some((value) => /^(?:medium|med|moderate|mid|normal|average|ok|okay|mittel|medio|media|moyen|moyenne)$/iu.test(value));
  if (isNumber && draft.concept !== undefined && !areSteps && words.some((value) => SIZE.test(value))) return false;
  // "km/h" is a unit, "W/m², at most 1000" one and more, "EUR or USD" are two.
  const unit = text.split(',', 1)[0] ?? '';
  if (words.length === 2 && !/\s(?:or|oder|o|ou)\s|^\W*(?:only|just)\s/iu.test(text) && words.every((word) => unit.includes(word)) && isRatio(words[0] ?? '', words[1] ?? '')) return false;
  // A number column holds numbers, bands of them, or words; never both.
  // "5k or 10k": distances and sizes as they are called.
  const areCalled = words.length > 1 && /\sor\s|[/|]/iu.test(text) && words.every((value) => /^\d+(?:\.\d+)?\p{L}{1,3}$/u.test(value) && value.replace(/[\d.]/g, '') === (words[0] ?? '').replace(/[\d.]/g, ''));
  // "3a, 3b, 4a": classes of a school.
  const areClasses = words.length > 2 && words.every((value) => /^\d{1,2}\p{L}$/u.test(value)) && new Set(words.map((value) => value.at(-1))).size > 1;
  // "5k, 10k, half, marathon": some of them in words.
  const labels = words.filter((value) => /^\d+(?:\.\d+)?\s?\p{L}{1,3}$/u.test(value));
  // "gasoline 95, diesel, lpg": a number that belongs to a name.
  const isSort = words.length > 2 && words.every((value) => /^\p{L}{3,}(?:\s\p{L}+)?(?:\s\d{1,3})?$/u.test(value) && !NO_NAME.test(value)) && words.filter((value) => /\d/.test(value)).length === 1;
  if (isNumber && isSort && found.weights === undefined) return true;
  const areNamed = labels.length > 0 && words.length - labels.length > 0 && words.length > 2 && words.every((value) => labels.includes(value) || (/^\p{L}{3,}(?:\s\p{L}+)?$/u.test(value) && !NO_NAME.test(value)));
  if (isNumber && (areCalled || areClasses || areNamed || areCodes)) return true;
  const isBand = (value: string): boolean => /^[<>≤≥]?\s?\d+$/u.test(value) || isNumberBand(value);
  if (isNumber && words.some((value) => /\d/.test(value)) && (!words.every(isBand) || words.length < 3)) return false;
  // "under 5 min, 5-15 min": minutes, and no minimum.
  if (isNumber && !words.every(isNumberBand) && /\b(?:mean|sd|std|avg|min|max|about|around)\b/i.test(text) && found.weights === undefined) return false;
  if (isNumber && words.length === 2 && found.weights === undefined && !words.every((value) => KINDS.test(value)) && !areOutcomes(words) && !/\bor\b|[/|]|^\W*["'`]/i.test(text)) return false;
  if (words.some((value) => /^(?:most|many|some|(?:an? )?few|\d+\s?%)\b.*\b(?:are|is|small|large|low|high|outliers?|below|above)\b/i.test(value))) return false;
  return !words.some((value) => /^(?:required|optional|not null|nullable|random|realistic|believable|plausible|sorted|number|integer|date|time|string|decimal|float|boolean)$/i.test(value) || (isNumber && !areSteps && /^(?:capped|skewed|uniform|normal|lognormal|poisson)$/i.test(value)));
}
