import type { Domain } from '../model.js';
import { concepts, int, oneOf, skew } from '../lexicon/builders.js';

export const TRAVEL: Domain = {
  id: 'travel',
  cues: 'travel|flight|flights|airline|airport|passenger|passengers|trip|trips|tour|tours|tourism|vacation|booking|bookings|itinerary|cruise|car rental|reisen|vuelos|viajes|vols|voyage',
  subjects: [
    {
      name: 'flights',
      cues: 'flights|flight schedule|airline flights|flight data|flight delays|vuelos|fluge|vols',
      columns: `flight_number
airline
departure_airport
arrival_airport
departure_time
arrival_time
flight_status
delay_minutes`,
    },
    {
      name: 'bookings',
      cues: 'flight bookings|bookings|travel bookings|ticket bookings|reservations|travel|reisebuchungen|trips booked|airline',
      columns: `booking_reference
passenger_name
departure_airport
arrival_airport
travel_class
departure_date
fare
booking_status`,
    },
    {
      name: 'car_rental',
      cues: 'car rental|rental cars|car rentals|mietwagen',
      columns: `rental_id
customer_name
vehicle_make
vehicle_model
license_plate
rental_start_date
rental_end_date
price_per_day
status`,
    },
    {
      name: 'tours',
      cues: 'tours|trips|holiday packages|vacation packages|excursions',
      columns: `tour_id
tour_name
destination
duration_days
group_size
price
start_date
rating`,
    },
  ],
  concepts: concepts([
    ['class', 'class|travel class|cabin class|cabin|ticket class|flight class|fare class|seat class|booking class|clase|klasse|classe|service class', oneOf('Economy:78|Premium Economy:9|Business:10|First:3')],
    ['airline', 'airline|airline name|carrier|operating airline|fluggesellschaft|aerolínea|compagnie aérienne', oneOf('Lufthansa|British Airways|Air France|KLM|Delta|United|American Airlines|Emirates|Iberia|Ryanair|easyJet|Qatar Airways|Singapore Airlines|SAS|Turkish Airlines')],
    ['status', 'status|flight status', oneOf('on time:74|delayed:18|cancelled:4|boarding:4'), 'weak'],
    ['booking_status', 'booking status|reservation status|ticket status|trip status', oneOf('confirmed:78|cancelled:11|pending:7|completed:4')],
    ['delay', 'delay|delay minutes|minutes delayed|departure delay|arrival delay|delay in minutes|verspätung|retraso|retard', int(0, 260, skew(11))],
    ['aircraft', 'aircraft|aircraft type|plane|aircraft model', oneOf('A320|A321|A350|B737|B787|B777|E190|CRJ900')],
    ['tour_name', 'tour name|tour|package name|excursion', oneOf('Highlights of Rome|Andes Trek|Safari Adventure|Greek Islands Cruise|Northern Lights Weekend|Tuscany Wine Tour|Kyoto in Spring|Grand Canyon Hike|Fjords by Boat|Moroccan Markets')],
    ['purpose', 'purpose|trip purpose|purpose of trip|travel reason|trip type|reason for travel', oneOf('leisure:58|business:30|family visit:12')],
  ]), // prettier-ignore
};
