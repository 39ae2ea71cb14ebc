import { among, bell, clock, code, concepts, dec, fake, flag, int, oneOf, skew } from '../lexicon/builders.js';
import type { Domain } from '../model.js';
import { daysOf, timesOf } from './habits.js';

export const CHILDCARE: Domain = {
  id: 'childcare',
  cues: 'childcare|child care|daycare|day care|kindergarten|nursery school|preschool|babysitter|nanny|summer camp|school bus|school buses|school lunch|school clubs|after school|parent teacher|school trips|baby tracker|newborns|kita|krippe|guardería|colonias|crèche|garderie|school canteen',
  subjects: [
    {
      name: 'children',
      cues: 'kindergarten|daycare|daycare children|kindergarten children|childcare|preschool|preschool children|kita|guardería|crèche|daycare enrollments|kindergarten enrollment',
      columns: `child_id like CHD-0001
child_name
age_months
gender
kita_group => group
allergy_of_child => allergies
pickup_person => guardian_name
hours_booked => hours_per_week
monthly_fee that rises strongly with hours_per_week
enrolled_since => enrollment_date`,
    },
    {
      name: 'daycare_days',
      cues: 'daycare attendance|daycare log|kindergarten attendance|daily daycare report|childcare attendance',
      columns: `child_name
day => date
arrived_time => arrival_time
left_time => departure_time
nap_minutes
lunch_eaten
child_mood => mood
diaper_changes
educator_note => notes`,
    },
    {
      name: 'babysitting',
      cues: 'babysitter|babysitting|nanny|babysitter bookings|nanny bookings|babysitting jobs|niñera',
      columns: `booking_no like BB-0001 => booking_id
sitter_name => babysitter_name
parent_name
sits_at => start_time
children_count => children
youngest_age
sitting_hours => hours
sitter_rate => hourly_rate
total = hours * hourly_rate
sitter_rating => rating`,
    },
    {
      name: 'school_bus',
      cues: 'school bus|school bus rides|school bus routes|school transport|schulbus|transporte escolar|transport scolaire|school bus ride log|school bus trips',
      columns: `route_no => route_id
bus_driver => driver_name
pupil_name => student_name
school_grade => grade
bus_stop_name => stop_name
pickup_clock => pickup_time
ride_date => date
boarded
minutes_late_to_school => minutes_late`,
    },
    {
      name: 'school_lunch',
      cues: 'school lunch|school canteen|canteen orders|schulessen|comedor escolar|cantine scolaire|school lunch orders|school meals|school cafeteria',
      columns: `order_no like SL-00001 => order_id
lunch_date => date
pupil_name => student_name
school_grade => grade
lunch_menu => meal
lunch_price => price
special_diet
subsidized
lunch_rating => rating`,
    },
    {
      name: 'clubs',
      cues: 'school clubs|after school clubs|after school activities|extracurricular activities|ag angebote|actividades extraescolares|activités périscolaires',
      columns: `club_no like CLB-01 => club_id
club => club_name
club_leader => teacher
club_weekday => weekday
club_start => start_time
places => capacity
members_enrolled never more than capacity => members
club_fee => fee
club_room => room`,
    },
    {
      name: 'summer_camp',
      cues: 'summer camp|summer camp registrations|holiday camp|camp registrations|ferienlager|colonias de verano|colonie de vacances|summer camp signups|summer camp enrollments|camp campers|campers',
      columns: `registration_no like CAMP-0001 => registration_id
camper_name
camper_age => age
camp => camp_name
camp_week => week
can_swim
allergy_of_child => allergies
guardian_name
guardian_phone
camp_fee => fee
fee_paid`,
    },
    {
      name: 'baby_log',
      cues: 'baby tracker|baby log|baby feeding log|newborns|newborn tracker|birth records|geburten|nacimientos|baby feedings|infant feeding log',
      columns: `logged_at => timestamp
baby_name
baby_event => event_type
feeding_ml => amount_ml
sleep_minutes => duration_minutes
diaper
baby_weight_g => weight_g
baby_temperature => temperature`,
    },
  ],
  concepts: concepts([
    ['picked_up_at', 'pickup time|pick up time|collection time|abholzeit|hora de recogida|heure de sortie', clock('12:00', '17:30', '15m'), 'here'],
    ['dropped_off_at', 'dropoff time|drop off time|arrival time|bringzeit|hora de entrada|heure d arrivée', clock('07:00', '09:30', '15m'), 'here'],
    ['child_name', 'child name|camper name|pupil name|name of child|kind|niño|enfant', fake('person.firstName')],
    ['age_months', 'age months|age in months', int(8, 76, bell(43, 15))],
    ['kita_group', 'kita group|daycare group|group name|gruppe', oneOf('Ladybugs|Bears|Sunflowers|Dolphins|Hedgehogs|Butterflies|Little Foxes')],
    ['child_allergy', 'allergy of child|child allergy', oneOf('none:78|nuts:7|milk:6|eggs:4|bee stings:3|pollen:2')],
    ['pickup_person', 'pickup person|authorized pickup', fake('person.fullName')],
    ['hours_booked', 'hours booked|booked hours per week|care hours', int(15, 50, bell(33, 7))],
    ['childcare_fee', 'monthly fee|childcare fee|daycare fee', int(60, 1900, skew(340))],
    ['enrolled_since', 'enrolled since', daysOf('working', '-5y')],
    ['daycare_day', 'day|date|daycare day', daysOf('school', '-6mo')],
    ['arrived_time', 'arrived time|drop off time', clock('07:00', '09:15', '5m')],
    ['left_time', 'left time|picked up time', clock('12:00', '17:00', '5m')],
    ['nap_minutes', 'nap minutes|nap', int(0, 150, bell(62, 34))],
    ['lunch_eaten', 'lunch eaten', oneOf('all:52|most:26|some:16|none:6')],
    ['child_mood', 'child mood', oneOf('happy:56|calm:22|tired:13|cranky:7|sad:2')],
    ['diaper_changes', 'diaper changes|nappy changes', int(0, 6, skew(2))],
    ['educator_note', 'educator note|note for parents', oneOf('Built a tall tower with Ben.|Loved the water table today.|Short nap, a bit tired.|First time on the balance bike!|Please bring rain boots.|Painted an autumn tree.|Ate two portions of pasta.|Sang along in the morning circle.|Needed a plaster on the knee.|Shared toys very nicely.')],
    ['sitter_name', 'sitter name|babysitter|nanny', fake('person.fullName')],
    ['parent_name', 'parent name', fake('person.fullName')],
    ['children_count', 'children count', among([1, 2, 3, 4], [46, 38, 13, 3])],
    ['youngest_age', 'youngest age|age of youngest', int(0, 10, bell(4, 2.4))],
    ['sits_at', 'sits at|sitting start', timesOf('evening', 'outings', '-1y', '+1mo')],
    ['sitting_hours', 'sitting hours', dec(1.5, 9, 1, bell(4, 1.3))],
    ['sitter_rate', 'sitter rate', int(9, 24, bell(14, 2.6))],
    ['sitter_rating', 'sitter rating', among([3, 4, 5], [5, 25, 70])],
    ['bus_route', 'route no|bus route', code('R-[01]#')],
    ['bus_driver', 'bus driver', fake('person.fullName')],
    ['school_grade', 'school grade|pupil grade', oneOf('1|2|3|4|5|6|7|8')],
    ['bus_stop', 'bus stop name', oneOf('Oak Street|Church Square|Mill Lane|Sunny Hill|Market Place|Pine Road|Lake View|Old Station')],
    ['pickup_clock', 'pickup clock', clock('06:45', '07:50', '1m')],
    ['ride_date', 'ride date', daysOf('school', '-6mo')],
    ['boarded', 'boarded|has boarded', flag(0.94)],
    ['late_to_school', 'minutes late to school', int(0, 35, skew(1))],
    ['lunch_menu', 'lunch menu|canteen dish', oneOf('Spaghetti Bolognese|Vegetable Curry|Fish Fingers with Potatoes|Chicken Rice|Pancakes with Apple Sauce|Lentil Soup|Pizza Margherita|Tortellini|Meatballs with Mash')],
    ['lunch_date', 'lunch date', daysOf('school', '-6mo')],
    ['lunch_price', 'lunch price', among([2.8, 3.2, 3.6, 4.1, 4.5], [14, 24, 32, 20, 10])],
    ['special_diet', 'special diet', oneOf('none:74|vegetarian:14|no pork:6|gluten-free:3|lactose-free:3')],
    ['subsidized', 'subsidized|free meal', flag(0.24)],
    ['lunch_rating', 'lunch rating', among([1, 2, 3, 4, 5], [8, 12, 28, 32, 20])],
    ['club', 'club|club name|activity of club', oneOf('Chess Club|Robotics|Football|School Choir|Drama|Art Workshop|Gardening|Coding|Dance|Debating|Photography|Climbing')],
    ['club_leader', 'club leader', fake('person.fullName')],
    ['club_weekday', 'club weekday', oneOf('Monday|Tuesday|Wednesday|Thursday|Friday')],
    ['club_start', 'club start', among(['13:30', '14:00', '14:30', '15:00', '15:30', '16:00'], [10, 26, 20, 22, 14, 8])],
    ['places', 'places|club places', among([8, 10, 12, 15, 18, 20, 25, 30], [6, 14, 18, 22, 12, 16, 8, 4])],
    ['members_enrolled', 'members enrolled', int(3, 30, bell(12, 4))],
    ['club_fee', 'club fee', among([0, 10, 20, 30, 45, 60], [36, 14, 20, 14, 10, 6])],
    ['club_room', 'club room', oneOf('Gym|Room 104|Room 212|Music Room|Art Room|Library|Computer Lab|Sports Field')],
    ['camper_age', 'camper age', int(6, 16, bell(10, 2.4))],
    ['camp', 'camp|camp name', oneOf('Lakeside Adventure|Horse Riding Week|Science Explorers|Sailing Camp|Forest Rangers|Circus Camp|Football Academy|Coding Camp')],
    ['camp_week', 'camp week', oneOf('Week 1|Week 2|Week 3|Week 4|Week 5|Week 6')],
    ['can_swim', 'can swim', flag(0.78)],
    ['guardian_name', 'guardian name', fake('person.fullName')],
    ['guardian_phone', 'guardian phone', fake('phone.number')],
    ['camp_fee', 'camp fee', among([145, 180, 220, 265, 310, 390], [14, 20, 26, 20, 12, 8])],
    ['fee_paid', 'fee paid', flag(0.86)],
    ['baby_name', 'baby name|name of baby', fake('person.firstName')],
    ['logged_at', 'logged at', timesOf('shifts', 'even', '-90d')],
    ['baby_event', 'baby event|baby activity', oneOf('feeding:44|sleep:28|diaper change:24|bath:4')],
    ['feeding_ml', 'feeding ml|milk ml', among([60, 80, 90, 100, 120, 150, 180, 210], [8, 14, 16, 18, 20, 14, 7, 3])],
    ['baby_sleep', 'sleep minutes', int(10, 340, skew(62))],
    ['diaper', 'diaper|nappy', oneOf('wet:60|dirty:26|both:14')],
    ['baby_weight', 'baby weight g|birth weight|weight g', int(2100, 9800, bell(4800, 1300))],
    ['baby_temperature', 'baby temperature', dec(36.1, 39.4, 1, bell(36.9, 0.35))],
  ]), // prettier-ignore
};
