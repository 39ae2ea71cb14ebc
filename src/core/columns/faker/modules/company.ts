import { composed, listed, type FakerEntry } from '../entry.js';

/** Name, domain, e-mail address and industry are column types of our own: they agree. */
export const companyEntries: readonly FakerEntry[] = [
  composed('company.catchPhrase', 'Catch phrase of a company.', ({ faker: { definitions: { company } } }) => [{ list: company.adjective }, ' ', { list: company.descriptor }, ' ', { list: company.noun }]),
  composed('company.buzzPhrase', 'Phrase of business buzzwords.', ({ faker: { definitions: { company } } }) => [{ list: company.buzz_verb }, ' ', { list: company.buzz_adjective }, ' ', { list: company.buzz_noun }]),
  listed('company.buzzAdjective', 'Adjective of a buzzword phrase.', (d) => d.company.buzz_adjective),
  listed('company.buzzNoun', 'Noun of a buzzword phrase.', (d) => d.company.buzz_noun),
  listed('company.buzzVerb', 'Verb of a buzzword phrase.', (d) => d.company.buzz_verb),
  listed('company.catchPhraseAdjective', 'Adjective of a catch phrase.', (d) => d.company.adjective),
  listed('company.catchPhraseDescriptor', 'Descriptor of a catch phrase.', (d) => d.company.descriptor),
  listed('company.catchPhraseNoun', 'Noun of a catch phrase.', (d) => d.company.noun),
];
