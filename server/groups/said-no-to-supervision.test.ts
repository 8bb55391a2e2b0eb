import { v7 as newId } from 'uuid';
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

test('nor why they joined late, what a second facilitator told of them, or where they were sent on to', async () => {
  const ines = await clinic.member('Ines', ['facilitator']);
  await group.does(dayra, 'bringFacilitator', { person: ines.id, as: 'co_facilitator' });
  const eko = await group.invites('Eko');
  const join = { id: newId(), form: { why: 'J-Her sister asked for her' } };
  expect((await dayra.post(`${group.address}/members/${eko}/join`, join)).status).toBe(200);
  const gisa = await group.invites('Gisa');
  await group.joins(gisa);
  const others = group.courses.filter((course) => course !== eko && course !== gisa);
  const tells = (by: Someone, more: Record<string, object>) =>
    group.meets(by, { members: group.courses.map((course) => entryOf(course, more[course] ?? {})) });
  expect(others).toHaveLength(4);
  const absent = (why: string) => ({ came: 'absent', why });
  expect((await tells(dayra, { [eko]: absent('M-Her goat'), [gisa]: absent('A-Her child') })).status).toBe(
    200,
  );
  expect((await tells(ines, { [gisa]: absent('T-Her work') })).status).toBe(200);
  const leaves = {
    id: newId(),
    form: { why: 'other', words: 'L-Her mother', referred: { to: 'R-The clinic', why: 'W-Her fits' } },
  };
  expect((await dayra.post(`${group.address}/members/${eko}/leave`, leaves)).status).toBe(200);
  const written = ['J-', 'M-', 'A-', 'T-', 'L-', 'R-', 'W-'];
  const read = async () => {
    const text = JSON.stringify(await group.seenBy(lorena));
    return written.filter((one) => text.includes(`"${one}`));
  };
  expect(await read()).toEqual(written);
  for (const course of [eko, gisa])
    await clinic.does(dayra, course, 'refuseConsent', { item: 'supervision' });
  expect(await read()).toEqual([]);
});
