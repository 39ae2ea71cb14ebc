import { among, bell, code, concepts, dec, fake, flag, int, oneOf, skew } from '../lexicon/builders.js';
import type { Domain } from '../model.js';
import { familyValues } from '../vocabulary/families.js';
import { seldom, timesOf } from './habits.js';

export const SAFETY: Domain = {
  id: 'public safety',
  cues: 'police|police reports|police incidents|crime|crime reports|crime data|fire department|fire incidents|firefighters|emergency calls|911 calls|emergency dispatch|ambulance|ambulance runs|traffic accidents|road accidents|car accidents|accident reports|traffic stops|traffic violations|speeding|speed cameras|missing persons|rescue operations|mountain rescue|polizei|feuerwehr|verkehrsunfälle|delitos|bomberos|accidentes de tráfico|accidents de la route|pompiers|arrests',
  subjects: [
    {
      name: 'crime',
      cues: 'crime reports|crime|crime data|police reports|police incidents|police|offenses|kriminalität|delitos|crimes et délits|crime records|crime incidents|crime statistics|police crime reports|police incident reports|city crime|reported crimes|crime incident reports',
      columns: `case_number
occurred_at => timestamp
crime_type
crime_category => category
police_district => district
street_block => address
latitude
longitude
arrest_made
weapon_used
case_state => status`,
    },
    {
      name: 'emergency_calls',
      cues: 'emergency calls|911 calls|emergency dispatch|dispatch calls|notrufe|llamadas de emergencia|appels d urgence|911 call log|emergency call log|911 emergency calls|emergency call records',
      columns: `call_no like E911-000001 => call_id
called_at => timestamp
emergency_type
urgency_code => priority
city_district => district
unit_sent => unit
response_minutes
on_scene_minutes
patients
call_outcome => outcome`,
    },
    {
      name: 'fires',
      cues: 'fire incidents|fire department|fires|fire department calls|fire call outs|fire department call outs|firefighters|feuerwehreinsätze|incendios|incendies|fire incident reports|fire department incidents|house fires|fire reports',
      columns: `incident_number like FD-00001 => incident_id
alarm_at => timestamp
fire_address => address
fire_type
fire_cause => cause
alarm_level
engines_sent that rises strongly with alarm_level => engines
response_minutes
minutes_to_control
estimated_loss
injuries
smoke_detector`,
    },
    {
      name: 'accidents',
      cues: 'traffic accidents|highway accidents|accidents|road accidents|car accidents|accident reports|traffic collisions|verkehrsunfälle|accidentes de tráfico|accidents de la route|car crashes|traffic accident reports|road accident data|car accident reports|traffic accident data|road traffic accidents|vehicle accidents|car crash reports|traffic crashes',
      columns: `accident_no like TA-00001 => accident_id
happened_at => timestamp
road_name => location
road_type
accident_weather => weather
light_conditions
vehicles_involved
injured that rises with vehicles_involved
accident_cause => cause
accident_severity => severity
alcohol_involved`,
    },
    {
      name: 'traffic_stops',
      cues: 'traffic stops|speeding|speeding tickets|speed cameras|traffic violations|radar controls|blitzer|multas de tráfico|excès de vitesse|police traffic stops|speeding fines|speeding violations|speed camera tickets',
      columns: `stop_no like TS-00001 => stop_id
stopped_at => timestamp
license_plate
driver_age
stop_reason => reason
measured_speed_kmh => speed_kmh
speed_limit_kmh
road_name => location
stop_outcome => outcome
fine_imposed => fine_amount`,
    },
    {
      name: 'ambulance_runs',
      cues: 'ambulance runs|ambulance|ambulance calls|paramedic reports|ems runs|rettungsdienst|ambulancias|ambulance dispatches|ambulance trips|ambulance dispatch log',
      columns: `run_no like EMS-00001 => run_id
dispatched_at => dispatch_time
patient_age
chief_complaint_ems => chief_complaint
triage_color => triage_level
response_minutes
transport_minutes
receiving_hospital => hospital
vital_state => patient_condition
treated_on_scene`,
    },
    {
      name: 'missing_persons',
      cues: 'missing persons|missing people|vermisste personen|personas desaparecidas|personnes disparues',
      columns: `case_no like MP-0001 => case_id
full_name
missing_age => age
gender
last_seen_at
last_seen_place => last_seen_location
height_cm
hair_color
missing_state => status
days_missing`,
    },
    {
      name: 'rescues',
      cues: 'mountain rescue|rescue operations|search and rescue|sea rescue|bergrettung|rescates',
      columns: `mission_no like SAR-0001 => mission_id
alarm_at => timestamp
rescue_kind => rescue_type
terrain
rescuers
helicopter_used
mission_hours that rises with rescuers => duration_hours
rescued_people => people_rescued
rescue_outcome => outcome`,
    },
  ],
  concepts: concepts([
    ['case_number', 'case number|case no|police report number', code('2[45]-[0-9]{6}', true)],
    ['crime_type', 'crime type|offense|offence|crime|offense type|crime description', among(familyValues('crimes', 'crime_type'))],
    ['crime_category', 'crime category|offense category', among(familyValues('crimes', 'crime_category'))],
    ['police_district', 'police district|precinct|police precinct|beat', oneOf('Central|North|South|East|West|Harbor|Airport')],
    ['street_block', 'street block|block address', fake('location.street')],
    ['fire_address', 'fire address|address of the fire', fake('location.streetAddress')],
    ['crime_time', 'occurred at|reported at|crime time|offense time', timesOf('night', 'outings', '-2y')],
    ['arrest_made', 'arrest made|arrested|arrest', flag(0.21)],
    ['weapon_used', 'weapon used|weapon', oneOf('none:86|knife:5|firearm:3|blunt object:3|other:3')],
    ['case_state', 'case state|case status|status', oneOf('open:38|under investigation:22|cleared by arrest:20|closed:20')],
    ['emergency_type', 'emergency type|call type|type of emergency', oneOf('Medical:52|Traffic accident:14|Fire alarm:9|Disturbance:12|Burglary in progress:5|Person in danger:5|Gas leak:3')],
    ['urgency_code', 'urgency code|priority code', oneOf('P1:24|P2:42|P3:26|P4:8')],
    ['emergency_called', 'called at|call received|dispatched at|alarm at', timesOf('alarm', 'even', '-1y')],
    ['city_district', 'city district|district', oneOf('Old Town|Riverside|Hillcrest|Harbor|University|Westside|Industrial Park|Northgate')],
    ['unit_sent', 'unit sent|unit', oneOf('Ambulance:48|Patrol car:28|Fire engine:14|Emergency doctor:10')],
    ['response_minutes', 'response minutes|response time|minutes to arrive', dec(1.2, 38, 1, skew(7.4))],
    ['on_scene_minutes', 'on scene minutes|minutes on scene', int(4, 180, skew(26))],
    ['patients_count', 'patients|number of patients', among([0, 1, 2, 3], [32, 58, 8, 2])],
    ['call_outcome', 'call outcome', oneOf('handled:76|false alarm:12|transported to hospital:10|cancelled:2')],
    ['fire_type', 'fire type|type of fire', oneOf('Kitchen fire:24|Vehicle fire:16|Rubbish fire:18|Apartment fire:12|Brush fire:12|Chimney fire:6|Industrial fire:4|False alarm:8')],
    ['fire_cause', 'fire cause|cause of fire', oneOf('Unattended cooking:26|Electrical:20|Smoking:12|Arson:10|Heating:9|Candle:6|Lightning:3|Unknown:14')],
    ['alarm_level', 'alarm level', int(1, 5, skew(1.6))],
    ['engines_sent', 'engines sent|engines', int(1, 14, skew(2.4))],
    ['minutes_to_control', 'minutes to control', int(3, 620, skew(34))],
    ['estimated_loss', 'estimated loss|property loss', int(0, 2400000, skew(3600))],
    ['fire_injuries', 'injuries', seldom(12, 0.2, 0.8, 0)],
    ['smoke_detector', 'smoke detector|smoke detector present', oneOf('worked:52|absent:28|failed:8|unknown:12')],
    ['accident_time', 'happened at|accident time|collision time', timesOf('rush', 'even', '-2y')],
    ['road_name', 'road name|road|street of accident', oneOf('A1 North|Ring Road|Main Street|Harbor Bridge|Route 66|Airport Road|River Drive|Oak Avenue|Highway 7|Mill Lane')],
    ['road_type', 'road type', oneOf('urban street:52|country road:28|motorway:20')],
    ['accident_weather', 'accident weather|weather', oneOf('dry:70|rain:18|fog:4|snow:4|ice:4')],
    ['light_conditions', 'light conditions|lighting', oneOf('daylight:68|dusk or dawn:9|dark, street lights:16|dark, unlit:7')],
    ['vehicles_involved', 'vehicles involved|number of vehicles', int(1, 7, skew(1.8))],
    ['injured', 'injured|injured persons|casualties', int(0, 9, skew(0.8))],
    ['accident_cause', 'accident cause|cause of accident', oneOf('Distraction:24|Failure to yield:22|Speeding:17|Following too close:14|Red light:8|Alcohol:7|Animal:4|Tire failure:4')],
    ['accident_severity', 'accident severity|severity', oneOf('damage only:58|slight:32|serious:9|fatal:1')],
    ['alcohol_involved', 'alcohol involved', flag(0.08)],
    ['driver_age', 'driver age|age of driver', int(17, 88, bell(39, 14))],
    ['stop_reason', 'stop reason|violation|traffic violation', oneOf('Speeding:48|Phone at the wheel:14|Red light:9|No seat belt:8|Expired registration:8|Broken light:7|Suspected alcohol:6')],
    ['measured_speed', 'measured speed kmh|measured speed', int(38, 196, bell(82, 24))],
    ['speed_limit', 'speed limit kmh|speed limit', among([30, 50, 70, 80, 100, 120, 130], [16, 42, 12, 8, 12, 6, 4])],
    ['stopped_at', 'stopped at', timesOf('rush', 'even')],
    ['stop_outcome', 'stop outcome', oneOf('fine:62|warning:28|court summons:4|arrest:2|no action:4')],
    ['fine_imposed', 'fine imposed|fine', among([0, 30, 40, 60, 80, 100, 150, 240, 400], [30, 14, 12, 14, 10, 8, 6, 4, 2])],
    ['patient_age', 'patient age', int(0, 98, bell(56, 23))],
    ['ems_complaint', 'chief complaint ems|chief complaint', oneOf('Chest pain:18|Fall:20|Breathing difficulty:15|Unconscious:9|Stroke symptoms:8|Traffic accident:9|Abdominal pain:9|Seizure:6|Intoxication:6')],
    ['triage_color', 'triage color|triage', oneOf('red:14|yellow:38|green:46|black:2')],
    ['transport_minutes', 'transport minutes', int(3, 75, skew(14))],
    ['receiving_hospital', 'receiving hospital', oneOf('University Hospital|St. Mary Medical Center|Riverside General|Mercy Hospital|City Clinic North')],
    ['vital_state', 'vital state', oneOf('stable:78|critical:15|resuscitation:4|deceased:3')],
    ['treated_on_scene', 'treated on scene', flag(0.24)],
    ['missing_age', 'missing age|age', int(6, 92, skew(26))],
    ['last_seen_at', 'last seen at', timesOf('evening', 'even', '-3y')],
    ['last_seen_place', 'last seen place', oneOf('Home|School|Train station|City center|Care home|Hospital|Park|Workplace')],
    ['missing_state', 'missing state|missing person status', oneOf('found safe:82|still missing:13|found deceased:5')],
    ['days_missing', 'days missing', int(0, 900, skew(2))],
    ['rescue_kind', 'rescue kind|rescue type', oneOf('Fall:34|Lost hikers:22|Exhaustion:16|Avalanche:5|Paraglider:7|Swimmer in distress:10|Boat breakdown:6')],
    ['terrain', 'terrain', oneOf('trail:42|rock face:16|glacier:6|forest:16|open water:14|ski slope:6')],
    ['rescuers', 'rescuers|rescuers deployed', int(2, 42, skew(8))],
    ['helicopter_used', 'helicopter used', flag(0.32)],
    ['mission_hours', 'mission hours', dec(0.5, 36, 1, skew(3.2))],
    ['rescued_people', 'rescued people|people rescued', int(0, 14, skew(1.3))],
    ['rescue_outcome', 'rescue outcome', oneOf('unharmed:38|injured:48|deceased:8|search ended:6')],
  ]), // prettier-ignore
};
