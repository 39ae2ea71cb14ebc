import { listed, method, type Definitions, type FakerEntry } from '../entry.js';

/** What stands behind a family's name in English company names; other languages take their legal forms. */
const TRADES = [
  ...['Inc', 'LLC', 'Group', '& Co', '& Sons', 'Brothers', 'Partners', 'Industries', 'Holdings', 'Associates'],
  ...['Logistics', 'Systems', 'Technologies', 'Solutions', 'Consulting', 'Engineering', 'Manufacturing', 'Supply', 'Trading', 'Construction'],
  ...['Foods', 'Media', 'Labs', 'Energy', 'Capital', 'Insurance', 'Health', 'Pharma', 'Motors', 'Software', 'Analytics', 'Design'],
];

export const companyEntries: readonly FakerEntry[] = [
  {
    kind: 'pair',
    id: 'company.name',
    summary: 'Name of a company: a family and what it does, or its legal form.',
    front: (d) => d.person.last_name.generic ?? d.person.last_name.female ?? [],
    back: (d, locale) => (locale.startsWith('en') ? TRADES : legalForms(d)).map((word) => ` ${word}`),
  },
  method('company.catchPhrase', 'Catch phrase of a company.', (f) => f.company.catchPhrase(), { maxBytes: 120 }),
  method('company.buzzPhrase', 'Phrase of business buzzwords.', (f) => f.company.buzzPhrase(), { maxBytes: 120 }),
  listed('company.buzzAdjective', 'Adjective of a buzzword phrase.', (d) => d.company.buzz_adjective),
  listed('company.buzzNoun', 'Noun of a buzzword phrase.', (d) => d.company.buzz_noun),
  listed('company.buzzVerb', 'Verb of a buzzword phrase.', (d) => d.company.buzz_verb),
  listed('company.catchPhraseAdjective', 'Adjective of a catch phrase.', (d) => d.company.adjective),
  listed('company.catchPhraseDescriptor', 'Descriptor of a catch phrase.', (d) => d.company.descriptor),
  listed('company.catchPhraseNoun', 'Noun of a catch phrase.', (d) => d.company.noun),
];

/** Faker's types do not name this list. */
function legalForms({ company }: Definitions): readonly string[] {
  const forms = company['legal_entity_type'];
  return Array.isArray(forms) ? (forms as readonly string[]) : TRADES;
}
