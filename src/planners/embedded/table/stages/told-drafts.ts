import type { DraftContext } from '../../columns/item.js';
import type { Draft } from '../../model.js';
import type { Knowledge } from '../../reading/knowledge.js';
import type { Outline } from '../../reading/outline.js';
import { ageThings } from '../ages-of-things.js';
import { meanAsUsual } from '../as-usual.js';
import { nameDimensions } from '../dimensions-named.js';
import { draftsOf, withAnchors } from '../drafts.js';
import { withImplied } from '../implied.js';
import { besideQuestions, questionsInLead } from '../lead-columns.js';
import type { Setting } from '../setting.js';
import { nameDrafts } from './names.js';
import { withTested } from '../tested-columns.js';
import { toldTarget } from '../told-target.js';

/** The columns that a text names, and beside more than one those that its sentences take for granted. */
export function draftsTold(outline: Outline, knowledge: Knowledge, context: DraftContext, setting: Setting): { readonly drafts: Draft[]; readonly areAsked: boolean } {
  const { about, description } = setting;
  const drafts = withAnchors(draftsOf(outline.items, outline.verbatim, context), context);
  meanAsUsual(drafts, about, context);
  ageThings(drafts, description);
  nameDimensions(drafts, description, context);
  const questions = questionsInLead(drafts, description, context);
  const listed = questions.length > 0 ? [...besideQuestions(drafts, description, context), ...questions] : drafts;
  const isTold = listed.length > 1;
  const sentences = outline.sentences.filter((piece) => outline.told?.includes(piece) !== true);
  const implied = isTold ? withImplied(listed, sentences, knowledge, context) : listed;
  const aimed = outline.told === undefined ? [] : draftsOf(toldTarget(outline.told, outline.preamble?.text ?? '', implied, knowledge), false, context);
  const all = isTold ? withTested([...implied, ...aimed], knowledge, context) : [...implied, ...aimed];
  nameDrafts(all, context, setting);
  return { drafts: all, areAsked: questions.length > 0 };
}
