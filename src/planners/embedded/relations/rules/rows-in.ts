import type { Draft } from '../../model.js';
import { numbersIn } from '../../phrases/numbers.js';
import { relationBehind, relationIn } from '../grammar/comparisons.js';
import { conditionOf, intervalIn } from '../grammar/intervals.js';
import { bandedBy } from '../grammar/banded.js';
import { isNumeric } from '../grammar/kinds.js';
import { literal, nameIn } from '../grammar/mentions.js';
import { namedIn } from '../grammar/naming.js';
import { type Opener, openersIn, type Opening } from '../grammar/openers.js';
import { operandsOf } from '../grammar/operands.js';
import { bracketed, negated } from '../grammar/tests/logic.js';
import { tellsHowSoon } from '../grammar/tests/span-test.js';
import { testIn } from '../grammar/tests/test-in.js';
import type { Test } from '../grammar/tests/test.js';
import { isNumberList } from '../grammar/values-in-text.js';
import { valuesOf } from '../grammar/yes-no.js';
import type { Rows } from './rule.js';

/** Which rows a phrase means, and whether no others. */
export interface Meant {
  readonly rows: Rows;
  readonly isOnly: boolean;
  /** The phrase has a word that opens a condition: "if", "for". */
  readonly isOpened: boolean;
}

const OPENING = /^\W*(?:(?:and|but|while|und|aber|y|pero|et|mais|then|so)\s+)?/iu;
/** "everyone else", "for all others", "in all other cases", "if not". */
const OTHERS =
  /^\W*(?:(?:for|in|on|at|with|bei|f[üu]r|para|pour|dans)\s+)?(?:(?:all|any|the|every|alle|die|der|todos|los|las|tous|les|le|el)\s+)*(?:otherwise|else|rest|others?|remaining|(?:everyone|everybody|everything|anyone|anything|nobody|nowhere|elsewhere)(?: else)?|(?:other|remaining|rest of the)\s+(?:\p{L}+\s*){1,2}|if not|when not|sonst|ansonsten|anderen?|übrigen|restlichen?|dem[áa]s|resto|si no|sinon|autres|reste)(?:\s+(?:ones?|cases?|rows?|people|customers|two|three))?\W*$/iu;
/** "cheaper ones", "anything faster", "below that", "darunter", "in between": what the bounds before leave. */
const BESIDE = /^\W*(?:(?:anything|everything|any|all|the|those|\p{L}{3,12})\s+)?(?:\p{L}{3,}er(?:\s+(?:ones?|that))?|(?:below|under|above|over|beneath|beyond|after|from)(?:\s+(?:that|it|this|then on))?|thereafter|afterwards|less|more|in[ -]between|darunter|dar[üu]ber|dazwischen|por debajo|por encima|en dessous|au[- ]dessus)(?:\s+(?:it|they|he|she|er|sie|es))?\W*$/iu;
/** "during the day", where hours of the night were told. */
const BY_DAY = /^\W*(?:during the day|by day|in the day(?:time)?|tags[üu]ber|de d[ií]a|durante el d[ií]a|le jour|de jour)\W*$/iu;

/** "25 if it is not paid and 0 if it is", "yes where they have, no where they haven't": the other rows than those before. */
const ELLIPSIS = /^\W*(?:it|they|he|she|this|es|er|sie|il|elle)\s+(?:is|are|was|were|does|do|did|has|have|had|ist|sind|hat|est|l['’]est)(?:n['’]?t|\s+not)?\W*$/iu;

/** Openers that say a time or a place together with what stands behind them. */
const PLACES: ReadonlySet<Opening> = new Set(['at', 'from', 'while']);

/**
 * "if the temperature is over 38", "premium customers with at least 5 years", "all others", "below 580".
 * `holdsNumber`: what holds there is a number itself, so that "10 up to 50" is a range; `mayBeBare`: a bound may stand without its column.
 */
