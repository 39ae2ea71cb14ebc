import { applyEnumeration } from '../../columns/values.js';
import type { Draft, Piece } from '../../model.js';
import { keysOf, singular } from '../../reading/words.js';
import { isNumeric } from '../grammar/kinds.js';
import { namedIn } from '../grammar/naming.js';
import { MANY } from '../grammar/tests/undone.js';
import { OTHERWISE, valuesIn } from '../grammar/values-in-text.js';
import { valuesOf, yesOf } from '../grammar/yes-no.js';
import { measuredBy } from '../measured-verbs.js';
import { rateIn } from './per-value.js';

/** "Single rooms | cost | 80", "doubles | 120": a kind, what it does, and how much. */
const VERB =
  /\s(?<verb>(?:costs?|pays?|earns?|makes?|gets?|receives?|uses?|consumes?|takes?|lasts?|grows?|weighs?|works?|runs?|stays?|needs?|yields?|gives?|holds?|seats?|carr(?:y|ies)|travels?|drives?|scores?|spends?|produces?|burns?|eats?|sells? (?:for|at)|goes? for|(?:is|are) (?:sold (?:for|at)|priced at|paid|charged|billed(?: at)?)|have|has|are|is)(?:\sfor)?)\s(?=\S)/iu;
/** How much: a number, a range, or nothing at all. */
const AMOUNT =
  /^(?:(?:about|around|roughly|only|just|between|from|up to|at least|at most|above|below|over|under|(?:no )?(?:more|less|fewer) than|an? (?:flat|fixed)|a (?:fee|price|rate) of)\s)*(?:[$€£]?\s?\d[\d.,]*|nothing|free|none|no \p{L}+)(?!\d)/iu;
const BARE_KIND = /^(?<kind>\p{L}[\p{L}\d'’/+-]*(?:\s\p{L}[\p{L}\d'’/+-]*){0,2}?)\s(?=(?:(?:about|around|roughly|only|just|between|from|up to|at least|at most|above|below|over|under|(?:no )?(?:more|less|fewer) than)\s)*(?:[$€£]?\s?\d|nothing|free|none))/iu;
/** Words that stand for rows or for all of them, and are no kind. */
const NO_KIND = /^(?:otherwise|else|it|they|each|every|all|any|both|everyone|everybody|nobody|nothing|some|most|many|one|this|that|these|those|there|he|she|we|if|when|where|who|which|the (?:rest|others?)|others?|only|never|always|about|around|half|total)(?![\p{L}])|\b(?:if|when|than|of the|with|who|that|which|never|always|must|should|can|not)\b|\d/iu;
const JOINT = /\s*[,;]\s+(?:(?:and|while|but|whereas)\s+)?|\s+(?:and|while|but|whereas)\s+(?=\p{L})/iu;
const UNIT = /\s(?:per|an?|each)\s\p{L}+\W*$/iu;
const MOST = 8;
const LONGEST = 240;

interface Told {
  readonly kind: string;
  readonly said: string;
}

/**
 * "Single rooms cost 80, doubles 120 and suites 250": the kinds are those of a column of which no list was told; with its values,
 * and what they do, in the plain form that is read already.
 */
