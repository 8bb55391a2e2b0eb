import { expect, test } from 'vitest';
import { killWhileWriting } from './kill-while-writing.ts';

const kills = 200;

test('all that was acknowledged is there after two hundred kills while writing, and every chart is whole', async () => {
  const { acknowledged, lost, wrong, facts } = await killWhileWriting(kills);
  console.log(`${kills} kills, ${acknowledged} entries acknowledged, ${lost.length} lost`);
  expect(acknowledged).toBeGreaterThanOrEqual(kills);
  expect(lost).toEqual([]);
  expect(wrong).toEqual([]);
  expect(facts).toBeGreaterThanOrEqual(acknowledged);
});
