import type { Claims, Draft } from '../../model.js';
import { asTheyFollow, plainState, reachedBy } from '../../vocabulary/lives.js';
import { alike } from '../grammar/alike.js';
import { literal, nameIn } from '../grammar/mentions.js';
import { namedIn } from '../grammar/naming.js';
import { readCondition } from './read-condition.js';
import { setWhen } from './set-when.js';

/** "set from shipped onwards", "only from shipped on". */
const FROM_ON =
  /\s*(?<=^|[\s(,:])(?:(?:is|are|gets?|be|only)\s+)*(?:(?:set|filled(?: in)?|present|known|populated|given|available|there|recorded)\s+)?(?:only\s+)?(?:from|as of|starting (?:with|from|at))\s+(?:(?:the\s+)?(?:status|state|stage)\s+(?:is\s+)?)?["'`]?(?<state>\p{L}[\p{L}_]*(?:[ -]\p{L}+)?)["'`]?\s+(?:(?:stage|status|state)\s+)?(?:on(?:wards?)?|and later|or later|and beyond|and after)(?![\p{L}])/iu;
/** "set once shipped", "filled as soon as the order was shipped". */
const ONCE =
  /\s*(?<=^|[\s(,:])(?:(?:is|are|gets?|be|only)\s+)*(?:(?:set|filled(?: in)?|present|known|populated|given|available|there|recorded)\s+)?(?:only\s+)?(?:once|as soon as)\s+(?:(?:it|they|the\s+\p{L}+|an?\s+\p{L}+)\s+)?(?:(?:is|are|was|were|gets?|has|have|been)\s+)*(?:(?:the\s+)?(?:status|state|stage)\s+(?:is\s+)?)?["'`]?(?<state>\p{L}[\p{L}_]*(?:[ -]\p{L}+)?)["'`]?(?=\s*(?:[.,;)]|$))/iu;
/** "empty until shipped", "null before it is paid". */
const UNTIL =
  /\s*(?<=^|[\s(,:])(?:(?:is|are|stays?|remains?|be)\s+)*(?:empty|blank|null|missing|unset|not set|not filled)\s+(?:until|till|before)\s+(?:(?:it|they|the\s+\p{L}+|an?\s+\p{L}+)\s+)?(?:(?:is|are|was|were|gets?|has|have|been)\s+)*(?:(?:the\s+)?(?:status|state|stage)\s+(?:is\s+)?)?["'`]?(?<state>\p{L}[\p{L}_]*(?:[ -]\p{L}+)?)["'`]?(?=\s*(?:[.,;)]|$))/iu;

/** Where a state lets a cell be filled in it and in all that follow it: "approved_at is set from approved onwards". */
export function readReached(drafts: readonly Draft[], text: string, own: Draft | undefined): Claims | undefined {
  if (!/from|once|as soon as|as of|starting|until|till|before/iu.test(text)) return undefined;
  const parts = own === undefined ? text.split(/[,;]\s+(?:and\s+)?|\s+and\s+(?=[^,;]*(?:only|from|once|as soon as)\s)/iu) : [text];
  const read = parts.map((part) => reachedIn(drafts, part, own));
  if (read.every((claims) => claims === undefined)) return undefined;
  return read.flatMap((claims, i) => claims ?? readCondition(drafts, parts[i] ?? '', own) ?? []);
}

function reachedIn(drafts: readonly Draft[], text: string, own: Draft | undefined): Claims | undefined {
  const match = FROM_ON.exec(text) ?? ONCE.exec(text) ?? UNTIL.exec(text);
  if (match === null) return undefined;
  const targets = own === undefined ? [...new Set(namedIn(text.slice(0, match.index), drafts).map(({ draft }) => draft))] : [own];
  const said = plainState(match.groups?.['state'] ?? '');
  for (const status of drafts) {
    const values = status.made.type === 'category' ? status.made.options?.['values'] : undefined;
    if (!Array.isArray(values) || values.length < 2 || values.length > 20 || targets.includes(status)) continue;
    const words = asTheyFollow(values.map(String), status.stated.values === true) ?? values.map(String);
    const state = words.find((word) => plainState(word) === said) ?? words.find((word) => alike(plainState(word), said));
    if (state === undefined) continue;
    const when = `${nameIn(status)} in [${reachedBy(state, words).map(literal).join(', ')}]`;
    const claims = targets.flatMap((target) => setWhen(target, { when, draft: status }) ?? []);
    if (claims.length > 0) return claims;
  }
  return undefined;
}
