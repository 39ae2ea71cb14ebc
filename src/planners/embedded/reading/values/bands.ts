import type { Knowledge } from '../knowledge.js';

/** Values told with where they hold: "risk band A when the ltv is below 60, B from 60 to 80". */

/** Places on a scale, whatever else they may be called. */
const SCALE = /^(?:low|medium|mid|middle|high|moderate|severe|critical|small|large|bad|fair|good|excellent|poor)$/u;
/** "risk band A when the ltv is below 60", "winner is A if team A won": a name, its first value and where that holds. */
const FIRST_BAND = /^(?:and\s+)?\p{L}[\p{L}\d_ ]*?(?:\s|:\s+)(?:is\s+)?(\p{Lu}[\p{Lu}\d+-]{0,2}|\p{Ll}{3,})\s+(?:when|if)\s/u;
const NEXT_BAND = /^(?:and\s+)?(\p{Lu}[\p{Lu}\d+-]{0,2}|\p{Ll}{3,})\s+(?:when|if|for|from|above|below|under|over|up to|at least|at most|between)\s/u;

const COMPARES = /\s(?:if|when)\s.*(?:\d|[<>=]|\b(?:more|less|fewer|higher|lower|above|below|over|under|level|equal|tied|did|won)\b)/iu;
const ALL_OTHERS = /^(?:and\s+)?(?:\p{L}[\p{L}\d_-]*\s+(?:otherwise|else)|(?:otherwise|else)\s+\p{L}[\p{L}\d_-]*)$/iu;

/** "risk band A when the ltv is below 60, B from 60 to 80 and C above 80": the chunks that tell where further values of a column hold. */
export function bandHeads(chunks: readonly string[], knowledge: Knowledge): ReadonlyMap<number, number> {
  const heads = new Map<number, number>();
  for (const [head, chunk] of chunks.entries()) {
    const first = FIRST_BAND.exec(chunk)?.[1];
    if (first === undefined || heads.has(head)) continue;
    const isAlike = (value: string | undefined): boolean => value !== undefined && /^\p{Lu}/u.test(value) === /^\p{Lu}/u.test(first) && (/^\p{Lu}/u.test(value) || SCALE.test(value) || !knowledge.knowsExactly(value));
    // "home if the home team scored more, draw if level": what is compared leaves no doubt, known words or not.
    const goesOn = (text: string): boolean => isAlike(NEXT_BAND.exec(text)?.[1]) || (COMPARES.test(chunk) && ((NEXT_BAND.test(text) && COMPARES.test(text)) || ALL_OTHERS.test(text)));
    for (let index = head + 1; index < chunks.length && goesOn(chunks[index] ?? ''); index++) heads.set(index, head);
  }
  return heads;
}

/** Of a name with its first value the place where the value begins. */
export function firstBanded(chunk: string): number | undefined {
  const match = FIRST_BAND.exec(chunk);
  return match?.[1] === undefined || /(?:\sis|:)\s+\S+\s+(?:when|if)\s$/u.test(match[0]) ? undefined : chunk.lastIndexOf(match[1], match[0].length);
}
