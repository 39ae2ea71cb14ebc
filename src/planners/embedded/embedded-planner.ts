import { ServiceError } from '../../core/errors/service-error.js';
import type { ColumnSchema, DatasetSchema, TableSchema } from '../../core/schema/dataset-schema.js';
import type { Clause, Plan, Planner, PlanRequest } from '../contract.js';
import { agreeOnFamilies } from './agreement/families.js';
import { tellEndsApart } from './agreement/pairs.js';
import { agreeOnPlaces } from './agreement/places.js';
import { agreeOnProducts } from './agreement/products.js';
import { agreeOnRatings, countComments } from './agreement/texts.js';
import { clausesOf } from './clauses.js';
import { draftOf, isKnown, itemOf, type DraftContext } from './columns/item.js';
import { distinct } from './columns/names.js';
import { qualify, type QualifyContext } from './columns/qualify.js';
import { resolveKnown, type Surroundings } from './columns/resolve.js';
import type { Correlation, Draft, MakeContext, Piece } from './model.js';
import { languageOf, localeOf } from './phrases/locale.js';
import { rowsIn } from './phrases/rows.js';
import { proseOutline } from './reading/prose.js';
import { outlineOf } from './reading/shapes.js';
import { aboutOf, type About } from './reading/subject.js';
import { keysOf } from './reading/words.js';
import { completeTaxes, completeTotals } from './relations/formulas.js';
import { mentionsIn } from './relations/mentions.js';
import { orderPairs } from './relations/orders.js';
import { agreeOnAge, readAddress, tellPeopleApart } from './relations/people.js';
import { relate, type RelateContext } from './relations/relate.js';
import { settleDependencies } from './relations/dependencies.js';
import { repaired } from './repair.js';

/** Part of the fingerprint: a plan may differ when this does. */
const VERSION = 'embedded-1';

/** Plans without a key or a network, by reading the words against a lexicon. Pure: the same words give the same plan. */
export function createEmbeddedPlanner(): Planner {
  return { id: 'embedded', version: VERSION, health: () => 'available', plan: async (request) => planOf(request) };
}

