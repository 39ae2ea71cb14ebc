import type { Claims, Correlation, Draft } from '../../model.js';
import { isNumeric } from '../grammar/kinds.js';
import { namedIn } from '../grammar/naming.js';
import { AT_FIRST, AT_LAST, areFirstAndLast } from '../../vocabulary/first-and-last.js';
import { isFree, keep } from '../limits/keep.js';

/** "height_at_week_4", "weight_month_3": what was measured, and when. */
const AT_TIME = /^(?<what>\p{L}[\p{L}_]*?)_(?:(?:at|in|on|after|of|during)_)?(?:week|month|day|year|hour|visit|term|semester|quarter|round|session|min|minutes|hours|days|weeks|months)_(?<when>\d{1,4})$/iu;
const AT_AND_UNIT = /^(?<what>\p{L}[\p{L}_]*?)_(?:at|after)_(?<when>\d{1,4})_(?:min|minutes|hours|h|days|weeks|months|years|km)$/iu;
/** "week_12_weight_kg", "baseline_weight_kg": when, and then what was measured. */
const TIME_FIRST = /^(?:(?:week|month|day|year|visit|round|session|quarter|term)_(?<when>\d{1,4})|baseline|initial|starting|start|pre)_(?<what>\p{L}[\p{L}_]*)$/iu;
/** How closely one time goes with the next. */
const CLOSELY = 0.85;
/** What was before is that part at least. */
const LEAST = 0.5;
const NEVER_FALLS = /\b(?:never|cannot|can['’]?t|do(?:es)? not|don['’]?t|doesn['’]?t)\s+(?:get(?:s)? (?:smaller|shorter|lighter|lower|worse)|shrinks?|decreases?|falls?|drops?|declines?|go(?:es)? (?:down|back)|lose (?:height|weight))(?![\p{L}])|\b(?:only|always|steadily)\s+(?:grows?|increases?|rises?|gets? (?:bigger|taller|heavier|better)|improves?|goes up)(?![\p{L}])/iu;

/** The columns that measure the same at several times, in their order. */
function familiesOf(drafts: readonly Draft[]): readonly (readonly Draft[])[] {
  const families = new Map<string, { draft: Draft; when: number }[]>();
  for (const draft of drafts) {
    const { what, when } = (AT_TIME.exec(draft.english ?? draft.name) ?? AT_AND_UNIT.exec(draft.english ?? draft.name) ?? TIME_FIRST.exec(draft.english ?? draft.name))?.groups ?? {};
    if (what === undefined || !isNumeric(draft) || !isFree(draft)) continue;
    families.set(what, [...(families.get(what) ?? []), { draft, when: Number(when ?? 0) }]);
  }
  return [...families.values()].filter((family) => family.length > 1).map((family) => [...family].sort((a, b) => a.when - b.when).map(({ draft }) => draft));
}

/** "baseline weight kg 60-120, week 12 weight kg": what was told of one time is the scale of the others, of which nothing was. */
export function measureOnOneScale(drafts: readonly Draft[]): void {
  for (const told of drafts) if (told.stated.range === true && isNumeric(told)) alsoOfTwin(told, drafts);
  for (const family of familiesOf(drafts)) {
    const told = family.find(({ stated }) => stated.range === true);
    for (const draft of told === undefined ? [] : family) {
      if (draft === told || draft.stated.range === true || draft.stated.shape === true || draft.stated.values === true) continue;
      draft.made = told?.made ?? draft.made;
      draft.stated.range = true;
    }
  }
}

/** "knee flexion before 40-100, knee flexion after": what was told of one of two. */
function alsoOfTwin(told: Draft, drafts: readonly Draft[]): void {
  if (!AT_FIRST.test(told.name) && !AT_LAST.test(told.name)) return;
  const twin = drafts.find(({ name }) => areFirstAndLast(told.name, name) || areFirstAndLast(name, told.name));
  if (twin === undefined || Object.values(twin.stated).includes(true) || !(isFree(twin) || twin.concept?.id === 'unknown') || told.made.type === 'person.age') return;
  const { min, max, decimals } = told.made.options ?? {};
  twin.made = { type: told.made.type, options: { min, max, ...(decimals === undefined ? {} : { decimals }) } };
  twin.stated.range = true;
}

/** "Plants never shrink", "weights only go up" beside one measurement at several times: none is below the one before. */
export function readNeverFalls(drafts: readonly Draft[], text: string): Claims | undefined {
  if (!NEVER_FALLS.test(text)) return undefined;
  const families = familiesOf(drafts);
  const named = families.filter((family) => namedIn(text, family).length > 0);
  const [family] = named.length > 0 ? named : families;
  if (family === undefined || (named.length === 0 && families.length > 1) || family.some(({ cases }) => cases !== undefined)) return undefined;
  return family.slice(1).flatMap((draft, i) => {
    const before = family[i];
    return before === undefined ? [] : (keep(before, '<=', draft, 1, drafts, LEAST) ?? []);
  });
}

/** "weight at month 0, 3 and 6": who was heavy is so later as well, where nothing else is told of them. */
export function measureAgain(drafts: readonly Draft[], told: readonly Correlation[]): readonly Correlation[] {
  return familiesOf(drafts).flatMap((family) => {
    if (family.some((draft) => draft.cases !== undefined || told.some(({ a, b }) => a === draft || b === draft))) return [];
    return family.slice(1).flatMap((b, i) => {
      const a = family[i];
      return a === undefined ? [] : [{ a, b, rho: CLOSELY }];
    });
  });
}
