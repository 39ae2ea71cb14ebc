import type { Claim } from '../../../../core/claims/registry.js';
import type { Claims, Draft } from '../../model.js';
import { isNumeric as isMeasure } from '../grammar/kinds.js';
import { takes } from '../grammar/mentions.js';
import { namedIn } from '../grammar/naming.js';
import { testIn } from '../grammar/tests/test-in.js';
import type { Test } from '../grammar/tests/test.js';
import { valuesIn } from '../grammar/values-in-text.js';
import { yesOf } from '../grammar/yes-no.js';
import { directionsIn } from './directions.js';
import { movable, moved, tellsFar, timesIn, timesMore, withoutPercent } from './moved-rows.js';
import { aheadIn, flagOf, oftener, OFTENER, RARER, valueOftener } from './oftener.js';
import { shiftedBy, shiftIn, type Shift } from './shifts.js';
import { asCompared, endIn, leavesOutVerb } from './superlatives.js';

const IS_COMPARED = /\b(?:more|less|fewer|higher|lower|larger|bigger|smaller|greater|longer|shorter|older|younger|cheaper|cheapest|pricier|dearer|costlier|sooner|stronger|weaker|deeper|wider|thicker|thinner|richer|poorer|brighter|louder|newer|further|farther|faster|slower|heavier|lighter|taller|warmer|hotter|colder|busier|busiest|quieter|better|worse|happier|wins?|ahead|loses?|behind|(?:out|under)performs?|beats?|(?<!\bat )(?:most|least)|highest|lowest|largest|(?!rather|other|later|earlier)\p{L}{3,}er(?=\s+[^,;]*\bthan\b)|more expensive|(?:\w+ )?(?:twice|three times|double) as (?:much|many|high|long)|(?:is|are)\s(?:\w+\s)?(?:double|triple)|peaks?|(?:drops?|dips?|rises?|climbs?|go(?:es)? (?:up|down))(?=\s+(?:in|on|at|during)\s))\b/iu;
const IS_LOWER = /\b(?:less|fewer|lower|smaller|shorter|cheaper|cheapest|least|lowest|quieter|colder|worse|slower|lighter|younger)\b/iu;
const SOLE = /\b(?:correlat\w*|proportional)\b/iu;

/** "long calls cost more than short ones": the one as the other, and no group against the rest. */
export const OPPOSITES = /\b(?:long|large|big|old|heavy|tall|fast|wide)(?:er)?\s[^,;.]*\bthan\s+(?:the\s+)?(?:short|small|new|young|light|slow|narrow)(?:er)?\s+(?:ones?|\p{L}+s)\b/iu;

/** "Premium customers spend more", "patients over 65 have higher bills": rows that a test picks lie elsewhere. */
export function readGroup(drafts: readonly Draft[], said: string, own: Draft | undefined): Claims | undefined {
  return groupIn(drafts, said, own, undefined);
}

/** "Managers earn 15000 more", "When the door is open the temperature is 3 to 6 degrees higher": by how much the rows of a test lie elsewhere; no number of it is a bound. */
export function readShifted(drafts: readonly Draft[], said: string): Claims | undefined {
  const found = shiftIn(said);
  return found === undefined ? undefined : groupIn(drafts, found.clause, undefined, found.shift);
}

function groupIn(drafts: readonly Draft[], said: string, own: Draft | undefined, shift: Shift | undefined): Claims | undefined {
  const text = asCompared(asLikely(said));
  if (SOLE.test(text) || (OPPOSITES.test(text) && !drafts.some((draft) => draft.stated.values === true && draft.made.type === 'category' && valuesIn(draft, text).length > 1))) return undefined;
  if (!IS_COMPARED.test(text)) return undefined;
  const claims: Claim[] = [];
  const isFar = tellsFar(said);
  let before = '';
  for (const clause of comparedIn(text).flatMap(bothCompared).flatMap((clause) => eachCompared(clause, drafts))) {
    const last = claims.at(-1);
    const read = otherEnd(drafts, clause, before, last) ?? readClause(drafts, clause, { own, isFar, shift }) ?? (last?.kind === 'compare' && GOES_ON.test(clause) ? moreOf(clause, last.when, drafts) : []);
    if (read.length > 0) before = clause;
    claims.push(...read);
  }
  return claims.length === 0 ? undefined : claims;
}

/** The clauses of a text, whole where the first alone compares nothing: "Delhi and Beijing much higher". */
function comparedIn(text: string): readonly string[] {
  const [first = '', ...others] = text.split(PARTS);
  return others.length === 1 && !IS_COMPARED.test(first) && !/[,;]/u.test(text) ? [text] : [first, ...others];
}

/** "push more watts and weigh less", "irrigated fields yield more and maize more than wheat": each half compares. */
function bothCompared(text: string): readonly string[] {
  const at = text.search(/\sand\s/iu);
  const [left, right] = [text.slice(0, at), text.slice(at + 5)];
  return at > 0 && IS_COMPARED.test(left) && IS_COMPARED.test(right) ? [left, ...bothCompared(right)] : [text];
}

