import { troubleWords } from '#cli/said/words.ts';
import { type DiskTrouble, diskTrouble } from '#server/db/disk-trouble.ts';
import { Trouble } from '#server/trouble.ts';

/** What to do about the troubles that come from below. */
const whatToDo: { en: Record<DiskTrouble, string> } = {
  en: {
    full: 'The disk is full, or this file may grow no larger. Make room and try again; nothing acknowledged was lost.',
    ill: 'The disk of the data folder is full, or cannot be read. Make room or mend it, then start Kith again.',
    'no-database': 'The database kith.db in the data folder is not a database. Restore a backup.',
    damaged: 'The database kith.db in the data folder is damaged. Restore a backup.',
    shut: 'The database in the data folder cannot be opened. Give your account the right to read and write there.',
    'read-only':
      'The database in the data folder cannot be written to. Give your account the right to write there.',
    busy: 'Another Kith is busy with this data folder. Wait until it is done, or stop it, and try again.',
    away: 'PostgreSQL, which DATABASE_URL names, cannot be reached, or takes no writes. Start it, or mend the address.',
    'not-allowed':
      'Kith may not read or write a file in the data folder. Give your account the right to read and write there.',
  },
};

/** The code and the sentence for whoever typed the command: what nobody foresaw keeps its message, never its stack. */
function told(error: unknown): { code: string; error: string } {
  if (error instanceof Trouble) return { code: error.code, error: error.message };
  const trouble = diskTrouble((error as NodeJS.ErrnoException)?.code);
  if (trouble) return { code: trouble, error: whatToDo.en[trouble] };
  return {
    code: 'stopped',
    error: troubleWords.en.kithStopped(error instanceof Error ? error.message : String(error)),
  };
}

/** Ends the command with one sentence and exit code 1; on stdout as `{"code": …, "error": …}` too where JSON was asked for. */
export function tellTrouble(error: unknown, json: boolean): void {
  const trouble = told(error);
  console.error(trouble.error);
  if (json) console.log(JSON.stringify(trouble));
  process.exitCode = 1;
}
