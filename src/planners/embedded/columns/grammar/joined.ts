import { isPlural } from '../name.js';
import { ofUnit, unitOf } from '../units.js';
import { countOf } from './counts.js';
import { guess, isNumeric, keys, last, set, toConcept, type Rule } from './parts.js';

/** Names of two parts that a small word joins: "date of collection", "age du patient". */

export const JOINS = set('of for in at on from to since until till before after during against between with without above below under within versus vs');
/** Verbs that take the small word with them: "check in date". */
const PHRASAL = set('check sign log opt drop pick clock move pay build break roll follow walk set buy sell trade lead');

/** "A of B" is "B A": "date of collection", "frames of brood", "votes for the Green". */
export const joined: Rule = (name, parts) => {
  const at = name.findIndex(({ raw }, i) => i > 0 && i < name.length - 1 && JOINS.has(raw));
  if (at < 0 || PHRASAL.has(name[at - 1]?.raw ?? '')) return undefined;
  const head = name.slice(0, at);
  const tail = name.slice(at + 1).filter(({ raw }) => raw !== 'the' && raw !== 'a');
  const joint = name[at]?.raw ?? '';
  if (joint === 'of' || joint === 'for') {
    const turned = parts.exactly([...tail, ...head]);
    if (turned !== undefined) return { concept: turned, modifiers: [], strength: 'part' };
  }
  if (head.length === 1 && last(head).raw === 'time' && joint !== 'of' && joint !== 'for') return toConcept(parts.named('duration_minutes'), 'part');
  const unit = head.length === 1 ? unitOf(last(head).raw) : undefined;
  const found = parts.meaningOf(head);
  if (isPlural(last(head)) && !(found !== undefined && isNumeric(found.concept))) return unit === undefined ? guess(countOf(last(head).key), keys(tail)) : guess(ofUnit(unit), keys(tail));
  if (found !== undefined) return { ...found, strength: 'part', modifiers: [...keys(tail), ...found.modifiers] };
  return undefined;
};

/** "hours since last service", "days until renewal", "months as member", "login days ago": so much time, whatever day the rest of the name is. */
export const elapsed: Rule = (name) => {
  // "last login days ago"
  const ago = last(name).raw === 'ago' ? unitOf(name.at(-2)?.raw ?? '') : undefined;
  if (ago !== undefined) return guess(ofUnit(ago), keys(name.slice(0, -2)));
  const [unit, joint] = name;
  const found = name.length < 3 || !SINCE.has(joint?.raw ?? '') ? undefined : unitOf(unit?.raw ?? '');
  return found === undefined ? undefined : guess(ofUnit(found), keys(name.slice(2)));
};
const SINCE = set('since until till as');

const OF_ELSEWHERE = set('de du des d del della au aux para pour von vom der im am zur zum fur');
const NAMES = set('full_name first_name last_name');

/** "age du patient", "importe de la factura": what comes first is what is told, unless it says nothing alone. */
export const joinedElsewhere: Rule = (name, parts) => {
  const at = name.findIndex(({ raw }, i) => i > 0 && i < name.length - 1 && OF_ELSEWHERE.has(raw));
  const found = at < 0 ? undefined : parts.exactly(name.slice(0, at));
  return found === undefined || found.weak || NAMES.has(found.id) ? undefined : { concept: found, modifiers: keys(name.slice(at + 1)), strength: 'part' };
};
