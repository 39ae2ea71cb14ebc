import type { Span } from '../../model.js';

/** A phrase that says when something happens oftener. */
export interface ChancePhrase {
  /** What happens: "lateness", "parcels are late". */
  readonly happens: string;
  readonly isHigher: boolean;
  /** What makes it likelier stands in `happens`, too. */
  readonly isMixed?: boolean;
  /** What makes it likelier, piece by piece; what was named of the column in `happens` is no part of it. */
  readonly factors: (named: readonly Span[]) => readonly string[];
}

const MAY = /likel|often|frequent|common|chance|risk|probab|odds|prone|rarely|seldom/iu;
const HOW = String.raw`(?:(?:much|far|even|clearly|noticeably|significantly|somewhat|slightly|a (?:lot|bit|little)|considerably|way|also|both)\s+)*`;
const LIKELY = String.raw`(?:(?<more>more|likelier)|(?<less>less))(?:\s+(?:likely|often|frequent(?:ly)?|common|probable|prone))?`;
const UNDER = String.raw`(?:when(?:ever)?|if|where|for|among|with|in|on|at|during|over|after|under|by)`;
const CHANCE = String.raw`(?:chances?|risks?|probabilit(?:y|ies)|likelihood|odds)`;
const RAISES = String.raw`(?<more>increases?|raises?|boosts?|drives? up|pushes up|push up|doubles?|triples?|adds? to|heightens?)`;
const LOWERS = String.raw`(?<less>decreases?|reduces?|lowers?|cuts?|halves?|halve|brings? down)`;

/** Each form by its groups: `by` are the factors, `happens` what happens; without `happens` both stand in `both`. */
const FORMS: readonly RegExp[] = [
  // "Heavy traffic and long distances make lateness more likely"
  new RegExp(String.raw`^(?<by>.{3,160}?)\s+(?:all\s+|both\s+)?makes?\s+(?<happens>.{2,60}?)\s+${HOW}${LIKELY}$`, 'iu'),
  // "Snow increases the chance of a delay"
  new RegExp(String.raw`^(?<by>.{3,160}?)\s+(?:(?:all|both|also|each)\s+)?(?:${RAISES}|${LOWERS})\s+(?:the\s+)?${CHANCE}\s+(?:of|for|that|to)\s+(?<happens>.{2,60})$`, 'iu'),
  // "The risk of churn is higher for monthly contracts"
  new RegExp(String.raw`^(?:the\s+)?${CHANCE}\s+(?:of|for|that|to)\s+(?<happens>.{2,60}?)\s+(?:is|are|gets?|goes)\s+${HOW}(?:(?<more>higher|greater|bigger|larger|up)|(?<less>lower|smaller|down))\s+${UNDER}\s+(?<by>.{3,160})$`, 'iu'),
  // "Late deliveries are more likely in heavy traffic", "parcels are late more often when it snows"
  new RegExp(String.raw`^(?<happens>.{2,80}?)\s+(?:(?:are|is|gets?|becomes?|happens?|occurs?)\s+)?${HOW}(?:${LIKELY})\s+(?:to happen\s+|to occur\s+)?(?<!than\s)${UNDER}\s+(?<by>.{3,160})$`, 'iu'),
  // "Mobile visitors are more likely to bounce"
  new RegExp(String.raw`^(?<by>.{3,160}?)\s+(?:are|is|get)\s+${HOW}${LIKELY}\s+to\s+(?:be(?:come)?\s+|get\s+|have\s+)?(?<happens>.{2,60})$`, 'iu'),
  // "Monthly contracts and new customers churn more often"
  new RegExp(String.raw`^(?<both>.{3,180}?)\s+${HOW}${LIKELY}$`, 'iu'),
];

/** "than the others": against what it is compared says nothing more. */
const AGAINST = /\s+(?:than|compared (?:to|with)|as compared)\s.*$/iu;
const JOINT = /\s*,\s*(?:and|or)?\s*|\s+(?:and|or|as well as|plus|\+|&)\s+/iu;

const OPENING = new RegExp(String.raw`^(?:both|either|${UNDER}|the|there is|it is)\s+`, 'iu');

/** What a text says of how likely something is; beside its own column what happens need not be said. */
export function chanceIn(said: string, isOwn: boolean): ChancePhrase | undefined {
  if (!MAY.test(said) || said.length > 240) return undefined;
  const text = said.replace(AGAINST, '').replace(/^[\s(–—-]+|[\s).]+$/gu, '').replace(/^(?:and|but|of course|obviously|note that|make sure(?: that)?)\s+/iu, '');
  if (isOwn) return beside(text);
  // "30 % more likely", "fewer than 3 % …; …": shares and several clauses are read by others.
  if (/\d\s?%|;/u.test(text)) return undefined;
  for (const form of FORMS) {
    const { by, happens, both, more } = form.exec(text)?.groups ?? {};
    if (both !== undefined) return { happens: both, isMixed: true, isHigher: more !== undefined, factors: (named) => pieces(both.slice(0, named.at(-1)?.start ?? 0).replace(/\s(?:are|is|get|gets|do|does)\s*$/iu, '')) };
    if (by !== undefined && happens !== undefined) return { happens, isHigher: more !== undefined, factors: () => pieces(by) };
  }
  return undefined;
}

const BESIDE = new RegExp(String.raw`(?:^|[,–—-]\s*)(?:(?:is|are|happens?)\s+)?${HOW}${LIKELY}\s+${UNDER}\s+(?<by>[^,;]{3,120})$`, 'iu');

/** "is_late (more likely in heavy traffic)" */
function beside(text: string): ChancePhrase | undefined {
  const { by, more } = BESIDE.exec(text)?.groups ?? {};
  return by === undefined ? undefined : { happens: '', isHigher: more !== undefined, factors: () => pieces(by) };
}

function pieces(text: string): readonly string[] {
  return text.split(JOINT).map((piece) => piece.replace(OPENING, '').replace(OPENING, '').trim()).filter((piece) => piece !== '');
}
