import type { Claim } from '../../../../core/claims/registry.js';
import type { Claims, Draft } from '../../model.js';
import { isNumeric as isMeasure } from '../grammar/kinds.js';
import { nameIn } from '../grammar/mentions.js';
import { namedIn } from '../grammar/naming.js';
import { testIn } from '../grammar/tests/test-in.js';
import { yesOf } from '../grammar/yes-no.js';
import { directionsIn } from './directions.js';
import { readMeans } from './group-means.js';
import { movable, moved, timesIn, timesMore } from './moved-rows.js';
import { aheadIn, flagOf, oftener, OFTENER, RARER, valueOftener } from './oftener.js';

const IS_COMPARED = /\b(?:more|less|fewer|higher|lower|larger|bigger|smaller|greater|longer|shorter|older|younger|cheaper|cheapest|pricier|further|farther|faster|slower|heavier|lighter|taller|warmer|hotter|colder|busier|busiest|quieter|better|worse|happier|wins?|ahead|loses?|behind|(?:out|under)performs?|beats?|most|least|highest|lowest|largest|(?!rather|other|later|earlier)\p{L}{3,}er(?=\s+[^,;]*\bthan\b)|more expensive|(?:\w+ )?(?:twice|three times|double) as (?:much|many|high|long)|peaks?)\b/iu;
const IS_LOWER = /\b(?:less|fewer|lower|smaller|shorter|cheaper|cheapest|least|lowest|quieter|colder|worse|slower|lighter|younger)\b/iu;
const SOLE = /\b(?:correlat\w*|proportional)\b/iu;

/** "long calls cost more than short ones": the one as the other, and no group against the rest. */
export const OPPOSITES = /\b(?:long|large|big|old|heavy|tall|fast|wide)(?:er)?\s[^,;.]*\bthan\s+(?:the\s+)?(?:short|small|new|young|light|slow|narrow)(?:er)?\s+(?:ones?|\p{L}+s)\b/iu;

/** "Premium customers spend more", "patients over 65 have higher bills": rows that a test picks lie elsewhere. */
export function readGroup(drafts: readonly Draft[], said: string, own: Draft | undefined): Claims | undefined {
  const text = asLikely(said);
  if (SOLE.test(text) || OPPOSITES.test(text)) return undefined;
  const means = readMeans(drafts, text, own);
  if (means !== undefined) return means;
  if (!IS_COMPARED.test(text)) return undefined;
  const claims: Claim[] = [];
  for (const clause of bothEnds(text).split(/[,;]\s*(?:and\s+|but\s+|while\s+)?|\b(?:while|whereas|but)\b/iu)) claims.push(...(readClause(drafts, clause, own) ?? []));
  return claims.length === 0 ? undefined : claims;
}

const ENDS = /\b(?:have|has|get|gets|show|shows|pay|pays|cost|costs)\s+(the\s+(?:highest|lowest|longest|shortest|largest|smallest|most|least)\s+)([\p{L}_ ]{2,40}?),?\s+(?:and|while)\s+([\p{L}\d -]{2,30}?)\s+(?:ones?\s+|rows?\s+)?(?:have\s+|has\s+)?(the\s+(?:highest|lowest|longest|shortest|largest|smallest|most|least))\s*\.?$/iu;

/** "fraud mostly happens at night": of the rows where it does, most are such. */
function asLikely(text: string): string {
  return text.replace(/\b(?:(?:mostly|mainly|usually|typically|often)\s+(?:happens?|occurs?|comes?)|(?:happens?|occurs?)\s+(?:mostly|mainly|usually|typically|more))\b/iu, 'is more likely');
}

/** "Luxury cars have the highest rate and compact ones the lowest": told of each by itself. */
function bothEnds(text: string): string {
  return text.replace(ENDS, (_, first: string, thing: string, other: string, last: string) => `have ${first}${thing}; ${other} have ${last} ${thing}`);
}

function readClause(drafts: readonly Draft[], clause: string, own: Draft | undefined): Claims | undefined {
  // "classroom costs more than online": the rows that are spoken of stand before "than".
  if (!IS_COMPARED.test(clause)) return undefined;
  const isOwn = own !== undefined && yesOf(own) === undefined && own.made.type !== 'category';
  const test = testIn(clause.split(/\bthan\b|\b(?:out|under)performs?\b|\bbeats?\b/iu)[0] ?? clause, isOwn ? drafts.filter((draft) => draft !== own) : drafts);
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
  const told: readonly { draft: Draft; sign: 1 | -1 }[] = named.length > 0 || own === undefined || !isMeasure(own) ? named : [{ draft: own, sign: IS_LOWER.test(clause) ? -1 : 1 }];
  const claims: Claim[] = [];
  for (const { draft, sign } of told) {
    const target = movable(draft, drafts);
    if (target !== undefined && target !== test.draft && !test.when.includes(nameIn(target)) && (timesMore(target, test.when, sign > 0 ? timesIn(clause) : undefined) || moved(target, test.when, sign))) claims.push({ kind: 'compare', column: draft.name, when: test.when, higher: sign > 0 });
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

/** "15-65 minutes (the more rounds, the longer)": the numbers are the bounds of the column itself. */
function isOwnRange(when: string, { made }: Draft): boolean {
  const { min, max } = made.options ?? {};
  return typeof min === 'number' && typeof max === 'number' && when.endsWith(` >= ${min} && ${when.split(' ')[0] ?? ''} <= ${max}`);
}
