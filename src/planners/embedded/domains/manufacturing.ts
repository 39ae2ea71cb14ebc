import type { Domain } from '../model.js';
import { among, asMentioned, bell, code, concepts, dec, fake, flag, int, money, oneOf, skew } from '../lexicon/builders.js';
import { familyValues } from '../vocabulary/families.js';
import { daysOf, timesOf } from './habits.js';

export const MANUFACTURING: Domain = {
  id: 'manufacturing',
  cues: 'manufacturing|factory|production|production line|machine|machines|quality|quality inspection|quality control|defect|defects|assembly|plant|maintenance|predictive maintenance|work order|work orders|fertigung|produktion|maschinen|fabrica|produccion|usine|oee|industrial|supply parts|batch',
  subjects: [
    {
      name: 'production',
      cues: 'production|production runs|factory output|production data|manufacturing|produktion|produccion|production log|factory production|assembly line output|production line data|production batches|manufacturing data|assembly line',
      columns: `batch_number
machine_id
product
shift
units_produced
defects never more than 5% of units produced
defect_rate = defects / units_produced with 4 decimals
operator
production_date`,
    },
    {
      name: 'quality',
      cues: 'quality inspection|quality control|inspections|quality data|quality inspections|quality control inspections|product inspections|defect inspections|quality checks|defects',
      columns: `inspection_id
batch_number
machine_id
measured_width mm
defect_type
inspection_result => result
inspector
inspected_at => inspection_date`,
    },
    {
      name: 'machines',
      cues: 'machines|machine data|predictive maintenance|machine sensor|equipment|machine sensor data|machine telemetry|predictive maintenance data|factory machines|industrial sensors',
      columns: `timestamp
machine_id
machine_temperature => temperature
vibration
rpm
power_kw
running_hours_total => running_hours
machine_failure => failure`,
    },
    {
      name: 'lift_visits',
      cues: 'elevator maintenance|elevator maintenance visits|elevator inspections|elevator service visits|lift maintenance|lift inspections|escalator maintenance|escalator inspections|aufzugswartung|aufzugswartungen|mantenimiento de ascensores|entretien des ascenseurs',
      columns: `visit_no like VIS-00001 => visit_id
elevator_no like ELV-014 => elevator_id
building
visit_date
technician
visit_type (routine 58%, repair 24%, inspection 14%, emergency 4%)
fault_found (none 46%, door sensor 16%, worn rope 8%, control board 10%, noise 12%, levelling 8%)
downtime_minutes 0 to 480
cost between 80 and 2400
visit_result (completed 82%, follow-up needed 14%, out of service 4%) => status`,
    },
    {
      name: 'maintenance',
      cues: 'maintenance|work orders|maintenance logs|repairs|wartung|machine maintenance|equipment maintenance|maintenance records|maintenance log|machine maintenance logs|maintenance work orders|equipment repairs',
      columns: `work_order_id like WO-00001
machine_id
maintenance_type
technician
start_date
stop_minutes_of_machine => downtime_minutes
maintenance_cost that rises with downtime_minutes => cost
maintenance_state => status`,
    },
    {
      name: 'parts',
      cues: 'parts|parts inventory|components|spare parts inventory|machine parts|component list',
      columns: `part_number
part_name
part_material => material
supplier
unit_cost
stock_quantity
lead_time_days`,
    },
    {
      name: 'downtime',
      cues: 'machine downtime|downtime events|stoppages|line stoppages|stillstände|paradas de máquina|downtime log|production downtime|machine stoppages|equipment downtime|downtime',
      columns: `stoppage_id like DT-00001
machine_id
shift
stopped_since => start_time
end_time
stop_minutes_of_machine => duration_minutes
stop_reason_of_machine => reason
planned_stop => planned
pieces_lost that rises strongly with duration_minutes => units_lost
repaired_by`,
    },
    {
      name: 'oee',
      cues: 'oee|equipment effectiveness|line performance|anlageneffektivität|oee data|production line performance',
      columns: `line_code => line_id
production_day => date
shift
availability_percent
performance_percent
quality_percent
oee_percent = availability_percent * performance_percent * quality_percent / 10000
changeovers`,
    },
    {
      name: 'scrap',
      cues: 'scrap records|scrap and rework|rework|ausschuss|desechos de producción',
      columns: `scrap_no like SCR-00001 => scrap_id
batch_number
part_name
scrap_reason => reason
scrapped_pieces => scrap_quantity
reworked_pieces => rework_quantity
scrap_cost that rises strongly with scrap_quantity => cost
scrapped_at => timestamp`,
    },
    {
      name: 'prints',
      cues: '3d prints|3d printing|3d print jobs|additive manufacturing|3d druck|3d printer jobs|3d print log',
      columns: `print_no like 3DP-0001 => print_id
printed_part => part_name
print_material => material
print_started => start_time
layer_height_mm
print_hours => duration_hours
filament_g that rises strongly with duration_hours
nozzle_temperature_c
print_result => status`,
    },
    {
      name: 'supplier_quality',
      cues: 'supplier quality|incoming inspections|incoming goods inspection|wareneingangsprüfung',
      columns: `inspection_no like IQ-00001 => inspection_id
supplier
part_name
lot_size_received => lot_size
sample_checked => sample_size
sample_defects never above sample_size => defects
ppm_defective
incoming_decision => decision
received_on => inspection_date`,
    },
    {
      name: 'machining_jobs',
      cues: 'machining jobs|cnc jobs|cnc machining jobs|job shop|milling jobs|turning jobs|machine shop',
      columns: `job_number
machine_id
part_number
stock_material (steel, aluminium, brass, titanium, POM) => material
operator
parts_planned from 5 to 400 => quantity
setup_minutes
run_minutes
spindle_rpm from 400 to 12000 => spindle_speed_rpm
job_state (done 70%, running 18%, queued 12%) => status`,
    },
    {
      name: 'material_purchases',
      cues: 'raw material purchases|raw materials|material purchases|purchase orders for materials|material orders|raw material orders',
      columns: `po_number
supplier
material_bought (steel coil, aluminium sheet, copper wire, polypropylene, rubber, resin, cardboard) => material
quantity_kg from 100 to 20000
price_per_kg from 0.4 to 12
total_cost = quantity_kg * price_per_kg
order_date
delivery_date 5 to 45 days after order_date
po_status (received 74%, open 20%, cancelled 6%) => status`,
    },
    {
      name: 'packaging',
      cues: 'packaging line|packaging line output|packaging output|bottling line|filling line',
      columns: `timestamp
packaging_line (L1, L2, L3, L4) => line
product
shift
units_packed from 400 to 6000
rejected_units from 0 to 90
line_speed_upm from 40 to 220 => units_per_minute
stops from 0 to 9
operator`,
    },
    {
      name: 'recalls',
      cues: 'product recalls|recalls|recalled products|safety recalls',
      columns: `recall_no like RC-0001 => recall_id
product_name
brand
recall_date
hazard (fire, choking, electric shock, contamination, sharp edges, burn)
units_affected from 200 to 400000
country
recall_class (Class I, Class II, Class III) => severity
remedy (refund 40%, replace 34%, repair 26%)
recall_status (open 30%, completed 70%) => status`,
    },
    {
      name: 'vehicle_checks',
      cues: 'forklift inspections|forklift checks|equipment inspections|machine inspections|crane inspections',
      columns: `check_no like CHK-0001 => inspection_id
equipment_id
inspector
inspection_date
engine_hours
brakes_ok yes/no
hydraulics_ok yes/no
defects_found from 0 to 5
inspection_result (passed 88%, failed 12%) => result
next_inspection_date 30 to 120 days after inspection_date`,
    },
    {
      name: 'plant_incidents',
      cues: 'safety incidents in a plant|plant safety incidents|factory accidents|workplace accidents in a factory|safety incidents at the factory|industrial accidents',
      columns: `incident_no like INC-0001 => incident_id
incident_date
plant_area (assembly, warehouse, loading dock, paint shop, maintenance) => area
incident_kind (slip, trip, cut, burn, chemical spill, machine accident) => incident_type
severity (minor 66%, moderate 26%, serious 8%)
employee_name
days_lost from 0 to 40
root_cause (human error, broken guard, wet floor, poor training, equipment failure)
incident_status (closed 78%, open 22%) => status`,
    },
    {
      name: 'batch_records',
      cues: 'batch records|pharma batch records|batch release|batch manufacturing records',
      columns: `batch_number
medicine (Ibuprofen 400 mg, Paracetamol 500 mg, Amoxicillin 250 mg, Metformin 850 mg, Aspirin 100 mg) => product
batch_size_kg from 50 to 2000
manufactured_on => manufacturing_date
expires_on 365 to 1095 days after manufactured_on => expiry_date
yield_percent from 88 to 100
operator
qa_reviewer => reviewed_by
release_decision (released 92%, rejected 3%, on hold 5%) => status`,
    },
    {
      name: 'factory_suppliers',
      cues: 'suppliers for our factory|factory suppliers|parts suppliers|raw material suppliers',
      columns: `supplier_id
supplier_name
supplied_category (castings, electronics, fasteners, packaging, plastics, sheet metal) => category
contact_name
email
phone
country
lead_time_days from 3 to 60
rating`,
    },
    {
      name: 'nonconformances',
      cues: 'non conformance reports|nonconformance reports|non conformances|nonconformances|ncr|ncrs|ncr log|deviation reports|corrective actions|capa',
      columns: `ncr_number like NCR-00001
part_number
defect_type
detected_at_stage (incoming 26%, in process 44%, final inspection 22%, customer 8%)
quantity_affected 1 to 400
severity (minor 58%, major 34%, critical 8%)
disposition (rework 38%, scrap 28%, use as is 20%, return to supplier 14%)
reported_date
root_cause (Operator error, Tool wear, Material defect, Wrong setup, Design issue, Unclear instruction)
status (open 30%, in progress 30%, closed 40%)`,
    },
    {
      name: 'bill_of_materials',
      cues: 'bill of materials|bills of materials|bom|product structure|assembly parts list',
      columns: `bom_id like BOM-00001
parent_part
part_number
part_name
quantity 1 to 24
unit_of_measure (pcs 70%, m 12%, kg 12%, l 6%)
unit_cost
total_cost = quantity * unit_cost
supplier
lead_time_days`,
    },
  ],
  concepts: concepts([
    ['part_name', 'part name|part|component name|component|product|bauteil|teil|pieza|pièce|product name', oneOf('Gear Housing|Drive Shaft|Bearing 6204|Valve Body|Control Board|Brake Disc|Piston Ring|Hydraulic Pump|Sensor Bracket|Cooling Fan|Cable Harness|Steel Flange|Rotor Blade|Spring Set|Cover Plate')],
    ['defect_type', 'defect type|type of defect|defect category|fault type|failure type|failure mode|error type', oneOf('Scratch:28|Dent:18|Misalignment:17|Crack:12|Discoloration:13|Wrong dimension:12')],
    ['inspection_result', 'inspection result|result|pass fail|quality status|verdict|quality check|test result|prüfergebnis|resultado', oneOf('pass:93|fail:7')],
    ['quality_grade', 'quality grade|grade|quality|quality class', oneOf('A:68|B:24|C:8')],
    ['maintenance_type', 'maintenance type|type of maintenance|service type|repair type', oneOf('preventive:54|corrective:32|inspection:14')],
    ['status', 'status|machine state', oneOf('completed:66|in progress:16|scheduled:14|cancelled:4'), 'weak'],
    ['plant', 'plant|factory|site|plant name|facility|werk|planta|usine', asMentioned([['height leaf bloom flower pot sunlight watered genus garden houseplant botanical', among(familyValues('plants', 'plant'))]], oneOf('Stuttgart|Detroit|Monterrey|Gdansk|Shenzhen|Lyon|Pune|Ohio North'))],
    ['temperature', 'temperature|temp|temperatur', dec(20, 115, 1, bell(64, 13))],
    ['pressure', 'pressure|druck|presión', dec(0.5, 12, 2, bell(4.2, 1.6))],
    ['machine_failure', 'machine failure', flag(0.04)],
    ['running_hours', 'running hours total|machine hours total', int(10, 48000, skew(9200))],
    ['stop_minutes', 'stop minutes of machine|stoppage minutes of machine', int(1, 720, skew(28))],
    ['maintenance_cost', 'maintenance cost', money(20, 18000, 320)],
    ['maintenance_state', 'maintenance state|maintenance status', oneOf('completed:66|in progress:14|scheduled:16|cancelled:4')],
    ['part_material', 'part material|component material', oneOf('Steel:30|Stainless steel:16|Aluminium:18|ABS:12|Brass:8|Copper:7|Rubber:9')],
    ['stopped_since', 'stopped since', timesOf('shifts', 'working', '-6mo')],
    ['stop_reason', 'stop reason of machine|downtime reason', oneOf('Material missing:20|Tool change:18|Jam:20|Sensor fault:12|Cleaning:10|Operator missing:8|Electrical fault:8|Power failure:4')],
    ['planned_stop', 'planned stop', flag(0.28)],
    ['pieces_lost', 'pieces lost', int(0, 4200, skew(90))],
    ['repaired_by', 'repaired by', fake('person.fullName')],
    ['line_code', 'line code', code('L-0[1-8]')],
    ['production_day', 'production day', daysOf('working', '-1y')],
    ['availability_percent', 'availability percent', dec(58, 100, 1, bell(89, 5.2))],
    ['performance_percent', 'performance percent', dec(52, 104, 1, bell(91, 5.6))],
    ['quality_percent', 'quality percent', dec(88, 100, 1, bell(97.4, 1.4))],
    ['oee_percent', 'oee percent', dec(40, 98, 1, bell(79, 7))],
    ['changeovers', 'changeovers', int(0, 9, skew(2))],
    ['scrap_reason', 'scrap reason', oneOf('Dimension out of tolerance:30|Surface defect:24|Wrong assembly:14|Material flaw:16|Machine setup:16')],
    ['scrapped_pieces', 'scrapped pieces', int(1, 420, skew(9))],
    ['reworked_pieces', 'reworked pieces', int(0, 240, skew(5))],
    ['scrap_cost', 'scrap cost', money(1, 9800, 84)],
    ['scrapped_at', 'scrapped at|inspected at', timesOf('shifts', 'working', '-6mo')],
    ['printed_part', 'printed part', oneOf('Bracket|Housing|Gear wheel|Prototype grip|Drone frame|Fixture|Nozzle holder|Figurine')],
    ['print_material', 'print material|filament', oneOf('PLA:44|PETG:26|ABS:12|TPU:8|Nylon:6|Resin:4')],
    ['layer_height', 'layer height mm|layer height', among([0.08, 0.12, 0.16, 0.2, 0.28], [8, 20, 18, 44, 10])],
    ['print_hours', 'print hours', dec(0.3, 62, 1, skew(5))],
    ['filament_g', 'filament g', int(3, 1400, skew(84))],
    ['nozzle_temperature', 'nozzle temperature c', int(190, 275, bell(218, 16))],
    ['print_result', 'print result', oneOf('success:86|failed:9|cancelled:5')],
    ['print_started', 'print started', timesOf('office', 'even')],
    ['lot_size_received', 'lot size received', int(50, 12000, skew(840))],
    ['sample_checked', 'sample checked', among([13, 20, 32, 50, 80, 125], [12, 18, 26, 22, 14, 8])],
    ['sample_defects', 'sample defects', int(0, 9, skew(0.5))],
    ['ppm_defective', 'ppm defective', int(0, 24000, skew(420))],
    ['incoming_decision', 'incoming decision', oneOf('accepted:90|accepted with deviation:6|rejected:4')],
    ['goods_received', 'received on', daysOf('working', '-1y')],
  ]), // prettier-ignore
};
