import { matches } from '../../../src/core/grammars/match.js';
import { kindGrammar } from '../../../src/core/grammars/kind-grammar.js';
import { plainGrammar } from '../../../src/core/grammars/plain.js';
import { KINDS, LANGUAGES, type Kind } from '../../../src/core/vocabulary/phrases/kind-phrases.js';
import { cellsOf, cellText, columnCells, compiled, written } from '../../support/generate.js';
import { aSchema } from '../../support/schema-builder.js';

const texts = (options: Readonly<Record<string, unknown>>, rows = 1000): string[] =>
  columnCells(aSchema().table('t', rows).column('cell', 'text', options).build(), 'cell').map((cell) => cellText(cell) ?? '');

const own = (rules: Readonly<Record<string, readonly string[]>>, rows = 1000, weights?: readonly number[]): string[] =>
  texts({ grammar: { rules: Object.entries(rules).map(([name, options]) => ({ name, options, ...(name === 'root' && weights ? { weights } : {}) })) } }, rows);

const ROOTS = ['neutral', 'negative', 'mixed', 'positive'];

describe('texts', () => {
  it('agree with their rating', () => {
    const schema = aSchema().table('t', 500).column('stars', 'integer', { min: 1, max: 5 }, { missing: 0.1 }).column('cell', 'text', { kind: 'product_review', rating: 'stars' }).build();
    const [stars = [], cells = []] = cellsOf(compiled(schema).table('t').slice());
    const grammar = plainGrammar(kindGrammar('en', 'product_review', undefined), ROOTS);
    const wanted = (star: string): string => (star === 'null' ? 'neutral' : Number(star) <= 2 ? 'negative' : Number(star) >= 4 ? 'positive' : 'mixed');
    cells.forEach((cell, i) => {
      expect(ROOTS.filter((root) => matches(grammar, root, cellText(cell) ?? ''))).toEqual([wanted(stars[i] ?? '')]);
    });
  });

  it.each(['en', 'de', 'es', 'fr'] as const)('agree with the sentiment of their row in %s', (language) => {
    const schema = aSchema().table('t', 400).column('tone', 'category', { values: ['Positive', 'neg', 'mixed', 'neutral', '?'] }).column('cell', 'text', { kind: 'hotel_review', sentiment: 'tone', language }).build();
    const [tones = [], cells = []] = cellsOf(compiled(schema).table('t').slice());
    const grammar = plainGrammar(kindGrammar(language, 'hotel_review', undefined), ROOTS);
    const wanted: Readonly<Record<string, string>> = { Positive: 'positive', neg: 'negative', mixed: 'mixed' };
    cells.forEach((cell, i) => {
      expect(matches(grammar, wanted[cellText(tones[i] ?? '') ?? ''] ?? 'neutral', cellText(cell) ?? '')).toBe(true);
    });
  });

  it('are about the text of their row', () => {
    for (const kind of ['clinical_note', 'support_ticket'] as const) {
      const schema = aSchema().table('t', 300).column('what', 'category', { values: ['hay "fever"', 'Zucker, viel'] }).column('cell', 'text', { kind, about: 'what', max_words: 30 }).build();
      const [whats = [], cells = []] = cellsOf(compiled(schema).table('t').slice());
      cells.forEach((cell, i) => {
        expect((cellText(cell) ?? '').toLowerCase()).toContain((cellText(whats[i] ?? '') ?? '-').toLowerCase());
      });
    }
  });

  it.each([...LANGUAGES])('keep to their bounds of words in %s', (language) => {
    const lengths = texts({ kind: 'product_review', language, min_words: 12, max_words: 18 }).map((text) => text.split(/[ \t\n\r]/).length);
    expect(Math.min(...lengths)).toBeGreaterThanOrEqual(12);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(18);
    expect(new Set(lengths).size).toBeGreaterThan(4);
  });

  it('write "a" and "an" by sound', () => {
    const heard = own({ root: ['{^a thing} and {a thing}'], thing: ['umbrella', 'hour', 'university', 'MRI scan', 'UFO', 'one-way ticket', 'boot', 'honest try'] });
    const articles = new Set(heard.flatMap((text) => text.toLowerCase().split(' and ')));
    expect([...articles].sort()).toEqual(['a boot', 'a one-way ticket', 'a ufo', 'a university', 'an honest try', 'an hour', 'an mri scan', 'an umbrella']);
  });

  it('take options by their weights', () => {
    const made = own({ root: ['often', 'seldom', 'never'] }, 8000, [3, 1, 0]);
    expect(new Set(made)).toEqual(new Set(['often', 'seldom']));
    expect(made.filter((text) => text === 'often').length / 8000).toBeCloseTo(0.75, 1);
  });

  it('are quoted in CSV and JSON wherever a sign asks for it', () => {
    const options = Array.from({ length: 50 }, (_, at) => ['"', ',', '\n', '"",'].map((sign) => `${'x'.repeat(at)}${sign}${'é'.repeat((at * 7) % 20)}`)).flat();
    const schema = aSchema().table('t', 3000).column('cell', 'text', { grammar: { rules: [{ name: 'root', options }] } }).build();
    const cells = columnCells(schema, 'cell').map((cell) => cellText(cell) ?? '');
    expect(new Set(cells)).toEqual(new Set(options));
    expect(written(schema)).toBe(`cell\n${cells.map((cell) => `"${cell.replaceAll('"', '""')}"\n`).join('')}`);
  });

  it.each([...KINDS])('of the kind %s are well formed and differ', (kind) => {
    const least: Readonly<Partial<Record<Kind, number>>> = { book_title: 6000, job_title: 6000 };
    for (const language of LANGUAGES) {
      const made = texts({ kind, language }, 10_000);
      expect(new Set(made).size).toBeGreaterThanOrEqual(least[kind] ?? 9500);
      const malformed = made.slice(0, 1000).filter((text) => / {2}|^ | $|[{}@]|\.\.|[ \n][.,;!?]|^[¿¡]?\p{Ll}|[.!?] [¿¡]?\p{Ll}|lorem|ipsum|dolor sit/u.test(text));
      expect(malformed).toEqual([]);
    }
  });

  it('come in four languages, by option or locale, and in any slice the same', () => {
    const signs = { en: /\b(the|is|was)\b/i, de: /\b(die|das|ist|war)\b/i, es: /\b(el|es|la|fue)\b/i, fr: /\b(le|la|est|les)\b/i };
    for (const language of LANGUAGES) {
      const made = texts({ kind: 'review', language });
      expect(made.filter((text) => signs[language].test(text)).length).toBeGreaterThan(600);
      const schema = aSchema().with({ locale: language }).table('t', 1000).column('cell', 'text', { kind: 'review' }).build();
      expect(columnCells(schema, 'cell').map((cell) => cellText(cell))).toEqual(made);
      const table = compiled(schema).table('t');
      expect(cellsOf(table.slice(), 7)).toEqual(cellsOf(table.slice()));
    }
  });

  it('order what fits the complaint', () => {
    for (const text of texts({ kind: 'clinical_note' }, 5000)) {
      if (/cough|sore throat|blocked nose/.test(text)) expect(text).not.toMatch(/physiotherapy|bandage|cold packs|antacid|zinc/);
      if (/knee|ankle|elbow/.test(text)) expect(text).not.toMatch(/nasal|lozenges|antacid|throat swab|stool/);
    }
  });

  it('use no word of a shared list twice', () => {
    for (const text of texts({ kind: 'support_ticket' }, 5000)) {
      const days = text.match(/Monday|Tuesday|Wednesday|Thursday|Friday|Saturday/g) ?? [];
      expect(new Set(days).size).toBe(days.length);
    }
  });

  it('refuse grammars that come to no end, go too deep or name what is not there', () => {
    const grammar = (option: string): (() => string[]) => () => own({ root: [option] }, 3);
    expect(grammar('{root}')).toThrow('lead back to themselves');
    expect(grammar('{nobody}')).toThrow('which is not there');
    expect(grammar('{open')).toThrow('is not closed');
    expect(grammar('as {{it}} is')()).toEqual(['as {it} is', 'as {it} is', 'as {it} is']);
    const chain = (length: number) => () => own({ root: ['{r1}'], ...Object.fromEntries(Array.from({ length }, (_, i) => [`r${String(i + 1)}`, [i + 1 === length ? 'end' : `{r${String(i + 2)}}`]])) }, 1);
    expect(chain(7)()).toEqual(['end']);
    expect(chain(8)).toThrow('deep in one another');
    expect(own({ root: ['{b}'.repeat(249)], b: ['x'] }, 1)).toEqual(['x'.repeat(249)]);
    expect(() => own({ root: ['{b}'.repeat(250)], b: ['x'] }, 1)).toThrow('at most 250 are allowed');
  });
});