const DOES = /\s(?<does>\p{L}+(?:\s(?:much|far|a lot|clearly|slightly|usually))?\s(?:more|less|fewer|higher|lower|better|worse|longer|shorter|faster|slower)(?![\p{L}]).*)$/iu;

/** "Smokers and double room guests rate lower": two kinds of rows that different columns tell, and what both do. */
function eachCompared(clause: string, drafts: readonly Draft[]): readonly string[] {
  const at = clause.search(/\sand\s/iu);
  const [one, right] = [clause.slice(0, at), clause.slice(at + 5)];
  const does = at < 3 || /[,;]|\sand\s/iu.test(right) || IS_COMPARED.test(one) ? undefined : DOES.exec(right)?.groups?.['does'];
  if (does === undefined) return [clause];
  const [first, second] = [testIn(one, drafts), testIn(right.slice(0, right.length - does.length), drafts)];
  return first === undefined || second === undefined || first.draft === second.draft ? [clause] : [`${one} ${does}`, right];
}

/** "but better ratings", "and weigh less": of the rows that were spoken of. */
const GOES_ON = /^\W*(?:(?:also|they|it)\s+)?(?:(?:have|has|get|gets|are|is|cost|costs|earn|earns|pay|pays|weigh|weighs|stay|stays|last|lasts|take|takes|wait|waits|spend|spends|use|uses|sell|sells|do|does|score|scores|stop|stops)\s+)?(?:the\s+|a\s+)?(?:more|less|fewer|better|worse|\p{L}{2,}er)(?![\p{L}])/iu;

function moreOf(clause: string, when: string, drafts: readonly Draft[]): Claims {
  return directionsIn(clause, drafts).flatMap(({ draft, sign, isTold }): Claims => {
    const target = isTold ? movable(draft, drafts) : undefined;
    return target !== undefined && !takes(when, target) && moved(target, when, sign) ? [{ kind: 'compare', column: draft.name, when, higher: sign > 0 }] : [];
  });
}

/** Where one clause ends: also before "compact ones lower", which has no verb. */
const PARTS = /[,;]\s*(?:and\s+|but\s+|while\s+)?|\b(?:while|whereas|but)\b|\s+and\s+(?=(?:[\p{L}\d-]+\s){1,3}(?:(?:more|less|fewer|higher|lower|longer|shorter|larger|smaller|bigger|taller|better|worse|cheaper|dearer|faster|slower|busier|quieter|older|younger))\W*$)/iu;

/** "Suites cost more, singles less": of other rows, at the other end of the column that was told before. */
function otherEnd(drafts: readonly Draft[], clause: string, before: string, last: Claim | undefined): Claims | undefined {
  const [end, other] = [endIn(clause), endIn(before)];
  const target = last?.kind === 'compare' ? drafts.find(({ name }) => name === last.column) : undefined;
  if (target === undefined || last?.kind !== 'compare' || end === undefined || other === undefined || !leavesOutVerb(clause) || !isMeasure(target)) return undefined;
  const test = testIn(clause, drafts.filter((draft) => draft !== target));
  const higher = end === other ? last.higher : !last.higher;
  return test === undefined || test.when === last.when || !moved(target, test.when, higher ? 1 : -1) ? undefined : [{ kind: 'compare', column: target.name, when: test.when, higher }];
}

/** "fraud mostly happens at night": of the rows where it does, most are such. */
function asLikely(text: string): string {
  return text.replace(/\b(?:(?:mostly|mainly|usually|typically|often)\s+(?:happens?|occurs?|comes?)|(?:happens?|occurs?)\s+(?:mostly|mainly|usually|typically|more))\b/iu, 'is more likely');
}

interface Compared {
  readonly own: Draft | undefined;
  readonly isFar: boolean;
  /** By how much, where that is told. */
  readonly shift: Shift | undefined;
}

