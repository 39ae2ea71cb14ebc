import { countByPeriod, takeForSold } from '../../agreement/takings.js';
import { leaveOutUnwanted } from '../../agreement/unwanted-values.js';
import { keysOf } from '../../reading/words.js';
import { completeKnown } from '../../relations/formulas/known-formulas.js';
import { pairLists } from '../../relations/formulas/parallel-lists.js';
import { settleAmid } from '../../relations/orders/between-moments.js';
import { emptyUnlessDone } from '../../relations/orders/flagged-moments.js';
import { meetForetold } from '../../relations/orders/foretold.js';
import { dateRunOut } from '../../relations/orders/run-out.js';
import { leaveRoomBeforeNow } from '../../relations/orders/room-before-now.js';
import { orderByStage } from '../../relations/orders/stages.js';
import { orderTwins } from '../../relations/orders/twins.js';
import { countService } from '../../relations/rows/grown-up.js';
import { agree } from '../agree.js';
import { contextIn, type Work } from './work.js';

/** Ties columns together as goes without saying: formulas that everyone knows, places, stages, takings. */
export function tieTogether(work: Work): void {
  const { drafts, usual, setting: { description, referenceDate, unwanted } } = work; // prettier-ignore
  if (!usual) pairLists(drafts);
  orderByStage(drafts, description);
  orderTwins(drafts);
  meetForetold(drafts);
  dateRunOut(drafts, referenceDate);
  emptyUnlessDone(drafts);
  settleAmid(drafts);
  leaveRoomBeforeNow(drafts, referenceDate);
  completeKnown(drafts, referenceDate);
  countService(drafts, referenceDate);
  agree(drafts, description, contextIn(work, new Set(keysOf(description))));
  leaveOutUnwanted(drafts, unwanted);
  if (usual) return;
  countByPeriod(drafts, description, contextIn(work));
  takeForSold(drafts);
}
