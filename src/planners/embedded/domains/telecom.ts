import type { Domain } from '../model.js';
import { bell, code, concepts, day, dec, flag, int, money, oneOf, skew } from '../lexicon/builders.js';

export const TELECOM: Domain = {
  id: 'telecom',
  cues: 'telecom|telco|telecommunication|call|calls|call record|call records|cdr|mobile operator|subscriber|subscribers|sim|data usage|broadband|internet provider|churn|roaming|phone plan|telefonia|mobilfunk|telecoms|cell tower|sms',
  subjects: [
    {
      name: 'calls',
      cues: 'calls|call records|cdr|call detail records|call logs|call data',
      columns: `call_id
caller_number
callee_number
call_start
duration_seconds
call_type
cell_tower
charge`,
    },
    {
      name: 'churn',
      cues: 'churn|customer churn|telco churn',
      columns: `customer_id
gender
age
tenure_months
contract
internet_service
monthly_charges
total_charges = tenure_months * monthly_charges
support_tickets
churn that falls with tenure_months`,
    },
    {
      name: 'subscribers',
      cues: 'subscribers|customers|mobile customers|telecom|sim cards|telecom customers',
      columns: `subscriber_id
full_name
phone_number
plan
monthly_charges
data_usage_gb
activation_date
status`,
    },
    {
      name: 'towers',
      cues: 'cell towers|network performance|towers',
      columns: `tower_id
latitude
longitude
network_type
signal_strength
throughput_mbps
dropped_calls
timestamp`,
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
  ]), // prettier-ignore
};
