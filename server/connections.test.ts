import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { start } from './main.ts';
import { readSettings } from './settings.ts';

test('an idle connection stays open longer than a proxy keeps one, so that no request meets one being closed', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'kith-connections-'));
  const running = await start(readSettings({}, { port: 0, folder }));
  const answer = await fetch(`${running.address}/health`);
  const [, seconds] = /timeout=(\d+)/.exec(answer.headers.get('keep-alive') ?? '') ?? [];
  expect(Number(seconds)).toBeGreaterThan(60);
  await running.stop();
  rmSync(folder, { recursive: true, force: true });
});
