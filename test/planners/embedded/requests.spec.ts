// One spec for all of them: loading and warming the planner takes longer than most of their tests.
import './requests/asked-in-a-hurry.cases.js';
import './requests/clubs-and-homes.cases.js';
import './requests/clinics-and-classes.cases.js';
import './requests/daily-asks.cases.js';
import './requests/embedded-planner.cases.js';
import './requests/everyday-asks.cases.js';
import './requests/first-requests.cases.js';
import './requests/from-the-office.cases.js';
import './requests/periods-one-by-one.cases.js';
import './requests/revise-lists.cases.js';
import './requests/revise-others.cases.js';
import './requests/revise.cases.js';
import './requests/in-other-voices.cases.js';
import './requests/plain-sentences.cases.js';
import './requests/shares-and-answers.cases.js';
import './requests/told-by-others.cases.js';
import './requests/in-own-words.cases.js';
