import { listed, method, type FakerEntry } from '../entry.js';

/** Name, domain, e-mail address and industry are column types of our own: they agree. */
export const companyEntries: readonly FakerEntry[] = [
  method('company.catchPhrase', 'Catch phrase of a company.', (f) => f.company.catchPhrase(), { maxBytes: 120 }),
  method('company.buzzPhrase', 'Phrase of business buzzwords.', (f) => f.company.buzzPhrase(), { maxBytes: 120 }),
  listed('company.buzzAdjective', 'Adjective of a buzzword phrase.', (d) => d.company.buzz_adjective),
  listed('company.buzzNoun', 'Noun of a buzzword phrase.', (d) => d.company.buzz_noun),
  listed('company.buzzVerb', 'Verb of a buzzword phrase.', (d) => d.company.buzz_verb),
  listed('company.catchPhraseAdjective', 'Adjective of a catch phrase.', (d) => d.company.adjective),
  listed('company.catchPhraseDescriptor', 'Descriptor of a catch phrase.', (d) => d.company.descriptor),
  listed('company.catchPhraseNoun', 'Noun of a catch phrase.', (d) => d.company.noun),
];
