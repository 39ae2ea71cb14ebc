import { saying, type Saying } from './saying.js';

/** "sessions attended 0-8 which only the meditation group has": for whom alone there is something, told behind it. */
export const onlyTheirs: readonly Saying[] = [
  saying(
    'only',
    /(?<=[\p{L}\d)%]),? \(?(?:which |that |and )?only (?:the )?(?<who>\p{L}[\p{L}\d-]*(?: [\p{L}\d-]+){0,2}?) (?:has|have|gets?|got|had|receives?)(?: (?:these|them|this|it|one|any))?\)?(?=\s*(?:[,.;]|$))/gimu,
    (match, text) => (/^,? (?:which |that |and )|^,? \(/iu.test(match[0]) && !/[.;]\s*$/u.test(text.slice(0, match.index)) ? `, only for ${match.groups?.['who'] ?? ''}` : undefined),
  ),
  // "stress score before and after, both 0 to 40"
  saying('both', /(?<=(?<![\p{L}])before (?:and|\/|&|n) after(?: \p{L}+)?),? (?<open>\(?)(?:both|each) (?=(?:from |between )?-?\d)/giu, ({ groups }) => ` ${groups?.['open'] ?? ''}`),
  // "don't include names but do include the blood type": what is wanted all the same.
  saying('but', /(?<=(?<![\p{L}])(?:don['’]?t|do not|without|exclude|leave out|skip|no) [^.;:()\n]{3,60}?),? but (?:please )?(?:do (?:include|add|keep|give)|(?:include|add)) (?=(?:the |an? |their )?\p{L})/giu, '. Include '),
  // "a remark that half of them skip"
  saying(
    'skip leave omit',
    /(?<=[\p{L}\d)]),? \(?(?:which |that )?(?<share>(?:about |around |roughly )?(?:half|most|an? (?:third|quarter|fifth|tenth)|\d{1,2}(?:\.\d+)? ?%))(?: of (?:them|the \p{L}+|all \p{L}+|people|us))? (?:skips?|leaves? (?:out|empty|blank)|omits?|do(?:es)? not fill in|don['’]?t fill in)(?: (?:it|this|that))?\)?(?=\s*(?:[,.;]|$))/giu,
    (match, text) => (/^,? ?\(?(?:which|that) |\)$| (?:it|this|that)$/iu.test(match[0]) && !/[.;]\s*$/u.test(text.slice(0, match.index)) ? ` (missing for ${match.groups?.['share'] ?? ''})` : undefined),
  ),
  // "the table must have borrower id, …": what stands behind is the list.
  saying('table file dataset csv sheet list', /(?<=(?:^|[.;:!\n]\s*))(?:the|this|my|our|each) (?:table|file|dataset|data set|csv|sheet|list|spreadsheet) (?:must|should|needs? to|has to|have to|is to|shall) (?:have|contain|include|hold|list|show) (?=\p{L})/gimu, 'Columns: '),
];
