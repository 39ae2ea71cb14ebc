import type { Claim } from '../../../../core/claims/registry.js';
import { optionsWithout } from '../../columns/options.js';
import { clockSeconds, durationSeconds } from '../../../../core/schema/dates.js';
import type { Claims, Draft } from '../../model.js';
import { clockOf, hoursIn } from '../../phrases/hours.js';
import { asHours, tellsOpeningHours } from '../../phrases/opening-hours.js';

/** Hours of the day that are told of the rows of a table, and of none of their columns. */

/** "everything in business hours (9 to 17)", "all between 8:00 and 18:00": hours of every moment. */
const HOURS = /\b(?:everything|all|only|always)\b.*(?:hours?\b|\d)|\b(?:business|office|working|opening)[- ]hours?\b|\b(?:gesch[äa]ftszeiten|b[üu]rozeiten|[öo]ffnungszeiten)\b|\bhorario\b|\bheures (?:de bureau|ouvrables)\b/iu;

/** "orders come in between 11:30 and 14:30", "matches kick off from 3pm to 9pm": when what the rows are of happens; its times are told to be such. */
const HAPPEN = /\b(?:comes? in|come|arrives?|happens?|takes? place|occurs?|(?:are|is) (?:made|taken|placed|held|played|run|booked|possible|logged|recorded)|kicks? off|starts?|begins?|visits?|calls?|only work|finden|kommen|ocurren|llegan|ont lieu|arrivent)\b[^,;.]{0,30}\b(?:between|from|zwischen|von|entre|de)\s+(?:the\s+)?\d/iu;

/** Keeps every moment of the rows to such hours. */
export function keepToHours(drafts: readonly Draft[], text: string): Claims | undefined {
  const hours = tellsOpeningHours(text) ? hoursIn(asHours(text), true) : HOURS.test(text) ? hoursIn(text, true) : HAPPEN.test(text) ? hoursIn(text, false) : undefined;
  return hours === undefined ? undefined : keepHours(drafts, hours);
}

function keepHours(drafts: readonly Draft[], { from, to }: { from: string; to: string }): Claims {
  const claims: Claim[] = [];
  for (const draft of drafts) {
    if (draft.stated.formula === true || (draft.made.options?.['hours'] !== undefined && draft.stated.dates === true) || (draft.made.type !== 'time' && draft.made.options?.['step'] !== undefined)) continue;
    if (draft.made.type === 'time' && draft.stated.dates !== true) draft.made = { type: 'time', options: { ...draft.made.options, from, to } };
    else if (draft.made.type === 'datetime' && draft.made.options?.['after'] === undefined && draft.made.options?.['before'] === undefined) draft.made = { type: 'datetime', options: { ...optionsWithout(draft.made, 'hour_weights'), hours: { from, to: leavingRoom(draft, drafts, from, to) } } };
    else continue;
    draft.stated.dates = true;
    claims.push({ kind: 'moments', column: draft.name, hours: { from, to } });
  }
  return claims;
}

/** "everything between 9 and 17": what ends soon after it starts must start so much earlier. */
function leavingRoom({ name }: Draft, drafts: readonly Draft[], from: string, to: string): string {
  const [start = 0, end = 0] = [clockSeconds(from), clockSeconds(to)];
  const longest = Math.max(0, ...drafts.filter(({ made }) => made.type === 'datetime' && made.options?.['after'] === name).map(({ made }) => made.options?.['within']).map((within) => durationSeconds(typeof within === 'string' ? within : '30d') ?? 0));
  return longest === 0 || longest * 2 > end - start ? to : clockOf(Math.floor((end - longest) / 60));
}
