import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { inject } from 'vitest';
import { openDemo } from '#server/demo/open.ts';
import { closeInstallation } from '#server/installation.ts';
import { readSettings } from '#server/settings.ts';

/** Whether this is the first to come here in this run of all tests. */
function isFirst(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch {
    return false;
  }
}

/** A copy of the demo clinic in this folder. Whoever asks first in a run of the tests fills it, which takes seconds. */
export async function filledDemo(into: string): Promise<void> {
  const [clinic, whole, failed] = ['demo', 'demo-whole', 'demo-failed'].map((name) =>
    join(inject('aside'), name),
  ) as [string, string, string];
  if (isFirst(clinic)) {
    try {
      await closeInstallation(await openDemo(readSettings({}, { folder: clinic, demo: true })));
      writeFileSync(whole, '');
    } catch (error) {
      writeFileSync(failed, '');
      throw error;
    }
  }
  while (!existsSync(whole)) {
    if (existsSync(failed)) throw new Error('The demo clinic could not be filled; another file says why.');
    await after(100);
  }
  cpSync(clinic, into, { recursive: true });
}
