import type { Language } from '../../model.js';
import { fold } from '../../reading/words.js';
import { FASHION_AND_BEAUTY } from './fashion-and-beauty.js';
import { FOOD } from './food.js';
import { HOME_AND_LEISURE } from './home-and-leisure.js';
import type { Shop } from './shop.js';
import { TECHNOLOGY_AND_TRADE } from './technology-and-trade.js';

const SHOPS: readonly Shop[] = [...FOOD, ...FASHION_AND_BEAUTY, ...HOME_AND_LEISURE, ...TECHNOLOGY_AND_TRADE];
const PLACE: Readonly<Record<Language, number>> = { en: 0, de: 1, es: 2, fr: 3 };

/** A product on a shelf. */
export interface Good {
  readonly kind: string;
  readonly name: string;
  readonly min: number;
  readonly max: number;
}

/** What the shops that a text tells of sell: of "a clothes shop" clothes, of "a shop for books and toys" both. */
export function goodsIn(text: string, language: Language): readonly Good[] {
  const plain = fold(text);
  return SHOPS.filter(({ sold }) => sold.test(plain)).flatMap(({ goods }) => goodsOf(goods, PLACE[language]));
}

function goodsOf(goods: string, at: number): Good[] {
  let kind = '';
  return goods.trim().split('\n').flatMap((line) => {
    const cells = line.replace(/^# /u, '').split('|');
    if (line.startsWith('# ')) kind = cells[at] ?? '';
    const [min = 0, max = 0] = (cells[4] ?? '').split('-').map(Number);
    return line.startsWith('# ') ? [] : [{ kind, name: cells[at] ?? '', min, max }];
  });
}
