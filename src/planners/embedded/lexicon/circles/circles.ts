import type { Concept } from '../../model.js';
import { addTo } from '../../reading/lists-by.js';
import { keysOf } from '../../reading/words.js';
import { APP_TABLES } from './app-tables.js';
import type { Circle } from './circle.js';
import { COMPUTING } from './computing.js';
import { DATA_SETS } from './data-sets.js';
import { DEV_TABLES } from './dev-tables.js';
import { DESK_TABLES } from './desk-tables.js';
import { FIELD_WORK } from './field-work.js';
import { GUEST_TABLES } from './guest-tables.js';
import { KNOWN_TABLES } from './known-tables.js';
import { MEDICINE } from './medicine.js';
import { MONEY_MATTERS } from './money-matters.js';
import { NAMED_TABLES } from './named-tables.js';
import { ON_THE_MOVE } from './on-the-move.js';
import { OUTINGS } from './outings.js';
import { PASTIMES } from './pastimes.js';
import { PEOPLE_TABLES } from './people-tables.js';
import { PLANTS_AND_WORKS } from './plants-and-works.js';
import { PUBLIC_LIFE } from './public-life.js';
import { SCORE_TABLES } from './score-tables.js';
import { SERVICES } from './services.js';
import { SPORTS_TABLES } from './sports-tables.js';
import { STUDY_TABLES } from './study-tables.js';
import { TEST_DATA } from './test-data.js';
import { WELL_KNOWN_TABLES } from './well-known-tables.js';

/** Every circle; between two that fit alike the order decides. */
export const CIRCLES: readonly Circle[] = [
  ...COMPUTING, ...DATA_SETS, ...KNOWN_TABLES, ...PEOPLE_TABLES, ...STUDY_TABLES, ...APP_TABLES, ...DEV_TABLES, ...DESK_TABLES, ...GUEST_TABLES, ...NAMED_TABLES, ...SCORE_TABLES, ...WELL_KNOWN_TABLES, ...FIELD_WORK, ...MEDICINE, ...MONEY_MATTERS, ...ON_THE_MOVE, ...PASTIMES, ...PLANTS_AND_WORKS, ...PUBLIC_LIFE, ...SPORTS_TABLES, ...SERVICES, ...OUTINGS, ...TEST_DATA,
]; // prettier-ignore

/** The circle of that name. */
export const circleCalled = (id: string): readonly Circle[] => CIRCLES.filter((circle) => circle.id === id);

/** What a circle calls something: its own concept, or by which other words the lexicon knows it. */
type Meaning = Concept | string;

interface Index {
  readonly meanings: ReadonlyMap<Circle, ReadonlyMap<string, Meaning>>;
  readonly named: ReadonlyMap<string, readonly Circle[]>;
  readonly cued: ReadonlyMap<string, readonly Circle[]>;
}

let built: Index | undefined;

function index(): Index {
  if (built === undefined) {
    const meanings = new Map(CIRCLES.map((circle) => [circle, meaningsOf(circle)] as const));
    const named = owners(CIRCLES.map((circle) => [circle, [...(meanings.get(circle)?.keys() ?? [])]]));
    const cued = owners(CIRCLES.map((circle) => [circle, circle.cues.split('|').map(phraseOf)]));
    built = { meanings, named, cued };
  }
  return built;
}

const phraseOf = (text: string): string => keysOf(text).join(' ');

function meaningsOf({ concepts, short }: Circle): ReadonlyMap<string, Meaning> {
  const meanings = new Map<string, Meaning>();
  const add = (name: string, meaning: Meaning): void => {
    const phrase = phraseOf(name);
    if (!meanings.has(phrase)) meanings.set(phrase, meaning);
  };
  for (const concept of concepts) for (const name of Object.values(concept.aliases).flat()) add(name, concept);
  for (const [name = '', full = ''] of short.split('|').map((pair) => pair.split('='))) if (name !== '') add(name, full);
  return meanings;
}

function owners(all: readonly (readonly [Circle, readonly string[]])[]): ReadonlyMap<string, readonly Circle[]> {
  const found = new Map<string, readonly Circle[]>();
  for (const [circle, phrases] of all) for (const phrase of new Set(phrases)) addTo(found, phrase, circle);
  return found;
}

