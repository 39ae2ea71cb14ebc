import type { Domain } from '../model.js';
import { among, bell, code, concepts, day, dec, fake, flag, int, money, oneOf, skew } from '../lexicon/builders.js';
import { familyValues } from '../vocabulary/families.js';
import { daysOf, timesOf } from './habits.js';
import { HOSPITALS } from '../vocabulary/names/places.js';

export const HEALTHCARE: Domain = {
  id: 'healthcare',
  cues: 'medical devices|medical device|medical device inventory|medical equipment|healthcare|health care|hospital|patient|patients|clinic|clinical|medical|doctor|physician|health|diagnosis|pharmacy|medication|vital sign|vital signs|lab result|lab results|ehr|emr|nurse|surgery|covid|paciente|pacientes|hospitalario|salud|krankenhaus|patienten|hopital|sante|vaccination|vaccine|appointment|appointments|prescription|therapy|ward|blood donations|blood bank|diabetes|prediabetes|diabète|schlaganfall|herzinfarkt',
  subjects: [
    {
      name: 'patients',
      cues: 'patients|patient|patient records|medical records|health records|healthcare data|hospital data|patient data|ehr|medical data|pacientes|patienten|patienten daten|hospital|healthcare|patient list|hospital patients|patient registry|hospital patient records',
      columns: `patient_id like PAT-00001
patient_name
date_of_birth
age
gender
blood_type
diagnosis
medical_department => department
doctor_name
admission_date
insurance_provider`,
    },
    {
      name: 'diabetes_risk',
      cues: 'diabetes|diabetes risk|diabetes prediction|diabetic patients|diabetes patients|prediabetes|diabetiker|diabetespatienten|diabéticos|pacientes con diabetes|diabète|patients diabétiques',
      columns: `patient_id like PAT-00001
age between 18 and 92
sex
bmi
fasting_glucose
hba1c_percent that rises strongly with fasting_glucose
systolic_bp
diastolic_bp
cholesterol
smoker
physical_activity (low 34%, moderate 46%, high 20%)
family_history
has_diabetes`,
    },
    {
      name: 'heart_risk',
      cues: 'heart disease|cardiovascular disease|cardiovascular risk|heart attack|heart attacks|heart failure|coronary disease|stroke prediction|stroke patients|stroke risk|herzkrankheiten|herzinfarkt|schlaganfall|enfermedades cardíacas|maladies cardiaques',
      columns: `patient_id like PAT-00001
age between 18 and 92
sex
bmi
resting_heart_rate
systolic_bp
diastolic_bp
cholesterol
fasting_glucose
smoker
chest_pain_type (typical 18%, atypical 22%, non-anginal 28%, asymptomatic 32%)
exercise_angina
family_history
has_disease`,
    },
    {
      name: 'appointments',
      cues: 'appointments|clinic appointments|visits|doctor visits|bookings|citas|termine|rendez vous|consultations|doctor appointments|medical appointments|patient appointments|patient visits|appointment records',
      columns: `appointment_id like APT-00001
patient_name
doctor_name
specialty
appointment_date
appointment_time
appointment_status => status
visit_reason => reason`,
    },
    {
      name: 'lab_results',
      cues: 'lab results|laboratory results|lab tests|blood tests|test results|laborwerte|lab test results|blood test results|medical test results|lab data',
      columns: `sample_id like SMP-00001
patient_id
patient_name
test_name
result_value => result
unit
reference_range
collected_date => test_date
doctor_name`,
    },
    {
      name: 'vitals',
      cues: 'vital signs|vitals|vital sign measurements|monitoring|patient vitals|vital signs monitoring|vitals readings|patient vital signs|icu vitals',
      columns: `patient_id
recorded_at => timestamp
heart_rate
systolic_bp
diastolic_bp
body_temperature => temperature
spo2_percent => oxygen_saturation
respiratory_rate`,
    },
    {
      name: 'prescriptions',
      cues: 'prescriptions|medications|drug orders|recetas|rezepte|prescription records|drug prescriptions|medication prescriptions',
      columns: `prescription_id like RX-00001
patient_name
medication
dosage
medication_frequency => frequency
prescriber_name => doctor_name
prescribed_date => prescription_date
refills`,
    },
    {
      name: 'billing',
      cues: 'hospital bills|medical billing|billing|hospital billing|medical claims|patient billing|medical bills|hospital invoices',
      columns: `bill_id
patient_id
patient_name
medical_department => department
length_of_stay
bill_amount that rises strongly with length_of_stay => amount
insurance_provider
payment_status
billing_date`,
    },
    {
      name: 'vaccinations',
      cues: 'vaccinations|vaccine|immunizations|vaccination records|vaccination data|vaccine doses|vaccination log|immunization records|vaccine records|vaccination campaign|vaccination campaign data|flu shots',
      columns: `record_id => vaccination_id
patient_name
age
vaccine => vaccine_name
dose_number
vaccination_date
clinic_city => location
administered_by`,
    },
    {
      name: 'vaccination_appointments',
      cues: 'vaccination appointments|vaccine appointments|flu shot appointments|immunization appointments|vaccination bookings|vaccine bookings|impftermine|citas de vacunación|rendez vous de vaccination',
      columns: `appointment_id like APT-00001
patient_name
age
vaccine => vaccine_name
dose_number
appointment_date
appointment_time
clinic_city => location
appointment_status => status`,
    },
    {
      name: 'doctors',
      cues: 'doctors|physicians|medical staff|nurses|doctor list|doctor directory|physician directory|hospital doctors',
      columns: `doctor_id
full_name => doctor_name
specialty
years_of_experience
hospital
email
phone`,
    },
    {
      name: 'hearing_tests',
      cues: 'hearing tests|hearing test|hearing test results|hearing tests of patients|audiology|audiometry|audiograms|hörtests|hörtest|pruebas de audición|tests auditifs',
      columns: `hearing_test_no like HT-00001 => test_id
patient_name
age
hearing_tested_on => test_date
ear_tested => ear
tone_frequency => frequency_hz
hearing_threshold => threshold_db
hearing_loss
hearing_aid_advised
audiologist`,
    },
    {
      name: 'surgeries',
      cues: 'surgeries|operations in a hospital|surgery schedule|operating room schedule|operationen|cirugías|chirurgies|surgery records|surgical procedures|surgery data|operations log',
      columns: `surgery_no like SUR-00001 => surgery_id
patient_name
surgeon_name
surgical_procedure => procedure
surgical_department => department
anesthesia_type
operating_room
surgery_start => start_time
surgery_end (date and time) => end_time
surgery_minutes => duration_minutes
blood_loss_ml
asa_class
surgical_complication => complications`,
    },
    {
      name: 'er_visits',
      cues: 'er visits|er triage|emergency triage|triage log|emergency room visits|emergency department|emergency room|notaufnahme|urgencias|urgences|emergency room admissions|er admissions|emergency visits|emergency department visits',
      columns: `visit_no like ER-00001 => visit_id
arrived_in_er => arrival_time
patient_name
age
gender
arrival_mode
er_complaint => chief_complaint
triage_level
wait_to_doctor_minutes => wait_time_minutes
er_stay_hours that rises with wait_time_minutes => length_of_stay_hours
er_disposition => disposition`,
    },
    {
      name: 'admissions',
      cues: 'inpatient stays|hospital stays|inpatient admissions|stationäre aufenthalte|ingresos hospitalarios|inpatient admission records|hospitalizations|hospitalisations|patient admissions|hospital admissions|hospital admission records|admissions',
      columns: `stay_no like STAY-00001 => admission_id
patient_name
age
gender
diagnosis
icd_code
medical_department => department
admission_date
discharge_date 1 to 21 days after admission_date
length_of_stay = days between admission_date and discharge_date
discharge_status`,
    },
    {
      name: 'imaging',
      cues: 'radiology|imaging exams|x rays|mri scans|ct scans|radiologie|radiología|radiology exams|radiology scans|medical imaging|x ray exams|imaging studies|mri exams',
      columns: `exam_no like IMG-00001 => exam_id
patient_name
imaging_modality => modality
body_region => body_part
referring_physician
imaged_at => exam_date
imaging_finding => findings
contrast_used
report_minutes => report_time_minutes
radiation_dose_msv`,
    },
    {
      name: 'nurse_shifts',
      cues: 'nurse shifts|nursing shifts|hospital shifts|dienstplan pflege|turnos de enfermería|nurse schedule|nurse rota|nurse roster|nurse staffing|nursing staff schedule',
      columns: `shift_no like NS-00001 => shift_id
nurse_name
ward_name => ward
nursing_shift => shift_type
shift_day => shift_date
patients_cared_for => patients_assigned
overtime_minutes
charge_nurse
shift_filled_by => staffing_source`,
    },
    {
      name: 'blood_donations',
      cues: 'blood donations|blood bank|blood donors|blutspenden|donaciones de sangre|dons de sang|blood donation records|blood drive|blood donation',
      columns: `donation_no like BD-00001 => donation_id
donor_name
age between 18 and 70
gender
blood_type
hemoglobin_g_dl
volume_ml
donated_at => donation_date
donation_center => location
deferred_reason missing 88%`,
    },
    {
      name: 'blood_pressure',
      cues: 'blood pressure readings|blood pressure|blood pressure log|blood pressure measurements|blutdruckwerte|presión arterial|tension artérielle',
      columns: `patient_id
recorded_at => timestamp
systolic_bp
diastolic_bp never above systolic_bp
pulse_rate => heart_rate
measured_arm => arm
body_position => position
on_medication`,
    },
    {
      name: 'glucose',
      cues: 'glucose readings|blood glucose|blood sugar|blood sugar readings|blood sugar log|glucose monitoring|glucose levels|diabetes log|blutzuckerwerte|glucemia|glycémie',
      columns: `patient_id
recorded_at => timestamp
glucose_level => glucose_mg_dl
glucose_context => meal_context
carbs_grams => carbs_g
insulin_units
glucose_device => device`,
    },
    {
      name: 'covid_tests',
      cues: 'covid tests|covid 19 tests|covid test results|pcr tests|coronavirus tests|flu tests|corona tests',
      columns: `test_id like COV-00001
patient_name
age
gender
infection_test => test_type
swabbed_on => test_date
infection_result => result
has_symptoms
testing_site => location`,
    },
    {
      name: 'allergy_tests',
      cues: 'allergy tests|allergy test results|allergies|patient allergies|allergietests',
      columns: `test_id like ALG-00001
patient_name
age
allergen
allergy_test => test_method
allergy_result => result
allergy_severity only when result is positive => severity
allergy_tested_on => test_date
doctor_name`,
    },
    {
      name: 'organ_donors',
      cues: 'organ donors|organ transplants|organ donations|transplant waiting list|transplants|organspenden|donantes de órganos|dons d organes',
      columns: `case_id like TX-00001
recipient_name
organ
blood_type
recipient_age => age
donor_kind => donor_type
listed_on => waitlist_date
transplanted_on 20 to 900 days after waitlist_date => transplant_date
hospital
transplant_outcome => outcome`,
    },
    {
      name: 'pregnancies',
      cues: 'pregnancy checkups|prenatal visits|prenatal checkups|pregnancies|maternity visits|antenatal visits|schwangerschaftsvorsorge|controles prenatales',
      columns: `visit_id like PRE-00001
patient_name
mother_years => age
visit_date
gestation_week
mother_weight that rises strongly with gestation_week => weight_kg
systolic_bp
diastolic_bp
fetal_heart_rate
midwife_name => doctor_name`,
    },
  ],
  concepts: concepts([
    ['hospital_bed', 'bed type|type of bed|kind of bed', oneOf('Standard:50|ICU:16|Isolation:10|Pediatric:10|Maternity:8|Bariatric:6')],
    ['bed_key', 'bed id|bed code', code('BED-####', true)],
    ['dose_day', 'first dose|second dose|third dose|first jab|second jab|third jab|first shot|second shot|booster', day('-4y', '-3mo'), 'here'],
    ['admitted_day', 'admission|admitted|aufnahme|ingreso', day('-1y', '-3d'), 'here'],
    ['discharged_day', 'discharge|discharged|entlassung|sortie|alta', day('-1y'), 'here'],
    ['medical_device', 'device type|device|device name|medical device|equipment type|equipment|type of device', oneOf('Infusion pump:20|Patient monitor:16|Ventilator:12|Defibrillator:10|ECG machine:10|Syringe pump:10|Ultrasound scanner:8|Suction unit:8|Pulse oximeter:6')],
    ['device_maker', 'manufacturer|device manufacturer|maker', oneOf('Philips|GE HealthCare|Siemens Healthineers|Dräger|B. Braun|Medtronic|Mindray|Baxter')],
    ['department', 'department|dept|unit of hospital|departamento|abteilung|service', oneOf('Cardiology:16|Orthopedics:14|General Medicine:18|Surgery:13|Pediatrics:10|Neurology:8|Oncology:7|Emergency:14')],
    ['temperature', 'temperature|temp|temperature c|temperatura|temperatur', dec(35.6, 40.2, 1, bell(36.9, 0.5))],
    ['unit', 'unit|units', oneOf('mg/dL:40|mmol/L:25|g/dL:15|%:10|U/L:10'), 'weak'],
    ['family_history', 'family history|family history of disease', flag(0.28)],
    ['has_diabetes', 'has diabetes|diabetes|diabetic|is diabetic', flag(0.18)],
    ['has_disease', 'has disease|has heart disease|heart disease|stroke', flag(0.22)],
    ['exercise_angina', 'exercise angina|exercise induced angina', flag(0.3)],
    ['refills', 'refills|refill count', int(0, 5)],
    ['dose_number', 'dose number|dose no', int(1, 3)],
    ['hospital', 'hospital|hospital name|clinic|clinic name|facility|facility name|krankenhaus|clínica|hôpital', oneOf(HOSPITALS)],
    ['insurance_provider', 'insurance provider|insurer|insurance company|insurance', oneOf('BlueShield Plus|UnitedCare|Aetna Choice|Medicare|Medicaid|CignaWell|Kaiser Health|Humana Gold|Self-pay')],
    ['status', 'status|patient status', oneOf('admitted:30|discharged:58|under observation:12'), 'weak'],
    ['payer', 'insurance provider|insurer|health insurer|payer name|insurance company', oneOf('BlueShield Plus|UnitedCare|Aetna Choice|Medicare|Medicaid|CignaWell|Kaiser Health|Humana Gold|Self-pay')],
    ['bill_amount', 'bill|bill amount|billing amount|hospital bill|total bill|bill total', money(120, 180000, 5200)],
    ['vitals_time', 'recorded at|measured at', timesOf('shifts', 'even', '-6mo')],
    ['appointment_day', 'appointment date|visit date', daysOf('working', '-1y', '+2mo')],
    ['hearing_tested_on', 'hearing tested on|hearing test date', daysOf('working')],
    ['ear_tested', 'ear tested|ear|tested ear', oneOf('left:50|right:50')],
    ['tone_frequency', 'tone frequency|tone frequency hz', among([250, 500, 1000, 2000, 4000, 8000], [16, 17, 18, 17, 17, 15])],
    ['hearing_threshold', 'hearing threshold|threshold db|hearing threshold db|hearing level db', int(-5, 110, bell(28, 18))],
    ['hearing_loss', 'hearing loss|degree of hearing loss', oneOf('none:54|mild:24|moderate:14|severe:6|profound:2')],
    ['hearing_aid_advised', 'hearing aid advised|hearing aid recommended|hearing aid', flag(0.2)],
    ['surgical_procedure', 'surgical procedure|surgery performed|operation performed', among(familyValues('surgeries', 'surgical_procedure'))],
    ['surgical_department', 'surgical department|surgery department', among(familyValues('surgeries', 'surgical_department'))],
    ['surgery_minutes', 'surgery minutes|surgery duration|operation minutes|operating time', int(12, 480, skew(92))],
    ['anesthesia_type', 'anesthesia type|type of anesthesia', oneOf('general:62|spinal:18|local:14|sedation:6')],
    ['operating_theatre', 'operating room|operating theatre', oneOf('OR 1|OR 2|OR 3|OR 4|OR 5|OR 6')],
    ['surgery_start', 'surgery start|surgery time|operation start', timesOf('morning', 'working')],
    ['blood_loss', 'blood loss ml|blood loss', int(0, 2400, skew(110))],
    ['asa_class', 'asa class|asa score', oneOf('I:28|II:44|III:24|IV:4')],
    ['surgical_complication', 'surgical complication|complication', oneOf('none:90|infection:4|bleeding:4|reoperation:2')],
    ['arrival_mode', 'arrival mode|mode of arrival', oneOf('walk-in:62|ambulance:32|police:2|referral:4')],
    ['er_complaint', 'er complaint|er reason', oneOf('Chest pain:16|Abdominal pain:18|Fall:14|Fever:12|Shortness of breath:12|Cut:9|Headache:8|Back pain:7|Allergic reaction:4')],
    ['er_triage', 'triage level|triage category', among([1, 2, 3, 4, 5], [2, 14, 42, 32, 10])],
    ['arrived_in_er', 'arrived in er|er arrival|er arrival time', timesOf('alarm', 'even')],
    ['wait_to_doctor', 'wait to doctor minutes|door to doctor minutes', int(0, 420, skew(42))],
    ['er_stay', 'er stay hours|er length of stay', dec(0.3, 26, 1, skew(3.8))],
    ['er_disposition', 'er disposition', oneOf('discharged:74|admitted:19|transferred:3|left without being seen:4')],
    ['imaging_modality', 'imaging modality|scan type|type of scan', oneOf('X-ray:46|CT:22|MRI:18|Ultrasound:14')],
    ['body_region', 'body region|body part examined|examined region', oneOf('Chest:26|Knee:12|Head:14|Abdomen:16|Spine:14|Hand:8|Hip:6|Shoulder:4')],
    ['imaged_at', 'imaged at|scan time', timesOf('morning', 'working')],
    ['imaging_finding', 'imaging finding|radiology finding|radiology report', oneOf('No acute findings.:34|Small pleural effusion.|Nondisplaced fracture.|Degenerative changes.|Disc herniation L4/L5.|Suspicious nodule, follow-up advised.|Gallstones.|Mild cardiomegaly.|Meniscal tear.|Post-operative changes.')],
    ['contrast_used', 'contrast used|with contrast', flag(0.24)],
    ['report_minutes', 'report minutes|reporting time minutes', int(8, 900, skew(74))],
    ['radiation_dose', 'radiation dose msv|radiation dose', dec(0, 22, 2, skew(0.9))],
    ['ward_name', 'ward name|nursing ward', oneOf('Cardiology|Surgery A|Surgery B|Pediatrics|ICU|Maternity|Geriatrics|Oncology')],
    ['nursing_shift', 'nursing shift', oneOf('early:38|late:36|night:26')],
    ['shift_day', 'shift day|shift date', daysOf('even', '-90d', '+30d')],
    ['patients_cared_for', 'patients cared for|patients per nurse', int(2, 16, bell(7, 2.4))],
    ['overtime_minutes', 'overtime minutes', int(0, 180, skew(12))],
    ['charge_nurse', 'charge nurse', flag(0.14)],
    ['shift_filled_by', 'shift filled by', oneOf('permanent staff:82|float pool:10|agency:8')],
    ['hemoglobin', 'hemoglobin g dl|hemoglobin|haemoglobin', dec(9.5, 18, 1, bell(14.1, 1.2))],
    ['donated_ml', 'donated ml|volume ml|donated volume ml|donation volume ml|blood volume ml', among([450, 500, 650], [34, 58, 8])],
    ['donated_at', 'donated at', timesOf('office', 'working')],
    ['donation_center', 'donation center|blood center', oneOf('City Blood Center|Mobile Unit 1|Mobile Unit 2|University Hospital|Riverside Center')],
    ['deferred_reason', 'deferred reason|deferral reason', oneOf('Low hemoglobin:48|Recent travel:20|Cold symptoms:22|Tattoo:10')],
    ['pulse_rate', 'pulse rate', int(46, 128, bell(74, 10))],
    ['measured_arm', 'measured arm', oneOf('left:62|right:38')],
    ['body_position', 'body position', oneOf('sitting:84|standing:9|lying:7')],
    ['on_medication', 'on medication', flag(0.42)],
    ['glucose_level', 'glucose level|glucose mg dl|blood glucose level', int(48, 340, bell(128, 34))],
    ['glucose_context', 'glucose context', oneOf('fasting:28|before meal:30|after meal:32|bedtime:10')],
    ['carbs_grams', 'carbs grams', int(0, 120, skew(32))],
    ['insulin_units', 'insulin units', int(0, 24, skew(4))],
    ['glucose_device', 'glucose device', oneOf('CGM sensor:54|finger stick:46')],
    ['infection_test', 'infection test type', oneOf('PCR:58|rapid antigen:38|antibody:4')],
    ['swabbed_on', 'swabbed on', daysOf('working', '-3y')],
    ['infection_result', 'infection result', oneOf('negative:84|positive:14|inconclusive:2')],
    ['has_symptoms', 'has symptoms', flag(0.38)],
    ['testing_site', 'testing site', oneOf('City Test Center|Airport Clinic|Drive-in North|University Hospital|Harbor Pharmacy|Community Center|Mobile Unit 3')],
    ['allergen', 'allergen|allergic to', oneOf('Peanut|Tree nuts|Milk|Egg|Wheat|Shellfish|Soy|Birch pollen|Grass pollen|Ragweed|House dust mite|Cat dander|Dog dander|Penicillin|Bee venom|Latex')],
    ['allergy_test', 'allergy test', oneOf('skin prick:56|blood IgE:34|patch:10')],
    ['allergy_result', 'allergy result', oneOf('negative:58|positive:42')],
    ['allergy_severity', 'allergy severity', oneOf('mild:54|moderate:31|severe:15')],
    ['allergy_tested_on', 'allergy tested on', daysOf('working')],
    ['organ', 'organ|transplanted organ', oneOf('kidney:58|liver:22|heart:9|lung:7|pancreas:4')],
    ['recipient_age', 'recipient age', int(2, 76, bell(49, 15))],
    ['donor_kind', 'donor kind', oneOf('deceased:74|living:26')],
    ['listed_on', 'listed on', daysOf('working', '-5y', '-900d')],
    ['transplanted_on', 'transplanted on', daysOf('even', '-3y')],
    ['transplant_outcome', 'transplant outcome', oneOf('successful:91|rejection:6|complication:3')],
    ['mother_years', 'mother years', int(18, 45, bell(30, 5))],
    ['gestation_week', 'gestation week|weeks pregnant', int(6, 41, bell(24, 9))],
    ['mother_weight', 'mother weight', dec(46, 112, 1, bell(70, 10))],
    ['fetal_heart_rate', 'fetal heart rate', int(112, 172, bell(142, 9))],
    ['midwife_name', 'midwife name', fake('person.fullName')],
  ]), // prettier-ignore
};
