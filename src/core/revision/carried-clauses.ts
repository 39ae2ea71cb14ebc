import { readClaim } from '../claims/registry.js';
import type { DatasetSchema } from '../schema/dataset-schema.js';
import { renamedClaim } from './rename-claim.js';
import type { Renaming } from './rename-column.js';

/** A phrase as far as a revision moves what it points to. */
interface PointingClause {
  readonly element?: string;
  readonly claims?: readonly unknown[];
}

/** Phrases of before, pointing to where their columns are now and by what they are called: a promise that was made stands. */
export function carriedClauses<C extends PointingClause>(clauses: readonly C[], before: DatasetSchema, after: DatasetSchema, renamings: readonly Renaming[]): C[] {
  return clauses.map((clause) => {
    const [, t = '', c] = /^tables\[(\d+)\](?:\.columns\[(\d+)\])?/.exec(clause.element ?? '') ?? [];
    const table = before.tables[Number(t)];
    if (t === '' || table === undefined) return clause;
    const own = renamings.filter((renaming) => renaming.table === table.name);
    const claims = clause.claims?.map((given) => own.reduce<unknown>((claim, { from, to }) => renamedUnknown(claim, from, to), given));
    const was = c === undefined ? undefined : table.columns[Number(c)]?.name;
    const now = own.reduce((name, { from, to }) => (name === from ? to : name), was);
    const at = after.tables[Number(t)]?.columns.findIndex(({ name }) => name === now) ?? -1;
    const element = c === undefined ? clause.element : at < 0 ? `tables[${t}]` : `tables[${t}].columns[${String(at)}]`;
    return { ...clause, ...(element === undefined ? {} : { element }), ...(claims === undefined ? {} : { claims }) };
  });
}

/** A claim that is not known stays as it was stored. */
function renamedUnknown(given: unknown, from: string, to: string): unknown {
  const claim = readClaim(given);
  return claim === undefined ? given : renamedClaim(claim, from, to);
}
