import { concept } from '../columns/grammar/parts.js';
import { int, skew } from '../lexicon/builders.js';
import type { Draft, MakeContext } from '../model.js';
import { setFormula } from '../relations/formulas/set-formula.js';
import { isNumeric, isTemporal } from '../relations/grammar/kinds.js';
import { nameIn } from '../relations/grammar/mentions.js';
import { isFree, keep } from '../relations/limits/keep.js';
import { boundsOf } from '../relations/limits/steps.js';
import { keysOf } from '../reading/words.js';
import { isPerson } from '../vocabulary/word-classes.js';
import { knownTallies, outcomeIn, type Step, type Tally, wholeNameOf } from '../vocabulary/tallies.js';

/** A tally that columns of a table make, with the column of each of its numbers. */
interface Found {
  readonly tally: Tally;
  readonly columns: ReadonlyMap<Step, Draft>;
}

let places: ReadonlyMap<string, readonly (readonly [Tally, Step])[]> | undefined;

/** Every number of every tally by its names. */
function placesOf(phrase: string): readonly (readonly [Tally, Step])[] {
  if (places === undefined) {
    const found = new Map<string, (readonly [Tally, Step])[]>();
    for (const tally of knownTallies()) {
      for (const step of tally.steps) for (const name of step.names) found.set(name, [...(found.get(name) ?? []), [tally, step]]);
    }
    places = found;
  }
  return places.get(phrase) ?? [];
}

/** The tallies that columns make, those of most columns first; a column belongs to one. */
function talliesIn(drafts: readonly Draft[]): readonly Found[] {
  const all = new Map<Tally, Map<Step, Draft>>();
  const add = (draft: Draft, phrase: string): void => {
    for (const [tally, step] of placesOf(phrase)) {
      const columns = all.get(tally) ?? new Map<Step, Draft>();
      if (!columns.has(step) && ![...columns.values()].includes(draft)) columns.set(step, draft);
      all.set(tally, columns);
    }
  };
  // What is called so goes before what is called so of something: "total" before "test_run".
  for (const draft of drafts) for (const name of namesOf(draft)) add(draft, wholeNameOf(name));
  for (const draft of drafts) for (const name of namesOf(draft)) add(draft, outcomeIn(name) ?? '');
  const taken = new Set<Draft>();
  return [...all].sort(([, a], [, b]) => b.size - a.size || exclusive(b).length - exclusive(a).length).flatMap(([tally, columns]) => {
    const own = new Map([...columns].filter(([, draft]) => !taken.has(draft)));
    if (own.size < 2) return [];
    for (const draft of own.values()) taken.add(draft);
    return [{ tally, columns: own }];
  }); // prettier-ignore
}

/** "student", "applicant": one of them, and no number of them. */
const isOnePerson = (name: string): boolean => /^\p{L}+$/u.test(name) && keysOf(name)[0] === name.toLowerCase() && (isPerson(name.toLowerCase()) || COUNTED_PEOPLE.has(name.toLowerCase()));
const COUNTED_PEOPLE = new Set('student pupil patient user customer member employee passenger'.split(' '));

/** "send_day": when, and no number of what was sent. */
const isDayOf = (draft: Draft): boolean => isTemporal(draft) && /_(?:day|date|time)$/iu.test(draft.name);

const namesOf = (draft: Draft): readonly string[] => (isDayOf(draft) ? [] : calledIn(draft));
const calledIn = ({ name, english }: Draft): readonly string[] => (isOnePerson(name) ? [] : english === undefined || english === name ? [name] : [name, english]);
const exclusive = (columns: ReadonlyMap<Step, Draft>): readonly Step[] => [...columns.keys()].filter(({ isExclusive }) => isExclusive);

/**
 * "sent, opened, clicked, bounced", "won, drawn, lost": words that alone say yes or no, or a day, count beside each other,
 * where they exclude each other, where others of them are numbers, or where rows stand for many: days, campaigns, teams.
 */
