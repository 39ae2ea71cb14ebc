import { PLAIN } from '../../columns/grammar/parts.js';
import type { Claims, Draft } from '../../model.js';
import { wordsOf } from '../../reading/words.js';
import { setByValue } from '../formulas/set-formula.js';
import { isNumeric } from '../grammar/kinds.js';
import { takes, type Mention } from '../grammar/mentions.js';
import { namedIn } from '../grammar/naming.js';
import { yesOf } from '../grammar/yes-no.js';

/** The decided column stands before the words, the deciding one behind. */
const DECIDED_BY = /\b(?:(?:only|solely) depends? on|always depends? (?:only )?on|depends? (?:only|solely) on|(?:is |are )?(?:fully |solely )?determined by|(?:is |are )?decided by|(?:is |are )?given by|(?:is |are )?fixed (?:by|per|for each)|follows? from|(?:is |are )?(?:implied|set|defined|dictated) by|is a function of|stems? from)\b/iu;
const DECIDES = /\b(?:determines?|decides?|fixes|implies|always (?:has|have|gets?|maps? to|goes? with|uses?|carr(?:y|ies)|costs?|sells? for|comes? with|is measured at|is sold at)(?: exactly| only)?(?: the same| one| a single| a fixed)?|(?:has|have|keeps?|carr(?:y|ies)|uses?|belongs? to|is (?:always )?(?:in|at|of)|lies in|maps? to)\s+(?:exactly |only |just |always )?(?:one|its own|their own|his or her own|a single|the same|a fixed|one and the same)|keeps? (?:its|their|his or her)|belongs? to|(?:is |are )?(?:always )?(?:tied|bound|linked|assigned|mapped|pinned) to (?:exactly |only )?(?:one|its|their|a single|the same|a fixed)|is (?:always )?measured at the same|(?:has|have|cost\w*) (?:always )?the same)\b/iu;

/** "one price per product", "the same region for every city". */
const ONE_PER = /\b(?:one|a single|exactly one|the same|only one|a fixed|fixed|constant)\s+(.{2,40}?)\s+(?:per|for each|for every|for the same|for a given|by)\s+(.{2,40})/iu;
const SAME_SAME = /\b(?:the )?same\s+(.{2,30}?)\s+(?:(?:always|must|should|will|has to|needs to)\s+){0,2}(?:has|have|gets?|means?|implies|shares?|keeps?|shows?|belongs? to|comes? with|goes? with|maps? to|refers? to|carr(?:y|ies)|uses?|is|are|=|->|→|depends on(?=\sthe same))\s+(?:always )?(?:\p{L}+\s(?:by|with|in|at|to|on|from|for)\s)?(?:the |one and the )?same\s+([^,;.]{2,60})/iu;
/** "Each customer is always served by the same agent": who of many serves one. */
const DONE_BY_SAME = /^\W*(?:each|every|any|an?|one)\s+(.{2,30}?)\s+(?:is|are|gets)\s+(?:always\s+)?\p{L}+\s(?:by|with|in|at|to|on|from|for)\s(?:one and )?(?:the same|one single|exactly one)\s+([^,;.]{2,60})/iu;
/** "a fee that is the same for everyone on the same plan", "always the same for the same category", "identical for all rows of a product". */
const SAME_FOR = /^(?<decided>[^,;.]{0,60}?)\b(?:(?:the )?same|identical|fixed|constant|does not (?:change|vary|differ)|never (?:changes?|var(?:y|ies)|differs?))\s+(?:for|across|among|within|with|per|on|in)\s+(?<deciding>(?:everyone|everybody|everything|anyone|all|each|every|any|the same|those|one|a given|an?|\p{L}+s? (?:on|of|with|in) (?:the same|one|a given))(?![\p{L}])[^,;.]{2,50})/iu;

/** "the price per dish does not change", "the rate of a plan never changes". */
const NEVER_CHANGES = /^\W*(?:and\s+)?(?:the\s+)?(.{2,40}?)\s+(?:per|of|for)\s+(?:(?:a|an|each|every|the same)\s+)?(.{2,30}?)\s+(?:does not|doesn't|never|do not|don't)\s+(?:change|vary|differ)s?(?![\p{L}])/iu;

/** "The unit depends on the test": a label of a list, which is no matter of more or less. */
const DEPENDS = /^\W*(?:the\s|and\s)*(?<label>[\p{L}_ ]{3,30}?)\s(?:depends? on|goes with|is tied to|varies with)\s(?:the\s)?(?<list>[\p{L}_ ]{3,30})\W*$/iu;
const isLabel = (draft: Draft): boolean => draft.made.type === 'category' && draft.stated.values !== true && yesOf(draft) === undefined && !isNumeric(draft);

