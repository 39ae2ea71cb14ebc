import { z } from 'zod';
import { fakerFor } from '../../../vocabulary/locales.js';
import { count } from '../common-options.js';
import { literally } from '../fakers-form.js';
import { composed, formed, listed, method, type Definitions, type FakerEntry, type Part } from '../entry.js';
import { userAgent } from '../user-agent.js';

const isIpv4 = (text: string): boolean => /^\d{1,3}(\.\d{1,3}){3}$/.test(text) && text.split('.').every((part) => Number(part) < 256);
const sixth = /^[0-9a-f]{1,4}(:[0-9a-f]{1,4}){7}$/;

/** The first octets of a network; those not named are any. */
const NETWORKS: Readonly<Record<string, readonly (readonly [number, number])[]>> = {
  any: [],
  loopback: [[127, 127]],
  'private-a': [[10, 10]],
  'private-b': [[172, 172], [16, 31]],
  'private-c': [[192, 192], [168, 168]],
  'test-net-1': [[192, 192], [0, 0], [2, 2]],
  'test-net-2': [[198, 198], [51, 51], [100, 100]],
  'test-net-3': [[203, 203], [0, 0], [113, 113]],
  'link-local': [[169, 169], [254, 254]],
  multicast: [[224, 239]],
};

function octets(network: readonly (readonly [number, number])[] = []): Part[] {
  return [0, 1, 2, 3].flatMap((i): Part[] => {
    const [from, to] = network[i] ?? [0, 255];
    return [...(i === 0 ? [] : ['.']), from === to ? String(from) : { from, to }];
  });
}

/** Words as they may stand in the name of a host. */
function hostWords(words: readonly string[]): string[] {
  return words.map((word) => word.toLowerCase().normalize('NFD').replace(/[^a-z0-9 -]/g, '').replaceAll(' ', '-')).filter((word) => /^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/.test(word));
}

/** Two words and an end; English words where those of the locale have no Latin letters. */
function domain({ word, internet }: Definitions): Part[] {
  const [adjectives, nouns] = [word.adjective, word.noun].map(hostWords) as [string[], string[]];
  const english = fakerFor('en').definitions.word;
  return [{ list: adjectives.length > 0 ? adjectives : hostWords(english.adjective) }, '-', { list: nouns.length > 0 ? nouns : hostWords(english.noun) }, '.', { list: internet.domain_suffix }];
}

export const internetEntries: readonly FakerEntry[] = [
  method('internet.exampleEmail', 'E-mail address at a domain for examples; not the row’s person.', (f) => f.internet.exampleEmail().toLowerCase(), { fits: /^[^\s@]+@example\.(com|net|org)$/, maxBytes: 120 }),
  listed('internet.protocol', 'http or https.', () => ['http', 'https']),
  listed('internet.httpMethod', 'Method of an HTTP request.', () => ['GET', 'POST', 'PUT', 'DELETE', 'PATCH']),
  composed('internet.httpStatusCode', 'Status of an HTTP answer.', ({ faker }) => {
    const classes = Object.values<readonly number[]>(faker.definitions.internet.http_status_code);
    return [{ list: classes.flat().map(String), weights: classes.flatMap((codes) => codes.map(() => 1 / codes.length)) }];
  }, { shape: { kind: 'int' } }),
  composed('internet.url', 'Address of a web page.', ({ faker }, { appendSlash, protocol }) => [`${protocol}://`, ...domain(faker.definitions), ...(appendSlash ? ['/'] : [])], {
    options: { appendSlash: z.boolean().default(false), protocol: z.enum(['http', 'https']).default('https') },
    examples: [{}, { appendSlash: true, protocol: 'http' }],
  }),
  composed('internet.domainName', 'Domain name.', ({ faker }) => domain(faker.definitions)),
  listed('internet.domainSuffix', 'End of a domain name, such as "com".', (d) => d.internet.domain_suffix),
  composed('internet.domainWord', 'Word of a domain name.', ({ faker }) => domain(faker.definitions).slice(0, 3)),
  method('internet.ip', 'IPv4 or IPv6 address.', (f) => f.internet.ip(), { fits: (text) => isIpv4(text) || sixth.test(text) }),
  composed('internet.ipv4', 'IPv4 address.', (_, { network }) => octets(NETWORKS[network]), {
    options: { network: z.enum(['any', 'loopback', 'private-a', 'private-b', 'private-c', 'test-net-1', 'test-net-2', 'test-net-3', 'link-local', 'multicast']).default('any') },
    examples: [{}, { network: 'private-c' }],
  }),
  formed('internet.ipv6', 'IPv6 address.', () => Array.from({ length: 8 }, () => '[0-9a-f]{4}').join(':')),
  composed('internet.port', 'Port number.', () => [{ from: 0, to: 65_535 }], { shape: { kind: 'int' } }),
  method('internet.userAgent', 'User agent of a browser in use.', (f) => userAgent(f), { fits: /^Mozilla\/5\.0 \([^)]+\) /, maxBytes: 180 }),
  formed('internet.mac', 'MAC address.', (_, { separator }) => Array.from({ length: 6 }, () => '[0-9a-f]{2}').join(literally(String(separator))), { separator: z.enum([':', '-', '']).default(':') }),
  formed(
    'internet.password',
    'Password; a memorable one takes vowels and consonants in turn.',
    (_, { length, memorable, prefix }) => {
      const start = String(prefix);
      return literally(start) + Array.from({ length: Math.max(0, Number(length) - start.length) }, (_place, i) => (memorable !== true ? '[A-Za-z0-9_]' : i % 2 === 0 ? '[bcdfghjklmnpqrstvwxyz]' : '[aeiou]')).join('');
    },
    { length: count(128, 15), memorable: z.boolean().default(false), prefix: z.string().max(32).regex(/^[\x21-\x7e]*$/, 'must be ASCII without spaces').default('') },
    [{}, { length: 20, memorable: true }],
  ),
  composed('internet.emoji', 'Emoji.', ({ faker }) => {
    const kinds = Object.values<readonly string[]>(faker.definitions.internet.emoji);
    return [{ list: kinds.flat(), weights: kinds.flatMap((emoji) => emoji.map(() => 1 / emoji.length)) }];
  }),
  listed('internet.jwtAlgorithm', 'Algorithm of a JSON Web Token.', (d) => d.internet.jwt_algorithm),
  method('internet.jwt', 'JSON Web Token.', (f, _, refDate) => f.internet.jwt({ refDate }), { fits: /^[\w-]+\.[\w-]+\.[\w-]+$/, maxBytes: 600 }),
];
