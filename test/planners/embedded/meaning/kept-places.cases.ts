import { NEIGHBORHOODS } from '../../../../src/planners/embedded/vocabulary/neighborhoods.js';
import { citiesCalled } from '../../../../src/planners/embedded/agreement/atlas.js';
import { columnsOf } from '../../../support/planned-columns.js';

const within = async (description: string, column: string): Promise<unknown> => (await columnsOf(description)).get(column)?.options?.['within'];

describe('places that all rows lie in', () => {
  it.each<[description: string, column: string, within: readonly string[], countries: readonly string[]]>([
    ['houses for sale in Texas: price, city, zip code', 'zip_code', ['Texas'], ['US']],
    ['customers from California with name, city, state', 'state', ['California'], ['US']],
    ['stores across texas and florida with store name, city', 'city', ['Texas', 'Florida'], ['US']],
    ['Generate 300 customers, all in Ontario: name, city, province', 'province', ['Ontario'], ['CA']],
    ['Patients: name, city. Everyone lives in New York state.', 'city', ['NY'], ['US']],
    ['Hi! I need houses for sale in Texas: price, city', 'city', ['Texas'], ['US']],
    ['patients in New York with name, zip', 'zip', ['New York'], ['US']],
    ['listings in austin tx, with price, lat, lon', 'lat', ['Austin, TX'], ['US']],
    ['coffee shops in Portland, Maine: name, zip', 'zip', ['Portland, ME'], ['US']],
    ['weather stations in Bavaria with latitude, temperature', 'latitude', ['Bavaria'], ['DE']],
    ['sensors in Munich and Hamburg: id, latitude, temp', 'latitude', ['Munich', 'Hamburg'], ['DE']],
    ['clinics in Wales with name, town', 'town', ['Wales'], ['GB']],
    ['clientes de Madrid con nombre, código postal', 'código_postal', ['Madrid'], ['ES']],
    ['Kunden aus Bayern mit Name, PLZ', 'plz', ['Bavaria'], ['DE']],
    ['taxi rides in Chicago: pickup lat, pickup lon, dropoff lat, dropoff lon', 'dropoff_lat', ['Chicago'], ['US']],
    ['shipments from Hamburg with origin city, destination city', 'origin_city', ['Hamburg'], ['DE']],
  ])('%j keeps %s to %j', async (description, column, places, countries) => {
    expect((await columnsOf(description)).get(column)?.options).toMatchObject({ within: places, countries });
  });

  it.each([
    ['shipments from Hamburg with origin city, destination city', 'destination_city'],
    ['Users (mostly in California): name, state', 'state'],
    ['orders: id, customer city, amount. 60% of customers are in Texas', 'customer_city'],
    ['students in Reading and Math programs: name, city', 'city'],
    ['restaurants in nice neighborhoods: name, city', 'city'],
    ['people born in Chicago: name, city', 'city'],
    ['runners in the Berlin Marathon: name, city', 'city'],
    ['ticket sales for concerts in Berlin with artist, buyer city', 'buyer_city'],
    ['sales: city, amount. Amounts are higher in Chicago', 'city'],
  ])('%j does not keep %s', async (description, column) => {
    expect(await within(description, column)).toBeUndefined();
  });

  it('are the countries of a continent', async () => {
    const country = (await columnsOf('hotels across Europe: name, city, country')).get('country')?.options?.['countries'];
    expect(country).toEqual(expect.arrayContaining(['FR', 'PL', 'SE']));
    expect(country).not.toContain('US');
  });

  it('have quarters of their own', async () => {
    expect((await columnsOf('apartments in Berlin with rent, district')).get('district')?.options?.['values']).toContain('Kreuzberg');
    expect((await columnsOf('flats in Lisbon: neighbourhood, rent')).get('neighbourhood')?.options?.['values']).toContain('Alfama');
  });

  it.each(Object.entries(NEIGHBORHOODS))('%s is a city we know, its quarters told once each', (city, quarters) => {
    expect(citiesCalled(city).map(({ name }) => name)).toContain(city);
    const names = quarters.split('|');
    expect(new Set(names).size).toBe(names.length);
  });
});

it.each([
  ['coffee shops with name, rating', 'name', 'Daily Grind'],
  ['cafes in Vienna: name, seats', 'name', 'Daily Grind'],
])('%j: %s may be %j', async (description, column, name) => {
  expect((await columnsOf(description)).get(column)?.options?.['values']).toContain(name);
});

it.each([
  ['bike rentals: bike id, start time, end time', 'end_time'],
  ['scooter rides with id, started_at, ended_at', 'ended_at'],
])('%j: %s is soon', async (description, column) => {
  expect((await columnsOf(description)).get(column)?.options).toMatchObject({ at_least: '3m', within: '70m' });
});
