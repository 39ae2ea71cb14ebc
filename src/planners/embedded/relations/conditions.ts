import { kindOf } from '../columns/types.js';
import type { Claims, Draft } from '../model.js';
import { optionsWithout } from '../columns/options.js';
import { missingIn } from '../columns/missing.js';
import { isMeasure, looseMentions } from './loose.js';
import { literal, nameIn } from './mentions.js';
import { testIn, yesOf } from './tests.js';

/** What stands behind these words says where a cell is filled, or where it is empty. */
const FILLED_IF = /\b(?:empty|blank|null|missing|absent|unset)\s+unless\s+(.+)$|\bonly\s+(?:(?:set|filled|present|given|shown|available|there|exists?|known|applies|recorded|populated)\s+)?(?:if|when|where|for|on)\s+(.+)$|\b(?:set|filled|present)\s+only\s+(?:if|when|where|for)\s+(.+)$/iu;
const EMPTY_IF = /\b(?:empty|blank|null|missing|absent|unset)\s+(?:if|when|where|for)\s+(.+)$/iu;
const OFTEN_EMPTY = /\b(?:more often|more frequently|more likely to be|mostly|often|usually)\s+(?:empty|blank|null|missing)\s+(?:if|when|where|for|in)\s+(.+)$|\b(?:empty|blank|null|missing)\s+more\s+(?:often|frequently)\s+(?:if|when|where|for|in)\s+(.+)$/iu;

/** "Only delivered orders have a delivery date", "empty unless cancelled", "zero when not approved". */
export function readCondition(drafts: readonly Draft[], text: string, own?: Draft): Claims | undefined {
  return onlySome(drafts, text) ?? oftenEmpty(drafts, text, own) ?? filledWhere(drafts, text, own) ?? valueWhere(drafts, text, own);
}

const CAN_HAVE = /\b(?:have|has|get|gets|carry|show|contain|include)\b/iu;

/** "Only delivered orders have a delivery date, and …": a condition before, the column behind the verb. */
function onlySome(drafts: readonly Draft[], text: string): Claims | undefined {
  const verb = CAN_HAVE.exec(text);
  if (!/^\W*only\b/iu.test(text) || verb === null) return undefined;
  const rest = text.slice(verb.index).split(/,|;/u)[0] ?? '';
  const test = testIn(text.slice(0, verb.index), drafts);
  const target = looseMentions(rest, drafts.filter((draft) => draft !== test?.draft))[0]?.draft;
  return setWhen(target, test?.draft, test?.when);
}

function filledWhere(drafts: readonly Draft[], text: string, own: Draft | undefined): Claims | undefined {
  const filled = FILLED_IF.exec(text);
  const empty = filled === null ? EMPTY_IF.exec(text) : null;
  const match = filled ?? empty;
  if (match === null) return undefined;
  const clause = match.slice(1).join('');
  const before = text.slice(0, match.index);
  const target = own ?? looseMentions(before, drafts)[0]?.draft;
  // "only yes when …" is about values, not about cells.
  if (target === undefined || yesOf(target) !== undefined || missingIn(clause) !== undefined) return undefined;
  const test = testIn(clause, drafts, target);
  return setWhen(target, test?.draft, filled === null && test !== undefined ? `!(${test.when})` : test?.when);
}

function setWhen(target: Draft | undefined, source: Draft | undefined, when: string | undefined): Claims | undefined {
  if (target === undefined || when === undefined || source === target) return undefined;
  target.when = when;
  if (typeof target.missing === 'number') target.missing = undefined;
  return [{ kind: 'filled', column: target.name, when }];
}

function oftenEmpty(drafts: readonly Draft[], text: string, own: Draft | undefined): Claims | undefined {
  const match = OFTEN_EMPTY.exec(text);
  if (match === null) return undefined;
  const target = own ?? looseMentions(text.slice(0, match.index), drafts)[0]?.draft;
  const test = target === undefined ? undefined : testIn(match[1] ?? match[2] ?? '', drafts, target);
  if (target === undefined || test === undefined) return undefined;
  const usual = typeof target.missing === 'number' && target.missing > 0 ? target.missing : 0.05;
  const share = Math.min(0.9, usual * 4);
  target.missing = [{ when: test.when, share }, { share: usual }];
  target.unique = false;
  return [{ kind: 'missing', column: target.name, when: test.when, share }];
}

const IS_ZERO = /\b(?:zero|0)\s+(?:when|if|where|unless|for)\s+(.+?)(?:,|;|\band never\b|$)/iu;
const YES_IF = /\b(?:true|yes|1|set|only yes|only true)\s+(?:only\s+)?(?:when|if|where|for)\s+(.+?)(?:[;)]|$)/iu;

/** "zero when the claim is not approved", "true when the score is at least 60". */
function valueWhere(drafts: readonly Draft[], text: string, own: Draft | undefined): Claims | undefined {
  const zero = IS_ZERO.exec(text);
  const target = own ?? looseMentions(text.slice(0, zero?.index ?? text.search(YES_IF)), drafts)[0]?.draft;
  if (target === undefined) return undefined;
  if (zero !== null && isMeasure(target)) {
    const test = testIn(zero[1] ?? '', drafts, target);
    if (test === undefined) return undefined;
    const when = /^\S+\s+unless/iu.test(zero[0]) ? `!(${test.when})` : test.when;
    target.cases = [{ when, options: plainBetween(target, 0, 0) }, ...(target.cases ?? [])];
    return [{ kind: 'holds', expression: `!(${when}) || ${nameIn(target)} == 0` }];
  }
  const match = YES_IF.exec(text);
  const yes = yesOf(target);
  const test = match === null || yes === undefined ? undefined : testIn(match[1] ?? '', drafts, target);
  if (test === undefined) return undefined;
  const values = target.made.options?.['values'];
  const no: unknown = Array.isArray(values) ? values.find((value) => value !== yes) : undefined;
  const shown = (value: unknown): string => (typeof value === 'number' ? String(value) : literal(String(value)));
  const expression = yes === true ? test.when : `${test.when} ? ${shown(yes)} : ${shown(no)}`;
  target.made = { type: 'expression', options: { expression } };
  target.stated.formula = true;
  reachable(test.draft, test.when);
  return [{ kind: 'formula', column: target.name, expression }];
}

/** A bound that a condition asks for exactly ("progress is 100") is met by a fair share of the rows. */
function reachable(draft: Draft, when: string): void {
  const wanted = /== (-?\d+(?:\.\d+)?)$/.exec(when)?.[1];
  const { min, max } = draft.made.options ?? {};
  if (wanted === undefined || !isMeasure(draft) || draft.outliers !== undefined || (Number(wanted) !== max && Number(wanted) !== min)) return;
  draft.outliers = { share: 0.3, min: Number(wanted), max: Number(wanted) };
}

/** The options of a number between other bounds, with nothing else said of its shape; sets the column to match. */
export function plainBetween(draft: Draft, min: number, max: number): Record<string, unknown> {
  draft.made = { type: draft.made.type, options: optionsWithout(draft.made, 'distribution', 'mean', 'median', 'deviation') };
  return { min: kindOf(draft.made) === 'integer' ? Math.ceil(min) : min, max: kindOf(draft.made) === 'integer' ? Math.floor(max) : max };
}
