import { byName, saying, type Saying } from '../saying.js';

const numberFirst = byName(({ kind = '', much = '' }) => (NO_KIND.test(kind) ? undefined : `, ${much} for ${kind}`));
/** "for week 7", "para el año 2024": which one, and no kind. */
const NO_KIND = /(?:^|\s)(?:class|week|day|year|month|room|level|version|grade|quarter|part|about|around|at|least|most|example|up to|woche|klasse|jahr|monat|tag|semana|año|mes|clase|semaine|mois|jour|classe|el|un|une|una|etwa|mindestens|type|phase|step|stage|under|over|above|below|than|between|from|plus|minus|von|vom|de|del|du|of|deviation|mean|average|median)$/iu;

/** A number, and another one for a kind that stands before it: as those are read that have the number first, "50, 150 for cargo bikes". */
export const numberForKind: readonly Saying[] = [
  // "deposit 50, for cargo bikes 150", "Kaution 50 Euro, bei Lastenrädern 150"
  saying('for für fuer bei para pour', /(?<=\d(?:\s?(?:€|£|\$|euros?|eur|pounds?|dollars?|usd))?),? (?:but |aber |pero |mais |and |und |y |et )?(?:for|für|fuer|bei|para|pour) (?:the |die |den |las |los |les )?(?<kind>\p{L}[\p{L}-]+(?: \p{L}[\p{L}-]+){0,2}?):? (?<much>(?:[€£$]\s?)?\d+(?:[.,]\d+)?(?:\s?(?:€|£|euros?|eur|pounds?|dollars?))?)(?!,? (?:otherwise|else|sonst|sinon|si no)(?![\p{L}]))(?=\s*(?:[,.](?!\d)|[;)\n]|$))/giu, numberFirst),
  // "tarifa por hora 4 €, las eléctricas 9 €"
  saying('las los les', /(?<=\d\s?(?:€|euros?|eur))(?<!(?:los|las|les) \p{L}{3,40} (?:cuestan|valen|pagan|son|coûtent|cost|costs|pay) \d{1,6}(?:[.,]\d{1,2})?\s?(?:€|euros?|eur)), (?:las|los|les) (?<kind>\p{L}[\p{L}-]+):? (?<much>\d+(?:[.,]\d+)?\s?(?:€|euros?|eur))(?!,? (?:otherwise|else|sonst|sinon|si no)(?![\p{L}]))(?=\s*(?:[,.](?!\d)|[;)\n]|$))/giu, numberFirst),
  // "12 € los 60 minutos y 18 € los 90"
  saying('los las', /(?<=\d\s?(?:€|euros?|eur)) (?:los|las) (?=\d)/giu, ' for '),
  // "Kaution 50 Euro, 150 für Lastenräder"
  saying('für fuer para pour', /(?<=\d(?:\s?(?:€|euros?|eur))?, \d+(?:\.\d+)?(?:\s?(?:€|euros?|eur))?) (?:für|fuer|para|pour) (?:die |den |das |las |los |les )?(?=\p{L}{3})/giu, ' for '),
];
