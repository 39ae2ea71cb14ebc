import type { Draft } from '../../model.js';
import { isNumeric, isTemporal } from '../grammar/kinds.js';
import { literal, nameIn, takes } from '../grammar/mentions.js';
import { namedIn } from '../grammar/naming.js';
import { openersIn, SURE } from '../grammar/openers.js';
import { saysMore } from '../grammar/says-more.js';
import type { Test } from '../grammar/tests/test.js';
import { noOf, yesOf } from '../grammar/yes-no.js';
import { outcomeIn } from './outcomes.js';
import { type Meant, rowsIn } from './rows-in.js';
import type { Rule, Told } from './rule.js';
import { type Token, tokensOf } from './tokens.js';
import { ALWAYS, NEVER, TURNS } from './words.js';

/** What was said so far. */
export interface SoFar {
  readonly drafts: readonly Draft[];
  readonly own: Draft | undefined;
  readonly rules: readonly Rule[];
  /** "If the patient did not attend, …": rows of which something is said next. */
  readonly pending: Meant | undefined;
  /** What parts of the text were found to say, by the columns spoken of last: the same part is asked about at every cut. */
  readonly heard: Map<string, Told | undefined>;
}

/** As `outcomeIn`. */
function toldIn(said: string, sofar: SoFar): Told | undefined {
  const last = lastOf(sofar);
  const key = `${last.map(({ name }) => name).join(' ')}\n${said}`;
  if (sofar.heard.has(key)) return sofar.heard.get(key);
  const told = outcomeIn(said, { drafts: sofar.drafts, own: sofar.own, last });
  sofar.heard.set(key, told);
  return told;
}

export type Clause = { readonly kind: 'rule'; readonly rule: Rule } | { readonly kind: 'rows'; readonly rows: Meant } | { readonly kind: 'inverse' };

