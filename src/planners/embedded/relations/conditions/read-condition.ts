import type { Claims, Draft } from '../../model.js';
import { filledWhere } from './filled-where.js';
import { nobodyIs, noneOf } from './have-none.js';
import { noneWhile } from './none-while.js';
import { oftenEmpty } from './often-empty.js';
import { onlySome } from './only-some.js';
import { valueWhere } from './value-where.js';
import { zeroWhere } from './zero-where.js';

/** Reads where a column is filled, and what it holds where: "only delivered orders have a delivery date", "zero when not approved". */
export function readCondition(drafts: readonly Draft[], text: string, own?: Draft): Claims | undefined {
  return noneWhile(drafts, text, own) ?? nobodyIs(drafts, text, own) ?? onlySome(drafts, text, own) ?? oftenEmpty(drafts, text, own) ?? filledWhere(drafts, text, own) ?? noneOf(drafts, text, own) ?? zeroWhere(drafts, text, own) ?? valueWhere(drafts, text, own);
}
