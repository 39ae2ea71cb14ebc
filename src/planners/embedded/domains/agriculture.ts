import type { Domain } from '../model.js';
import { among, bell, code, concepts, day, dec, fake, int, oneOf, skew } from '../lexicon/builders.js';
import { familyValues } from '../vocabulary/families.js';
import { daysOf, timesOf } from './habits.js';

export const AGRICULTURE: Domain = {
  id: 'agriculture',
  cues: 'agriculture|farm|farms|farming|crop|crops|harvest|livestock|soil|cattle|field|fields|irrigation|dairy|landwirtschaft|cultivos|agricultura|granja|recolte|ferme|orchard|vineyard|greenhouse crop|plantation|fertilizer|poultry',
  subjects: [
    {
      name: 'crops',
      cues: 'crops|crop yields|harvest|fields|farm data|agriculture|crop data|cultivos|ernte|recoltes|farming|crop harvests|crop yield data|farm harvests|harvest records|harvests|farm yields|crop production',
      columns: `field_id
crop
variety
area_hectares
soil_type
planting_date
harvest_date 90 to 150 days after planting_date
yield_tonnes_per_hectare
irrigated`,
    },
    {
      name: 'livestock',
      cues: 'livestock|cattle|animals|dairy cows|herd|vieh|ganado|dairy|farm animals|livestock records|cattle herd|cow herd',
      columns: `animal_id
livestock_type => animal_type
breed
birth_date
weight_kg
health_status
milk_yield_liters only when animal_type is Dairy Cow`,
    },
    {
      name: 'soil',
      cues: 'soil samples|soil tests|soil|soil test results|soil analysis|soil data',
      columns: `sample_id
field_id
soil_type
soil_ph => ph
soil_moisture => moisture
nitrogen
phosphorus
potassium
sample_date`,
    },
    {
      name: 'machinery',
      cues: 'farm equipment|tractors|machinery|farm machinery|agricultural machinery|tractor fleet',
      columns: `equipment_id
equipment_type
manufacturer
model_year
engine_hours
last_service_date`,
    },
    {
      name: 'milk',
      cues: 'milk records|milk yields|milking|milking records|dairy milk|milchleistung|ordeño|milk production|dairy milk production|milk production records',
      columns: `milking_no like MLK-000001 => milking_id
cow_tag => cow_id
milked_at => timestamp
milk_kg => milk_yield_kg
fat_percent_of_milk => fat_percent
protein_percent_of_milk that rises with fat_percent => protein_percent
somatic_cells => somatic_cell_count
milking_minutes => duration_minutes
milking_robot`,
    },
    {
      name: 'eggs',
      cues: 'egg production|poultry|laying hens|poultry flock|eier|gallinas ponedoras|egg laying|chicken farm|poultry farm',
      columns: `flock_code => flock_id
egg_day => date
hens
eggs_collected that rises strongly with hens
cracked_eggs
feed_used_kg that rises strongly with hens => feed_kg
water_used_l that rises with feed_kg => water_liters
dead_birds => mortality
barn_temperature_c => temperature`,
    },
    {
      name: 'irrigation',
      cues: 'irrigation|irrigation events|irrigation log|bewässerung|riego|irrigation data|irrigation records',
      columns: `irrigation_no like IRR-00001 => irrigation_id
field_code => field_id
crop
irrigated_at => start_time
irrigation_end (date and time) => end_time
irrigation_minutes => duration_minutes
water_applied_m3 that rises strongly with duration_minutes => water_m3
soil_moisture_before
soil_moisture_after never below soil_moisture_before
irrigation_system => method`,
    },
    {
      name: 'spraying',
      cues: 'spraying records|pesticide applications|fertilizer applications|crop protection|pflanzenschutz|tratamientos fitosanitarios|pesticide spraying|fertilizer use',
      columns: `application_no like SPR-00001 => application_id
applied_at => application_date
field_code => field_id
crop
agent_applied => product
agent_kind => product_type
dose_l_per_ha => dose
treated_ha => area_hectares
wind_at_spraying => wind_speed
applicator_name => operator`,
    },
    {
      name: 'market_prices',
      cues: 'crop prices|commodity prices of crops|farm market prices|agricultural prices|getreidepreise|precios agrícolas',
      columns: `price_day => date
crop
market_place => market
price_per_tonne_crop => price_per_tonne
price_change_percent
traded_tonnes => volume_tonnes
crop_quality => quality`,
    },
    {
      name: 'greenhouse',
      cues: 'greenhouse climate|greenhouse data|greenhouse|greenhouse tomatoes|gewächshaus|invernadero|greenhouse sensors|greenhouse sensor readings|greenhouse monitoring|sensor readings from a greenhouse|readings from a greenhouse|sensors in a greenhouse|greenhouse readings',
      columns: `climate_at => timestamp
greenhouse_zone => zone
air_temp_c => temperature
greenhouse_humidity => humidity
co2_ppm_greenhouse => co2_ppm
light_umol
vent_open_percent
ec_ms
drain_percent`,
    },
  ],
  concepts: concepts([
    ['breed', 'breed|rasse|raza|race', among(familyValues('livestock', 'breed'))],
    ['birth_date', 'birth date|born|date of birth', day('-8y', '-3mo')],
    ['weight', 'weight|weight kg|animal weight|gewicht|peso|poids', int(35, 980, bell(520, 170))],
    ['age', 'age|animal age', int(0, 14, skew(4))],
    ['health_status', 'health status|health|status', oneOf('healthy:88|under treatment:8|quarantined:4')],
    ['nutrient', 'nitrogen|phosphorus|potassium|nitrogen level|nutrient level', dec(4, 180, 1, bell(62, 24))],
    ['equipment_type', 'equipment type|machine type|equipment', oneOf('Tractor:42|Harvester:22|Sprayer:14|Seeder:14|Baler:8')],
    ['farm', 'farm|farm name|hof|granja|ferme', oneOf('Green Acres|Sunny Brook Farm|Hillside Farm|Oak Meadow|Willow Creek|Golden Fields|Red Barn Farm|Stone Bridge Farm')],
    ['rainfall', 'rainfall|rain mm|precipitation|rainfall mm', int(80, 1400, bell(620, 180))],
    ['engine_hours', 'engine hours', int(20, 14000, skew(3200))],
    ['cow_tag', 'cow tag|ear tag', code('DE 0[0-9] [0-9]{5}')],
    ['milked_at', 'milked at', timesOf('workout', 'even', '-90d')],
    ['milk_kg', 'milk kg', dec(3, 24, 1, bell(13, 3.2))],
    ['milk_fat', 'fat percent of milk|milk fat', dec(2.8, 6, 2, bell(4.1, 0.4))],
    ['milk_protein', 'protein percent of milk|milk protein', dec(2.7, 4.4, 2, bell(3.4, 0.22))],
    ['somatic_cells', 'somatic cells|somatic cell count', int(12, 1500, skew(140))],
    ['milking_minutes', 'milking minutes', dec(3, 14, 1, bell(6.6, 1.6))],
    ['milking_robot', 'milking robot', oneOf('Robot 1|Robot 2|Robot 3|Parlour')],
    ['flock_code', 'flock code', code('FL-0#')],
    ['egg_day', 'egg day', daysOf('even', '-6mo')],
    ['hens', 'hens|number of hens', int(180, 24000, skew(4200))],
    ['eggs_collected', 'eggs collected', int(120, 23000, skew(3700))],
    ['cracked_eggs', 'cracked eggs', int(0, 420, skew(38))],
    ['feed_used', 'feed used kg', int(20, 3100, skew(500))],
    ['water_used_hens', 'water used l', int(40, 6400, skew(940))],
    ['dead_birds', 'dead birds', int(0, 24, skew(1))],
    ['barn_temperature', 'barn temperature c', dec(12, 32, 1, bell(20.4, 2.6))],
    ['field_code', 'field code', code('F-[0-4]#')],
    ['irrigated_at', 'irrigated at', timesOf('batch', 'even', '-1y')],
    ['irrigation_minutes', 'irrigation minutes', int(10, 480, skew(95))],
    ['water_applied', 'water applied m3', dec(0.5, 940, 1, skew(62))],
    ['moisture_before', 'soil moisture before', dec(6, 34, 1, bell(18, 5))],
    ['moisture_after', 'soil moisture after', dec(14, 46, 1, bell(31, 5))],
    ['irrigation_system', 'irrigation system', oneOf('drip:46|sprinkler:36|pivot:18')],
    ['agent_applied', 'agent applied', among(familyValues('agents', 'agent_applied'))],
    ['agent_kind', 'agent kind', among(familyValues('agents', 'agent_kind'))],
    ['dose_per_ha', 'dose l per ha', dec(0.1, 6, 2, skew(1.4))],
    ['treated_ha', 'treated ha', dec(0.4, 92, 1, skew(9))],
    ['wind_at_spraying', 'wind at spraying', dec(0, 6, 1, bell(2.4, 1))],
    ['applied_at', 'applied at', timesOf('workout', 'working', '-1y')],
    ['applicator_name', 'applicator name', fake('person.fullName')],
    ['price_day', 'price day', daysOf('working')],
    ['market_place', 'market place', oneOf('Chicago|Paris|Hamburg|Rosario|Kansas City|Rouen')],
    ['crop_price', 'price per tonne crop', dec(120, 640, 2, skew(224))],
    ['crop_price_change', 'price change percent', dec(-6, 6, 2, bell(0.05, 1.4))],
    ['traded_tonnes', 'traded tonnes', int(20, 60000, skew(2600))],
    ['crop_quality', 'crop quality', oneOf('A:30|B:46|C:18|feed:6')],
    ['greenhouse_zone', 'greenhouse zone', oneOf('Zone 1|Zone 2|Zone 3|Zone 4|Propagation')],
    ['climate_at', 'climate at', timesOf('shifts', 'even', '-60d')],
    ['greenhouse_air', 'air temp c', dec(12, 36, 1, bell(22, 3.4))],
    ['greenhouse_humidity', 'greenhouse humidity', dec(42, 98, 1, bell(74, 9))],
    ['greenhouse_co2', 'co2 ppm greenhouse', int(360, 1400, bell(780, 190))],
    ['light_umol', 'light umol', int(0, 1900, skew(320))],
    ['vent_open', 'vent open percent', int(0, 100, bell(34, 20))],
    ['nutrient_ec', 'ec ms|nutrient ec', dec(1, 5.4, 2, bell(2.9, 0.5))],
    ['drain_percent', 'drain percent', int(0, 60, bell(28, 10))],
  ]), // prettier-ignore
};
