import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { caller } from '#examples/caller.ts';
import { startKith, stopChild } from './child.ts';

/** A folder of its own in which somebody has named a service and gone away again. @param called what the folder’s name begins with */
export async function namedService(called: string, first: Record<string, string>): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), called));
  const empty = await startKith(folder);
  await caller(`http://127.0.0.1:${empty.port}`).post('first', first);
  await stopChild(empty);
  return folder;
}
