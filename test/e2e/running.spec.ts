// One spec for all of them: loading the service takes longer than most of their tests.
import './running/access.cases.js';
import './running/openai.cases.js';
import './running/operation.cases.js';
import './running/redis.cases.js';
import './running/secrets.cases.js';
