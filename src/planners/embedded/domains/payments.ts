import { among, code, concepts, day, dec, fake, flag, int, money, oneOf, skew } from '../lexicon/builders.js';
import type { Domain } from '../model.js';
import { familyValues } from '../vocabulary/families.js';
import { daysOf, timesOf } from './habits.js';

export const PAYMENTS: Domain = {
  id: 'payments',
  cues: 'payment gateway|payment processing|card payments|chargeback|disputes of payments|payouts|merchant payouts|pos terminal|pos transactions|point of sale|contactless payments|mobile payments|digital wallet|remittances|buy now pay later|bnpl|installment plans|direct debits|gift cards|zahlungsabwicklung|pasarela de pago|paiements par carte|atm withdrawals|atm|failed payments|dunning',
  subjects: [
    {
      name: 'card_payments',
      cues: 'card payments|payment gateway|payment processing|card transactions of a shop|online card payments|payment gateway transactions|zahlungsabwicklung|pasarela de pago|paiements par carte|online payments|payment transactions|credit card payments|card payment transactions|payments data',
      columns: `payment_no => payment_id
authorized_at => timestamp
merchant_name => merchant
card_scheme => card_type
card_last4
payment_amount => amount
payment_currency => currency
entry_mode
three_d_secure
payment_state => status
decline_reason only when status is declined`,
    },
    {
      name: 'chargebacks',
      cues: 'chargebacks|chargeback disputes|disputed payments|payment disputes|rückbuchungen|contracargos|rétrofacturations',
      columns: `chargeback_no like CB-00001 => chargeback_id
payment_no => payment_id
merchant_name => merchant
scheme => card_type
chargeback_reason => reason
disputed_amount => amount
disputed_on => dispute_date
respond_by 7 to 30 days after dispute_date => response_due_date
evidence_sent
chargeback_outcome => status`,
    },
    {
      name: 'payouts',
      cues: 'payouts|merchant payouts|settlements to merchants|merchant settlements|auszahlungen|liquidaciones',
      columns: `payout_no like PO-00001 => payout_id
merchant_name => merchant
settlement_day => payout_date
gross_volume
processing_fees that rises strongly with gross_volume => fees
refunded_volume => refunds
payments_settled that rises strongly with gross_volume => transactions
payout_iban => iban
payout_state => status
net_amount = gross_volume - fees - refunds`,
    },
    {
      name: 'pos_sales',
      cues: 'pos transactions|point of sale|pos terminals|cash register|pos receipts|bookshop till receipts|bookshop receipts|till rolls|till sales|kassenbons|tickets de caja|caisse|supermarket receipts|supermarket checkout|supermarket checkout receipts|pos data|pos sales|cash register receipts|store receipts|grocery receipts|retail pos transactions|point of sale transactions|supermarket purchases|supermarket transactions',
      columns: `receipt_no like POS-000001 => receipt_id
rung_up_at => timestamp
terminal_no => terminal_id
store_name => store
cashier_name => cashier
items_scanned => items
receipt_total that rises strongly with items => total
tender => payment_method
discount_given => discount
loyalty_card_used`,
    },
    {
      name: 'installments',
      cues: 'payment plans|instalment plans|payment plan|installment plans|bnpl|buy now pay later|instalment plans|ratenkauf|pago a plazos|paiement en plusieurs fois',
      columns: `plan_no like BNPL-00001 => plan_id
shopper_name => customer_name
merchant_name => merchant
financed_amount => amount
installments
installments_paid never above installments
installment_amount = amount / installments
late_fee_charged
plan_started_on => start_date
plan_state => status`,
    },
    {
      name: 'remittances',
      cues: 'remittances|money remittances|international money transfers|cross border payments|remesas|auslandsüberweisungen|transferts d argent',
      columns: `transfer_no like RM-00001 => transfer_id
sender_name
recipient_name
sending_country
receiving_country
sent_amount => amount
transfer_fee => fee
fx_rate => exchange_rate
delivery_method_money => delivery_method
transfer_state => status
initiated_at => transfer_date`,
    },
    {
      name: 'gift_card_redemptions',
      cues: 'gift card redemptions|gift card redemption|redeemed gift cards|voucher redemptions|gift voucher redemptions|gutscheineinlösungen|canjes de tarjetas regalo|utilisations de cartes cadeaux',
      columns: `redemption_no like RDM-00001 => redemption_id
gift_card_code
redeemed_at
amount between 5 and 150 => amount_redeemed
remaining_balance between 0 and 120
store_name => store
redemption_channel (in store 70%, online 30%) => channel`,
    },
    {
      name: 'gift_cards',
      cues: 'gift cards|gift card sales|gift vouchers|geschenkgutscheine|tarjetas regalo|cartes cadeaux|gift card purchases|gift card balances',
      columns: `gift_card_code
face_amount => initial_amount
remaining_amount never above initial_amount => balance
purchaser_name
recipient_email
gift_occasion => occasion
issued_at => issue_date
valid_through => expiry_date
redeemed`,
    },
    {
      name: 'atm_withdrawals',
      cues: 'atm withdrawals|atm|cash machine|atm transactions|geldautomaten|cajeros automáticos|distributeurs|atm cash withdrawals|cash withdrawals',
      columns: `withdrawal_no like ATM-000001 => withdrawal_id
withdrawn_at => timestamp
atm_no => atm_id
atm_place => location
card_last4
withdrawn_amount => amount
atm_fee => fee
atm_result => status
cash_left`,
    },
    {
      name: 'dunning',
      cues: 'dunning letters|dunning notices|payment reminders|reminder letters|dunning|collections letters|debt collection',
      columns: `letter_id like DUN-00001
customer_name
invoice_number
invoice_due_date
amount_due
dunning_level (1, 2, 3)
dunning_fee (0, 5, 10, 15)
sent_date 5 to 60 days after invoice_due_date
paid (62% yes)`,
    },
  ],
  concepts: concepts([
    ['payment_no', 'payment no|payment reference|psp reference', code('pay_[A-Za-z0-9]{14}', true)],
    ['merchant_name', 'merchant name|merchant', oneOf('Green Grocer|City Fuel|Nova Electronics|Book Barn|Sunrise Pharmacy|Blue Bistro|Urban Outfit|QuickMart|StreamBox|Skyline Airways|Petal Florist|Fit Factory|Pixel Games|Daily Bakery|Harbor Hotel|Garden World')],
    ['card_scheme', 'card scheme|card brand|card type', oneOf('Visa:50|Mastercard:34|American Express:10|Discover:3|JCB:3')],
    ['card_last4', 'card last4|last4|last four', code('####')],
    ['payment_amount', 'payment amount|amount', money(1.5, 2400, 38)],
    ['payment_currency', 'payment currency', oneOf('USD:44|EUR:34|GBP:14|CHF:4|CAD:4')],
    ['entry_mode', 'entry mode|payment entry', oneOf('online:44|contactless:32|chip:18|magstripe:2|mobile wallet:4')],
    ['three_d_secure', 'three d secure|3ds|3d secure', oneOf('authenticated:52|frictionless:26|not enrolled:16|failed:6')],
    ['authorized_at', 'authorized at|authorised at|payment time', timesOf('online', 'shopping', '-6mo')],
    ['payment_state', 'payment state|payment status|status', oneOf('captured:84|authorized:4|declined:8|refunded:3|voided:1')],
    ['decline_reason', 'decline reason|decline code', oneOf('Insufficient funds:38|Do not honor:24|Expired card:12|Incorrect CVC:10|Suspected fraud:9|Limit exceeded:7')],
    ['scheme', 'scheme|dispute scheme', among(familyValues('chargebacks', 'scheme'))],
    ['chargeback_reason', 'chargeback reason|dispute reason|reason code', among(familyValues('chargebacks', 'chargeback_reason'))],
    ['disputed_amount', 'disputed amount|chargeback amount', money(4, 3200, 84)],
    ['disputed_on', 'disputed on|dispute date', daysOf('working', '-1y', '-5d')],
    ['respond_by', 'respond by|response due', day('-10mo', '+1mo')],
    ['evidence_sent', 'evidence sent|evidence submitted', flag(0.62)],
    ['chargeback_outcome', 'chargeback outcome|dispute outcome', oneOf('lost:48|won:26|accepted:14|pending:12')],
    ['settlement_day', 'settlement day|settlement date', daysOf('working', '-1y')],
    ['gross_volume', 'gross volume|processed volume', money(40, 420000, 6800)],
    ['processing_fees', 'processing fees', money(0.8, 9800, 124)],
    ['refunded_volume', 'refunded volume', money(0, 18000, 84)],
    ['payments_settled', 'payments settled', int(1, 9600, skew(164))],
    ['payout_iban', 'payout iban', fake('finance.iban')],
    ['payout_state', 'payout state|payout status', oneOf('paid:90|in transit:6|on hold:2|failed:2')],
    ['terminal_no', 'terminal no|terminal number|register number', code('T-0##')],
    ['store_name', 'store name', oneOf('Downtown|Riverside Mall|Airport Plaza|Northgate Center|Harbor Street|Westfield|Oak Avenue|Central Station')],
    ['cashier_name', 'cashier name', fake('person.fullName')],
    ['items_scanned', 'items scanned|items on receipt', int(1, 64, skew(7))],
    ['receipt_total', 'receipt total|basket total', money(1.2, 420, 24)],
    ['tender', 'tender|tender type', oneOf('card:58|cash:26|mobile:13|voucher:3')],
    ['discount_given', 'discount given', money(0, 48, 1.4)],
    ['loyalty_used', 'loyalty card used', flag(0.44)],
    ['rung_up_at', 'rung up at|receipt time', timesOf('store', 'shopping', '-6mo')],
    ['shopper_name', 'shopper name', fake('person.fullName')],
    ['financed_amount', 'financed amount', money(35, 2800, 168)],
    ['installments', 'installments|number of installments', int(3, 12, skew(4))],
    ['installments_paid', 'installments paid', int(0, 12, skew(2))],
    ['installment_amount', 'installment amount', money(9, 620, 48)],
    ['late_fee', 'late fee charged', among([0, 5, 7, 10, 15], [80, 8, 6, 4, 2])],
    ['plan_started', 'plan started on', daysOf('shopping', '-1y')],
    ['plan_state', 'plan state', oneOf('on track:62|paid off:24|late:10|written off:4')],
    ['send_country', 'sending country', oneOf('United States:36|Germany:18|United Kingdom:16|Spain:12|Canada:10|Switzerland:8')],
    ['receive_country', 'receiving country', oneOf('Mexico:24|India:20|Philippines:16|Nigeria:11|Colombia:9|Morocco:8|Turkey:7|Ghana:5')],
    ['sent_amount', 'sent amount|amount sent', money(20, 5000, 260)],
    ['transfer_fee', 'transfer fee', among([0, 0.99, 1.99, 2.99, 3.99, 4.99, 7.99], [12, 12, 20, 22, 16, 12, 6])],
    ['fx_rate', 'fx rate', dec(0.8, 92, 4, skew(17))],
    ['money_delivery', 'delivery method money|payout method', oneOf('bank deposit:48|cash pickup:30|mobile wallet:20|home delivery:2')],
    ['transfer_state', 'transfer state|transfer status', oneOf('delivered:90|processing:6|cancelled:3|returned:1')],
    ['initiated_at', 'initiated at', timesOf('online', 'even', '-6mo')],
    ['gift_card_code', 'gift card code|gift card number', code('GC-[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{4}', true)],
    ['face_amount', 'face amount', int(10, 250, skew(40))],
    ['remaining_amount', 'remaining amount', int(0, 240, skew(14))],
    ['purchaser_name', 'purchaser name', fake('person.fullName')],
    ['gift_occasion', 'gift occasion|occasion', oneOf('Birthday:44|Christmas:22|Thank you:14|Wedding:8|Graduation:6|Just because:6')],
    ['issued_at', 'issued at', timesOf('online', 'shopping', '-2y')],
    ['valid_through', 'valid through', day('now', '+3y')],
    ['redeemed', 'redeemed|is redeemed', flag(0.64)],
    ['atm_no', 'atm no|atm number|atm id', code('ATM-0###')],
    ['atm_place', 'atm place|atm location', oneOf('Main Street branch|Central Station|Airport hall B|Shopping mall|Hospital|University|Petrol station A1|Harbor')],
    ['withdrawn_amount', 'withdrawn amount', among([20, 40, 50, 60, 80, 100, 150, 200, 300, 400, 500], [14, 12, 15, 8, 6, 16, 8, 11, 5, 3, 2])],
    ['atm_fee', 'atm fee', among([0, 1.95, 2.95, 3.95, 4.95], [64, 8, 10, 10, 8])],
    ['withdrawn_at', 'withdrawn at', timesOf('store', 'shopping', '-90d')],
    ['atm_result', 'atm result', oneOf('dispensed:94|insufficient funds:3|wrong PIN:2|card retained:1')],
    ['cash_left', 'cash left|atm cash level', int(800, 120000, skew(38000))],
  ]), // prettier-ignore
};
