// One spec for all of them: loading the service takes longer than most of their tests.
import './rows/any-request.cases.js';
import './rows/bad-input.cases.js';
import './rows/generate.cases.js';
import './rows/protocol.cases.js';
import './rows/streaming.cases.js';
import './rows/threads.cases.js';
