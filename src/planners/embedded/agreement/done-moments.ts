import type { Draft } from '../model.js';
import { literal, nameIn } from '../relations/grammar/mentions.js';
import { isTemporal } from '../relations/grammar/kinds.js';

/** What is not done yet has no moment at which it was: an open ticket is not resolved. */

const STATUS = /^(?:(?:ticket|issue|task|case|request|order|job|bug|incident|project|complaint|work_order|delivery|shipment)_)?(?:status|state|stage)$/iu;
const OPEN = /^(?:open|reopened|new|pending|in[ _-]?progress|waiting|on[ _-]?hold|to[ _-]?do|backlog|assigned|unassigned|draft|queued|processing|scheduled|in[ _-]?transit|out for delivery|investigating|escalated|in review|review|blocked|planned|ongoing|active|not started|started|underway|running|queued|todo|doing)$/iu;
const ENDED = /^(?:resolved|closed|completed|finished|solved|done|resolution|completion|closing|close|end|ended)(?:_(?:at|on|date|time|datetime|timestamp))?$/iu;
const ARRIVED = /^(?:delivered|delivery|received|arrived|arrival)(?:_(?:at|on|date|time))?$/iu;
const JUDGED = /^(?:(?:customer_)?satisfaction(?:_(?:score|rating))?|csat(?:_score)?|resolution(?:_code|_note|_notes)?)$/iu;
/** Values with which something has arrived. */
const THERE = /^(?:delivered|completed?|received|returned|closed|arrived|refunded)$/iu;

/** "status, created, resolved": the last only where the status says that it is. */
export function dateWhatIsDone(drafts: readonly Draft[]): void {
  const status = drafts.find((draft) => STATUS.test(draft.name) && draft.made.type === 'category' && draft.cases === undefined);
  const values = status?.made.options?.['values'];
  if (status === undefined || !Array.isArray(values)) return;
  const words = values.map(String);
  const open = words.filter((value) => OPEN.test(value));
  const done = words.filter((value) => !OPEN.test(value) && !/cancel/iu.test(value));
  const there = words.filter((value) => THERE.test(value));
  const ended = drafts.find((draft) => ENDED.test(draft.name) && isOpenMoment(draft));
  const arrived = drafts.find((draft) => ARRIVED.test(draft.name) && isOpenMoment(draft) && !/expected|planned|estimated/iu.test(draft.name));
  const among = (of: readonly string[]): string => `${nameIn(status)} in [${of.map(literal).join(', ')}]`;
  if (ended !== undefined && open.length > 0 && done.length > 0) {
    ended.when = among(done);
    for (const draft of drafts) if (JUDGED.test(draft.name) && draft.when === undefined && draft.missing === undefined && !isTemporal(draft) && draft.remarks.length === 0) draft.when = among(done);
  }
  if (arrived !== undefined && there.length > 0 && there.length < words.length && open.length > 0) arrived.when = among(there);
}

function isOpenMoment(draft: Draft): boolean {
  const { made, when, missing, cases, stated } = draft;
  return isTemporal(draft) && made.options?.['after'] !== undefined && when === undefined && missing === undefined && cases === undefined && stated.formula !== true;
}
