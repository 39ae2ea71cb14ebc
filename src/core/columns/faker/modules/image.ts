import { z } from 'zod';
import { composed, method, type FakerEntry } from '../entry.js';

const side = z.int().min(1).max(4000).optional();
const url = /^https:\/\/[^\s]+$/;
const size = (o: { width?: number | undefined; height?: number | undefined }): { width?: number; height?: number } => ({
  ...(o.width === undefined ? {} : { width: o.width }),
  ...(o.height === undefined ? {} : { height: o.height }),
});

export const imageEntries: readonly FakerEntry[] = [
  method('image.avatar', 'Address of a portrait.', (f) => f.image.avatar(), { fits: url, maxBytes: 160 }),
  composed('image.avatarGitHub', 'Address of a GitHub avatar.', () => ['https://avatars.githubusercontent.com/u/', { from: 0, to: 100_000_000 }]),
  composed('image.personPortrait', 'Address of a portrait of a person.', (_, { sex, size: pixels }) => ['https://cdn.jsdelivr.net/gh/faker-js/assets-person-portrait/', { list: sex === undefined ? ['female', 'male'] : [sex] }, `/${String(pixels)}/`, { from: 0, to: 99 }, '.jpg'], {
    options: { sex: z.enum(['female', 'male']).optional(), size: z.union([z.literal(32), z.literal(64), z.literal(128), z.literal(256), z.literal(512)]).default(512) },
  }),
  method('image.url', 'Address of an image.', (f, o) => f.image.url(size(o)), { options: { width: side, height: side }, examples: [{}, { width: 640, height: 480 }], fits: url, maxBytes: 96 }),
  method('image.urlPicsumPhotos', 'Address of an image at Lorem Picsum.', (f, o) => f.image.urlPicsumPhotos(size(o)), { options: { width: side, height: side }, fits: url, maxBytes: 120 }),
  method('image.dataUri', 'Small SVG image as a data URI.', (f, o) => f.image.dataUri({ type: o.type, ...size(o) }), {
    options: { width: side, height: side, type: z.enum(['svg-uri', 'svg-base64']).default('svg-base64') },
    fits: /^data:image\/svg\+xml[;,][^\s]+$/,
    maxBytes: 600,
  }),
];
