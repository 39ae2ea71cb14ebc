// How well descriptions are understood: the service is started, each case's description is sent to it, and the rows that
// come back are judged by score.mjs, which knows nothing of the service's insides.
//
//   npm run bench:understanding                      every set of cases
//   npm run bench:understanding -- --set held-back   one set: a file of cases/
//   npm run bench:understanding -- --verbose         what failed, case by case
//
// The held-back sets are not looked at while the planner is worked on.
import { parseArgs } from 'node:util';
import { score, withService } from './service.mjs';
import { fileOf, SETS } from './sets.mjs';

const { values } = parseArgs({ options: { set: { type: 'string' }, verbose: { type: 'boolean', default: false }, only: { type: 'string' } } });
const sets = SETS.filter((name) => values.set === undefined || name === values.set);
if (sets.length === 0) throw new Error(`there is no set "${values.set}"`);
const options = [...(values.verbose ? ['--verbose'] : []), ...(values.only === undefined ? [] : ['--only', values.only])];

await withService((url) => {
  const lines = sets.map((name) => {
    const printed = score(url, fileOf(name), ...options);
    if (values.verbose) console.log(`\n${name}\n${printed}`);
    return `${name.padEnd(20)}${printed.split('\n').at(-1)}`;
  });
  console.log(`\nset                 figures\n${lines.join('\n')}`);
});
