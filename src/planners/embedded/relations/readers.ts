import { readIfYes, readThenNone } from './conditions/if-yes.js';
import { readConfined } from './conditions/confined.js';
import { readConditions } from './conditions/beside-condition.js';
import { readEither } from './conditions/either.js';
import { readExclusive } from './conditions/exclusive.js';
import { readIntervalWhere } from './conditions/interval-where.js';
import { readReached } from './conditions/reached.js';
import { readSetWhere } from './conditions/set-where.js';
import { readSigns } from './conditions/signs.js';
import { readPartsAddUp } from './formulas/added-up.js';
import { readBeyond } from './formulas/beyond.js';
import { readLabelledRanges } from './formulas/labelled-ranges.js';
import { readNumberedLevels } from './formulas/numbered-levels.js';
import { readBands } from './formulas/bands.js';
import { readBetween } from './formulas/between.js';
import { readAgreeing, readNoneOrAll } from './formulas/copied-part.js';
import { readCopiedWhere } from './formulas/copied-where.js';
import { readNumberOrCopy } from './formulas/number-or-copy.js';
import { readFirstDigit } from './formulas/digits-of.js';
import { readLadder } from './formulas/ladders.js';
import { readLeftAfter, readLeftover, readLeftoverTold } from './formulas/leftovers.js';
import { readWinner } from './formulas/match-results.js';
import { readPartOf } from './formulas/parts-of.js';
import { readOvertimePay } from './formulas/overtime-pay.js';
import { readFeesByAge } from './formulas/fees-by-age.js';
import { readFixedOff } from './formulas/fixed-off.js';
import { readPlacePrizes } from './formulas/place-prizes.js';
import { readAfterPercent, readPercentOff } from './formulas/percent-off.js';
import { readMovedByValue } from './formulas/moved-by-value.js';
import { readPerValue, readRespectively, readSharesFor } from './formulas/per-value.js';
import { readTimesByValue } from './formulas/times-by-value.js';
import { readPriceList } from './formulas/price-lists.js';
import { readPercentsWhere } from './formulas/percents-where.js';
import { readRangesByNumber } from './formulas/ranges-by-number.js';
import { readRates } from './formulas/rates.js';
import { readOneOfColumns } from './formulas/one-of-columns.js';
import { readOfTheTwo } from './formulas/of-the-two.js';
import { readOfThoseBefore } from './formulas/of-those-before.js';
import { readFormula } from './formulas/read-formula.js';
import { readPartsOfNumber } from './formulas/whole-of-parts.js';
import { readPricedKinds } from './formulas/priced-kinds.js';
import { readPartsOfWhole } from './formulas/reckoned.js';
import { readAfterDiscount } from './formulas/after-discount.js';
import { readShareOfSum } from './formulas/shares-of-sums.js';
import { readShareOfAmount } from './formulas/shares-of-amounts.js';
import { readTariff } from './formulas/tariffs.js';
import { readAllOfKind } from './limits/all-of-kind.js';
import { readAboutPer, readAboutPerOf, readNear } from './limits/near.js';
import { readLiesOff } from './limits/lies-off.js';
import { readWeightedParts } from './formulas/weighted-parts.js';
import { readWordsByValue } from './formulas/words-by-value.js';
import { readFirstAndLast } from './limits/first-and-last.js';
import { readLimit, readOverBy } from './limits/read-limit.js';
import { readOneBefore } from './limits/one-before.js';
import { readRatioLimit } from './limits/ratio-limit.js';
import { readSumLimit } from './limits/sum-limit.js';
import { readChances } from './movements/chances.js';
import { readByList, readHigherOfList } from './movements/by-list.js';
import { readMeans } from './movements/group-means.js';
import { readGroup } from './movements/groups.js';
import { readImproved } from './movements/improvements.js';
import { readMostlyWhere } from './movements/mostly-where.js';
import { readMove } from './movements/move.js';
import { readRankedMove } from './movements/ranked-lists.js';
import { readRanks } from './movements/ranks.js';
import { readNeverFalls } from './movements/repeated-measures.js';
import { readTogether } from './movements/together.js';
import { readAllInOrder } from './orders/all-in-order.js';
import { readBetweenMoments } from './orders/between-moments.js';
import { readLasting } from './orders/lasting.js';
import { readOrder } from './orders/orders.js';
import { readPeriods } from './orders/periods.js';
import { readSeries } from './orders/series.js';
import { readSooner } from './orders/sooner-by-value.js';
import { readSpansByValue } from './orders/spans-by-value.js';
import { readDoneShare } from './portions/done-share.js';
import { readFilledShare } from './portions/filled-share.js';
import { readNotYetNone } from './portions/not-yet.js';
import { readOutliers } from './portions/outlier-shares.js';
import { readPortions } from './portions/read-portions.js';
import { readShareByValue } from './portions/shares-by-value.js';
import { readToldFlags } from './portions/told-flags.js';
import { readToldList } from './portions/told-list.js';
import type { Reader } from './reader.js';
import { readRulesOfValues } from './rules/read-rules.js';
import { readApart } from './rows/apart.js';
import { readCopy } from './formulas/copied.js';
import { readDependency } from './rows/dependencies.js';
import { readUniqueness } from './rows/uniqueness.js';

