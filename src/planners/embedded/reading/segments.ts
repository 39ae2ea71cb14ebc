import { itemOf } from '../columns/item.js';
import type { Entry, Piece } from '../model.js';
import { comparedName, comparesRows, omitsSubject } from './assertions.js';
import { joined, nameOf } from './joined.js';
import type { Knowledge } from './knowledge.js';
import { holderIn } from './holders.js';
import { slice } from './lists.js';
import { isNoise, withoutNoise } from './noise.js';
import { splitRun } from './runs.js';
import { opensWithPart } from './part-of-rows.js';
import { FRAME, isAsked } from './segments/asked.js';
import { attributesOf } from './segments/attributes.js';
import { boundsFirst } from './segments/bounds-first.js';
import { onlyTellsWhole } from '../phrases/whole-told.js';
import { tellsOpeningHours } from '../phrases/opening-hours.js';
import { chunksOf, isEndOfWay, lastWorded } from './segments/chunks.js';
import { elliptic } from './segments/elliptic.js';
import { goesOn, tellsHowOften } from './segments/goes-on.js';
import { ifThenIn } from './segments/if-then.js';
import { everyUnique, onlySomeHave, toldOnlyIf } from './segments/only-some-have.js';
import type { Segment } from './segments/segment.js';
import { shareOfState } from './segments/share-of-state.js';
import { severalFrom } from './segments/several.js';
import { withSharedNouns } from './segments/shared-nouns.js';
import { withValues } from './segments/values-behind.js';
import { choiceOver, namelessLength, namelessOr } from './segments/nameless-choice.js';
import { twinOf, workedOut, workedOutIn } from './segments/worked-out.js';
import { speaksOf } from './statements.js';
import { countsOfValue, namesValue, speaksOfValue, wordForValue } from './segments/of-values.js';
import { withGroupsApart } from './segments/by-column.js';
import { twoEndsIn } from './two-ends.js';
import { bandHeads } from './values/bands.js';
import { kindHeads } from './values/of-one-kind.js';
import { outsideBrackets } from './values/outside-brackets.js';
import { listHeads, valueHeads } from './values.js';
import { ratioHeads, shareHeads, tailHeads } from './values/shares.js';
import { speaksOfData } from '../vocabulary/data-talk.js';
import { keysOf } from './words.js';

/** A text with more columns than this is none a person wrote. */
const MOST_NAMES = 200;

