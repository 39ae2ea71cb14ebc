import type { Claims, Draft } from '../../model.js';
import { kindOf } from '../../columns/types.js';
import { setByValue } from './set-formula.js';

/** "start time (early 06:00, late 14:00, night 22:00)": a time of day for each value of a list before it. */
const PAIRS = /^[\s(:,]*(?:\p{L}[\p{L}\d '_-]{0,30}?(?:\s?[:=]\s?|\s(?:at\s)?)(?:[01]?\d|2[0-3]):[0-5]\d(?:\s?[,;/]\s?(?:and\s)?|\s(?:and|or)\s|[\s).]*$)){2,8}$/iu;
const PAIR = /(?<value>\p{L}[\p{L}\d '_-]*?)(?:\s?[:=]\s?|\s(?:at\s)?)(?<hour>\d{1,2}):(?<minute>\d\d)/giu;

export function readTimesByValue(drafts: readonly Draft[], text: string, own: Draft | undefined): Claims | undefined {
  if (own === undefined || own.stated.formula === true || !text.includes(':') || !['time', 'datetime', 'category', 'text'].includes(kindOf(own.made)) || !PAIRS.test(text)) return undefined;
  const told = [...text.matchAll(PAIR)].map(({ groups: { value = '', hour = '', minute = '' } = {} }) => ({ value: value.replace(/^(?:and|or)\s/iu, '').toLowerCase(), held: `${hour.padStart(2, '0')}:${minute}` }));
  for (const draft of drafts) {
    const values = draft !== own && draft.made.type === 'category' ? draft.made.options?.['values'] : undefined;
    if (!Array.isArray(values) || values.length !== told.length) continue;
    const pairs = values.flatMap((value) => (typeof value === 'string' ? told.filter((pair) => pair.value === value.toLowerCase()).map(({ held }) => ({ value, held })) : []));
    if (pairs.length === told.length) return setByValue(own, draft, pairs);
  }
  return undefined;
}