/** What only a sentence says, or only what stands beside a column. */
const inSentence = (read: Reader): Reader => (drafts, text, own, context) => (own === undefined ? read(drafts, text, own, context) : undefined);
const inRemark = (read: Reader): Reader => (drafts, text, own, context) => (own === undefined ? undefined : read(drafts, text, own, context));

/** The first that reads it counts. */
const firstOf = (readers: readonly Reader[]): Reader => (drafts, text, own, context) => {
  for (const read of readers) {
    const claims = read(drafts, text, own, context);
    if (claims !== undefined) return claims;
  }
  return undefined;
};

/** What speaks of several things at once and must be read as a whole. */
export const readWhole: Reader = firstOf([
  inRemark(readShareByValue),
  inRemark(readLabelledRanges),
  inSentence(readNumberedLevels),
  inRemark(readPercentsWhere),
  readFeesByAge,
  readPlacePrizes,
  readBeyond,
  readOvertimePay,
  readWinner,
  inSentence(readMostlyWhere),
  readMeans,
  inSentence(readNotYetNone),
  readToldFlags,
  inSentence(readToldList),
  readWordsByValue,
  readRespectively,
  inRemark(readOverBy),
  readOneBefore,
  inSentence(readAllInOrder),
  inSentence(readFirstAndLast),
  readBetween,
  readNear,
  readLiesOff,
  readCopiedWhere,
  readNumberOrCopy,
  inRemark(readNoneOrAll),
  readAgreeing,
  inRemark(readFirstDigit),
  inRemark(readAboutPer),
  inSentence(readAboutPerOf),
  readExclusive,
  readFilledShare,
  readSigns,
  readLeftAfter,
  readOfTheTwo,
  inRemark(readOneOfColumns),
  readCopy,
  readWeightedParts,
  readPercentOff,
  inRemark(readAfterDiscount),
  readFixedOff,
  readAfterPercent,
  readPartOf,
  readPartsOfWhole,
  readTariff,
  inRemark(readRangesByNumber),
  inRemark(readPricedKinds),
  inRemark(readPriceList),
  inRemark(readPartsAddUp),
  readPartsOfNumber,
  inRemark(readOfThoseBefore),
  readSharesFor,
  readShareOfSum,
  readMovedByValue,
  readFormula,
  inRemark(readShareOfAmount),
  inRemark(readLeftover),
  inSentence(readLeftoverTold),
  readLadder,
  readEither,
  readBands,
  readSpansByValue,
  readRulesOfValues,
  readTimesByValue,
  readPerValue,
  readRates,
  inSentence(readIntervalWhere),
]);

/** What a part of a sentence may say. */
export const readPartly: Reader = firstOf([
  inRemark(readIfYes),
  inRemark(readThenNone),
  inSentence(readConfined),
  readSetWhere,
  readApart,
  inRemark(readIntervalWhere),
  readPeriods,
  readUniqueness,
  readReached,
  readConditions,
  inSentence(readOutliers),
  inSentence(readPortions),
  readBetweenMoments,
  readOrder,
  inSentence(readAllOfKind),
  inSentence(readSumLimit),
  inSentence(readRatioLimit),
  readLimit,
  readLasting,
  inSentence(readSooner),
  inSentence(readNeverFalls),
  readSeries,
  readDependency,
  inSentence(readDoneShare),
]);

/** What moves with what, and which rows lie elsewhere. */
const readMoved: Reader = firstOf([inSentence(readRanks), inSentence(readChances), readByList, readHigherOfList, inSentence(readImproved), readGroup, readRankedMove, readMove, readTogether]);

export const readFurther: Reader = firstOf([readPartly, readMoved]);
export const readPart: Reader = firstOf([readWhole, readFurther]);