/** The segments of a list: columns, each with all that is said about it, and remarks on their own. */
export function segmentsOf(list: Piece, knowledge: Knowledge): Segment[] {
  const chunks = chunksOf(list, knowledge).map(withoutNoise).map(withoutHolder).map((chunk, i) => (i === 0 ? withoutOnly(chunk) : chunk));
  const texts = chunks.map(({ text }) => text);
  const heads = new Map([...kindHeads(texts), ...valueHeads(texts, knowledge), ...shareHeads(texts, knowledge), ...bandHeads(texts, knowledge), ...tailHeads(texts, knowledge), ...ratioHeads(texts, knowledge), ...listHeads(chunks, (from, to) => list.text.slice(from - list.start, to - list.start), knowledge)].filter(([index]) => !isAsked(texts[index] ?? '') && !speaksOfData(texts[index] ?? '')));
  const segments: Segment[] = [];
  /** The segment that holds each chunk. */
  const home: number[] = [];
  const says = lastWorded(chunks);
  const listed = new Set(heads.values());
  /** The names so far, by their words. */
  const named: (readonly string[])[] = [];
  let passed = 0;
  for (const [index, piece] of chunks.entries()) {
    home.push(segments.length - 1);
    if (index < passed) continue;
    const several = severalFrom(chunks, index, knowledge);
    if (several !== undefined) {
      segments.push(...several.columns.map((column) => ({ piece: column, isColumn: true })));
      named.push(...several.columns.map((column) => keysOf(itemOf(column)?.name ?? '')));
      passed = index + several.taken;
      if (several.isWhole !== true) home[index] = segments.length - 1;
      continue;
    }
    if (isNoise(piece.text)) continue;
    if (segments.length > 0 && (speaksOfData(piece.text) || onlyTellsWhole(piece.text))) {
      segments.push({ piece, isColumn: false });
      continue;
    }
    const last = segments.at(-1);
    if (tellsOpeningHours(piece.text)) {
      if (last !== undefined && tellsOpeningHours(last.piece.text)) segments[segments.length - 1] = { piece: extended(last.piece, piece, list), isColumn: false };
      else segments.push({ piece, isColumn: false });
      continue;
    }
    const ends = segments.length === 0 ? twoEndsIn(piece, knowledge) : [];
    if (ends.length > 0) {
      for (const column of ends) {
        segments.push({ piece: column, isColumn: true });
        named.push(keysOf(itemOf(column)?.name ?? ''));
      }
      home[index] = segments.length - 1;
      continue;
    }
    const reckoned = workedOutIn(piece, knowledge);
    if (reckoned !== undefined) {
      segments.push(...reckoned.map((column) => ({ piece: column, isColumn: true })));
      home[index] = segments.length - 1;
      continue;
    }
    const alone = last?.isColumn === true ? namelessBehind(piece, last.piece) : undefined;
    if (alone !== undefined) {
      segments.push({ piece: alone, isColumn: true });
      named.push(keysOf(alone.text));
      home[index] = segments.length - 1;
      continue;
    }
    const state = last?.isColumn === true ? shareOfState(piece, segments) : undefined;
    if (state !== undefined) {
      segments.push({ piece: state, isColumn: true });
      named.push(keysOf(state.text));
      home[index] = segments.length - 1;
      continue;
    }
    const head = heads.get(index);
    if (head !== undefined && last?.isColumn === true && home[head] === segments.length - 1) {
      const [value = piece, ...columns] = behindChoice(piece, index === says, knowledge);
      segments[segments.length - 1] = { piece: extended(last.piece, value, list), isColumn: true };
      for (const column of columns) segments.push({ piece: withValues(column, false, chunks[index + 1]?.text, knowledge), isColumn: true });
      if (columns.length > 0) home[index] = segments.length - 1;
      continue;
    }
    if (last?.isColumn === true && PATH.test(piece.text)) {
      segments[segments.length - 1] = { piece: extended(last.piece, piece, list), isColumn: true };
      continue;
    }
    if (last !== undefined && wordForValue(piece.text, last, segments)) {
      segments[segments.length - 1] = { piece: extended(last.piece, piece, list), isColumn: true };
      continue;
    }
    const over = index > 0 && !heads.has(index) ? choiceOver(chunks, index) : undefined;
    if (over !== undefined) {
      // "status, open, closed or pending": of the column before.
      const isOfLast = last?.isColumn === true && (named.at(-1) ?? []).join(' ').endsWith(keysOf(over.column.text).join(' '));
      if (isOfLast) segments[segments.length - 1] = { piece: extended(last.piece, chunks[index + over.taken - 1] ?? piece, list), isColumn: true };
      else segments.push({ piece: over.column, isColumn: true });
      if (!isOfLast) named.push(keysOf(over.column.text));
      passed = index + over.taken;
      home[index] = segments.length - 1;
      continue;
    }
    const first = boundsFirst(piece, knowledge);
    if (first !== undefined) {
      segments.push({ piece: first, isColumn: true });
      home[index] = segments.length - 1;
      continue;
    }
    const conditioned = ifThenIn(piece, named, knowledge) ?? onlySomeHave(piece, named, knowledge) ?? toldOnlyIf(piece, named, knowledge) ?? everyUnique(piece, named, knowledge);
    if (conditioned !== undefined) {
      segments.push({ piece: conditioned, isColumn: true });
      named.push(keysOf(itemOf(conditioned)?.name ?? ''));
      home[index] = segments.length - 1;
      continue;
    }
    if (named.length > 0 && EACH_HAS.test(piece.text)) {
      segments.push({ piece, isColumn: false });
      continue;
    }
    if (tellsOfSome(piece.text, named) || moves(piece.text, named)) {
      segments.push({ piece, isColumn: false });
      continue;
    }
    // "won deals have probability 100, lost 0": of other rows.
    // "air takes 1-3 days, sea 20-45": goes on with another value.
    if (last?.isColumn === false && ((tellsOfSome(last.piece.text, named) && ALSO_OF_SOME.test(piece.text)) || (speaksOfValue(last.piece.text, segments) && countsOfValue(piece.text, segments)))) {
      segments[segments.length - 1] = { piece: extended(last.piece, piece, list), isColumn: false };
      continue;
    }
    const compared = firstCompared(piece, named, knowledge) ?? dashed(piece, named, knowledge);
    if (compared !== undefined) {
      segments.push({ piece: compared, isColumn: true });
      named.push(keysOf(compared.text));
      home[index] = segments.length - 1;
      continue;
    }
    if (named.length > 0 && comparesRows(piece.text) && !knowledge.knowsExactly(piece.text) && !comparesNew(piece.text, named, knowledge) && !tellsHowOften(piece.text, last)) {
      segments.push({ piece, isColumn: false });
      continue;
    }
    // "discount Gold 15%, Silver 10%": silver is no column here.
    if (last?.isColumn === true && countsOfValue(piece.text, segments.slice(0, -1)) && namesValue([last.piece.text, ...(last.piece.remarks ?? []).map((remark) => remark.text)].join(' '), segments.slice(0, -1))) {
      segments[segments.length - 1] = { piece: extended(last.piece, piece, list), isColumn: true };
      home[index] = segments.length - 1;
      continue;
    }
    if (!isEndOfWay(index, chunks) && goesOn(piece.text, last, knowledge)) {
      // "quality is a whole number from 3 to 8, mostly 5 and 6": goes on with what is told of a column by its name.
      if (last?.isColumn === false && isRule(last.piece.text, named) && !isGlobal(piece.text)) segments[segments.length - 1] = { piece: extended(last.piece, piece, list), isColumn: false };
      else if (last === undefined || !last.isColumn || isGlobal(piece.text)) segments.push({ piece, isColumn: false });
      else segments[segments.length - 1] = { piece: extended(last.piece, piece, list), isColumn: true };
      continue;
    }
    // "rating 1 to 5, a third of customers give none": said of the column before.
    if (last?.isColumn === true && opensWithPart(piece.text) && /\s(?:give|gives|gave|have|has|leave|leaves|left)\s(?:none|it\s(?:blank|empty|out))\W*$/iu.test(piece.text)) {
      segments[segments.length - 1] = { piece: extended(last.piece, piece, list), isColumn: true };
      home[index] = segments.length - 1;
      continue;
    }
    if ((isRule(piece.text, named) && isRule(outsideBrackets(piece.text), named)) || (named.length > 0 && opensWithPart(piece.text)) || (speaksOfValue(piece.text, segments) && !knowledge.knowsExactly(nameOf(piece.text)))) {
      segments.push({ piece, isColumn: false });
      continue;
    }
    // "the information whether it was paid": the frame of a question is no column.
    if (isAsked(piece.text) && last?.isColumn === true && FRAME.test(last.piece.text)) segments.pop();
    const all = joined(piece, index === says, knowledge);
    const parts = all.slice(1).some(({ text }) => countsOfValue(text, segments)) ? [piece] : all;
    for (const [i, part] of parts.entries()) {
      const before = segments.at(-1);
      const short = i > 0 && before?.isColumn === true ? elliptic(part, before.piece.text) : undefined;
      if (short !== undefined) {
        segments.push({ piece: short, isColumn: true });
        continue;
      }
      const twins = twinOf(part, before?.isColumn === true ? before.piece : undefined);
      if (twins !== undefined) {
        segments.splice(-1, 1, ...twins.map((twin) => ({ piece: twin, isColumn: true })));
        continue;
      }
      for (const run of [workedOut(part) ?? splitRun(part, knowledge).flatMap(attributesOf)].flat()) {
        // Of "first choice and second choice out of A | B" the last has the values.
        const column = withValues(run, listed.has(index) && part === parts.at(-1), chunks[index + 1]?.text, knowledge);
        segments.push({ piece: column, isColumn: true });
        if (named.length < MOST_NAMES) named.push(keysOf(itemOf(column)?.name ?? ''));
      }
    }
    home[index] = segments.length - 1;
  }
  return withGroupsApart(withSharedNouns(segments, knowledge));
}

