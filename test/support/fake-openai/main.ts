import { parseArgs } from 'node:util';
import { embeddedModel } from './embedded-model.js';
import { FakeOpenAi } from './fake-openai.js';
import { FAULTS, type Fault } from './faults.js';

const USAGE = `npm run fake-openai [-- --port 8090 --seed 1 --faults ok,server_error,…]

Each request is answered by the next fault of the list, the last one over and over. Faults:
${Object.keys(FAULTS).join(', ')}`;

/** Serves the fake provider until the process ends. */
export async function main(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({ args: [...args], options: { port: { type: 'string', default: '8090' }, seed: { type: 'string', default: '1' }, faults: { type: 'string', default: 'ok' }, help: { type: 'boolean' } } });
  const script = values.faults.split(',').map((name) => name.trim());
  const unknown = script.filter((name) => !Object.hasOwn(FAULTS, name));
  if (values.help === true || unknown.length > 0) {
    console.log(unknown.length > 0 ? `There is no fault "${unknown.join('", "')}".\n\n${USAGE}` : USAGE);
    process.exitCode = values.help === true ? 0 : 1;
    return;
  }
  const fake = new FakeOpenAi({ script: script as Fault[], seed: Number(values.seed), model: embeddedModel(() => new Date()) });
  const url = await fake.start(Number(values.port)).catch(() => undefined);
  if (url === undefined) {
    console.log(`Port ${values.port} cannot be used; give another: npm run fake-openai -- --port 8091`);
    process.exitCode = 1;
    return;
  }
  console.log(`A fake model listens on ${url}. In another terminal:\n\n    OPENAI_API_KEY=any OPENAI_BASE_URL=${url} npm start\n\nIt answers: ${script.join(', ')}. Other ways: npm run fake-openai -- --help`);
}