/** What a name in a list counts, where any table may have such a column, and where few do; and a phrase that calls for the circle. */
const [COMMON, OWN, CUE] = [1, 2, 3];
/** A cue and a name of its own, or three such names. */
const ENOUGH = 5;
const MOST_CUES = 2;

/** The circles a text moves in, the surest first: by what it is called, and by the names that stand in it side by side. */
export function circlesOf(text: string, isCommon: (phrase: string) => boolean): readonly Circle[] {
  const { named, cued, meanings } = index();
  const scores = new Map<Circle, number>();
  const add = (circle: Circle, weight: number): void => void scores.set(circle, (scores.get(circle) ?? 0) + weight);
  const met = new Map<Circle, Set<Meaning>>();
  for (const phrase of itemsOf(text)) {
    for (const circle of named.get(phrase) ?? []) {
      const meaning = meanings.get(circle)?.get(phrase) ?? phrase;
      const known = met.get(circle) ?? new Set();
      if (known.has(meaning)) continue;
      met.set(circle, known.add(meaning));
      add(circle, phrase.length === 1 || isCommon(phrase) ? COMMON : OWN);
    }
  }
  const called = cuesIn(text, cued);
  for (const circle of met.keys()) add(circle, CUE * Math.min(MOST_CUES, called.get(circle) ?? 0));
  return [...scores].filter(([, score]) => score >= ENOUGH).sort((a, b) => b[1] - a[1]).map(([circle]) => circle);
}

const LONGEST_CUE = 4;

/** How many cues of each circle the text holds. */
function cuesIn(text: string, cued: Index['cued']): ReadonlyMap<Circle, number> {
  const keys = keysOf(text);
  const phrases = new Set<string>();
  for (let from = 0; from < keys.length; from++) {
    for (let to = from + 1; to <= Math.min(keys.length, from + LONGEST_CUE); to++) phrases.add(keys.slice(from, to).join(' '));
  }
  const found = new Map<Circle, number>();
  for (const phrase of phrases) for (const circle of cued.get(phrase) ?? []) found.set(circle, (found.get(circle) ?? 0) + 1);
  return found;
}

const BETWEEN = /[,;|\n\t:()[\]{}"'`=<>/•*.→…]+|\s(?:[-–—+&]|and|with|incl|including|featuring|containing|having|showing|by|of|und|mit|y|con|et|avec)\s/u;
/** What stands behind a name in a list of declarations. */
const BEHIND = new Set('int integer varchar text numeric decimal float date timestamp boolean bool string number char real double bigint smallint datetime time not null % pct usd eur gbp kg g mg km m cm mm s sec ms min h l ml kw kwh c f please'.split(' '));
const BEFORE = new Set('the a an and or plus also their each every'.split(' '));
const LONGEST_NAME = 5;

/** What stands between commas, stops and brackets, as it would name a column: with and without a unit behind it. */
function itemsOf(text: string): ReadonlySet<string> {
  const items = new Set<string>();
  for (const part of text.split(BETWEEN)) {
    if (part.length > 60) continue;
    let keys = keysOf(part);
    while (BEFORE.has(keys[0] ?? '')) keys = keys.slice(1);
    if (keys.length === 0 || keys.length > LONGEST_NAME) continue;
    items.add(keys.join(' '));
    while (keys.length > 1 && BEHIND.has(keys.at(-1) ?? '')) {
      keys = keys.slice(0, -1);
      items.add(keys.join(' '));
    }
  }
  return items;
}

/** What a phrase means in these circles; `find` knows the words of the lexicon. */
export function meaningIn(circles: readonly Circle[], phrase: string, find: (phrase: string) => Concept | undefined): Concept | undefined {
  for (const circle of circles) {
    const meaning = index().meanings.get(circle)?.get(phrase);
    const concept = typeof meaning === 'string' ? calledSo(find(phraseOf(meaning)), phrase) : meaning;
    if (concept !== undefined) return concept;
  }
  return undefined;
}

/** A concept of the lexicon, also called by the short name. */
const calledSo = (concept: Concept | undefined, name: string): Concept | undefined =>
  concept === undefined ? undefined : { ...concept, weak: false, aliases: { ...concept.aliases, en: [...(concept.aliases.en ?? []), name] } };
