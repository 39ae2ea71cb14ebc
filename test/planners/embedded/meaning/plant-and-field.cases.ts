import { columnsOf, planner, type Saying } from '../../../support/planned-columns.js';

it.each<Saying>([
  ['loot: id, rarity common 50, rare 35, epic 15, price', 'rarity', { options: { values: ['common', 'rare', 'epic'], weights: [50, 35, 15] } }],
  ['- id\n- mode: 70 solo / 20 duo / 10 squad (percent)\n- lap', 'mode', { options: { values: ['solo', 'duo', 'squad'], weights: [70, 20, 10] } }],
  ['loot table\n- item name\n- slot - weapon, chest, ring\n- attack: only for weapons', 'slot', { options: { values: ['weapon', 'chest', 'ring'] } }],
  ['sessions: session id, price per kWh of either 0.39, 0.49 or 0.69, total', 'price_per_kwh', { options: { values: [0.39, 0.49, 0.69] } }],
  ['bills: id, tax of 7 or 19 percent, total', 'tax', { options: { values: [7, 19] } }],
])('reads the values of %j', async (description, column, expected) => {
  expect((await columnsOf(description)).get(column)).toMatchObject(expected);
});

it.each<Saying>([
  ['findings: cvss 0 to 10, severity derived from the score: none 0, low below 4, medium 4 to 6.9, high from 7', 'severity', { expression: "cvss == 0 ? 'none' : cvss >= 7 ? 'high' : cvss >= 4 ? 'medium' : 'low'" }],
  ['Water samples: pH 0-14, class based on pH: acidic under 6.5, neutral 6.5-7.5, alkaline above 7.5', 'class', { expression: "pH > 7.5 ? 'alkaline' : pH >= 6.5 ? 'neutral' : 'acidic'" }],
])('reads the bands of %j', async (description, column, { expression }: { expression?: string }) => {
  expect((await columnsOf(description)).get(column)).toMatchObject({ options: { expression } });
});

it.each<Saying>([
  ['calls: id, start time, end time. End time is between 5 seconds and 20 minutes after the start.', 'end_time', { options: { after: 'start_time', at_least: '5s', within: '20m' } }],
  ['texts: id, submitted at, delivered at, status (ok, failed). Delivered at is at most 30 seconds after submission and empty unless the status is ok.', 'delivered_at', { when: "status == 'ok'", options: { after: 'submitted_at', within: '30s' } }],
  ['tractors: machine id from a fleet of 8 tractors, speed, logged at every 5 minutes starting 7 May 2024 6am', 'logged_at', { options: { from: '2024-05-07 06:00', step: '5m' } }],
  ['Messwerte im 10-Minuten-Takt ab 01.03.2024 00:00: Zeitstempel, Temperatur', 'zeitstempel', { options: { step: '10m' } }],
  ['Mediciones: fecha y hora, presión, caudal', 'fecha_y_hora', { type: 'datetime' }],
])('reads when things of %j are', async (description, column, expected) => {
  expect((await columnsOf(description)).get(column)).toMatchObject(expected);
});

it.each([
  ['Orders. order id, amount 5-500. status (open, paid), paid date, channel web/app', ['order_id', 'amount', 'status', 'paid_date', 'channel']],
  ['samples: pH normally distributed around 6.4; organic matter % 0.5-8; nitrogen, phosphorus and potassium in ppm; lime yes/no', ['pH', 'organic_matter_percent', 'nitrogen', 'phosphorus', 'potassium', 'lime']],
  ['Just department, emails sent, clicked, reported and the campaign month - no employee names or addresses.', ['department', 'emails_sent', 'clicked', 'reported', 'campaign_month']],
  ['sms: message id, recipient number in international format, text', ['message_id', 'recipient_number', 'text']],
])('finds the columns of %j', async (description, names) => {
  expect([...(await columnsOf(description)).keys()]).toEqual(names);
});

it.each<Saying>([
  ['- wo_number: WO-5 digits\n- asset\n- cost', 'wo_number', { options: { prefix: 'WO-', width: 5 } }],
  ['sms: message id, recipient number in international format, text', 'recipient_number', { options: { pattern: '+1[1-9]#########' } }],
])('reads the form of %j', async (description, column, expected) => {
  expect((await columnsOf(description)).get(column)).toMatchObject(expected);
});

it.each<Saying>([
  ['oee: planned minutes always 480, downtime minutes 0 to 120, availability. availability = (planned minutes - downtime) / planned minutes', 'availability', { options: { expression: '(planned_minutes - downtime_minutes) / planned_minutes', decimals: 4 } }],
  ['Contrôle qualité : nombre de pièces contrôlées (100 à 500), pièces non conformes (jamais plus que les pièces contrôlées), nom du contrôleur', 'pièces_non_conformes', { type: 'integer' }],
  ['Contrôle : nombre de pièces contrôlées (100 à 500), nom du contrôleur', 'nom_du_contrôleur', { type: 'person.fullName' }],
  ['batteries: id, batch lead (the person in charge), cells', 'batch_lead', { type: 'person.fullName' }],
  ['sms: message id, number of segments. Segments 1–4, most messages have just one.', 'number_of_segments', { options: { min: 1, max: 4, distribution: 'mixture' } }],
  ['60 players: id, seed from 1 to 64 with no seed used twice', 'seed', { unique: true }],
  ['part_no | make_or_buy | supplier', 'make_or_buy', { options: { values: ['make', 'buy'] } }],
  ['towers: tower id, antenna hight in m', 'antenna_height', { options: { max: 160 } }],
  ['plants: plant nr, sunlight hrs per day', 'sunlight_hrs_per_day', { options: { max: 16 } }],
])('makes of %j what it is', async (description, column, expected) => {
  expect((await columnsOf(description)).get(column)).toMatchObject(expected);
});

