import type { BySentences, KindPhrases, Phrases } from '../kind-phrases.js';

/** Complaints with the findings, measures and tests that fit them; each list fills the slot of its name. */
const FIELDS: Readonly<Record<string, Phrases>> = {
  joints: {
    ache: ['lower back pain', 'neck pain', 'knee pain', 'shoulder pain', 'hip pain', 'a swollen ankle', 'elbow pain', 'joint stiffness', 'wrist pain', 'heel pain'],
    when: ['in the morning', 'after long walks', 'after physical work', 'after sport', 'in cold weather', 'after lifting', 'when standing up', 'after sitting for long'],
    finding: ['mild tenderness on palpation', 'range of movement slightly reduced', 'no swelling, no redness', 'reflexes normal on both sides', 'muscles tense, no numbness', 'slight swelling, no warmth', 'strength full and equal', 'no sign of a fracture'],
    measure: ['physiotherapy twice a week', 'ibuprofen as needed', 'cold packs', 'stretching exercises', 'daily walks', 'a supporting bandage', 'a break from sport', 'heat packs in the evening', 'swimming instead of running', 'an anti-inflammatory gel'],
    test: ['an X-ray', 'an ultrasound scan', 'an MRI scan', 'a referral to orthopaedics', 'inflammation markers'],
  },
  airways: {
    ache: ['a dry cough', 'a sore throat', 'a runny nose', 'hoarseness', 'sinus pressure', 'a productive cough', 'a blocked nose', 'wheezing'],
    when: ['at night', 'in the morning', 'in dusty rooms', 'in cold air', 'when lying down', 'after talking for long', 'on exertion', 'in spring'],
    finding: ['lungs clear on both sides', 'throat red, no coating', 'temperature {temp} °C', 'lymph nodes slightly enlarged', 'oxygen saturation {oxygen} %', 'nasal lining swollen', 'ears unremarkable', 'tonsils not enlarged'],
    measure: ['rest and fluids', 'a nasal spray', 'steam inhalation', 'lozenges', 'saline rinses', 'paracetamol as needed', 'a cough syrup at night', 'warm tea and sparing the voice', 'a humidifier in the bedroom'],
    test: ['a throat swab', 'a lung function test', 'a chest X-ray', 'allergy testing', 'a blood count'],
  },
  belly: {
    ache: ['abdominal pain', 'heartburn', 'nausea', 'bloating', 'constipation', 'diarrhoea', 'stomach cramps'],
    when: ['after meals', 'on an empty stomach', 'at night', 'after fatty food', 'after coffee', 'under stress', 'after dairy products', 'in the evening'],
    finding: ['abdomen soft, not tender', 'bowel sounds normal', 'mild tenderness in the upper abdomen', 'no guarding', 'weight stable', 'no sign of dehydration', 'liver and spleen not enlarged', 'weight down by {few} kilograms'],
    measure: ['small meals', 'an antacid before meals', 'more fibre and water', 'a light diet', 'a food diary', 'less coffee and alcohol', 'peppermint tea', 'probiotics', 'no late meals'],
    test: ['a stool sample', 'an abdominal ultrasound', 'a lactose test', 'a referral to gastroenterology', 'liver values', 'a breath test'],
  },
  head: {
    ache: ['headache', 'dizziness', 'migraine', 'fatigue', 'ringing in the ears', 'light-headedness', 'trouble concentrating'],
    when: ['in the morning', 'in the evening', 'after work at the screen', 'under stress', 'after short nights', 'at weekends'],
    finding: ['no neurological deficit', 'blood pressure {bp}', 'pulse {pulse}, regular', 'pupils equal and reactive', 'balance test normal', 'neck muscles tense', 'vital signs stable', 'heart sounds normal', 'hearing normal on both sides'],
    measure: ['regular sleep times', 'breaks from the screen', 'more fluids', 'relaxation exercises', 'paracetamol as needed', 'less caffeine', 'daily walks', 'a headache diary', 'endurance training'],
    test: ['a blood count', 'thyroid values', 'blood pressure monitoring over a day', 'an eye test', 'a referral to neurology', 'iron values', 'an ECG'],
  },
  skin: {
    ache: ['a rash on the forearm', 'itching', 'dry patches on the hands', 'hives', 'a red spot on the back', 'eczema', 'an itchy scalp'],
    when: ['after showering', 'in the sun', 'in winter', 'at night', 'after contact with detergents', 'under stress', 'after sweating', 'when wearing wool'],
    finding: ['redness well defined', 'no sign of infection', 'skin dry and scaly', 'no blisters', 'scratch marks, no swelling', 'no fever', 'edges regular, colour even', 'slight swelling around it'],
    measure: ['a moisturising cream', 'hydrocortisone cream for the worst spots', 'an antihistamine at night', 'breathable clothing', 'a mild soap', 'sun protection', 'cool compresses', 'an ointment with zinc'],
    test: ['allergy testing', 'a skin swab', 'a referral to dermatology', 'a photograph for comparison', 'a patch test'],
  },
};