export function countTogether(drafts: readonly Draft[], context: MakeContext): void {
  for (const { tally, columns } of talliesIn(drafts)) {
    if (!isCounted(columns, drafts)) continue;
    const whole = [...columns].find(([step]) => step.of === undefined)?.[1];
    const told = Number(ONLY_NUMBER.exec(whole?.remarks[0]?.text ?? '')?.[1] ?? Number.NaN);
    const known = told > 0 ? { min: told, max: told } : whole !== undefined && isCount(whole) ? boundsOf(whole) : undefined;
    const median = known === undefined ? tally.median : told > 0 ? told : Number(whole?.made.options?.['median'] ?? known.max / 8);
    const { min, max } = known ?? tally;
    for (const [step, draft] of columns) {
      const share = partOf(step);
      if (!isSilent(draft) || (isCount(draft) && !isFarOff(draft, max * share))) continue;
      const most = Math.max(1, Math.round(max * Math.min(1, share * 1.3)));
      const made = int(step.isExclusive || share < 0.5 ? 0 : Math.round(min * share), told > 0 ? Math.min(most, told) : most, skew(Math.min(most, Math.max(1, Math.round(median * share)))));
      draft.made = made(context);
      draft.concept = concept('counted', made);
      draft.outcome = 'assumed';
      draft.note = undefined;
    }
  }
}

/** "gold" of a game beside silver and bronze. */
const isFarOff = (draft: Draft, most: number): boolean => (boundsOf(draft)?.max ?? 0) > FAR * most;
const FAR = 25;

const isCount = ({ made }: Draft): boolean => made.type === 'integer';
/** "capacity 20" */
const ONLY_NUMBER = /^\W*(\d{1,6})\W*$/u;
/** "(not above max)": no more than that it is a part. */
const WITHIN = /^\W*(?:(?:not|never|no)\s(?:above|over|more than|higher than|greater than|beyond|exceed\w*)|at most|up to|below|under|less than|fewer than|<=?|≤)\s?(?!\d)/iu;
/** Nothing was said of it but its name. */
const isSilent = ({ stated, remarks, made, missing }: Draft): boolean => remarks.every(({ text }) => WITHIN.test(text)) && Object.keys(stated).length === 0 && missing === undefined && made.type !== 'expression';
const partOf = (step: Step): number => (step.of === undefined ? 1 : step.share * partOf(step.of));

const RATE = /(?:^|_|\s)(?:rate|ratio|pct|percent|share|ctr|sla|conv|%)$|%/iu;
const PERIOD = /^(?:date|day|week|month|quarter|year|period|season|hour|monat|woche|tag|jahr|fecha|mes|semana|mois|semaine)(?:$|_)/iu;
const OF_MANY = new Set('webinar workshop course training seminar lecture meetup conference talk lesson session concert campaign newsletter suite team club agent ward school class course region store branch shop queue channel source department dept county state country province city line shift machine batch run survey event player university station route product sku location site plant farm hospital airline party candidate model version service endpoint host variant segment audience list'.split(' '));
const OF_ONE = /^(?:person\.(?:fullName|lastName|firstName)|internet\.email|phone\.number|uuid)$/;

const ROOM = /^(?:max(?:imum)?|capacity|places|spots)(?:_|$)|_capacity$/iu;

/** So large a part of the whole must be told for words to exclude each other. */
const MOST_OF_IT = 0.7;

function isCounted(columns: ReadonlyMap<Step, Draft>, drafts: readonly Draft[]): boolean {
  const parts = exclusive(columns);
  const members = [...columns.values()];
  // What there is room for is counted, whoever holds the row.
  if ([...columns].some(([{ of }, { name }]) => of === undefined && ROOM.test(name))) return true;
  const isOpposed = parts.some((part) => {
    const own = parts.filter(({ of }) => of === part.of);
    return own.length > 1 && own.reduce((sum, { share }) => sum + share, 0) >= MOST_OF_IT;
  });
  const isLed = drafts.some(({ name }) => LEADS.test(name));
  const isOfOne = !isLed && drafts.some((draft) => !members.includes(draft) && (OF_ONE.test(draft.made.type) || draft.unique || draft.made.unique === true) && !isOfMany(draft, drafts));
  if (members.some(isCount) && !isOfOne) return true;
  // Of one guest "accepted" and "declined" say yes or no as well.
  if (isOpposed) return !isOfOne || members.length > 2 && members.some(isCount);
  return !isOfOne && (members.length > 2 || drafts.some(({ name }) => RATE.test(name)) || (drafts[0] !== undefined && (isLed || PERIOD.test(drafts[0].name) || isOfMany(drafts[0], drafts))));
}

