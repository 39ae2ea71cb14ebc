import type { Domain } from '../model.js';
import { among, asMentioned, bell, code, concepts, day, dec, fake, int, oneOf, skew } from '../lexicon/builders.js';
import { FARM_BREEDS } from '../lexicon/living.js';
import { familyValues } from '../vocabulary/families.js';
import { daysOf, seldom, timesOf } from './habits.js';
import { FARMS } from '../vocabulary/names/places.js';

export const AGRICULTURE: Domain = {
  id: 'agriculture',
  cues: 'agriculture|farm|farms|farming|crop|crops|harvest|livestock|soil|cattle|field|fields|irrigation|dairy|landwirtschaft|cultivos|agricultura|granja|recolte|ferme|orchard|vineyard|ear tag|herd|flock|sow|ewe|heifer|greenhouse crop|plantation|fertilizer|poultry',
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
      cues: 'milk records|milk yields|milking|milking records|milk recordings|milk recording|cow milk recordings|dairy cow milk recordings|dairy milk|milchleistung|ordeño|milk production|dairy milk production|milk production records',
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
    {
      name: 'livestock_sales',
      cues: 'livestock sales|cattle sales|livestock auction|cattle auction|livestock auctions|sheep sales|animal sales',
      columns: `lot_no like LOT-0001 => lot_number
ear_tag
cattle_breed (Angus, Hereford, Simmental, Charolais, Limousin, Holstein) => breed
farm_name => seller
buyer_name => buyer
sale_date
weight_kg from 25 to 900
price_per_kg from 1.6 to 7
total_price = weight_kg * price_per_kg`,
    },
    {
      name: 'cattle_weights',
      cues: 'cattle weights|animal weights|weighing records|livestock weights|weigh ins|weight gain of cattle',
      columns: `ear_tag
cattle_breed (Angus, Hereford, Simmental, Charolais, Limousin, Holstein) => breed
sex (female 52%, male 48%)
weighing_date => date
weight_kg from 90 to 880
daily_gain_kg from 0.2 to 1.9
pen
scale_operator => operator`,
    },
    {
      name: 'farm_workers',
      cues: 'harvest workers|farm workers|seasonal workers|fruit pickers|farm labour',
      columns: `worker_id
full_name
nationality
crop
start_date
end_date 14 to 120 days after start_date
hours_per_week from 20 to 48
hourly_wage from 10 to 18
kg_picked from 200 to 6000 => kilos_picked`,
    },
    {
      name: 'seed_stock',
      cues: 'seed inventory|seeds|seed stock|seed lots|seed bank|seed catalogue',
      columns: `seed_lot like SL-0001 => lot_number
crop
variety
supplier
quantity_kg from 5 to 2000
germination_percent from 70 to 99
treated yes 40%
purchased_on => purchase_date
expires_on 365 to 900 days after purchased_on => expiry_date`,
    },
    {
      name: 'vineyard',
      cues: 'vineyard harvest|vineyard|vineyards|grape harvest|grapes|wine harvest',
      columns: `vineyard_block (Hillside, Old Vines, South Slope, River, Chapel, Quarry)
grape_variety (Merlot, Riesling, Pinot Noir, Chardonnay, Syrah, Tempranillo)
harvest_date
kg_harvested from 300 to 9000 => grapes_kg
brix from 17 to 28
must_ph from 2.9 to 3.9 => ph
acidity_g_l from 4 to 9
picked_by (hand 64%, machine 36%) => harvest_method
area_hectares`,
    },
    {
      name: 'subsidies',
      cues: 'farm subsidies|agricultural subsidies|cap payments|subsidy payments to farmers|farm payments',
      columns: `application_no like FS-00001 => application_id
farmer_name
region
scheme (basic payment, young farmer, organic conversion, agri environment)
eligible_hectares from 2 to 420
payment_per_hectare from 90 to 380
amount = eligible_hectares * payment_per_hectare
payment_date
subsidy_status (paid 82%, in review 12%, rejected 6%) => status`,
    },
    {
      name: 'feed_deliveries',
      cues: 'feed deliveries|feed|animal feed deliveries|fodder deliveries|feed orders',
      columns: `delivery_no like FD-0001 => delivery_id
farm_name => farm
feed_kind (maize silage, hay, soybean meal, barley, mineral mix, pellets) => feed_type
quantity_tonnes from 0.5 to 28
price_per_tonne from 90 to 480
total_cost = quantity_tonnes * price_per_tonne
supplier
delivery_date
driver`,
    },
    {
      name: 'coop_members',
      cues: 'cooperative members|food cooperative members|farm cooperative|farmers cooperative|coop members',
      columns: `member_id
full_name
farm_name => farm
town
joined_on => joined_date
shares from 1 to 60
area_hectares
main_crop => crop
phone`,
    },
    {
      name: 'grain_prices',
      cues: 'grain prices|wheat prices|commodity prices of crops|crop prices|maize prices',
      columns: `price_date => date
grain (wheat, maize, barley, soybean, rapeseed, oats) => commodity
grain_market (Chicago, Paris, London, Rouen, Hamburg) => market
price_per_tonne from 120 to 620
currency
volume_traded_tonnes from 50 to 90000 => volume_tonnes`,
    },
  ],
  concepts: concepts([
    ['livestock', 'species|animal species|animal type|kind of animal|tierart|especie|espèce', among(familyValues('livestock', 'livestock'))],
    ['breed', 'breed|rasse|raza|race', asMentioned(FARM_BREEDS, among(familyValues('livestock', 'breed')))],
    ['birth_date', 'birth date|born|date of birth', day('-8y', '-3mo')],
    ['weight', 'weight|weight kg|animal weight|gewicht|peso|poids', int(35, 980, bell(520, 170))],
    ['age', 'age|animal age', int(0, 14, skew(4))],
    ['health_status', 'health status|health|status', oneOf('healthy:88|under treatment:8|quarantined:4')],
    ['nutrient', 'nitrogen|phosphorus|potassium|nitrogen level|nutrient level', dec(4, 180, 1, bell(62, 24))],
    ['equipment_type', 'equipment type|machine type|equipment', oneOf('Tractor:42|Harvester:22|Sprayer:14|Seeder:14|Baler:8')],
    ['farm', 'farm|farm name|hof|granja|ferme', oneOf(FARMS)],
    ['rainfall', 'rainfall|rain mm|precipitation|rainfall mm', asMentioned([['date measured recorded timestamp daily reading hourly day weather station', seldom(80, 1.9, 4.4)]], int(80, 1400, bell(620, 180)))],
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
