import { isCalled } from '../columns/names.js';
import { optionsWithout } from '../columns/options.js';
import { speaks } from '../lexicon/spoken.js';
import { familiesIn } from '../locales/locales.js';
import type { Draft, Language } from '../model.js';
import { keysOf } from '../reading/words.js';
import { literal, nameIn } from '../relations/grammar/mentions.js';
import { FAMILIES } from '../vocabulary/families.js';
import type { Family } from '../vocabulary/family.js';

const MOST_CASES = 60;

/** Is told by its name as well. */
const LAB_UNIT = 'lab_unit';

/** Columns whose values belong together get them together: a model the brands that make it, a test its unit. */
export function agreeOnFamilies(drafts: readonly Draft[], language: Language): void {
  const taken = new Set<Draft>();
  const own = language === 'en' ? [] : familiesIn(language).map(namedAlike);
  const concepts = new Set(drafts.map(({ concept }) => concept?.id));
  for (const family of [...own, ...FAMILIES]) {
    const { where } = family;
    // A first look that is cheap: most families have nobody here.
    if (family.names === undefined && family.concepts.filter((id) => concepts.has(id) || id === LAB_UNIT).length < 2) continue;
    if (where !== undefined && !drafts.some((draft) => where.test(draft.concept?.id ?? '') || isCalled(draft, where))) continue;
    const members = membersOf(family, drafts.filter((draft) => !taken.has(draft)));
    if (members.length < 2) continue;
    // Where the language has values of its own, English ones do not belong.
    if (!own.includes(family) && members.some(({ draft }) => draft.stated.values !== true && draft.concept !== undefined && speaks(draft.concept, language))) continue;
    if (family.isToldByFinest === true) {
      if (tellByFinest(family, members)) for (const { draft } of members) taken.add(draft);
      continue;
    }
    if (members.length === 2 && followBack(members[0]?.draft, members[1]?.draft, members.map(({ at }) => at), family)) {
      for (const { draft } of members) taken.add(draft);
      continue;
    }
    const coarse = members.findLast(({ draft }) => isList(draft));
    const rows = coarse === undefined ? [] : kept(family, coarse.draft, coarse.at);
    if (coarse === undefined || rows.length === 0) continue;
    for (const { draft } of members) taken.add(draft);
    if (coarse.draft.stated.values !== true) draw(coarse.draft, rows.map((row) => row[coarse.at] ?? ''));
    for (const fine of members.slice(0, members.indexOf(coarse)).reverse()) {
      const broad = mostTelling(members.slice(members.indexOf(fine) + 1), rows);
      if (broad !== undefined) follow(fine.draft, broad.draft, rows.map((row) => [row[broad.at] ?? '', row[fine.at] ?? '']));
    }
  }
}

/** A family of another language goes by the same names as its English one. */
function namedAlike(family: Family): Family {
  const english = FAMILIES.find(({ id, concepts }) => id === family.id && concepts.join() === family.concepts.join());
  return english === undefined ? family : { ...english, ...family };
}

interface Member {
  readonly draft: Draft;
  readonly at: number;
}

/** By concept first, then by name. */
function membersOf({ concepts, names }: Family, drafts: readonly Draft[]): Member[] {
  const found = new Map<number, Draft>();
  const taken = new Set<Draft>();
  const isFree = (draft: Draft): boolean => !taken.has(draft);
  const add = (at: number, draft: Draft | undefined): void => {
    if (draft === undefined) return;
    found.set(at, draft);
    taken.add(draft);
  };
  concepts.forEach((concept, at) => {
    add(at, drafts.find((candidate) => isFree(candidate) && isMember(candidate, concept)));
  });
  concepts.forEach((_, at) => {
    const name = names?.[at];
    const draft = name === undefined || found.has(at) ? undefined : drafts.find((candidate) => isFree(candidate) && isCalled(candidate, name) && isOpenButForValues(candidate));
    add(at, draft);
  });
  return [...found].sort(([a], [b]) => a - b).map(([at, draft]) => ({ draft, at }));
}

/** Nothing was said of its values but perhaps a list of them. */
function isOpenButForValues({ stated, unique, cases, when }: Draft): boolean {
  return !unique && cases === undefined && when === undefined && [stated.range, stated.shape, stated.formula, stated.type, stated.dates, stated.format].every((said) => said !== true);
}

