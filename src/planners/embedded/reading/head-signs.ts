import { REQUEST } from './leads.js';

/** What stands between what a table is of and its columns is put as the colon that is read already; offsets stay right. */

/** "my playlist = track, artist", "dairy herd > ear tag / breed": one sign, and a list behind it. */
const SIGN = /^(?<head>\s*\p{L}[^,;:|/=>()\n]{2,60}?)(?<sign>\s?=\s|\s>\s)(?=\p{L})/u;
/** "blog_posts - slug, title": a dash behind many things, where no other dash tells of a column. */
const DASH = /^(?<head>\s*(?:\p{L}+[ _]){0,4}\p{L}{2,}s)(?<sign>\s[-–—]\s)(?=\p{L}(?!.*\s[-–—]\s))/su;
/** "need fake data for my coffee roastery - bean name, price": the same behind data that is asked for, whatever it is of. */
const DASH_BEHIND_DATA = /^(?<head>[^,;:|/=>()\n]{0,40}\b(?:data|data ?set|rows|records|csv|table|spreadsheet)\s(?:for|4|of|on|about|from|with)\s[^,;:|/=>()\n]{2,50}?)(?<sign>\s[-–—]\s)(?=\p{L}(?!.*\s[-–—]\s))/isu;
/** "hotel bookings / conf no, guest, board": a slash where commas part the columns. */
const SLASH = /^(?<head>\s*\p{L}[^,;:|/=>()\n]{2,60}?)(?<sign>\s\/\s)(?=\p{L}[^/]*$)/u;
/** "warships of world war two; ship, class, navy": a semicolon behind many things, where commas part the columns. */
const SEMICOLON = /^(?<head>\s*(?:\p{L}[\p{L}'’-]*\s){0,4}\p{L}{2,}s(?:\s(?:of|from|in|for|between|at)\s[^,;:|/=>()\n]{2,40}?)?)(?<sign>;\s)(?=\p{L}[^;\n]*$)/iu;
/** "jira export as csv, key, type", "the songs as a table: …": how the rows are written. */
const WRITTEN_AS = /^(?<head>\s*\p{L}[^,;:|/=>()\n]{2,70}?)(?<sign>\s(?:as|in|als|en)\s(?:an?\s|una?\s|une?\s|eine\s)?(?:csv|tsv|json|excel|xlsx|spreadsheet|table|tabelle|tabla|tableau|data ?set)(?:\s(?:file|format|form))?\s?[,:=])\s/iu;
/** "stock trades csv, trade id, price", "orders pls, order no, total": a file that is asked for, or a polite word behind what is. */
const ASKED_FOR = /^(?<head>\s*\p{L}[^,;:|/=>()\n]{2,70}?)(?<sign>(?:(?<=\s(?:csv|tsv|json|xlsx|excel|spreadsheet))(?:\sfile)?(?:\s(?:pls|plz|please|thx))?|\s(?:pls|plz|please))\s?[,.])\s/iu;
/** "ich bräuchte testdaten für eine kita, kindername, geburtstag", "il me faut un fichier de covoiturages vite fait, départ, arrivée": data that is asked for in another language, and a comma behind it. */
const ASKED_ABROAD =
  /^(?<head>\s*(?:(?:hallo|hi|hey|hola|oye|salut|bonjour|buenas|moin|servus)[,!]?\s)?(?:(?:ich\s)?(?:brauche?|bräuchte|braeuchte|hätte gerne?|möchte|suche)|mach(?:e|t)?\s(?:mir|uns)|gib mir|erstelle?|necesit(?:o|amos)|quiero|quisiera|dame|hazme|genera(?:me)?|crea(?:me)?|il (?:me|nous) faut|j['’]ai besoin|je (?:veux|voudrais|cherche)|fais(?:-moi)?|donne(?:-moi)?)\s(?:(?!(?:con|mit|avec)\s)[^\s,;:\n]+\s){0,6}?(?:\p{L}*daten|datensätze|dataset|tabelle|datos|registros|tabla|filas|données|fichier|tableau|lignes|csv|liste|lista)(?:\s(?!(?:con|mit|avec)\s)[^\s,;:\n]+){1,8})(?<sign>,)\s(?=\p{L})/iu;
/** "…, header should be cell line, passage", "headers: build, branch": what the first line of a file holds. */
const HEADER_IS = /(?<=^|[,.;(/]\s*|\s(?:with|whose|and|the)\s)headers?(?:\s(?:row|line|names?))?(?:\s(?:should|must|shall|will|would)\sbe|\s(?:are|is|reads?)|(?=\s?:))\s?:?(?=\s)/giu;

/** "pub tabs: tab / table / server / drinks": slashes with blanks that part the columns of one line. */
const SLASHED = /^(?<head>[^:]{2,80}:)(?<list>[^,;:|\n]*\s\/\s[^,;:|\n]*)$/u;
/** Fewer behind a colon that was written may be values: "severity: low / medium / high / critical". */
const MANY = 5;

function withCommas(text: string, fewest: number): string {
  const { head = '', list = '' } = SLASHED.exec(text)?.groups ?? {};
  return list.split(' / ').length > fewest ? `${head}${list.replaceAll(' / ', ' , ')}` : text;
}

/** "120 nights. date / hours slept (4.5-9.5) / deep sleep pct / score": a sentence of columns that slashes set apart. */
const SENTENCE = /(?<=^|[.!?\n]\s*)(?:[^,;:|\n.()/]|\.\d|\([^()\n]*\))+(?: \/ (?:[^,;:|\n.()/]|\.\d|\([^()\n]*\))+){3,}(?=[.!?]?(?:\s|$))/gu;
/** Single words alone may be values: "low / medium / high / critical". */
const NO_WORD = /[\d(]|\S\s\S/u;

function withoutSlashes(text: string): string {
  if (!text.includes(' / ')) return text;
  return text.replace(SENTENCE, (list) => (list.split(' / ').filter((part) => NO_WORD.test(part.trim())).length < 2 ? list : list.replaceAll(' / ', ' , ')));
}

const SEPARATORS = /[,;/|+]/gu;
const FEWEST = 3;

/** "quick seed: blog_posts - slug, title", "test data: orders: ref, total": what is asked for before what it is of. */
const ASKED = /^(?<asked>[^:,;\n]{0,30}\b(?:data|seeds?|rows|fixtures?|tables?|dataset|csv|mock|test|demo|sample)\s?):(?=\s(?:\p{L}+[ _]){0,4}\p{L}{2,}s(?::|\s[-–—])\s\p{L}[^,;\n]*[,;])/iu;

/** "gimme a dataset, 2,000 rows, machine failures: air temp, torque": what is asked for and how many stand before what it is of. */
const ASKED_BEFORE = /^(?<asked>[^:;\n]{4,110}?),\s(?=(?:\p{L}+[ _-]){0,3}\p{L}{2,}s:\s\p{L}[^,;\n]*[,;])/u;
const ONLY_ASKED = /^\s*(?:.*(?<![\p{L}])(?:data ?sets?|data|rows?|records?|csv|table|entries|samples?|lines)|\d[\d.,]*k?)\s*$/iu;

/** Blanks for the commas of such a head. */
function withoutAskedCommas(text: string): string {
  const asked = ASKED_BEFORE.exec(text)?.groups?.['asked'];
  if (!asked?.split(/,\s/u).every((part) => ONLY_ASKED.test(part))) return text;
  return `${asked.replaceAll(/,(?=\s)/gu, ' ')} ${text.slice(asked.length + 1)}`;
}

/** The text with a colon for the sign behind its head, as long as before. */
export function withHeadColon(told: string): string {
  const text = withoutAskedCommas(told.replace(ASKED, '$<asked> '));
  const found = [SIGN, DASH, DASH_BEHIND_DATA, SLASH, SEMICOLON, WRITTEN_AS, ASKED_FOR, ASKED_ABROAD].map((pattern) => pattern.exec(text)).find((match) => match !== null && opensList(match, text));
  const { head = '', sign = '' } = found?.groups ?? {};
  const headed = found === undefined ? text : `${head}${':'.padEnd(sign.length)}${text.slice(head.length + sign.length)}`;
  return withoutSlashes(withCommas(headed, found === undefined ? MANY : FEWEST)).replace(HEADER_IS, (words) => (words.length < 8 ? words : 'columns:'.padEnd(words.length)));
}

/** Several names behind the sign, and no other of its kind; before a slash many things, as "wins / losses, draws" are two columns. */
function opensList({ 0: whole, groups: { head = '', sign = '' } = {} }: RegExpExecArray, text: string): boolean {
  const list = text.slice(whole.length).split('\n', 1)[0] ?? '';
  const plain = head.replace(REQUEST, '').trim();
  const mark = sign.trim();
  if ((list.match(SEPARATORS)?.length ?? 0) < FEWEST - 1 || (mark.length === 1 && mark !== ',' && mark !== '.' && list.includes(/^[-–—]$/u.test(mark) ? sign : mark))) return false;
  return mark !== '/' || (/\s\S+s$/u.test(plain) && !/\s(?:and|or)\s/iu.test(plain));
}