export function withToldKinds(sentence: Piece, drafts: readonly Draft[], all: readonly Piece[]): Piece {
  const read = kindsIn(sentence.text);
  const [first] = read?.told ?? [];
  if (read === undefined || first === undefined) return sentence;
  const shares = read.told.filter(({ said }) => /%|percent/iu.test(said)).length;
  if (shares > 0 && /^(?:is|are|has|have|makes?)$/iu.test(read.verb)) return sentence;
  const { values, noun } = plainKinds(read.told.map(({ kind }) => kind));
  const numbers = drafts.filter(isNumeric);
  if (values.some((value) => namedIn(value, numbers).length > 0)) return sentence;
  const column = columnOf(drafts, values, noun);
  if (column === undefined) return sentence;
  // "Plans are Free for 60% and Pro for 30%": another sentence tells the list.
  if (column.stated.values !== true && all.some(({ text }) => text !== sentence.text && values.filter((value) => ` ${keysOf(text).join(' ')} `.includes(` ${keysOf(value).join(' ')} `)).length > 1)) return sentence;
  const known = valuesOf(column);
  const held = values.map((value) => valuesIn(column, value)[0]?.value);
  const isHeld = held.every((value) => value !== undefined);
  // A list that was only guessed gives way to the kinds of the text, and a scale keeps its steps.
  if (!isHeld || (column.stated.values !== true && known.length > values.length && !SCALE.test(column.name) && !NO_KINDS.test(column.name))) {
    if (column.stated.values === true || new Set(values.map((value) => value.toLowerCase())).size < values.length) return sentence;
    const isCapital = known.length > 0 && known.every((value) => /^\p{Lu}/u.test(String(value)));
    const shown = values.map((value) => (isCapital ? value.charAt(0).toUpperCase() + value.slice(1) : value));
    applyEnumeration(column, { values: OTHERWISE.test(sentence.text) ? [...shown, ...known.filter((value): value is string => typeof value === 'string' && !shown.some((one) => keysOf(one).join(' ') === keysOf(value).join(' '))).slice(0, 3)] : shown });
  }
  asNumber(drafts, read.verb);
  const rate = rateIn(sentence.text, numbers);
  const measured = rate ?? measuredBy(read.verb, drafts);
  // "18 an hour" beside an hourly wage: its unit says no more.
  const plain = read.told.map(({ said: told }, i) => ({ i, said: rate === undefined ? told : told.replace(UNIT, '') })).map(({ i, said }) => `${String(held[i] ?? values[i])} ${i === 0 ? `${read.verb} ` : ''}${said.replace(/^(?:nothing|free|none|no \p{L}+)/iu, '0')}`);
  return { ...sentence, text: `${measured === undefined ? '' : `${measured.name.replaceAll('_', ' ')} of `}${plain.join(', ')}` };
}

/** A price of a few usual ones is a number, where each kind has its own. */
function asNumber(drafts: readonly Draft[], verb: string): void {
  if (!/^(?:costs?|sells?|goes?|(?:is|are) (?:sold|priced))/iu.test(verb)) return;
  const prices = drafts.filter((draft) => draft.stated.values !== true && /(?:^|_)(?:price|cost|fee|fare)$/iu.test(draft.english ?? draft.name) && valuesOf(draft).length > 0 && valuesOf(draft).every((value) => /^\d+(?:\.\d+)?$/u.test(String(value))));
  for (const price of prices) price.made = { type: 'decimal', options: { min: 0, max: Math.max(...valuesOf(price).map(Number)), decimals: 2 } };
}

/** Whether a sentence tells how much each of several kinds is or costs. */
export const tellsKinds = (text: string): boolean => kindsIn(text) !== undefined;

/** The kinds of a sentence and what is said of each; undefined where it is something else. */
function kindsIn(text: string): { readonly verb: string; readonly told: readonly Told[] } | undefined {
  if (text.length > LONGEST || !/\d/u.test(text) || !VERB.test(text)) return undefined;
  const parts = text.replace(/[\s.!]+$/u, '').split(JOINT);
  if (parts.length < 2 || parts.length > MOST) return undefined;
  let verb = '';
  const told: Told[] = [];
  for (const part of parts) {
    const match = VERB.exec(part);
    const isFull = match !== null && AMOUNT.test(part.slice(match.index + match[0].length));
    const bare = isFull ? null : BARE_KIND.exec(part);
    if (!isFull && bare === null) return undefined;
    if (isFull) verb ||= match.groups?.['verb'] ?? '';
    const kind = (isFull ? part.slice(0, match.index) : (bare?.groups?.['kind'] ?? '')).replace(/^(?:the|an?|for)\s/iu, '').trim();
    const said = isFull ? part.slice(match.index + match[0].length) : part.slice(bare?.[0].length ?? 0);
    if (verb === '' || kind === '' || NO_KIND.test(kind) || kind.split(' ').length > 3) return undefined;
    told.push({ kind, said });
  }
  return { verb, told };
}

