import type { Draft, Made } from '../model.js';
import { keysOf } from '../reading/words.js';
import { literal, nameIn } from '../relations/grammar/mentions.js';
import { isLead } from './own-parents.js';

/** Words for two ends, or two parties, that are never the same one: `this … | that …`. */
const OPPOSITES = `departure origin from source start pickup dep loading shipper load abfahrt abflug origen salida depart depuis|arrival destination to dest dropoff end target return arr discharge consignee unload unloading drop ankunft ziel destino llegada arrivee
sender sending payer giver giving donor debtor absender remitente emisor expediteur|receiver receiving recipient taker taking payee beneficiary creditor empfanger destinatario receptor destinataire
caller calling|callee called recipient
buyer customer bidder|seller vendor
buy bought buying credit|sell sold selling debit
follower|followee following followed leader
employee author creator requester submitter assignee preparer applicant|manager approver supervisor reviewer boss reporter checker
home local host heim domicile|away visitor visiting guest opponent gast exterieur
winner winning|loser losing runner
white|black
ref reference base|alt alternate quote
old previous prior before|new current after
mentor teacher coach|mentee student trainee
lender lending landlord lessor|borrower borrowing tenant lessee
exporter export|importer import
attacker attacking|defender defending victim
primary main|secondary backup
parent mother|child father
a|b
x|y
1|2
one|two
first|second`.split('\n').map((line) => line.split('|').map((words) => new Set(words.split(' '))));

const MOST_CASES = 60;

/** Two columns over the same values whose names are two ends never hold the same value in a row: the second leaves out what the first chose. */
export function tellEndsApart(drafts: readonly Draft[]): void {
  const [origin, destination] = ['origin', 'destination'].map((end) => drafts.find((draft) => draft.made.type === 'location.city' && placeOf(draft) === end));
  if (origin !== undefined && destination !== undefined) tellPlacesApart(origin, destination, drafts);
  for (const to of drafts) {
    const from = to.apartFrom === undefined ? undefined : drafts.find(({ name }) => name === to.apartFrom);
    if (from === undefined) continue;
    if (to.stated.values !== true && from.stated.values === true && listOf(to) !== undefined) to.made = from.made;
    tellApart(from, to, drafts);
  }
  const ended = drafts.map(endedOf).filter(({ own, english }) => own.names.length > 0 || (english?.names.length ?? 0) > 0);
  ended.forEach((from, i) => {
    for (const to of ended.slice(i + 1)) if (to.draft.apartFrom === undefined && from.draft.apartFrom === undefined && arePair(from, to) || arePair(to, from)) tellApart(from.draft, to.draft, drafts);
  });
}

/** An end that a name tells, and what is left of the name without it. */
interface End {
  readonly pair: number;
  readonly isFirst: boolean;
  readonly rest: string;
}

interface Ends {
  readonly names: readonly End[];
  readonly isOneWord: boolean;
}

interface Ended {
  readonly draft: Draft;
  readonly own: Ends;
  readonly english: Ends | undefined;
}

function endedOf(draft: Draft): Ended {
  return { draft, own: endsOf(draft.name), english: draft.english === undefined ? undefined : endsOf(draft.english) };
}

/** The ends a word tells, in their order. */
const ENDS_OF = new Map<string, Omit<End, 'rest'>[]>();
for (const [pair, ends] of OPPOSITES.entries()) {
  for (const [side, words] of ends.entries()) for (const word of words) ENDS_OF.set(word, [...(ENDS_OF.get(word) ?? []), { pair, isFirst: side === 0 }]);
}

function endsOf(name: string): Ends {
  const keys = keysOf(name);
  const found = new Map<number, End>();
  keys.forEach((key, at) => {
    for (const end of ENDS_OF.get(key) ?? []) {
      const place = end.pair * 2 + (end.isFirst ? 0 : 1);
      if (!found.has(place)) found.set(place, { ...end, rest: without(keys, at) });
    }
  });
  const names = [...found].sort(([a], [b]) => a - b).map(([, end]) => end);
  return { names, isOneWord: keys.length === 1 };
}

