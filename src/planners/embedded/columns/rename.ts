import type { Claim } from '../../../core/claims/registry.js';
import { aliasesOf, domainOf, spelledOut } from '../lexicon/lexicon.js';
import { nameInLanguage } from '../locales/names.js';
import { fold, keysOf } from '../reading/words.js';
import type { Concept, Draft, Language, Made, Options } from '../model.js';
import { distinct } from './names.js';

/** Options that name other columns. */
const NAMING = ['after', 'before', 'rating', 'sentiment', 'about', 'time'];

/** What the language calls the concept first, where the name is the concept's own. */
function aliasFor(name: string, concept: Concept | undefined, language: Language): string | undefined {
  const isOwn = concept !== undefined && (concept.id === name || keysOf(concept.aliases.en?.[0] ?? '').join(' ') === keysOf(name).join(' '));
  const alias = isOwn ? aliasesOf(concept, domainOf(concept), language)[0] : undefined;
  return alias === undefined ? undefined : fold(spelledOut(alias)).replace(/[^a-z0-9]+/g, '_');
}

/** What a column goes by in the language of the text, and promises that speak of it. */
interface Renamed {
  readonly name: (name: string) => string;
  readonly claim: (claim: Claim) => Claim;
}

/** Usual columns under the names of the language, and everything said of them with them. */
export function nameInLanguageOf(drafts: readonly Draft[], language: Language): Renamed | undefined {
  if (language === 'en') return undefined;
  // A table in two languages reads worse than one in English.
  const local = drafts.map(({ name, concept }) => nameInLanguage(name, language) ?? aliasFor(name, concept, language));
  if (local.filter((name) => name !== undefined).length * 3 < drafts.length * 2) return undefined;
  const names = new Map<string, string>();
  const taken = new Set<string>();
  drafts.forEach(({ name }, i) => {
    const own = distinct(local[i] ?? name, taken);
    taken.add(own);
    names.set(name, own);
  });
  const nameOf = (name: string): string => names.get(name) ?? name;
  const inTerm = (term: string): string => term.replace(/'(?:[^'\\]|\\.)*'|[A-Za-z_]\w*(?!\s*\()/g, (part) => (part.startsWith("'") ? part : nameOf(part)));
  const inOptions = (options: Options): Options => Object.fromEntries(Object.entries(options).map(([key, value]) => {
    if (typeof value !== 'string') return [key, value];
    return [key, NAMING.includes(key) ? nameOf(value) : key === 'expression' ? inTerm(value) : value];
  })); // prettier-ignore
  for (const draft of drafts) {
    draft.name = nameOf(draft.name);
    const { options } = draft.made;
    draft.made = { ...draft.made, ...(options === undefined ? {} : { options: inOptions(options) }) } satisfies Made;
    if (draft.when !== undefined) draft.when = inTerm(draft.when);
    if (typeof draft.missing === 'object') draft.missing = draft.missing.map(({ when, share }) => ({ ...(when === undefined ? {} : { when: inTerm(when) }), share }));
    if (draft.cases !== undefined) draft.cases = draft.cases.map(({ when, options: given }) => ({ when: inTerm(when), options: inOptions(given) }));
    if (draft.determinedBy !== undefined) draft.determinedBy = draft.determinedBy.map(nameOf);
  }
  return { name: nameOf, claim: (claim) => claimUnder(claim, nameOf, inTerm) };
}

function claimUnder(claim: Claim, nameOf: (name: string) => string, inTerm: (term: string) => string): Claim {
  const renamed: Record<string, unknown> = { ...claim };
  if ('column' in claim) renamed['column'] = nameOf(claim.column);
  if ('columns' in claim) renamed['columns'] = claim.columns.map(nameOf);
  if ('by' in claim) renamed['by'] = claim.by.map(nameOf);
  if ('when' in claim && claim.when !== undefined) renamed['when'] = inTerm(claim.when);
  if ('expression' in claim) renamed['expression'] = inTerm(claim.expression);
  return renamed as Claim;
}
