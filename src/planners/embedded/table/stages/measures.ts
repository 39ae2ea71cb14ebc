import { tellInCurrency } from '../../agreement/currencies.js';
import { shareListOfWays } from '../../agreement/from-to.js';
import { sharePrecision } from '../../columns/precision.js';
import { scaleDown } from '../../columns/scale.js';
import { measureOnOneScale } from '../../relations/movements/repeated-measures.js';
import { numberAll } from '../rows-apart.js';
import type { Work } from './work.js';

/** Puts the numbers of columns on the scales, in the currency and with the digits that they share. */
export function measure({ drafts, usual, rows, setting: { description } }: Work): void {
  if (!usual) numberAll(drafts, rows);
  scaleDown(drafts);
  if (!usual) measureOnOneScale(drafts);
  tellInCurrency(drafts, description);
  shareListOfWays(drafts);
  sharePrecision(drafts);
}
