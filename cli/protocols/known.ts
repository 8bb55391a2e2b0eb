import { readFileSync, statSync } from 'node:fs';
import { type FolderFlag, settingsOfExisting, withInstallation } from '#cli/kith-folder.ts';
import type { Protocol } from '#core/protocols/protocol/protocol.ts';
import { everyProtocol } from '#core/protocols/protocols.ts';
import { isThere } from '#server/db/open.ts';
import { keptProtocols } from '#server/protocols/own.ts';
import { readSettings } from '#server/settings.ts';
import { Trouble } from '#server/trouble.ts';
import { words } from './words.ts';

/** A protocol, and where it comes from. */
export interface Known {
  protocol: Protocol;
  from: 'kith' | 'service';
  state: 'offered' | 'withdrawn';
}

/** Every protocol there is: those that ship, and those of the data folder where one is named or stands in its usual place. */
export async function knownProtocols({ data }: FolderFlag): Promise<Known[]> {
  const shipped = everyProtocol().map((protocol): Known => ({ protocol, from: 'kith', state: 'offered' }));
  const isNamed = data !== undefined || process.env.KITH_DATA !== undefined;
  if (!isNamed && !(await isThere(readSettings(process.env, {})))) return shipped;
  const kept = await withInstallation(settingsOfExisting({ data }), ({ db }) => keptProtocols(db));
  return [...shipped, ...kept.map(({ protocol, state }): Known => ({ protocol, from: 'service', state }))];
}

const mostBytes = 512 * 1024;

/** The text of a protocol's file. Throws Trouble where it cannot be read. */
export function readProtocolFile(file: string): string {
  try {
    if (statSync(file).size > mostBytes) throw new Trouble(words.tooLarge(file), 'too-large');
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof Trouble) throw error;
    throw new Trouble(words.noFile(file), 'no-file');
  }
}
