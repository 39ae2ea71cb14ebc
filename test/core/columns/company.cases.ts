import { cellText, cellsOf, columnCells, compiled } from '../../support/generate.js';
import { aSchema } from '../../support/schema-builder.js';

const ROWS = 2000;

function companies(locale: string): { name: string; domain: string; email: string; industry: string }[] {
  const schema = aSchema().table('t', ROWS).column('name', 'company.name').column('domain', 'company.domain').column('email', 'company.email').column('industry', 'company.industry').with({ locale }).build();
  const [names = [], domains = [], emails = [], industries = []] = cellsOf(compiled(schema).table('t').slice()).map((column) => column.map((cell) => cellText(cell) ?? ''));
  return names.map((name, i) => ({ name, domain: domains[i] ?? '', email: emails[i] ?? '', industry: industries[i] ?? '' }));
}

it.each(['en', 'de', 'fr', 'es', 'pl', 'ja', 'ru', 'pt_BR'])('have a domain and a mailbox of their own in %s', (locale) => {
  const rows = companies(locale);
  const domainOf = new Map(rows.map(({ name, domain }) => [name, domain]));
  const wrong = rows.filter(
    ({ name, domain, email }) => domain !== domainOf.get(name) || !/^[a-z0-9]+-[a-z0-9]+(\.[a-z]+)+$/.test(domain) || !/^[a-z]+@/.test(email) || email.split('@')[1] !== domain,
  );
  expect(wrong).toEqual([]);
  expect(new Set(domainOf.values()).size).toBe(domainOf.size);
});

it('are in the industry that their name tells', () => {
  const rows = companies('en');
  const told = (end: string): Set<string> => new Set(rows.filter(({ name }) => name.endsWith(` ${end}`)).map(({ industry }) => industry));
  expect([told('Logistics'), told('Pharma'), told('Motors')]).toEqual([new Set(['Logistics']), new Set(['Pharmaceuticals']), new Set(['Automotive'])]);
  expect(told('Group').size).toBeGreaterThan(5);
  expect(companies('de').find(({ name }) => name.endsWith(' Bau GmbH'))?.industry).toBe('Bauwesen');
});

it('stay the same whichever of their columns are asked for, distinct or not', () => {
  const rows = companies('en');
  const alone = aSchema().table('t', ROWS).column('mail', 'company.email', {}, { unique: true }).build();
  expect(columnCells(alone, 'mail').map(cellText)).toEqual(rows.map(({ email }) => email));
  const named = aSchema().table('t', ROWS).column('firm', 'company.name').build();
  expect(columnCells(named, 'firm').map(cellText)).toEqual(rows.map(({ name }) => name));
});
