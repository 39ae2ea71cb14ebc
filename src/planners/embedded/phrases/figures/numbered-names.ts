import type { Edit } from '../edits.js';

const IN_WORDS = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const RUN = /(?<=(?:^|[,;:(\n] ?|\s(?:with|and) ))(\p{L}{3,}(?: \p{L}{3,})?) (?:1|one)(?:(?:,|;| ?\/| and|, and| &) \1 (?:\d{1,2}|two|three|four|five|six|seven|eight|nine)){1,11}(?=\s*(?:[,;.(\n]|$))/gimu;

/** "m1, m2, m3 in mm, normally distributed": what stands behind the last of a run is said of each. */
const MEASURED =
  /(?<=(?:^|[,;:(\n] ?|\s(?:with|and) ))(?:(?:(?:two|three|four|five|six|seven|eight|\d{1,2}) \p{L}{3,}s|measurements|readings|values|samples|questions|items|statements|scores|marks|tests|exams|quizzes|answers|ratings|tasks),? (?:(?:named|called|labelled) )?)?(\p{L}{1,12}_?)1((?:(?:,|;| ?\/| and|, and| &) \1\d{1,2}){1,11}) (?:of (?:the |an? )?[\p{L} ]{3,30}? (?=in |between |from |normal|uniform))?(?:(?:each|all|both|answered|rated|scored|graded|marked|measured|on|a|the|scale|likert|of) ){0,6}((?:in |between |from |normal|uniform|\d)(?:[^,;:\n()]|\([^()\n]{1,30}\)){2,80}?)(?=\s*(?:[,;\n]|[.](?:\s|$)|$))/gimu;
/** "items q1 to q5 answered from 1 to 7": the run itself is all that names them. */
const FIRST_TO_LAST =
  /(?<=(?:^|[,;:(\n] ?|\s(?:with|and) ))(?<noun>(?:(?:the |two |three |four |five |six |seven |eight |ten |\d{1,2} )?(?:questions|items|statements|scores|marks|tests|exams|quizzes|answers|ratings|tasks|readings|samples),? )?)(?<run>(\p{L}{1,12}_?)1 ?(?:to|through|-|–|\.\.) ?\3\d{1,2})(?<how>(?: (?:each|all|answered|rated|scored|graded|marked|measured|on|a|the|scale|likert|of)){0,6})(?= (?:from |between )?\d|,? ?\(\d)/gimu;

/** The run without what only says that its columns are questions, and are answered. */
export function namedByRun(text: string): Edit[] {
  if (!/\p{L}_?1 ?(?:to|through|-|–|\.\.)/u.test(text)) return [];
  return [...text.matchAll(FIRST_TO_LAST)].flatMap(({ index, 0: said, groups = {} }) => (groups['noun'] === '' && groups['how'] === '' ? [] : [{ start: index, end: index + said.length, as: groups['run'] ?? said }]));
}

export function sharedByRun(text: string): Edit[] {
  if (!/\p{L}_?1(?:,|;| ?\/| and| &)/u.test(text)) return [];
  return [...text.matchAll(MEASURED)].flatMap(({ index, 0: said, 1: name = '', 2: others = '', 3: spec = '' }) => {
    const numbers = [1, ...[...others.matchAll(/(\d{1,2})(?=\D|$)/gu)].map(({ 1: told }) => Number(told))];
    return numbers.every((number, i) => number === i + 1) ? [{ start: index, end: index + said.length, as: numbers.map((number) => `${name}${String(number)} ${spec}`).join(', ') }] : [];
  });
}

/** "machine (press 1, press 2, lathe)": what one column holds stands in brackets behind its name, which is none of many. */
const OF_ONE = /(?:^|[\s,;:])\p{L}*[^s\s,;:]\s?\($/iu;

/** "dart 1, dart 2, dart 3", "die one, die two": each number belongs to its name, whether it is known or not. */
export function numberedNames(text: string): Edit[] {
  return [...text.matchAll(RUN)].flatMap(({ index, 0: said, 1: name = '' }) => {
    if (OF_ONE.test(text.slice(Math.max(0, index - 30), index))) return [];
    const numbers = [...said.matchAll(/ (\d{1,2}|\p{L}+)(?=\s*(?:[,;/&]|and |$))/giu)].map(({ 1: told = '' }) => (/\d/u.test(told) ? Number(told) : IN_WORDS.indexOf(told.toLowerCase())));
    return numbers.every((number, i) => number === i + 1) ? [{ start: index, end: index + said.length, as: numbers.map((number) => `${name.replaceAll(' ', '_')}_${String(number)}`).join(', ') }] : [];
  });
}
