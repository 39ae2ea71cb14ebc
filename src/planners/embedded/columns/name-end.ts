import { fold } from '../reading/words.js';
import { FOR_PART, FOR_SOME } from './for-some.js';
import { GOING, MORE_WHERE } from './going.js';
import { OPENERS } from './openers.js';
import { isUnitWord } from './small-words.js';
import { isStateOfName } from './states.js';
import { typeAt } from './types.js';
import { remembering } from '../reading/memory.js';

/** Signs that open a remark; a hyphen inside a word does not. */
const SIGN = /\s*(?:[([{<>:=≤≥≈~→]|[,;](?=\s|$)|\s[-–—]+(?=\s|$)|\s?-{1,2}>|\s-{2,}|—|\w[-–]\s(?=\S)|\s["“‘](?=\S)|\s'(?=\p{L}[^']*')|\s(?:\+\/-|±|#|\/\/)\s?)/gu;
const NUMBER = /\s(?=[-−+~±]?[$€£]?\d)/gu;
const YES_NO = /\s(?:yes|true|ja|s[ií]|oui|y)\s*(?:\/|or|oder|o|ou)\s*(?:no|false|nein|non|n)\b|\s(?:yes\sno|y\sn|true\sfalse)(?=\s*(?:$|[,;.(]))/giu;
/** "driver D-01 to D-40", "priority P1-P4", "reference RNT-00001", "ticket id INC0000001", "gross net+vat", "severity S1 10%, S2 90%": codes, and what is computed. */
const CODES = /\s(?=(?:\p{Lu}{1,4}-?\d{1,3}|\p{Ll}\d{1,2})\s\(?\d{1,2}(?:\.\d+)?\s?%\)?(?:\s?[,;/|]\s?|\s)(?:and\s)?(?:\p{Lu}{1,4}-?\d{1,3}|\p{Ll}\d{1,2})\s\(?\d{1,2}(?:\.\d+)?\s?%)|\s(?=([a-z]{1,10}[-_])\d{1,4}\s(?:to|through|thru|-|–)\s\1\d{1,4}\s*$)|\s(?=\p{Lu}{1,6}\d{3,12}\s*$)|\s(?=#\d{3,12}\s*$)|\s(?=\p{Lu}{1,6}[-_]?\s?(?:\+|plus|followed by|and|then|with)\s(?:(?:an?\s)?(?:dash|hyphen|slash|underscore|dot|space)\b|(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|twelve)[- ]?(?:digits?|numbers?|figures|letters?|characters?|chars)\b))|\s(?=(?:(?:de|von|from)\s)?[A-H]\s?(?:to|through|bis|a|à|-|–)\s?[B-Z](?![\p{L}\d]))|\s(?=X{0,3}[SML]\s(?:to|through|bis|a|à|-|–)\s\d?X{0,4}[SML]\b)|\s(?=\p{Lu}{1,6}[-_/](?:\d{2,}|x{2,}|X{2,}|n{3,}|N{3,}|#{2,})(?![\p{L}\d]))|\s(?=\p{Lu}{1,6}[-_ ]?\d+\s(?:to|through|bis|a|à|-|–)\s\p{Lu})|\s(?=(\p{L}{1,4})\d{1,3}(?:[-–…]|\.\.\.?)(?:\2)?\d{1,3}(?![\p{L}\d.-]))|\s(?=[\p{L}_][\p{L}\p{N}_]*(?:\s?[*×]\s?|\+)[\p{L}\p{N}_])/gu;
/** Two words or more with slashes between: "buy/sell", "clear / review / void"; units such as "mm/s" are told apart. */
const SLASHES = /\s(?=[^\s/\d]+ \d{1,2}%? \/ [^\s/]+ \d{1,2}%?(?:\s*[,;/]|\s*$))|\s(?=[^\s/]+(?:\/[^\s/]+)+(?:[\s,.;?]|$))|\s(?=[^\s/]+\s\/\s[^\s/]+)|\s(?=[^\s|]+(?:\s\|\s|\|)[^\s|]+)/gu;
/** "date submitted q1 2024", "admission date this past year": a moment, and when it is. */
const PERIOD = /\s(?=(?:q[1-4]|h[12]|(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]{0,6}\.?)\s?(?:19|20)\d\d\b)|(?<=\b(?:dates?|day|time|at|on|dt))\s(?=(?:this\s(?:past\s|last\s)?|(?:the\s)?(?:past|last|next|current|previous)\s(?:\d+\s)?)(?:(?:school|academic|fiscal|financial|calendar|tax)\s)?(?:yr|year|month|week|quarter|mth|day|term|semester|season|spring|summer|autumn|fall|winter)s?\b)/giu;
/** "pickup time in the morning", "timestamp on 2025-01-15", "expiry date in the future": what a moment is called, and when it is. */
const WHEN = /(?<=\b(?:\p{L}{2,}ed\sat|dates?|day|time|timestamp|datetime|moment|birthday|month|fecha|hora|heure)|(?:datum|zeitpunkt|uhrzeit|termin|tag))\s(?=(?:in|on|at|from|during|over|for|im|am|aus|ab|en|à)\s(?:(?:the|a|an|dem|der|jahr|la|el|le)\s){0,2}(?:(?:fiscal|financial|tax|calendar|school|academic|budget|business)\syear\s(?=\d))?(?:(?:near|recent|distant|early|late|last|next|past|coming|same|first|second|previous|upcoming)\s)?(?:future|past|mornings?|evenings?|afternoons?|night|night-?time|daytime|weekends?|weekdays?|(?:working|business|office|opening|school)\s(?:hours|days)|(?:days|weeks|months|years)|summer|winter|spring|autumn|zukunft|vergangenheit|futuro|pasado|futur|passé|q[1-4]|h[12]|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|(?:jan(?:uary|uar)?|feb(?:ruary|ruar)?|m[äa]rz|march|april|mai|ju[nl][ei]|ju[nl]y|august|sept(?:ember)?|o[ck]t(?:ober)?|nov(?:ember)?|de[cz](?:ember)?)(?=\s(?:or|oder|und|and|bis|to|-|–|(?:19|20)\d\d))|\d)(?![\p{L}]))|(?<=\p{L}\s(?:at|on|when))\s(?=(?:mostly\s|mainly\s|usually\s)?(?:evenings?|nights?|mornings?|weekends?|weekdays?)(?![\p{L}]))|(?<=\b(?:dates?|day|month))\s(?=(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\s?(?:to|till|until|through|-|–)\s?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*)/giu;
/** "date business days 2024" */
const WORKING = /(?<=\b(?:date|day|timestamp))\s(?=(?:business|working|trading|week|school)\s?days?(?![\p{L}]))/giu;
/** "published weekly on Tuesdays", "recorded every 5 minutes": how often. */
const HOW_OFTEN = /(?<=^\p{L}{3,}ed)\s(?=(?:hourly|daily|weekly|monthly|yearly|every)\s)/giu;
/** "start date since 2021", "next appointment in the future". */
const SINCE = /(?<=\p{L}{3,}\s\p{L}{3,})\s(?=in the (?:near )?(?:future|past)(?![\p{L}]))|\s(?=(?:since|after|before|until|seit|desde|depuis)\s(?:the\s)?(?:(?:19|20)\d\d|q[1-4]\s)(?!\d))/giu;
/** "longitude in Hamburg", "address in Spain": where the places lie. */
const PLACED = /(?<=\b(?:lat|lon|lng|latitude|longitude|coordinates|address|city|town|zip|postcode|street))\s(?=in\s(?:the\s)?\p{Lu}\p{L}{2,})/gu;
/** "GPA on a 4.0 scale", "pain on a scale from 0 to 10". */
const SCALE = /\s(?=(?:on|auf|in|sur|en)\s(?:an?|the|einer|une?)\s(?:[\p{L}\d.–-]+\s){0,3}?(?:scale|skala|escala|échelle)(?![\p{L}]))/giu;
/** "VAT at 19%", "tax of 8 percent", "amount at a fixed rate of 0.92". */
const AT_SHARE = /\s(?=(?:at|of)\s(?:an?\s)?(?:fixed\s|flat\s|constant\s)?(?:\d{1,3}(?:[.,]\d+)?\s?(?:%|percent\b|pct\b)|(?:exchange |conversion )?rate of \d))/giu;
/** "net pay after 22% tax": how much was taken off or added. */
const AFTER_SHARE = /\s(?=after\s(?:(?:adding|deducting|subtracting|taking off|applying|paying|an?|the)\s){0,2}\d{1,2}(?:\.\d+)?\s?(?:%|percent))/giu;
export const RATE = /^\S*\/(?:h|hr|s|sec|d|l|dl|ml|kg|mg|m|m2|m3|m²|m³|km|cm|day|hour|week|month|year|min|mile|head|ha|w|kwh|or|a)[\s,.;?]*(?=\s|$)/i;
/** "L/M/H": values, whatever units the letters may stand for. */
const LETTERS = /^\p{Lu}(?:\/\p{Lu}){2,}(?=[\s,.;?]|$)/u;
/** Names that end in a number of their own, and ordinals that are part of the name. */
const NUMBERED = /\b(?:line|address|phone|email|question|q|item|quiz|test|option|level|exam|score|tel|contact|name|image|street|sensor|channel|player|team|phase|stage|round|pm|lab|reading|part|group|attempt|game|lap|hole|set|frame|period|heat|run|dive|throw|jump|try|shot|trial|judge|choice|answer|response|task|exercise|module|essay|homework|midterm|section|sample|replicate|measurement|probe|zone|pump|valve|motor|axis|(?<!(?:reorder|order|set|trigger|break-?even)\s)point|photo|picture|video|link|tag|keyword|colou?r|ingredient|skill|hobby|guardian|parent|contestant|reviewer|referee|split|leg|week|ball|number|bid|quote|offer|backup|axle|type|star|genre|author|umpire|parent|child|kid|retention|day|feature|variable|sma|ema|ma|rsi|lag|bin|semester|paper|subject|driver|rider|witness|symptom|diagnosis|drug|allergy|preference|goal|milestone|checkpoint|waypoint|stop|station|tank|string|gpu)\s(?:\d{1,2}|2\.5)$/iu;
const ORDINAL = /^\s\d{1,2}(?:st|nd|rd|th)\s(?:name|names|line|choice|language|half|quarter|address|party|dose|place|author|inventor|driver|contact)\b/i;
const UNIT_TAIL = /\s(?:in|as|en|im)\s+(?:(?:us|U\.S\.)\s+)?(?:(?:millions?|thousands?|billions?)\s+(?:of\s+)?)?([\p{L}°%²³/€$£\d]{1,14})(?:\s+(?:per|pro|par|por|al)\s+\p{L}+)?$/iu;
/** Small words behind a name; "check in" and "logged in" end in one of their own. */
export const DANGLING = /(?:\s+(?:(?<!^best\s+)of|looks?|the|an?|and|or|is|are|then|also|wie|como|comme|und|oder|y|et|ou|de|del|des?|dem|der|du|vom|von|en|im|(?<!\b(?:check|clock|gate|log|sign|punch|badge|scan|tap|move|trade|opt|drop|walk|break|time)(?:p?ed|ged)?\s+)in|au|(?<!\p{L}{3}(?:t|en|ig)\s)am|um|(?<!\b(?:frei|gültig|verfügbar|lieferbar|buchbar|offen)\s+)ab|(?<!\b(?:gültig|offen|frei)\s+)bis|rund|etwa|pour|environ|desde|hasta|(?:hourly|daily|weekly|monthly)(?=\s+(?:ab|desde|depuis)\s*$)|à|-|–|—))+$/u;

/** "open from", "signed up before", "weight after always less than …": nothing follows that could be said about the column. */
const HANGING = /^(?:from|until|till|to|with|by|in|on|over|since|at|like|under|above|below|during|per|who|where|when|which|only)[\s?.!]*$|^(?:from|until|till|to|by|since)\s?[(:=]|^(?:before|after)\s+(?=(?:(?:is|always|never|must|should|has to|may|can)\s|(?:be\s)?(?:lower|higher|less|more|greater|smaller|bigger|larger|heavier|lighter|longer|shorter)\sthan\s))/i;

/** "paid with: cash, card", "delivered by (van, bike)": by what it was done is the column. */
const DONE_WITH = /^(?:with|by|via|through|as)\s?[:(=]/iu;

function isDoneWith(text: string, index: number): boolean {
  return DONE_WITH.test(text.slice(index)) && /^(?:\p{L}{3,}ed|paid|made|sent|bought|sold|built|won|lost|done|begun|caught)\s$/iu.test(text.slice(0, index));
}

/** "tarif mensuel selon la formule", "Preis je nach Größe": by what it differs is said about it. */
const BY_OTHER = /\s(?=(?:selon|según|je nach|abhängig von|en fonction d[eu]|depending on|according to)\s)/giu;

/** "tier by points (bronze <500, gold above)": by what number its values go. */
const BY_NUMBER = /(?<=^(?:\p{L}+\s)?(?:tier|level|class|category|band|group|segment|letter|bracket|rank|grade|status|risk))\s(?=by\s[\p{L}_ ]{2,24}\s?\([^()]*(?:[<>]|\d\s?-|under|below|above|over)[^()]*\))/giu;

/** "first_dose_date some day in 2021": a name written as in a program is one word. */
const IDENTIFIER = /^[\p{L}][\p{L}\p{N}]*(?:_[\p{L}\p{N}]+)+$/u;

/** "finish time hh:mm:ss", "date dd/mm/yyyy": how it is written, behind a name. */
const WRITTEN = /\s(?=(?:(?:written|spelled|spelt)\s(?:out|in full|in words)(?![\p{L}])|(?:(?:in|as)\s)?(?:hh?:mm(?::ss)?|mm:ss|dd[./-]mm[./-]yy(?:yy)?|mm[./-]dd[./-]yy(?:yy)?|yyyy[./-]?mm(?:[./-]dd)?|mm[./-]yy(?:yy)?|tt\.mm\.jjjj|jjjj-mm|mm\/jjjj|aaaa-mm|mm\/aaaa|mon[ -]yyyy)(?![\p{L}\d])))/giu;

/** "number in international format", "serial in hex": the format, behind a name. */
const FORMAT = /\s(?=left\s(?:blank|empty)\s(?:by|for|in)\b)|\s(?=text$)(?<=^(?:city|country|first_name|last_name|full_name|email|state|region|status|brand|currency|gender|department|street|site|category|colou?r)\s)|\s(?=[A-Z]{1,6}[-_/]?\d{2,}\s(?:style|format|pattern|form)(?![\p{L}]))|\s(?=masked\s(?:except|but|apart|save|with|apart)\b)|\s(?=in\s(?:an?\s|the\s)?[\p{L}\d.]+(?:[\s-][\p{L}\d.]+)?\s(?:format|notation|style)(?![\p{L}]))/giu;

const LONGEST_NAME = 240;

/** Where the name of a column ends and what is said about it begins. */
export const nameEnd = remembering(readNameEnd);

function readNameEnd(text: string): number {
  if (text.length <= LONGEST_NAME) return endOfName(text);
  const end = endOfName(text.slice(0, LONGEST_NAME));
  return end === LONGEST_NAME ? text.length : end;
}

function endOfName(text: string): number {
  const first = /^\S+/.exec(text)?.[0] ?? '';
  // Signs may stand in the first word already: "name(text)", "name: text"; words may not.
  let end = firstAt(text, SIGN, 0, () => true);
  if (IDENTIFIER.test(first) && text.length > first.length) end = Math.min(end, first.length);
  for (const opener of OPENERS) end = Math.min(end, firstAt(text, opener, first.length, (index) => !HANGING.test(text.slice(index)) && !isDoneWith(text, index) && !isStateOfName(text, index)) - 1);
  end = Math.min(end, firstAt(text, NUMBER, first.length, (index) => !isPartOfName(text, index)));
  end = Math.min(end, firstAt(text, YES_NO, first.length, () => true));
  end = Math.min(end, firstAt(text, CODES, first.length, () => true));
  end = Math.min(end, firstAt(text, AT_SHARE, first.length, () => true));
  for (const pattern of [AFTER_SHARE, WRITTEN, FORMAT, PERIOD, WHEN, PLACED, SINCE, HOW_OFTEN, WORKING, SCALE, BY_OTHER, BY_NUMBER, FOR_SOME, FOR_PART, GOING, MORE_WHERE]) end = Math.min(end, firstAt(text, pattern, first.length, () => true));
  end = Math.min(end, firstAt(text, SLASHES, first.length, (index) => LETTERS.test(text.slice(index + 1)) || !RATE.test(text.slice(index + 1))));
  end = Math.min(end, typeAfterName(text));
  const tail = Math.min(unitTail(text.slice(0, end)), danglingTail(text.slice(0, end), text.slice(end)));
  return Math.max(0, Math.min(end, tail));
}

function firstAt(text: string, pattern: RegExp, from: number, isEnd: (index: number) => boolean): number {
  pattern.lastIndex = from;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const index = /^\w/.test(match[0]) && pattern === SIGN ? match.index + 1 : match.index;
    if (isEnd(index)) return index;
    if (match[0] === '') pattern.lastIndex++;
  }
  return Number.POSITIVE_INFINITY;
}

/** "week 12 score", "day 7 weight": a number that tells apart of which time it is, between the words of a name. */
const OF_TIME = /(?:^|\s)(?:day|week|month|quarter|year|visit|round|hour|minute|grade|term|semester|season)\s\d{1,3}\s(?!of\b|to\b|or\b|and\b|in\b|days?\b|weeks?\b|months?\b|hours?\b|years?\b|minutes?\b)(?:\p{L}{3,}|bp|hr|sbp|dbp)(?:\s(?!lower\b|higher\b|better\b|worse\b|between\b|from\b|about\b|around\b|below\b|above\b|under\b|over\b|always\b|never\b|must\b|when\b|with\b)(?:\p{L}{3,}|bp|hr|kg|cm|mm|mg|ml|lb|lbs)){0,3}(?:$|\s(?:[$€£]?\d|lower|higher|better|worse|between|from|about|around|below|above|under|over|always|never|must|when|with)(?![\p{L}]))/iu;
/** "fuel per 100 km", "cost per 1,000 views": how many of them it is for. */
const SO_MANY = /^\s\d[\d,.]*k?\s?\p{L}{1,14}(?=$|[\s(:;,])/iu;

function isPartOfName(text: string, index: number): boolean {
  const whole = text.slice(0, /[(:=,;]|\s[-–—]\s/u.exec(text)?.index ?? text.length).trimEnd();
  if (index < whole.length && OF_TIME.test(whole) && !/\d/.test(whole.slice(0, index))) return true;
  // "last 4 digits of the card"
  if (/^(?:the\s)?(?:last|first)$/iu.test(text.slice(0, index)) && /^\s\d{1,2}\s(?:digits?|letters?|characters?|numbers?|figures?)\b/iu.test(text.slice(index))) return true;
  const small = /\s(?=(?:after|at)$)/iu.exec(text.slice(0, index))?.index;
  if (small !== undefined && isStateOfName(text, small + 1)) return true;
  if (/\s(?:per|pro|pour|por)$/iu.test(text.slice(0, index))) return SO_MANY.test(text.slice(index));
  if (ORDINAL.test(text.slice(index, index + 24))) return true;
  const number = /^\s[\d.]+/.exec(text.slice(index))?.[0] ?? '';
  // "triage level 1 (most urgent) to 5": the lower end.
  if (/^\s*\([^()]{2,40}\)\s*(?:to|through|until|-|–|bis)\s*\d/iu.test(text.slice(index + number.length))) return false;
  const isLast = /^\s*(?:$|[(:=,;]|[-–—]\s)/u.test(text.slice(index + number.length));
  return isLast && NUMBERED.test(text.slice(0, index + number.length));
}

/** "bot boolean (3% true)", "rarity enum(common, rare)": words of a schema in which no name ends. */
const TYPE_ONLY = /^((?:[\p{L}_][\p{L}\p{N}_]*\s){1,3}?)(?:bool(?:ean)?|enum|(?<=\s(?:at|on)\s)(?:timestamp|datetime)|int(?:eger)?|(?:(?:big|small)|(?<=(?:id|no|nr|num|number|key|pk|seq)\s))serial|bigint|smallint|timestamptz|varchar|float|string|jsonb?|(?:decimal|numeric|char)(?=\s?\(\d)|(?:text|date|timestamp|decimal|numeric|uuid)(?=\s+(?:nullable|null|not null|optional|unique|default)\b))\s*(?:$|[(,;]|not null\b|nullable\b|null\b|optional\b|unique\b|default\b)/iu;

/** "phone E.164", "token base64", "body markdown", "tags array": how a cell is written, behind what it holds. */
const FORM_TAIL = /^((?:[\p{L}_][\p{L}\p{N}_]*\s){1,2})(?:(?:in\s|as\s)?(?:(?<=(?:id|key|identifier)\s)(?:uuid(?:\s?v?4)?|guid)|icd-?\s?10(?:-?cm)?(?: codes?)?|e\.?164|base-?(?:64|62)|ulids?|cuid2?|nanoid|bcrypt(?: hash)?|argon2|semver|sha-?(?:256|512|1)|md5|hex colou?r|(?<=(?:in|as)\s)(?:an?\s)?hex(?:adecimal)?(?:\s(?:code|value|notation|colou?r)s?)?|markdown|html|array|list of strings|masked|(?:all\s)?(?:lower|upper)-?\s?case[d]?|iso ?8601|unix|epoch)|(?<=^(?:iban|IBAN)\s)[A-Z]{2})\s*(?=$|[,;(])/iu;

/** "leave_id INT PRIMARY KEY": a type right behind an identifier. */
function typeAfterName(text: string): number {
  const form = FORM_TAIL.exec(text);
  if (form !== null) return form[1]?.length ?? 0;
  const plain = TYPE_ONLY.exec(text);
  if (plain !== null) return plain[1]?.length ?? 0;
  const match = /^(["'`]?[\p{L}_][\p{L}\p{N}_]*["'`]?)\s+(?=[A-Za-z])/u.exec(text);
  if (match === null) return Number.POSITIVE_INFINITY;
  const after = text.slice(match[0].length);
  const type = typeAt(after);
  if (type === undefined) return Number.POSITIVE_INFINITY;
  // "call UUID", "order UUID": a thing's own id, as its name says.
  if (type.kind === 'uuid' && /^\w+$/u.test(after) && /^\p{L}{4,}$/u.test(match[1] ?? '')) return Number.POSITIVE_INFINITY;
  const word = /^[A-Za-z]+\d*/.exec(after)?.[0] ?? '';
  const isSql = word === word.toUpperCase() && word.length > 2;
  const isTyped = isSql || ((match[1] ?? '').includes('_') && /^\s*(?:$|[,(;]|not null|null|unique|primary|default|references|\d)/i.test(after.slice(type.length)));
  return isTyped ? match[0].length : Number.POSITIVE_INFINITY;
}

/** "weight in kg": the unit is said about the column. */
export function unitTail(name: string): number {
  const unit = UNIT_TAIL.exec(name);
  if (unit !== null && unit.index > 0 && isUnitLike(unit[1] ?? '')) return unit.index;
  const rate = /\s\S+\/\S+$/u.exec(name);
  return rate !== null && rate.index > 0 && RATE.test(rate[0].trimStart()) ? rate.index : name.length;
}

function danglingTail(name: string, behind: string): number {
  // "team a" beside "team b": nothing follows that the letter could be an article of.
  if (behind === '' && /\s[aA]$/.test(name)) return name.length;
  // "weight for 10 users": for what is told behind it.
  const tail = DANGLING.exec(!/^\s*\d/u.test(behind) ? name : name.replace(/\s(?:for|from|with)$/u, ' of'));
  return tail !== null && tail.index > 0 ? tail.index : name.length;
}

function isUnitLike(word: string): boolean {
  const key = fold(word).replace(/s$/, '');
  return isUnitWord(key) || isUnitWord(fold(word)) || /[/°²³€$£]|^\d/.test(word) || UNITS.test(key) || UNITS.test(fold(word));
}

const UNITS = /^(?:%|eur|euro|dollar|pound|buck|quid|peso|rupee|yen|franc|krona|krone|zloty|year|yr|tonne|ton|meter|metre|stunde|stunden|tagen|jahren|prozent|watt|volt|amp|gallon|acre|inche|inch|feet|foot|ounce|oz|yard|mm|step|kmh|mph|μg|µg|cent|thousand|million|lb|cc|minuten|millimetre|millimeter|centimetre|centimeter|kilometre|kilometer|kilo|kilogram|liter|litre|litern|liters|percentage|word|page|byte|character|char|letter|token|pixel|celsiu|celsius|fahrenheit|kelvin|m3|m2|cbm|nm3|mcf|mas|parsec|mm|ppb|bbl|hectopascal|day|week|month|decibel|degree|grad|mol|mmol|mn|nm|euros|pesos|horas|minutos|dias|heures|jours)$/;
