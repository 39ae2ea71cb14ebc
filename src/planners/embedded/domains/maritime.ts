import { among, bell, code, concepts, day, dec, fake, flag, int, money, oneOf, skew } from '../lexicon/builders.js';
import type { Domain } from '../model.js';
import { PORTS } from '../vocabulary/places.js';
import { BOATS } from '../vocabulary/texts.js';
import { daysOf, seldom, timesOf } from './habits.js';
import { SHIPS } from '../vocabulary/names/crews.js';

export const MARITIME: Domain = {
  id: 'maritime',
  cues: 'maritime|vessel|ship|port call|seaport|harbor operations|ais|ais data|berth|yacht|marina|ferry|cargo ship|tanker|seafarers|bunkering|schiffe|reederei|buques|barcos|puerto marítimo|navires|bateaux',
  subjects: [
    {
      name: 'vessels',
      cues: 'vessels|ships|vessel register|ship register|fleet of ships|merchant fleet|schiffe|buques|navires',
      columns: `imo_number
vessel_name
vessel_type
flag_state => flag
built_year => year_built
gross_tonnage
deadweight_tonnes that rises strongly with gross_tonnage
length_overall_m that rises strongly with gross_tonnage => length_m
vessel_status => status`,
    },
    {
      name: 'port_calls',
      cues: 'port calls|harbor operations|port operations|ship arrivals|berthing|hafenanläufe|escalas|escales',
      columns: `call_id like PC-00001
vessel_name
arrived_at => arrival_time
vessel_type
port
berth
turnaround_hours
cargo_handled_tonnes that rises with turnaround_hours
pilot_used
port_dues that rises with cargo_handled_tonnes`,
    },
    {
      name: 'positions',
      cues: 'ais|ais data|vessel positions|ship positions|ais positions|vessel tracking|ship tracking|ship gps|vessel gps positions|ship tracking data',
      columns: `mmsi
position_time => timestamp
vessel_name
latitude
longitude
speed_knots
course_degrees => heading_degrees
navigation_status => status
draught_m`,
    },
    {
      name: 'cargo',
      cues: 'ship cargo|cargo manifest|bulk cargo|vessel cargo|frachtliste|manifiesto de carga',
      columns: `bill_of_lading
vessel_name
loading_port => origin_port
discharge_port => destination_port
cargo_type
cargo_tonnes => weight_tonnes
shipper_company => shipper
loaded_on => loading_date
freight_rate`,
    },
    {
      name: 'crew',
      cues: 'ship crew|seafarers|crew list of a ship|ship crew list|seeleute|marineros|marins',
      columns: `seafarer_id like SF-0001
full_name
ship_rank => rank
nationality
vessel_name
signed_on => sign_on_date
contract_months
certificate_expiry`,
    },
    {
      name: 'ferry_trips',
      cues: 'ferry|ferry trips|ferry bookings|ferry passengers|fähre|fähren|transbordador|ferry crossings|ferry departures',
      columns: `sailing_id like FRY-0001
ferry_route => route
sails_at => departure_time
ferry_passengers => passengers
vehicles_carried => vehicles
crossing_minutes => duration_minutes
delay_minutes
sea_state`,
    },
    {
      name: 'marina',
      cues: 'marina|marina berths|yachts|yacht charter|boat rentals|bootsverleih|jachthafen|boat charters|yacht charters',
      columns: `charter_id like CH-0001
yacht_name
yacht_type
yacht_length_m
charter_guest => customer_name
embarks_on => start_date
end_date duration_days days after start_date
charter_days => duration_days
price_per_week
skipper_included`,
    },
    {
      name: 'shipwrecks',
      cues: 'shipwrecks|ship wrecks|sunken ships|wrecks|schiffswracks|naufragios|épaves',
      columns: `wreck_id like WRK-0001
wrecked_ship => ship_name
wrecked_type => ship_type
sunk_in => year_sunk
wreck_cause => cause
latitude
longitude
wreck_depth => depth_m
lives_lost`,
    },
    {
      name: 'dives',
      cues: 'dive log|scuba dives|dives|diving log|scuba diving|submarine dives|diving trips|tauchgänge|inmersiones|plongées',
      columns: `dive_id like DIV-0001
diver_name
dive_site
dived_on => dive_date
dive_depth => max_depth_m
dive_length => duration_minutes
dive_temperature => water_temperature_c
dive_visibility => visibility_m
dive_gas => gas`,
    },
    {
      name: 'whale_sightings',
      cues: 'whale sightings|whale watching|whales|dolphin sightings|marine mammal sightings|shark sightings|walsichtungen|avistamientos de ballenas',
      columns: `sighting_id like WHL-0001
whale_species => species
whale_seen_at => timestamp
latitude
longitude
pod_size => count
whale_behavior => behavior
whale_observer => observer
boat_distance => distance_m`,
    },
    {
      name: 'titanic',
      cues: 'titanic passengers|titanic|titanic dataset|titanic survivors|passengers of the titanic',
      columns: `passenger_id
survived_wreck => survived
cabin_class => class
titanic_name => name
gender
titanic_age => age
siblings_aboard
parents_aboard
titanic_fare => fare
embarked_in => embarked`,
    },
  ],
  concepts: concepts([
    ['imo_number', 'imo number|imo|imo no', code('IMO 9######', true)],
    ['mmsi', 'mmsi|mmsi number', code('[2345]########')],
    ['vessel_name', 'vessel name|vessel|ship|ship name|name of ship|schiffsname|nombre del buque|nom du navire', oneOf(SHIPS)],
    ['vessel_type', 'vessel type|ship type|type of vessel|type of ship|schiffstyp|tipo de buque|type de navire', oneOf('Container Ship:30|Bulk Carrier:26|Oil Tanker:16|General Cargo:10|LNG Carrier:6|Ro-Ro:6|Cruise Ship:3|Offshore Supply:3')],
    ['flag_state', 'flag state|ship flag|vessel flag|flag country', oneOf('Panama:24|Liberia:22|Marshall Islands:18|Hong Kong:10|Singapore:9|Malta:7|Bahamas:5|Greece:3|Norway:2')],
    ['built_year', 'built year|build year', int(1994, 2025, bell(2012, 7))],
    ['gross_tonnage', 'gross tonnage|gt|tonnage', int(900, 236000, skew(34000))],
    ['deadweight', 'deadweight tonnes|deadweight|dwt', int(1200, 320000, skew(52000))],
    ['length_overall', 'length overall m|length overall|loa|ship length', dec(48, 400, 1, bell(196, 66))],
    ['vessel_status', 'vessel status|ship status', oneOf('under way:52|moored:22|at anchor:18|dry dock:5|laid up:3')],
    ['berth', 'berth|berth number|quay|pier|liegeplatz|muelle|quai', code('[ABCDE][1-9]')],
    ['arrived_at', 'arrived at|ship arrived at|berthed at', timesOf('shifts', 'even', '-1y')],
    ['turnaround_hours', 'turnaround hours|hours in port|port stay hours|time in port', dec(5, 140, 1, skew(24))],
    ['cargo_handled', 'cargo handled tonnes|cargo handled|tonnes handled', int(300, 110000, skew(14000))],
    ['pilot_used', 'pilot used|pilot on board', flag(0.88)],
    ['port_dues', 'port dues|port fees|harbor dues', int(700, 190000, skew(16500))],
    ['position_time', 'position time|position timestamp|ais time', timesOf('shifts', 'even', '-30d')],
    ['speed_knots', 'speed knots|speed over ground|sog|knots', dec(0, 24, 1, bell(11.4, 4.6))],
    ['course_degrees', 'course degrees|course over ground|cog|heading', int(0, 359)],
    ['navigation_status', 'navigation status|navigational status|nav status', oneOf('Under way using engine:64|Moored:18|At anchor:14|Restricted manoeuvrability:2|Not under command:1|Engaged in fishing:1')],
    ['draught', 'draught m|draught|draft', dec(3, 17.5, 1, bell(9.8, 2.6))],
    ['sea_port', 'port|loading port|discharge port|port of call|hafen|puerto|port maritime', among(PORTS)],
    ['cargo_type', 'cargo type|cargo|type of cargo|commodity shipped|ladung', oneOf('Containers:28|Crude Oil:14|Iron Ore:12|Coal:10|Grain:12|LNG:6|Steel Coils:7|Fertilizer:5|Vehicles:6')],
    ['cargo_tonnes', 'cargo tonnes|tonnes of cargo', int(120, 180000, skew(21000))],
    ['shipper_company', 'shipper company|shipper|consignee', fake('company.name')],
    ['loaded_on', 'loaded on', daysOf('even')],
    ['freight_rate', 'freight rate|rate per tonne', dec(6, 190, 2, skew(28))],
    ['ship_rank', 'ship rank|rank|rank on board', oneOf('Master:6|Chief Officer:7|Second Officer:8|Chief Engineer:7|Second Engineer:8|Bosun:8|Able Seaman:28|Oiler:14|Cook:8|Cadet:6')],
    ['signed_on', 'signed on|sign on date', day('-9mo', 'now')],
    ['contract_months', 'contract months', int(2, 10, bell(6, 2))],
    ['certificate_expiry', 'certificate expiry', day('now', '+5y')],
    ['ferry_route', 'ferry route|route', oneOf('Dover - Calais|Helsinki - Tallinn|Puttgarden - Rødby|Barcelona - Palma|Piraeus - Santorini|Stockholm - Turku|Genoa - Olbia|Holyhead - Dublin')],
    ['sails_at', 'sails at|sailing time', timesOf('daylight', 'outings', '-6mo', '+1mo')],
    ['ferry_passengers', 'ferry passengers|foot passengers|passengers', int(20, 1900, skew(340))],
    ['vehicles_carried', 'vehicles carried|cars carried', int(0, 520, skew(90))],
    ['crossing_minutes', 'crossing minutes|crossing time', int(40, 720, skew(135))],
    ['ferry_delay', 'delay minutes|delay', seldom(180, 7, 16, 0)],
    ['sea_state', 'sea state|wave conditions', oneOf('calm:30|slight:38|moderate:22|rough:8|very rough:2')],
    ['yacht_name', 'yacht name|yacht|boat name|boat', among(BOATS)],
    ['yacht_type', 'yacht type|boat type|type of boat', oneOf('Sailing Yacht:48|Catamaran:26|Motor Yacht:18|Gulet:8')],
    ['yacht_length', 'yacht length m|yacht length|boat length', dec(8, 32, 1, bell(13.6, 3))],
    ['charter_guest', 'charter guest|charterer', fake('person.fullName')],
    ['embarks_on', 'embarks on|charter start', daysOf('weekend', '-6mo', '+6mo')],
    ['charter_days', 'charter days', among([3, 4, 7, 10, 14], [12, 10, 54, 8, 16])],
    ['mooring_fee', 'mooring fee|annual mooring fee|yearly mooring fee|berth fee|berthing fee|marina fee|dockage', int(400, 18000, skew(2600))],
    ['price_per_week', 'price per week|weekly price|charter price', int(1200, 48000, skew(4200))],
    ['skipper_included', 'skipper included|with skipper', flag(0.34)],
    ['wrecked_ship', 'wrecked ship', oneOf('SS Albion|HMS Resolve|Santa Lucia|MV Northern Star|SS Marlin|Gloria|Ocean Queen|Kronborg|SS Leopold|La Belle|USS Harding|Batavia II|Empress of Cork|Sea Falcon|Andromeda|Old Mary')],
    ['wrecked_type', 'wrecked type', oneOf('cargo ship:38|warship:22|passenger liner:12|fishing vessel:16|tanker:6|sailing ship:6')],
    ['sunk_in', 'sunk in', int(1840, 2015, bell(1934, 28))],
    ['wreck_cause', 'wreck cause', oneOf('storm:30|collision:18|torpedo:16|grounding:20|fire:9|mine:7')],
    ['wreck_depth', 'wreck depth', int(4, 4200, skew(54))],
    ['lives_lost', 'lives lost', int(0, 1400, skew(12))],
    ['diver_name', 'diver name|diver', fake('person.fullName')],
    ['dive_site', 'dive site', oneOf('Blue Hole|Coral Garden|The Wall|Shark Reef|Old Wreck|Manta Point|Turtle Bay|Crystal Cave|North Pinnacle|Kelp Forest|Lighthouse Reef|Canyon Deep')],
    ['dived_on', 'dived on', daysOf('outings')],
    ['dive_depth', 'dive depth', dec(4, 48, 1, bell(19, 7))],
    ['dive_length', 'dive length', int(16, 84, bell(46, 9))],
    ['dive_temperature', 'dive temperature', dec(6, 31, 1, bell(23, 4.6))],
    ['dive_visibility', 'dive visibility', int(2, 42, bell(17, 7))],
    ['dive_gas', 'dive gas', oneOf('air:66|nitrox 32:30|trimix:4')],
    ['whale_species', 'whale species', oneOf('Humpback Whale:28|Orca:16|Minke Whale:14|Fin Whale:10|Blue Whale:6|Gray Whale:10|Sperm Whale:6|Bottlenose Dolphin:10')],
    ['whale_seen_at', 'whale seen at', timesOf('daylight', 'outings')],
    ['pod_size', 'pod size', int(1, 60, skew(2.8))],
    ['whale_behavior', 'whale behavior', oneOf('breaching:16|feeding:24|traveling:34|resting:12|tail slapping:8|spy hopping:6')],
    ['whale_observer', 'whale observer', fake('person.fullName')],
    ['boat_distance', 'boat distance', int(20, 2400, skew(240))],
    ['survived_wreck', 'survived wreck', flag(0.38)],
    ['cabin_class', 'cabin class of liner', among([1, 2, 3], [24, 21, 55])],
    ['titanic_name', 'titanic name', fake('person.fullName')],
    ['titanic_age', 'titanic age', int(1, 76, bell(29, 13))],
    ['siblings_aboard', 'siblings aboard', int(0, 5, skew(0.4))],
    ['parents_aboard', 'parents aboard', int(0, 4, skew(0.3))],
    ['titanic_fare', 'titanic fare', money(4, 512, 15)],
    ['embarked_in', 'embarked in', oneOf('Southampton:72|Cherbourg:19|Queenstown:9')],
  ]), // prettier-ignore
};
