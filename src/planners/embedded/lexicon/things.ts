import type { Make, MakeContext } from '../model.js';
import { bell, dec, skew } from './builders.js';

/**
 * What the same word measures differs by the thing: a parcel weighs a kilo or two, a container twenty tonnes. A thing is
 * looked for in the words of the column first, then among those of the whole description.
 */
type Things = ReadonlyMap<string, Make>;

const things = (rows: readonly (readonly [words: string, make: Make])[]): Things => new Map(rows.flatMap(([words, make]) => words.split('|').map((word): [string, Make] => [word, make])));

/** In kilograms. */
const WEIGHTS = things([
  ['container|containers|teu', dec(2000, 30000, 0, skew(16000))],
  ['truck|lorry|trailer|weighbridge|axle', dec(3000, 44000, 0, skew(19000))],
  ['vehicle|car|van', dec(850, 3200, 0, bell(1560, 320))],
  ['vessel|ship|barge', dec(20000, 90_000_000, 0, skew(4_000_000))],
  ['aircraft|airplane|plane', dec(900, 400000, 0, skew(62000))],
  ['wagon|railcar', dec(12000, 90000, 0, skew(48000))],
  ['parcel|package|packet|letter|mailing|courier', dec(0.1, 30, 2, skew(2.2))],
  ['pallet|freight|cargo|consignment', dec(20, 1400, 1, skew(240))],
  ['luggage|baggage|suitcase|bag', dec(2, 32, 1, bell(16, 6))],
  ['backpack', dec(3, 24, 1, bell(11, 4))],
  ['birth|newborn|baby|neonate|infant', dec(1.6, 5.1, 2, bell(3.35, 0.5))],
  ['toddler|kindergarten|preschool', dec(8, 28, 1, bell(15, 3.2))],
  ['child|pediatric|pupil', dec(9, 62, 1, bell(26, 10))],
  ['egg', dec(0.04, 0.085, 3, bell(0.061, 0.006))],
  ['fish|catch|trout|salmon|carp|pike|angling', dec(0.1, 24, 2, skew(1.6))],
  ['bird|parrot|sparrow|owl', dec(0.008, 6, 3, skew(0.09))],
  ['hive|honey|colony', dec(4, 60, 1, skew(18))],
  ['horse|mare|stallion|foal', dec(320, 760, 0, bell(520, 75))],
  ['cow|cattle|bull|steer|heifer|livestock', dec(180, 980, 0, bell(560, 130))],
  ['carcass', dec(150, 480, 1, bell(310, 50))],
  ['calf', dec(25, 180, 1, bell(62, 26))],
  ['pig|sow|hog', dec(20, 320, 0, bell(112, 40))],
  ['sheep|goat|ewe|lamb', dec(18, 120, 1, bell(62, 18))],
  ['dog|puppy', dec(1.5, 70, 1, skew(17))],
  ['cat|kitten', dec(1, 9, 1, bell(4.4, 1.1))],
  ['elephant', dec(900, 6800, 0, bell(3800, 900))],
  ['mouse|rat|rodent', dec(0.015, 0.6, 3, skew(0.12))],
  ['phone|smartphone', dec(0.13, 0.26, 3, bell(0.188, 0.022))],
  ['laptop|notebook', dec(0.9, 3.6, 2, bell(1.7, 0.5))],
  ['ring|jewelry|jewellery|necklace|coin', dec(0.001, 0.06, 4, skew(0.006))],
  ['sample|specimen|find|artifact|artefact|tablet|pill', dec(0.001, 1.5, 3, skew(0.04))],
  ['bread|loaf|cake|meal|portion|bakery|pastry', dec(0.08, 2.5, 2, skew(0.6))],
  ['crate|sack|box', dec(1, 40, 1, bell(16, 6))],
  ['waste|rubbish|recycling|scrap', dec(5, 14000, 0, skew(900))],
  ['dumbbell|barbell|lift|lifted|squat|bench|deadlift', dec(10, 240, 1, skew(62))],
]); // prettier-ignore

