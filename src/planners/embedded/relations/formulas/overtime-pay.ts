import type { Claims, Draft } from '../../model.js';
import { isNumeric } from '../grammar/kinds.js';
import { nameIn } from '../grammar/mentions.js';
import { setFormula } from './set-formula.js';

const AT =
  /(?<![\p{L}])(?:overtime|extra hours|hours (?:above|over|beyond) \d+)(?: hours?| time)?[^.;()\d]{0,40}?(?:(?<times>\d(?:\.\d+)?)\s?(?:x|×|times)|(?<half>time[- ]and[- ]a[- ]half)|(?<double>double|twice))/iu;
const OWN = /^[^.;()\d]{0,30}?(?:(?<times>\d(?:\.\d+)?)\s?(?:x|×|times)|(?<half>time[- ]and[- ]a[- ]half)|(?<double>double|twice))/iu;
const OVERTIME = /(?:^|_)(?:overtime|extra_hours|ot)(?:_|$)/iu;
const PAY = /(?:^|_)(?:pay|wages?|earnings|salary|gross)(?:_|$)/iu;
const RATE = /(?:^|_)(?:rate|hourly|per_hour|hourly_wage)(?:_|$)/iu;
const HOURS = /(?:^|_)(?:hours|hrs)(?:_|$)/iu;

/** "gross pay where overtime is paid at 1.5 times the rate", "overtime counts double": what is paid for hours and for those beyond. */
export function readOvertimePay(drafts: readonly Draft[], text: string, own: Draft | undefined): Claims | undefined {
  if (!/overtime|extra hours|hours (?:above|over|beyond)/iu.test(own === undefined ? text : `${own.name} ${text}`)) return undefined;
  const { times, half, double } = (own !== undefined && OVERTIME.test(own.name) ? OWN : AT).exec(text)?.groups ?? {};
  const factor = times !== undefined ? Number(times) : half !== undefined ? 1.5 : double !== undefined ? 2 : undefined;
  const numbers = drafts.filter(isNumeric);
  const rate = numbers.find((draft) => RATE.test(draft.name) && !OVERTIME.test(draft.name));
  const over = numbers.find((draft) => OVERTIME.test(draft.name) && !PAY.test(draft.name) && !RATE.test(draft.name));
  const hours = numbers.find((draft) => draft !== over && HOURS.test(draft.name) && !RATE.test(draft.name));
  const pays = numbers.filter((draft) => PAY.test(draft.name) && !RATE.test(draft.name) && !/(?:^|_)net(?:_|$)/iu.test(draft.name));
  const target = own ?? (pays.length === 1 ? pays[0] : pays.find(({ name }) => /gross|total/iu.test(name)));
  if (factor === undefined || rate === undefined || hours === undefined || target === undefined || !PAY.test(target.name) || target === rate) return undefined;
  if (over !== undefined && OVERTIME.test(target.name)) return setFormula(target, `${nameIn(over)} * ${nameIn(rate)} * ${String(factor)}`, 2);
  if (over === undefined) return undefined;
  // Where they are reckoned from the hours, these hold them as well.
  const isWithin = typeof over.made.options?.['expression'] === 'string' && over.made.options['expression'].includes(hours.name);
  return setFormula(target, `(${nameIn(hours)} + ${nameIn(over)} * ${String(isWithin ? Number((factor - 1).toFixed(6)) : factor)}) * ${nameIn(rate)}`, 2);
}
