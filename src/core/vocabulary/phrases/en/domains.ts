import type { Domain } from '../kind-phrases.js';

/** Words of a field, by the slot they fill. */
interface DomainWords {
  /** Things with a singular, without article. */
  readonly thing: readonly string[];
  /** Subjects without article, as in "how to think about …". */
  readonly topic: readonly string[];
  /** Who it is for, in the plural. */
  readonly people: readonly string[];
  /** What goes wrong, with article, as in "there is a problem with …". */
  readonly trouble: readonly string[];
  /** Tasks, as commands. */
  readonly task: readonly string[];
  /** What is measured, without article. */
  readonly metric: readonly string[];
  /** Jobs. */
  readonly job: readonly string[];
  /** Organisations, in the plural. */
  readonly firms: readonly string[];
}

export const DOMAIN_WORDS: Readonly<Record<Domain, DomainWords>> = {
  'e-commerce': {
    thing: ['order', 'parcel', 'voucher', 'gift card', 'return label', 'invoice', 'delivery address', 'wish list', 'product page', 'shopping cart', 'discount code', 'refund'],
    topic: ['product photography', 'returns', 'online reviews', 'same-day delivery', 'customer loyalty', 'checkout design', 'packaging', 'marketplaces', 'subscriptions', 'price comparison', 'gift wrapping', 'second-hand fashion'],
    people: ['online shoppers', 'small shops', 'merchants', 'first-time buyers', 'brand managers', 'bargain hunters'],
    trouble: ['the discount code', 'my refund', 'the checkout', 'the delivery address', 'a missing item', 'the wrong size', 'a damaged parcel', 'a double charge', 'the gift card balance', 'the return label'],
    task: ['update the product photos', 'check stock levels', 'approve pending refunds', 'write the summer newsletter', 'fix the size chart', 'review supplier prices', 'test the new checkout', 'restock the bestsellers', 'answer open reviews', 'plan the spring sale'],
    metric: ['conversion rate', 'average order value', 'return rate', 'repeat purchase rate', 'cart abandonment', 'delivery time'],
    job: ['Category Manager', 'Online Shop Manager', 'Merchandiser', 'Fulfilment Coordinator', 'E-commerce Analyst', 'Content Editor', 'Buyer', 'Customer Care Agent'],
    firms: ['online retailers', 'department stores', 'marketplaces', 'fashion labels', 'sports shops', 'furniture chains'],
  },
  healthcare: {
    thing: ['appointment', 'referral', 'lab report', 'prescription', 'insurance card', 'vaccination record', 'discharge letter', 'care plan', 'X-ray', 'consent form', 'blood test', 'follow-up visit'],
    topic: ['sleep', 'preventive care', 'telemedicine', 'physiotherapy', 'nutrition after surgery', 'patient safety', 'nursing shortages', 'allergies', 'mental health at work', 'vaccination', 'rehabilitation', 'healthy ageing'],
    people: ['patients', 'nurses', 'carers', 'family doctors', 'older people', 'parents of small children'],
    trouble: ['my prescription', 'the lab results', 'the appointment', 'the insurance claim', 'the referral', 'the patient portal', 'the vaccination record', 'the dosage on the label', 'the discharge letter', 'the invoice for the treatment'],
    task: ['call patients about missed appointments', 'order new gloves and masks', 'update the duty roster', 'check the emergency kit', 'file the lab reports', 'prepare the vaccination week', 'renew the device certificates', 'review the hygiene plan', 'train the new assistants', 'send the quarterly statistics'],
    metric: ['waiting time', 'bed occupancy', 'readmission rate', 'patient satisfaction', 'infection rate', 'vaccination coverage'],
    job: ['Registered Nurse', 'Medical Assistant', 'Physiotherapist', 'Ward Manager', 'Lab Technician', 'Clinical Coordinator', 'Pharmacist', 'Care Assistant'],
    firms: ['hospitals', 'clinics', 'health insurers', 'care homes', 'pharmacies', 'medical practices'],
  },
  hospitality: {
    thing: ['booking', 'table', 'room key', 'breakfast voucher', 'parking space', 'late check-out', 'airport transfer', 'extra bed', 'minibar bill', 'spa appointment', 'group menu', 'deposit'],
    topic: ['boutique hotels', 'breakfast', 'city breaks', 'seasonal menus', 'sustainable tourism', 'wine pairing', 'family holidays', 'tipping', 'street food', 'housekeeping', 'guest reviews', 'off-season travel'],
    people: ['guests', 'travellers', 'chefs', 'families', 'hoteliers', 'business travellers'],
    trouble: ['my booking', 'the room rate', 'the airport transfer', 'the deposit', 'the noise at night', 'the air conditioning', 'the key card', 'the minibar bill', 'the table reservation', 'the parking space'],
    task: ['confirm the group booking', 'update the wine list', 'check the fire exits', 'order fresh linen', 'plan the brunch menu', 'reply to guest reviews', 'repair the lift', 'schedule the night shift', 'print the event menus', 'deep-clean the kitchen'],
    metric: ['occupancy', 'revenue per room', 'guest satisfaction', 'table turnover', 'no-show rate', 'average stay'],
    job: ['Head Receptionist', 'Sous Chef', 'Restaurant Manager', 'Housekeeping Supervisor', 'Night Auditor', 'Bartender', 'Event Coordinator', 'Concierge'],
    firms: ['hotels', 'restaurants', 'resorts', 'hostels', 'cafés', 'tour operators'],
  },
  education: {
    thing: ['assignment', 'certificate', 'timetable', 'exam date', 'student card', 'reading list', 'library book', 'learning plan', 'seminar place', 'grade', 'course fee', 'worksheet'],
    topic: ['homework', 'online learning', 'early reading', 'exam anxiety', 'group work', 'lifelong learning', 'languages', 'maths in primary school', 'feedback', 'school meals', 'digital classrooms', 'apprenticeships'],
    people: ['teachers', 'students', 'parents', 'apprentices', 'lecturers', 'school leaders'],
    trouble: ['my grade', 'the exam date', 'the online platform', 'the course fee', 'the certificate', 'the timetable', 'my enrolment', 'the video lessons', 'the library account', 'the group assignment'],
    task: ['mark the essays', 'prepare the parents\' evening', 'update the reading list', 'book the computer room', 'send the exam results', 'plan the school trip', 'collect the consent forms', 'revise the timetable', 'write the end-of-term reports', 'invite a guest speaker'],
    metric: ['attendance', 'pass rate', 'class size', 'drop-out rate', 'reading level', 'course completion'],
    job: ['Primary School Teacher', 'Lecturer', 'Course Designer', 'School Librarian', 'Learning Coach', 'Student Adviser', 'Teaching Assistant', 'Admissions Officer'],
    firms: ['schools', 'universities', 'training centres', 'language schools', 'libraries', 'nurseries'],
  },
  finance: {
    thing: ['account statement', 'credit card', 'loan application', 'standing order', 'tax certificate', 'invoice', 'direct debit', 'savings plan', 'insurance policy', 'transfer', 'expense report', 'PIN letter'],
    topic: ['budgeting', 'index funds', 'mortgage rates', 'pensions', 'household debt', 'digital payments', 'tax returns', 'inflation', 'insurance fraud', 'emergency savings', 'open banking', 'audit trails'],
    people: ['savers', 'first-time investors', 'accountants', 'freelancers', 'home buyers', 'pensioners'],
    trouble: ['a transfer', 'my credit card', 'the account statement', 'an unknown debit', 'the interest rate', 'the online banking login', 'the loan application', 'a standing order', 'the exchange rate', 'a cash withdrawal'],
    task: ['reconcile the March accounts', 'prepare the audit files', 'chase overdue invoices', 'review the credit limits', 'update the cash forecast', 'file the VAT return', 'check the expense reports', 'close the books for the quarter', 'renew the liability insurance', 'compare three bank offers'],
    metric: ['net interest margin', 'operating cost', 'loan volume', 'cash flow', 'default rate', 'quarterly profit'],
    job: ['Financial Analyst', 'Accountant', 'Credit Officer', 'Tax Adviser', 'Risk Manager', 'Payroll Specialist', 'Branch Manager', 'Internal Auditor'],
    firms: ['banks', 'insurers', 'pension funds', 'credit unions', 'fintech start-ups', 'asset managers'],
  },
  software: {
    thing: ['account', 'API key', 'dashboard', 'report', 'integration', 'backup', 'user role', 'password reset', 'licence', 'release', 'workspace', 'notification'],
    topic: ['code review', 'technical debt', 'remote teams', 'accessibility', 'database migrations', 'incident response', 'testing', 'API design', 'cloud costs', 'onboarding', 'data privacy', 'release planning'],
    people: ['developers', 'product managers', 'support teams', 'designers', 'start-up founders', 'administrators'],
    trouble: ['the login', 'the CSV export', 'the password reset', 'the mobile app', 'the new dashboard', 'e-mail notifications', 'the API key', 'file uploads', 'the search', 'the calendar sync', 'two-factor sign-in'],
    task: ['fix the login timeout', 'write tests for the importer', 'update the API documentation', 'review open pull requests', 'rotate the access keys', 'migrate the staging database', 'clean up feature flags', 'improve the error messages', 'prepare the release notes', 'measure page load times', 'remove unused dependencies'],
    metric: ['page load time', 'crash rate', 'daily usage', 'response time', 'test coverage', 'churn'],
    job: ['Software Engineer', 'Product Manager', 'UX Designer', 'QA Engineer', 'DevOps Engineer', 'Data Engineer', 'Technical Writer', 'Support Engineer'],
    firms: ['software vendors', 'cloud providers', 'start-ups', 'game studios', 'app developers', 'security firms'],
  },
  logistics: {
    thing: ['shipment', 'pallet', 'delivery note', 'loading slot', 'customs form', 'tracking number', 'container', 'pick-up', 'route plan', 'warehouse gate', 'freight invoice', 'proof of delivery'],
    topic: ['last-mile delivery', 'warehouse robots', 'cold chains', 'route planning', 'customs paperwork', 'driver shortages', 'rail freight', 'parcel lockers', 'port congestion', 'fuel costs', 'cargo bikes', 'returns handling'],
    people: ['drivers', 'warehouse managers', 'dispatchers', 'shippers', 'couriers', 'planners'],
    trouble: ['a missing pallet', 'the tracking number', 'the delivery window', 'the customs form', 'a damaged container', 'the loading slot', 'the pick-up', 'the freight invoice', 'the delivery address', 'the temperature log'],
    task: ['confirm the loading slots', 'count the stock in aisle four', 'update the route plan', 'book the customs agent', 'inspect the forklift', 'call the carrier about the delay', 'relabel the returned pallets', 'check the temperature logs', 'plan the night shift', 'sort the undelivered parcels'],
    metric: ['on-time delivery', 'fuel consumption', 'stock accuracy', 'loading time', 'cost per parcel', 'damage rate'],
    job: ['Dispatcher', 'Warehouse Supervisor', 'Delivery Driver', 'Supply Chain Planner', 'Customs Clerk', 'Forklift Operator', 'Fleet Manager', 'Freight Forwarder'],
    firms: ['carriers', 'freight forwarders', 'ports', 'parcel services', 'rail operators', 'warehouse operators'],
  },
  social: {
    thing: ['profile', 'post', 'group', 'photo album', 'event page', 'playlist', 'livestream', 'story', 'friend request', 'poll', 'comment thread', 'username'],
    topic: ['weekend hikes', 'home cooking', 'houseplants', 'street photography', 'board games', 'vinyl records', 'morning runs', 'book clubs', 'van life', 'knitting', 'local concerts', 'slow travel'],
    people: ['beginners', 'neighbours', 'creators', 'hobby cooks', 'music lovers', 'weekend travellers'],
    trouble: ['my profile picture', 'a blocked account', 'the group invitation', 'direct messages', 'the photo upload', 'a fake profile', 'the privacy settings', 'push notifications', 'the livestream', 'a deleted post'],
    task: ['schedule the weekend posts', 'reply to open comments', 'choose the cover photo', 'invite members to the meet-up', 'edit the interview', 'update the community rules', 'plan the photo challenge', 'thank the volunteers', 'archive old albums', 'announce the winners'],
    metric: ['reach', 'engagement', 'follower growth', 'watch time', 'click rate', 'sign-up rate'],
    job: ['Community Manager', 'Social Media Editor', 'Content Creator', 'Video Editor', 'Campaign Manager', 'Moderator', 'Podcast Producer', 'Event Host'],
    firms: ['local clubs', 'community radio stations', 'social networks', 'media start-ups', 'festivals', 'charities'],
  },
};
