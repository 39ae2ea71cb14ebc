import type { Claims, Correlation, Draft, Entry, MakeContext, Piece, Reading } from './model.js';
import { agreeOnFamilies } from './agreement/families.js';
import { tellEndsApart } from './agreement/pairs.js';
import { agreeOnPlaces } from './agreement/places.js';
import { agreeOnProducts } from './agreement/products.js';
import { leaveOutUnwanted } from './agreement/unwanted-values.js';
import { agreeOnRatings, countComments, writeComments } from './agreement/texts.js';
import { claimsAside, claimsOfColumn, snapshot } from './columns/column-claims.js';
import { nameThing } from './columns/name-of-thing.js';
import { nameDevice, nameTitle, nameWhole } from './columns/naming.js';
import { nameInLanguageOf } from './columns/rename.js';
import { draftOf, isKnown, itemOf, type DraftContext } from './columns/item.js';
import { distinct } from './columns/names.js';
import { isIdle } from './columns/idle.js';
import { qualify, qualifyAside, type QualifyContext } from './columns/qualify.js';
import { resolveKnown, type Surroundings } from './columns/resolve.js';
import { rowsIn } from './phrases/rows.js';
import type { Knowledge } from './reading/knowledge.js';
import { isUnwanted, type Unwanted } from './reading/negation.js';
import type { Outline } from './reading/outline.js';
import { proseOutline } from './reading/prose.js';
import { segmentsOf } from './reading/segments.js';
import { outlineOf } from './reading/shapes.js';
import type { About } from './reading/subject.js';
import { keysOf } from './reading/words.js';
import { withoutConditions } from './relations/conditions/conditional-parts.js';
import { tellsBands } from './relations/formulas/bands.js';
import { completeKnown } from './relations/formulas/known-formulas.js';
import { countWhatIsReckoned } from './relations/formulas/reckoned.js';
import { keepEnds, keepParts } from './relations/limits/usual-limits.js';
import { settleMovements } from './relations/movements/settle-movements.js';
import { readTold } from './relations/opening-column.js';
import { followTime, takeTurns } from './relations/orders/series.js';
import { agreeOnDays, followMoment, orderByStage } from './relations/orders/stages.js';
import { keepToTime } from './relations/orders/table-moments.js';
import type { RelateContext } from './relations/reader.js';
import { relate, relateWhole } from './relations/relate.js';
import { readAges } from './relations/rows/ages.js';
import { readAmounts } from './relations/rows/amounts.js';
import { settleDependencies } from './relations/rows/dependencies.js';
import { agreeOnAge, readAddress, tellPeopleApart } from './relations/rows/people.js';

/** What a description says as a whole, for each of its tables. */
export interface Setting extends Pick<MakeContext, 'language' | 'referenceDate'> {
  readonly description: string;
  readonly about: About;
  readonly unwanted: readonly Unwanted[];
}

/** A table as read from its part of a description. */
export interface TableRead {
  readonly drafts: readonly Draft[];
  readonly correlations: readonly Correlation[];
  /** Columns that are unique together. */
  readonly together: readonly (readonly string[])[];
  /** What was made of each phrase, in no order. */
  readonly readings: readonly Reading[];
  readonly unread: readonly Piece[];
  /** Its columns are the usual ones: the text names none. */
  readonly usual: boolean;
}

