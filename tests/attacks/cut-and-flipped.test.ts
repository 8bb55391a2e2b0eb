import { expect, test } from 'vitest';
import { type Prepared, preparedOnce } from './attacked-folder.ts';
import { damageOften, spoiltFiles } from './cut-and-flipped.ts';

let prepared: Prepared;
preparedOnce((made) => {
  prepared = made;
});

test.each(spoiltFiles)(
  '%s cut anywhere, or with any bit turned round, is noticed and never silently wrong',
  async (file) => {
    const done = await damageOften(prepared.folder, file, { times: 12, seed: 20_261_128 });
    expect(done.filter(({ cameOfIt }) => cameOfIt === 'noticed').length).toBeGreaterThan(3);
    expect(done.filter(({ cameOfIt }) => cameOfIt === 'silently wrong')).toEqual([]);
  },
);
