import type { Domain } from '../model.js';
import { among, bell, clock, code, concepts, fake, flag, int, money, oneOf, skew, wholeMoney, dec } from '../lexicon/builders.js';
import { daysOf, timesOf } from './habits.js';

export const TRAVEL: Domain = {
  id: 'travel',
  cues: 'travel|flight|flights|airline|airport|passenger|passengers|trip|trips|tour|tours|tourism|vacation|booking|bookings|itinerary|cruise|car rental|reisen|vuelos|viajes|vols|voyage',
  subjects: [
    {
      name: 'flights',
      cues: 'flights|flight schedule|airline flights|flight data|flight delays|vuelos|fluge|vols|airline flight data|flight records|flight arrivals|delayed flights|flight log',
      columns: `flight_number
airline
departure_airport
arrival_airport
departure_time
arrival_time
flight_state => status
delay_minutes only when status is delayed`,
    },
    {
      name: 'bookings',
      cues: 'flight bookings|bookings|travel bookings|ticket bookings|reservations|travel|reisebuchungen|trips booked|airline|airline bookings|airline reservations|flight reservations|airline tickets|plane tickets|flight tickets',
      columns: `booking_reference
passenger_name
departure_airport
arrival_airport
travel_class => class
departure_date
booking_date
fare => price
booking_status => status`,
    },
    {
      name: 'car_rental',
      cues: 'car rental|rental cars|car rentals|mietwagen|car hire|rental car bookings|car rental bookings|vehicle rentals',
      columns: `rental_id
customer_name
vehicle_make
vehicle_model
license_plate
rental_start_date => start_date
rental_end_date 1 to 14 days after start_date => end_date
price_per_day
rental_state => status`,
    },
    {
      name: 'tours',
      cues: 'tours|trips|holiday packages|vacation packages|excursions|guided tours|tour packages|city tours',
      columns: `tour_id
tour_name
destination
duration_days
group_size
tour_price that rises strongly with duration_days => price
start_date
rating`,
    },
    {
      name: 'tour_bookings',
      cues: 'guided tour bookings|tour bookings|city walk bookings|guided city walk bookings|walking tour bookings|guided walk bookings|city tour bookings|excursion bookings|day trip bookings|sightseeing bookings|boat tour bookings|buchungen von stadtführungen|stadtführungen|reservas de visitas guiadas|visitas guiadas|réservations de visites guidées|visites guidées',
      columns: `walk_booking_no like TB-00001 => booking_id
guest_name
email
walk_name => tour_name
walk_guide => guide_name
walk_takes_place (date and time) => tour_start
walk_language => language
walk_party => participants
walk_price_each => price_per_person
total_price = walk_party * walk_price_each
walk_booking_state => status`,
    },
    {
      name: 'itineraries',
      cues: 'travel itineraries|itineraries|itinerary|reisepläne|itinerarios de viaje',
      columns: `stop_id like STOP-001
traveler_name
trip_day => day
destination
planned_activity => activity
activity_starts => start_time
activity_hours => duration_hours
activity_cost => cost
activity_booked => booked`,
    },
    {
      name: 'cruises',
      cues: 'cruises|cruise bookings|cruise|kreuzfahrten|cruceros|croisières|cruise ship bookings|cruise passengers',
      columns: `booking_no like CRZ-00001 => booking_id
guest_name
cruise_ship => ship_name
cruise_route => route
cabin_type
embarkation_on => departure_date
cruise_nights => nights
cruise_price that rises strongly with nights => price
drinks_package
cruise_state => status`,
    },
    {
      name: 'frequent_flyers',
      cues: 'loyalty miles|frequent flyers|frequent flyer|frequent flyer members|vielflieger|viajeros frecuentes|airline loyalty members|frequent flyer program',
      columns: `member_code => member_id
member_name
home_airport
flyer_tier => tier
miles_balance
flights_last_year that rises strongly with miles_balance
favorite_cabin
enrolled_since_year => joined_year`,
    },
    {
      name: 'reviews',
      cues: 'travel reviews|destination reviews|attraction reviews|reisebewertungen|tourist attraction reviews|tripadvisor reviews',
      columns: `review_no like TRV-00001 => review_id
attraction_name
attraction_kind => attraction_type
reviewer_handle => reviewer
attraction_rating => rating
review_text
visited_month => visit_month
travel_party`,
    },
  ],
  concepts: concepts([
    ['walk_name', 'walk name|name of walk', oneOf('Old Town Highlights|Street Food Walk|Ghosts and Legends|Harbour Stroll|Hidden Courtyards|Art and Murals|Castle Hill|Market Tour|Sunset Walk|Jewish Quarter')],
    ['walk_guide', 'walk guide|tour guide name', fake('person.fullName')],
    ['walk_takes_place', 'walk takes place', timesOf('daylight', 'outings')],
    ['walk_language', 'walk language', oneOf('English:52|German:16|Spanish:14|French:12|Italian:6')],
    ['walk_party', 'walk party', int(1, 12, skew(2.4))],
    ['walk_price_each', 'walk price each', among([12, 15, 18, 22, 25, 29, 35])],
    ['walk_booking_state', 'walk booking state', oneOf('confirmed:74|completed:14|cancelled:9|no-show:3')],
    ['compensation', 'compensation|compensation paid|compensation amount|goodwill payment', dec(0, 1600, 2, skew(140))],
    ['class', 'class|travel class|cabin class|cabin|ticket class|flight class|fare class|seat class|booking class|clase|klasse|classe|service class', oneOf('Economy:78|Premium Economy:9|Business:10|First:3')],
    ['airline', 'airline|airline name|carrier|operating airline|fluggesellschaft|aerolínea|compagnie aérienne', oneOf('Lufthansa|British Airways|Air France|KLM|Delta|United|American Airlines|Emirates|Iberia|Ryanair|easyJet|Qatar Airways|Singapore Airlines|SAS|Turkish Airlines')],
    ['status', 'status|flight status', oneOf('on time:74|delayed:18|cancelled:4|boarding:4'), 'weak'],
    ['booking_status', 'booking status|reservation status|ticket status|trip status', oneOf('confirmed:78|cancelled:11|pending:7|completed:4')],
    ['delay', 'delay|delay minutes|minutes delayed|departure delay|arrival delay|delay in minutes|verspätung|retraso|retard', int(0, 260, skew(11))],
    ['aircraft', 'aircraft|aircraft type|plane|aircraft model', oneOf('A320|A321|A350|B737|B787|B777|E190|CRJ900')],
    ['tour_name', 'tour name|tour|package name|excursion', oneOf('Highlights of Rome|Andes Trek|Safari Adventure|Greek Islands Cruise|Northern Lights Weekend|Tuscany Wine Tour|Kyoto in Spring|Grand Canyon Hike|Fjords by Boat|Moroccan Markets')],
    ['purpose', 'purpose|trip purpose|purpose of trip|travel reason|trip type|reason for travel', oneOf('leisure:58|business:30|family visit:12')],
    ['flight_state', 'flight state|flight status', oneOf('on time:74|delayed:18|cancelled:4|boarding:4')],
    ['rental_state', 'rental state|rental status', oneOf('returned:62|ongoing:16|booked:16|cancelled:6')],
    ['tour_price', 'tour price|package price|trip price', wholeMoney(120, 7800, 890)],
    ['per_traveller', 'price per person|price per traveller|price per traveler|cost per person|price pp|price pp eur|price per guest|price per passenger; de preis pro person; es precio por persona|precio por viajero; fr prix par personne', money(45, 7200, 540)],
    ['trip_total', 'total trip price|trip total|booking total|total trip cost; de reisepreis|gesamtpreis; es precio total; fr prix total', money(60, 14000, 980)],
    ['travel_fare', 'ticket fare|fare paid|fare', money(39, 9800, 260)],
    ['trip_day', 'trip day', daysOf('even', '-6mo', '+6mo')],
    ['planned_activity', 'planned activity', oneOf('Old town walk|Museum visit|Cooking class|Boat trip|Hike to viewpoint|Food tour|Beach day|Castle tour|Wine tasting|Concert|Market visit|Snorkeling')],
    ['activity_starts', 'activity starts', clock('08:00', '19:30', '30m')],
    ['activity_hours', 'activity hours', among([1, 1.5, 2, 3, 4, 6, 8], [12, 14, 26, 20, 14, 8, 6])],
    ['activity_cost', 'activity cost', money(0, 260, 24)],
    ['activity_booked', 'activity booked', flag(0.58)],
    ['cruise_ship', 'cruise ship', oneOf('Ocean Symphony|Star of the Seas|Aurora Princess|Blue Horizon|Costa Serena|Nordic Jewel')],
    ['cruise_route', 'cruise route', oneOf('Western Mediterranean|Norwegian Fjords|Caribbean|Greek Islands|Baltic Capitals|Canary Islands|Alaska')],
    ['cabin_type', 'cabin type', oneOf('Inside:36|Ocean View:26|Balcony:30|Suite:8')],
    ['embarkation', 'embarkation on', daysOf('weekend', '-1y', '+1y')],
    ['cruise_nights', 'cruise nights', int(3, 21, bell(8, 2.6))],
    ['cruise_price', 'cruise price', wholeMoney(290, 9800, 1250)],
    ['drinks_package', 'drinks package', flag(0.42)],
    ['cruise_state', 'cruise state', oneOf('confirmed:62|sailed:24|cancelled:8|waitlist:6')],
    ['member_code', 'member code', code('FF[0-9]{8}', true)],
    ['flyer_tier', 'flyer tier|frequent flyer status', oneOf('Blue:64|Silver:20|Gold:12|Platinum:4')],
    ['miles_balance', 'miles balance|miles', int(0, 980000, skew(18000))],
    ['flights_last_year', 'flights last year', int(0, 140, skew(6))],
    ['favorite_cabin', 'favorite cabin', oneOf('Economy:72|Premium Economy:12|Business:14|First:2')],
    ['enrolled_year', 'enrolled since year', int(1998, 2025, bell(2015, 6))],
    ['attraction_name', 'attraction name', oneOf('Old Harbor|Castle Hill|Grand Cathedral|City Aquarium|Botanical Garden|Sunset Beach|Modern Art Museum|Waterfall Trail|Night Market|Cable Car')],
    ['attraction_kind', 'attraction kind', oneOf('Museum:20|Nature:26|Landmark:30|Beach:12|Market:12')],
    ['attraction_rating', 'attraction rating', among([1, 2, 3, 4, 5], [3, 5, 13, 35, 44])],
    ['visited_month', 'visited month', oneOf('2025-01|2025-02|2025-03|2025-04|2025-05|2025-06|2025-07|2025-08|2025-09|2025-10|2025-11|2025-12')],
    ['travel_party', 'travel party', oneOf('couple:36|family:30|solo:16|friends:14|business:4')],
    ['travel_review', 'review text|review', fake('text', { kind: 'review' })],
  ]), // prettier-ignore
};
