// One spec for all of them: loading what they test takes longer than most of their tests.
import './schema/arbitrary-input.cases.js';
import './schema/dates.cases.js';
import './schema/parse.cases.js';
import './schema/flat/json-schema.cases.js';
import './schema/flat/read-answer.cases.js';
import './schema/flat/salvage.cases.js';
import './schema/flat/screen.cases.js';