function planOf({ description, locale, referenceDate }: PlanRequest): Plan {
  // What is not wanted is read apart: it names no column. Its place is kept, so that offsets stay right.
  const wanted = description.replace(WITHOUT, (phrase) => ' '.repeat(phrase.length));
  const whole: Piece = { text: wanted, start: 0, end: wanted.length };
  const language = languageOf(description);
  const about = aboutOf(description);
  const around: Surroundings = { domain: about.domain, entities: about.subject === undefined ? [] : keysOf(about.subject.name).slice(-1) };
  const knowledge = {
    knows: (name: string) => isKnown(name, around),
    knowsExactly: (name: string) => resolveKnown(keysOf(name), around)?.strength === 'exact',
  };
  const outline = outlineOf(whole) ?? proseOutline(whole, knowledge);
  const context: DraftContext = { around, language, referenceDate, mentioned: new Set(keysOf(description)) };
  const makeContext: MakeContext = { language, referenceDate, domain: about.domain?.id, modifiers: [], mentioned: context.mentioned };
  const named = draftsOf(outline.items, outline.verbatim, context);
  // "social media posts with engagement" names a table and a wish, not its columns.
  const isList = named.length > 1 || /[,:;(]/.test(wanted.replace(/[\s,.]+$/, '')) || about.subject === undefined;
  const usual = named.length > 0 && isList ? [] : withoutUnwanted(usualDrafts(about, context), description);
  const drafts = usual.length > 0 ? usual : named;
  if (drafts.length === 0) throw notUnderstood();
  const correlations: Correlation[] = [];
  const qualifying: RelateContext = { ...qualifyContext(drafts, referenceDate), correlations };
  for (const draft of drafts) {
    for (const remark of draft.remarks) {
      qualify(draft, said(remark), qualifying);
      readAddress(draft, remark.text);
    }
  }
  const sentences = [...outline.sentences, ...(outline.preamble === undefined ? [] : [outline.preamble])];
  const unread = sentences.filter((sentence) => !relate(drafts, sentence, qualifying) && sentence !== outline.preamble);
  for (const draft of drafts) for (const remark of draft.remarks) relate(drafts, remark, qualifying, draft);
  orderPairs(drafts);
  completeTaxes(drafts);
  completeTotals(drafts);
  agree(drafts, description, makeContext);
  settleDependencies(drafts);
  agreeOnAge(drafts);
  tellPeopleApart(drafts);
  const rows = rowsIn(description);
  const name = about.subject?.name ?? 'data';
  const schema: DatasetSchema = {
    version: 1,
    name,
    ...(about.domain === undefined ? {} : { domain: about.domain.id }),
    locale: locale ?? localeOf(description, language),
    tables: [{ name, ...(rows === undefined ? {} : { rows: rows.rows }), columns: columnsOf(drafts), ...correlationsOf(drafts, correlations) }],
  };
  const sound = repaired(schema);
  const counted: Clause[] = rows === undefined ? [] : [{ start: rows.start, end: rows.end, text: description.slice(rows.start, rows.end), outcome: 'understood', element: 'tables[0].rows' }];
  return {
    schema: sound.schema,
    source: 'embedded',
    clauses: [...clausesOf(description, drafts, usual.length === 0, unread), ...counted],
    notes: [...notesOf(drafts, usual.length > 0, name), ...sound.notes],
    usage: { calls: 0, promptTokens: 0, completionTokens: 0 },
  };
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

/** The columns anyone would expect of such a table, where the text names none. */
function usualDrafts({ domain, subject = domain?.subjects[0] }: About, context: DraftContext): Draft[] {
  const lines = subject?.columns.split('\n') ?? [];
  return draftsOf(lines.map((text) => ({ text, start: 0, end: 0 })), false, context).map((draft) => ({ ...draft, outcome: 'assumed' }));
}

const WITHOUT = /\b(?:without|excluding|ohne|sans)\s+(?:any\s+|the\s+)?((?:(?!\bwith\b|\bbut\b|\bmit\b|\bavec\b)[^.;:()\n]){2,80})/giu;

/** The usual columns but for those the text does not want: "customers without emails". */
function withoutUnwanted(drafts: readonly Draft[], description: string): Draft[] {
  const unwanted = [...description.matchAll(WITHOUT)].map((match) => match[1] ?? '').join(' , ');
  const named = new Set(mentionsIn(unwanted, drafts).map((mention) => mention.draft));
  const kept = drafts.filter((draft) => !named.has(draft));
  return kept.length > 0 ? kept : [...drafts];
}

/** Columns of a row that belong together are made to fit: places, products, models and their makers, reviews and ratings. */
function agree(drafts: readonly Draft[], description: string, context: MakeContext): void {
  agreeOnPlaces(drafts, description);
  agreeOnProducts(drafts, context.language);
  agreeOnFamilies(drafts, context.language);
  tellEndsApart(drafts);
  countComments(drafts, context);
  agreeOnRatings(drafts);
}

function qualifyContext(drafts: readonly Draft[], referenceDate: string): QualifyContext {
  const names = new Set(drafts.map((draft) => keysOf(draft.name).join(' ')));
  return { referenceDate, isColumn: (text) => names.has(keysOf(text).join(' ')) };
}

function columnsOf(drafts: readonly Draft[]): ColumnSchema[] {
  const taken = new Set<string>();
  return drafts.map((draft) => {
    const name = distinct(draft.name, taken);
    taken.add(name);
    const { type, options } = draft.made;
    return {
      name,
      type,
      ...(options === undefined ? {} : { options: { ...options } }),
      ...(draft.unique ? { unique: true } : {}),
      ...(draft.missing === undefined || draft.missing === 0 ? {} : { missing: typeof draft.missing === 'number' ? draft.missing : [...draft.missing] }),
      ...(draft.when === undefined ? {} : { when: draft.when }),
      ...(draft.cases === undefined || draft.cases.length === 0 ? {} : { cases: draft.cases.map(({ when, options: given }) => ({ when, options: { ...given } })) }),
      ...(draft.determinedBy === undefined ? {} : { determined_by: [...draft.determinedBy] }),
      ...(draft.outliers === undefined ? {} : { outliers: draft.outliers }),
    };
  });
}

/** Pairs by the names of their columns; those that came to be worked out or decided are left out. */
function correlationsOf(drafts: readonly Draft[], found: readonly Correlation[]): Pick<TableSchema, 'correlations'> {
  const kept = found.filter(({ a, b }) => [a, b].every((draft) => drafts.includes(draft) && draft.stated.formula !== true && draft.determinedBy === undefined));
  return kept.length === 0 ? {} : { correlations: kept.map(({ a, b, rho }) => ({ columns: [a.name, b.name], rho })) };
}

function notesOf(drafts: readonly Draft[], usual: boolean, name: string): string[] {
  const assumed = usual ? [`The text names no columns; these are the usual ones of "${name}".`] : [];
  return [...assumed, ...drafts.flatMap((draft) => draft.note ?? [])];
}

function notUnderstood(): ServiceError {
  const message = 'Nothing in the description names any data. Name a kind of table ("online store orders", "patient records") or its columns ("name, email, signup date").';
  return new ServiceError('not_understood', message, { issues: [{ path: 'description', rule: 'not_understood', message }] });
}