/** "each department has 3 to 8 employees": how many rows there are of a value, and no range of the column before. */
const EACH_HAS = /^(?:each|every)\s\p{L}+\s(?:has|have|gets?|holds?|makes?|places?)\s(?:between\s)?\d+\s?(?:to|-|–|and)\s?\d+\s\p{L}+s$/iu;

const MOVER = /^(?:and\s|but\s)?(?<by>(?:[\p{L}\d_-]+\s(?:and\s)?){1,5})(?:hurts?|harms?|improves?|boosts?|raises?|lowers?|reduces?|increases?|decreases?|worsens?|damages?|shortens?)\s(?:the\s)?(?<what>[\p{L}\d_]+(?:\s[\p{L}\d_]+){0,3})$/iu;

/** "caffeine and screen time hurt sleep quality": what one column does to another, both named before. */
function moves(text: string, named: readonly (readonly string[])[]): boolean {
  const { by, what } = named.length < 2 ? {} : (MOVER.exec(text.trim())?.groups ?? {});
  if (by === undefined || what === undefined) return false;
  const [left, right] = [keysOf(by), keysOf(what)];
  return named.some((keys) => keys.some((key) => left.includes(key))) && named.some((keys) => right.every((key) => keys.includes(key)));
}

const THAN = /^(?<name>\p{L}+(?:\s\p{L}+)?)\s(?:(?:always|never)\s)?(?:fewer|less|more|lower|higher|smaller|larger|greater)\sthan\s(?:the\s)?(?<other>\p{L}[\p{L}_ ]{2,30})$/iu;

