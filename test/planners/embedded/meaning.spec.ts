// One spec for all of them: loading and warming the planner takes longer than most of their tests.
import './meaning/agreement.cases.js';
import './meaning/ambiguous-heads.cases.js';
import './meaning/circles.cases.js';
import './meaning/data-science.cases.js';
import './meaning/fitting.cases.js';
import './meaning/goes-without-saying.cases.js';
import './meaning/kept-places.cases.js';
import './meaning/known-tables.cases.js';
import './meaning/life-of-status.cases.js';
import './meaning/measures.cases.js';
import './meaning/models-and-periods.cases.js';
import './meaning/names.cases.js';
import './meaning/plant-and-field.cases.js';
import './meaning/pools-of-names.cases.js';
import './meaning/trade-and-works.cases.js';
import './meaning/trade-terms.cases.js';
import './meaning/well-known-columns.cases.js';
