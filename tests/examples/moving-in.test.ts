import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { filesOf } from '#examples/moving-in/files.ts';
import { movesIn as monday } from '#examples/moving-in/make.ts';
import { root } from '#tests/house/files.ts';
import { movesOut } from './moved-out.ts';
import { MovingClinic, movesIn } from './moves-in.ts';
import { comesToWork, worksAWeek } from './week-worked.ts';

test('the files of the clinic that moves in are those its script makes', () => {
  for (const [name, bytes] of Object.entries(filesOf(monday)))
    expect(readFileSync(`${root}examples/moving-in/${name}.csv`).equals(bytes), name).toBe(true);
});

test('sixty courses of a clinic of thirty therapists move in with the mess of their files, a week is worked, and one therapist leaves', async () => {
  const moving = await MovingClinic.open(60);
  try {
    await movesIn(moving, 60);
    const week = await comesToWork(moving.clinic, moving.oskar);
    await worksAWeek(week, 60);
    await movesOut(week);
    await week.postbox.close();
  } finally {
    await moving.clinic.close();
  }
});
