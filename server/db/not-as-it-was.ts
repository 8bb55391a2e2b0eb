import { Trouble } from '#server/trouble.ts';

const words = {
  en: {
    versionChanged: (folder: string) =>
      `The database in ${folder} says that an earlier Kith made it, and has tables that only a later one makes: its version was changed by another hand than Kith’s. Restore a backup; nothing was changed.`,
    goneOrEmpty: (folder: string) =>
      `The database in ${folder} is gone or empty, while the file kith.checkpoints beside it has seen records in it: kith.db or its log kith.db-wal was lost. Restore a backup; nothing was changed.`,
  },
}.en;

/** Thrown where a database is so far from what it was that nothing may be written to it. */
export class NotAsItWas extends Trouble {}

/** Its version was changed by another hand than Kith’s. */
export const versionChanged = (folder: string) =>
  new NotAsItWas(words.versionChanged(folder), 'version-changed');

/** Records were seen in it, and it is not there or holds none. */
export const goneOrEmpty = (folder: string) => new NotAsItWas(words.goneOrEmpty(folder), 'gone-or-empty');
