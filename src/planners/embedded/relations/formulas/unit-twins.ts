import type { Draft } from '../../model.js';
import { isNumeric } from '../grammar/kinds.js';
import { nameIn } from '../grammar/mentions.js';
import { setFormula } from './set-formula.js';

/** How a measure told in one unit is told in another; `x` stands for it. */
interface Conversion {
  readonly from: RegExp;
  readonly to: RegExp;
  readonly formula: string;
  readonly decimals: number;
}

const CELSIUS = /^(?:c|celsius)$/i;
const FAHRENHEIT = /^(?:f|fahrenheit)$/i;
const pair = (from: RegExp, to: RegExp, factor: number, decimals: number): readonly Conversion[] => [
  { from, to, formula: `x * ${factor}`, decimals },
  { from: to, to: from, formula: `x / ${factor}`, decimals },
];

const CONVERSIONS: readonly Conversion[] = [
  { from: CELSIUS, to: FAHRENHEIT, formula: 'x * 1.8 + 32', decimals: 1 },
  { from: FAHRENHEIT, to: CELSIUS, formula: '(x - 32) / 1.8', decimals: 1 },
  ...pair(/^(?:km|kilomet(?:er|re)s?|kil[oó]metros|kilom[eè]tres)$/i, /^(?:mi|miles?|meilen|millas?|milles)$/i, 0.621371, 2),
  ...pair(/^(?:kg|kilograms?|kilos?)$/i, /^(?:lbs?|pounds?)$/i, 2.20462, 1),
  ...pair(/^(?:cm|centimet(?:er|re)s?)$/i, /^(?:in|inch(?:es)?)$/i, 0.393701, 1),
  ...pair(/^(?:m|met(?:er|re)s?)$/i, /^(?:ft|feet)$/i, 3.28084, 1),
  ...pair(/^(?:l|lit(?:er|re)s?)$/i, /^(?:gal|gallons?)$/i, 0.264172, 2),
  ...pair(/^(?:dollars?|usd|euros?|eur|pounds?|gbp|francs?|chf)$/i, /^(?:cents?|pence|rappen|centimes?|c[eé]ntimos?)$/i, 100, 2),
  ...pair(/^(?:kg|kilos?)$/i, /^(?:g|gr|grams?|gramm|gramos?|grammes?)$/i, 1000, 3),
  ...pair(/^(?:m|met(?:er|re)s?)$/i, /^(?:cm|centimet(?:er|re)s?)$/i, 100, 2),
  ...pair(/^(?:km|kilomet(?:er|re)s?)$/i, /^(?:m|met(?:er|re)s?)$/i, 1000, 3),
  ...pair(/^(?:min|mins|minutes?|minuten|minutos)$/i, /^(?:s|secs?|seconds?|sekunden|segundos|secondes)$/i, 60, 2),
  ...pair(/^(?:h|hrs?|hours?)$/i, /^(?:min|mins|minutes?)$/i, 60, 2),
];

/** A name that ends in a unit: "temp_c" is the temp in c. */
function partsOf({ name }: Draft): { stem: string; unit: string } | undefined {
  const match = /^(\p{L}[\p{L}\p{N}_]*?)_(?:in_)?(\p{L}{1,12})$/u.exec(name);
  return match === null ? undefined : { stem: match[1] ?? '', unit: match[2] ?? '' };
}

/** "temp_c, temp_f", "distance_km, distance_miles": one measure in two units is the same in each row. */
export function agreeOnUnits(drafts: readonly Draft[]): void {
  const measures = drafts.filter((draft) => isNumeric(draft) && draft.stated.formula !== true && draft.cases === undefined).flatMap((draft) => {
    const parts = partsOf(draft);
    return parts === undefined ? [] : [{ draft, ...parts }];
  });
  for (const [i, twin] of measures.entries()) {
    for (const first of measures.slice(0, i)) {
      // What was bounded is drawn, and the other follows.
      const [base, told] = twin.draft.stated.range === true && first.draft.stated.range !== true ? [twin, first] : [first, twin];
      const conversion = first.stem === twin.stem ? CONVERSIONS.find(({ from, to }) => from.test(base.unit) && to.test(told.unit)) : undefined;
      if (conversion === undefined || told.draft.stated.range === true) continue;
      setFormula(told.draft, conversion.formula.replace('x', nameIn(base.draft)), conversion.decimals);
      break;
    }
  }
}
