import type { Claims, Correlation, Draft } from '../../model.js';
import { isNumeric, isTemporal } from '../grammar/kinds.js';
import { yesOf } from '../grammar/yes-no.js';
import { moreOf } from './more-of-them.js';
import { usualWay } from './usual-pairs.js';
import { polaritiesIn } from './polarities.js';
import { type Directed, directionsIn, saysMovement } from './directions.js';

const CORRELATED = /\b(?:correlat\w*|follows?|tracks|mirrors|proportional|depend(?:s|ing|ent)?\b|related to|linked to|associated with|influence\w*|affect\w*|driven by|tied to|in line with|h[äa]ng\w* (?:\w+ )?(?:ab|zusammen)|depende\w*|d[ée]pend\w*)\b/iu;
/** Ties columns to each other and does not say which way: "price depends on size and mileage". */
const NO_WAY = /\b(?:depend(?:s|ing|ent)?|related|linked|associated|influence\w*|affect\w*|driven|tied)\b(?!.*\bpositive)/iu;
const NEGATIVE = /\b(?:negative(?:ly)?|inverse(?:ly)?|anti-?correlat\w*)\b/iu;
const TOGETHER = /\b(?:with|when|if|for|where|as|the|than|have|has|get|gets|cost|costs|are|is|more|less|mean|means|lead|leads|tend|tends|score|so|like|likely|make|makes|take|takes|go|goes|lose|loses|give|given|pay|pays|sell|produce|look|would|rather|dont|don't|weigh|happens?|occurs?|=)\b/iu;

/** "the longer they wait, the less satisfied": each half tells a way. */
const THE_MORE = /\bthe\s+(?:\w+er|more|less|fewer|earlier|later|better|worse|higher|lower)\b[\s\S]*?\bthe\s+(?:\w+er|more|less|fewer|earlier|later|better|worse|higher|lower)\b/iu;

/** "a correlation of about -0.5", "should correlate at roughly 0.7", "correlated with r = 0.4". */
const STATED =
  /(?<![\p{L}])(?:rho|correlation|correlated?s?|r|coefficient)(?![\p{L}])(?:\s(?:between|of|for)\s[^.;\d]{3,70}?(?=\s(?:of|is|at|about|around|roughly|near|should be|=|≈|~)\s))?(?:\s*(?:of|=|:|is|at|by|with|an?|about|around|roughly|near|approximately|strongly|negatively|positively|should be|r|rho|coefficient|≈|~|\())*\s*([-−–]?0?\.\d+)/iu;

/** Rank correlation the words stand for. */
export function strengthOf(text: string): number {
  if (/\b(?:strong(?:ly)?|high(?:ly)? correlat\w*|tight(?:ly)?|closely|heavily|very|clearly|a lot|much)\b/iu.test(text)) return 0.85;
  return /\b(?:weak(?:ly)?|slight(?:ly)?|loose(?:ly)?|a (?:bit|little)|mild(?:ly)?|somewhat)\b/iu.test(text) ? 0.3 : 0.6;
}

const isFlag = (draft: Draft): boolean => yesOf(draft) !== undefined;

/** "Salary rises with experience", "the longer the wait, the lower the score": columns that rise and fall together; `isRanked` of lists that move like a number. */
export function readMovement(drafts: readonly Draft[], told: string, own: Draft | undefined, isRanked: (draft: Draft) => boolean = () => false): Correlation[] {
  const text = own === undefined ? told : moreOf(told, own);
  const said = directionsIn(text, drafts, isFlag, isRanked).filter(({ draft }) => isAble(draft) || isRanked(draft));
  // "Runners with a faster pace have a higher heart rate" says nothing of the run's date.
  const all = said.filter(({ isTold }) => isTold).length < 2 ? said : said.filter(({ draft, isTold }) => isTold || !isTemporal(draft));
  const self = own !== undefined && (isAble(own) || isRanked(own)) && !all.some(({ draft }) => draft === own) ? [{ draft: own, sign: ownSign(text), start: -1, end: 0, isTold: false } satisfies Directed] : [];
  const found = [...self, ...all];
  const isSaid = THE_MORE.test(text) || found.filter(({ isTold }) => isTold).length > 1 || CORRELATED.test(text) || (own !== undefined && saysMovement(text)) || (found.some(({ isTold }) => isTold) && TOGETHER.test(text));
  if (found.length < 2 || !isSaid) return [];
  const stated = STATED.exec(text)?.[1]?.replace(/[−–]/u, '-');
  const pivot = pivotOf(found, text, own);
  const others = found.filter(({ draft }) => draft !== pivot.draft);
  const turned = NEGATIVE.test(text) ? -1 : 1;
  const isOpen = turned === 1 && NO_WAY.test(text) && !found.some(({ isTold, sign }) => isTold || sign < 0);
  const polarities = polaritiesIn(text, others);
  const wayOf = (draft: Draft, sign: number, start: number): number => polarities.get(draft) ?? (isOpen && wayBefore(text, start) === undefined ? usualWay(pivot.draft, draft) : undefined) ?? sign * (wayBefore(text, start) ?? pivot.sign) * turned;
  return others.map(({ draft, sign, start }) => ({ a: pivot.draft, b: draft, rho: stated === undefined ? strengthOf(text) * wayOf(draft, sign, start) : Math.max(-1, Math.min(1, Number(stated))), isMeasured: stated !== undefined }));
}

const UP_WITH = /\b(?:and|but|,)\s*(?:it\s+)?(?:(?:goes|go)\s+)?(?:(up)|down)\s+(?:with|by|as)\s+(?:the\s+)?$/iu;

/** "goes up with area and down with distance": which way it goes with what follows, where a word of its own tells. */
function wayBefore(text: string, start: number): 1 | -1 | undefined {
  const told = start < 0 ? null : UP_WITH.exec(text.slice(0, start));
  return told === null ? undefined : told[1] === undefined ? -1 : 1;
}

/** The way the column goes of which the text is a remark: "that falls with age", "drops when the water gets warmer". */
function ownSign(text: string): 1 | -1 {
  // "longer episodes are finished less"
  if (/^\W*\p{L}+(?:er|est|more \p{L}+)\s[^,;.]*\s(?:less|worse|fewer|lower|rarer|shorter|smaller|less often|less frequently)\W*$/iu.test(text)) return -1;
  return /^\W*(?:\w+\W+){0,3}?(?:falls?|drops?|decreas\w*|declin\w*|shrinks?|goes down|sinks?|(?:is |are |gets? )?(?:lower|smaller|less|fewer|worse|shorter|cheaper))\b/iu.test(text) ? -1 : 1;
}

/** The column all others are tied to: the remark's own, the last where several lead to it, else the first. */
function pivotOf(found: readonly Directed[], text: string, own: Draft | undefined): Directed {
  const [first, second] = found;
  const last = found.at(-1);
  if (first === undefined || last === undefined) throw new RangeError('no columns');
  const mine = found.find(({ draft }) => draft === own);
  if (mine !== undefined) return mine;
  const between = second === undefined ? '' : text.slice(first.end, second.start);
  return found.length > 2 && /^\s*(?:and|,|or|&)\s*\w*\s*$/iu.test(between) ? last : first;
}

/** Columns that may rise and fall: not ids, not what is decided by others. */
function isAble(draft: Draft): boolean {
  const { made, determinedBy, name } = draft;
  return (isNumeric(draft) || isTemporal(draft) || made.type === 'person.age' || isFlag(draft)) && determinedBy === undefined && !/(?:^|_)id$/i.test(name);
}

/** What the pairs promise. */
export function claimsOf(pairs: readonly Correlation[]): Claims {
  return pairs.map(({ a, b, rho }) => ({ kind: 'correlation', columns: [a.name, b.name], rising: rho > 0, rho }));
}
