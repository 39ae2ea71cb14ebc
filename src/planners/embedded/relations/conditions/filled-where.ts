import type { Claims, Draft } from '../../model.js';
import { firstClause } from '../grammar/clauses.js';
import { namedIn } from '../grammar/naming.js';
import { negated } from '../grammar/tests/logic.js';
import { testIn } from '../grammar/tests/test-in.js';
import type { Test } from '../grammar/tests/test.js';
import { yesOf } from '../grammar/yes-no.js';
import { portionsIn } from '../portions/portions.js';
import { setWhen } from './set-when.js';

/** What stands behind these words says where a cell is empty, or where it is filled. */
const EMPTY_UNLESS = /\b(?:empty|blank|nulls?|missing|absent|unset|nothing|leer|vac[ií]\w*|vides?)\s*(?:,\s*)?(?:unless|except (?:if|when|where|for|in)|until|außer|es sei denn|salvo|excepto|sauf)\s+(.+)$/iu;
const FILLED_IF = /\bonly\s+(?:(?:be|is|are)\s+)?(?:(?:set|filled(?: in)?|present|given|shown|available|there|exist[se]?|existe|known|applies|recorded|populated|used|has a value|have a value|relevant|meaningful)\s+)?(?:if|when|whenever|where|for|on|in(?= case)|after)\s+(.+)$|\b(?:set|filled(?: in)?|present|given|populated|recorded)\s+only\s+(?:if|when|where|for|on)\s+(.+)$|\b(?:nur|s[oó]lo|solamente|uniquement|seulement)\s+(?:(?:gef[üu]llt|gesetzt|vorhanden|existe|exist[se]?|aparece|hay|est[aá] relleno)\s+)?(?:bei|if|when|wenn|falls|f[üu]r|si|cuando|para|en|pour|quand)\s+(.+)$/iu;
const EMPTY_IF = /\b(?:empty|blank|nulls?|missing|absent|unset|leer|vac[ií]\w*|vides?)\s*(?:,\s*)?(?:if|when|whenever|where|for|on|while|as long as|without|wenn|bei|si|cuando|para|quand|pour)\s+(.+)$/iu;

export function filledWhere(drafts: readonly Draft[], text: string, own: Draft | undefined): Claims | undefined {
  const unless = EMPTY_UNLESS.exec(text);
  const filled = unless ?? FILLED_IF.exec(text);
  const empty = filled === null ? EMPTY_IF.exec(text) : null;
  const match = filled ?? empty;
  if (match === null) return undefined;
  const groups: readonly (string | undefined)[] = match.slice(1);
  const clause = firstClause(groups.find((group) => group !== undefined) ?? '');
  const target = own ?? namedIn(text.slice(0, match.index), drafts).at(-1)?.draft;
  if (target === undefined || portionsIn(clause).length > 0) return undefined;
  // "only yes when …" is about values, not about cells.
  if (unless === null && filled !== null && yesOf(target) !== undefined && !/\b(?:filled|set|given|present|recorded)\b/iu.test(match[0])) return undefined;
  // "blank for most people": no condition over the row.
  const others = drafts.filter((draft) => draft !== target);
  const isWithout = /\bwithout\s+\S.*$/iu.test(match[0]) && /\bwithout\s/iu.test(match[0].slice(0, match[0].length - clause.length + 8));
  const test = testIn(isWithout ? `without ${clause}` : clause, others) ?? (isWithout ? undefined : emptyOf(clause, others));
  if (test === undefined) return undefined;
  return setWhen(target, { ...test, when: filled === null ? negated(test.when) : test.when });
}

/** "only after the reply": where another column is filled. */
function emptyOf(clause: string, drafts: readonly Draft[]): Test | undefined {
  const other = namedIn(clause, drafts).find(({ draft }) => draft.when !== undefined)?.draft;
  return other?.when === undefined ? undefined : { when: other.when, draft: other };
}
