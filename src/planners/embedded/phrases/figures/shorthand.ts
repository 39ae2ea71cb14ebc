import type { Edit } from '../edits.js';
import { saying, type Saying } from './saying.js';

/** What developers write short: "created_at last 30d", "id uuid pk", "sku [A-Z]{3}-\d{4}", "role admin 2% / editor 8% / viewer rest". */

const SPANS: Readonly<Record<string, string>> = { s: 'second', sec: 'second', min: 'minute', h: 'hour', hr: 'hour', hrs: 'hour', d: 'day', w: 'week', wk: 'week', m: 'month', mo: 'month', mos: 'month', mth: 'month', y: 'year', yr: 'year' };
const span = (count: string, unit: string): string => `${count} ${SPANS[unit.toLowerCase()] ?? unit}${count === '1' ? '' : 's'}`;

/** The last of a list of shares has what the others leave. */
function sharesOf(list: string): string | undefined {
  const entries = list.split('/').map((entry) => entry.trim());
  const told = entries.reduce((sum, entry) => sum + Number(/(\d+(?:\.\d+)?)\s?(?:%|pct|percent)/u.exec(entry)?.[1] ?? 0), 0);
  return told > 100 ? undefined : `(${entries.map((entry) => entry.replace(/\s(?:the )?rest$/u, ` ${String(Number((100 - told).toFixed(2)))}%`)).join(', ')})`;
}

/** "5/10/15/20 percent" are values, "60/30/10 percent" shares of what stands before. */
function percents({ 1: list = '', 2: sign = '' }: RegExpExecArray): string | undefined {
  const values = list.split('/');
  return values.reduce((sum, value) => sum + Number(value), 0) === 100 ? undefined : `${values.slice(0, -1).join(', ')} or ${values.at(-1) ?? ''} ${sign}`;
}

/** What is compared, as English readers know it. */
const COMPARED: readonly (readonly [RegExp, string])[] = [[/^(?:ält|alt|old)/iu, 'older'], [/^(?:neu|new|jüng)/iu, 'newer'], [/^größ/iu, 'larger'], [/^klein/iu, 'smaller'], [/^läng/iu, 'longer'], [/^schwer/iu, 'heavier']];

