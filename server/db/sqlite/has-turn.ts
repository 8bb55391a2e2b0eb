import Database from 'better-sqlite3';

/** Whether a turn to write to the database is had, by a connection of its own, which is given back. Where another is writing, it can be had. */
export function hasTurn(file: string): boolean {
  let database: InstanceType<typeof Database> | undefined;
  try {
    database = new Database(file, { fileMustExist: true, timeout: 0 });
    database.exec('begin immediate');
    database.exec('rollback');
    return true;
  } catch (error) {
    return (error as { code?: string }).code?.startsWith('SQLITE_BUSY') === true;
  } finally {
    database?.close();
  }
}
