import { isCalled } from '../columns/names.js';
import type { DraftContext } from '../columns/item.js';
import { kindOf } from '../columns/types.js';
import { domainOf } from '../lexicon/lexicon.js';
import type { Draft, Kind } from '../model.js';
import type { About } from '../reading/subject.js';
import { usualDrafts } from './drafts.js';

/** What a name is in: `goal_usd` is the "goal" of a campaign. */
const UNIT = /_(?:usd|eur|gbp|km|kg|minutes|hours|percent|name)$/;
const SUM = /(?:^|_)(?:goal|target|amount|price|cost|fee|revenue|budget)$/i;
/** Known by anyone, whatever the table is about. */
const OF_BODIES = /^(?:age|weight|height)$/i;
const LISTED: ReadonlySet<Kind> = new Set(['category', 'text']);
const NUMBERS: ReadonlySet<Kind> = new Set(['integer', 'decimal']);

/** "Kickstarter campaigns: title, category, goal": names that say little alone mean what they mean among the usual columns of such a table. */
export function meanAsUsual(named: readonly Draft[], about: About, context: DraftContext): void {
  if (about.subject === undefined || about.domain === undefined) return;
  const vague = named.filter((draft) => isVague(draft, about.domain?.id));
  if (vague.length === 0 || named.length < 2) return;
  const usual = usualDrafts(about, context).filter(({ made }) => made.type !== 'expression' && made.type !== 'sequence');
  for (const draft of vague) {
    const name = (draft.english ?? draft.name).toLowerCase();
    const found = usual.find((other) => other.name === name) ?? usual.find((other) => other.name.replace(UNIT, '') === name.replace(UNIT, ''));
    if (found?.concept === undefined || !isAlike(draft, found) || named.some((other) => other !== draft && other.concept === found.concept)) continue;
    draft.concept = found.concept;
    draft.made = found.made;
  }
}

/** Says nothing of its own, or what it says in another field. */
function isVague({ concept, stated, unique, name, english, made, remarks }: Draft, domain: string | undefined): boolean {
  // What is said beside a name tells what it means.
  if (stated.type === true || unique || remarks.length > 0 || isCalled({ name, english }, /(?:^|_)(?:id|name|date|time|no|number)$/i) || isCalled({ name, english }, OF_BODIES)) return false;
  if (concept === undefined || concept.weak) return true;
  const field = domainOf(concept);
  // How large an amount is hangs on what it is of, whatever it is called.
  return field === undefined ? NUMBERS.has(kindOf(made)) && isCalled({ name, english }, SUM) : field !== domain;
}

function isAlike({ made }: Draft, other: Draft): boolean {
  const [own, theirs] = [kindIn(made), kindIn(other.made)];
  return own === theirs || (LISTED.has(own) && LISTED.has(theirs)) || (NUMBERS.has(own) && NUMBERS.has(theirs));
}

/** A list of numbers is a number. */
function kindIn(made: Draft['made']): Kind {
  const values = made.options?.['values'];
  return Array.isArray(values) && values.every((value) => typeof value === 'number') ? 'decimal' : kindOf(made);
}
