import { failureOf } from '#server/failure.ts';
import type { Installation } from '#server/installation.ts';
import type { Room } from './disk.ts';
import { bytesInWords, words } from './words.ts';

const lookEvery = 10_000;

/** What somebody who runs Kith should know of the room on its disk; undefined where there is enough. */
export function roomInWords({ disk }: Pick<Installation, 'disk'>): string | undefined {
  const room = disk.room();
  if (room === 'full') return words.full;
  return room === 'low' ? words.low(bytesInWords(disk.left())) : undefined;
}

/**
 * Keeps a reserve on the disk while Kith runs, and says in the log, and once at the start, when room is short. What was
 * held back is written once it can be. @returns how to stop
 */
export async function watchDisk(
  installation: Installation,
  writeHeld: (installation: Installation) => Promise<void>,
  tell: (words: string) => void = () => {},
): Promise<() => void> {
  const { disk, db, log } = installation;
  await disk.keepReserve(db);
  let known: Room = disk.room();
  const atStart = roomInWords(installation);
  if (atStart) tell(atStart);
  const timer = setInterval(() => {
    const room = disk.room();
    if (room !== known) tellLog(installation, room);
    known = room;
    writeHeld(installation).catch((error: unknown) => log.error(failureOf(error), 'looks wait'));
  }, lookEvery);
  timer.unref();
  return () => clearInterval(timer);
}

function tellLog({ disk, log }: Installation, room: Room): void {
  const left = bytesInWords(disk.left());
  if (room === 'full') log.error({ left }, 'disk full');
  else if (room === 'low') log.warn({ left }, 'disk low');
  else log.warn({ left }, 'disk roomy');
}
