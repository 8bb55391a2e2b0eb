import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { root } from '#tests/house/files.ts';
import { instrumentsProved } from '#tests/published-vectors.ts';

const assets = `${root}dist/web/assets/`;
const bundle = readdirSync(assets)
  .filter((name) => name.endsWith('.js'))
  .map((name) => readFileSync(assets + name, 'utf8'))
  .join('\n');

test('the pages carry the questions of the instruments, and none of the vectors that prove them', async () => {
  expect(bundle.includes('Feeling nervous, anxious or on edge')).toBe(true);
  const carried = (await instrumentsProved()).flatMap(({ instrument, vectors }) =>
    vectors
      .filter(({ answers }) => bundle.includes(`answers:${JSON.stringify(answers)}`))
      .map(({ answers }) => `${instrument.id} ${answers.join()}`),
  );
  expect(carried).toEqual([]);
});
