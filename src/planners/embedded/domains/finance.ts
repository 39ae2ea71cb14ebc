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
      cues: 'transactions|bank transactions|payments|bank statement|banking data|financial data|bank data|card transactions|transacciones|transaktionen|money transfers|fintech|finance|transaction history|transaction records|credit card transactions|account transactions|bank account transactions',
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
      cues: 'fraud|fraud detection|credit card fraud|fraudulent transactions|fraud data|suspicious transactions',
      columns: `transaction_id
timestamp
amount that rises strongly with is_fraud
merchant
merchant_category
distance_from_home in km
card_type
is_fraud`,
    },
    {
      name: 'loans',
      cues: 'loans|loan applications|credit risk|loan data|credit applications|kredite|prestamos|lending|personal loans|loan records|loan approvals|bank loans|loan portfolio',
      columns: `application_id like LN-00001 => loan_id
applicant_name
application_date
age
annual_income
credit_score
loan_amount that rises with annual_income
loan_term => term_months
interest_rate that falls with credit_score
loan_purpose => purpose
approval_status => status`,
    },
    {
      name: 'accounts',
      cues: 'accounts|bank accounts|customer accounts|konten|cuentas|account list|savings accounts|checking accounts|bank customers',
      columns: `account_number
account_holder => customer_name
iban
account_type
currency
balance
opened_date => opening_date
account_status => status`,
    },
    {
      name: 'invoices',
      cues: 'invoices|invoice|billing|rechnungen|facturas|factures|accounts receivable|invoice data|invoice records|customer invoices|unpaid invoices',
      columns: `invoice_number like INV-00001
client_company => customer_name
issue_date => invoice_date
due_date 30 days after invoice_date
subtotal
tax = subtotal * 0.2 => tax_amount
total = subtotal + tax_amount => total_amount
payment_status => status`,
    },
    {
      name: 'freelancer_payments',
      cues: 'freelancer payments|freelancer invoices|contractor payments|payments to freelancers|freelance invoices|honorarabrechnungen|pagos a autónomos',
      columns: `payment_no like FP-00001 => payment_id
freelancer_name => freelancer
service_rendered (copywriting 24%, design 26%, photography 14%, web development 20%, translation 16%) => service
invoice_date
hours 2 to 160
hourly_rate 25 to 120
amount = hours * hourly_rate
due_date 14 to 30 days after invoice_date
paid (82% yes)`,
    },
    {
      name: 'stocks',
      cues: 'stock prices|stocks|stock market|shares|equities|trading data|ohlc|stock price history|daily stock prices|stock data|stock market data|share prices',
      columns: `date
ticker
stock_company => company
open
high
low
close
volume`,
    },
    {
      name: 'trades',
      cues: 'trades|trade orders|trade blotter|stock trades|share trades|equity trades|brokerage trades|executed trades|trade history|trade log|trade records',
      columns: `trade_id
traded_at => timestamp
ticker
side
shares => quantity
trade_price => price
trade_amount = quantity * price => total_amount`,
    },
    {
      name: 'expenses',
      cues: 'expenses|budget|personal finance|household budget|expense records|monthly expenses|household expenses|personal expenses|expense tracking|expense log',
      columns: `expense_id
date
expense_category => category
merchant
amount
payment_method
expense_note => description`,
    },
    {
      name: 'cards',
      cues: 'credit cards|cards|debit cards|credit card accounts|credit card holders',
      columns: `card_number
card_holder
card_product => card_type
expiry_date
cvv
credit_limit
balance`,
    },
    {
      name: 'card_applications',
      cues: 'credit card applications|card applications|credit card applicants|card applicants',
      columns: `application_id
applicant_name
age 18 to 80
annual_income
credit_score
card_product => card_type
requested_limit 500 to 25000
application_date
status (approved 58%, declined 26%, pending 16%)`,
    },
    {
      name: 'mortgages',
      cues: 'mortgages|mortgage|mortgage applications|home loans|hypotheken|hipotecas|prêts immobiliers|mortgage loans|mortgage records',
      columns: `mortgage_no like MTG-00001 => mortgage_id
borrower_name
mortgaged_property_value => property_value
mortgage_principal never above property_value => loan_amount
mortgage_rate => interest_rate
mortgage_years => term_years
rate_kind => rate_type
credit_score
closing_on => closing_date
mortgage_state => status`,
    },
    {
      name: 'expense_reports',
      cues: 'expense reports|expense report|travel expenses|employee expenses|reisekosten|notas de gastos|notes de frais|expense claims|business travel expenses|reimbursements|expense reimbursements',
      columns: `report_no like ER-00001 => report_id
employee_name
department
expense_kind => category
spent_on => expense_date
merchant
claimed_amount => amount
receipt_attached
reimbursement_state => status`,
    },
    {
      name: 'budgets',
      cues: 'budget lines|budgets|department budgets|budget versus actual|haushaltsplan|presupuestos|budget|company budget|budget data|budget report',
      columns: `budget_line like BL-001 => budget_id
department
cost_type => category
budget_month => month
planned_amount => budgeted_amount
actual_amount that rises strongly with budgeted_amount
variance = budgeted_amount - actual_amount
committed_amount
budget_owner => owner`,
    },
    {
      name: 'portfolio',
      cues: 'portfolio|investment portfolio|portfolio holdings|holdings|wertpapierdepot|cartera de inversión|stock portfolio|investment holdings|investments',
      columns: `position_no like POS-0001 => position_id
ticker
stock_company => company
sector
shares
average_cost between 45% and 125% of current_price => purchase_price
trade_price => current_price
market_value = shares * current_price
held_since => purchase_date
dividend_yield_percent => dividend_yield`,
    },
    {
      name: 'credit_reports',
      cues: 'credit reports|credit bureau data|credit history|credit scores|bonitätsauskünfte|credit score data|credit score records',
      columns: `person_code like CR-00001 => customer_id
report_date
age
credit_score
open_accounts
credit_utilization_percent that falls with credit_score => credit_utilization
late_payments_24_months => late_payments
hard_inquiries
oldest_account_years
bankruptcy`,
    },
    {
      name: 'bank_branches',
      cues: 'bank branches|branch network|bank branch performance|filialnetz|bank locations',
      columns: `branch_code => branch_id
branch_name
city
branch_customers => customers
deposits_total that rises strongly with customers => deposits
loans_total that rises with deposits => loans
tellers
atms
branch_opened_in => opened_year`,
    },
    {
      name: 'general_ledger',
      cues: 'general ledger|ledger|journal entries|accounting entries|bookkeeping|hauptbuch|libro mayor|grand livre|ledger entries|accounting journal|accounting data|accounting records',
      columns: `entry_no like JE-000001 => entry_id
posting_date
ledger_account => account_number
ledger_account_name => account_name
debit_or_credit => entry_type
posting_amount => amount
cost_center
posting_text => description
posted_by`,
    },
    {
      name: 'transfers',
      cues: 'wire transfers|bank transfers|sepa transfers|überweisungen|transferencias bancarias|virements|bank transfer records|wire transfer records|money transfer records',
      columns: `transfer_no like WT-000001 => transfer_id
sender_name
sender_iban
recipient_name
recipient_iban
transfer_amount => amount
transfer_currency => currency
payment_reference => reference
transferred_at => transfer_date
transfer_result => status`,
    },
    {
      name: 'tax_returns',
      cues: 'tax returns|income tax returns|tax filings|tax declarations|income tax|tax data|steuererklärungen|declaraciones de impuestos|déclarations fiscales',
      columns: `return_id like TAX-00001
taxpayer_name
filing_tax_year => tax_year
filing_status
gross_income
tax_deductions between 8% and 30% of gross_income => deductions
taxable_income = gross_income - deductions
tax_due = taxable_income * 0.22
tax_withheld that rises strongly with gross_income
filing_date
return_state => status`,
    },
    {
      name: 'bonds',
      cues: 'bond prices|bonds|bond yields|government bonds|corporate bonds|fixed income|bond trades|anleihen|bonos|obligations',
      columns: `date
bond_isin => isin
bond_issuer => issuer
bond_kind => bond_type
coupon_rate
bond_maturity => maturity_date
bond_price => price
yield_to_maturity
credit_rating`,
    },
    {
      name: 'petty_cash',
      cues: 'petty cash|petty cash book|petty cash log|cash float',
      columns: `voucher_number like PCV-00001
date
description (Office supplies, Taxi fare, Postage, Coffee and snacks, Parking, Cleaning supplies, Courier, Stationery)
category (office 34%, travel 26%, postage 14%, refreshments 26%)
employee_name
amount 2 to 150
receipt_attached (90% yes)
approved_by`,
    },
    {
      name: 'commissions',
      cues: 'commission statements|sales commissions|commissions|commission statement|agent commissions|commission payouts|commission report',
      columns: `statement_id like COM-00001
sales_rep
pay_period (YYYY-MM, only 2025)
sales_amount 4000 to 180000
commission_rate (2, 3, 4, 5, 6, 8)
commission_amount = sales_amount * commission_rate / 100
paid_on
status (paid 78%, pending 18%, disputed 4%)`,
    },
    {
      name: 'receivables',
      cues: 'accounts receivable aging|accounts receivable|receivables|receivables aging|ar aging|open invoices|debtors list|overdue invoices|invoices overdue',
      columns: `invoice_number
customer_name
invoice_date
due_date 14 to 60 days after invoice_date
amount_due
days_overdue 0 to 180
status (open 72%, disputed 8%, in collection 20%)`,
    },
    {
      name: 'vendor_payments',
      cues: 'vendor payments|supplier payments|accounts payable|payables|payments to suppliers|payment runs',
      columns: `payment_id like PAY-00001
vendor_name
invoice_number
amount
currency
payment_method (bank transfer 72%, check 12%, card 10%, direct debit 6%)
payment_date
status (paid 86%, scheduled 10%, failed 4%)`,
    },
    {
      name: 'audit_findings',
      cues: 'audit findings|internal audit findings|audit issues|audit observations|audit results',
      columns: `finding_id like AUD-00001
department
audit_area (Procurement, Payroll, Access rights, Inventory, Travel expenses, Vendor master data, Data protection)
severity (low 34%, medium 40%, high 20%, critical 6%)
finding_date
owner_name
due_date 30 to 120 days after finding_date
status (open 36%, in progress 34%, closed 30%)`,
    },
  ],
  concepts: concepts([
    ['freelancer_name', 'freelancer name|freelancer', fake('person.fullName')],
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
    ['category', 'category|spending category|category of spending', oneOf('Groceries:24|Restaurants:17|Transport:13|Shopping:15|Travel:7|Entertainment:8|Utilities:9|Health:5|Rent:2')],
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
    ['taxpayer_name', 'taxpayer name|taxpayer', fake('person.fullName')],
    ['filing_tax_year', 'filing tax year', among([2024, 2025], [38, 62])],
    ['filing_status', 'filing status', oneOf('single:46|married filing jointly:38|head of household:12|married filing separately:4')],
    ['gross_income', 'gross income', wholeMoney(16000, 420000, 62000)],
    ['tax_deductions', 'tax deductions', wholeMoney(2000, 60000, 14600)],
    ['tax_withheld', 'tax withheld', wholeMoney(400, 98000, 9800)],
    ['filing_date', 'filing date|filed on', daysOf('working', '-1y')],
    ['return_state', 'return state', oneOf('accepted:78|processing:14|under review:6|rejected:2')],
    ['bond_isin', 'bond isin', code('US#########[0-9]')],
    ['bond_issuer', 'bond issuer', oneOf('US Treasury|Federal Republic of Germany|Republic of France|United Kingdom|Republic of Italy|Apple Inc.|Microsoft Corporation|JPMorgan Chase|Ford Motor|Siemens AG|Nestlé|Verizon|Toyota Motor|City of Boston|Volkswagen AG')],
    ['bond_kind', 'bond kind', oneOf('government:48|corporate:44|municipal:8')],
    ['coupon_rate', 'coupon rate|coupon', dec(0.25, 8, 2, bell(3.4, 1.4))],
    ['bond_maturity', 'bond maturity', day('+1y', '+25y')],
    ['bond_price', 'bond price', dec(72, 124, 2, bell(98, 7))],
    ['yield_to_maturity', 'yield to maturity|bond yield', dec(0.4, 9.4, 2, bell(3.9, 1.2))],
    ['credit_rating', 'credit rating|bond rating', oneOf('AAA:18|AA:22|A:26|BBB:22|BB:8|B:4')],
  ]), // prettier-ignore
};
