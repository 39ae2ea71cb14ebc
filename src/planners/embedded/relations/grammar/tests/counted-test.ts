import type { Draft } from '../../../model.js';
import { keysOf } from '../../../reading/words.js';
import { presentsOf } from '../../../vocabulary/verbs.js';
import { isNumeric } from '../kinds.js';
import { type Mention, nameIn } from '../mentions.js';
import { namedIn } from '../naming.js';
import { valuesIn } from '../values-in-text.js';
import type { Found } from './test.js';

/** "there were no bids", "without a reply": nothing was counted, or the other column is not filled. */
export function absenceTest(text: string, drafts: readonly Draft[]): Found | undefined {
  const match = /\b(?:no|nothing|none|without|zero|ohne|keine?|sin|sans|aucune?)\s+(?:an?\s+|any\s+)?/iu.exec(text);
  if (match === null) return neverDone(text, drafts);
  const behind = match.index + match[0].length;
  const said = text.slice(behind);
  const mention = namedIn(said, drafts.filter((draft) => /count|number|num_|_no$/i.test(draft.name) && isNumeric(draft)))[0] ?? counted(said, drafts) ?? namedIn(said, drafts)[0];
  if (mention === undefined || mention.start > 20) return undefined;
  const { draft } = mention;
  // "no premium member": not premium, whatever is counted of members.
  if (mention.start > 0 && drafts.some((other) => other !== draft && valuesIn(other, said.slice(0, mention.start)).length > 0)) return undefined;
  const span = { start: match.index, end: behind + mention.end, draft, weight: 2 };
  if (isNumeric(draft) && draft.made.type !== 'expression') return { ...span, when: `${nameIn(draft)} == 0` };
  return draft.when === undefined ? undefined : { ...span, when: `!(${draft.when})` };
}

/** "no buys" beside "day of the latest buy" and "in-app buys": what is counted. */
function counted(said: string, drafts: readonly Draft[]): Mention | undefined {
  const first = namedIn(said, drafts)[0]?.start;
  return namedIn(said, drafts.filter((draft) => isNumeric(draft) && draft.made.type !== 'expression')).find(({ start }) => first === undefined || start === first);
}

const NEVER = /(?<![\p{L}])(?:(?:have |has |had )?never|did not|didn['’]?t|(?:have|has|had) not|haven['’]?t|hasn['’]?t)\s+(?:yet |ever |actually )?(?<verb>\p{L}{3,})/iu;

/** "those who never ordered" beside so many "orders". */
function neverDone(text: string, drafts: readonly Draft[]): Found | undefined {
  const match = NEVER.exec(text);
  const verb = match?.groups?.['verb']?.toLowerCase();
  if (match === null || verb === undefined) return undefined;
  const stems = [verb, ...presentsOf(verb)];
  const draft = drafts.find((one) => one.made.type === 'integer' && stems.some((stem) => keysOf(one.name).at(-1) === keysOf(stem)[0]));
  return draft === undefined ? undefined : { when: `${nameIn(draft)} == 0`, draft, start: match.index, end: match.index + match[0].length, weight: 2 };
}

/** "any E. coli is found", "if there is a discount": something was counted. */
export function presenceTest(text: string, drafts: readonly Draft[]): Found | undefined {
  const match = /\b(?:any|some|there (?:is|are|was|were)|with (?:an?|any|some))\s+(.{2,40}?)(?:\s+(?:is|are|was|were)\s+(?:found|detected|present|given|there|seen|used)|$)/iu.exec(text);
  const mention = match === null ? undefined : namedIn(match[1] ?? '', drafts.filter((draft) => isNumeric(draft)))[0];
  if (match === null || mention === undefined || /\d|\b(?:\p{L}+er|more|less|high|low)\s/u.test(match[1] ?? '')) return undefined;
  return { when: `${nameIn(mention.draft)} > 0`, draft: mention.draft, start: match.index, end: match.index + match[0].length, weight: 1.9 };
}
