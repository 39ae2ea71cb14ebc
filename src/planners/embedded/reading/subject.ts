import { DOMAINS } from '../domains/domains.js';
import { cueWords, keyOfAlias, namesOfOneDomain, vocabulary } from '../lexicon/lexicon.js';
import { cuesOf } from '../locales/locales.js';
import type { Domain, Language, Subject } from '../model.js';
import { meantByColumns } from './ambiguous-heads.js';
import { addTo } from './lists-by.js';
import { saidIn } from './sayings.js';
import { keysOf } from './words.js';

/** What a text is about. */
export interface About {
  readonly domain: Domain | undefined;
  readonly subject: Subject | undefined;
}

interface Cues {
  /** Of what a phrase is a cue: of domains, or of some of their subjects. */
  readonly phrases: ReadonlyMap<string, readonly string[]>;
  /** The domain that alone has a column called so: one such name says little, several tell. */
  readonly names: ReadonlyMap<string, string>;
  /** First words of longer phrases: "credit" and "credit card" of "credit card fraud". */
  readonly openings: ReadonlySet<string>;
}

const known = new Map<Language, Cues>();

/** All cues by phrase: in English, and in the language of the text where that says something new. */
function cuesIn(language: Language): Cues {
  let made = known.get(language);
  if (made === undefined) {
    made = indexed(language);
    known.set(language, made);
  }
  return made;
}

function indexed(language: Language): Cues {
  const index = new Map<string, readonly string[]>();
  const own = language === 'en' ? undefined : cuesOf(language);
  const add = (of: string, cues: string): void => {
    for (const keys of new Set([...cueKeys(cues), ...cueKeys(own?.get(of) ?? '')])) addTo(index, keys, of);
  };
  for (const { domain, subjects } of KINDS) {
    add(domain.id, domain.cues);
    for (const { id, subject } of subjects) add(id, subject.cues);
  }
  const names = namesOfOneDomain(language);
  const openings = new Set<string>();
  for (const phrase of [...index.keys(), ...names.keys()]) for (let at = phrase.indexOf(' '); at >= 0; at = phrase.indexOf(' ', at + 1)) openings.add(phrase.slice(0, at));
  return { phrases: index, names, openings };
}

/** Every domain and its subjects, each with what its cues are kept under. */
const KINDS = DOMAINS.map((domain) => ({ domain, subjects: domain.subjects.map((subject) => ({ subject, id: `${domain.id}/${subject.name}` })) }));

function cueKeys(cues: string): string[] {
  return cues.split('|').map(keyOfAlias).filter((keys) => keys !== '');
}

interface Text {
  readonly keys: readonly string[];
  /** Words before the columns: they say more of what the table is about. */
  readonly head: number;
  /** Words of its first sentence: there everyday words say what a table is of, and further on what is in it. */
  readonly opening: number;
  /** Of a title alone: the word it ends in, or before "of": "mobile phone plan subscribers" are subscribers. */
  readonly last: number | undefined;
  /** The subject that the columns make of the thing before them, where that thing is one of many trades. */
  readonly meant: string | undefined;
}

/** What the cues in a text speak for, and how strongly. */
function scoresOf(text: Text, cues: Cues): ReadonlyMap<string, number> {
  const found = new Map<string, { sum: number; names: number; first: number }>();
  const add = (of: string, at: number, what: 'sum' | 'names', weight: number): void => {
    const score = found.get(of) ?? { sum: 0, names: 0, first: at };
    score[what] += weight;
    score.first = Math.min(score.first, at);
    found.set(of, score);
  };
  for (const [phrase, at] of cuesFound(text, cues)) {
    const words = phrase.split(' ').length;
    // Longer phrases say more: "credit card fraud" more than "card".
    const weight = FAINT.has(phrase) ? LEAST_WEIGHT : words * 2 - 1;
    for (const of of cues.phrases.get(phrase) ?? []) add(of, at, 'sum', at < text.head ? 2 * weight : weight);
    const owner = cues.phrases.has(phrase) ? undefined : cues.names.get(phrase);
    if (owner !== undefined) add(owner, at, 'names', words);
  }
  if (text.meant !== undefined) add(text.meant, 0, 'sum', MEANT);
  for (const [of, at] of saidIn(text.keys.slice(0, text.opening))) add(of, at, 'sum', SAID);
  // Between equals, what is named first.
  return new Map([...found].flatMap(([of, { sum, names, first }]) => {
    const told = sum + (names >= TELLING ? names : 0);
    return told === 0 ? [] : [[of, told + (1 - first / Math.max(1, text.keys.length)) / 4]];
  })); // prettier-ignore
}

/** "ER triage log", "log date": everything is logged, and only where nothing else is told are these of a server. */
const FAINT: ReadonlySet<string> = new Set(['log', 'logs', 'registro', 'registros', 'protokoll']);
const LEAST_WEIGHT = 0.3;

/** What the columns make of a thing of many trades outweighs a word or two that stand among them. */
const MEANT = 6;

