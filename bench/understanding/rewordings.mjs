// How much hangs on the very words of a request: cases that are wholly right as they are written are said in other ordinary words,
// one rule of rewordings/ at a time, and scored again. What fails now was understood by its wording, not by its meaning.
//
//   npm run bench:rewordings                              every rule, up to 20 requests each
//   npm run bench:rewordings -- --rule y,z --most 60      some rules (a file's name stands for all of its rules)
//   npm run bench:rewordings -- --verbose                 the requests that fail
//
// Only requests that are wholly right as they are written count. Some of what the rules write is no good English; the held-back sets are left out.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { rulesOf } from './rewordings/rules.mjs';
import { score, withService } from './service.mjs';
import { casesOf, SETS } from './sets.mjs';

const { values } = parseArgs({ options: { rule: { type: 'string' }, most: { type: 'string', default: '20' }, verbose: { type: 'boolean', default: false } } });
const most = Number(values.most);
const asked = values.rule?.split(',');
const rules = (await rulesOf()).filter(({ file, name }) => asked === undefined || asked.includes(name) || asked.includes(file));
if (rules.length === 0) throw new Error(`there is no rule "${values.rule}"`);

const written = SETS.filter((set) => !set.startsWith('held-back')).flatMap((set) => casesOf(set).map((one) => ({ ...one, id: `${set}/${one.id}` })));

const work = mkdtempSync(path.join(tmpdir(), 'rewordings-'));
try {
  await withService(report);
} finally {
  rmSync(work, { recursive: true });
}

function failuresOf(url, cases) {
  const [given, judged] = ['cases.json', 'judged.json'].map((name) => path.join(work, name));
  writeFileSync(given, JSON.stringify(cases));
  score(url, given, '--json', judged);
  return new Map(JSON.parse(readFileSync(judged, 'utf8')).cases.map(({ id, checks }) => [id, checks.filter(({ ok }) => !ok)]));
}

function report(url) {
  const reworded = rules.flatMap((rule) => spread(written.filter(rule.isFor).flatMap((one) => changed(one, rule))));
  const asWritten = failuresOf(url, [...new Set(reworded.map(({ of }) => of))]);
  const fair = reworded.filter(({ of }) => asWritten.get(of.id).length === 0);
  const failures = failuresOf(url, fair);
  const fails = ({ id }) => failures.get(id).length > 0;

  for (const rule of rules) {
    const cases = fair.filter((one) => one.rule === rule);
    if (cases.length === 0) continue;
    const failed = cases.filter(fails);
    console.log(`${`${rule.file} ${rule.name}`.padEnd(32)}${cases.length - failed.length} of ${cases.length}`);
    if (values.verbose) for (const one of failed) console.log(failureIn(one, failures.get(one.id)));
  }
  console.log(`\n${fair.length - fair.filter(fails).length} of ${fair.length} reworded requests are wholly right`);
}

function failureIn({ id, description }, checks) {
  const lines = checks.map(({ col, check, obs }) => `      ${[col, check, obs].filter(Boolean).join(' ')}`);
  return [`  ${id}`, `    ${description.replaceAll('\n', '\n    ')}`, ...lines].join('\n');
}

function changed(one, rule) {
  const description = rule.rewrite(one.description);
  return description === one.description || description.length > 4_000 ? [] : [{ ...one, id: `${rule.file}.${rule.name}:${one.id}`, description, rule, of: one }];
}

/** At most so many of them, spread over the sets, the same ones each time. */
function spread(cases) {
  const step = Math.max(1, Math.floor(cases.length / most));
  return cases.filter((_, i) => i % step === 0).slice(0, most);
}
