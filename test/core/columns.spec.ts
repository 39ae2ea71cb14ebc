// One spec for all of them: loading what they test takes longer than most of their tests.
import './columns/card.cases.js';
import './columns/company.cases.js';
import './columns/modifiers.cases.js';
import './columns/person.cases.js';
import './columns/place.cases.js';
import './columns/product.cases.js';
import './columns/series.cases.js';
import './columns/temporal-laws.cases.js';
import './columns/temporal-steps.cases.js';
import './columns/temporal.cases.js';
import './columns/text.cases.js';
