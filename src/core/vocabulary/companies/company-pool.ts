import { Dictionary } from '../../generation/dictionary.js';
import { StaticTable } from '../../generation/static-table.js';
import { permutationShape, type PermutationShape } from '../../random/permutation.js';
import { fakerFor } from '../locales.js';
import { plainName } from '../people/name-pool.js';
import { countryOfLocale } from '../places/locale-country.js';
import { DOMAIN_ENDINGS, INDUSTRY_NAMES, TRADES } from './trades.js';

/** Companies of a locale: a family and a trade each. */
export interface CompanyPool {
  readonly families: Dictionary;
  /** With the space before. */
  readonly trades: Dictionary;
  /** The families as they stand in a domain, no two alike … */
  readonly familyWords: Dictionary;
  /** … and the trades, with the hyphen before and the top-level domain behind. */
  readonly domainEnds: Dictionary;
  readonly industries: Dictionary;
  /** By trade: first industry and number of industries that fit, 32 bits each. */
  readonly industryOffsets: StaticTable;
  readonly industryCounts: StaticTable;
  /** Permutation over all pairs of a family and a trade. */
  readonly pairs: PermutationShape;
}

const pools = new Map<string, CompanyPool>();

/** The companies of a locale (a key of faker's), made once. */
export function companyPool(locale: string): CompanyPool {
  const made = pools.get(locale) ?? makePool(locale);
  pools.set(locale, made);
  return made;
}

function makePool(locale: string): CompanyPool {
  const { person } = fakerFor(locale).definitions;
  const families = [...new Set(person.last_name.generic ?? person.last_name.female ?? person.last_name.male ?? [])];
  const language = locale.split('_')[0] ?? '';
  const trades = tradesOf(locale, language);
  const all = [...new Set((TRADES['en'] ?? '').split(', ').flatMap((entry) => entry.split('=')[1] ?? []))];
  const ending = DOMAIN_ENDINGS[countryOfLocale(locale)] ?? 'com';
  const words = distinctWords(trades.map(({ words }) => plainName(words.replaceAll('&', ''), locale)));
  return {
    families: new Dictionary(families),
    trades: new Dictionary(trades.map(({ words: text }) => ` ${text}`)),
    familyWords: new Dictionary(distinctWords(families.map((name) => plainName(name, locale)))),
    domainEnds: new Dictionary(words.map((word) => `-${word}.${ending}`)),
    industries: new Dictionary(all.map((name) => INDUSTRY_NAMES[language]?.[name] ?? name)),
    industryOffsets: table(trades.map(({ industry }) => (industry === undefined ? 0 : all.indexOf(industry)))),
    industryCounts: table(trades.map(({ industry }) => (industry === undefined ? all.length : 1))),
    pairs: permutationShape(BigInt(families.length * trades.length)),
  };
}

/** Our own list for the language, else the legal forms that faker has for it, else the English list. */
function tradesOf(locale: string, language: string): { words: string; industry: string | undefined }[] {
  // Faker's types do not name this list.
  const forms: unknown = fakerFor(locale).rawDefinitions.company?.['legal_entity_type'];
  const own = TRADES[language]?.split(', ') ?? (Array.isArray(forms) ? [...new Set(forms as readonly string[])] : (TRADES['en'] ?? '').split(', '));
  return own.map((entry) => ({ words: entry.split('=')[0] ?? '', industry: entry.split('=')[1] }));
}

/** A word that was there before gets a number. Words hold no hyphen, so a domain is told apart by its halves. */
function distinctWords(words: readonly string[]): string[] {
  const taken = new Set<string>();
  return words.map((word) => {
    let own = word === 'user' ? 'company' : word;
    for (let i = 2; taken.has(own); i++) own = `${word === 'user' ? 'company' : word}${String(i)}`;
    taken.add(own);
    return own;
  });
}

function table(numbers: readonly number[]): StaticTable {
  return new StaticTable(new Uint8Array(new Uint32Array(numbers).buffer));
}
