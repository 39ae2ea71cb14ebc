import { createEmbeddedPlanner } from '../../../../src/planners/embedded/embedded-planner.js';

async function typesOf(description: string): Promise<Record<string, string>> {
  const { schema } = await createEmbeddedPlanner().plan({ description, referenceDate: '2026-01-01' }, new AbortController().signal);
  return Object.fromEntries((schema.tables[0]?.columns ?? []).map(({ name, type, options }) => [name, type === 'expression' ? String(options?.['expression']) : type]));
}

describe('shares of an amount', () => {
  it.each([
    ['invoices: invoice no, net, 20% VAT, gross', { vat: 'net * 0.2', gross: 'net + vat' }],
    ['invoices with net amount, VAT at 19% and the gross amount', { vat: 'net_amount * 0.19', gross_amount: 'net_amount + vat' }],
    ['order items with qty, unit price, 5% discount and line total after discount', { discount: 'qty * unit_price * 0.05', line_total_after_discount: 'qty * unit_price - discount' }],
    ['orders: order id, subtotal, 8% sales tax, shipping, total', { sales_tax: 'subtotal * 0.08', total: 'subtotal + sales_tax + shipping' }],
    ['payslips with hourly rate, hours worked, gross pay, 22% tax withheld, take-home pay', { tax_withheld: 'gross_pay * 0.22', take_home_pay: 'gross_pay - tax_withheld' }],
    ['net price and price incl 20% tax', { price_incl_tax: 'net_price * 1.2' }],
    ['product, cost, price (cost plus 30%), profit', { price: '(cost * 1.3)', profit: 'price - cost' }],
    ['Rechnungen mit Nettobetrag, 19 % Mehrwertsteuer und Bruttobetrag', { mehrwertsteuer: 'nettobetrag * 0.19', bruttobetrag: 'nettobetrag + mehrwertsteuer' }],
  ])('%s', async (description, expected) => {
    expect(await typesOf(description)).toMatchObject(expected);
  });
});

describe('columns named by how they are worked out', () => {
  it.each([
    ['Students with midterm mark and final mark and the average of the two', { average: '(midterm_mark + final_mark) / 2' }],
    ['three quiz scores (0-100) per student plus their mean', { quiz_score_1: 'integer', mean: '(quiz_score_1 + quiz_score_2 + quiz_score_3) / 3' }],
    ['wages: worker, gross wage, tax withheld. The tax withheld is always exactly 22% of the gross wage.', { tax_withheld: '0.22 * gross_wage' }],
    ["wages: worker, gross pay, tax 22% of that, what's left over goes out as net pay", { net_pay: 'gross_pay - tax' }],
    ['readings: id, temp (-5 to 15), alarm 1 if over 8 else 0', { alarm: 'temp > 8 ? 1 : 0' }],
    ['loans: amount, overdue days 0-200, default (1 if overdue days over 90, 0 otherwise)', { default: 'overdue_days > 90 ? 1 : 0' }],
    ['subject_id,sex,ht_cm,wt_kg,bmi', { bmi: 'wt_kg / ((ht_cm / 100) * (ht_cm / 100))' }],
    ['timesheets: employee, date, clock in, clock out, hours worked', { clock_in: 'time', hours_worked: 'hours(clock_out, clock_in)' }],
    ['timesheets: employee, clocked in, clocked out, break minutes 0-60, net hours', { net_hours: 'hours(clocked_out, clocked_in) - break_minutes / 60' }],
    ['shifts: date, start time, end time, lunch break (min), total hours', { total_hours: 'hours(end_time, start_time) - lunch_break / 60' }],
    ['projects: project, budget, spent so far and what is left of the budget', { remaining: 'budget - spent_so_far' }],
    ['harvest: weight in kg 5-40, crates = weight divided by 5 rounded up', { crates: 'ceil(weight / 5)' }],
    ['parking: plate, minutes parked 5-600, hours billed is minutes parked / 60, rounded down to the nearest 0.5', { hours_billed: 'floor((minutes_parked / 60) / 0.5) * 0.5' }],
    ['positions: ticker, shares held, purchase price, current price, market value, gain percent', { market_value: 'shares_held * current_price', gain_percent: '(current_price - purchase_price) / purchase_price * 100' }],
    ['fleet: plate, make, model, year (2012 to 2024), last inspection date', { year: 'integer' }],
    ['loans: due date in 2024, paid date 0 to 20 days after the due date, late fee of 15 when paid more than 10 days after the due date and 0 otherwise', { late_fee: 'days(paid_date, due_date) > 10 ? 15 : 0' }],
    ['orders: ordered at, shipped at, express (true if shipped within 24 hours of ordered at)', { express: 'hours(shipped_at, ordered_at) <= 24' }],
    ['trips: booked on, travel date, early bird discount 10 if booked at least 8 weeks before the travel date, otherwise 0', { early_bird_discount: 'days(travel_date, booked_on) / 7 >= 8 ? 10 : 0' }],
    ["monthly budget: income, rent, transport, savings = what's left", { savings: 'income - rent - transport', transport: 'decimal' }],
  ])('%s', async (description, expected) => {
    expect(await typesOf(description)).toMatchObject(expected);
  });
});

