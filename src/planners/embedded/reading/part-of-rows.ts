/** "A fifth of the referrers is blank", "one in seven stops", "drei Viertel der Fahrten": a sentence that opens with a part of the rows. */
const PART_OF_ROWS =
  /^(?:(?:about|around|roughly|nearly|almost|approximately|only|just|rund|etwa|fast|casi|unos|environ|presque)\s+)?(?:(?:an?|one|two|three|four|ein|zwei|drei|un|dos|tres|deux|trois)\s+(?:half|thirds?|quarters?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?|twentieth|drittel|viertel|f[üu]nftel|sechstel|achtel|zehntel|tercios?|cuartos?|quintos?|d[ée]cimo|tiers|quarts?|cinqui[èe]mes?|dixi[èe]mes?)\s+(?:of|der|des|die|de|del|are|is|have|has)\s|(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine)\s+(?:in|out of)\s+(?:every\s+)?(?:\d{1,4}|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|fifty|a hundred|hundred)\s+\p{L})/iu;

/** "el 85% asiste", "le quart des élèves": no name has an article and then a share. */
const ARTICLE = /^(?:el|la|los|las|le|les|die|der|das)\s+\d+(?:[.,]\d+)?\s?%\s+(?!(?:de|del|des|der|en|in|of|im|am|para|pour|f[üu]r)\s)\p{L}/iu;

export const opensWithPart = (text: string): boolean => PART_OF_ROWS.test(text) || ARTICLE.test(text);
