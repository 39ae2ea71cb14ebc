/** Words that say of a column by which others it is moved: "depends mainly on", "based on", "hängt von", "depende de". */

export const DEPENDING =
  /(?<![\p{L}])(?:(?:depend(?:s|ing|ent)?|based|affected|determined|explained)\s+(?:\p{L}{3,12}ly\s+)?(?:up)?(?:on|by)|correlat(?:es?|ed|ing)\s+(?:\p{L}{3,12}ly\s+)?with|h[äa]ng(?:t|en)\s+(?:\p{L}+\s+)?von|abhängig\s+von|dependen?\s+(?:\p{L}+\s+)?de(?:l(?![\p{L}]))?|d[ée]pend(?:ent|ant)?\s+(?:\p{L}+\s+)?(?:de|du|des|d['’]))(?=\s|$|\p{L})/iu;

/** All the columns beside it: "all of them", "these", "the other columns", "everything else", "the three". */
export const ALL_OTHERS =
  /^\s*(?:(?:all|both|each)\s(?:of\s)?)?(?:the\s)?(?:(?:them|these|those)(?:\sall)?(?:\s(?:two|three|four|five|six))?(?:\s(?:columns|features|factors|variables|fields|values|things|attributes))?|(?:all\s)?(?:the\s)?(?:others?|rest|above|remaining|previous)(?:\s(?:columns|features|factors|variables|fields|values|ones|attributes|\d|two|three|four|five))?|everything(?:\selse|\sabove)?|(?<count>two|three|four|five|six)(?:\s(?:of\sthem|columns|features|factors|variables|others))?|(?:columns|features|factors|variables|fields|predictors|inputs)|all|both)(?:\s(?:too|together|before|above|before it))?\s*(?=$|[.,;)–—])/iu;

/** What may stand between two of the columns that it depends on. */
export const BETWEEN_DRIVERS =
  /^(?:[\s,&+]|(?:and|or|plus|as well as|und|sowie|y|e|et|also|then|on|by|with|upon|von|vom|de|del|du|des|the|its|their|his|her|how|many|much|der|die|das|dem|den|la|el|los|las|le|les|sur|number|amount|level|size|type|kind|of|whether|if|they|a|an|is|are|being|only|bit|little|lot|somewhat|less|more|\p{L}{3,12}ly)(?=[\s,]|$)|[ld]['’])*$/iu;
