import type { Concept } from '../model.js';
import { ABBREVIATIONS } from '../vocabulary/abbreviations.js';
import { bell, clock, dec, int, moment, oneOf, skew } from './builders.js';
import { LAST_WORDS } from './last-words.js';
import { QUANTITIES } from './quantities.js';
import { type Sense, sense } from './sense.js';
import { weightOf } from './things.js';

const LIQUIDS = 'water river lake sea groundwater reservoir tide tidal tank flood well canal dam';
const LOW_TO_HIGH = oneOf('low:35|medium:42|high:23');
const CROWDS = 'sample batch lot group class team party clutch litter cohort crowd audience pool herd flock fleet queue family household brood colony population swarm pack portion delegation crew deck edition print roster squad cart basket block step stack';

/**
 * Last words of many meanings: which one it is, the words before tell. "water level" is measured, "skill level" is a step;
 * "lap time" lasts, "opening time" is on the clock. `*` is what remains.
 */
const SENSES: Readonly<Record<string, readonly Sense[]>> = {
  ...QUANTITIES,
  ...LAST_WORDS,
  level: [
    sense('water_level', LIQUIDS, dec(0.2, 12, 2, bell(4.2, 1.6))),
    sense('filled_level', 'fuel oil ink toner charge fill grain silo paper supply bin coolant', int(0, 100, bell(61, 24))),
    sense('substance_level', 'hormone cortisol iron ferritin vitamin insulin testosterone estrogen magnesium lactate glucose sugar oxygen nutrient chlorine', dec(0.5, 140, 1, skew(24))),
    sense('floor_level', 'floor storey parking garage', int(-2, 8)),
    sense('graded_level', '*', LOW_TO_HIGH),
  ],
  point: [
    sense('temperature_point', 'melting boiling flash freezing dew smoke cloud pour set softening', dec(-40, 320, 1, bell(84, 60))),
    sense('points', '*', int(0, 100, skew(22))),
  ],
  position: [
    sense('place_taken', 'grid final finish finishing start starting chart league table queue slot current rank race search', int(1, 20)),
    sense('coordinate', 'x y z horizontal vertical axis shaft valve', dec(0, 1000, 1)),
  ],
  size: [
    sense('crew_size', 'crew', int(1, 12, skew(3))),
    sense('group_size', CROWDS, int(2, 60, skew(9))),
    sense('inches', 'screen display monitor tv tyre tire wheel rim frame hat', dec(4, 65, 1, skew(17))),
    sense('bottle_size', 'bottle can pack bag jar container cup glass keg barrel serving', oneOf('small:25|medium:45|large:30')),
    sense('small_size', 'particle pore grain mesh droplet pixel cell choke nozzle orifice', dec(0.5, 120, 1, skew(18))),
  ],
  time: [
    ...(LAST_WORDS['time'] ?? []),
    sense('seconds_time', 'reaction render rendering lap sprint sector pit boot warmup ring hold talk handle handling wrap split chip gun net race', dec(5, 600, 1, skew(94))),
    sense('minutes_time', 'wait waiting queue queueing prep preparation cook cooking bake baking brew brewing steep rest resting proof proofing cure curing dry drying soak idle drive driving walk walking commute travel transit journey boil boiling setup changeover dwell turnaround recovery training reading study screen play viewing listening watch call total response delay lead build deploy run running session treatment surgery anesthesia operating taxi block charging charge service repair', int(1, 180, skew(24))),
    sense('moment_of', 'trade order event alert sale log scan ping incident crash commit deployment swipe punch tap sighting observation sample measurement capture collection post sending submission registration activation request transaction purchase payment fire emergency dispatch report upload record recording detection', moment()),
    sense('clock_time', '*', clock('06:00', '21:45', '15m')),
  ],
  weight: [
    sense('thing_weight', 'body lean fat before after start starting end current target goal initial final pre post dry predialysis postdialysis human adult patient carried', dec(45, 130, 1, bell(76, 14))),
    sense('thing_weight', '*', weightOf(dec(0.1, 400, 1, skew(12)))),
  ],
  height: [
    sense('body_height', 'body sitting standing patient player athlete model adult human', int(148, 203, bell(172, 9))),
    sense('hub_height', 'hub nacelle', dec(60, 170, 1, bell(105, 20))),
    sense('mast_height', 'antenna mast pylon tower chimney crane skyscraper', dec(6, 160, 1, skew(32))),
    sense('metres_height', 'tree building ceiling wall wave swell jump vault cliff dam fence bridge pole stack canopy', dec(0.4, 60, 1, skew(7))),
    sense('thing_height', '*', dec(2, 240, 1, skew(48))),
  ],
  age: [
    sense('thing_age', 'tree building vehicle device account queen house cow herd equipment asset machine battery pipe car boat hive plant sample roof bridge ship wine cheese fleet aircraft tank pump component', dec(0, 40, 1, skew(6))),
  ],
  rate: [
    sense('flow_rate', 'flow gas oil water air liquid steam drip infusion pump pumping discharge injection coolant production', dec(0.5, 2000, 1, skew(85))),
    sense('per_thousand', 'crime birth death mortality fertility incidence infection suicide divorce marriage accident prevalence', dec(0.2, 60, 1, skew(9))),
    sense('applied_rate', 'seeding application sowing planting spray stocking dosing', dec(1, 260, 1, skew(48))),
    sense('per_second', 'frame refresh sampling sample polling', int(24, 240, skew(60))),
    sense('money_rate', 'day hour labor labour shipping freight consulting billing charge', dec(8, 900, 2, skew(85))),
    sense('small_share', 'unemployment churn vacancy bounce error defect failure scrap dropout turnover absence absenteeism complaint rejection refund return default cancellation spoilage shrinkage outlier leakage poverty', dec(0.2, 28, 1, skew(5))),
    sense('growth_share', 'inflation growth interest tax vat discount exchange', dec(-4, 24, 2, bell(4.2, 3.4))),
    sense('beats', 'heart pulse', int(46, 180, bell(78, 15))),
    sense('breaths', 'respiratory resp breathing respiration breath', int(9, 32, bell(16, 3))),
    sense('share_rate', '*', dec(0, 100, 1, bell(46, 19))),
  ],
  content: [sense('share_content', 'sugar fat water moisture alcohol protein fibre fiber salt oil ash carbon nitrogen sulfur sulphur clay caffeine nicotine lactose gluten metal mineral humus', dec(0.1, 62, 1, skew(9)))],
  spacing: [sense('spacing', '*', dec(1, 240, 1, skew(32)))],
  cover: [sense('covered_share', '*', int(0, 100))],
  gain: [sense('gain', '*', dec(0, 1800, 1, skew(120)))],
  loss: [sense('loss', '*', dec(0, 60, 2, skew(6)))],
  depth: [
    sense('metres_depth', 'water snow dive diving well sea river lake borehole hole excavation trench groundwater sampling focal ocean pond drill drilling measured', dec(0.2, 300, 1, skew(14))),
  ],
}; // prettier-ignore

