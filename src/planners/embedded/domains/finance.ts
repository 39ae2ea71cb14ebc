import type { Domain } from '../model.js';
import { among, bell, code, concepts, day, dec, fake, flag, int, money, oneOf, skew, wholeMoney } from '../lexicon/builders.js';
import { familyValues } from '../vocabulary/families.js';
import { TIMES } from '../lexicon/times.js';
import type { Make } from '../model.js';
import { daysOf, timesOf } from './habits.js';

/** On a card an expiry date is MM/YY. */
const cardExpiry: Make = (context) => TIMES.find((concept) => concept.id === 'card_expiry')?.make(context) ?? { type: 'pattern', options: { pattern: '0#/2#' } };

export const FINANCE: Domain = {
  id: 'finance',
  cues: 'finance|financial|bank|banking|fintech|transaction|transactions|loan|loans|credit|credit card|fraud|invoice|invoices|stock|stocks|trading|payment|payments|account|accounts|budget|expense|expenses|portfolio|investment|mortgage|ledger|accounting|banco|transacciones|rechnung|rechnungen|facture|factures|kredit|konto|tax',
  subjects: [
    {
      name: 'transactions',
      cues: 'transactions|bank transactions|payments|bank statement|banking data|financial data|bank data|card transactions|transacciones|transaktionen|money transfers|fintech|finance',
      columns: `transaction_id like TXN-000001
account_number
transaction_type
amount
currency
merchant
merchant_category
balance_after
timestamp
status`,
    },
    {
      name: 'fraud',
      cues: 'fraud|fraud detection|credit card fraud',
      columns: `transaction_id
amount that rises strongly with is_fraud
merchant_category
hour_of_day
distance_from_home in km
card_type
is_fraud`,
    },
    {
      name: 'loans',
      cues: 'loans|loan applications|credit risk|loan data|credit applications|kredite|prestamos|lending',
      columns: `application_id
applicant_name
age
annual_income
credit_score
loan_amount that rises with annual_income
loan_term
interest_rate that falls with credit_score
loan_purpose
approval_status`,
    },
    {
      name: 'accounts',
      cues: 'accounts|bank accounts|customer accounts|konten|cuentas',
      columns: `account_number
account_holder
iban
account_type
currency
balance
opened_date
account_status`,
    },
    {
      name: 'invoices',
      cues: 'invoices|invoice|billing|rechnungen|facturas|factures|accounts receivable',
      columns: `invoice_number like INV-00001
client_company
issue_date
due_date 30 days after issue date
subtotal
tax = subtotal * 0.2
total = subtotal + tax
payment_status`,
    },
    {
      name: 'stocks',
      cues: 'stock prices|stocks|stock market|shares|equities|trading data|ohlc',
      columns: `date
ticker
stock_company
open
high
low
close
volume`,
    },
    {
      name: 'trades',
      cues: 'trades|trade orders|trade blotter|stock trades|share trades|equity trades|brokerage trades|executed trades',
      columns: `trade_id
ticker
side
shares
trade_price
trade_amount = shares * trade_price
traded_at`,
    },
    {
      name: 'expenses',
      cues: 'expenses|budget|personal finance|household budget',
      columns: `expense_id
date
expense_category
merchant
amount
payment_method
expense_note`,
    },
    {
      name: 'cards',
      cues: 'credit cards|cards|debit cards',
      columns: `card_number
card_holder
card_product
expiry_date
cvv
credit_limit
balance`,
    },
    {
      name: 'mortgages',
      cues: 'mortgages|mortgage|mortgage applications|home loans|hypotheken|hipotecas|prêts immobiliers',
      columns: `mortgage_no like MTG-00001
borrower_name
mortgaged_property_value
mortgage_principal never above mortgaged_property_value
mortgage_rate
mortgage_years
rate_kind
credit_score
closing_on
mortgage_state`,
    },
    {
      name: 'expense_reports',
      cues: 'expense reports|expense report|travel expenses|employee expenses|reisekosten|notas de gastos|notes de frais',
      columns: `report_no like ER-00001
employee_name
department
expense_kind
spent_on
merchant
claimed_amount
receipt_attached
reimbursement_state`,
    },
    {
      name: 'budgets',
      cues: 'budget lines|budgets|department budgets|budget versus actual|haushaltsplan|presupuestos',
      columns: `budget_line like BL-001
department
cost_type
budget_month
planned_amount
actual_amount that rises strongly with planned_amount
committed_amount
budget_owner`,
    },
    {
      name: 'portfolio',
      cues: 'portfolio|investment portfolio|portfolio holdings|holdings|wertpapierdepot|cartera de inversión',
      columns: `position_no like POS-0001
ticker
stock_company
sector
shares
average_cost
trade_price
held_since
dividend_yield_percent`,
    },
    {
      name: 'credit_reports',
      cues: 'credit reports|credit bureau data|credit history|credit scores|bonitätsauskünfte',
      columns: `person_code like CR-00001
age
credit_score
open_accounts
credit_utilization_percent that falls with credit_score
late_payments_24_months
hard_inquiries
oldest_account_years
bankruptcy`,
    },
    {
      name: 'bank_branches',
      cues: 'bank branches|branch network|bank branch performance|filialnetz',
      columns: `branch_code
branch_name
city
branch_customers
deposits_total that rises strongly with branch_customers
loans_total that rises with deposits_total
tellers
atms
branch_opened_in`,
    },
    {
      name: 'general_ledger',
      cues: 'general ledger|ledger|journal entries|accounting entries|bookkeeping|hauptbuch|libro mayor|grand livre',
      columns: `entry_no like JE-000001
posting_date
ledger_account
ledger_account_name
debit_or_credit
posting_amount
cost_center
posting_text
posted_by`,
    },
    {
      name: 'transfers',
      cues: 'wire transfers|bank transfers|sepa transfers|überweisungen|transferencias bancarias|virements',
      columns: `transfer_no like WT-000001
sender_name
sender_iban
recipient_name
recipient_iban
transfer_amount
transfer_currency
payment_reference
transferred_at
transfer_result`,
    },
  ],
  concepts: concepts([
    ['expiry_date', 'expiry date|expiration date|expiry|exp date|valid thru', (context) => cardExpiry(context)],
    ['ticker', 'ticker|symbol|stock symbol|ticker symbol|stock ticker|stock', among(familyValues('stocks', 'ticker'))],
    ['listed_company', 'stock company|listed company|issuer name', among(familyValues('stocks', 'listed_company'))],
    ['sector', 'sector|market sector|stock sector', among(familyValues('stocks', 'sector'))],
    ['side', 'side|order side|buy sell|trade type|buy or sell|trade side', oneOf('buy:53|sell:47')],
    ['stock_open', 'open|open price|opening price', dec(8, 920, 2, skew(118))],
    ['stock_high', 'high|high price|day high', dec(8, 920, 2, skew(120))],
    ['stock_low', 'low|low price|day low', dec(8, 920, 2, skew(116))],
    ['stock_close', 'close|closing|close price|closing price', dec(8, 920, 2, skew(118))],
    ['trade_price', 'trade price', dec(8, 920, 2, skew(118))],
    ['type', 'type|kind|transaction kind', oneOf('purchase:46|transfer:18|deposit:14|withdrawal:12|payment:7|refund:3')],
    ['category', 'category|spending', oneOf('Groceries:24|Restaurants:17|Transport:13|Shopping:15|Travel:7|Entertainment:8|Utilities:9|Health:5|Rent:2')],
    ['status', 'status|transaction status|txn status|transfer status', oneOf('completed:88|pending:7|failed:4|reversed:1')],
    ['account_status', 'status of account', oneOf('active:88|dormant:7|closed:5')],
    ['branch', 'branch|branch name', oneOf('Main Street|Airport|City Center|Harbor|University|North Park|West End')],
    ['bank_time', 'timestamp|transaction time|transacted at|posted at', timesOf('online', 'working')],
    ['expense_note', 'expense note|expense description|what for', oneOf('Weekly groceries|Lunch with client|Train to Munich|New headphones|Electricity bill|Birthday present|Gym fee|Fuel|Cinema evening|Dentist|Hotel two nights|Taxi to airport|Phone bill|Winter boots')],
    ['card_product', 'card product|card tier', oneOf('Classic:46|Gold:28|Platinum:14|Business:12')],
    ['trade_amount', 'trade amount|trade volume amount|deal amount traded', money(20, 900000, 9400)],
    ['trade_moment', 'traded at|trade timestamp', timesOf('office', 'working')],
    ['mortgaged_value', 'mortgaged property value', wholeMoney(90000, 1900000, 390000)],
    ['mortgage_principal', 'mortgage principal|mortgage amount', wholeMoney(40000, 1500000, 285000)],
    ['mortgage_rate', 'mortgage rate', dec(1.2, 8.4, 2, bell(4.6, 1.2))],
    ['mortgage_years', 'mortgage years|mortgage term', among([10, 15, 20, 25, 30], [6, 18, 18, 14, 44])],
    ['rate_kind', 'rate kind|rate type of mortgage', oneOf('fixed:78|variable:22')],
    ['closing_on', 'closing on', daysOf('working')],
    ['in_arrears', 'in arrears|is in arrears|delinquent|in default', flag(0.06)],
    ['matures_on', 'matures on|maturity date|maturity', day('+1y', '+30y')],
    ['mortgage_state', 'mortgage state|mortgage status', oneOf('active:78|approved:9|in review:7|paid off:4|in arrears:2')],
    ['expense_kind', 'expense kind|type of expense', oneOf('Hotel:22|Train:18|Flight:14|Meals:24|Taxi:12|Office supplies:10')],
    ['spent_on', 'spent on|expense date', daysOf('working', '-1y')],
    ['claimed_amount', 'claimed amount', money(4, 1900, 58)],
    ['receipt_attached', 'receipt attached', flag(0.93)],
    ['reimbursement_state', 'reimbursement state|reimbursement status', oneOf('reimbursed:66|approved:16|submitted:12|rejected:6')],
    ['cost_type', 'cost type|budget item', oneOf('Salaries:24|Software:16|Travel:14|Marketing:14|Rent:10|Training:12|Equipment:10')],
    ['budget_month', 'budget month', oneOf('2025-01|2025-02|2025-03|2025-04|2025-05|2025-06|2025-07|2025-08|2025-09|2025-10|2025-11|2025-12')],
    ['planned_amount', 'planned amount|budgeted amount', wholeMoney(500, 480000, 16000)],
    ['actual_amount', 'actual amount|actual spend', wholeMoney(300, 520000, 15400)],
    ['committed_amount', 'committed amount', wholeMoney(0, 120000, 2400)],
    ['budget_owner', 'budget owner', fake('person.fullName')],
    ['average_cost', 'average cost|average purchase price', dec(6, 780, 2, skew(104))],
    ['held_since', 'held since', daysOf('working', '-8y')],
    ['dividend_yield', 'dividend yield percent|dividend yield', dec(0, 8.5, 2, skew(1.6))],
    ['open_accounts', 'open accounts|number of open accounts', int(1, 24, skew(7))],
    ['credit_utilization', 'credit utilization percent|credit utilization', int(0, 100, bell(34, 22))],
    ['late_payments_24', 'late payments 24 months', int(0, 9, skew(0.7))],
    ['hard_inquiries', 'hard inquiries', int(0, 12, skew(1.2))],
    ['oldest_account', 'oldest account years', int(0, 42, skew(11))],
    ['bankruptcy', 'bankruptcy|has bankruptcy', flag(0.03)],
    ['branch_customers', 'branch customers', int(400, 42000, skew(6200))],
    ['deposits_total', 'deposits total|branch deposits', wholeMoney(2000000, 940000000, 78000000)],
    ['loans_total', 'loans total|branch loans', wholeMoney(900000, 720000000, 54000000)],
    ['tellers', 'tellers|number of tellers', int(1, 18, bell(6, 2.6))],
    ['atms', 'atms|number of atms', int(0, 8, skew(2))],
    ['branch_opened', 'branch opened in', int(1948, 2022, bell(1991, 16))],
    ['posting_date', 'posting date|booking day', daysOf('working', '-1y')],
    ['ledger_account', 'ledger account|account code', among(familyValues('ledger', 'ledger_account'))],
    ['ledger_account_name', 'ledger account name|account title|account name', among(familyValues('ledger', 'ledger_account_name'))],
    ['debit_amount', 'debit|debit amount|credit|credit amount', money(1, 24000, 420)],
    ['debit_or_credit', 'debit or credit', oneOf('debit:50|credit:50')],
    ['posting_amount', 'posting amount', money(2, 96000, 420)],
    ['cost_center', 'cost center|cost centre|kostenstelle|centro de coste', code('CC-[1-4]0[0-9]')],
    ['posting_text', 'posting text', oneOf('Invoice 4711|Monthly rent|Payroll run|Bank charges|Travel reimbursement|Depreciation|Software licences|Customer payment|Utilities|Insurance premium')],
    ['posted_by', 'posted by', fake('internet.username')],
    ['sender_iban', 'sender iban', fake('finance.iban')],
    ['recipient_iban', 'recipient iban', fake('finance.iban')],
    ['transfer_sum', 'transfer amount', money(1, 25000, 180)],
    ['transfer_currency', 'transfer currency', oneOf('EUR:72|USD:16|GBP:8|CHF:4')],
    ['payment_reference', 'payment reference|remittance information', oneOf('Rent January|Invoice 20417|Birthday gift|Gym membership|Shared dinner|Car repair|Deposit|School fees|Donation|Order 88213')],
    ['transferred_at', 'transferred at', timesOf('online', 'working')],
    ['transfer_result', 'transfer result', oneOf('executed:94|pending:4|rejected:2')],
  ]), // prettier-ignore
};
