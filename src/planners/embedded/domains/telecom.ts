import type { Domain } from '../model.js';
import { among, bell, code, concepts, day, dec, flag, int, money, oneOf, skew } from '../lexicon/builders.js';
import { timesOf } from './habits.js';

export const TELECOM: Domain = {
  id: 'telecom',
  cues: 'telecom|telco|telecommunication|call|calls|call record|call records|cdr|mobile operator|subscriber|subscribers|sim|data usage|broadband|internet provider|churn|roaming|phone plan|telefonia|mobilfunk|telecoms|cell tower|sms',
  subjects: [
    {
      name: 'calls',
      cues: 'calls|call records|cdr|call detail records|call logs|call data|phone calls|phone call records|telephone calls|phone call log|call history|mobile calls',
      columns: `call_id
caller_number
callee_number
call_start => start_time
end_time
duration_seconds
call_type
cell_tower
charge => cost`,
    },
    {
      name: 'churn',
      cues: 'churn|customer churn|telco churn|telecom churn|telecom customer churn|churn data',
      columns: `customer_id
gender
age
tenure_months
contract => contract_type
internet_service
monthly_charges
total_charges = tenure_months * monthly_charges
support_tickets
churn that falls with tenure_months`,
    },
    {
      name: 'subscribers',
      cues: 'telecom customers|telco customers|customers of a telecom|mobile customers|telecom customer data|subscribers|customers|mobile customers|telecom|sim cards|telecom customers|mobile subscribers|telecom subscribers|mobile phone customers|mobile plans',
      columns: `subscriber_id
full_name
phone_number
plan
monthly_charges
data_usage_gb => data_used_gb
activation_date
status`,
    },
    {
      name: 'towers',
      cues: 'network performance|cell tower data|mobile network performance|cell tower performance|cell tower readings',
      columns: `tower_id
latitude
longitude
network_type
signal_strength
throughput_mbps
dropped_calls
timestamp`,
    },
    {
      name: 'data_sessions',
      cues: 'mobile data sessions|data usage records|internet sessions of subscribers|datensitzungen|mobile data usage|data usage',
      columns: `session_no like DS-000001 => session_id
subscriber_phone => phone_number
session_began => start_time
end_time
used_mb => data_mb
session_seconds that rises with data_mb => duration_seconds
radio_network => network_type
apn
cell_tower
roaming_country missing 92%`,
    },
    {
      name: 'outages',
      cues: 'network outages|network faults|telecom outages|störungen im netz|averías de red|network outage log|internet outages|network outage',
      columns: `outage_no like NO-00001 => outage_id
outage_area => region
network_layer
outage_cause_of_network => cause
outage_began => start_time
end_time
outage_minutes => duration_minutes
customers_without_service that rises with duration_minutes => customers_affected
field_team_sent
outage_state => status`,
    },
    {
      name: 'phone_bills',
      cues: 'phone bills|mobile bills|telecom invoices|telefonrechnungen|facturas de móvil|mobile phone bills|telecom bills|monthly phone bills',
      columns: `bill_no like PB-00001 => bill_id
customer_name
subscriber_phone => phone_number
plan
bill_month => billing_month
base_fee
extra_usage_fee
roaming_fee
bill_sum = base_fee + extra_usage_fee + roaming_fee => total_amount
bill_paid => paid`,
    },
    {
      name: 'text_messages',
      cues: 'sms|sms records|text messages log|sms logs|textnachrichten|text messages|sms messages|sms log',
      columns: `sms_no like SMS-000001 => message_id
sender_phone => sender_number
recipient_phone => recipient_number
sms_at => timestamp
sms_parts => parts
sms_kind => message_type
sms_state => status
sms_cost => cost`,
    },
    {
      name: 'speed_tests',
      cues: 'speed tests|internet speed tests|broadband speed tests|broadband measurements|speed test results|internet speed test results|internet speed',
      columns: `test_no like SPT-00001 => test_id
provider_name => provider
access_technology => connection_type
tested_at => timestamp
download_mbps
upload_mbps that rises strongly with download_mbps
ping_ms
jitter_ms that rises with ping_ms
city`,
    },
    {
      name: 'installations',
      cues: 'broadband installations|fibre installations|fiber installations|fibre broadband installations|broadband orders|internet installations|line installations|broadband|fibre rollout',
      columns: `installation_id
customer_name
street_address => address
city
plan_speed (100, 250, 500 or 1000) => speed_mbps
appointment_date => installation_date
technician
installation_minutes from 30 to 240 => duration_minutes
outcome (completed 78%, rescheduled 14%, failed 8%) => status`,
    },
    {
      name: 'roaming',
      cues: 'roaming|roaming records|roaming usage|roaming sessions|international roaming',
      columns: `roaming_no like ROA-000001 => roaming_id
phone_number
home_country
visited_country
roaming_network (Vodafone, Orange, Telefonica, Movistar, T-Mobile, TIM, Telia) => visited_operator
session_start => start_time
data_used_mb
voice_minutes
charge`,
    },
    {
      name: 'sim_activations',
      cues: 'sim activations|sim card activations|esim activations|sim orders|sim swaps|sim cards',
      columns: `activation_no like ACT-000001 => activation_id
iccid
phone_number
customer_name
sim_kind (physical 64%, eSIM 36%) => sim_type
plan
activated_at
sales_channel (store 38%, online 44%, reseller 18%) => channel
activation_status (active 90%, pending 6%, rejected 4%) => status`,
    },
    {
      name: 'phone_plans',
      cues: 'phone plans|mobile plans|tariffs|mobile tariffs|data plans|phone plans and subscriptions|broadband plans',
      columns: `plan_code
plan_name
plan_kind (prepaid 35%, postpaid 65%) => plan_type
monthly_fee
data_allowance_gb => data_gb
voice_minutes (100, 300, 500 or 1000)
sms_included
contract_months (1, 12 or 24)
five_g yes/no
valid_from`,
    },
    {
      name: 'portings',
      cues: 'number porting|number porting requests|porting requests|ported numbers|mnp requests',
      columns: `porting_no like MNP-000001 => request_id
phone_number
customer_name
old_operator (Vodafone, Orange, Telefonica, O2, T-Mobile, Three) => donor_operator
new_operator (Vodafone, Orange, Telefonica, O2, T-Mobile, Three) => recipient_operator
requested_on => request_date
ported_on 1 to 5 days after requested_on => porting_date
porting_status (completed 86%, pending 8%, rejected 6%) => status`,
    },
    {
      name: 'top_ups',
      cues: 'top ups|prepaid top ups|top-ups|prepaid top-ups|recharges|prepaid recharges|airtime',
      columns: `topup_no like TOP-000001 => topup_id
phone_number
topup_amount (5, 10, 15, 20, 30 or 50) => amount
currency
topup_channel (app 46%, shop 24%, website 18%, voucher 12%) => channel
payment_method
topped_up_at => timestamp
balance_after above topup_amount`,
    },
    {
      name: 'cell_performance',
      cues: 'base stations|base station performance|5g base stations|cell performance|ran kpis|radio network kpis|network kpis',
      columns: `cell_tower => cell_id
technology (4G, 5G)
measured_at => timestamp
connected_users from 0 to 900
downlink_mbps from 5 to 900
uplink_mbps from 1 to 120
latency_ms from 6 to 90
drop_rate_percent from 0 to 4 => dropped_call_rate
cell_availability_percent from 92 to 100 => availability_percent`,
    },
    {
      name: 'hotspots',
      cues: 'wifi hotspots|wi fi hotspots|public wifi|hotspots|access points|wifi access points',
      columns: `hotspot_id like HS-00001
location_name (Central Station, City Library, Airport Terminal 2, Market Square, Riverside Park, Town Hall, Shopping Mall, University Campus)
latitude
longitude
ip_address
connected_users 0 to 240
bandwidth_mbps 10 to 1000
uptime_percent 92 to 100
last_seen
status (online 93%, offline 4%, maintenance 3%)`,
    },
    {
      name: 'sim_stock',
      cues: 'sim card inventory|sim inventory|sim stock|sim card stock|stock of sim cards',
      columns: `iccid
sim_type (nano 50%, eSIM 36%, micro 14%)
msisdn
batch_number
dealer_code like DLR-042
received_date
status (in stock 46%, assigned 22%, active 28%, blocked 4%)`,
    },
    {
      name: 'sites',
      cues: 'cell towers|towers|mobile towers|cell tower sites|cell sites|tower sites|telecom towers|mobile sites|base station sites|cell tower locations|mobilfunkmasten|torres de telefonía|antennes relais',
      columns: `tower_id like TWR-00001
latitude
longitude
city
tower_height_m 15 to 90
network_type
antennas 3 to 18
operator (NorthTel, Vista Mobile, ClearWave, OneCell)
commissioned_date
status (active 92%, planned 5%, decommissioned 3%)`,
    },
  ],
  concepts: concepts([
    ['monthly_charges', 'monthly charges|monthly charge|monthly bill|monthly fee|charges per month|monthly cost|bill per month', dec(12, 130, 2, bell(62, 24))],
    ['total_charges', 'total charges|lifetime charges', dec(12, 8800, 2, skew(1400))],
    ['plan', 'plan|plan name|phone plan|data plan|tariff|tariff plan|rate plan|mobile plan', oneOf('Prepaid:28|Basic 5GB:24|Plus 20GB:26|Unlimited:22')],
    ['internet_service', 'internet service|internet type|internet|broadband type', oneOf('Fiber:44|DSL:34|None:22')],
    ['call_type', 'call type|direction|call direction|type of call|type', oneOf('outgoing:52|incoming:40|missed:8')],
    ['call_result', 'call result|call outcome|call status|disposition', oneOf('answered:74|no answer:14|busy:7|voicemail:5')],
    ['cell_tower', 'cell tower|tower|cell id|cell|tower id|antenna', code('CELL-####')],
    ['charge', 'charge|call cost|call charge', money(0, 28, 0.6)],
    ['activation_date', 'activation date|activated on', day('-5y', 'now')],
    ['dropped_calls', 'dropped calls|drop calls', int(0, 40, skew(3))],
    ['calls', 'number of calls|call count|calls made|calls per month', int(0, 320, skew(48))],
    ['sms_count', 'sms sent|sms count|texts sent|messages sent', int(0, 400, skew(24))],
    ['roaming', 'roaming|is roaming|international plan|has international plan', flag(0.14)],
    ['call_moment', 'call start|call time|called at|session began|sms at', timesOf('evening', 'even', '-90d')],
    ['used_mb', 'used mb', dec(0.1, 9800, 1, skew(48))],
    ['data_session_seconds', 'session seconds', int(2, 28000, skew(420))],
    ['radio_network', 'radio network|radio technology', oneOf('5G:38|4G:54|3G:6|2G:2')],
    ['apn', 'apn|access point name', oneOf('internet:82|ims:10|iot.fleet:5|corporate.vpn:3')],
    ['roaming_country', 'roaming country', oneOf('Spain|France|Italy|Austria|Turkey|United States|Greece')],
    ['outage_area', 'outage area', oneOf('North District|Old Town|Harbor|University|Hill Villages|Airport Zone|West Suburbs')],
    ['network_layer', 'network layer', oneOf('mobile:46|fiber:28|core:10|DSL:16')],
    ['network_cause', 'outage cause of network', oneOf('Fiber cut:28|Power failure:22|Hardware fault:20|Software update:16|Storm:10|Vandalism:4')],
    ['outage_began', 'outage began', timesOf('alarm', 'even', '-2y')],
    ['outage_minutes', 'outage minutes', int(4, 2900, skew(96))],
    ['without_service', 'customers without service', int(5, 180000, skew(1400))],
    ['field_team', 'field team sent', flag(0.64)],
    ['outage_state', 'outage state', oneOf('resolved:94|ongoing:4|monitoring:2')],
    ['bill_month', 'bill month', oneOf('2025-01|2025-02|2025-03|2025-04|2025-05|2025-06|2025-07|2025-08|2025-09|2025-10|2025-11|2025-12')],
    ['base_fee', 'base fee', among([9.99, 14.99, 19.99, 29.99, 39.99, 54.99], [16, 20, 24, 20, 14, 6])],
    ['extra_usage', 'extra usage fee', money(0, 60, 1.2)],
    ['roaming_fee', 'roaming fee', money(0, 120, 0.6)],
    ['bill_sum', 'bill sum', money(9.99, 180, 31)],
    ['bill_paid', 'bill paid', flag(0.93)],
    ['sms_parts', 'sms parts', among([1, 2, 3, 4], [78, 16, 4, 2])],
    ['sms_kind', 'sms kind', oneOf('person:42|one-time code:34|notification:18|marketing:6')],
    ['sms_state', 'sms state', oneOf('delivered:96|pending:1|failed:3')],
    ['sms_cost', 'sms cost', among([0, 0.05, 0.09, 0.19], [58, 18, 18, 6])],
    ['provider_name', 'provider name|isp name', oneOf('Telora|NetWave|FiberOne|CityCom|SkyLink')],
    ['access_technology', 'access technology', oneOf('Fiber:36|Cable:28|DSL:22|5G:10|Satellite:4')],
    ['tested_at', 'tested at', timesOf('evening', 'even')],
    ['test_download', 'download mbps', dec(1, 980, 1, skew(96))],
    ['test_upload', 'upload mbps', dec(0.5, 620, 1, skew(31))],
    ['test_ping', 'ping ms', int(2, 320, skew(17))],
    ['test_jitter', 'jitter ms', dec(0.1, 84, 1, skew(2.8))],
  ]), // prettier-ignore
};
