import type { Draft, Made } from '../model.js';
import { formIn, type FormFound } from '../phrases/forms.js';
import { expressionIn } from '../phrases/regular-expressions.js';
import { eitherForm } from './formats/either-form.js';
import { gridIn, ofClasses, underPaths } from './formats/code-lists.js';
import { exampleIn, maskIn, prefixIn, runsOn, suffixIn } from './formats/examples.js';
import { namedForm } from './formats/known-forms.js';
import { literal, madeLike } from './formats/patterns.js';
import { madeOfForm } from './formats/worded.js';
import { isClock } from './moments.js';
import type { Remark } from './remark.js';
import { kindOf } from './types.js';

/** A name that says that things are numbered: "batch no". */
const NUMBERS = /(?:^|_)(?:no|nr|num|number|id|code|ref|nummer|numero|número)$/iu;

/** Whom or what a row tells of: "participant (P001, P002 and so on)". */
const OF_A_ROW = /^(?:participant|subject|respondent|patient|volunteer|person|student|pupil|sample|specimen|case|entry)$/iu;

const isIdLike = (made: Made): boolean => made.type === 'sequence' || made.type === 'pattern' || made.type === 'uuid';

const COUNTRY = /country|land$|l[äa]nder|pa[ií]s|pays|nationality/iu;
const ISO = /\b(?:iso(?:[- ]?3166)?(?:[- ]?(?:alpha)?[- ]?2)?|two[- ]letters?|2[- ]letters?|alpha-?2)\b/iu;

/** "matching pattern ^SN[0-9]{8}$": the form of the values, as a program checks it. */
export function readExpression(draft: Draft, remark: Remark): boolean {
  const found = expressionIn(remark.text);
  if (found === undefined) return false;
  draft.made = { type: 'pattern', options: { pattern: found.pattern }, unique: false };
  draft.stated.format = true;
  remark.take(found);
  return true;
}

/** "masked except for the last four digits": the rest is hidden. */
const MASKED = /\b(?:masked|redacted|obfuscated|maskiert|enmascarad[oa]|masqu[ée]e?)\b/iu;
const HIDDEN = '\\*\\*\\*\\*';

/** How long codes of a kind always are: one of another length is another kind of code. */
const OWN_LENGTH: Readonly<Record<string, number>> = { 'finance.creditCardNumber': 16, 'vehicle.vin': 17 };

/** How long what is played lasts: a few minutes. */
const OF_SONG = /^(?:(?:song|track)_)?(?:length|duration|laufzeit|l[äa]nge|duraci[oó]n|dur[ée]e)$/iu;

/** Minutes for a kilometre. */
const OF_PACE = /(?:^|_)pace(?:_|$)/iu;

/** "finish_time: HH:MM:SS": a time of the day, or how long something takes, written as on a clock. */
/** "+4917########", as a number that is dialled is told by how it begins. */
const BEGUN_NUMBER = /(?<![\p{L}\d])\+(\d{1,7})(#{4,12})(?![\p{L}\d#])/u;

function onTheClock({ made, concept, name }: Draft, text: string): Made | undefined {
  if (/\bmm:ss\b/iu.test(text) && !/h:mm:ss/iu.test(text)) return { type: 'pattern', options: { pattern: OF_SONG.test(name) ? '0[2-5]:[0-5]#' : OF_PACE.test(name) ? '0[4-7]:[0-5]#' : '[0-5]#:[0-5]#' } };
  // "scheduled: HH:MM": a clock where a name alone tells of a day.
  if (made.type === 'date' && isClock(text)) return { type: 'time', options: { step: '1m' } };
  if (!/\bhh:mm:ss\b/iu.test(text)) return undefined;
  const { from, to, min, max } = made.options ?? {};
  if (made.type === 'time') return { type: 'time', options: { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }), seconds: true, step: '1s' } };
  if ((made.type !== 'integer' && made.type !== 'decimal') || typeof min !== 'number' || typeof max !== 'number' || min < 0) return undefined;
  const seconds = concept?.id.includes('second') === true ? 1 : 60;
  return { type: 'time', options: { from: clockAt(min * seconds), to: clockAt(max * seconds), seconds: true, step: '1s' } };
}

function clockAt(seconds: number): string {
  const within = Math.min(Math.floor(seconds), 86_399);
  return [within / 3600, (within % 3600) / 60, within % 60].map((part) => String(Math.floor(part)).padStart(2, '0')).join(':');
}

