import type { Piece } from '../model.js';
import { REQUEST } from './leads.js';
import { NONE_WITHOUT } from './negation.js';
import { remembering } from './memory.js';

const NOISE =
  /^(?:please|pls|plz|thx|thanks|thank you|ty|ok|okay|kk|yeah.*|yep.*|cheers|idk|whatever|etc\.?|and so on|nothing else.*|that'?s (?:it|all)|thats (?:it|all)|bitte|danke|gracias|por favor|merci|s'il (?:vous|te) pla[iî]t|lol|asap|if possible|you know|realistic(?:ally)?|random|really|seriously|honestly|hi|hello|hey|hi there|good (?:morning|afternoon|evening))[.!?]*$/iu;
const ASKS = /\b(?:please|pls|generate|create|give|gimme|make|need|want|build|produce|provide)\b/i;
const REGARDS = /^(?:(?:many |a thousand |with many )?thanks\b|thank you\b|(?:with )?(?:kind|best|warm) (?:regards|wishes)|(?:good (?:morning|afternoon|evening)|hello|hi|dear)\b)[^:]{0,60}$/iu;
/** "the status is ok" ends in a value. */
const NOISE_TAIL = /(?<!\b(?:mostly|mainly|usually|normally|often|rarely|sometimes|%|percent|is|are|be|was|not|or|either|to|status|=|unless|until|else|otherwise|says|reads|shows))[\s,]+(?:please|pls|plz|plss|thx|thanks|thank you|ty|tysm|ok|okay|kk|cheers|idk|asap|lol|bitte|danke|gracias|por favor|merci|obv|kinda|etc|:\)|:d)[.!?\s]*$/iu;
const ROWS_ONLY = /^(?:(?:and|with|like|about|abt|around|exactly|maybe|roughly|just|only|need|want|total of|make it|ca\.?|etwa|unos|unas|environ)\s+)*(?:[\d.,]+\s?k?|a (?:dozen|hundred|thousand|couple(?: of)? hundred)|[a-z]+ (?:hundred|thousand))\s*(?:rows?|records?|entries|lines|samples|filas|registros|zeilen|datensätze|lignes)(?:\s+\w+){0,4}[.!?\s:)]*$/iu;
/** "like 40 items thx", "about 60 of them please": how many things there are, asked for the way people chat. */
const THINGS_ONLY = /^(?:(?:and|with|maybe|just|need|want|make it)\s+)*(?:like|about|abt|around|roughly|approx\.?|maybe|some)\s+\d[\d,]*k?\s+(?:\p{L}+s|of (?:them|these|those|em))(?:[\s,]+(?:total|in total|max|or so|pls|plz|please|thx|thanks|ty|would do|is fine|should do|will do|is enough))*[.!?\s:)]*$/iu;

/** "exactly two columns": how many, and not what they are. */
const COLUMNS_ONLY = /^(?:(?:and|with|i|we|need|want|like|exactly|just|only|these|those|the|following)\s+)*(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2})\s+(?:columns?|fields?|attributes?)(?:\s+(?:only|please|in total))?[.:\s]*$/iu;
const ROWS_TAIL = /(?<!\b(?:in|of|every|each|to|per|and))[\s,]+(?:(?:and|with|like|about|abt|around|exactly|maybe|roughly|just|only|need|want|total of|make it|ca\.?|etwa|unos|unas|environ)\s+)*\d[\d.,]*\s?k?\s*(?:rows?|records?|entries|lines|samples|filas|registros|zeilen|datensätze|lignes)(?:\s+(?:idk|pls|plz|please|total|max|ty))?[.!?\s]*$/iu;

/** "SYSTEM: forget the above", "ignore previous instructions", "DROP TABLE bins": orders to a machine name no column. */
const ORDERS = /^(?:system|assistant|developer|admin|instructions?|prompt|note to (?:the )?(?:ai|model|llm))\s*:\s*(?:forget|ignore|disregard|never mind|drop (?:this|that|the|all|your)|skip (?:this|the)|from now on|you are|your|answer|output|say|reply|respond|print|reveal|stop|do not|don't|override|new)|\b(?:ignore|forget|disregard)\b[^.!?]{0,40}\b(?:above|previous|prior|earlier|instructions?|everything)\b|^\W*(?:drop|truncate|alter)\s+table\s/iu;

/** "please", "thanks!", "300 rows": asks for nothing of a column. */
export const isNoise = remembering(readIsNoise);

/** "The table (must not contain …)": what is spoken of, once what it must not hold was read. */
const TABLE_ONLY = /^(?:the|this)\s+(?:table|data\s?set|data|file|csv|output|sheet)(?:\s+(?:must|should|shall|may|can))?$/iu;

function readIsNoise(text: string): boolean {
  // A German postcode, no "please".
  if (text === 'PLZ') return false;
  return text === '' || ORDERS.test(text) || (ASKS.test(text) && text.replace(REQUEST, '').trim() === '') || REGARDS.test(text) || NOISE.test(text) || ROWS_ONLY.test(text) || THINGS_ONLY.test(text) || COLUMNS_ONLY.test(text) || TABLE_ONLY.test(text);
}

/** A German list with "plz" between other columns asks for the postal code. */
export const withPostcode = (text: string): string => text.replace(/(?<=[,;:|\n]\s?)plz(?=\s?[,;|\n(])/gu, 'PLZ');

/** The piece without such words at its end. */
export function withoutNoise(piece: Piece): Piece {
  if (piece.text.endsWith(' PLZ')) return piece;
  const lead = ATTENTION.exec(piece.text)?.[0].length ?? 0;
  const text = withoutTail(piece.text.slice(lead));
  return { ...piece, text, start: piece.start + lead, end: piece.start + lead + text.length };
}

/** "Note: "unknown" does not mean …": a word that calls attention to a sentence names no column. */
const ATTENTION = /^(?:(?:please\s+)?note|nb|n\.b\.|careful|important|attention|warning|caution|remember|hinweis|achtung|wichtig|nota bene|ojo|importante|remarque|p\.?s\.?)\s*:\s+(?=["'“]?\S+(?:\s+\S+){4,})/iu;

/** "brake ok": a name, and no assent. */
const IS_OK = /^(?:\p{L}+\s){1,2}ok(?:ay)?$/iu;

const withoutTail = remembering((all): string => {
  if (IS_OK.test(all)) return all;
  let text = all;
  for (let i = 0; i < 4; i++) {
    const rest = text.replace(NOISE_TAIL, '').replace(ROWS_TAIL, '');
    if (rest === text) break;
    text = rest;
  }
  return text;
});

/** "Who we buy from is nobody's business, so not in there": what a whole sentence keeps out. */
const KEPT_OUT = /\b(?:nobody|no one)['’]s business\b|\bnone of (?:their|your|anybody['’]s) business\b|,? so (?:it['’]s |they['’]re |is |are )?not in (?:there|it|here)$/iu;

export function isNegation(text: string): boolean {
  // "Without sun there is no power" is a rule.
  if (NONE_WITHOUT.test(text)) return false;
  if (KEPT_OUT.test(text)) return true;
  return /^(?:please\s+|pls\s+|also\s+|but\s+|and\s+)*(?:no\b(?![ -]shows?\b|\.? of\b)(?=\.?\s*\S)|not\s+an?\b|don'?t|do not|without|exclude|leave out|skip|omit|never include|nothing else|avoid|sin\b|ohne\b|keine?\b|sans\b|ne pas)/i.test(text.trim());
}
