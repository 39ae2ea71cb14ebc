import type { Language } from '../model.js';
import { edited, type Edited } from './edits.js';
import { addedUpSayings } from './figures/added-up.js';
import { analysisSayings } from './figures/analyses.js';
import { askedSayings } from './figures/asked-beside.js';
import { likeSayings } from './figures/asked-like.js';
import { bandedValues, bandsFromThere } from './figures/banded-values.js';
import { colonSayings } from './figures/behind-colons.js';
import { betterSayings } from './figures/better-and-worse.js';
import { decimalShares } from './figures/usual/decimal-shares.js';
import { boundedComparisons } from './figures/bounded-comparisons.js';
import { clocksSaid } from './figures/clocks.js';
import { countedThings } from './figures/counted-things.js';
import { decidedBy } from './figures/decided-by.js';
import { emptySayings } from './figures/empty.js';
import { flowsDrawn, flowsTold } from './figures/flows.js';
import { endingSayings } from './figures/ends-of-lists.js';
import { formSayings } from './figures/forms.js';
import { formulaSayings } from './figures/formulas.js';
import { groupSayings } from './figures/groups-in-brackets.js';
import { hurriedSayings } from './figures/in-a-hurry.js';
import { lateSayings } from './figures/how-late.js';
import { laddersInFull } from './figures/ladders-in-full.js';
import { lengthSayings } from './figures/lengths.js';
import { bandsInRow, bareShares, listedShares, sharedBehind, sharesInRow } from './figures/listed-shares.js';
import { optionalSayings } from './figures/may-be-empty.js';
import { measuredFirst } from './figures/measured-first.js';
import { momentSayings } from './figures/moments.js';
import { momentsApart } from './figures/moments-apart.js';
import { nightSayings } from './figures/night-hours.js';
import { noneBehindFormula } from './figures/none-behind-formula.js';
import { namedByRun, numberedNames, sharedByRun } from './figures/numbered-names.js';
import { onlyTheirs } from './figures/only-theirs.js';
import { plainWords } from './figures/usual/plain-words.js';
import { pushSayings } from './figures/pushes.js';
import { questionSayings } from './figures/questions.js';
import { passingSayings } from './figures/said-in-passing.js';
import { turnedRound } from './figures/usual/turned-round.js';
import { sentencesApart } from './figures/usual/sentences-apart.js';
import { rangeSayings } from './figures/ranges.js';
import { remarkSayings, signsSaid } from './figures/remarks.js';
import { inOneWord } from './figures/usual/in-one-word.js';
import { joinedTableSayings } from './figures/joined-tables.js';
import { relationSayings } from './figures/relations.js';
import { yearsOfSome } from './figures/of-some-years.js';
import { editsOf, type Saying } from './figures/saying.js';
import { restOfValues } from './figures/rest-of-values.js';
import { runningCodes } from './figures/running-codes.js';
import { selfSayings } from './figures/themselves.js';
import { shareSayings } from './figures/shares.js';
import { sharesOfName } from './figures/shares-of-name.js';
import { dotsSaid, shorthandSayings } from './figures/shorthand.js';
import { spelledOut } from './figures/spelled-out.js';
import { thoseRows } from './figures/those-rows.js';
import { toldShapes } from './figures/told-shapes.js';
import { vagueTold } from './figures/vague-told.js';
import { trueAbove } from './figures/true-above.js';
import { thresholdSayings } from './figures/thresholds.js';
import { usualCodes } from './figures/usual/codes.js';
import { usualShapes } from './figures/usual/shapes.js';
import { usualWords } from './figures/usual/bounds-and-ranges.js';
import { sayingsOfPrices } from './figures/told-prices.js';
import { sayingsOfSome } from './figures/told-of-some.js';

/** In the order in which they are read: a share of cells that are empty is a share first. */
const SAYINGS: readonly Saying[] = [...plainWords, ...usualShapes, ...usualCodes, ...joinedTableSayings, ...countedThings, ...laddersInFull, ...groupSayings, ...sayingsOfPrices, ...likeSayings, ...turnedRound, ...passingSayings, ...askedSayings, ...shorthandSayings, ...colonSayings, ...remarkSayings, ...nightSayings, ...trueAbove, ...onlyTheirs, ...measuredFirst, ...momentsApart, ...decidedBy, ...boundedComparisons, ...thresholdSayings, ...analysisSayings, ...lengthSayings, ...lateSayings, ...yearsOfSome, ...optionalSayings, ...momentSayings, ...rangeSayings, ...formSayings, ...hurriedSayings, ...sayingsOfSome, ...sharesOfName, ...toldShapes, ...vagueTold, ...shareSayings, ...endingSayings, ...thoseRows, ...emptySayings, ...betterSayings, ...selfSayings, ...pushSayings, ...relationSayings, ...noneBehindFormula, ...formulaSayings, ...addedUpSayings, ...questionSayings];

/** What a program reads tells its figures as such. */
const CODE = /^\s*[{[]|\bcreate\s+table\b|\benum\s*\(/iu;

/**
 * Quantities as people say them, in the figures that all readers of columns, remarks and sentences read: "three in ten" is
 * "30%", "nought to a hundred" is "0 to 100", "half past eight in the morning" is "08:30". One reading for every form of text.
 */
export function inFigures(said: Edited, language: Language): Edited {
  const told = edited(said, flowsDrawn(said.text));
  if (CODE.test(told.text)) return told;
  let read = edited(told, flowsTold(told.text));
  read = language === 'en' ? edited(read, spelledOut(read.text)) : read;
  read = edited(read, clocksSaid(read.text));
  read = edited(read, runningCodes(read.text));
  read = edited(read, dotsSaid(read.text));
  read = edited(read, signsSaid(read.text));
  read = edited(read, usualWords(read.text, language));
  read = edited(read, sentencesApart(read.text));
  read = edited(read, decimalShares(read.text));
  read = edited(read, numberedNames(read.text));
  read = edited(read, sharedByRun(read.text));
  read = edited(read, namedByRun(read.text));
  read = language === 'en' ? edited(read, inOneWord(read.text)) : read;
  const words = new Set(read.text.toLowerCase().match(/\p{L}+(?:['’]\p{L}+)?/gu));
  for (const saying of SAYINGS) if (saying.hints.some((hint) => words.has(hint))) read = edited(read, editsOf(saying, read.text));
  read = edited(read, restOfValues(read.text));
  read = edited(read, bandsFromThere(read.text));
  read = edited(read, bandedValues(read.text));
  read = edited(read, bandsInRow(read.text));
  read = edited(read, sharedBehind(read.text));
  read = edited(read, sharesInRow(read.text));
  read = edited(read, listedShares(read.text));
  return edited(read, bareShares(read.text));
}
