import { uuidType } from '../uuid-type.js';

export const uuid = uuidType('uuid', 'structure', 'Random UUIDs (version 4).');
