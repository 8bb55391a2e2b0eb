import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Prepared, prepare } from './attacked-folder.ts';
import { damageOften, spoiltFiles } from './cut-and-flipped.ts';

let prepared: Prepared;
beforeAll(async () => {
  prepared = await prepare();
});
afterAll(() => rmSync(dirname(prepared.folder), { recursive: true, force: true }));

test.each(spoiltFiles)(
  '%s cut or flipped four hundred times is noticed each time, or nothing was there',
  async (file) => {
    const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 2 ** 31));
    const done = await damageOften(prepared.folder, file, { times: 400, seed });
    expect(done.filter(({ cameOfIt }) => cameOfIt === 'silently wrong')).toEqual([]);
  },
);
