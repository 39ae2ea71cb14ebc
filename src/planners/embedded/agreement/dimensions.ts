import type { Draft } from '../model.js';

/** How wide, high and deep things are, where more than one of these is told: a wardrobe is no person of 1.78 m. */

/** Least, usual and most, in centimetres. */
type Extent = readonly [least: number, usual: number, most: number];

interface Thing {
  readonly told: RegExp;
  readonly width: Extent;
  readonly height: Extent;
  readonly depth: Extent;
  /** Kilograms. */
  readonly weight: Extent;
}

const THINGS: readonly Thing[] = [
  { told: /\b(?:furniture|sofas?|tables?(?=\s|,|:)(?!\s+(?:of|with|containing|for)\b)|desks?|chairs?|wardrobes?|cabinets?|shel(?:f|ves)|beds?|dressers?|bookcases?)\b/iu, width: [38, 95, 260], height: [38, 84, 220], depth: [28, 55, 110], weight: [3, 24, 120] },
  { told: /\b(?:parcels?|packages?|box(?:es)?|cartons?|shipments?|packets?)\b/iu, width: [8, 26, 70], height: [3, 18, 65], depth: [12, 36, 120], weight: [0.1, 2.2, 30] },
  { told: /\b(?:paintings?|artworks?|canvas(?:es)?|frames?|posters?|prints?)\b/iu, width: [15, 62, 220], height: [15, 64, 200], depth: [1, 3, 9], weight: [0.4, 3.2, 28] },
  { told: /\b(?:sculptures?|statues?)\b/iu, width: [8, 42, 180], height: [12, 85, 320], depth: [8, 38, 160], weight: [1, 38, 900] },
  { told: /\b(?:windows?|doors?|panels?|panes?|mirrors?)\b/iu, width: [40, 92, 240], height: [45, 140, 240], depth: [2, 7, 20], weight: [4, 32, 140] },
  { told: /\b(?:tvs?|televisions?|monitors?|screens?|displays?)\b/iu, width: [50, 92, 190], height: [30, 56, 110], depth: [3, 7, 32], weight: [3, 12, 52] },
  { told: /\b(?:phones?|smartphones?|mobiles?)\b/iu, width: [6.4, 7.4, 8.2], height: [13.1, 15.6, 17.2], depth: [0.7, 0.8, 1.2], weight: [0.13, 0.19, 0.26] },
  { told: /\b(?:books?|notebooks?|magazines?)\b/iu, width: [10, 15, 26], height: [15, 22, 34], depth: [0.6, 2.4, 7], weight: [0.1, 0.4, 2.4] },
  { told: /\b(?:tanks?|aquariums?)\b/iu, width: [25, 60, 240], height: [25, 45, 120], depth: [20, 38, 110], weight: [4, 22, 180] },
  { told: /\b(?:fridges?|refrigerators?|washing machines?|dishwashers?|appliances?|ovens?)\b/iu, width: [45, 60, 95], height: [55, 88, 200], depth: [48, 60, 75], weight: [22, 58, 130] },
  { told: /\b(?:rooms?|apartments?|halls?|classrooms?|offices?)\b/iu, width: [180, 360, 900], height: [225, 255, 340], depth: [200, 450, 1400], weight: [1, 10, 100] },
  { told: /\b(?:cars?|vehicles?|vans?)\b/iu, width: [158, 180, 208], height: [128, 152, 215], depth: [340, 440, 560], weight: [850, 1480, 3100] },
];
/** Grown things and pictures on a screen have sizes of their own. */
const NONE = /\b(?:fish(?:es)?|catch|insects?|leaf|leaves|petals?|flowers?|birds?|eggs?|shells?|images?|photos?|videos?|iris|penguins?|bones?|fossils?|trees?|rivers?|roads?|words?|files?|babies|bab(?:y|ies)|crabs?|abalone)\b/iu;
const ANY: Thing = { told: /./u, width: [3, 22, 140], height: [2, 20, 150], depth: [2, 16, 110], weight: [0.05, 1.8, 42] };

const SIDES: readonly (readonly [RegExp, 'width' | 'height' | 'depth'])[] = [
  [/^(?:\w+_)?width(?:_(mm|cm|m|in|inch|inches|ft))?$/iu, 'width'],
  [/^(?:\w+_)?height(?:_(mm|cm|m|in|inch|inches|ft))?$/iu, 'height'],
  [/^(?:\w+_)?(?:depth|length|thickness)(?:_(mm|cm|m|in|inch|inches|ft))?$/iu, 'depth'],
]; // prettier-ignore
const MEASURED = new Set(['height_cm', 'width_cm', 'depth_cm', 'length_cm']);
const UNIT = /^\W*(?:(?:all |each )?in\s)?(mm|cm|m|inch|inches|ft)\W*$/iu;
/** Centimetres of each. */
const UNITS: Readonly<Record<string, number>> = { mm: 0.1, cm: 1, m: 100, in: 2.54, inch: 2.54, inches: 2.54, ft: 30.48 };
const OF_PEOPLE = /^(?:age|gender|sex|patient|player|athlete|bmi|waist|shoe_size|date_of_birth|dob|chest|hips?)$/iu;

/** "furniture with width, height, depth, weight": the sides of such a thing, in centimetres, and what it weighs. */
export function sizeThings(drafts: readonly Draft[], description: string): void {
  if (NONE.test(description)) return;
  const told = drafts.flatMap(({ remarks }) => UNIT.exec(remarks[0]?.text ?? '')?.[1] ?? [])[0] ?? 'cm';
  const sides = drafts.flatMap((draft) => {
    for (const [name, side] of isOpen(draft) && MEASURED.has(draft.concept?.id ?? '') ? SIDES : []) {
      const found = name.exec(draft.english ?? draft.name);
      const unit = (found?.[1] ?? told).toLowerCase();
      if (found !== null && UNITS[unit] !== undefined) return [{ draft, side, unit: UNITS[unit] }];
    }
    return [];
  });
  const thing = THINGS.find(({ told }) => told.test(description));
  const isPerson = drafts.some(({ name, made }) => OF_PEOPLE.test(name) || (thing === undefined && made.type.startsWith('person.')));
  if (new Set(sides.map(({ side }) => side)).size < 2 || isPerson) return;
  for (const { draft, side, unit } of sides) draft.made = spread((thing ?? ANY)[side], unit);
  const weight = drafts.find(({ concept, made }) => concept?.id === 'weight_kg' && made.options?.['min'] === 45);
  if (weight !== undefined && isOpen(weight)) weight.made = spread((thing ?? ANY).weight, 1);
}

/** In millimetres whole ones, in metres centimetres. */
function spread(extent: Extent, unit: number): Draft['made'] {
  const [min, median, max] = extent.map((side) => Math.round((side / unit) * 100) / 100) as [number, number, number];
  const shape = { distribution: 'lognormal', median };
  return unit < 1 ? { type: 'integer', options: { min: Math.round(min), max: Math.round(max), ...shape } } : { type: 'decimal', options: { min, max, decimals: max < 8 ? 2 : 1, ...shape } };
}

function isOpen({ made, stated, cases, unique }: Draft): boolean {
  return !unique && cases === undefined && /^(?:decimal|integer)$/u.test(made.type) && Object.values(stated).every((said) => said !== true);
}
