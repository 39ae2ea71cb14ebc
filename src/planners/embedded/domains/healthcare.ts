import type { Domain } from '../model.js';
import { bell, concepts, dec, int, oneOf } from '../lexicon/builders.js';

export const HEALTHCARE: Domain = {
  id: 'healthcare',
  cues: 'healthcare|health care|hospital|patient|patients|clinic|clinical|medical|doctor|physician|health|diagnosis|pharmacy|medication|vital sign|vital signs|lab result|lab results|ehr|emr|nurse|surgery|covid|paciente|pacientes|hospitalario|salud|krankenhaus|patienten|hopital|sante|vaccination|vaccine|appointment|appointments|prescription|therapy|ward',
  subjects: [
    {
      name: 'patients',
      cues: 'patients|patient|patient records|medical records|health records|healthcare data|hospital data|patient data|ehr|medical data|pacientes|patienten|patienten daten|hospital admissions|admissions|hospital|healthcare',
      columns: `patient_id like PAT-00001
full_name
date_of_birth
age
gender
blood_type
diagnosis
medical_department
doctor_name
admission_date
insurance_provider`,
    },
    {
      name: 'appointments',
      cues: 'appointments|clinic appointments|visits|doctor visits|bookings|citas|termine|rendez vous|consultations',
      columns: `appointment_id like APT-00001
patient_name
doctor_name
specialty
appointment_date
appointment_time
appointment_status
visit_reason`,
    },
    {
      name: 'lab_results',
      cues: 'lab results|laboratory results|lab tests|blood tests|test results|laborwerte',
      columns: `sample_id like SMP-00001
patient_id
test_name
result_value
unit
reference_range
abnormal_flag
collected_date`,
    },
    {
      name: 'vitals',
      cues: 'vital signs|vitals|vital sign measurements|monitoring',
      columns: `patient_id
heart_rate
systolic_bp
diastolic_bp
body_temperature
spo2
respiratory_rate
recorded_at`,
    },
    {
      name: 'prescriptions',
      cues: 'prescriptions|medications|drug orders|recetas|rezepte',
      columns: `prescription_id like RX-00001
patient_name
medication
dosage
medication_frequency
prescriber
prescribed_date
refills`,
    },
    {
      name: 'billing',
      cues: 'hospital bills|medical billing|billing|hospital billing|medical claims',
      columns: `bill_id
patient_id
medical_department
length_of_stay
bill_amount
insurance_provider
payment_status
billing_date`,
    },
    {
      name: 'vaccinations',
      cues: 'vaccinations|vaccine|immunizations',
      columns: `record_id
patient_name
age
vaccine
dose_number
vaccination_date
clinic_city`,
    },
    {
      name: 'doctors',
      cues: 'doctors|physicians|medical staff|nurses',
      columns: `doctor_id
full_name
specialty
years_of_experience
hospital_department
email
phone`,
    },
  ],
  concepts: concepts([
    ['department', 'department|dept|unit of hospital|departamento|abteilung|service', oneOf('Cardiology:16|Orthopedics:14|General Medicine:18|Surgery:13|Pediatrics:10|Neurology:8|Oncology:7|Emergency:14')],
    ['temperature', 'temperature|temp|temperature c|temperatura|temperatur', dec(35.6, 40.2, 1, bell(36.9, 0.5))],
    ['unit', 'unit|units', oneOf('mg/dL:40|mmol/L:25|g/dL:15|%:10|U/L:10'), 'weak'],
    ['refills', 'refills|refill count', int(0, 5)],
    ['dose_number', 'dose number|dose no', int(1, 3)],
    ['hospital', 'hospital|hospital name|clinic|clinic name|facility|facility name|krankenhaus|clínica|hôpital', oneOf('St. Mary Medical Center|Riverside General Hospital|Lakeview Clinic|Mercy Hospital|Northside Health|Green Valley Hospital|City Children Hospital|Harbor Medical')],
    ['insurance_provider', 'insurance provider|insurer|insurance company|insurance', oneOf('BlueShield Plus|UnitedCare|Aetna Choice|Medicare|Medicaid|CignaWell|Kaiser Health|Humana Gold|Self-pay')],
    ['status', 'status|patient status', oneOf('admitted:30|discharged:58|under observation:12'), 'weak'],
  ]), // prettier-ignore
};
