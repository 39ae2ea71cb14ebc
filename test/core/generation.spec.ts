// One spec for all of them: loading what they test takes longer than most of their tests.
import './generation/laws-between-tables.cases.js';
import './generation/laws.cases.js';
import './generation/modifiers-fuzz.cases.js';
import './generation/refusals.cases.js';
import './relations/references.cases.js';
import './relations/rollups.cases.js';
import './relations/unique-under-parent.cases.js';
import './correlations/correlations.cases.js';
import './distributions/laws.cases.js';
import './distributions/numbers.cases.js';
