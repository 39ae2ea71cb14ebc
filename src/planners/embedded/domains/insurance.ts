import type { Domain } from '../model.js';
import { code, concepts, int, money, oneOf, skew } from '../lexicon/builders.js';

export const INSURANCE: Domain = {
  id: 'insurance',
  cues: 'insurance|policy|policies|claim|claims|insured|premium|underwriting|policyholder|policyholders|car insurance|health insurance|versicherung|seguros|seguro|assurance|sinistre|coverage|actuarial',
  subjects: [
    {
      name: 'claims',
      cues: 'claims|insurance claims|car insurance claims|claim data|schadensfalle|siniestros',
      columns: `claim_number like CLM-00001
policy_number
claimant_name
claim_type
claim_date
claim_amount
claim_status
payout_amount never above the claim_amount`,
    },
    {
      name: 'policies',
      cues: 'policies|insurance policies|policyholders|policy data|polizas|policen|insurance',
      columns: `policy_number like POL-000001
policyholder_name
age
policy_type
start_date
end_date
annual_premium
coverage_amount
policy_status`,
    },
    {
      name: 'quotes',
      cues: 'quotes|insurance quotes',
      columns: `quote_id
applicant_name
age
vehicle_make
vehicle_model
annual_mileage
previous_claims
quoted_premium`,
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
  ]), // prettier-ignore
};
