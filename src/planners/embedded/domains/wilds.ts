import { among, bell, code, concepts, day, dec, fake, flag, int, oneOf, skew } from '../lexicon/builders.js';
import type { Domain } from '../model.js';
import { familyValues } from '../vocabulary/families.js';
import { TRAILS } from '../vocabulary/texts.js';
import { daysOf, timesOf } from './habits.js';
import { PARKS } from '../vocabulary/names/places.js';

export const WILDS: Domain = {
  id: 'forestry and fishing',
  cues: 'forestry|forest|forest inventory|tree|tree inventory|timber|timber harvest|logging|sawmill|fishing|fish catch|fishery|fish market|aquaculture|fish farm|beekeeping|beehives|bees|honey|hunting|hunting bag|mushroom|national park|park visitors|forst|wald|holz|fischerei|bienen|imkerei|pesca|colmenas|apicultura|bosque|pêche|forêt|ruches|apiculture',
  subjects: [
    {
      name: 'trees',
      cues: 'tree inventory|trees|forest inventory|forestry|city trees|forest stands|baumkataster|inventario forestal|inventaire forestier|urban trees|street trees|park trees|tree survey|tree census|city tree inventory',
      columns: `tree_no like TR-00001 => tree_id
tree_species => species
tree_kind => tree_type
tree_latin => scientific_name
trunk_diameter_cm
tree_height_m that rises strongly with trunk_diameter_cm => height_m
tree_age_years that rises strongly with trunk_diameter_cm => age_years
tree_vitality => health_status
tree_inspected_on => inspection_date`,
    },
    {
      name: 'timber',
      cues: 'timber harvest|timber sales|logging|timber|sawmill|wood harvest|holzernte|cosecha de madera|coupe de bois',
      columns: `lot_code like TB-0001 => lot_id
forest_district => district
tree_species => species
tree_kind => wood_type
felled_on => harvest_date
volume_of_wood_m3 => volume_m3
log_grade => grade
wood_price_per_m3 => price_per_m3
timber_revenue = volume_m3 * price_per_m3 => revenue
timber_buyer => buyer
certified_wood => certified`,
    },
    {
      name: 'catches',
      cues: 'fish catches|fishing|fisheries|fishery landings|fishing log|fischfang|capturas de pesca|captures de pêche|fishing catches|fishing trips|fish landings|commercial fishing|fishery catches|caught fish',
      columns: `landing_no like FL-00001 => landing_id
caught_on => date
fishing_boat => boat
fish_species => species
fish_group => category
fishing_gear
catch_kg => weight_kg
quay_price_per_kg => price_per_kg
catch_value = weight_kg * price_per_kg => value
fishing_zone => zone
bycatch_percent`,
    },
    {
      name: 'fish_farm',
      cues: 'aquaculture|fish farm|fish farm cages|fish farming|salmon farm|fischzucht|acuicultura',
      columns: `checked_at => timestamp
cage_no => cage_id
farmed_fish => species
fish_count
average_fish_g => average_weight_g
feed_kg that rises strongly with fish_count
cage_temperature_c => water_temperature_c
oxygen_mg_l
dead_fish => mortality
sea_lice_per_fish`,
    },
    {
      name: 'hives',
      cues: 'beehives|beekeeping|beehive inspections|bees|hive inspections|bienenstöcke|colmenas|ruches|bee hives|beehive inspection log|beekeeping log',
      columns: `hive_code => hive_id
apiary
inspected_at => inspection_date
hive_weight_kg => weight_kg
brood_frames
queen_seen
queen_color
bee_temper => temperament
varroa_mites
honey_supers
hive_note => notes`,
    },
    {
      name: 'honey',
      cues: 'honey harvest|honey|honey sales|honigernte|cosecha de miel|récolte de miel',
      columns: `jar_batch like HN-0001 => batch_id
apiary
honey_type
extracted_on => harvest_date
honey_kg => weight_kg
water_content_percent
jars_filled that rises strongly with weight_kg
jar_price => price
beekeeper_name => beekeeper`,
    },
    {
      name: 'hunting',
      cues: 'hunting|hunting bag|hunting records|game harvest|jagdstrecke|caza|chasse',
      columns: `record_no like HB-00001 => record_id
shot_at => timestamp
game_species => species
hunting_ground => location
hunter_name
game_sex => sex
game_weight_kg => weight_kg
hunting_method => method
trichinella_tested`,
    },
    {
      name: 'park_visits',
      cues: 'national park|national park visitors|park visitors|park visits|trail counters|nationalpark|parque nacional|parc national|national park visits|park visitor counts',
      columns: `counter_day => date
park
trail
trail_visitors => visitors
cars_parked that rises strongly with visitors => cars
park_weather => weather
overnight_campers
rescue_calls
litter_kg`,
    },
    {
      name: 'wildfires',
      cues: 'forest fires|wildfires|wild fires|bush fires|wildland fires|waldbrände|incendios forestales|feux de forêt',
      columns: `fire_id like WF-0001
wildfire_name => fire_name
wildfire_began => start_date
contained_on 1 to 45 days after start_date => containment_date
latitude
longitude
wildfire_cause => cause
burned_area => area_burned_ha
firefighters_sent that rises strongly with area_burned_ha => firefighters
structures_lost
wildfire_status => status`,
    },
  ],
  concepts: concepts([
    ['tree_species', 'tree species|tree|baumart|especie de árbol|essence', among(familyValues('trees', 'tree_species'))],
    ['tree_latin', 'tree latin|latin name|botanical name', among(familyValues('trees', 'tree_latin'))],
    ['tree_kind', 'tree kind|tree type', among(familyValues('trees', 'tree_kind'))],
    ['trunk_diameter', 'trunk diameter cm|trunk diameter|dbh|diameter', dec(6, 140, 1, skew(29))],
    ['tree_height', 'tree height m|tree height', dec(2.5, 46, 1, bell(17, 7))],
    ['tree_age', 'tree age years|tree age', int(4, 320, skew(52))],
    ['tree_vitality', 'tree vitality|tree condition|tree health', oneOf('vigorous:34|healthy:42|weakened:16|declining:6|dead:2')],
    ['planted_year', 'planted year', int(1820, 2023, bell(1975, 32))],
    ['tree_inspected', 'tree inspected on', daysOf('working')],
    ['forest_district', 'forest district|forest', oneOf('Oakridge|North Woods|Silver Hills|Deer Valley|Upper Forest|Moor Edge')],
    ['felled_on', 'felled on|harvest date of wood', daysOf('working')],
    ['wood_volume', 'volume of wood m3|wood volume|timber volume', dec(2, 640, 1, skew(48))],
    ['log_grade', 'log grade|wood grade', oneOf('A:8|B:52|C:32|D:8')],
    ['wood_price', 'wood price per m3|timber price', dec(28, 380, 2, skew(88))],
    ['timber_revenue', 'timber revenue', dec(90, 98000, 2, skew(4200))],
    ['timber_buyer', 'timber buyer', fake('company.name')],
    ['certified_wood', 'certified wood', oneOf('FSC:34|PEFC:50|none:16')],
    ['fishing_boat', 'fishing boat|boat', oneOf('Seeadler|Maria Luisa|Northern Light|Santa Rita|Petit Mousse|Albatross|Brise Marine|Kapitän Jan')],
    ['fish_species', 'fish species|fish|fischart|especie de pez|poisson', among(familyValues('fish', 'fish_species'))],
    ['fish_group', 'fish group|catch group', among(familyValues('fish', 'fish_group'))],
    ['fishing_gear', 'fishing gear|gear', oneOf('trawl:34|gillnet:24|longline:18|purse seine:12|pots:12')],
    ['caught_on', 'caught on', daysOf('even', '-1y')],
    ['catch_kg', 'catch kg|catch weight', dec(2, 9800, 1, skew(180))],
    ['quay_price', 'quay price per kg|fish price', dec(0.4, 38, 2, skew(3.6))],
    ['catch_value', 'catch value', dec(5, 60000, 2, skew(640))],
    ['fishing_zone', 'fishing zone|fishing area', oneOf('27.4.b:26|27.4.c:16|27.7.e:14|27.8.c:14|37.1.1:12|27.3.d:18')],
    ['bycatch', 'bycatch percent|bycatch', dec(0, 46, 1, skew(4))],
    ['cage_no', 'cage no|cage|cage number', code('CAGE-0#')],
    ['farmed_fish', 'farmed fish', oneOf('Atlantic Salmon:54|Rainbow Trout:22|Sea Bream:14|European Seabass:10')],
    ['cage_checked', 'checked at', timesOf('morning', 'even', '-6mo')],
    ['fish_count', 'fish count', int(1200, 190000, skew(42000))],
    ['fish_weight', 'average fish g|average fish weight', int(20, 6200, skew(1400))],
    ['feed_kg', 'feed kg|feed given', dec(4, 3200, 1, skew(260))],
    ['cage_temperature', 'cage temperature c', dec(2, 24, 1, bell(11, 3.4))],
    ['cage_oxygen', 'oxygen mg l', dec(5, 13, 1, bell(9, 1))],
    ['dead_fish', 'dead fish|mortality count', int(0, 900, skew(12))],
    ['sea_lice', 'sea lice per fish|sea lice', dec(0, 6, 2, skew(0.24))],
    ['hive_code', 'hive code|hive|hive number|beehive', code('H-[0-2]#')],
    ['apiary', 'apiary|apiary name', oneOf('Linden Meadow|Heather Hill|Orchard Edge|Rooftop South|Clover Field|Forest Glade')],
    ['hive_inspected', 'inspected at', timesOf('daylight', 'weekend')],
    ['hive_weight', 'hive weight kg|hive weight', dec(14, 92, 1, bell(41, 12))],
    ['brood_frames', 'brood frames', int(0, 10, bell(5, 2))],
    ['queen_seen', 'queen seen', flag(0.74)],
    ['queen_color', 'queen color|queen marking', oneOf('white:18|yellow:20|red:20|green:22|blue:14|unmarked:6')],
    ['bee_temper', 'bee temper|temper', oneOf('calm:62|nervous:26|aggressive:12')],
    ['varroa_mites', 'varroa mites|varroa|mite count', int(0, 60, skew(4))],
    ['honey_supers', 'honey supers|supers', among([0, 1, 2, 3], [34, 38, 22, 6])],
    ['hive_note', 'hive note', oneOf('Eggs in six frames, queen laying well.|Swarm cells removed.|Fed two litres of syrup.|Strong colony, second super added.|Few bees, combine with H-07.|Pollen coming in heavily.|Treated against varroa.|Wax moths at the edge frame.|Quiet, brood nest compact.')],
    ['honey_type', 'honey type', oneOf('Blossom:38|Linden:18|Acacia:16|Forest:14|Heather:8|Rapeseed:6')],
    ['extracted_on', 'extracted on', daysOf('weekend')],
    ['honey_kg', 'honey kg', dec(2, 320, 1, skew(28))],
    ['water_content', 'water content percent', dec(14.5, 20.5, 1, bell(17.2, 0.8))],
    ['jars_filled', 'jars filled', int(3, 640, skew(54))],
    ['jar_price', 'jar price', among([5.5, 6, 6.5, 7, 7.9, 8.9, 11], [14, 18, 20, 20, 14, 10, 4])],
    ['beekeeper_name', 'beekeeper name|beekeeper|imker|apicultor', fake('person.fullName')],
    ['game_species', 'game species', oneOf('Roe Deer:42|Wild Boar:28|Red Deer:10|Fox:10|Hare:6|Pheasant:4')],
    ['hunting_ground', 'hunting ground', oneOf('Upper Wood|Mill Creek|Long Field|Stone Hill|Birch Moor')],
    ['hunter_name', 'hunter name|hunter', fake('person.fullName')],
    ['shot_at', 'shot at', timesOf('workout', 'weekend', '-2y')],
    ['game_sex', 'game sex', oneOf('male:52|female:48')],
    ['game_weight', 'game weight kg', dec(1.2, 168, 1, skew(22))],
    ['hunting_method', 'hunting method', oneOf('high seat:64|drive hunt:26|stalking:10')],
    ['trichinella', 'trichinella tested', flag(0.34)],
    ['counter_day', 'counter day', daysOf('outings', '-1y')],
    ['park', 'park|park name|national park', oneOf(PARKS)],
    ['trail', 'trail|trail name', among(TRAILS)],
    ['trail_visitors', 'trail visitors', int(3, 4200, skew(260))],
    ['cars_parked', 'cars parked', int(0, 1600, skew(96))],
    ['park_weather', 'park weather', oneOf('sunny:46|cloudy:32|rain:16|snow:6')],
    ['overnight_campers', 'overnight campers', int(0, 420, skew(22))],
    ['rescue_calls', 'rescue calls', among([0, 1, 2], [93, 6, 1])],
    ['litter', 'litter kg', dec(0, 120, 1, skew(6))],
    ['wildfire_name', 'wildfire name', oneOf('Pine Ridge Fire|Cedar Creek Fire|Eagle Canyon Fire|Dry Lake Fire|Bear Hollow Fire|Mesa Fire|Juniper Fire|Red Rock Fire|Oak Valley Fire|Sunset Fire|Willow Fire|Granite Fire|Coyote Fire|Maple Hill Fire|Thunder Butte Fire')],
    ['wildfire_began', 'wildfire began', day('-3y', '-46d')],
    ['contained_on', 'contained on', day('-3y', 'now')],
    ['wildfire_cause', 'wildfire cause', oneOf('lightning:34|campfire:18|power line:12|arson:10|equipment:12|unknown:14')],
    ['burned_area', 'burned area', int(1, 84000, skew(240))],
    ['firefighters_sent', 'firefighters sent', int(4, 2600, skew(120))],
    ['structures_lost', 'structures lost', int(0, 420, skew(2))],
    ['wildfire_status', 'wildfire status', oneOf('out:78|contained:15|active:7')],
  ]), // prettier-ignore
};
