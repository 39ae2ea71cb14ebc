import type { Draft } from '../model.js';
import { wordsOf } from '../reading/words.js';
import { alike } from '../relations/grammar/alike.js';
import { isTemporal } from '../relations/grammar/kinds.js';
import { literal, nameIn } from '../relations/grammar/mentions.js';
import { asTheyFollow, endOf, plainState, reachedBy } from '../vocabulary/lives.js';

/** Where a status names what happened, there is a moment of it only in rows that came so far: `paid_at` of orders that are paid, shipped or delivered. */

const STATUS = /(?:^|[_\p{Ll}])(?:status|state|stage)$/iu;
const BEGAN = /^(?:created|placed|ordered|opened|started|submitted|requested|issued|received|booked|registered|joined|signed_?up|order|invoice|booking|uploaded|added|queued|drafted)(?:_?(?:at|on|date|time|datetime|timestamp))?$/iu;
/** What begins a life, or is a step of it where the text lists another before it. */
const STEPS = /^(?:started|submitted|received|requested|uploaded|queued)/iu;
const OF_MOMENT = new Set(['at', 'on', 'date', 'time', 'datetime', 'timestamp', 'ts', 'utc', 'when', 'last']);
const RUNS = /^(?:running|in[_ -]?progress|processing|active|started)$/iu;
/** Who tries has started as well. */
const ON_TRIAL = /^(?:free[_ -]?)?trial/iu;
const AGO = /^(\d+)([smhd])$/u;

interface Step {
  readonly draft: Draft;
  readonly value: string;
  readonly isEnd: boolean;
  /** The text says in which states there is one. */
  readonly isTold: boolean;
}

/** "status new|paid|shipped|cancelled, created_at, paid_at, shipped_at, cancelled_at". */
export function dateWhatStatusTells(drafts: readonly Draft[]): void {
  for (const status of drafts) {
    const values = STATUS.test(status.name) && status.made.type === 'category' && status.cases === undefined && status.when === undefined ? status.made.options?.['values'] : undefined;
    if (!Array.isArray(values) || values.length < 2 || values.length > 20) continue;
    const words = asTheyFollow(values.map(String), status.stated.values === true);
    if (words === undefined) continue;
    const steps = drafts.flatMap((draft): readonly Step[] => {
      const isTold = isTemporal(draft) && draft.when?.startsWith(`${nameIn(status)} in [`) === true;
      const done = isTold ? doneIn(draft, status.name) : isFree(draft) && (!BEGAN.test(draft.name) || (status.stated.values === true ? STEPS : /^started/iu).test(draft.name)) ? doneIn(draft, status.name) : undefined;
      const value = done === undefined ? undefined : words.find((word) => (alike(plainState(word), done) || (done === 'started' && RUNS.test(word) && !ON_TRIAL.test(words[0] ?? ''))) && word !== words[0]);
      return value === undefined ? [] : [{ draft, value, isTold, isEnd: endOf(value, words) !== undefined }];
    });
    const first = drafts.find((draft) => isTemporal(draft) && draft.when === undefined && draft.missing === undefined && !steps.some((step) => step.draft === draft) && !/^(?:updated|modified|due|expires|last)/iu.test(draft.name));
    // "paid_at, shipped_at": with no moment before them, the first of them stands on its own.
    const [lead] = first === undefined ? inLife(steps, words) : [];
    if (lead !== undefined && steps.some(({ draft }) => draft.name === lead.draft.made.options?.['after'])) lead.draft.made = { type: lead.draft.made.type, options: { from: '-1y', to: `-${6 * steps.length}d` } };
    let before = first;
    let days = 0;
    for (const step of inLife(steps, words)) {
      const implied = endOf(step.value, words);
      const last = implied === undefined ? before : (steps.filter(({ value, isEnd }) => !isEnd && implied.test(value)).sort((a, b) => words.indexOf(b.value) - words.indexOf(a.value))[0]?.draft ?? first);
      days += follow(step.draft, last);
      if (!step.isTold) step.draft.when = `${nameIn(status)} in [${reachedBy(step.value, words).map(literal).join(', ')}]`;
      step.draft.missing = undefined;
      if (!step.isEnd) before = step.draft;
    }
    // Nothing is done that has not been yet.
    if (days > 0 && first?.made.options?.['to'] === 'now' && first.stated.dates !== true) first.made = { type: first.made.type, options: { ...first.made.options, to: `-${days}d` } };
  }
}

/** As they follow each other: what goes on in the order of the list, and then the ends. */
const inLife = (steps: readonly Step[], words: readonly string[]): readonly Step[] => [...steps].sort((a, b) => Number(a.isEnd) - Number(b.isEnd) || words.indexOf(a.value) - words.indexOf(b.value));

/** "paid_at", "shippedAt", "date_cancelled", "paid_out_at": the words that tell what was done. */
function doneIn({ english, name }: Draft, status: string): string | undefined {
  const own = new Set(wordsOf(status.replaceAll('_', ' ')).map(({ text }) => text.toLowerCase()));
  const [done, ...more] = wordsOf((english ?? name).replaceAll('_', ' ').replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')).map(({ text }) => text.toLowerCase()).filter((word) => !OF_MOMENT.has(word) && !own.has(word));
  return done === undefined || more.length > 1 || !/(?:ed|id|ent|t|lt|gun|en|won|done)$/u.test(done) ? undefined : plainState([done, ...more].join('_'));
}

function isFree({ made, when, cases, stated, text, remarks }: Draft): boolean {
  return (made.type === 'date' || made.type === 'datetime') && when === undefined && cases === undefined && stated.formula !== true && made.options?.['step'] === undefined && !/\bnot null\b/iu.test(`${text} ${remarks.map((remark) => remark.text).join(' ')}`);
}

/** After what happened before it, within the time that is usual; where another stretch is told, as it is told. In days. */
function follow(draft: Draft, before: Draft | undefined): number {
  const { options = {}, type } = draft.made;
  if (before === undefined || draft.stated.dates === true || (options['after'] === before.name && options['within'] !== undefined)) return 0;
  const told = typeof options['within'] === 'string' ? AGO.exec(options['within']) : null;
  const days = told?.[2] === 'd' ? Number(told[1]) : 4;
  const isDays = type === 'date' || before.made.type === 'date';
  const within = Math.min(days, 6);
  draft.made = { type, options: { after: before.name, at_least: isDays ? '1d' : '10m', within: `${within}d` } };
  return within;
}
