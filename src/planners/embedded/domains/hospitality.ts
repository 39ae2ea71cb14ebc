import type { Domain } from '../model.js';
import { asMentioned, among, bell, concepts, day, fake, flag, int, money, oneOf, seldom, skew, wholeMoney } from '../lexicon/builders.js';
import { daysOf, timesOf } from './habits.js';
import { HOTELS, LISTINGS } from '../vocabulary/names/places.js';

/** What a hotel has, and what a host lets. */
const rooms = oneOf('Single:20|Double:44|Twin:14|Suite:12|Family:10');
const lets = oneOf('Entire home/apt:66|Private room:30|Shared room:2|Hotel room:2');

export const HOSPITALITY: Domain = {
  id: 'hospitality',
  cues: 'hotel|hotels|hospitality|guest|guests|reservation|reservations|room booking|room bookings|resort|airbnb|hostel|check in|vacation rental|bed and breakfast|hotelbuchungen|reservas de hotel|hoteles|hotellerie|event booking|rm type|conf no|superhost|min stay|room type|room types',
  subjects: [
    {
      name: 'venue_enquiries',
      cues: 'wedding venue enquiries|wedding enquiries|wedding inquiries|venue enquiries|venue inquiries|event enquiries|banquet enquiries|function room enquiries|wedding venue inquiries|hochzeitsanfragen',
      columns: `enquiry_no like ENQ-00001 => enquiry_id
full_name => contact_name
email
phone
wished_for_day => event_date
guests_expected => guests
event_package => package
event_budget => budget
enquired_on => enquiry_date
enquiry_state => status`,
    },
    {
      name: 'event_bookings',
      cues: 'banquet bookings|event space bookings|function bookings|conference bookings|tagungsbuchungen',
      columns: `event_no like EVT-00001 => booking_id
company
event_room => room
wished_for_day => event_date
guests_expected => attendees
room_setup => setup
catering_ordered => catering
event_budget => total`,
    },
    {
      name: 'reservations',
      cues: 'reservations|hotel reservations|hotel bookings|bookings|stays|hotel|reservas|buchungen|guest stays|hotel guests and stays|hotel booking data|hotel stays|room bookings|hotel room bookings|hotel room reservations',
      columns: `reservation_number like RES-00001 => reservation_id
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
      name: 'cancellations',
      cues: 'hotel cancellations|booking cancellations|reservation cancellations|cancelled bookings|cancelled reservations|canceled bookings|hotel cancellation|booking cancellation|no shows|hotelstornierungen|cancelaciones de hotel|annulations d hôtel',
      columns: `booking_id
lead_time_days
arrival_date
nights
adults
children
room_type
meal_plan
booking_channel
average_daily_rate
previous_cancellations
number_of_special_requests
is_repeated_guest
is_canceled`,
    },
    {
      name: 'rooms',
      cues: 'rooms|hotel rooms|hotel room list|hotel room inventory',
      columns: `room_number
room_type
floor
beds_in_room => beds
nightly_rate
room_status => status`,
    },
    {
      name: 'guests',
      cues: 'guests|hotel guests|hotel guest list',
      columns: `guest_id
full_name => guest_name
email
phone
nationality
loyalty_tier
total_stays
last_stay_date`,
    },
    {
      name: 'airbnb',
      cues: 'airbnb|vacation rentals|holiday homes|airbnb listings|holiday rentals|short term rentals|vacation homes|vacation rental listings',
      columns: `listing_id
listing_title => listing_name
host_of_listing => host_name
city
neighbourhood
property_type (apartment, house, condo, loft, guesthouse, villa or cabin)
room_type (entire home 66%, private room 30%, shared room 2%, hotel room 2%)
accommodates
bedrooms
price_per_night
minimum_nights
number_of_reviews
rating
availability_days`,
    },
    {
      name: 'reviews',
      cues: 'hotel reviews|guest reviews|hotel ratings|hotelbewertungen|reseñas de hoteles|avis d hôtels|hotel guest reviews|hotel review data',
      columns: `review_no like HR-00001 => review_id
hotel => hotel_name
guest_name
stayed_in => stay_month
trip_kind => trip_type
rating
review_text
reviewed_on => review_date
cleanliness_points => cleanliness_score
location_points => location_score`,
    },
    {
      name: 'housekeeping',
      cues: 'housekeeping|room cleaning|cleaning tasks of a hotel|zimmerreinigung|limpieza de habitaciones|hotel housekeeping|room cleaning log',
      columns: `task_no like HK-00001 => task_id
room_number
housekeeper_name => housekeeper
cleaning_task => task_type
cleaned_on => date
minutes_needed => duration_minutes
linen_changed
minibar_restocked
checked_by_supervisor => inspected`,
    },
    {
      name: 'hotel_revenue',
      cues: 'hotel revenue|hotel occupancy|revenue management|hotelbelegung|ocupación hotelera|hotel occupancy data|hotel performance|hotel daily revenue',
      columns: `revenue_day => date
hotel
rooms_available
rooms_sold between 48% and 99% of rooms_available
occupancy_rate = rooms_sold / rooms_available * 100
average_daily_rate
room_revenue = rooms_sold * average_daily_rate
food_revenue
cancellations_today => cancellations
walk_ins`,
    },
    {
      name: 'room_service',
      cues: 'room service|room service orders|zimmerservice|servicio de habitaciones',
      columns: `order_no like RSV-00001 => order_id
room_number
room_service_item => item
portions => quantity
portion_price => unit_price
total = quantity * unit_price
room_service_at => order_time
delivered_in_minutes => delivery_minutes
charged_to_room`,
    },
    {
      name: 'campsites',
      cues: 'campground bookings|camping reservations|campsite bookings|campsite reservations|campsites|campgrounds|camping|camping trips|rv park reservations|campingplatz|campings',
      columns: `booking_id like CAMP-00001
camping_guest => guest_name
campground_name => campground
site_no => site_number
site_kind => site_type
check_in_date
check_out_date
nights
people_camping => guests
nightly_camp_fee => nightly_rate
total = nights * nightly_rate`,
    },
  ],
  concepts: concepts([
    ['guest_compensation', 'compensation|compensation paid|compensation amount|goodwill', money(0, 480, 38)],
    ['sleeps_people', 'sleeps|sleeps up to|number of sleeps', int(1, 12, bell(4.6, 2))],
    ['wished_for_day', 'wished for day', daysOf('weekend', '+1mo', '+20mo')],
    ['base_rate', 'base rate|rack rate|standard rate|room price|rate', money(45, 520, 128), 'here'],
    ['guests_expected', 'guests expected', int(10, 260, bell(95, 40))],
    ['event_package', 'event package', oneOf('Classic:38|Premium:26|Ceremony only:18|Exclusive use:10|Garden party:8')],
    ['event_budget', 'event budget', wholeMoney(900, 48000, 9500)],
    ['enquired_on', 'enquired on', day('-1y', 'now')],
    ['enquiry_state', 'enquiry state', oneOf('new:28|viewing booked:24|offer sent:20|confirmed:16|lost:12')],
    ['event_room', 'event room', oneOf('Ballroom|Garden Terrace|Boardroom A|Boardroom B|Lakeview Hall|Library')],
    ['room_setup', 'room setup', oneOf('theatre:28|classroom:22|boardroom:20|banquet:20|u-shape:10')],
    ['catering_ordered', 'catering ordered', oneOf('coffee break:34|lunch buffet:30|none:20|dinner:16')],
    ['room_type', 'room type|type of room|room category|zimmertyp|zimmerkategorie|tipo de habitación|type de chambre|accommodation type', asMentioned([['airbnb listing superhost vrbo host', lets]], rooms)],
    ['status', 'status|reservation status|booking status|statut|estado', oneOf('confirmed:48|checked in:14|checked out:26|cancelled:9|no-show:3')],
    ['room_status', 'room status', oneOf('available:48|occupied:40|cleaning:8|out of service:4')],
    ['board_basis', 'board|board basis|meal plan|board type|pension|verpflegung|régimen', oneOf('room only:24|bed & breakfast:44|half board:20|full board:6|all inclusive:6')],
    ['room_rate', 'rate|room rate|rate amount|nightly rate|price|tarif|tarifa|preis', money(45, 520, 118)],
    ['stay_total', 'total price|total cost|total amount|booking total|total|gesamtpreis|precio total|prix total', money(60, 4800, 320)],
    ['stay_deposit', 'deposit|prepayment|acompte|anzahlung|depósito|anticipo', money(0, 900, 90)],
    ['superhost', 'superhost|is superhost', flag(0.32)],
    ['booking_source', 'source|booking source|channel', oneOf('Booking.com:34|Direct:26|Expedia:14|Phone:8|Walk-in:5|Travel agency:8|Corporate:5'), 'here'],
    ['rate_plan', 'rate plan|rate type|rate code|rate|plan|tarif|tarifa', oneOf('Standard:42|Non-refundable:24|Breakfast Included:22|Corporate:12')],
    ['arrival', 'arrival|check in|arrival date|check in date|checkin|anreise|llegada|arrivée', day('-1y', '+2mo')],
    ['departure', 'departure|departure date|check out|check out date|checkout|checkout date|abreise|salida|départ', day('-1y', '+2mo')],
    ['children', 'children|kids|number of children|kinder|niños|enfants', int(0, 4, skew(1))],
    ['hotel', 'hotel|hotel name|property|property name|resort', oneOf(HOTELS)],
    ['listing_title', 'listing title|title|name of listing', oneOf(LISTINGS)],
    ['total_stays', 'total stays|stays|number of stays', int(1, 40, skew(3))],
    ['last_stay', 'last stay date|last stay', day()],
    ['availability_days', 'availability days|availability|days available', int(0, 365)],
    ['special_requests', 'special requests|special request|requests|guest requests', oneOf('Late check-in|Extra pillow|Quiet room|High floor|Baby cot|Airport transfer|Vegan breakfast|Twin beds|No request|Parking space|Birthday surprise|Sea view')],
    ['guest_number', 'number of guests', int(1, 6, skew(2))],
    ['beds_in_room', 'beds in room', among([1, 2, 3, 4], [38, 44, 10, 8])],
    ['host_of_listing', 'host of listing|host name|host', fake('person.fullName')],
    ['lead_time', 'lead time days|lead time|booking lead time|days before arrival|days in advance', int(0, 420, skew(48))],
    ['adults', 'adults|number of adults|adult guests', int(1, 4, skew(1.8))],
    ['previous_cancellations', 'previous cancellations|earlier cancellations', seldom(0.1, 12)],
    ['special_requests_made', 'special requests made|number of special requests', int(0, 5, skew(0.6))],
    ['is_repeated_guest', 'is repeated guest|repeated guest|returning guest', flag(0.06)],
    ['booking_channel', 'booking channel|distribution channel|market segment', oneOf('Online travel agency:52|Direct:24|Offline agency:14|Corporate:10')],
    ['is_canceled', 'is canceled|is cancelled|booking cancelled|booking canceled|was cancelled', flag(0.34)],
    ['accommodates', 'accommodates', int(1, 12, skew(3))],
    ['minimum_nights', 'minimum nights|minimum stay|min stay|min nights|minimum stay nights', int(1, 30, skew(2))],
    ['stayed_in', 'stayed in', oneOf('2025-01|2025-02|2025-03|2025-04|2025-05|2025-06|2025-07|2025-08|2025-09|2025-10|2025-11|2025-12')],
    ['trip_kind', 'trip kind', oneOf('couple:36|family:28|business:22|solo:14')],
    ['stay_points', 'cleanliness points|location points', int(1, 10, bell(8.4, 1.3))],
    ['housekeeper_name', 'housekeeper name', fake('person.fullName')],
    ['cleaning_task', 'cleaning task', oneOf('stayover:54|departure:38|deep clean:4|inspection:4')],
    ['room_cleaned_on', 'cleaned on', daysOf('even', '-60d')],
    ['minutes_needed', 'minutes needed', int(8, 75, bell(26, 9))],
    ['linen_changed', 'linen changed', flag(0.58)],
    ['minibar_restocked', 'minibar restocked', flag(0.26)],
    ['checked_by_supervisor', 'checked by supervisor', flag(0.34)],
    ['revenue_day', 'revenue day', daysOf('even', '-1y')],
    ['rooms_available', 'rooms available', int(12, 420, skew(96))],
    ['rooms_sold', 'rooms sold', int(4, 400, skew(68))],
    ['average_daily_rate', 'average daily rate', money(48, 420, 118)],
    ['food_revenue', 'food revenue', money(120, 24000, 2100)],
    ['cancellations_today', 'cancellations today', int(0, 24, skew(3))],
    ['walk_ins', 'walk ins', int(0, 18, skew(2))],
    ['room_service_item', 'room service item', oneOf('Club sandwich:22|Caesar salad:14|Burger:20|Tomato soup:8|Bottle of wine:12|Coffee pot:12|Ice cream:6|Breakfast tray:6')],
    ['portions', 'portions', int(1, 5, skew(1.3))],
    ['portion_price', 'portion price', money(5, 58, 17)],
    ['room_service_at', 'room service at', timesOf('meals', 'even', '-6mo')],
    ['delivered_in_minutes', 'delivered in minutes', int(8, 75, bell(27, 9))],
    ['charged_to_room', 'charged to room', flag(0.84)],
    ['camping_guest', 'camping guest', fake('person.fullName')],
    ['campground_name', 'campground name', oneOf('Pine Lake|Eagle Ridge|Sandy Cove|River Bend|Redwood Grove|Canyon View|Bear Creek|Sunset Beach|Meadow Hills|Blue Spruce|Mountain Gate|Whispering Oaks')],
    ['site_no', 'site no', int(1, 140)],
    ['site_kind', 'site kind', oneOf('tent:52|RV:30|cabin:12|glamping:6')],
    ['people_camping', 'people camping', int(1, 8, bell(3.2, 1.4))],
    ['nightly_camp_fee', 'nightly camp fee', among([18, 22, 26, 30, 38, 45, 60, 85])],
  ]), // prettier-ignore
};
