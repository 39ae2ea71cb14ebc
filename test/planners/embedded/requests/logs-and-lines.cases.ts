import { columnsOf, type Saying } from '../../../support/planned-columns.js';

it.each<Saying>([
  // A number moved by what the row is.
  ['matches: player id, mmr before, mmr after, result win/loss. mmr after is mmr before +25 on a win and -25 on a loss', 'mmr_after', { options: { expression: "mmr_before + (result == 'win' ? 25 : -25)" } }],
  ['matches: player id, mmr before, mmr after, result win/loss/draw. mmr after = mmr before + 25 for a win, - 25 for a loss and the same for a draw', 'mmr_after', { options: { expression: "mmr_before + (result == 'win' ? 25 : result == 'loss' ? -25 : 0)" } }],
  ['cards: points before, points after (points before + 3 for a win, + 1 for a draw and the same for a loss), outcome win/draw/loss', 'points_after', { options: { expression: "points_before + (outcome == 'win' ? 3 : outcome == 'draw' ? 1 : 0)" } }],
  ['players: elo before, elo after, won yes/no. elo after is elo before plus 15 if won, otherwise minus 12.', 'elo_after', { options: { expression: "elo_before + (won == 'yes' ? 15 : -12)" } }],
  // The other side of a flag.
  ['crashes: crash id, crash time, free memory in MB from 10 to 2048, foreground flag. Crashes in the background have less free memory.', 'free_memory', { cases: [{ when: '!foreground_flag' }] }],
  ['tickets: id, is_internal flag, resolution hours 1-90. External tickets take longer.', 'resolution_hours', { cases: [{ when: '!is_internal' }] }],
  ['servers: id, is_patched, open findings 0-40. Unpatched servers have more open findings.', 'open_findings', { cases: [{ when: '!is_patched' }] }],
  // Rows of one value are no column.
  ['Used cars: make, fuel (petrol, diesel, hybrid, electric), gearbox manual/automatic, price EUR 1500-60000. Electric cars are always automatic. Newer cars cost more.', 'gearbox', { cases: [{ when: "fuel == 'electric'", options: { values: ['automatic'] } }] }],
  // What a column holds, in brackets.
  ['CI runs: run_id, branch, triggered_by (developer username), started_at', 'triggered_by', { type: 'internet.username' }],
  ["CI runs: run_id, branch, triggered by (a person's name), started_at", 'triggered_by', { type: 'person.fullName' }],
  ['CI runs: run_id, branch, triggered by, started_at', 'triggered_by', { type: 'category' }],
  // Labels as they are written.
  ['Findings: id, CVSS score 0.0-10.0, severity. Severity is Low below 4, Medium from 4 to 6.9, High from 7 to 8.9 and Critical from 9.', 'severity', { options: { expression: "cvss_score >= 9 ? 'Critical' : cvss_score >= 7 ? 'High' : cvss_score >= 4 ? 'Medium' : 'Low'" } }],
  ['bugs: id, severity, story points. Critical bugs have more story points.', 'severity', { options: { values: ['low', 'medium', 'high', 'critical'] } }],
  // A day after another, without a verb.
  ['incidencias: número de incidencia, fecha de apertura, fecha de cierre posterior a la apertura y técnico asignado', 'fecha_de_cierre', { options: { after: 'fecha_de_apertura' } }],
  ['tickets: ID, Eröffnungsdatum, Abschlussdatum nach der Eröffnung, Techniker', 'abschlussdatum', { options: { after: 'eröffnungsdatum' } }],
  // A flag that a sentence adds, and what it is of.
  ['bags: tag number, weight between 3 and 32 kg. An overweight flag is true when a bag weighs more than 23 kg.', 'overweight_flag', { options: { expression: 'weight > 23' } }],
  ['bags: tag number, weight between 3 and 32 kg. An overweight flag is true when a bag weighs more than 23 kg.', 'weight', { options: { min: 3, max: 32 } }],
  // A time beside a moment.
  ['bags: tag number, check-in time, loaded time. Bags are loaded 20 to 90 minutes after check-in.', 'loaded_time', { type: 'datetime', options: { after: 'check_in_time', at_least: '20m', within: '90m' } }],
  // So much of two amounts.
  ['jobs: job no, labour hours 0.5-12, labour cost 50-900, parts cost 0-2500, vat 19 % of labour plus parts, and total including vat.', 'vat', { options: { expression: '0.19 * (labour_cost + parts_cost)' } }],
  ['jobs: job no, labour cost 50-900, parts cost 0-2500, vat (19% of labour and parts), total', 'total', { options: { expression: 'labour_cost + parts_cost + vat' } }],
  ['rides: id, fare 5-80, extras 0-20, tip. The tip is 10% of the fare and the extras together.', 'tip', { options: { expression: '0.1 * (fare + extras)' } }],
  // What is left, in a sentence.
  ['racks: rack, height units (42 or 48), used units, free units. Used never above height, free is what remains.', 'free_units', { options: { expression: 'height_units - used_units' } }],
  ['plans: id, budget 100-900, spent 0-900, remaining. Remaining is the rest of the budget.', 'remaining', { options: { expression: 'budget - spent' } }],
  // Readings step by step that go one way.
  ['telemetry every 10 minutes from 2025-03-03 06:00: timestamp, engine rpm 700-2200, fuel level %. Fuel level keeps falling over the shift.', 'fuel_level_percent', { type: 'series', options: { base: 100 } }],
  ['telemetry every 10 minutes from 2025-03-03 06:00: timestamp, engine hours. Engine hours never go down.', 'engine_hours', { type: 'series', options: { random_walk: true } }],
  // Answers under a condition, beside their column.
  ['mails: email, opened (yes/no), clicked (yes/no, no if opened is no)', 'clicked', { cases: [{ when: "opened != 'yes'", options: { values: ['no'] } }] }],
  ['mails: email, opened (yes/no), clicked (yes/no), only people who opened can click', 'clicked', { cases: [{ when: "opened != 'yes'", options: { values: ['no'] } }] }],
  ['orders: id, status (open, cancelled), paid (yes/no), never yes if cancelled', 'paid', { cases: [{ when: "status == 'cancelled'", options: { values: ['no'] } }] }],
  // How far the rows of some values go.
  ['tickets: id, priority, resolution hours. High priority tickets are solved within 4 hours, Critical ones within 2.', 'resolution_hours', { options: { max: 240 }, cases: [{ when: "priority == 'high'", options: { max: 4 } }, { when: "priority == 'critical'", options: { max: 2 } }] }],
  // States in other languages.
  ['trajets : conducteur, date, prix de 3 à 60 euros, 20 % annulés', 'annulé', { type: 'boolean', options: { probability: 0.2 } }],
  ['viajes: conductor, fecha, precio de 3 a 60 euros, 20 % cancelados', 'cancelado', { type: 'boolean', options: { probability: 0.2 } }],
  ['Fahrten: Fahrer, Datum, Preis 3 bis 60 Euro, 20 % storniert', 'storniert', { type: 'boolean', options: { probability: 0.2 } }],
  // Sides of a match.
  ['matches: team a, team b, best of (1/3/5), maps won a, maps won b, winner. winner is the team with more maps', 'winner', { options: { expression: "maps_won_a > maps_won_b ? team_a : maps_won_a < maps_won_b ? team_b : 'draw'" } }],
  // Data that a plan includes are columns.
  ['usage: msisdn, plan (S, M, L, XL), included data in GB which is 5 for S, 15 for M, 40 for L and 100 for XL, used data 0-150 GB', 'included_data', { options: { expression: "plan == 'S' ? 5 : plan == 'M' ? 15 : plan == 'L' ? 40 : 100" } }],
  ['usage per subscriber: msisdn, included data 5-40, used data 0-150 GB, extra data = used minus included but not below zero', 'extra_data', { options: { expression: 'max(used_data - included_data, 0)' } }],
  // What nobody is below, in some rows.
  ['drivers: accidents 0 to 6, safety score from 40 to 100. Nobody without an accident scores below 75.', 'safety_score', { cases: [{ when: 'accidents == 0', options: { min: 75, max: 100 } }] }],
  ['staff: sick days 0-20, bonus 0-900. Nobody without sick days gets less than 200 bonus.', 'bonus', { cases: [{ when: 'sick_days == 0', options: { min: 200, max: 900 } }] }],
  // A unit that a sentence ends in.
  ['logs: host, latency in ms. For ERROR the latency is above 2000. level INFO or ERROR', 'latency', { cases: [{ when: "level == 'ERROR'", options: { min: 2001 } }] }],
  // What is there only sometimes.
  ['need excel for site diary: date, weather, delay reason (only sometimes, like 1 in 5), signed off yes/no', 'delay_reason', { missing: 0.8 }],
  ['visits: id, notes (only in about a fifth), price', 'notes', { missing: 0.8 }],
  ['visits: id, remark (in 1 out of 4 rows), price', 'remark', { missing: 0.75 }],
  // Words that mean this beside each other.
  ['Elevator events: event_id, elevator (E1 to E6), door open, direction (up, down, idle)', 'door_open', { type: 'boolean' }],
  ['users for our app with login, full name, mfa enabled, role', 'role', { options: { values: ['user', 'viewer', 'editor', 'admin', 'support'] } }],
  // Answers that only a sentence tells.
  ['slo: service, target 99.5 or 99.9, actual 98-100, met. Met is yes exactly when actual is at least the target.', 'met', { options: { expression: "actual >= target ? 'yes' : 'no'" } }],
  ['checks: truck, brake ok, battery level', 'brake_ok', { type: 'boolean' }],
  ['sales: list price 5-80, discount percent 0, 10, 25 or 50, price paid after the discount', 'price_paid', { options: { expression: 'list_price * (1 - discount_percent / 100)' } }],
])('keeps what %j says of logs', async (description, column, expected) => {
  expect((await columnsOf(description)).get(column)).toMatchObject(expected);
});

