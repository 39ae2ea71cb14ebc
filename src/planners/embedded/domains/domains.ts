import type { Domain } from '../model.js';
import { keysOf } from '../reading/words.js';
import { AGRICULTURE } from './agriculture.js';
import { AUTOMOTIVE } from './automotive.js';
import { AVIATION } from './aviation.js';
import { BIOLOGY } from './biology.js';
import { CARE } from './care.js';
import { CHEMISTRY } from './chemistry.js';
import { CHILDCARE } from './childcare.js';
import { CLOUD } from './cloud.js';
import { COMMUNITY } from './community.js';
import { COMPETITIONS } from './competitions.js';
import { CONSTRUCTION } from './construction.js';
import { CRYPTO } from './crypto.js';
import { CULTURE } from './culture.js';
import { CYBERSECURITY } from './cybersecurity.js';
import { DATA_SETS_TO_LEARN_WITH } from './datasets.js';
import { EARTH } from './earth.js';
import { ECOMMERCE } from './ecommerce.js';
import { EDUCATION } from './education.js';
import { ELECTIONS } from './elections.js';
import { ENERGY } from './energy.js';
import { FASHION } from './fashion.js';
import { FINANCE } from './finance.js';
import { FITNESS } from './fitness.js';
import { FOOD_AND_DRINK } from './foodanddrink.js';
import { FOOD_DELIVERY } from './fooddelivery.js';
import { GAMING } from './gaming.js';
import { GOVERNMENT } from './government.js';
import { HEALTHCARE } from './healthcare.js';
import { HOSPITALITY } from './hospitality.js';
import { HR } from './hr.js';
import { INSURANCE } from './insurance.js';
import { IOT } from './iot.js';
import { LEGAL } from './legal.js';
import { LIBRARIES } from './libraries.js';
import { LOGISTICS } from './logistics.js';
import { MANUFACTURING } from './manufacturing.js';
import { MARITIME } from './maritime.js';
import { MARKETING } from './marketing.js';
import { MEDIA } from './media.js';
import { MINING } from './mining.js';
import { MOBILITY } from './mobility.js';
import { MUSIC } from './music.js';
import { NON_PROFIT } from './nonprofit.js';
import { OIL_GAS } from './oilgas.js';
import { PASTIMES } from './pastimes.js';
import { PAYMENTS } from './payments.js';
import { GENERIC_PEOPLE } from './people.js';
import { PHARMACY } from './pharmacy.js';
import { POPULATION } from './population.js';
import { PROJECTS } from './projects.js';
import { REAL_ESTATE } from './realestate.js';
import { RESEARCH } from './research.js';
import { RESTAURANTS } from './restaurants.js';
import { SAAS } from './saas.js';
import { SAFETY } from './safety.js';
import { SCIENCE } from './science.js';
import { SOCIAL } from './social.js';
import { SOFTWARE } from './software.js';
import { SPACE } from './space.js';
import { SPORTS } from './sports.js';
import { SUPPORT } from './support.js';
import { SURVEYS } from './surveys.js';
import { TELECOM } from './telecom.js';
import { TICKETING } from './ticketing.js';
import { TRAVEL } from './travel.js';
import { TRIALS } from './trials.js';
import { UTILITIES } from './utilities.js';
import { VENTURE } from './venture.js';
import { VETERINARY } from './veterinary.js';
import { WEATHER } from './weather.js';
import { WEB_LOGS } from './weblogs.js';
import { WILDS } from './wilds.js';

/** A phrase that calls for a kind of table speaks for its domain as well, so that "bike trips" outweighs "trips". */
function spokenFor(domain: Domain): Domain {
  const known = new Set(domain.cues.split('|').map((cue) => keysOf(cue).join(' ')));
  const phrases = domain.subjects.flatMap(({ cues }) => cues.split('|')).filter((cue) => {
    const key = keysOf(cue).join(' ');
    if (!key.includes(' ') || known.has(key)) return false;
    known.add(key);
    return true;
  });
  return { ...domain, isSpecial: true, cues: [domain.cues, ...phrases].join('|') };
}

/** Fields that lie within or between the broad ones; their own words decide for them. */
const SPECIAL: readonly Domain[] = [
  WEATHER,
  AVIATION,
  MARITIME,
  MINING,
  OIL_GAS,
  CHEMISTRY,
  BIOLOGY,
  TRIALS,
  PHARMACY,
  CARE,
  CULTURE,
  LIBRARIES,
  TICKETING,
  FOOD_DELIVERY,
  MOBILITY,
  LEGAL,
  CONSTRUCTION,
  CHILDCARE,
  COMMUNITY,
  FITNESS,
  MUSIC,
  FOOD_AND_DRINK,
  FASHION,
  CRYPTO,
  VENTURE,
  PAYMENTS,
  SAAS,
  SUPPORT,
  SOFTWARE,
  CLOUD,
  SURVEYS,
  POPULATION,
  SAFETY,
  ELECTIONS,
  UTILITIES,
  WILDS,
  EARTH,
  SPACE,
  COMPETITIONS,
  PASTIMES,
  RESEARCH,
  DATA_SETS_TO_LEARN_WITH,
];

/** Every field of life the planner knows; the order decides between equals. */
export const DOMAINS: readonly Domain[] = [
  ECOMMERCE,
  HEALTHCARE,
  FINANCE,
  EDUCATION,
  SOCIAL,
  HR,
  IOT,
  LOGISTICS,
  REAL_ESTATE,
  TRAVEL,
  TELECOM,
  MANUFACTURING,
  GAMING,
  WEB_LOGS,
  CYBERSECURITY,
  ENERGY,
  AGRICULTURE,
  SPORTS,
  INSURANCE,
  RESTAURANTS,
  GOVERNMENT,
  AUTOMOTIVE,
  MEDIA,
  NON_PROFIT,
  MARKETING,
  GENERIC_PEOPLE,
  HOSPITALITY,
  VETERINARY,
  SCIENCE,
  PROJECTS,
  ...SPECIAL.map(spokenFor),
];
