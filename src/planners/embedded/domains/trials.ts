import { among, bell, code, concepts, day, dec, fake, flag, int, oneOf, skew } from '../lexicon/builders.js';
import type { Domain } from '../model.js';
import { daysOf } from './habits.js';

export const TRIALS: Domain = {
  id: 'clinical research',
  cues: 'clinical trial|clinical study|clinical research|trial participants|trial registry|adverse event|informed consent|placebo|randomized trial|drug safety|pharmacovigilance|study sites|klinische studie|ensayo clínico|essai clinique|essais cliniques',
  subjects: [
    {
      name: 'clinical_trial',
      cues: 'trial participants|clinical trial|clinical trial participants|clinical study|trial subjects|clinical trial data|klinische studie|ensayo clínico|essai clinique|clinical trial patients|clinical trial results|drug trial|patients in a clinical trial',
      columns: `participant_id like SUBJ-0001
study_site
age
sex
treatment_arm => treatment_group
baseline_score
week_12_score that rises with baseline_score
adverse_event
consented_on => enrollment_date
study_status => status`,
    },
    {
      name: 'adverse_events',
      cues: 'adverse events|drug safety|pharmacovigilance|adverse event reports|side effect reports|unerwünschte ereignisse|eventos adversos|vaccine side effects|drug side effects|adverse drug reactions',
      columns: `event_number like AE-00001 => event_id
participant_id like SUBJ-0417
event_term => event
organ_class
ae_severity => severity
serious
related_to_drug
onset_date
outcome_of_event => outcome
action_with_drug => action_taken`,
    },
    {
      name: 'trials',
      cues: 'clinical trials registry|trial registry|registered trials|studies registry|studienregister',
      columns: `nct_number
study_title => title
phase
therapeutic_area
sponsor_company => sponsor
trial_design
planned_enrollment => enrollment
start_date
trial_status => status
countries_count`,
    },
    {
      name: 'visits',
      cues: 'trial visits|study visits|clinical trial visits|visit schedule of a trial',
      columns: `participant_id like SUBJ-0417
study_visit => visit
visit_date
systolic_bp
diastolic_bp never above systolic_bp
weight_kg
dose_mg
doses_missed
lab_flag`,
    },
    {
      name: 'sites',
      cues: 'study sites|trial sites|investigator sites|prüfzentren|centros de investigación',
      columns: `site_number => site_id
hospital_name
principal_investigator
city
country
patients_screened
patients_enrolled never more than patients_screened
activated_on => activation_date
protocol_deviations`,
    },
  ],
  concepts: concepts([
    ['study_site', 'study site|trial site|site number|site id', code('SITE-0[12]#')],
    ['trial_age', 'age|age in years', int(18, 84, bell(54, 13))],
    ['treatment_arm', 'treatment arm|arm|treatment group|study arm|randomization group|treatment', oneOf('Drug 20 mg:34|Drug 40 mg:33|Placebo:33')],
    ['trial_score', 'baseline score|week 12 score|week 24 score|followup score|follow up score|endpoint score|primary endpoint', dec(4, 52, 1, bell(24, 7))],
    ['adverse_event', 'adverse event|side effect|side effects|event term|ae term|reported term', oneOf('None:48|Headache:13|Nausea:11|Fatigue:8|Dizziness:6|Injection site pain:5|Diarrhea:4|Rash:3|Insomnia:2')],
    ['consented_on', 'consented on|consent date|informed consent date|enrollment date|randomized on', daysOf('working', '-3y', '-3mo')],
    ['study_status', 'study status|participant status|subject status', oneOf('completed:58|active:26|withdrawn:9|screen failure:5|lost to follow-up:2')],
    ['organ_class', 'organ class|system organ class|soc', oneOf('Nervous system disorders:24|Gastrointestinal disorders:24|General disorders:18|Skin disorders:11|Infections:12|Cardiac disorders:5|Psychiatric disorders:6')],
    ['ae_severity', 'ae severity|event severity|ctcae grade', oneOf('mild:58|moderate:33|severe:8|life-threatening:1')],
    ['dropped_out', 'dropped out|drop out|dropout|withdrew|withdrawn|discontinued|lost to follow up', flag(0.12)],
    ['serious', 'serious|is serious|serious event|sae', flag(0.07)],
    ['related', 'related to drug|causality|relatedness|relationship to drug', oneOf('not related:34|unlikely:24|possible:26|probable:12|definite:4')],
    ['onset_date', 'onset date|event onset', daysOf('even', '-2y')],
    ['event_outcome', 'outcome of event|event outcome', oneOf('recovered:72|recovering:14|not recovered:8|recovered with sequelae:3|unknown:3')],
    ['drug_action', 'action with drug|action taken with drug', oneOf('none:74|dose reduced:9|interrupted:10|discontinued:7')],
    ['nct_number', 'nct number|nct id|trial number|eudract number', code('NCT0[456]######', true)],
    ['study_title', 'study title|trial title|study name|brief title', oneOf('Efficacy of ZX-210 in Moderate Asthma|Long-Term Safety of Velimab|Dose Finding Study of NR-88 in Hypertension|Exercise and Memory in Older Adults|Early Mobilisation after Hip Surgery|Oral Lorantinib in Lung Cancer|Mindfulness for Chronic Pain|Booster Vaccine Response in Adults|Nightly Melatonin in Shift Workers|Weekly Insulin in Type 2 Diabetes')],
    ['trial_phase', 'phase|trial phase|study phase', oneOf('Phase 1:22|Phase 2:34|Phase 3:30|Phase 4:14')],
    ['therapeutic_area', 'therapeutic area|disease area|indication area', oneOf('Oncology:30|Cardiology:14|Neurology:14|Infectious Diseases:12|Endocrinology:11|Respiratory:10|Immunology:9')],
    ['sponsor_company', 'sponsor company|trial sponsor|sponsor', fake('company.name')],
    ['trial_design', 'trial design|study design|blinding', oneOf('double-blind, placebo-controlled:48|open label:28|single-blind:8|crossover:8|observational:8')],
    ['planned_enrollment', 'planned enrollment|target enrollment', int(18, 6400, skew(190))],
    ['trial_status', 'trial status|recruitment status', oneOf('recruiting:36|completed:34|active, not recruiting:16|not yet recruiting:8|terminated:6')],
    ['countries_count', 'countries count|number of countries', int(1, 28, skew(3))],
    ['study_visit', 'study visit|visit name', oneOf('Screening|Baseline|Week 2|Week 4|Week 8|Week 12|End of study')],
    ['trial_visit_date', 'visit date', daysOf('working', '-2y')],
    ['dose_mg', 'dose mg|study dose', among([0, 20, 40], [33, 34, 33]), 'here'],
    ['doses_missed', 'doses missed|missed doses', int(0, 14, skew(1))],
    ['lab_flag', 'lab flag|lab abnormality', oneOf('normal:80|high:12|low:8')],
    ['hospital_name', 'hospital name', oneOf('University Hospital North|St. Mary Medical Center|Riverside Clinic|Karolin Institute|Hospital Clínico Central|CHU Sainte-Anne|Harbor Research Center|Lakeview Medical')],
    ['principal_investigator', 'principal investigator|investigator', fake('person.fullName')],
    ['patients_screened', 'patients screened|screened', int(2, 180, skew(32))],
    ['patients_enrolled', 'patients enrolled|enrolled patients|subjects enrolled', int(0, 140, skew(19))],
    ['activated_on', 'activated on|site activated', day('-4y', '-6mo')],
    ['protocol_deviations', 'protocol deviations', int(0, 24, skew(2))],
  ]), // prettier-ignore
};
