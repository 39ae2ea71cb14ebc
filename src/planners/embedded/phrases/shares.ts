import type { Span } from '../model.js';
import { joinerOf } from './joiners.js';
import { numbersIn } from './numbers.js';
import { sameLength } from './same-length.js';
import { inTokens } from './shares/fractions.js';
import { vagueIn } from './shares/vague.js';
import { tokensOf } from './tokens.js';
import { remembering } from '../reading/memory.js';

/** A share of the rows as a text tells it: "60%", "two thirds", "one in four", "mostly". */
export interface ShareFound extends Span {
  /** 0 to 1. */
  readonly share: number;
  /** Told by a word such as "mostly" rather than by a number. */
  readonly isVague: boolean;
}

const ABOUT = /(?:(?<![\p{L}])(?:about|abt|around|roughly|approx(?:\.|imately)?|circa|ca\.?|nearly|almost|some|like|just|only|exactly|maybe|~|≈|etwa|rund|ungefahr|unos|unas|cerca de|alrededor de|environ|the other|another|on|for|in|bei|die|la|un|ein)(?:\s+|(?<=[~≈])))+$/iu;

/** "20% less than", "10% off", "45 to 50 percent of it": a part of a value, not of the rows. */
const NO_PERCENT_AFTER = /^\s*(?:less|more|lower|higher|cheaper|greater|fewer|off|discount|larger|smaller|longer|shorter|of (?:it|that))(?![\p{L}]|-\p{L})/iu;
const NO_PERCENT_BEFORE = /(?<![\p{L}])(?:above|below|over|under|than|exceeds?|exceed|within|±)\s+$/iu;

/** What no text without a share lacks: a first look that is cheap. */
const HINT = /\d|per ?cent|pct|prozent|hal[fv]|h[äa]lfte|third|dritt|terci|tiers|quart|viert|cuart|f[iü][fn]f?t|s[ie][xc]|eight|acht|ninth|seventh|tent|zehnt|d[eé]ci|dixi|cinqui|sixi|huiti|quint|in |of |de |von |sur |every|most|major|mayor|almost|nearly|hardly|rare|few|lot|many|often|oft|freq|usual|typical|normal|general|common|predom|primar|now and|from time|occas|some|seldom|except|meist|[üu]berwieg|selten|manch|casi|raram|rara|menudo|veces|la plupart|le plus|surtout|rarem|souvent|parfois|mitad|moiti/iu;

/** The shares a text tells, in order. */
export const sharesIn = remembering(readSharesIn);

function readSharesIn(text: string): readonly ShareFound[] {
  if (!HINT.test(text)) return [];
  const found: ShareFound[] = [];
  const folded = sameLength(text);
  const add = (start: number, end: number, share: number, isVague = false): void => {
    if (!(share >= 0 && share <= 1) || found.some((other) => start < other.end && other.start < end)) return;
    const about = ABOUT.exec(folded.slice(Math.max(0, start - 40), start))?.[0].length ?? 0;
    found.push({ start: start - about, end, share, isVague });
  };
  const numbers = numbersIn(text);
  const percents = numbers.filter(({ isPercent }) => isPercent);
  for (const [i, number] of percents.entries()) {
    const next = percents[i + 1];
    // "2.1 to 6.9 percent": the sign is said once.
    const bottom = numbers[numbers.indexOf(number) - 1];
    if (bottom !== undefined && !bottom.isPercent && bottom.value >= 0 && bottom.value < number.value && joinerOf(text.slice(bottom.end, number.start)) === 'to') {
      if (NO_PERCENT_AFTER.test(text.slice(number.end, number.end + 20))) continue;
      add(bottom.start, number.end, (bottom.value + number.value) / 200);
      continue;
    }
    const isPair = next !== undefined && joinerOf(text.slice(number.end, next.start)) === 'to';
    if (NO_PERCENT_AFTER.test(text.slice(number.end, number.end + 20)) || NO_PERCENT_BEFORE.test(text.slice(Math.max(0, number.start - 12), number.start))) continue;
    add(number.start, isPair ? next.end : number.end, Math.abs(isPair ? (number.value + next.value) / 2 : number.value) / 100);
  }
  for (const { start, end, share } of inTokens(tokensOf(text), folded)) add(start, end, share);
  for (const match of folded.matchAll(/(?<![\p{L}\d])every\s+(?:other|second)(?![\p{L}\d])/gu)) add(match.index, match.index + match[0].length, 0.5);
  for (const { start, end, share } of vagueIn(folded)) add(start, end, share, true);
  return found.sort((a, b) => a.start - b.start);
}
