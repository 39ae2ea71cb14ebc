import { columnsOf, type Saying } from '../../../support/planned-columns.js';

/** The same column in other ordinary words. */
it.each<Saying>([
  ['seats: area (stalls 0.5, circle 0.3, balcony 0.2), price 3-9', 'area', { options: { values: ['stalls', 'circle', 'balcony'], weights: [50, 30, 20] } }],
  ['dogs: breed, weight 0.5 to 3, sex (m 0.55, f 0.45)', 'sex', { options: { values: ['m', 'f'], weights: [55, 45] } }],
  ['dogs: breed, weight 0.5 to 3, sex (m 0.55, f 0.45)', 'weight', { options: { min: 0.5, max: 3 } }],
  ['race entries: bib number, category (junior, senior, masters in a 10:65:25 split), time', 'category', { options: { values: ['junior', 'senior', 'masters'], weights: [10, 65, 25] } }],
  ['flights: id, class (Economy, Business, First at a ratio of 75:20:5), fare', 'class', { options: { values: ['Economy', 'Business', 'First'], weights: [75, 20, 5] } }],
  ['exam: id, score N(70, 10) capped between 0 and 100', 'score', { options: { min: 0, max: 100, distribution: 'normal', mean: 70, deviation: 10 } }],
  ['exam: id, score normally distributed 70 +/- 10', 'score', { options: { distribution: 'normal', mean: 70, deviation: 10 } }],
  ['trades: id, price EUR/MWh bell-shaped (mean 82, sd 14), type', 'price', { options: { distribution: 'normal', mean: 82, deviation: 14 } }],
  ['sensor: temperature in C bounded by 10 and 40, humidity', 'temperature', { options: { min: 10, max: 40 } }],
  ['lots: id, sold true/false, buyer. Lots that were not sold have an empty buyer.', 'buyer', { when: '!(!sold)' }],
  ['lots: id, sold true/false, buyer. Lots that were not sold are without buyer.', 'buyer', { when: '!(!sold)' }],
  ['jobs: name, phone unknown for 5%, salary', 'phone', { missing: 0.05 }],
  ['leads: company N/A in 8% of cases and job_title absent in 25% of rows', 'company', { missing: 0.08 }],
  ['orders: id, status (paid, refunded), reason. The reason is left out unless the order was refunded.', 'reason', { when: "status == 'refunded'" }],
  ['kiln firings: pieces 5-120, breakages at most as many as pieces', 'breakages', { options: { min: 0, max: 120 } }],
  ['claims: claim amount 300-4000, payout amount is capped at the claim amount', 'payout_amount', { options: { min: 0, max: 4000 } }],
  ['scores: name, score capped at 100, speed limited to 50 km/h', 'speed', { options: { max: 50 } }],
])('reads %j', async (description, name, expected) => {
  expect((await columnsOf(description)).get(name)).toMatchObject(expected);
});
