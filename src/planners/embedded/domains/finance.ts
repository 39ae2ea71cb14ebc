import type { Domain } from '../model.js';
import { among, concepts, dec, oneOf, skew } from '../lexicon/builders.js';
import { familyValues } from '../vocabulary/families.js';
import { TIMES } from '../lexicon/times.js';
import type { Make } from '../model.js';

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
      cues: 'loans|loan applications|credit risk|loan data|mortgages|credit applications|kredite|prestamos|lending',
      columns: `application_id
applicant_name
age
annual_income
credit_score
loan_amount
loan_term
interest_rate
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
company
open
high
low
close
volume`,
    },
    {
      name: 'trades',
      cues: 'trades|trade orders|trade blotter',
      columns: `trade_id
ticker
side
shares
trade_price
trade_value = shares * trade_price
traded_at`,
    },
    {
      name: 'expenses',
      cues: 'expenses|expense report|budget|personal finance|household budget',
      columns: `expense_id
date
expense_category
merchant
amount
payment_method
notes`,
    },
    {
      name: 'cards',
      cues: 'credit cards|cards|debit cards',
      columns: `card_number
card_holder
card_type
expiry_date
cvv
credit_limit
balance`,
    },
  ],
  concepts: concepts([
    ['expiry_date', 'expiry date|expiration date|expiry|exp date|valid thru', (context) => cardExpiry(context)],
    ['ticker', 'ticker|symbol|stock symbol|ticker symbol|stock ticker|stock', among(familyValues('stocks', 'ticker'))],
    ['listed_company', 'stock company|listed company|issuer name', among(familyValues('stocks', 'listed_company'))],
    ['sector', 'sector|market sector|stock sector', among(familyValues('stocks', 'sector'))],
    ['side', 'side|order side|buy sell|trade type|buy or sell|trade side', oneOf('buy:53|sell:47')],
    ['trade_price', 'open|high|low|close|closing|trade price', dec(8, 920, 2, skew(118))],
    ['type', 'type|kind|transaction kind', oneOf('purchase:46|transfer:18|deposit:14|withdrawal:12|payment:7|refund:3')],
    ['category', 'category|spending', oneOf('Groceries:24|Restaurants:17|Transport:13|Shopping:15|Travel:7|Entertainment:8|Utilities:9|Health:5|Rent:2')],
    ['status', 'status|transaction status|txn status|transfer status', oneOf('completed:88|pending:7|failed:4|reversed:1')],
    ['account_status', 'status of account', oneOf('active:88|dormant:7|closed:5')],
    ['branch', 'branch|branch name', oneOf('Main Street|Airport|City Center|Harbor|University|North Park|West End')],
  ]), // prettier-ignore
};
