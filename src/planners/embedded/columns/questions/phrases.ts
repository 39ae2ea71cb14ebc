import { isParticiple } from '../../vocabulary/word-classes.js';
import { heading, type Heading } from './heading.js';
import { timesDone } from './how.js';

/** Headings in everyday words that say what they hold as a whole, and no word of them does: "made of", "left to pay", "altogether". */
const MEANT: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'material': 'made of|made from|made out of|out of',
    'amount due': 'left to pay|still to pay|left to be paid|still owed|still owing|still due|yet to be paid|to be paid|outstanding',
    'discount amount': 'taken off|knocked off|money off|saved|reduction',
    'total amount': 'altogether|all together|all in all|in all|in total|all in|everything added up|all added up|both added up|to pay altogether',
    'likes': 'thumbs up|hearts|hearts given',
    'dislikes': 'thumbs down',
    'sum insured': 'amount covered|covered up to|insured for',
    'start date': 'came to us|came to us on|joined us|joined us on|started with us|with us from|runs from|good from|in force from|starting on|covered from|starts on|begins on|here since|with us since|getting it since|getting them since|since when',
    'end date': 'runs to|runs until|runs till|good until|in force until|covered until|covered to|ends on|up to when',
    'arrival date': 'arriving|arriving on|arrives on|coming on|check in on|checking in',
    'departure date': 'leaving|leaving on|leaves on|departing|going on|check out on|checking out',
    'date of birth': 'born|birth',
    'expiry date': 'use by|best before|good till|eat by|goes off on|runs out on|keeps until',
    'stock': 'packs we have|pieces we have|left on the shelf|left in stock|still in stock|what we have left|how many are left|on the shelf|pieces left|packs left|units left',
    'duration': 'lasted|lasting|it lasted|took|took how long|time taken|time it took',
    'number of servings': 'feeds how many|feeds|serves how many|enough for',
    'active ingredient': 'substance that acts|acting substance|what it acts by',
    'reorder level': 'threshold for re-ordering|threshold for reordering|when to reorder|order again below|order more below|re-order below|reorder below',
  }).flatMap(([meant, phrases]) => phrases.split('|').map((phrase) => [phrase, meant] as const)),
); // prettier-ignore

/** What nobody would head a column with in those words. */
const NAMED = new Set(['material', 'active ingredient', 'stock', 'reorder level', 'number of servings']);

/** "tag in her ear": where on it. */
const PART = /^(\p{L}+)\s(?:in|on|around|round)\s(?:her|his|its|their)\s(\p{L}+)$/iu;
/** "17 characters of the VIN": its form, and what it is. */
const LONG = /^(?:\d{1,2}|\p{L}+)\s(?:characters?|digits?|letters?)\sof\s(?:the|its|their|a)\s(\p{L}+(?:\s\p{L}+)?)$/iu;

/** "phone of somebody to call if something happens" */
const EMERGENCY = /^(?:phone|number|tel\p{L}*|mobile|who|name)(?:\s\p{L}+){0,4}\sto\s(?:call|ring|phone|contact|reach)\s(?:if|in case|in an emergency|when)\b/iu;

/** "shop or supplier paid", "person or company visited": one of two to whom something was done. */
const DONE_TO = /^(\p{L}{3,}) or (\p{L}{3,}) (\p{L}{4,})$/iu;

export function ofPhrase(asked: string): Heading | undefined {
  const meant = MEANT.get(asked.toLowerCase().replace(/^(?:it\s+)?(?:is|was|are|were)\s+/u, ''));
  if (meant !== undefined) return heading(NAMED.has(meant) ? meant.replace(/^number of /u, '') : asked, meant);
  const sort = /^(?:sort|kind) of (\p{L}+)$/iu.exec(asked)?.[1];
  if (sort !== undefined) return heading(asked, `${sort} type`);
  const done = /^times (\p{L}+(?:ed|n)|read)$/iu.exec(asked)?.[1]?.toLowerCase();
  if (done !== undefined) return heading(asked, timesDone(done).replace(/^count$/u, 'number of times'));
  if (EMERGENCY.test(asked)) return heading(`emergency contact ${/^(?:who|name)/iu.test(asked) ? 'name' : 'phone'}`);
  if (/^(?:first|given)(?: name)? (?:and|&|plus) (?:last|family|sur)[- ]?names? (?:together|combined|in one(?: column)?|as one)$/iu.test(asked)) return heading('full name');
  const [, one, , what = ''] = DONE_TO.exec(asked) ?? [];
  if (one !== undefined && isParticiple(what.toLowerCase()) && !isParticiple(one.toLowerCase())) return heading(asked, one);
  const part = PART.exec(asked);
  if (part !== null) return heading(`${part[2] ?? ''} ${part[1] ?? ''}`);
  const long = /^(?:last|first)\s/iu.test(asked) ? null : LONG.exec(asked);
  return long === null ? undefined : heading(long[1] ?? '');
}