/** In the currency of the place. */
const PRICES = things([
  ['coffee|espresso|latte|drink|beverage', dec(1.5, 9, 2, bell(4.1, 1.1))],
  ['pizza|burger|dish|meal|menu', dec(5, 38, 2, skew(13.5))],
  ['bread|pastry|bakery', dec(0.6, 18, 2, skew(3.4))],
  ['cake', dec(12, 95, 2, skew(34))],
  ['course|lesson|workshop|webinar', dec(5, 260, 2, skew(39))],
  ['book|novel', dec(4, 70, 2, skew(15.9))],
  ['milk', dec(0.85, 1.95, 2, bell(1.28, 0.14))],
  ['egg', dec(1.9, 5.2, 2, bell(3.2, 0.45))],
  ['butter', dec(1.7, 4.6, 2, bell(2.8, 0.4))],
  ['cheese', dec(3.2, 24, 2, skew(8.4))],
  ['rice|sugar|flour|pasta|potato', dec(0.7, 3.9, 2, bell(1.7, 0.4))],
  ['chicken', dec(3.5, 11, 2, bell(6.6, 1))],
  ['beef', dec(7, 24, 2, bell(12.8, 2))],
  ['gold', dec(1750, 2650, 2, bell(2080, 130))],
  ['silver', dec(18, 34, 2, bell(25, 2.4))],
  ['platinum', dec(780, 1180, 2, bell(950, 60))],
  ['copper|nickel|zinc|aluminium|aluminum', dec(2100, 11000, 0, bell(6800, 900))],
  ['wheat|corn|maize|soy|soybean|barley', dec(150, 620, 2, bell(260, 42))],
  ['crude|brent|oil', dec(52, 128, 2, bell(82, 9))],
  ['magazine|newspaper', dec(1.5, 15, 2, skew(4.9))],
  ['cinema|movie|film|kino|cine|museum|zoo', dec(5, 24, 2, skew(11.5))],
  ['flight|airline|airfare|vuelo', dec(29, 2400, 2, skew(210))],
  ['hotel|hostel|airbnb|resort', dec(35, 640, 2, skew(118))],
  ['train|coach|bus|railway', dec(3, 240, 2, skew(27))],
  ['taxi|cab|rideshare', dec(4, 160, 2, skew(17))],
  ['ferry', dec(4, 320, 2, skew(38))],
  ['cruise', dec(180, 9800, 0, skew(1250))],
  ['gym|membership|subscription', dec(4, 220, 2, skew(29))],
  ['ticket|concert|festival|theatre|theater', dec(6, 320, 2, skew(38))],
  ['wine|vineyard|winery|cepage|millesime|wein|weine|vino', dec(4, 420, 2, skew(17))],
  ['phone|smartphone', dec(80, 1500, 2, skew(430))],
  ['laptop|computer|notebook', dec(280, 3800, 2, skew(960))],
  ['television|tv|camera|console', dec(120, 3500, 2, skew(540))],
  ['car|vehicle|truck|van|suv|mileage|odometer|vin|horsepower|transmission', dec(1200, 120000, 0, skew(19500))],
  ['motorcycle|scooter', dec(700, 28000, 0, skew(6200))],
  ['bicycle|bike|ebike', dec(80, 6500, 2, skew(720))],
  ['boat|yacht', dec(2500, 900000, 0, skew(38000))],
  ['house|home|apartment|flat|property|villa', dec(90000, 2_500_000, 0, skew(385000))],
  ['painting|artwork|sculpture|antique|auction|lot', dec(40, 250000, 0, skew(1400))],
  ['beer|brewery', dec(2, 26, 2, skew(5.4))],
  ['flower|bouquet|florist', dec(8, 160, 2, skew(36))],
  ['plant|nursery', dec(2, 140, 2, skew(14))],
  ['toy|puzzle', dec(3, 180, 2, skew(21))],
  ['game|videogame', dec(1.99, 80, 2, skew(24.99))],
  ['app|plugin', dec(0.99, 60, 2, skew(3.99))],
  ['shoe|sneaker|boot', dec(18, 280, 2, skew(74))],
  ['shirt|dress|clothing|apparel|jacket|jeans', dec(8, 320, 2, skew(39))],
  ['sofa|furniture|table|mattress', dec(40, 4200, 2, skew(420))],
  ['haircut|salon|barber|manicure|massage|spa', dec(12, 220, 2, skew(46))],
  ['watch|jewelry|jewellery|necklace', dec(20, 12000, 2, skew(240))],
  ['guitar|piano|violin|instrument', dec(60, 9000, 2, skew(640))],
  ['horse|cow|cattle', dec(400, 45000, 0, skew(2600))],
  ['dog|puppy|kitten', dec(80, 4000, 0, skew(750))],
  ['part|spare|component', dec(0.8, 1800, 2, skew(34))],
  ['grocery|supermarket|vegetable|fruit', dec(0.4, 45, 2, skew(3.6))],
  ['medicine|drug|pharmacy', dec(1.5, 420, 2, skew(14))],
  ['icecream|gelato|scoop', dec(1.2, 9, 2, bell(3.4, 1.1))],
]); // prettier-ignore