/** "origin_port" and "destination_port", "team_a" and "team_b", "caller" and "callee": names that differ in the two ends only. */
function arePair(one: Ended, other: Ended): boolean {
  const { concept } = one.draft;
  const isSame = concept !== undefined && concept === other.draft.concept;
  return areEnds(one.own, other.own, isSame) || (one.english !== undefined && other.english !== undefined && areEnds(one.english, other.english, isSame));
}

function areEnds(ours: Ends, theirs: Ends, isSame: boolean): boolean {
  const isAlike = isSame && (ours.isOneWord || theirs.isOneWord);
  return ours.names.some((from) => from.isFirst && theirs.names.some((to) => !to.isFirst && to.pair === from.pair && (isAlike || to.rest === from.rest)));
}

const without = (words: readonly string[], at: number): string => words.filter((word, i) => i !== at && word !== 'of' && word !== 'the').join(' ');

const BETWEEN_PLACES = /^location\.(?:city|zipCode|latitude|longitude)$/;

/** Two places of a row: every column of the second tells of another city than the first. */
function tellPlacesApart(from: Draft, to: Draft, drafts: readonly Draft[]): void {
  const [one, other] = [placeOf(from), placeOf(to)];
  // Both ends lie in one town, which the text names.
  if (from.made.options?.['within'] !== undefined && from.made.type !== 'location.city') return;
  if (one === other || JSON.stringify(countriesOf(from)) !== JSON.stringify(countriesOf(to))) return;
  for (const draft of drafts) {
    if (draft.made.type.startsWith('location.') && placeOf(draft) === other) draft.made = { ...draft.made, options: { ...draft.made.options, other_than: one } };
  }
}

const placeOf = ({ made }: Draft): unknown => made.options?.['of'] ?? 'self';
const countriesOf = ({ made }: Draft): readonly unknown[] => [made.options?.['countries'], made.options?.['world'], made.options?.['locale']];

function tellApart(from: Draft, to: Draft, drafts: readonly Draft[]): void {
  if (BETWEEN_PLACES.test(from.made.type) && from.made.type === to.made.type) {
    tellPlacesApart(from, to, drafts);
    return;
  }
  if (isRunning(from.made) && isRunning(to.made)) {
    if (isLead(to)) return;
    for (const draft of [from, to]) draft.made = drawn(from.made);
    return;
  }
  const [ours, theirs] = [listOf(from), listOf(to)];
  if (ours === undefined || theirs === undefined || to.cases !== undefined || to.unique) return;
  const shared = ours.filter((value) => theirs.includes(value));
  if (shared.length < 2 || theirs.length < 2 || shared.length > MOST_CASES) return;
  to.cases = shared.map((value) => ({ when: `${nameIn(from)} == ${literal(value)}`, options: otherThan(value, to.made) }));
}

function otherThan(value: string, { options }: Made): Readonly<Record<string, unknown>> {
  const { values, weights } = options ?? {};
  const kept = (Array.isArray(values) ? values : []).map((other: unknown, i) => ({ other, weight: Array.isArray(weights) ? (weights[i] as unknown) : undefined })).filter(({ other }) => other !== value);
  return { values: kept.map(({ other }) => other), ...(Array.isArray(weights) ? { weights: kept.map(({ weight }) => weight) } : {}) };
}

const isRunning = ({ type, unique }: Made): boolean => type === 'sequence' && unique !== true;

/** Two numbers that run on would be equal in every row: both are drawn, from the same kind of number. */
function drawn({ options }: Made): Made {
  const prefix = options?.['prefix'];
  if (typeof prefix !== 'string') return { type: 'integer', options: { min: 1, max: 99_999 } };
  return { type: 'pattern', options: { pattern: `${prefix.replace(/[#?*^[\]{}\\]/g, '\\$&')}#####` } };
}

function listOf({ made }: Draft): readonly string[] | undefined {
  const values = made.type === 'category' ? made.options?.['values'] : undefined;
  return Array.isArray(values) && values.every((value) => typeof value === 'string') ? values : undefined;
}
