import type { Claims, Draft } from '../model.js';
import { looseMentions } from './loose.js';
import { wordsOf } from '../reading/words.js';
import type { Mention } from './mentions.js';

/** The decided column stands before the words, the deciding one behind. */
const DECIDED_BY = /\b(?:always depends? (?:only )?on|depends? only on|(?:is |are )?(?:fully )?determined by|(?:is |are )?decided by|follows? from|(?:is |are )?fixed (?:by|per|for each))\b/iu;
const DECIDES = /\b(?:determines?|decides?|always (?:has|have|gets?|maps? to|belongs? to|goes? with)(?: the same| one| exactly one| a single)?|implies)\b/iu;
/** "one price per product", "the same region for every city". */
const ONE_PER = /\b(?:one|a single|exactly one|the same|only one|a fixed|fixed|constant)\s+(.{2,40}?)\s+(?:per|for each|for every|for the same|for a given|by)\s+(.{2,40})/iu;
const SAME_SAME = /\b(?:the )?same\s+(.{2,30}?)\s+(?:always |must |should )?(?:has|have|gets?|means?|implies|share)\s+(?:the )?same\s+(.{2,30})/iu;

/** "The unit always depends on the test": rows that agree in one column agree in the other. */
export function readDependency(drafts: readonly Draft[], text: string, own: Draft | undefined): Claims | undefined {
  const able = drafts.filter(({ made }) => made.type !== 'expression');
  const same = SAME_SAME.exec(text);
  if (same !== null) return decide(lastOf(able, same[2]), lastOf(able, same[1]));
  const one = ONE_PER.exec(text);
  if (one !== null) return decide(lastOf(able, one[1]) ?? own, firstOf(able, one[2]));
  const by = DECIDED_BY.exec(text);
  if (by !== null) return decide(lastOf(able, text.slice(0, by.index)) ?? own, firstOf(able, text.slice(by.index + by[0].length)));
  const decides = DECIDES.exec(text);
  return decides === null ? undefined : decide(firstOf(able, text.slice(decides.index + decides[0].length)), lastOf(able, text.slice(0, decides.index)) ?? own);
}

const firstOf = (drafts: readonly Draft[], text = ''): Draft | undefined => found(drafts, text)[0]?.draft;
const lastOf = (drafts: readonly Draft[], text = ''): Draft | undefined => found(drafts, text).at(-1)?.draft;
function found(drafts: readonly Draft[], text: string): Mention[] {
  const plain = looseMentions(text, drafts);
  if (plain.length > 0) return plain;
  // "one price per plan": here a word that many names share is telling enough.
  return wordsOf(text).flatMap(({ key, start, end }) => drafts.filter(({ name }) => wordsOf(name).at(-1)?.key === key).map((draft) => ({ draft, start, end })));
}

function decide(decided: Draft | undefined, deciding: Draft | undefined): Claims | undefined {
  if (decided === undefined || deciding === undefined || decided === deciding || decided.unique) return undefined;
  if (deciding.determinedBy?.includes(decided.name) === true || decided.stated.formula === true) return undefined;
  if (decided.made.type === 'sequence') return undefined;
  decided.determinedBy = [deciding.name];
  return [{ kind: 'decided', column: decided.name, by: [deciding.name] }];
}

/** What cannot stand beside columns that decide is settled: values told by cases agree already; the rest is drawn plainly. */
export function settleDependencies(drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    if (draft.determinedBy === undefined) continue;
    if (draft.cases?.every(({ options }) => Array.isArray(options['values']) && options['values'].length === 1) === true) delete draft.determinedBy;
    else {
      delete draft.cases;
      draft.unique = false;
    }
  }
}