/** "clicks fewer than impressions" behind the impressions: a column of its own, and its bound. */
function comparesNew(text: string, named: readonly (readonly string[])[], knowledge: Knowledge): boolean {
  const { name, other } = THAN.exec(text.trim())?.groups ?? {};
  if (name === undefined || other === undefined || !knowledge.knowsExactly(name)) return false;
  const [own, than] = [keysOf(name).join(' '), keysOf(other).join(' ')];
  return named.some((keys) => keys.join(' ') === than) && !named.some((keys) => keys.join(' ') === own);
}

/** "premium higher for young drivers" of a list without a premium: a column, and how it moves. */
function firstCompared(piece: Piece, named: readonly (readonly string[])[], knowledge: Knowledge): Entry | undefined {
  const name = comparedName(piece.text);
  const keys = name === undefined ? [] : keysOf(name);
  if (name === undefined || named.length === 0 || !knowledge.knowsExactly(name) || named.some((other) => keys.every((key) => other.includes(key)))) return undefined;
  const at = piece.text.indexOf(name) + name.length;
  return { text: name, start: piece.start, end: piece.end, remarks: [slice(piece, at)] };
}

const DASH = /^([\p{L}_][\p{L}\p{N}_]*(?:\s[\p{L}\p{N}_]+){0,3})\s[-–—]\s(?=\p{L}{2,}\s)/u;

const LIKELIER = /^(?:much\s|far\s)?(?:more|less)\s(?:likely|often|common|frequent)\s(?:when|if|for|with|among|in|at|on|where)\s/iu;

/** "overtime - more likely when shots is high", "charges - smokers pay far more": a column behind others, and what is said of its rows. */
function dashed(piece: Piece, named: readonly (readonly string[])[], knowledge: Knowledge): Entry | undefined {
  const match = named.length > 0 && /\s[-–—]\s/u.test(piece.text) ? DASH.exec(piece.text) : null;
  const [whole = '', name = ''] = match ?? [];
  const said = piece.text.slice(whole.length);
  if (name === '' || !(comparesRows(said) || omitsSubject(said) || LIKELIER.test(said)) || !knowledge.knowsExactly(name)) return undefined;
  return { text: name, start: piece.start, end: piece.end, remarks: [slice(piece, name.length)] };
}

/** "F or X (48/48/4 percent) and birth_year": the end of a choice, and the columns joined to it. */
function behindChoice(piece: Piece, isLast: boolean, knowledge: Knowledge): readonly Entry[] {
  const parts = CHOICE.test(piece.text) ? joined(piece, isLast, knowledge) : [piece];
  const [first, ...others] = parts;
  return first !== undefined && CHOICE.test(first.text) && others.every((part) => knowledge.knows(itemOf(part)?.name ?? '')) ? parts : [piece];
}

const CHOICE = /\s(?:or|oder|ou)\s/iu;

/** "and it says whether there is a lift": who says so is no part of the column. */
function withoutHolder(piece: Piece): Piece {
  const holder = holderIn(piece.text) ?? 0;
  return holder === 0 || holder >= piece.text.length ? piece : slice(piece, holder);
}

/** "only card id, line and time", "nothing but the plate, …": the first column, and that there are no more. */
const ONLY_THESE = /^(?:(?:really|strictly)\s+)?(?:only|just|nothing (?:but|except|other than)|solely|exclusively|simply|no more than(?=\s+\p{L})|nur|ausschlie[ßs]lich|nichts (?:als|außer)|s[oó]lo|solamente|[uú]nicamente|nada m[áa]s que|seulement|uniquement|rien que)\s+(?:(?:the|an?|these|those|die|der|das|el|la|los|las|le|les)\s+)?(?=\p{L})(?!(?:for|if|when|where|in|on|at|with|from|those|these|this|columns?|fields?|one|two|three|four|five|six|wenn|bei|cuando|si|quand|pour)(?![\p{L}]))/iu;

function withoutOnly(piece: Piece): Piece {
  const only = ONLY_THESE.exec(piece.text)?.[0].length ?? 0;
  return only === 0 ? piece : slice(piece, only);
}