/** What is also said for a last word of many meanings. */
const ALSO: Readonly<Record<string, string>> = { press: 'pressure', pres: 'pressure', velocity: 'speed', vel: 'speed', volt: 'voltage', dia: 'diameter', diam: 'diameter', hum: 'humidity', rh: 'humidity', moisture: 'humidity', watt: 'power', accel: 'acceleration', conc: 'concentration', thk: 'thickness', yld: 'yield' };

function sensesOf(head: string): readonly Sense[] | undefined {
  for (const word of [head, ALSO[head] ?? '', ABBREVIATIONS.get(head)?.[0] ?? '']) if (Object.hasOwn(SENSES, word)) return SENSES[word];
  return undefined;
}

/** The sense of a word of many meanings before what it is of: "capacity of passengers". */
export const senseOfThing = (head: string, thing: string): Concept | undefined => QUANTITIES[head]?.find(({ words }) => words?.has(thing) === true)?.concept;

/** The sense of a last word behind these words; undefined where its usual one stands. */
export function senseOf(head: string, before: readonly string[]): Concept | undefined {
  if (before.length === 0) return undefined;
  const senses = sensesOf(head);
  return senses?.find(({ words }) => words !== undefined && before.some((word) => words.has(word)))?.concept ?? senses?.find(({ words }) => words === undefined)?.concept;
}