/** "license key XXXXX-XXXXX": letters and digits, where others show digits. */
const KEY = /key|licen[cs]e|coupon|voucher|token|activation|promo|gift/iu;
const KEY_FORM = /^(?=.*X{3})X+(?:-X+)*$/u;

/** The alphabet of a code all of whose places have the same: "commit sha (7 chars)" is hexadecimal, however long. */
function oneAlphabet({ type, options }: Made): string | undefined {
  const pattern = type === 'pattern' ? options?.['pattern'] : undefined;
  const [, alphabet, , rest = ''] = /^(\[[^\]]+\])(\{\d+\})?(.*)$/u.exec(typeof pattern === 'string' ? pattern : '') ?? [];
  return alphabet !== undefined && rest.replaceAll(alphabet, '') === '' ? alphabet : undefined;
}

/** "min 12 chars", "8-16 characters": how long passwords are. */
const PASSWORD_LENGTH = /(?<least>\d{1,2})(?:\s?(?:-|–|to)\s?(?<most>\d{1,2}))?\s?(?:(?:lower-?case|small|alphanumeric|plain)\s)?(?:characters?|chars?|signs|letters|digits|zeichen|caracteres|caractères)(?![\p{L}])/iu;
const SIGN_OF_PASSWORD = '[abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789!?%_]';

/** A password as it is typed, where its length is told. */
function asPassword(draft: Draft, remark: Remark): boolean {
  const match = draft.concept?.id === 'password_hash' && !/hash|crypt/iu.test(`${draft.name} ${remark.text}`) ? PASSWORD_LENGTH.exec(remark.text) : null;
  if (match === null) return false;
  const [least, most] = [Number(match.groups?.['least']), Number(match.groups?.['most'])];
  const isMost = /(?:max\.?|most|up to|under|below)\s*$/iu.test(remark.text.slice(0, match.index));
  const length = most > least ? Math.round((least + most) / 2) : /(?:min\.?|minimum|least|over|more than)\s*$/iu.test(remark.text.slice(0, match.index)) ? least + 2 : isMost ? Math.max(4, least - 2) : least;
  if (!(length >= 4)) return false;
  draft.made = { type: 'pattern', options: { pattern: `${SIGN_OF_PASSWORD}{${String(length)}}` } };
  draft.stated.format = true;
  remark.take({ start: match.index, end: match.index + match[0].length });
  return true;
}

/** "start: 9:00 or 13:00": the times it may be, where a name alone tells of a day. */
const TIMES_LISTED = /^\W*(?:at |always |either |um |a las? |[àa] )?(?<times>\d{1,2}:\d{2}(?:,? (?:or|and|oder|und|o|y|ou|et) \d{1,2}:\d{2}|, \d{1,2}:\d{2}){1,8})\W*$/iu;

function timesListed({ made, stated }: Draft, text: string): string[] | undefined {
  const times = (made.type === 'date' || made.type === 'datetime') && stated.values !== true ? TIMES_LISTED.exec(text)?.groups?.['times'] : undefined;
  return times?.match(/\d{1,2}:\d{2}/gu)?.map((time) => time.padStart(5, '0'));
}

const NAME_OF_USER = /^(?:internet\.username|internet\.displayName)$/u;
const CONSONANT = '[bcdfghjklmnprstvw]';
const VOWEL = '[aeiou]';
const LEAST_OF_NAME = 3;
/** Usual user names are seldom longer. */
const LONGEST_USUAL = 16;

/** "username 5-12 lowercase chars": small letters that can be spoken, as many as every name may have. */
function asUserName(draft: Draft, remark: Remark): boolean {
  const match = NAME_OF_USER.test(draft.made.type) ? PASSWORD_LENGTH.exec(remark.text) : null;
  if (match === null) return false;
  const [least, most] = [Number(match.groups?.['least']), Number(match.groups?.['most'] ?? match.groups?.['least'])];
  const before = remark.text.slice(0, match.index);
  const isMost = /(?:max\.?|most|up to|under|below)\s*$/iu.test(before);
  const isLeast = /(?:min\.?|minimum|least|over|more than)\s*$/iu.test(before);
  if (isMost && most >= LONGEST_USUAL) return false;
  const length = isLeast ? least + 2 : isMost ? most : most > least ? Math.ceil((least + most) / 2) : least;
  if (length < LEAST_OF_NAME || length > 40) return false;
  draft.made = { type: 'pattern', options: { pattern: Array.from({ length }, (_, i) => (i % 2 === 0 ? CONSONANT : VOWEL)).join('') } };
  draft.stated.format = true;
  remark.take({ start: match.index, end: match.index + match[0].length });
  return true;
}

