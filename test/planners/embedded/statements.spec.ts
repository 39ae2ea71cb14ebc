// One spec for all of them: loading and warming the planner takes longer than most of their tests.
import './statements/business-rules.cases.js';
import './statements/choices.cases.js';
import './statements/figures.cases.js';
import './statements/learners.cases.js';
import './statements/moments.cases.js';
import './statements/much-more.cases.js';
import './statements/relations.cases.js';
import './statements/rules.cases.js';
import './statements/tallies.cases.js';
import './statements/tendencies.cases.js';
import './statements/unnamed.cases.js';
import './statements/usual-bands.cases.js';
import './statements/what-happened.cases.js';
import './statements/worked-out.cases.js';
import './statements/together.cases.js';
