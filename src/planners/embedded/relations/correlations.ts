import type { Correlation, Draft } from '../model.js';
import { directionsIn, saysMovement, type Directed } from './directions.js';

const CORRELATED = /\b(?:correlat\w*|proportional|depend(?:s|ing|ent)?\b|related to|linked to|associated with|influence\w*|affect\w*|driven by|tied to)\b/iu;
const NEGATIVE = /\b(?:negative(?:ly)?|inverse(?:ly)?|anti-?correlat\w*)\b/iu;
const TOGETHER = /\b(?:with|when|as|the|than|have|has|get|gets|cost|costs|are|is|more|less|mean|means|lead|leads|tend|tends|score|so)\b/iu;

/** Rank correlation the words stand for. */
function strengthOf(text: string): number {
  if (/\b(?:strong(?:ly)?|high(?:ly)? correlat\w*|tight(?:ly)?|closely|heavily|very)\b/iu.test(text)) return 0.85;
  return /\b(?:weak(?:ly)?|slight(?:ly)?|loose(?:ly)?|a (?:bit|little)|mild(?:ly)?|somewhat)\b/iu.test(text) ? 0.3 : 0.6;
}

const isFlag = ({ made }: Draft): boolean => made.type === 'boolean';

/** "Salary rises with experience", "lower scores get higher rates": columns that rise and fall together. */
export function readCorrelation(drafts: readonly Draft[], text: string, own: Draft | undefined): Correlation[] {
  const all = directionsIn(text, drafts, isFlag).filter(({ draft }) => isFree(draft));
  const self = own !== undefined && isFree(own) && !all.some(({ draft }) => draft === own) ? [{ draft: own, sign: ownSign(text), start: -1, end: 0, isTold: false } satisfies Directed] : [];
  const found = [...self, ...all];
  const isSaid = found.filter(({ isTold }) => isTold).length > 1 || CORRELATED.test(text) || (own !== undefined && saysMovement(text)) || (found.some(({ isTold }) => isTold) && TOGETHER.test(text));
  if (found.length < 2 || !isSaid) return [];
  const stated = /\b(?:rho|correlation|r|coefficient)\b\s*(?:of|=|:|is|about|around|≈|~)*\s*(-?0?\.\d+)/iu.exec(text)?.[1];
  const pivot = pivotOf(found, text, own);
  const others = found.filter(({ draft }) => draft !== pivot.draft);
  const turned = NEGATIVE.test(text) ? -1 : 1;
  const most = others.length > 1 ? 0.9 / Math.sqrt(others.length) : 1;
  return others.map(({ draft, sign }) => {
    const rho = stated === undefined ? Math.min(strengthOf(text), most) * sign * pivot.sign * turned : Number(stated);
    return { a: pivot.draft, b: draft, rho: Math.round(Math.max(-1, Math.min(1, rho)) * 100) / 100 };
  });
}

/** The way the column goes of which the text is a remark: "that falls with age". */
function ownSign(text: string): 1 | -1 {
  return /^\W*(?:\w+\W+){0,3}?(?:falls?|drops?|decreas\w*|declin\w*|shrinks?|(?:is |are )?(?:lower|smaller|less|fewer))\b/iu.test(text) ? -1 : 1;
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

function isFree({ made, unique, stated, determinedBy, name }: Draft): boolean {
  return ['integer', 'decimal', 'boolean', 'person.age'].includes(made.type) && !unique && stated.formula !== true && determinedBy === undefined && !/(?:^|_)id$/i.test(name);
}
