import type { Domain } from '../model.js';
import { AGRICULTURE } from './agriculture.js';
import { AUTOMOTIVE } from './automotive.js';
import { CYBERSECURITY } from './cybersecurity.js';
import { ECOMMERCE } from './ecommerce.js';
import { EDUCATION } from './education.js';
import { ENERGY } from './energy.js';
import { FINANCE } from './finance.js';
import { GAMING } from './gaming.js';
import { GOVERNMENT } from './government.js';
import { HEALTHCARE } from './healthcare.js';
import { HOSPITALITY } from './hospitality.js';
import { HR } from './hr.js';
import { INSURANCE } from './insurance.js';
import { IOT } from './iot.js';
import { LOGISTICS } from './logistics.js';
import { MANUFACTURING } from './manufacturing.js';
import { MARKETING } from './marketing.js';
import { MEDIA } from './media.js';
import { NON_PROFIT } from './nonprofit.js';
import { GENERIC_PEOPLE } from './people.js';
import { PROJECTS } from './projects.js';
import { REAL_ESTATE } from './realestate.js';
import { RESTAURANTS } from './restaurants.js';
import { SCIENCE } from './science.js';
import { SOCIAL } from './social.js';
import { SPORTS } from './sports.js';
import { TELECOM } from './telecom.js';
import { TRAVEL } from './travel.js';
import { VETERINARY } from './veterinary.js';
import { WEB_LOGS } from './weblogs.js';

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
];