function readClause(drafts: readonly Draft[], said: string, { own, isFar, shift }: Compared): Claims | undefined {
  const times = timesIn(said);
  const clause = withoutPercent(said);
  // "classroom costs more than online": the rows that are spoken of stand before "than".
  if (!IS_COMPARED.test(clause)) return undefined;
  const isOwn = own !== undefined && yesOf(own) === undefined && own.made.type !== 'category';
  // "leads below 20k convert more": what happens more often is none of what tells the rows apart.
  const happens = flagOf(clause, drafts);
  const able = drafts.filter((draft) => !(isOwn && draft === own));
  const head = clause.split(/\bthan\b(?!\s+[$€£]?\d)|\bas\s(?:much|many|long|high|often)\sas\b|\b(?:out|under)performs?\b|\bbeats?\b/iu)[0] ?? clause;
  const test = (happens === undefined ? undefined : testIn(head, able.filter((draft) => draft !== happens))) ?? testIn(head, able);
  if (test === undefined || (own !== undefined && isOwnRange(test.when, own))) return undefined;
  // "long tenured customers churn less" says how often they do, not how long those stay that do.
  const flag = yesOf(test.draft) === undefined ? undefined : namedIn(clause, [test.draft])[0];
  if (flag !== undefined && /^\s+(?:\w+\s)?(?:more|less)\W*$/iu.test(clause.slice(flag.end)) && directionsIn(clause.slice(0, flag.start), drafts).some(({ isTold }) => isTold)) return undefined;
  const isOwnFlag = (draft: Draft): boolean => yesOf(draft) !== undefined;
  // "… default more often" tells of the yes/no column itself.
  const all = directionsIn(clause, drafts, isOwnFlag);
  if (all.some(({ draft, isTold }) => draft === test.draft && isTold && isOwnFlag(draft))) return undefined;
  const flagged = flagOf(clause, drafts.filter((draft) => draft !== test.draft));
  const named = all.filter(({ isTold, draft }) => isTold && draft !== test.draft && !isOwnFlag(draft));
  const doubled = named.length === 0 && times !== undefined ? all.filter(({ draft }) => isMeasure(draft) && draft !== test.draft).slice(0, 1) : named;
  const told = doubled.length > 0 ? doubled : own !== undefined && isMeasure(own) ? [{ draft: own, sign: IS_LOWER.test(clause) ? (-1 as const) : (1 as const) }] : flagged === undefined ? onlyMeasure(clause, test, drafts) : [];
  const claims: Claim[] = [];
  for (const { draft, sign } of told) {
    const target = movable(draft, drafts);
    if (target !== undefined && target !== test.draft && !takes(test.when, target) && ((shift !== undefined && shiftedBy(target, test.when, shift, sign)) || timesMore(target, test.when, times !== undefined && times > 1 === sign > 0 ? times : undefined) || moved(target, test.when, sign, isFar))) claims.push({ kind: 'compare', column: draft.name, when: test.when, higher: sign > 0 });
  }
  // "version B converts much better than A" beside the yes/no column.
  const chance = own !== undefined && own !== test.draft && yesOf(own) !== undefined && !isMeasure(test.draft) ? own : flagged;
  const ahead = chance === undefined && claims.length === 0 ? aheadIn(clause, test, drafts) : undefined;
  if (ahead !== undefined) return oftener(ahead.flag, test, drafts, ahead.sign) ? [{ kind: 'compare', column: ahead.flag.name, when: test.when, higher: ahead.sign > 0 }] : undefined;
  if (chance === undefined && claims.length === 0) return valueOftener(clause, test, drafts) ?? claims;
  if (chance === undefined || (claims.length > 0 && !OFTENER.test(clause))) return claims;
  const isRarer = RARER.test(OFTENER.exec(clause)?.[0] ?? clause);
  if (oftener(chance, test, drafts, isRarer ? -1 : 1)) claims.push({ kind: 'compare', column: chance.name, when: test.when, higher: !isRarer });
  return claims;
}

const BARE = /(?<![\p{L}])(?:(?:is|are|was|were|does|do|lies?|runs?|tends? to be)\s+(?:(?:much|far|way|a lot|clearly|slightly|noticeably|always|usually|generally|typically)\s+)*(?:higher|better|greater|(lower|worse))(?=\s*$|\s+(?:than|for|among|in|on|at|with|when|if|during)\s)|\p{L}{3,}\s+(?:more|(less))(?=\W*$|\s+than\s)|\p{L}{2,}\s+(?:(?:much|far|way|a lot|clearly|slightly|noticeably)\s+)?(?:higher|(lower))(?=\W*$))/iu;

/** What does not go up with everything else: shares, marks, ages. */
const NO_AMOUNT = /(?:^|_)(?:id|no|nr|year|age|share|percent|pct|rate|ratio|rating|stars|latitude|longitude|lat|lon|lng)(?:_|$)/iu;
const MOST_AMOUNTS = 4;

/** "Use is higher in winter", "Delhi is much higher": of the only number of a row, or of all that such rows have more of. */
function onlyMeasure(clause: string, test: Test, drafts: readonly Draft[]): readonly { draft: Draft; sign: 1 | -1 }[] {
  const match = BARE.exec(clause);
  const numbers = match === null ? [] : drafts.filter((draft) => isMeasure(draft) && draft !== test.draft && draft.made.type !== 'sequence' && !/(?:^|_)(?:id|no|nr|year)$/iu.test(draft.name));
  if (match === null || numbers.length === 0 || drafts.some((draft) => yesOf(draft) !== undefined)) return [];
  const amounts = numbers.length === 1 ? numbers : numbers.filter(({ name, stated }) => !NO_AMOUNT.test(name) && stated.formula !== true);
  const sign = (match[1] ?? match[2] ?? match[3]) === undefined ? 1 : -1;
  return amounts.length > MOST_AMOUNTS ? [] : amounts.map((draft) => ({ draft, sign }));
}

/** "15-65 minutes (the more rounds, the longer)": the numbers are the bounds of the column itself. */
function isOwnRange(when: string, { made }: Draft): boolean {
  const { min, max } = made.options ?? {};
  return typeof min === 'number' && typeof max === 'number' && when.endsWith(` >= ${min} && ${when.split(' ')[0] ?? ''} <= ${max}`);
}
