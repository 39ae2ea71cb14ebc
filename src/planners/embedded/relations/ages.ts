import { claimsOfColumn, snapshot } from '../columns/column-claims.js';
import { qualify, type QualifyContext } from '../columns/qualify.js';
import type { Claims, Draft } from '../model.js';

const AGES = /(?<![\p{L}\d])(?:(?:between|from)\s+\d{1,3}\s+(?:and|to)\s+\d{1,3}\s+(?:years?|yrs?|jahren?|años|anos|ans)(?:\s+(?:old|of age|alt|de edad))?|aged?\s+(?:between\s+)?\d{1,3}\s*(?:and|to|-|–)\s*\d{1,3}(?:\s+years?)?|at least\s+\d{1,3}\s+years?\s+old)(?![\p{L}\d])/iu;

/** "members of a pool, between 18 and 65 years old": the ages of the people the table is about, told before its columns. */
export function readAges(drafts: readonly Draft[], text: string, context: QualifyContext): Claims | undefined {
  const said = AGES.exec(text)?.[0];
  const [draft, ...others] = drafts.filter(({ made }) => made.type === 'person.age');
  if (said === undefined || draft === undefined || others.length > 0 || draft.stated.range === true || draft.stated.formula === true) return undefined;
  const before = snapshot(draft);
  qualify(draft, said.replace(/^aged?\s+/iu, ''), context);
  return claimsOfColumn(before, draft, said);
}
