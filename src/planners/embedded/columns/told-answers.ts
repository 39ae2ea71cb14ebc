import type { Draft } from '../model.js';
import { keysOf } from '../reading/words.js';
import { yesOf } from '../relations/grammar/yes-no.js';

/** "Met is yes exactly when …", "over_budget shows true if …": what a sentence calls by its answers is a yes or no. */
const ANSWERS = /(?:^|[.;]\s)\W*(?:the\s)?(?<name>[\p{L}_][\p{L}\d_]*(?:\s[\p{L}\d_]+){0,2}?)\s(?:is|says|reads|shows|must be|should be|=)\s(?:set to\s)?["'“]?(?<answer>yes|no|true|false)["'”]?\s(?:(?:exactly|only|precisely|just)\s)*(?:if|when|whenever|where|unless|once|as soon as)\s/iu;

export function answerAsTold(drafts: readonly Draft[], sentences: readonly string[]): void {
  for (const text of sentences) {
    const { name = '', answer = '' } = /\b(?:yes|no|true|false)\b/iu.test(text) ? (ANSWERS.exec(text)?.groups ?? {}) : {};
    const keys = keysOf(name).join(' ');
    const draft = keys === '' ? undefined : drafts.find((one) => keysOf(one.name).join(' ') === keys);
    if (draft === undefined || yesOf(draft) !== undefined || draft.stated.values === true || draft.stated.range === true || draft.stated.type === true || draft.remarks.length > 0) continue;
    draft.made = /yes|no/iu.test(answer) ? { type: 'category', options: { values: ['yes', 'no'], weights: [0.5, 0.5] } } : { type: 'boolean', options: { probability: 0.5 } };
    draft.unique = false;
    draft.note = undefined;
  }
}
