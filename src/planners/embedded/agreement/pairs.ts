import type { Draft, Made } from '../model.js';
import { keysOf } from '../reading/words.js';
import { literal, nameIn } from '../relations/mentions.js';

/** Words for two ends, or two parties, that are never the same one: `this … | that …`. */
const OPPOSITES = `departure origin from source start pickup dep loading shipper load abfahrt abflug origen salida depart depuis|arrival destination to dest dropoff end target return arr discharge consignee unload unloading drop ankunft ziel destino llegada arrivee
sender payer giver donor debtor absender remitente emisor expediteur|receiver recipient payee beneficiary creditor empfanger destinatario receptor destinataire
caller calling|callee called recipient
buyer customer bidder|seller vendor
follower|followee following followed leader
employee author creator requester submitter assignee preparer applicant|manager approver supervisor reviewer boss reporter checker
home local host heim domicile|away visitor visiting guest opponent gast exterieur
winner winning|loser losing runner
white|black
ref reference base|alt alternate quote
old previous prior before|new current after
mentor teacher coach|mentee student trainee
lender landlord lessor|borrower tenant lessee
exporter export|importer import
attacker attacking|defender defending victim
primary main|secondary backup
parent mother|child father
a|b
x|y
1|2
one|two
first|second`.split('\n').map((line) => line.split('|').map((words) => new Set(words.split(' '))));

const ENDS = new Set(OPPOSITES.flatMap((ends) => ends.flatMap((words) => [...words])));

const namesEnd = (name: string): boolean => keysOf(name).some((key) => ENDS.has(key));

const MOST_CASES = 60;

/** Two columns over the same values whose names are two ends never hold the same value in a row: the second leaves out what the first chose. */
export function tellEndsApart(drafts: readonly Draft[]): void {
  const ends = drafts.filter(({ name, english }) => namesEnd(name) || (english !== undefined && namesEnd(english)));
  ends.forEach((from, i) => {
    for (const to of ends.slice(i + 1)) if (arePair(from, to) || arePair(to, from)) tellApart(from, to);
  });
}

/** "origin_port" and "destination_port", "team_a" and "team_b", "caller" and "callee": names that differ in the two ends only. */
function arePair(one: Draft, other: Draft): boolean {
  return arePairCalled(one, other, one.name, other.name) || (one.english !== undefined && other.english !== undefined && arePairCalled(one, other, one.english, other.english));
}

function arePairCalled(one: Draft, other: Draft, ourName: string, theirName: string): boolean {
  const [ours, theirs] = [keysOf(ourName), keysOf(theirName)];
  return OPPOSITES.some(([these, those]) => {
    const [at, to] = [ours.findIndex((word) => these?.has(word) === true), theirs.findIndex((word) => those?.has(word) === true)];
    if (at < 0 || to < 0) return false;
    const [restOfOurs, restOfTheirs] = [without(ours, at), without(theirs, to)];
    return restOfOurs === restOfTheirs || ((ours.length === 1 || theirs.length === 1) && one.concept !== undefined && one.concept === other.concept);
  });
}

const without = (words: readonly string[], at: number): string => words.filter((word, i) => i !== at && word !== 'of' && word !== 'the').join(' ');

function tellApart(from: Draft, to: Draft): void {
  if (isRunning(from.made) && isRunning(to.made)) {
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
