import type { Disk } from '#server/disk/disk.ts';
import { refusedByDisk } from '#server/disk/words.ts';
import { problem } from './problem.ts';

/** Refuses (507) what cannot be written down. */
export const notRecorded = () => problem(507, 'disk-full', refusedByDisk.en['disk-full']);

/** Refuses (507) what is not pressing while the disk is full: what is left is for alarms, sign-in and looks. */
export function refuseWhereFull({ disk }: { disk: Disk }): void {
  if (disk.isFull()) throw notRecorded();
}
