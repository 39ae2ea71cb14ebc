import type { Draft } from '../../model.js';
import { isTemporal } from '../grammar/kinds.js';
import { literal, nameIn } from '../grammar/mentions.js';
import { yesOf } from '../grammar/yes-no.js';

/** Whether something has run out, and the day on which it does: "expiry date, is_expired". */

const FLAG = /^(?:is_|has_|flag_)?(?:expired|run_out|out_of_date|past_(?:its_)?(?:expiry|date)|lapsed|abgelaufen|caducad[oa]|vencid[oa]|expirad[oa]|p[ée]rim[ée]e?|expir[ée]e?)(?:_flag|_yn)?$/iu;
const LAST_DAY =
  /(?:^|_)(?:expir(?!ed|ad|[ée]e?s?(?:_|$))\p{L}*|valid_(?:until|to|till|thru|through)|best_before|use_by|sell_by|gültig_bis|haltbar_bis|mindesthaltbarkeit|ablaufdatum|verfallsdatum|caducidad|vencimiento|válido_hasta|p[ée]remption|valable_jusqu\p{L}*|mhd)(?:_|$)/iu;

const LONG_GONE = '-18mo';

/** Whether it is a day that may lie ahead, whatever happens on it. */
export const isLastDay = ({ name, english }: Draft): boolean => LAST_DAY.test(name) || LAST_DAY.test(english ?? '');

/** Dates the last day of what has run out before today, and that of the rest behind it. */
export function dateRunOut(drafts: readonly Draft[], referenceDate: string): void {
  const flag = drafts.find(({ name, english }) => FLAG.test(name) || FLAG.test(english ?? ''));
  const yes = flag === undefined ? undefined : yesOf(flag);
  if (flag === undefined || yes === undefined || flag.when !== undefined) return;
  const isPast = (moment: string): boolean => moment.startsWith('-') || (/^\d{4}/u.test(moment) && moment.slice(0, 10) < referenceDate);
  for (const moment of drafts.filter((draft) => isTemporal(draft) && draft.made.type !== 'time' && isLastDay(draft))) {
    const { from, to } = moment.made.options ?? {};
    if (moment.cases !== undefined || moment.when !== undefined || typeof from !== 'string' || typeof to !== 'string') continue;
    const isTold = moment.stated.range === true;
    // A stretch that was told is cut where today lies, if it does.
    if (isTold && (!isPast(from) || isPast(to))) continue;
    const when = yes === true ? nameIn(flag) : `${nameIn(flag)} == ${typeof yes === 'string' ? literal(yes) : String(yes)}`;
    moment.made = { ...moment.made, options: { ...moment.made.options, from: 'now', to: isPast(to) || to === 'now' ? '+2y' : to } };
    moment.cases = [{ when, options: { from: isTold ? from : LONG_GONE, to: '-1d' } }];
  }
}