/** What a rule of this kind begins with: "each drug", "a zip code". */
const OF_EACH = /\b(?:each|every|a|an|any|one|the|per|given)\b/iu;

/** "The unit always depends on the test", "every product has the same price and belongs to one department": rows that agree in one column agree in the other. */
export function readDependency(drafts: readonly Draft[], text: string, own: Draft | undefined): Claims | undefined {
  const able = drafts.filter(({ made }) => made.type !== 'expression');
  const matched = own === undefined ? undefined : matchedBy(able, text, own);
  if (matched !== undefined) return matched;
  const same = SAME_SAME.exec(text) ?? DONE_BY_SAME.exec(text);
  if (same !== null) return decide(found(able, same[2] ?? '').map(({ draft }) => draft), lastOf(able, same[1]));
  const alike = SAME_FOR.exec(text)?.groups;
  const decidedBy = alike === undefined ? undefined : decide([lastOf(able, alike['decided']) ?? own], found(able, alike['deciding'] ?? '').map(({ draft }) => draft).findLast((draft) => draft !== own));
  if (decidedBy !== undefined) return decidedBy;
  const one = ONE_PER.exec(text);
  if (one !== null && !/\b(?:row|line|reading|record|entry|runner|day)\b/iu.test(one[1] ?? '')) return decide([lastOf(able, one[1]) ?? own], firstOf(able, one[2]));
  const fixed = NEVER_CHANGES.exec(text);
  if (fixed !== null) return decide([lastOf(able, fixed[1]) ?? own], firstOf(able, fixed[2]));
  const by = DECIDED_BY.exec(text);
  if (by !== null) return decide([lastOf(able, text.slice(0, by.index)) ?? own], firstOf(able, text.slice(by.index + by[0].length)));
  const depends = own === undefined ? DEPENDS.exec(text)?.groups : undefined;
  const [label, list] = [lastOf(able, depends?.['label']), firstOf(able, depends?.['list'])];
  if (label !== undefined && list !== undefined && isLabel(label) && list.made.type === 'category' && yesOf(list) === undefined) return decide([label], list);
  // "a genus belongs to one family, a family to one order, an order to one class": link by link.
  const claims = text.split(/[,;]\s*/u).reduce<{ verb: boolean; claims: Claims[number][] }>((all, part) => {
    const decides = DECIDES.exec(part) ?? (all.verb ? /\bto (?:exactly )?one\b/iu.exec(part) : null);
    if (decides === null || (!OF_EACH.test(part.slice(0, Math.max(1, decides.index))) && !/^(?:determin|decid|fix|impl)/iu.test(decides[0]))) return all;
    const deciding = lastOf(able, part.slice(0, decides.index)) ?? own;
    if (deciding !== undefined && tellsValue(deciding, part.slice(0, decides.index))) return all;
    const decided = found(able, part.slice(decides.index)).map(({ draft }) => draft).filter((draft) => draft !== deciding);
    const plain = /\b(?:one|own|same|single|fixed|determines?|decides?|always|implies|keeps?)\b/iu.test(part.slice(decides.index)) ? decided : [];
    // "the same item always costs the same", beside the price.
    if (decided.length === 0 && own !== undefined && own !== deciding && /\bthe same\W*$/iu.test(part)) return { verb: true, claims: [...all.claims, ...(decide([own], deciding) ?? [])] };
    return { verb: true, claims: [...all.claims, ...(decide(plain, deciding) ?? [])] };
  }, { verb: false, claims: [] }).claims;
  return claims.length === 0 ? undefined : claims;
}

/** "Band A people always have …": of the rows with that value, and no rule of all. */
function tellsValue({ made }: Draft, text: string): boolean {
  const values: unknown = made.type === 'category' ? made.options?.['values'] : undefined;
  const words = text.trim().split(/[^\p{L}\d+-]+/u).slice(1);
  return Array.isArray(values) && values.some((value) => words.includes(String(value)));
}

const MATCHING = /\b(?:match(?:es|ing)|corresponding to|that goes with|belonging to|passend zu[mr]?)\s+(.{2,40})/iu;

