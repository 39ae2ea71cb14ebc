import { Listed } from '../../../../src/planners/embedded/lexicon/listed.js';

const LISTED = new Listed('Código postal|teléfonos\nfecha de pedido', (keys) => [keys, keys.filter((key) => key !== 'de')]);

it('tells which phrases no name in a list can be', () => {
  expect(['telefono', 'codigo postal', 'fecha de pedido', 'fecha pedido'].map((phrase) => LISTED.mayName(phrase))).toEqual([true, true, true, true]);
  expect(['codigo', 'postal codigo', 'pedido', 'date'].map((phrase) => LISTED.mayName(phrase))).toEqual([false, false, false, false]);
  expect(['codigopostal', 'fechapedido', 'codepostal'].map((word) => LISTED.maySquash(word))).toEqual([true, true, false]);
  expect(['pedido', 'order'].map((word) => LISTED.mayHold(word))).toEqual([true, false]);
});

it('leaves open what it cannot tell', () => {
  expect(['名前', 'a/b'].map((phrase) => LISTED.mayName(phrase))).toEqual([true, true]);
});