/** The form of a column's values: by an example, in words, or by how they begin. */
export function readFormat(draft: Draft, remark: Remark, referenceDate: string): boolean {
  const { text } = remark;
  if (asPassword(draft, remark) || asUserName(draft, remark)) return true;
  const shifts = timesListed(draft, text);
  if (shifts !== undefined) {
    draft.made = { type: 'category', options: { values: shifts } };
    draft.stated.values = true;
    return true;
  }
  const dialled = BEGUN_NUMBER.exec(text);
  if (dialled !== null && (draft.made.type === 'phone.number' || isIdLike(draft.made))) {
    draft.made = { type: 'pattern', options: { pattern: `+${dialled[1] ?? ''}${'#'.repeat((dialled[2] ?? '').length)}` }, ...(draft.made.unique === undefined ? {} : { unique: draft.made.unique }) };
    draft.stated.format = true;
    remark.take({ start: dialled.index, end: dialled.index + dialled[0].length });
    return true;
  }
  const clock = onTheClock(draft, text);
  if (clock !== undefined) {
    draft.made = clock;
    return true;
  }
  const named = namedForm(text, draft.name);
  if (named !== undefined && draft.stated.values !== true) {
    draft.made = named.made;
    draft.stated.format = true;
    remark.take(named);
    return true;
  }
  if (COUNTRY.test(draft.name) && ISO.test(text)) {
    draft.made = { type: 'location.countryCode' };
    draft.stated.format = true;
    return true;
  }
  if (MASKED.test(text) && (draft.made.type === 'finance.creditCardNumber' || isIdLike(draft.made))) {
    draft.made = { type: 'pattern', options: { pattern: draft.made.type === 'finance.creditCardNumber' ? `${HIDDEN} ${HIDDEN} ${HIDDEN} ####` : `${HIDDEN}####` }, unique: false };
    draft.stated.format = true;
    return true;
  }
  const network = networkIn(draft, text);
  if (network !== undefined) {
    draft.made = network;
    draft.stated.format = true;
    return true;
  }
  const grid = gridIn(text);
  if (grid !== undefined && !['integer', 'decimal', 'date', 'datetime'].includes(kindOf(draft.made))) {
    draft.made = { type: 'category', options: { values: grid } };
    draft.stated.values = true;
    return true;
  }
  const classed = ofClasses(draft.made, text) ?? underPaths(draft.made, text);
  if (classed !== undefined) {
    draft.made = classed;
    draft.stated.values = true;
    return true;
  }
  const isPlace = PLACE_CODE.test(draft.name);
  const isIdentifying = !isPlace && (draft.made.type === 'sequence' || draft.made.type === 'uuid' || draft.unique);
  const either = isIdentifying || ['integer', 'decimal', 'date', 'datetime', 'boolean'].includes(kindOf(draft.made)) ? undefined : eitherForm(text);
  if (either !== undefined) {
    draft.made = { type: 'category', options: { values: either } };
    draft.stated.values = true;
    return true;
  }
  const made = (): Made | undefined => {
    const mask = maskIn(text);
    if (mask !== undefined) return { type: 'pattern', options: { pattern: mask }, unique: false };
    const country = draft.made.type === 'phone.number' || (isIdLike(draft.made) && INTERNATIONAL.test(text) && DIALLED.test(draft.name)) ? countryIn(text) : undefined;
    if (country !== undefined) return { type: 'pattern', options: { pattern: `+${country}[1-9]${'#'.repeat(Math.max(7, 10 - country.length))}` } };
    const prefix = prefixIn(text);
    if (prefix === '@' && /username|displayName|template|category|pattern/.test(draft.made.type)) {
      draft.note = 'handle';
      return { type: 'pattern', options: { pattern: '@' } };
    }
    const suffix = suffixIn(text);
    const ended = suffix === undefined ? undefined : endingIn(draft.made, suffix);
    if (ended !== undefined) return ended;
    const example = exampleIn(text);
    const form = canHaveForm(draft) ? formIn(text) : undefined;
    // "vin: 17 characters" says what every one has.
    const [part] = form?.parts ?? [];
    const isOther = part?.kind === 'class' && part.max !== (OWN_LENGTH[draft.made.type] ?? part.max);
    const isKnownCode = form?.parts.length === 1 && !isOther && !isIdLike(draft.made) && draft.made.type !== 'category' && draft.made.type !== 'integer';
    const begun = part?.kind === 'class' && part.pattern === '#' && form?.parts.length === 1 ? beginningWith(draft, part.max, prefix, isIdentifying) : undefined;
    if (begun !== undefined) return begun;
    const whole = prefix === undefined || form === undefined ? undefined : wholeOf(prefix, form);
    if (whole !== undefined) return whole;
    // "starts with SP and has 8 digits": the digits stand behind it.
    if (prefix !== undefined && part?.kind === 'class' && part.pattern === '#' && form?.parts.length === 1 && /\D$/u.test(prefix) && !isLength(text, form)) {
      return madeOfForm({ ...form, parts: [{ kind: 'literal', text: prefix }, part] }, example, isIdentifying, referenceDate);
    }
    const alphabet = form?.parts.length === 1 && part?.kind === 'class' && part.pattern === '*' && part.min === part.max ? oneAlphabet(draft.made) : undefined;
    if (alphabet !== undefined && part?.kind === 'class') return { type: 'pattern', options: { pattern: `${alphabet}{${part.max}}` } };
    if (form !== undefined && !isKnownCode && !isLength(text, form)) return madeOfForm(form, example, isIdentifying, referenceDate);
    if (example !== undefined && isShapedLike(draft.made, example)) return draft.made;
    if (example !== undefined && (isIdLike(draft.made) || /[A-Za-z]/u.test(example) || !['integer', 'decimal', 'boolean'].includes(kindOf(draft.made)))) return KEY.test(draft.name) && KEY_FORM.test(example) ? { type: 'pattern', options: { pattern: example.replace(/X+/gu, (all) => `[ABCDEFGHJKLMNPQRSTUVWXYZ23456789]{${all.length}}`) } } : madeLike(example, isIdentifying || ((NUMBERS.test(draft.name) || OF_A_ROW.test(draft.name)) && runsOn(text)), referenceDate);
    return prefix !== undefined && isIdLike(draft.made) ? { type: 'sequence', options: { prefix, width: 5 } } : undefined;
  };
  const found = made();
  if (found === undefined) return false;
  draft.made = isPlace ? inOtherRows(found) : found;
  draft.stated.format = true;
  return true;
}

