// One pattern of the planners, rewritten so that V8 compiles and runs it at a fraction of the cost.
//
// `\p{L}` is 660 ranges, 220 of them of pairs of surrogates. V8 closes them over case under the flags `iu`, compiles an
// alternative for single signs and one for pairs, and does so anew for each of the planner's 4,800 places that have it: about
// 0.2 ms and 10 KB a place, three times that for texts beyond Latin-1. So letters are told by few ranges of the basic plane,
// and the flag `u`, which lets a pattern see pairs as one sign, goes where a pattern cannot tell the difference.
import { aheadFirst } from './ahead-first.mjs';

/** Letters of the Latin script, ª, º and µ, as they are told where the flag `i` makes capitals of them … */
const LATIN = 'a-z\\xaa\\xb5\\xba\\xdf-\\xf6\\xf8-\\u02c1\\uff41-\\uff5a';
/** … and where it does not. */
const LATIN_BOTH = 'A-Za-z\\xaa\\xb5\\xba\\xc0-\\xd6\\xd8-\\xf6\\xf8-\\u02c1\\uff21-\\uff3a\\uff41-\\uff5a';

/**
 * Letters of the other scripts. A range ends before signs that end a word in its scripts, currencies, and digits of the widest
 * spread: Greek, Cyrillic and Armenian (to 0588), Hebrew, Arabic (to 06ff), Syriac to Thai (0710 to 0e4e), Lao to Ethiopic (to
 * 135f), Cherokee, Khmer, Mongolian and more, Latin and Greek with several marks (to 1fff), Tifinagh and more (to 2dff), Japanese,
 * Chinese and Korean (3005 to d7ff), and their forms in blocks for compatibility. Marks, and what is not assigned, lie between
 * letters and count as such. Letters beyond the basic plane and letters used as symbols (ℓ, ℝ, ⁿ) do not.
 */
const OTHERS =
  '\\u0370-\\u037d\\u037f\\u0386\\u0388-\\u0559\\u0560-\\u0588\\u05d0-\\u05f2\\u0620-\\u065f\\u066e-\\u06d3\\u06d5-\\u06ef\\u06fa-\\u06ff' +
  '\\u0710-\\u0963\\u0971-\\u0e3e\\u0e40-\\u0e4e\\u0e81-\\u0f00\\u0f40-\\u1049\\u1050-\\u135f\\u1380-\\u17d3\\u1820-\\u1fff\\u2c00-\\u2dff' +
  '\\u3005\\u3006\\u3041-\\u309f\\u30a1-\\u30fa\\u30fc-\\u31ff\\u3400-\\ud7ff\\uf900-\\ufdfb\\ufe70-\\ufefc\\uff66-\\uffdc';

/** Digits, fractions, numbers set high, low or in circles, Roman ones; of other scripts the digits of Arabic, Persian, Hindi and Thai. */
const NUMBERS =
  '0-9\\xb2\\xb3\\xb9\\xbc-\\xbe\\u0660-\\u0669\\u06f0-\\u06f9\\u0966-\\u096f\\u0e50-\\u0e59\\u2070\\u2074-\\u2079\\u2080-\\u2089\\u2150-\\u218b\\u2460-\\u249b\\u24ea-\\u24ff\\u2776-\\u2793\\u3021-\\u3029\\uff10-\\uff19';

/** An escape, the opening or end of a class, or a sign. */
const PIECE = /\\[pPu]\{[^}]*\}|\\.|\[\^?|[^]/gsu;

/**
 * The same pattern in few ranges, and without the flag `u` where that can make no difference: nothing else in it is read
 * otherwise without `u`, and all that it takes of a text are signs that it names. A pattern that takes any sign (`.`, `\S`,
 * `[^,]`) or matches between any two could cut an emoji in halves without. What begins with a look behind begins with a look
 * ahead instead.
 *
 * @param {string} source between the slashes of a literal
 * @param {string} flags
 * @returns {{ source: string, flags: string }} the pattern itself where it does not have the flag `u`
 */
export function lightPattern(source, flags) {
  if (!flags.includes('u')) return { source, flags };
  const letters = (flags.includes('i') ? LATIN : LATIN_BOTH) + OTHERS;
  let light = '';
  let inClass = false;
  let needsUnicode = false;
  for (const [piece] of source.matchAll(PIECE)) {
    const ranges = piece === '\\p{L}' ? letters : piece === '\\p{N}' ? NUMBERS : undefined;
    if (ranges !== undefined) light += inClass ? ranges : `[${ranges}]`;
    else light += piece;
    if (ranges !== undefined) continue;
    if (piece[0] === '[' && !inClass) inClass = true;
    else if (piece === ']') inClass = false;
    needsUnicode ||= /^(?:\\[pPu]\{|\\[SDW]|\[\^)/.test(piece) || (piece === '.' && !inClass) || /[\u{10000}-\u{10ffff}]/u.test(piece);
  }
  // Only with `u` is ẞ the capital of ß.
  needsUnicode ||= flags.includes('i') && /[ßẞ]/.test(source);
  const bare = flags.replace('u', '');
  return { source: aheadFirst(light), flags: needsUnicode || matchesBetweenHalves(light, bare) ? flags : bare };
}

/** Whether the empty text between the halves of a pair matches: to split or replace there would tear it apart. */
function matchesBetweenHalves(source, flags) {
  const pattern = new RegExp(source, `${flags.replace(/[gy]/g, '')}y`);
  pattern.lastIndex = 1;
  return pattern.test('\u{1f600}');
}
