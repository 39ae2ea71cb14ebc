const MAY_ASK = /learn|predict|signal|(?<![\p{L}\d])r.{0,2}(?:2|²|sq)/iu;
const LEARNABLE =
  /(?<![\p{L}])(?:learnable|predictable|(?:clear|real|strong|some|good|useful|decent|realistic|actual)\s(?:predictive\s)?signal|signal\sin\s(?:it|the\sdata|there)|(?:model|classifier|regression|tree|learners?|students?)\s(?:can|could|should|must)\s(?:actually\s|really\s)?(?:learn|pick\sup|find|predict)|(?:can|could|should)\sbe\s(?:learned|learnt|predicted)\sfrom|predictive\s(?:power|features|columns))(?![\p{L}])|(?<![\p{L}\d])r(?:2|²|\^2|-?\s?squared?)(?![\p{L}\d])/iu;

/** "make it learnable", "with a clear signal", "R2 around 0.8": that the columns shall tell something of each other. */
export const asksForSignal = (text: string): boolean => MAY_ASK.test(text) && LEARNABLE.test(text);

const SCATTER = /(?<![\p{L}])(?:nois[ey]|noisy|realistic)(?![\p{L}])/iu;

/** "some noise", "make it realistic": what rows that are drawn by chance are by themselves. */
export const asksForScatter = (text: string): boolean => SCATTER.test(text) && speaks(text.trim());

/** Whether a word of those that tell of data as a whole stands in a text: a first look that is cheap. */
const MAY_SPEAK = /nois|linear|interact|correlat|balanc|learn|predict|signal|hetero|realis|effect/iu;
const LEAD =
  /^(?:(?:and|with|but|plus|also|include|including|add|adding|please|there(?:\s(?:is|are|should\sbe|must\sbe)|['’]s)|make(?:\s(?:it|the\sdata|them|sure\sthere\s(?:is|are)))?|(?:the\s)?(?:data|dataset|classes|target|labels?)\s(?:is|are|should\sbe|must\sbe)|keep\sit|an?|some|the|it|of|no|any|few|bit|little|lot|small|amount|slight(?:ly)?|mild(?:ly)?|moderate(?:ly)?|high(?:ly)?|heav(?:y|ily)|very|strong(?:ly)?|weak(?:ly)?|clear|real|obvious|occasional|natural|added|gaussian|random|class)\s+)+/iu;
/** What no column is called, and what one may be called where nothing stands before or behind it. */
const ALONE = /^(?:noisy|balanced\sclasses|learnable|predictable|(?:un|im)balanced(?:\s(?:classes|data|target|labels?|dataset))?(?:\s\(.{2,40}\)|,?\s(?:about|around|roughly|~)?\s?\d{1,2}\s?%\s\p{L}+)?|hetero(?:sc|sk)edastic\p{L}*|(?:non-?linear(?:ity|ities)?|quadratic|polynomial)(?:\s(?:relation(?:ship)?s?|effects?|patterns?|terms?|dependenc(?:y|ies)))?|(?:interaction|correlation)\s(?:effects?|terms?)|multicollinearity)(?:\s(?:between|of|in|with)\s.{2,60})?[\s.!]*$/iu;
const LED = /^(?:nois[ey]|realistic|balanced(?:\sclasses)?|(?:im)?balance|(?:predictive\s)?signal|interactions?|collinearity|correlations?)(?:\s(?:and|but|,)\s(?:realistic|noisy|balanced|learnable))?[\s.!]*$/iu;
const TIED = /^(?:interactions?|correlations?)\s(?:between|among|across)\s.{2,60}$/iu;

function speaks(text: string): boolean {
  const lead = LEAD.exec(text)?.[0] ?? '';
  const rest = text.slice(lead.length);
  return ALONE.test(rest) || TIED.test(rest) || (lead !== '' && LED.test(rest));
}

/** "some noise", "slightly imbalanced", "an interaction between bmi and smoker": speaks of the data as a whole, and names no column. */
export const speaksOfData = (text: string): boolean => MAY_SPEAK.test(text) && (speaks(text.trim()) || (!/[,:]/u.test(text) && asksForSignal(text)));
