import { among, bell, code, concepts, day, dec, fake, flag, int, money, oneOf, skew } from '../lexicon/builders.js';
import type { Domain } from '../model.js';
import { familyValues } from '../vocabulary/families.js';
import { daysOf, timesOf } from './habits.js';

export const PHARMACY: Domain = {
  id: 'pharmacy and dental',
  cues: 'pharmacy|pharmacy sales|pharmacy stock|drugstore|dispensing|dental|dental practice|dental treatments|dentist|orthodontist|optician|eye exam|eyeglasses|contact lenses|physiotherapy|apotheke|zahnarzt|farmacia|dentista|pharmacie|dentaire|opticien|optiker',
  subjects: [
    {
      name: 'pharmacy_sales',
      cues: 'pharmacy sales|pharmacy|drugstore|drugstore sales|apotheke|farmacia|pharmacie|medicine sales|pharmacy transactions|pharmacy orders',
      columns: `receipt_number like RX-000001 => receipt_id
sold_at => timestamp
medication
dosage
drug_class
prescription_required
packs => quantity
pack_price => unit_price
total = quantity * unit_price
insurance_covered
pharmacist`,
    },
    {
      name: 'pharmacy_stock',
      cues: 'pharmacy stock|pharmacy inventory|drug inventory|medicine inventory|arzneimittelbestand|medicine stock|medicines',
      columns: `ndc_code
medication
dosage
drug_class
packs_in_stock => stock_quantity
minimum_packs => reorder_level
pack_cost => unit_cost
batch_code => batch_number
expires_on => expiry_date
cold_chain`,
    },
    {
      name: 'dental_treatments',
      cues: 'dental treatments|dental|dental practice|dentist|dentist visits|dental appointments|dental patients|zahnarzt|zahnbehandlungen|tratamientos dentales|soins dentaires|dental visits|dental clinic visits|dentist appointments|dental clinic',
      columns: `treatment_number like DT-00001 => treatment_id
patient_name
treated_at => treatment_date
dentist_name
dental_treatment => treatment
tooth
treatment_minutes => duration_minutes
treatment_fee => cost
insurance_share_percent => insurance_coverage_percent
anesthesia`,
    },
    {
      name: 'eye_exams',
      cues: 'eye exams|optician|eyeglasses|glasses prescriptions|eyeglass orders|contact lenses|optiker|sehtests|óptica',
      columns: `exam_number like EYE-00001 => exam_id
patient_name
examined_on => exam_date
age
right_sphere
left_sphere that rises strongly with right_sphere
cylinder
axis
pupillary_distance_mm
lens_type
frame_price => price`,
    },
    {
      name: 'physiotherapy',
      cues: 'physiotherapy|physiotherapy sessions|physical therapy|physical therapy sessions|physiotherapie|fisioterapia|kinésithérapie',
      columns: `session_number like PT-00001 => session_id
session_at => session_date
patient_name
therapist_name
complaint
therapy_method => treatment
session_minutes => duration_minutes
pain_before
pain_after never above pain_before
sessions_left`,
    },
  ],
  concepts: concepts([
    ['pharmacy_drug', 'medication|drug|medicine|drug name|medikament|medicamento|médicament', among(familyValues('drug_classes', 'pharmacy_drug'))],
    ['pharmacy_strength', 'dosage|strength', among(familyValues('drug_classes', 'pharmacy_strength'))],
    ['pharmacy_class', 'drug class|drug category|therapeutic class|medicine category|wirkstoffklasse', among(familyValues('drug_classes', 'pharmacy_class'))],
    ['prescription_required', 'prescription required|rx only|rezeptpflichtig', flag(0.72)],
    ['packs', 'packs|packages|number of packs', int(1, 5, skew(1.3))],
    ['pack_price', 'pack price|price per pack', money(2.5, 240, 14.9)],
    ['insurance_covered', 'insurance covered|covered by insurance', flag(0.66)],
    ['pharmacist', 'pharmacist|apotheker|farmacéutico|pharmacien', fake('person.fullName')],
    ['sold_at', 'sold at|sale time', timesOf('store', 'working')],
    ['ndc_code', 'ndc code|ndc|pzn|drug code', code('#####-###-##', true)],
    ['packs_in_stock', 'packs in stock|packs on hand', int(0, 320, skew(28))],
    ['minimum_packs', 'minimum packs', among([5, 10, 15, 20, 30, 50], [18, 28, 16, 18, 12, 8])],
    ['pack_cost', 'pack cost|wholesale price', money(1.2, 190, 9.6)],
    ['batch_code', 'batch code', code('[ABCEHKLMNPT]{2}####')],
    ['expires_on', 'expires on', day('+1mo', '+3y')],
    ['cold_chain', 'cold chain|refrigerated|needs cooling', flag(0.12)],
    ['dental_treatment', 'dental treatment|dental procedure|treatment|zahnbehandlung|tratamiento dental', oneOf('Check-up:26|Professional cleaning:22|Composite filling:18|Root canal:8|Crown:8|Extraction:7|Whitening:4|Implant:3|Orthodontic adjustment:4')],
    ['tooth', 'tooth|tooth number|zahn', oneOf('11|12|14|16|17|21|22|24|26|27|31|34|36|37|41|44|46|47')],
    ['treatment_minutes', 'treatment minutes|chair time', among([15, 20, 30, 45, 60, 90], [16, 18, 30, 18, 12, 6])],
    ['treatment_fee', 'treatment fee|dental fee', money(35, 2600, 118)],
    ['insurance_share', 'insurance share percent|insurance share', among([0, 50, 60, 70, 80, 100], [18, 14, 14, 14, 22, 18])],
    ['anesthesia', 'anesthesia|local anesthesia|anaesthesia', flag(0.34)],
    ['treated_at', 'treated at|treatment time', timesOf('morning', 'working')],
    ['sphere', 'right sphere|left sphere|sphere|sph|diopters|diopter', among(diopters(), diopterWeights())],
    ['cylinder', 'cylinder|cyl', among([0, -0.25, -0.5, -0.75, -1, -1.25, -1.5, -2, -2.5], [30, 16, 16, 12, 9, 6, 5, 4, 2])],
    ['axis', 'axis|cylinder axis', int(1, 180)],
    ['pupillary_distance', 'pupillary distance mm|pupillary distance|pd mm', dec(54, 72, 1, bell(63, 2.8))],
    ['lens_type', 'lens type|type of lens|lenses', oneOf('Single vision:54|Progressive:30|Bifocal:4|Blue light filter:8|Sunglass:4')],
    ['frame_price', 'frame price|price of frame', money(39, 620, 149)],
    ['examined_on', 'examined on|exam date', daysOf('working')],
    ['physio_complaint', 'complaint|physio complaint|body complaint', oneOf('Lower back pain:26|Neck pain:20|Knee injury:16|Shoulder pain:14|After hip surgery:9|Ankle sprain:8|Tennis elbow:7')],
    ['therapy_method', 'therapy method|method|physio method', oneOf('Manual therapy:32|Exercise therapy:28|Lymph drainage:12|Electrotherapy:10|Heat therapy:10|Taping:8')],
    ['session_minutes', 'session minutes|session length', among([20, 25, 30, 45, 60], [30, 24, 24, 14, 8])],
    ['pain_before', 'pain before', int(2, 10, bell(6, 1.6))],
    ['pain_after', 'pain after', int(0, 8, bell(3, 1.4))],
    ['sessions_left', 'sessions left|remaining sessions', int(0, 11)],
    ['session_at', 'session at|session time', timesOf('office', 'working')],
    ['therapist', 'therapist|therapist name|physiotherapist', fake('person.fullName')],
  ]), // prettier-ignore
};

/** Spheres come in quarters; most eyes need little. */
function diopters(): number[] {
  return Array.from({ length: 45 }, (_, i) => -7 + i * 0.25);
}

function diopterWeights(): number[] {
  return diopters().map((value) => Math.max(0.3, 10 - Math.abs(value + 1) * 1.8));
}
