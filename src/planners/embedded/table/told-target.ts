import { setShare } from '../columns/values.js';
import type { Draft, Entry, Piece } from '../model.js';
import { sharesIn } from '../phrases/shares.js';
import type { Knowledge } from '../reading/knowledge.js';
import { keysOf } from '../reading/words.js';
import { yesOf } from '../relations/grammar/yes-no.js';
import { stateTold } from './told-columns.js';

/** What a model is to tell of each row, where its share is told and no column of the list holds it. */

const TARGET = /^(?:target|label|class|outcome|response|y|result|ground_truth)$/iu;
/** "employee attrition data", "machine failure prediction": what it is of stands before what it is for. */
const OF_TASK = /(?:^|\s)([\p{L}-]{3,})\s+(?:detection|prediction|predictor|classification|classifier|model(?:l?ing)?|data(?:\s?set)?|analysis|study|survey|rate)(?=\s|$)/iu;

/** "16% leave" of "employee attrition data", "20 percent churn": a column of its own, or the share of the target that is there. */
export function toldTarget(told: readonly Piece[], title: string, named: readonly Draft[], knowledge: Knowledge): readonly Entry[] {
  const piece = told.find(({ text }) => sharesIn(text).some(({ isVague }) => !isVague));
  const share = piece === undefined ? undefined : sharesIn(piece.text).find(({ isVague }) => !isVague);
  if (piece === undefined || share === undefined) return [];
  const flags = named.filter((draft) => yesOf(draft) !== undefined);
  const target = flags.find(({ name }) => TARGET.test(name));
  if (target !== undefined) setShare(target, share.share);
  const ofTitle = OF_TASK.exec(title)?.[1]?.toLowerCase();
  const holds = (word: string): boolean => flags.some((draft) => keysOf(draft.name).some((key) => key.slice(0, 4) === word.slice(0, 4)));
  if (target !== undefined || (ofTitle !== undefined && holds(ofTitle))) return [];
  const state = stateTold(piece.text, named, knowledge);
  const isState = ofTitle !== undefined && (TASK_STATES.test(ofTitle) || knowledge.knows(`is ${ofTitle}`));
  const name = isState ? ofTitle : state?.shown;
  return name === undefined || holds(name) ? [] : [{ text: name, start: piece.start, end: piece.end, remarks: [{ ...piece, text: `true for ${String(Math.round(share.share * 1e4) / 100)}%` }] }];
}

const TASK_STATES = /^(?:attrition|churn|fraud|default|failure|spam|readmission|conversion|dropout|turnover|relapse|disease|diabetes|stroke|cancer|anomaly|intrusion|phishing|click)$/u;
