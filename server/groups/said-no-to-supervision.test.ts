import { afterAll, beforeAll, expect, test } from 'vitest';
import { AClinic, type Someone } from '#tests/a-clinic.ts';
import { AGroupAtWork, entryOf } from '#tests/groups/at-work.ts';

let clinic: AClinic;
let dayra: Someone;
let lorena: Someone;
let group: AGroupAtWork;
const words = 'Her husband would not let her go';
beforeAll(async () => {
  clinic = await AClinic.open();
  dayra = await clinic.member('Dayra', ['facilitator']);
  lorena = await clinic.member('Lorena', ['supervisor']);
  await clinic.supervises(lorena, dayra);
  group = await AGroupAtWork.of(clinic, dayra, ['Amina', 'Beti', 'Chana', 'Doko']);
  const [amina = ''] = group.courses;
  const members = group.courses.map((course) =>
    entryOf(course, course === amina ? { came: 'absent_told', why: words } : {}),
  );
  await group.meets(dayra, { members });
});
afterAll(() => clinic.close());

test('of a member who says no to supervision their supervisor reads no words, wherever the group holds them', async () => {
  const [amina = ''] = group.courses;
  expect(JSON.stringify(await group.seenBy(lorena))).toContain(words);
  await clinic.does(dayra, amina, 'refuseConsent', { item: 'supervision' });
  const seen = await group.seenBy(lorena);
  expect(JSON.stringify(seen)).not.toContain(words);
  const hers = seen.members.find(({ course }) => course === amina);
  expect(hers).toMatchObject({ name: '', client: '', keptBack: 'from_supervision', readings: [] });
  expect(hers?.attendance.meetings).toMatchObject([{ n: 1, came: 'absent_told', why: '' }]);
  expect(JSON.stringify(await group.seenBy(dayra))).toContain(words);
});
