/** "tracking number for shipped ones", "discharge date for discharged patients", "exit date for those who left": which rows have it. */
export const FOR_SOME =
  /\s(?=for\s(?:(?:all|only|just)\s)?(?:the\s)?(?:(?:\p{L}{2,}ed|sold|unsold|paid|unpaid|lost|won|sent|broken|stolen|withdrawn|overdue|active|inactive|open)\s(?:ones?|\p{L}{3,}s)|ones\salready\s\p{L}{3,}ed|(?:those|ones|people|customers|users|members|employees|rows|orders|patients)\s(?:who|that|which)\s\p{L}.*|(?:those|ones)\s(?:(?:already|actually|not|later|really)\s){0,2}(?:\p{L}{2,}ed|sold|unsold|paid|unpaid|lost|won|sent|broken|stolen|withdrawn|overdue|active|inactive|open|taken|given|chosen|made|done|built|found|bought|kept|held|left))\s*$)|\s(?=für\s(?:die\s)?\p{Ll}{4,}(?:te|ene?|rne)n?(?:\s\p{Lu}\p{L}+)?\s*$)|\s(?=para\s(?:los|las)\s(?:\p{L}+s\s)?\p{L}{3,}(?:[ai]d[oa]|ctiv[oa])s\s*$)|\s(?=pour\s(?:les|ceux|celles)\s(?:\p{L}+s\s)?\p{L}{3,}(?:é|ée|i|ie|u|ue)s\s*$)/giu;

/** Whether a remark says this and nothing else. */
export const isForSome = (text: string): boolean => ` ${text.trim()}`.search(FOR_SOME) === 0;

/** "seat zone for half", "membership number for a third of them", "coupon in only 1 of 8 orders": in how many of them there is one. */
export const FOR_PART =
  /\s(?=(?:only\s|just\s)?(?:for|in|bei|pour|para|en)\s(?:(?:about|around|roughly|only|just|nearly|almost|some|etwa|rund|environ|unos?)\s){0,2}(?:(?<=for\s(?:\p{L}+\s)?)half(?!\san?\s)|(?:a|\d)[\s-](?:thirds?|quarters?|fifths?|sixths?|eighths?|tenths?)|(?<=\b(?:only|just)\s(?:\p{L}+\s){0,2})\d+\s(?:in|out\sof|of)\s(?:every\s)?\d+)(?:\s(?:of\s)?(?:all\s|the\s)?(?:them|\p{L}{3,}s|people))?\s*$)/giu;
