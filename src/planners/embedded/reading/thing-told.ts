import { isParticiple } from '../vocabulary/word-classes.js';
import { headOf } from './subject.js';
import { keysOf, wordsOf } from './words.js';

/** What a table is of, as its first words tell: "board games" of "a list of board games in our cafe". */
export interface Thing {
  /** Its last word, in the singular. */
  readonly key: string;
  /** With the word before it: "board game". */
  readonly phrase: string;
  /** As it is written: "board games". */
  readonly text: string;
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** What says that data is wanted, and nothing of what it is about. */
const NO_THING = words('data dataset table list csv file record row sample set database entry line detail info information spreadsheet sheet log register directory inventory catalog catalogue collection name thing item object row example test overview');

/** Goes before a thing and tells nothing of it. */
const OF_NOTHING = words('my our your the some all fake dummy sample random realistic different various popular common best top new used local few many list make need want give generate create and or with');

/** "a table with our spices: name, price": behind what says nothing of the thing. */
const WITH = /^(?:\P{L}|\b(?:an?|the|me|make|create|generate|table|list|dataset|data|csv|spreadsheet)\b)+with\s(?=[^,:(]{3,40}:)/iu;

/** "planets and moons": of the first. */
const BOTH = /(?<=\p{L}s) (?:and|&) (?:\p{L}+ )?\p{L}+s\s*$/iu;

const withThing = (lead: string): string => {
  const rest = lead.replace(WITH, '');
  return rest.slice(0, headOf(rest));
};

const PLURAL = /s$|^(?:fish|sheep|deer|cacti|fungi|bacteria|seafood|fruit|mice|geese|pok[eé]mon|cattle|jewellery|jewelry|furniture|software|spacecraft)$/iu;

/** "member list pls: …": asked for, and no thing. */
const PLEA = /\s(?:pls|plz|please|thx|thanks|ty|asap)(?=\s*(?:[:,;.!?\n-]|$))/giu;

/** The plural that a lead begins with: "gym" of "a table of gyms in Berlin"; nothing where it names none. */
export function thingTold(lead: string): Thing | undefined {
  const before = withThing(lead.replace(PLEA, '')).split(/\s(?:in|from|of|for|at|across|near|around|about|on|that|which|who)\s/iu).find((part) => !NO_THING.has(keysOf(part).at(-1) ?? 'data'));
  // "birds seen", "books read"
  const named = wordsOf((before ?? '').replace(BOTH, '')).slice(-3).filter(({ text }) => !isParticiple(text.toLowerCase()));
  const [last, former] = named.slice(-2).reverse();
  if (last === undefined || !PLURAL.test(last.text) || NO_THING.has(last.key)) return undefined;
  const isBare = former === undefined || NO_THING.has(former.key) || OF_NOTHING.has(former.key) || !/^\p{L}/u.test(former.text);
  return { key: last.key, phrase: isBare ? last.key : `${former.key} ${last.key}`, text: isBare ? last.text : `${former.text} ${last.text}` };
}
