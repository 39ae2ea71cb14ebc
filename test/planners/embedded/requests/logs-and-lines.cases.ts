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
])('keeps what %j says of logs', async (description, column, expected) => {
  expect((await columnsOf(description)).get(column)).toMatchObject(expected);
});

it.each([
  ['Friend requests in a social network: sender, receiver, sent at. A user never sends a request to himself.', ['sender', 'receiver', 'sent_at']],
  ['transfers: from account, to account, amount. Customers cannot send money to themselves.', ['from_account', 'to_account', 'amount']],
  ['servers: hostname, os, cpu cores, owner team', ['hostname', 'os', 'cpu_cores', 'owner_team']],
])('adds no column to %j', async (description, names) => {
  expect([...(await columnsOf(description)).keys()]).toEqual(names);
});
