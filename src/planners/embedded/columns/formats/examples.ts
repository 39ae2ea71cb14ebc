import { codeRange } from '../../phrases/code-ranges.js';
import { remembering } from '../../reading/memory.js';

/** Codes shown by an example or by how they begin: "like ORD-000123", "CERT-YYYY-####", "starting with @". */

const LEAD =
  /(?:(?<![\p{L}])(?:(?:smth |sth |something |anything )?like|such as|e\.?\s?g\.?|for example|example|formatted(?: as| like)?|format(?:ted)?|in the form(?: of)?|pattern|style|looks? like|looking like|of the form|wie|z\.\s?b\.|como|p\.?\s?ej\.?|par exemple|comme|im format|con formato|formato|au format|formatiert)(?![\p{L}])[:,]?\s*(?:the\s+)?["'`“]?)(\/?[A-Za-z]{0,12}[-_/#.]?(?:[A-Za-z0-9#]{1,24}[-_/.:]?){1,6})/giu;
const STANDALONE = /^[([]?["'`]?((?=[^\s]*\d)[A-Z]{1,8}[-_/#]?[A-Z0-9#]*(?:[-_/][A-Z0-9#]+){0,4})["'`]?[)\]]?(?=$|\s+\([a-z][^()]*\)$|\s?(?:\.{2,3}|…)$|\s+(?:style|format|pattern|and so on|etc|onwards?|upwards?|fortlaufend|aufsteigend|sequential(?:ly)?|running|consecutive(?:ly)?|increasing|ascending|consecutiv[oa]s?|correlativ[oa]s?|s[ée]quentiel\p{L}*|(?:\.\.\.|…)(?!\s*[A-Z]+[-_/]?\d)))/u;
/** "CERT-YYYY-####": place-holders tell that it is a form. */
const PLACEHOLDERS = /(?<![\p{L}\d#-]|[DMTJ]{2}[./])((?=[A-Z0-9/_-]{0,20}(?:##|YYYY|NNN|XXX))[A-Z0-9#]{1,12}(?:[-_/][A-Z0-9#]{1,12}){0,4})(?![\p{L}\d#])/u;
/** "CHM-0001, CHM-0002, ...": the first codes of many. */
const SERIES = /(?<![\p{L}\d])([A-Z]{1,8}[-_/]?)(\d{2,})\s*,\s*\1\d{2,}\s*(?:,\s*\1\d{2,}\s*)*,?\s*(?:…|\.{2,}|etc|and so on|usw)/u;

/** Whether the codes are shown one after the other. */
export const runsOn = (text: string): boolean => SERIES.test(text) || /(?<![\p{L}\d])[A-Z]{1,8}[-_/]?\d{2,}(?: and so on(?![\p{L}])|\s?(?:\.{2,3}|…)(?!\d))/u.test(text);

const BRACKETED = /[([]["'`]?((?=[^()]*[A-Z])(?:[A-Z]{1,8}|\d{1,6})(?:[-_/][A-Z0-9#]{1,12}){1,4})["'`]?(?:\s?(?:…|\.{2,3}|,?\s?etc\.?))?[)\]]/u;

/** "runs EXP-2024-0001 onwards", "starting at INV-001": the first code of many. */
const ONWARDS = /(?<![\p{L}])(?:runs?(?: from)?|running from|(?:starts?|starting|begins?|beginning|counting) (?:at|with|from)|from)\s+([A-Z]{1,8}[-_/]?(?:\d{1,6}[-_/])?\d{2,})(?=$|[\s,;.)]*$|\s+(?:on|onwards?|upwards?|up|and (?:up|so on)))/u;

/** "invoice no 2025-001": a year and where the count begins. */
const COUNTED = /^[([\s]*["'`]?((?:19|20)\d\d[-/]0\d{2,5})["'`]?(?:\s?(?:\.{2,3}|…|onwards?|etc\.?))?[)\]\s]*$/u;

/** "ear tag like NL 4821", "e.g. AB12 CDE": the parts of a code set apart by a space. */
const SPACED = /(?<![\p{L}])(?:like|such as|e\.?\s?g\.?|for example|example|format(?:ted)?(?: as| like)?|in the form(?: of)?|of the form|looks? like|wie|z\.\s?b\.|como|p\.?\s?ej\.?|par exemple|comme)[:,]?\s+["'`“]?((?=[A-Z\d]{1,7} )(?=[A-Z\d ]*[A-Z])(?=[A-Z\d ]*\d{2})[A-Z\d]{1,7}(?: (?:\d{1,6}|[A-Z\d]{1,5})(?![\p{L}\d.,]*[%\p{Ll}])){1,3})(?=["'`”]?(?:$|[\s,;.)]))/u;

/** "+49 ### #######", "06 XX XX XX XX": figures and places for figures, set apart by spaces. */
const MASK = /(?<![\p{L}\d#+])(?=[\d#X ()+./-]{0,30}(?:##|XX))(\+?(?:\([\d#X]{1,6}\)|[\d#X]{1,6})(?:[ ./-](?:\([\d#X]{1,8}\)|[\d#X]{1,8})){1,7})(?![\p{L}\d#])/u;

/** The pattern of such a form: its figures stay. */
export function maskIn(text: string): string | undefined {
  const mask = /##|XX/.test(text) ? MASK.exec(text)?.[1] : undefined;
  return mask !== undefined && /[ +(]/.test(mask) && (mask.match(/[#X]/g)?.length ?? 0) >= 4 ? mask.replaceAll('X', '#') : undefined;
}

/** An example of a code: letters and at least two digits or place-holders ("ORD-000123", "B-YYYY-NNN"). */
export const exampleIn = remembering(readExampleIn);

function readExampleIn(text: string): string | undefined {
  const spaced = / \d/.test(text) || / [A-Z]{2,3}\b/.test(text) ? SPACED.exec(text)?.[1] : undefined;
  if (spaced !== undefined && spaced.length <= 24) return spaced;
  for (const match of text.matchAll(LEAD)) {
    const example = (match[1] ?? '').replace(/[-_/.:]$/, '');
    if (isCode(example) || (SHORT.test(example) && SHOWN.test(match[0]))) return example;
  }
  const written = text.includes('as ') ? WRITTEN_AS.exec(text)?.[1] : undefined;
  if (written !== undefined) return written;
  const first = ONWARDS.exec(text)?.[1];
  if (first !== undefined && isCode(first)) return first;
  const series = SERIES.exec(text);
  if (series !== null) return `${series[1] ?? ''}${series[2] ?? ''}`;
  const counted = COUNTED.exec(text)?.[1];
  if (counted !== undefined) return counted;
  const shown = PLACEHOLDERS.exec(text)?.[1];
  if (shown !== undefined && isCode(shown)) return shown;
  // "(unique, EV-00001 format)": what stands before the code was read already.
  const alone = STANDALONE.exec(text.replace(/^[\s,;:(]+/u, '').trim())?.[1] ?? BRACKETED.exec(text)?.[1];
  // "T01-T20" is a range of codes.
  if (alone?.includes('-') === true && codeRange(alone) !== undefined) return undefined;
  return alone !== undefined && isCode(alone) && /\d{2}|[#XN]{2}/.test(alone) ? alone : undefined;
}

/** "badge as N-1234": written so, where no standard is called so ("as ISO-8601"). */
const WRITTEN_AS = /(?<![\p{L}])as\s["'`“]?(?!(?:ISO|SHA|UTF|RFC|MD|BASE|AES|CP|RSA)-?\d)([A-Z]{1,4}[-_/#]\d{2,8}(?:[-_/]\d{1,6})?)(?=["'`”]?(?:$|[\s,;.)]))/u;

/** Behind a prefix or alone, letters of one case and digits that change places twice at least. */
const MIXED = /^(?:[A-Za-z]{1,8}[-_/])?(?=[A-Za-z]*\d+[A-Za-z]+\d|\d*[A-Za-z]+\d+[A-Za-z])(?:[A-Z\d]{4,16}|[a-z\d]{4,16})$/u;

/** "like C-3", "such as 4B": a letter and a figure, where the words leave no doubt. */
const SHORT = /^(?:[A-Z][-_/.]?\d|\d[-_/.]?[A-Z])$/u;
const SHOWN = /^(?:\p{L}+ )?(?:like|such as|e\.?\s?g|for example|wie|z\.\s?b|como|p\.?\s?ej|par exemple|comme)/iu;

function isCode(text: string): boolean {
  if (text.length < 3 || text.length > 40) return false;
  if (/^[A-Z]{2,6}[-/][A-Z]{2,6}$/.test(text)) return true;
  if (/^\d{4}-\d{2}-\d{2}$|^(?:YYYY|DD|MM)[-/.](?:MM|DD|YYYY)|^\d+(?:[.,]\d+)?[a-z%]*$/i.test(text)) return false;
  if (/^\d+(?:[.-]\d+){1,4}$/.test(text)) return text.replace(/\D/g, '').length >= 3;
  // "BK-7F3K2", "usr_8f3k2j": letters and digits without order.
  if (MIXED.test(text)) return true;
  return (/\d{2}|#{2}|[XN]{3}|-x{3,}$|Y{4}|\d[A-Z]$/.test(text) && /[A-Za-z#]/.test(text) && !/^[a-z]+$/.test(text)) || /^[A-Z]{3,6}$/.test(text) && !/^(?:ISO|CSV|JSON|USD|EUR|GBP|CHF|UTC|ASCII|UUID|HTML|XML)$/.test(text);
}

/** "handle starting with @", "prefixed with TX-". */
export function prefixIn(text: string): string | undefined {
  const match = /(?<![\p{L}])(?:(?:start(?:s|ing)?|begin(?:s|ning)?)(?: always)? with|(?:always |must )(?:start|begin)s? with|prefix(?:ed)?(?: with| by| of)?|beginn(?:t|end|en)(?: immer)? mit|(?:empieza|empezando|empiezan|comienza)(?: siempre)? (?:con|por)|commen(?:ce|cent|[çc]ant)(?: toujours)? par)\s*:?\s*(?:an?\s+)?["'`“]?([@#A-Z0-9][A-Za-z0-9_\-/#@]{0,11}|[a-z]{1,8}[_-]|@)["'`”]?/u.exec(text);
  const prefix = match?.[1];
  if (prefix === undefined || /^\d{4}-\d{2}/.test(prefix)) return undefined;
  return /^(?:The|A|An|Letter|Number|Capital)$/.test(prefix) ? undefined : prefix;
}

/** "ends in .corp.local", "ending with -EU", "endet auf .de": how codes end. */
export function suffixIn(text: string): string | undefined {
  return /(?<![\p{L}])(?:end(?:s|ing)? (?:in|with|on)|suffix(?:ed)?(?: with| of)?|endet (?:auf|mit)|termina (?:en|con)|finit par)\s*:?\s*["'`“]?([.@_/-]?[A-Za-z0-9][\w.@/-]{0,29}?)["'`”]?(?=[\s,;)]|\.?$)/u.exec(text)?.[1];
}
