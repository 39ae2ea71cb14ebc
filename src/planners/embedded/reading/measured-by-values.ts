import type { Entry, Piece } from '../model.js';
import type { Knowledge } from './knowledge.js';
import { REQUEST } from './leads.js';
import { sentencesOf, slice } from './lists.js';
import type { Outline } from './outline.js';
import { keysOf } from './words.js';

/** "Nightly price by room type - economy, deluxe, suite": what is measured, by which kinds, and what these are. */

const BY = /^(?:(?:average|mean|typical|usual|median)\s+)?(?<measure>\p{L}[\p{L}-]*(?:\s[\p{L}-]+){0,3})\s+(?:by|per|for each|pro|je|nach|por|par)\s+(?!(?:an?|the|our|my|your|their|one|some|una?|einer?|einem|une)\s)(?<group>\p{L}[\p{L}-]*(?:\s(?:d[eu]\s)?[\p{L}-]+)?)(?::\s+|\s+[-–—]+\s+)?(?:(?<listed>(?<=[:–—-]\s+)[^:;()]+?)(?=\s*(?:;|$))|\s*\(\s*(?<bracketed>[^:;()]+?)\s*\))\s*(?:[,;]\s*(?<behind>\S.*))?$/iu;
const SEPARATOR = /\s*[,/|]\s*(?:(?:and|or|und|oder|y|o|et|ou)\s+)?|\s+(?:and|or|und|oder|y|o|et|ou)\s+/iu;
const CHOICE = /\s(?:or|oder|o|ou)\s/iu;
const VALUE = /^[\p{L}\d][\p{L}\d'’+-]*(?:\s[\p{L}\d'’+-]+){0,2}$/u;

/** Undefined where the text does not open so, or what is listed are columns. */
export function measuredByValues(whole: Piece, knowledge: Knowledge): Outline | undefined {
  if (!/\s(?:by|per|for each|pro|je|nach|por|par)\s/iu.test(whole.text.slice(0, 80))) return undefined;
  const [opening, ...sentences] = sentencesOf(whole);
  const first = opening === undefined ? undefined : slice(opening, REQUEST.exec(opening.text)?.[0].length ?? 0);
  const { measure = '', group = '', listed, bracketed, behind } = first === undefined ? {} : (BY.exec(first.text)?.groups ?? {});
  const values = listed ?? bracketed ?? '';
  const names = values.split(SEPARATOR);
  if (first === undefined || names.length < 2 || !names.every((name) => VALUE.test(name)) || !knowledge.knows(measure) || !knowledge.knows(group)) return undefined;
  const told = [measure, group].map((name) => knowledge.meaning(name)).filter((meaning) => meaning !== undefined);
  const areColumns = names.filter((name) => knowledge.knowsExactly(name)).length > (knowledge.knowsExactly(group) || CHOICE.test(values) ? names.length * 0.7 : 1);
  const areNamed = names.some((name) => /_|\s(?:id|no|number|code|name|date|time)$/iu.test(name) || keysOf(name).some((key) => keysOf(group).includes(key)));
  if (areColumns || areNamed || names.some((name) => told.includes(knowledge.meaning(name) ?? ''))) return undefined;
  const entry = (name: string, remarks: readonly Piece[] = []): Entry => {
    const at = first.text.indexOf(name);
    return { ...slice(first, at, at + name.length), text: name, remarks };
  };
  const said = slice(first, first.text.indexOf(values), first.text.indexOf(values) + values.length);
  const tail = behind === undefined ? [] : [slice(first, first.text.length - behind.length)];
  return { preamble: undefined, items: [entry(group, [{ ...said, text: `(${names.join(', ')})` }]), entry(measure)], sentences: [...tail, ...sentences], verbatim: false };
}
