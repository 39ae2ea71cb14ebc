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
  // As many of the others as were told: what only some have is kept from the rest.
  ['requests: method (GET 70%, POST 20%, DELETE 10%), status_code 200, 201, 204. 201 only comes from POST and 204 only from DELETE.', 'status_code', { cases: [{ when: "method == 'GET'", options: { values: [200] } }, { when: "method == 'DELETE'", options: { values: [200, 204] } }, { when: "method == 'POST'", options: { values: [200, 201] } }] }],
  ['API requests. method is GET (70%), POST (20%), PUT or DELETE. endpoint out of /users, /orders, /items. response_ms 5 to 8000.', 'method', { options: { values: ['GET', 'POST', 'PUT', 'DELETE'], weights: [70, 20, 5, 5] } }],
  ['API requests. method is GET (70%), POST (20%), PUT or DELETE. endpoint out of /users, /orders, /items. response_ms 5 to 8000.', 'endpoint', { options: { values: ['/users', '/orders', '/items'] } }],
  ['runs: suite (unit, integration, e2e), browser only for e2e tests (chrome, firefox, safari)', 'browser', { options: { values: ['chrome', 'firefox', 'safari'] }, when: "suite == 'e2e'" }],
  ['runs: status (passed, failed, skipped), duration ms (5 to 30000), retried yes/no. A skipped test takes 0 ms and is never retried.', 'duration_ms', { cases: [{ when: "status == 'skipped'", options: { min: 0, max: 0 } }] }],
  ['- eta: datetime next 14 days\n- ata: datetime, up to 6 h after eta, null when not arrived yet (30%)', 'ata', { options: { after: 'eta', within: '6h' }, missing: 0.3 }],
  ['subs: plan S/M/L/XL with monthly fee 9.99, 14.99, 24.99 and 39.99 respectively, data used in GB', 'monthly_fee', { options: { expression: "plan == 'S' ? 9.99 : plan == 'M' ? 14.99 : plan == 'L' ? 24.99 : 39.99" } }],
  ['subs: msisdn starting with +4917 and 8 more digits, plan', 'msisdn', { options: { pattern: '+4917########' } }],
  ['trips: patient age, whether the patient was taken to hospital and, only if so, the hospital name', 'hospital_name', { when: 'taken_to_hospital' }],
  ['wagons: wagon no, payload t up to 70. An empty wagon has payload 0, that\'s roughly a quarter.', 'payload_t', { options: { components: [{ weight: 0.25, min: 0, max: 0 }, { weight: 0.75 }] } }],
  ['Fahrzeuge: Baujahr 2015 bis 2024, Kilometerstand (ältere Fahrzeuge haben mehr), Kraftstoff', 'kilometerstand', { type: 'integer' }],
  ['Fahrzeuge: Kraftstoff (Diesel, Elektro), Tankvolumen in Litern 40-80 (bei Elektro leer)', 'tankvolumen', { when: "kraftstoff != 'Elektro'" }],
  ['logins: country, result success/failure, failure reason. Only failures have a reason: wrong password in most cases, otherwise expired password or locked account.', 'failure_reason', { options: { values: ['wrong password', 'expired password', 'locked account'], weights: [70, 15, 15] }, when: "result == 'failure'" }],
  ['logins: user, country, ip. Never show a country other than DE, FR, US, CN.', 'country', { options: { values: ['DE', 'FR', 'US', 'CN'] } }],
  ['departures: planned time from 5:10 to 23:10, line (61, 62)', 'planned_time', { type: 'time', options: { from: '05:10', to: '23:10' } }],
])('%s: %s', async (description, name, expected) => {
  expect((await columnsOf(description)).get(name)).toMatchObject(expected);
});
