import type { Draft } from '../model.js';

const LEADS = /^(?:manager|supervisor|boss|team_?lead|lead|mentor|reports_?to|line_?manager)(?:_?(?:id|no|number|emp_id|employee_id))?$/iu;
const PARENT = /^parent(?:_\w+)?_?id$|^parentId$|^(?:referr(?:ed_by|er)|reply_to|in_reply_to)(?:_?id)?$/iu;
/** So many of the first rows are those the others hang on. */
const LEADERS = 12;
const PARENTS = 40;

/** "manager_id": whom the rows of a table of people answer to. */
export const isLead = ({ name }: Draft): boolean => LEADS.test(name);

/** "emp_id, manager_id", "id, parent_id": the ids of a few of the first rows of the same table, and none for some. */
export function pointToOwnRows(drafts: readonly Draft[]): void {
  const key = drafts.find(({ made, name }) => made.type === 'sequence' && /(?:^|_|\p{Ll})(?:id|no|number|nr|code)$/iu.test(name));
  const { prefix, width, start = 1 } = key?.made.options ?? {};
  if (key === undefined || typeof start !== 'number') return;
  for (const draft of drafts) {
    const leads = isLead(draft);
    if (draft === key || !(leads || PARENT.test(draft.name)) || draft.stated.values === true || draft.stated.range === true || draft.stated.format === true) continue;
    if (!['sequence', 'integer', 'pattern'].includes(draft.made.type)) continue;
    const count = leads ? LEADERS : PARENTS;
    const ids = Array.from({ length: count }, (_, i) => `${typeof prefix === 'string' ? prefix : ''}${String(start + i).padStart(typeof width === 'number' ? width : 0, '0')}`);
    draft.made = prefix === undefined && width === undefined ? { type: 'integer', options: { min: start, max: start + count - 1 } } : { type: 'category', options: { values: ids } };
    draft.unique = false;
    draft.missing ??= leads ? 0.05 : 0.4;
  }
}
