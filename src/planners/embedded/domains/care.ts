import { among, bell, code, concepts, day, fake, flag, int, oneOf, skew } from '../lexicon/builders.js';
import type { Domain } from '../model.js';
import { timesOf } from './habits.js';

export const CARE: Domain = {
  id: 'care',
  cues: 'mental health|psychotherapy|therapy sessions|counseling|counselling|counseling sessions|depression screening|mood diary|mood tracking|care home|care home incidents|nursing home|elderly care|home care|caregiver visits|assisted living|hospice|social work|rehab clinic|pflegeheim|altenheim|pflegedienst|residencia de ancianos|salud mental|maison de retraite|santé mentale|psychische gesundheit',
  subjects: [
    {
      name: 'therapy_sessions',
      cues: 'therapy sessions|psychotherapy|psychotherapy sessions|counseling sessions|counselling sessions|counseling|counselling|school counselling|school counseling|school counselling sessions|school counseling sessions|mental health|mental health sessions|salud mental|santé mentale',
      columns: `session_number like PSY-00001 => session_id
session_at => session_date
client_code => client_id
therapist_name
presenting_problem
therapy_approach => therapy_type
session_format
phq9_score
gad7_score that rises with phq9_score
session_fee => fee
attended`,
    },
    {
      name: 'mood_diary',
      cues: 'mood diary|mood tracking|mood tracker|mood journal|stimmungstagebuch|diario de ánimo|mood logs|daily moods|mood entries',
      columns: `user_id
entry_at => timestamp
mood_score
main_emotion => emotion
sleep_hours
stress_level
exercised
trigger_of_mood => trigger
journal_entry => notes`,
    },
    {
      name: 'care_home_residents',
      cues: 'care home|care home residents|nursing home|nursing home residents|assisted living|elderly care|pflegeheim|residencia de ancianos|maison de retraite',
      columns: `resident_id like RES-0001
resident_name
resident_age => age
gender
care_level
room_number
moved_in_on => admission_date
mobility
dementia
dietary_needs
family_contact => emergency_contact`,
    },
    {
      name: 'home_visits',
      cues: 'home care|home care visits|caregiver visits|home nursing|pflegedienst|cuidado a domicilio|aide à domicile',
      columns: `visit_number like HV-00001 => visit_id
visit_at => visit_date
client_name
caregiver_name
care_task => task
care_level
planned_minutes
actual_minutes that rises strongly with planned_minutes
travel_minutes
visit_outcome => status`,
    },
    {
      name: 'care_incidents',
      cues: 'care home incidents|care incidents|incidents in a care home|nursing home incidents|resident falls|falls in a care home|fall reports',
      columns: `incident_number like CI-0001 => incident_id
happened_at => timestamp
resident_name
care_incident => incident_type
incident_place => location
injury
witnessed
doctor_called
family_informed`,
    },
    {
      name: 'medication_rounds',
      cues: 'medication rounds|medication administration|mar chart|medication administration record',
      columns: `record_number like MAR-00001 => record_id
resident_name
medication
dosage
medication_route => route
due_time
given_at => administered_at
given
refusal_reason only when given is false
nurse_name`,
    },
  ],
  concepts: concepts([
    ['client_code', 'client code|client id', code('C-[1234]###')],
    ['therapist_name', 'therapist name|psychotherapist|counselor', fake('person.fullName')],
    ['presenting_problem', 'presenting problem|presenting issue|reason for therapy|main concern', oneOf('Depression:24|Anxiety:26|Burnout:12|Relationship problems:11|Grief:7|Trauma:8|Panic attacks:6|Sleep problems:6')],
    ['therapy_approach', 'therapy approach|approach|therapy method|modality', oneOf('Cognitive behavioral:46|Psychodynamic:16|Systemic:12|EMDR:8|Mindfulness-based:10|Schema therapy:8')],
    ['session_format', 'session format|session type|setting', oneOf('In person:58|Video:32|Phone:6|Group:4')],
    ['phq9', 'phq9 score|phq 9|phq9|depression score', int(0, 27, bell(11, 5.4))],
    ['gad7', 'gad7 score|gad 7|gad7|anxiety score', int(0, 21, bell(9, 4.6))],
    ['session_fee', 'session fee|fee per session', among([70, 80, 90, 100, 110, 120, 140, 160], [6, 12, 18, 22, 12, 16, 9, 5])],
    ['therapy_at', 'session at|session time', timesOf('office', 'working')],
    ['entry_at', 'entry at|diary time|logged on', timesOf('evening', 'even', '-6mo')],
    ['mood_score', 'mood score|mood rating|mood|mood level', int(1, 10, bell(6.1, 1.9))],
    ['emotion', 'main emotion|emotion|feeling|gefühl|emoción', oneOf('calm:20|happy:20|tired:16|anxious:12|stressed:12|sad:8|grateful:8|irritable:4')],
    ['stress_level', 'stress level|stress|perceived stress', int(1, 10, bell(5, 2.1))],
    ['exercised', 'exercised|did exercise', flag(0.42)],
    ['mood_trigger', 'trigger of mood|trigger|mood trigger', oneOf('Work|Family|Good sleep|Poor sleep|Friends|Weather|Health|Money|Exercise|News')],
    ['journal_entry', 'journal entry|diary entry', oneOf('Long walk after work, felt lighter.|Could not switch off before bed.|Good talk with my sister.|Too many meetings, skipped lunch.|Slept well and started early.|Argument at home, still upset.|Finished the project, relieved.|Quiet evening with a book.|Headache most of the day.|Met friends for dinner, laughed a lot.|Worried about the exam.|Did yoga for the first time in weeks.')],
    ['resident_age', 'resident age', int(66, 102, bell(84, 6.8))],
    ['care_level', 'care level|level of care|pflegegrad|nivel de cuidado|niveau de soins', oneOf('1:8|2:28|3:32|4:22|5:10')],
    ['moved_in', 'moved in on|move in date|admitted to home', day('-7y', 'now')],
    ['mobility', 'mobility|mobility level', oneOf('independent:22|walking aid:42|wheelchair:28|bedridden:8')],
    ['dementia', 'dementia|has dementia', flag(0.46)],
    ['dietary_needs', 'dietary needs|diet of resident', oneOf('Regular:52|Soft food:16|Diabetic:16|Low salt:10|Vegetarian:6')],
    ['family_contact', 'family contact|relative', fake('person.fullName')],
    ['care_task', 'care task|care service|task performed', oneOf('Personal hygiene:28|Medication:24|Wound dressing:10|Meal preparation:14|Mobilisation:10|Companionship:8|Injection:6')],
    ['planned_minutes', 'planned minutes|planned visit minutes', among([15, 20, 30, 45, 60], [22, 22, 32, 16, 8])],
    ['actual_minutes', 'actual minutes|actual visit minutes', int(8, 95, bell(31, 14))],
    ['travel_minutes', 'travel minutes|travel time', int(2, 48, skew(10))],
    ['visit_at', 'visit at|visited at', timesOf('morning', 'even', '-6mo')],
    ['visit_outcome', 'visit outcome|visit result', oneOf('completed:92|shortened:4|client not home:2|cancelled:2')],
    ['care_incident', 'care incident|incident kind|incident type|type of incident', oneOf('Fall:58|Medication error:14|Skin tear:10|Wandering:8|Choking:3|Aggression:7')],
    ['incident_place', 'incident place|place of incident', oneOf('Bedroom:46|Bathroom:22|Corridor:14|Dining room:10|Garden:8')],
    ['injury', 'injury|injury type', oneOf('none:54|bruise:22|skin tear:12|fracture:6|head injury:6')],
    ['witnessed', 'witnessed|was witnessed', flag(0.36)],
    ['doctor_called', 'doctor called|physician informed', flag(0.28)],
    ['family_informed', 'family informed|relatives informed', flag(0.82)],
    ['happened_at', 'happened at', timesOf('shifts', 'even', '-2y')],
    ['medication_route', 'medication route|route of administration|administration route', oneOf('oral:74|subcutaneous:9|topical:9|inhaled:5|eye drops:3')],
    ['due_time', 'due time|due at time', among(['07:00', '08:00', '12:00', '14:00', '18:00', '21:00'], [16, 30, 18, 6, 18, 12])],
    ['given_at', 'given at|administered at', timesOf('morning', 'even', '-3mo')],
    ['given', 'given|dose given|administered', flag(0.95)],
    ['refusal_reason', 'refusal reason|reason not given', oneOf('Refused:48|Asleep:24|In hospital:14|Nausea:14')],
  ]), // prettier-ignore
};
