import fc from 'fast-check';
import { lightPattern } from '../../scripts/lib/light-pattern.mjs';
import { lightenCode } from '../../scripts/lib/lighten-code.mjs';

// What `npm run build` makes of the planners' patterns matches what they match.

const light = (pattern: RegExp): RegExp => {
  const { source, flags } = lightPattern(pattern.source, pattern.flags);
  return new RegExp(source, flags);
};
const LETTER = light(/^\p{L}$/u);
const SMALL_LETTER = light(/^\p{L}$/iu);
const NUMBER = light(/^\p{N}$/u);
const signs = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));

describe('a light pattern', () => {
  it.each([
    ['a letter by itself', /\p{L}/u, /^\[A-Za-z[^[\]]*\]$/, ''],
    ['a letter whose case is ignored', /\p{L}+/giu, /^\[a-z[^[\]]*\]\+$/, 'gi'],
    ['letters among others', /[\p{L}\d_-]/iu, /^\[a-z[^[\]]*\\d_-\]$/, 'i'],
    ['letters behind an escaped bracket', /[\]\p{L}]\[\p{L}/u, /^\[\\\]A-Z[^[\]]*\]\\\[\[A-Z[^[\]]*\]$/, ''],
    ['a look behind', /(?<![\p{L}])a/iu, /^\(\?<!\[a-z[^[\]]*\]\)a$/, 'i'],
    ['a look behind at what stands far back', /(?<=(?:^|[.;])\s*the \p{L}+), (?:and )?(plus|minus) (?=\d)/u, /^\(\?=, \(\?:and \)\?\(\?:plus\|minu\)\)\(\?<=/, ''],
    ['numbers', /(?<=[\p{L}\p{N}])\p{N}/u, /^\(\?<=\[A-Z[^[\]]*\]\)\[0-9[^[\]]*\]$/, ''],
    ['a named group and a dot in a class', /(?<name>[a-z.]+) \k<name>/iu, /^\(\?<name>\[a-z\.\]\+\) \\k<name>$/, 'i'],
    ['an escaped backslash before what looks like a class', /\\p\{L\}\//u, /^\\\\p\\\{L\\\}\\\/$/, ''],
    ['what has no letters', /[“”]\d\b/gu, /^\[“”\]\\d\\b$/, 'g'],
  ])('has %s in few ranges, and needs no Unicode mode', (_, pattern, source, flags) => {
    const made = lightPattern(pattern.source, pattern.flags);
    expect(made.source).toMatch(source);
    expect(made.flags).toBe(flags);
  });

  it.each([/\p{Lu}\p{L}/u, /^\P{L}/u, /\u{1F600}?/u, /[😀]/u, /.\p{L}/u, /[^,]{2}/u, /\S/u, /[\W\d]/u, /\D+/u, /(?<!\p{L})(?!\p{L})/u, /\p{L}*/gu, /straße/iu])('keeps the mode where %s needs it', (pattern) => {
    const made = lightPattern(pattern.source, pattern.flags);
    expect(made.flags).toBe(pattern.flags);
    expect(made.source).not.toContain('\\p{L}');
  });

  it.each([['\\p{L}.', 'gi'], ['[\\p{L}--[a-z]]', 'v']])('leaves /%s/%s alone: it has another mode', (source, flags) => {
    expect(lightPattern(source, flags)).toEqual({ source, flags });
  });

  it('takes every letter for one but those used as symbols', () => {
    const lost = signs.filter((sign) => /\p{L}/u.test(sign) && !LETTER.test(sign));
    // Tones and modifiers, letters set high or low, letters of mathematics, marks that repeat a word.
    expect(lost.filter((sign) => !/[\u02c6-\u02ee\u2071-\u2188\u2e2f\u3031-\u303c\u17d7\u17dc]/.test(sign))).toEqual([]);
  });

  it('takes no sign for a letter that ends words where people write', () => {
    const ends = /[\p{P}\p{Z}\p{N}\p{Sc}]/u;
    const widespread = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Armenian}\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Thai}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;
    const taken = signs.filter((sign) => LETTER.test(sign) && !/\p{L}/u.test(sign) && (sign < '\u0300' || (ends.test(sign) && widespread.test(sign))));
    // Two of Old Church Slavonic.
    expect(taken.filter((sign) => !/[꙳꙾]/.test(sign))).toEqual([]);
    const listed = ' ~×÷«»°…–—‘’“”„\u00a0\u2028;·՝։־׀׃׳״،؛؟٪٫٬٭۔।॥๏။፡።፣།།៖។、。〃〈「』】〜・･！，．：；？［］（）｛～％＠￥﷼＿０９٠٩۰۹०९๐๙฿€№℃™㎡㈱⁰½①−＋';
    for (const sign of listed) expect([sign, LETTER.test(sign), SMALL_LETTER.test(sign)]).toEqual([sign, false, false]);
  });

  it('takes the same letters in either case', () => {
    // The mark whose capital is a Greek letter is one by that alone, as ever.
    expect(signs.filter((sign) => LETTER.test(sign) !== SMALL_LETTER.test(sign) && sign !== '\u0345')).toEqual([]);
  });

  it('takes for numbers what people count with', () => {
    for (const sign of '09²½٣۳३๓⁴₄Ⅳⅷ①⑳５') expect([sign, NUMBER.test(sign)]).toEqual([sign, true]);
    expect(signs.filter((sign) => NUMBER.test(sign) && !/[\p{N}↊↋Ↄↄ]/u.test(sign))).toEqual([]);
  });

  const alphabet = Array.from(
    'aeéßœxyzAEÉŒøØčČżŻ' + 'αβςσΣΆώ' + 'абвёЁЖї' + 'שםعمنगकชท顧订の가' + '0159²½٣' + ' \n\t,.;:!?-–—_/\\|()[]{}\'"’“”«»%$€+*=°·' + '،؟、。・',
  );
  const text = fc.oneof(
    fc.string({ unit: fc.constantFrom(...alphabet), maxLength: 24 }),
    fc.array(fc.constantFrom(...alphabet, 'price', 'Größe', 'and', 'x1', '😀', '👩‍👧', '🇩🇪'), { maxLength: 12 }).map((parts) => parts.join('')),
  );
  it.each([
    /(?<![\p{L}])(?:price|größe|and)(?![\p{L}])/giu,
    /[\p{L}\d_]+/gu,
    /[\p{L}\p{N}_'’-]+(?=[^\p{L}]|$)/giu,
    /(?<word>\p{L}{2,})\W+\k<word>/giu,
    /^[^,;]{1,5}[,;]\s?(\p{L}+)$/imu,
    /(?:\p{Lu}\p{Ll}+|\d+)\s?[%€]/gu,
    /\p{L}*?-?\p{L}\b/gu,
    /(?<=[^\p{L}]|^)\S(?=\p{L})/gu,
    /\s*(?:[,;]|(?<=\p{L}) (?=\p{N}))\s*/gu,
    /(?<!\p{L})(?!\p{L})/gu,
    /.{2}/gu,
    /(?<=(?:^|[,;.] ?)\p{L}{2,}),? ?(and|price)/giu,
    /(?<=\d ?|a)(?<!\s\d)(?:%|(?<sign>[€$]){1,2}|-{0,2}x)\s*\p{L}?/gu,
    /(?<=\p{L}+)(?<one>[,;])\k<one>?\s*\d/gu,
    /(?<=price |and|,)(?=x)x?\d|x$/gu,
  ])('finds in any text what %s finds', (pattern) => {
    const other = light(pattern);
    const found = (by: RegExp, sample: string): unknown => (by.global ? [...sample.matchAll(by)].map((match) => [match.index, ...match]) : by.exec(sample));
    fc.assert(
      fc.property(text, (sample) => {
        expect(found(other, sample)).toEqual(found(pattern, sample));
        expect(sample.split(other)).toEqual(sample.split(pattern));
        expect(sample.replace(other, '|')).toBe(sample.replace(pattern, '|'));
      }),
      { numRuns: 300 },
    );
  });
});

describe('light code', () => {
  it('has light patterns where patterns are', () => {
    const code = "const a = 4 / 2 / 1;\nconst b = [/\\p{N}[/]x/gu, '/\\\\p{N}/u', `${a}/\\p{N}/u${/a\\/\\p{Lu}/u.test('a')}`];\n";
    const made = lightenCode(code);
    expect(made.replace(/\[0-9[^\]]*\](?=\[\/\]x\/g,)/, '\\p{N}').replace('x/g,', 'x/gu,')).toBe(code);
    expect(made).not.toBe(code);
    expect(lightenCode(made)).toBe(made);
  });

  it('has no comments, and every statement in its line', () => {
    expect(lightenCode("/** a\n * b */ const a = 'x // y'; // c\nconst b = /[/*]/; /* d */ const c = a/* e */+ `/* ${/* f */ a} // g`;\n//# sourceMappingURL=a.js.map\n")).toBe(
      "\nconst a = 'x // y';\nconst b = /[/*]/;   const c = a + `/* ${  a} // g`;\n//# sourceMappingURL=a.js.map\n",
    );
  });

  it('has no indentation but in texts', () => {
    expect(lightenCode('if (a) {\n  b(`x\n  y ${\n    c}\n  z`,\n    \'d\');\n}\n')).toBe('if (a) {\nb(`x\n  y ${\nc}\n  z`,\n\'d\');\n}\n');
  });

  it('says in escapes what is beyond Latin-1', () => {
    const code = String.raw`[/[’“]é\—/.source, '’\’\\’é😀', "\u2019–", ${'`\\`${1}–\\n`'}, /[😀-😂]|\p{Lu}/u.test('😁')]`;
    const made = lightenCode(code);
    expect(made).toMatch(/^[\0-\xff]*$/);
    expect(made).toContain(String.raw`'\u2019\u2019\\\u2019é\ud83d\ude00'`);
    expect(made).toContain(String.raw`/[\ud83d\ude00-\ud83d\ude02]|\p{Lu}/u`);
    expect(made).toContain(String.raw`/[\u2019\u201c]é\u2014/`);
  });
});
