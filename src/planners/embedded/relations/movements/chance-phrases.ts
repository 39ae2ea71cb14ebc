import type { Span } from '../../model.js';

/** A phrase that says when something happens oftener. */
export interface ChancePhrase {
  /** What happens: "lateness", "parcels are late". */
  readonly happens: string;
  readonly isHigher: boolean;
  /** What happens is a value of a list. */
  readonly isOfValue?: boolean;
  /** What makes it likelier stands in `happens`, too. */
  readonly isMixed?: boolean;
  /** What makes it likelier, piece by piece; what was named of the column in `happens` is no part of it. */
  readonly factors: (named: readonly Span[]) => readonly string[];
}

const MAY = /likel|often|frequent|common|chance|risk|probab|odds|prone/iu;
/** "much more likely", "less often". */
const LIKELIER =
  /(?<=^|[\s,–—-])(?:(?:much|far|even|clearly|noticeably|significantly|somewhat|slightly|a lot|a bit|a little|considerably|way|also|both)\s+)?(?:(more)\s+(?:likely|often|frequent(?:ly)?|common|probable|prone)|less\s+(?:likely|often|frequent(?:ly)?|common|probable|prone)|(likelier))(?![\p{L}])/iu;
const UNDER = /^(?:when(?:ever)?|if|where|for|among|with|in|on|at|during|over|after|under|by)\s+/iu;
/** "increases the risk of", "cuts the chance that". */
const CHANGES =
  /\s+(?:(?:all|both|also|each)\s+)?(?:(increases?|raises?|boosts?|drives? up|push(?:es)? up|doubles?|triples?|adds? to|heightens?)|decreases?|reduces?|lowers?|cuts?|halves?|brings? down)\s+(?:the\s+)?(?:chances?|risks?|probabilit(?:y|ies)|likelihood|odds)\s+(?:of|for|that|to)\s+/iu;
/** "the risk of churn is higher". */
const IS_HIGHER =
  /^(?:the\s+)?(?:chances?|risks?|probability|likelihood|odds)\s+(?:of|for|that|to)\s+(\S.{1,60}?)\s+(?:is|are|gets?|goes)\s+(?:(?:much|far|even|clearly|a lot|a bit)\s+)?(?:(higher|greater|bigger|larger|up)|lower|smaller|down)\s+/iu;
/** "than the others": against what it is compared says nothing more. */
const AGAINST = /\s+(?:than|(?:as )?compared (?:to|with))\s.*$/iu;
const VERB = /\s+(?:are|is|gets?|becomes?|happens?|occurs?|do|does)\s*$/iu;
const JOINT = /\s*,\s*(?:and|or)?\s*|\s+(?:and|or|as well as|plus|\+|&)\s+/iu;
const OPENING = /^(?:both|either|the|there is|it is)\s+/iu;
const LONGEST = 240;

/** What a text says of how likely something is; beside its own column what happens need not be said. */
export function chanceIn(said: string, isOwn: boolean): ChancePhrase | undefined {
  if (said.length > LONGEST) return undefined;
  if (!MAY.test(said)) return isOwn ? undefined : whenIn(said);
  const text = said.replace(AGAINST, '').replace(/^[\s(–—-]+|[\s).]+$/gu, '').replace(/^(?:and|but|of course|obviously|note that|make sure(?: that)?)\s+/iu, '');
  if (isOwn) return beside(text);
  // "30 % more likely", "fewer than 3 % …; …": shares and several clauses are read by others.
  if (/\d\s?%|;/u.test(text)) return undefined;
  return changed(text) ?? higher(text) ?? likelier(text);
}

const WHEN = /^\W*(?<happens>[^,;.\d]{3,50}?)\s+(?:(?:mostly|mainly|usually|typically|only|especially)\s+)?(?:when(?:ever)?|if|in case)\s+(?<by>[^,;.\d]{4,90}?)\W*$/iu;

/** "It rains when humidity is high and pressure low", "customers are happy if the wait was short" */
function whenIn(text: string): ChancePhrase | undefined {
  const { happens = '', by = '' } = /\b(?:when|whenever|if|case)\b/iu.test(text) ? (WHEN.exec(text)?.groups ?? {}) : {};
  return happens === '' ? undefined : { happens, isHigher: !/\b(?:not|never|no|rarely|seldom|hardly)\b|n['’]t\b/iu.test(happens), isOfValue: true, factors: () => pieces(by) };
}

/** "Snow increases the chance of a delay" */
function changed(text: string): ChancePhrase | undefined {
  const match = CHANGES.exec(text);
  return match === null ? undefined : { happens: text.slice(match.index + match[0].length), isHigher: match[1] !== undefined, factors: () => pieces(text.slice(0, match.index)) };
}

/** "The risk of churn is higher for monthly contracts" */
function higher(text: string): ChancePhrase | undefined {
  const match = IS_HIGHER.exec(text);
  const by = match === null ? '' : text.slice(match[0].length);
  return match === null || !UNDER.test(by) ? undefined : { happens: match[1] ?? '', isHigher: match[2] !== undefined, factors: () => pieces(by) };
}

function likelier(text: string): ChancePhrase | undefined {
  const match = LIKELIER.exec(text);
  if (match === null) return undefined;
  const isHigher = match[1] !== undefined || match[2] !== undefined;
  const head = text.slice(0, match.index).trim();
  const tail = text.slice(match.index + match[0].length).trim().replace(/^to (?:happen|occur)\s+/iu, '');
  // "Heavy traffic and long distances make lateness more likely"
  const [, by, happens] = tail === '' ? (/^(.+?)\s+(?:(?:all|both)\s+)?makes?\s+(.+)$/iu.exec(head) ?? []) : [];
  if (by !== undefined && happens !== undefined) return { happens, isHigher, factors: () => pieces(by) };
  // "Monthly contracts and new customers churn more often"
  if (tail === '') return { happens: head, isMixed: true, isHigher, factors: (named) => pieces(head.slice(0, named.at(-1)?.start ?? 0).replace(VERB, '')) };
  // "Mobile visitors are more likely to bounce"
  const done = /^to\s+(?:(?:be(?:come)?|get|have)\s+)?(?=\S)/iu.exec(tail);
  if (done !== null) return { happens: tail.slice(done[0].length), isHigher, factors: () => pieces(head.replace(VERB, '')) };
  // "Longer terms more often have a break clause"
  const has = /^(?:have|has|get|gets|show|shows|include|includes|come with|comes with)\s+(?:an?\s+|the\s+)?(?=\S)/iu.exec(tail);
  if (has !== null) return { happens: tail.slice(has[0].length), isHigher, factors: () => pieces(head) };
  // "Late deliveries are more likely in heavy traffic"
  return UNDER.test(tail) ? { happens: head.replace(VERB, ''), isHigher, factors: () => pieces(tail) } : undefined;
}

/** "is_late (5%, more likely in heavy traffic)" */
function beside(text: string): ChancePhrase | undefined {
  const match = LIKELIER.exec(text);
  const by = match === null ? '' : text.slice(match.index + match[0].length).trim();
  if (match === null || !UNDER.test(by) || /[,;]/u.test(by) || !/(?:^|[,–—-]|\band|\bbut)\s*(?:(?:is|are|happens?)\s*)?$/iu.test(text.slice(0, match.index))) return undefined;
  return { happens: '', isHigher: match[1] !== undefined || match[2] !== undefined, factors: () => pieces(by) };
}

function pieces(text: string): readonly string[] {
  return text.split(JOINT).map((piece) => piece.trim().replace(UNDER, '').replace(OPENING, '').trim()).filter((piece) => piece !== '');
}
