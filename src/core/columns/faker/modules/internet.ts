import { z } from 'zod';
import { count } from '../common-options.js';
import { listed, method, type FakerEntry } from '../entry.js';
import { userAgent } from '../user-agent.js';

const octets = (text: string): boolean => /^\d{1,3}(\.\d{1,3}){3}$/.test(text) && text.split('.').every((part) => Number(part) < 256);
const host = /^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/;
const sixth = /^[0-9a-f]{1,4}(:[0-9a-f]{1,4}){7}$/;

export const internetEntries: readonly FakerEntry[] = [
  method('internet.exampleEmail', 'E-mail address at a domain for examples; not the row’s person.', (f) => f.internet.exampleEmail().toLowerCase(), { fits: /^[^\s@]+@example\.(com|net|org)$/, maxBytes: 120 }),
  listed('internet.protocol', 'http or https.', () => ['http', 'https']),
  listed('internet.httpMethod', 'Method of an HTTP request.', () => ['GET', 'POST', 'PUT', 'DELETE', 'PATCH']),
  method('internet.httpStatusCode', 'Status of an HTTP answer.', (f) => f.internet.httpStatusCode(), { shape: { kind: 'int' }, fits: /^[1-5]\d\d$/, maxBytes: 3 }),
  method('internet.url', 'Address of a web page.', (f, o) => f.internet.url(o), {
    options: { appendSlash: z.boolean().default(false), protocol: z.enum(['http', 'https']).default('https') },
    examples: [{}, { appendSlash: true, protocol: 'http' }],
    fits: /^https?:\/\/[a-z0-9.-]+\/?$/,
    maxBytes: 120,
  }),
  method('internet.domainName', 'Domain name.', (f) => f.internet.domainName(), { fits: host, maxBytes: 96 }),
  listed('internet.domainSuffix', 'End of a domain name, such as "com".', (d) => d.internet.domain_suffix),
  method('internet.domainWord', 'Word of a domain name.', (f) => f.internet.domainWord(), { fits: /^[a-z0-9-]+$/, maxBytes: 64 }),
  method('internet.ip', 'IPv4 or IPv6 address.', (f) => f.internet.ip(), { fits: (text) => octets(text) || sixth.test(text) }),
  method('internet.ipv4', 'IPv4 address.', (f, { network }) => f.internet.ipv4({ network }), {
    options: { network: z.enum(['any', 'loopback', 'private-a', 'private-b', 'private-c', 'test-net-1', 'test-net-2', 'test-net-3', 'link-local', 'multicast']).default('any') },
    examples: [{}, { network: 'private-c' }],
    fits: octets,
    maxBytes: 15,
  }),
  method('internet.ipv6', 'IPv6 address.', (f) => f.internet.ipv6(), { fits: sixth, maxBytes: 39 }),
  method('internet.port', 'Port number.', (f) => f.internet.port(), { shape: { kind: 'int' }, fits: (text) => Number(text) <= 65_535, maxBytes: 5 }),
  method('internet.userAgent', 'User agent of a browser in use.', (f) => userAgent(f), { fits: /^Mozilla\/5\.0 \([^)]+\) /, maxBytes: 180 }),
  method('internet.mac', 'MAC address.', (f, { separator }) => f.internet.mac({ separator }), { options: { separator: z.enum([':', '-', '']).default(':') }, fits: /^([0-9a-f]{2}[:-]?){5}[0-9a-f]{2}$/, maxBytes: 17 }),
  method('internet.password', 'Password.', (f, { length, memorable, prefix }) => f.internet.password({ length, memorable, prefix }), {
    options: { length: count(128, 15), memorable: z.boolean().default(false), prefix: z.string().max(32).default('') },
    examples: [{}, { length: 20, memorable: true }],
    fits: /^[^\s]+$/,
    maxBytes: 160,
  }),
  method('internet.emoji', 'Emoji.', (f) => f.internet.emoji(), { maxBytes: 40 }),
  method('internet.jwtAlgorithm', 'Algorithm of a JSON Web Token.', (f) => f.internet.jwtAlgorithm(), { fits: /^[A-Z]{2}\d{3}$|^none$/ }),
  method('internet.jwt', 'JSON Web Token.', (f, _, refDate) => f.internet.jwt({ refDate }), { fits: /^[\w-]+\.[\w-]+\.[\w-]+$/, maxBytes: 600 }),
];
