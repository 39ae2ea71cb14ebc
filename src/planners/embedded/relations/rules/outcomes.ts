import type { Draft, Span } from '../../model.js';
import { numbersIn } from '../../phrases/numbers.js';
import { keyOf, wordsOf } from '../../reading/words.js';
import { alike } from '../grammar/alike.js';
import { type Interval, intervalIn } from '../grammar/intervals.js';
import { areJoined } from '../grammar/joined-names.js';
import { isNumeric, isTemporal } from '../grammar/kinds.js';
import { namedIn } from '../grammar/naming.js';
import { operandsOf } from '../grammar/operands.js';
import { valuesIn } from '../grammar/values-in-text.js';
import { noOf, yesOf } from '../grammar/yes-no.js';
import type { Force, Outcome, Told } from './rule.js';
import { type Token, tokensOf } from './tokens.js';
import { ALWAYS, DEFINES, EMPTY, FILLED, FILLERS, FREE, HAVING, NEGATIVE, NEVER, NO, ONLY, POSITIVE, VARIES, YES } from './words.js';

/** Whom a phrase may speak of. */
export interface Spoken {
  readonly drafts: readonly Draft[];
  /** The column the remark stands beside. */
  readonly own: Draft | undefined;
  /** The columns spoken of last. */
  readonly last: readonly Draft[];
}

