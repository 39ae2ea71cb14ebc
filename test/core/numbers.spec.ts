// One spec for all of them: loading what they test takes longer than most of their tests.
import './numbers/scaled.cases.js';
import './random/alias-table.cases.js';
import './random/permutation.cases.js';
import './random/philox.cases.js';
