import type { Domain } from '../model.js';
import { among, bell, code, concepts, day, dec, fake, flag, int, money, oneOf, skew, wholeMoney } from '../lexicon/builders.js';
import { daysOf } from './habits.js';

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
      cues: 'health insurance claims|medical insurance claims|health claims|krankenversicherung leistungen|reclamaciones de seguro médico',
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
  ],
  concepts: concepts([
    ['claim_type', 'claim type|type of claim|type|claim category|incident type|loss type|cause of loss', oneOf('collision:42|theft:13|weather:18|liability:17|fire:5|vandalism:5')],
    ['claim_status', 'claim status|status|status of claim', oneOf('approved:52|pending:22|rejected:12|paid:14'), 'weak'],
    ['policy_type', 'policy type|insurance type|product|type of policy|type of insurance|coverage type|plan type|line of business', oneOf('Auto:42|Home:24|Life:14|Health:14|Travel:6')],
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
  ]), // prettier-ignore
};
