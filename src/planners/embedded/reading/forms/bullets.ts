import { itemOf } from '../../columns/item.js';
import type { Entry, Piece } from '../../model.js';
import { comparesRows } from '../assertions.js';
import { unnamedChoice } from '../choices.js';
import type { Knowledge } from '../knowledge.js';
import { commaAt, cutOutside, indentOf, linesOf, slice } from '../lists.js';
import { namesInHead } from '../names-in-head.js';
import type { Outline } from '../outline.js';
import { askedChoice } from '../segments/asked-choice.js';
import { continuesRemark } from '../remarks.js';
import { isStatement } from '../statements.js';
import { unnamedCode } from '../unnamed-codes.js';
import { keysOf } from '../words.js';
import { typedEntries } from './typed-list.js';

const BULLET = /^(?:[-*•‣▪●◦–—+→·»✓✔☐>]|#(?!#)|\[[ x]?\]|\(?\d{1,2}[.)]|[a-z][.)])\s+(?:\[[ x]?\]\s+)?/u;
/** A heading under which rules stand, not columns. */
const RULES = /\b(?:rules?|notes?|constraints?|conditions?|requirements?|logic|relations?(?:hips)?|assumptions?|hints?|remarks?|additional|important|please|also|other|regeln|hinweise|bedingungen|reglas|notas|règles|remarques|correlations?|distributions?|quality|consistency|behaviou?r)\b/iu;

/** Columns as bullets; what follows a heading such as "Rules:" or reads like a sentence is a statement. */
export function fromBullets(whole: Piece, knowledge: Knowledge): Outline | undefined {
  const lines = counted(linesOf(whole));
  const bullets = lines.filter((line) => BULLET.test(line.text));
  if (bullets.length < 2) return undefined;
  const first = lines.indexOf(bullets[0] ?? whole);
  const depth = Math.min(...bullets.map((line) => indentOf(whole, line)));
  const before = lines.slice(0, first);
  const entries: Entry[] = [];
  const sentences: Piece[] = [...before.slice(1)];
  let isRules = RULES.test(before.at(-1)?.text ?? '') && !/\b(?:columns?|fields?)\b/i.test(before.at(-1)?.text ?? '') && before.length > 1;
  for (const line of lines.slice(first)) {
    const isBullet = BULLET.test(line.text);
    const last = entries.at(-1);
    const isDeeper = indentOf(whole, line) > depth;
    if (!isBullet && isHeading(line)) isRules = RULES.test(line.text) && !/\b(?:columns?|fields?)\b/i.test(line.text);
    else if (isDeeper && last !== undefined && !isRules) entries[entries.length - 1] = withRemark(last, isBullet ? withoutBullet(line) : line);
    else if (!isBullet || isRules) sentences.push(isBullet ? withoutBullet(line) : line);
    else entries.push(withoutBullet(line));
  }
  const { items, rules } = settled(typedEntries(entries), knowledge);
  return { preamble: before[0], items, sentences: [...sentences, ...rules], verbatim: false };
}

/** "1 id of the session", "2 plug's id", "3 …": numbers without a point, which count the lines. */
function counted(lines: readonly Piece[]): readonly Piece[] {
  const first = lines.findIndex(({ text }) => /^1\s\p{L}/u.test(text));
  if (first < 0 || lines.length - first < 3 || !lines.slice(first).every(({ text }, i) => Number(/^(\d{1,2})\s\p{L}/u.exec(text)?.[1]) === i + 1)) return lines;
  return lines.map((line, i) => (i < first ? line : { ...line, text: line.text.replace(/^\d+/u, (digits) => '-'.padEnd(digits.length)) }));
}

function isHeading({ text }: Piece): boolean {
  return /:\**$/.test(text) || /^#{1,4}\s/.test(text) || /^\*\*[^*]+\*\*$/.test(text);
}

function withoutBullet(line: Piece): Piece {
  const lead = BULLET.exec(line.text)?.[0].length ?? 0;
  const body = slice(line, lead);
  return { ...body, text: body.text.replace(/[;,.]$/, '').replace(/\*\*|__(?=\s|$)|`/g, '') };
}

/** A line below a bullet says more about it. */
function withRemark(entry: Entry, line: Piece): Entry {
  if (entry.remarks !== undefined) return { ...entry, remarks: [...entry.remarks, line] };
  const item = itemOf(entry);
  return item === undefined ? entry : { text: item.name, start: entry.start, end: entry.end, remarks: [...item.remarks, line] };
}

/** Bullets that are columns, one or several each, and those that are rules about the others. */
export function settled(entries: readonly Entry[], knowledge: Knowledge): { items: Entry[]; rules: Piece[] } {
  const groups = entries.map((entry) => (entry.remarks === undefined && !TYPED.test(entry.text) ? (choiceIn(entry, knowledge) ?? severalIn(entry, entries, knowledge) ?? namesInHead(entry, knowledge)) : undefined) ?? [entry]);
  const names = groups.map((group) => group.map((entry) => keysOf(itemOf(entry)?.name ?? '')));
  const items: Entry[] = [];
  const rules: Piece[] = [];
  for (const [index, group] of groups.entries()) {
    const [entry] = group;
    const others = (): readonly (readonly string[])[] => names.filter((_, other) => other !== index).flat();
    if (entry !== undefined && group.length === 1 && entry.remarks === undefined && isStatement(entry.text, others, knowledge)) rules.push(entry);
    else items.push(...group);
  }
  return items.length === 0 ? { items: [...entries], rules: [] } : { items, rules };
}

/** "entered_at, datetime", "amount, decimal, not null": a name and its type. */
const TYPED = /^[`"']?\p{L}[\p{L}\p{N}_]*[`"']?\s*,\s*(?:datetime|timestamp|date|integer|int|float|double|decimal|numeric|number|string|text|varchar|bool(?:ean)?|uuid)(?:\s*[,(].*)?$/iu;

function choiceIn(entry: Entry, knowledge: Knowledge): Entry[] | undefined {
  const chunks = cutOutside(entry, commaAt(entry.text));
  const asked = askedChoice(chunks, 0, knowledge);
  const choice = (asked?.taken === chunks.length ? asked.columns[0] : undefined) ?? unnamedChoice(entry, knowledge) ?? unnamedCode(entry);
  return choice === undefined ? undefined : [choice];
}

/** What tells how much or when, behind a name that is known. */
const HOW_MUCH = /^\W*(?:\d|$|(?:exactly|about|around|roughly|at (?:least|most)|up to|(?:between|from)(?=\s[$€£]?\d)|always|never|usually|typically|mostly|within|before|after|later|in|on(?!\sthe\s\p{Lu}))\s)/u;

const LISTED = /[:(].*[,/|]/u;

/** "kills 0-30, deaths 0-20", "start date, end date exactly one year later": several columns in one bullet, each known and all that is told behind its name. */
function severalIn(entry: Piece, entries: readonly Piece[], knowledge: Knowledge): Entry[] | undefined {
  const chunks = cutOutside(entry, commaAt(entry.text));
  if (chunks.length < 2) return undefined;
  const items = chunks.map((chunk) => itemOf(chunk));
  const isColumn = (item: (typeof items)[number]): boolean => item !== undefined && !/^(?:for|in|of|with|on|at|to|from|but|if|when)\s/iu.test(item.name) && HOW_MUCH.test(item.remarks[0]?.text ?? '') && (knowledge.knowsExactly(item.name) || item.name.includes('_'));
  // "points: 0 to 5000, gold at least 800" beside a list that has gold: said of the first.
  const isValue = (name: string): boolean => entries.some(({ text, start }) => start !== entry.start && LISTED.test(text) && keysOf(text.slice(text.indexOf(':'))).includes(keysOf(name).join(' ')));
  if (items.some((item) => item !== undefined && isValue(item.name))) return undefined;
  // "ph 4-9, about 10% missing": said of the first.
  return items.every(isColumn) && !chunks.some(({ text }) => continuesRemark(text) || comparesRows(text)) ? chunks : undefined;
}