/** "Category A", "B" are A and B; "Single rooms", "doubles" single and double; what all of them end in is no part of any. */
function plainKinds(kinds: readonly string[]): { readonly values: readonly string[]; readonly noun: string | undefined } {
  const [first = '', ...others] = kinds.map((kind) => kind.split(' '));
  const isShort = (word: string): boolean => /^(?:\p{Lu}\p{L}?|[IVX]{1,4})$/u.test(word);
  if (first.length === 2 && isShort(first[1] ?? '') && others.every((words) => isShort(words.at(-1) ?? ''))) return { values: kinds.map((kind) => kind.split(' ').at(-1) ?? kind), noun: first[0] };
  const last = first.length > 1 ? first.at(-1) : undefined;
  const isShared = last !== undefined && others.every((words) => (words.length > 1 && words.at(-1) === last) || words.length === 1);
  const bare = isShared ? kinds.map((kind) => (kind.endsWith(` ${last}`) ? kind.slice(0, -last.length - 1) : kind)) : kinds;
  return { values: bare.map((kind) => oneOf(kind)), noun: isShared ? last : undefined };
}

/** "sales assistants", "children": one of them, in small letters unless it is a name or letters. */
function oneOf(kind: string): string {
  const words = kind.split(' ');
  const last = words.at(-1) ?? '';
  const one = [...words.slice(0, -1), MANY[last.toLowerCase()] ?? singular(last.replace(/oes$/u, 'os'))].join(' ');
  return /^\p{Lu}\p{Ll}+(?:\s\p{Ll}+)*$/u.test(one) ? one.toLowerCase() : one;
}

/** What people do or are, by which a column of kinds of people is told. */
const PERSON = /^(?:adult|child|kid|senior|student|pupil|pensioner|member|guest|toddler|infant|baby|youth|teenager|resident|visitor|family)$|(?:er|or|ist|ant|ent|man|hand|nurse|chef|cook|clerk|guard|assistant|trainee|apprentice|intern)$/iu;
const OF_PEOPLE = /(?:^|_)(?:passenger|customer|visitor|member|guest|client|patient|participant|person|age_group|ticket|role|position|job|occupation|job_title|profession|function)(?:_|$)/iu;
const OF_KINDS = /(?:^|_)(?:type|kind|category|class|group|sort|tier|variety|species|model|size|grade|zone|plan|tariff|segment|format)$/iu;
const SCALE = /priority|severity|risk|level|grade|size/iu;
const NO_KINDS = /price|cost|fee|fare|amount|status|state|outcome|result|payment|paid|method|city|country|currency|gender|sex|color|colour|language|department|district|region|station|location|supplier|brand|reason|unit|channel|day|month/iu;

/** The column the kinds are of: the one named by their noun, that holds some of them, or that is of kinds by its name. */
function columnOf(drafts: readonly Draft[], values: readonly string[], noun: string | undefined): Draft | undefined {
  const able = drafts.filter((draft) => (draft.made.type === 'category' || /job|product|word|lorem/iu.test(draft.made.type)) && !isNumeric(draft) && yesOf(draft) === undefined && !draft.unique);
  const holding = able.map((draft) => ({ draft, held: values.filter((value) => valuesIn(draft, value).length > 0).length })).filter(({ held }) => held > 0).sort((a, b) => b.held - a.held)[0];
  if (holding !== undefined && (holding.held === values.length || holding.draft.stated.values !== true)) return holding.draft;
  const free = able.filter(({ stated }) => stated.values !== true && stated.formula !== true);
  const key = noun === undefined ? undefined : keysOf(noun)[0];
  const named = key === undefined ? [] : free.filter((draft) => keysOf(draft.name).includes(key));
  const people = values.some((value) => PERSON.test(value)) ? free.filter(({ name }) => OF_PEOPLE.test(name)) : [];
  const kinds = free.filter(({ name }) => OF_KINDS.test(name) && !NO_KINDS.test(name));
  const others = free.filter(({ name }) => !NO_KINDS.test(name));
  return named[0] ?? people.find(({ name }) => OF_KINDS.test(name)) ?? people[0] ?? kinds[0] ?? (others.length === 1 ? others[0] : undefined);
}
