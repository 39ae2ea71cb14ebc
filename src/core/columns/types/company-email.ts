import { Dictionary } from '../../generation/dictionary.js';
import { companyColumn } from '../company/company-column.js';
import { CompanyDraw, domainParts, isPair } from '../company/role.js';

const MAILBOXES = new Dictionary(['info@', 'contact@', 'sales@', 'office@', 'hello@']);

export const companyEmail = companyColumn({
  id: 'company.email',
  summary: "E-mail address of the row's company, such as \"info@hartmann-logistics.com\".",
  distinct: true,
  maxBytes: ({ familyWords, domainEnds }) => MAILBOXES.maxBytes + familyWords.maxBytes + domainEnds.maxBytes,
  make: (companies, pool, frame, key) => {
    const indices = frame.arena.take(frame.count * 4);
    frame.kernels.uniformIndex(frame.words(key, CompanyDraw.mailbox), frame.count, MAILBOXES.values.length, indices);
    return { tag: 'composite', parts: [{ tag: 'dictionary', indices, dictionary: MAILBOXES, validity: 0 }, ...domainParts(pool, companies)], validity: 0 };
  },
  fits: (text, { familyWords, domainEnds }) => MAILBOXES.values.some((box) => text.startsWith(String(box)) && isPair(text.slice(String(box).length), familyWords.values, domainEnds.values)),
});
