import { shineByDay } from '../../agreement/sunlight.js';
import type { Draft, Piece } from '../../model.js';
import { openingHoursIn } from '../../phrases/opening-hours.js';
import { followCourse, followToldCourses } from '../../relations/orders/courses.js';
import { rankRows } from '../../relations/orders/ranked.js';
import { alignWeeks, tellsCourse } from '../../relations/orders/series.js';
import { skipDays } from '../../relations/orders/skipped-days.js';
import { sortNumbers } from '../../relations/orders/sorted-numbers.js';
import { sortMoments } from '../../relations/orders/sorted.js';
import { keepToHours } from '../../relations/orders/table-hours.js';
import { keepToTime } from '../../relations/orders/table-moments.js';
import { goOverTime } from '../over-time.js';
import { remarkReading } from '../readings.js';
import { heard, USUAL_ROWS, type Work } from './work.js';

/** Lets the rows go over time: series and their courses, opening hours, the order of the rows, days that are left out. */
export function goOn(work: Work, sentences: readonly Piece[]): void {
  const { drafts, outline, related: { correlations }, rows, setting: { about, description, referenceDate }, usual } = work; // prettier-ignore
  goOverTime(drafts, correlations, { description, referenceDate, rows: rows ?? USUAL_ROWS, domain: about.domain?.id, isUsual: usual, isMeasured: outline.isMeasured === true, listedBefore: work.listedInLead });
  if (!usual) shineByDay(drafts, correlations, description);
  hearCourses(work);
  keepToTimes(work);
  alignWeeks(drafts, referenceDate);
  if (!usual) sortRows(work, sentences);
  const skipped = skipDays(drafts, [...sentences, ...drafts.flatMap(({ remarks }) => remarks)].map(({ text }) => text), rows ?? USUAL_ROWS, referenceDate);
  if (skipped !== undefined && outline.preamble !== undefined) heard(work, outline.preamble, skipped);
}

/** What says how measures go over time was heard where one of them does. */
function hearCourses(work: Work): void {
  const { drafts, outline, readings, rows, setting: { description }, unread, unreadBeside, usual } = work; // prettier-ignore
  const isCourse = drafts.some(({ made }) => made.type === 'series' || made.options?.['cycle'] === true);
  if (isCourse) for (const piece of [...unread, ...unreadBeside]) if (tellsCourse(piece.text)) heard(work, piece, []);
  if (usual) return;
  for (const draft of drafts) {
    const claims = followCourse(draft, drafts, description, rows);
    if (claims !== undefined) readings.push(...draft.remarks.map((remark) => remarkReading(draft, remark, claims)));
  }
  for (const sentence of outline.sentences) {
    const claims = followToldCourses(sentence.text, drafts, description, rows);
    if (claims !== undefined) heard(work, sentence, claims);
  }
}

/** Opening hours, days and stretches of time that all rows keep to. */
function keepToTimes(work: Work): void {
  const { drafts, outline: { preamble, sentences }, setting: { referenceDate }, unread, unreadBeside } = work; // prettier-ignore
  const lead = preamble === undefined ? [] : [preamble];
  const openedIn = preamble === undefined ? undefined : openingHoursIn(preamble.text);
  for (const piece of [...sentences, ...(openedIn === undefined ? [] : lead.map((told) => ({ ...told, text: openedIn })))]) {
    const claims = keepToHours(drafts, piece.text);
    if (claims !== undefined && claims.length > 0) heard(work, piece, claims);
  }
  // "market takings, date and takings, Saturdays and Sundays only": behind whichever column it stands.
  for (const piece of [...unread, ...unreadBeside, ...lead]) {
    const claims = keepToTime(drafts, piece.text, referenceDate, piece === preamble);
    if (claims !== undefined) heard(work, piece, claims);
  }
}

/** The order of the rows, where it is told. */
function sortRows(work: Work, sentences: readonly Piece[]): void {
  const { drafts, rows = USUAL_ROWS, setting: { referenceDate } } = work; // prettier-ignore
  const said: readonly { readonly piece: Piece; readonly own: Draft | undefined }[] = [...sentences.map((piece) => ({ piece, own: undefined })), ...drafts.flatMap((draft) => draft.remarks.map((piece) => ({ piece, own: draft })))];
  for (const { piece, own } of said) {
    const claims = sortMoments(drafts, piece.text, rows, referenceDate, own) ?? rankRows(drafts, piece.text, rows, own) ?? sortNumbers(drafts, piece.text, rows, own);
    if (claims === undefined) continue;
    heard(work, piece, claims);
    return;
  }
}
