import { madeBy } from '../lexicon/spoken.js';
import { conceptOf } from '../lexicon/lexicon.js';
import type { Concept, Draft, MakeContext } from '../model.js';
import { headOf } from '../reading/subject.js';
import { keysOf } from '../reading/words.js';
import type { Surroundings } from './resolve.js';

const TITLES = /^(?:title|titre|t[ií]tulo|titel)$/iu;

/** "title, first name, surname": Mr or Dr, where a first or last name stands beside it; of a book or a post it is a heading. */
export function nameTitle(drafts: readonly Draft[], context: MakeContext): void {
  const draft = drafts.find(({ name, concept }) => TITLES.test(name) && concept?.id !== 'name_title');
  if (draft === undefined || !drafts.some(({ concept }) => concept?.id === 'first_name' || concept?.id === 'last_name')) return;
  const concept = conceptOf('salutation', undefined, 'en');
  if (concept !== undefined) draft.made = madeBy(concept, context);
}

const NAMES = new Set(['nombre', 'nom']);

/**
 * "nombre" and "nom" are one part of a person's name where the other part stands beside them. Where it does not, they name
 * what the table is about: a product, a shop, or a person as a whole.
 */
export function nameWhole(drafts: readonly Draft[], description: string, around: Surroundings, context: MakeContext): void {
  const draft = drafts.find(({ name, concept }) => NAMES.has(name) && (concept?.id === 'first_name' || concept?.id === 'last_name'));
  if (draft === undefined) return;
  const other = draft.concept?.id === 'first_name' ? 'last_name' : 'first_name';
  if (drafts.some(({ concept }) => concept?.id === other)) return;
  const concept = ofSubject(around) ?? ofHead(description, around) ?? conceptOf('full name', undefined, 'en');
  if (concept !== undefined) draft.made = madeBy(concept, context);
}

/** The name of what the kind of table is about. */
function ofSubject({ domain, entities }: Surroundings): Concept | undefined {
  return entities.map((entity) => conceptOf(`${entity} name`, domain, 'en')).find((concept) => concept !== undefined);
}

/** The first thing the text names before its columns. */
function ofHead(description: string, { domain, language }: Surroundings): Concept | undefined {
  return keysOf(description.slice(0, headOf(description))).map((key) => conceptOf(key, domain, language)).find((concept) => concept !== undefined && !concept.weak && ['category', 'person.fullName', 'company.name'].includes(concept.make({ language, referenceDate: '', domain: domain?.id, modifiers: [], mentioned: new Set() }).type));
}