/** What a title ends in is what its rows are, among the kinds of tables of one field. */
const LAST = 4.5;
/** Where the thing a title names ends. */
const OF = /\s(?:of|for|in|at|from|by|with|on|to|at|per|during|across|over|about|where|that|who|which)\s|[,;.!?()–—-]\s|\s[–—-]/iu;
const LONGEST_TITLE = 60;

function lastOf(text: string): number | undefined {
  const title = text.trim();
  if (title.length > LONGEST_TITLE || headOf(title) < title.length || /[,;:]/u.test(title)) return undefined;
  const thing = title.replace(/\s(?:data|dataset|records?|table|list|log|logs|database|csv)$/iu, '').split(OF)[0] ?? '';
  const words = keysOf(thing).length;
  return words < 2 ? undefined : words - 1;
}

/** Two everyday words of a kind of table weigh less than its name of two words, and more than a word that may be of any. */
const SAID = 4.5;

/** So many words of names that one domain alone has speak for it. */
const TELLING = 2;
const LONGEST_CUE = 6;

/** The cues a text holds, with the word at which each begins first. */
function cuesFound({ keys }: Text, { phrases, names, openings }: Cues): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (let from = 0; from < keys.length; from++) {
    let phrase = '';
    for (let to = from; to < Math.min(keys.length, from + LONGEST_CUE); to++) {
      phrase = to === from ? (keys[to] ?? '') : `${phrase} ${keys[to] ?? ''}`;
      if ((phrases.has(phrase) || names.has(phrase)) && !found.has(phrase)) found.set(phrase, from);
      if (!openings.has(phrase)) break;
    }
  }
  return found;
}

/** "the service book of a garage", "a phone book": what is kept in a book tells more of it than that it is one. */
const KEPT_IN_BOOK = /(?<![\p{L}])(service|order|log|guest|visitors?|phone|telephone|address|appointment|cash|case|job|work|account|contact|complaints?|accident)[- ]?books?(?![\p{L}])/giu;

const OPENING = /^(?:[^.!?;|\t\n]|[.!?](?=\S))*/u;
/** "I run a bistro", "we track and log": what somebody does, where the same word as a noun would be a cue. */
const DOING = /(?<=(?<![\p{L}])(?:i|we|they|who)\s)(?:run|manage|track|log|record|book|order|test|train|watch|file|report|study|work)(?![\p{L}])|(?<![\p{L}])leave(?=\s(?:\p{L}+\s){0,3}(?:empty|blank|out|unset)(?![\p{L}]))/giu;

function textOf(said: string, language: Language): Text {
  const text = said.replace(KEPT_IN_BOOK, (all, kind: string) => kind.padEnd(all.length)).replace(DOING, (all) => ' '.repeat(all.length));
  const [before, behind] = [text.slice(0, headOf(text)), text.slice(headOf(text))].map((part) => keysOf(part).flatMap((key) => [key, ...(language === 'de' ? partsOf(key) : [])]));
  const opening = OPENING.exec(text.slice(0, headOf(text)))?.[0] ?? '';
  return { keys: [...(before ?? []), ...(behind ?? [])], head: before?.length ?? 0, opening: opening.includes('_') ? 0 : keysOf(opening).length, last: language === 'en' ? lastOf(said) : undefined, meant: meantByColumns(text.slice(0, headOf(text)), text.slice(headOf(text))) };
}

const LEAST = 4;
const LONGEST = 40;
/** "Generiere 50 Rechnungen": no word put together from genes. */
const ASKS = /^(?:generier|simulier|erstell|erzeug|brauch|benotig|liefer(?:e|n|t)?$)/u;

/** The German words a long one is put together from, where they tell of a domain: "krankenhauspatienten". */
function partsOf(word: string): string[] {
  if (word.length <= LEAST || word.length > LONGEST || ASKS.test(word) || vocabulary('en').has(word)) return [];
  const telling = cueWords('de');
  if (!telling.has(word)) for (const ending of ['n', 's', 'es']) if (word.endsWith(ending) && telling.has(word.slice(0, -ending.length))) return [word.slice(0, -ending.length)];
  const parts: string[] = [];
  for (let at = LEAST; at <= word.length - LEAST; at++) parts.push(...[word.slice(0, at), word.slice(at)].filter((part) => telling.has(part)));
  return parts;
}

