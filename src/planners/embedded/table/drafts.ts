import { draftOf, isKnown, type Item, itemOf, type DraftContext } from '../columns/item.js';
import { momentsByVerb } from '../columns/verbs-of-moments.js';
import { resolveKnown, type Surroundings } from '../columns/resolve.js';
import { circleCalled } from '../lexicon/circles/circles.js';
import type { Draft, Entry } from '../model.js';
import { isUnwanted, type Unwanted } from '../reading/negation.js';
import type { Knowledge } from '../reading/knowledge.js';
import type { About } from '../reading/subject.js';
import { keysOf } from '../reading/words.js';

/** Drafts of what a text lists, and of what goes without saying where it lists nothing. */

export function draftsOf(items: readonly Entry[], verbatim: boolean, context: DraftContext): Draft[] {
  const read = momentsByVerb(items.flatMap((piece) => itemOf(piece, verbatim) ?? []));
  const isHeader = areHeadings(read);
  return read.map((item) => draftOf(isHeader ? { ...item, verbatim: true } : item, context));
}

/** "CustomerId, Surname, CreditScore": where most names are written as in a program, all are headings and stay as they are. */
function areHeadings(items: readonly Item[]): boolean {
  const joined = items.filter(({ name }) => /^\p{Lu}\p{Ll}+\p{Lu}/u.test(name)).length;
  return joined >= 2 && joined * 3 >= items.length && items.every(({ name }) => /^\p{Lu}[\p{L}\d]*$/u.test(name));
}

const ANCHOR = /\b(?:after|before|from|following)\s+(?:the\s+)?([a-z]+ date)\b/i;
/** "30 days after fecha de emisión", "never before Bestelldatum": a day in another language, of which the words around it are English by now. */
const SPOKEN_ANCHOR = /\b(?:after|before|from)\s+(?:(?:dem|der|la|le|el)\s+|l['’])?(fecha\s(?:de\s(?:la\s)?|del\s)?\p{L}+|date\s(?:de\s(?:la\s|l['’])?|du\s|d['’])?\p{L}+|\p{L}{3,}(?:datum|termin))(?![\p{L}])/iu;

/** "21 days after checkout" */
const EVENT = /\d\s?(?:days?|weeks?|months?|years?|hours?)\s+(?:after|before|from|following)\s+(?:the\s+|its\s+)?([a-z]{4,})\s*$/i;

/** "due date 30 days after invoice date" asks for an invoice date as well, and so does "21 days after checkout" where no other moment is told. */
export function withAnchors(drafts: readonly Draft[], context: DraftContext): Draft[] {
  const known = new Set(drafts.map(({ name }) => keysOf(name).join(' ')));
  const isOnlyMoment = drafts.filter(({ made }) => made.type === 'date' || made.type === 'datetime').length === 1;
  return drafts.flatMap((draft) => {
    const said = draft.made.type === 'date' ? (draft.remarks[0]?.text ?? '') : '';
    const isEnglish = context.around.language === 'en';
    const event = isOnlyMoment && isEnglish ? EVENT.exec(said)?.[1] : undefined;
    const phrase = (isEnglish ? ANCHOR : SPOKEN_ANCHOR).exec(said)?.[1] ?? (event === undefined ? undefined : `${event} date`);
    const key = keysOf(phrase ?? '').join(' ');
    if (phrase === undefined || known.has(key) || !isKnown(phrase, context.around)) return [draft];
    known.add(key);
    return [...draftsOf([{ text: phrase, start: draft.start, end: draft.end }], false, context), draft];
  });
}

/** "positioned at => timestamp": what the column is, and what people call it in such a table. */
const SHOWN = /^(?<text>.+?)\s*=>\s*(?<shown>\w+)$/u;

/** The columns anyone would expect of such a table, where the text names none. */
export function usualDrafts({ domain, subject = domain?.subjects[0] }: About, context: DraftContext): Draft[] {
  const lines = subject?.columns.split('\n') ?? [];
  // They are written in English, whatever the language of the text.
  const circles = subject?.circle === undefined ? context.around.circles : circleCalled(subject.circle);
  const english: DraftContext = { ...context, around: { ...context.around, language: 'en', ...(circles === undefined ? {} : { circles }) } };
  const told = lines.map((line) => SHOWN.exec(line)?.groups ?? { text: line });
  return draftsOf(told.map(({ text = '' }) => ({ text, start: 0, end: 0 })), false, english).map((draft, i) => ({ ...draft, name: told[i]?.['shown'] ?? draft.name, outcome: 'assumed' }));
}

/** The usual columns but for those the text does not want: "customers without emails". */
export function withoutUnwanted(drafts: readonly Draft[], unwanted: readonly Unwanted[], around: Surroundings): Draft[] {
  // "ohne Telefon": in another language than the names of the columns.
  const meant = around.language === 'en' ? [] : unwanted.flatMap(({ things }) => things.map((thing) => resolveKnown(keysOf(thing), around)?.concept));
  const kept = drafts.filter(({ name, concept }) => !isUnwanted(name, unwanted) && (concept === undefined || !meant.includes(concept)));
  return kept.length > 0 ? kept : [...drafts];
}

const ASKED_WITH = /\b(?:with|including|containing|having|plus|and)\s+(?:the\s+|an?\s+|their\s+|its\s+)?$/iu;

/** "30 employees with manager id": the usual columns and the one that is asked for beside them. */
export function withNamed(usual: readonly Draft[], named: readonly Draft[], description: string, knowledge: Knowledge): readonly Draft[] {
  const beside = named.filter((draft) => ASKED_WITH.test(description.slice(Math.max(0, draft.start - 24), draft.start)) && knowledge.knowsExactly(draft.name.replaceAll('_', ' ')) && !usual.some(({ name, concept }) => name === draft.name || (concept !== undefined && concept === draft.concept)));
  return usual.length === 0 ? usual : [...usual, ...beside];
}

/** "credit card transactions, fraud flag 1%": a flag alone names no table; undefined where more is named, or a list was begun. */
export function loneFlag(named: readonly Draft[], description: string): Draft | undefined {
  const [flag, ...others] = named;
  if (flag?.made.type !== 'boolean' || others.length > 0 || /[:(\n]/u.test(description)) return undefined;
  // "churn data for a telecom"
  return { ...flag, name: flag.name.replace(/_(?:data|dataset|prediction|analysis|records)(?:_(?:for|of|from|at)_.*)?$/u, '') };
}

/** The usual columns with such a flag: in the place of the one that means the same. */
export function withFlag(usual: readonly Draft[], flag: Draft): readonly Draft[] {
  const words = keysOf(flag.name.replaceAll('_', ' ')).filter((word) => word !== 'is' && word !== 'flag').join(' ');
  const at = usual.findIndex(({ name, concept, made }) => name === flag.name || (made.type === 'boolean' && ((concept !== undefined && concept === flag.concept) || keysOf(name.replaceAll('_', ' ')).join(' ').endsWith(words))));
  return at < 0 ? [...usual, flag] : usual.with(at, flag);
}
