

export const SIGNS: Readonly<Record<string, '+' | '-' | '*' | '/'>> = { '+': '+', '-': '-', '−': '-', '–': '-', '*': '*', '×': '*', '/': '/', '÷': '/' };

export const WORDS: Readonly<Record<string, '+' | '-' | '*' | '/'>> = {
  plus: '+', mas: '+', increased: '+', raised: '+', reduced: '-', decreased: '-', lowered: '-', zuzuglich: '+', minus: '-', less: '-', meno: '-', menos: '-', moins: '-', abzuglich: '-', time: '*', times: '*', x: '*', mal: '*', por: '*', foi: '*', fois: '*', multiplied: '*', multipliee: '*', multiplie: '*', multiplicado: '*', multiplicada: '*', multipliziert: '*', divisee: '/', divided: '/', over: '/', durch: '/', dividido: '/', divise: '/',
}; // prettier-ignore

 // prettier-ignore
export const FRACTIONS: Readonly<Record<string, number>> = { third: 3, quarter: 4, fifth: 5, sixth: 6, eighth: 8, tenth: 10, twentieth: 20, hundredth: 100, drittel: 3, viertel: 4, funftel: 5, zehntel: 10, tercio: 3, cuarto: 4, quinto: 5, decimo: 10, tier: 3, quart: 4 };

export const ARTICLES = new Set('the its their a an of der die das el la los las le les du des by it respective that given same actual total'.split(' '));
