import type { Claims, Draft } from '../../model.js';
import { countOf } from '../../phrases/numbers.js';
import { secondsOf, unitIn } from '../formulas/time-units.js';
import { intervalIn } from '../grammar/intervals.js';
import { isStem } from '../../reading/stems.js';
import { wordsOf } from '../../reading/words.js';
import { isNumeric, isTemporal } from '../grammar/kinds.js';
import { movedWithin } from '../movements/moved-rows.js';
import { operandsOf } from '../grammar/operands.js';

const LASTS = /\b(?:takes?|lasts?|runs? for|goes on for|stays? for|dauer[nt]|dura[n]?|durent?)\s+(?:usually\s+|typically\s+)?(.+)$/iu;
const LENGTH = /duration|length|elapsed|minutes|mins|hours|seconds|stay|nights|days|time_taken|dauer|duracion|duree/i;

/** "no ride is shorter than 2 minutes or longer than 45": both ends told by what never comes. */
function withinIn(text: string): string | undefined {
  const match = /\bno\s+\p{L}+\s+(?:is|lasts?|takes?|may be|can be)\s+(?:shorter|less)\s+than\s+(\d+(?:\.\d+)?)\s*(\p{L}+)?\s+(?:or|and|nor)\s+(?:longer|more)\s+than\s+(\d+(?:\.\d+)?)\s*(\p{L}+)?/iu.exec(text);
  const most = match === null ? /\b(?:nobody|no one|no \p{L}+|never)\s+(?:\p{L}+\s+){1,5}?(?:longer|more) than\s+(\d+|[a-z]+)\s+(\p{L}+)/iu.exec(text) : null;
  const count = most === null ? undefined : countOf((most[1] ?? '').toLowerCase());
  if (count !== undefined && unitIn(most?.[2] ?? '') !== undefined) return `0 to ${count} ${most?.[2] ?? ''}`;
  return match === null ? undefined : `${match[1] ?? ''} to ${match[3] ?? ''} ${match[4] ?? match[2] ?? ''}`;
}

/** "No stop lasts longer than 4 hours" tells the most, where "stops last longer than 4 hours" tells the least. */
const NEVER_LONGER = /^\W*(?:nobody|no one|no \p{L}+|[\p{L} ]{3,30} never)\s(?:\p{L}+\s){1,4}?(?:longer|more) than\s/iu;

/** "delivery takes 1 to 5 days": the moment at the end of what is spoken of. */
function endOf(temporal: readonly Draft[], head: string): Draft | undefined {
  const words = wordsOf(head).filter(({ key }) => key.length >= 5);
  const named = temporal.slice(1).find(({ name }) => wordsOf(name).some(({ key }) => words.some((word) => isStem(word.key, key))));
  // "scheduled start, actual start, end time": what lasts comes to its end.
  return named ?? (temporal.length > 2 ? temporal.slice(1).find(({ name, english }) => END.test(english ?? name)) : undefined);
}

const END = /(?:^|_)(?:end(?:ed|s|ing)?|finish(?:ed)?|stop(?:ped)?|clos(?:ed|ure|ing)|complet(?:ed|ion)|check_?out|checked_out|arriv(?:al|ed)|left|exit(?:ed)?|land(?:ed|ing)|discharged?)(?:_|$)/iu;

/** "a ride takes 2 to 90 minutes", "sessions last between 45 and 180 minutes": the bounds of the duration, or of the distance between start and end. */
export function readLasting(drafts: readonly Draft[], text: string, own: Draft | undefined): Claims | undefined {
  const match = LASTS.exec(text);
  const said = ((NEVER_LONGER.test(text) ? withinIn(text) : undefined) ?? match?.[1] ?? withinIn(text) ?? '').replace(/\b(?:a )?half an hour\b/iu, '30 minutes').replace(/\ban?\s(?=(?:hour|minute|day|week)s?\b)/giu, '1 ');
  const mixed = /(?<!\d)(\d+(?:\.\d+)?)\s*(\p{L}+)\s*(?:to|and|-|–|bis|a|à)\s*(\d+(?:\.\d+)?)\s*(\p{L}+)/iu.exec(said);
  const [small, unit] = mixed === null ? [undefined, unitIn(said)] : [unitIn(mixed[2] ?? ''), unitIn(mixed[4] ?? '')];
  const plain = unit === undefined ? undefined : intervalIn(said, operandsOf(said, []));
  const interval = mixed !== null && small !== undefined && unit !== undefined ? { min: (Number(mixed[1]) * secondsOf(small)) / secondsOf(unit), max: Number(mixed[3]) } : plain;
  if (unit === undefined || interval?.max === undefined || interval.max === interval.min) return undefined;
  const length = own !== undefined && isNumeric(own) ? own : drafts.find((draft) => isNumeric(draft) && LENGTH.test(draft.name) && draft.stated.range !== true && draft.stated.formula !== true);
  if (length !== undefined) {
    const scale = secondsOf(unit) / secondsOf(unitIn(length.name) ?? unitIn(length.text) ?? unit);
    const [min, max] = [(interval.min ?? 0) * scale, interval.max * scale];
    const before = length.made;
    const isWhole = length.made.type === 'integer' && Number.isInteger(min) && Number.isInteger(max);
    length.made = isWhole ? { type: 'integer', options: { min, max } } : { type: 'decimal', options: { min: Math.ceil(min * 100) / 100, max: Math.floor(max * 100) / 100, decimals: 2 } };
    length.stated.range = true;
    movedWithin(length, before);
    return [{ kind: 'range', column: length.name, min, max }];
  }
  // A time of day at which something ends comes after a moment at which it starts.
  const temporal = drafts.filter((draft) => isTemporal(draft) || (draft.made.type === 'time' && END.test(draft.english ?? draft.name)));
  const end = own !== undefined && isTemporal(own) ? own : (endOf(temporal, match === null ? '' : text.slice(0, match.index)) ?? temporal[1]);
  const start = end === undefined ? undefined : (temporal[temporal.indexOf(end) - 1] ?? temporal.find((draft) => draft !== end));
  if (end === undefined || start === undefined || end.stated.formula === true) return undefined;
  const span = (value: number): string => `${Math.round(value * secondsOf(unit))}s`;
  if (unit === 'minutes' || unit === 'hours') for (const moment of [start, end]) clock(moment, start);
  end.made = { type: end.made.type, options: { after: start.name, at_least: span(interval.min ?? 0), within: span(interval.max) } };
  end.stated.dates = true;
  return [{ kind: 'holds', expression: `minutes(${end.name}, ${start.name}) >= 0` }];
}

/** What lasts minutes or hours begins and ends at a time of a day. */
function clock(moment: Draft, start: Draft): void {
  const isOpen = moment.stated.type !== true && moment.stated.dates !== true;
  if (isOpen && (moment.made.type === 'date' || (moment !== start && moment.made.type === 'time' && start.made.type === 'datetime'))) moment.made = { type: 'datetime', options: moment.made.type === 'date' ? { ...moment.made.options } : {} };
}