it.each([
  ['Friend requests in a social network: sender, receiver, sent at. A user never sends a request to himself.', ['sender', 'receiver', 'sent_at']],
  ['transfers: from account, to account, amount. Customers cannot send money to themselves.', ['from_account', 'to_account', 'amount']],
  ['messages: event_id, message length in characters, has_attachment', ['event_id', 'message_length', 'has_attachment']],
  ['Firewall rules export, just rule number, source zone, port. No timestamps.', ['rule_number', 'source_zone', 'port']],
  ['I need invoices for March, only number, client, amount', ['number', 'client', 'amount']],
  ['name, only first name, city', ['name', 'city']],
  ['users: username lowercase, email, pw hash', ['username', 'email', 'pw_hash']],
  ['matches: team a, team b, best of (1/3/5)', ['team_a', 'team_b', 'best_of']],
  ['Only two things per row: a hostname like srv-ber-014 and its uptime in days (0-900).', ['hostname', 'uptime']],
  ['couriers: name, deliveries done, active? like 80 pct active', ['name', 'deliveries_done', 'active']],
  ['servers: hostname, os, cpu cores, owner team', ['hostname', 'os', 'cpu_cores', 'owner_team']],
])('adds no column to %j', async (description, names) => {
  expect([...(await columnsOf(description)).keys()]).toEqual(names);
});
