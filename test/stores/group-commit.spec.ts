import { GroupCommit } from '../../src/stores/group-commit.js';

describe('a group commit', () => {
  it('writes what arrives during a write together, and tells each its result', async () => {
    const batches: number[][] = [];
    const commits = new GroupCommit<number, number>(async (batch) => {
      batches.push([...batch]);
      await new Promise((resolve) => setTimeout(resolve, 5));
      return batch.map((item) => item * 10);
    });
    expect(await Promise.all([1, 2, 3, 4].map((item) => commits.add(item)))).toEqual([10, 20, 30, 40]);
    expect(batches).toEqual([[1], [2, 3, 4]]);
  });

  it('takes an item that arrives in the moment a batch ends', async () => {
    const commits = new GroupCommit<number, number>(async (batch) => batch);
    for (let i = 0; i < 100; i++) expect(await commits.add(i)).toBe(i);
  });

  it('fails those of one batch, and goes on', async () => {
    const commits = new GroupCommit<number, number>(async (batch) => {
      if (batch.includes(2)) throw new Error('no');
      return batch;
    });
    const results = await Promise.allSettled([1, 2, 3].map((item) => commits.add(item)));
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected']);
    expect(await commits.add(4)).toBe(4);
  });
});