export function rowsIn(said: string, drafts: readonly Draft[], before: readonly Test[], { holdsNumber = false, mayBeBare = true, of = undefined as Draft | undefined } = {}): Meant | undefined {
  // "Series A" ends in no article.
  const text = said.replace(/[\s.,;:]+(?:(?:the|an?|der|die|das|den|el|la|los|las|le|les)\s*)?$/u, '').slice(OPENING.exec(said)?.[0].length ?? 0);
  if (text.trim().length < 2 && !/^[A-Z]$/.test(text.trim())) return undefined;
  if (isRest(text, before)) return { rows: { kind: 'rest' }, isOnly: false, isOpened: true };
  const other = /^\W*other\s+(?=\p{L}{3,}\b)/iu.exec(text)?.[0];
  // "other smokers": those that no rule before spoke of; the first rule that holds counts.
  if (other !== undefined && before.length > 0) return rowsIn(text.slice(other.length), drafts, before);
  const opener = openersIn(text).find(({ start }) => start === 0);
  const isOnly = opener?.isOnly === true || /\b(?:only|alone|nur|solamente|seulement)$/iu.test(text);
  const clause = (opener === undefined || opener.opening === 'without' ? text : text.slice(opener.end)).replace(/\s+(?:only|alone)$/iu, '');
  if (opener !== undefined && isRest(clause, before)) return { rows: { kind: 'rest' }, isOnly, isOpened: true };
  if (opener === undefined && tellsHowSoon(text)) return undefined;
  const test = (of === undefined || holdsNumber ? undefined : ofItsNumber(clause, drafts, of)) ?? byPlace(clause, drafts, before) ?? sameNumber(clause, before) ?? (opener !== undefined && PLACES.has(opener.opening) ? testOf(text, drafts) : undefined) ?? testOf(clause, drafts) ?? listedNumbers(clause, opener, drafts) ?? (mayBeBare ? bareNumber(opener?.opening === 'from' ? text : clause, drafts, holdsNumber) : undefined);
  if (test === undefined) return undefined;
  const isDenied = opener?.opening === 'unless' || opener?.opening === 'outside';
  return { rows: { kind: 'test', test: isDenied ? { draft: test.draft, when: negated(test.when) } : test }, isOnly, isOpened: opener !== undefined };
}

/** "class is underweight below 18.5" beside an age: of the body mass index that it classes. */
function ofItsNumber(clause: string, drafts: readonly Draft[], of: Draft): Test | undefined {
  const banded = bandedBy(of, drafts.filter((draft) => isNumeric(draft) && draft.made.type !== 'sequence'));
  const operands = banded === undefined || !/\d/u.test(clause) || namedIn(clause, drafts).length > 0 ? [] : operandsOf(clause, []);
  const [first, ...others] = operands.flatMap((operand) => (operand.kind === 'number' ? [operand] : []));
  if (banded === undefined || first === undefined || others.length > 1 || first.isPercent || relationIn(clause.slice(0, first.start)) === undefined) return undefined;
  const interval = intervalIn(clause, operands);
  return interval === undefined ? undefined : { when: conditionOf(nameIn(banded), interval), draft: banded };
}

function isRest(text: string, before: readonly Test[]): boolean {
  if (/\d/u.test(text)) return false;
  return OTHERS.test(text) || (before.length > 0 && (BESIDE.test(text) || BY_DAY.test(text) || ELLIPSIS.test(text)));
}

/** What moves with what: "more frequent on mobile". */
const COMPARES = /\b(?:more|less|fewer|higher|lower|better|worse|larger|smaller|longer|shorter)\b(?!\s+(?:than|or|as)\b)(?<!\bor (?:more|less|fewer|higher|lower|better|worse|larger|smaller|longer|shorter))/iu;
const EQUALS = /\b(?:is|are|was|equals?|exactly|of|no|zero|nothing|none|any|without|ist|es|est|by|with|has|have)\b|=|\p{L}{3,}ed(?=\s+-?\d)/iu;

