import { among, bell, code, concepts, dec, fake, int, oneOf, skew } from '../lexicon/builders.js';
import type { Domain } from '../model.js';
import { familyValues } from '../vocabulary/families.js';
import { daysOf, seldom, timesOf } from './habits.js';

export const MINING: Domain = {
  id: 'mining',
  cues: 'mining|mine|ore|ore grade|drill hole|drill core|assay|open pit|underground mine|mineral|quarry|haul truck|ore shipments|mineral sales|tailings|blasting|bergbau|bergwerk|minería|mina|exploitation minière|coal mine|gold mine|copper mine|drill hole|drill holes|drill core|drill hole assays|assay|assays|core samples|lith|rqd',
  subjects: [
    {
      name: 'production',
      cues: 'mining|mine production|mining production|mine output|mines|bergbau|producción minera|production minière',
      columns: `mine_site => mine
mineral
commodity_group
production_date
shift
ore_tonnes
waste_tonnes that rises with ore_tonnes
ore_grade
recovery_percent
mining_method`,
    },
    {
      name: 'assays',
      cues: 'assays|assay results|drill holes|drill hole assays|drill core|drill core samples|bohrkerne|sondeos',
      columns: `hole_id
from_depth_m
interval_m
rock_type
gold_g_per_t
silver_g_per_t that rises with gold_g_per_t
copper_percent
assay_lab
assayed_on`,
    },
    {
      name: 'haulage',
      cues: 'haul trucks|mine haulage|haul truck cycles|mine trucks|dumper cycles',
      columns: `cycle_id like HC-000001
loaded_at => timestamp
truck_number => truck_id
loader_number => loader_id
load_tonnes
haul_distance_km => distance_km
cycle_minutes that rises with distance_km => duration_minutes
dump_location
fuel_burn_l that rises with distance_km`,
    },
    {
      name: 'blasts',
      cues: 'blasting|blasts|blast reports|mine blasts|sprengungen|voladuras',
      columns: `blast_id like BL-0001
mine_site
bench
holes_drilled
explosive_type
explosive_kg that rises strongly with holes_drilled
tonnes_broken that rises with explosive_kg
peak_vibration_mm_s
blasted_at => blast_time`,
    },
    {
      name: 'safety',
      cues: 'mine safety|mining safety|mine accidents|mining incidents|safety incidents in a mine|mine safety incidents',
      columns: `incident_number like MSI-0001 => incident_id
occurred_at => incident_date
mine_site
incident_category => incident_type
body_part
injury_severity => severity
lost_days
root_cause_of_incident => root_cause
reported_by`,
    },
    {
      name: 'shipments',
      cues: 'ore shipments|mineral sales|ore sales|erzlieferungen',
      columns: `shipment_number like OS-0001 => shipment_id
mineral
buyer_company => customer_name
wet_tonnes
moisture_percent
payable_metal_percent
price_per_tonne
shipped_on => ship_date
discharge_port`,
    },
  ],
  concepts: concepts([
    ['hole_code', 'hole|hole id|drill hole|dh', code('DDH-2[1-5]-0##')],
    ['from_depth', 'from|from m|depth from', dec(0, 620, 1, skew(120))],
    ['to_depth', 'to|to m|depth to', dec(1, 640, 1, skew(124))],
    ['gold_assay', 'au|au g t|au ppm|gold', dec(0.005, 28, 3, skew(0.62))],
    ['silver_assay', 'ag|ag g t|ag ppm|silver', dec(0.1, 320, 2, skew(6))],
    ['copper_assay', 'cu|cu percent|copper', dec(0.001, 4.8, 3, skew(0.28))],
    ['lithology_code', 'lith|lithology|rock code|rock type', oneOf('GRN:20|BAS:18|SHL:14|SST:16|LST:12|QZV:10|SCH:10')],
    ['rqd', 'rqd|rqd percent', int(5, 100, bell(74, 18))],
    ['core_recovery', 'recovery|recovery percent|core recovery', dec(62, 100, 1, bell(94, 5))],
    ['mineral', 'mineral|mineral name|commodity|mined commodity|mineralart|mineral extraído|minerai', among(familyValues('minerals', 'mineral'))],
    ['commodity_group', 'commodity group|mineral group|mineral class|commodity type', among(familyValues('minerals', 'commodity_group'))],
    ['mine_site', 'mine site|mine name|mine|pit|mine location|bergwerk|mina', oneOf('Copper Ridge|Silver Creek|Boulder Pit|Red Mesa|Kestrel Deep|Northstar Mine|Iron Knob|Cerro Blanco|Eagle Gorge|Wolf Hill')],
    ['mining_method', 'mining method|extraction method', oneOf('Open pit:58|Block caving:10|Room and pillar:12|Sublevel stoping:14|Longwall:6')],
    ['mining_day', 'production date|mining date', daysOf('even', '-1y')],
    ['ore_tonnes', 'ore tonnes|ore mined|tonnes mined|ore tons|tonnes of ore', int(400, 68000, skew(9600))],
    ['waste_tonnes', 'waste tonnes|waste mined|overburden', int(200, 190000, skew(17000))],
    ['ore_grade', 'ore grade|head grade|grade percent|metal grade', dec(0.1, 68, 2, skew(2.4))],
    ['recovery', 'recovery percent|recovery|metal recovery|recovery rate', dec(58, 98, 1, bell(87, 6))],
    ['hole_id', 'hole id|drill hole id|drillhole|drill hole', code('DDH-2[345]-0##')],
    ['from_depth', 'from depth m|from depth|depth from|from m', dec(0, 620, 1)],
    ['interval', 'interval m|interval length|sample interval', dec(0.5, 3, 1, bell(1.2, 0.4))],
    ['rock_type', 'rock type|lithology|host rock|gestein|tipo de roca|type de roche', oneOf('Granite:18|Diorite:14|Basalt:13|Quartz Vein:12|Schist:12|Gneiss:10|Limestone:9|Sandstone:7|Andesite:5')],
    ['gold_grade', 'gold g per t|gold grade|au ppm|gold gpt|au g t', dec(0.005, 42, 3, skew(0.46))],
    ['silver_grade', 'silver g per t|silver grade|ag ppm', dec(0.1, 380, 1, skew(5.4))],
    ['copper_grade', 'copper percent|copper grade|cu percent|cu pct', dec(0.01, 6.4, 2, skew(0.38))],
    ['assay_lab', 'assay lab|assay laboratory', oneOf('GeoLab North|Mineral Assays Ltd|ProAssay|Core Analytics')],
    ['assayed_on', 'assayed on|assay date', daysOf('working')],
    ['truck_number', 'truck number|truck|truck id|haul truck number', code('HT-[0123]#')],
    ['loader_number', 'loader number|loader|shovel|excavator number', code('EX-0#')],
    ['load_tonnes', 'load tonnes|truck load|payload tonnes', dec(110, 340, 1, bell(226, 26))],
    ['haul_distance', 'haul distance km|haul distance', dec(0.6, 9.5, 2, bell(3.6, 1.4))],
    ['cycle_minutes', 'cycle minutes|haul cycle minutes|cycle time minutes', dec(8, 62, 1, bell(24, 7))],
    ['dump_location', 'dump location|dump point', oneOf('Crusher:56|Waste Dump North:22|Waste Dump East:14|Low-Grade Stockpile:8')],
    ['fuel_burn', 'fuel burn l|fuel burn|fuel burned', dec(14, 190, 1, bell(62, 20))],
    ['loaded_at', 'loaded at', timesOf('shifts', 'even', '-90d')],
    ['bench', 'bench|bench level', oneOf('1120|1105|1090|1075|1060|1045|1030')],
    ['holes_drilled', 'holes drilled|blast holes|number of holes', int(18, 340, skew(96))],
    ['explosive_type', 'explosive type|explosive', oneOf('ANFO:48|Emulsion:36|Heavy ANFO:16')],
    ['explosive_kg', 'explosive kg|explosives used|charge weight', int(900, 98000, skew(18000))],
    ['tonnes_broken', 'tonnes broken|rock broken', int(6000, 520000, skew(88000))],
    ['peak_vibration', 'peak vibration mm s|peak vibration|ppv', dec(0.3, 24, 2, skew(3.4))],
    ['blasted_at', 'blasted at|blast time', timesOf('daylight', 'working')],
    ['incident_category', 'incident category|safety incident type|accident type', oneOf('Slip or fall:26|Vehicle interaction:18|Rock fall:12|Struck by object:17|Manual handling:17|Electrical:4|Gas or dust:6')],
    ['body_part', 'body part|injured body part|part of body', oneOf('Hand:26|Back:19|Knee:13|Foot:11|Head:8|Eye:8|Shoulder:9|Arm:6')],
    ['injury_severity', 'injury severity|severity of injury', oneOf('first aid:52|medical treatment:28|lost time:17|fatal:3')],
    ['lost_days', 'lost days|days lost|lost work days', seldom(120, 3, 9, 0)],
    ['incident_cause', 'root cause of incident|incident cause', oneOf('Procedure not followed|Poor housekeeping|Fatigue|Equipment failure|Inadequate training|Ground conditions|Poor communication')],
    ['occurred_at', 'occurred at', timesOf('shifts', 'even', '-3y')],
    ['buyer_company', 'buyer company|smelter|buyer', fake('company.name')],
    ['wet_tonnes', 'wet tonnes|wet metric tonnes|wmt', int(500, 56000, skew(10800))],
    ['moisture', 'moisture percent', dec(2, 14, 1, bell(8, 1.6))],
    ['payable_metal', 'payable metal percent|concentrate grade', dec(14, 68, 1, bell(29, 9))],
    ['ore_price', 'price per tonne|ore price', dec(28, 9800, 2, skew(480))],
    ['shipped_on', 'shipped on', daysOf('working')],
  ]), // prettier-ignore
};
