import { expect, test } from 'vitest';
import type { LeftOfRun } from '#core/api-answers/moving-in.ts';
import { movesOut } from './moved-out.ts';
import { MovingClinic, movesIn } from './moves-in.ts';
import { comesToWork, worksAWeek } from './week-worked.ts';

test('six hundred courses of a clinic of thirty therapists move in, and are taken out again', async () => {
  const moving = await MovingClinic.open(600);
  try {
    await movesIn(moving, 600);
    const { db } = moving.clinic.kith.installation;
    const rows = await db.selectFrom('course').select('alarm').execute();
    const alarms = rows.filter(({ alarm }) => alarm === 'raised').length;
    expect(alarms).toBeGreaterThan(5);
    const [run] = (await moving.oskar.get<{ id: string }[]>('/api/moving-in/runs')).body;
    const taken = await moving.oskar.delete<{ left: LeftOfRun[] }>(`/api/moving-in/runs/${run?.id}`);
    // Where an alarm waits for an answer, the course stays.
    expect(taken.body.left.length).toBe(alarms);
  } finally {
    await moving.clinic.close();
  }
});

test('six hundred courses move in, a week is worked in them, and one therapist leaves', async () => {
  const moving = await MovingClinic.open(600);
  try {
    await movesIn(moving, 600);
    const week = await comesToWork(moving.clinic, moving.oskar);
    await worksAWeek(week, 600);
    await movesOut(week);
    await week.postbox.close();
  } finally {
    await moving.clinic.close();
  }
});
