import type { LedgerSummary } from '../../core/claims/ledger.js';
import type { DatasetRequest } from '../../core/generation/dataset.js';
import { ServiceError } from '../../core/errors/service-error.js';

/** Whether a request asks for its ledger. @throws ServiceError `validation_failed` for what is neither yes nor no */
export function wantsLedger(header: string | undefined): boolean {
  const given = header?.trim().toLowerCase() ?? 'false';
  if (given === 'true' || given === 'false') return given === 'true';
  const message = 'X-Ledger must be "true" or "false".';
  throw new ServiceError('validation_failed', message, { issues: [{ path: 'X-Ledger', rule: 'one_of', message }] });
}

/** A ledger in short: `met=11, not_met=0, not_measured=2, not_understood=1`. */
export function ledgerLine({ met, not_met: notMet, not_measured: notMeasured, not_understood: notUnderstood }: LedgerSummary): string {
  return `met=${met}, not_met=${notMet}, not_measured=${notMeasured}, not_understood=${notUnderstood}`;
}

/** Where the whole ledger of a generation is, as the value of a Link header. */
export function ledgerLink(fingerprint: string, rows: number, { seed, referenceDate, locale }: DatasetRequest): string {
  const query = new URLSearchParams({ fingerprint, seed: String(seed), rows: String(rows), reference_date: referenceDate, ...(locale === undefined ? {} : { locale }) });
  return `</api/v1/ledger?${query.toString()}>; rel="describedby"`;
}
