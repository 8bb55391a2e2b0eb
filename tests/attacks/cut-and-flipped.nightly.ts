import { expect, test } from 'vitest';
import { type Prepared, preparedOnce } from './attacked-folder.ts';
import { damageOften, spoiltFiles } from './cut-and-flipped.ts';

let prepared: Prepared;
preparedOnce((made) => {
  prepared = made;
});

test.each(spoiltFiles)(
  '%s cut or flipped four hundred times is noticed each time, or nothing was there',
  async (file) => {
    const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 2 ** 31));
    const done = await damageOften(prepared.folder, file, { times: 400, seed });
    expect(done.filter(({ cameOfIt }) => cameOfIt === 'silently wrong')).toEqual([]);
  },
);
