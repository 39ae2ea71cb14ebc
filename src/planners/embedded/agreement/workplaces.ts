import type { Draft, Language } from '../model.js';
import { literal, nameIn } from '../relations/grammar/mentions.js';
import { WORKPLACES } from '../vocabulary/workplaces.js';

/** Those who work there, before the columns. */
const STAFF = /(?<![\p{L}])(?:staff|employees?|workers?|personnel|team members?|payroll|shifts?|hr|mitarbeiter\p{L}*|personal(?:liste)?|angestellte\p{L}*|besch[äa]ftigte\p{L}*|empleados|plantilla|trabajadores|personal|employ[ée]s|salari[ée]s|personnel)(?![\p{L}])/iu;

const DEPARTMENT = /^(?:department|dept|abteilung|departamento|service|d[ée]partement)$/iu;
const JOB = /^(?:job|job_title|position|role|beruf|stelle|puesto|cargo|poste|m[ée]tier)$/iu;

/** "hospital staff: name, department, job title": nurses and surgeons rather than engineers and salespeople. */
export function staffWorkplaces(drafts: readonly Draft[], description: string, language: Language): void {
  const department = drafts.find(({ concept, name }) => concept?.id === 'department' || DEPARTMENT.test(name));
  const job = drafts.find(({ concept, name }) => concept?.id === 'job_title' || concept?.id === 'occupation' || JOB.test(name));
  const able = [department, job].filter((draft) => draft !== undefined && isFree(draft));
  if (able.length === 0 || !STAFF.test(description.slice(0, 120))) return;
  const rows = WORKPLACES.find(({ about, staff }) => staff[language] !== undefined && about.test(description.slice(0, 120)))?.staff[language];
  if (rows === undefined) return;
  const departments = [...new Set(rows.map(([, own]) => own))];
  const isBoth = able.length === 2;
  if (department !== undefined && able.includes(department)) keepTo(department, departments);
  if (job === undefined || !able.includes(job)) return;
  keepTo(job, [...new Set(rows.map(([own]) => own))]);
  if (department === undefined || !isBoth) return;
  job.cases = departments.map((own) => ({ when: `${nameIn(department)} == ${literal(own)}`, options: { values: rows.filter(([, other]) => other === own).map(([title]) => title) } }));
}

/** Values that no usual department or job takes the place of. */
function keepTo(draft: Draft, values: readonly string[]): void {
  draft.made = { type: 'category', options: { values } };
  draft.stated.values = true;
}

const isFree = ({ stated, unique, cases, when }: Draft): boolean => stated.values !== true && stated.formula !== true && stated.type !== true && !unique && cases === undefined && when === undefined;
