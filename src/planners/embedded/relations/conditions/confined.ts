import type { Claims, Draft } from '../../model.js';
import { literal, nameIn } from '../grammar/mentions.js';
import { namedIn } from '../grammar/naming.js';
import { testIn } from '../grammar/tests/test-in.js';
import type { Test } from '../grammar/tests/test.js';
import { valuesIn } from '../grammar/values-in-text.js';
import { valuesOf, yesOf } from '../grammar/yes-no.js';

/** "rollbacks only ever happen in …", "metro trips are always in …", "minors are never in …": who, how strictly, and where. */
const CONFINED =
  /^\W*(?:and\s|but\s|while\s)?(?<who>[^,;:]{3,50}?)\s(?:(?:can|may|must|do|does|will|should|are|is|were|was)\s)?(?:(?<never>never|not)|only|always|exclusively|solely|nur|immer|(?<nie>nie)|s[oó]lo|siempre|(?<nunca>nunca)|toujours|(?<jamais>jamais))\s(?:ever\s)?(?:(?:be|are|is)\s)?(?:\p{L}{3,12}\s){0,2}?(?:in|on|at|for|from|with|to|by|into|onto|through|via|during|auf|bei|mit|en|con|par|dans|avec)\s(?<where>[^;:]{1,80}?)[\s.]*$/iu;
const BESIDE_VALUES = /(?<![\p{L}\d])(?:and|or|nor|the|an?|either|both|neither|und|oder|der|die|das|y|o|e|ni|la|el|los|las|et|ou|le|les|all|any)(?![\p{L}\d])|[\s,/"'`()]+/giu;

/** "201 only comes from POST and 204 only from DELETE": where the next of them begins. */
const NEXT = /,?\s(?:and|while|und|y|et)\s(?=(?:\p{L}+\s)?[\p{L}\d_-]+\s(?:only|never|always|exclusively|nur|nie|immer)\s)/iu;

/** "Rolled-back deployments only happen in prod", "metro trips are never in zone B or C": the values that rows of a kind may have. */
export function readConfined(drafts: readonly Draft[], text: string): Claims | undefined {
  if (!CONFINES.test(text)) return undefined;
  const found = text.split(NEXT).map((clause) => confinedIn(drafts, clause));
  if (found.some((each) => each === undefined)) return undefined;
  return found.flatMap((each) => (each === undefined ? [] : (turnedRound(each.target, each.left, each.test) ?? confine(each.target, each.left, each.test))));
}

const CONFINES = /\b(?:only|never|not|always|exclusively|solely|nur|nie|immer|s[oó]lo|siempre|nunca|toujours|jamais)\b/iu;

interface Confined {
  readonly target: Draft;
  readonly left: readonly (string | number | boolean)[];
  readonly test: Test;
}

function confinedIn(drafts: readonly Draft[], text: string): Confined | undefined {
  const { who = '', where = '', never, nie, nunca, jamais } = CONFINED.exec(text)?.groups ?? {};
  if (where === '' || /\d\s?%/u.test(text) || PRESENT.test(text)) return undefined;
  for (const target of drafts.filter(isList)) {
    const told = listedIn(where, target);
    const others = drafts.filter((draft) => draft !== target);
    const test = told === undefined ? undefined : (valueAlone(who, others) ?? testIn(who, others));
    // "ph is between 4 and 8 and only present for reefers" tells of another column, and not of the kind.
    if (told === undefined || test === undefined || isOfMost(test) || !tellsKinds(test.draft) || valuesIn(target, who).length > 0) continue;
    const all = valuesOf(target);
    const isDenied = (never ?? nie ?? nunca ?? jamais) !== undefined;
    const left = all.filter((value) => told.includes(value) !== isDenied);
    if (left.length > 0 && left.length < all.length) return { target, left, test };
  }
  return undefined;
}

/** "Club sessions" of clubs that are all called so: the rows, and no kind of them. */
function isOfMost({ when, draft }: Test): boolean {
  const named = / in \[(?<list>[^\]]*)\]/u.exec(when)?.groups?.['list']?.split("', '").length ?? 0;
  return named > 2 && named * 2 > valuesOf(draft).length;
}

/** "201" of the status code: nothing but a value of one list. */
function valueAlone(who: string, drafts: readonly Draft[]): Test | undefined {
  const said = who.trim();
  const holders = drafts.filter((draft) => isList(draft) && valuesOf(draft).some((value) => String(value) === said));
  const [draft, ...others] = holders;
  if (draft === undefined || others.length > 0) return undefined;
  return { draft, when: `${nameIn(draft)} == ${valuesOf(draft).some((value) => value === Number(said)) ? said : literal(said)}` };
}

const isList = (draft: Draft): boolean => draft.made.type === 'category' && draft.stated.formula !== true && yesOf(draft) === undefined && valuesOf(draft).length > 1 && valuesOf(draft).length <= 40;

const tellsKinds = ({ made }: Draft): boolean => made.type === 'category' || made.type === 'boolean' || made.type === 'expression';
const PRESENT = /\b(?:only|never|not|always)\s(?:present|filled|given|set|there|empty|blank|missing|null|needed|required|known|recorded|charged|paid)\s/iu;

/** The values of a phrase that names nothing else but their column. */
function listedIn(text: string, target: Draft): readonly unknown[] | undefined {
  const found = valuesIn(target, text);
  if (found.length === 0) return undefined;
  const named = namedIn(text, [target]);
  const rest = [...found, ...named].sort((a, b) => b.start - a.start).reduce((left, { start, end }) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end), text);
  return rest.replaceAll(BESIDE_VALUES, '').replace(/^s$/u, '') === '' ? found.map(({ value }) => value) : undefined;
}

/** "201 only comes from POST" where the shares of the methods were told: all others have no 201, and as many methods as told are kept. */
function turnedRound(target: Draft, left: readonly (string | number | boolean)[], { when, draft }: Test): Claims | undefined {
  if (target.made.options?.['weights'] === undefined || draft.made.options?.['weights'] !== undefined || !isList(draft)) return undefined;
  const shown = (value: unknown): string => (typeof value === 'string' ? literal(value) : String(value));
  const all = valuesOf(draft);
  const value = all.find((one) => when === `${nameIn(draft)} == ${shown(one)}`);
  if (value === undefined || all.length < 2) return undefined;
  const cases = new Map((draft.cases ?? []).map((each) => [each.when, each]));
  for (const other of valuesOf(target).filter((one) => !left.includes(one))) {
    const there = `${nameIn(target)} == ${shown(other)}`;
    const { values = all } = (cases.get(there)?.options ?? {}) as { readonly values?: readonly unknown[] };
    const kept = values.filter((one) => one !== value);
    if (kept.length === 0) return undefined;
    cases.set(there, { when: there, options: { values: kept } });
  }
  draft.cases = [...cases.values()];
  return [{ kind: 'holds', expression: `!(${when}) || ${nameIn(target)} in [${left.map(shown).join(', ')}]` }];
}

function confine(target: Draft, left: readonly (string | number | boolean)[], { when }: Test): Claims {
  const { values, weights } = target.made.options ?? {};
  const kept = Array.isArray(values) && Array.isArray(weights) ? left.map((value) => Number(weights[values.indexOf(value)] ?? 1)) : undefined;
  target.cases = [{ when, options: { values: left, ...(kept === undefined ? {} : { weights: kept }) } }, ...(target.cases ?? [])];
  const shown = left.map((value) => (typeof value === 'string' ? literal(value) : String(value)));
  return [{ kind: 'holds', expression: `!(${when}) || ${nameIn(target)} in [${shown.join(', ')}]` }];
}
