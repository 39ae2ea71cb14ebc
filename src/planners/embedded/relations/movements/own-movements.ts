import type { Claims, Draft } from '../../model.js';
import { isNumeric } from '../grammar/kinds.js';
import { namedIn } from '../grammar/naming.js';
import { yesOf } from '../grammar/yes-no.js';
import type { RelateContext } from '../reader.js';
import { readByList, readHigherOfList } from './by-list.js';
import { readGroup } from './groups.js';
import { readMove } from './move.js';
import { readTogether } from './together.js';

/** "more rooms, more area": the one as the other. */
const TIED = /\b(?:more|fewer|less|higher|lower|bigger|larger|smaller|longer|shorter|older|newer)\s+\p{L}+(?:\s\p{L}+)?,\s*(?:the\s+)?(?:more|fewer|less|higher|lower|bigger|larger|smaller|longer|shorter|pricier|cheaper|older|newer)\s+\p{L}+/iu;

/** "better when total sleep is longer", "clearly higher on failed attempts": a movement, whatever word joins its halves. */
const COMPARES = /^\W*(?:(?:which|that)\s+)?(?:(?:is|are|gets?|tends? to be)\s+)?(?:\p{L}+ly\s+|much\s+|far\s+|a (?:bit|lot|little)\s+)?(?:higher|lower|better|worse|longer|shorter|more|less|fewer|bigger|larger|smaller|greater|pricier|cheaper)\s+(?:when|whenever|if|for|with|on|in|among|at|the)\b/iu;

/** "0-100 (higher when …)": its bounds, before what moves it. */
const BOUNDS_BEFORE = /^[\s(:]*(?:from\s)?[-−$€£]?\d[\d.,]*k?\s?(?:-|–|to|\.\.)\s?[$€£]?\d(?:[\d.,]*\d)?k?(?:\s?[\p{L}%€°$£/]{1,8})?\s+\(?(?=\p{L})/u;

/** "6% true, and those show higher consumption": the rows a yes/no column says yes of. */
const THOSE = /([,;–—]\s*(?:and\s+|but\s+)?)(?:those|these|they|such rows|(?:those|these|such|affected|flagged|infected|positive|sick|ill)\s(?:ones|\p{L}+s))\s+(?=\p{L})/giu;

/** "no shorter than 3 km" bounds, and moves nothing. */
const DENIED = /\b(?:no|not|never)\s+(?:\p{L}+er|more|less)\s+than\s+[$€£]?\d/iu;

/** "at least 20% of the price": how much, and nothing that moves. */
const SHARE_OF = /^\W*(?:\p{L}+\s){0,3}\d+(?:[.,]\d+)?\s?(?:%|percent|pct)\s+of\s+(?:the\s|its\s|their\s)?[\p{L}_ ]+\W*$/iu;

/** "600 to 25000, smokers pay much more, and it climbs with age": each part may say how the column moves. */
export function ownMovements(drafts: readonly Draft[], text: string, own: Draft, context: RelateContext): Claims {
  if (own.stated.formula === true) return [];
  // What keeps the column on one side of another is no movement.
  const measures = drafts.filter((draft) => draft !== own && isNumeric(draft));
  const isLimit = (part: string): boolean => DENIED.test(part) || SHARE_OF.test(part) || !COMPARES.test(part) && (/\b(?:if|when|unless|only|never|always|after|before)\b/iu.test(part) || namedIn(/\b(?:than|above|below|under|over|exceed\w*)\b(.*)$/iu.exec(part)?.[1] ?? '', measures).length > 0) && !/\b(?:rises?|falls?|grows?|climbs?|drops?|increases?|decreases?|goes|depends?)\b/iu.test(part);
  const tied = TIED.exec(text)?.[0];
  if (tied !== undefined) return readMove(drafts, `the ${tied.replace(/,\s*/u, ', the ')}`, own, context) ?? [];
  const said = yesOf(own) === undefined ? text : text.replace(THOSE, `$1${own.name.replaceAll('_', ' ')} `);
  const behind = said.replace(BOUNDS_BEFORE, '');
  return (COMPARES.test(behind) ? behind : said).split(/[,;]\s*(?:and\s+|but\s+)?|\s+where\s+(?=\p{L})|\s+and\s+(?=(?:is|it|rises?|falls?|grows?|climbs?|drops?|increases?|decreases?|goes)\b)/iu).flatMap((part) => (/\p{L}{3}/u.test(part) && !isLimit(part) ? (readByList(drafts, part, own) ?? readHigherOfList(drafts, part, own) ?? readGroup(drafts, part, own) ?? readMove(drafts, part, own, context) ?? readTogether(drafts, part, own, context) ?? []) : []));
}
