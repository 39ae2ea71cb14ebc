import { namedIn } from '../grammar/naming.js';
import { beginningOf, nameIn } from '../grammar/mentions.js';
import type { Claims, Draft } from '../../model.js';
import { keysOf } from '../../reading/words.js';

/** Words no such statement lacks: a first look that is cheap. */
const HINT = /same|equal|differ|\b(?:never|not|cannot|can't|be) the\b|gleich|anders|verschieden|distint|mism|diff[ée]rent|identi/iu;
/** "never the same as the lender", "must differ from the sender", "cannot be the source language". */
const FROM_OTHER =
  /(?:\b(?:never|not|cannot|can[’']t|must ?n[o’']t|should ?n[o’']t|may not)\s+(?:be\s+)?(?:the\s+)?(?:same|identical|equals?)(?:\s+\p{L}+)?\s+(?:as|to|with)|\bnever\s+equals?|\bdiffer(?:s|ent)?\s+(?:from|than|to)|\b(?:never|cannot be|can[’']t be|must not be|may not be)\s+the(?=\s(?!same|first|last|only|case)\p{L})|\b(?:nie|nicht)\s+(?:gleich|identisch mit|d(?:er|ie|as)selbe wie)|\bverschieden\s+vo[nm]|\bdistint[oa]s?\s+(?:de[l]?|a[l]?)|\bnunca\s+(?:es\s+)?(?:el|la)\s+mism[oa]\s+que|\bdiff[ée]rente?s?\s+d(?:e|u|es)\b)\s*(?<other>[^.,;()]{2,50})/iu;
/** "sender and receiver are never the same", "home and away always differ". */
const BOTH = /^(?<both>.{5,80}?)\s+(?:(?:are|can|must|should|may)\s+)?(?:(?:never|not|cannot|always)\s+)?(?:be\s+)?(?:the\s+same|equal|identical|different|differ|verschieden|distint[oa]s|diff[ée]rente?s)\W*$/iu;
/** "away team (never the same)", "recipient (must differ)": of the column before, where it holds the like. */
const FROM_LAST = /^[\s(,–-]*(?:(?:always|must|should|has to|have to)\s+)*(?:(?:be\s+)?(?:different|distinct)(?:\s+ones?)?|differs?|(?:never|not|cannot be|can[’']t be|must not be|may not be)\s+(?:be\s+)?(?:the\s+same(?:\s+(?:one|person|place|team|city|station|value))?|identical|equal))[\s).]*$/iu;
const AFFIRMED = /\b(?:are|be|must be|should be)\s+(?:the\s+same|equal|identical)\W*$/iu;
const DENIED = /\b(?:never|not|cannot|can[’']t|mustn[’']t)\b/iu;

/** Two columns of which it is told that no row has one value in both. */
export function readApart(drafts: readonly Draft[], text: string, own: Draft | undefined): Claims | undefined {
  if (!HINT.test(text)) return undefined;
  const last = own === undefined || !FROM_LAST.test(text.split(/[;,]/u).at(-1) ?? '') ? undefined : drafts[drafts.indexOf(own) - 1];
  if (own !== undefined && last !== undefined && isOfWords(own.made.type) && last.made.type === own.made.type) {
    own.apartFrom = last.name;
    return [{ kind: 'holds', expression: `${nameIn(last)} != ${nameIn(own)}` }];
  }
  const told = FROM_OTHER.exec(text);
  const target = own ?? (told === null ? undefined : namedIn(text.slice(0, told.index), drafts).at(-1)?.draft);
  const pair = told !== null && target !== undefined ? [otherOf(told.groups?.['other'] ?? '', target, drafts), target] : own === undefined ? bothIn(text, drafts) : undefined;
  const [from, to] = [...(pair ?? [])].sort((a, b) => (a === undefined || b === undefined ? 0 : drafts.indexOf(a) - drafts.indexOf(b)));
  if (from === undefined || to === undefined || from === to || ![from, to].every(({ made }) => isOfWords(made.type))) return undefined;
  to.apartFrom = from.name;
  return [{ kind: 'holds', expression: `${nameIn(from)} != ${nameIn(to)}` }];
}

const isOfWords = (type: string): boolean => !/^(?:integer|decimal|boolean|date|datetime|time|expression|sequence|constant)$/u.test(type);

function bothIn(text: string, drafts: readonly Draft[]): readonly Draft[] | undefined {
  const both = BOTH.exec(text)?.groups?.['both'];
  if (both === undefined || (AFFIRMED.test(text) && !DENIED.test(text))) return undefined;
  const named = namedIn(both, drafts).map(({ draft }) => draft);
  if (named.length === 2) return named;
  const noun = TWO.exec(both)?.groups?.['noun'];
  return noun === undefined ? undefined : pairOf(keysOf(noun).at(-1) ?? '', drafts.filter(({ made }) => isOfWords(made.type)));
}

/** "The two accounts", "both airports", "the two teams". */
const TWO = /^\W*(?:the\s+|its\s+)?(?:two|both)(?:\s+(?:the|of the))?\s+(?<noun>\p{L}{3,}(?:\s\p{L}{3,})??)(?=\s+(?:\p{L}+[’']t|are|can|can[’']t|cannot|must|should|may|have|always|never|differ)\b|$)/iu;

/** The only two columns of that kind: by the word in their names, else two beside each other that hold the like. */
function pairOf(noun: string, drafts: readonly Draft[]): readonly Draft[] | undefined {
  const so = drafts.filter(({ name }) => keysOf(name).includes(noun));
  if (so.length === 2) return so;
  const alike = drafts.flatMap((draft, i) => (i > 0 && drafts[i - 1]?.made.type === draft.made.type && drafts[i - 1]?.concept?.id === draft.concept?.id ? [[drafts[i - 1] ?? draft, draft]] : []));
  return so.length === 0 && alike.length === 1 ? alike[0] : undefined;
}

/** What the other column is called there: by its name, by a word that begins alike ("lending museum", "the lender"), or by nothing but that it is of the same things ("the home one"). */
function otherOf(said: string, target: Draft, drafts: readonly Draft[]): Draft | undefined {
  const others = drafts.filter((draft) => draft !== target && isOfWords(draft.made.type));
  const named = namedIn(said, others)[0]?.draft;
  if (named !== undefined) return named;
  const beginnings = keysOf(said).filter((key) => key.length > 3).map(beginningOf);
  const alike = others.filter(({ name }) => keysOf(name).some((key) => beginnings.includes(beginningOf(key))));
  if (alike.length > 0) return alike.find(({ name }) => keysOf(name).at(-1) === keysOf(target.name).at(-1)) ?? alike[0];
  const [head] = keysOf(target.name).slice(-1);
  return others.slice(0, drafts.indexOf(target)).findLast(({ name }) => keysOf(name).at(-1) === head);
}
