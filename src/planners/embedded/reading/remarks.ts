/** Openings of a chunk that goes on with what was said before it and names no column. */
const CONTINUES =
  /^(?:[\d$€£(%]|~|≥|≤|<|>|=|\+|-|(?:and|or|und|oder|y|o|et|ou)?\s*(?:which|that|who|whose|whom|que|qui|dont|welche[rsn]?|where|when|whenever|if|unless|only|just|always|never|no|not|non|none|one|two|three|four|five|half|in|between|btw|from|like|such|e\.?g|i\.?e|about|abt|around|approx|approximately|roughly|mostly|mainly|largely|some|most|many|few|rounded|unique|uniquely|at|max|min|maximum|minimum|up|must|should|can|cannot|could|may|might|will|with|without|but|so|because|since|until|usually|typically|normally|often|sometimes|rarely|occasionally|exponentially|lognormally|each|every|per|heavily|right|left|skewed|uniformly|evenly|equally|std|sd|mean|median|standard|averag(?:e of|ing)|weighted|(?:sorted|ordered) (?:by|from|asc\w*|desc\w*|chronolog\w*)|ascending|descending|as|than|then|all|both|format|formatted|starting (?:at|from|with|on|\d)|capped|otherwise|else|more|less|fewer|higher|lower|longer|shorter|bigger|larger|smaller|older|younger|newer|earlier|later|better|worse|nothing|use|using|make|ensure|note|the rest|rest|depending|based|derived|calculated|computed|rounded|nullable|optional|required|leave|left|blank|empty|null|to (?:one|two|three|\d|the)|on (?:average|weekdays|weekends|any|the)|for (?:about|around|example|the|\d|some|every|each)|of (?:which|these|those|them|whom)|out of|within|over|under|above|below|after|before|during|given|expressed|measured|written|stored|including|excluding|except|plus or minus|followed by|matching|consistent|same|identical|equal|depends|positive|negative|somewhere|sometime|anywhere|any|either|neither|nobody|(?:(?:an?|some|slight|strong|clear|upward|downward|linear|weekly|daily|yearly|monthly|annual) )*(?:seasonality|seasonal pattern|trend|outliers|noise)|integers?|decimals?|floats?|strings?|is|are|was|were|has|have|had|being|they|he|she|we|you|zwischen|mindestens|maximal|höchstens|einzigartig|eindeutig|immer|nie|nur|sonst|im (?:durchschnitt|mittel)|davon|wobei|etwa|ungefähr|entre|único|siempre|nunca|solo|sólo|aproximadamente|unos|de los cuales|si no|en moyenne|jamais|toujours|environ|dont|sinon|uniquement)\b)/iu;

/** "note from 1 to 5": a mark, as German and French call it. */
const MARK = /^note\s+(?:from|between|out of|\d|\()/iu;

/** "which ranges …", "mostly 0 or 1", "25, 30": says more about the column before. */
export function continuesRemark(text: string): boolean {
  return CONTINUES.test(text) && !MARK.test(text);
}

/** Words that open remarks and are also columns where they stand alone. */
export const ALSO_NAMES = /^(?:make|note|rest|min|max|mean|median|std|sd|minimum|maximum|average|left|right|count|total|order|range|standard|mode|variance|since|from|to)$/iu;