it('takes the parts that nothing else is said of for the whole', async () => {
  const { schema } = await planner.plan({ description: 'oee: downtime minutes 0 to 120, total parts, good parts. More downtime means fewer parts.', referenceDate: '2026-06-30' }, new AbortController().signal);
  expect(schema.tables[0]?.correlations).toMatchObject([{ columns: ['downtime_minutes', 'total_parts'] }]);
});

it.each<Saying>([
  ['orchard: date, rainfall mm 0-45, irrigation in mm. No irrigation on days with more than 5 mm of rain.', 'irrigation', { cases: [{ when: 'rainfall_mm > 5', options: { min: 0, max: 0 } }] }],
  ['orchard: date, irrigation in mm, evapotranspiration 0.5-8 mm', 'evapotranspiration', { options: { min: 0.5, max: 8 } }],
  ['queries: timestamp ascending, client ip inside 10.20.0.0/16', 'client_ip', { type: 'pattern' }],
  ['queries: id, response code mostly NOERROR with some NXDOMAIN and SERVFAIL, size', 'response_code', { options: { values: ['NOERROR', 'NXDOMAIN', 'SERVFAIL'] } }],
  ['1. asset_tag\n2. health_index 0-100, goes down with age\n3. age 1-40', 'health_index', { options: { min: 0, max: 100 } }],
  ['melts: id, melt temperature around 230 °C give or take 5', 'melt_temperature', { options: { min: 225, max: 235 } }],
  ['shifts: id, safety incident yes/no (rare)', 'safety_incident', { options: { weights: [0.05, 0.95] } }],
  ['purchases: event id, price, quantity. revenue = price x quantity. Purchase time in the last 60 days.', 'revenue', { options: { expression: 'price * quantity' } }],
  ['purchases: event id, price, quantity. refunded in 2% of the cases. Purchase time in the last 60 days.', 'purchase_time', { options: { from: '-60d' } }],
  ['purchases: event id, price, quantity. refunded in 2% of the cases. Purchase time in the last 60 days.', 'refunded', { options: { probability: 0.02 } }],
  ['cosecha: finca, kilos recogidos (200 a 5000), fecha', 'kilos_recogidos', { options: { min: 200, max: 5000 } }],
  ['60 lots: lot number 1-60 (no repeats), seller', 'lot_number', { unique: true }],
  ['jobs - job number, bends, run min. "press" is the machine, nothing to do with newspapers', 'run_min', { type: 'integer' }],
])('keeps %j apart', async (description, column, expected) => {
  expect((await columnsOf(description)).get(column)).toMatchObject(expected);
});

it.each<Saying>([
  ['returns: id, verdict: warranty 70%, user damage 20%, no fault found 10%, initials', 'verdict', { options: { values: ['warranty', 'user damage', 'no fault found'] } }],
  ['logins:\n- id\n- source_country: DE 80%, PL 12%, rest US', 'source_country', { options: { values: ['DE', 'PL', 'US'], weights: [80, 12, 8] } }],
  ['logins:\n- id\n- failure_reason: bad password | locked, only for failed ones', 'failure_reason', { options: { values: ['bad password', 'locked'] } }],
  ['messages: sent at (one evening, 14 June 2025, 19:00 to 23:00), text', 'sent_at', { options: { from: '2025-06-14', to: '2025-06-14', hours: { from: '19:00', to: '23:00' } } }],
  ['scan: scanned host (private 192.168.x.x addresses), state', 'scanned_host', { type: 'pattern' }],
  ['scan: port one of 22, 80, 443, service matching the port (ssh, http, https)', 'service', { options: { expression: "port == 22 ? 'ssh' : port == 80 ? 'http' : 'https'" } }],
  ['certificates: test date, expires 6 mths after test date', 'expires', { options: { expression: 'add_months(test_date, 6)' } }],
  ['assets: asset tag AT-00001 upwards, hostname', 'asset_tag', { options: { prefix: 'AT-', width: 5, start: 1 } }],
  ['daily economy report for 2025, a row a day: day, gold minted, gold sunk', 'day', { options: { from: '2025-01-01', step: '1d' } }],
  ['tank: level before (10-90), litres delivered 10-50, level after = level before + litres delivered', 'level_after', { options: { expression: 'level_before + litres_delivered' } }],
])('reads of %j what it says', async (description, column, expected) => {
  expect((await columnsOf(description)).get(column)).toMatchObject(expected);
});

it.each([
  ['fibre broadband installations', 'installation_date'],
  ['monthly household gas consumption dataset', 'gas_consumption_m3'],
  ['malware samples', 'malware_family'],
  ['CNC machining jobs', 'run_minutes'],
  ['virtual item trades', 'buyer_id'],
  ['vineyard harvest', 'grape_variety'],
])('knows the usual columns of %j', async (title, column) => {
  expect([...(await columnsOf(title)).keys()]).toContain(column);
});
