import type { ColumnSchema } from '../../../../src/core/schema/dataset-schema.js';
import { columnsOf } from '../../../support/planned-columns.js';

/** What a column holds where another holds a value. */
const told = (column: ColumnSchema | undefined, when: string): unknown => column?.cases?.find((one) => one.when === when)?.options?.['values'];

describe('nations', () => {
  it.each([
    ['quiz cards: country and its capital city', 'capital_city', "country == 'France'", ['Paris']],
    ['offices with country and currency', 'currency', "country == 'Poland'", ['PLN']],
    ['shops: country (USA, Japan), continent', 'continent', "country == 'USA'", ['North America']],
    ['Filialen: Land, Währung', 'währung', "land == 'Schweiz'", ['CHF']],
    ['sellers: country code, currency', 'currency', "country_code == 'GB'", ['GBP']],
  ])('gives a country of %j what goes with it', async (description, column, when, values) => {
    expect(told((await columnsOf(description)).get(column), when)).toEqual(values);
  });

  it('leaves what the text lists', async () => {
    expect((await columnsOf('payments: country, currency (EUR or USD)')).get('currency')).toMatchObject({ options: { values: ['EUR', 'USD'] } });
  });
});

describe('listed cities', () => {
  it.each([
    ['stores: city (Paris, Tokyo, Madrid), country', 'country', "city == 'Tokyo'", ['Japan']],
    ['city is one of Austin, Portland, Boston; state', 'state', "city == 'Portland'", ['Oregon']],
    ['Customers in Paris, Tokyo and Toronto, with the right country next to the city.', 'country', "city == 'Toronto'", ['Canada']],
    ['Kunden in Berlin, Paris und Rom: Name, Stadt, Land', 'land', "stadt == 'Rom'", ['Italien']],
  ])('lie where they do: %j', async (description, column, when, values) => {
    expect(told((await columnsOf(description)).get(column), when)).toEqual(values);
  });

  it('keep the places of a row together where a country decides nothing new', async () => {
    const columns = await columnsOf('Offices: city, country. The same city is always in the same country.');
    expect(columns.get('country')).not.toHaveProperty('determined_by');
  });
});
