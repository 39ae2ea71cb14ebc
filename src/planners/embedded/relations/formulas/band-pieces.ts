import type { Draft } from '../../model.js';
import { type Interval, intervalIn } from '../grammar/intervals.js';
import { namedIn } from '../grammar/naming.js';
import { operandsOf } from '../grammar/operands.js';
import { OTHERWISE } from '../grammar/values-in-text.js';

/** How bands are told: a value and its numbers, piece by piece. */

export interface Band {
  readonly value: string | number;
  readonly interval: Interval | undefined;
}

/** "The category is Good up to 12, Moderate above 12": the column a sentence begins with, of which no values were told. */
export function subjectIn(drafts: readonly Draft[], text: string): { draft: Draft; said: string } | undefined {
  const able = drafts.filter(({ made, stated }) => (made.type === 'category' || made.type === 'text') && stated.values !== true);
  const first = namedIn(text, able)[0];
  const verb = first === undefined || !/^\W*(?:the\s+)?$/iu.test(text.slice(0, first.start)) ? null : /^\s*(?:is|are|=|:)\s+/iu.exec(text.slice(first.end));
  return first === undefined || verb === null ? undefined : { draft: first.draft, said: text.slice(first.end + verb[0].length) };
}

/** "good | while pm25 is | under 12", "mild (| 5-9)", "B | from 80": a value, whose number is meant, and its bounds. */
const BAND =
  /^\s*([\p{L}'-]+(?:\s[\p{L}'-]+){0,2}?)(?:\s+|\s*(?:\(|=|:)\s*)(?:(?:if|when|while|where|whenever|as long as|so long as|wenn|solange|falls|si|cuando|mientras|quand|lorsque|tant que)\s+(?:(?:the|its|their|der|die|das|el|la|le)\s+)?(?:[\p{L}_][\p{L}\d_.]*\s+){1,3}?(?:is|are|lies|stays|was|remains|ist|sind|liegt|es|est|está)\s+)?(?:(?:if|when|for|is|are|–|-)\s*)*((?:below|under|above|over|from|at least|at most|up to|less than|more than|between|unter|[üu]ber|ab|bis|von|menos de|m[áa]s de|hasta|desde|entre|moins de|plus de|jusqu'[àa]|de|[<>≤≥]=?)?\s*-?\d.*)$/iu;

/** "A for scores up to 13" */
const OF_SCORES = /\s(?:for|with|on|at)\s(?:all\s|any\s|the\s)?(?:scores?|points?|marks?|values?|results?|grades?|totals?|anything)\s(?:of\s)?(?=(?:up to|below|above|under|over|from|at|between|more|less)\s|[<>≤≥\d])/iu;
/** "C above" behind "B from 14 to 27": the rest. */
const BEYOND = /^\s*(?:and\s+)?([\p{L}'-]+)\s(?:for\s)?(?:anything\s|everything\s|all\s)?(?:above|below|beyond|over|under|higher|lower)(?:\s(?:that|it|this))?\s*$/iu;

/** "underweight below 18.5, normal from 18.5 to under 25": each piece a value and its numbers. */
export function bandsOfPieces(text: string): Band[] | undefined {
  const pieces = text.replace(/^[\s(:=–—-]+|[\s).]+$/gu, '').split(/[,;]\s*(?:and\s+)?|\s+and\s+(?!(?:up|at most|below|under|less|no more than|above|over|more|older|higher|beyond|upwards?)\b)/iu).filter((piece) => piece.trim() !== '');
  if (pieces.length < 2 || /\b(?:mean|median|average|deviation|std|sd)\b/iu.test(text)) return undefined;
  const bands = pieces.map((told): Band | undefined => {
    const piece = told.replace(OF_SCORES, ' ');
    const beyond = BEYOND.exec(piece)?.[1];
    if (beyond !== undefined) return { value: beyond, interval: undefined };
    const match = BAND.exec(piece.replaceAll(/["“”„«»‘’`]|(?<![\p{L}])'|'(?![\p{L}])/gu, ' ').replaceAll(/\s+/gu, ' '));
    const below = match === null ? /^(?:everything|anything|all)\s+(?:else|lower|(?:below|under)(?:\s+(?:that|it))?)\s+(?:is|are|gets?|means)\s+(?:an?\s+)?([\p{L}'-]+)$/iu.exec(piece.trim())?.[1] : undefined;
    if (below !== undefined) return { value: below, interval: undefined };
    const other = match === null && OTHERWISE.test(piece) ? piece.replace(OTHERWISE, '').trim() : undefined;
    if (other !== undefined && other !== '' && /^[\p{L} '-]+$/u.test(other)) return { value: other, interval: undefined };
    const interval = match === null ? undefined : intervalOf(match[2] ?? '');
    const value = (match?.[1] ?? '').trim();
    return interval === undefined || value === '' || /\b(?:from|between|about|around|roughly|points|whole|average|averages|goes|runs|lies|to|range|max|min|mean|std|sd|median|blank|empty|otherwise|else|null|missing|only|least|most|than|if|no|than|at|least|most|never|not|always|up|but|after|before|days?|hours?|usually|mostly)\b/i.test(value) ? undefined : { value, interval };
  });
  return bands.every((band) => band !== undefined) && bands.length >= 2 && !text.includes('%') ? bands : undefined;
}

export function intervalOf(text: string): Interval | undefined {
  const list = /(?<!\d)(\d+(?:\.\d+)?)\s+(?:or|and|oder|y|o|ou|et)\s+(\d+(?:\.\d+)?)(?!\s*(?:or|and)\b)/iu.exec(text);
  if (list !== null && !/\b(?:between|over|above|below|under)\b/iu.test(text)) {
    const [a, b] = [Number(list[1]), Number(list[2])];
    return { min: Math.min(a, b), max: Math.max(a, b) };
  }
  return intervalIn(text, operandsOf(text, []));
}