/** Where a list of columns seems to begin. */
export function headOf(text: string): number {
  const at = text.search(/[:(\n]|(?<![\p{L}])(?:with|containing|including|columns?|fields?|mit|con|avec|spalten|columnas|colonnes)(?![\p{L}])/iu);
  return at < 0 ? text.length : at;
}

/** The domain and the kind of table whose cues the text holds most of; both may be unknown. */
export function aboutOf(text: string, language: Language): About {
  const [said, cues] = [textOf(text, language), cuesIn(language)];
  const scores = scoresOf(said, cues);
  let best: About = { domain: undefined, subject: undefined };
  let most = 0;
  for (const { domain, subjects } of KINDS) {
    let top: { readonly subject: Subject | undefined; readonly score: number } = { subject: undefined, score: 0 };
    for (const { subject, id } of subjects) {
      const score = scores.get(id) ?? 0;
      if (score > top.score) top = { subject, score };
    }
    const score = (scores.get(domain.id) ?? 0) + top.score;
    if (score > most) {
      most = score;
      best = { domain, subject: top.subject };
    }
  }
  const about = said.last === undefined ? best : byLastWord(best, said, scores, cues);
  return language === 'en' ? byThingOf(about, text, scores) : about;
}

/** "mobile phone plan subscribers": of the tables of the field the one whose cue the title ends in. */
function byLastWord(best: About, text: Text, scores: ReadonlyMap<string, number>, cues: Cues): About {
  const kinds = KINDS.find(({ domain }) => domain === best.domain)?.subjects ?? [];
  const ending = new Set([...cuesFound(text, cues)].filter(([phrase, at]) => at + phrase.split(' ').length - 1 === text.last).flatMap(([phrase]) => cues.phrases.get(phrase) ?? []));
  const scoreOf = (id: string): number => (scores.get(id) ?? 0) + (ending.has(id) ? LAST : 0);
  const top = kinds.reduce<{ readonly subject: Subject | undefined; readonly score: number }>((most, { subject, id }) => (scoreOf(id) > most.score ? { subject, score: scoreOf(id) } : most), { subject: best.subject, score: scoreOf(kinds.find(({ subject }) => subject === best.subject)?.id ?? '') });
  return { domain: best.domain, subject: top.subject };
}

const TALE = /\s(?:data|dataset|records?|table|list|log|logs|database|csv|catalogue|catalog|collection|register|registry|history|archive|overview|report|export)$/iu;
/** "training data for predicting …": what the rows are for. */
const FOR_LEARNING = /^(?:some\s)?(?:training|test|sample|synthetic|dummy|fake|mock|demo|example)\s(?:data|dataset|records?|rows)(?![\p{L}])/iu;
const OF_WHOM = /\s(?:(?:\p{L}{3,}(?:ed|en)\s)?by|of|for|in|at|from|about|on)\s/iu;
/** Fields whose tables any organisation may have: its staff, its customers, its invoices. */
const OF_ANY: ReadonlySet<string> = new Set(['human resources', 'people', 'e-commerce', 'non-profit', 'finance', 'customer support', 'education', 'marketing', 'projects', 'surveys']);

const CUE_KEYS = new WeakMap<Subject, readonly string[]>();

/** What a kind of table is called, as words are compared; made once. */
function keysOfCues(subject: Subject): readonly string[] {
  const known = CUE_KEYS.get(subject) ?? cueKeys(subject.cues);
  CUE_KEYS.set(subject, known);
  return known;
}

/** "volunteers of an animal shelter", "sales of a car dealership": the rows are what stands before, of what stands behind. */
function byThingOf(best: About, told: string, scores: ReadonlyMap<string, number>): About {
  const title = told.trim().replace(/[.!\s]+$/u, '');
  if (title.length > LONGEST_TITLE || headOf(title) < title.length || /[,;:]/u.test(title) || FOR_LEARNING.test(title)) return best;
  const at = title.search(OF_WHOM);
  const thing = keysOf((at < 0 ? title : title.slice(0, at)).replace(TALE, '').replace(TALE, ''));
  const [head, whole] = [thing.at(-1) ?? '', thing.join(' ')];
  // "event volunteers": of what stands before.
  const behind = new Set(at < 0 ? thing.slice(0, -1) : keysOf(title.slice(at)));
  const isOfThing = (cue: string): boolean => cue === head || cue === whole;
  const isOfBoth = (cue: string): boolean => cue.endsWith(` ${head}`) && cue.split(' ').slice(0, -1).every((word) => behind.has(word));
  const cued = (subject: Subject, isMeant: (cue: string) => boolean): boolean => keysOfCues(subject).some(isMeant);
  if (head === '' || behind.size === 0 || (best.subject !== undefined && cued(best.subject, (cue) => isOfThing(cue) || (cue.split(' ').includes(head) && !cue.includes(' for '))))) return best;
  const own = KINDS.flatMap(({ domain, subjects }) => subjects.map(({ subject, id }) => ({ domain, subject, score: (scores.get(id) ?? 0) + (scores.get(domain.id) ?? 0) })));
  const isOfField = (domain: Domain): boolean => domain === best.domain;
  const of = own.filter(({ domain, subject }) => cued(subject, isOfBoth) || (isOfField(domain) && cued(subject, isOfThing)));
  const found = of.length > 0 ? of : own.filter(({ domain, subject }) => OF_ANY.has(domain.id) && cued(subject, isOfThing));
  const top = found.reduce<(typeof own)[number] | undefined>((most, one) => (most === undefined || one.score > most.score ? one : most), undefined);
  return top === undefined ? best : { domain: top.domain, subject: top.subject };
}
