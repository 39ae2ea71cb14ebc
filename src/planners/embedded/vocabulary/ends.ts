import { keysOf } from '../reading/words.js';

/** Two words by which names of one quantity differ: what the first names is no more than what the second does. */
export interface EndPair {
  readonly lower: ReadonlySet<string>;
  readonly upper: ReadonlySet<string>;
  /** Also where the two words are the whole names: "low, high", but not "short, long". */
  readonly isAlone: boolean;
  /** Of which part to which part of the other it is, as a rule. */
  readonly least: number;
  readonly factor: number;
}

/** `lower words < upper words`; `=` where they are whole names as well, and behind `*` how large a part at most. */
const PAIRS = `
= min minimum low lowest lower least floor < max maximum high highest upper peak ceiling * 0.1 1
= minima minimo minimale < maxima maximo maximale * 0.1 1
= tiefsttemperatur mindesttemperatur tiefstwert tiefstpreis < hochsttemperatur maximaltemperatur hochstwert hochstpreis * 0.1 1
= avg average mean median typical usual < max maximum peak p95 p99 * 0.3 1
= min minimum low lowest < avg average mean median * 0.1 1
= resting rest < avg average mean max peak * 0.45 0.9
= p50 median < p75 p90 p95 p99 * 0.2 0.8
= p75 p90 < p95 p99 * 0.5 0.95
= p95 < p99 * 0.5 0.97
= q1 < q2 median q3 * 0.4 0.95
= diastolic dia dbp < systolic sys sbp * 0.54 0.74
= perigee < apogee * 0.5 1
= bid < ask offer * 0.98 1
= tare < gross * 0.08 0.4
= net < gross * 0.6 0.97
= from < to * 0.9 1
= used sold booked spent taken occupied filled consumed allocated < total capacity size limit quota max budget * 0.2 0.96
= free available remaining < total capacity size * 0.1 0.7
= picked shipped received delivered filled packed < ordered requested * 0.9 1
= paid reimbursed settled < allowed approved eligible * 0.4 1
= paid collected allowed approved settled covered recovered reimbursed < billed charged claimed invoiced submitted * 0.4 1
= half halfway < finish final full * 0.46 0.5
= inner id minor short < outer od major long * 0.5 0.96
start begin beginning opening initial open previous prev prior < end ending closing final current close present * 0.94 1
sale sold discounted promo net wholesale dealer < list original regular msrp retail rrp * 0.8 1
purchase buying acquisition < resale reselling selling * 0.4 0.85
= cost wholesale < price retail selling * 0.35 0.8
= price < msrp rrp * 0.7 1
final agreed closing closed < list listed asking * 0.85 1
dry empty unladen lean < wet fresh full loaded laden total * 0.2 0.7
birth weaning < adult current mature
built carpet < lot land plot super * 0.2 0.8
free bound < total * 0.1 0.5
unit < pack case carton
`;

function parsed(line: string): EndPair {
  const [, alone, lower = '', upper = '', least, factor] = /^(= )?(.+?) < (.+?)(?: \* ([\d.]+) ([\d.]+))?$/u.exec(line) ?? [];
  return { lower: new Set(lower.split(' ')), upper: new Set(upper.split(' ')), isAlone: alone !== undefined, least: Number(least ?? 0), factor: Number(factor ?? 1) };
}

export const END_PAIRS: readonly EndPair[] = PAIRS.trim().split('\n').map(parsed);

/** What grows from start to end: a meter, a book, a drill. */
export const GROWS = new Set('odometer odo meter reading page depth km mile mileage chainage counter index pos position bp line frame station kp milepost level xp score rank count'.split(' '));

/** What is used up from start to end, or on the way through: air, fuel, a battery that is not being charged. */
export const FALLS = new Set('bar pressure psi battery batt fuel gas air tank turbidity bod cod tss stock balance charge soc ammonia nitrate phosphate'.split(' '));

/** The two ends of what falls. */
export const FALLING = { more: new Set('start in begin before initial takeoff departure raw influent inlet'.split(' ')), less: new Set('end out stop after final landing arrival treated effluent outlet'.split(' ')) };

/** Whole names of two columns, of which the first is at most so large a part of the second. */
interface UsuallyLess {
  readonly lower: ReadonlySet<string>;
  readonly upper: ReadonlySet<string>;
  readonly factor: number;
  /** How little of it the first usually is, where that is known better. */
  readonly least?: number | undefined;
}

let less: readonly UsuallyLess[] | undefined;

