import { isCalled } from '../../columns/names.js';
import type { Draft, Options } from '../../model.js';
import { isNumeric, isTemporal } from '../grammar/kinds.js';
import { nameIn } from '../grammar/mentions.js';
import { setFormula } from './set-formula.js';
import { shiftMoment } from './shifted-moments.js';
import { spanMoments } from './spans.js';

const PLANNED = /(?:^|_)(?:scheduled|planned|expected|sched|timetabled|promised|estimated|geplant(?:e[rsn]?)?|soll|plan|prevue?|prévue?|programad[ao]|previst[ao])(?=_|$)/iu;
const ACTUAL = /(?:^|_)(?:actual|real|observed|tatsächliche?[rsn]?|ist|r[ée]el(?:le)?|effecti(?:f|ve)|efectiv[ao])(?=_|$)/iu;
const DELAY = /^(?:(?:arrival|departure|total|train|flight|bus)_)?(?:delay|delayed|late|lateness|minutes_late|late_by|delayed_by|late_minutes|verspätung|retraso|retard)(?:_(?:in_)?(?:min|mins|minutes|minuten|minutos|s|sec|seconds|hours|h|days))?$/iu;

/** "scheduled arrival, actual arrival, delay": what came is what was planned and so much more. */
export function completeDelays(drafts: readonly Draft[]): void {
  const delay = drafts.find((draft) => isCalled(draft, DELAY) && isNumeric(draft) && draft.stated.formula !== true && draft.cases === undefined);
  for (const { planned, actual } of pairsIn(drafts)) {
    // A plane's day was told by neither: both have hours.
    if (planned.made.type === 'datetime' && actual.made.type === 'date' && actual.stated.type !== true) actual.made = { ...actual.made, type: 'datetime' };
    // "planned arrival and actual arrival on weekdays in March": said of both.
    if (planned.stated.dates !== true && actual.stated.dates === true && actual.made.options?.['after'] === undefined && planned.stated.type !== true) {
      planned.made = actual.made;
      planned.stated.dates = true;
      actual.stated.dates = false;
    }
    if (delay === undefined) follow(actual, planned);
    else if (delay.stated.formula === true) shiftMoment(actual, [planned, delay], `${nameIn(planned)} + ${nameIn(delay)}`);
    else if (spanMoments(delay, actual, planned, delay.text) !== undefined) delay.stated.formula = true;
  }
}

/** Moments whose names differ in "planned" and "actual" only. */
function pairsIn(drafts: readonly Draft[]): readonly { readonly planned: Draft; readonly actual: Draft }[] {
  const moments = drafts.filter((draft) => isTemporal(draft) && draft.stated.formula !== true);
  const rest = (name: string, word: RegExp): string => name.replace(word, '').replace(/^_|_$|_?(?:date|time|at|datetime)$/gu, '');
  return moments.flatMap((planned) => {
    if (!PLANNED.test(planned.name)) return [];
    const actual = moments.find((other) => other !== planned && ACTUAL.test(other.name) && rest(other.name, ACTUAL) === rest(planned.name, PLANNED));
    return actual === undefined ? [] : [{ planned, actual }];
  });
}

/** Most things come a little late. */
function follow(actual: Draft, planned: Draft): void {
  const { step } = actual.made.options ?? {};
  if (actual.stated.dates === true || step !== undefined || actual.cases !== undefined) return;
  const hasTimes = actual.made.type === 'datetime' && planned.made.type === 'datetime';
  actual.made = { type: actual.made.type, options: { after: planned.name, at_least: hasTimes ? '1m' : '0d', within: hasTimes ? '50m' : '20d' } };
}

const ON_TIME = /^(?:on[ -]?time|punctual|pünktlich|planmäßig|a tiempo|puntual|à l['’]heure|early)$/iu;
const DELAYED = /^(?:delayed|late|verspätet|retrasado|demorado|en retard|retardé)$/iu;
/** From so many minutes on nobody says "on time". */
const TOLERATED = 15;

/** "delay minutes, status": what is late is not called on time, and the other way round. */
export function agreeOnDelay(drafts: readonly Draft[]): void {
  const delay = drafts.find((draft) => isCalled(draft, DELAY) && isNumeric(draft));
  if (delay === undefined) return;
  for (const draft of drafts) {
    const { values, weights } = draft.made.options ?? {};
    if (draft.made.type !== 'category' || !Array.isArray(values) || draft.cases !== undefined || draft.unique || (draft.stated.values === true && weights !== undefined)) continue;
    const all = values as readonly unknown[];
    const without = (word: RegExp): Options => {
      const kept = all.map((value, i) => ({ value, weight: Array.isArray(weights) ? (weights[i] as unknown) : undefined })).filter(({ value }) => !word.test(String(value)));
      return { values: kept.map(({ value }) => value), ...(Array.isArray(weights) ? { weights: kept.map(({ weight }) => weight) } : {}) };
    };
    if (!all.some((value) => ON_TIME.test(String(value))) || !all.some((value) => DELAYED.test(String(value)))) continue;
    draft.cases = [{ when: `${nameIn(delay)} >= ${String(TOLERATED)}`, options: without(ON_TIME) }, { when: 'true', options: without(DELAYED) }];
  }
}

const LATE = /^(?:days_late|days_overdue|overdue_days|late_days|days_delayed|days_past_due|dpd|tage_überfällig|tage_verspätet|tage_zu_spät|días_de_retraso|días_retraso|jours_de_retard)$/iu;
const DUE = /^(?:due|due_back|due_back_on|due_by|date_due|return_due|due_date|due_on|due_at|deadline|payment_due|payment_due_date|fälligkeitsdatum|fällig_am|rückgabe_bis|fecha_de_vencimiento|vencimiento|date_d_échéance|échéance)$/iu;
const DONE = /^(?:return|returned|brought_back|came_back|back_on|returned_at|return_date|returned_date|returned_on|date_returned|paid_date|paid_on|payment_date|date_paid|submitted|submission_date|submitted_on|delivered|delivery_date|completed|completion_date|rückgabedatum|zurückgegeben_am|zahlungsdatum|fecha_de_devolución|devuelto|fecha_de_pago|date_de_retour|date_de_paiement)$/iu;

/** "due date, returned date, days late": the days between them, and none where it was on time. */
export function completeDaysLate(drafts: readonly Draft[]): void {
  const late = drafts.find((draft) => isCalled(draft, LATE) && isNumeric(draft) && draft.stated.formula !== true && draft.cases === undefined && draft.stated.range !== true);
  const [due, done] = [DUE, DONE].map((name) => drafts.find((draft) => isDay(draft) && isCalled(draft, name)));
  if (late === undefined || due === undefined || done === undefined) return;
  setFormula(late, `max(0, days(${nameIn(done)}, ${nameIn(due)}))`);
}

/** A date, also one that is counted from another. */
const isDay = (draft: Draft): boolean => isTemporal(draft) || String(draft.made.options?.['expression']).startsWith('add_days(');
