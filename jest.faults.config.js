// Faults of the model's provider and of the cache at full count: `npm run test:faults`. `npm test` runs a twentieth.
import config from './jest.config.js';

process.env.FAULTS_SHARE ??= '1';

/** @type {import('jest').Config} */
export default { ...config, roots: ['<rootDir>/test/faults'], testTimeout: 900_000 };
