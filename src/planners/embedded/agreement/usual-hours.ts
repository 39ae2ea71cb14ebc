import { isCalled } from '../columns/names.js';
import { habitsOf } from '../domains/habits.js';
import type { Draft } from '../model.js';

/** The moment of the row itself, whatever it is of. */
const ROW_MOMENT = /^(?:timestamp|ts|datetime|date_?time|date_and_time|time_?stamp|event_time|(?:created|ordered|booked|visited|viewed|logged|posted|played|purchased|paid)_?(?:at|on)|(?:order|booking|reservation|visit|transaction|purchase|sale|session|appointment|event)_(?:timestamp|datetime|date_?time|time)|fecha_y_hora|fecha_hora|datum_und_uhrzeit|zeitpunkt|zeitstempel|date_et_heure|date_heure|horodatage)$/iu;

/** "restaurant reservations: date and time": nobody dines at four in the morning. */
export function keepUsualHours(drafts: readonly Draft[], domain: string | undefined): void {
  const habits = habitsOf(domain);
  if (habits === undefined) return;
  for (const draft of drafts) {
    const isOpen = draft.made.type === 'datetime' && !draft.unique && draft.stated.formula !== true && draft.stated.busy !== true && draft.cases === undefined && Object.keys(draft.made.options ?? {}).every((option) => option === 'from' || option === 'to');
    if (isOpen && isCalled(draft, ROW_MOMENT)) draft.made = { type: 'datetime', options: { ...draft.made.options, ...habits } };
  }
}
