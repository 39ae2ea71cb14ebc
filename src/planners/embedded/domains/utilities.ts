import { among, bell, code, concepts, dec, flag, int, oneOf, skew } from '../lexicon/builders.js';
import type { Domain } from '../model.js';
import { daysOf, seldom, timesOf } from './habits.js';

export const UTILITIES: Domain = {
  id: 'waste and water',
  cues: 'waste|waste collection|garbage|garbage collection|trash pickup|recycling|recycling center|landfill|water utility|water meters|water meter readings|water quality|drinking water|wastewater|sewage|sewage plant|water leaks|pipe bursts|reservoirs|reservoir levels|river levels|flood gauges|street lights|street lighting|snow removal|müll|müllabfuhr|abfall|wasserwerk|abwasser|basura|residuos|agua potable|déchets|eau potable|river sampling|water sampling|water samples|ph do|do turbidity|river samples|stream sampling',
  subjects: [
    {
      name: 'waste_collection',
      cues: 'waste collection|waste|garbage collection|garbage|trash pickup|waste pickups|müllabfuhr|recogida de basura|collecte des déchets|waste pickup data|trash collection|waste collection routes|garbage pickups|garbage trucks',
      columns: `pickup_no like WC-000001 => pickup_id
collected_at => timestamp
waste_truck => truck_id
collection_district => district
waste_type
bins_emptied
waste_tonnes that rises strongly with bins_emptied => weight_tonnes
fill_percent
contaminated_bins
missed_pickups`,
    },
    {
      name: 'recycling',
      cues: 'recycling|recycling center|recycling data|recycling deliveries|recyclinghof|reciclaje|recyclage',
      columns: `delivery_no like RC-00001 => delivery_id
recycling_center => center
recycled_material => material
delivered_kg => weight_kg
purity_of_material => purity
price_per_tonne_material => price_per_tonne
deliverer_type => customer_type
dropped_off_at => timestamp`,
    },
    {
      name: 'water_meters',
      cues: 'water meters|water meter readings|water consumption of households|water utility|water bills|wasserzähler|contadores de agua|compteurs d eau|water consumption|water usage|household water usage|water meter data',
      columns: `water_meter_no => meter_id
read_on => reading_date
water_customer_type => customer_type
meter_reading_m3
used_m3 => consumption_m3
price_per_m3
water_bill = consumption_m3 * price_per_m3 => amount
reading_method
leak_suspected`,
    },
    {
      name: 'water_quality',
      cues: 'water quality|drinking water|drinking water samples|water samples|river water quality|wasserqualität|calidad del agua|qualité de l eau|water quality measurements|water quality tests|water quality data|lake water quality|water tests|pool water tests|water testing',
      columns: `sample_no like WQ-00001 => sample_id
sampled_at => timestamp
sampling_point => location
water_ph => ph
water_temperature_c => temperature_c
turbidity_ntu
chlorine_mg_l
nitrate_mg_l
hardness_dh
e_coli_per_100_ml
meets_standard`,
    },
    {
      name: 'leaks',
      cues: 'water leaks|pipe bursts|water pipe repairs|leak reports|water main breaks|rohrbrüche|fugas de agua|fuites d eau',
      columns: `leak_no like LK-0001 => leak_id
pipe_street => location
pipe_material
pipe_diameter_mm => diameter_mm
pipe_laid_year => installation_year
detected_at
water_lost_m3
repair_hours that rises with diameter_mm
households_cut_off => households_affected
repair_cost_of_leak that rises with repair_hours => repair_cost`,
    },
    {
      name: 'wastewater',
      cues: 'wastewater|sewage|sewage plant|wastewater treatment|wastewater plant|abwasser|kläranlage|aguas residuales|eaux usées',
      columns: `plant_name
sampled_at => timestamp
inflow_m3_per_h
cod_inlet_mg_l
cod_outlet_mg_l
bod_mg_l
ammonium_mg_l
dissolved_oxygen_mg_l
sludge_m3 that rises with inflow_m3_per_h
plant_energy_kwh that rises with inflow_m3_per_h`,
    },
    {
      name: 'river_levels',
      cues: 'river levels|flood gauges|reservoir levels|reservoirs|river gauge readings|pegelstände|niveles de embalses|niveaux des rivières|river water levels|water levels|reservoir water levels|river gauges|river gauge data',
      columns: `gauged_at => timestamp
gauge_station => station
water_body
level_cm => water_level_cm
flow_m3_per_s that rises strongly with water_level_cm
gauge_water_temperature => water_temperature_c
trend_of_level => trend
flood_stage`,
    },
    {
      name: 'street_lights',
      cues: 'street lights|street lighting|street lamp faults|lamp outages|straßenbeleuchtung|farolas|éclairage public|street light outages|streetlight outages|street light faults',
      columns: `lamp_no => lamp_id
lamp_street => street
lamp_type
lamp_watts => power_watts
installed_year
fault_kind => fault_type
fault_reported_at => reported_at
repair_days
dimmed_at_night`,
    },
  ],
  concepts: concepts([
    ['waste_truck', 'waste truck|garbage truck', code('WT-[01]#')],
    ['collection_district', 'collection district', oneOf('North A|North B|Center|Harbor|West Hills|East Side|South Park')],
    ['waste_type', 'waste type|type of waste|abfallart|tipo de residuo', oneOf('Residual:40|Paper:20|Packaging:18|Organic:16|Glass:6')],
    ['collected_at', 'collected at|emptied at', timesOf('morning', 'working', '-6mo')],
    ['bins_emptied', 'bins emptied|bins', int(40, 980, bell(420, 140))],
    ['waste_tonnes', 'waste tonnes|tonnes of waste', dec(0.6, 19, 2, bell(8.4, 3))],
    ['fill_percent', 'fill percent|bin fill level', int(10, 100, bell(72, 16))],
    ['contaminated_bins', 'contaminated bins', int(0, 60, skew(5))],
    ['missed_pickups', 'missed pickups', seldom(30, 1.2, 2.6, 0)],
    ['recycling_center', 'recycling center', oneOf('North Depot|Harbor Yard|West Recycling|Hill Road Center')],
    ['recycled_material', 'recycled material', oneOf('Cardboard:24|Glass:16|PET:16|Scrap metal:16|Wood:12|Electronics:8|Textiles:8')],
    ['delivered_kg', 'delivered kg', dec(1, 2800, 1, skew(48))],
    ['material_purity', 'purity of material', dec(48, 100, 1, bell(90, 6))],
    ['material_price', 'price per tonne material', int(10, 1200, skew(110))],
    ['deliverer_type', 'deliverer type', oneOf('household:72|business:24|municipality:4')],
    ['dropped_off', 'dropped off at', timesOf('store', 'weekend')],
    ['water_meter_no', 'water meter no|water meter', code('WM[0-9]{7}')],
    ['water_customer', 'water customer type|connection type', oneOf('household:84|business:12|public:4')],
    ['read_on', 'read on|reading date', daysOf('working', '-1y')],
    ['meter_reading', 'meter reading m3|meter reading', int(12, 9800, skew(1200))],
    ['used_m3', 'used m3|water used', dec(0.5, 420, 1, skew(11))],
    ['price_per_m3', 'price per m3|water price', dec(1.4, 5.2, 2, bell(2.6, 0.6))],
    ['water_bill', 'water bill', dec(2, 1900, 2, skew(28))],
    ['reading_method', 'reading method', oneOf('remote:58|self-reported:26|manual:16')],
    ['leak_suspected', 'leak suspected', flag(0.03)],
    ['sampling_point', 'sampling point', oneOf('Waterworks North|Reservoir Hill|Tap City Hall|Tap School East|River Mile 12|Spring Oakwood|Harbor Basin|Well 4')],
    ['sampled_at', 'sampled at', timesOf('morning', 'working')],
    ['water_ph', 'water ph|ph', dec(6.2, 8.9, 2, bell(7.5, 0.3))],
    ['do_mg_l', 'do|do mg l', dec(1.2, 14.5, 2, bell(8.6, 1.7))],
    ['conductivity_us', 'cond|conductivity|ec|specific conductance', int(60, 1900, skew(420))],
    ['river_flow', 'flow|flow m3 s', dec(0.05, 480, 2, skew(14))],
    ['sampled_day', 'sampled|sample date|date sampled', daysOf('working')],
    ['sampling_site', 'site|sampling site|location', oneOf('Bridge Upper|Mill Weir|Old Town|Lock 3|Outfall West|Confluence|Ford Meadow|Harbor Mouth')],
    ['nitrate_no3', 'no3|nitrates', dec(0.5, 62, 1, skew(11))],
    ['phosphate_po4', 'po4|phosphate|phosphorus|tp', dec(0.01, 4.2, 2, skew(0.18))],
    ['suspended_solids', 'tss|suspended solids', int(1, 420, skew(18))],
    ['water_temperature', 'water temperature c|gauge water temperature|water temperature', dec(0.5, 26, 1, bell(12, 4.6))],
    ['turbidity', 'turbidity ntu|turbidity', dec(0.02, 28, 2, skew(0.36))],
    ['chlorine', 'chlorine mg l|chlorine', dec(0, 1.2, 2, bell(0.4, 0.16))],
    ['nitrate', 'nitrate mg l|nitrate', dec(0.5, 62, 1, skew(11))],
    ['hardness', 'hardness dh|water hardness', dec(1, 32, 1, bell(14, 5))],
    ['e_coli', 'e coli per 100 ml|e coli', seldom(240, 1.6, 9, 0)],
    ['meets_standard', 'meets standard', flag(0.97)],
    ['pipe_street', 'pipe street|lamp street', oneOf('Oak Street|Mill Lane|Harbor Road|Station Street|Park Avenue|Church Square|Linden Alley|River Drive|Hill Road')],
    ['pipe_material', 'pipe material', oneOf('cast iron:34|ductile iron:26|PE:22|steel:10|PVC:8')],
    ['pipe_diameter', 'pipe diameter mm|pipe diameter', int(50, 800, skew(150))],
    ['pipe_laid_year', 'pipe laid year', int(1905, 2022, bell(1971, 22))],
    ['detected_at', 'detected at', timesOf('alarm', 'even', '-3y')],
    ['water_lost', 'water lost m3|water lost', int(1, 6200, skew(84))],
    ['leak_repair_hours', 'repair hours', dec(1, 72, 1, skew(6.5))],
    ['households_cut_off', 'households cut off', int(0, 900, skew(26))],
    ['leak_repair_cost', 'repair cost of leak', int(400, 96000, skew(4200))],
    ['plant_name', 'plant name|treatment plant', oneOf('Plant North|Plant River Mouth|Plant Valley|Plant Harbor')],
    ['inflow', 'inflow m3 per h|inflow', int(120, 9800, bell(2900, 1100))],
    ['cod_inlet', 'cod inlet mg l|cod inlet|cod', int(180, 1100, bell(540, 140))],
    ['cod_outlet', 'cod outlet mg l|cod outlet', int(12, 110, bell(38, 12))],
    ['bod', 'bod mg l|bod', dec(1, 26, 1, bell(7, 2.8))],
    ['ammonium', 'ammonium mg l|ammonium', dec(0.05, 14, 2, skew(1.1))],
    ['dissolved_oxygen', 'dissolved oxygen mg l|dissolved oxygen', dec(0.4, 9, 1, bell(2.6, 0.9))],
    ['sludge', 'sludge m3|sludge', dec(4, 240, 1, bell(72, 26))],
    ['plant_energy', 'plant energy kwh', int(240, 9800, bell(3100, 1100))],
    ['gauge_station', 'gauge station|gauge', oneOf('Bridge Upper|Old Town Gauge|Lock 3|Harbor Gauge|Dam North|Mill Weir|Confluence')],
    ['water_body', 'water body|river', oneOf('Silver River|Lake Hartwell|Otter Creek|North Reservoir|Elm Brook')],
    ['gauged_at', 'gauged at', timesOf('shifts', 'even', '-90d')],
    ['level_cm', 'level cm', int(24, 780, skew(182))],
    ['flow_rate', 'flow m3 per s|discharge|flow rate', dec(0.4, 2400, 1, skew(62))],
    ['level_trend', 'trend of level', oneOf('steady:54|rising:22|falling:24')],
    ['flood_stage', 'flood stage', oneOf('normal:88|watch:8|warning:3|flood:1')],
    ['lamp_no', 'lamp no|lamp number|street light number', code('SL-[0-9]{5}', true)],
    ['lamp_type', 'lamp type', oneOf('LED:64|sodium:28|metal halide:8')],
    ['lamp_watts', 'lamp watts|lamp power', among([18, 24, 36, 48, 70, 100, 150], [12, 22, 24, 16, 14, 8, 4])],
    ['installed_year', 'installed year', int(1988, 2025, bell(2014, 8))],
    ['fault_kind', 'fault kind', oneOf('out:52|flickering:22|on by day:10|damaged pole:8|cable fault:8')],
    ['fault_reported', 'fault reported at', timesOf('evening', 'even')],
    ['lamp_repair_days', 'repair days', int(0, 40, skew(4))],
    ['dimmed', 'dimmed at night', flag(0.46)],
  ]), // prettier-ignore
};
