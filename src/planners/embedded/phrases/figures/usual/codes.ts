import { byName, saying, type Saying } from '../saying.js';

/** Codes, days and lists in words beside the usual ones. */
export const usualCodes: readonly Saying[] = [
  // "order ids as in ORD-000123", "station ids look as in AQ-03"
  saying('as', /(?<=[\p{L}_)] |, |\()(?:look |looks |formatted |written |built )?as in (?=["'“]?(?:[A-Z]{1,6}[-/_.]?)?[A-Z0-9]*\d)/gu, 'like '),
  // "bill numbers in BILL-NNNNN format"
  saying('format form style pattern', /(?<=[\p{L}_] )(?:formatted )?in (?:the )?(?<code>[A-Z]{1,6}[-/_.]?(?:#{2,}|N{2,}|X{2,}|\d{2,})(?:[-/_.][A-Z#\d]+)*) (?:format|form|style|pattern)(?![\p{L}-])/gu, byName(({ code = '' }) => `like ${code}`)),
  saying('style', /(?<=[\p{L}_:,] )(?<!like )(?<code>[A-Z]{1,6}-?\d{2,}(?:-[A-Z\d]+)*) style(?![\p{L}-])/gu, byName(({ code = '' }) => `like ${code}`)),
  saying('month', /(?<![\p{L}])(in|during|of|from) the month of (?=(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*(?![\p{L}]))/giu, '$1 '),
  // "run date Mon-Fri only"
  saying('mon monday', /(?<=\p{L} )(?<!(?:from|on|between|only|is|are|:) )mon(?:day)?s?\s?[-–]\s?fri(?:day)?s?(?: only)?(?=\s*(?:[,;.)]|$|and ))/gimu, 'on weekdays only'),
  // "I want ski lifts and for each of them name, length"
  saying('each every', /(?<=^[^.:;,\n]{4,80}?)(?:,? and|,) (?:then )?for (?:each|every one) (?:of (?:them|these)|one)(?: (?:i|we) (?:need|want|'d like))?[,:]? (?=(?:(?:an?|the|its|their) )?\p{L}[^.\n]*,)/giu, ': '),
];