/** What sets names apart; "air quality sensor network" holds none, so it names a table. */
const SEPARATOR = /[,;:|(\n\t/&+]|\s(?:and|und|y|e|et|with|mit|con|avec|plus|n)\s/iu;

/** Reads the columns of the only table of a description, whatever its form. */
export function readOnlyTable(whole: Piece, setting: Setting): TableRead {
  const around = surroundingsOf(setting);
  const { about } = setting;
  const knowledge = knowledgeOf(around);
  const outline = outlineOf(whole, knowledge) ?? proseOutline(whole, knowledge);
  const context = contextOf(around, setting);
  const named = withAnchors(draftsOf(outline.items, outline.verbatim, context), context);
  nameDevice(named, setting.description, about.domain?.id);
  nameTitle(named, { ...context, domain: about.domain?.id, modifiers: [] });
  if (setting.language === 'en') nameThing(named, setting.description);
  nameWhole(named, setting.description, around, { ...context, domain: about.domain?.id, modifiers: [] });
  // "social media posts with engagement" names a table and a wish, not its columns.
  const isList = named.length > (SEPARATOR.test(whole.text) ? 1 : 3) || /[,:;(]/.test(whole.text.replace(/[\s,.]+$/, '')) || about.subject === undefined;
  const usual = named.length > 0 && isList ? [] : withoutUnwanted(usualDrafts(about, context), setting.unwanted, around);
  return complete(usual.length > 0 ? usual : named, { ...outline, preamble: outline.preamble ?? (usual.length > 0 ? whole : undefined) }, usual.length > 0, setting);
}

/** Reads one of several tables: a list of columns, and sentences that may speak of any of them. */
export function readOneTable(list: Piece, sentences: readonly Piece[], setting: Setting): TableRead {
  const around = surroundingsOf(setting);
  const knowledge = knowledgeOf(around);
  const read = outlineOf(list, knowledge);
  const items = read?.items ?? segmentsOf(list, knowledge).filter(({ isColumn }) => isColumn).map(({ piece }) => piece);
  const drafts = draftsOf(items, read?.verbatim ?? false, contextOf(around, setting));
  return complete(drafts, { preamble: undefined, items, sentences, verbatim: false }, false, setting);
}

/** What is said of the columns, alone and together, and what goes without saying. */
function complete(drafts: readonly Draft[], outline: Outline, usual: boolean, { description, about, language, referenceDate, unwanted }: Setting): TableRead {
  tellNamesApart(drafts);
  agreeOnDays(drafts);
  // "(likes + comments) / impressions": what is counted must be a number before formulas are read.
  countComments(drafts, { language, referenceDate, domain: about.domain?.id, modifiers: [], mentioned: new Set() });
  countWhatIsReckoned(drafts, outline.sentences.map(({ text }) => text));
  if (!usual) tellRowsApart(drafts[0], outline.preamble?.text ?? '');
  const correlations: Correlation[] = [];
  const together: string[][] = [];
  const qualifying: RelateContext = { ...qualifyContext(drafts, referenceDate), correlations, together };
  const readings: Reading[] = [...(outline.preamble === undefined ? [] : [preambleReading(outline.preamble, about, usual)]), ...(usual ? [] : drafts.map(nameReading))];
  const promised = new Map<Piece, Claims | undefined>();
  const settled = new Set<Piece>();
  for (const draft of drafts) {
    followMoment(draft, drafts);
    for (const remark of draft.remarks) {
      const before = snapshot(draft);
      // "total (quantity x price)", "promoter for 9 and 10": numbers in it are no bounds of the column.
      const together = relateWhole(drafts, remark, draft, qualifying);
      if (together === undefined) qualify(draft, withoutConditions(said(remark), drafts, draft), qualifying);
      else qualifyAside(draft, remark.text);
      readAddress(draft, remark.text);
      const own = together === undefined ? claimsOfColumn(before, draft, remark.text) : [...together, ...claimsAside(before, draft)];
      if (together !== undefined) settled.add(remark);
      promised.set(remark, own);
    }
  }
  const sentences = [...outline.sentences, ...(outline.preamble === undefined ? [] : [outline.preamble])];
  // What is said of all money comes first: what is said of one column may lie within it.
  const amounts = new Map(sentences.map((sentence) => [sentence, readAmounts(drafts, sentence.text, qualifying)]));
  const unread = sentences.filter((sentence) => {
    const told = amounts.get(sentence) ?? readTold(drafts, sentence.text, qualifying);
    const related = told?.some(({ kind }) => kind === 'values') === true && !tellsBands(sentence.text) ? undefined : relate(drafts, sentence, qualifying);
    const ages = readAges(drafts, sentence.text, qualifying);
    const claims = told === undefined && ages === undefined ? related : [...(told ?? []), ...(ages ?? []), ...(related ?? [])];
    if (claims !== undefined) readings.push({ start: sentence.start, end: sentence.end, outcome: 'understood', claims, isRule: true });
    return claims === undefined && sentence !== outline.preamble;
  });
  for (const draft of drafts) {
    for (const remark of draft.remarks) {
      const own = promised.get(remark);
      const together = settled.has(remark) ? undefined : relate(drafts, remark, qualifying, draft);
      if (!usual) readings.push(remarkReading(draft, remark, own === undefined && together === undefined ? undefined : [...(own ?? []), ...(together ?? [])]));
    }
  }
  orderByStage(drafts);
  completeKnown(drafts);
  agree(drafts, description, { language, referenceDate, domain: about.domain?.id, modifiers: [], mentioned: new Set(keysOf(description)) });
  leaveOutUnwanted(drafts, unwanted);
  takeTurns(drafts, description);
  followTime(drafts, description, rowsIn(description)?.rows ?? 1000);
  for (const sentence of [...unread, ...(outline.preamble === undefined ? [] : [outline.preamble])]) {
    const claims = usual ? undefined : keepToTime(drafts, sentence.text, referenceDate, sentence === outline.preamble);
    if (claims !== undefined) readings.push({ start: sentence.start, end: sentence.end, outcome: 'understood', claims, isRule: true });
  }
  keepEnds(drafts);
  keepParts(drafts);
  settleDependencies(drafts);
  const moved = settleMovements(drafts, correlations);
  agreeOnAge(drafts);
  tellPeopleApart(drafts);
  const renamed = usual ? nameInLanguageOf(drafts, language) : undefined;
  return {
    drafts, correlations: moved, unread, usual,
    together: renamed === undefined ? together : together.map((names) => names.map(renamed.name)),
    readings: renamed === undefined ? readings : readings.map((reading) => ({ ...reading, claims: reading.claims.map(renamed.claim) })),
  }; // prettier-ignore
}

const GENERIC = new Set('list table data dataset record register log export row set file'.split(' '));

/** "Turbine { turbineId … }", "list of patients: patient id": the first column tells the rows apart where it is the id of what they are. */
function tellRowsApart(first: Draft | undefined, preamble: string): void {
  if (first?.made.type !== 'pattern' || first.unique || preamble.length > LONGEST_NAME) return;
  const nouns = preamble.split(/\b(?:of|for|from|by|per|about|with)\b/iu).map((part) => keysOf(part).at(-1) ?? '');
  const thing = nouns.find((noun) => noun !== '' && !GENERIC.has(noun));
  const [own, end, ...rest] = keysOf(first.name);
  if (own === thing && rest.length === 0 && /^(?:id|no|nr|number|code)$/.test(end ?? '')) first.unique = true;
}

/** No two columns have one name. */
function tellNamesApart(drafts: readonly Draft[]): void {
  const taken = new Set<string>();
  for (const draft of drafts) {
    draft.name = distinct(draft.name, taken);
    taken.add(draft.name);
  }
}

function preambleReading({ start, end }: Piece, { subject, domain }: About, usual: boolean): Reading {
  const name = subject?.name ?? domain?.subjects[0]?.name;
  return { start, end, outcome: usual ? 'assumed' : 'understood', claims: [], ...(usual && name !== undefined ? { note: `The text names no columns; these are the usual ones of "${name}".` } : {}) };
}

function nameReading(draft: Draft): Reading {
  const { start, end, outcome, note, remarks } = draft;
  const [first] = remarks;
  return { start, end: first !== undefined && first.start > start ? first.start : end, outcome, draft, claims: [], ...(note === undefined ? {} : { note }) };
}

/** What stands behind a column's name; without a promise it was not understood, unless there is nothing in it to understand. */
function remarkReading(draft: Draft, remark: Piece, claims: Claims | undefined): Reading {
  const { start, end, text } = remark;
  if (claims !== undefined || isIdle(text)) return { start, end, outcome: 'understood', draft, claims: claims ?? [] };
  return { start, end, outcome: 'not_understood', draft, claims: [] };
}

function surroundingsOf({ about, language }: Setting): Surroundings {
  return { language, domain: about.domain, entities: about.subject === undefined ? [] : keysOf(about.subject.name).slice(-1) };
}

export function knowledgeOf(around: Surroundings): Knowledge {
  const meaning = remembered((name) => {
    const found = resolveKnown(keysOf(name), around);
    return found?.strength === 'exact' ? found.concept.id : undefined;
  });
  return { knows: remembered((name) => name.length <= LONGEST_NAME && isKnown(name, around)), knowsExactly: (name) => meaning(name) !== undefined, meaning };
}

const LONGEST_NAME = 160;

/** The reader asks for the same phrases again and again. */
function remembered<T>(ask: (name: string) => T): (name: string) => T {
  const answers = new Map<string, T>();
  return (name) => {
    if (answers.has(name)) return answers.get(name) as T;
    const answer = ask(name);
    answers.set(name, answer);
    return answer;
  };
}

function contextOf(around: Surroundings, { language, referenceDate, description }: Setting): DraftContext {
  return { around, language, referenceDate, mentioned: new Set(keysOf(description)) };
}

/** A remark without what opens it: a colon or a dash, "which is"; a minus before a digit is a sign. */
function said({ text }: Piece): string {
  return text.replace(/^(?:\s|[:=–—]|-(?!\d))+/u, '').replace(/^(?:which|that)\s+(?:is|are)\s+(?=\S)/iu, '');
}

function draftsOf(items: readonly Entry[], verbatim: boolean, context: DraftContext): Draft[] {
  return items.flatMap((piece) => {
    const item = itemOf(piece, verbatim);
    return item === undefined ? [] : [draftOf(item, context)];
  });
}

const ANCHOR = /\b(?:after|before|from|following)\s+(?:the\s+)?([a-z]+ date)\b/i;

/** "due date 30 days after invoice date" asks for an invoice date as well. */
function withAnchors(drafts: readonly Draft[], context: DraftContext): Draft[] {
  const known = new Set(drafts.map(({ name }) => keysOf(name).join(' ')));
  return drafts.flatMap((draft) => {
    const phrase = draft.made.type === 'date' ? ANCHOR.exec(draft.remarks[0]?.text ?? '')?.[1] : undefined;
    const key = keysOf(phrase ?? '').join(' ');
    if (phrase === undefined || known.has(key) || !isKnown(phrase, context.around)) return [draft];
    known.add(key);
    return [...draftsOf([{ text: phrase, start: draft.start, end: draft.end }], false, context), draft];
  });
}

/** "positioned at => timestamp": what the column is, and what people call it in such a table. */
const SHOWN = /^(?<text>.+?)\s*=>\s*(?<shown>\w+)$/u;

/** The columns anyone would expect of such a table, where the text names none. */
function usualDrafts({ domain, subject = domain?.subjects[0] }: About, context: DraftContext): Draft[] {
  const lines = subject?.columns.split('\n') ?? [];
  // They are written in English, whatever the language of the text.
  const english: DraftContext = { ...context, around: { ...context.around, language: 'en' } };
  const told = lines.map((line) => SHOWN.exec(line)?.groups ?? { text: line });
  return draftsOf(told.map(({ text = '' }) => ({ text, start: 0, end: 0 })), false, english).map((draft, i) => ({ ...draft, name: told[i]?.['shown'] ?? draft.name, outcome: 'assumed' }));
}

/** The usual columns but for those the text does not want: "customers without emails". */
function withoutUnwanted(drafts: readonly Draft[], unwanted: readonly Unwanted[], around: Surroundings): Draft[] {
  // "ohne Telefon": in another language than the names of the columns.
  const meant = around.language === 'en' ? [] : unwanted.flatMap(({ things }) => things.map((thing) => resolveKnown(keysOf(thing), around)?.concept));
  const kept = drafts.filter(({ name, concept }) => !isUnwanted(name, unwanted) && (concept === undefined || !meant.includes(concept)));
  return kept.length > 0 ? kept : [...drafts];
}

/** Columns of a row that belong together are made to fit: places, products, models and their makers, reviews and ratings. */
function agree(drafts: readonly Draft[], description: string, context: MakeContext): void {
  agreeOnPlaces(drafts, description);
  agreeOnProducts(drafts, context.language);
  agreeOnFamilies(drafts, context.language);
  tellEndsApart(drafts);
  writeComments(drafts);
  countComments(drafts, context);
  agreeOnRatings(drafts);
}

function qualifyContext(drafts: readonly Draft[], referenceDate: string): QualifyContext {
  const names = new Set(drafts.map((draft) => keysOf(draft.name).join(' ')));
  return { referenceDate, isColumn: (text) => names.has(keysOf(text).join(' ')) };
}