/** The finest column is drawn, or listed in the text; each of the others has the value that goes with it, as the text spells it. */
function tellByFinest({ rows: all, narrowed }: Family, members: readonly Member[]): boolean {
  const [finest, ...others] = members;
  if (finest === undefined || others.some(({ draft }) => !isOpenButForValues(draft))) return false;
  const isNarrow = narrowed !== undefined && isCalled(finest.draft, narrowed.called) && !others.some(({ at }) => at === narrowed.at);
  const rows = isNarrow ? all.filter((row) => row[narrowed.at] === narrowed.value) : all;
  const fitting = rows.filter((row) => others.every(({ draft, at }) => spelling(draft, row[at] ?? '') !== undefined));
  const known = new Map(fitting.map((row) => [(row[finest.at] ?? '').toLowerCase(), row]));
  const values = listOf(finest.draft) ?? [...new Set(fitting.map((row) => row[finest.at] ?? ''))];
  if (values.length === 0 || values.length > MOST_CASES || !values.every((value) => known.has(value.toLowerCase()))) return false;
  if (finest.draft.stated.values !== true) finest.draft.made = { type: 'category', options: { values } };
  for (const { draft, at } of others) {
    const told = values.map((value) => spelling(draft, known.get(value.toLowerCase())?.[at] ?? '') ?? '');
    if (finest.at === 0 && isNumber(draft) && told.every((value) => NUMBERS.test(value))) {
      measureByFinest(draft, told, values.map((value) => `${nameIn(finest.draft)} == ${literal(value)}`));
      continue;
    }
    draft.made = { type: 'category', options: { values: [...new Set(told)] } };
    draft.cases = values.map((value, i) => ({ when: `${nameIn(finest.draft)} == ${literal(value)}`, options: { values: [told[i]] } }));
  }
  return true;
}

const NUMBERS = /^-?\d+(?:\.\d+)?(?:\.\.-?\d+(?:\.\d+)?)?$/u;

/** A number for each value of the finest, or between what it lies: "13..15". */
function measureByFinest(draft: Draft, told: readonly string[], tests: readonly string[]): void {
  const ranges = told.map((value) => value.split('..').map(Number)).map(([min = 0, max = min]) => ({ min, max }));
  const decimals = Math.min(3, Math.max(...told.flatMap((value) => value.split('..').map((number) => number.split('.')[1]?.length ?? 0))));
  const all = { min: Math.min(...ranges.map(({ min }) => min)), max: Math.max(...ranges.map(({ max }) => max)) };
  draft.made = decimals === 0 ? { type: 'integer', options: all } : { type: 'decimal', options: { ...all, decimals } };
  draft.cases = ranges.map((options, i) => ({ when: tests[i] ?? '', options }));
}

/** What the text lists as the column's values. */
function listOf({ stated, made }: Draft): readonly string[] | undefined {
  const values = made.options?.['values'];
  return stated.values === true && Array.isArray(values) ? values.map(String) : undefined;
}

/** The value as the text spells it; undefined where it lists others. */
function spelling(draft: Draft, value: string): string | undefined {
  const listed = listOf(draft);
  return listed === undefined ? value : listed.find((other) => other.toLowerCase() === value.toLowerCase());
}

const isList = ({ made }: Draft): boolean => made.type === 'category';
const isNumber = ({ made }: Draft): boolean => made.type === 'integer' || made.type === 'decimal';

/** Of the broader columns the one that says most: of an element rather its name than its group. */
function mostTelling(broader: readonly Member[], rows: Family['rows']): Member | undefined {
  const told = ({ at }: Member): number => new Set(rows.map((row) => row[at])).size;
  return broader.filter(({ draft }) => isList(draft)).reduce<Member | undefined>((best, member) => (best !== undefined && told(best) >= Math.min(told(member), MOST_CASES) ? best : member), undefined);
}

function isMember(draft: Draft, id: string): boolean {
  const { concept, stated, unique, text, cases } = draft;
  if (unique) return false;
  if (isNumber(draft)) return concept?.id === id && cases === undefined && [stated.range, stated.shape, stated.formula, stated.correlated].every((said) => said !== true);
  if (!isList(draft)) return false;
  return concept?.id === id || (id === LAB_UNIT && stated.values !== true && /^(?:the )?(?:result |measurement )?units?$/i.test(text.trim()));
}

