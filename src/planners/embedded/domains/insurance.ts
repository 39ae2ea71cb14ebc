import type { Domain } from '../model.js';
import { among, bell, code, concepts, day, dec, fake, flag, int, money, oneOf, skew, wholeMoney } from '../lexicon/builders.js';
import { daysOf, timesOf } from './habits.js';

export const INSURANCE: Domain = {
  id: 'insurance',
  cues: 'insurance|policy|policies|claim|claims|insured|premium|underwriting|policyholder|policyholders|car insurance|health insurance|versicherung|seguros|seguro|assurance|sinistre|coverage|actuarial',
  subjects: [
    {
      name: 'claims',
      cues: 'claims|insurance claims|car insurance claims|claim data|schadensfalle|siniestros|insurance claim records|auto insurance claims|claim records|home insurance claims|insurance claim data',
      columns: `claim_number like CLM-00001
policy_number
claimant_name
claim_type
claim_date
claim_amount
claim_status => status
payout_amount never above the claim_amount`,
    },
    {
      name: 'policies',
      cues: 'policies|insurance policies|policyholders|policy data|polizas|policen|insurance|insurance policy data|insurance customers|policy records',
      columns: `policy_number like POL-000001
policyholder_name
age
policy_type
start_date
end_date 365 days after start_date
coverage_amount
annual_premium => premium
policy_status => status`,
    },
    {
      name: 'quotes',
      cues: 'quotes|insurance quotes|car insurance quotes|auto insurance quotes',
      columns: `quote_id
applicant_name
quote_date
age
vehicle_make
vehicle_model
annual_mileage
previous_claims
quoted_premium that rises strongly with previous_claims => premium`,
    },
    {
      name: 'health_claims',
      cues: 'health insurance claims|medical insurance claims|health claims|krankenversicherung leistungen|reclamaciones de seguro médico|dental insurance claims|dental claims|vision insurance claims|medical claims',
      columns: `claim_no like HC-00001 => claim_id
member_name => patient_name
age
treated_diagnosis => diagnosis
care_type => service_type
treated_on => service_date
billed_by_provider => billed_amount
allowed_amount never above billed_amount
member_pays => patient_responsibility
health_claim_state => status`,
    },
    {
      name: 'life_policies',
      cues: 'life insurance|life insurance policies|life policies|lebensversicherungen|seguros de vida',
      columns: `policy_no like LIFE-00001 => policy_id
insured_name
start_date
age between 18 and 75
smoker
sum_insured_life => coverage_amount
term_years
life_premium that rises strongly with coverage_amount => premium
beneficiary_relation => beneficiary
medical_exam_done => medical_exam
underwriting_class`,
    },
    {
      name: 'agents',
      cues: 'insurance agents|insurance brokers|brokers|versicherungsmakler|agentes de seguros|courtiers',
      columns: `broker_no like BRK-001 => agent_id
broker_name => agent_name
broker_city => city
policies_sold
premium_volume that rises strongly with policies_sold
loss_ratio_percent => loss_ratio
commission_percent => commission_rate
licensed_since`,
    },
    {
      name: 'pet_policies',
      cues: 'pet insurance|pet insurance policies|pet policies|tierversicherung|seguro de mascotas',
      columns: `policy_no like PET-00001 => policy_id
owner_name
pet_name
species
breed
pet_age
cover_level => coverage_level
monthly_pet_premium that rises with pet_age => monthly_premium
excess_amount => deductible
vet_claims => claims_count
renewed`,
    },
    {
      name: 'fraud',
      cues: 'insurance fraud|claim fraud|suspicious claims|versicherungsbetrug',
      columns: `case_no like SIU-0001 => case_id
claim_type
suspected_amount => claim_amount
red_flag
claims_in_3_years => previous_claims
days_since_policy_start
fraud_score_percent that rises with previous_claims => fraud_score
investigator_name => investigator
investigation_result => status`,
    },
    {
      name: 'home_claims',
      cues: 'home insurance claims|homeowners insurance claims|property insurance claims|household insurance claims|flood insurance claims|property claims|home claims',
      columns: `claim_number like HOM-00001
policy_number
policyholder_name
property_address
home_damage => cause_of_loss
claim_date
estimated_damage
home_excess => deductible
payout_amount never above estimated_damage
adjuster_name => adjuster
claim_status => status`,
    },
    {
      name: 'travel_claims',
      cues: 'travel insurance claims|travel claims|trip insurance claims',
      columns: `claim_number like TRV-00001
policy_number
claimant_name
trip_country => destination
trip_trouble => claim_type
claim_date
claim_amount
payout_amount never above claim_amount
claim_status => status`,
    },
    {
      name: 'work_injuries',
      cues: 'workers compensation claims|workers comp claims|work injury claims|workplace injury claims|worker compensation claims',
      columns: `claim_number like WC-00001
worker_name => employee_name
employer_name => employer
work_injury => injury_type
hurt_part => body_part
hurt_on => injury_date
reported_date after hurt_on => reported_date
days_off_work => days_lost
medical_paid => medical_cost
wages_paid => indemnity_paid
claim_status => status`,
    },
    {
      name: 'premium_payments',
      cues: 'insurance premium payments|premium payments|insurance premiums payments|insurance payments|premium collections|policy payments|insurance billing',
      columns: `payment_id
policy_number
policyholder_name
premium_due_on => due_date
premium_paid_on => paid_date
premium_due => amount
premium_interval => billing_frequency
payment_method
premium_state => status`,
    },
    {
      name: 'crop_claims',
      cues: 'crop insurance claims|crop insurance|crop insurance policies|farm insurance claims',
      columns: `claim_number like CRP-00001
farmer_name
county
insured_crop => crop
insured_acres => acres
crop_loss => cause_of_loss
claim_date
crop_payout => indemnity
claim_status => status`,
    },
    {
      name: 'reinsurance',
      cues: 'reinsurance treaties|reinsurance contracts|reinsurance|treaty reinsurance',
      columns: `treaty_no like TR-0001 => treaty_id
ceding_company
reinsurer
treaty_kind => treaty_type
start_date
end_date 365 days after start_date
ceded_percent
treaty_limit => limit
ceded_premium
treaty_currency => currency`,
    },
    {
      name: 'telematics',
      cues: 'car insurance telematics|telematics trips|usage based insurance|driving behaviour data|driving behavior data|telematics data',
      columns: `trip_id
policy_number
driver_name
trip_started => start_time
trip_miles => distance_km
trip_minutes that rises strongly with distance_km => duration_minutes
top_speed => max_speed_kmh
hard_brakes => hard_braking_events
fast_accelerations => rapid_accelerations
night_trip => night_driving
driver_score that falls with hard_braking_events => driving_score`,
    },
    {
      name: 'adjusters',
      cues: 'claims adjusters|claims adjusters workload|adjuster workload|insurance claims adjusters|claims handlers|claim handlers|schadenregulierer',
      columns: `adjuster_no like ADJ-001 => adjuster_id
adjuster_name => name
adjuster_office => office
claim_line => claim_type
open_claims
closed_this_month
handling_days => average_days_to_close
claims_reopened => reopened
adjuster_load => workload_percent`,
    },
  ],
  concepts: concepts([
    ['denied_for', 'denial reason|denied reason|decline reason|rejection reason', oneOf('not covered:34|policy lapsed:18|late notice:14|missing documents:16|excluded peril:12|suspected fraud:6'), 'here'],
    ['claim_type', 'claim type|type of claim|type|claim category|incident type|loss type|cause of loss', oneOf('collision:42|theft:13|weather:18|liability:17|fire:5|vandalism:5')],
    ['claim_status', 'claim status|status|status of claim', oneOf('approved:52|pending:22|rejected:12|paid:14'), 'weak'],
    ['policy_type', 'policy type|product line|insurance type|product|type of policy|type of insurance|coverage type|plan type|line of business', oneOf('Auto:42|Home:24|Life:14|Health:14|Travel:6')],
    ['policy_status', 'policy status', oneOf('active:80|lapsed:9|cancelled:7|expired:4')],
    ['amount', 'amount|claim value', money(150, 60000, 3100)],
    ['annual_mileage', 'annual mileage', int(1000, 45000, skew(11500))],
    ['quoted_premium', 'quoted premium|quote|quote amount', money(180, 3800, 740)],
    ['policy_number', 'policy number|policy no|policy id|policy|policennummer|número de póliza|numéro de police', code('POL-########')],
    ['treated_diagnosis', 'treated diagnosis', oneOf('Back pain|Fracture|Pregnancy|Asthma|Diabetes check|Appendicitis|Dental caries|Migraine|Knee surgery|Allergy test')],
    ['care_type', 'care type', oneOf('outpatient:56|inpatient:14|dental:14|pharmacy:12|therapy:4')],
    ['treated_on', 'treated on', daysOf('working')],
    ['billed_by_provider', 'billed by provider', money(18, 48000, 210)],
    ['allowed_amount', 'allowed amount', money(12, 42000, 160)],
    ['member_pays', 'member pays', money(0, 2400, 25)],
    ['health_claim_state', 'health claim state', oneOf('paid:76|denied:10|pending:12|appealed:2')],
    ['insured_name', 'insured name', fake('person.fullName')],
    ['sum_insured_life', 'sum insured life', wholeMoney(10000, 2000000, 180000)],
    ['life_term', 'term years', among([10, 15, 20, 25, 30], [18, 16, 32, 16, 18])],
    ['life_premium', 'life premium', money(60, 9800, 480)],
    ['beneficiary_relation', 'beneficiary relation', oneOf('spouse:56|child:26|parent:8|sibling:6|other:4')],
    ['medical_exam', 'medical exam done', flag(0.62)],
    ['underwriting_class', 'underwriting class', oneOf('preferred:24|standard:62|substandard:14')],
    ['broker_name', 'broker name|broker', fake('person.fullName')],
    ['broker_city', 'broker city', fake('location.city')],
    ['policies_sold', 'policies sold', int(4, 1900, skew(180))],
    ['premium_volume', 'premium volume', wholeMoney(4000, 4800000, 240000)],
    ['loss_ratio', 'loss ratio percent|loss ratio', dec(12, 140, 1, bell(64, 16))],
    ['commission_percent', 'commission percent', dec(4, 24, 1, bell(12, 3))],
    ['licensed_since', 'licensed since', day('-30y', '-6mo')],
    ['cover_level', 'cover level', oneOf('accident only:24|basic:36|comprehensive:40')],
    ['pet_premium', 'monthly pet premium', money(4, 120, 24)],
    ['excess_amount', 'excess amount', among([0, 100, 150, 250, 500], [14, 28, 24, 24, 10])],
    ['vet_claims', 'vet claims', int(0, 9, skew(0.8))],
    ['renewed', 'renewed', flag(0.82)],
    ['suspected_amount', 'suspected amount', money(240, 120000, 5400)],
    ['red_flag', 'red flag', oneOf('Recent policy start:22|Inconsistent story:24|No witnesses:16|Known repair shop:12|Repeated claim:18|Altered documents:8')],
    ['claims_3_years', 'claims in 3 years', int(0, 9, skew(1.4))],
    ['days_since_start', 'days since policy start', int(1, 3200, skew(240))],
    ['claim_fraud_score', 'fraud score percent', int(0, 100, bell(46, 20))],
    ['investigator_name', 'investigator name', fake('person.fullName')],
    ['investigation_result', 'investigation result', oneOf('cleared:52|fraud confirmed:22|inconclusive:16|open:10')],
    ['home_damage', 'home damage', oneOf('water damage:34|storm:22|fire:10|burglary:16|hail:10|vandalism:4|burst pipe:14')],
    ['home_excess', 'home excess', among([250, 500, 1000, 1500, 2500], [18, 32, 28, 12, 10])],
    ['estimated_damage', 'estimated damage|damage estimate', money(300, 180000, 5200)],
    ['adjuster_name', 'adjuster name|adjuster|claims adjuster|claims handler', fake('person.fullName')],
    ['trip_country', 'trip country', fake('location.country', { world: true })],
    ['trip_trouble', 'trip trouble', oneOf('trip cancellation:32|medical emergency:22|lost baggage:20|flight delay:18|missed connection:8')],
    ['worker_name', 'worker name', fake('person.fullName')],
    ['employer_name', 'employer name', fake('company.name')],
    ['work_injury', 'work injury', oneOf('strain:32|laceration:16|fall:20|fracture:10|burn:8|repetitive motion:14')],
    ['hurt_part', 'hurt part', oneOf('lower back:26|hand:20|knee:14|shoulder:14|foot:10|head:6|wrist:10')],
    ['hurt_on', 'hurt on', daysOf('working', '-3y')],
    ['days_off_work', 'days off work', int(0, 180, skew(9))],
    ['medical_paid', 'medical paid', money(80, 90000, 1900)],
    ['wages_paid', 'wages paid', money(0, 60000, 1400)],
    ['premium_due_on', 'premium due on', day('-2y')],
    ['premium_paid_on', 'premium paid on', day('-2y')],
    ['premium_due', 'premium due', money(18, 2400, 96)],
    ['premium_interval', 'premium interval', oneOf('monthly:62|quarterly:14|annual:24')],
    ['premium_state', 'premium state', oneOf('paid:86|late:8|failed:4|refunded:2')],
    ['insured_crop', 'insured crop', oneOf('Corn:34|Soybeans:28|Wheat:20|Cotton:10|Sorghum:8')],
    ['insured_acres', 'insured acres', int(20, 4200, skew(380))],
    ['crop_loss', 'crop loss', oneOf('drought:38|hail:18|excess moisture:20|frost:10|flood:8|disease:6')],
    ['crop_payout', 'crop payout', money(400, 480000, 14000)],
    ['ceding_company', 'ceding company|cedent', fake('company.name')],
    ['reinsurer', 'reinsurer', oneOf('Alpine Re|Atlantic Re|Nordic Re|Helvetia Re|Pacific Re|Hanover Re|Harbor Re')],
    ['treaty_kind', 'treaty kind', oneOf('quota share:38|surplus:16|excess of loss:36|stop loss:10')],
    ['ceded_percent', 'ceded percent', int(5, 80, bell(32, 14))],
    ['treaty_limit', 'treaty limit', wholeMoney(1000000, 250000000, 22000000)],
    ['ceded_premium', 'ceded premium', wholeMoney(80000, 30000000, 2400000)],
    ['treaty_currency', 'treaty currency', oneOf('USD:44|EUR:34|GBP:14|CHF:8')],
    ['trip_started', 'trip started', timesOf('rush', 'working', '-6mo')],
    ['trip_miles', 'trip miles', dec(0.4, 320, 1, skew(12))],
    ['trip_minutes', 'trip minutes', int(2, 290, skew(21))],
    ['top_speed', 'top speed', int(28, 176, bell(88, 26))],
    ['hard_brakes', 'hard brakes|harsh braking|hard braking events|harsh braking events', int(0, 14, skew(1.2))],
    ['fast_accelerations', 'fast accelerations|rapid accelerations|harsh accelerations', int(0, 14, skew(1.1))],
    ['night_trip', 'night trip', flag(0.14)],
    ['driver_score', 'driver score', int(20, 100, bell(78, 12))],
    ['excess', 'excess|policy excess|deductible|excess amount', among([100, 150, 200, 250, 500, 750, 1000], [12, 12, 14, 22, 24, 6, 10])],
    ['vet_fee', 'vet fee|vet bill|veterinary fee|treatment cost', money(40, 9800, 320)],
    ['claim_paid', 'paid amount|amount paid|paid|paid to date', money(0, 45000, 2200)],
    ['adjuster_office', 'adjuster office', fake('location.city')],
    ['claim_line', 'claim line', oneOf('auto:44|property:26|liability:14|workers comp:10|travel:6')],
    ['open_claims', 'open claims|claims open|assigned claims', int(4, 160, bell(62, 24))],
    ['closed_this_month', 'closed this month|claims closed', int(2, 90, bell(34, 14))],
    ['handling_days', 'handling days', dec(3, 120, 1, skew(24))],
    ['claims_reopened', 'claims reopened', int(0, 12, skew(1.4))],
    ['adjuster_load', 'adjuster load', int(30, 150, bell(92, 18))],
    ['garage', 'garage|repair shop|body shop|workshop|repair garage', oneOf('Harbor Body Shop|City Auto Repair|North Ring Garage|Miller Bodywork|Speedy Glass|Old Mill Garage|Westside Collision|Crown Motors')],
  ]), // prettier-ignore
};
