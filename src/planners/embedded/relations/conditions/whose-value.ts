import type { Draft } from '../../model.js';
import { namedIn } from '../grammar/naming.js';
import { valuesIn } from '../grammar/values-in-text.js';
import { noOf, yesOf } from '../grammar/yes-no.js';

/** The yes/no column or list that a phrase is about: by its name, else by one of its values. */
export function targetOf(text: string, drafts: readonly Draft[]): Draft | undefined {
  const able = drafts.filter((draft) => draft.stated.formula !== true && (yesOf(draft) !== undefined || draft.made.type === 'category'));
  return namedIn(text, able)[0]?.draft ?? able.find((draft) => draft.stated.values === true && valuesIn(draft, text).length > 0);
}

/** The value of a list that a phrase names; "not", "false", "un-" name the other of two. */
export function valueOf(target: Draft, text: string): string | number | boolean | undefined {
  const isNo = /\b(?:no|false|not|never|0|n|nein|non|un\w+)\b\W*$|=\s*(?:no|false|0|n)\b|\b(?:is|are|be)\s+(?:not|false|no)\b/iu.test(text.trim());
  if (yesOf(target) !== undefined) return isNo ? noOf(target) : /\b(?:yes|true|1|y|ja|s[ií]|oui)\b/iu.test(text) ? yesOf(target) : undefined;
  return valuesIn(target, text)[0]?.value;
}
