import { Trouble } from '#server/trouble.ts';

/** What to do about the troubles that come from below, by their code. */
const known: Record<string, string> = {
  SQLITE_FULL: 'The disk is full. Make room and start Kith again; nothing acknowledged was lost.',
  ENOSPC: 'The disk is full. Make room and start Kith again; nothing acknowledged was lost.',
  SQLITE_IOERR:
    'The disk of the data folder is full, or cannot be read. Make room or mend it, then start Kith again.',
  SQLITE_NOTADB: 'The database kith.db in the data folder is not a database. Restore a backup.',
  SQLITE_CORRUPT: 'The database kith.db in the data folder is damaged. Restore a backup.',
  SQLITE_CANTOPEN:
    'The database in the data folder cannot be opened. Give your account the right to read and write there.',
  SQLITE_READONLY:
    'The database in the data folder cannot be written to. Give your account the right to write there.',
  SQLITE_BUSY:
    'Another Kith is busy with this data folder. Wait until it is done, or stop it, and try again.',
  EACCES:
    'Kith may not read or write a file in the data folder. Give your account the right to read and write there.',
};

/** The sentence for whoever typed the command: what nobody foresaw keeps its message, never its stack. */
function sentenceOf(error: unknown): string {
  if (error instanceof Trouble) return error.message;
  const code = (error as NodeJS.ErrnoException)?.code ?? '';
  const found = Object.keys(known).find((one) => code === one || code.startsWith(`${one}_`));
  return known[found ?? ''] ?? `Kith stopped: ${error instanceof Error ? error.message : String(error)}`;
}

/** Ends the command with one sentence and exit code 1; on stdout as `{"error": …}` too where JSON was asked for. */
export function tellTrouble(error: unknown, json: boolean): void {
  const sentence = sentenceOf(error);
  console.error(sentence);
  if (json) console.log(JSON.stringify({ error: sentence }));
  process.exitCode = 1;
}
