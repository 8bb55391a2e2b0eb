import type { Room } from '#server/disk/disk.ts';
import type { Installation } from '#server/installation.ts';
import { canBeWritten } from './can-be-written.ts';
import type { Phase } from './phase.ts';

/** Whether Kith can do all of its work now, and what of it stands how. It names no one. */
export interface Readiness {
  ready: 'yes' | 'no';
  start: Phase['is'];
  database: 'writable' | 'not-writable';
  disk: Room;
  /** A late backup is no reason to send people elsewhere: it is said here and changes nothing. */
  backups: 'not-expected' | 'good' | 'late' | 'failed';
}

type Asked = Pick<Installation, 'db' | 'disk' | 'backups' | 'settings'>;

const remembered = new WeakMap<object, { asked: number; readiness: Readiness }>();
/** Anybody may ask, as often as they like: the disk is asked once in so long. */
const askedEvery = 1_000;

/** How ready this Kith is. */
export async function readinessOf({ db, disk, backups, settings }: Asked, phase: Phase): Promise<Readiness> {
  const asked = performance.now();
  const known = remembered.get(db);
  if (known && asked - known.asked < askedEvery && known.readiness.start === phase.is) return known.readiness;
  const database = (await canBeWritten(db, settings.folder)) ? 'writable' : 'not-writable';
  const state = backups.state();
  const readiness: Readiness = {
    ready: phase.is === 'open' && database === 'writable' && !disk.isFull() ? 'yes' : 'no',
    start: phase.is,
    database,
    disk: disk.room(),
    backups: state.is === 'good' && state.failed ? 'failed' : state.is,
  };
  remembered.set(db, { asked, readiness });
  return readiness;
}
