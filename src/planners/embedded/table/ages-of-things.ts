import { isCalled } from '../columns/names.js';
import type { Draft } from '../model.js';
import { keysOf } from '../reading/words.js';

/** How old things are, in years: the most, and the age half of them are below. */
const AGES: ReadonlyMap<string, readonly [most: number, median: number]> = new Map(
  (
    [
      ['car vehicle gebrauchtwagen van truck motorcycle motorbike bus lorry taxi auto coche voiture fahrzeug', 25, 7],
      ['machine pump motor compressor turbine engine equipment asset boiler elevator lift hvac robot excavator tractor maschine máquina', 30, 9],
      ['transformer meter valve wagon locomotive crane', 45, 16],
      ['house home apartment flat property building condo villa haus wohnung casa piso vivienda maison appartement', 120, 26],
      ['bridge dam tunnel pipe pipeline road sewer tower church brücke puente pont', 130, 46],
      ['ship boat vessel yacht aircraft airplane plane', 40, 13],
      ['tree oak baum árbol arbre', 180, 34],
      ['wine whisky whiskey rum vino wein vin', 30, 6],
      ['laptop phone smartphone computer server printer router device tablet battery sensor monitor', 9, 3],
      ['company startup firm business shop store restaurant unternehmen empresa entreprise', 80, 11],
      ['painting sculpture antique artifact artefact coin', 400, 90],
      ['bike bicycle scooter fahrrad bicicleta vélo', 14, 4],
    ] as const
  ).flatMap(([things, most, median]) => things.split(' ').map((thing) => [thing, [most, median] as const] as const)),
);

/** So many words of a description tell what its rows are. */
const HEAD = 8;
const PEOPLE = /(?:^|\s)(?:owner|driver|buyer|tenant|resident|renter|worker|operator|customer|client|people|person|passenger|policyholder|collector|insurance|accident)(?:\s|$)/;
const OF_PEOPLE = /(?:^|_)(?:gender|sex|smoker|occupation|job_title|married|marital_status|bmi|income|salary|driver|owner|passenger|patient|customer|employee|student|member)(?:_|$)/i;

/** "used cars: model, age, mileage": where no column tells of people, the age is that of the things themselves. */
export function ageThings(named: readonly Draft[], description: string): void {
  const draft = named.find((each) => each.made.type === 'person.age' && each.stated.type !== true && isCalled(each, /^(?:age|age_(?:in_)?years|years_old)$/i));
  if (draft === undefined || named.some((other) => other !== draft && !isCalled(other, /^name$/i) && (other.made.type.startsWith('person.') || OF_PEOPLE.test(other.name)))) return;
  const head = keysOf(description).slice(0, HEAD);
  const [most, median] = (PEOPLE.test(head.join(' ')) ? [] : head).map((key) => AGES.get(key)).find((ages) => ages !== undefined) ?? [];
  if (most === undefined || median === undefined) return;
  draft.made = { type: 'integer', options: { min: 0, max: most, distribution: 'lognormal', median } };
}
