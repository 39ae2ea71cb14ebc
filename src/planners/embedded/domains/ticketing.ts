import { among, bell, clock, code, concepts, dec, fake, flag, int, money, oneOf, skew } from '../lexicon/builders.js';
import type { Domain } from '../model.js';
import { familyValues } from '../vocabulary/families.js';
import { daysOf, timesOf } from './habits.js';
import { PLAYS } from '../vocabulary/names/titles.js';
import { THEATRES, VENUES } from '../vocabulary/names/places.js';
import { FESTIVALS } from '../vocabulary/names/events.js';
import { ALL_FILMS } from '../vocabulary/names/films.js';

export const TICKETING: Domain = {
  id: 'event ticketing',
  cues: 'event tickets|event ticketing|ticket sales|concert|concerts|concert tours|concert tickets|theater tickets|cinema tickets|movie tickets|festival tickets|box office sales|ticket resale|venue|event venues|conference registrations|trade fair|stadium tickets|eintrittskarten|konzertkarten|entradas de conciertos|billets de concert|billetterie|billets vendus|ventes de billets|salle de concert|venta de entradas|entradas vendidas|verkaufte tickets|ticketverkäufe|wedding|wedding guests|theme park',
  subjects: [
    {
      name: 'ticket_sales',
      cues: 'event tickets|football tickets|stadium tickets|match tickets|museum tickets|ticket sales|concert tickets|event ticketing|festival tickets|box office sales|konzertkarten|entradas de conciertos|billetterie|event ticket sales|concert ticket sales|tickets sold|ticket purchases|ticket orders|theater tickets|theatre tickets|event ticket purchases|concert ticket purchases',
      columns: `ticket_code => ticket_id
event_title => event_name
event_genre => event_type
event_venue => venue
seat_section => section
seat_row => seat
face_value => price
booking_fee that rises with price
buyer_name
buyer_email
purchased_at => purchase_date
ticket_state => status`,
    },
    {
      name: 'concerts',
      cues: 'concert tour|concerts|tour dates|live concerts|gigs|konzerte|conciertos|concert data|concert list|music concerts',
      columns: `concert_id like CON-0001
headliner => artist
support_act
event_venue => venue
city
concert_date
doors_open
venue_capacity => capacity
tickets_sold never more than capacity
gross_takings that rises strongly with capacity => revenue`,
    },
    {
      name: 'cinema',
      cues: 'cinema tickets|cinema|movie tickets|cinema screenings|movie screenings|kinokarten|entradas de cine|billets de cinéma|movie theater showings|movie showtimes|cinema ticket sales|movie ticket sales|movie theater tickets',
      columns: `screening_id like SCR-00001
film => movie_title
screen_number => screen
starts_at => start_time
screening_format => format
seats_taken => tickets_sold
cinema_ticket_price => ticket_price
snack_revenue that rises strongly with tickets_sold
language_version => language`,
    },
    {
      name: 'registrations',
      cues: 'conference registrations|event registrations|trade fair|conference attendees|congress participants|messebesucher|inscripciones a un congreso|conference attendee list|conference attendee registrations|event attendees|event signups|conference participants',
      columns: `registration_no like REG-0001 => registration_id
attendee_name
attendee_email => email
attendee_company => company
attendee_role => job_title
pass_type => ticket_type
pass_price => price
registered_at => registration_date
checked_in
dietary_wish => dietary_requirements`,
    },
    {
      name: 'conference_talks',
      cues: 'conference talks|conference sessions|conference speakers|speakers|talks|event speakers|conference schedule|conference agenda|vorträge|ponencias|conférenciers',
      columns: `talk_no like TLK-001 => talk_id
talk_title => title
full_name => speaker_name
email => speaker_email
attendee_company => company
talk_track => track
talk_starts_at => start_time
talk_minutes => duration_minutes
talk_room => room
talk_seats_taken => attendees`,
    },
    {
      name: 'exhibitors',
      cues: 'exhibitors|trade fair exhibitors|trade show exhibitors|exhibition stands|expo exhibitors|aussteller|expositores|exposants',
      columns: `exhibitor_no like EXH-001 => exhibitor_id
attendee_company => company_name
full_name => contact_name
email
country
stand_no => booth_number
stand_hall => hall
stand_sqm => booth_size_sqm
stand_fee that rises with booth_size_sqm => fee
stand_state => status`,
    },
    {
      name: 'venues',
      cues: 'venues|event venues|event locations|concert halls|veranstaltungsorte|recintos',
      columns: `venue_id like VEN-001
event_venue => venue_name
venue_type
city
venue_capacity => capacity
parking_places => parking_spaces
hire_fee that rises with capacity => rental_fee
wheelchair_places
venue_rating => rating`,
    },
    {
      name: 'weddings',
      cues: 'wedding|wedding guests|wedding guest list|wedding planning|hochzeit|hochzeitsgäste|boda|mariage|wedding guest rsvps|wedding rsvps|wedding invitations',
      columns: `guest_no like WG-001 => guest_id
guest_name
email
invited_by
rsvp
plus_one
menu_choice => meal_choice
table_assigned => table_number
gift_value
invited_on => invited_date`,
    },
    {
      name: 'theme_park',
      cues: 'theme park|theme park visits|theme park visitors|amusement park visitors|amusement park|amusement park rides|freizeitpark|parque de atracciones|parc d attractions|theme park rides|theme park wait times',
      columns: `visit_no like TP-000001 => visit_id
entered_park_at => entry_time
park_ticket => ticket_type
ride_name
queue_minutes => wait_minutes
rides_taken
food_spend
group_members => group_size
park_rating => rating`,
    },
    {
      name: 'performances',
      cues: 'theater performances|theatre performances|theater shows|theatre shows|plays|musicals|opera performances|ballet performances|stage shows|theateraufführungen|funciones de teatro',
      columns: `performance_id like PRF-0001
stage_play => title
theater_name => theater
performance_date
curtain_time => start_time
stage_director => director
house_capacity => capacity
stage_tickets_sold never more than capacity => tickets_sold
stage_ticket_price => ticket_price`,
    },
    {
      name: 'ski_passes',
      cues: 'ski resort lift tickets|ski lift tickets|ski passes|lift tickets|lift passes|ski tickets|ski resort visitors|ski resort|skipässe|forfaits de ski',
      columns: `pass_id like SKI-00001
ski_guest => guest_name
ski_resort => resort
ski_pass_type => pass_type
skier_age => age_group
ski_day => valid_date
ski_pass_price => price
first_lift_at => first_lift_time
lift_rides`,
    },
    {
      name: 'escape_rooms',
      cues: 'escape room bookings|escape rooms|escape room|escape room games',
      columns: `booking_id like ESC-00001
escape_room => room_name
escape_guest => customer_name
escape_start => start_time
escape_players => players
escape_difficulty => difficulty
escape_price => price
escaped
minutes_used between 32 and 60
hints_used`,
    },
    {
      name: 'festivals',
      cues: 'music festivals|festivals|film festivals|food festivals|festival list|festival attendance|musikfestivals|festivales de música',
      columns: `festival_id like FST-001
festival_name
festival_kind => type
city
festival_opens => start_date
festival_days => duration_days
end_date duration_days days after start_date
festival_headliner => headliner
festival_crowd => attendance
festival_ticket => ticket_price`,
    },
    {
      name: 'parties',
      cues: 'birthday parties|parties|party bookings|party planning|event bookings|private events|children s parties|kindergeburtstage|fiestas de cumpleaños',
      columns: `booking_id like PTY-00001
party_host => customer_name
party_theme => theme
party_place => venue
party_at => event_date
party_guests => guests
guest_rate => price_per_guest
total = guests * price_per_guest
party_deposit => deposit
party_status => status`,
    },
    {
      name: 'photo_shoots',
      cues: 'photo shoots|photo sessions|photography bookings|photographer bookings|photography sessions|fotoshootings|sesiones de fotos',
      columns: `shoot_id like PHO-00001
photo_client => client_name
photographer_name => photographer
shoot_kind => shoot_type
shoot_at => start_time
shoot_hours => hours
shoot_place => location
photos_delivered
shoot_price => price
shoot_status => status`,
    },
  ],
  concepts: concepts([
    ['talk_title', 'talk title', oneOf('Designing for Failure|The Future of Search|Scaling Without Tears|Data You Can Trust|From Monolith to Modules|Privacy by Default|Testing in Production|What Users Really Want|Faster Feedback Loops|Green Computing|Lessons from an Outage|Teams That Ship|Accessible by Design|The Cost of Complexity|Machine Learning in Practice|Building for Offline|Open Source at Scale|A Short History of Bugs')],
    ['talk_track', 'talk track', oneOf('Engineering:26|Data:20|Product:18|Security:14|Design:12|Leadership:10')],
    ['talk_starts_at', 'talk starts at', ({ referenceDate }) => ({ type: 'datetime', options: { from: referenceDate, to: '+120d', hours: { from: '09:00', to: '17:30' } } })],
    ['talk_minutes', 'talk minutes', oneOf('20:18|30:34|45:34|60:14')],
    ['talk_room', 'talk room', oneOf('Main Hall:28|Room A:24|Room B:20|Auditorium:16|Workshop 1:12')],
    ['talk_seats_taken', 'talk seats taken', int(8, 600, skew(84))],
    ['stand_no', 'stand no', code('[A-F]-##')],
    ['stand_hall', 'stand hall', oneOf('Hall 1:30|Hall 2:28|Hall 3:24|Hall 4:18')],
    ['stand_sqm', 'stand sqm', oneOf('9:34|12:24|18:20|24:12|36:7|54:3')],
    ['stand_fee', 'stand fee', money(900, 24000, 4200)],
    ['stand_state', 'stand state', oneOf('confirmed:72|reserved:16|paid:8|cancelled:4')],
    ['ticket_code', 'ticket code|ticket barcode|ticket number of event', code('TK-[A-Z0-9]{8}', true)],
    ['event_title', 'event title|event|event name|show', among(familyValues('shows', 'event_title'))],
    ['event_genre', 'event genre|event category|type of show', among(familyValues('shows', 'event_genre'))],
    ['event_venue', 'event venue|venue|venu|venue name|concert hall|spielstätte|recinto|salle de concert', oneOf(VENUES)],
    ['seat_section', 'seat section|section|block|seat block', oneOf('Stalls:30|Balcony:18|Standing:24|Upper Tier:18|VIP:4|Box:6')],
    ['seat_row', 'seat row|seating row', oneOf('A|B|C|D|E|F|G|H|J|K|L|M')],
    ['face_value', 'face value|ticket price|price of ticket', among([18, 25, 29, 35, 39, 45, 49, 59, 69, 79, 95, 120, 160], [5, 8, 9, 13, 12, 13, 11, 11, 7, 5, 3, 2, 1])],
    ['booking_fee', 'booking fee|ticket fee|service charge', dec(1.5, 16, 2, skew(4.4))],
    ['buyer_name', 'buyer name|ticket buyer', fake('person.fullName', { of: 'buyer' })],
    ['buyer_email', 'buyer email', fake('internet.email', { of: 'buyer' })],
    ['purchased_at', 'purchased at|bought at|sale time of ticket', timesOf('online', 'even', '-9mo')],
    ['ticket_state', 'ticket state|ticket status|status', oneOf('valid:44|scanned:46|refunded:4|transferred:4|cancelled:2')],
    ['headliner', 'headliner|main act|performer|artist|band|act', oneOf('The Velvet Foxes|Luna Park|Static Bloom|Mona Reyes|Iron Harbor|Clara Whitfield|Oscar Lind Trio|Kofi Bright|Juniper Lane|Echo Canyon|Midnight Tram|Wolves at Sea|Cobalt Sky|Elena Varga|Hank Delaney|MC Tandem')],
    ['support_act', 'support act|opening act', oneOf('Paper Kites|Nova & the Tides|Little Harbour|Echo Street|Sad Robots|none')],
    ['concert_date', 'concert date|gig date|show date', daysOf('outings', '-1y', '+6mo')],
    ['doors_open', 'doors open|doors', among(['18:00', '18:30', '19:00', '19:30', '20:00'], [14, 20, 36, 20, 10])],
    ['venue_capacity', 'venue capacity|hall capacity|capacity', int(120, 62000, skew(1900))],
    ['tickets_sold', 'tickets sold|sold tickets', int(40, 58000, skew(1350))],
    ['gross_takings', 'gross takings|box office|ticket revenue|concert revenue|revenue|gross', int(900, 6200000, skew(61000))],
    ['film', 'film|movie|film title|movie title', oneOf(ALL_FILMS)],
    ['screen_number', 'screen number|cinema screen|auditorium', int(1, 10)],
    ['starts_at', 'starts at|screening time', timesOf('evening', 'outings', '-3mo', '+7d')],
    ['screening_format', 'screening format', oneOf('2D:68|3D:12|IMAX:12|Dolby Cinema:8')],
    ['seats_taken', 'seats taken|seats sold', int(2, 290, skew(58))],
    ['cinema_ticket_price', 'cinema ticket price', among([7.5, 9.5, 11, 12.5, 14, 16.5], [12, 22, 24, 22, 12, 8])],
    ['snack_revenue', 'snack revenue|concession sales', money(0, 2400, 260)],
    ['language_version', 'language version', oneOf('dubbed:62|original:22|subtitled:16')],
    ['attendee_name', 'attendee name', fake('person.fullName', { of: 'attendee' })],
    ['attendee_email', 'attendee email', fake('internet.email', { of: 'attendee' })],
    ['attendee_company', 'attendee company', fake('company.name')],
    ['attendee_role', 'attendee role', oneOf('Engineer:28|Manager:24|Researcher:12|Founder:9|Student:12|Sales:9|Press:6')],
    ['pass_type', 'pass type|ticket type|registration type', oneOf('Regular:48|Early Bird:26|Student:12|VIP:6|Speaker:8')],
    ['pass_price', 'pass price', among([0, 99, 149, 299, 399, 599, 899], [10, 14, 18, 26, 18, 10, 4])],
    ['registered_at', 'registered at', timesOf('office', 'working', '-8mo')],
    ['checked_in', 'checked in|is checked in', flag(0.84)],
    ['dietary_wish', 'dietary wish', oneOf('none:64|vegetarian:20|vegan:9|gluten-free:5|halal:2')],
    ['venue_type', 'venue type|type of venue', oneOf('Arena:16|Theater:22|Club:24|Concert Hall:16|Open Air:12|Conference Center:10')],
    ['parking_places', 'parking places', int(0, 5200, skew(180))],
    ['hire_fee', 'hire fee|rental fee of venue|venue hire', int(400, 86000, skew(3800))],
    ['wheelchair_places', 'wheelchair places', int(0, 120, skew(8))],
    ['venue_rating', 'venue rating', dec(2.4, 5, 1, skew(4.2))],
    ['invited_by', 'invited by', oneOf('bride:46|groom:44|both:10')],
    ['rsvp', 'rsvp|rsvp status', oneOf('accepted:74|declined:14|pending:12')],
    ['plus_one', 'plus one|brings plus one', flag(0.42)],
    ['menu_choice', 'menu choice|meal choice', oneOf('beef:34|fish:26|vegetarian:24|vegan:8|children\'s menu:8')],
    ['table_assigned', 'table assigned', int(1, 16)],
    ['gift_value', 'gift value', money(0, 600, 90)],
    ['invited_on', 'invited on', daysOf('even', '-9mo', '-2mo')],
    ['park_ticket', 'park ticket|park pass', oneOf('day ticket:62|family ticket:18|season pass:14|evening ticket:6')],
    ['ride_name', 'ride name|park ride|attraction', oneOf('Thunder Coaster|Pirate Splash|Ghost Mansion|Sky Wheel|Dragon Loop|Tea Cups|Log Flume|Space Drop')],
    ['entered_park', 'entered park at', timesOf('morning', 'outings')],
    ['queue_minutes', 'queue minutes|minutes in queue|waiting in line', int(0, 140, skew(24))],
    ['rides_taken', 'rides taken', int(1, 24, skew(8))],
    ['food_spend', 'food spend', money(0, 160, 22)],
    ['group_members', 'group members', int(1, 9, skew(3))],
    ['park_rating', 'park rating', among([1, 2, 3, 4, 5], [3, 5, 15, 40, 37])],
    ['stage_play', 'stage play|name of play', oneOf(`${PLAYS}|Carmen|The Magic Flute|Swan Lake|La Traviata|The Nutcracker|Giselle`)],
    ['theater_name', 'theater name|theatre name', oneOf(THEATRES)],
    ['performance_date', 'performance date', daysOf('outings', '-1y', '+60d')],
    ['curtain_time', 'curtain time', among(['14:00', '15:00', '18:00', '19:00', '19:30', '20:00'], [8, 10, 8, 24, 36, 22])],
    ['stage_director', 'stage director', fake('person.fullName')],
    ['house_capacity', 'house capacity', among([120, 220, 380, 540, 820, 1200, 1800])],
    ['stage_tickets_sold', 'stage tickets sold', int(30, 1800, skew(360))],
    ['stage_ticket_price', 'stage ticket price', money(12, 160, 46)],
    ['ski_guest', 'ski guest', fake('person.fullName')],
    ['ski_resort', 'ski resort|resort of skiers', oneOf('Alpine Peak|Snow Valley|Glacier Ridge|White Summit|Powder Bowl|Eagle Mountain|Crystal Basin|North Face')],
    ['ski_pass_type', 'ski pass type', oneOf('full day:48|half day:18|multi-day:22|season:6|beginner:6')],
    ['skier_age', 'skier age group', oneOf('adult:62|child:22|teen:10|senior:6')],
    ['ski_day', 'ski day', () => ({ type: 'date', options: { from: '2024-12-01', to: '2025-04-15' } })],
    ['ski_pass_price', 'ski pass price', money(18, 140, 58)],
    ['first_lift_at', 'first lift at', clock('08:15', '13:30', '5m')],
    ['lift_rides', 'lift rides', int(1, 34, bell(13, 5))],
    ['escape_room', 'escape room name', oneOf("Pharaoh's Tomb|The Lost Lab|Prison Break|Haunted Manor|Bank Heist|Submarine 9|Sherlock's Study|Space Station|Pirate Cove|The Asylum|Wizard's Tower|Orient Express")],
    ['escape_guest', 'escape guest', fake('person.fullName')],
    ['escape_start', 'escape start', timesOf('evening', 'outings')],
    ['escape_players', 'escape players', int(2, 8, bell(4.4, 1.2))],
    ['escape_difficulty', 'escape difficulty', oneOf('easy:24|medium:46|hard:30')],
    ['escape_price', 'escape price', among([60, 75, 90, 99, 110, 120, 140])],
    ['escaped', 'escaped|made it out', flag(0.56)],
    ['hints_used', 'hints used', int(0, 9, skew(2.2))],
    ['festival_name', 'festival name', oneOf(FESTIVALS)],
    ['festival_kind', 'festival kind', oneOf('music:62|film:14|food:16|arts:8')],
    ['festival_opens', 'festival opens', daysOf('outings', '-3y', '+6mo')],
    ['festival_days', 'festival days', among([1, 2, 3, 4, 7, 10], [14, 26, 34, 12, 8, 6])],
    ['festival_headliner', 'festival headliner', oneOf('The Night Owls|Velvet Echo|Luna Park|Iron Harbor|Sofia Reyes|Golden Hour|DJ Nova|The Wild Pines|Marlow|Paper Kites Club|Red Canyon|Saint July')],
    ['festival_crowd', 'festival crowd', int(400, 120000, skew(9400))],
    ['festival_ticket', 'festival ticket', among([0, 15, 25, 39, 59, 79, 99, 149, 219])],
    ['party_host', 'party host', fake('person.fullName')],
    ['party_theme', 'party theme', oneOf('Pirates|Princesses|Superheroes|Dinosaurs|Space|Unicorns|Football|Disco|Jungle|Mermaids|Casino Night|Garden Party|80s|Science Lab')],
    ['party_place', 'party place', oneOf('Play Barn|Garden Hall|Bowling Lounge|Pool House|Rooftop|Community Center|Trampoline Park|Party Boat')],
    ['party_at', 'party at', timesOf('evening', 'weekend', '-6mo', '+2mo')],
    ['party_guests', 'party guests', int(6, 80, skew(16))],
    ['guest_rate', 'guest rate', among([12, 15, 18, 22, 28, 35, 45])],
    ['party_deposit', 'party deposit', among([50, 80, 100, 150, 200])],
    ['party_status', 'party status', oneOf('confirmed:66|completed:22|inquiry:8|cancelled:4')],
    ['photo_client', 'photo client', fake('person.fullName')],
    ['photographer_name', 'photographer name|photographer', fake('person.fullName')],
    ['shoot_kind', 'shoot kind', oneOf('wedding:24|portrait:26|family:18|product:14|event:12|real estate:6')],
    ['shoot_at', 'shoot at', timesOf('daylight', 'weekend', '-1y', '+1mo')],
    ['shoot_hours', 'shoot hours', among([1, 2, 3, 4, 6, 8], [26, 30, 16, 12, 8, 8])],
    ['shoot_place', 'shoot place', oneOf('Studio A|Studio B|City Park|Beach|Client site|Old Town|Botanical Garden|Rooftop')],
    ['photos_delivered', 'photos delivered', int(8, 620, skew(64))],
    ['shoot_price', 'shoot price', money(80, 3800, 380)],
    ['shoot_status', 'shoot status', oneOf('delivered:62|edited:14|booked:18|cancelled:6')],
  ]), // prettier-ignore
};