/** "@" marks the slots that differ by field. */
const TEXTS: BySentences = {
  1: ['{^complaint@}; {finding@}.', '{^complaint@}, {history}; {finding@}.'],
  2: ['{^complaint@}. {^finding@}.', '{^complaint@}; {finding@}. {^plan@}.', '{^complaint@}. {^plan@}.'],
  3: ['{^complaint@}. {^finding@}. {^plan@}.', '{^complaint@}. {^history}. {^plan@}.', '{^complaint@}; {finding@}. {^plan@}. {^next}.'],
  4: ['{^complaint@}. {^history}. {^finding@}. {^plan@}.', '{^complaint@}. {^finding@}. {^plan@}. {^next}.', '{^complaint@}, {history}. {^finding@}. {^plan@}. {^next}.'],
};

/** Where a column names the complaint, what suits any. */
const ANY_FIELD: Phrases = {
  ache: ['{about}'],
  when: ['in the morning', 'in the evening', 'at night', 'under stress', 'in the last few days', 'at weekends', 'during the day'],
  finding: ['vital signs stable', 'blood pressure {bp}', 'pulse {pulse}, regular', 'temperature {temp} °C', 'general condition good', 'oxygen saturation {oxygen} %', 'findings as at the last visit', 'no acute distress'],
  measure: ['rest', 'the current treatment', 'a symptom diary', 'sufficient fluids', 'a week off work', 'a leaflet to take home', 'light activity', 'the usual medication'],
  test: ['a blood count', 'a referral to a specialist', 'a check-up', 'a second opinion', 'further tests'],
};

const SHARED: Phrases = {
  about: ['{ache_joints}', '{ache_airways}', '{ache_belly}', '{ache_head}', '{ache_skin}'],
  span: ['two days', 'three days', 'five days', 'a week', 'ten days', 'two weeks', 'three weeks', 'a month', 'six weeks', 'several months'],
  course: ['improving', 'unchanged', 'slightly better', 'slowly getting worse', 'well controlled', 'almost gone', 'worse at times', 'less frequent'],
  history: ['no known allergies', 'non-smoker', 'no previous operations', 'takes no regular medication', 'family history unremarkable', 'on blood pressure medication for {few} years', 'a similar episode last year', 'works mostly at a desk', 'works shifts', 'allergic to penicillin', 'gave up smoking {few} years ago', 'no chronic illnesses'],
  few: ['two', 'three', 'four', 'five', 'six', 'eight', 'nine'],
  bp: ['118/76', '120/80', '125/82', '130/85', '135/88', '138/86', '142/90', '128/79', '122/78'],
  temp: ['36.4', '36.6', '36.8', '37.0', '37.2', '37.6', '37.9'],
  pulse: ['58', '62', '66', '70', '74', '78', '82'],
  oxygen: ['96', '97', '98', '99'],
  next: ['review in {span2}', 'to return at once if symptoms get worse', 'next appointment in {span2}', 'sick note until {day}', 'patient understands and agrees', 'phone call on {day}', 'patient given a leaflet'],
  span2: ['one week', 'two weeks', 'four weeks', 'three months', 'ten days', 'six weeks'],
  day: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'],
};

const COMPLAINTS = ['patient reports {ache@} for {span}', 'presents with {ache@} for {span}', 'follow-up for {ache@}, {course} since the last visit', 'seen for {ache@}, first noticed {span} ago', 'patient returns with {ache@} after {span}', 'complains of {ache@}, worse {when@}', 'reports {ache@}, mostly {when@}', '{ache@} {when@} for {span}'];
const PLANS = ['plan: {measure@} and {test@}', 'advised {measure@}', 'agreed on {measure@} and {test@}', 'recommended {measure@}', 'ordered {test@}', 'for now {measure@}, then {test@}', 'plan: {measure@}, if needed {test@}'];

function ofField(field: string, words: Phrases): Phrases {
  const named = Object.entries({ ...words, complaint: COMPLAINTS, plan: PLANS }).map(([name, list]) => [`${name}_${field}`, list.map((source) => marked(source, field))]);
  return Object.fromEntries(named) as Phrases;
}

function marked(source: string, field: string): string {
  return source.replaceAll('@', `_${field}`);
}

function textsOf(fields: readonly string[]): BySentences {
  return Object.fromEntries(Object.entries(TEXTS).map(([count, list]) => [count, fields.flatMap((field) => list.map((source) => marked(source, field)))]));
}

/** Notes in a patient's record. They name complaints and measures, never a person; what is done fits the complaint. */
export const clinicalNote: KindPhrases = {
  texts: { any: textsOf(Object.keys(FIELDS)) },
  told: { any: textsOf(['told']) },
  rules: Object.assign({}, SHARED, ...Object.entries(FIELDS).map(([field, words]) => ofField(field, words)), ofField('told', ANY_FIELD)) as Phrases,
};
