/** "sum to 100", "add up to 1.0", "together 100 %": a number that parts make. */

const VERB = /(?<![\p{L}])(?:sum(?:s|med|ming)?|add(?:s|ing)?|total(?:s|ling)?|(?:make|come|amount|give|equal)s?|together|zusammen|ergeben|suman|sumando|juntos|donnent|ensemble|totalisent|somme)(?![\p{L}])/iu;
const WHOLE =
  /(?<![\p{L}])(?:sum(?:s|ming)?(?:\s(?:is|of)|\s(?:them\s)?up)?|add(?:s|ing)?(?:\sup)?|(?:make|give|come|amount|equal)s?(?:\sup)?(?=\s(?:to\s)?(?:exactly\s)?\d)(?<=(?:together|sum|total|all|which|that)\s(?:\p{L}+\s)?\p{L}+(?:\sup)?)|total(?:s|ling)?(?:\s(?:is|of))?|together(?:\s(?:make|give|are|equal|add\sup))?|zusammen(?:\s(?:immer|genau|ergeben))?|ergeben(?:\szusammen|\sin summe)?|in summe|suman(?:\sen total|\sjuntos)?|juntos(?:\ssuman)?|donnent(?:\sensemble)?|totalisent|(?:la\s)?somme(?:\s(?:est|fait|de|des trois|totale))?)\s*(?:=|:|(?:always\s|exactly\s|must\s|should\s|to\s|up\s|be\s|is\s|are\s|equals?\s|in\s|total\s|a\s|immer\s|genau\s|auf\s|siempre\s|exactamente\s|toujours\s|à\s)*)\s*(?<whole>100|1(?:[.,]0{1,3})?|a hundred|one hundred)\s?(?:%|percent|per cent|pct|prozent|por ciento|pour cent)?(?![\d\p{L}]|[.,]\d|\s?(?:and|to|-|–|or|,)\s?\d|\s(?:rows|records|lines|in total|points? for|at most|max|or less|at least))/iu;

/** Cheap test before the pattern. */
export const addsToWhole = (text: string): boolean => /1|hundred/u.test(text) && VERB.test(text);

/** The number the parts make, where a text tells of one. */
export function wholeTold(text: string): number | undefined {
  const told = WHOLE.exec(text)?.groups?.['whole'];
  return told === undefined ? undefined : told.endsWith('hundred') ? 100 : Number(told.replace(',', '.'));
}

const ONLY_TELLS = /^\W*(?:(?:and|which|that|these|they|those|the|all|must|should|have to|always|do|need to|shall|will|two|three|four|five|six|percentages?|percents?|shares?|parts?|fractions?|values|columns|numbers|die|drei|vier|los|las|tres|cuatro|les|trois|quatre|alle|todos|todas|porcentajes|anteile)\s+){0,7}$/iu;

/** Whether a clause tells nothing but what the parts before it make: "must total 100". */
export function onlyTellsWhole(text: string): boolean {
  if (!addsToWhole(text)) return false;
  const match = WHOLE.exec(text);
  return match !== null && ONLY_TELLS.test(text.slice(0, match.index)) && /^\W*$/u.test(text.slice(match.index + match[0].length));
}
