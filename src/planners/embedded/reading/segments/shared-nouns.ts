import { itemOf } from '../../columns/item.js';
import type { Knowledge } from '../knowledge.js';
import { QUALIFIER } from '../names-in-head.js';
import type { Segment } from './segment.js';

/** Words before a noun that is said once for several columns. */
const ALONE = /^(?:(?:daily|hourly|weekly|monthly|yearly)\s+)?(?:avg|average|mean|median|low|high|lowest|highest)$/iu;
/** Spanish and French say them behind the noun. */
export const BEHIND = /^(?:m[ií]nim[oa]s?|m[áa]xim[oa]s?|medi[oa]s?|inicial(?:es)?|final(?:es)?|minimale?s?|maximale?s?|moyen(?:ne)?s?)$/iu;

/** Who takes part, and what such people have: "caller and callee number", but no "caller time" beside a start time. */
const PERSON = /^(?:caller|callee|sender|recipient|receiver|buyer|seller|mother|father|parent|child|source|target|origin|destination)$/iu;
const OF_A_PERSON = /^(?:id|name|number|no|phone|email|age|country|city|address|ip|port|account|iban|code|state|zone|station|airport|warehouse|bank)$/iu;

/** "min, avg and max temperature", "Temperatura mínima y máxima": the noun that is said once, put into the names that lack it; "paid, paid date" are two columns already. */
export function withSharedNouns(segments: readonly Segment[], knowledge: Knowledge): Segment[] {
  const shared = [...segments];
  let noun = '';
  const names = new Set(segments.map(({ piece, isColumn }) => (isColumn ? itemOf(piece)?.name.toLowerCase() : undefined)));
  for (let i = shared.length - 1; i >= 0; i--) {
    const { piece, isColumn } = shared[i] ?? { isColumn: false };
    const item = piece === undefined || !isColumn ? undefined : itemOf(piece);
    // "max temperature at one station": where it is measured is no part of the noun.
    const words = item?.name.replace(/\s(?:at|per|for|of|in|on|by)\s.*$/iu, '').split(' ') ?? [];
    if (item === undefined || piece === undefined) noun = '';
    else if (noun !== '' && item.remarks.length === 0 && isQualifier(item.name) && !names.has(`${item.name} ${noun}`.toLowerCase()) && (!PERSON.test(item.name) || OF_A_PERSON.test(noun)) && !(OF_MONEY.test(item.name) && /^(?:date|time|day)$/iu.test(noun))) shared[i] = { piece: { text: `${item.name} ${noun}`, start: piece.start, end: piece.end, remarks: [] }, isColumn: true };
    else noun = words.length === 2 && isQualifier(words[0] ?? '') && !ENDS.test(words[1] ?? '') && knowledge.knows(words.join(' ')) ? (words[1] ?? '').replace(/(?<=[^s]{3})s$/u, '') : '';
  }
  for (let i = 1; i < shared.length; i++) {
    const [before, own] = [shared[i - 1], shared[i]];
    const [left, right] = [before, own].map((segment) => (segment?.isColumn === true ? itemOf(segment.piece)?.name : undefined));
    const [first = '', last = ''] = left?.split(' ') ?? [];
    const bare = right?.split(' ')[0] ?? '';
    if (own !== undefined && right !== undefined && BEHIND.test(last) && BEHIND.test(bare) && last !== bare) shared[i] = { piece: { text: `${first} ${right}`, start: own.piece.start, end: own.piece.end, remarks: itemOf(own.piece)?.remarks ?? [] }, isColumn: true };
  }
  return shared;
}

/** "start, planned end": both are what the other is not, and no noun that they share. */
const ENDS = /^(?:start|end|first|last|min|max|entry|exit|source|target|buy|sell|bid|ask|before|after)$/iu;

/** "gross, sent date": an amount is no date. */
const OF_MONEY = /^(?:gross|net|billed|paid|bid|ask)$/iu;
export const isQualifier = (name: string): boolean => QUALIFIER.test(name) || ALONE.test(name) || QUALIFIER.test(name.replace(/^(?:daily|hourly|weekly|monthly|yearly)\s+/iu, ''));
