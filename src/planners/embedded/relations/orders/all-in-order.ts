import type { Claims, Draft } from '../../model.js';
import { isTemporal } from '../grammar/kinds.js';
import { nameIn } from '../grammar/mentions.js';
import { isForetold } from './happened-later.js';

/** "each timestamp is later than the one before", "every date comes after the previous one", "the dates must be in that order". */
const EACH_LATER = /(?<![\p{L}])(?:each|every)\s+(?:time\s?stamp|date(?:time)?|time|moment|one|step)\s+(?:(?:is|are|must|should|has to|be|comes?|lies|always|strictly)\s+)*(?:later than|after|not before|never before)\s+(?:the\s+)?(?:one|previous|preceding|last|date|time\s?stamp)(?![\p{L}])/iu;
const IN_ORDER = /(?<![\p{L}])(?:time\s?stamps|dates|times|moments)\s+(?:(?:are|must|should|have to|need to|always|be|come|follow|all)\s+)*(?:in\s+(?:that|this|the (?:same|given|listed|right|correct|logical|above))\s+order|one after (?:another|the other)|(?:in\s+)?increasing(?: order)?)(?![\p{L}])/iu;

/** All moments of a row one after another, as the text lists them. */
export function readAllInOrder(drafts: readonly Draft[], text: string, own: Draft | undefined): Claims | undefined {
  if (own !== undefined || !/date|time|moment|each|every/iu.test(text) || !(EACH_LATER.test(text) || IN_ORDER.test(text))) return undefined;
  const moments = drafts.filter((draft) => isTemporal(draft) && draft.made.type !== 'time' && draft.stated.formula !== true && !isForetold(draft) && !draft.made.type.includes('birth'));
  const [first] = moments;
  if (first === undefined || moments.length < 3) return undefined;
  // Nothing has happened that has not been yet.
  if (first.made.options?.['to'] === 'now' && first.stated.dates !== true) first.made = { type: first.made.type, options: { ...first.made.options, to: `-${String(moments.length * (first.made.type === 'date' ? 14 : 3))}d` } };
  return moments.slice(1).map((later, i) => {
    const before = moments[i] ?? later;
    const { after, at_least, within } = later.made.options ?? {};
    const isDays = later.made.type === 'date';
    const usual = after === before.name && (at_least !== undefined || within !== undefined) ? later.made.options : { after: before.name, at_least: isDays ? '1d' : '1m', within: isDays ? '14d' : '72h' };
    later.made = { type: later.made.type, options: { ...usual } };
    later.stated.dates = true;
    return { kind: 'holds', expression: `${nameIn(later)} >= ${nameIn(before)}` } as const;
  });
}
