import Database from 'better-sqlite3';
import { migrations } from '#server/db/migrations.ts';
import { opensKey } from '#server/db/seal.ts';
import { Trouble } from '#server/trouble.ts';
import { backupKeyTable } from './backup.ts';
import { takeWordingOut } from './backup-wording.ts';

export function checkedCopy(copied: string, file: string) {
  const notWhole = () =>
    new Trouble(`${file} is not a whole Kith backup. Choose another; nothing was changed.`);
  const copy = open(copied, notWhole);
  try {
    const { key, at } = firstRow(copy, notWhole);
    if (Number(copy.pragma('user_version', { simple: true })) > migrations.length) {
      throw new Trouble(
        `${file} was made by a newer Kith. Restore it with that version; nothing was changed.`,
      );
    }
    if (copy.pragma('integrity_check', { simple: true }) !== 'ok' || !keyFits(copy, key)) throw notWhole();
    copy.exec(`drop table ${backupKeyTable}`);
    const wording = takeWordingOut(copy);
    copy.exec('vacuum');
    const count = (table: string) => Number(copy.prepare(`select count(*) from ${table}`).pluck().get());
    return { key, at, courses: count('course'), facts: count('fact'), wording };
  } finally {
    copy.close();
  }
}

function open(file: string, notWhole: () => Trouble): InstanceType<typeof Database> {
  try {
    return new Database(file, { fileMustExist: true });
  } catch {
    throw notWhole();
  }
}

function firstRow(copy: InstanceType<typeof Database>, notWhole: () => Trouble): { key: string; at: string } {
  try {
    const row = copy.prepare<[], { key: string; at: string }>(`select key, at from ${backupKeyTable}`).get();
    if (row) return row;
  } catch {
    throw notWhole();
  }
  throw notWhole();
}

/** Whether the key in the backup opens what the backup holds. */
function keyFits(copy: InstanceType<typeof Database>, key: string): boolean {
  const course = copy.prepare<[], { id: string; key: string }>('select id, key from course limit 1').get();
  return !course || opensKey(Buffer.from(key, 'hex'), `course/${course.id}`, course.key);
}
