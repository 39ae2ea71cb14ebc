import { among, asMentioned, bell, code, concepts, dec, fake, flag, int, money, oneOf, skew } from '../lexicon/builders.js';
import type { Domain } from '../model.js';
import { familyValues } from '../vocabulary/families.js';
import { seldom, timesOf } from './habits.js';

export const MOBILITY: Domain = {
  id: 'mobility',
  cues: 'ride hailing|rideshare|ride sharing|taxi|taxi rides|taxi trips|uber|lyft|bike share|bike sharing|e scooter|scooter|parking|parking garage|parking sessions|car sharing|carpool|public transport|bus line|bus stops|metro|subway|tram|transit|smart card taps|train tickets|train journeys|railway|toll|commuters|öpnv|fahrradverleih|parkhaus|transporte público|transport en commun|bahntickets|billetes de tren|billets de train',
  subjects: [
    {
      name: 'rides',
      cues: 'taxi rides|taxi trips|ride hailing|rideshare|ride sharing|rideshare trips|rides by taxi|uber trips|taxifahrten|viajes en taxi|courses de taxi|taxi trip records|taxi trip data|uber rides|cab rides|taxi|ride records|ride hailing trips',
      columns: `ride_id like RIDE-000001
driver_name
rider_name
pickup_zone => pickup_location
dropoff_zone => dropoff_location
pickup_time => start_time
end_time
distance_km
duration_minutes that rises strongly with distance_km
fare that rises strongly with distance_km
surge_multiplier
tip
rating`,
    },
    {
      name: 'bike_trips',
      cues: 'bike share|bike sharing|bike trips|bike share trips|bike rentals in a city|fahrradverleih|bicis públicas|vélos en libre service|bike share rides|bike sharing trips|bike sharing data|bicycle rentals|bike rentals|bikeshare trips|city bike trips|citi bike|ebike rentals|e bike rentals|ebike trips|ebike rides|e bike trips|bike rental|ebike rental',
      columns: `trip_id like BT-000001
bike_number => bike_id
start_station
end_station
started_at => start_time
trip_end (date and time) => end_time
duration_minutes
bike_type
user_type
trip_price that rises strongly with duration_minutes => price`,
    },
    {
      name: 'scooter_trips',
      cues: 'e scooters|scooter|scooter trips|e scooter rides|electric scooters|patinetes eléctricos|trottinettes|scooter rentals|electric scooter rides|e scooter trips|escooter rides|scooter rides',
      columns: `trip_id like SC-000001
scooter_code => scooter_id
rider_id => user_id
unlocked_at => start_time
trip_end (date and time) => end_time
ride_minutes => duration_minutes
ride_distance_km that rises strongly with duration_minutes => distance_km
battery_at_start => start_battery
battery_at_end never above start_battery => end_battery
scooter_fare that rises strongly with duration_minutes => price
parked_correctly`,
    },
    {
      name: 'parking',
      cues: 'parking sessions|parking|parking garage|parking lot|parking meter|car park|parkhaus|parkvorgänge|aparcamiento|stationnement|parking garage data|parking garage entries|parking lot data|parking records|parking lot entries|parking garage sessions',
      columns: `session_no like PK-000001 => session_id
parking_site => location
license_plate
parking_level => level
parked_at => entry_time
exit_time = entry_time + duration_minutes
parked_minutes => duration_minutes
parking_fee that rises strongly with duration_minutes => fee
parking_payment => payment_method`,
    },
    {
      name: 'transit_trips',
      cues: 'public transport|bus lines|bus trips|tram|metro|subway|public transport trips|bus arrivals|transit data|öpnv|transporte público|transport en commun|bus trip data|train delays|bus delays|public transit trips|train departures|train arrivals|train schedule|bus schedule|tram delays|subway delays|departures board of a station',
      columns: `trip_no like TR-000001 => trip_id
transit_line => line
transit_mode => mode
stop_name
scheduled_at => scheduled_time
delay_at_arrival => delay_minutes
arrived_at = scheduled_time + delay_minutes
passengers_boarding => passengers
occupancy_level
vehicle_number => vehicle_id
headway_minutes`,
    },
    {
      name: 'card_taps',
      cues: 'smart card taps|transit card taps|fare card taps|metro card|transit card|commuters|pendler|subway entries|metro card swipes|subway rides',
      columns: `tap_no like TAP-000001 => tap_id
tapped_at => timestamp
transit_card => card_id
card_product
tap_stop => station
transit_mode => mode
fare_charged => fare
balance_left => balance
transfer`,
    },
    {
      name: 'train_tickets',
      cues: 'train tickets|train journeys|train bookings|railway|rail tickets|rail bookings|bahntickets|billetes de tren|billets de train|train ticket bookings|rail journeys|train trips|train ticket sales',
      columns: `ticket_reference => booking_id
passenger_name
train_number
departure_station
arrival_station
departs_at => departure_time
rail_class => class
rail_fare => price
railcard
booked_days_ahead
delay_at_arrival => delay_minutes`,
    },
    {
      name: 'tolls',
      cues: 'tolls|toll passages|toll road|highway tolls|maut|peajes|péages|toll booth transactions|toll transactions|toll booth records',
      columns: `passage_no like TL-000001 => passage_id
passed_at => timestamp
toll_plaza => plaza
license_plate
toll_class => vehicle_class
toll_fee => amount
toll_payment => payment_method
lane_number => lane`,
    },
    {
      name: 'bus_tickets',
      cues: 'bus ticket purchases|bus tickets|bus ticket sales|transit tickets|tram tickets|metro tickets|subway tickets|busfahrkarten|billetes de autobús',
      columns: `ticket_id like BUS-000001
bought_transit_at => purchase_time
transit_ticket_type => ticket_type
transit_line => line
fare_zone => zone
transit_ticket_price => price
transit_payment => payment_method
rider_category => passenger_type`,
    },
    {
      name: 'stations',
      cues: 'train stations|railway stations|bus stops|bus stations|metro stations|subway stations|stations of a network|bahnhöfe|estaciones de tren|gares',
      columns: `station_id like STA-001
station_called => station_name
transit_line => line
latitude
longitude
fare_zone => zone
daily_boardings => daily_passengers
platform_count => platforms
step_free => accessible
opened_in => opened_year`,
    },
  ],
  concepts: concepts([
    ['ride_price', 'price|ride price|trip price|preis|precio|prix', asMentioned([['train rail railway zug bahn ice tren tgv intercity', money(6, 320, 46)], ['flight plane ferry', money(15, 900, 120)]], money(0.9, 42, 5.2)), 'here'],
    ['rider_name', 'rider name|ride passenger', fake('person.fullName')],
    ['pickup_time', 'pickup time|picked up at|pickup at|ride start', timesOf('night', 'outings', '-6mo')],
    ['ride_distance', 'distance km|distance|ride distance|trip distance|ride distance km', dec(0.4, 36, 1, skew(5.2))],
    ['ride_duration', 'duration minutes|duration|trip duration|ride duration|ride minutes', int(2, 95, skew(15))],
    ['ride_fare', 'fare|ride fare|trip fare|fare amount|taxi fare', money(4.5, 120, 17.5)],
    ['surge', 'surge multiplier|surge|price multiplier', among([1, 1.1, 1.2, 1.4, 1.6, 2, 2.5], [66, 10, 8, 6, 5, 3, 2])],
    ['ride_tip', 'tip|driver tip', among([0, 1, 2, 3, 4, 5, 8, 10], [52, 12, 14, 8, 4, 6, 2, 2])],
    ['ride_rating', 'rating|ride rating|driver rating', among([1, 2, 3, 4, 5], [1, 2, 5, 18, 74])],
    ['ride_type', 'ride type|service class|vehicle class', oneOf('standard:62|shared:14|comfort:12|XL:8|black:4')],
    ['bike_number', 'bike number|bike id', code('B[1-4]####')],
    ['trip_started', 'started at|trip start', timesOf('rush', 'even', '-1y')],
    ['bike_type', 'bike type|type of bike', oneOf('classic:58|electric:42')],
    ['user_type', 'user type|rider type|customer type', oneOf('member:72|casual:28')],
    ['trip_price', 'trip price|bike trip price', money(0, 18, 1.9)],
    ['scooter_code', 'scooter code|scooter id', code('SC-[A-F0-9]{5}')],
    ['unlocked_at', 'unlocked at', timesOf('evening', 'outings', '-6mo')],
    ['battery_start', 'battery at start', int(24, 100, bell(72, 18))],
    ['battery_end', 'battery at end', int(8, 96, bell(61, 18))],
    ['fleet_model', 'model|scooter model|bike model|vehicle model', asMentioned([
      ['scooter e-scooter escooter kickscooter', oneOf('Ninebot Max G30:30|Okai ES400:22|Segway S90L:18|Xiaomi Pro 2:14|Voi V6X:10|Lime Gen4:6')],
      ['bike bicycle e-bike ebike', oneOf('CityRider 3:32|Comfort E2:24|Urban 7:18|E-Glide:14|Cargo One:8|Folding 16:4')],
    ], among(familyValues('vehicles', 'vehicle_model')))],
    ['scooter_fare', 'scooter fare', money(1.2, 22, 3.6)],
    ['parked_correctly', 'parked correctly', flag(0.86)],
    ['parking_site', 'parking site|parking garage|garage|garage name|car park|parking lot|parkhaus|parking location', oneOf('Central Garage|Station North|City Mall P1|Harbor Deck|University Lot|Airport P3|Opera Garage|Market Square')],
    ['parking_level', 'parking level|parking deck', oneOf('-2:14|-1:24|0:16|1:20|2:16|3:10')],
    ['parked_at', 'parked at|parking start|entry time', timesOf('store', 'shopping', '-6mo')],
    ['unparked_at', 'unparked at|parking end|exit time', timesOf('store', 'shopping', '-6mo')],
    ['parked_minutes', 'parked minutes|parking minutes|parking duration', int(6, 1440, skew(105))],
    ['parking_fee', 'parking fee|parking charge', dec(0.5, 48, 2, skew(5))],
    ['parking_payment', 'parking payment', oneOf('card:46|app:32|cash:14|season ticket:8')],
    ['season_ticket', 'season ticket|season pass holder', flag(0.12)],
    ['transit_line', 'transit line|bus line|line|line number|route number|linie|línea|ligne', oneOf('M1:10|M2:9|M4:8|T3:7|T7:6|12:9|24:8|36:7|48:6|101:5|N5:3')],
    ['transit_mode', 'transit mode|mode of transport|mode', oneOf('bus:44|metro:30|tram:18|ferry:2|suburban rail:6')],
    ['stop_name', 'stop name|stop|tap stop|bus stop|haltestelle|parada|arrêt', oneOf('Central Station|City Hall|University|Harbor|Museum Quarter|North Gate|Airport|Stadium|Hospital|Market Square|Old Mill|Lake Street|Zoo|West Terminal')],
    ['scheduled_at', 'scheduled at|scheduled arrival', timesOf('rush', 'working', '-30d')],
    ['delay_seconds', 'delay seconds|delay in seconds', seldom(1800, 96, 150, 0)],
    ['passengers_boarding', 'passengers boarding|boardings', int(0, 90, skew(6))],
    ['occupancy_level', 'occupancy level|crowding', oneOf('many seats:34|few seats:34|standing:24|full:8')],
    ['vehicle_number', 'vehicle number', code('[1-9]###')],
    ['headway', 'headway minutes|headway', among([3, 5, 6, 7.5, 10, 15, 20, 30], [8, 18, 10, 10, 24, 14, 10, 6])],
    ['transit_card', 'transit card|fare card', code('3085 #### #### ####')],
    ['card_product', 'card product|fare product|ticket product', oneOf('Pay as you go:42|Monthly pass:34|Student pass:14|Day ticket:6|Senior pass:4')],
    ['tapped_at', 'tapped at|tap time', timesOf('rush', 'working', '-90d')],
    ['fare_charged', 'fare charged', among([0, 1.4, 2.2, 2.8, 3.5, 4.6], [46, 8, 18, 16, 8, 4])],
    ['balance_left', 'balance left', dec(0, 80, 2, skew(14))],
    ['transfer', 'transfer|is transfer', flag(0.22)],
    ['ticket_reference', 'ticket reference', code('[A-Z]{2}[0-9A-Z]{6}', true)],
    ['train_number', 'train number|train|zugnummer', oneOf('ICE 571|ICE 702|IC 2044|RE 5|RE 13|TGV 8412|AVE 3103|EC 217|IC 61|RJ 66')],
    ['rail_station', 'departure station|arrival station|origin station|destination station', oneOf('Berlin Hbf|Hamburg Hbf|München Hbf|Frankfurt Hbf|Köln Hbf|Wien Hbf|Zürich HB|Paris Est|Lyon Part-Dieu|Madrid Atocha|Barcelona Sants|Milano Centrale|Amsterdam Centraal|Bruxelles-Midi')],
    ['departs_at', 'departs at|train departure', timesOf('rush', 'working', '-6mo', '+2mo')],
    ['rail_class', 'rail class|travel class|class', oneOf('2nd:84|1st:16')],
    ['rail_fare', 'rail fare|train fare', money(6, 240, 39)],
    ['railcard', 'railcard|discount card', oneOf('none:48|25% card:26|50% card:18|annual pass:8')],
    ['booked_ahead', 'booked days ahead|days ahead', int(0, 120, skew(9))],
    ['delay_at_arrival', 'delay at arrival|arrival delay', seldom(240, 8, 16, 0)],
    ['toll_plaza', 'toll plaza|toll station|mautstelle', oneOf('North Bridge|Tunnel East|A1 Gate 4|Harbor Crossing|Mountain Pass|Airport Link')],
    ['toll_class', 'toll class', oneOf('car:76|van:9|truck 2 axles:5|truck 3+ axles:7|motorcycle:3')],
    ['passed_at', 'passed at', timesOf('rush', 'even', '-90d')],
    ['toll_fee', 'toll fee|toll amount', among([1.8, 2.6, 3.4, 4.9, 7.5, 12.8, 21.5], [12, 22, 28, 18, 10, 6, 4])],
    ['toll_payment', 'toll payment', oneOf('transponder:64|card:22|cash:8|plate billing:6')],
    ['lane_number', 'lane number|lane', int(1, 8)],
    ['bought_transit_at', 'bought transit at', timesOf('rush', 'working')],
    ['transit_ticket_type', 'transit ticket type', oneOf('single:52|return:14|day pass:18|weekly pass:9|monthly pass:7')],
    ['fare_zone', 'fare zone', oneOf('A:48|B:32|C:20')],
    ['transit_ticket_price', 'transit ticket price', among([1.9, 2.8, 3.2, 5.4, 7.6, 18, 49])],
    ['transit_payment', 'transit payment', oneOf('contactless card:38|mobile app:36|cash:16|ticket machine:10')],
    ['rider_category', 'rider category', oneOf('adult:68|student:16|senior:10|child:6')],
    ['station_called', 'station called', oneOf('Central Station|Harbor Front|University|Market Square|Airport|North Park|Old Town|Riverside|City Hall|Stadium|Industrial Park|West End|Lakeside|Botanical Garden|Opera|East Gate|Hospital|Museum Quarter')],
    ['daily_boardings', 'daily boardings', int(120, 86000, skew(5200))],
    ['platform_count', 'platform count', among([1, 2, 3, 4, 6, 8, 12], [12, 42, 12, 18, 8, 5, 3])],
    ['step_free', 'step free', flag(0.72)],
    ['opened_in', 'opened in', int(1880, 2022, bell(1962, 34))],
    ['pickup_zone', 'pickup zone', oneOf('Downtown|Airport|Central Station|Harbor|Old Town|University|Stadium|West End|North Park|Riverside|Business District|City Hall|Lakeside|Convention Center|Hospital|Museum Quarter')],
    ['dropoff_zone', 'dropoff zone|drop off zone', oneOf('Maple Heights|East Gate|Hillcrest|South Side|Airport Terminal 2|Greenwood|Market Square|Opera|Ferry Terminal|Oak Avenue|Industrial Park|Garden District|Theater Row|Beachfront|Chinatown|Shopping Mall')],
  ]), // prettier-ignore
};
