import { remembering } from '../../reading/memory.js';
import { countOf } from '../numbers.js';
import { sameLength } from '../same-length.js';

/** How many of one thing there are for each of another. */
export interface TimesAsMany {
  readonly more: string;
  readonly less: string;
  readonly times: number;
}

/** "twice as many dogs as cats", "doppelt so viele Hunde wie Katzen", "el doble de perros que de gatos", "deux fois plus de chiens que de chats". */
const AS_MANY =
  /(?<![\p{L}\d])(twice|double|thrice|triple|[\p{L}\d]+\s(?:times|fois|veces)|doppelt|dreimal|viermal|funfmal|zehnmal)\s+(?:as (?:many|much)|the (?:number|amount) of|so viele?|plus de|autant de|mas|de)\s+(?:the\s+|de\s+)?([\p{L}\d][\p{L}\d'-]*(?:\s[\p{L}\d'-]+)??)\s+(?:as|than|wie|que|als)\s+(?:the\s+|de\s+)?([\p{L}\d][\p{L}\d'-]*(?:\s[\p{L}\d'-]+)??)(?=\s*(?:$|[.,;)]|\s(?:and|und|y|et)\s))/u;
/** "four silver for every gold", "three cats to one dog", "cuatro perros por cada gato". */
const FOR_EACH =
  /(?<![\p{L}\d])([\p{L}\d]+)\s+([\p{L}\d][\p{L}\d'-]*(?:\s[\p{L}\d'-]+)??)\s+(?:for|to|per|por|pour|auf)\s+(?:every|each|one|cada|un|chaque|einen?|jeden?)\s+([\p{L}\d][\p{L}\d'-]*(?:\s[\p{L}\d'-]+)??)(?=\s*(?:$|[.,;)]|\s(?:and|und|y|et)\s))/u;

const TIMES: Readonly<Record<string, number>> = { twice: 2, double: 2, thrice: 3, triple: 3, doppelt: 2, dreimal: 3, viermal: 4, funfmal: 5, zehnmal: 10 };

/** Of a text that compares two things by number: which there are more of, and how many times as many. */
export const timesAsMany = remembering(findTimesAsMany);

function findTimesAsMany(text: string): TimesAsMany | undefined {
  const folded = sameLength(text).replace(/\b(?:el )?doble\b/u, (said) => 'double'.padEnd(said.length)).replace(/\bel triple\b/u, 'triple   ').trimEnd();
  const match = AS_MANY.exec(folded) ?? FOR_EACH.exec(folded);
  if (match === null) return undefined;
  const [whole, said = '', more = '', less = ''] = match;
  const times = TIMES[said] ?? countOf(said.split(' ')[0] ?? '');
  if (times === undefined || times <= 1 || times > 1000) return undefined;
  // As they are written, capitals and all.
  const at = match.index + whole.indexOf(more, said.length);
  const written = (word: string, from: number): string => text.slice(from, from + word.length);
  return { more: written(more, at), less: written(less, match.index + whole.lastIndexOf(less)), times };
}