describe('rates, rents and twins', () => {
  it.each([
    ['adults, kids and the total price of a cinema visit — 12 dollars an adult, 8 a kid', { total_price_of_a_cinema_visit: 'adults * 12 + kids * 8' }],
    ['League table rows: played, won, drawn, lost, points (3 for a win, 1 for a draw)', { points: 'won * 3 + drawn' }],
    ['grams of protein, carbs and fat and the kcal: 4 per gram of protein and carbs, 9 per gram of fat', { kcal: 'grams_of_protein * 4 + carbs * 4 + fat * 9' }],
    ['wages\n- staff number\n- before tax, 2400 to 14000\n- tax, 22 hundredths of that\n- what\'s left', { tax: '0.22 * before_tax', net_pay: 'before_tax - tax' }],
    ['vouchers: percent off 5, 10 or 20; cart, 20 to 400 EUR; taken off = that percentage of the cart; left to pay = cart less what was taken off', { taken_off: 'cart * percent_off / 100', left_to_pay: 'cart - taken_off' }],
    ['charging: kwh charged, 2 to 90; tariff a kwh, 0.2 to 0.6; to pay: kwh times tariff', { to_pay: 'kwh_charged * tariff_a_kwh' }],
    ['theatre: tickets per booking 1 to 8, ticket price 10 to 20, booking fee 2.50 per ticket, total = tickets * ticket price + booking fee', { booking_fee: 'tickets_per_booking * 2.5', total: 'tickets_per_booking * ticket_price + booking_fee' }],
    ['repairs: reported on, started on, finished on, days from report to finish', { days: 'days(finished_on, reported_on)' }],
    ['warehouse: boxes per pallet 10-40, box weight 2-12 kg, pallet weight = boxes times box weight', { boxes_per_pallet: 'integer', pallet_weight: 'boxes_per_pallet * box_weight' }],
    ['Rent, utilities, deposit, where deposit equals two months rent', { deposit: '2 * rent' }],
    ['amount_usd between 10 and 5000; amount_eur at a fixed exchange rate of 0.92', { amount_eur: 'amount_usd * 0.92' }],
    ['Runs: distance in km (3 to 42) plus the same distance in miles', { distance_km: 'decimal', distance_miles: 'distance_km * 0.621371' }],
    ['List price, discount percent (0-50) and the sale price after taking the discount off.', { discount_percent: 'integer', sale_price: 'price * (1 - discount_percent / 100)' }],
    ['distance_km, time_hours, avg_speed (km/h) - speed must be distance over time, 1 decimal', { avg_speed: 'distance_km / time_hours', time_hours: 'decimal' }],
    ['customs: invoice value 200-5000, duty 0-900, import VAT is 19 percent of invoice value plus duty', { import_vat: '0.19 * (invoice_value + duty)' }],
    ['tours: adults 1-8, children 0-5, ticket_total: 18 EUR per adult and 9 EUR per child', { ticket_total: 'adults * 18 + children * 9' }],
    ['meter_no,reading_date,reading_kwh,previous_kwh,consumption_kwh', { reading_kwh: 'previous_kwh + consumption_kwh', previous_kwh: 'decimal' }],
    ['jobs: hrs, bill = 60 call out + 45 per hr', { bill: '60 + 45 * hrs' }],
    ['travel: trip price 200-6000, traveller age 0-90, premium: 4 % of the trip price, plus a surcharge of 25 when the traveller is older than 65', { premium: 'traveller_age > 65 ? 0.04 * trip_price + 25 : 0.04 * trip_price' }],
    ['customer name, birth year and the age they are now', { age: '2026 - birth_year' }],
    ['bank statement: deposit, withdrawal, fee, and net change = deposit - withdrawal - fee', { withdrawal: 'decimal', net_change: 'deposit - withdrawal - fee' }],
    ['Weight in kg, height in metres and BMI (kg over metres squared)', { bmi: 'weight / ((height) * (height))', height: 'decimal' }],
  ])('%s', async (description, expected) => {
    expect(await typesOf(description)).toMatchObject(expected);
  });
});

