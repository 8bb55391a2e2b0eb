import { Trouble } from '#server/trouble.ts';

/** Ends the command with one sentence and exit code 1; what nobody foresaw keeps its message, never its stack. */
export function tellTrouble(error: unknown): void {
  const full =
    (error as NodeJS.ErrnoException)?.code === 'SQLITE_FULL' ||
    (error as NodeJS.ErrnoException)?.code === 'ENOSPC';
  if (full) console.error('The disk is full. Make room and start Kith again; nothing acknowledged was lost.');
  else if (error instanceof Trouble) console.error(error.message);
  else console.error(`Kith stopped: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
