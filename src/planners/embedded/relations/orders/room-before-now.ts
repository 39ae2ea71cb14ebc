import type { Draft } from '../../model.js';
import { addDays } from '../../phrases/calendar.js';

/** What has happened by now, whenever it did. */
const HAPPENED = /^(?:last|latest|previous)_|(?:^|_)(?:shipped|delivered|closed|resolved|completed|returned|paid|received|finished|cancelled|canceled|answered|solved)(?:_(?:at|on|date))?$/iu;
const AHEAD = /(?:^|_)(?:due|next|expected|planned|scheduled|estimated)(?:_|$)/iu;
/** Of a shorter stretch the end belongs to what was told. */
const LONG_ENOUGH = 4;

/** "created any time since January 2023, last login after that": nobody logged in tomorrow, so that what came before ends early enough. */
export function leaveRoomBeforeNow(drafts: readonly Draft[], referenceDate: string): void {
  for (const later of drafts) {
    const { after, within = '30d' } = later.made.options ?? {};
    const anchor = drafts.find(({ name, made }) => name === after && /^date(?:time)?$/u.test(made.type));
    const { from, to } = anchor?.made.options ?? {};
    const days = Number(/^(\d+)d$/u.exec(typeof within === 'string' ? within : '')?.[1]);
    if (anchor === undefined || to !== 'now' || typeof from !== 'string' || !(days > 0) || !HAPPENED.test(later.name) || AHEAD.test(later.name)) continue;
    const years = Number(/^-(\d+)y$/u.exec(from)?.[1]);
    const isLong = years > 0 ? years * 365 >= LONG_ENOUGH * days : /^\d{4}-\d{2}-\d{2}/u.test(from) && from.slice(0, 10) < addDays(referenceDate, -LONG_ENOUGH * days);
    if (isLong) anchor.made = { ...anchor.made, options: { ...anchor.made.options, to: `-${String(days)}d` } };
  }
}