const MONEY = /price|cost|fee|fare|fine|penalty|surcharge|bonus|allowance|deposit|compensation|refund|payout|reward|prize|commission|discount|premium|toll|salary|wage|income|rent|charge|amount|total|tarif|preis|kosten|precio|coste|importe|prix|montant|nightly|(?:daily|hourly|weekly|monthly|day|room)_rate|rate_per_|(?:^|_)rate$/iu;
/** Numbers that tell rows apart, and measure nothing. */
const TELLS_APART = /(?:^|_)(?:id|number|no|nr|nummer|code|key|year|phone|zip|numero|num[ée]ro)$/iu;
/** A verb that binds, a bound and a number. */
const BOUNDED = /\b(?:never|always|at least|at most|no more than|no less than|cannot exceed|can['’]?t exceed|must not exceed|may not exceed|do(?:es)? not exceed|don['’]t exceed|doesn['’]t exceed)\b.*\d/iu;
/** "are below 30", "at least 60 years old", "must be older than 21": how old those are. */
const AGED = /^\W*(?:(?:are|is|must be|should be|can be|have to be|sind|ist|müssen|son|sont|ont|tienen|always|all|never|only|not|nie|immer)\s+)*(?:(?:aged?|between|from|under|over|below|above|at least|at most|no (?:older|younger) than|(?:older|younger) than|mindestens|höchstens|unter|über|jünger als|älter als|menos de|más de|moins de|plus de)\s+)+\d{1,3}(?:\s*(?:to|and|-|–|bis|und|y|a|et|à)\s*\d{1,3})?(?:\s+(?:or (?:older|younger|over|under|more)|years?|yrs?|old|of age|and (?:over|under|older|younger)|jahren?|alt|años|ans))*\W*$/iu;
const PRICE = /price|cost|fare|preis|kosten|precio|coste|prix/iu;
/** Money that nobody pays for a thing. */
const TAKEN_OFF = /discount|rabatt|descuento|remise|bonus|refund|payout|reward|prize|commission|deposit|salary|wage|income/iu;
const PAYS_NOTHING = /\b(?:costs?|pays?|charged|kosten|kostet|zahlen|zahlt)\s+(?:nothing|nichts)\b/iu;
const PAYING = /\b(?:costs?|pays?|gets?|receives?|earns?|free|enters?|admission|charged?|kostet|kostenlos|zahl(?:t|en)|verdien(?:t|en)|bekomm(?:t|en)|gratis|cuestan?|pagan?|ganan?|cobran?|gagnent?|touchent|co[ûu]te\w*|gratuit\w*|paient|paye)\b/iu;

/** "y/n": what it may hold, and not what it holds here. */
export const BOTH = /(?<![\p{L}\d])(?:y\s?\/\s?n|yes\s?\/\s?no|true\s?\/\s?false|ja\s?\/\s?nein|s[ií]\s?\/\s?no|oui\s?\/\s?non|0\s?\/\s?1|1\s?\/\s?0)(?![\p{L}\d])/giu;

/** "the shipping is free", "never have a licence", "reads 'critical'", "between 20 and 400": columns and what they hold; undefined where a word says more than that. */
export function outcomeIn(said: string, { drafts, own, last }: Spoken): Told | undefined {
  const text = said.replace(/[\s.,;:!–—-]+$/u, '').replace(/^[\s,:;=–—]+|^-(?!\d)/u, '').replaceAll(/["'“”‘’«»`](?!\p{Ll}(?![\p{L}]))/gu, ' ').replaceAll(/\(\s*(0|zero)\s*\)/giu, ' $1 ').replaceAll(/(?<![\p{L}])(?:zero|cero|z[ée]ro)(?![\p{L}])/giu, '0').replaceAll(BOTH, ' ');
  const mentions = namedIn(text, drafts);
  // "cancelled rentals cost nothing" speaks of no rental date.
  const isPaid = PAYS_NOTHING.test(text);
  const named = [...new Set(mentions.map(({ draft }) => draft))].filter((draft) => !isPaid || isNumeric(draft));
  if (own !== undefined && named.some((draft) => draft !== own)) return undefined;
  const targets = own !== undefined ? [own] : named.length > 0 ? named : spokenOf(text, drafts, last);
  const [target] = targets;
  if (targets.length > 1) return emptyTogether(targets, text, mentions);
  if (target === undefined || targets.some(({ stated }) => stated.formula === true)) return undefined;
  const outcome = heldBy(target, text, mentions, own !== undefined);
  return outcome === undefined ? undefined : { targets, ...outcome };
}

/** "borrowed on and due on are blank", "has a price, a buyer and a date": what several columns have or lack at once. */
function emptyTogether(targets: readonly Draft[], text: string, mentions: readonly (Span & { readonly draft: Draft })[]): Told | undefined {
  const [first] = mentions;
  if (first === undefined || mentions.length !== targets.length || !areJoined(text, mentions)) return undefined;
  const names = { start: first.start, end: mentions.at(-1)?.end ?? text.length };
  const all = targets.map((target) => heldBy(target, text, [names], false));
  const [held] = all;
  const isSame = held !== undefined && (held.outcome.kind === 'empty' || held.outcome.kind === 'filled') && all.every((one) => one?.outcome.kind === held.outcome.kind);
  return isSame ? { targets, ...held } : undefined;
}

/** "takes 20 minutes": how long something is. */
const LASTS = /\b(?:takes?|lasts?|dauer[nt]|duran?|durent?)\s.*\d\s*(?:ms|milliseconds?|secs?|seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|minuten|stunden|tage|minutos|horas|d[ií]as|heures|jours)\b/iu;
const LENGTH = /(?:^|_)(?:duration|length_of_\p{L}+|time_taken|dauer|duraci[oó]n|dur[ée]e)(?:_|$)|^(?:minutes|hours|days)(?:_taken)?$/iu;

const COSTING = /^\W*(?:and\s+)?(?:costs?|pays?|kostet|kosten|cuestan?)\s/iu;
const isMoney = ({ name, english }: Draft): boolean => MONEY.test(english ?? name);
const isLength = ({ name, english }: Draft): boolean => LENGTH.test(english ?? name);

/** "The flag is true": the only yes or no. */
const THE_FLAG = /^\W*(?:the|this|that)\s+(?:flag|indicator)\b/iu;

/** The column whose value a phrase names, the one spoken of before, or the one of money where things cost. */
function spokenOf(text: string, drafts: readonly Draft[], last: readonly Draft[]): readonly Draft[] {
  const flags = THE_FLAG.test(text) ? drafts.filter((draft) => yesOf(draft) !== undefined && draft.stated.formula !== true) : [];
  if (flags.length === 1) return flags;
  const holders = COSTING.test(text) ? [] : drafts.filter((draft) => valuesIn(draft, text).length > 0 && draft.made.type === 'category');
  if (last.some((draft) => holders.includes(draft))) return last;
  const stated = holders.filter((draft) => draft.stated.values === true);
  const [only, ...others] = stated.length > 0 ? stated : holders;
  if (only !== undefined && others.length === 0) return [only];
  // "takes 20 minutes and costs 60": money, whatever was spoken of before.
  const isOther = (COSTING.test(text) && !last.some(isMoney)) || (LASTS.test(text) && !last.some(isLength));
  if (last.length > 0 && !isOther) return last;
  const priced = PAYING.test(text) ? drafts.filter((draft) => isMoney(draft) && (isNumeric(draft) || isOpen(draft)) && draft.stated.formula !== true) : [];
  // "BTC always costs more than 30000": of price, amount and fee the price.
  // "cost nothing", beside a discount: of what is paid.
  const due = priced.length > 1 ? priced.filter((draft) => !TAKEN_OFF.test(draft.english ?? draft.name)) : priced;
  const prices = due.length > 1 ? due.filter((draft) => PRICE.test(draft.english ?? draft.name)) : due;
  if (prices.length === 1) return prices;
  const lengths = LASTS.test(text) ? drafts.filter((draft) => isNumeric(draft) && draft.stated.formula !== true && isLength(draft)) : [];
  if (lengths.length === 1) return lengths;
  const ages = AGED.test(text) ? drafts.filter(({ made }) => made.type === 'person.age') : [];
  if (ages.length === 1) return ages;
  // "Economy is never above 300", where one column holds numbers.
  const numbers = BOUNDED.test(text) ? drafts.filter((draft) => isNumeric(draft) && draft.made.type !== 'sequence' && draft.stated.formula !== true && !TELLS_APART.test(draft.english ?? draft.name)) : [];
  return numbers.length === 1 ? numbers : [];
}

/** What may hold a word as well as a number. */
const JUDGED = /result|grade|status|level|rating|score|csat|nps|stars|category|class|outcome|risk|band|label|flag|size|state|verdict|quality|priority|severity|note|mark|rank|alert|alarm|warning|tier|resultado|ergebnis|stufe|niveau|nivel/iu;

interface Held {
  readonly outcome: Outcome;
  readonly force: Force | undefined;
}

function heldBy(target: Draft, text: string, mentions: readonly Span[], isOwn: boolean): Held | undefined {
  const rest = blanked(text, mentions);
  const values = target.made.type === 'boolean' || yesOf(target) !== undefined || isNumeric(target) ? [] : valuesIn(target, rest);
  const tokens = tokensOf(blanked(rest, values));
  const has = (words: ReadonlySet<string>): boolean => tokens.some(({ key }) => words.has(key));
  // "must be true when it is below zero": what makes it true, where "is always insured" leaves the others open.
  const isAnswered = yesOf(target) !== undefined && has(YES) && !has(NEVER) && tokens.every(({ key }) => key === 'must' || !ALWAYS.has(key));
  const force: Force | undefined = has(ONLY) ? 'only' : (has(ALWAYS) && !isAnswered) || has(NEVER) ? 'always' : has(DEFINES) ? 'wholly' : undefined;
  if (isOpen(target) && /\d|\bnothing\b/iu.test(text)) {
    const number = numberOf(target, text, tokensOf(rest), (words) => tokensOf(rest).some(({ key }) => words.has(key)));
    return /\bnothing\b/iu.test(text) ? { outcome: { kind: 'interval', interval: { min: 0, max: 0 } }, force } : number === undefined ? undefined : { outcome: number, force };
  }
  // "the result is fail below 40": words where a number was guessed.
  const isGuess = isNumeric(target) && target.stated.range !== true && target.stated.values !== true && target.stated.type !== true && !/\d/u.test(text) && JUDGED.test(target.english ?? target.name);
  const unknown = isNumeric(target) && !isGuess ? [] : tokens.filter(({ key }) => !isKnown(key) && !isOfName(key, target));
  const left = isObject(unknown, target, mentions, text) ? [] : unknown;
  const outcome = left.length > 0 ? newValue(target, rest, left, tokens, values.length) : plain(target, rest, tokens, values.map(({ value }) => value), has, isOwn || mentions.length > 0);
  // Beside a column nothing said is nothing meant.
  const isHad = has(FILLED) || has(ONLY) || has(HAVING) || (has(EMPTY) && has(NEVER));
  const isSilent = (outcome?.kind === 'filled' && !isHad) || (isOwn && (outcome?.kind === 'filled' ? !has(FILLED) && !has(ONLY) && !has(EMPTY) : outcome?.kind === 'empty' && !has(EMPTY) && !has(NONE)));
  return outcome === undefined || isSilent ? undefined : { outcome, force };
}

/** "never recommend the place", "always renew their policy": what a yes or no is said of, right behind it. */
function isObject(unknown: readonly Token[], target: Draft, mentions: readonly Span[], text: string): boolean {
  const end = mentions.at(-1)?.end;
  return end !== undefined && yesOf(target) !== undefined && unknown.length <= 2 && unknown.every(({ start }) => start > end) && /^\s+(?:the|their|his|her|its|our|any|an?|it|this)\s/iu.test(text.slice(end));
}

/** Nothing was known of the column, which holds plain labels so far: "sales people get 400". */
const isOpen = ({ made, stated, outcome, note }: Draft): boolean => made.type === 'category' && stated.values !== true && outcome === 'assumed' && note !== undefined;

const NONE: ReadonlySet<string> = new Set(['no', 'none', 'without', 'kein', 'keine', 'ohne', 'sin', 'sans', 'aucun', 'aucune', 'ninguno']);
const KNOWN = [NEVER, ALWAYS, ONLY, EMPTY, FILLED, FREE, NEGATIVE, POSITIVE, YES, NO, VARIES, FILLERS];
const isKnown = (key: string): boolean => KNOWN.some((words) => words.has(key));
const isOfName = (key: string, { name, english }: Draft): boolean => (key === 'time' && /second|minute|hour|duration/iu.test(english ?? name)) || wordsOf(`${name} ${english ?? ''}`).some((word) => alike(word.key, keyOf(key)));

const NO_VALUE: ReadonlySet<string> = new Set('other others else more less than when if same different'.split(' '));

/** "reads critical": a value that the column was not told to hold. */
function newValue(target: Draft, text: string, left: readonly Token[], tokens: readonly Token[], known: number): Outcome | undefined {
  const [first, last] = [left[0], left.at(-1)];
  if (first === undefined || last === undefined || known > 0 || target.stated.values === true || yesOf(target) !== undefined || isTemporal(target) || target.made.type === 'sequence' || left.some(({ key }) => NO_VALUE.has(key))) return undefined;
  const value = text.slice(first.start, last.end).trim();
  const isRun = left.length <= 3 && tokens.filter(({ start, end }) => start >= first.start && end <= last.end).length === left.length;
  if (!isRun || /[^\p{L}\p{M}\p{N} _'-]/u.test(value) || tokens.some(({ key }) => NEVER.has(key))) return undefined;
  return { kind: 'value', value, isNot: false };
}

function plain(target: Draft, text: string, tokens: readonly Token[], values: readonly (string | number | boolean)[], has: (words: ReadonlySet<string>) => boolean, isNamed: boolean): Outcome | undefined {
  const isDenied = has(NEVER);
  if (isNumeric(target) && /\b(?:nothing|nichts|nada|rien)\b/iu.test(text) && (MONEY.test(target.english ?? target.name) || PAYING.test(text))) return { kind: 'interval', interval: { min: 0, max: 0 } };
  if (has(EMPTY)) return { kind: isDenied ? 'filled' : 'empty' };
  if (yesOf(target) !== undefined) return isNamed || tokens.some(({ key }) => YES.has(key) || NO.has(key) || VARIES.has(key)) || /^\W*[01]\W*$/u.test(text) ? yesNo(target, text, tokens, isDenied) : undefined;
  if (isNumeric(target)) return numberOf(target, text, tokens, has);
  const [value] = values;
  if (value !== undefined) return values.length > 1 ? undefined : { kind: 'value', value, isNot: isDenied };
  if (/\d/u.test(text)) return undefined;
  if (has(VARIES)) return { kind: 'any' };
  return { kind: isDenied ? 'empty' : 'filled' };
}

function yesNo(target: Draft, text: string, tokens: readonly Token[], isDenied: boolean): Outcome | undefined {
  const saids = tokens.filter(({ key }) => YES.has(key) || (NO.has(key) && key !== 'no'));
  // "yes/no" tells what it may hold.
  if (saids.length > 1 || (saids.length > 0 && tokens.some(({ key }) => key === 'no'))) return undefined;
  const said = saids[0]?.key ?? /(?<![\d.,])[01](?![\d.,])/u.exec(text)?.[0];
  if (said === undefined && /\d/u.test(text)) return undefined;
  if (said === undefined && tokens.some(({ key }) => VARIES.has(key))) return { kind: 'any' };
  const isYes = said === undefined ? !isDenied : (YES.has(said) || said === '1') !== (isDenied && !NO.has(said) && said !== '0');
  const value = isYes ? yesOf(target) : noOf(target);
  return value === undefined ? undefined : { kind: 'value', value, isNot: false };
}

const SHARE = /pct|percent|%|rate|discount|rabatt|tax|vat|share|commission|tip|bonus|descuento|remise|iva|mwst/iu;

function numberOf(target: Draft, text: string, tokens: readonly Token[], has: (words: ReadonlySet<string>) => boolean): Outcome | undefined {
  const isUnit = ({ start, end }: Token): boolean => end - start <= 4 && /\d\s?[°/]?$/u.test(text.slice(0, start));
  const left = tokens.filter((token) => !isKnown(token.key) && !isOfName(token.key, target) && !COMPARING.has(token.key) && !isUnit(token));
  if (left.length > 0 || tokens.some(({ key }) => YES.has(key) || (NO.has(key) && key !== 'no'))) return undefined;
  const numbers = numbersIn(text);
  if (numbers.some(({ isPercent }) => isPercent) && !SHARE.test(`${target.name} ${target.english ?? ''}`)) return undefined;
  if (numbers.length === 0 && has(FREE)) return { kind: 'interval', interval: { min: 0, max: 0 } };
  if (numbers.length === 0 && has(NEGATIVE)) return { kind: 'interval', interval: { max: 0, isOpenAbove: true } };
  if (numbers.length === 0 && has(POSITIVE)) return { kind: 'interval', interval: { min: 0, isOpenBelow: true } };
  const interval = intervalOf(text);
  // "0-5 but never any" says more than the range.
  if (interval !== undefined && has(NEVER) && !tokens.some(({ key }) => BINDS.has(key))) return undefined;
  if (interval !== undefined) return numbers.length > 2 ? undefined : { kind: 'interval', interval };
  if (has(VARIES)) return { kind: 'any' };
  // "No irrigation on wet days": none of it, where "rides have no rating" leaves a cell empty.
  if (/^\W*(?:no|kein\w*|sin|pas de)\s/iu.test(text) && mayBeNone(target) && !JUDGED.test(target.english ?? target.name) && !/age|temperature|price|duration|pace|speed|weight|height|pressure|(?:^|_)time$/iu.test(target.english ?? target.name)) return { kind: 'interval', interval: { min: 0, max: 0 } };
  // "points 0 to 6", of which some rows have none: as many as told, and no empty cell.
  if (has(NEVER) && target.made.type === 'integer' && target.stated.range === true && target.made.options?.['min'] === 0 && !JUDGED.test(target.english ?? target.name)) return { kind: 'interval', interval: { min: 0, max: 0 } };
  return tokens.some(({ key }) => COMPARING.has(key)) ? undefined : { kind: has(NEVER) ? 'empty' : 'filled' };
}

/** A mark of 1 to 5 that is not there is none of 0. */
const mayBeNone = ({ stated, made }: Draft): boolean => stated.range !== true || !(Number(made.options?.['min'] ?? 0) > 0);

/** Words of bounds, which `intervalIn` reads. */
const COMPARING = new Set('zero within between and or up to above over below under at least most more less than from until till through higher lower greater fewer older younger old aged age alt alter junger anos ans exceeds minimum maximum uber unter bis ab zwischen und oder mindestens hochstens mehr weniger als entre y o hasta mas menos desde mayor menor et ou plus moins jusqu sous'.split(' '));

/** What a number that is denied is bound by: "never above 5". */
const BINDS = new Set([...COMPARING].filter((word) => !/^(?:and|or|to|und|oder|y|o|et|ou|zero|no)$/u.test(word)));

function intervalOf(text: string): Interval | undefined {
  const operands = operandsOf(/zero/iu.test(text) ? text.replaceAll(/\bzero\b/giu, '0   ') : text, []);
  const numbers = operands.filter(({ kind }) => kind === 'number');
  if (/\b(?:between|zwischen|entre)\b/iu.test(text) && numbers.length < 2) return undefined;
  return intervalIn(text, operands);
}

function blanked(text: string, spans: readonly Span[]): string {
  return spans.reduce((said, { start, end }) => said.slice(0, start) + ' '.repeat(end - start) + said.slice(end), text);
}
