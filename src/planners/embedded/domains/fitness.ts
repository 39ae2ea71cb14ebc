import { among, asMentioned, bell, code, concepts, day, dec, fake, flag, int, money, oneOf, skew } from '../lexicon/builders.js';
import type { Domain } from '../model.js';
import { familyValues } from '../vocabulary/families.js';
import { daysOf, timesOf } from './habits.js';

export const FITNESS: Domain = {
  id: 'fitness',
  cues: 'fitness|gym|gym members|gym memberships|gym check ins|workout|workout log|training log|strength training|fitness club|fitness classes|yoga|yoga studio|pilates|personal trainer|personal training|body measurements|weight loss|sleep tracking|sleep log|meditation|meditation app|spa|wellness|sauna|massage|running app|fitnessstudio|gimnasio|salle de sport|entraînement|schwimmbad|swimming pool',
  subjects: [
    {
      name: 'gym',
      cues: 'gym members|gym|gym memberships|fitness club|fitness club members|fitness|fitnessstudio|gimnasio|salle de sport|gym member list|gym membership data|gym member records|gym customers|gym membership|gym membership list|gym s membership list|membership list of a gym',
      columns: `member_id like GYM-00001
full_name
email
member_age => age
gender
gym_plan => membership_type
monthly_price
gym_joined_on => join_date
visits_last_month
fitness_goal => goal
last_check_in
membership_status => status`,
    },
    {
      name: 'check_ins',
      cues: 'gym check ins|gym visits|gym attendance|fitness club visits|gym checkins|gym check in log|gym visit log|gym visit records',
      columns: `check_in_no like CI-000001 => check_in_id
member_no => member_id
checked_in_at => check_in_time
check_out_time = check_in_time + duration_minutes
membership_type
club_location => location
stay_minutes => duration_minutes
gym_area => area
guest_pass
locker_number`,
    },
    {
      name: 'workouts',
      cues: 'workouts|workout log|training log|strength training|workout sessions|weight lifting log|trainingsplan|entrenamientos|séances de sport|gym workouts|workout sessions log|workout tracking|exercise log|exercises|gym training log|workout history|workout data|exercise sessions',
      columns: `athlete_id => user_id
trained_at => timestamp
gym_exercise => exercise
muscle_group
sets
reps
weight_lifted_kg => weight_kg
rest_seconds
perceived_effort => rpe
personal_record`,
    },
    {
      name: 'cardio',
      cues: 'running app|running log|cardio workouts|runs and rides|running activities|strava activities|cycling activities|lauftagebuch|runs|running workouts|morning runs|jogging log|running sessions|strava runs|bike rides|runs tracked by a running app|running activity log',
      columns: `activity_no like ACT-000001 => activity_id
runner_handle => username
cardio_sport => activity_type
started_at => start_time
activity_km => distance_km
moving_minutes that rises strongly with distance_km => duration_minutes
avg_heart_rate
elevation_gain_m that rises with distance_km
calories_burned that rises strongly with duration_minutes
kudos`,
    },
    {
      name: 'classes',
      cues: 'fitness classes|yoga classes|yoga studio|class bookings at a gym|pilates classes|yoga|kurse im fitnessstudio|clases de yoga|yoga class bookings|gym class bookings|gym classes|fitness class bookings|yoga class attendance|fitness class attendance|class attendance at a gym',
      columns: `class_booking_no like CB-00001 => class_booking_id
fitness_class => class_name
class_instructor => instructor
class_starts_at => start_time
class_minutes => duration_minutes
class_places => capacity
places_booked never more than capacity => booked
waiting_list => waitlist
drop_in_price => price
class_rating => rating`,
    },
    {
      name: 'body_measurements',
      cues: 'body measurements|weight loss|weight tracking|body composition|weight log|körpermaße|medidas corporales|weight loss tracking|weight measurements|body weight log|weigh ins',
      columns: `person_code => user_id
measured_on => date
body_weight_kg => weight_kg
body_fat_percent that rises with weight_kg
muscle_mass_kg that rises with weight_kg
waist_cm that rises strongly with weight_kg
hip_cm that rises with weight_kg
resting_pulse => resting_heart_rate
goal_weight_kg`,
    },
    {
      name: 'sleep',
      cues: 'sleep tracking|sleep log|sleep data|sleep quality|sleep tracker|schlafdaten|datos de sueño|sommeil|sleep records|sleep tracking data|sleep tracker data|nightly sleep|sleep sessions|sleep',
      columns: `sleeper_id => user_id
sleep_date => date
went_to_bed => bedtime
asleep_hours => sleep_hours
deep_sleep_minutes that rises with sleep_hours
rem_minutes that rises with sleep_hours
times_awake => awakenings
sleep_score that rises strongly with sleep_hours
resting_pulse => resting_heart_rate
caffeine_after_noon => caffeine`,
    },
    {
      name: 'meditation',
      cues: 'meditation|meditation app|meditation sessions|mindfulness app|mindfulness sessions|meditation session log',
      columns: `session_no like MED-00001 => session_id
meditator_id => user_id
meditated_at => start_time
guided_program => program
meditation_minutes => duration_minutes
mood_before
mood_after never below mood_before
streak_days
finished_session => completed`,
    },
    {
      name: 'spa',
      cues: 'spa|spa bookings|wellness|massage|massage appointments|spa treatments|sauna visits|wellness bookings|masajes|massage bookings|spa appointments',
      columns: `booking_no like SPA-00001 => booking_id
guest_name
booked_for => appointment_time
spa_treatment => treatment
therapist_name
spa_room => room
spa_minutes => duration_minutes
spa_price that rises strongly with duration_minutes => price
gift_voucher
spa_rating => rating`,
    },
    {
      name: 'gear_rentals',
      cues: 'kayak rentals|ski rentals|surfboard rentals|canoe rentals|snowboard rentals|sports equipment rentals|gear rentals|paddle board rentals|rental shop',
      columns: `rental_id like GR-00001
gear_renter => customer_name
rented_gear => item
gear_size => size
rented_on => rental_date
gear_hours => hours
gear_rate => hourly_rate
total = hours * hourly_rate
gear_deposit => deposit
gear_returned => returned`,
    },
    {
      name: 'hikes',
      cues: 'hiking trips|hikes|hiking log|trail hikes|hiking|mountain climbing expeditions|mountain climbs|wanderungen|senderismo|randonnées',
      columns: `hike_id like HIK-0001
hiker_name
hiking_trail => trail_name
hiked_on => date
hike_km => distance_km
hike_climb that rises strongly with hike_km => elevation_gain_m
hike_hours that rises strongly with hike_km => duration_hours
hike_difficulty => difficulty
hike_weather => weather
hike_rating => rating`,
    },
  ],
  concepts: concepts([
    ['member_age', 'member age|age', int(16, 79, skew(34))],
    ['gym_plan', 'gym plan|membership type|membership plan|membership|plan|plan name|plan type', oneOf('Basic:38|Standard:34|Premium:18|Student:10')],
    ['gym_price', 'monthly price|monthly fee|membership fee', among([19.9, 24.9, 29.9, 34.9, 44.9, 59.9, 79.9], [18, 20, 22, 16, 12, 8, 4])],
    ['gym_joined', 'gym joined on|joined on|joined date', day('-6y', 'now')],
    ['visits_last_month', 'visits last month|visits per month|monthly visits', int(0, 30, skew(6))],
    ['fitness_goal', 'fitness goal|training goal|goal', oneOf('Lose weight:34|Build muscle:26|Stay healthy:22|Endurance:10|Rehab:8')],
    ['last_check_in', 'last check in|last visit', timesOf('workout', 'working', '-60d')],
    ['membership_status', 'membership status|status', oneOf('active:78|frozen:7|cancelled:12|overdue:3')],
    ['member_no', 'member no|member number|membership number', code('G[0-2]####')],
    ['club_location', 'club location|gym location|studio|gym branch', oneOf('City Center|Northside|Riverside Mall|Harbor|University|West Park')],
    ['checked_in_at', 'checked in at|check in time', timesOf('workout', 'working', '-6mo')],
    ['gym_stay', 'stay minutes|visit minutes', int(15, 180, bell(72, 22))],
    ['gym_area', 'gym area|area used', oneOf('Free weights:32|Machines:26|Cardio:24|Group class:13|Pool:5')],
    ['guest_pass', 'guest pass', flag(0.05)],
    ['locker_number', 'locker number|locker', int(1, 220)],
    ['athlete_id', 'athlete id|lifter', code('ATH-0##')],
    ['trained_at', 'trained at|workout time', timesOf('workout', 'working', '-6mo')],
    ['gym_exercise', 'gym exercise|exercise|exercise name|übung|ejercicio|exercice', among(familyValues('exercises', 'gym_exercise'))],
    ['muscle_group', 'muscle group|muscle|body part trained|muskelgruppe|grupo muscular|groupe musculaire', among(familyValues('exercises', 'muscle_group'))],
    ['sets', 'sets|number of sets|sätze|series', among([2, 3, 4, 5], [10, 46, 30, 14])],
    ['reps', 'reps|repetitions|number of reps|wiederholungen|repeticiones', among([5, 6, 8, 10, 12, 15, 20], [14, 10, 24, 24, 16, 8, 4])],
    ['weight_lifted', 'weight lifted kg|weight lifted|lifted weight|load kg', among([5, 7.5, 10, 12.5, 15, 20, 25, 30, 40, 50, 60, 70, 80, 90, 100, 120, 140], [4, 5, 7, 7, 7, 10, 9, 8, 10, 9, 8, 5, 4, 3, 2, 1, 1])],
    ['rest_seconds', 'rest seconds|rest time', among([30, 45, 60, 90, 120, 180], [8, 12, 28, 28, 16, 8])],
    ['perceived_effort', 'perceived effort|rpe|effort', among([5, 6, 7, 8, 9, 10], [6, 14, 28, 30, 16, 6])],
    ['personal_record', 'personal record|new record', flag(0.06)],
    ['runner_handle', 'runner handle', fake('internet.username')],
    ['cardio_sport', 'cardio sport|activity type|sport', oneOf('Run:46|Ride:28|Walk:14|Swim:6|Hike:6')],
    ['cardio_started', 'started at|activity start', timesOf('workout', 'weekend', '-1y')],
    ['activity_km', 'activity km|distance km|distance', dec(0.8, 96, 2, skew(7.8))],
    ['moving_minutes', 'moving minutes|moving time', int(6, 340, skew(46))],
    ['avg_heart_rate', 'avg heart rate|average heart rate', int(92, 186, bell(144, 14))],
    ['elevation_gain', 'elevation gain m|elevation gain|climb', int(0, 2200, skew(72))],
    ['kudos', 'kudos', int(0, 140, skew(8))],
    ['fitness_class', 'fitness class|class name|class', oneOf('Vinyasa Yoga|Power Yoga|Spinning|Pilates|HIIT 45|Zumba|Body Pump|Aqua Fit|Boxing|Yin Yoga|Stretch & Relax|Bootcamp')],
    ['class_instructor', 'class instructor', fake('person.fullName')],
    ['class_starts_at', 'class starts at|class time', timesOf('workout', 'working', '-60d', '+14d')],
    ['class_minutes', 'class minutes', among([30, 45, 55, 60, 75, 90], [12, 28, 14, 30, 10, 6])],
    ['class_places', 'class places', among([10, 12, 15, 18, 20, 25, 30], [8, 16, 22, 14, 20, 12, 8])],
    ['places_booked', 'places booked', int(2, 30, bell(13, 5))],
    ['waiting_list', 'waiting list', int(0, 12, skew(1))],
    ['drop_in_price', 'drop in price', among([9, 12, 14, 16, 18, 22], [10, 22, 24, 20, 16, 8])],
    ['class_rating', 'class rating', dec(3, 5, 1, bell(4.5, 0.3))],
    ['person_code', 'person code|sleeper id|meditator id', code('P-0##')],
    ['measured_on', 'measured on|weigh in date', daysOf('even', '-1y')],
    ['body_weight', 'body weight kg|weight kg|weight|body weight', dec(46, 138, 1, bell(78, 14))],
    ['body_fat', 'body fat percent|body fat|fat percent', asMentioned([['cow milk dairy herd lactation goat', dec(2.8, 6, 2, bell(4.1, 0.4))]], dec(7, 44, 1, bell(24, 6.5)))],
    ['muscle_mass', 'muscle mass kg|muscle mass', dec(19, 62, 1, bell(34, 6))],
    ['waist', 'waist cm|waist|waist circumference', int(58, 134, bell(87, 11))],
    ['hip', 'hip cm|hip|hip circumference', int(76, 138, bell(101, 9))],
    ['resting_pulse', 'resting pulse|resting heart rate', int(42, 92, bell(63, 8))],
    ['goal_weight', 'goal weight kg|target weight', int(48, 110, bell(72, 11))],
    ['sleep_date', 'sleep date|night of', daysOf('even', '-6mo')],
    ['went_to_bed', 'went to bed|bedtime', among(['21:00', '21:30', '22:00', '22:30', '23:00', '23:30', '00:00', '00:30', '01:00'], [4, 8, 15, 19, 20, 15, 10, 6, 3])],
    ['asleep_hours', 'asleep hours|sleep hours|hours slept|hours asleep|sleep|sleep time|sleep duration', dec(3.2, 10.6, 1, bell(7, 1))],
    ['deep_sleep', 'deep sleep minutes|deep sleep', int(18, 160, bell(78, 22))],
    ['rem_sleep', 'rem minutes|rem sleep|rem', int(20, 180, bell(96, 24))],
    ['times_awake', 'times awake|awakenings', int(0, 14, skew(3))],
    ['sleep_score', 'sleep score|sleep quality score|sleep quality', int(24, 99, bell(77, 11))],
    ['caffeine_late', 'caffeine after noon', flag(0.38)],
    ['guided_program', 'guided program|meditation program|meditation', oneOf('Body Scan|Breathing Space|Loving Kindness|Focus at Work|Letting Go|Sleep Story: Rain|Morning Calm|SOS Stress|Walking Meditation')],
    ['meditated_at', 'meditated at', timesOf('evening', 'even', '-6mo')],
    ['meditation_minutes', 'meditation minutes', among([3, 5, 10, 15, 20, 30], [10, 24, 34, 16, 12, 4])],
    ['mood_1_5', 'mood before', among([1, 2, 3, 4, 5], [8, 22, 40, 24, 6])],
    ['mood_after', 'mood after', int(2, 5, bell(4, 0.8))],
    ['streak_days', 'streak days|streak', int(0, 420, skew(6))],
    ['finished_session', 'finished session|session finished', flag(0.84)],
    ['spa_guest', 'spa guest|guest name', fake('person.fullName')],
    ['spa_treatment', 'spa treatment|massage type|treatment', oneOf('Swedish Massage:26|Hot Stone Massage:14|Aromatherapy:12|Classic Facial:16|Body Scrub:9|Thai Massage:11|Couples Massage:7|Hammam:5')],
    ['spa_therapist', 'spa therapist|therapist name|masseur', fake('person.fullName')],
    ['spa_room', 'spa room', oneOf('Lotus|Jade|Ocean|Bamboo|Amber|Orchid')],
    ['booked_for', 'booked for', timesOf('store', 'weekend', '-6mo', '+1mo')],
    ['spa_minutes', 'spa minutes', among([30, 45, 60, 75, 90, 120], [12, 14, 38, 10, 20, 6])],
    ['spa_price', 'spa price', money(35, 260, 84)],
    ['gift_voucher', 'gift voucher|paid by voucher', flag(0.18)],
    ['spa_rating', 'spa rating', among([2, 3, 4, 5], [2, 7, 27, 64])],
    ['gear_renter', 'gear renter', fake('person.fullName')],
    ['rented_gear', 'rented gear', oneOf('Kayak|Canoe|Paddle Board|Skis|Snowboard|Surfboard|Wetsuit|Ski Boots|Mountain Bike|Snowshoes|Helmet|Life Jacket')],
    ['gear_size', 'gear size', oneOf('S:20|M:36|L:30|XL:14')],
    ['rented_on', 'rented on', daysOf('outings')],
    ['gear_hours', 'gear hours', int(1, 8, skew(3))],
    ['gear_rate', 'gear rate', among([6, 8, 10, 12, 15, 18, 25])],
    ['gear_deposit', 'gear deposit', among([0, 20, 50, 100])],
    ['gear_returned', 'gear returned', flag(0.93)],
    ['hiker_name', 'hiker name|hiker', fake('person.fullName')],
    ['hiking_trail', 'hiking trail', oneOf('Eagle Peak Trail|Lake Loop|Canyon Rim|Waterfall Path|Pine Ridge|Summit Route|Meadow Walk|Glacier View|Old Mine Trail|Coastal Path|Bear Creek Trail|Sunrise Ridge|Valley Crossing|Granite Dome|Fern Gully')],
    ['hiked_on', 'hiked on', daysOf('outings')],
    ['hike_km', 'hike km', dec(2, 32, 1, skew(9.4))],
    ['hike_climb', 'hike climb', int(40, 2100, skew(480))],
    ['hike_hours', 'hike hours', dec(0.8, 12, 1, skew(3.6))],
    ['hike_difficulty', 'hike difficulty', oneOf('easy:34|moderate:44|hard:22')],
    ['hike_weather', 'hike weather', oneOf('sunny:48|cloudy:28|rain:12|fog:8|snow:4')],
    ['hike_rating', 'hike rating', among([2, 3, 4, 5], [4, 16, 44, 36])],
  ]), // prettier-ignore
};
