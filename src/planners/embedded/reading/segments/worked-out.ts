import type { Entry, Piece } from '../../model.js';
import { nameOf } from '../joined.js';
import type { Knowledge } from '../knowledge.js';
import { cutOutside, joinerAt } from '../lists.js';

/** Chunks that name a column by how it is worked out: "20% VAT", "price incl 19% tax", "their average", "what is left of the budget". */

/** What is so many percent of an amount. */
export const SHARE_OF_AMOUNT =
  '(?:(?:sales|income|withholding|value.added|city|state|federal|payroll|church|property) )?tax(?:es)?|vat|gst|hst|mwst|mehrwertsteuer|umsatzsteuer|ust|lohnsteuer|rabatt|trinkgeld|provision|skonto|iva|irpf|impuesto|descuento|propina|comisi[oó]n|tva|remise|taxe|pourboire|imp[oô]t|tip|gratuity|discount|commission|service (?:charge|fee)|(?:booking|processing|transaction|platform|handling|agency|management|broker|cleaning|late|agent) fee|surcharge|mark-?up|bonus|down ?payment|deposit|royalt(?:y|ies)|pension(?: contribution)?|social security|insurance contribution';

const PERCENT = String.raw`\d{1,2}(?:[.,]\d{1,2})?\s?(?:%|percent|pct|per cent|prozent|por ciento|pour cent)`;
/** "an 18 percent tip on top", "22% tax withheld". */
const PERCENT_FIRST = new RegExp(String.raw`^((?:(?:and|plus|minus|with|less|und|mit|y|con|et|avec)\s+)?(?:(?:an?|the|el|la|le|der|die|das)\s+)?)(${PERCENT})\s+(?:of\s+|de\s+)?((?:${SHARE_OF_AMOUNT})(?:\s+(?:amount|withheld|deducted|deduction|fee|sum|betrag))?)(?![\p{L}])(.*)$`, 'iu');
/** "price incl 20% tax", "total including 8% service charge", "brutto inkl. 19 % MwSt". */
const INCLUDED = new RegExp(String.raw`^(.*\p{L})\s+(incl\.?|including|inkl\.?|with|after|before|excl\.?|plus|minus|less)\s+(?:the\s+|a\s+)?(${PERCENT})\s+(${SHARE_OF_AMOUNT})\W*$`, 'iu');
/** "average of the two", "their mean": a whole of the numbers named before. */
const OF_THOSE = /^(?:and\s+)?(?:(?:the|their|its|an?|der|die|das|la|el|le)\s+)*(average|mean|total|sum|difference|durchschnitt|mittelwert|summe|differenz|media|promedio|suma|diferencia|moyenne|somme|diff[ée]rence)(?:\s+(?:of|between|aus|von|der|de|des|entre)\s+(?:(?:the|these|those|all|los|las|les|den|der|the (?:first|last))\s+)*(?:two|three|four|five|both|them|dos|tres|deux|trois|beiden|drei)(?:\s+of them)?)(.*)$/iu;
const THEIRS = /^(?:and\s+)?their\s+(average|mean|total|sum|difference)(?=\s*(?:$|[,(]|rounded|with))(.*)$/iu;
/** "what is left of the budget", "what's left over". */
const LEFT = /^(?:and\s+)?(?:what(?:['’]s| is| remains)?|how much(?: of it)?(?: is)?)\s*(?:still\s+)?(?:left|remains|remaining|left over)(?:\s+over)?((?:\s+(?:of|in|on|from)\s.*)?)$/iu;

/** The column such a chunk names, with how it is worked out as a remark; undefined where it reads otherwise. */
export function workedOut(piece: Entry): Entry | undefined {
  if (piece.remarks !== undefined) return undefined;
  return percentFirst(piece) ?? included(piece) ?? ofThose(piece) ?? leftOver(piece);
}

/** "22% tax and net pay": such a column, and those that are joined to it. */
export function workedOutIn(piece: Piece, knowledge: Knowledge): readonly Entry[] | undefined {
  const [first, ...others] = cutOutside(piece, joinerAt(piece.text));
  const column = first === undefined ? undefined : workedOut(first);
  if (first === undefined || column === undefined || others.length === 0) return column === undefined ? undefined : [column];
  const further: readonly Entry[] = others.map((other) => workedOut(other) ?? other);
  if (further.every((other) => other.remarks !== undefined || knowledge.knows(nameOf(other.text)))) return [column, ...further];
  const whole = workedOut(piece);
  return whole === undefined ? undefined : [whole];
}

function percentFirst(piece: Piece): Entry | undefined {
  const [, lead = '', percent = '', name = '', rest = ''] = PERCENT_FIRST.exec(piece.text) ?? [];
  if (name === '' || /^\s*(?:-|–|to)\s*\d/u.test(rest)) return undefined;
  return { text: name, start: piece.start, end: piece.end, remarks: [part(piece, lead.length, percent.length), ...further(piece, rest)] };
}

function included(piece: Piece): Entry | undefined {
  const [, head = '', word = '', percent = '', what = ''] = INCLUDED.exec(piece.text) ?? [];
  if (percent === '') return undefined;
  const name = `${head} ${/^in[ck]l/iu.test(word) ? 'incl' : word.replace('.', '')} ${what}`;
  return { text: name, start: piece.start, end: piece.end, remarks: [part(piece, piece.text.indexOf(word, head.length), piece.text.length - piece.text.indexOf(word, head.length))] };
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
