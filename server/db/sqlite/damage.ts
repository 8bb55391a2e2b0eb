import Database from 'better-sqlite3';
import { databaseFile } from '#server/db/database-files.ts';

const words = {
  en: {
    damaged: (how: string) => `the database is damaged: ${how}`,
    noSqlite: 'it is no whole SQLite file any more',
  },
}.en;

/** Whether SQLite says that the file is damaged, or no database at all. */
export function isDamage(error: unknown): boolean {
  const { code = '' } = error as { code?: string };
  return ['SQLITE_NOTADB', 'SQLITE_CORRUPT'].some((one) => code.startsWith(one));
}

/** What SQLite finds wrong with the file of a database before anything else reads it; empty when it is whole. */
export function damageOf(folder: string): string[] {
  let sqlite: InstanceType<typeof Database> | undefined;
  try {
    sqlite = new Database(databaseFile(folder), { fileMustExist: true });
    const says = sqlite.pragma('integrity_check(20)') as { integrity_check: string }[];
    return says
      .map(({ integrity_check: one }) => one)
      .filter((one) => one !== 'ok')
      .map((one) => words.damaged(one.replaceAll('\n', ' ')));
  } catch (error) {
    if (!isDamage(error)) throw error;
    return [words.damaged(words.noSqlite)];
  } finally {
    sqlite?.close();
  }
}
