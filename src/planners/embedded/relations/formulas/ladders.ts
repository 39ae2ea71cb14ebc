import type { Claims, Draft } from '../../model.js';
import { wordsOf } from '../../reading/words.js';
import { isNumeric } from '../grammar/kinds.js';
import { literal, nameIn } from '../grammar/mentions.js';
import { namedIn } from '../grammar/naming.js';
import { testIn } from '../grammar/tests/test-in.js';
import { setFormula } from './set-formula.js';

const STEP = /^(?:(?:is|are|=|:)\s+)?["'`]?(\p{L}[\p{L}\d_-]*(?:\s[\p{L}\d_-]+)?)["'`]?\s+(?:if|when)\s+(.{3,90})$/iu;
const REST = /^["'`]?(\p{L}[\p{L}\d_-]*(?:\s[\p{L}\d_-]+)?)["'`]?\s+(?:otherwise|else|for the rest|in all other cases)$|^(?:otherwise|else|in all other cases)\s+["'`]?(\p{L}[\p{L}\d_-]*(?:\s[\p{L}\d_-]+)?)["'`]?$/iu;
const LEVEL = /\b(?:level|equal|tied?|the same|draws?|even|identical|neither|both (?:are|have) the same)\b/iu;
const FEWER = /\b(?:fewer|less|lower|smaller|below|loses?|lost)\b/iu;

interface Step {
  readonly value: string;
  /** What must hold; undefined for all other rows. */
  readonly when: string | undefined;
}

/** "H if home_goals > away_goals, A if away_goals > home_goals and D otherwise", "A if team A won more rounds, B if team B did and draw if they are level": one value for each of three conditions or more. */
export function readLadder(drafts: readonly Draft[], text: string, own: Draft | undefined): Claims | undefined {
  const subject = own === undefined ? subjectIn(text, drafts) : { draft: own, said: text };
  if (subject === undefined || subject.draft.stated.formula === true || !/\b(?:if|when)\b/iu.test(subject.said) || (isNumeric(subject.draft) && subject.draft.stated.range === true)) return undefined;
  const pieces = subject.said.replace(/^[\s(:=–—-]+|[\s).]+$/gu, '').split(/[,;]\s*(?:and\s+|or\s+)?|\s+and\s+(?=["'`]?\p{L}[\p{L}\d_-]*["'`]?\s+(?:if|when|otherwise|else)\b)/iu).filter((piece) => piece.trim() !== '');
  if (pieces.length < 3 || pieces.length > 8) return undefined;
  const others = drafts.filter((draft) => draft !== subject.draft);
  const steps = pieces.map((piece) => stepOf(piece.trim(), others));
  const told = steps.filter((step): step is Step & { when: string } => step?.when !== undefined);
  const rests = steps.filter((step) => step !== undefined && step.when === undefined);
  const rest = rests[0] ?? told.at(-1);
  if (steps.includes(undefined) || rests.length > 1 || told.length < 2 || rest === undefined) return undefined;
  const conditions = rests.length === 0 ? told.slice(0, -1) : told;
  const claims = setFormula(subject.draft, conditions.map(({ value, when }) => `${when} ? ${literal(value)} : `).join('') + literal(rest.value));
  subject.draft.holds = steps.flatMap((step) => (step === undefined ? [] : [step.value]));
  subject.draft.stated.values = true;
  return claims;
}

/** The column a sentence begins with, and what it says behind "is". */
function subjectIn(text: string, drafts: readonly Draft[]): { draft: Draft; said: string } | undefined {
  const first = namedIn(text, drafts)[0];
  const verb = first === undefined || !/^\W*(?:the\s+)?$/iu.test(text.slice(0, first.start)) ? null : /^\s*(?:is|are|=|:)\s+/iu.exec(text.slice(first.end));
  return first === undefined || verb === null ? undefined : { draft: first.draft, said: text.slice(first.end + verb[0].length) };
}

function stepOf(piece: string, drafts: readonly Draft[]): Step | undefined {
  const rest = REST.exec(piece);
  if (rest !== null) return { value: rest[1] ?? rest[2] ?? '', when: undefined };
  const [, value = '', clause = ''] = STEP.exec(piece) ?? [];
  if (value === '') return undefined;
  if (LEVEL.test(clause) && !/\d/.test(clause)) return { value, when: undefined };
  const when = testIn(clause, drafts)?.when;
  const compared = when === undefined || !/[<>]/.test(when) ? sideTest(clause, drafts) : undefined;
  const condition = compared ?? when;
  return condition === undefined ? undefined : { value, when: condition };
}

/** "team A won more rounds", "team B did", "the home side scored more": of two columns that differ in one word, the one named has more. */
function sideTest(clause: string, drafts: readonly Draft[]): string | undefined {
  const words = wordsOf(clause).map(({ text }) => text.toLowerCase());
  const numbers = drafts.filter(isNumeric).map((draft) => ({ draft, words: wordsOf(draft.name).map(({ text }) => text.toLowerCase()) }));
  for (const a of numbers) {
    for (const b of numbers) {
      const apart = a.words.length === b.words.length ? a.words.flatMap((word, i) => (word === b.words[i] ? [] : [{ word, other: b.words[i] ?? '' }])) : [];
      const [only] = apart;
      if (a.draft === b.draft || only === undefined || apart.length !== 1 || !words.includes(only.word) || words.includes(only.other)) continue;
      return `${nameIn(a.draft)} ${FEWER.test(clause) ? '<' : '>'} ${nameIn(b.draft)}`;
    }
  }
  return undefined;
}
