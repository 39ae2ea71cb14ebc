import type { Correlation, Draft, MakeContext, Piece } from './model.js';
import { agreeOnFamilies } from './agreement/families.js';
import { tellEndsApart } from './agreement/pairs.js';
import { agreeOnPlaces } from './agreement/places.js';
import { agreeOnProducts } from './agreement/products.js';
import { agreeOnRatings, countComments, writeComments } from './agreement/texts.js';
import { nameWhole } from './columns/naming.js';
import { nameInLanguageOf } from './columns/rename.js';
import { draftOf, isKnown, itemOf, type DraftContext } from './columns/item.js';
import { qualify, type QualifyContext } from './columns/qualify.js';
import { resolveKnown, type Surroundings } from './columns/resolve.js';
import { inEnglish } from './phrases/english.js';
import { rowsIn } from './phrases/rows.js';
import type { Knowledge } from './reading/knowledge.js';
import { proseOutline, segmentsOf } from './reading/prose.js';
import { outlineOf, type Outline } from './reading/shapes.js';
import type { About } from './reading/subject.js';
import { keysOf } from './reading/words.js';
import { settleDependencies } from './relations/dependencies.js';
import { completeTaxes, completeTotals } from './relations/formulas.js';
import { mentionsIn } from './relations/mentions.js';
import { orderPairs } from './relations/orders.js';
import { agreeOnAge, readAddress, tellPeopleApart } from './relations/people.js';
import { relate, type RelateContext } from './relations/relate.js';
import { followTime, takeTurns } from './relations/series.js';

/** What a description says as a whole, for each of its tables. */
export interface Setting extends Pick<MakeContext, 'language' | 'referenceDate'> {
  readonly description: string;
  readonly about: About;
}

/** A table as read from its part of a description. */
export interface TableRead {
  readonly drafts: readonly Draft[];
  readonly correlations: readonly Correlation[];
  readonly unread: readonly Piece[];
  /** Its columns are the usual ones: the text names none. */
  readonly usual: boolean;
}

