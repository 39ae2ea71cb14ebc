import { isCalled } from '../columns/names.js';
import type { Draft } from '../model.js';
import { literal, nameIn } from '../relations/grammar/mentions.js';

const STAGE = /^(?:deal_|sales_|opportunity_|pipeline_)?(?:stage|status|phase)$/iu;
const CHANCE = /^(?:win_|close_|closing_|deal_)?(?:probability|chance|likelihood|wahrscheinlichkeit|probabilidad|probabilité)(?:_(?:pct|percent))?$/iu;
const WON = /(?<!\p{L})(?:won|gewonnen|ganad[oa]|gagnée?)(?!\p{L})/iu;
const LOST = /(?<!\p{L})(?:lost|verloren|perdid[oa]|perdue?)(?!\p{L})/iu;

/** In percent, at the first stage and at the last that is open. */
const FIRST = 10;
const LAST = 80;

/** "stage (lead, proposal, won, lost), probability": what is won is certain, what is lost is none, and each stage between is likelier than the one before. */
export function tellWinChances(drafts: readonly Draft[]): void {
  const [stage, chance] = [STAGE, CHANCE].map((pattern) => drafts.find((draft) => isCalled(draft, pattern)));
  const values = stage?.made.type === 'category' ? (stage.made.options?.['values'] as readonly unknown[] | undefined)?.map(String) : undefined;
  if (stage === undefined || chance?.made.type !== 'category' || values === undefined || chance.stated.values === true || chance.stated.formula === true) return;
  const open = values.filter((value) => !WON.test(value) && !LOST.test(value));
  if (open.length === 0 || !values.some((value) => WON.test(value)) || !values.some((value) => LOST.test(value))) return;
  const chanceOf = (value: string): number => {
    if (WON.test(value)) return 100;
    if (LOST.test(value)) return 0;
    return Math.round((FIRST + ((LAST - FIRST) * open.indexOf(value)) / Math.max(1, open.length - 1)) / 5) * 5;
  };
  chance.made = { type: 'category', options: { values: [...new Set(values.map(chanceOf))].sort((a, b) => a - b) } };
  chance.cases = values.map((value) => ({ when: `${nameIn(stage)} == ${literal(value)}`, options: { values: [chanceOf(value)] } }));
}
