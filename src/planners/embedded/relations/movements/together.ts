import type { Claims, Correlation, Draft } from '../../model.js';
import { isNumeric } from '../grammar/kinds.js';
import { namedIn } from '../grammar/naming.js';
import type { RelateContext } from '../reader.js';
import { claimsOf, strengthOf } from './movements.js';

/** "they rise together", "(strong correlation)", "positively correlated": of columns that are named elsewhere. */
const ALONG = /\b(?:(?:rise|go up|increase|grow|climb|move|go|change)s?(?: and fall)?\s+(?:together|hand in hand|in step|in tandem|in the same direction)|go hand in hand|correlat(?:ed|e|ion|es)|(?:positive(?:ly)?|direct(?:ly)?|strong(?:ly)?|weak(?:ly)?|clear(?:ly)?)\s+(?:related|linked|relationship|relation|link|association|dependence))\b/iu;
const AGAINST = /\b(?:negative(?:ly)?|inverse(?:ly)?|anti-?correlat\w*|opposite (?:directions?|ways)|in opposition|against each other)\b/iu;
const INVERSE = /\b(?:negative(?:ly)?|inverse(?:ly)?)\s+(?:correlat\w*|related|relationship|relation|proportional|link(?:ed)?|association)|\b(?:move|go|run|develop)s?\s+(?:in opposite (?:directions?|ways)|against each other)\b/iu;
const STATED = /\b(?:rho|correlation|r|coefficient)\b\s*(?:of|=|:|is|about|around|≈|~)*\s*([-−]?0?\.\d+)/iu;

/** Two columns of which a text says no more than that they rise together, or against each other: the last two numbers before, or the two it names. */
export function readTogether(drafts: readonly Draft[], text: string, own: Draft | undefined, { correlations }: RelateContext): Claims | undefined {
  const isInverse = INVERSE.test(text);
  if (!isInverse && !ALONG.test(text)) return undefined;
  const pair = pairFor(drafts, text, own);
  if (pair === undefined || correlations.some(({ a, b }) => pair.includes(a) && pair.includes(b))) return undefined;
  const stated = STATED.exec(text)?.[1]?.replace('−', '-');
  const rho = stated === undefined ? strengthOf(text) * (isInverse || AGAINST.test(text) ? -1 : 1) : Math.max(-1, Math.min(1, Number(stated)));
  const found: Correlation = { a: pair[0], b: pair[1], rho, isMeasured: stated !== undefined };
  correlations.push(found);
  for (const draft of pair) draft.stated.correlated = true;
  return claimsOf([found]);
}

function pairFor(drafts: readonly Draft[], text: string, own: Draft | undefined): readonly [Draft, Draft] | undefined {
  const able = drafts.filter((draft) => (isNumeric(draft) || draft.made.type === 'person.age') && !/(?:^|_)id$/iu.test(draft.name) && draft.stated.formula !== true);
  const named = [...new Set(namedIn(text, able).map(({ draft }) => draft))];
  if (named.length > 2) return undefined;
  const [only] = named;
  if (named.length === 2 || (only !== undefined && own !== undefined && able.includes(own))) {
    const other = named[1] ?? own;
    return only === undefined || other === undefined || other === only ? undefined : [only, other];
  }
  // "They": the last two numbers up to the column, or the only two of the table.
  const before = own === undefined ? able : able.slice(0, able.indexOf(own) + 1);
  const [a, b] = only === undefined && (own !== undefined || able.length === 2) ? before.slice(-2) : [];
  return a === undefined || b === undefined ? undefined : [a, b];
}
