import type { DiskTrouble } from '#server/db/disk-trouble.ts';

/** What is said of backups that are made by themselves. */
export const words = {
  en: {
    span: (given: string) =>
      `“${given}” is no time between backups. Write it as 24h, 12h, 30m or 7d; “kith backup --every never” ends the schedule.`,
    keep: (given: string) =>
      `“${given}” is no number of backups to keep. Write a whole number from 1, such as 14.`,
    notThere: (folder: string) =>
      `The folder ${folder} for backups is not there. Make it, or bring back the disk it is on; Kith does not make it itself, since the backups would then lie on the wrong disk.`,
    within: (folder: string) =>
      `The folder ${folder} for backups is within the data folder, and would be lost with it. Name another, best on another disk.`,
    notAsWritten: (file: string) =>
      `${file} does not hold what was written to it, so it was taken away. Check the disk it is on.`,
    disk: {
      full: 'A disk is full: that of the backups, or that of the data folder, which holds a copy of the database while a backup is made. Make room.',
      ill: 'A disk cannot be read or written: that of the backups, or that of the data folder. Mend it, or make room.',
      'no-database': 'The database in the data folder is not a database. Restore a backup.',
      damaged: 'The database in the data folder is damaged. Restore a backup.',
      shut: 'The database in the data folder cannot be opened. Give the account of Kith the right to read and write there.',
      'read-only':
        'The data folder cannot be written to. Give the account of Kith the right to write there: a backup begins with a copy beside the database.',
      busy: 'Another program is busy with the database. It is tried again.',
      away: 'PostgreSQL cannot be reached. It is tried again.',
      'not-allowed':
        'Kith may not write to the folder for backups, or to the data folder. Give its account the right to.',
    } satisfies Record<DiskTrouble, string>,
    failed: (why: string) => `No backup was made. ${why}`,
    unknown: 'Something went wrong that Kith has no words for; its log has the place.',
    everyNeedsTo: 'Name the folder for the backups: “kith backup --every 24h --keep 14 --to DIR”.',
    fileOrFolder: 'Name one file, or a folder with --to, and not both.',
    keepNeedsTo: 'What is kept is counted in a folder: name it with --to.',
    made: (file: string, courses: number, facts: number) =>
      `Backup made: ${file}, ${courses} courses, ${facts} entries.`,
    deleted: (file: string) => `Older backup deleted: ${file}.`,
    stuck: (file: string) => `This older backup could not be deleted: ${file}. Delete it yourself.`,
    begins: (every: string, to: string, stays: string) =>
      `A backup is made into ${to} every ${every}, ${stays}. Ctrl-C stops it; “kith backup --every never” says that none is expected any more.`,
    all: 'and all of them stay',
    last: (keep: number) => (keep === 1 ? 'and only the last is kept' : `and the last ${keep} are kept`),
    identityFirst:
      'Make the identity with a first backup to a file: “kith backup FILE --new-identity IDENTITY-FILE”. Then name its recipient.',
    ended: 'No backup is expected any more. Backups that were made stay.',
    late: (every: string, last: string) => `A backup is expected every ${every}, and ${last}. See to it now.`,
    lastAt: (at: string) => `the last one is from ${at}`,
    none: 'there is none',
    lastFailed: (at: string, why: string) => `The last try to make a backup, at ${at}, failed. ${why}`,
  },
}.en;

const units = [
  [24 * 3_600_000, 'd'],
  [3_600_000, 'h'],
  [60_000, 'm'],
] as const;

/** Milliseconds as a person writes them: 24h, 30m, 7d. */
export function spanInWords(span: number): string {
  if (span === 24 * 3_600_000) return '24h';
  const [size, name] = units.find(([one]) => span % one === 0) ?? [60_000, 'm'];
  return `${Math.round(span / size)}${name}`;
}
