// One spec for all of them: loading the service takes longer than most of their tests.
import './plans/check.cases.js';
import './plans/language.cases.js';
import './plans/ledger.cases.js';
import './plans/openapi.cases.js';
import './plans/revise.cases.js';
import './plans/schemas.cases.js';
