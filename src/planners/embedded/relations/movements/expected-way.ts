import type { Draft } from '../../model.js';
import { keysOf } from '../../reading/words.js';
import { usualWay } from './usual-pairs.js';

/** Which way a column goes with another that it is said to depend on, where the text does not tell. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** More of it takes from what things are worth and from what goes well. */
const DRAGS = set('distance mileage km odometer age stress absence absenteeism delay wait waiting error defect complaint crime noise pollution competitor screen phone smoking smoker smoke alcohol debt late damage accident owner sick downtime traffic unemployment toxicity congestion commute');
/** More of it keeps what is bad from happening. */
const KEEPS_WELL = set('income salary score tenure satisfaction experience exercise activity education saving balance attendance gpa sleep engagement rating loyalty usage login maintenance discount fitness vaccinated quality');
/** What nobody wants more of. */
const BAD = set('default churn churned fraud risk disease diabete diabetic readmitted readmission cancelled canceled late failure failed defect attrition dropout stroke stress complaint error delay left quit overdue arrear death died mortality accident injury interest');
/** Numbers that only tell how much there is of a thing: with these, more is more. */
const MEASURES = set('premium charge cost duration time travel fuel fare toll consumption energy weight power');

/** 1 where both rise together, −1 where one falls as the other rises; undefined where nobody can tell. */
export function expectedWay(target: Draft, driver: Draft): 1 | -1 | undefined {
  const usual = usualWay(target, driver);
  if (usual !== undefined) return usual;
  const [of, by] = [target, driver].map((draft) => keysOf(draft.english ?? draft.name));
  const has = (keys: readonly string[] | undefined, words: ReadonlySet<string>): boolean => keys?.some((key) => words.has(key)) ?? false;
  if (has(of, MEASURES)) return undefined;
  if (has(of, BAD)) return has(by, KEEPS_WELL) ? -1 : undefined;
  // An age of people lowers nothing by itself; that of things does.
  const isOfPeople = driver.made.type === 'person.age';
  return has(by, DRAGS) && !(isOfPeople && by?.join(' ') === 'age') ? -1 : undefined;
}
