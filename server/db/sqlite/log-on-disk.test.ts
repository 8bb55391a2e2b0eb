import { mkdtempSync, readdirSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { onTheDisk } from '#server/db/on-the-disk.ts';
import { oneService } from '#server/db/tables.ts';
import { LogOnDisk } from './log-on-disk.ts';
import { openDatabase } from './open-database.ts';

const aLog = () => {
  const file = join(mkdtempSync(join(tmpdir(), 'kith-log-')), 'a-wal');
  writeFileSync(file, '');
  return file;
};

test('who waits is let go once what they wrote is on the disk, and those who wait together wait for one writing', async () => {
  let written = 0;
  const log = new LogOnDisk(aLog(), () => written);
  const done: number[] = [];
  const one = async () => {
    written += 1;
    const mine = written;
    await log.reached();
    done.push(mine);
  };
  await Promise.all([one(), one(), one()]);
  await log.reached();
  expect(done).toEqual([1, 2, 3]);
  log.close();
});

test('what was written while the disk was busy is not held to be on it', async () => {
  let written = 1;
  const asked: number[] = [];
  const log = new LogOnDisk(aLog(), () => {
    asked.push(written);
    return written;
  });
  written = 2;
  const first = log.reached();
  written = 3;
  const second = log.reached();
  await first;
  await second;
  // A second writing began after the third step: the first, begun at the second, does not count for it.
  expect(asked.filter((step) => step === 3).length).toBeGreaterThanOrEqual(2);
  log.close();
});

test('a disk that failed is believed no more', async () => {
  let written = 0;
  const file = aLog();
  rmSync(file);
  const log = new LogOnDisk(file, () => written);
  written = 1;
  await expect(log.reached()).rejects.toThrow('ENOENT');
  writeFileSync(file, '');
  await expect(log.reached()).rejects.toThrow('ENOENT');
});

test('a database brings its log to the disk, and leaves no file open behind it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'kith-disk-'));
  const open = () =>
    readdirSync('/proc/self/fd').filter((fd) => {
      try {
        return readlinkSync(`/proc/self/fd/${fd}`).startsWith(folder);
      } catch {
        return false;
      }
    });
  const db = await openDatabase(folder);
  await db.insertInto('setting').values({ service: oneService, name: 'colour', value: 'grey' }).execute();
  await onTheDisk(db);
  await db.transaction().execute(async (transaction) => {
    await transaction.updateTable('setting').set({ value: 'blue' }).execute();
  });
  await onTheDisk(db);
  await db.destroy();
  if (process.platform === 'linux') await expect.poll(open).toEqual([]);
});
