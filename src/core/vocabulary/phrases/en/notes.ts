import type { KindPhrases } from '../kind-phrases.js';

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];
const FEW = ['two', 'three', 'four', 'five', 'six'];

/** What an agent writes down after a call. */
export const supportNote: KindPhrases = {
  texts: { any: { 1: ['{^what}; {did}.', '{^what}.', '{^did}; {next}.'], 2: ['{^what}. {^did}.', '{^what}. {^next}.', '{^what}; {did}. {^next}.'], 3: ['{^what}. {^did}. {^next}.', '{^what}. {^mood}. {^next}.'], 4: ['{^what}. {^mood}. {^did}. {^next}.'] } },
  rules: {
    about: ['{trouble}'],
    channel: ['called', 'wrote', 'chatted', 'e-mailed', 'got in touch'],
    what: ['customer {channel} about {about}', 'user reports an issue with {about}', 'caller asked for help with {about}', 'customer {channel} again because of {about}', 'second contact about {about}', 'customer has a question on {about}', 'complaint about {about}'],
    mood: ['customer was friendly and patient', 'customer was upset about the wait', 'caller was in a hurry', 'customer had all details at hand', 'caller seemed confused by the instructions', 'customer asked to speak to a manager', 'customer has been with us for {few} years'],
    did: ['walked through the settings together', 'checked the account and found no fault', 'reset the access', 'explained the steps by phone', 'sent the guide by e-mail', 'escalated to second level', 'could reproduce the problem', 'could not reproduce the problem', 'corrected the entry by hand', 'offered a credit of ten percent', 'took down the reference number'],
    next: ['will call back on {day}', 'waiting for a screenshot', 'ticket stays open', 'resolved, no further action', 'follow up on {day}', 'handed over to the late shift', 'customer will test and report back', 'specialist to reply by {day}', 'to be closed if there is no answer by {day}'],
    day: DAYS,
    few: FEW,
  },
};

/** Notes in a patient's record. They name complaints and measures, never a person. */
export const clinicalNote: KindPhrases = {
  texts: { any: { 1: ['{^complaint}; {finding}.', '{^complaint}.'], 2: ['{^complaint}. {^finding}.', '{^complaint}. {^plan}.', '{^complaint}; {finding}. {^plan}.'], 3: ['{^complaint}. {^finding}. {^plan}.', '{^complaint}. {^history}. {^plan}.', '{^finding}. {^plan}. {^next}.'], 4: ['{^complaint}. {^history}. {^finding}. {^plan}.', '{^complaint}. {^finding}. {^plan}. {^next}.'] } },
  rules: {
    about: ['lower back pain', 'headache', 'a dry cough', 'knee pain', 'shortness of breath on exertion', 'dizziness', 'fatigue', 'abdominal pain', 'a sore throat', 'shoulder pain', 'a rash on the forearm', 'poor sleep', 'heartburn', 'joint stiffness in the morning', 'nausea', 'a swollen ankle'],
    span: ['two days', 'three days', 'five days', 'a week', 'two weeks', 'three weeks', 'a month', 'several months'],
    complaint: ['patient reports {about} for {span}', 'presents with {about} for {span}', 'follow-up for {about}, {course} over {span}', 'seen for {about}, first noticed {span} ago', 'patient returns with {about} after {span}', 'complains of {about}, worse {when}'],
    course: ['improving', 'unchanged', 'slightly better', 'slowly getting worse', 'well controlled'],
    when: ['in the morning', 'at night', 'after meals', 'when climbing stairs', 'after exercise', 'in cold weather'],
    history: ['no known allergies', 'non-smoker', 'no previous operations', 'takes no regular medication', 'family history unremarkable', 'on blood pressure medication for {few} years', 'similar episode last year', 'works mostly at a desk'],
    few: FEW,
    finding: ['vital signs stable', 'blood pressure {bp}', 'lungs clear on both sides', 'temperature {temp} °C', 'no neurological deficit', 'abdomen soft, not tender', 'mild tenderness on palpation', 'range of movement slightly reduced', 'heart sounds normal', 'throat red, no coating', 'no swelling, no redness'],
    bp: ['118/76', '120/80', '125/82', '130/85', '135/88', '138/86', '142/90', '128/79', '122/78'],
    temp: ['36.4', '36.6', '36.8', '37.0', '37.2', '37.6', '37.9', '38.1'],
    plan: ['plan: {measure} and {measure2}', 'advised {measure}', 'started {measure}', 'agreed on {measure} and {measure2}', 'continue {measure}', 'recommended {measure2}'],
    measure: ['rest and fluids', 'physiotherapy twice a week', 'ibuprofen as needed', 'a salt-free diet', 'daily walks', 'a nasal spray', 'cold packs', 'stretching exercises', 'paracetamol for three days', 'regular sleep times'],
    measure2: ['blood count', 'an ECG', 'an X-ray', 'a referral to a specialist', 'blood pressure diary', 'a urine test', 'allergy testing', 'an ultrasound scan'],
    next: ['review in {span2}', 'to return at once if symptoms get worse', 'results expected on {day}', 'next appointment in {span2}', 'sick note until {day}', 'patient understands and agrees'],
    span2: ['one week', 'two weeks', 'four weeks', 'three months', 'ten days'],
    day: DAYS,
  },
};

