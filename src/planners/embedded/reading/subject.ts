import { DOMAINS } from '../domains/domains.js';
import { cueWords, vocabulary } from '../lexicon/lexicon.js';
import { cuesOf } from '../locales/locales.js';
import type { Domain, Language, Subject } from '../model.js';
import { keysOf } from './words.js';

/** What a text is about. */
export interface About {
  readonly domain: Domain | undefined;
  readonly subject: Subject | undefined;
}

/** Of what a phrase is a cue: of a domain, or of one of its subjects. */
interface Cue {
  readonly of: string;
  /** Longer phrases say more: "credit card fraud" more than "card". */
  readonly weight: number;
}

interface Cues {
  readonly phrases: ReadonlyMap<string, readonly Cue[]>;
  /** First words of longer phrases. */
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
  const index = new Map<string, Cue[]>();
  const own = language === 'en' ? undefined : cuesOf(language);
  const add = (of: string, cues: string): void => {
    for (const keys of new Set([cues, own?.get(of) ?? ''].flatMap(cueKeys))) {
      const cue = { of, weight: keys.split(' ').length * 2 - 1 };
      const others = index.get(keys);
      if (others === undefined) index.set(keys, [cue]);
      else others.push(cue);
    }
  };
  for (const domain of DOMAINS) {
    add(domain.id, domain.cues);
    for (const subject of domain.subjects) add(subjectId(domain, subject), subject.cues);
  }
  return { phrases: index, openings: new Set([...index.keys()].flatMap(openingsOf)) };
}

/** "credit" and "credit card" of "credit card fraud". */
function openingsOf(phrase: string): string[] {
  const openings: string[] = [];
  for (let at = phrase.indexOf(' '); at >= 0; at = phrase.indexOf(' ', at + 1)) openings.push(phrase.slice(0, at));
  return openings;
}

const subjectId = (domain: Domain, subject: Subject): string => `${domain.id}/${subject.name}`;

function cueKeys(cues: string): string[] {
  return cues.split('|').map((cue) => keysOf(cue).join(' ')).filter((keys) => keys !== '');
}

interface Text {
  readonly keys: readonly string[];
  /** Words before the columns: they say more of what the table is about. */
  readonly head: number;
}

/** What the cues in a text speak for, and how strongly. */
function scoresOf(text: Text, cues: Cues): ReadonlyMap<string, number> {
  const found = new Map<string, { sum: number; first: number }>();
  for (const [phrase, at] of cuesFound(text, cues)) {
    for (const { of, weight } of cues.phrases.get(phrase) ?? []) {
      const score = found.get(of) ?? { sum: 0, first: at };
      score.sum += at < text.head ? 2 * weight : weight;
      score.first = Math.min(score.first, at);
      found.set(of, score);
    }
  }
  // Between equals, what is named first.
  return new Map([...found].map(([of, { sum, first }]) => [of, sum + (1 - first / Math.max(1, text.keys.length)) / 4]));
}

const LONGEST_CUE = 6;

/** The cues a text holds, with the word at which each begins first. */
function cuesFound({ keys }: Text, { phrases, openings }: Cues): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (let from = 0; from < keys.length; from++) {
    let phrase = '';
    for (let to = from; to < Math.min(keys.length, from + LONGEST_CUE); to++) {
      phrase = to === from ? (keys[to] ?? '') : `${phrase} ${keys[to] ?? ''}`;
      if (phrases.has(phrase) && !found.has(phrase)) found.set(phrase, from);
      if (!openings.has(phrase)) break;
    }
  }
  return found;
}

function textOf(text: string, language: Language): Text {
  const [before, behind] = [text.slice(0, headOf(text)), text.slice(headOf(text))].map((part) => keysOf(part).flatMap((key) => [key, ...(language === 'de' ? partsOf(key) : [])]));
  return { keys: [...(before ?? []), ...(behind ?? [])], head: before?.length ?? 0 };
}

const LEAST = 4;
const LONGEST = 40;

/** The German words a long one is put together from, where they tell of a domain: "krankenhauspatienten". */
function partsOf(word: string): string[] {
  if (word.length <= LEAST || word.length > LONGEST || vocabulary('en').has(word)) return [];
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
  const scores = scoresOf(textOf(text, language), cuesIn(language));
  let best: About = { domain: undefined, subject: undefined };
  let most = 0;
  for (const domain of DOMAINS) {
    const subjects = domain.subjects.map((subject) => ({ subject, score: scores.get(subjectId(domain, subject)) ?? 0 }));
    const top = subjects.reduce((a, b) => (b.score > a.score ? b : a), { subject: undefined as Subject | undefined, score: 0 });
    const score = (scores.get(domain.id) ?? 0) + top.score;
    if (score > most) {
      most = score;
      best = { domain, subject: top.subject };
    }
  }
  return best;
}
