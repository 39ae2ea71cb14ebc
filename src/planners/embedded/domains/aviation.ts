import { among, bell, code, concepts, day, dec, fake, flag, int, oneOf, skew } from '../lexicon/builders.js';
import type { Domain } from '../model.js';
import { familyValues } from '../vocabulary/families.js';
import { daysOf, seldom, timesOf } from './habits.js';

export const AVIATION: Domain = {
  id: 'aviation',
  cues: 'airports|airlines|aviation|aircraft|aircraft fleet|aircraft maintenance|flight operations|airport operations|air traffic|pilot|cabin crew|flight crew|bird strike|runway|baggage handling|lost baggage|helicopter|drone flights|luftfahrt|aviación|aviation civile|flugzeug|flugzeuge',
  subjects: [
    {
      name: 'aircraft',
      cues: 'aircraft|airline|airline fleet|aircraft fleet|aircraft register|airplanes|planes|flugzeuge|aviones|avions',
      columns: `tail_number
aircraft_model => model
aircraft_maker => manufacturer
airline
seats
delivered_on => delivery_date
flight_hours_total => flight_hours
flight_cycles
next_check_on => next_check_date
aircraft_status => status`,
    },
    {
      name: 'operations',
      cues: 'flight operations|airport operations|airport movements|departures board|arrivals board|on time performance|airport flights|airport departures|flight delay data',
      columns: `flight_number
airline
tail_number
departure_airport
arrival_airport
scheduled_departure
delay_minutes
delay_reason missing 55%
runway
passengers_boarded => passengers
gate`,
    },
    {
      name: 'maintenance',
      cues: 'aircraft maintenance|aircraft maintenance logs|maintenance of aircraft|flugzeugwartung|mantenimiento de aviones',
      columns: `work_order_id like MX-00001
opened_on => date
tail_number
aircraft_model
check_type => maintenance_type
ata_chapter
defect_found
licensed_engineer => technician
labor_hours
parts_cost`,
    },
    {
      name: 'crew',
      cues: 'flight crew|cabin crew|crew rosters|crew schedule|pilots|flugpersonal|tripulación|équipage',
      columns: `crew_id like CRW-0001
crew_name
crew_rank => rank
home_base
aircraft_qualification
duty_date
duty_hours
block_hours
medical_valid_until`,
    },
    {
      name: 'bird_strikes',
      cues: 'bird strikes|wildlife strikes|aviation incidents|aviation safety reports',
      columns: `report_id like BS-0001
occurred_on => date
airport
aircraft_model
flight_phase
bird_struck => species
altitude_ft
damage_level
flight_delayed`,
    },
    {
      name: 'baggage',
      cues: 'baggage handling|lost baggage|mishandled baggage|lost luggage|gepäck|equipaje perdido|bagages perdus|lost baggage claims|baggage claims',
      columns: `bag_tag => bag_id
passenger_name
flight_number
origin_airport
destination_airport
bag_weight => weight_kg
baggage_issue => issue
reported_at
bag_status => status
compensation`,
    },
    {
      name: 'drone_flights',
      cues: 'drone flights|drone missions|drohnenflüge|vuelos de drones|drone flight logs|drone flight data',
      columns: `flight_id like DRN-00001
drone_model
drone_pilot => pilot_name
drone_mission => mission_type
took_off_at => start_time
end_time
flight_minutes => duration_minutes
max_altitude_m
distance_flown_km => distance_km
battery_used`,
    },
    {
      name: 'security_waits',
      cues: 'airport security wait times|airport security|security wait times|airport wait times|airport queues|security checkpoint waits',
      columns: `timestamp
airport
terminal
security_checkpoint => checkpoint
queued_passengers => passengers
lanes_open
security_wait => wait_minutes`,
    },
    {
      name: 'airports',
      cues: 'airports|airport list|list of airports|international airports|flughäfen|aeropuertos|aéroports',
      columns: `airport_code => iata_code
airport_called => airport_name
airport_city => city
airport_country => country
runway_count => runways
elevation_m
yearly_passengers => annual_passengers_millions
airport_opened => opened_year`,
    },
    {
      name: 'airlines',
      cues: 'airlines|airline list|list of airlines|airline companies|fluggesellschaften|aerolíneas|compagnies aériennes',
      columns: `airline_code => iata_code
airline
country
fleet_size
destinations_served => destinations
founded_year between 1920 and 2012
airline_alliance => alliance
on_time_percent
airline_rating => rating`,
    },
  ],
  concepts: concepts([
    ['aircraft_model', 'aircraft model|model|aircraft|aircraft type|plane|plane model|airplane|flugzeugtyp|modelo de avión|type d avion', among(familyValues('aircraft', 'aircraft_model'))],
    ['aircraft_maker', 'aircraft maker|aircraft manufacturer|manufacturer|plane maker', among(familyValues('aircraft', 'aircraft_maker'))],
    ['airline', 'airline|airline name|carrier|operator|operating airline|fluggesellschaft|aerolínea|compagnie aérienne', among(familyValues('airlines', 'airline'))],
    ['airline_code', 'airline code|carrier code|iata airline code|airline iata', among(familyValues('airlines', 'airline_code'))],
    ['tail_number', 'tail number|aircraft registration|aircraft reg|tail no|registration|kennzeichen des flugzeugs', code('N[123456789]##[ABCDEFGHJKLMNPQRSTUVWXYZ]{2}')],
    ['aircraft_seats', 'seats|aircraft seats|seat capacity', int(50, 509, bell(188, 70))],
    ['delivered_on', 'delivered on|aircraft delivered|delivery date', day('-24y', '-6mo')],
    ['flight_hours_total', 'flight hours total|total flight hours|airframe hours|hours since new', int(900, 96000, skew(27000))],
    ['flight_cycles', 'flight cycles|total cycles|cycles|landings', int(500, 58000, skew(13500))],
    ['next_check_on', 'next check on|next check|next maintenance check', day('now', '+18mo')],
    ['aircraft_status', 'aircraft status|fleet status', oneOf('in service:84|in maintenance:9|stored:5|leased out:2')],
    ['scheduled_departure', 'scheduled departure|scheduled departure time|planned departure', timesOf('daylight', 'even', '-3mo')],
    ['departure_delay', 'delay minutes|delay|departure delay|arrival delay|verspätung|retraso|retard', seldom(420, 14, 32, 0)],
    ['delay_reason', 'delay reason|delay cause|cause of delay|reason for delay|delay code', oneOf('Late arriving aircraft:36|Air traffic control:18|Weather:13|Crew:8|Technical:11|Ground handling:9|Security:3|Boarding:2')],
    ['runway', 'runway|runway used', oneOf('09L|09R|27L|27R|18|36|04R|22L')],
    ['passengers_boarded', 'passengers boarded|pax boarded|passengers on board', int(28, 350, bell(146, 46))],
    ['check_type', 'check type|maintenance check|type of check|inspection type', oneOf('Line check:46|A check:30|C check:8|Unscheduled repair:14|D check:2')],
    ['ata_chapter', 'ata chapter|ata code|ata', oneOf('ATA 21 Air Conditioning|ATA 24 Electrical Power|ATA 27 Flight Controls|ATA 29 Hydraulic Power|ATA 32 Landing Gear|ATA 34 Navigation|ATA 49 APU|ATA 72 Engine')],
    ['aircraft_defect', 'defect found|aircraft defect|finding|findings', oneOf('Worn tire|Hydraulic leak|Cracked cabin window|Inoperative seat motor|Chafed wiring|Low oil pressure|Corroded bracket|Faulty sensor|Bird strike damage|No defect:20')],
    ['licensed_engineer', 'licensed engineer|maintenance engineer|released by', fake('person.fullName')],
    ['opened_on', 'opened on', daysOf('even', '-1y')],
    ['labor_hours', 'labor hours|labour hours|man hours', dec(0.5, 480, 1, skew(9))],
    ['parts_cost', 'parts cost|cost of parts|parts price', dec(0, 240000, 2, skew(1400))],
    ['crew_rank', 'crew rank|crew position|crew role|rank', oneOf('Captain:22|First Officer:24|Senior Cabin Crew:14|Cabin Crew:40')],
    ['crew_name', 'crew name', fake('person.fullName')],
    ['home_base', 'home base|base|crew base', oneOf('FRA|LHR|CDG|AMS|MAD|ATL|ORD|DXB')],
    ['aircraft_qualification', 'aircraft qualification|type rating|qualified on', oneOf('A320 family:42|B737:34|A330/A350:13|B777/B787:11')],
    ['duty_date', 'duty date|duty day', daysOf('even', '-60d', '+30d')],
    ['duty_hours', 'duty hours|duty time', dec(3, 14, 1, bell(9.2, 2))],
    ['block_hours', 'block hours|block time|flying hours', dec(0.8, 13.5, 1, bell(5.6, 2.2))],
    ['medical_valid_until', 'medical valid until|medical expiry', day('now', '+12mo')],
    ['strike_date', 'occurred on', daysOf('even', '-3y')],
    ['flight_phase', 'flight phase|phase of flight', oneOf('Take-off run:20|Climb:18|Approach:34|Landing roll:20|Descent:5|En route:3')],
    ['bird_struck', 'bird struck|bird species|species struck|wildlife', oneOf('Gull|Pigeon|European Starling|Barn Swallow|Kestrel|Canada Goose|Buzzard|Skylark|Lapwing|Unknown small bird:3')],
    ['altitude_ft', 'altitude ft|altitude feet|height ft|flight altitude', int(0, 11000, skew(420))],
    ['damage_level', 'damage level|aircraft damage', oneOf('none:78|minor:14|substantial:7|destroyed:1')],
    ['flight_delayed', 'flight delayed|flight diverted', flag(0.14)],
    ['bag_tag', 'bag tag|bag tag number|baggage tag', code('[0]2[0-2][0-9]{7}')],
    ['bag_weight', 'bag weight|weight of bag', dec(4, 32, 1, bell(18, 5))],
    ['baggage_issue', 'baggage issue|mishandling type|baggage problem', oneOf('delayed:66|damaged:18|lost:6|pilfered:4|misrouted:6')],
    ['reported_at', 'reported at', timesOf('daylight', 'outings', '-6mo')],
    ['bag_status', 'bag status|baggage status', oneOf('delivered to passenger:68|in transit:14|being traced:12|closed as lost:6')],
    ['compensation', 'compensation|compensation paid', dec(0, 1600, 2, skew(140))],
    ['drone_model', 'drone model|drone|uav model', oneOf('Mavic 3 Pro|Matrice 350 RTK|Mini 4 Pro|Phantom 4 RTK|EVO II Pro|Skydio X10|Parrot Anafi')],
    ['drone_pilot', 'drone pilot|remote pilot', fake('person.fullName')],
    ['drone_mission', 'drone mission|mission|mission type|flight purpose', oneOf('Roof inspection|Field survey|Power line check|Filming|Search and rescue|Mapping|Training|Bridge inspection')],
    ['touched_down_at', 'landing|touchdown|touch down', timesOf('daylight', 'working')],
    ['took_off_at', 'took off at|takeoff time|take off', timesOf('daylight', 'working')],
    ['flight_minutes', 'flight minutes|airborne minutes', dec(2, 46, 1, bell(19, 8))],
    ['max_altitude', 'max altitude m|max altitude|maximum altitude', int(10, 120, bell(72, 24))],
    ['distance_flown', 'distance flown km|distance flown', dec(0.1, 14, 2, skew(2.6))],
    ['battery_used', 'battery used|battery consumption', int(8, 92, bell(58, 18))],
    ['security_checkpoint', 'security checkpoint', oneOf('A|B|C|D|North|South')],
    ['queued_passengers', 'queued passengers', int(4, 620, skew(110))],
    ['lanes_open', 'lanes open', int(1, 12, bell(5, 2))],
    ['security_wait', 'security wait', int(1, 95, skew(14))],
    ['airport_code', 'airport code of list', oneOf('ATL|LHR|CDG|FRA|AMS|MAD|JFK|LAX|ORD|DXB|SIN|HND|SYD|MUC|ZRH|FCO|IST|VIE|DEN|BCN')],
    ['airport_called', 'airport called', oneOf('Hartsfield-Jackson Atlanta')],
    ['airport_city', 'airport city', oneOf('Atlanta')],
    ['airport_country', 'airport country', oneOf('United States')],
    ['runway_count', 'runway count', among([1, 2, 3, 4, 5, 6], [12, 42, 22, 14, 6, 4])],
    ['elevation_m', 'airport elevation', int(1, 1650, skew(62))],
    ['yearly_passengers', 'yearly passengers', dec(4, 110, 1, skew(38))],
    ['airport_opened', 'airport opened', int(1919, 2018, bell(1954, 20))],
    ['fleet_size', 'fleet size', int(12, 960, skew(140))],
    ['destinations_served', 'destinations served', int(18, 320, skew(110))],
    ['airline_alliance', 'airline alliance', oneOf('Star Alliance:28|SkyTeam:24|Oneworld:22|none:26')],
    ['on_time_percent', 'on time percent of airline', dec(58, 94, 1, bell(79, 6))],
    ['airline_rating', 'airline rating', dec(2.4, 5, 1, bell(3.9, 0.5))],
  ]), // prettier-ignore
};
