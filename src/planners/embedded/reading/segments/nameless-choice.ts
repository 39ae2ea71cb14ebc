import type { Entry, Piece } from '../../model.js';
import { kindOfChoice } from '../../vocabulary/choices.js';

/** What a column is called that is told by its values alone, and the values that tell it. */
const CALLED: readonly (readonly [name: string, values: ReadonlySet<string>])[] = (
  [
    ['weather condition', 'sunny|cloudy|rainy|snowy|foggy|windy|stormy|clear|overcast|partly cloudy|drizzle|rain|snow|fog|hail|thunderstorm'],
    ['payment method', 'cash|card|credit card|debit card|credit|debit|cheque|check|paypal|bank transfer|transfer|invoice|voucher|apple pay|google pay'],
    ['priority', 'low|medium|high|critical|urgent|normal'],
    ['severity', 'mild|moderate|severe|minor|major|fatal'],
    ['status', 'open|fixed|closed|pending|active|inactive|paused|resolved|cancelled|canceled|approved|rejected|confirmed|completed|done|in progress|shipped|delivered|planned|draft|published|archived'],
    ['shift', 'morning|afternoon|evening|night|early|late|day'],
    ['size', 'xs|s|m|l|xl|xxl|small|medium|large'],
    ['condition', 'new|used|refurbished|like new|good|fair|poor|mint'],
    ['result', 'win|loss|draw|won|lost|tied|pass|fail|passed|failed|positive|negative|inconclusive'],
    ['direction', 'inbound|outbound|north|south|east|west|northbound|southbound'],
    ['season', 'spring|summer|autumn|fall|winter'],
    ['channel', 'online|in store|in-store|phone|email|mail|walk-in|web|app|store'],
  ] as const
).map(([name, values]) => [name, new Set(values.split('|'))]);

const SLASHED = /^(?:(?:and|plus|with)\s+)?(\p{L}[\p{L} '-]{0,17}(?:\s?\/\s?\p{L}[\p{L} '-]{0,17}){1,9})$/u;

/** "…, wind kph, cloudy/sunny/rainy": values of a column that nothing names. Of two words one may be a column each: "low/high". */
export function namelessChoice(entry: Entry): Entry | undefined {
  if (entry.remarks !== undefined || !entry.text.includes('/') || entry.text.length > 120) return undefined;
  const said = SLASHED.exec(entry.text.trim())?.[1];
  const values = said?.toLowerCase().split(/\s?\/\s?/u) ?? [];
  const name = values.length < 2 ? undefined : CALLED.find(([, known]) => values.every((value) => known.has(value)))?.[0] ?? (values.length > 2 || APART.test(kindOfChoice(values) ?? '') ? kindOfChoice(values) : undefined);
  if (said === undefined || name === undefined || (values.length === 2 && /^(?:priority|size|status|shift)$/u.test(name) && !/^(?:open|active|in)/u.test(values[0] ?? ''))) return undefined;
  const start = entry.start + entry.text.indexOf(said);
  return { text: name, start, end: entry.end, remarks: [{ text: `one of ${said}`, start, end: start + said.length }] };
}

const ONE_VALUE = /^(?:(?:either|an?|the)\s)?(\p{L}[\p{L}-]{1,17}(?:\s\p{L}[\p{L}-]{1,17})?)$/u;
const LAST_VALUES = /^(?:(\p{L}[\p{L}-]{1,17}(?:\s\p{L}[\p{L}-]{1,17})?),?\s)?or\s(\p{L}[\p{L}-]{1,17}(?:\s\p{L}[\p{L}-]{1,17})?)$/u;
const MOST_VALUES = 6;

/** "case number, civil, criminal or family, filed on": values that commas set apart, of which everybody knows what is chosen. */
export function choiceOver(chunks: readonly Piece[], from: number): { readonly column: Entry; readonly taken: number } | undefined {
  const values: string[] = [];
  for (const { text, end } of chunks.slice(from, from + MOST_VALUES)) {
    const [, before, last] = LAST_VALUES.exec(text.trim()) ?? [];
    const value = last ?? ONE_VALUE.exec(text.trim())?.[1];
    if (value === undefined) return undefined;
    values.push(...(before === undefined ? [] : [before]), value);
    if (last === undefined) continue;
    const kind = values.length < 3 ? undefined : kindOfChoice(values);
    const start = chunks[from]?.start ?? end;
    return kind === undefined ? undefined : { column: { text: kind, start, end, remarks: [{ text: `one of ${values.join(', ')}`, start, end }] }, taken: values.length - (before === undefined ? 0 : 1) };
  }
  return undefined;
}

/** Choices that are a column of their own behind a name they are no values of. */
const APART = /^(?:employment type|work mode|contract type|payment method|shipping method|fulfillment|fuel|rate type|direction|device|frequency|room type|side|species|decision|acquisition)$/u;
const OR = /^(?:(?:and|plus|whether|with)\s+)?(?:it['’]?s\s+|(?:they are|is)\s+)?(\p{L}[\p{L} -]{1,17}(?:,\s\p{L}[\p{L} -]{1,17}){0,4},?\s(?:or|oder|ou|vs\.?)\s\p{L}[\p{L}-]{1,17}(?:\s[\p{L}-]{1,17})?)(\s?\([^()]*\d[^()]*\))?$/iu;

/** What "remote or onsite", "full time or part time" are chosen of, where anybody knows it. */
export function kindApart(text: string): { readonly kind: string; readonly said: string; readonly shares: string } | undefined {
  const [, said, shares = ''] = text.length > 80 ? [] : (OR.exec(text.trim()) ?? []);
  const kind = said === undefined ? undefined : kindOfChoice(said.split(/,?\s(?:or|oder|ou|vs\.?)\s|,\s/iu));
  return said === undefined || kind === undefined || !APART.test(kind) ? undefined : { kind, said, shares };
}

/** Behind a moment at which something begins. */
const BEGINS = /(?:^|[\s_])(?:start|starts|slot|begins?|date|appointment|arrival|check-?in|from|at)(?![\p{L}])/iu;
const LASTS = /^(?:and\s+)?(?:either\s+)?(\d{1,3}(?:\s?\/\s?\d{1,3}){0,4}(?:\s(?:or|oder|ou|o)\s\d{1,3})?)\s?(min|mins|minutes|hours?|hrs?|h|minuten|stunden|minutos|horas|heures)$/iu;

/** "slot start …, 30 or 45 min": how long it lasts, where it begins before. */
export function namelessLength({ text, start, end }: Piece, before: string): Entry | undefined {
  const [, said, unit] = LASTS.exec(text.trim()) ?? [];
  if (said === undefined || unit === undefined || !/\D/u.test(said) || !BEGINS.test(before)) return undefined;
  return { text: /^h|stunden|horas/iu.test(unit) ? 'duration hours' : 'duration minutes', start, end, remarks: [{ text: `either ${said.replaceAll('/', ', ')}`, start, end }] };
}

/** "…, location, remote or onsite": a choice that anybody knows, without a name. */
export function namelessOr(entry: Entry): Entry | undefined {
  const found = entry.remarks === undefined ? kindApart(entry.text) : undefined;
  if (found === undefined) return undefined;
  const start = entry.start + entry.text.indexOf(found.said);
  return { text: found.kind, start, end: entry.end, remarks: [{ text: `one of ${found.said}${found.shares}`, start, end: start + found.said.length + found.shares.length }] };
}