/** Where the text lists the finer values and not the broader ones, each broader value follows from the finer: a unit from its test. */
function followBack(fine: Draft | undefined, broad: Draft | undefined, at: readonly number[], { rows }: Family): boolean {
  const listed = fine?.made.options?.['values'];
  if (fine?.stated.values !== true || broad === undefined || broad.stated.values === true || !Array.isArray(listed) || listed.length > MOST_CASES) return false;
  const [from = 0, to = 1] = at;
  const found = listed.map((value: unknown) => rows.find((row) => (row[from] ?? '').toLowerCase() === String(value).toLowerCase())?.[to]);
  if (!found.every((value) => value !== undefined)) return false;
  broad.made = { type: 'category', options: { values: [...new Set(found)] } };
  broad.cases = listed.map((value: unknown, i) => ({ when: `${nameIn(fine)} == ${literal(String(value))}`, options: { values: [found[i]] } }));
  return true;
}

/** Rows of the family that go with the values stated for the broadest column. */
function kept({ rows, also }: Family, { stated, made }: Draft, at: number): readonly (readonly string[])[] {
  const values = made.options?.['values'];
  if (stated.values !== true || !Array.isArray(values)) return rows;
  const covered = [...new Set(rows.map((row) => row[at] ?? ''))];
  const meant = new Map<string, string>();
  for (const value of values.map(String)) {
    const broad = covered.find((row) => isSameValue(value, row, also));
    if (broad === undefined && !OTHER.test(value)) return [];
    if (broad !== undefined) meant.set(broad, value);
  }
  // "dog, cat, other": all that is neither.
  const other = meant.size === 0 ? undefined : values.map(String).find((value) => OTHER.test(value));
  for (const broad of other === undefined ? [] : covered) if (!meant.has(broad)) meant.set(broad, other ?? '');
  return rows.flatMap((row) => { const value = meant.get(row[at] ?? ''); return value === undefined ? [] : [row.with(at, value)]; });
}

const OTHER = /^(?:others?|misc|miscellaneous|something else|sonstige[rs]?|andere|otros?|autres?)$/iu;

/** "main" or "mains" for "Main Course", "appetizer" for "Starter": the same, or a word of it. */
function isSameValue(value: string, row: string, also: Family['also'] = {}): boolean {
  const keys = keysOf(value);
  const own = keysOf(also[keys.join(' ')] ?? value);
  const words = keysOf(row);
  return [keys, own].some((said) => said.join(' ') === words.join(' ')) || (own.length === 1 && own[0] !== undefined && own[0].length > 3 && words.includes(own[0]));
}

/** Each value as often as there are rows of it, unless the column has weights for these values. */
function draw(draft: Draft, all: readonly string[]): void {
  const values = [...new Set(all)];
  const { values: own, weights } = draft.made.options ?? {};
  if (Array.isArray(own) && weights !== undefined && own.length === values.length && own.every((value) => values.includes(String(value)))) return;
  draft.made = { type: 'category', options: { values, weights: values.map((value) => all.filter((other) => other === value).length) } };
}

/** The finer column's values, told by the value of the broader one; what the text listed is kept. */
function follow(fine: Draft, broad: Draft, pairs: readonly (readonly [string, string])[]): void {
  const listed = fine.made.options?.['values'];
  const stated = fine.stated.values === true && Array.isArray(listed) ? listed.map(String) : undefined;
  const broadValues = broad.made.options?.['values'];
  const groups = (Array.isArray(broadValues) ? broadValues : []).map((value: unknown) => ({
    value,
    values: [...new Set(pairs.filter(([key]) => key.toLowerCase() === String(value).toLowerCase()).map(([, name]) => name))],
  }));
  if (stated !== undefined || groups.length > MOST_CASES || groups.some(({ values }) => values.length === 0)) return;
  if (isNumber(fine)) {
    const told = groups.map(({ value, values }) => ({ value, bounds: values.flatMap(boundsIn) }));
    const between = (bounds: readonly number[]): { min: number; max: number } => ({ min: Math.min(...bounds), max: Math.max(...bounds) });
    fine.made = { type: fine.made.type, options: { ...optionsWithout(fine.made, 'distribution', 'mean', 'median', 'deviation'), ...between(told.flatMap(({ bounds }) => bounds)) } };
    fine.cases = told.map(({ value, bounds }) => ({ when: `${nameIn(broad)} == ${literal(String(value))}`, options: between(bounds) }));
    return;
  }
  fine.made = { type: 'category', options: { values: [...new Set(groups.flatMap(({ values }) => values))] } };
  fine.cases = groups.map(({ value, values }) => ({ when: `${nameIn(broad)} == ${literal(String(value))}`, options: { values } }));
}

/** "58.44" is that number, "2..9" one between. */
function boundsIn(cell: string): number[] {
  return cell.split('..').map(Number);
}
