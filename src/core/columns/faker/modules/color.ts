import { CssFunction, CssSpace } from '@faker-js/faker';
import { z } from 'zod';
import { composed, listed, type FakerEntry, type NumberPart } from '../entry.js';

const HEX = Array.from('0123456789abcdef');
const pairs = (digits: readonly string[]): string[] => digits.flatMap((first) => digits.map((second) => first + second));
const PAIRS = { lower: pairs(HEX), upper: pairs(HEX).map((pair) => pair.toUpperCase()), mixed: pairs([...new Set([...HEX, ...HEX.map((digit) => digit.toUpperCase())])]) };

const byte: NumberPart = { from: 0, to: 255 };
const percent: NumberPart = { from: 0, to: 100 };
const degrees: NumberPart = { from: 0, to: 360 };
const alpha: NumberPart = { from: 0, to: 100, style: { as: 'decimal', scale: 2 } };
const share: NumberPart = { from: 0, to: 10_000, style: { as: 'decimal', scale: 4 } };
const axis: NumberPart = { from: -1_000_000, to: 1_000_000, style: { as: 'decimal', scale: 4 } };
const chroma: NumberPart = { from: 0, to: 2300, style: { as: 'decimal', scale: 1 } };

export const colorEntries: readonly FakerEntry[] = [
  listed('color.human', 'Name of a colour.', (d) => d.color.human),
  listed('color.space', 'Name of a colour space.', (d) => d.color.space),
  listed('color.cssSupportedFunction', 'Colour function of CSS.', () => Object.values(CssFunction)),
  listed('color.cssSupportedSpace', 'Colour space of CSS.', () => Object.values(CssSpace)),
  composed(
    'color.rgb',
    'Colour as RGB, by default in hexadecimal: "#6cbcff".',
    (_, { format, casing, prefix, includeAlpha }) => {
      if (format === 'css') return [includeAlpha ? 'rgba(' : 'rgb(', byte, ', ', byte, ', ', byte, ...(includeAlpha ? [', ', alpha] : []), ')'];
      const pair = { list: PAIRS[casing] };
      return [prefix, pair, pair, pair, ...(includeAlpha ? [pair] : [])];
    },
    { options: { format: z.enum(['hex', 'css']).default('hex'), casing: z.enum(['lower', 'upper', 'mixed']).default('lower'), prefix: z.string().max(8).default('#'), includeAlpha: z.boolean().default(false) }, examples: [{}, { format: 'css' }] },
  ),
  composed('color.cmyk', 'Colour as CMYK in CSS.', () => ['cmyk(', percent, '%, ', percent, '%, ', percent, '%, ', percent, '%)']),
  composed('color.hsl', 'Colour as HSL in CSS.', (_, { includeAlpha }) => ['hsl(', degrees, 'deg ', percent, '% ', percent, '%', ...(includeAlpha ? [' / ', alpha] : []), ')'], { options: { includeAlpha: z.boolean().default(false) } }),
  composed('color.hwb', 'Colour as HWB in CSS.', () => ['hwb(', degrees, ' ', percent, '% ', percent, '%)']),
  composed('color.lab', 'Colour as CIELAB in CSS.', () => ['lab(', percent, '% ', axis, ' ', axis, ')']),
  composed('color.lch', 'Colour as LCh in CSS.', () => ['lch(', percent, '% ', chroma, ' ', chroma, ')']),
  composed('color.colorByCSSColorSpace', 'Colour of a CSS colour space.', (_, { space }) => [`color(${space} `, share, ' ', share, ' ', share, ')'], {
    options: { space: z.enum(['sRGB', 'display-p3', 'rec2020', 'a98-rgb', 'prophoto-rgb']).default('sRGB') },
  }),
];
