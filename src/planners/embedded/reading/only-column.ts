import type { Entry, Piece } from '../model.js';
import type { Knowledge } from './knowledge.js';
import { REQUEST } from './leads.js';
import { slice } from './lists.js';
import type { Outline } from './outline.js';

/** "Random integers between 1 and 100", "100 random dates in 2024", "emails only": a table of one column. */

const HOW_MANY = /^(?:about\s|around\s)?\d[\d,.]*k?\s+/iu;
const ANY = /^(?:(?:random|fake|unique|distinct|different|valid|realistic|just|only|simple|plain|nur|zufällige[nr]?|gefälschte|verschiedene|solo|sólo|solamente|únicamente|seulement|uniquement|des|les|los|las)\s+)+/iu;
/** Kinds of values that are no names of columns by themselves: the column and the type it has. */
const KINDS: readonly (readonly [RegExp, string, string])[] = [
  [/^(?:integers?|ints?|whole numbers?)(?![\p{L}])/iu, 'number', 'integer'],
  [/^(?:decimals?|floats?|real numbers?|decimal numbers?)(?![\p{L}])/iu, 'number', 'decimal'],
  [/^numbers?(?![\p{L}])/iu, 'number', 'integer'],
  [/^(?:booleans?|bools?)(?![\p{L}])/iu, 'flag', 'true/false'],
  [/^(?:strings?|words|texts?)(?![\p{L}])/iu, 'text', 'text'],
  [/^(?:uuids?|guids?)(?![\p{L}])/iu, 'uuid', 'uuid'],
  [/^(?:dates)(?![\p{L}])/iu, 'date', 'date'],
  [/^(?:datumsangaben|datumswerte)(?![\p{L}])/iu, 'datum', 'date'],
  [/^fechas(?![\p{L}])/iu, 'fecha', 'date'],
  [/^times?(?![\p{L}])/iu, 'time', 'time'],
  [/^zahlen(?![\p{L}])/iu, 'zahl', 'integer'],
  [/^números(?![\p{L}])/iu, 'número', 'integer'],
  // In Spanish these are names.
  [/^nombres(?=\s+(?:between|from))/iu, 'nombre', 'integer'],
];
/** Where what is said of the values begins. */
const SAID = /\s+(?:between|from|in|of|within|with|over|under|above|below|at|up to|im|zum|aus|en|pour|only|uniform\w*|normal\w*|starting|ending)(?![\p{L}]).*$/isu;

/** "50 fake email addresses": of each thing one attribute, whatever table such things have. */
const OF_EACH = /\s(?:addresses|numbers|names|codes|dates|ids|colou?rs|titles)$|\p{L}-?(?:adressen|nummern|namen|codes)$|(?:^|\s)(?:direcciones|adresses|números|numéros|correos|nombres|noms|códigos|codes)\s(?:d[eu]\s|d['’])?[\p{L}-]+$/iu;

/** Known by its head, as whose attribute alone it is asked for. */
const COMPOUND = /\p{L}-?(?:adressen|nummern)$|^(?:direcciones|adresses|numéros)\s/iu;

/** Whether no table of usual columns is meant, though one is known of such things. */
export const asksForOne = ({ text }: Piece): boolean => OF_EACH.test(text.replace(/[.!?\s]+$/u, '')) && !/[,;:\n(]|\s(?:and|with|of|for)\s/iu.test(text);

/** "100 fechas aleatorias": values of a kind, at random. */
export function asksForKind({ text }: Piece): boolean {
  const bare = text.replace(REQUEST, '').replace(HOW_MANY, '').replace(ANY, '');
  return /(?<![\p{L}])(?:random|zufällige[nr]?)\s/iu.test(text) && KINDS.some(([pattern]) => pattern.test(bare));
}

/** Undefined where no such thing is asked for. */
export function onlyColumn(whole: Piece, knowledge: Knowledge): Outline | undefined {
  let from = REQUEST.exec(whole.text)?.[0].length ?? 0;
  for (const pattern of [HOW_MANY, ANY]) from += pattern.exec(whole.text.slice(from))?.[0].length ?? 0;
  const body = slice(whole, from);
  const text = body.text.replace(/[.!?\s]+$/u, '');
  const kind = KINDS.find(([pattern]) => pattern.test(text));
  const said = SAID.exec(text)?.[0] ?? '';
  const name = text.slice(0, text.length - said.length);
  if (/[,;\n]|:(?!\d\d)/u.test(text) || /\sand\s/iu.test(name) || name.split(/\s+/u).length > 3 || (kind === undefined && !knowledge.knowsExactly(name) && !(COMPOUND.test(name) && knowledge.knows(name)))) return undefined;
  const remarks = [...(kind === undefined ? [] : [{ ...slice(body, 0, name.length), text: `(${kind[2]})` }]), ...(/^\s*only$/iu.test(said) || said === '' ? [] : [slice(body, name.length, text.length)])];
  const item: Entry = { ...slice(body, 0, name.length), text: kind?.[1] ?? name, remarks };
  return { preamble: undefined, items: [item], sentences: [], verbatim: false };
}
