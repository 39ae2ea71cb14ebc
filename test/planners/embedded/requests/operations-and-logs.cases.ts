import { columnsOf, type Saying } from '../../../support/planned-columns.js';

it.each<Saying>([
  // Values of which rows of a kind have some only.
  ['deployments: deploy id, environment (dev, staging, prod), outcome (success, failed, rolled back). Rolled-back deployments only ever happen in prod, and failed ones take longer.', 'environment', { cases: [{ when: "outcome == 'rolled back'", options: { values: ['prod'] } }] }],
  ['trips: id, vehicle (bus, tram, metro), zone (A, B, C), fare 1-5. Metro trips are always in zone A or B.', 'zone', { cases: [{ when: "vehicle == 'metro'", options: { values: ['A', 'B'] } }] }],
  ['tickets: id, queue (sales, tech, billing), channel (phone, mail, chat). Billing tickets never come by chat.', 'channel', { cases: [{ when: "queue == 'billing'", options: { values: ['phone', 'mail'] } }] }],
  ['vessels: id, type (tanker, ferry, container), port (Rotterdam, Hamburg, Oslo). Ferries only call at Oslo.', 'port', { cases: [{ when: "type == 'ferry'", options: { values: ['Oslo'] } }] }],
  // Of whom a bound is told, in front of it.
  ['- severity: enum sev1..sev4\n- affected_users: int >= 0, sev1 always more than 1000', 'affected_users', { cases: [{ when: "severity == 'sev1'", options: { min: 1001 } }] }],
  ['- tier: gold, silver\n- points: 0 to 5000, gold at least 800', 'points', { options: { min: 0, max: 5000 }, cases: [{ when: "tier == 'gold'", options: { min: 800, max: 5000 } }] }],
  ['users: plan (free, pro), seats (1, 5, 10, 25). Pro users have at least 5 seats.', 'seats', { options: { values: [1, 5, 10, 25] }, cases: [{ when: "plan == 'pro'", options: { values: [5, 10, 25] } }] }],
  ['flags: flag name, rollout percentage (0-100), enabled. A flag that is not enabled has a rollout of 0.', 'rollout_percentage', { cases: [{ when: '!enabled', options: { min: 0, max: 0 } }] }],
  // What it usually is, and behind it the exception.
  ['sms: sender, message length, roaming y/n, cost. Cost is 0.05 per message, but 0.25 if roaming.', 'cost', { options: { expression: "roaming == 'y' ? 0.25 : 0.05" } }],
  ['calls: minutes 1-60, abroad y/n, cost. Cost is 0.10 per minute, but 0.50 if abroad', 'cost', { options: { expression: "abroad == 'y' ? minutes * 0.5 : minutes * 0.1" } }],
  ['rentals: id, vehicle (car, van, scooter), daily fee: 20, 35 for vans', 'daily_fee', { options: { expression: "vehicle == 'van' ? 35 : 20" } }],
  ['sms: sender, message length 1 to 160 chars', 'message_length', { options: { min: 1, max: 160 } }],
  // Shares, and what those rows have.
  ['- severity: enum sev1..sev4 (sev1 is rare, about 3%)\n- owner: name', 'severity', { options: { weights: [0.03, 0.323333, 0.323333, 0.323333] } }],
  ['deployments: deploy id, service, outcome. 85% of deployments succeed, 10% fail and the rest are rolled back.', 'outcome', { options: { values: ['succeeded', 'failed', 'rolled back'], weights: [0.85, 0.1, 0.05] } }],
  ['logins: user, time, success, failure reason. About 12% of logins fail. For each of those a failure reason is given (bad password, locked account), otherwise it is empty.', 'failure_reason', { options: { values: ['bad password', 'locked account'] }, when: '!success' }],
  ['door swipes: badge number, door, swipe time, granted. Denied swipes make up 4 percent. For each of those a reason is given (expired, wrong zone), otherwise no reason.', 'reason', { options: { values: ['expired', 'wrong zone'] }, when: '!granted' }],
  ['trains: train no, planned arrival, actual arrival, delay minutes 0-90. 70% of trains are on time.', 'delay_minutes', { options: { components: [{ weight: 0.7, min: 0, max: 0 }, { weight: 0.3 }] } }],
  ['readings: time, temp in °C. 2% of readings are missing their temperature.', 'temp', { missing: 0.02 }],
  ['readings: time, temp in °C, humidity. One in 50 readings comes without humidity.', 'humidity', { missing: 0.02 }],
  // Moments and courses.
  ['flights: flight no, scheduled departure, actual departure, delay in minutes. Delay is the difference of actual and scheduled', 'actual_departure', { options: { expression: 'add_minutes(scheduled_departure, delay)' } }],
  ['Readings of one sensor taken every ten minutes from 6am on 3 March 2025: time, temp', 'time', { options: { from: '2025-03-03 06:00', step: '10m' } }],
  ['readings of sensor S1 every 10 minutes from 3 March 2025: reading time, temp, battery level in percent. The battery slowly goes down.', 'battery_level', { type: 'series', options: { base: 100 } }],
  ['readings: time, temp in °C, battery. Temperatures stay between -5 and 12.', 'temp', { options: { min: -5, max: 12 } }],
  ['streams: streamer, went_live, ended, mature', 'went_live', { type: 'datetime' }],
  // What comes out is told last; lists of codes; names of users.
  ['solar: energy produced in kWh, self consumption in kWh, feed-in in kWh. What is produced minus what is self-consumed gives the feed-in.', 'feed_in', { options: { expression: 'energy_produced - self_consumption' } }],
  ['flights: flight no, aircraft type (A319, A320, A321, E190), seats. An E190 has 106 seats, the A319 144, the A320 174 and the A321 216.', 'aircraft_type', { options: { values: ['A319', 'A320', 'A321', 'E190'] } }],
  ['swipes: badge number, door, swipe time, direction in or out, granted', 'direction', { options: { values: ['in', 'out'] } }],
  ['accounts: username 5-12 lowercase chars, email', 'username', { type: 'pattern' }],
])('%s: %s', async (description, name, expected) => {
  expect((await columnsOf(description)).get(name)).toMatchObject(expected);
});
