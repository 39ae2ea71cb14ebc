import type { Domain } from '../model.js';
import { bell, concepts, dec, oneOf } from '../lexicon/builders.js';

export const MANUFACTURING: Domain = {
  id: 'manufacturing',
  cues: 'manufacturing|factory|production|production line|machine|machines|quality|quality inspection|quality control|defect|defects|assembly|plant|maintenance|predictive maintenance|work order|work orders|fertigung|produktion|maschinen|fabrica|produccion|usine|oee|industrial|supply parts|batch',
  subjects: [
    {
      name: 'production',
      cues: 'production|production runs|factory output|production data|manufacturing|produktion|produccion',
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
      cues: 'quality inspection|quality control|inspections|quality data',
      columns: `inspection_id
batch_number
machine_id
measured_width mm
defect_type
inspection_result
inspector
inspected_at`,
    },
    {
      name: 'machines',
      cues: 'machines|machine data|predictive maintenance|machine sensor|equipment',
      columns: `timestamp
machine_id
machine_temperature
vibration
rpm
power_kw
operating_hours
failure`,
    },
    {
      name: 'maintenance',
      cues: 'maintenance|work orders|maintenance logs|repairs|wartung',
      columns: `work_order_id like WO-00001
machine_id
maintenance_type
technician
start_date
downtime_minutes
cost
status`,
    },
    {
      name: 'parts',
      cues: 'parts|parts inventory|components|bill of materials|bom',
      columns: `part_number
part_name
material
supplier
unit_cost
stock_quantity
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
    ['plant', 'plant|factory|site|plant name|facility|werk|planta|usine', oneOf('Stuttgart|Detroit|Monterrey|Gdansk|Shenzhen|Lyon|Pune|Ohio North')],
    ['temperature', 'temperature|temp|temperatur', dec(20, 115, 1, bell(64, 13))],
    ['pressure', 'pressure|druck|presión', dec(0.5, 12, 2, bell(4.2, 1.6))],
  ]), // prettier-ignore
};