/** Where something lies or somebody sits: "shelf code like B-12", "spot like A7". */
const PLACE_CODE = /(?:^|_)(?:shelf|bin|rack|aisle|locker|slot|bay|seat|desk|berth|pitch|stand|plot|spot|space|bed|cage|stall)(?:_(?:code|no|nr|number|id|position|label|location|mark))?$/iu;

/** "B-12" is one shelf of several rows: the letter differs as the figures do. */
function inOtherRows({ type, options, ...rest }: Made): Made {
  const pattern = options?.['pattern'];
  if (type !== 'pattern' || typeof pattern !== 'string' || !/^[A-Z][-_/.]?#{1,3}$/u.test(pattern)) return { type, ...(options === undefined ? {} : { options }), ...rest };
  const last = pattern.charAt(0) > 'F' ? pattern.charAt(0) : 'F';
  return { type, options: { ...options, pattern: `[${'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.slice(0, last.charCodeAt(0) - 64)}]${pattern.slice(1)}` }, ...rest };
}

/** "a five-digit number that starts with 4", "13-digit ean beginning with 40": so many digits, of which the first are told. */
function beginningWith({ made, stated }: Draft, digits: number, prefix: string | undefined, isIdentifying: boolean): Made | undefined {
  const before = stated.format === true && made.type === 'sequence' ? made.options?.['prefix'] : undefined;
  const first = prefix ?? (typeof before === 'string' ? before : '');
  if (!/^\d+$/.test(first) || first.length >= digits) return undefined;
  const rest = digits - first.length;
  return isIdentifying && rest >= 3 ? { type: 'sequence', options: { prefix: first, width: rest, start: 1 } } : { type: 'pattern', options: { pattern: `${literal(first)}${'#'.repeat(rest)}` } };
}

/** "18 characters, starts with 25DE": so many characters with those it begins with. */
function wholeOf(prefix: string, { parts }: FormFound): Made | undefined {
  const [told, ...others] = parts.filter((part) => part.kind === 'class');
  if (told === undefined || others.length > 0 || told.pattern !== '*' || told.min !== told.max || told.max <= prefix.length) return undefined;
  if (parts.some((part) => part.kind === 'year' || (part.kind === 'literal' && part.text !== prefix))) return undefined;
  return { type: 'pattern', options: { pattern: `${literal(prefix)}${'*'.repeat(told.max - prefix.length)}` }, unique: false };
}

/** A column's own values, with an end that was told. */
function endingIn({ type, options }: Made, suffix: string): Made | undefined {
  const { pattern, prefix, width, values } = options ?? {};
  if (type === 'internet.email' && suffix.startsWith('@')) return { type, options: { ...options, domain: suffix.slice(1) } };
  if (type === 'pattern' && typeof pattern === 'string') return { type, options: { pattern: `${pattern}${literal(suffix)}` }, unique: false };
  if (type === 'sequence') return { type: 'pattern', options: { pattern: `${literal(typeof prefix === 'string' ? prefix : '')}${'#'.repeat(typeof width === 'number' ? width : 5)}${literal(suffix)}` }, unique: false };
  return type === 'category' && Array.isArray(values) && values.every((value) => typeof value === 'string') ? { type, options: { ...options, values: values.map((value) => (value.endsWith(suffix) ? value : `${value}${suffix}`)) } } : undefined;
}

/** Values that are known and look like the example already: "BTC/USDT" of a trading pair. */
function isShapedLike({ type, options }: Made, example: string): boolean {
  const values = options?.['values'];
  const shape = (text: unknown): string => String(text).replace(/[A-Z]+/g, 'A').replace(/[a-z]+/g, 'a').replace(/\d+/g, '0');
  return type === 'category' && Array.isArray(values) && values.every((value) => shape(value) === shape(example));
}

const CIDR = /(?<![\d.])(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.\d{1,3}\/(8|16|24)(?!\d)/u;
const ADDRESS = /(?:^|_)ip(?:v4)?(?:_|$)|addr|host|client|server|gateway/iu;

/** "192.168.x.x": the same, with what is free written so. */
function starred(text: string): string[] | undefined {
  const found = /(?<![\d.])(\d{1,3})\.(\d{1,3}|[x*])\.(\d{1,3}|[x*])\.[x*](?![\d.])/iu.exec(text);
  if (found === null) return undefined;
  const fixed = found.slice(1).filter((part) => /^\d/.test(part));
  return ['', ...fixed, ...Array.from({ length: 3 - fixed.length }, () => ''), String(8 * fixed.length)];
}

/** "inside 10.20.0.0/16": the addresses of a network. */
function networkIn({ made, name }: Draft, text: string): Made | undefined {
  const [, a, b, c, bits] = /[/x*]/iu.test(text) ? (CIDR.exec(text) ?? starred(text) ?? []) : [];
  if (bits === undefined || !(made.type === 'internet.ipv4' || ADDRESS.test(name))) return undefined;
  const fixed = [a, b, c].slice(0, Number(bits) / 8);
  const free = Array.from({ length: 4 - fixed.length }, () => '1[0-9]#');
  return { type: 'pattern', options: { pattern: [...fixed, ...free].join('\\.') }, unique: false };
}

/** "E.164, starting +49", "with country code +33": the code all phone numbers begin with. */
function countryIn(text: string): string | undefined {
  const told = /(?:start\w*|begin\w*|prefix\w*|country code|code|vorwahl|prefijo|indicatif|with|mit|con|avec|e\.?164)[^\d+]{0,24}(\+\d{1,3})(?![\d\s-]{4})/iu.exec(text)?.[1]?.slice(1);
  return told ?? (INTERNATIONAL.test(text) ? '1' : undefined);
}

/** "in international format", "E.164", "with country code": how a phone number is written, and who may have one. */
const INTERNATIONAL = /\bE\.?\s?164\b|\binternational\s+(?:phone\s+|dial(?:l?ing)?\s+)?(?:format|notation|number)|\bwith\s+(?:the\s+)?country\s+(?:code|prefix)\b/iu;
const DIALLED = /number|phone|mobile|msisdn|contact|recipient|sender|caller|callee|(?:^|_)(?:from|to|tel)(?:_|$)/iu;

/** Codes, names of unknown kind and the like; not numbers that are measured or counted, nor texts. */
function canHaveForm({ made }: Draft): boolean {
  const kind = kindOf(made);
  return isIdLike(made) || made.type === 'category' || (kind === 'text' && made.type !== 'text') || made.type === 'finance.creditCardNumber' || made.type === 'integer';
}

/** "up to 60 characters" bounds a text; "3 digits" of a number bounds that. */
function isLength(text: string, { start, end, parts }: FormFound): boolean {
  const before = text.slice(Math.max(0, start - 16), start);
  const isAlone = parts.length === 1;
  return isAlone && (/\b(?:up to|at most|max\.?|maximum|at least|least|min\.?|minimum|under|over|than|to|and|-|–)\s*$/iu.test(before) || /^\s*(?:max|or (?:less|fewer|more))/iu.test(text.slice(end)) || /decimal|after the/iu.test(text.slice(end, end + 12)));
}
