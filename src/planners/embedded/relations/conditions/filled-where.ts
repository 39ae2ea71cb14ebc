import type { Claims, Draft } from '../../model.js';
import { isForSome } from '../../columns/for-some.js';
import { conditionBehind, firstClause, type Conditional } from '../grammar/clauses.js';
import { isTemporal } from '../grammar/kinds.js';
import { namedIn } from '../grammar/naming.js';
import { openersIn, type Opening } from '../grammar/openers.js';
import { negated } from '../grammar/tests/logic.js';
import { filledTest, isFilled } from '../grammar/tests/filled-test.js';
import { testIn } from '../grammar/tests/test-in.js';
import type { Test } from '../grammar/tests/test.js';
import { yesOf } from '../grammar/yes-no.js';
import { portionsIn } from '../portions/portions.js';
import { valuesIn } from '../grammar/values-in-text.js';
import { setWhen } from './set-when.js';

/** "empty", "left blank,": what stands behind says where. */
const EMPTY = /\b(?:empty|blank|nulls?|missing|absent|unset|leer|vac[ií]\w*|vides?)\s*(?:,\s*)?$/iu;
const EMPTY_OR_NOTHING = /\b(?:empty|blank|nulls?|missing|absent|unset|nothing|leer|vac[ií]\w*|vides?)\s*(?:,\s*)?$/iu;
/** "only", "only filled", "nur gesetzt". */
const ONLY =
  /(?:\b(?:only|nur|s[oó]lo|solamente|[uú]nicamente|uniquement|seulement)\s+(?:(?:be|is|are|dann|se)\s+)?(?:(?:set|filled(?: in)?|present|given|shown|available|there|known|applies|exists|recorded|populated|used|has a value|have a value|paid(?: out)?|granted|awarded|charged|relevant|meaningful|(?:aus|be)?gef[üu]llt|angegeben|gesetzt|vorhanden|existe|exist[se]?|aparece|hay|rellena|informa|indica|est[aá] rellen[oa]|rempli\w*|renseign[ée]\w*)\s*,?\s+)?|\bn['’]est\s+(?:rempli|renseign[ée]|indiqu[ée]|pr[ée]sent)\w*\s+que\s+)$/iu;
const FILLED = /\b(?:filled|set|given|present|recorded)\b/iu;

/** "between -25 and 5 and only present for reefers": which cells there are, and the bounds of all of them. */
export const ONLY_FILLED = /\bonly\s(?:be\s)?(?:present|filled|set|given|recorded|shown|available|known)\b/iu;

/** Whether that stands behind bounds. */
export function boundsWhatIsFilled(text: string): boolean {
  const only = ONLY_FILLED.exec(text);
  return only !== null && /\d[^,;]{0,20}\s(?:and|but)\s(?:is\s)?$/iu.test(text.slice(0, only.index));
}

/** "the return date is filled when …" */
const SET = /\b(?:is|are|gets)\s+(?:filled(?: in)?|set|populated|present|given|recorded)\s*$/iu;
/** "must be present for closed tickets" */
const MUST_BE_SET = /\b(?:must|should|has to|have to|needs to|need to) be\s+(?:filled(?: in)?|set|populated|present|given|recorded|there|entered|provided)\s*$/iu;

const WHEN: ReadonlySet<Opening> = new Set(['when']);
const UNLESS: ReadonlySet<Opening> = new Set(['unless']);
const WHERE_EMPTY: ReadonlySet<Opening> = new Set(['when', 'for', 'at', 'while', 'without']);
const WHERE_FILLED: ReadonlySet<Opening> = new Set(['when', 'for', 'at', 'after']);

/** A cell and where it is empty or filled. */
interface Told extends Conditional {
  readonly how: 'empty unless' | 'filled' | 'empty' | 'set';
}

function toldIn(text: string): Told | undefined {
  const unless = conditionBehind(text, EMPTY_OR_NOTHING, UNLESS);
  if (unless !== undefined) return { ...unless, how: 'empty unless' };
  const filled = conditionBehind(text, ONLY, WHERE_FILLED) ?? onlyBehind(text);
  if (filled !== undefined) return { ...filled, how: 'filled' };
  const empty = conditionBehind(text, EMPTY, WHERE_EMPTY);
  if (empty !== undefined) return { ...empty, how: 'empty' };
  const set = conditionBehind(text, SET, WHEN) ?? conditionBehind(text, MUST_BE_SET, WHERE_FILLED);
  return set === undefined ? undefined : { ...set, how: 'set' };
}

/** "for shipped ones" and nothing else beside a column. */
function forSome(text: string): Told | undefined {
  const opener = isForSome(text) ? openersIn(text).find(({ opening }) => opening === 'for') : undefined;
  return opener === undefined ? undefined : { head: '', said: '', opener, clause: text.slice(opener.end), how: 'filled' };
}

/** "given only if …", "only for …": the word is a part of what opens the condition. */
function onlyBehind(text: string): Conditional | undefined {
  const opener = openersIn(text).find(({ opening, isOnly }) => isOnly && WHERE_FILLED.has(opening));
  const filled = opener === undefined ? null : /(?:\b(?:set|filled(?: in)?|present|given|populated|recorded)\s+)?$/iu.exec(text.slice(0, opener.start));
  if (opener === undefined || filled === null) return undefined;
  return { head: text.slice(0, filled.index), said: filled[0], opener, clause: text.slice(opener.end) };
}

/** "empty unless approved", "only set when closed", "blank for walk-ins": where a cell is filled. */
export function filledWhere(drafts: readonly Draft[], text: string, own: Draft | undefined): Claims | undefined {
  const told = toldIn(text) ?? (own === undefined ? undefined : forSome(text));
  if (told === undefined) return undefined;
  const { how, head, said, opener } = told;
  const clause = firstClause(told.clause);
  const [target, ...besides] = own === undefined ? lastNamedIn(head, drafts) : [own];
  // "blank for most people": no condition over the row.
  if (target === undefined || portionsIn(clause).length > 0) return undefined;
  // "only yes when …", "obese only when …" are about values, not about cells.
  if (how === 'filled' && (yesOf(target) !== undefined || endsInValue(target, head)) && !FILLED.test(`${said}${clause}`)) return undefined;
  if (how === 'set' && yesOf(target) !== undefined) return undefined;
  const others = drafts.filter((draft) => draft !== target && !besides.includes(draft));
  const isWithout = opener.opening === 'without';
  const test = testIn(isWithout ? `without ${clause}` : clause, others) ?? (isWithout ? undefined : emptyOf(clause, others)) ?? (/\s(?:with|mit|con|avec)\s+$/iu.test(text.slice(0, opener.end)) ? filledTest(`with ${clause}`, others) : undefined);
  // "Shipped at only on weekdays": on which days it lies, and not where it is filled.
  if (test === undefined || (isTemporal(target) && /\bweekday\(/u.test(test.when) && namedIn(clause, others).length === 0)) return undefined;
  const filled = how === 'empty' ? { ...test, when: negated(test.when) } : test;
  const claims = [target, ...besides].flatMap((draft) => setWhen(draft, filled) ?? []);
  return claims.length === 0 ? undefined : claims;
}

const JOINED = /^\s*(?:,|and|or|&|as well as|und|oder|y|o|et|ou)\s*(?:(?:and|the|its|their|die|der|das|el|la|le)\s+)*$/iu;

/** The last column that a text names, and those joined to it: "lease start and lease end". */
function lastNamedIn(text: string, drafts: readonly Draft[]): readonly Draft[] {
  const mentions = [...namedIn(text, drafts)].sort((a, b) => b.end - a.end);
  const apart = mentions.findIndex((mention, i) => i > 0 && !JOINED.test(text.slice(mention.end, mentions[i - 1]?.start)));
  return [...new Set((apart < 0 ? mentions : mentions.slice(0, apart)).map(({ draft }) => draft))];
}

/** "normal, overweight, obese" is told of a value where one follows behind a list of them: ", obese". */
function endsInValue(target: Draft, head: string): boolean {
  const last = /(?:^|[,;]|\s(?:where|with|and|but)\s)\s*(?:the\s+)?([^,;()]+?)(?:\s+(?:is|are))?\s*$/iu.exec(head)?.[1] ?? '';
  return valuesIn(target, last).some(({ start, end }) => start === 0 && end === last.length);
}

/** "only after the reply": where another column is filled. */
function emptyOf(clause: string, drafts: readonly Draft[]): Test | undefined {
  const other = namedIn(clause, drafts).find(({ draft }) => draft.when !== undefined)?.draft;
  return other?.when === undefined ? doneAt(clause, drafts) : { when: other.when, draft: other };
}

const DONE = /^\W*(?:the\s|all\s|already\s)*(?<done>\p{L}{3,}ed|sold|sent|paid|won|lost|built|met|found|kept|held)\s(?:ones|\p{L}{3,}s)\W*$/iu;

/** "only paid for resolved ones" beside a `resolved_at`: where that moment is told. */
function doneAt(clause: string, drafts: readonly Draft[]): Test | undefined {
  const done = DONE.exec(clause)?.groups?.['done']?.toLowerCase();
  const draft = done === undefined ? undefined : drafts.find((other) => isTemporal(other) && other.name.split('_')[0] === done && /_(?:at|on|date|time)$/u.test(other.name));
  return draft === undefined ? undefined : { when: isFilled(draft), draft };
}
