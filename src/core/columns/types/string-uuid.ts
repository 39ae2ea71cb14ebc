import { uuidType } from '../uuid-type.js';

/** Faker's name for `uuid`. */
export const stringUuid = uuidType('string.uuid', 'faker', 'Random UUIDs (version 4), under the name faker gives them.');
