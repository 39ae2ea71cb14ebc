import { itemOf } from '../../columns/item.js';
import type { Entry, Piece } from '../../model.js';
import { spelledOut } from '../../vocabulary/abbreviations.js';
import type { Knowledge } from '../knowledge.js';
import { ADDS } from '../leads.js';
import { cutOutside, joinerAt, slice } from '../lists.js';
import { isAsked } from '../segments/asked.js';
import { keysOf } from '../words.js';

/** "too", "as well": what stands before is one column more. */
const TOO = /[\s,]+(?:too|as well|also|auch|también|aussi|please|pls)\W*$/iu;
/** "one column for the sex", "a field with the region". */
const FRAME = /^(?:and\s+|plus\s+)?(?:(?:one|an?|another|an? (?:extra|additional|second))\s+)?(?:columns?|fields?)\s+(?:for|with|of|called|named|holding)\s+(?:the\s+)?/iu;
export const framesOne = (text: string): boolean => FRAME.test(text);
/** "A column amount due is half of the charge if …", "Add a boolean field called overdue which is true when …": one more column, and what it holds. */
const TOLD =
  /^(?:(?:and|then|also|plus|finally|lastly|add|include|there(?:['’]s| is| are| should be| must be| will be)|(?:i|we)(?:['’]d| would)?(?: also)? (?:like|need|want))\s+)*(?:an?|one|another|the (?:last|final))\s+(?:(?:further|extra|additional|final|last|second|third|new|separate|more|boolean|numeric|integer|text|date|yes\/no|true\/false|calculated|computed|derived)\s+){0,2}(?:column|field|flag)(?:\s+|,\s+)(?:(?:called|named|for|with)\s+)?(?:the\s+)?["'`“]?(?<name>\p{L}[\p{L}\d_]*(?:\s[\p{L}\d_]+){0,4}?)["'`”]?,?\s*(?=(?:is|are|which|that|whose|holds?|contains?|shows?|says?|tells?|should|must|has|equals?|being|calculated|computed|from|between)\s|[=:,(])/iu;

/** "An overweight flag is true when a bag weighs more than 23 kg": the word behind its name. */
const TOLD_BEHIND =
  /^(?:(?:and|then|also|plus|finally|lastly|add|include|there(?:['’]s| is| should be))\s+)*(?:an?|one|another)\s+["'`“]?(?<name>(?!separate|extra|new|additional|further|boolean|yes)\p{L}[\p{L}\d_]*(?:\s\p{L}[\p{L}\d_]*){0,2}?\s(?:column|field|flag|indicator))["'`”]?,?\s*(?=(?:is|are|which|that|holds?|shows?|says?|tells?|should|must|equals?|marks?)\s|[=:(])/iu;

/** "6% are let out (column let yes/no)": the column that holds what is told of so many rows, with its answers in the order of what was told. */
const IN_BRACKETS =
  /^\W*(?<share>(?:about |around |roughly |some |only |etwa |rund |ca\.? |unos? |environ )?\d{1,2}(?:[.,]\d+)? ?%)(?: (?:of (?:the |all )?\p{L}+|der \p{L}+|de (?:los |las )?\p{L}+|des \p{L}+))? (?<said>[^().;]{3,50}?) ?\((?:(?:the )?(?:column|field|flag)|spalte|feld|columna|campo|colonne|champ):? ["'`“]?(?<name>\p{L}[\p{L}\d_]*(?: [\p{L}\d_]+)?)["'`”]?,?:? (?<yes>yes|y|true|ja|s[ií]|oui) ?(?:\/|or|oder|o|ou) ?(?<no>no|n|false|nein|non)\)\W*$/iu;
/** What is told of the rows where the answer is no: "6% are empty (column let yes/no)". */
const LACKS = /(?<![\p{L}])(?:not|never|no|un\p{L}+|empty|vacant|leer|nicht|kein\p{L}*|vac[íi][oa]s?|libres?|sin|vides?|pas|missing|absent)(?![\p{L}])/iu;
const HAS = /^(?:let|rented|occupied|vermietet|belegt|bewohnt|alquilad[oa]|ocupad[oa]|lou[ée]e?|occup[ée]e?|available|present|paid|bezahlt|pagad[oa]|pay[ée]e?|returned|open|active|aktiv|activ[oa]|member|mitglied)/iu;

function inBrackets({ text, start, end }: Piece, items: readonly Entry[]): Entry | undefined {
  const { share = '', said = '', name = '', yes = '', no = '' } = IN_BRACKETS.exec(text)?.groups ?? {};
  const key = keysOf(name).join(' ');
  if (name === '' || items.some((item) => keysOf(itemOf(item)?.name ?? '').join(' ') === key)) return undefined;
  const isNo = LACKS.test(said) && (HAS.test(name) || keysOf(said).some((word) => key.includes(word)));
  return { text: name, start, end, remarks: [{ text: `(${yes}/${no}, ${share} ${isNo ? no : yes})`, start, end }] };
}

/** "Whenever the stock is low the column reorder says yes": what it holds stands behind when. */
const BEHIND = /^(?<when>(?:if|when|whenever|where|as soon as|once)\s.{4,140}?),?\s+(?:then\s+)?(?:the|an?)\s+(?:column|field|flag)\s+["'`“]?(?<name>\p{L}[\p{L}\d_]*(?:\s[\p{L}\d_]+)?)["'`”]?\s+(?:says|reads|shows|is|should (?:be|say)|must be|holds|contains)\s+(?:set to\s+)?["'`“]?(?<value>[\p{L}\d]+)["'`”]?(?<rest>[,;\s]+(?:otherwise|else|and)\s.+)?\W*$/isu;
const OPPOSITE: Readonly<Record<string, string>> = { yes: 'no', true: 'false', y: 'n', '1': '0', no: 'yes', false: 'true' };

function behindCondition({ text, start, end }: Piece, items: readonly Entry[]): Entry | undefined {
  const { when = '', name = '', value = '', rest } = BEHIND.exec(text)?.groups ?? {};
  const key = keysOf(name).join(' ');
  if (name === '' || items.some((item) => keysOf(itemOf(item)?.name ?? '').join(' ') === key)) return undefined;
  const opposite = OPPOSITE[value.toLowerCase()];
  const otherwise = rest ?? (opposite === undefined ? '' : `, otherwise ${opposite}`);
  return { text: name, start, end, remarks: [{ text: `${value} ${when.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase())}${otherwise}`, start, end }] };
}

/** The column such a sentence adds; undefined where it speaks of one that was named before. */
export function toldAsColumn(piece: Piece, items: readonly Entry[]): Entry | undefined {
  if (!/\b(?:column|field|flag|indicator|spalte|feld|columna|campo|colonne|champ)\s/iu.test(piece.text)) return undefined;
  const bracketed = piece.text.includes('(') ? inBrackets(piece, items) : undefined;
  if (bracketed !== undefined) return bracketed;
  const behind = behindCondition(piece, items);
  if (behind !== undefined) return behind;
  const match = TOLD_BEHIND.exec(piece.text) ?? TOLD.exec(piece.text);
  const name = match?.groups?.['name'];
  if (match === null || name === undefined) return undefined;
  const keys = [keysOf(name), keysOf(name).slice(0, -1)].map((words) => words.join(' '));
  if (items.some((item) => keys.includes(keysOf(itemOf(item)?.name ?? '').join(' ')))) return undefined;
  const { start, end } = slice(piece, piece.text.indexOf(name), piece.text.indexOf(name) + name.length);
  return { text: name, start, end, remarks: [slice(piece, match[0].length)] };
}

/** Names alone: no verb, no number, no sign but those that join. */
const BARE = /^[\p{L}\d_'’ +&,/-]{2,60}$/u;
const VERBS = /(?<![\p{L}])(?:is|are|was|were|be|has|have|should|must|may|can|will|do|does|don['’]?t|never|always|only|no|not|make|keep|use|need|want|it|they|them|this|that|these|if|when|where|who|all|each|every|more|less|higher|lower|sorted|rows|realistic|data|sure|please|english|format|iso|go|goes|gets?|rises?|falls?|follows?|grows?|drops?|depends?|increases?|decreases?|climbs?|moves?|tracks?|correlat\w*|tends?|costs?|pays?|earns?|match(?:es)?|differs?|varies|vary|then|than|with|without|between|from|up|down|stays?|lies?|exceeds?|ranges?|reach(?:es)?|under|above|below)(?![\p{L}])/iu;
const MOST_WORDS = 9;

/** "Pulse pressure as well, i.e. systolic minus diastolic": one more column, and how it is worked out. */
const WORKED_TOO = /^(?:(?:and|also|plus|the)\s+)*(?<name>\p{L}[\p{L}\d_]*(?:\s[\p{L}\d_]+){0,3}?),?\s+(?:as well|too|also),?\s*(?=(?:i\.\s?e\.|that is|which is|meaning|namely|=|\(|:|[-–—]\s))/iu;

function workedOutToo(piece: Piece, items: readonly Entry[]): Entry | undefined {
  const match = WORKED_TOO.exec(piece.text);
  const name = match?.groups?.['name'] ?? '';
  const key = keysOf(name).join(' ');
  if (match === null || VERBS.test(name) || items.some((item) => keysOf(itemOf(item)?.name ?? '').join(' ') === key)) return undefined;
  const at = piece.text.indexOf(name);
  return { text: name, start: piece.start + at, end: piece.start + at + name.length, remarks: [slice(piece, match[0].length + (/^(?:i\.\s?e\.|that is|which is|meaning|namely),?\s*/iu.exec(piece.text.slice(match[0].length))?.[0].length ?? 0))] };
}

/** "Plus region", "player tag too", "one column for sex", "bus line + delay": columns named in a short sentence behind the list; undefined where it says something else. */
export function addedIn(piece: Piece, items: readonly Entry[], knowledge: Knowledge): Entry[] | undefined {
  const worked = workedOutToo(piece, items);
  if (worked !== undefined) return [worked];
  const lead = ADDS.exec(piece.text)?.[0].length ?? 0;
  const tail = TOO.exec(piece.text)?.index ?? piece.text.length;
  const said = slice(piece, lead, Math.max(lead, tail));
  const frame = FRAME.exec(said.text)?.[0].length ?? 0;
  const names = slice(said, frame);
  if (!BARE.test(names.text) || VERBS.test(names.text) || isAsked(names.text) || names.text.split(/\s+/u).length > MOST_WORDS) return undefined;
  const joiner = joinerAt(names.text);
  const entries = cutOutside(names, (index) => (names.text[index] === ',' ? 1 : joiner(index)));
  const called = entries.map((entry) => itemOf(entry)?.name ?? '');
  if (entries.length === 0 || called.some((name) => name === '' || name.split(/[\s_]+/u).length > 3)) return undefined;
  const named = items.map((item) => keysOf(itemOf(item)?.name ?? ''));
  const isNew = (name: string): boolean => !named.some((other) => other.join(' ') === keysOf(name).join(' '));
  if (!called.some(isNew)) return undefined;
  const isSaid = lead > 0 || frame > 0 || tail < piece.text.length || (names.text.includes(' + ') && called.some((name) => knowledge.knows(name)));
  // "Torque, power" may speak of `torque_nm`.
  const isApart = called.every((name) => !named.some((other, i) => i > 0 && keysOf(name).every((key) => spelledOut(other).includes(key))));
  const isNamed = isApart && called.every((name) => knowledge.knows(name)) && called.some((name) => knowledge.knowsExactly(name)) && (called.length > 1 || called.every((name) => knowledge.knowsExactly(name)));
  return isSaid || isNamed ? entries : undefined;
}
