import { DOMAINS } from '../domains/domains.js';
import { cueWords, vocabulary } from '../lexicon/lexicon.js';
import { cuesIn } from '../locales/locales.js';
import type { Domain, Subject } from '../model.js';
import { keysOf } from './words.js';

/** What a text is about. */
export interface About {
  readonly domain: Domain | undefined;
  readonly subject: Subject | undefined;
}

interface Cue {
  readonly first: string;
  readonly keys: string;
  /** Longer phrases say more: "credit card fraud" more than "card". */
  readonly weight: number;
}

const cuesOf = new Map<string, readonly Cue[]>();

/** The cues of a domain or a subject; those of the other languages where they say something new. */
function parsed(id: string, cues: string): readonly Cue[] {
  const known = cuesOf.get(id);
  if (known) return known;
  const english = cueKeys(cues);
  const made = [...english, ...new Set(cueKeys(cuesIn(id)).filter((keys) => !english.includes(keys)))].map((keys) => {
    const words = keys.split(' ');
    return { first: words[0] ?? '', keys: ` ${keys} `, weight: words.length * 2 - 1 };
  });
  cuesOf.set(id, made);
  return made;
}

function cueKeys(cues: string): string[] {
  return cues.split('|').map((cue) => keysOf(cue).join(' ')).filter((keys) => keys !== '');
}

interface Text {
  readonly text: string;
  /** Where the columns begin: what stands before says more of what the table is about. */
  readonly head: number;
  readonly words: ReadonlySet<string>;
}

function scoreOf({ text, head, words }: Text, id: string, cues: string): number {
  let sum = 0;
  let first = text.length;
  for (const cue of parsed(id, cues)) {
    const at = words.has(cue.first) ? text.indexOf(cue.keys) : -1;
    if (at < 0) continue;
    sum += at < head ? 2 * cue.weight : cue.weight;
    first = Math.min(first, at);
  }
  // Between equals, what is named first.
  return sum === 0 ? 0 : sum + (1 - first / text.length) / 4;
}

const LEAST = 4;

/** The German words a long one is put together from, where they tell of a domain: "krankenhauspatienten". */
function partsOf(word: string): string[] {
  if (word.length <= LEAST || vocabulary('en').has(word)) return [];
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
export function aboutOf(text: string): About {
  const [head, rest] = [text.slice(0, headOf(text)), text.slice(headOf(text))].map((part) => keysOf(part).flatMap((key) => [key, ...partsOf(key)]));
  const all = [...(head ?? []), ...(rest ?? [])];
  const words: Text = { text: ` ${all.join(' ')} `, head: (head ?? []).join(' ').length + 1, words: new Set(all) };
  let best: About = { domain: undefined, subject: undefined };
  let most = 0;
  for (const domain of DOMAINS) {
    const subjects = domain.subjects.map((subject) => ({ subject, score: scoreOf(words, `${domain.id}/${subject.name}`, subject.cues) }));
    const top = subjects.reduce((a, b) => (b.score > a.score ? b : a), { subject: undefined as Subject | undefined, score: 0 });
    const score = scoreOf(words, domain.id, domain.cues) + top.score;
    if (score > most) {
      most = score;
      best = { domain, subject: top.subject };
    }
  }
  return best;
}
