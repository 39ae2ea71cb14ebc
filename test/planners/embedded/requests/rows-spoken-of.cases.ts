import { columnsOf, type Saying } from '../../../support/planned-columns.js';

it.each<Saying>([
  // Rows that were told by a share, spoken of once more.
  ['Login attempts: attempt id, username, success. Roughly one in ten attempts fails, and the failure reason is filled in only for those.', 'failure_reason', { when: '!success' }],
  ['Parcels: parcel no, city, delivered yes/no, return reason. 5% are not delivered and the return reason is only given for these.', 'return_reason', { when: "delivered != 'yes'" }],
  ['Parcels: parcel no, city, status (ok, lost). 5% of parcels are lost; the claim number is only recorded for those.', 'claim_number', { when: "status == 'lost'" }],
  ['Bookings: id, guest, cancelled yes/no. 12% of bookings are cancelled. A cancellation reason is stored only for them.', 'cancellation_reason', { when: "cancelled == 'yes'" }],
  ['Devices: serial, model, battery percent, alarm yes/no. 4% raise an alarm, and the battery is lower in those.', 'battery_percent', { cases: [{ when: "alarm == 'yes'" }] }],
  // Rows told by one of the numbers that a column holds, or by what such codes are called.
  ['API calls with endpoint, status code (200, 404, 500), latency in ms. Calls with status 500 are slower than the rest.', 'latency', { cases: [{ when: 'status_code == 500' }] }],
  ['API calls with endpoint, status code (200, 404, 500), latency in ms. Calls that return 500 take longer.', 'latency', { cases: [{ when: 'status_code == 500' }] }],
  ['API calls with endpoint, status code (90% 200, 6% 404, 4% 500), latency in ms. Server errors are a lot slower than the rest.', 'latency', { cases: [{ when: 'status_code >= 500' }] }],
  ['Boxes with grade (1, 2, 3), price. Boxes of grade 3 are cheaper.', 'price', { cases: [{ when: 'grade == 3' }] }],
  // What holds from a number on says nothing of the rows below it.
  ['orders: amount 10 to 200, fee 0 to 20. Fee is 0 when amount is at least 100.', 'fee', { options: { min: 0, max: 20 }, cases: [{ when: 'amount >= 100', options: { min: 0, max: 0 } }] }],
  ['orders: amount 10 to 200, points 0 to 20. Points are between 15 and 20 when amount is at least 100.', 'points', { options: { min: 0, max: 20 }, cases: [{ when: 'amount >= 100', options: { min: 15, max: 20 } }] }],
  // How things end.
  ['test runs with suite, result (pass, fail), duration in s', 'result', { type: 'category', options: { values: ['pass', 'fail'] } }],
])('reads %j', async (description, column, expected) => {
  expect((await columnsOf(description)).get(column)).toMatchObject(expected);
});

/** Things that are counted and named before a list. */
it.each<readonly [string, readonly string[]]>([
  ['Readings from three inverters (INV-A, INV-B, INV-C): reading time, inverter temperature', ['inverter', 'reading_time', 'inverter_temperature']],
  ['Orders from 3 warehouses (Lyon, Turin, Graz): order no, weight in kg, packed on.', ['warehouse', 'order_no', 'weight', 'packed_on']],
  ['Calls of two call centres (Cork and Leeds): call id, minutes', ['call_centre', 'call_id', 'minutes']],
  ['Readings from 2 scooters (Bolt, Lime): scooter id, minutes', ['scooter_id', 'minutes']],
])('takes what %j counts for a column', async (description, names) => {
  expect([...(await columnsOf(description)).keys()]).toEqual(names);
});
