import type { KindPhrases } from '../kind-phrases.js';

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];
const FEW = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** What an agent writes down after a call. What is solved stays closed. */
export const supportNote: KindPhrases = {
  texts: {
    any: {
      1: ['{^what}; {did}, {next}.', '{^what}; {fixed}, {done}.'],
      2: ['{^what}. {^did}.', '{^what}; {did}. {^next}.', '{^what}. {^fixed}; {done}.', '{^what}, {mood}. {^next}.'],
      3: ['{^what}. {^did}. {^next}.', '{^what}. {^mood}. {^next}.', '{^what}. {^fixed}. {^done}.', '{^what}; {detail}. {^did}. {^next}.'],
      4: ['{^what}. {^mood}. {^did}. {^next}.', '{^what}. {^detail}. {^fixed}. {^done}.', '{^what}. {^detail}. {^did}. {^next}.'],
    },
  },
  rules: {
    about: ['{trouble}'],
    channel: ['called', 'wrote', 'chatted', 'e-mailed', 'got in touch', 'sent a message', 'phoned'],
    what: ['customer {channel} about {about}', 'user reports an issue with {about}', 'caller asked for help with {about}', 'customer {channel} again because of {about}', 'second contact about {about}', 'customer has a question on {about}', 'complaint about {about}', 'call back to customer about {about}', 'new customer {channel} about {about}', 'customer still waiting for an answer on {about}'],
    mood: ['customer was friendly and patient', 'customer was upset about the wait', 'caller was in a hurry', 'customer had all details at hand', 'caller seemed confused by the instructions', 'customer asked to speak to a manager', 'customer has been with us for {few} years', 'caller was calm in spite of everything', 'caller is thinking about leaving', 'caller spoke for {few} colleagues', 'customer would prefer an e-mail next time'],
    detail: ['started after the last update', 'happens about {few} times a day', 'only in one of {few} accounts', 'not the first time this year', 'on a private device', 'on the company network', 'only with large files', 'same case as last month', 'began after a change of address', 'no error message shown'],
    did: ['walked through the settings together, no change', 'checked the account and found no fault', 'explained the steps by phone', 'sent the guide by e-mail', 'escalated to second level', 'could reproduce the problem', 'could not reproduce the problem', 'took down the reference number', 'asked for a screenshot', 'compared with {few} similar cases', 'checked the log files', 'offered a credit of ten percent', 'passed on to billing', 'ruled out the most common causes', 'asked a colleague for advice'],
    fixed: ['reset the access', 'corrected the entry by hand', 'switched the setting on', 'sent a new link', 'cleared the cache together', 'issued the credit', 'updated the contact details', 'removed the duplicate', 'reinstalled the app together', 'merged the {few} accounts', 'unlocked the account'],
    next: ['will call back on {day}', 'waiting for a reply', 'ticket stays open', 'follow up on {day}', 'handed over to the late shift', 'customer will test and report back', 'specialist to reply by {day}', 'to be closed if there is no answer by {day}', 'check again in {few} days', 'next contact by e-mail', 'reminder set for {day}'],
    done: ['resolved, no further action', 'works again, ticket closed', 'customer confirmed that it works', 'closed after {few} minutes', 'customer thanked us', 'solution added to the help pages', 'closed, no follow-up needed', 'customer happy with the answer'],
    day: DAYS,
    few: FEW,
  },
};