/** Reads the columns of the only table of a description, whatever its form. */
export function readOnlyTable(whole: Piece, setting: Setting): TableRead {
  const around = surroundingsOf(setting);
  const { description, about } = setting;
  const outline = outlineOf(whole) ?? proseOutline(whole, knowledgeOf(around));
  const context = contextOf(around, setting);
  const named = withAnchors(draftsOf(outline.items, outline.verbatim, context), context);
  nameWhole(named, description, around, { ...context, domain: about.domain?.id, modifiers: [] });
  // "social media posts with engagement" names a table and a wish, not its columns.
  const isList = named.length > 1 || /[,:;(]/.test(whole.text.replace(/[\s,.]+$/, '')) || about.subject === undefined;
  const usual = named.length > 0 && isList ? [] : withoutUnwanted(usualDrafts(about, context), description, around);
  return complete(usual.length > 0 ? usual : named, outline, usual.length > 0, setting);
}

/** Reads one of several tables: a list of columns, and sentences that may speak of any of them. */
export function readOneTable(list: Piece, sentences: readonly Piece[], setting: Setting): TableRead {
  const around = surroundingsOf(setting);
  const read = outlineOf(list);
  const items = read?.items ?? segmentsOf(list, knowledgeOf(around)).filter(({ isColumn }) => isColumn).map(({ piece }) => piece);
  const drafts = draftsOf(items, read?.verbatim ?? false, contextOf(around, setting));
  return complete(drafts, { preamble: undefined, items, sentences, verbatim: false }, false, setting);
}

/** What is said of the columns, alone and together, and what goes without saying. */
function complete(drafts: readonly Draft[], outline: Outline, usual: boolean, { description: original, about, language, referenceDate }: Setting): TableRead {
  const description = inEnglish(original, language);
  const correlations: Correlation[] = [];
  const qualifying: RelateContext = { ...qualifyContext(drafts, referenceDate), correlations };
  for (const draft of drafts) {
    for (const remark of draft.remarks) {
      qualify(draft, said(remark), qualifying);
      readAddress(draft, remark.text);
    }
  }
  const sentences = [...outline.sentences, ...(outline.preamble === undefined ? [] : [outline.preamble])];
  const unread = sentences.filter((sentence) => !relate(drafts, { ...sentence, text: inEnglish(sentence.text, language) }, qualifying) && sentence !== outline.preamble);
  for (const draft of drafts) for (const remark of draft.remarks) relate(drafts, remark, qualifying, draft);
  orderPairs(drafts);
  completeTaxes(drafts);
  completeTotals(drafts);
  agree(drafts, description, { language, referenceDate, domain: about.domain?.id, modifiers: [], mentioned: new Set(keysOf(description)) });
  takeTurns(drafts, description);
  followTime(drafts, description, rowsIn(description)?.rows ?? 1000);
  settleDependencies(drafts);
  agreeOnAge(drafts);
  tellPeopleApart(drafts);
  if (usual) nameInLanguageOf(drafts, language);
  return { drafts, correlations, unread, usual };
}

function surroundingsOf({ about, language }: Setting): Surroundings {
  return { domain: about.domain, language, entities: about.subject === undefined ? [] : keysOf(about.subject.name).slice(-1) };
}

function knowledgeOf(around: Surroundings): Knowledge {
  return {
    knows: (name) => isKnown(name, around),
    knowsExactly: (name) => resolveKnown(keysOf(name), around)?.strength === 'exact',
  };
}

function contextOf(around: Surroundings, { language, referenceDate, description }: Setting): DraftContext {
  return { around, language, referenceDate, mentioned: new Set(keysOf(description)) };
}

/** A remark without the colon or dash that opens it; a minus before a digit is a sign. */
function said({ text }: Piece): string {
  return text.replace(/^(?:\s|[:=–—]|-(?!\d))+/u, '');
}

function draftsOf(items: readonly Piece[], verbatim: boolean, context: DraftContext): Draft[] {
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

/** The columns anyone would expect of such a table, where the text names none. */
function usualDrafts({ domain, subject = domain?.subjects[0] }: About, context: DraftContext): Draft[] {
  const lines = subject?.columns.split('\n') ?? [];
  // They are written in English, whatever the language of the text.
  const english: DraftContext = { ...context, around: { ...context.around, language: 'en' } };
  return draftsOf(lines.map((text) => ({ text, start: 0, end: 0 })), false, english).map((draft) => ({ ...draft, outcome: 'assumed' }));
}

export const WITHOUT = /\b(?:without|excluding|ohne|sans|sin)\s+(?:any\s+|the\s+)?(?!(?:nachkomma|dezimal|duplikat|fehlende|leere|d[eé]cimal|doublon|r[eé]p[eé]t|valeur|valor|duplicad|iva\b|tva\b|taxe|mwst|steuer|[aá]nimo|fines|but\b))((?:(?!\bwith\b|\bbut\b|\bmit\b|\bavec\b|\bcon\b)[^.;:()\n]){2,80})/giu;

/** The usual columns but for those the text does not want: "customers without emails". */
function withoutUnwanted(drafts: readonly Draft[], description: string, around: Surroundings): Draft[] {
  const unwanted = [...description.matchAll(WITHOUT)].map((match) => match[1] ?? '').join(' , ');
  const named = new Set(mentionsIn(unwanted, drafts).map((mention) => mention.draft));
  // "ohne Telefon": in another language than the names of the columns.
  const meant = around.language === 'en' ? [] : unwanted.split(/,|\s(?:und|oder|sowie|y|e|ni|o|et|ou|ni)\s/u).map((part) => resolveKnown(keysOf(part), around)?.concept);
  for (const draft of drafts) if (draft.concept !== undefined && meant.includes(draft.concept)) named.add(draft);
  const kept = drafts.filter((draft) => !named.has(draft));
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
