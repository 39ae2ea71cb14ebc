import { itemOf } from '../../columns/item.js';
import type { Entry, Piece } from '../../model.js';
import { nameOf } from '../joined.js';
import type { Knowledge } from '../knowledge.js';
import { cutOutside, joinerAt, slice } from '../lists.js';

/** Chunks that name a column by how it is worked out: "20% VAT", "price incl 19% tax", "their average", "what is left of the budget". */

/** What is so many percent of an amount. */
const SHARE =
  /(?<=^|\s)(?:(?:(?:sales|income|withholding|value.added|city|state|federal|payroll|church|property) )?tax(?:es)?|vat|gst|hst|mwst|mehrwertsteuer|umsatzsteuer|ust|lohnsteuer|rabatt|trinkgeld|provision|skonto|iva|irpf|impuesto|descuento|propina|comisi[oó]n|tva|remise|taxe|pourboire|imp[oô]t|tip|gratuity|discount|commission|service (?:charge|fee)|(?:(?:booking|processing|transaction|platform|handling|agency|management|broker|cleaning|late|agent|transfer|bank|exchange|payment|marketplace|seller|card|listing) )?fees?|geb[üu]hr(?:en)?|comisiones|frais|surcharge|mark-?up|bonus|down ?payment|deposit|royalt(?:y|ies)|pension(?: contribution)?|social security|insurance contribution)(?![\p{L}])/iu;
/** What the end of such a name may be. */
const NAME_END = /^(?:\s+(?:amount|amt|withheld|deducted|deduction|fee|sum|betrag))?$/iu;

/** Where the name of a share of an amount stands in a text: "sales tax", "service charge". */
export function shareOfAmountIn(text: string): { readonly start: number; readonly end: number } | undefined {
  const match = SHARE.exec(text);
  return match === null ? undefined : { start: match.index, end: match.index + match[0].length };
}

/** "tip", "sales tax", "tax withheld", "invoice discount": whether a name ends so. */
export function isShareOfAmount(name: string): boolean {
  const spoken = name.replaceAll('_', ' ');
  const found = shareOfAmountIn(spoken);
  return found !== undefined && NAME_END.test(spoken.slice(found.end));
}

