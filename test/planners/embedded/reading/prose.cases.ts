import { createEmbeddedPlanner } from '../../../../src/planners/embedded/embedded-planner.js';

const planner = createEmbeddedPlanner();

async function namesOf(description: string): Promise<string[]> {
  const { schema } = await planner.plan({ description, referenceDate: '2026-01-01' }, new AbortController().signal);
  return (schema.tables[0]?.columns ?? []).map(({ name }) => name);
}

describe('columns named in prose', () => {
  it.each<[string, string[]]>([
    ['Support tickets please. I\'d expect to find the customer, the subject, who it\'s assigned to, when it was opened and when it was closed.', ['customer', 'subject', 'assigned_to', 'opened_at', 'closed_at']],
    ['A farm shop. I\'d like to record every sale: what was sold, at what price per kilo, the total and if a bag was bought, too.', ['item_sold', 'price_per_kilo', 'total', 'bag_bought']],
    ['We lend tools. Each entry tells who borrowed it, how often it was used, any remarks, and it says whether there is a case.', ['borrowed_by', 'times_used', 'remarks', 'case']],
    ['A list of trails with, for each of them, the region, how long they are (km) and how hard they are.', ['region', 'length', 'difficulty']],
    ['A language school. We keep their first name and email. We also note the level and how many hours a week they attend.', ['first_name', 'email', 'level', 'hours_per_week']],
    ['Beds: bed number, ward, whether it\'s occupied, since when, and by which patient', ['bed_number', 'ward', 'occupied', 'since', 'patient']],
    ['Seats: who bought it (name and e-mail), the day and what was paid', ['buyer_name', 'buyer_e_mail', 'day', 'amount_paid']],
    ['Each row is a parking ticket with the plate, where it happened, how much the fine was and whether it has been paid.', ['plate', 'location', 'fine', 'paid']],
    ['What we record is the temperature, the humidity and how much it rained. Rush readings make up 10 percent.', ['temperature', 'humidity', 'amount_rained', 'rush_reading']],
    ['Boxes: from which city, to which other city, male or female, how it stands, when it\'s due', ['from_city', 'to_city', 'gender', 'status', 'due_at']],
    ['Mitglieder: wie sie heißen, wann sie eingetreten sind, wo sie wohnen, wie viel sie bezahlt haben und ob sie geimpft sind', ['name', 'eingetreten_am', 'wohnort', 'betrag', 'geimpft']],
    ['For every loan we note the borrower, the day it was taken out and the amount.', ['borrower', 'taken_out_on', 'amount']],
    ['Race results. Start numbers go from 1 up to 2500 and nobody has the same one. Beside it put the runner\'s full name, the age, the club they run for.', ['start_number', 'runners_full_name', 'age', 'club']],
    ['As a wind farm planner I need, per turbine: an id that\'s unique, its model, the position as latitude and longitude, the day it went live.', ['id', 'model', 'latitude', 'longitude', 'went_live_on']],
    ['Ads. I\'d want the day and the campaign. How often was it shown? How often clicked? What did one click cost - ten cents up to $4.50? How many sales came of it, at most nine?', ['day', 'campaign', 'times_shown', 'times_clicked', 'click_cost', 'sales']],
    ['A list of every substance: what it is called, where it\'s kept, the day somebody opened it. Who we buy from is nobody\'s business, so not in there.', ['name', 'location', 'opened_on']],
    ['Wine list. For each: what the wine is called, what a bottle costs, EUR 18 up to 240, and, for one in two of them only, what a glass costs.', ['wine_name', 'bottle_cost', 'glass_cost']],
    ['For every guest there\'s a name, the room and how many nights they stayed.', ['name', 'room', 'nights']],
    ['What I\'d want to see for every order is who placed it, what was ordered and how much was paid.', ['placed_by', 'item_ordered', 'amount_paid']],
    ['A pottery. Wages, to the cent. Name of the potter; regular hours, at least 20 and at most 40; extra hours, 15 at most; dollars an hour, fifteen up to sixty-five; glaze - matt or glossy -, in letters', ['name_of_the_potter', 'regular_hours', 'extra_hours', 'dollars_an_hour', 'glaze']],
    ['A solar farm. Logged are: time stamp / irradiance (1000 is the ceiling, none at night) / panel temp in °C, 5 up to 65 / power in kW, never above 500 / state of the inverter, one of ok, fault', ['time_stamp', 'irradiance', 'panel_temp', 'power', 'state_of_the_inverter']],
    ['Adhérents : leur nom, où ils habitent, combien ils ont payé, quelle formule ils ont choisie et s\'ils ont renouvelé', ['nom', 'ville', 'montant_payé', 'formule', 'renouvelé']],
    ['Un tableau des adhérents : leur nom, quand ils se sont inscrits, d\'où ils viennent', ['nom', 'inscrit_le', 'origine']],
    ['Datos de un taller mecánico: quién lo trajo, cuánto costó, cuánto duró, qué se reparó y si ya está pagado', ['nombre', 'precio', 'duración', 'reparación', 'pagado']],
  ])('are found in "%s"', async (description, expected) => {
    expect(await namesOf(description)).toEqual(expected);
  });

  it.each<[string, string]>([
    ['Bookings with passenger name, fare and seat class. About 12 % are refunded.', 'refunded'],
    ['Restaurants with name, cuisine and rating. Only a few offer delivery.', 'delivery'],
    ['A festival with artist, start time and end time. Headliners are rare, roughly one in ten.', 'headliner'],
    ['Courses with name, level and room. Tuition is between 200 and 900 euros.', 'tuition'],
    ['Pets with pet name, species and phone number. Ages run from 1 to 18 years.', 'age'],
    ['Runners with name, club and distance. Half of them are women.', 'gender'],
  ])('are taken for granted in "%s"', async (description, expected) => {
    expect(await namesOf(description)).toContain(expected);
  });

  it.each<[string, string[]]>([
    ['I need this for a demo so that my colleagues can practise SQL. Please list employees: name, salary, department. Salaries are between 30000 and 90000.', ['name', 'salary', 'department']],
    ['Orders with customer, amount and status. About 10% are missing a status and roughly 5% are duplicates.', ['customer', 'amount', 'status']],
    ['Prices of one share: open, high, low, close. Prices stay between 40 and 160.', ['open', 'high', 'low', 'close']],
    ['Subscriptions: plan, start date, cancellation date. Only one in five has been cancelled, so the cancellation date stays blank for everyone else.', ['plan', 'start_date', 'cancellation_date']],
  ])('are no more than those in "%s"', async (description, expected) => {
    expect(await namesOf(description)).toEqual(expected);
  });
});
