import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { endsInTime } from './ends-in-time.ts';

async function oneThatGoesOn(says: string) {
  const child = spawn(process.execPath, [
    '-e',
    `process.on('SIGTERM', () => {}); setInterval(() => {}, 1000); console.log(${JSON.stringify(says)})`,
  ]);
  const said = { code: null, out: '', said: '' };
  const [some] = await once(child.stdout, 'data');
  said.out = String(some);
  child.kill('SIGTERM');
  return endsInTime(child, 'kith serve', () => said, 200);
}

test('a Kith that does not end fails its test, which says where it stands; one that had stopped is Node’s to end', async () => {
  await expect(oneThatGoesOn('Kith is open')).rejects.toThrow(
    /kith serve.*Its threads wait in[\s\S]*Kith is open/,
  );
  expect((await oneThatGoesOn('Kith has stopped; all of it is written.')).code).toBe(0);
});
