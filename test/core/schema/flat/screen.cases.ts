import { screened } from '../../../../src/core/schema/flat/screen.js';
import { FLAT_LIMITS, flatDataset, type FlatDataset } from '../../../../src/core/schema/flat/shape.js';

const answer = (entries: readonly string[], more: object = {}): FlatDataset =>
  flatDataset.parse({ name: 'd', tables: [{ name: 't', columns: [{ name: 'a', type: 'category', pool: 'words' }] }], vocabulary: [{ name: 'words', entries, ...more }] });

const kept = (entries: readonly string[], more: object = {}, description = ''): unknown => screened(answer(entries, more), description).answer.vocabulary?.[0];
const notes = (entries: readonly string[]): readonly string[] => screened(answer(entries), '').notes;

describe('words', () => {
  it.each([
    ...['<script>alert(1)</script>', '</td>', '<img src=x onerror=alert(1)>', '<!doctype html>', 'javascript:alert(1)', 'data:text/html,hi', 'x onload = go()'],
    ...['=SUM(A1:A9)', ' =1+1', "@SUM(1)", '+cmd|calc', '-2+3!A1|x', '${jndi:ldap://x}', '$(reboot)', '`reboot`', '{%x%}', '#{x}', '<%= x %>'],
    ...["x'; DROP TABLE users", 'a; delete from b', '1 UNION ALL SELECT password'],
  ])('that could be taken for code are left out: %s', (word) => {
    expect(kept(['fine', word])).toEqual({ name: 'words', entries: ['fine'] });
    expect(notes(['fine', word])).toEqual(['Of the words that the model wrote, some were left out: 1 that could be taken for code.']);
  });

  it.each(['a\u0000b', 'a\nb', 'a\tb', 'a\u202eb', '\ud800', 'a\u200bb', '\ufeffa\u0007'])('with characters that cannot be seen are left out: %j', (word) => {
    expect(kept(['fine', word])).toEqual({ name: 'words', entries: ['fine'] });
  });

  it.each(['-5', '+44 20 7946', '@nasa', 'AT&T', '3 < 4', 'a = b', 'Drop-off', 'O\'Brien; Sons', 'x > y', '50 %', 'data: raw', '{a noun} on {^date}', 'Łódź', '東京', 'naïve 😀'])('that only look strange stay: %s', (word) => {
    expect(kept([word])).toEqual({ name: 'words', entries: [word] });
  });

  it('of the description stay', () => {
    expect(kept(['<b>bold</b>'], {}, 'formats such as <b>bold</b> or plain')).toEqual({ name: 'words', entries: ['<b>bold</b>'] });
  });

  it('that are repeated count once, with the weights of all', () => {
    expect(kept(['Red', 'blue', ' red ', 'RED'], { weights: [1, 2, 3, 4] })).toEqual({ name: 'words', entries: ['Red', 'blue'], weights: [8, 2] });
    expect(kept(['é', 'e\u0301'])).toEqual({ name: 'words', entries: ['é'] });
  });

  it('are bounded in length, in number and together', () => {
    expect(kept(['fine', 'x'.repeat(FLAT_LIMITS.entryLength + 1), ''])).toEqual({ name: 'words', entries: ['fine'] });
    const many = Array.from({ length: FLAT_LIMITS.entries + 50 }, (_, i) => `word ${i}`);
    expect((kept(many) as { entries: string[] }).entries).toHaveLength(FLAT_LIMITS.entries);
    const pools = Array.from({ length: FLAT_LIMITS.pools + 20 }, (_, p) => ({ name: `p${p}`, entries: Array.from({ length: 100 }, (_, i) => `${'x'.repeat(280)} ${i}`) }));
    const vocabulary = screened(flatDataset.parse({ name: 'd', tables: [], vocabulary: [...pools, pools[0]] }), '').answer.vocabulary ?? [];
    expect(vocabulary.length).toBeLessThanOrEqual(FLAT_LIMITS.pools);
    expect(vocabulary.flatMap(({ entries }) => entries).join('').length).toBeLessThanOrEqual(FLAT_LIMITS.wordsLength);
  });
});

it('looks at all that is written into cells as it stands, and not at expressions', () => {
  const columns = [
    { name: 'a', type: 'category', values: ['ok', '<script>'], weights: [1, 2] },
    { name: 'b', type: 'constant', options: [{ option: 'value', value: '=cmd()' }] },
    { name: 'c', type: 'sequence', options: { prefix: '${x}', width: 3 } },
    { name: 'd', type: 'expression', options: { expression: 'a <b ? 1 : 2' } },
    { name: 'e', type: 'category', values: ['x'], cases: [{ when: 'a <b', values: ['`y`', 'z'], weights: [1, 2] }] },
  ];
  const { answer: clean, notes: told } = screened(flatDataset.parse({ name: 'd', tables: [{ name: 't', columns }] }), '');
  expect(clean.tables[0]?.columns).toEqual([
    { ...columns[0], values: ['ok'], weights: [1] },
    { ...columns[1], options: [] },
    { ...columns[2], options: { width: 3 } },
    columns[3],
    { ...columns[4], weights: null, cases: [{ when: 'a <b', values: ['z'], weights: [2] }] },
  ]);
  expect(told).toEqual(['Of the words that the model wrote, some were left out: 4 that could be taken for code.']);
});
