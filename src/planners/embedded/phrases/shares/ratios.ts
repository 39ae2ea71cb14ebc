import type { Span } from '../../model.js';
import { sameLength } from '../same-length.js';

/** Shares by position for a list that stands elsewhere: "70/30", "half and half". */

const EVEN = /(?<![\p{L}])(?:half and half|half[-\/ ]half|fifty[- ]fifty|50[-–/ ]50(?!\s?\d)|evenly(?: split| spread| distributed)?|equally (?:likely|often|frequent|split|distributed|common)|in equal (?:parts|shares|numbers)|equal (?:shares|split)|split evenly|gleich(?:ma[sß]ig| haufig| verteilt)|a partes iguales|moiti[eé][- ]moiti[eé]|mitad y mitad|je zur halfte|one[- ]to[- ]one|(?:a )?half each|each (?:a|one) (?:half|third|quarter|fifth|sixth)|each (?:with )?(?:about |roughly )?\d{1,2}(?:\.\d+)?\s?%|a (?:third|quarter|fifth) each|\d{1,2}\s?% each)(?![\p{L}])/iu;
/** "and the remainder is split evenly between them": says nothing of the shares before. */
const OF_REST = /\b(?:rest|remaind\w*|remaining|others?)\b[^,;]*$/iu;
const RATIO = /(?<![\p{L}\d.,/:-])(\d{1,3}(?:[.,]\d+)?\s?%?(?:\s?[/:]\s?\d{1,3}(?:[.,]\d+)?\s?%?)+|\d{1,2}(?:-\d{1,2})+(?=\s*(?:split|ratio|mix)))(?![\p{L}\d/:-])/u;
const LISTED = /(?<![\p{L}\d.,/:-])\d{1,3}(?:[.,]\d+)?\s?%(?:\s?(?:,|;|and|und|y|et)\s?(?:and\s+)?\d{1,3}(?:[.,]\d+)?\s?%)+/u;
/** "side buy or sell 60 40": the parts of a hundred, with nothing between. */
const SPACED = /(?<![\d.,/:-]\s?)(?<![\p{L}\d])\d{1,2}(?:\s\d{1,2}){1,5}(?=\W*$)/u;
/** "18:00", "9:30": a time of day, where its parts are not of a hundred. */
const CLOCK = /^\d{1,2}\s?:\s?(?:00|15|30|45)$/u;
/** "5, 15, 50 and 30 percent": the sign is said once. */
const COUNTED = /(?<![\p{L}\d.,/:-])(?:\d{1,3}\s?,\s?){0,10}\d{1,3},?\s(?:and|und|y|et)\s\d{1,3}\s?(?:%|per ?cent|pct|prozent|por ciento|pour ?cent)/iu;

export interface RatioFound extends Span {
  readonly weights: readonly number[];
}

/** Shares by position for a list of so many values: "70/30", "3:1", "70% / 20% / 10%", "half and half". */
export function ratioIn(text: string, count: number): RatioFound | undefined {
  const even = EVEN.exec(sameLength(text));
  if (even !== null && !OF_REST.test(text.slice(0, even.index))) return { start: even.index, end: even.index + even[0].length, weights: Array.from({ length: count }, () => 1) };
  for (const pattern of [RATIO, LISTED, COUNTED, SPACED]) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const weights = (match[0].match(/\d+(?:[.,]\d+)?/g) ?? []).map((part) => Number(part.replace(',', '.')));
    const sum = weights.reduce((total, weight) => total + weight, 0);
    if (CLOCK.test(match[0]) && sum !== 100) continue;
    if (pattern === SPACED && sum !== 100) continue;
    const isShares = Math.abs(sum - 100) <= 2 || Math.abs(sum - 10) < 0.01 || match[0].includes(':') || /split|ratio|weight|share/i.test(text);
    if (weights.length === count && isShares && weights.some((weight) => weight > 0)) return { start: match.index, end: match.index + match[0].length, weights };
  }
  return undefined;
}