/** Read on first use. */
export function usuallyLess(): readonly UsuallyLess[] {
  const phrases = (list: string): ReadonlySet<string> => new Set(list.split('|').map((name) => keysOf(name).join(' ')));
  less ??= USUALLY_LESS.map(([lower, upper, factor, least]) => ({ lower: phrases(lower), upper: phrases(upper), factor, least }));
  return less;
}

const USUALLY_LESS: readonly (readonly [lower: string, upper: string, factor: number, least?: number])[] = [
  ['half split|half|halfway|half time|half marathon split|split half|half way split', 'finish time|finish|net time|gun time|chip time|finish minutes|finishing time|total time', 0.505, 0.465],
  ['correct|n correct|correct trials|number correct', 'trials|n trials|number of trials|total trials', 1, 0.55],
  ['chip time|net time', 'gun time|gross time|clock time', 1, 0.9],
  ['tip|tip amount|gratuity|tips|propina|pourboire|trinkgeld', 'total|bill|check total|bill total|total amount|fare|amount|price|order total|importe|monto|montant|betrag|total bill', 0.25],
  ['amount awarded|awarded amount|amount granted|granted amount|grant awarded|awarded', 'amount requested|requested amount|amount applied for|amount asked|requested', 1],
  ['amount paid|paid amount|paid|amount received|received amount|amount collected', 'amount pledged|pledged amount|pledged|pledge amount|pledge', 1],
  ['spent|spent so far|spent to date|amount spent|actual|actual cost|actual costs|actual spend|cost to date|ausgegeben|gastado|dépensé', 'budget|total budget|budget amount|approved budget|planned budget|planned cost|planned costs|presupuesto', 1.15, 0.35],
  ['actual sales|actual revenue|sales achieved|achieved sales|sales actual|actual sales amount', 'target|sales target|target sales|quota|sales quota|revenue target|monthly target|quarterly target', 1.3, 0.5],
  ['seasons|number of seasons|season count|staffeln|temporadas|saisons', 'episodes|number of episodes|episode count|total episodes|folgen|episodios|épisodes', 0.17, 0.04],
  ['amount|round amount|amount raised|raised|raised amount', 'valuation|post money valuation|pre money valuation', 0.3],
  ['balance|current balance|outstanding balance|used credit', 'limit|credit limit|card limit', 0.95],
  ['reserved|qty reserved|quantity reserved|reserved qty|reserved quantity|reserved stock|allocated|qty allocated|allocated qty|quantity allocated', 'qty on hand|quantity on hand|on hand|on hand qty|stock on hand|physical stock|total stock|in stock', 0.8],
  ['discount|discount amount', 'price|total|subtotal|list price|amount', 0.5],
  ['deductible|excess', 'limit|coverage|sum insured|coverage amount', 0.1],
  ['premium|annual premium', 'limit|coverage|sum insured|coverage amount', 0.06],
  ['copay|co pay', 'charge|billed|total|billed amount', 0.4],
  ['fee|fees|transaction fee', 'amount|total|principal|transaction amount', 0.08],
  ['interest', 'principal|loan amount|balance', 0.2],
  ['overtime hours|ot hours|overtime|ot hrs', 'hours|total hours|hours worked|hrs', 0.3],
  ['floor|floor number|storey', 'floors|total floors|building floors|floors total', 1],
  ['comments', 'views|impressions|reach', 0.02],
  ['hthg', 'fthg', 1],
  ['saturated fat|saturated fat g|sat fat|saturates|of which saturates|saturated', 'total fat|fat|total fat g|fat g|fats', 0.6, 0.1],
  ['sugar|sugars|sugar g|sugars g|added sugar|added sugars|fiber|fibre|fiber g|fibre g|dietary fiber', 'carbs|carbohydrates|total carbs|carbs g|carbohydrates g|total carbohydrates|carbohydrate', 0.7, 0.02],
  ['htag', 'ftag', 1],
  ['hatched|eggs hatched|chicks|chicks hatched|hatchlings', 'egg count|eggs|eggs set|eggs laid|clutch size', 1, 0.5],
  ['germinated|sprouted|seedlings|seeds germinated', 'seeds sown|seeds|planted|seeds planted|seed count|sown', 1, 0.5],
  ['likes', 'views|impressions|reach', 0.2],
  ['comments|replies', 'likes', 0.15],
  ['missed stops|skipped stops|missed', 'stops|number of stops|stop count', 0.08],
  ['shares|saves|reposts|retweets', 'likes', 0.25],
  ['shares|saves|reposts|retweets', 'views|impressions|reach', 0.05],
  ['watch time hours|watch time|watch hours|hours watched|watch time hrs', 'views|plays', 0.15],
  ['subscribers gained|new subscribers|subs gained|subscribers added|followers gained|new followers', 'views|plays|reach|impressions', 0.03],
  ['subscribers lost|unsubscribed|followers lost', 'subscribers gained|new subscribers|followers gained', 0.4],
  ['passengers|passengers on board|onboard|on board|occupants|passenger count|attendance|attendees|spectators|zuschauer|asistentes|asistencia|spectateurs|tickets sold', 'capacity|seats|max capacity|stadium capacity|venue capacity|seat capacity|aforo|capacidad|capacité|kapazität', 1],
  ['bathrooms|bath|baths|baños|salles de bain|bäder|badezimmer', 'bedrooms|rooms|beds|habitaciones|chambres|zimmer|pièces|dormitorios', 1],
  ['average viewers|avg viewers', 'peak viewers|max viewers', 0.7],
  ['price|sale price|current price|discounted price|promo price|selling price|used price', 'original price|regular price|rrp|old price|price before discount|price new|new price', 0.95],
  ['balance|current balance', 'loan amount|principal|original amount|loan|kreditbetrag|importe del préstamo|montant du prêt', 1],
  ['remaining balance|outstanding balance|outstanding|restschuld|saldo pendiente|capital restant', 'loan amount|principal|amount|original amount|kreditbetrag|importe del préstamo|montant du prêt', 1],
  ['remaining balance|current balance|balance|remaining value|balance left|restguthaben|saldo restante|solde restant', 'initial balance|face value|original balance|starting balance|loaded amount|card value|initial value', 1],
  ['return temp|return temperature|return temp c|rücklauftemperatur|temperatura de retorno|température de retour', 'supply temp|supply temperature|supply temp c|flow temp|flow temperature|vorlauftemperatur|temperatura de ida|température de départ', 0.85, 0.4],
  ['fill level t|fill t|stored t|current stock t|filled t|fill level l|fill level litres', 'capacity t|capacity|capacity l|capacity litres|capacity tonnes', 0.96],
  ['pupils on board|students on board|pupils|riders on board', 'seats|capacity', 1],
  ['hr|home runs', 'h|hits', 0.3],
  ['h|hits', 'ab|at bats', 0.36],
  ['three pm|3pm', 'fgm', 0.8],
  ['fgm', 'fga', 0.7],
  ['deep|deep min|deep sleep|rem|rem min|rem sleep', 'asleep|asleep min|sleep min|total sleep|tst', 0.3],
  ['cogs|cost of goods sold', 'revenue|sales|total revenue', 0.75],
  ['opex|operating expenses', 'gross profit', 0.8],
  ['ebitda', 'revenue|sales', 0.4],
  ['net income', 'revenue|sales|ebit', 0.3],
  ['liabilities|total liabilities|total debt', 'assets|total assets', 0.85],
  ['cash|receivables|accounts receivable|inventory', 'assets|total assets', 0.3],
  ['down|down payment|down pmt', 'price|purchase price|home value|property value', 0.5],
  ['loan|loan amount|loan amt|mortgage', 'price|purchase price|home value|property value|home price', 0.95],
  ['hosp|hospitalized|hospitalizations', 'cases|confirmed', 0.2],
  ['deaths', 'cases|confirmed|population', 0.05],
  ['cases|confirmed', 'tests|population', 0.4],
  ['trucks|hgv|buses', 'volume|vehicles|traffic|total volume', 0.3],
  ['paid|paid amount|amount paid|payout|payout amount|reimbursed|amount reimbursed|settlement|settlement amount|approved amount', 'reserve|incurred|claim amount|claimed|amount claimed|claimed amount|loss amount|vet fee|vet bill|repair cost|billed amount', 1],
  ['votes cast|ballots cast|total votes|votes|ballots|turnout count', 'registered voters|registered|eligible voters|electorate', 0.85],
  ['invalid ballots|invalid votes|spoiled ballots|spoilt ballots|spoiled votes|blank votes|blank ballots|rejected ballots', 'votes cast|ballots cast|total votes|votes|ballots', 0.04],
  ['postal votes|mail ballots|mail in ballots|early votes|absentee ballots|absentee votes', 'votes cast|ballots cast|total votes|votes|ballots', 0.45],
];
