import { byName, saying, type Saying } from '../saying.js';

/** How numbers lie and where cells have none, in words beside the usual ones: all readers behind know one of them. */
export const usualShapes: readonly Saying[] = [
  // "score N(70, 10)", "age ~ N(55,12)"
  saying('n', /(?<=[\p{L}\d_)°%] |[,:(~] ?)N\(\s?(?<mean>-?\d+(?:\.\d+)?)\s?[,;]\s?(?<spread>\d+(?:\.\d+)?)\s?\)/gu, byName(({ mean = '', spread = '' }) => `normally distributed with mean ${mean} and sd ${spread}`)),
  // "normally distributed, 70 ± 10"
  saying(
    'normal normally gaussian bell',
    /(?<=(?<![\p{L}])(?:normal(?:ly)?(?: distribut(?:ed|ion))?|gaussian|bell[- ]shaped)[,:(]? ?(?:with |around |about |at |of )?)(?<mean>-?\d+(?:\.\d+)?) ?(?:±|\+\s?\/?\s?[-−–]) ?(?<spread>\d+(?:\.\d+)?)/giu,
    byName(({ mean = '', spread = '' }) => `with mean ${mean} and sd ${spread}`),
  ),
  saying('gaussian', /(?<![\p{L}])gaussian(?= (?:distribution|curve|noise|clusters?|blobs?|groups?)(?![\p{L}]))/giu, ({ 0: said, index }, text) => (/^\S+ (?:distribution|curve)/iu.test(text.slice(index)) ? 'normal' : said)),
  saying('gaussian bell-shaped bell', /(?<![\p{L}])(?:gaussian|bell[- ]shaped)(?:[- ]distributed)?(?! (?:distribution|curve|noise|clusters?|blobs?|groups?|about|around|round|at|near))(?![\p{L}]|, \d)/giu, 'normally distributed'),
  // "0 to 3600 with most calls short", "0.1-30, where most parcels are light"
  saying(
    'most',
    /(?<=\d[^,;.()\n]{0,24}),? (?:with|where) (?:the )?most (?:of (?:the |them |these )?)?(?:\p{L}+s )?(?:being |are |lasting )?(?<how>short|brief|small|low|light|cheap|tiny|young|long|large|high|heavy|old)(?: ones)?(?=\s*(?:[,;.)\n]|$))/giu,
    byName(({ how = '' }) => `, mostly ${how}`),
  ),
  // "temperature bounded by 10 and 40"
  saying('bounded', /(?<![\p{L}])(?:is |are )?bounded (?:by|between|from|to) (?=[$€£]?-?\d[\d.,]*\s?(?:\p{L}{1,4}\s)?(?:and|to|-|–)\s?[$€£]?-?\d)/giu, 'between '),
  // "the payout is capped at the claim amount"
  saying('capped limited', /(?<![\p{L}])(?:is |are |being )?(?:capped|limited) (?:at|by|to) (?=(?:the |its |their )?\p{L}[\p{L}_]*(?: \p{L}[\p{L}_]*){0,2}(?: (?:minus|plus|times|less) \d{1,4})?\s*(?:[,.;)\n]|$|and )|\d{1,3} ?% of )/gimu, 'never more than '),
  // "years licensed (at most as many as …)"
  saying('as', /(?<![\p{L}])(?:at most|no more than|never more than|up to) as (?:large|high|big|much|many|long|great|old|late) as (?=\p{L}|\d)/giu, 'at most '),
  // "lots that were not sold have an empty buyer", "… are without buyer"
  saying('empty blank', /(?<=\p{L}s? )ha(?<one>s|ve|d) an? (?:empty|blank|missing|null) (?=\p{L})/giu, ({ groups }) => (groups?.['one'] === 's' ? 'has no ' : 'have no ')),
  saying('without', /(?<=\p{L} )(?<verb>is|are|comes?) without (?=\p{L}[\p{L}_]*(?: \p{L}[\p{L}_]*)?\s*(?:[,.;]|$|and |or ))/giu, byName(({ verb = '' }) => (/^(?:is|comes)$/iu.test(verb) ? 'has no ' : 'have no '))),
  // "unknown for 5%", "N/A in 2% of cases"
  saying('unknown absent n na', /(?<=[\p{L}\d_)] |, )(?:is |are )?(?:unknown|absent|n\/a|NA) (?<where>in|for) (?<about>(?:about |around |roughly )?)(?<share>\d{1,2}(?:\.\d+)? ?%)(?: of (?:all |the )?(?:cases|rows|records|entries|lines|them|values))?/giu, byName(({ about = '', share = '' }) => `missing in ${about}${share} of rows`)),
  // "pickup date + return date in 2024"
  saying('date time day', /(?<=[,;:(\n] ?(?:\p{L}+ )?\p{L}{3,}(?: (?:date|time|day))?) ?[+&] ?(?=(?:\p{L}+ )?\p{L}{3,} (?:date|time|day)s?(?: in| between| from|\s*(?:[,;.(\n]|$)))/gimu, ' and '),
  // "item name in English": the language it is written in, where no other is.
  saying(
    'english german french spanish italian dutch',
    /(?<=(?:^|[,;:\n] ?)(?:[-–*•] )?(?:\p{L}+ )?(?:name|title|text|description|comment|review|label|note)) in (?:English|German|French|Spanish|Italian|Dutch)(?=\s*(?:[,;.(\n]|$))/gimu,
    (_, text) => (/(?:\bin (?:English|German|French|Spanish|Italian|Dutch)\b.*){2}/su.test(text) ? undefined : ''),
  ),
  // "storage: "cold" for injections, "room temperature" for tablets and capsules": values by what they are for, as in brackets.
  saying(
    'for',
    /(?<=[\p{L}\d_]): (?<values>"[^"\n]{1,40}" (?:for|if|when) [\p{L} _-]{3,40}(?:,? (?:and |or )?"[^"\n]{1,40}" (?:for|if|when) [\p{L} _-]{3,40}){1,6})(?=\s*(?:[.;\n]|$))/gu,
    byName(({ values = '' }) => ` (${values.replace(/("[^"]+" (?:for|if|when) )([\p{L} _-]+?) and (?=[\p{L}_-]+(?:,|$))/giu, '$1$2, $1')})`),
  ),
  // "zero on at least half the days": a little more than that.
  saying('half', /(?<=(?<![\p{L}])(?:zero|0|empty|missing|blank|none|nothing|true|false|yes|no) (?:on|in|for) )at least half (?:of )?(?:the |all )?(?=\p{L}{3,})/giu, '55% of the '),
  // "the reason is left out unless …"
  saying('out', /(?<=(?<![\p{L}])(?:is|are|be|and|but) )left out (?=(?:if|when|whenever|unless|for|where|otherwise)(?![\p{L}]))/giu, 'empty '),
];
