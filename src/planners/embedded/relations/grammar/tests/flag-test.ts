import type { Draft } from '../../../model.js';
import { keysOf } from '../../../reading/words.js';
import { alike } from '../alike.js';
import { literal, nameIn } from '../mentions.js';
import { namedIn } from '../naming.js';
import { yesOf } from '../yes-no.js';
import { NOT } from './denied.js';
import type { Found } from './test.js';

/** A yes/no column by its name: "approved", "fraudulent", "smokers", "people who bounce". */
export function flagTest(text: string, drafts: readonly Draft[]): Found | undefined {
  const flags = drafts.filter((draft) => yesOf(draft) !== undefined);
  const mention = namedIn(text, flags).find(({ draft, start, end }) => isMainPart(draft, text.slice(start, end)));
  if (mention === undefined) return undefined;
  const after = text.slice(mention.end, mention.end + 24);
  const isFailed = /\b(?:fail(?:s|ed)?|missed|unsuccessful)\b/iu.test(text) && !/fail|miss/i.test(mention.draft.name);
  const isNegated = NOT.test(text.slice(0, mention.start)) || /^\W*(?:is|=|:)?\W*(?:false|no|not|n|0)\b/iu.test(after) || isFailed;
  const yes = yesOf(mention.draft);
  const name = nameIn(mention.draft);
  const when = yes === true ? `${isNegated ? '!' : ''}${name}` : `${name} ${isNegated ? '!=' : '=='} ${typeof yes === 'number' ? String(yes) : literal(String(yes))}`;
  return { when, draft: mention.draft, start: mention.start, end: mention.end, weight: 1.8 };
}

/** "resolved" for `resolved_on_first_call`, not "call": the first word of the name, or half of it. */
function isMainPart({ name }: Draft, said: string): boolean {
  const keys = keysOf(name).filter((key) => key.length > 2 && !/^(?:was|has|did|flag)$/.test(key));
  const words = keysOf(said);
  const shared = keys.filter((key) => words.some((word) => alike(word, key)));
  return keys.length === 0 || shared.length * 2 >= keys.length || shared.includes(keys[0] ?? '');
}
