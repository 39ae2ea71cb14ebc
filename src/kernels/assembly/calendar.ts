// Civil dates of day numbers (days since 1970): Howard Hinnant, "chrono-compatible low-level date algorithms".

/** Year, month and day of a day number in one: year × 512 + month × 32 + day. */
// @ts-ignore: decorator
@inline
export function civil(days: i32): i32 {
  const z = <u32>(days + 719468);
  const era = z / 146097;
  const doe = z - era * 146097;
  const yoe = (doe - doe / 1460 + doe / 36524 - doe / 146096) / 365;
  const doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
  const mp = (5 * doy + 2) / 153;
  const day = doy - (153 * mp + 2) / 5 + 1;
  const month = mp < 10 ? mp + 3 : mp - 9;
  return <i32>((yoe + era * 400 + <u32>(month <= 2)) << 9 | month << 5 | day);
}
