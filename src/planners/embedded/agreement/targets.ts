import { isCalled } from '../columns/names.js';
import { optionsWithout } from '../columns/options.js';
import type { Draft } from '../model.js';
import { nameIn } from '../relations/grammar/mentions.js';
import { isFree, keep } from '../relations/limits/keep.js';

const RAISED = /^(?:amount_|total_)?(?:pledged|raised|collected|funded|donated|recaudado|collect[ée]|gesammelt)(?:_(?:amount|usd|eur|total|so_far))?$/i;
const TARGET = /^(?:funding_|fundraising_|campaign_|donation_)?(?:goal|target|ziel|finanzierungsziel|spendenziel|objetivo|meta|objectif)(?:_(?:amount|usd|eur))?$/i;
const OPENED = /^(?:launch(?:ed)?|start(?:ed)?|published)(?:_(?:date|at|on|day))?$/i;
const CLOSES = /^(?:campaign_)?(?:deadline|end_date|ends?_on|closing_date)$/i;
const STATUS = /^(?:campaign_|project_|funding_)?(?:status|state|outcome|result|estado|statut|[ée]tat)$/i;
const REACHED = /success|(?<!un)funded|reached|completed|erfolgreich|erreicht|exitos|financiad|alcanzad|r[ée]ussi|financ[ée]|atteint/iu;
const MISSED = /fail|unsuccess|unfunded|missed|gescheitert|verfehlt|fallid|fracas|no financ|[ée]chou/iu;

/** Seldom more than so many times the goal. */
const MOST_RAISED = 1.8;
const MOST_CASES = 40;

/** "goal, pledged, status": a campaign that failed got less than its goal, one that succeeded no less. */
export function meetTargets(drafts: readonly Draft[]): void {
  const [raised, target, status] = [RAISED, TARGET, STATUS].map((pattern) => drafts.find((draft) => isCalled(draft, pattern)));
  if (raised === undefined || target === undefined) return;
  closeSoon(drafts);
  if (status === undefined || status.cases !== undefined || status.made.type !== 'category') return;
  const values = status.made.options?.['values'];
  const weights = status.made.options?.['weights'];
  if (!Array.isArray(values)) return;
  const isReached = (value: unknown): boolean => REACHED.test(String(value)) && !MISSED.test(String(value));
  const isMissed = (value: unknown): boolean => MISSED.test(String(value));
  if (!values.some(isReached) || !values.some(isMissed)) return;
  const without = (isOut: (value: unknown) => boolean): Readonly<Record<string, unknown>> => {
    const kept = values.flatMap((value, i) => (isOut(value) ? [] : [i]));
    return { values: kept.map((i) => values[i] as unknown), ...(Array.isArray(weights) ? { weights: kept.map((i) => weights[i] as number) } : {}) };
  };
  if (isFree(raised) && raised.cases === undefined && raised.stated.range !== true) raiseTowards(target, raised, drafts);
  status.cases = [
    { when: `${nameIn(raised)} >= ${nameIn(target)}`, options: without(isMissed) },
    { when: `${nameIn(raised)} < ${nameIn(target)}`, options: without(isReached) },
  ];
}

/** A campaign runs for some weeks. */
function closeSoon(drafts: readonly Draft[]): void {
  const [opened, closes] = [OPENED, CLOSES].map((pattern) => drafts.find((draft) => isCalled(draft, pattern) && draft.made.type === 'date' && draft.stated.dates !== true && draft.cases === undefined));
  if (opened !== undefined && closes !== undefined) closes.made = { type: 'date', options: { after: opened.name, at_least: '20d', within: '60d' } };
}

/** What comes in goes with what is asked for: of a listed goal as of any other. */
function raiseTowards(target: Draft, raised: Draft, drafts: readonly Draft[]): void {
  const values = target.made.options?.['values'];
  if (!Array.isArray(values)) keep(raised, '<=', target, MOST_RAISED, drafts, 0.02);
  if (!Array.isArray(values) || values.length > MOST_CASES || !values.every((value) => typeof value === 'number')) return;
  const most = Math.max(...values);
  raised.made = { type: raised.made.type, options: { ...optionsWithout(raised.made, 'distribution', 'mean', 'median', 'deviation'), min: 0, max: Math.ceil(MOST_RAISED * most) } };
  raised.cases = values.map((value) => ({ when: `${nameIn(target)} == ${String(value)}`, options: { min: Math.floor(value * 0.02), max: Math.ceil(value * MOST_RAISED) } }));
}
