import { matches } from '../../../src/core/grammars/match.js';
import { kindGrammar } from '../../../src/core/grammars/kind-grammar.js';
import { plainGrammar } from '../../../src/core/grammars/plain.js';
import { KINDS } from '../../../src/core/vocabulary/phrases/kind-phrases.js';
import { cellsOf, cellText, columnCells, compiled } from '../../support/generate.js';
import { aSchema } from '../../support/schema-builder.js';

const texts = (options: Readonly<Record<string, unknown>>, rows = 1000): string[] =>
  columnCells(aSchema().table('t', rows).column('cell', 'text', options).build(), 'cell').map((cell) => cellText(cell) ?? '');

describe('texts', () => {
  it('agree with their rating', () => {
    const schema = aSchema().table('t', 500).column('stars', 'integer', { min: 1, max: 5 }, { missing: 0.1 }).column('cell', 'text', { kind: 'product_review', rating: 'stars' }).build();
    const [stars = [], cells = []] = cellsOf(compiled(schema).table('t').slice());
    const roots = ['neutral', 'negative', 'mixed', 'positive'];
    const grammar = plainGrammar(kindGrammar('en', 'product_review', undefined), roots);
    const wanted = (star: string): string => (star === 'null' ? 'neutral' : Number(star) <= 2 ? 'negative' : Number(star) >= 4 ? 'positive' : 'mixed');
    cells.forEach((cell, i) => {
      expect(roots.filter((root) => matches(grammar, root, cellText(cell) ?? ''))).toEqual([wanted(stars[i] ?? '')]);
    });
  });

  it('differ in 95 of 100 reviews, in any slice the same', () => {
    expect(new Set(texts({ kind: 'review' }, 10_000)).size).toBeGreaterThan(9500);
    const table = compiled(aSchema().table('t', 500).column('cell', 'text', { kind: 'hotel_review' }).build()).table('t');
    expect(cellsOf(table.slice(), 7)).toEqual(cellsOf(table.slice()));
  });

  it.each([...KINDS])('of the kind %s are well formed', (kind) => {
    for (const language of ['en', 'de']) {
      for (const text of texts({ kind, language })) expect(text).not.toMatch(/ {2}|^ | $|[{}]|\.\.|\s[.,;!?]|^\p{Ll}|[.!?] \p{Ll}|lorem|ipsum|dolor/u);
    }
  });

  it('refuse grammars that come to no end or name what is not there', () => {
    const grammar = (option: string): (() => string[]) => () => texts({ grammar: { rules: [{ name: 'root', options: [option] }] } }, 3);
    expect(grammar('{root}')).toThrow('lead back to themselves');
    expect(grammar('{nobody}')).toThrow('which is not there');
    expect(grammar('{open')).toThrow('is not closed');
    expect(grammar('as {{it}} is')()).toEqual(['as {it} is', 'as {it} is', 'as {it} is']);
  });
});
