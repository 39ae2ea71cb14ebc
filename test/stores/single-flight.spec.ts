import { SingleFlight } from '../../src/stores/single-flight.js';

it('shares concurrent work by key and remembers nothing', async () => {
  const flights = new SingleFlight<number>();
  let runs = 0;
  const work = async (): Promise<number> => {
    runs++;
    await new Promise((resolve) => setTimeout(resolve, 10));
    if (runs === 2) throw new Error('second');
    return runs;
  };
  expect(await Promise.all(Array.from({ length: 50 }, () => flights.run('a', work)))).toEqual(Array.from({ length: 50 }, () => 1));
  await expect(flights.run('a', work)).rejects.toThrow('second');
  expect(await flights.run('a', work)).toBe(3);
  expect(flights.size).toBe(0);
});
