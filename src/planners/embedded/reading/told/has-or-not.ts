/** "15% of members have a personal trainer": so many rows, and what they have. */
const SO_MANY_HAVE =
  /^(?:(?:and|but|about|around|roughly|only|some|approximately|nearly|almost)\s)*(?:\d+(?:\.\d+)?\s?(?:%|percent)|half|(?:a|one|two|three)\s(?:third|quarter|fifth|tenth)s?|one in \p{L}+)\s(?:of\s(?:the\s|our\s|all\s)?(?:\p{L}+\s)?(?:\p{L}{2,}s|them|people)\s)?(?:have|has|own|use)\san?\s(?<thing>\p{L}+(?:\s\p{L}+)?)\W*$/iu;

/** What has words or a number of its own, and is more than there or not. */
const HOLDS_MORE =
  /(?:^|\s)(?:codes?|names?|numbers?|ids?|dates?|days?|times?|reasons?|amounts?|fees?|prices?|notes?|comments?|discounts?|scores?|ratings?|reviews?|bonus|balances?|debts?|emails?|phones?|address|titles?|messages?|descriptions?|rates?|values?|types?|references?|coupons?|vouchers?|tags?|labels?|deadlines?|remarks?|salary|managers?|diagnos[ie]s|delays?|sizes?|status|colou?rs?)$/iu;

/** What a sentence says that so many rows have, where a row has one or has none; undefined where it says something else. */
export function hasOrNot(text: string): string | undefined {
  const thing = SO_MANY_HAVE.exec(text)?.groups?.['thing'];
  return thing === undefined || HOLDS_MORE.test(thing) ? undefined : thing;
}