/** What is done for somebody's animal, vehicle or instrument, or lends it: costs little of what the thing does. */
const SERVICES = things([
  ['walk|walker|walking|sitting|sitter|daycare', dec(8, 60, 2, skew(18))],
  ['groom|grooming|groomer', dec(12, 140, 2, skew(45))],
  ['boarding|kennel', dec(12, 95, 2, skew(32))],
  ['rental|hire', dec(5, 320, 2, skew(42))],
  ['wash|washing|cleaning', dec(6, 140, 2, skew(24))],
  ['repair|tuning|servicing', dec(12, 620, 2, skew(78))],
  ['lesson|riding|ride|tour', dec(8, 160, 2, skew(36))],
]); // prettier-ignore
const SERVED = new Set('dog puppy kitten horse car vehicle truck van boat yacht bicycle bike ebike motorcycle scooter guitar piano violin instrument'.split(' '));

/** Words that tell the thing is a human being, whose weight the concept gives anyway. */
const HUMAN = new Set('patient person people adult man men woman women human volunteer respondent member athlete runner donor participant employee student player screening dialysis'.split(' '));

/** Words that are mentioned for something else, where one of the others stands beside them: "ship date", "a table of tools". */
const ELSE: ReadonlyMap<string, readonly string[]> = new Map([
  ['ship', ['shipment', 'order', 'parcel', 'package', 'carrier', 'customer', 'date', 'mode']],
  ['table', ['of', 'for', 'with', 'create', 'column', 'row']],
]);

function pick(things: Things, { modifiers, mentioned, language }: MakeContext): Make | undefined {
  const isElse = (word: string): boolean => ELSE.get(word)?.some((other) => mentioned.has(other)) === true;
  for (const word of [...modifiers].reverse()) {
    const found = things.get(word);
    if (found !== undefined) return found;
  }
  for (const word of mentioned) {
    if (HUMAN.has(word)) return undefined;
    if (isElse(word)) continue;
    // French wine is no number of a vehicle.
    const found = things.get(word === 'vin' && language === 'fr' ? 'wine' : word);
    if (found === undefined) continue;
    // "dog walking: price", "boat hire: price"
    return (things === PRICES && SERVED.has(word) ? [...mentioned].map((other) => SERVICES.get(other)).find((served) => served !== undefined) : undefined) ?? found;
  }
  return undefined;
}

/** The weight of what is spoken of in kilograms, else as given. */
export const weightOf = (usual: Make): Make => (context) => (pick(WEIGHTS, context) ?? usual)(context);

/** The price of what is spoken of, else as given. */
export const priceOf = (usual: Make): Make => (context) => (pick(PRICES, context) ?? usual)(context);
