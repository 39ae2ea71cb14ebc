import type { Locale } from '../locale.js';
import { CLAUSES } from './clauses.js';
import { CUES } from './cues.js';
import { DOMAINS } from './domains.js';
import { FAMILIES } from './families.js';
import { GENERAL } from './general.js';
import { MOVEMENTS } from './movements.js';
import { NAMES } from './names.js';
import { PHRASES } from './phrases.js';
import { REMARKS } from './remarks.js';
import { PEOPLE } from './people.js';
import { STATEMENTS } from './statements.js';

export const DE: Locale = { general: GENERAL, domains: DOMAINS, cues: CUES, families: FAMILIES, phrases: [...PEOPLE, ...REMARKS, ...STATEMENTS, ...CLAUSES, ...MOVEMENTS, ...PHRASES], names: NAMES };
