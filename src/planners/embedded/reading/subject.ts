import { DOMAINS } from '../domains/domains.js';
import type { Domain, Subject } from '../model.js';
import { keysOf } from './words.js';

/** What a text is about. */
export interface About {
  readonly domain: Domain | undefined;
  readonly subject: Subject | undefined;
}

interface Cue {
  readonly keys: string;
  /** Longer phrases say more: "credit card fraud" more than "card". */
  readonly weight: number;
}

const cuesOf = new Map<string, readonly Cue[]>();

function parsed(cues: string): readonly Cue[] {
  const known = cuesOf.get(cues);
  if (known) return known;
  const made = cues
    .split('|')
    .map((cue) => keysOf(cue))
    .filter((keys) => keys.length > 0)
    .map((keys) => ({ keys: keys.join(' '), weight: keys.length * 2 - 1 }));
  cuesOf.set(cues, made);
  return made;
}

function scoreOf(phrases: ReadonlySet<string>, cues: string): number {
  return parsed(cues).reduce((sum, { keys, weight }) => sum + (phrases.has(keys) ? weight : 0), 0);
}

const LONGEST_CUE = 6;

/** All runs of words of the text that may be a cue. */
function phrasesOf(text: string): ReadonlySet<string> {
  const keys = keysOf(text);
  const phrases = new Set<string>();
  for (let from = 0; from < keys.length; from++) {
    let phrase = '';
    for (let to = from; to < Math.min(keys.length, from + LONGEST_CUE); to++) {
      phrase = to === from ? (keys[to] ?? '') : `${phrase} ${keys[to] ?? ''}`;
      phrases.add(phrase);
    }
  }
  return phrases;
}

/** The domain and the kind of table whose cues the text holds most of; both may be unknown. */
export function aboutOf(text: string): About {
  const words = phrasesOf(text);
  let best: About = { domain: undefined, subject: undefined };
  let most = 0;
  for (const domain of DOMAINS) {
    const subjects = domain.subjects.map((subject) => ({ subject, score: scoreOf(words, subject.cues) }));
    const top = subjects.reduce((a, b) => (b.score > a.score ? b : a), { subject: undefined as Subject | undefined, score: 0 });
    const score = scoreOf(words, domain.cues) + top.score;
    if (score > most) {
      most = score;
      best = { domain, subject: top.subject };
    }
  }
  return best;
}