/** "level 6", "severity 1": steps that are told by their numbers. */
const NUMBERED = /^\W*(?:the\s)?(?:\p{L}+\s)?(?:levels?|grades?|stages?|class|tiers?|categor(?:y|ies)|zones?|floors?|bands?|steps?|ranks?|severity|priority|rounds?|score|positions?|places?)\s\d{1,2}\W*$/iu;

/** A test that looks at every number of the phrase. */
function testOf(text: string, drafts: readonly Draft[]): Test | undefined {
  if (COMPARES.test(text)) return undefined;
  const test = testIn(text, drafts);
  // "irradiance 2" is no bound of it where nothing says so.
  if (test === undefined || (/ == -?\d/u.test(test.when) && !EQUALS.test(text) && !NUMBERED.test(text) && valuesOf(test.draft).length === 0)) return undefined;
  const told = new Set((test.when.match(/-?\d+(?:\.\d+)?/gu) ?? []).map((digits) => Math.abs(Number(digits))));
  const isClock = /\b(?:hour|weekday|month)\(/u.test(test.when) || /\d:\d/u.test(text) || /\bhour/u.test(test.when);
  return isClock || numbersIn(text).every(({ value }) => told.has(Math.abs(value))) || /'[^']*\d/u.test(test.when) ? test : undefined;
}

const MONEY_UNIT = /^\s*(?:€|\$|£|eur|euros?|usd|dollars?|gbp|pounds?|chf)(?![\p{L}])/iu;
const PRICED = /\b(?:cost\w*|priced?|worth|spen[dt]\w*|pay\w*|earn\w*|kosten|costa\w*|cuesta\w*|co[ûu]t\w*)\b/iu;
const MONEY = /price|cost|total|amount|value|basket|order|bill|revenue|salary|income|balance|budget|wert|preis|betrag|umsatz|importe|precio|montant|prix|euro/iu;

/** "9 and 10 are promoters, 7-8 passives": marks of the only number of which the ends are told. */
const NUMBERS_ALONE = /^\W*\d{1,3}(?:\s*(?:-|–|to|and|or)\s*\d{1,3})?\W*$/iu;

const WHOLE = /^(?:grand_|order_)?total(?:_(?:due|price|amount|cost|to_pay))?$|^amount_(?:due|paid|to_pay)$|^to_pay$/iu;

const MINUTES = new Set(['min', 'mins', 'minute', 'minutes', 'minuten']);
const HOURS = new Set(['h', 'hr', 'hrs', 'hour', 'hours', 'stunden']);

/** "30 minutes" of `delay_min`, "2 hours" of `lasts_h`. */
function isIn(unit: string, { name, text }: Draft): boolean {
  const words = name.toLowerCase().split('_');
  const same = [MINUTES, HOURS].find((units) => units.has(unit));
  return words.includes(unit) || text.toLowerCase().includes(` ${unit}`) || (same !== undefined && words.some((word, i) => i > 0 && same.has(word)));
}

/** "over 50 euros", "below 580", "ab 18": a bound of the only number that may be meant. */
function bareNumber(text: string, drafts: readonly Draft[], holdsNumber: boolean): Test | undefined {
  const operands = operandsOf(text, []);
  const numbers = operands.flatMap((operand) => (operand.kind === 'number' ? [operand] : []));
  const [first] = numbers;
  if (first === undefined || numbers.length > 2 || first.isPercent) return undefined;
  const after = text.slice(first.end);
  const isBound = relationIn(text.slice(0, first.start)) !== undefined || relationBehind(after) !== undefined;
  const interval = isBound || (!holdsNumber && NUMBERS_ALONE.test(text)) ? intervalIn(text, operands) : undefined;
  if (interval === undefined) return undefined;
  const able = drafts.filter((draft) => isNumeric(draft) && draft.made.type !== 'sequence' && numbers.every(({ value }) => mayHold(draft, value)));
  const unit = /^\s*([\p{L}/°%]{1,10})/u.exec(after)?.[1]?.toLowerCase().replaceAll(/[^\p{L}]/gu, '');
  const fitting = MONEY_UNIT.test(after) || PRICED.test(text) ? able.filter(({ name }) => MONEY.test(name)) : unit === undefined ? [] : able.filter((draft) => isIn(unit, draft));
  // "free above 50 euros" looks at the basket, and not at what it comes to with what is free.
  const parts = fitting.length > 1 ? fitting.filter(({ name }) => !WHOLE.test(name)) : [];
  const candidates = parts.length > 0 ? parts : fitting.length > 0 || holdsNumber ? fitting : able;
  const draft = candidates.length === 1 && (isBound || candidates[0]?.stated.range === true) ? candidates[0] : candidates.filter(({ stated }) => stated.range === true).at(-1);
  return draft === undefined ? undefined : { when: conditionOf(nameIn(draft), interval), draft };
}

