// A pattern that begins with a look behind, with what stands ahead asked for first.
//
// V8 tries a pattern at every sign of a text, and a look behind that reads far back ("(?<=\bonly if [^,;]{3,60})") costs most of
// the time where nothing of what follows it stands there. So the first signs of what follows are looked for ahead of it: the
// same matches, and the look behind is read only where they may be.

/** An escape, the opening or the end of a class, the opening of a group, or a sign. */
const PIECE = /\\(?:[pPu]\{[^}]*\}|k<[^>]*>|u[\da-fA-F]{4}|x[\da-fA-F]{2}|[^])|\(\?(?:<?[=!]|<[^>]*>|:)|[^]/gu;
/** So many pieces tell enough, and so many of each way to read a group. */
const MOST = 12;
const MOST_OF_WAY = 4;
/** What may be there or not doubles the ways to read the rest. */
const MOST_OPTIONAL = 4;

/**
 * The same pattern; where it begins with a look behind of more than one sign, behind a look ahead for its first signs.
 *
 * @param {string} source between the slashes of a literal
 * @returns {string}
 */
export function aheadFirst(source) {
  if (!/^\(\?<[=!]/u.test(source)) return source;
  const pieces = grouped(source);
  // "(?<=a)b|c": the look behind is that of one way to read it only.
  if (pieces.some(({ text }) => text === '|')) return source;
  const at = pieces.findIndex((piece) => !isBehind(piece));
  if (at < 0 || pieces.slice(0, at).every(isShort)) return source;
  const { text, isSure } = beginning(pieces.slice(at), MOST, { optional: 0 });
  return isSure ? `(?=${text})${source}` : source;
}

const isBehind = ({ open = '' }) => open === '(?<=' || open === '(?<!';
/** "(?<!\p{L})": one sign, which costs no more than what is ahead. */
const isShort = ({ inner = [] }) => inner.length === 1 && inner[0].inner === undefined;

/** The pieces of a pattern: signs, escapes, whole classes, quantifiers, and groups with the pieces in them. */
function grouped(source) {
  const signs = source.match(PIECE) ?? [];
  let at = 0;
  const read = () => {
    const pieces = [];
    while (at < signs.length && signs[at] !== ')') {
      const sign = signs[at++];
      if (sign === '[') {
        let text = sign;
        while (at < signs.length && signs[at] !== ']') text += signs[at++];
        at++;
        pieces.push({ text: `${text}]` });
      } else if (sign[0] === '(') {
        const inner = read();
        at++;
        pieces.push({ text: '', open: sign, inner });
      } else if (/^[*+?{]$/.test(sign)) {
        let text = sign;
        while (text[0] === '{' && !text.endsWith('}')) text += signs[at++];
        if (signs[at] === '?') text += signs[at++];
        pieces.push({ text, isQuantifier: true });
      } else pieces.push({ text: sign });
    }
    return pieces;
  };
  return read();
}

/** Letters, and what is not told, stand nearly everywhere. */
const isTelling = (text) => !/^(?:[\^$.]|\\[bBwWSDpP].*|\[\^.*|\[.*(?:a-z|\\w|\\p).*\])$/su.test(text);

/** What a text has at a place where these pieces begin to match, as a pattern without groups that capture; sure where it takes a sign that is rare. */
function beginning(pieces, most, spent) {
  let text = '';
  let isSure = false;
  let taken = 0;
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i];
    const quantifier = pieces[i + 1]?.isQuantifier === true ? pieces[++i].text : '';
    const isAround = piece.inner !== undefined && /^\(\?<?[=!]$/.test(piece.open);
    if (/^\\(?:[1-9]|k<)/.test(piece.text) || ++taken > most || (isAround && quantifier !== '')) return { text, isSure, isWhole: false };
    // What is looked for around a place may be left out: the rest is asked for all the same.
    if (isAround) continue;
    const one = piece.inner === undefined ? { text: piece.text, isSure: isTelling(piece.text), isWhole: true } : anyOf(piece.inner, spent);
    if (quantifier[0] === '?') {
      if (!one.isWhole || ++spent.optional > MOST_OPTIONAL) return { text, isSure, isWhole: false };
      text += `${one.text}?`;
      continue;
    }
    if (/^(?:\*|\{0)/.test(quantifier)) return { text, isSure, isWhole: false };
    text += one.text;
    isSure ||= one.isSure;
    if (quantifier !== '' || !one.isWhole) return { text, isSure, isWhole: false };
  }
  return { text, isSure, isWhole: true };
}

/** The beginnings of all ways to read a group. */
function anyOf(inner, spent) {
  const ways = [[]];
  for (const piece of inner) {
    if (piece.text === '|') ways.push([]);
    else ways.at(-1).push(piece);
  }
  const read = ways.map((way) => beginning(way, MOST_OF_WAY, spent));
  // A way of which nothing is told may begin with anything.
  if (read.some(({ text, isWhole }) => text === '' && !isWhole)) return { text: '', isSure: false, isWhole: false };
  return { text: `(?:${read.map(({ text }) => text).join('|')})`, isSure: read.every(({ isSure }) => isSure), isWhole: read.every(({ isWhole }) => isWhole) };
}