/** "an 18 percent tip on top", "22% tax withheld". */
const PERCENT_FIRST = /^((?:(?:and|plus|minus|with|less|und|mit|y|con|et|avec)\s+)?(?:(?:an?|the|el|la|le|der|die|das)\s+)?)(\d{1,2}(?:[.,]\d{1,2})?\s?(?:%|percent|pct|per cent|prozent|por ciento|pour cent))\s+(?:of\s+|de\s+)?(?=\p{L})/iu;
/** "price incl 20% tax", "total including 8% service charge", "brutto inkl. 19 % MwSt". */
const INCLUDED = /^(.*\p{L})\s+(incl\.?|including|inkl\.?|with|after|before|excl\.?|plus|minus|less)\s+(?:the\s+|a\s+)?(?:\d{1,2}(?:[.,]\d{1,2})?\s?(?:%|percent|pct|per cent|prozent|por ciento|pour cent))\s+(?=\p{L})/iu;
/** "average of the two", "their mean": a whole of the numbers named before. */
const OF_THOSE = /^(?:(?:and|plus|also)\s+)*(?:(?:the|their|its|an?|der|die|das|la|el|le)\s+)*(average|mean|total|sum|difference|durchschnitt|mittelwert|summe|differenz|media|promedio|suma|diferencia|moyenne|somme|diff[ée]rence)(?:\s+(?:of|between|aus|von|der|de|des|entre)\s+(?!\d[\d.,]*\s*(?:and|y|und|et|to|a|à|bis|-|–)\s*\d)(?:(?:the|these|those|all|los|las|les|den|der|the (?:first|last))\s+)*(?:two|three|four|five|six|both|them|[2-9]|dos|tres|cuatro|cinco|deux|trois|quatre|cinq|beiden|zwei|drei|vier|fünf|sechs)(?:\s+(?:of them|grades|marks|scores|values|numbers|ratings|results|readings|subjects|exams|tests|rounds|noten|punkte|werte|zahlen|ergebnisse|notas|valores|notes|valeurs|chiffres))?)(?![\p{L}])(.*)$/iu;
const THEIRS = /^(?:and\s+)?their\s+(average|mean|total|sum|difference)(?=\s*(?:$|[,(]|rounded|with))(.*)$/iu;
/** "what is left of the budget", "what's left over". */
const LEFT = /^(?:and\s+)?(?:what(?:['’]s| is| remains)?|how much(?: of it)?(?: is)?)\s*(?:still\s+)?(?:left|remains|remaining|left over)(?:\s+over)?((?:\s+(?:of|in|on|from)\s.*)?)$/iu;

/** The column such a chunk names, with how it is worked out as a remark; undefined where it reads otherwise. */
export function workedOut(piece: Entry): Entry | undefined {
  if (piece.remarks !== undefined) return undefined;
  return soDefined(piece) ?? percentFirst(piece) ?? included(piece) ?? ofThose(piece) ?? leftOver(piece);
}

const SAME = /^(?:and\s+|plus\s+|also\s+)*(?:(?:the\s+)?same(?:\s+(?<noun>\p{L}+(?:\s\p{L}+)?))?|(?:der|die|das)selbe\p{L}*(?:\s+\p{L}+)?|(?:la |el |le |les )?(?:misma?o?|m[eê]me)(?:\s+\p{L}+)?)(?:\s+(?:again|once more))?\s+(?:in|en|as)\s+(?<unit>[\p{L}°]{1,14})(?:\s+too)?$/iu;
const TOLD_IN = /^\s*(?:in|en)\s+([\p{L}°]{1,14})(?![\p{L}])(.*)$/isu;

/** "the same distance in miles" behind "distance in km (3 to 42)": both, each called by its unit. */
export function twinOf(piece: Piece, before: Entry | undefined): readonly [Entry, Entry] | undefined {
  const groups = before === undefined ? undefined : SAME.exec(piece.text)?.groups;
  const first = groups === undefined || before === undefined ? undefined : itemOf(before);
  if (before === undefined || groups === undefined || first === undefined) return undefined;
  const [said, unit = '', rest = ''] = TOLD_IN.exec(first.remarks[0]?.text ?? '') ?? [];
  const remark = first.remarks[0];
  const own = said === undefined || remark === undefined ? before : { text: `${first.name} ${unit}`, start: before.start, end: before.end, remarks: [{ text: rest, start: remark.end - rest.length, end: remark.end }, ...first.remarks.slice(1)].filter(({ text }) => text.trim() !== '') };
  // "temp C": the unit is the last word of the name already.
  const stem = said === undefined ? first.name.replace(/\s+\p{L}{1,12}$/u, '') : first.name;
  return [own, { text: `${stem} ${groups['unit'] ?? ''}`, start: piece.start, end: piece.end, remarks: [] }];
}

/** "if yes cigarettes per day 1-40", "if so, how long": a column of the rows that say yes to the one before. */
const IF_YES = /^(?:and\s+)?(if (?:yes|so|true)|falls ja|si sí|si oui)[,:]?\s+(?=\p{L}{3})/iu;

/** "22% tax and net pay": such a column, and those that are joined to it. */
export function workedOutIn(piece: Piece, knowledge: Knowledge): readonly Entry[] | undefined {
  const [lead = '', condition = ''] = IF_YES.exec(piece.text) ?? [];
  const item = lead === '' ? undefined : itemOf(slice(piece, lead.length));
  if (item !== undefined && knowledge.knows(item.name)) return [{ text: item.name, start: piece.start, end: piece.end, remarks: [...item.remarks, part(piece, 0, condition.length)] }];
  const [first, ...others] = cutOutside(piece, joinerAt(piece.text));
  const column = first === undefined ? undefined : workedOut(first);
  if (first === undefined || column === undefined || others.length === 0) return column === undefined ? undefined : [column];
  const further: readonly Entry[] = others.map((other) => workedOut(other) ?? other);
  if (further.every((other) => other.remarks !== undefined || knowledge.knows(nameOf(other.text)))) return [column, ...further];
  const whole = workedOut(piece);
  return whole === undefined ? undefined : [whole];
}

/** "so loan balance is LTV percent of the property value", "hence total = a + b": what follows from the columns before. */
const SO = /^(?:and\s+)?(?:so|thus|hence|therefore)\s+(?:the\s+|that\s+(?:the\s+)?)?(?<name>\p{L}[\p{L}\p{N}_]*(?:\s[\p{L}\p{N}_]+){0,2}?)\s*(?<sign>=|(?:is|equals|comes to)\s)(?<said>.*(?:[+*/×÷]|\s[-−–]\s|\b(?:minus|plus|times|divided by|multiplied by|percent of|% of|sum of|difference|per)\b).*)$/iu;

function soDefined(piece: Entry): Entry | undefined {
  const { name = '', said = '' } = SO.exec(piece.text)?.groups ?? {};
  return said === '' ? undefined : { text: name, start: piece.start, end: piece.end, remarks: [{ ...part(piece, piece.text.length - said.length, said.length), text: `= ${said}` }] };
}

function percentFirst(piece: Piece): Entry | undefined {
  const [said, lead = '', percent = ''] = PERCENT_FIRST.exec(piece.text) ?? [];
  const behind = piece.text.slice(said?.length ?? 0);
  const found = said === undefined ? undefined : shareOfAmountIn(behind);
  if (found?.start !== 0) return undefined;
  const more = /^\s+(?:amount|withheld|deducted|deduction|fee|sum|betrag)(?![\p{L}])/iu.exec(behind.slice(found.end))?.[0].length ?? 0;
  return { text: behind.slice(0, found.end + more), start: piece.start, end: piece.end, remarks: [part(piece, lead.length, percent.length), ...further(piece, behind.slice(found.end + more))] };
}

function included(piece: Piece): Entry | undefined {
  const [said, head = '', word = ''] = INCLUDED.exec(piece.text) ?? [];
  const what = piece.text.slice(said?.length ?? 0).replace(/\W+$/u, '');
  const found = said === undefined ? undefined : shareOfAmountIn(what);
  if (found?.start !== 0 || found.end < what.length) return undefined;
  const at = piece.text.indexOf(word, head.length);
  const joint = /^in[ck]l/iu.test(word) ? 'incl' : word.replace('.', '');
  return { text: `${head} ${joint} ${what}`, start: piece.start, end: piece.end, remarks: [part(piece, at, piece.text.length - at)] };
}

function ofThose(piece: Piece): Entry | undefined {
  const match = OF_THOSE.exec(piece.text) ?? THEIRS.exec(piece.text);
  if (match === null) return undefined;
  const [whole, name = '', rest = ''] = match;
  const said = whole.slice(0, whole.length - rest.length).replace(/^(?:and\s+)?(?:their\s+)?/iu, '');
  return { text: name, start: piece.start, end: piece.end, remarks: [{ ...part(piece, 0, whole.length - rest.length), text: said }, ...further(piece, rest)] };
}

function leftOver(piece: Piece): Entry | undefined {
  const match = LEFT.exec(piece.text);
  return match === null ? undefined : { text: 'remaining', start: piece.start, end: piece.end, remarks: [part(piece, 0, piece.text.length)] };
}

const part = (piece: Piece, at: number, length: number): Piece => ({ text: piece.text.slice(at, at + length), start: piece.start + at, end: piece.start + at + length });

/** What stands behind the name, if anything. */
function further(piece: Piece, rest: string): readonly Piece[] {
  return rest.trim() === '' ? [] : [part(piece, piece.text.length - rest.length, rest.length)];
}