/** "for 404 and 500": numbers that a list holds. */
function listedNumbers(text: string, opener: Opener | undefined, drafts: readonly Draft[]): Test | undefined {
  if (opener === undefined || !isNumberList(text)) return undefined;
  const numbers = (text.match(/\d+(?:\.\d+)?/gu) ?? []).map(Number);
  const draft = drafts.find((candidate) => candidate.made.type === 'category' && numbers.every((number) => valuesOf(candidate).includes(number)));
  return draft === undefined || numbers.length === 0 ? undefined : { when: numbers.length === 1 ? `${nameIn(draft)} == ${String(numbers[0])}` : `${nameIn(draft)} in [${numbers.join(', ')}]`, draft };
}

function mayHold({ made, stated }: Draft, value: number): boolean {
  const { min, max } = made.options ?? {};
  return stated.formula === true || typeof min !== 'number' || typeof max !== 'number' || (value >= min && value <= max);
}

/** "6-17" behind "under 6": the bounds of the number that was spoken of. */
function sameNumber(text: string, before: readonly Test[]): Test | undefined {
  const match = /^\W*(\d+(?:\.\d+)?)\s*(?:-|–|to|bis|a|à)\s*(\d+(?:\.\d+)?)\W*$/iu.exec(text);
  const draft = before.at(-1)?.draft;
  return match === null || draft === undefined || !isNumeric(draft) ? undefined : { when: conditionOf(nameIn(draft), { min: Number(match[1]), max: Number(match[2]) }), draft };
}

const COUNTS: Readonly<Record<string, number>> = { one: 1, two: 2, three: 3, four: 4, first: 1, last: 1, former: 1, latter: 1 };

/** "the first two", "the latter", "the other two": values of a list by their place in it. */
function byPlace(text: string, drafts: readonly Draft[], before: readonly Test[]): Test | undefined {
  const match = /^\W*(?:the\s+)?(?:(first|last)\s+(one|two|three|four)|(former|latter|first|last))(?:\s+(?:ones?|values?))?\W*$/iu.exec(text);
  if (match === null) return undefined;
  const lists = drafts.filter((draft) => draft.made.type === 'category' && draft.stated.values === true && !isNumeric(draft));
  const last = before.at(-1)?.draft;
  const draft = last !== undefined && lists.includes(last) ? last : lists.at(-1);
  const values = draft === undefined ? [] : valuesOf(draft);
  const place = (match[1] ?? match[3] ?? '').toLowerCase();
  const count = COUNTS[(match[2] ?? 'one').toLowerCase()] ?? 1;
  if (draft === undefined || count >= values.length) return undefined;
  const meant = /^(?:first|former)$/u.test(place) ? values.slice(0, count) : values.slice(-count);
  return { when: meant.length === 1 ? `${nameIn(draft)} == ${literal(String(meant[0]))}` : `${nameIn(draft)} in [${meant.map((value) => literal(String(value))).join(', ')}]`, draft };
}

/** One of several conditions holds. */
export function anyOf(tests: readonly Test[]): string {
  const all = [...new Set(tests.map(({ when }) => when))];
  return all.length === 1 ? (all[0] ?? 'false') : all.map(bracketed).join(' || ');
}