export const shorthandSayings: readonly Saying[] = [
  // "status_code 200, 201, 204; 201 only comes from POST": the numbers of a list, in a sentence of their own.
  saying('code status codes level port version http_status status_code', /(?<=(?:^|[.;]\s|\n)\s*)(\p{L}+(?:_\p{L}+)+) (\d{1,5}(?:, ?\d{1,5}){1,12})(?:,? (?:or|and) (\d{1,5}))?(?:; (?=\p{L}|\d)|(?=\s*(?:[.\n]|$)))/gimu, ({ 0: said, 1: name = '', 2: list = '', 3: last }) => `${name}: one of ${list}${last === undefined ? '' : `, ${last}`}${said.endsWith('; ') ? '. ' : ''}`),
  // "Kilometerstand (ältere Fahrzeuge haben mehr)": which rows have more, as it is read beside a name.
  saying('mehr weniger höher höhere niedriger teurer günstiger länger', /\((?:bei )?(?<which>ältere|older|alte|neuere|newer|jüngere|größere|kleinere|längere|schwerere)n? ?(?<who>\p{L}{4,})?(?: haben| kosten| brauchen| sind)? (?<way>mehr|weniger|höhere?|niedrigere?|teurer|günstiger|länger)\)/giu, ({ groups: { which = '', way = '' } = {} }) => {
    const rows = COMPARED.find(([german]) => german.test(which))?.[1];
    return rows === undefined ? undefined : `(${/^(?:weniger|niedrig|günstig)/iu.test(way) ? 'lower' : 'higher'} for ${rows} ones)`;
  }),
  // "endpoint out of /users, /orders, /items.", a sentence of its own: values that begin with a slash.
  saying('endpoint path route url page uri endpoints', /(?<=[\p{L}\d_])(?: (?:out of|one of|is one of|either|from|like)|:)? (\/[\p{L}\d_-]+(?:\/[\p{L}\d_{}-]+)*(?:,? (?:or |and )?\/[\p{L}\d_-]+(?:\/[\p{L}\d_{}-]+)*){1,11})(?=\s*(?:[,;.)\n]|$))/giu, ({ index, 1: list = '' }, text) => {
    const paths = list.split(/,? (?:or |and )?(?=\/)/iu);
    return !/(?:^|[.;\n] ?)\p{L}+$/u.test(text.slice(0, index)) ? undefined : `: one of ${paths.slice(0, -1).join(', ')} or ${paths.at(-1) ?? ''}`;
  }),
  // "starting with +4917 and 8 more digits": a number as it is dialled.
  saying('digits', /(?:(?:starting|beginning|starts|begins) with |like |form )?(?<![\p{L}\d+])\+(\d{2,7})(?: and| plus|,? followed by|,? then) (\d{1,2}) (?:more |further |other |additional )?digits/giu, ({ 1: prefix = '', 2: count = '' }) => `+${prefix}${'#'.repeat(Math.min(12, Number(count)))}`),
  // "plan S/M/L with monthly fee 9.99, 14.99 and 24.99 respectively"
  saying('respectively', /(?<=[\p{L}\d_]) \(?((?:[\p{L}\d_-]+ ?[/,] ?)+(?:and |or )?[\p{L}\d_-]+)\)? (?:with|at|and) (?:an? |the )?(\p{L}[\p{L}_ ]{2,24}?):? (?:of |at )?([$€£]?\d[\d.]*(?:, [$€£]?\d[\d.]*)*,? (?:and|or) [$€£]?\d[\d.]*),? respectively/giu, ({ 1: list = '', 2: name = '', 3: numbers = '' }) => {
    const values = list.split(/ ?[/,] ?(?:and |or )?/iu);
    const amounts = numbers.split(/,? (?:and|or) |, /iu);
    return values.length === amounts.length ? ` (${values.join(', ')}), ${name} (${values.map((value, at) => `${amounts[at] ?? ''} for ${value}`).join(', ')})` : undefined;
  }),
  // "browser only for e2e tests (chrome, firefox)": the values, and then of which rows.
  saying('only', /(?<=(?:^|[,;:(\n] ?|^ ?[-–*•] ?)\p{L}[\p{L}_]*(?: [\p{L}_]+)?) (only (?:for|if|when|in) [^(),;:.\n]{2,30}) \(((?![^()]*\d ?%)[^(),]{1,24}(?:, ?[^(),]{1,24})+)\)(?=\s*(?:[,;.\n]|$))/gimu, ' ($2; $1)'),
  // "whether they were taken to hospital and, only if so, the hospital name"
  saying('so', /,? and,? \(?(?:only )?if so\)?,? (?:the |an? )?(\p{L}[\p{L}_]*(?: [\p{L}_]+){0,3}?)(?=\s*(?:[,;.)\n]|$))/giu, ', $1 (only if so)'),
  // "null when not arrived yet (30%)"
  saying('null empty blank missing none', /(?<![\p{L}])(null|empty|blank|missing|none) (?:when|if|where|as long as|while) (?:it (?:has|is|was) |they (?:have|are) )?(?:not|n['’]t) (?:yet )?\p{L}+(?: yet)? ?\(?(?:about |around |roughly |~ ?)?(\d{1,2}(?:\.\d+)?) ?%\)?(?: of (?:the )?(?:rows|cases|\p{L}+s))?(?=\s*(?:[,;.)\n]|$))/giu, '$1 in $2%'),
  // "bei Elektro leer"
  saying('bei für', /(?<![\p{L}])(bei|für) (\p{L}[\p{L}-]*(?:(?:,| und| oder) \p{L}[\p{L}-]*)?) (leer|keine?)(?=\s*(?:[,;.)\n]|$))/giu, ({ 1: opener = '', 2: who = '' }) => `leer ${opener} ${who}`),
  // "direction in or out": values that are small words.
  saying('in inbound', /(?<=(?<![\p{L}])direction):? (in|inbound) ?(?:or|\/|and|vs\.?) ?(out|outbound)(?=\s*(?:[,;.)\n]|$))/giu, ' ($1, $2)'),
  // "nr of days", "no. of nights", "num of guests"
  saying('nr no num nbr nos', /(?<=(?:^|[,;:(\n•*-]|(?<![\p{L}])(?:and|with|plus|w\/|n|the|has|have|is|by))\s{0,2})(?:nr|no|num|nbr|nos)\.?\s?of\s(?=\p{L}{3,}s(?![\p{L}])|(?:people|children|staff|stock)(?![\p{L}]))/gimu, 'number of '),
  // "date n time"
  saying('n', /(?<![\p{L}])(date|day) n (time|hour)(?![\p{L}])/giu, '$1 and $2'),
  // "midterm n final", "name n email of the owner"
  saying('n', /(?<=(?<![\p{L}])\p{Ll}{3,}) n (?=(?:the |their |his |her |its )?\p{Ll}{3,}(?![\p{L}]))/gu, ' and '),
  // "tracking [A-Z]{2}\d{9} unique"
  saying(
    'z d w',
    /(?<=^|[\p{L}_\d] |[:(=~] ?)(?:match(?:es|ing)? |~ ?)?\/?\^?((?=[^\s,;]*(?:\[(?:A-Z|a-z|0-9)|\\d)[^\s,;]*[\]}\dd])(?:[A-Za-z\d/_.#-]|\[[^\]\s\\^]{2,20}\]|\\[dw]|\\[.-]|\{\d{1,2}(?:,\d{1,2})?\})+)\$?\/?(?=[\s,;)]|$)/gmu,
    ({ index, 1: body = '' }, text) => (/(?:pattern|reg(?:ular )?exp?\p{L}*|format|like)(?: is)?[\s:=]*["'`(/]*$/iu.test(text.slice(Math.max(0, index - 24), index)) ? undefined : `(pattern ^${body}$)`),
  ),
  // "last 14d", "next 6mo"
  saying('d w m mo y h hr hrs min wk mos mth yr', /(?<=(?<![\p{L}])(?:last|past|next|previous|prev|within) )(\d{1,4}) ?(hrs?|h|min|d|wk|w|mos?|mth|m|yr|y)(?![\p{L}\d])/giu, ({ 1: count = '', 2: unit = '' }) => span(count, unit)),
  // "renewal = start + 1y"
  saying('d w m mo y h hr hrs min wk mos mth yr', /(?<=\p{L} ?\+ ?)(\d{1,4}) ?(hrs?|h|d|wk|w|mos?|mth|m|yr|y)(?=\s*(?:[,;.)\n]|$))/gimu, ({ 1: count = '', 2: unit = '' }) => span(count, unit)),
  // "id uuid pk"
  saying('pk', /(?<=\p{L} |[,(] ?)(?:pk|p\.k\.)(?=\s*(?:[,;)\n]|$))/gimu, 'unique'),
  saying('fk', /(?<=[\p{L}\d_])(?: \(fk\)|,? fk)(?=\s*(?:[,;)\n]|$))/gimu, ''),
  // "A/B test for 2000 users": the name of a test, and no two values
  saying('a', /(?<![\p{L}\d])A ?\/ ?B(?=[- ]?test(?:s|ing)?(?![\p{L}]))/giu, 'AB'),
  // "trade id no dupes", "email w/o repeats"
  saying('dupes dups dupe duplicates repeats doubles', /(?<=[\p{L}\d_)])(?:,? )\(?(?:no|w\/o|without|zero|never any) (?:dupes?|dups|duplicates|repeats|doubles)(?:!*\)|!+)?(?=\s*(?:[,;.!\n]|$))/gimu, ' (no duplicates)'),
  // "role admin 2% / editor 8% / viewer rest"
  saying('rest', /(?<=\p{L}:? )(\p{L}[\p{L}\d_-]* \d{1,2}(?:\.\d+)? ?(?:%|pct|percent)(?: ?\/ ?\p{L}[\p{L}\d_-]* \d{1,2}(?:\.\d+)? ?(?:%|pct|percent)){0,6} ?\/ ?\p{L}[\p{L}\d_-]* (?:the )?rest)(?=\s*(?:[,;.\n]|$))/gimu, ({ 1: list = '' }) => sharesOf(list)),
  saying('percent pct', /(?<=[\p{L}_] )(\d{1,2}(?:\/\d{1,2}){2,8}) ?(percent|pct)(?![\p{L}])/giu, percents),
  // "exit_code 0 (95%) else 1/2/137"
  saying('else otherwise', /(?<=(?:^|[,;:(|] )[\p{L}_]{2,30}(?: [\p{L}_]{2,30})? )([\p{L}\d_-]{1,20}) \((\d{1,2}(?:\.\d+)?) ?%\),? (?:else|otherwise) ([\p{L}\d_-]+(?:\/[\p{L}\d_-]+)*)(?=\s*(?:[,;.)\n]|$))/gimu, ({ 1: value = '', 2: share = '', 3: others = '' }) => `(${value} ${share}%, ${others.split('/').map((other, _, all) => `${other} ${String(Number(((100 - Number(share)) / all.length).toFixed(2)))}%`).join(', ')})`),
  // "issued this year", "opened_at last month"
  saying('this last current', /(?<=(?:^|[,;:(|] )(?:issued|created|updated|opened|started|joined|hired|registered|published|posted|shipped|modified|closed|[\p{L}_]+_(?:at|on|date)|date) )(?:(?:this|current) (?:year|month|week|quarter)|last (?:year|month|week|quarter))(?=\s*(?:[,;.)\n|]|$))/gimu, ({ 0: said }) => `(${said})`),
  // "started_at null when queued"
  saying('null', /(?<=(?:^|[,;:|] )[\p{L}\d_]{2,40} )(null (?:when|if|unless|for|until|while|where) [^,;.()\n|]{2,60})(?=\s*(?:[,;.\n|]|$))/gimu, '($1)'),
  // "air temperature around 300 K"
  saying('k', /(?<=temp(?:erature)?s?(?![\p{L}])[^,;.()\n]{0,60}\d) ?K(?![\p{L}\d])/gu, ' kelvin'),
  // "aktiv j/n"
  saying('j', /(?<=\p{L} \(?)j\/n(?: \(?(\d{1,3} ?%) (j|n)\)?)?(?![\p{L}])/gu, ({ 1: share, 2: of }) => (share === undefined ? 'ja/nein' : `ja/nein (${share} ${of === 'j' ? 'ja' : 'nein'})`)),
];

/** "host web-01..web-08", "machines, CNC-01 … CNC-20": codes with dots between them. */
const DOTTED = /(?<=[\p{L}_],? )(?<from>\p{L}{1,8}[-_]?\d{1,5})(?:\.\.|\s?…\s?)(?<to>\p{L}{1,8}[-_]?\d{1,5})(?![\p{L}\d])/gu;
/** "(F1 F2 ... F8)": the first two, and the last. */
const FIRST_TWO = /(?<=[(,:] ?)(?<stem>\p{L}{1,8}[-_]?)(?<one>\d{1,4}),? \k<stem>(?<two>\d{1,4}),? ?(?:\.{2,3}|…|to|-) ?\k<stem>(?<last>\d{1,4})(?![\p{L}\d])/gu;
/** ".5 up to 60": the nought before the point is left out. */
const POINT_FIRST = /(?<=(?:^|[\s($€£])[-–]?)\.(?=\d+(?![\d.]|\p{L}))/gmu;

export function dotsSaid(text: string): Edit[] {
  const codes = [...text.matchAll(DOTTED)].map(({ index, 0: all, groups: { from = '', to = '' } = {} }) => ({ start: index, end: index + all.length, as: `(${from} to ${to})` }));
  const runs = /\d ?(?:\.{2,3}|…|to|-) ?\p{L}/u.test(text) ? [...text.matchAll(FIRST_TWO)].flatMap(({ index, 0: all, groups: { stem = '', one = '', two = '', last = '' } = {} }) => (Number(two) === Number(one) + 1 ? [{ start: index, end: index + all.length, as: `${stem}${one} to ${stem}${last}` }] : [])) : [];
  return [...codes, ...runs, ...[...text.matchAll(POINT_FIRST)].map(({ index }) => ({ start: index, end: index + 1, as: '0.' }))].sort((a, b) => a.start - b.start);
}