const INVERSE = /^\W*(?:(?:and|but|for|in)\s+)?(?:.{0,24}?\b(?:the )?(?:other way (?:a)?round|opposite|reverse|vice versa|umgekehrt|al rev[ée]s|l'inverse)|(?:and\s+)?(?:nowhere|nobody|not|none|no one|nothing) (?:else|otherwise)|nur dort|y solo ah[ií])\W*$/iu;
const THEN = /^\W*(?:and\s+)?then\s+(?=\S)/iu;

/** One clause of a rule: who is meant and what holds there, in either order, or only one of the two. */
export function clauseIn(said: string, sofar: SoFar): Clause | undefined {
  const text = said.replace(/^\W*(?:and|but|while|whereas|so|also|und|aber|y|pero|et|mais)\s+(?=\S)/iu, '').replace(/[\s.,;]+$/u, '');
  if (text.trim().length < 3 && !/^(?:\d|\p{Lu}{2})$/u.test(text.trim())) return undefined;
  if (saysMore(text)) return undefined;
  if (INVERSE.test(text)) return sofar.rules.length > 0 ? { kind: 'inverse' } : undefined;
  return restFirst(text, sofar) ?? quantified(text, sofar) ?? neither(text, sofar) ?? defined(text, sofar) ?? goesOn(text, sofar) ?? cut(text, sofar) ?? alone(text, sofar);
}

const testsOf = (rules: readonly Rule[]): readonly Test[] => rules.flatMap(({ rows }) => (rows.kind === 'test' ? [rows.test] : []));

const lastOf = ({ rules }: SoFar): readonly Draft[] => rules.at(-1)?.targets ?? [];

/** "A vote is valid", "a pupil passes": the row itself, which is no part of what holds. */
const SUBJECT = /^\W*(?:an?|the|any|every|each|ein|eine|der|die|das|un|una|une|le|la|el)\s+\p{L}+\s+(?=\p{L})/iu;

/** Reads what holds, and then who is meant among all other columns. */
function both(said: string, who: string, sofar: SoFar): { told: Told; meant: Meant } | undefined {
  const told = toldIn(said, sofar) ?? toldIn(said.replace(SUBJECT, ' '), sofar);
  const meant = told === undefined ? undefined : rowsIn(who, sofar.drafts.filter((draft) => draft !== sofar.own && !told.targets.includes(draft)), testsOf(sofar.rules), { holdsNumber: /\d/u.test(said), mayBeBare: sofar.own === undefined || !isNumeric(sofar.own) || isFree(told.outcome, said), of: told.targets[0] });
  if (told === undefined || meant === undefined || (meant.rows.kind === 'rest' && sofar.rules.length === 0)) return undefined;
  return isBoundOnly(told.targets.length > 1 ? said.replaceAll(',', ' ') : said, who) || (!isFree(told.outcome, said) && isOwnRange(told, who, meant, sofar)) || namesMore(who, meant, sofar.drafts.filter((draft) => !isTemporal(draft) || !told.targets.includes(draft))) ? undefined : { told, meant };
}

/** "free | above 60": nothing is paid there, and the number is of another column. */
const isFree = (outcome: Told['outcome'], said: string): boolean => outcome.kind === 'interval' && outcome.interval.max === 0 && outcome.interval.min === 0 && /\b(?:free|nothing|waived|kostenlos|gratis|gratuit\w*)\b/iu.test(said) && !/\d/u.test(said);

/** "refused requests" beside `requested_on`: the rows. */
const MANY_ROWS = /^\p{L}{4,}s$/iu;

/** A column is named that the test does not look at: more is said than was read. */
function namesMore(who: string, { rows }: Meant, drafts: readonly Draft[]): boolean {
  return rows.kind === 'test' && namedIn(who, drafts).some(({ draft, start, end }) => (isNumeric(draft) || (isTemporal(draft) && !MANY_ROWS.test(who.slice(start, end)))) && !takes(rows.test.when, draft));
}

/** "when clicked is no", "people who said no": what was answered, where "when there is no" goes on. */
const ANSWERED_NO = /^\W*(?:when|if|whenever|where|unless|as long as|while)\s+(?!there)(?:\p{L}+\s){1,4}(?:is|are|was|says|=)\s+no\s*$|\b(?:said|says?|answered|replied|responded|ticked|voted|chose|put)\s+no\s*$/iu;

/** "no more than 10 days", "never under 50": a bound, and no rows; nor are two clauses one. */
function isBoundOnly(said: string, who: string): boolean {
  // "and no | buyer": what is denied is not cut off from it.
  if (/^\W*(?:no|keine?n?|ning[úu]n\w*|aucune?|sans|sin)\W*$/iu.test(said) && openersIn(who)[0]?.start !== 0) return true;
  // "there is no | card number": what is denied is not cut off from it.
  if ((!ANSWERED_NO.test(who) && /\b(?:no|not|never|nor|without|cannot|can['’]?t|mustn['’]?t|don['’]?t|doesn['’]?t|won['’]?t|kein\w*|nicht|nie|sin|nunca|sans|pas|aucune?)\s*$/iu.test(who)) || /\s(?:in|for|on|at|with)\s*$/iu.test(who) || isTwoClauses(who) || /[;,]\s/u.test(said.trim()) || UNFINISHED.test(who) || /\d\S*\s+(?:\p{L}+\s+){0,2}(?:are|is|gets?|pays?|costs?|ha[sv]e?|ist|sind|son|est|sont)\s+\p{L}/iu.test(who) || /\b(?:=|ist|sind|es|son|est|sont|of)\s*$/iu.test(said) || endsInVerb(said) || /^\s*(?:is|are|was|ist|sind|est|sont)\s/iu.test(who)) return true;
  return /\b(?:no|not|never|nor|kein|nicht|nie|nunca|jamais)(?:\s+(?:goes|go|falls?|drops?|rises?|climbs?|gets?|dips?|va|cae|baja|sube))?\s*$/iu.test(said) && boundsIn(` ${who}`).some(({ start }) => start <= 1);
}

/** "Senior tickets cost": what the verb tells was cut off. */
function endsInVerb(said: string): boolean {
  const last = tokensOf(said).at(-1);
  return last !== undefined && TURNS.has(last.key) && said.slice(last.end).trim() === '';
}

/** "a vote is valid only if", "bronze up to": what must follow was cut off. */
const UNFINISHED = /\S\s+(?:if|for|when|whenever|unless|until|up to|above|below|over|under|from|at least|at most|than|wenn|ab|bis|si|cuando|quand)\s*$/iu;

/** "if it is not paid": the verb of the condition itself. */
const OPENED = /^\W*\p{L}+\s+(?:it is|they are)\s/iu;

/** "for active subscribers; for the others it is always …": who is meant is told without a verb that binds, and in one clause. */
function isTwoClauses(said: string): boolean {
  const who = said.replace(OPENED, ' ').trimStart();
  const rest = /[,;](.*)$/u.exec(who)?.[1];
  return /\b(?:always|never|otherwise|else|it is|they are|immer|siempre|nunca|toujours)\b|;/iu.test(who.slice(1)) || (rest !== undefined && (rest.trim().split(/\s+/u).length > 4 || /\b(?:below|above|under|over|up|down|darunter|sonst)\b/iu.test(rest) || tokensOf(rest).some(({ key }) => TURNS.has(key))));
}

const PEOPLE = /^\W*(?:any(?:one|body)|every(?:one|body)|those|all|people|whoever|who|rows|the|jeder|alle|wer|quien|todos|ceux|qui)(?=\s)|^\W*\p{L}{3,}s\s/iu;

/** "8 to 60, from 1 up": numbers beside a column of numbers bound it, unless a condition is opened. */
function isOwnRange({ outcome }: Told, who: string, { rows }: Meant, { own }: SoFar): boolean {
  if (own === undefined || outcome.kind !== 'interval' || rows.kind === 'rest') return false;
  // "anybody rated 1 or 2 gets 0" names whom it is of.
  if (PEOPLE.test(who) && namedIn(who, [rows.test.draft]).length > 0) return false;
  const [opener] = openersIn(who);
  if (opener?.start !== 0 || opener.opening === 'from') return true;
  return /[<>=] -?\d/u.test(rows.test.when) && !/(?:hour|weekday|month)\(/u.test(rows.test.when) && !SURE.has(opener.opening);
}

function ruleOf({ told, meant }: { told: Told; meant: Meant }, isTurned: boolean): Clause {
  const force = meant.isOnly ? 'only' : (told.force ?? (meant.isOpened || !isTurned ? 'wholly' : 'always'));
  return { kind: 'rule', rule: { ...told, force, rows: meant.rows } };
}

const NOBODY_BUT = /^\W*(?:nobody|no one|none|no\s+\p{L}+|niemand|nadie|personne)\s+(?:but|except(?: for)?|other than|besides|au[ßs]er|salvo|sauf|excepto)\s+(.+)$/iu;
const NOBODY = /^\W*(?:obviously\s+|of course\s+)?(?:nobody|no one|none(?: of the)?|no(?!\s+(?:if|when|whenever|where|unless|until|while|wenn|falls|si|cuando|quand)\s)|niemand|keine?[rs]?|nadie|ning[úu]n|personne|aucune?)\s+(.+)$/iu;
const ONLY = /^\W*(?:only|just|nur|s[oó]lo|solamente|seuls?|seules?)\s+(.+)$/iu;

/** "Nobody but the deceased has a death date", "no minor may vote", "only members get a discount". */
function quantified(text: string, sofar: SoFar): Clause | undefined {
  const only = NOBODY_BUT.exec(text)?.[1] ?? ONLY.exec(text)?.[1];
  if (only !== undefined) {
    const found = turned(only, sofar);
    return found === undefined || found.meant.rows.kind === 'rest' ? undefined : { kind: 'rule', rule: { ...found.told, force: 'only', rows: found.meant.rows } };
  }
  const nobody = NOBODY.exec(text)?.[1];
  const found = nobody === undefined ? undefined : turned(nobody, sofar);
  const outcome = found === undefined ? undefined : denied(found.told);
  if (found === undefined || outcome === undefined) return undefined;
  const rule: Rule = { targets: found.told.targets, outcome, force: 'always', rows: found.meant.rows };
  return { kind: 'rule', rule: turnedRound(rule, sofar.drafts) ?? rule };
}

const BOUND_ALONE = /^(\S+) (<=?|>=?) (-?\d+(?:\.\d+)?)$/u;

/** "Nobody under 60 is retired": who is retired is 60 at least, so that as many are retired as were told. */
function turnedRound({ targets: [target], outcome, rows }: Rule, drafts: readonly Draft[]): Rule | undefined {
  const [, name = '', sign = '', bound = ''] = rows.kind === 'test' ? (BOUND_ALONE.exec(rows.test.when) ?? []) : [];
  const number = drafts.find((draft) => nameIn(draft) === name && isNumeric(draft) && draft.stated.formula !== true);
  if (target === undefined || number === undefined || target.made.type !== 'category' || yesOf(target) !== undefined || outcome.kind !== 'value' || !outcome.isNot) return undefined;
  const value = Number(bound);
  const interval = sign.startsWith('<') ? { min: value, isOpenBelow: sign === '<=' } : { max: value, isOpenAbove: sign === '>=' };
  const when = `${nameIn(target)} == ${typeof outcome.value === 'string' ? literal(outcome.value) : String(outcome.value)}`;
  return { targets: [number], outcome: { kind: 'interval', interval }, force: 'always', rows: { kind: 'test', test: { when, draft: target } } };
}

/** The opposite of what is said. */
export function denied({ outcome, targets: [target] }: Told): Told['outcome'] | undefined {
  if (outcome.kind === 'filled') return { kind: 'empty' };
  if (outcome.kind === 'empty') return { kind: 'filled' };
  // "Nobody without an accident scores below 75": from 75 on.
  const { min, max, isOpenBelow, isOpenAbove } = outcome.kind === 'interval' ? outcome.interval : {};
  if (min === undefined && max !== undefined) return { kind: 'interval', interval: { min: max, isOpenBelow: isOpenAbove !== true } };
  if (max === undefined && min !== undefined) return { kind: 'interval', interval: { max: min, isOpenAbove: isOpenBelow !== true } };
  if (outcome.kind !== 'value' || target === undefined) return undefined;
  const [yes, no] = [yesOf(target), noOf(target)];
  if (yes === undefined || no === undefined) return { ...outcome, isNot: !outcome.isNot };
  return { ...outcome, value: outcome.value === yes ? no : yes };
}

/** Who is meant, a verb, what holds: "debits are negative", "remote people don't have a desk". */
function turned(text: string, sofar: SoFar): { told: Told; meant: Meant } | undefined {
  for (const { start } of turnsIn(text, sofar.drafts)) {
    const found = both(text.slice(start), text.slice(0, start), sofar);
    if (found !== undefined) return found;
  }
  return undefined;
}

function turnsIn(text: string, drafts: readonly Draft[]): readonly { start: number }[] {
  const verbs: readonly Token[] = tokensOf(text).filter(({ key, start }) => start > 0 && TURNS.has(key));
  return [...verbs, ...namedIn(text, drafts).filter(({ start }) => start > 0)];
}

const REST_FIRST =
  /^\W*(?:(?:for|in|on|bei|f[üu]r|para|pour)\s+)?(?:(?:all|the|every|any|everyone|everybody|anyone|alle|die|den|der|todos|los|las|tous|les)\s+)*(?:otherwise|else|others?|rest|remaining|everything else|everyone else|anyone else|sonst|ansonsten|anderen?|übrigen|dem[áa]s|otros|otras|resto|si no|sinon|autres|reste)(?:\s+(?:ones|cases|rows|people|customers|two|three|of them)|(?<=\b(?:other|remaining))\s+\p{L}{3,}s)?(?=[\s,:])[\s,:]+/iu;

/** "the others somewhere from 100 to 3000", "for the rest it varies", "otherwise it costs 4.90". */
function restFirst(text: string, sofar: SoFar): Clause | undefined {
  const rest = REST_FIRST.exec(text)?.[0];
  const told = rest === undefined || sofar.rules.length === 0 ? undefined : toldIn(text.slice(rest.length), sofar);
  return told === undefined ? undefined : { kind: 'rule', rule: { ...told, force: told.force ?? 'wholly', rows: { kind: 'rest' } } };
}

/** "and neither can women over 55", "the same goes for trainees": the same of other rows. */
function neither(text: string, sofar: SoFar): Clause | undefined {
  const who = /^\W*(?:neither|nor|so|the same (?:goes|holds|applies|is true) for|same for)\s+(?:(?:can|do|does|is|are|have|has|may|will|did)\s+)?(.+)$/iu.exec(text)?.[1];
  const last = sofar.rules.at(-1);
  const meant = who === undefined || last === undefined ? undefined : rowsIn(who, sofar.drafts.filter((draft) => draft !== sofar.own && !last.targets.includes(draft)), testsOf(sofar.rules), { of: last.targets[0] });
  return last === undefined || meant === undefined || meant.rows.kind === 'rest' ? undefined : { kind: 'rule', rule: { ...last, rows: meant.rows } };
}

const MEANS = /^(.{2,60}?)(?:\s+(means?|requires?|needs?|is defined as|stands for|implies|presupposes|hei[ßs]t|bedeutet|erfordert|significa|requiere|signifie|exige)\s+(?:that\s+|being\s+|to be\s+)?|\s*[=:]\s*(?=\p{L}))(.+)$/iu;
const ONLY_WHERE = /^(?:require|need|implie|presuppose|erforder|requiere|exige)/iu;

const OF_NUMBER = /^\S+ == (-?\d+(?:\.\d+)?)$/u;

/** "No answer means zero talk time": what the number is where the value is told, and no value by the number. */
function numberMeant({ when, draft }: Test, told: Told, verb: string): Rule | undefined {
  const value = Number(OF_NUMBER.exec(when)?.[1] ?? NaN);
  const [target] = told.targets;
  if (!/^(?:means?|implies|imply|bedeutet|hei[ßs]t|significa|signifie)$/iu.test(verb) || Number.isNaN(value) || !isNumeric(draft) || draft.stated.formula === true || target === undefined || told.outcome.kind !== 'value' || told.outcome.isNot || yesOf(target) !== undefined || target.stated.values !== true) return undefined;
  const test = { when: `${nameIn(target)} == ${typeof told.outcome.value === 'string' ? literal(told.outcome.value) : String(told.outcome.value)}`, draft: target };
  return { targets: [draft], outcome: { kind: 'interval', interval: { min: value, max: value } }, force: 'always', rows: { kind: 'test', test } };
}

/** "Eligible means 18 to 65 years old", "gold requires a rating over 4.5", "is_adult = age at least 18": a value and what makes it. */
function defined(text: string, sofar: SoFar): Clause | undefined {
  const match = MEANS.exec(text);
  const own = match === null && sofar.own !== undefined && /^\s*=\s*\p{L}/u.test(text) ? text.replace(/^\s*=\s*/u, '') : undefined;
  const [said = '', who = ''] = match === null ? ['', own ?? ''] : [match[1], match[3]];
  const found = who === '' ? undefined : both(said, who, sofar);
  if (found?.meant.rows.kind !== 'test' || found.told.outcome.kind !== 'value') return undefined;
  const number = numberMeant(found.meant.rows.test, found.told, match?.[2] ?? '');
  if (number !== undefined) return { kind: 'rule', rule: number };
  return { kind: 'rule', rule: { ...found.told, force: ONLY_WHERE.test(match?.[2] ?? '') ? 'only' : 'wholly', rows: found.meant.rows } };
}

/** Both sides, cut where a condition opens, a verb turns, a bound begins, or a column is named. */
function cut(text: string, sofar: SoFar): Clause | undefined {
  const openers = openersIn(text);
  const isLed = openers[0]?.start === 0;
  const names = namedIn(text, sofar.drafts).filter(({ start }) => start > 0);
  const verbs = tokensOf(text).filter(({ key, start }) => start > 0 && TURNS.has(key));
  const turns = isLed ? [...names, ...verbs] : [...verbs, ...names];
  // "Shared rooms never cost more than 60": what binds before a bound speaks of who is named before it.
  const binding = verbs.filter(({ key }) => NEVER.has(key) || ALWAYS.has(key));
  const bounds = boundsIn(text);
  for (const { start } of bounds.some((bound) => binding.some(({ end }) => end <= bound.start)) && !isLed ? binding : []) {
    const found = both(text.slice(start), text.slice(0, start), sofar);
    if (found !== undefined) return ruleOf(found, true);
  }
  // "Horses weigh at least 300 and cats at most 9": goes on with the column of the rule before.
  const goesOn = lastOf(sofar).some(isNumeric) && !isLed ? bounds : [];
  for (const { start } of goesOn) {
    const found = both(text.slice(start), text.slice(0, start), sofar);
    if (found?.meant.rows.kind === 'test' && found.told.targets.every((target) => lastOf(sofar).includes(target))) return ruleOf(found, true);
  }
  if (!isLed) {
    for (const { start } of [...openers.filter(({ start }) => start > 0), ...bounds]) {
      const found = both(text.slice(0, start), text.slice(start), sofar);
      if (found !== undefined) return ruleOf(found, false);
    }
  }
  for (const { start } of turns) {
    const found = both(text.slice(start), text.slice(0, start), sofar);
    if (found !== undefined) return ruleOf(found, true);
  }
  const words = tokensOf(text);
  // "credits positive", "false otherwise", "cheaper ones with 2": few words, no verb.
  const numbers = [...text.matchAll(/(?<=\s)[$€£]?-?\d/gu)].map(({ index }) => ({ start: index }));
  for (const { start } of words.length <= 4 ? [...words.slice(1), ...numbers] : []) {
    const found = both(text.slice(start), text.slice(0, start), sofar);
    if (found !== undefined) return ruleOf(found, true);
    const other = both(text.slice(0, start), text.slice(start), sofar);
    if (other !== undefined) return ruleOf(other, false);
  }
  return /^\W*\d/u.test(text) ? behindNumber(text, sofar) : undefined;
}

/** "0 otherwise", "4.90 else": a number, then who is meant. */
function behindNumber(text: string, sofar: SoFar): Clause | undefined {
  const at = text.search(/(?<=\d)\s+(?=\p{L})/u);
  const found = at < 0 ? undefined : both(text.slice(0, at), text.slice(at), sofar);
  if (found !== undefined) return ruleOf(found, false);
  // "7-8 passives": marks, and what they are called.
  const called = at < 0 || !/^\W*\d{1,3}(?:\s*(?:-|–|to|and|or)\s*\d{1,3})?\s+\p{L}+\W*$/iu.test(text) ? undefined : both(text.slice(at), text.slice(0, at), sofar);
  return called?.told.outcome.kind === 'value' ? ruleOf(called, true) : undefined;
}

const BOUND = /(?:[<>≤≥]=?|\b(?:above|exceeds?|exceeding|over|below|under|beyond|from|at least|at most|up to|\p{L}{3,10}er than|more than|less than|until|ab|[üu]ber|unter|bis|desde|a partir de|hasta|m[áa]s de|menos de|[àa] partir de|plus de|moins de))\s*[$€£]?\s?\d/giu;

/** "'warning' above 60", "A from 90": where a bound begins. */
function boundsIn(text: string): readonly { start: number }[] {
  return [...text.matchAll(BOUND)].flatMap(({ index }) => (index > 0 ? [{ start: index }] : []));
}

/** "and has exactly 1 seat": more of the rows named before. */
function goesOn(text: string, sofar: SoFar): Clause | undefined {
  const first = tokensOf(text)[0];
  return sofar.rules.length > 0 && first?.start === 0 && TURNS.has(first.key) && !NEVER.has(first.key) && openersIn(text).length === 0 ? alone(text, sofar) : undefined;
}

/** "If the patient did not attend": rows alone; "the bill is 25": what holds in the rows named before. */
function alone(text: string, sofar: SoFar): Clause | undefined {
  const isThen = THEN.test(text);
  const told = toldIn(text.replace(THEN, ''), sofar);
  const before = sofar.pending ?? lastRows(sofar);
  const isOfTested = before?.rows.kind === 'test' && told?.targets.includes(before.rows.test.draft) === true;
  // "and weighing at least 50 kg" goes on with the condition: what holds has a verb.
  const isSaid = sofar.own !== undefined || /^\W*(?:no|not|never|without|kein\w*|sin|sans)\b/iu.test(text) || tokensOf(text).some(({ key }) => TURNS.has(key) || HOLDS.has(key));
  // "and only returned ones have a date" speaks of rows of its own.
  if (told !== undefined && before !== undefined && !isOfTested && isSaid && !(sofar.own === undefined && told.force === 'only' && sofar.pending === undefined)) {
    // "0 unless current, then 1-40"
    if (isThen && sofar.pending === undefined) return { kind: 'rule', rule: { ...told, force: told.force ?? 'wholly', rows: { kind: 'rest' } } };
    const isSame = sofar.rules.some(({ targets, rows }) => rows === before.rows && targets[0] === told.targets[0]);
    return isSame ? undefined : { kind: 'rule', rule: { ...told, force: told.force ?? (before.isOpened ? 'wholly' : 'always'), rows: before.rows } };
  }
  if (openersIn(text)[0]?.start !== 0) return undefined;
  const rows = rowsIn(text, sofar.drafts.filter((draft) => draft !== sofar.own), testsOf(sofar.rules), { mayBeBare: sofar.own === undefined });
  return rows === undefined || endsInColumn(text, rows, sofar.drafts) ? undefined : { kind: 'rows', rows };
}

/** "For cancelled orders the price | and the date are blank": what is named behind the rows is said to hold something. */
const endsInColumn = (text: string, { rows }: Meant, drafts: readonly Draft[]): boolean =>
  rows.kind === 'test' && /^\W*(?:for|in|on|with|at|of)\s/iu.test(text) && namedIn(text, drafts).some(({ draft, start, end }) => end === text.length && !MANY_ROWS.test(text.slice(start, end)) && !takes(rows.test.when, draft));

const HOLDS = new Set('keep put leave set make stays becomes reads equals always'.split(' '));

function lastRows({ rules }: SoFar): Meant | undefined {
  const last = rules.at(-1);
  return last === undefined ? undefined : { rows: last.rows, isOnly: last.force === 'only', isOpened: last.force !== 'always' };
}
