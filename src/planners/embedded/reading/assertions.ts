import { TELLS_BOTH } from '../vocabulary/comparatives.js';
import { remembering } from './memory.js';

/** Clauses that say something of the rows and name no column: "managers earn more", "about 20% have churned", "higher in winter". */

const SHARE =
  /^(?:(?:and|but|with|of which|where)\s+)*(?:(?:about|around|roughly|approximately|nearly|almost|only|just|over|under|some|~)\s*)?(?:\d+(?:\.\d+)?\s?(?:%|percent\b)|(?:half|most|many|few|the majority|a few|a (?:small )?(?:minority|number|handful))(?:\s+of\b|\s+(?:are|is|have|get|were|with)\b|\s+\p{L}+s\b)|(?:an?|one|two|three)\s+(?:third|quarter|fifth|tenth)s?\b|one in\s|(?:mostly|usually|typically|mainly|rarely|occasionally|sometimes)\s)/iu;
const SOME = /^(?:(?:and|but|with)\s+)*some\s+(?:\p{L}+\s+){0,3}?(?:never|always|are|is|have|fail|get|were|who|that)\b|^(?:(?:and|but|with)\s+)*some(?:\s+\p{L}+){1,2}(?:\s+\(|\s*$)/iu;
const COMPARED =
  /\p{L}\s+(?:a (?:bit|little|lot)\s+|much\s+|far\s+|slightly\s+|significantly\s+)?(?:more|less|fewer|better|worse|higher|lower|bigger|smaller|larger|greater|longer|shorter|older|younger|newer|earlier|later|faster|slower|quicker|cheaper|pricier|busier|quieter|warmer|colder|cooler|hotter|stronger|weaker|richer|poorer|heavier|lighter|taller|healthier|happier|sicker|riskier|safer|closer|farther|rarer|sooner|milder|steeper|most|least|best|worst)(?![\p{L}-])(?!\s+(?:than\s+\d|or equal))/iu;
/** "conversions fewer than clicks": a column and its bound, and nothing that rows do. */
const BOUNDED =
  /^(?!.*\b(?:are|is|was|were|pays?|costs?|earns?|gets?|ha(?:s|ve)|stays?|sells?|spends?|lasts?|takes?|scores?|do|does|lives?|burns?|buys?|leaves?|churns?|drives?|sleeps?|waits?|uses?|weighs?|makes?|eats?|drinks?|works?|needs?)\b)[\p{L}_]+(?: [\p{L}_]+){0,2} (?:fewer|less|lower|smaller|higher|greater|larger|later|earlier) than (?:the )?[\p{L}_]+(?: [\p{L}_]+)?\W*$/iu;
const OPENS_COMPARED =
  /^(?:more|less|fewer|better|worse|higher|lower|bigger|smaller|larger|greater|longer|shorter|older|younger|newer|earlier|later|faster|slower|quicker|cheaper|pricier|busier|quieter|warmer|colder|cooler|hotter|stronger|weaker|richer|poorer|heavier|lighter|taller|healthier|happier|sicker|riskier|safer|closer|farther|rarer|sooner|milder|steeper|most|least|best|worst)\s+(?:\p{L}+\s+){0,3}?(?:in|on|at|when|if|for|during|after|with|over|under|than|near|towards?|have|are|is|do|get|earn|pay|cost|stay|live|spend|buy|leave|churn|burn)\b/iu;
const MOVES =
  /\s(?:depends?|correlates?|rises?|increas(?:es?|ing)|decreas(?:es?|ing)|decreas|grows?|falls?|drops?|drifts?|declin(?:es?|ing)|goes|go|going|peaks?|vary|varies|varying|trend(?:s|ing)?)\s+(?:up|down|with|by|on|over|in|at|strongly|slightly|slowly|steadily|before|after|towards?|heavily|around|between|a\b)/iu;
const FINITE = /^(?:the\s+)?(?:[\p{L}'’-]+\s+){1,4}?(?<!\b(?:of|per)\s+)(?:should|must|can|cannot|may|might|will|never|always|often|usually|mostly|tends?|is|are|was|were|isn'?t|aren'?t|has|have|had|lowers?|raises?|happens?|occurs?|arrives?|converts?|leaves?|spends?|earns?|costs?|pays?|stays?|gets?|takes?|buys?|fails?|visits?)\s(?![\d$€£~(]|between\s|from\s)/iu;
const OPENS_MOVING = /^(?:increas|decreas|rising|falling|growing|declining|dropping|skewed|peaking|depending)\p{L}*\s/iu;
const PATTERN = /\b(?:seasonality|seasonal(?: pattern)?|trend|peaks?|spikes?|outliers|noise|pattern)\b/iu;
/** "ratings mostly 4 and 5" */
const NAMED_MOSTLY = /^(?:the\s+)?[\p{L}-]+\s+(?:is\s+|are\s+)?(?:mostly|usually|mainly|typically)\s/iu;
const EVERY = /^(?:hourly|daily|weekly|monthly)(?:\s+(?:for|over)\s+(?:an?|one|\d+|the)\s[\p{L}\s]+)?$|^(?:(?:and|with)\s+)?(?:(?:one|a reading|measured|taken|sampled|recorded|logged|reported)\s+)?(?:every|each|per|once (?:an?|per|every))\s+(?:(?:\d+|other|second|five|ten|fifteen|thirty)\s+)?(?:second|minute|hour|day|week|month|quarter|year)s?$/iu;

/** "higher in winter", "increasing with age": says it of what the table measures. */
export function omitsSubject(text: string): boolean {
  return OPENS_COMPARED.test(text.trim()) || OPENS_MOVING.test(text.trim());
}

const ROWS_COMPARED =
  /^(?:and\s+)?(?:the\s+)?(?:[\p{L}-]+\s){1,4}?(?:(?:who|that|whose)\s(?:[\p{L}-]+\s){1,4}?)?(?:are|is|earn|earns|pay|pays|cost|costs|get|gets|have|has|sell|sells|stay|spend|spends|live|take|takes|burn|buy|leave|churns?|converts?|performs?|wins?|works?|waits?|rent for|use|make|score|tend to (?:be|have|earn|cost|pay|get|spend|stay|sell|take|make|score))\s+(?:an?\s+)?(?:(?:bit|lot|little)\s+|much\s+|far\s+|slightly\s+)?(?:more|less|fewer|better|worse|higher|lower|bigger|smaller|larger|longer|shorter|older|younger|faster|slower|cheaper|pricier|busier|quieter|warmer|colder|heavier|lighter|dearer|costlier|stronger|weaker|taller|deeper|wider|more expensive)(?:\s+[\p{L}-]+){0,4}(?:\s*\([^()]*\))?$/iu;
/** "outcome better with treatment" */
const BETTER_WITH = /^(?:and\s+)?(?:the\s+)?([\p{L}-]+(?:\s[\p{L}-]+)?)\s+(?:better|worse|higher|lower|longer|shorter|more|less|faster|slower)\s+(?:with|for|in|on|among|at|when|if|under)\s(?!average|most|least|all|total)/iu;
/** What such a clause speaks of: "premium" of "premium higher for young drivers". */
export function comparedName(text: string): string | undefined {
  return BETTER_WITH.exec(text.trim())?.[1];
}

/** "women and children survive more often" */
const OFTENER = /^(?:and\s+)?(?:the\s+)?(?:[\p{L}-]+\s){2,6}(?:(?<=\sthan\s)[$€£]?\d\S*\s(?:[\p{L}-]+\s){1,3})?(?:much\s+|far\s+)?(?:more|less)\s(?:often|likely|frequently)(?:\s[^,;:]{0,40})?$/iu;
const ONES = /^(?:and\s+)?(?:the\s+)?(?:[\p{L}-]+\s){1,4}ones\s+(?:are|is|have|has|get|gets|must|should|cost|pay|take|stay|never|always|do|don't)\s/iu;

/** "leads with a higher score convert more", "los clientes de más edad compran menos": no name ends so. */
const ENDS_COMPARED = /^(?:and\s+|but\s+)?(?:(?:the|los|las|les|die)\s+)?[\p{L}-]+(?:s|en|er)\s(?:[^,;:()\d]{2,50}\s)?\p{L}+\s(?:much\s+|a lot\s+|mucho\s+)?(?:more|less|m[áa]s|menos|plus|moins|mehr|weniger)$/iu;

/** "first class survive more", "night shifts sell less": a verb and a comparison end no name. */
const ENDS_MORE = /^(?:and\s+|but\s+)?(?!(?:how|one|no|any|two|three)\s)(?:[\p{L}\d$€£%+'’-]+\s){1,7}(?:\p{L}{2,}|\d+\s?%)(?<!(?:and|or|the|of|no|any|even|is|one|two|three|some|much|far))\s(?:much\s|a lot\s|far\s|slightly\s|a bit\s)?(?:more|less|(?<=\S\s\S+\s\S+\s)(?:better|worse)|faster|slower)$/iu;

/** "men taller than women", "rain makes delays longer", "inactive users have not logged in": what says so is no name. */
const SAYS_OF_ROWS = /^(?:and\s+|but\s+)?(?:the\s+)?(?:(?:\p{L}+\s){0,2}(?:men|women|people|children|\p{L}{2,}[^s\P{L}]s)\s(?:outlive|outnumber|outperform|outscore|outsell|outrun|outweigh|out-earn)s?\s(?:the\s)?(?:[\p{L}-]+\s?){1,2}(?:\sby\s.{2,40}|\s(?:by|on)\s.{2,30})?|(?:\p{L}+\s){0,2}(?:men|women|people|children|(?!always\s|as\s|is\s|was\s|has\s|does\s)\p{L}{2,}[^s\P{L}]s)\s(?:\p{L}{3,}er|more\s\p{L}+|less\s\p{L}+)\sthan\s(?:the\s)?(?:[\p{L}-]+\s?){1,3}|(?:\p{L}[\p{L}'’-]*\s){1,3}makes?\s(?:the\s)?(?:[\p{L}-]+\s){1,3}(?:\p{L}{3,}er|worse|more|less|more\s\p{L}+|less\s\p{L}+)|(?:\p{L}[\p{L}'’-]*\s){1,3}(?:have|has|had)\s(?:not|never)\s.{3,60})$/iu;
/** "smokers pay about three times more", "premium users visit twice as often" */
const TIMES_MORE = /^(?:and\s+|but\s+)?(?:the\s+)?(?:[\p{L}-]+\s){1,4}(?:about\s|around\s|roughly\s|some\s)?(?:twice|half|(?:two|three|four|five|ten|\d+(?:\.\d+)?)\s?(?:times|x))\s(?:as\s\p{L}+(?:\sas\s.{2,40})?|more|less|higher|lower|longer|bigger|larger)(?:\s[^,;:]{2,40})?$/iu;
/** "drug lowers it by about 10", "studying raises the grade" */
const MOVES_IT = /^(?:and\s+|but\s+)?(?:the\s)?(?:\p{L}+\s){1,2}(?:lowers?|raises?|reduces?|increases?|improves?|decreases?|shortens?|doubles|halves|affects?|hurts?|boosts?)\s(?:it|them|this|that|(?:the|its|their)\s\p{L}+(?:\s\p{L}+)?)(?:\s(?:by|a lot|a bit|slightly|clearly)\s?[^,;:]*)?$/iu;
/** "debits are negative", "credits positive": the sign of a number where another column has a value. */
const SIGNED = /^(?:and\s+|but\s+)?(?:the\s+)?(?!(?:values?|numbers?|results?|tests?|cases)\s)[\p{L}-]{4,}s\s(?:(?:are|is|go(?:es)?|count(?:s)?|come)\s(?:always\s|as\s|in\s|stored as\s|shown as\s|recorded as\s)?)?(?:positive|negative)$/iu;
/** "men taller on average", "older patients longer overall" */
const ON_AVERAGE = /^(?:and\s+|but\s+)?(?:the\s+)?(?:\p{L}+\s){0,2}(?:men|women|people|children|\p{L}{2,}[^s\P{L}]s)\s(?:a (?:bit|lot|little)\s|much\s|clearly\s|slightly\s)?(?:\p{L}{3,}er|more|less|more\s\p{L}+|less\s\p{L}+)\s(?:on average|in general|generally|overall|usually|typically|most of the time)$/iu;
/** "closed on Sundays", "we are closed every Monday" */
const CLOSED = /^(?:and\s+|but\s+)?(?:we(?:['’]re|\sare)\s|it(?:['’]s|\sis)\s|(?:the\s)?\p{L}+\s(?:is|are)\s)?(?:always\s)?closed\s(?:on|every|at)\s(?:the\s)?(?:mon|tues|wednes|thurs|fri|satur|sun|weekend|public holiday|holiday)/iu;
/** Which days have no rows, and no name, however well the thing is known that is closed. */
export const tellsClosed = (text: string): boolean => CLOSED.test(text.trim());

/** "sales drop at weekends" */
const MOVES_WHEN = /^(?:the\s+)?[\p{L}_-]+(?:\s[\p{L}_-]+)?\s(?:(?:drops?|rises?|peaks?|dips?|climbs?|go(?:es)? (?:up|down))\s(?:a (?:bit|lot)\s)?(?:at|in|on|during|over|towards?)|falls?\s(?:at|during|towards?))\s(?!\d)/iu;

/** "chemical grows tallest", "variant C performs best": a verb and a superlative end no name. */
const ENDS_MOST = /^(?:and\s+|but\s+)?(?:the\s+)?(?:[\p{L}\d-]+\s){1,4}(?:grows?|performs?|sells?|earns?|pays?|costs?|scores?|converts?|works?|lasts?|lives?|runs?|does|do|is|are|spends?|churns?|rates?)\s(?:by far\s)?(?:the\s)?(?:(?!(?:t|r|n|l|interest|request|guest|forest|harvest)est)\p{L}{3,}est|best|worst|most|least)$/iu;

/** "A gives the tallest plants", "method B yields the best scores" */
const GIVES_MOST = /^(?:and\s+|but\s+)?(?:the\s+)?(?:[\p{L}\d-]+\s){1,3}(?:gives?|produces?|yields?|shows?|gets?|achieves?|reach(?:es)?|makes?|brings?)\s(?:by far\s)?(?:the\s)?(?:(?!(?:t|r|n|l|interest|request|guest|forest|harvest)est)\p{L}{3,}est|best|worst|most|least|fewest)\s\p{L}+(?:\s\p{L}+)?$/iu;

/** "visits per month which is higher for premium": a name, and what is said of it. */
const WHICH_IS = /^[\p{L}_]+(?:\s[\p{L}_]+){0,3},?\s(?:which|that)\s(?:is|are|goes|go|rises?|falls?|grows?|depends?|increases?|decreases?)\s/iu;

/** "salary 30k-90k where managers earn more": a name with its bounds, and what is said of it. */
const BOUNDED_WHERE = /^(?:[\p{L}_]+\s){1,3}(?:between\s|from\s)?[$€£]?\d[^,;:]*\swhere\s/iu;

/** "price where L costs more than S", "salary so that seniors earn more": a name, and how its values go. */
const NAMED_WHERE =
  /^(?:(?:and|the|an?)\s+)*(?!.*?\b(?:is|are|was|were|has|have|be|must|should|can|may|gets?|empty|missing|blank|null|none|only|except|cases?|rows?|ones|those|unless|always|never|not|but|no|higher|lower|more|less)\b.*?\s(?:where|so that|such that)\s)(?:[\p{L}_]+\s){0,2}[\p{L}_]{2,}(?<!\p{L}{3}s),?\s(?:where|so that|such that)\s(?:the\s)?\S+\s\S/iu;

/** What `SAYS_OF_ROWS` and `ON_AVERAGE` are about: long patterns, compiled only where one of these words stands. */
const MAY_SAY_OF_ROWS = /\s(?:out(?:live|number|perform|score|sell|run|weigh|-earn)s?|than|makes?|(?:have|has|had)\s(?:not|never))\s/iu;
const ENDS_IN_GENERAL = /\s(?:on average|in general|generally|overall|usually|typically|most of the time)$/iu;

/** "managers earn more", "older cars are cheaper", "out of stock ones have no price": no name of a column reads so. */
export const comparesRows = remembering((told): boolean => {
  const text = told.trim();
  if (WHICH_IS.test(told) || BOUNDED_WHERE.test(told) || NAMED_WHERE.test(text)) return false;
  return TELLS_BOTH.test(text.replace(/^(?:and|but)\s+/iu, '')) || ROWS_COMPARED.test(text) || OFTENER.test(text) || BETTER_WITH.test(text) || ENDS_COMPARED.test(text) || ENDS_MORE.test(text) || ENDS_MOST.test(text) || GIVES_MOST.test(text) || (MAY_SAY_OF_ROWS.test(text) && SAYS_OF_ROWS.test(text)) || MOVES_WHEN.test(text) || ONES.test(text) || SIGNED.test(text) || (ENDS_IN_GENERAL.test(text) && ON_AVERAGE.test(text)) || TIMES_MORE.test(text) || CLOSED.test(text) || MOVES_IT.test(text);
});

/** Whether all that a clause does is to say something of rows, or of what is measured in them. */
export function asserts(text: string): boolean {
  if (/^(?:who|whose|where|in which|for which)\s/iu.test(text.trim())) return true;
  if (NAMED_WHERE.test(text.trim())) return false;
  const clause = text.trim().replace(/^(?:and|but|so|where|while|whereas)\s+/iu, '');
  return [SHARE, SOME, OPENS_COMPARED, OPENS_MOVING, EVERY, NAMED_MOSTLY].some((form) => form.test(clause)) || (COMPARED.test(clause) && !BOUNDED.test(clause)) || MOVES.test(` ${clause} `) || FINITE.test(`${clause.split(/\s(?:which|that)\s/iu)[0] ?? ''} `) || /^with\s+attrition\b/iu.test(clause) || (PATTERN.test(clause) && clause.split(/\s+/u).length <= 6);
}
