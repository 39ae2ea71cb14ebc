/** So many of a full count as are to be tried: all of them by `npm run test:faults`, else a twentieth, but one at least. */
export function shareOf(full: number): number {
  return Math.max(1, Math.round(full * Number(process.env['FAULTS_SHARE'] ?? '0.05')));
}
