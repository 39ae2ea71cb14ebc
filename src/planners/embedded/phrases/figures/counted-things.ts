import { singular } from '../../reading/words.js';
import { spelledNumber } from '../numbers.js';
import { byName, saying, type Saying } from './saying.js';

/** What is counted and named in brackets before a list: "readings from three inverters (INV-A, INV-B, INV-C):". */
const COUNTED =
  /(?<=(?:^|\n)[^:(\n]{3,80}?(?<![\p{L}])(?:from|of|for|at|in|on|by|across|between|among|von|aus|für|an|in|de|para|en|pour|dans) (?:the |our |my |den |los |las |les )?)(?<count>\d{1,2}|\p{L}{3,8}) (?<things>(?:\p{L}+[ -]){0,2}\p{L}{3,}s?) ?\((?<list>[^():\n]{3,160})\)(?<joint>:| with(?: columns| fields)?:?| -)(?= (?<behind>[^\n]{3,600}))/giu;
/** What a table consists of, and no rows of it. */
const PARTS = /^(?:columns?|fields?|tables?|files?|sheets?|attributes?|features?|variables?|headers?|parts?|values?|items?|measurements?|measures?|questions?|things|spalten|felder|columnas|campos|tablas|colonnes|champs|days?|weeks?|months?|years?|weekdays|quarters?|seasons)$/iu;
const SPLIT = /\s*[,/]\s*(?:(?:and|und|y|et)\s)?|\s(?:and|und|y|et)\s/iu;

/** The heads of a list, each to where its remark begins. */
const names = (list: string): readonly string[] => list.toLowerCase().split(/[,;(:]\s*/u);
/** "sensor", "sensor id": the things themselves, and no measure of theirs. */
const CALLED = /^\p{L}+(?:[_ ](?:ids?|names?|codes?|no|nr|number|key|serial))?$/u;

/** They are a column, the first of the list, unless the list has one of them. */
function asColumn({ count = '', things = '', list = '', joint = '', behind = '' }: Readonly<Record<string, string | undefined>>): string | undefined {
  const named = list.split(SPLIT).map((value) => value.trim()).filter((value) => value !== '');
  const said = /^\d/u.test(count) ? Number(count) : spelledNumber([count.toLowerCase()])?.value;
  const last = things.split(/[ -]/u).at(-1) ?? '';
  if (said !== named.length || named.length < 2 || PARTS.test(last) || named.some((value) => value.split(' ').length > 3 || /^\d/u.test(value))) return undefined;
  const thing = things.slice(0, things.length - last.length) + singular(last);
  if (names(behind).some((name) => CALLED.test(name) && name.startsWith(singular(last).toLowerCase()))) return undefined;
  return `${count} ${things}${joint.startsWith(' with') || joint === ' -' ? joint : ':'} ${thing} (${named.length === 2 ? named.join(' or ') : named.join(', ')}),`;
}

export const countedThings: readonly Saying[] = [saying('from of for at in on by across between among von aus für an de para en pour dans', COUNTED, byName(asColumn))];