/** What drivers and dispatchers write down. */
export const deliveryNote: KindPhrases = {
  texts: { any: { 1: ['{^where}.', '{^happened}; {where2}.', '{^wish}.', '{^happened}.'], 2: ['{^happened}. {^next}.', '{^where}. {^wish}.', '{^happened}; {where2}. {^next}.'], 3: ['{^where}. {^wish}. {^contact}.', '{^happened}. {^where2}. {^next}.'] } },
  rules: {
    about: ['the parcel', 'the delivery', 'the shipment'],
    place: ['the front desk', 'the neighbour at number {number}', 'the back door', 'the garage', 'the reception', 'the parcel locker', 'the concierge', 'the loading bay', 'the kiosk on the corner', 'the warehouse gate', 'the porch'],
    number: ['2', '3', '5', '7', '8', '12', '14', '17', '21', '26', '30', '41'],
    where: ['leave {about} at {place}', 'hand {about} in at {place}', '{about} can be left at {place}', 'if nobody answers, leave {about} at {place}', 'please take {about} to {place}', 'entrance is next to {place}'],
    where2: ['left at {place}', 'handed over at {place}', 'deposited at {place}', 'dropped off at {place}'],
    happened: ['recipient not at home', 'delivered on the {ordinal} attempt', 'signature received', 'gate was locked', 'recipient asked for a later slot', 'address incomplete, found by phone', 'outer carton slightly dented', 'road closed, arrived {time} late', 'lift out of order, carried to the {ordinal} floor', 'accepted by a colleague', 'card left in the letter box'],
    ordinal: ['second', 'third', 'fourth'],
    time: ['ten minutes', 'twenty minutes', 'half an hour', 'an hour', 'two hours'],
    wish: ['ring twice', 'call {time} before arrival', 'do not ring, baby asleep', 'deliver before {clock}', 'deliver after {clock}', 'beware of the dog', 'code for the door is sent by text message', 'fragile, keep upright', 'needs two people to carry', 'keep refrigerated', 'weekday mornings only'],
    clock: ['9:00', '9:30', '10:00', '11:30', 'noon', '14:00', '16:00', '17:30', '18:00'],
    contact: ['contact by phone only', 'ask for the caretaker', 'gate opens at {clock}', 'parking in the yard', 'unloading takes {time}'],
    next: ['next attempt on {day}', 'to be collected at the depot from {day}', 'no further action', 'returned to the depot', 'recipient informed by e-mail', 'photo taken', 'damage report filed', 'new slot on {day} after {clock}'],
    day: [...DAYS, 'Saturday'],
  },
};

/** What sales people write down after a contact. */
export const salesNote: KindPhrases = {
  texts: { any: { 1: ['{^met}.', '{^wants}; {next}.'], 2: ['{^met}. {^next}.', '{^wants}. {^next}.', '{^met}. {^wants}.'], 3: ['{^met}. {^wants}. {^next}.', '{^met}. {^concern}. {^next}.'], 4: ['{^met}. {^wants}. {^concern}. {^next}.'] } },
  rules: {
    about: ['the {thing} package', 'our offer', 'the annual plan', 'the pilot', 'the demo'],
    role: ['the purchasing manager', 'the head of operations', 'the owner', 'the IT lead', 'the finance director', 'two team leads', 'the new contact', 'the assistant'],
    met: ['call with {role} about {about}', 'met {role} at the trade fair', 'good first talk with {role} on {about}', 'demo of {about} for {role}', 'left a message with {role} about {about}', '{role} replied to the e-mail about {about}', 'lunch with {role}, talked about {about}'],
    wants: ['interested in {number} seats', 'wants a quote for {number} units by {day}', 'looking for a way to improve {metric}', 'needs something for {people}', 'budget approved for next quarter', 'would like references from other {firms}', 'asks for a trial of {few} weeks', 'decision planned for {month}'],
    number: ['5', '10', '12', '20', '25', '40', '50', '80', '100', '150', '200'],
    concern: ['price is the main concern', 'compares us with {few} competitors', 'current contract runs until {month}', 'unsure about the switch from the old system', 'wants a discount for a longer term', 'data protection must be clarified', 'needs approval from the board', 'had a bad experience with another supplier'],
    next: ['send the quote by {day}', 'follow up on {day}', 'book a second call in {month}', 'share two case studies', 'invite to the webinar in {month}', 'hand over to the account manager', 'waiting for their reply', 'on hold until {month}', 'prepare a shorter offer', 'no interest at present, try again in {month}'],
    month: ['January', 'February', 'March', 'April', 'June', 'September', 'October', 'November'],
    few: FEW,
    day: DAYS,
  },
};
