import type { Faker } from '@faker-js/faker';

/**
 * A user agent as browsers send it today: faker's own are mostly of programs nobody runs. Shares follow common
 * statistics of browser use.
 */
export function userAgent({ number, helpers }: Faker): string {
  const chrome = `${String(number.int({ min: 120, max: 141 }))}.0.0.0`;
  const firefox = `${String(number.int({ min: 121, max: 144 }))}.0`;
  const safari = `${String(number.int({ min: 16, max: 18 }))}.${String(number.int({ min: 0, max: 6 }))}`;
  const webkit = 'AppleWebKit/537.36 (KHTML, like Gecko)';
  return helpers.weightedArrayElement([
    { weight: 34, value: `Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${webkit} Chrome/${chrome} Safari/537.36` },
    { weight: 14, value: `Mozilla/5.0 (Linux; Android 10; K) ${webkit} Chrome/${chrome} Mobile Safari/537.36` },
    { weight: 10, value: `Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) ${webkit} Chrome/${chrome} Safari/537.36` },
    { weight: 16, value: `Mozilla/5.0 (iPhone; CPU iPhone OS ${safari.replace('.', '_')} like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/${safari} Mobile/15E148 Safari/604.1` },
    { weight: 8, value: `Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/${safari} Safari/605.1.15` },
    { weight: 8, value: `Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${webkit} Chrome/${chrome} Safari/537.36 Edg/${chrome}` },
    { weight: 6, value: `Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:${firefox}) Gecko/20100101 Firefox/${firefox}` },
    { weight: 4, value: `Mozilla/5.0 (X11; Linux x86_64; rv:${firefox}) Gecko/20100101 Firefox/${firefox}` },
  ]);
}
