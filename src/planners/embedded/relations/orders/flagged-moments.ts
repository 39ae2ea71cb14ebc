import type { Draft } from '../../model.js';
import { keysOf } from '../../reading/words.js';
import { setWhen } from '../conditions/set-when.js';
import { alike } from '../grammar/alike.js';
import { isTemporal } from '../grammar/kinds.js';
import { literal, nameIn } from '../grammar/mentions.js';
import { yesOf } from '../grammar/yes-no.js';
import { isLastDay } from './run-out.js';

/** What tells in the name of a moment that it is one, and in that of an answer that it is one. */
const OF_MOMENT = /^(?:at|on|date|time|datetime|timestamp|day|when|utc|ts)$/u;
const OF_ANSWER = /^(?:is|was|has|been|flag|were)$/u;
/** What is done, and then it was: a thing that is active or open was so before. */
const DONE = /(?:ed|id|ied|en|nt|lt|un|old|ept)$/u;
/** "done" and "completed_at" tell of one moment. */
const OVER = /^(?:is_?)?(?:done|completed?|finish(?:ed)?)$/iu;
/** Beside when a row was created: most rows of a table are still there. */
const GONE = /^(?:deleted|banned|revoked|suspended|archived|trashed|removed|deactivated|anonymi[sz]ed)_?(?:at|on|date)$/iu;
const LIVES = /^(?:created|updated|modified|joined|registered|signed_?up|last_?login)_?(?:at|on|date)?$/iu;
const MUST_BE = /\bnot null\b|\bnever (?:empty|blank|null)\b|\balways (?:filled|set|there|given)\b|\brequired\b|\bmandatory\b/iu;

/** "paid yes/no, paid on", "approved (80%), approval date": no moment where it did not happen, if nothing else is told of when there is one. */
export function emptyUnlessDone(drafts: readonly Draft[]): void {
  for (const draft of drafts) if (GONE.test(draft.name) && isTemporal(draft) && draft.when === undefined && draft.missing === undefined && !MUST_BE.test(draft.text) && Object.entries(draft.stated).every(([what, told]) => what === 'type' || told !== true) && drafts.some(({ name }) => LIVES.test(name))) draft.missing = 0.88;
  const flags = drafts.filter((draft) => yesOf(draft) !== undefined && draft.when === undefined);
  if (flags.length === 0) return;
  for (const moment of drafts) {
    if (!isTemporal(moment) || moment.when !== undefined || moment.missing !== undefined || moment.cases !== undefined || moment.made.type === 'time' || isLastDay(moment) || MUST_BE.test(moment.text)) continue;
    const [done, ...more] = keysOf((moment.english ?? moment.name).replaceAll('_', ' ')).filter((key) => !OF_MOMENT.test(key));
    const flag = done === undefined || more.length > 1 || more.some((word) => !PARTICLE.test(word)) ? undefined : flags.find((draft) => (isOf(draft, done, more[0]) || (OVER.test(done) && OVER.test(draft.name))) && !isMadeOf(draft, moment));
    const yes = flag === undefined ? undefined : yesOf(flag);
    if (flag === undefined || yes === undefined) continue;
    setWhen(moment, { draft: flag, when: yes === true ? nameIn(flag) : `${nameIn(flag)} == ${typeof yes === 'string' ? literal(yes) : String(yes)}` });
  }
}

/** Whether the answer is worked out from the moment itself: "paid: paid_on is filled". */
function isMadeOf({ made }: Draft, { name }: Draft): boolean {
  const expression = made.options?.['expression'];
  return typeof expression === 'string' && expression.includes(name);
}

/** "checked in", "check-in time": a verb of two words. */
const PARTICLE = /^(?:in|out|up|off|back|down)$/u;

function isOf({ name, english }: Draft, done: string, particle: string | undefined): boolean {
  const [key, ...more] = keysOf((english ?? name).replaceAll('_', ' ')).filter((word) => !OF_ANSWER.test(word));
  return key !== undefined && more.length === (particle === undefined ? 0 : 1) && more[0] === particle && DONE.test(key) && alike(key, done);
}
