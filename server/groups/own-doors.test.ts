import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { AClinic, type Someone } from '#tests/a-clinic.ts';
import { AGroupAtWork } from '#tests/groups/at-work.ts';

let clinic: AClinic;
let dayra: Someone;
let ruth: Someone;
let group: AGroupAtWork;
beforeAll(async () => {
  clinic = await AClinic.open();
  dayra = await clinic.member('Dayra', ['facilitator']);
  ruth = await clinic.member('Ruth', ['therapist']);
  group = await AGroupAtWork.of(clinic, dayra, ['Efua', 'Femi', 'Gifty', 'Halima']);
});
afterAll(() => clinic.close());

test('nobody leaves, joins, sits in or misses a group in the course alone, behind the group’s back', async () => {
  const alone = (await clinic.course(ruth, 'Kofi')).id;
  const behind = [
    [dayra, group.courses[0], 'leaveInCourse', { why: 'moved', words: '', referred: null }],
    [dayra, group.courses[0], 'sitInGroup', { n: 1, came: 'present', minutes: 90 }],
    [dayra, group.courses[0], 'missGroupMeeting', { n: 1, told: 'beforehand' }],
    [ruth, alone, 'joinInCourse', { group: newId(), name: 'Tuesday', from: 1 }],
  ] as const;
  for (const [who, course, act, form] of behind) {
    const answer = await who.post(`/api/courses/${course}/acts/${act}`, { id: newId(), form });
    expect([act, answer.status, answer.body.code]).toEqual([act, 422, 'own-door']);
  }
});
