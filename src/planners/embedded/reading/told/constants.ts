import { itemOf } from '../../columns/item.js';
import type { Entry, Piece } from '../../model.js';
import { sharesIn } from '../../phrases/shares.js';
import type { Knowledge } from '../knowledge.js';
import { keysOf } from '../words.js';

const CONSTANT =
  /(?:^|[,;]\s|\s(?:and|while|so|where)\s)(?!(?:an?|so|and|where|while)\s)(?:the\s+)?([\p{L}_]+(?:\s[\p{L}_]+){0,2}?)\s+((?:is|are|=|stays?)\s+(?:always\s+)?[^\s,]+(?:\s[^\s,]+){0,2}?\s*(?:on (?:every|each|all)\s\p{L}+|for (?:every|each|all)\s\p{L}+|in (?:every|each|all)\s\p{L}+|throughout|everywhere|for everyone|always)|is always\s+(?!(?:at|more|less|above|below|over|under|between|higher|lower|greater|smaller|within|positive|negative|the|an?|empty|blank|unique|equal)(?![\p{L}]))[^\s,]+)(?=$|[.,;]|\s(?:and|while)\s)/giu;

/** "Around one in twelve left the free comment empty": so many rows have none of what is listed nowhere. */
const LEFT_EMPTY = /^\W*(?<share>[^,;:]{2,40}?)\s(?:left|leaves?|have left|has left)\s(?:the\s|their\s|an?\s)?(?<name>\p{L}+(?:\s\p{L}+)?)\s(?:empty|blank|unanswered)\W*$/iu;

function leftEmpty({ text, start }: Piece, listed: readonly (readonly string[])[], knowledge: Knowledge): Entry[] {
  const { share = '', name = '' } = LEFT_EMPTY.exec(text)?.groups ?? {};
  const keys = keysOf(name);
  if (name === '' || sharesIn(share).length !== 1 || !knowledge.knows(name) || listed.some((other) => other.some((key) => keys.includes(key)))) return [];
  const at = start + text.indexOf(name);
  return [{ text: name, start: at, end: at + name.length, remarks: [{ text: `${share} empty`, start: start + text.indexOf(share), end: start + text.indexOf(share) + share.length }] }];
}

/** "ticker ACME everywhere", "currency EUR in all rows": a name, its value, and that all rows have it. */
const EVERYWHERE = /^\W*(?:the\s|with\s|and\s)?(?<name>\p{L}[\p{L}_]*(?:\s(?!(?:is|are|was|ist|es|est)\s)\p{L}[\p{L}_]*)?)\s(?<value>[\p{Lu}\d][\p{L}\d._-]*)\s(?:everywhere|throughout|always|in (?:all|every|each) (?:rows?|lines?|records?)|on (?:all|every|each) (?:rows?|lines?|records?)|for (?:all|every|each) (?:rows?|lines?|records?))\W*$/iu;

function valueEverywhere({ text, start }: Piece, listed: readonly (readonly string[])[], knowledge: Knowledge): Entry[] {
  const { name = '', value = '' } = EVERYWHERE.exec(text)?.groups ?? {};
  const keys = keysOf(name);
  if (name === '' || !knowledge.knows(name) || listed.some((other) => keys.every((key) => other.includes(key)))) return [];
  const at = start + text.indexOf(name);
  const [said, from] = [`is always ${value}`, start + text.indexOf(value, text.indexOf(name) + name.length)];
  return [{ text: name, start: at, end: at + name.length, remarks: [{ text: said, start: from, end: from + value.length }] }];
}

/** Whether a word stands among what is said beside a column. */
const isListed = (keys: readonly string[], items: readonly Entry[]): boolean =>
  items.some(({ text, remarks = [] }) => [text.slice(text.search(/[(:,]/u)), ...remarks.map((remark) => remark.text)].some((said) => /[,/|]/u.test(said) && keys.every((key) => keysOf(said).includes(key))));

/** "Pay date is 2024-09-30 on every line and the currency is GBP throughout": columns of one value, told of and listed nowhere. */
export function constantsIn(piece: Piece, items: readonly Entry[], knowledge: Knowledge): Entry[] {
  const listed = items.map((item) => keysOf(itemOf(item)?.name ?? ''));
  const empty = leftEmpty(piece, listed, knowledge);
  if (empty.length > 0) return empty;
  const everywhere = valueEverywhere(piece, listed, knowledge);
  if (everywhere.length > 0) return everywhere;
  return [...piece.text.matchAll(CONSTANT)].flatMap((match) => {
    const [whole, name = '', said = ''] = match;
    const keys = keysOf(name);
    // "A bull is always male" of "species (hen, cow, bull)": such a row, and no column.
    // So is "Electric cars are always automatic" of "fuel (petrol, electric)": which of them are meant is what counts.
    const who = keys.length > 1 && /[^siu]s$/iu.test(name) ? keys.slice(0, -1) : keys;
    if (!knowledge.knows(name) || keys[0] === 'same' || isListed(who, items) || listed.some((other) => keys.every((key) => other.includes(key)) || (other.length > 0 && other.every((key) => keys.includes(key))))) return [];
    const start = piece.start + match.index + whole.indexOf(name);
    const at = piece.start + match.index + whole.length - said.length;
    return [{ text: name, start, end: start + name.length, remarks: [{ text: said, start: at, end: at + said.length }] }];
  });
}
