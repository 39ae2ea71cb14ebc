import { itemOf } from '../../columns/item.js';
import type { Entry, Piece } from '../../model.js';
import type { Knowledge } from '../knowledge.js';
import { slice } from '../lists.js';
import { segmentsOf } from '../segments.js';
import { isOwnName } from './own-names.js';

/** "Every code has a …", "Each ticket also comes with an …", "Jeder Kunde hat eine …": what a row has is a column. */
const HAVING =
  /^(?:and\s+)?(?:(?:each|every|all|any|an?(?=\s\p{L}+(?:\s\p{L}+)?\s(?:has|carries|comes with|bears)\s)|jede[rs]?|alle|cada|todos los|todas las|chaque|tous les|toutes les)\s+[\p{L}-]+(?:\s[\p{L}-]+)?|they all|they|it)\s+(?:(?:should|must|also|will|then|needs? to|auch|también|aussi)\s+)*(?:has|have|gets?|carr(?:y|ies)|comes? with|bears?|hat|haben|bekommt|tienen?|lleva|a|ont)\s+(?:(?:also|got|auch|también|aussi)\s+)*(?=(?:an?|its|their|his|her|own|eine?n?|una?|sus?|une|son|sa)\s+\p{L}|\p{L}+_\p{L})/iu;

export const saysWhatRowsHave = (text: string): boolean => HAVING.test(text);

/** "a typical price", "a higher rate": what is said of a column, and none. */
export const COMPARES = /^(?:(?:high|low|larg|small|bigg|long|short|tall|old|young|new|fast|slow|quick|swift|heavi|light|warm|cold|hott|cool|cheap|dear|pric|busi|great|strong|weak|rich|poor|clos|near|wid|deep|steep|earli|soon|lat|saf|hard|easi|thick|thinn|bright|dark|loud|quiet|healthi|happi)(?:ie)?(?:er|r|est|st)|most|least|more|less|fewer|better|best|worse|worst|different|typical|certain|fixed|specific|given|similar|random|same|set|chance|probability|mean|average|median|minimum|maximum)(?![\p{L}_])/iu;

/** "Each cancelled order has a reason": not all rows. */
export const speaksOfSomeRows = (text: string): boolean => /^(?:and\s+)?(?:each|every|all|any)\s+[\p{L}-]+(?:ed|en|ive|ible|able|ing)\s+\p{L}+\s+(?!that|which)(?:has|have|gets?|carr)/iu.test(text);

const ITS_OWN = /^(?:(?:exactly\s)?one|an?\ssingle|its\sown|their\sown|(?:an?|its)\sfixed)\s+(?=\p{L})/iu;

/** "Each store has | its own manager": one for each store. */
function ownOf(entry: Entry, thing: string | undefined): Entry {
  const lead = thing === undefined || entry.remarks !== undefined ? undefined : ITS_OWN.exec(entry.text)?.[0];
  if (lead === undefined) return entry;
  const name = slice(entry, lead.length);
  return { ...name, remarks: [{ text: `one ${name.text} per ${thing ?? ''}`, start: entry.start, end: name.start }] };
}

const LISTED = 4;

/** The columns of which a sentence says that every row has them; undefined where one of them is none, or was told before. */
export function hadIn(piece: Piece, named: readonly (readonly string[])[], knowledge: Knowledge): Entry[] | undefined {
  const lead = HAVING.exec(piece.text)?.[0];
  if (lead === undefined) return undefined;
  const segments = segmentsOf(slice(piece, lead.length), knowledge);
  const names = segments.map(({ piece: entry }) => itemOf(entry)?.name ?? '');
  const isColumn = (name: string): boolean => !COMPARES.test(name) && isOwnName(name.replace(/^(?:unique|own|different|separate)\s+/iu, ''), named, knowledge);
  // "A VIP has a lounge card": of some, where a list tells what each has.
  if (/^an?\s/iu.test(piece.text) && segments.length < LISTED) return undefined;
  const thing = /^(?:and\s+)?(?:each|every)\s+([\p{L}-]+(?:\s[\p{L}-]+)?)\s/iu.exec(piece.text)?.[1];
  return segments.length > 0 && segments.every((segment) => segment.isColumn) && names.every(isColumn) ? segments.map(({ piece: entry }) => ownOf(entry, thing)) : undefined;
}
