import { nameInLanguageOf } from '../../columns/rename.js';
import type { Draft } from '../../model.js';
import type { Outline } from '../../reading/outline.js';
import type { Setting, TableRead } from '../setting.js';
import { beginWork } from './begin.js';
import { goOn } from './course.js';
import { measure } from './measures.js';
import { qualifyRemarks, relateRemarks } from './remarks.js';
import { readSentences, sentencesOf } from './sentences.js';
import { settle } from './settle.js';
import { tieTogether } from './ties.js';

/** What is said of the columns, alone and together, and what goes without saying. */
export function complete(drafts: readonly Draft[], outlined: Outline, usual: boolean, setting: Setting): TableRead {
  const work = beginWork(drafts, outlined, usual, setting);
  const remarks = qualifyRemarks(work);
  measure(work);
  const sentences = sentencesOf(work);
  readSentences(work, sentences);
  relateRemarks(work, remarks);
  tieTogether(work);
  goOn(work, sentences);
  const correlations = settle(work);
  const { unread, readings, related: { together } } = work; // prettier-ignore
  const renamed = usual ? nameInLanguageOf(drafts, setting.language) : undefined;
  return {
    drafts, correlations, unread, usual,
    together: renamed === undefined ? together : together.map((names) => names.map(renamed.name)),
    readings: renamed === undefined ? readings : readings.map((reading) => ({ ...reading, claims: reading.claims.map(renamed.claim) })),
  }; // prettier-ignore
}