/** "port one of 22, 80, 443, service matching the port (ssh, http, https)": two lists of one length, value by value. */
function matchedBy(drafts: readonly Draft[], text: string, own: Draft): Claims | undefined {
  const told = MATCHING.exec(text)?.[1];
  const other = told === undefined ? undefined : firstOf(drafts.filter((draft) => draft !== own), told.replace(/[(:].*$/su, ''));
  const [values, others] = [own, other].map((draft) => (draft?.made.type === 'category' && draft.stated.values === true ? draft.made.options?.['values'] : undefined)) as [(string | number)[]?, (string | number)[]?];
  if (other === undefined || values === undefined || values.length !== others?.length || own.made.options?.['weights'] !== undefined) return undefined;
  return setByValue(own, other, others.map((value, i) => ({ value, held: values[i] ?? '' })));
}

const firstOf = (drafts: readonly Draft[], text = ''): Draft | undefined => found(drafts, text)[0]?.draft;
const lastOf = (drafts: readonly Draft[], text = ''): Draft | undefined => found(drafts, text).at(-1)?.draft;

function found(drafts: readonly Draft[], text: string): readonly Mention[] {
  const plain = namedIn(text, drafts);
  if (plain.length > 0) return plain;
  // "one price per plan": here a word that many names share is telling enough.
  return wordsOf(text).flatMap(({ key, start, end }) => drafts.filter(({ name }) => wordsOf(name).at(-1)?.key === key).map((draft) => ({ draft, start, end })));
}

function decide(all: readonly (Draft | undefined)[], deciding: Draft | undefined): Claims | undefined {
  if (deciding === undefined) return undefined;
  const able = all.filter((decided): decided is Draft => decided !== undefined && decided !== deciding && !decided.unique && decided.stated.formula !== true && decided.made.type !== 'sequence' && deciding.determinedBy?.includes(decided.name) !== true);
  if (able.length === 0) return undefined;
  for (const decided of able) decided.determinedBy = [deciding.name];
  return able.map(({ name }) => ({ kind: 'decided', column: name, by: [deciding.name] }));
}

/** What cannot stand beside columns that decide is settled: values told by cases agree already; the rest is drawn plainly. */
export function settleDependencies(drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    if (draft.determinedBy === undefined) continue;
    // Values of one family agree already, the finer ones drawn from the broader.
    if (draft.determinedBy.some((by) => drafts.some((other) => other.name === by && other.cases?.some(({ when }) => takes(when, draft)) === true))) {
      delete draft.determinedBy;
      continue;
    }
    // City, country and time zone of a row are those of one place.
    if (areOfOnePlace(draft, drafts.filter(({ name }) => draft.determinedBy?.includes(name) === true))) {
      delete draft.determinedBy;
      continue;
    }
    if (pricedByValue(draft, drafts)) continue;
    if (draft.stated.formula === true || draft.cases?.every(({ options }) => Array.isArray(options['values']) && options['values'].length === 1) === true) delete draft.determinedBy;
    else {
      delete draft.cases;
      delete draft.outliers;
      draft.unique = false;
    }
  }
}

const OF_VALUE = /^(?<by>\S+) == '(?<value>[^']+)'$/u;
const MOST_PRICES = 8;

/** "one fixed price per ticket type, children pay 0": where a number is told of some values, each of the others gets one of its own. */
function pricedByValue(draft: Draft, drafts: readonly Draft[]): boolean {
  const by = drafts.find(({ name }) => name === draft.determinedBy?.[0]);
  const values = by?.made.type === 'category' ? by.made.options?.['values'] : undefined;
  const { min, max } = draft.made.options ?? {};
  if (by === undefined || draft.determinedBy?.length !== 1 || draft.cases === undefined || !Array.isArray(values) || values.length > MOST_PRICES || typeof min !== 'number' || typeof max !== 'number') return false;
  const told = draft.cases.flatMap(({ when, options }) => { const { by: name, value } = OF_VALUE.exec(when)?.groups ?? {}; return name === by.name && typeof options['min'] === 'number' && options['min'] === options['max'] ? [[value, options['min']] as const] : []; }); // prettier-ignore
  if (told.length < draft.cases.length) return false;
  const known = new Map(told);
  const others = (values as (string | number)[]).filter((value) => !known.has(String(value)));
  // Around what such a thing usually costs, where no bounds were told.
  const { median } = draft.made.options?.['median'] === undefined ? (draft.concept?.make(PLAIN).options ?? {}) : draft.made.options;
  const [low, high] = draft.stated.range !== true && typeof median === 'number' ? [median * 0.4, median * 1.2] : [min, max];
  const heldBy = (value: string | number): number => known.get(String(value)) ?? Math.round(low + (high - low) * (0.8 - (0.5 * others.indexOf(value)) / Math.max(1, others.length - 1)));
  delete draft.determinedBy;
  setByValue(draft, by, (values as (string | number)[]).map((value) => ({ value, held: heldBy(value) })), typeof draft.made.options?.['decimals'] === 'number' ? draft.made.options['decimals'] : 0);
  return true;
}

function areOfOnePlace(draft: Draft, by: readonly Draft[]): boolean {
  const [one] = by;
  return one !== undefined && [draft, ...by].every(({ made }) => made.type.startsWith('location.') && made.options?.['of'] === one.made.options?.['of']);
}
