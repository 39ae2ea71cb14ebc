import type { Domain } from '../model.js';
import { concepts, day, int, oneOf, skew } from '../lexicon/builders.js';

export const HOSPITALITY: Domain = {
  id: 'hospitality',
  cues: 'hotel|hotels|hospitality|guest|guests|reservation|reservations|room booking|room bookings|resort|airbnb|hostel|check in|vacation rental|bed and breakfast|hotelbuchungen|reservas de hotel|hoteles|hotellerie|event booking',
  subjects: [
    {
      name: 'reservations',
      cues: 'reservations|hotel reservations|hotel bookings|bookings|stays|hotel|reservas|buchungen|guest stays',
      columns: `reservation_number like RES-00001
guest_name
room_number
room_type
check_in_date
check_out_date
nights
number_of_guests
nightly_rate
total = nights * nightly_rate
status`,
    },
    {
      name: 'rooms',
      cues: 'rooms|hotel rooms',
      columns: `room_number
room_type
floor
capacity
nightly_rate
room_status`,
    },
    {
      name: 'guests',
      cues: 'guests|hotel guests',
      columns: `guest_id
full_name
email
phone
nationality
loyalty_tier
total_stays
last_stay_date`,
    },
    {
      name: 'airbnb',
      cues: 'airbnb|vacation rentals|holiday homes',
      columns: `listing_id
listing_title
host_name
city
room_type
price_per_night
reviews
rating
availability_days`,
    },
  ],
  concepts: concepts([
    ['room_type', 'room type|type of room|room category|zimmertyp|zimmerkategorie|tipo de habitación|type de chambre|accommodation type', oneOf('Single:20|Double:44|Twin:14|Suite:12|Family:10')],
    ['status', 'status|reservation status|booking status|statut|estado', oneOf('confirmed:48|checked in:14|checked out:26|cancelled:9|no-show:3')],
    ['room_status', 'room status', oneOf('available:48|occupied:40|cleaning:8|out of service:4')],
    ['rate_plan', 'rate plan|rate type|rate code|rate|plan|tarif|tarifa', oneOf('Standard:42|Non-refundable:24|Breakfast Included:22|Corporate:12')],
    ['arrival', 'arrival|check in|arrival date|check in date|checkin|anreise|llegada|arrivée', day('-1y', '+2mo')],
    ['departure', 'departure|departure date|check out|check out date|checkout|checkout date|abreise|salida|départ', day('-1y', '+2mo')],
    ['children', 'children|kids|number of children|kinder|niños|enfants', int(0, 4, skew(1))],
    ['hotel', 'hotel|hotel name|property|property name|resort', oneOf('Grand Harbor Hotel|Hotel Bellevue|The Park Inn|Sunset Resort|City Lodge|Mountain View Hotel|Hotel Central|Seaside Palace|Garden Suites|The Old Mill')],
    ['listing_title', 'listing title|title|name of listing', oneOf('Cozy Loft Downtown|Sea View Apartment|Quiet Garden Studio|Modern Flat near Station|Rustic Mountain Cabin|Bright Room in Old Town|Penthouse with Terrace|Family House by the Lake')],
    ['total_stays', 'total stays|stays|number of stays', int(1, 40, skew(3))],
    ['last_stay', 'last stay date|last stay', day()],
    ['availability_days', 'availability days|availability|days available', int(0, 365)],
    ['special_requests', 'special requests|special request|requests|guest requests', oneOf('Late check-in|Extra pillow|Quiet room|High floor|Baby cot|Airport transfer|Vegan breakfast|Twin beds|No request|Parking space|Birthday surprise|Sea view')],
  ]), // prettier-ignore
};
