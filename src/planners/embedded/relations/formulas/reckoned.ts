import type { Claims, Draft } from '../../model.js';
import { isParticiple } from '../../vocabulary/word-classes.js';
import { isNumeric } from '../grammar/kinds.js';
import { mentionsIn, nameIn } from '../grammar/mentions.js';
import { namedIn } from '../grammar/naming.js';

const SIGN_BEFORE = /(?:(?:[+*×/−]|\s-)\s*(?:\(\s*)?|\s(?:minus|plus|times|divided by|moins|menos|mal)\s+(?:the\s+)?)$/u;
const SIGN_BEHIND = /^\s*(?:\)\s*)?(?:[+*×/−]|-\s|(?:minus|plus|times|divided by)\s)/u;
const LIMIT = /\b(?:at most|no more than|never more than|cannot (?:exceed|be more than)|can't (?:exceed|be more than)|never exceeds?|up to|not more than|never higher than|never greater than|<=?|≤|fewer than|less than|never above|h[öo]chstens|nie mehr als|nicht mehr als|weniger als|jamais plus (?:que|de)|au plus|moins (?:que|de)|nunca m[áa]s (?:que|de)|como m[áa]ximo|menos (?:que|de))\s*(?:the\s+|die\s+|der\s+|das\s+|les?\s+|la\s+|el\s+|los\s+|las\s+|de\s+)?(?:number of\s+|nombre de\s+|n[úu]mero de\s+)?$/iu;

/** A word of limits, before anything is looked for. */
const LIMITS = /most|more|less|few|exceed|up to|above|higher|greater|[<≤]|chsten|mehr|weniger|plus|moins|m[áa]s|m[áa]xim|menos/iu;

/** Most of what is counted, where nothing bounds it. */
const MOST = 1000;

/**
 * "delivered (at most sent)", "points = 3 * won + drawn": what is reckoned with or kept below a number is counted, even
 * where its name alone would be a yes or no.
 */
export function countWhatIsReckoned(drafts: readonly Draft[], sentences: readonly string[]): void {
  const able = drafts.filter((draft) => (isDone(draft) || isNamed(draft)) && draft.stated.values !== true && draft.stated.type !== true);
  if (able.length === 0 && !drafts.some(isLabelled)) return;
  const texts = [...sentences, ...drafts.flatMap(({ remarks }) => remarks.map(({ text }) => text))];
  const labelled = drafts.filter(isLabelled);
  for (const draft of labelled) if (texts.some((text) => isReckoned(draft, text))) likeOthers(draft, drafts);
  for (const draft of able) if (isNamed(draft) && texts.some((text) => isAdded(draft, text, drafts))) {
    draft.made = { type: 'decimal', options: { min: 0, max: MOST, decimals: 1 } };
    draft.stated.type = true;
  }
  for (const draft of able) if (isNamed(draft) && texts.some((text) => isDefined(draft, text, drafts))) draft.made = { type: 'decimal', options: { min: 0, max: 1, decimals: 3 } };
  for (const draft of able) if (isKeptBelow(draft, drafts) || (draft.made.type === 'boolean' && texts.some((text) => isReckoned(draft, text)))) count(draft);
}

/** A name of which nothing is known: plain labels, unless it is reckoned with. */
const isLabelled = ({ made, concept, stated }: Draft): boolean => made.type === 'category' && concept === undefined && stated.values !== true;

/** "deposit - withdrawal - fee": a number like the first it is reckoned with. */
function likeOthers(draft: Draft, drafts: readonly Draft[]): void {
  const other = drafts.find((candidate) => candidate !== draft && (candidate.made.type === 'decimal' || candidate.made.type === 'integer'));
  draft.made = other === undefined ? { type: 'integer', options: { min: 0, max: MOST } } : { type: other.made.type, options: { ...other.made.options } };
  draft.stated.type = true;
  draft.note = undefined;
}

/** "delivered", "opened": what was done may be asked whether, when, or how often. */
const isDone = ({ made, name }: Draft): boolean => made.type === 'boolean' || (made.type === 'date' && isParticiple(name.toLowerCase()));

/** "availability", "pièces non conformes": words of a list where nothing else is said of the name. */
const isNamed = (draft: Draft): boolean => draft.made.type === 'category' && draft.concept !== undefined && !isNumeric(draft);

/** "level after = level before + litres delivered": added to a number of the row, or the sum of one. */
function isAdded(draft: Draft, text: string, drafts: readonly Draft[]): boolean {
  if (!/\p{L}\s\+\s\p{L}/u.test(text)) return false;
  const isBeside = mentionsIn(text, [draft]).some(({ start, end }) => /\s\+\s*$/u.test(text.slice(0, start)) || /^\s\+\s/u.test(text.slice(end)));
  const isSum = draft.remarks.some((remark) => remark.text === text) && /^\W*=/u.test(text);
  return (isBeside || isSum) && namedIn(text, drafts.filter((other) => other !== draft && isNumeric(other))).length > 0;
}

const DEFINED = /^\s*(?:=|is|equals|ist|es|est)\s*(?:the\s+)?\(?\s*/u;
const SIGNED = /^[\p{L}\d_. ]{0,20}?\)?\s*(?:[+*×/÷−]|-\s|\s(?:plus|minus|times|multiplied by|divided by)\s)/u;

/** "Availability is (planned - down) / planned": worked out from a number of the row. */
function isDefined(draft: Draft, text: string, drafts: readonly Draft[]): boolean {
  if (!/[+*×/÷−]|\s-\s|\s(?:plus|minus|times|multiplied by|divided by)\s/u.test(text)) return false;
  // What a remark says is said of its column.
  if (draft.remarks.some((remark) => remark.text === text)) return definesFrom(text, drafts.filter((other) => other !== draft && isNumeric(other)));
  const numbers = drafts.filter((other) => other !== draft && isNumeric(other));
  return mentionsIn(text, [draft]).some(({ end }) => definesFrom(text.slice(end), numbers));
}

/** "is (planned - down) / planned", "is principal plus interest" */
function definesFrom(text: string, numbers: readonly Draft[]): boolean {
  const lead = DEFINED.exec(text);
  const said = lead === null ? '' : text.slice(lead[0].length);
  const first = said === '' ? undefined : namedIn(said, numbers)[0];
  return first?.start === 0 && SIGNED.test(said.slice(first.end));
}

function isReckoned(draft: Draft, text: string): boolean {
  return mentionsIn(text, [draft]).some(({ start, end }) => SIGN_BEFORE.test(text.slice(0, start)) || SIGN_BEHIND.test(text.slice(end)));
}

function isKeptBelow(draft: Draft, drafts: readonly Draft[]): boolean {
  return draft.remarks.some(({ text }) => LIMITS.test(text) && namedIn(text, drafts.filter((other) => other !== draft && isNumeric(other))).some(({ start }) => LIMIT.test(text.slice(0, start))));
}

function count(draft: Draft): void {
  draft.made = { type: 'integer', options: { min: 0, max: MOST } };
  draft.stated.type = true;
}

const EQUAL = /(?:\s+(?:must|should|has to|have to|always|together))*\s*(?:=|equals?|equal to|adds? up to|sums? (?:up )?to|makes?(?: up)?|is|are|be|gives?)\s*(?:the\s+)?(?:equal to\s+)?$/iu;

/** "won + drawn + lost must equal played": parts of a number that is always the same, of which the last is what is left; else the whole is their sum. */
export function readPartsOfWhole(drafts: readonly Draft[], text: string): Claims | undefined {
  // Without the sign the pattern would read every word as the beginning of a sum.
  if (!text.includes('+')) return undefined;
  const sum = /(?<![\p{L}\d_.])[\p{L}_][\p{L}\d_ ]*(?:\s?\+\s?[\p{L}_][\p{L}\d_ ]*){1,8}/u.exec(text)?.[0];
  if (sum === undefined || /[*/×]/u.test(text)) return undefined;
  const found = mentionsIn(text, drafts);
  const whole = found.find(({ start }) => EQUAL.test(text.slice(0, start)) && start > text.lastIndexOf('+'))?.draft;
  const parts = found.filter(({ draft, start }) => draft !== whole && start <= text.lastIndexOf('+') + 2).map(({ draft }) => draft);
  const last = parts.at(-1);
  if (whole === undefined || last === undefined || new Set(parts).size < 2 || parts.length !== sum.split('+').length || parts.some((part) => !isNumeric(part) || part.stated.formula === true)) return undefined;
  const total = whole.made.type === 'constant' ? whole.made.options?.['value'] : undefined;
  if (typeof total !== 'number') return undefined;
  const rest = parts.slice(0, -1);
  for (const part of rest) part.made = { type: 'integer', options: { min: 0, max: Math.floor(total / rest.length) } };
  last.made = { type: 'expression', options: { expression: [nameIn(whole), ...rest.map(nameIn)].join(' - ') } };
  for (const part of parts) {
    part.stated.range = true;
    part.stated.formula = part === last;
  }
  return [{ kind: 'formula', column: whole.name, expression: parts.map(nameIn).join(' + ') }];
}
