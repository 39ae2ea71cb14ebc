import type { Draft } from '../../model.js';
import { setFormula } from '../formulas/set-formula.js';
import { isNumeric, isTemporal } from '../grammar/kinds.js';
import { nameIn } from '../grammar/mentions.js';

/** What nobody does as a child, and since when somebody does it. */

const GROWN = /^(?:hire|hired|hiring|date_hired|date_of_hire|employment|employed|employed_since|join|joined|joining|date_of_joining|start|started|contract|marriage|married|wedding|licen[cs]e|licen[cs]ed|graduation|graduated|sign_?up|signed_up|account_opened|opened|customer_since|member_since|registration|registered|enlisted|promotion|last_promotion)(?:_(?:date|on|at|day|since|issued))*$/iu;
const SERVICE = /^(?:years?_(?:of_service|in_service|at_company|with_company|with_the_company|employed|in_company|worked)|(?:service|tenure|seniority)(?:_(?:in_)?years)?|length_of_service(?:_years)?)$/iu;
const HIRED = /^(?:hire|hired|hiring|date_hired|date_of_hire|employment|employed_since|join|joined|joining|date_of_joining|start)(?:_(?:date|on|at|day))*$/iu;
/** Nobody works, marries or signs before this age. */
const FIRST = 16;
/** Ages that share a case. */
const BAND = 2;

/** "date of birth, hire date": the younger somebody is, the shorter ago it can be. */
export function keepGrownUp(drafts: readonly Draft[], referenceDate: string): void {
  const who = drafts.find(({ made, cases }) => made.type === 'person.birthdate' && cases === undefined) ?? drafts.find(({ made, cases }) => made.type === 'person.age' && cases === undefined);
  const { min = 18, max = 80 } = who?.made.options ?? {};
  if (who === undefined || typeof min !== 'number' || typeof max !== 'number' || min < FIRST) return;
  for (const draft of drafts) {
    const years = Number(/^-(\d+)y$/u.exec(typeof draft.made.options?.['from'] === 'string' ? draft.made.options['from'] : '')?.[1]);
    const isFree = isTemporal(draft) && draft.cases === undefined && draft.made.options?.['after'] === undefined && draft.made.options?.['step'] === undefined && draft.stated.dates !== true && draft.stated.span !== true;
    if (!isFree || !GROWN.test(draft.name) || Number.isNaN(years) || min - FIRST >= years) continue;
    const ends = Array.from({ length: Math.ceil((Math.min(max, years + FIRST) - min) / BAND) }, (_, i) => min + BAND * (i + 1));
    const { options } = draft.made;
    draft.cases = ends.map((end) => ({ when: youngerThan(who, end, referenceDate), options: { ...options, from: end - BAND - FIRST < 1 ? '-10mo' : `-${String(end - BAND - FIRST)}y` } }));
  }
}

function youngerThan(who: Draft, age: number, referenceDate: string): string {
  if (who.made.type === 'person.age') return `${nameIn(who)} < ${String(age)}`;
  return `${nameIn(who)} > '${String(Number(referenceDate.slice(0, 4)) - age)}${referenceDate.slice(4).replace('-02-29', '-02-28')}'`;
}

/** "hire date, years of service": full years up to the day that is now. */
export function countService(drafts: readonly Draft[], referenceDate: string): void {
  const service = drafts.find((draft) => SERVICE.test(draft.name) && isNumeric(draft) && draft.stated.formula !== true && draft.stated.range !== true && draft.stated.correlated !== true && draft.cases === undefined);
  const hired = drafts.find((draft) => HIRED.test(draft.name) && isTemporal(draft) && draft.when === undefined && draft.missing === undefined);
  if (service === undefined || hired === undefined || drafts.some(({ name }) => /^(?:end|termination|exit|leaving|left)(?:_(?:date|on))?$/iu.test(name))) return;
  setFormula(service, yearsSince(hired, referenceDate));
}

/** Full years from a day up to the day that is now. */
export function yearsSince(draft: Draft, referenceDate: string): string {
  const [year = '', month = '', day = ''] = referenceDate.split('-').map((part) => String(Number(part)));
  const at = nameIn(draft);
  return `${year} - year(${at}) - (month(${at}) > ${month} || (month(${at}) == ${month} && day(${at}) > ${day}) ? 1 : 0)`;
}
