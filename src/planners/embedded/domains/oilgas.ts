import { among, bell, code, concepts, day, dec, flag, int, oneOf, skew } from '../lexicon/builders.js';
import type { Domain } from '../model.js';
import { daysOf, seldom, timesOf } from './habits.js';

export const OIL_GAS: Domain = {
  id: 'oil and gas',
  cues: 'oil and gas|oil well|gas well|wellhead|petroleum|crude oil|refinery|drilling rig|drilling|pipeline inspection|gas pipeline|oil field|offshore platform|fuel station|gas station|petrol station|tankstelle|tankstellen|erdöl|raffinerie|petróleo|gasolinera|pétrole|station service|pipeline segments|pipeline|maop|api no|api number|spud date|bopd|td ft|wells',
  subjects: [
    {
      name: 'wells',
      cues: 'oil wells|gas wells|wells of an oil field|oil and gas wells|oil well production|oil and gas|well production|producción de petróleo',
      columns: `well_name
oil_field
well_type
production_day => date
oil_bbl
gas_mcf that rises with oil_bbl
water_bbl
wellhead_pressure_psi
choke_size
hours_on => hours_online`,
    },
    {
      name: 'drilling',
      cues: 'drilling|drilling reports|daily drilling reports|drilling rig|bohrungen|perforación|forage',
      columns: `well_name
rig_name
report_day => date
measured_depth_m
drilled_m => drilled_meters
rate_of_penetration
mud_weight_ppg
rig_activity
non_productive_hours
daily_cost`,
    },
    {
      name: 'pipelines',
      cues: 'pipeline inspection|gas pipeline|oil pipeline|pipeline integrity',
      columns: `segment_id
pipeline_name
inspected_on => inspection_date
wall_thickness_mm
metal_loss_percent
anomaly_type
operating_pressure_bar
coating_condition
repair_needed`,
    },
    {
      name: 'refinery',
      cues: 'refinery|refinery runs|refinery output|raffinerie|refinería',
      columns: `run_day => date
refinery_unit => unit
crude_grade
throughput_bbl
gasoline_yield_percent
diesel_yield_percent
unit_temperature_c
sulfur_ppm
unit_downtime_hours`,
    },
    {
      name: 'fuel_sales',
      cues: 'fuel station sales|gas station sales|fuel sales|petrol station sales|fuel station|gas station|petrol station|tankstelle|gasolinera|station service|gas station transactions|fuel station transactions|fuel transactions|petrol sales',
      columns: `receipt_number like FS-000001 => receipt_id
fueled_at => timestamp
fuel_station => station
pump_number
fuel_grade => fuel_type
liters
price_per_liter
total = liters * price_per_liter => total_amount
payment_method`,
    },
  ],
  concepts: concepts([
    ['well_name', 'well name|oil well|gas well|well id|wellbore', code('[BGKS][ER]-[12]#[AH]')],
    ['oil_field', 'oil field|gas field|field name', oneOf('Eagle Flats|North Basin|Permian East|Brent South|Statfjord East|Willow Bend|Sandhill|Caspian Deep')],
    ['well_type', 'well type|type of well', oneOf('oil producer:58|gas producer:24|water injector:14|observation:4')],
    ['api_number', 'api no|api number|api|api well number', code('42-[0-4]##-#####', true)],
    ['spud_day', 'spud date|spud|spudded', day('-15y', '-2mo')],
    ['total_depth', 'td ft|td|total depth|total depth ft', int(1800, 24500, bell(9800, 3600))],
    ['well_state', 'status|well status', oneOf('producing:62|shut-in:16|drilling:8|plugged:14')],
    ['production_day', 'production day', daysOf('even', '-1y')],
    ['oil_bbl', 'oil bbl|barrels of oil|oil production bbl|oil rate|bopd|oil barrels', dec(0, 9200, 1, skew(340))],
    ['gas_mcf', 'gas mcf|gas production mcf|gas rate|mcf', dec(0, 42000, 1, skew(1500))],
    ['water_bbl', 'water bbl|produced water|water cut bbl', dec(0, 16000, 1, skew(520))],
    ['wellhead_pressure', 'wellhead pressure psi|wellhead pressure|tubing pressure|whp', int(80, 5200, bell(1420, 620))],
    ['choke_size', 'choke size|choke', oneOf('16/64|20/64|24/64|28/64|32/64|36/64|48/64')],
    ['hours_on', 'hours on|producing hours|uptime hours on', dec(0, 24, 1, bell(20.6, 2.6))],
    ['rig_name', 'rig name|drilling rig', oneOf('Nabors 44|Patterson 208|Deep Explorer|H&P 431|Ensign 17|Ocean Valiant|Maersk Resolve')],
    ['report_day', 'report day', daysOf('even', '-6mo')],
    ['measured_depth', 'measured depth m|measured depth|depth md', int(180, 6400, bell(2900, 1200))],
    ['drilled', 'drilled m|metres drilled|meters drilled|footage drilled', int(0, 640, skew(140))],
    ['penetration', 'rate of penetration|rop', dec(1, 82, 1, skew(17))],
    ['mud_weight', 'mud weight ppg|mud weight|mud density', dec(8.3, 17.5, 1, bell(10.8, 1.5))],
    ['rig_activity', 'rig activity|rig operation|drilling phase', oneOf('Drilling ahead:46|Tripping:20|Casing:12|Cementing:8|Logging:7|Waiting on weather:3|Rig repair:4')],
    ['non_productive', 'non productive hours|npt hours|npt', seldom(24, 1.6, 3.2)],
    ['daily_cost', 'daily cost|rig day cost', int(18000, 690000, skew(98000))],
    ['segment_id', 'segment id|pipeline segment|pipe segment', code('SEG-[0-3]##')],
    ['pipeline_name', 'pipeline name|pipeline', oneOf('Northern Trunk|Coastal Line|Baltic Link|Prairie Express|Valley Lateral|Transalp|Gulf Connector')],
    ['inspected_on', 'inspected on', daysOf('working', '-4y')],
    ['pipe_diameter_in', 'diameter in|diameter|outside diameter|od in|od', among([4.5, 6.625, 8.625, 10.75, 12.75, 16, 20, 24, 30, 36, 42], [6, 10, 14, 10, 16, 12, 10, 10, 5, 4, 3])],
    ['pipe_wall', 'wall|wall in|wall thickness in', dec(0.188, 0.75, 3, bell(0.344, 0.09))],
    ['maop', 'maop|mop|max pressure|maximum allowable operating pressure', among([275, 500, 720, 960, 1000, 1200, 1440], [8, 14, 22, 16, 16, 12, 12])],
    ['pipe_product', 'product|commodity', oneOf('natural gas:44|crude oil:26|refined products:18|NGL:8|CO2:4')],
    ['pipe_laid', 'installed|year installed|install date|laid', day('-50y', '-1y')],
    ['line_name', 'line|line name', oneOf('Northern Trunk|Coastal Line|Baltic Link|Prairie Express|Valley Lateral|Gulf Connector')],
    ['wall_thickness', 'wall thickness mm|wall thickness', dec(5.2, 22, 2, bell(11.9, 2.2))],
    ['metal_loss', 'metal loss percent|metal loss', seldom(80, 9, 11)],
    ['anomaly_type', 'anomaly type|pipe anomaly|defect on pipe', oneOf('Internal corrosion:34|External corrosion:28|Dent:14|Weld defect:9|Gouge:6|None:9')],
    ['operating_pressure', 'operating pressure bar|operating pressure', dec(12, 98, 1, bell(62, 14))],
    ['coating_condition', 'coating condition|coating', oneOf('intact:66|disbonded:20|damaged:14')],
    ['repair_needed', 'repair needed|needs repair', flag(0.12)],
    ['run_day', 'run day', daysOf('even', '-1y')],
    ['refinery_unit', 'refinery unit|process unit', oneOf('Crude Distillation:26|Vacuum Distillation:16|Catalytic Cracker:22|Hydrocracker:12|Reformer:14|Coker:10')],
    ['crude_grade', 'crude grade|crude|crude type', oneOf('Brent:26|WTI:24|Arab Light:18|Maya:10|Bonny Light:8|Urals:6|Dubai:8')],
    ['throughput_bbl', 'throughput bbl|crude throughput|barrels processed', int(8000, 340000, bell(142000, 52000))],
    ['gasoline_yield', 'gasoline yield percent|gasoline yield', dec(22, 58, 1, bell(44, 5))],
    ['diesel_yield', 'diesel yield percent|diesel yield', dec(14, 44, 1, bell(29, 4))],
    ['unit_temperature', 'unit temperature c|unit temperature|furnace temperature', int(190, 560, bell(372, 62))],
    ['sulfur_ppm', 'sulfur ppm|sulfur content|sulphur', dec(2, 52, 1, skew(9))],
    ['unit_downtime', 'unit downtime hours', seldom(24, 0.7, 2.4)],
    ['fuel_station', 'fuel station|gas station|petrol station|filling station|tankstelle|gasolinera|station service', oneOf('Highway 7 North|City Ring|Airport Road|Harbor Gate|Westend|Old Mill|Lakeside|Junction 12|Hillcrest|Market Street')],
    ['pump_number', 'pump number|pump', int(1, 12)],
    ['fuel_grade', 'fuel grade|fuel product|gasoline grade|kraftstoffsorte', oneOf('Regular 95:42|Diesel:32|E10:16|Premium 98:8|LPG:2')],
    ['fueled_liters', 'liters|litres|volume liters', dec(4, 92, 2, bell(37, 14))],
    ['liter_price', 'price per liter|price per litre|fuel price|literpreis', dec(1.42, 2.18, 3, bell(1.74, 0.09))],
    ['fueled_at', 'fueled at|fuelled at|fill up time', timesOf('rush', 'even', '-6mo')],
  ]), // prettier-ignore
};
