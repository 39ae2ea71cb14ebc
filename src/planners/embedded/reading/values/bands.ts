import type { Knowledge } from '../knowledge.js';

/** Values told with where they hold: "risk band A when the ltv is below 60, B from 60 to 80". */

/** Places on a scale, whatever else they may be called. */
const SCALE = /^(?:low|medium|mid|middle|high|normal|regular|standard|moderate|severe|critical|small|large|bad|fair|good|excellent|poor)$/u;
/** "risk band A when the ltv is below 60", "winner is A if team A won": a name, its first value and where that holds. */
const FIRST_BAND = /^(?:and\s+)?\p{L}[\p{L}\d_ ]*?(?:\s|:\s+)(?:is\s+)?["'“”]?(\p{Lu}[\p{Lu}\d+-]{0,2}|(?!(?:only|just|except|even|always|filled|set|empty|missing|null|blank|given|required|present|known)\s)\p{Ll}{3,})["'“”]?\s+(?:when|if)\s/u;
/** "state: 'low' below 20", "Urteil: schlecht unter 50": the same behind a colon, where bounds do as well. */
const FIRST_BOUND = /^(?:and\s+)?\p{L}[\p{L}\d_ ]*?:\s+["'“”]?(\p{Lu}[\p{Lu}\d+-]{0,2}|\p{L}{2,}(?:\s\p{L}{2,})?)["'“”]?\s+(?:(?:when|if|while|where|as long as|so long as)\s.*|(?:below|under|up to|less than|at most|over|above|more than|at least|from|between|unter|bis|[üu]ber|ab|von|menos de|m[áa]s de|hasta|desde|moins de|plus de)\s-?\d.*|-?\d+\s?(?:-|–|to)\s?-?\d.*)/u;
/** "severity by score: none 0", and "low below 4" behind it: the first value stands at one number. */
const FIRST_NUMBER = /^(?:and\s+)?\p{L}[\p{L}\d_ ]*?:\s+["'“”]?(\p{L}{2,})["'“”]?\s+-?\d+(?:[.,]\d+)?$/u;
/** "grade A for scores up to 13", and "B from 14 to 27" behind it: a letter, and how far it goes. */
const FIRST_LETTER = /^(?:and\s+)?[\p{L}\d_ ]*(?:grade|letter|mark|band|class|rating|tier|category|level|rank|risk|zone|result|status|note|difficulty|effort|intensity|size|length|speed|urgency|severity)\s(?:is\s)?([A-G][+-]?|(?:very\s)?(?:easy|light|quick|thin|weak|tiny|low|good|normal|mild|minor|small|short|poor|bad|young|cold|slow|basic|bronze|minimal|negligible|excellent|high|severe|critical|gold|large|long|old|hot))\s+(?=(?:for|from|above|over|below|under|up to|at|if|when|=|[<>≤≥]=?)\s.*\d)/u;
const NEXT_LETTER = /^(?:and\s+)?(?:[A-G][+-]?|\p{Ll}{3,}(?:\s(?:good|low|high|bad|poor|for|to)(?=\s\p{Ll}))?)\s+(?:for|from|above|over|below|under|up to|at|if|when|=|[<>≤≥]|\d)/u;
const BOUNDED = /\s(?:from|above|below|under|over|up to|at least|at most|between|less than|more than)\s-?\d|\d\s?(?:-|–|to)\s?-?\d/iu;
const NEXT_BAND = /^(?:and\s+)?["'“”]?(\p{Lu}[\p{Lu}\d+-]{0,2}|\p{L}{2,}(?:\s\p{L}{2,})?)["'“”]?\s+(?:when|if|for|from|above|below|under|over|up to|at least|at most|between|while|less than|more than|unter|bis|[üu]ber|ab|von|menos de|m[áa]s de|hasta|desde|de|moins de|plus de|-?\d)/iu;

const COMPARES = /\s(?:if|when)\s.*(?:\d|[<>=]|\b(?:more|less|fewer|higher|lower|above|below|over|under|level|equal|tied|did|won)\b)/iu;
const ALL_OTHERS = /^(?:and\s+)?(?:\p{L}[\p{L}\d_-]*\s+(?:otherwise|else)|(?:otherwise|else)\s+\p{L}[\p{L}\d_-]*)$/iu;

/** "risk band A when the ltv is below 60, B from 60 to 80 and C above 80": the chunks that tell where further values of a column hold. */
export function bandHeads(chunks: readonly string[], knowledge: Knowledge): ReadonlyMap<number, number> {
  const heads = new Map<number, number>();
  for (const [head, chunk] of chunks.entries()) {
    const first = FIRST_BAND.exec(chunk)?.[1] ?? (isNextLetter(chunks[head + 1] ?? '', knowledge) ? FIRST_LETTER.exec(chunk)?.[1] : undefined) ?? FIRST_BOUND.exec(chunk)?.[1] ?? (BOUNDED.test(chunks[head + 1] ?? '') ? FIRST_NUMBER.exec(chunk)?.[1] : undefined);
    if (first === undefined || heads.has(head)) continue;
    // No yes or no has bounds: "obese above 30" is a value.
    const isAlike = (value: string | undefined): boolean => value !== undefined && /^\p{Lu}/u.test(value) === /^\p{Lu}/u.test(first) && (/^\p{Lu}/u.test(value) || SCALE.test(value) || !knowledge.knowsExactly(value) || (!value.includes(' ') && knowledge.holds(value) === 'boolean'));
    // "home if the home team scored more, draw if level": what is compared leaves no doubt, known words or not.
    const goesOn = (text: string): boolean => isAlike(NEXT_BAND.exec(text)?.[1]) || (COMPARES.test(chunk) && ((NEXT_BAND.test(text) && COMPARES.test(text)) || ALL_OTHERS.test(text)));
    for (let index = head + 1; index < chunks.length && goesOn(chunks[index] ?? ''); index++) heads.set(index, head);
  }
  return heads;
}

/** "B from 14 to 27", "moderate 12-35", where "price from 3 to 9" is a column. */
function isNextLetter(text: string, knowledge: Knowledge): boolean {
  const word = NEXT_LETTER.test(text) ? /^(?:and\s+)?(\p{L}+)/u.exec(text)?.[1] : undefined;
  return word !== undefined && (word.length === 1 || SCALE.test(word) || !knowledge.knowsExactly(word));
}

/** "feel: cold under 10, warm 10 to 25": whether the chunks behind a name and its colon are values with their bounds. */
export function areBands([first = '', next = '', ...others]: readonly string[]): boolean {
  const isBand = (chunk: string): boolean => FIRST_BOUND.test(`x: ${chunk}`);
  return (isBand(first) || FIRST_NUMBER.test(`x: ${first}`)) && isBand(next) && others.slice(0, 1).every((chunk) => isBand(chunk) || !/^\p{L}+\s(?:under|below|over|above)\s/u.test(chunk));
}

/** Of a name with its first value the place where the value begins. */
export function firstBanded(chunk: string): number | undefined {
  const match = FIRST_BAND.exec(chunk) ?? FIRST_LETTER.exec(chunk);
  return match?.[1] === undefined || /(?:\sis|:)\s+\S+\s+(?:when|if)\s$/u.test(match[0]) ? undefined : chunk.lastIndexOf(match[1], match[0].length);
}
