import type { Claims, Draft } from '../../model.js';
import { intervalIn } from '../grammar/intervals.js';
import { areJoined } from '../grammar/joined-names.js';
import { isNumeric } from '../grammar/kinds.js';
import { nameIn } from '../grammar/mentions.js';
import { namedIn } from '../grammar/naming.js';
import { operandsOf } from '../grammar/operands.js';
import { negated } from '../grammar/tests/logic.js';
import { testIn } from '../grammar/tests/test-in.js';
import { noOf, yesOf } from '../grammar/yes-no.js';
import { portionsIn } from '../portions/portions.js';
import { hold } from './hold.js';
import { plainBetween } from './plain-between.js';
import { setWhen } from './set-when.js';
import { targetOf } from './whose-value.js';

const CAN_HAVE = /\b(?:have|has|get|gets|carry|carries|show|contain|include|come with|comes with|need|are assigned|receive|receives|hab?en|hat|tienen?|ont|a)\b/iu;

/** "Only delivered orders have a delivery date": a condition before, the column behind the verb. */
export function onlySome(drafts: readonly Draft[], text: string, own: Draft | undefined): Claims | undefined {
  const only = /^\W*(?:and\s+|but\s+)?(?:only|nur|s[oó]lo|solo|seul(?:e?s)?)\b/iu.exec(text);
  const verb = only === null ? null : CAN_HAVE.exec(text.slice(only[0].length));
  if (only !== null && verb === null) return onlyAre(drafts, text.slice(only[0].length));
  if (only === null || verb === null) return undefined;
  const at = only[0].length + verb.index;
  const test = testIn(text.slice(only[0].length, at), drafts.filter((draft) => draft !== own));
  if (test === undefined) return undefined;
  // What stands behind a semicolon says something else.
  const rest = text.slice(at + verb[0].length).split(';')[0] ?? '';
  const mentions = namedIn(rest, drafts.filter((draft) => draft !== test.draft));
  const targets = mentions.map(({ draft }) => draft);
  const [target = own] = targets;
  if (target === undefined) return undefined;
  // "Only Team workspaces have more than 20 seats": what others may not have.
  const interval = isNumeric(target) ? intervalIn(rest, operandsOf(rest, [])) : undefined;
  // "Only premium members have a trainer" beside `has_trainer`: the others say no.
  const saysNo = (draft: Draft): Claims | undefined => (yesOf(draft) === undefined ? undefined : hold(draft, noOf(draft), { draft: test.draft, when: negated(test.when) }, 'partly'));
  // "Only awarded applicants get an award amount between 1000 and 15000": of others there is none.
  if (/^\s*(?:an?|their|its)\s/iu.test(rest)) {
    if (interval?.min !== undefined && interval.max !== undefined && interval.max > interval.min && target.stated.range !== true) bound(target, interval.min, interval.max);
    // "have a carrier and a weight"
    const all = interval === undefined && mentions.length > 1 && areJoined(rest, mentions) ? [...new Set(targets)] : [target];
    const claims = all.map((draft) => saysNo(draft) ?? setWhen(draft, test));
    return claims[0] === undefined ? undefined : claims.flatMap((one) => one ?? []);
  }
  if (interval !== undefined && (interval.min !== undefined || interval.max !== undefined)) return restricted(target, negated(test.when), interval);
  return [...new Set(targets.length === 0 ? [target] : targets)].flatMap((draft) => saysNo(draft) ?? setWhen(draft, test) ?? []);
}

function bound(target: Draft, min: number, max: number): void {
  const options = plainBetween(target, min, max);
  target.made = { type: target.made.type, options: { ...target.made.options, ...options } };
}

const CAN = /^.+?\s(?:can be|may be)\s/iu;

/** "Only changeovers are planned, all other causes are unplanned": a yes/no that a condition makes. */
function onlyAre(drafts: readonly Draft[], text: string): Claims | undefined {
  const match = /^(.+?)\s+(?:is|are|can be|may be|get|gets)\s+(.+)$/iu.exec(text.split(/[,;]/u)[0] ?? '');
  if (match === null || portionsIn(match[1] ?? '').length > 0) return undefined;
  const target = targetOf(match[2] ?? '', drafts);
  const test = target === undefined ? undefined : testIn(match[1] ?? '', drafts.filter((draft) => draft !== target));
  if (target === undefined || test === undefined || yesOf(target) === undefined) return undefined;
  // "Only tested patients can be positive": not all of them are.
  return CAN.test(match[0]) ? hold(target, noOf(target), { draft: test.draft, when: negated(test.when) }, 'partly') : hold(target, yesOf(target), test, 'wholly');
}

/** Rows of a condition do not reach into an interval that is others' alone. */
function restricted(target: Draft, when: string, { min, max }: { min?: number; max?: number }): Claims | undefined {
  const bounds = target.made.options ?? {};
  const [low, high] = [bounds['min'], bounds['max']];
  if (typeof low !== 'number' || typeof high !== 'number') return undefined;
  const unit = target.made.type === 'integer' ? 1 : 0;
  const options = min !== undefined ? plainBetween(target, low, Math.max(low, min - (max === undefined ? 0 : unit))) : plainBetween(target, Math.min(high, max ?? low), high);
  target.cases = [...(target.cases ?? []), { when, options }];
  return [{ kind: 'holds', expression: `!(${when}) || ${min !== undefined ? `${nameIn(target)} <= ${String(options['max'])}` : `${nameIn(target)} >= ${String(options['min'])}`}` }];
}
