import { citiesOfList } from '../agreement/atlas.js';
import type { DraftContext } from '../columns/item.js';
import { seriesStep } from '../columns/moments.js';
import { kindOf } from '../columns/types.js';
import type { Draft, Entry, Language, Piece } from '../model.js';
import { panelIn, type Panel } from '../phrases/panels.js';
import { sharesIn } from '../phrases/shares.js';
import type { Knowledge } from '../reading/knowledge.js';
import { likertIn } from '../reading/segments/likert.js';
import { keysOf } from '../reading/words.js';
import { draftsOf } from './drafts.js';
import { listedInLead } from './values-in-lead.js';

/** Columns that a list leaves out because the words before it tell them: "vitals every 15 minutes: heart rate, spo2", "performance by channel: clicks, spend". */

/** A column that tells when a row is, or in which part of the year. */
const WHEN = /(?:^|_)(?:date|day|time|timestamp|datetime|ts|month|week|quarter|year|hour|period|created|recorded)(?:_|$)/iu;
const MONTHLY = /\b(?:monthly|per month|each month|every month|by month)\b/iu;
/** "by channel:", "per store, with": the end of what is said before the columns; "issued by a bakery" says who did it. */
const GROUPED = /\b(?:(?<!\b(?!(?:group|sort|order|aggregat|divid|separat|split|list|count)(?:p|t)?ed)\p{L}+(?:ed|lt|nt|wn|old)\s)by|per|for each|for every)\s+(?!(?:an?|the|our|my|your|their|one|some)\s)(\p{L}+(?:\s\p{L}+)?)(?:\s+(?:and|&)\s+(?:(?:by|per)\s+)?(\p{L}+(?:\s\p{L}+)?))?(?:\s+(?:in|for|during|over|of)\s+[^,:;]{2,30})?[\s,]*(?::|[-–—]|->|→|\bwith\b|\bincluding\b|\bshowing\b)[\s(]*(?:(?:columns?|fields?)\s*:?\s*)?$/iu;
/** "one row per customer": what a row is. */
const ROWS = /\b(?:rows?|lines?|records?|entry|entries|observations?)\s+(?:per|for each|for every)\s+(?<one>\p{L}+(?:\s(?!and|per|for|of|in|with|from|over|during)\p{L}+)??)(?:\s+(?:and|per|&)\s+(?:(?:per|each)\s+)?(?<other>\p{L}+))?(?=\s+(?:for|of|in|with|from|over|during)\s|\s*[,:;(.]|\s*\n|\s*$)/giu;
/** What each row of a stretch of time is told by. */
const STRETCHES: Readonly<Record<string, string>> = { day: 'date', hour: 'timestamp', minute: 'timestamp', week: 'week', month: 'month', quarter: 'quarter', year: 'year' };

/** The drafts, and before them those that only the lead tells. */
export function withLeadColumns(drafts: readonly Draft[], { text }: Piece, knowledge: Knowledge, context: DraftContext): readonly Draft[] {
  const first = Math.min(...drafts.map(({ start }) => start));
  const steps = withSteps(drafts, text, context);
  if (steps !== undefined) return steps;
  if (drafts.length < 2 || first < 4 || !Number.isFinite(first)) return drafts;
  const lead = text.slice(0, first).replace(ROWS, ' ');
  const told = [...rowsOf(text.slice(0, first), drafts, knowledge), ...timeIn(lead, drafts), ...groupsIn(lead, drafts, knowledge), ...placesIn(lead, text.slice(first), drafts, context.around.language)].filter(({ text: name }, i, all) => !isThere(name, drafts, knowledge) && all.findIndex((other) => other.text === name) === i);
  // "Results per send", "sales per visit": how each row came about, and no number of them.
  const added = draftsOf(told, false, context).filter((draft) => !(isMeasure(draft) && PER.test(lead.slice(Math.max(0, draft.start - 12), draft.start))));
  return added.length === 0 ? drafts : [...added, ...drafts];
}

/** "cpu and memory usage of 5 servers every minute": when, and of which of them, where all else is measured. */
function withPanel(drafts: readonly Draft[], text: string, panel: Panel, context: DraftContext): readonly Draft[] | undefined {
  const isTimed = drafts.some(({ name, made }) => ['date', 'datetime', 'time'].includes(kindOf(made)) || WHEN.test(name));
  if (/[:\n(]/u.test(text) || panel.thing === undefined || panel.count < 2 || isTimed || !drafts.every(isMeasure)) return undefined;
  const step = seriesStep(text);
  if (step === undefined || step.endsWith('mo')) return undefined;
  const isDays = /[dw]$/u.test(step);
  const [time] = draftsOf([{ text: isDays ? 'date' : 'timestamp', start: 0, end: 0, remarks: [] }], false, context);
  const who = draftsOf([{ text: NAMED.test(panel.thing) ? panel.thing : `${panel.thing} id`, start: 0, end: 0, remarks: [] }], false, context);
  if (time === undefined) return undefined;
  time.made = { type: isDays ? 'date' : 'datetime', options: { from: `-${panel.lasts ?? (isDays ? '1y' : '30d')}`, step } };
  return [time, ...who, ...drafts];
}

/** Called by name. */
const NAMED = /^(?:city|country|region|state|store|shop|town|district|school|company|stock|river|product)$/u;

const STEPPED = /^(hourly|daily|weekly)_/iu;

/** "daily steps and sleep of one person for a year": a day each row, which no column tells. */
function withSteps(drafts: readonly Draft[], text: string, context: DraftContext): readonly Draft[] | undefined {
  const panel = panelIn(text);
  const adverb = STEPPED.exec(drafts[0]?.name ?? '')?.[1]?.toLowerCase();
  if (panel !== undefined && adverb === undefined) return withPanel(drafts, text, panel, context);
  if (panel?.steps === undefined || adverb === undefined || drafts.some(({ name, made }) => ['date', 'datetime', 'time'].includes(kindOf(made)) || WHEN.test(name))) return undefined;
  const time = draftsOf([{ text: adverb === 'hourly' ? 'timestamp' : 'date', start: 0, end: 0, remarks: [] }], false, context);
  for (const draft of time) draft.made = { type: draft.made.type, options: { from: `-${panel.lasts ?? '1y'}`, step: { hourly: '1h', daily: '1d', weekly: '1w' }[adverb] } };
  return [...time, ...drafts.map((draft, i) => (i === 0 ? { ...draft, name: draft.name.replace(STEPPED, '') } : draft))];
}

const PER = /(?<![\p{L}])(?:per|for each|for every)\s$/iu;

const ANSWERS = /^(?:answers?|responses?|replies|ratings?)_(?:to|for|on)/iu;
const BEHIND = /^\s*,?\s*(?:with|and|plus)\s+(.+)$/iu;

/** The drafts without what only says that there are questions, and what stands behind these. */
export function besideQuestions(drafts: readonly Draft[], description: string, context: DraftContext): Draft[] {
  const kept = drafts.filter(({ name }) => !ANSWERS.test(name));
  const likert = kept.length === drafts.length ? undefined : likertIn({ text: description, start: 0, end: description.length });
  if (likert === undefined) return [...drafts];
  const behind = (BEHIND.exec(description.slice(likert.end).replace(/[.!\s]+$/u, ''))?.[1] ?? '').split(/\s*,\s*(?:and\s+)?|\s+and\s+/iu).filter((name) => name !== '' && name.split(/\s+/u).length <= 3 && !kept.some((draft) => draft.text.includes(name)));
  return [...kept, ...draftsOf(behind.map((text) => ({ text, start: description.indexOf(text), end: description.indexOf(text) + text.length, remarks: [] })), false, context)];
}

/** "answers to five questions on a 1-5 scale with age": the questions that the lead counts. */
export function questionsInLead(drafts: readonly Draft[], description: string, context: DraftContext): readonly Draft[] {
  if (!/question|statement|item|likert/iu.test(description) || drafts.some(({ name }) => /^q\d+$/iu.test(name))) return [];
  // "answers to five questions": said of them, and no column.
  const end = Math.min(description.length, ...drafts.filter(({ name }) => !ANSWERS.test(name)).map(({ start }) => start));
  const likert = likertIn({ text: description.slice(0, end), start: 0, end });
  return likert === undefined ? [] : draftsOf(likert.columns, false, context);
}

const OF_EACH = /(?<![\p{L}])(?:per|for each|for every|of each) (?:household|person|customer|user|member|student|employee|patient|family|child|respondent|participant|player|driver|resident)(?![\p{L}])/iu;

function timeIn(lead: string, drafts: readonly Draft[]): Entry[] {
  if (drafts.some(({ name, made }) => ['date', 'datetime', 'time'].includes(kindOf(made)) || WHEN.test(name))) return [];
  // "weekly basket per household": how often each is seen, and no series.
  if (OF_EACH.test(lead)) return [];
  const step = MONTHLY.test(lead) ? '1mo' : seriesStep(lead);
  const name = step === undefined ? undefined : step.endsWith('mo') ? 'month' : /[dw]$/u.test(step) ? 'date' : 'timestamp';
  return name === undefined ? [] : [{ text: name, start: 0, end: 0, remarks: [] }];
}

/** "one row per branch and month", "one row per day of 2023": two that tell rows apart, or the stretch that each is of; one thing alone is what a row is. */
function rowsOf(lead: string, drafts: readonly Draft[], knowledge: Knowledge): Entry[] {
  const isTimed = drafts.some(({ name, made }) => ['date', 'datetime', 'time'].includes(kindOf(made)) || WHEN.test(name));
  return [...lead.matchAll(ROWS)].flatMap(({ groups = {} }) => {
    const { one = '', other } = groups as Readonly<Partial<Record<string, string>>>;
    const names = other === undefined ? [one] : [one, other];
    const stretches = names.map((name) => STRETCHES[name.toLowerCase()]);
    // "one line per person per night: user_id, …": the id is of the person.
    const isTold = drafts[0] !== undefined && /(?:^|_)(?:id|code|no|number|uuid)$/iu.test(drafts[0].name);
    return names.flatMap((name, i) => (stretches[i] !== undefined ? (isTimed ? [] : [stretches[i]]) : names.length > 1 && !isTold && knowledge.knowsExactly(name) ? [name] : [])).map((text) => ({ text, start: 0, end: 0, remarks: [] }));
  });
}

/** "Per patient: name, age", "I need, per turbine: an id" says what a row is; beside measures alone it tells their group. */
const OPENS = /(?:^|[.!?;:\n]|(?<![\p{L}])(?:need|want|have|see|like|list|give|show)(?:\s(?:me|us))?,?)\s*$/iu;
const isMeasure = ({ made }: Draft): boolean => ['integer', 'decimal'].includes(kindOf(made)) && made.type !== 'sequence';

function groupsIn(lead: string, drafts: readonly Draft[], knowledge: Knowledge): Entry[] {
  const found = GROUPED.exec(lead);
  const at = found?.index ?? 0;
  if (OPENS.test(lead.slice(0, at)) && !drafts.every(isMeasure)) return [];
  return [found?.[1], found?.[2]].filter((name) => name !== undefined && knowledge.knowsExactly(name)).map((name = '') => ({ text: name, start: at + lead.slice(at).indexOf(name), end: at + lead.slice(at).indexOf(name) + name.length, remarks: [] }));
}

/** A column of a place, by any name. */
const PLACE = /(?:^|_)(?:city|town|place|location|country|region|state|origin|destination|from|to|departure|arrival|address|branch|site|station|airport|port|market|stadt|ort|ciudad|ville)(?:_|$)/iu;

/** "Office leases in London and Manchester (two thirds London)": where a row is, as its shares or a later sentence about one of them tell. */
function placesIn(lead: string, behind: string, drafts: readonly Draft[], language: Language): Entry[] {
  const listed = listedInLead(lead);
  if (listed === undefined) return [];
  const { names, said } = listed;
  const isSpokenOf = names.some((name) => behind.includes(name));
  // An address names the place as well, but in words that no statement can speak of.
  const isPlaced = drafts.some(({ name, concept }) => [name, concept?.id ?? ''].some((called) => PLACE.test(called) && !(isSpokenOf && ADDRESS.test(called))));
  if (isPlaced || !(isSpokenOf || sharesIn(said).length > 0) || citiesOfList(names) === undefined) return [];
  return [{ text: CITY[language], start: 0, end: 0, remarks: [] }];
}

const ADDRESS = /(?:^|_)(?:address|adresse|direcci[óo]n)(?:_|$)/iu;
const CITY: Readonly<Record<Language, string>> = { en: 'city', de: 'Stadt', es: 'ciudad', fr: 'ville' };

const DAYS = /^(?:day|date|week|month|year|quarter|hour|minute|second|time)$/iu;

const CALLED = /^(?:name|id|no|number|code)$/iu;

/** Under its name, as the head of a longer one ("store_id"), or by its meaning. */
function isThere(name: string, drafts: readonly Draft[], knowledge: Knowledge): boolean {
  const keys = keysOf(name);
  const meaning = knowledge.meaning(name);
  // "visitors by day" beside a date.
  if (DAYS.test(name) && drafts.some(({ made }) => kindOf(made) === 'date' || kindOf(made) === 'datetime')) return true;
  const [own = ''] = keys.slice(-1);
  // "by polling station" beside a station name.
  const isCalled = (draft: Draft): boolean => { const words = keysOf(draft.name.replaceAll('_', ' ')); return words.length === 2 && words[0] === own && CALLED.test(words[1] ?? ''); };
  return drafts.some((draft) => isCalled(draft) || (meaning !== undefined && draft.concept?.id === meaning) || keys.every((key) => keysOf(draft.name.replaceAll('_', ' ')).includes(key)));
}