const isOfMany = ({ name }: Draft, drafts: readonly Draft[]): boolean => keysOf(name).some((key) => OF_MANY.has(key) && !(key === 'session' && isBrowsed(drafts)));

/** A session of somebody who looks at pages, and none that many come to. */
const isBrowsed = (drafts: readonly Draft[]): boolean => drafts.some(({ name }) => keysOf(name).some((key) => BROWSING.has(key)));
const BROWSING = new Set('page pageview pageviews browser device referrer referer landing cookie utm'.split(' '));

/** "title, speaker, registered, attended": who leads what many came to. */
const LEADS = /^(?:speaker|presenter|host|instructor|trainer|lecturer|moderator|facilitator|organi[sz]er|tutor|coach|guide)(?:_|$)/iu;

/** What makes up a whole adds up to it, and what came of something is no more than it; where nothing else was said of them. */
export function keepTallies(drafts: readonly Draft[]): void {
  for (const { columns } of talliesIn(drafts)) {
    const summed = new Set<Step>();
    for (const whole of new Set([...columns.keys()].map(({ of }) => of))) if (whole !== undefined) addUp(whole, columns, drafts).forEach((step) => summed.add(step));
    for (const [step, draft] of columns) if (!summed.has(step)) keepWithin(step, draft, columns, drafts);
  }
}

const isOpen = (draft: Draft): boolean => isFree(draft) && draft.cases === undefined && draft.stated.range !== true && draft.stated.correlated !== true && draft.missing === undefined;

/** "total = passed + failed + skipped": the whole is their sum, the smaller ones some of the largest. Returns the parts it took. */
function addUp(whole: Step, columns: ReadonlyMap<Step, Draft>, drafts: readonly Draft[]): readonly Step[] {
  const sum = columns.get(whole);
  const parts = exclusive(columns).filter(({ of }) => of === whole).sort((a, b) => b.share - a.share);
  const [first, ...rest] = parts;
  const largest = first === undefined ? undefined : columns.get(first);
  if (first === undefined || largest === undefined || rest.length === 0) return [];
  const own = parts.flatMap((part) => columns.get(part) ?? []);
  if (!own.every((draft) => isNumeric(draft) && draft.made.type === 'integer')) return [];
  // What is a sum already, or told to lie between bounds, stays as it is.
  if (sum !== undefined && (!isOpen(sum) || !isSilent(sum))) return [];
  for (const part of rest) {
    const draft = columns.get(part);
    const factor = part.most < 1 ? part.most / first.share : 1;
    if (draft !== undefined && factor < 1 && isOpen(draft) && boundsOf(draft) !== undefined) keep(draft, '<=', largest, factor, drafts);
  }
  if (sum !== undefined) setFormula(sum, drafts.filter((draft) => own.includes(draft)).map(nameIn).join(' + '));
  return parts;
}

/** How little of its usual share a part may be. */
const LEAST = 0.4;

/** "opened" is some of "delivered", or of "sent" where that is not there. */
function keepWithin(step: Step, draft: Draft, columns: ReadonlyMap<Step, Draft>, drafts: readonly Draft[]): void {
  let { of: above, most, share } = step;
  while (above !== undefined && !columns.has(above)) [above, most, share] = [above.of, most * above.most, share * above.share];
  const upper = above === undefined ? undefined : columns.get(above);
  const isBound = upper !== undefined && isNumeric(upper) && !isTemporal(upper) && draft.made.type === 'integer' && isOpen(draft) && boundsOf(draft) !== undefined;
  if (isBound) keep(draft, '<=', upper, Math.min(most, share * 2.2), drafts, share * LEAST);
}