/** "2% missing kwh", "about 5% missing phone": names its own column. */
function isGlobal(text: string): boolean {
  // "blank for roughly 70% of the subscriptions": of the column before.
  if (/^(?:and\s+)?(?:(?:which|that)\s+)?(?:(?:is|are|being|left)\s+)*(?:missing|empty|null|blank)\b/iu.test(text)) return false;
  return /%|percent/i.test(text) && !/^(?:and\s+)?(?:never|not|always|which|that)\b/iu.test(text) && /\b(?:missing|empty|null|blank|nulls|outliers? (?:in|for|of))\b/i.test(text) && !/^\D*\d+(?:\.\d+)?\s?(?:%|percent)\s+(?:missing|empty|null|blank|nulls)\W*$/i.test(text);
}

const HAVE = /^(?:and\s+|but\s+)?(?:[\p{L}'’-]+\s){1,3}(?:have|has|get|gets)\s(?:an?\s|the\s)?(?<what>[\p{L}_]+(?:\s[\p{L}_]+)?)\s(?:of\s)?(?:[$€£]?\d|zero(?![\p{L}])|above\s|below\s|over\s|under\s|between\s)/iu;
/** "faulty panels have zero output" */
const HAVE_NONE = /^(?:and\s+|but\s+)?(?:[\p{L}'’-]+\s){1,3}(?:have|has|get|gets|show|shows|produce|produces)\s(?:zero|no|0)\s(?<what>[\p{L}_]+(?:\s[\p{L}_]+)?)$/iu;
const ALSO_OF_SOME = /^(?:and\s+)?(?:[\p{L}-]+\s){1,2}[$€£]?\d[\d.,]*\s?%?$/iu;

/** "won deals have probability 100": what some rows hold in a column that was named. */
function tellsOfSome(text: string, named: readonly (readonly string[])[]): boolean {
  const none = keysOf(HAVE_NONE.exec(text)?.groups?.['what'] ?? '');
  if (none.length > 0 && named.some((other) => none.every((key) => other.includes(key)))) return true;
  const keys = keysOf(HAVE.exec(text)?.groups?.['what'] ?? '');
  return keys.length > 0 && named.some((other) => other.join(' ') === keys.join(' '));
}

/** "a build never starts before it is queued": what is said of each row. */
const NEVER_DOES = /^(?:and\s+|but\s+)?(?:an?|the|no|each|every)\s+\p{L}+(?:\s\p{L}+)?\s+(?:is never|never|can['’]?t|cannot|can not|must not|mustn['’]?t|may not|won['’]?t)\s/iu;

/** "a student takes a course only once per term": which rows there are. */
const ONLY_ONCE = /^(?:and\s+|but\s+)?(?:an?|each|every|any|no|nobody|the same)\s(?:[\p{L}_]+\s){1,6}?(?:(?:only|at most|just|exactly|more than)\sonce|twice)(?![\p{L}])/iu;

/** "the price per dish does not change": what stays the same was named before. */
const UNCHANGING = /\s(?:does not|doesn['’]t|never|do not|don['’]t)\s(?:change|var(?:y|ies)|differ)s?\W*$/iu;

/** "/users, /orders": places of a program, which no column is called. */
const PATH = /^(?:(?:or|and)\s)?\/[\p{L}\d{}./:_-]*$/u;

/** "rate between 2.9 and 5.1, approved or declined": no values of a number. */
const RANGED = /(?:between|from)\s[$€£]?\d[\d.,]*\s(?:and|to)\s[$€£]?\d|\d\s?[-–]\s?\d/iu;
const namelessBehind = (piece: Piece, last: Entry): Entry | undefined => namelessLength(piece, last.text) ?? (last.remarks === undefined && RANGED.test(last.text) ? namelessOr(piece) : undefined);

/** "CCS is by far the most common": a sentence about what was named before. */
function isRule(text: string, named: readonly (readonly string[])[]): boolean {
  return named.length > 0 && (speaksOf(text, named) || NEVER_DOES.test(text) || ONLY_ONCE.test(text) || UNCHANGING.test(text) || /^(?:all|both|nobody|no one|everyone|everything)\s/i.test(text));
}

function extended(a: Entry, b: Piece, list: Piece): Entry {
  if (a.remarks === undefined) return { text: list.text.slice(a.start - list.start, b.end - list.start), start: a.start, end: b.end };
  const last = a.remarks.at(-1);
  if (last === undefined) return { ...a, end: b.end, remarks: [b] };
  const from = Math.max(0, last.start - list.start);
  return { ...a, end: b.end, remarks: [...a.remarks.slice(0, -1), { text: list.text.slice(from, b.end - list.start), start: last.start, end: b.end }] };
}