/** What drivers and dispatchers write down. What is delivered has no next attempt. */
export const deliveryNote: KindPhrases = {
  texts: {
    any: {
      1: ['{^where}, {wish}.', '{^done}; {where2}.', '{^failed}; {retry}.'],
      2: ['{^failed}. {^retry}.', '{^where}. {^wish}.', '{^done}; {where2}. {^after}.', '{^where}. {^contact}.'],
      3: ['{^where}. {^wish}. {^contact}.', '{^done}. {^where2}. {^after}.', '{^failed}; {detail}. {^after_failed}. {^retry}.', '{^done}; {detail}. {^where2}. {^after}.'],
    },
  },
  rules: {
    about: ['the parcel', 'the delivery', 'the shipment', 'the goods', 'the package'],
    place: ['the front desk', 'the neighbour at number {number}', 'the back door', 'the garage', 'the reception', 'the parcel locker', 'the concierge', 'the loading bay', 'the kiosk on the corner', 'the warehouse gate', 'the porch', 'the garden shed', 'the site office', 'the caretaker', 'ramp {number}', 'the shop next door', 'the bakery at number {number}', 'the side entrance'],
    number: ['2', '3', '4', '5', '6', '7', '8', '9', '11', '12', '14', '17', '19', '21', '23', '26', '28', '30', '36', '41', '52', '60'],
    where: ['leave {about} at {place}', 'hand {about} in at {place}', '{about} can be left at {place}', 'if nobody answers, leave {about} at {place}', 'please take {about} to {place}', 'put {about} down by {place}', 'bring {about} to {place}'],
    where2: ['left at {place}', 'handed over at {place}', 'deposited at {place}', 'dropped off at {place}', 'unloaded at {place}', 'passed on at {place}'],
    done: ['delivered on the {ordinal} attempt', 'signature received', 'outer carton slightly dented', 'road closed, arrived {time} late', 'lift out of order, carried to the {ordinal} floor', 'accepted by a colleague', 'address incomplete, found by phone', 'all {few} parcels complete', 'heavy traffic, arrived {time} late', 'delivered on time', 'identity card checked', 'cash on delivery paid', 'pallet exchanged'],
    failed: ['recipient not at home', 'gate was locked', 'recipient asked for a later slot', 'address not found', 'nobody to sign', 'recipient refused {about}', 'closed for stocktaking', 'name not on the door', 'dog in the yard', 'truck could not get through', 'customs papers missing', 'office already closed'],
    detail: ['rang twice', 'waited {time}', 'tried by phone', 'asked at number {number}', 'photo taken', 'heavy rain', '{few} boxes, {weight} kilograms', 'parked on the other side of the road', 'stairs only', 'weight {weight} kilograms'],
    few: FEW,
    weight: ['12', '14', '18', '22', '25', '31', '36', '44', '58', '75', '120', '240'],
    ordinal: ['second', 'third', 'fourth'],
    time: ['five minutes', 'ten minutes', 'fifteen minutes', 'twenty minutes', 'half an hour', 'an hour'],
    wish: ['ring twice', 'call {time} before arrival', 'do not ring, baby asleep', 'deliver before {clock}', 'deliver after {clock}', 'beware of the dog', 'code for the door is sent by text message', 'fragile, keep upright', 'needs two people to carry', 'keep refrigerated', 'weekday mornings only', 'mind the low ceiling', 'no signature needed', 'keep dry'],
    clock: ['9:00', '9:30', '10:00', '10:30', '11:00', '11:30', 'noon', '14:00', '15:00', '16:00', '17:30', '18:00'],
    contact: ['contact by phone only', 'ask for the caretaker', 'entrance on the left', 'parking in the yard', 'unloading takes {time}', 'entrance is next to {place}', 'second bell from the top', 'fork-lift on site', 'ask at desk {number}', 'door {number}', 'building {number}, ground floor', 'speak to the foreman'],
    retry: ['next attempt on {day}', 'to be collected at the depot from {day}', 'returned to the depot', 'new slot on {day} after {clock}', 'new slot on {day} before {clock}', 'back to the sender on {day}', 'recipient to choose a new date'],
    after: ['no further action', 'recipient informed by e-mail', 'photo taken on site', 'damage report filed', 'empties taken back', 'tour continued {time} late', 'receipt handed over', 'packaging taken along', 'returns collected, {few} boxes', 'recipient satisfied'],
    after_failed: ['card left in the letter box', 'recipient informed by e-mail', 'message left on the machine', 'dispatcher informed', 'notice put up at {place}'],
    day: [...DAYS, 'Saturday'],
  },
};

/** What sales people write down after a contact. */
export const salesNote: KindPhrases = {
  texts: {
    any: {
      1: ['{^met}; {wants}.', '{^met}; {wants}, {next}.', '{^tried}; {again}.'],
      2: ['{^met}. {^next}.', '{^met}; {concern}. {^wait}.', '{^met}. {^wants}.', '{^tried}. {^again}.'],
      3: ['{^met}. {^wants}. {^next}.', '{^met}. {^concern}. {^wait}.', '{^met}. {^concern}. {^next}.'],
      4: ['{^met}. {^wants}. {^concern}. {^next}.'],
    },
  },
  rules: {
    about: ['the {thing} package', 'our offer', 'the annual plan', 'the pilot', 'the demo', 'the new version', 'the price list', 'the {thing} module'],
    role: ['the purchasing manager', 'the head of operations', 'the owner', 'the IT lead', 'the finance director', 'two team leads', 'the new contact', 'the assistant', 'the regional director', 'the project lead', 'the office manager', 'the head of marketing'],
    met: ['call with {role} about {about}', 'met {role} at the trade fair, talked about {about}', 'good first talk with {role} on {about}', 'demo of {about} for {role}', '{role} replied to the e-mail about {about}', 'lunch with {role}, talked about {about}', 'video call with {role} on {about}', 'visited {role} to go through {about}'],
    tried: ['left a message with {role} about {about}', 'no answer from {role} on {about}', 'sent {role} a reminder about {about}', '{role} is on leave, asked the office about {about}', 'could not reach {role} to talk about {about}'],
    again: ['try again on {day}', 'next call on {day}', 'try by e-mail in {few} days', 'ask a colleague for another contact', 'call again after {few} days', 'close the lead if nothing comes by {day}', 'try once more in {few} weeks'],
    wants: ['interested in {number} seats', 'wants a quote for {number} units', 'looking for a way to improve {metric}', 'needs something for {people}', 'budget approved for next quarter', 'would like references from other {firms}', 'asks for a trial of {few} weeks', 'decision planned for {month}', 'wants to start with {number} seats', 'needs training for {number} people', 'would replace {few} older tools'],
    number: ['5', '8', '10', '12', '15', '20', '25', '30', '40', '50', '60', '80', '100', '120', '150', '200', '300'],
    concern: ['price is the main concern', 'compares us with {few} competitors', 'unsure about the switch from the old system', 'wants a discount for a longer term', 'data protection must be clarified', 'needs approval from the board', 'had a bad experience with another supplier', 'asks who supports {people} after the start', 'wary of long contracts', 'small team, little time for training'],
    next: ['send the quote by {day}', 'follow up on {day}', 'book a second call for next week', 'share {few} case studies', 'invite to the next webinar', 'hand over to the account manager', 'waiting for their reply', 'prepare a shorter offer', 'send the contract draft by {day}', 'put them in touch with {few} other customers', 'arrange a visit next week'],
    wait: ['on hold until {month}', 'no interest at present, try again in {month}', 'ask again in {few} weeks', 'they will come back to us', 'send news from time to time', 'look at it again in {month}'],
    month: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'September', 'October', 'November'],
    few: ['two', 'three', 'four', 'five', 'six'],
    day: DAYS,
  },
};
