import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newCourseRow } from '#server/courses/new-course.ts';
import { AClinic } from '#tests/a-clinic.ts';
import { rowsWithOpenAlarm } from './open-alarm-rows.ts';

let clinic: AClinic;
const times = Array.from({ length: 24 }, (_, n) => new Date(Date.UTC(2026, 0, 1, n)).toISOString());
beforeAll(async () => {
  clinic = await AClinic.open();
  const { installation } = clinic.kith;
  for (const alarm_at of times.toReversed())
    await installation.db
      .insertInto('course')
      .values({ ...newCourseRow(installation, newId(), newId(), newId()), alarm: 'raised', alarm_at })
      .execute();
});
afterAll(() => clinic.close());

test('courses with an open alarm come the oldest alarm first, and others have their turn in between', async () => {
  let turns = 0;
  const turn = () => {
    turns += 1;
    setImmediate(turn).unref();
  };
  setImmediate(turn).unref();
  const read: (string | null)[] = [];
  const seen = new Set<number>();
  for await (const { alarm_at } of rowsWithOpenAlarm(clinic.kith.installation)) {
    read.push(alarm_at);
    seen.add(turns);
  }
  expect(read).toEqual(times);
  expect(seen.size).toBeGreaterThan(1);
});
