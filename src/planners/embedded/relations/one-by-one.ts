import { claimsOfColumn, snapshot } from '../columns/column-claims.js';
import { qualify } from '../columns/qualify.js';
import type { Claim } from '../../../core/claims/registry.js';
import type { Claims, Draft } from '../model.js';
import { namedIn } from './grammar/naming.js';
import { valuesIn } from './grammar/values-in-text.js';
import type { RelateContext } from './reader.js';

/** What a clause says of its column without a verb, or with one that says what it holds. */
const BRIEF =
  /^(?:\s*[:=]\s*|\s+)(?:(?:is|are|can be|should be|must be)\s+)?(?:[$€£]?-?\d|between\s|from\s+\d|up to\s+\d|max\b|min\b|in the\s+(?:last|past|next|coming)\s|in\s+(?:\p{L}{3,9}\s)?(?:19|20)\d\d|(?:within|during) the\s|one of\s|either\s|["'`]?[\p{L}\d_-]+["'`]?(?:\s?[/|]\s?["'`]?[\p{L}\d_-]+["'`]?)+|like\s+\S*\d|only\s+\p{L})/iu;
const OF_SOME = /(?<![\p{L}])(?:if|when|unless|where|otherwise|than|whenever|depends?|depending|after|before)(?![\p{L}])/iu;

interface Clause {
  readonly column: Draft | undefined;
  readonly text: string;
}

/** "amount 5-2500 with cents, frequency weekly/monthly, paused is 0 or 1": a list again, of what each column holds. */
export function readOneByOne(drafts: readonly Draft[], text: string, context: RelateContext, relateSentence: (part: string) => Claims | undefined): Claims | undefined {
  if (text.length > 800 || !/[,;]/u.test(text)) return undefined;
  const clauses: Clause[] = [];
  for (const part of text.split(/[,;](?!\d{3}(?!\d))(?![^()]*\))\s*/u)) {
    const told = part.replace(/^[\s:–-]*(?:(?:and|the|also|plus)\s+)*/iu, '');
    const column = openingColumn(drafts, told);
    const last = clauses.pop();
    // What does not begin with a column goes on with the last.
    if (last !== undefined && column === undefined) clauses.push({ column: last.column, text: `${last.text}, ${part}` });
    else clauses.push(...(last === undefined ? [] : [last]), { column, text: told });
  }
  const [lead] = clauses;
  const isBrief = (clause: Clause): clause is Clause & { column: Draft } => clause.column !== undefined && isShort(clause.column, clause.text, drafts);
  const brief = clauses.filter(isBrief);
  if (brief.length === 0 || clauses.length < 2 || new Set(clauses.map(({ column }) => column)).size < clauses.length) return undefined;
  // "more like these, species only dogs or cats": what stands before names no column.
  // "For Finance, the bonus is 0": of some rows, which a value tells.
  const opening = lead?.column === undefined ? (lead?.text ?? '') : '';
  if (namedIn(opening, drafts).length > 0 || OF_SOME.test(opening) || drafts.some((draft) => valuesIn(draft, opening).length > 0)) return undefined;
  const claims: Claim[] = [];
  for (const clause of clauses.filter(({ column }) => column !== undefined)) {
    if (isBrief(clause)) {
      const before = snapshot(clause.column);
      const said = clause.text.slice(clause.column.name.length);
      qualify(clause.column, said.replace(/^\s*(?:[:=]|(?:is|are|can be|should be|must be)(?![\p{L}]))\s*/iu, ' '), context);
      claims.push(...(claimsOfColumn(before, clause.column, said) ?? []));
    } else claims.push(...(relateSentence(clause.text) ?? []));
  }
  return claims;
}

/** Whether a clause says what its column holds, of all rows and by no other column. */
function isShort(column: Draft, text: string, drafts: readonly Draft[]): boolean {
  const said = text.slice(column.name.length);
  return BRIEF.test(said) && !OF_SOME.test(said) && namedIn(said, drafts.filter((draft) => draft !== column)).length === 0;
}

/** The column whose whole name a clause begins with. */
function openingColumn(drafts: readonly Draft[], clause: string): Draft | undefined {
  const low = clause.toLowerCase().replaceAll('_', ' ');
  const isNamed = (name: string): boolean => low.startsWith(name) && !/^[\p{L}\d]/u.test(low.slice(name.length));
  return drafts.filter(({ name }) => isNamed(name.toLowerCase().replaceAll('_', ' '))).sort((a, b) => b.name.length - a.name.length)[0];
}
