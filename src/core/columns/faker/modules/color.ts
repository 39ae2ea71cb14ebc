import { z } from 'zod';
import { listed, method, type FakerEntry } from '../entry.js';

const css = /^[a-z]+\([^()]{3,60}\)$/;

export const colorEntries: readonly FakerEntry[] = [
  listed('color.human', 'Name of a colour.', (d) => d.color.human),
  listed('color.space', 'Name of a colour space.', (d) => d.color.space),
  method('color.cssSupportedFunction', 'Colour function of CSS.', (f) => f.color.cssSupportedFunction(), { fits: /^[a-z]+$/ }),
  method('color.cssSupportedSpace', 'Colour space of CSS.', (f) => f.color.cssSupportedSpace(), { fits: /^[A-Za-z0-9-]+$/ }),
  method('color.rgb', 'Colour as RGB, by default in hexadecimal: "#6cbcff".', (f, { format, casing, prefix, includeAlpha }) => (format === 'hex' ? f.color.rgb({ format, casing, prefix, includeAlpha }) : f.color.rgb({ format, includeAlpha })), {
    options: { format: z.enum(['hex', 'css']).default('hex'), casing: z.enum(['lower', 'upper', 'mixed']).default('lower'), prefix: z.string().max(8).default('#'), includeAlpha: z.boolean().default(false) },
    examples: [{}, { format: 'css' }],
    fits: (text, { format, prefix }) => (format === 'css' ? css.test(text) : text.startsWith(String(prefix)) && /^([0-9a-f]{6}|[0-9a-f]{8})$/i.test(text.slice(String(prefix).length))),
  }),
  method('color.cmyk', 'Colour as CMYK in CSS.', (f) => f.color.cmyk({ format: 'css' }), { fits: css }),
  method('color.hsl', 'Colour as HSL in CSS.', (f, { includeAlpha }) => f.color.hsl({ format: 'css', includeAlpha }), { options: { includeAlpha: z.boolean().default(false) }, fits: css }),
  method('color.hwb', 'Colour as HWB in CSS.', (f) => f.color.hwb({ format: 'css' }), { fits: css }),
  method('color.lab', 'Colour as CIELAB in CSS.', (f) => f.color.lab({ format: 'css' }), { fits: css }),
  method('color.lch', 'Colour as LCh in CSS.', (f) => f.color.lch({ format: 'css' }), { fits: css }),
  method('color.colorByCSSColorSpace', 'Colour of a CSS colour space.', (f, { space }) => f.color.colorByCSSColorSpace({ format: 'css', space }), {
    options: { space: z.enum(['sRGB', 'display-p3', 'rec2020', 'a98-rgb', 'prophoto-rgb']).default('sRGB') },
    fits: /^color\([^()]{3,60}\)$/,
  }),
];
