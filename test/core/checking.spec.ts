// One spec for all of them: loading what they test takes longer than most of their tests.
import './checking/evaluate.cases.js';
import './checking/features.cases.js';
import './claims/correct-rows.cases.js';
import './expressions/evaluation.cases.js';
