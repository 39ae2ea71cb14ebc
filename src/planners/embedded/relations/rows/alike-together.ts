import { optionsWithout } from '../../columns/options.js';
import type { Draft, Language } from '../../model.js';
import { peopleOf } from './id-pools.js';

/** Fewer people than these no roster has, where nobody says how many. */
const FEWEST_PEOPLE = 12;
const MOST_PEOPLE = 200;

/**
 * "A nurse never has two shifts on one date", "each pupil once per subject": columns can be unique together where their values
 * all come alike, and people where there are so many of them and they come again.
 */
export function comeAlike(drafts: readonly Draft[], together: readonly (readonly string[])[], rows: number, language: Language): void {
  for (const names of together) {
    const members = drafts.filter(({ name }) => names.includes(name));
    for (const draft of members) {
      if (draft.stated.shape !== true && draft.cases === undefined && draft.made.options !== undefined) draft.made = { type: draft.made.type, options: optionsWithout(draft.made, 'weights', 'distribution', 'median', 'mean', 'deviation') };
    }
    const [person, ...more] = members.filter(({ made }) => made.type === 'person.fullName');
    if (person === undefined || more.length > 0 || sharesPerson(person, drafts)) continue;
    const others = members.filter((draft) => draft !== person).reduce((product, draft) => product * countOf(draft), 1);
    const people = peopleOf(person, Math.min(MOST_PEOPLE, Math.max(FEWEST_PEOPLE, Math.ceil((rows / others) * 1.3))), language);
    if (people !== undefined) person.made = { type: people.type, options: optionsWithout(people, 'weights') };
  }
}

/** Whether other columns hold more of the same person: their first name, their email. */
const sharesPerson = (person: Draft, drafts: readonly Draft[]): boolean =>
  drafts.some(({ made }) => made !== person.made && /^(?:person\.|internet\.(?:email|username))/u.test(made.type) && made.options?.['of'] === person.made.options?.['of']);

/** How many values a column has; of moments there are many. */
function countOf({ made: { type, options = {} } }: Draft): number {
  const { values, min, max } = options;
  if (Array.isArray(values)) return Math.max(1, values.length);
  if (type === 'integer' && typeof min === 'number' && typeof max === 'number') return max - min + 1;
  return type === 'boolean' ? 2 : MANY;
}
const MANY = 100;
