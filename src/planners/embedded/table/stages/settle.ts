import { agreeOnOutcomes } from '../../agreement/outcomes.js';
import { keepTallies } from '../../agreement/tallies.js';
import { closeStretches } from '../../columns/closed-stretches.js';
import type { Correlation } from '../../model.js';
import { answerWhetherPaid } from '../../relations/formulas/copied-part.js';
import { emptyTogether } from '../../relations/formulas/empty-together.js';
import { holdWithout } from '../../relations/formulas/held-without.js';
import { runMeters } from '../../relations/formulas/run-meters.js';
import { followDown } from '../../relations/limits/lowest-step.js';
import { keepEnds, keepParts } from '../../relations/limits/usual-limits.js';
import { spreadClusters } from '../../relations/movements/clusters.js';
import { keepMiddles } from '../../relations/movements/keep-middles.js';
import { measureAgain } from '../../relations/movements/repeated-measures.js';
import { settleMovements } from '../../relations/movements/settle-movements.js';
import { usualPairs } from '../../relations/movements/usual-pairs.js';
import { followProfiles } from '../../relations/movements/usual-profiles.js';
import { agreeOnWays } from '../../relations/orders/stages.js';
import { shareWithin } from '../../relations/portions/shares-within.js';
import { comeAlike } from '../../relations/rows/alike-together.js';
import { settleDependencies } from '../../relations/rows/dependencies.js';
import { repeatEntities, thingsIn } from '../../relations/rows/entity-ids.js';
import { keepGrownUp } from '../../relations/rows/grown-up.js';
import { numberLines } from '../../relations/rows/lines.js';
import { agreeOnAge, keepExperience, tellCompaniesApart, tellPeopleApart } from '../../relations/rows/people.js';
import { nameReading } from '../readings.js';
import { USUAL_ROWS, type Work } from './work.js';

/** "daily step counts", "weekly weigh-ins". */
const RECURRING = /(?<![\p{L}])(?:hourly|daily|nightly|weekly|monthly|quarterly|täglich\p{L}*|wöchentlich\p{L}*|diari[oa]s?|semanal(?:es)?|quotidien(?:ne)?s?|hebdomadaires?)(?![\p{L}])/iu;

/** Settles what depends on all that was read: limits, who comes again, what moves with what. The movements that are left. */
export function settle(work: Work): readonly Correlation[] {
  const { drafts, outline, usual, rows = USUAL_ROWS, setting: { about, description, language, referenceDate }, related: { correlations, together }, readings } = work; // prettier-ignore
  emptyTogether(drafts);
  agreeOnOutcomes(drafts);
  closeStretches(drafts, referenceDate);
  agreeOnWays(drafts);
  keepTallies(drafts);
  if (!usual) answerWhetherPaid(drafts);
  runMeters(drafts);
  keepEnds(drafts);
  keepParts(drafts);
  followDown(drafts);
  settleDependencies(drafts);
  shareWithin(drafts);
  const apart = drafts.filter(({ name }) => !together.some((names) => names.includes(name)));
  comeAlike(drafts, together, rows, language);
  const lead = outline.preamble?.text ?? '';
  repeatEntities(apart, { rows, subject: about.subject?.name ?? lead, things: thingsIn(description), language, isRecurring: RECURRING.test(lead) && drafts.some(({ made }) => made.type === 'date' || made.type === 'datetime'), counted: work.counted });
  followProfiles(drafts, correlations);
  spreadClusters(drafts, description);
  keepMiddles(drafts);
  const moved = settleMovements(drafts, [...correlations, ...measureAgain(drafts, correlations), ...usualPairs(drafts, correlations, description)]);
  if (!usual) readings.push(...drafts.map(nameReading));
  agreeOnAge(drafts, referenceDate);
  keepExperience(drafts);
  keepGrownUp(drafts, referenceDate);
  tellPeopleApart(drafts);
  tellCompaniesApart(drafts);
  numberLines(apart);
  holdWithout(drafts);
  return moved;
}
