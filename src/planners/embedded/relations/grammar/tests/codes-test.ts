import type { Draft } from '../../../model.js';
import { isNumeric } from '../kinds.js';
import { nameIn } from '../mentions.js';
import type { Found } from './test.js';

/** What answers of a server are called, by the hundreds of their codes. */
const CALLED = /(?<![\p{L}])(?:(server errors?|serverfehler|errores? del? servidor|erreurs? (?:du |de )?serveur)|(client errors?)|((?:errors?|failed|failing|failures?|fehler|errores|erreurs)(?: (?:calls|requests|responses|answers|hits))?)|((?:successful|ok) (?:calls|requests|responses|answers|hits)))(?![\p{L}])/iu;

/** "2xx codes", "any 4xx or 5xx", "server errors": the hundreds a number lies in; "500s", "calls that return 500": one of them. */
export function codesTest(text: string, drafts: readonly Draft[]): Found | undefined {
  const matches = [...text.matchAll(/(?<![\p{L}\d])([1-9])(?:xx|XX|nn)(?![\p{L}\d])/gu)];
  const [first] = matches;
  const draft = drafts.find((candidate) => isNumeric(candidate) && /status|code|http/iu.test(candidate.name));
  if (draft === undefined) return undefined;
  if (first === undefined) return answersCalled(text, draft);
  const name = nameIn(draft);
  const hundreds = matches.map(([, digit]) => `(${name} >= ${digit ?? ''}00 && ${name} <= ${digit ?? ''}99)`);
  const when = hundreds.length === 1 ? (hundreds[0] ?? '').slice(1, -1) : hundreds.join(' || ');
  return { when, draft, start: first.index, end: first.index + first[0].length, weight: 2.7 };
}

/** Only where the codes of the column are those of HTTP. */
function answersCalled(text: string, draft: Draft): Found | undefined {
  const values = draft.made.options?.['values'];
  if (!Array.isArray(values) || !values.every((value) => typeof value === 'number' && value >= 100 && value < 600)) return undefined;
  const name = nameIn(draft);
  const code = /(?<![\p{L}\d.])([1-5]\d\d)(?:s|['’]s)?(?![\p{L}\d.%])/u.exec(text);
  if (code !== null && values.includes(Number(code[1]))) return { when: `${name} == ${code[1] ?? ''}`, draft, start: code.index, end: code.index + code[0].length, weight: 1.5 };
  const called = CALLED.exec(text);
  if (called === null) return undefined;
  const [, server, client, error] = called;
  const when = server !== undefined ? `${name} >= 500` : client !== undefined ? `${name} >= 400 && ${name} <= 499` : error !== undefined ? `${name} >= 400` : `${name} < 400`;
  return { when, draft, start: called.index, end: called.index + called[0].length, weight: 1.5 };
}
