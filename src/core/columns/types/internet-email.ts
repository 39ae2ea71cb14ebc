import { z } from 'zod';
import { Dictionary } from '../../generation/dictionary.js';
import { StaticTable } from '../../generation/static-table.js';
import { aliasTable } from '../../random/alias-table.js';
import { mailDomains } from '../../vocabulary/people/mail-domains.js';
import type { ColumnContext } from '../contract.js';
import { addressNameBytes, addressNameParts, joints } from '../person/address-name.js';
import { personColumn } from '../person/person-column.js';
import { PersonDraw, personKey, personLocale, personOptions, type PersonOptions } from '../person/role.js';

const domainName = z.string().max(253).regex(/^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+$/i, 'must be a domain such as "acme.com"');

const options = z.strictObject({
  ...personOptions,
  domain: domainName.optional().describe('The one domain of all addresses, such as "acme.com".'),
  domains: z.array(domainName).min(1).max(1000).optional().describe('Domains to choose from.'),
});

type Options = z.infer<typeof options>;

/** E-mail address of the row's person, made of their names. No two rows of a role share one. */
export const internetEmail = personColumn<Options>({
  id: 'internet.email',
  summary: "E-mail address of a person, made of their names; always distinct.",
  options,
  examples: [{}, { domain: 'acme.com' }, { of: 'buyer', domains: ['a.org', 'b.org'] }],
  distinct: true,
  maxBytes: (pool) => addressNameBytes(pool) + 254,
  prepare: (context) => {
    const key = personKey(context);
    const weights = domainWeights(context);
    const between = joints(context.localeIndex);
    const dictionary = new Dictionary(Object.keys(weights).map((domain) => `@${domain}`));
    const table = new StaticTable(aliasTable(Object.values(weights)));
    return (people, frame) => {
      const indices = frame.arena.take(frame.count * 4);
      frame.kernels.aliasIndex(frame.words(key, PersonDraw.domain), frame.count, table.resident(frame.engine), dictionary.values.length, indices);
      const domain = { tag: 'dictionary', indices, dictionary, validity: 0 } as const;
      return { tag: 'composite', parts: [...addressNameParts(people, between), domain], validity: 0 };
    };
  },
  checkCell: (text, _, context) => {
    const [local = '', domain = ''] = text.split('@');
    if (!/^[a-z0-9]+([._-]{1,2})([a-z]\1)?[a-z0-9]+$/.test(local)) return 'is not an address made of two names';
    return Object.hasOwn(domainWeights(context), domain) ? undefined : `is not at one of the domains`;
  },
});

function domainWeights(context: ColumnContext<Options & PersonOptions>): Readonly<Record<string, number>> {
  const { domain, domains } = context.options;
  if (domain !== undefined) return { [domain]: 1 };
  if (domains !== undefined) return Object.fromEntries(domains.map((name) => [name, 1]));
  return mailDomains(personLocale(context));
}