describe('prices and parts as prose tells them', () => {
  it.each([
    ['Each ride has an id, a distance in km between 1 and 18, a surge multiplier (1.0, 1.3 or 1.6) and a fare. The fare is 80 plus 35 per km, multiplied by the surge.', { fare: '(80 + 35 * distance) * surge_multiplier' }],
    ['Each reading has a meter id, a previous reading and a current reading in m3, a consumption and a charge. The first 5 m3 are free, after that each m3 costs 2.35.', { charge: 'max(0, consumption - 5) * 2.35' }],
    ['Each sale has an asking price, a sale price and a commission. The commission is 3% of the first 500,000 of the sale price and 2% of anything above that. The agent receives 40% of the commission.', { commission: 'min(sale_price, 500000) * 0.03 + max(0, sale_price - 500000) * 0.02', agent_share: '0.4 * commission' }],
    ['Power bills: customer, kwh 50-900, amount. The amount is 0.30 for the first 100 kWh and 0.25 for everything above.', { amount: 'min(kwh, 100) * 0.3 + max(0, kwh - 100) * 0.25' }],
    ['Usage: customer, data used in GB (0 to 80), included GB (5, 20, 50), overage, overage fee. Overage is whatever was used beyond the included volume. It is charged at 4 euros per GB.', { overage: 'max(0, data_used - included_gb)', overage_fee: '4 * overage' }],
    ['Parcels with weight from 0.2 to 31.5 kg, length, width and height in cm. Volumetric weight is length times width times height divided by 5000. The chargeable weight is the larger of weight and volumetric weight.', { volumetric_weight: 'length * width * height / 5000', chargeable_weight: 'max(weight, volumetric_weight)' }],
    ['Claims: claim ref, loss amount 100-90000, deductible (250, 500), amount paid. What we pay is the loss minus the deductible, but never less than zero and never more than 50,000.', { amount_paid: 'min(max(loss_amount - deductible, 0), 50000)' }],
    ['Students: student number, two midterm scores, final exam score. The overall mark is made up of 25% of each midterm and 50% of the final exam.', { overall_mark: '0.25 * midterm_score_1 + 0.25 * midterm_score_2 + 0.5 * final_exam_score' }],
    ['Harvest: batch, fresh weight 10-90 kg, moisture loss in percent 5-20, dry weight. Dry weight is what is left of the fresh weight after the loss.', { dry_weight: 'fresh_weight * (1 - moisture_loss / 100)' }],
    ['Accounts: account id, plan (starter, team), number of seats 1-200, price per seat. A seat costs 9 dollars on starter and 15 on team.', { price_per_seat: "plan == 'starter' ? 9 : 15" }],
    ['Each booking has a number, a seat category (stalls, circle, box), the number of tickets from 1 to 8 and the total. Stalls cost 48, circle 32 and box 75 per ticket.', { total: "(seat_category == 'stalls' ? 48 : seat_category == 'circle' ? 32 : 75) * number_of_tickets" }],
    ['Bistro bills: bill number, guests 1-8, subtotal 10-200, total. Tables of 6 or more pay a service charge of 12.5% of the subtotal, smaller tables pay none.', { service_charge: 'guests >= 6 ? 0.125 * subtotal : 0' }],
    ['Loans: principal 1000-30000, term in months (12, 24, 36), annual interest rate 4-15 percent, total interest. Total interest is the principal times the rate times the term in years.', { total_interest: 'principal * annual_interest_rate / 100 * term / 12' }],
    ['Rentals: rental id, kayak type (single or double), hours from 1 to 8, the deposit and the price. A single kayak costs 9 per hour, a double 14.', { price: "(kayak_type == 'single' ? 9 : 14) * hours" }],
    ['Calls: id, kind (landline, mobile), minutes 1-60, cost. Landline costs 0.02 per minute, mobile 0.09.', { cost: "(kind == 'landline' ? 0.02 : 0.09) * minutes" }],
    ['Bookings: booking_id, guests 1-6, extra_guest_fee. Every guest above 2 costs 10 extra.', { extra_guest_fee: '10 * max(0, guests - 2)' }],
    ['Wallet: txn_id, type (deposit, withdrawal, transfer), amount 5-2000, fee. The fee is 1.5% of the amount for withdrawals, a flat 0.50 for transfers and 0 for deposits.', { fee: "type == 'withdrawal' ? amount * 1.5 / 100 : type == 'transfer' ? 0.5 : 0" }],
    ['Items: order id, price paid 5-150, refund. The refund equals the price paid.', { refund: 'price_paid' }],
    ['Orders: order id, price paid 5-150, shipping, total. Shipping costs 4.99 but is free when the price paid is 50 or more. The total adds the two.', { shipping: 'price_paid >= 50 ? 0 : 4.99', total: 'price_paid + shipping' }],
    ['Each customer is on plan S, M or L. Plan S costs 10 euros and includes 5 GB, M costs 20 and includes 20 GB, L costs 35 and includes 50 GB. I need the customer id, the plan, the plan price and the included GB.', { plan_price: "plan == 'S' ? 10 : plan == 'M' ? 20 : 35" }],
    ['Please make up bookings of a car rental desk. The daily rate depends on the car class: economy 29, compact 39 and van 79 euros. Pick-up dates are in June, July or August 2025. I also want the booking reference and the customer name.', { car_class: 'category', daily_rate: "car_class == 'economy' ? 29 : car_class == 'compact' ? 39 : 79" }],
  ])('%s', async (description, expected) => {
    expect(await typesOf(description)).toMatchObject(expected);
  });
});
