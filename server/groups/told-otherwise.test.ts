import { afterAll, beforeAll, expect, test } from 'vitest';
import { AClinic, type Someone } from '#tests/a-clinic.ts';
import { AGroupAtWork, answersOf, entryOf } from '#tests/groups/at-work.ts';

let clinic: AClinic;
let group: AGroupAtWork;
let nieves: Someone;

beforeAll(async () => {
  clinic = await AClinic.open();
  const dayra = await clinic.member('Dayra', ['facilitator']);
  nieves = await clinic.member('Nieves', ['facilitator']);
  group = await AGroupAtWork.of(clinic, dayra, ['Amina', 'Beti', 'Chana', 'Doko']);
  await group.does(dayra, 'bringFacilitator', { person: nieves.id, as: 'co_facilitator' });
});
afterAll(() => clinic.close());

test('what the two who led told otherwise of a member is shown to both, with who told the second; nothing of others', async () => {
  const first = group.courses.map((course, nth) =>
    entryOf(course, nth === 0 ? { link: { what: 'The harvest', before: 3, after: 5 } } : {}),
  );
  expect((await group.meets(group.dayra, { members: first })).status).toBe(200);
  const other = {
    measure: { instrument: 'phq-9', answers: answersOf(2) },
    task: 'Write to my sister',
    link: { what: 'A quarrel at the well', before: 6, after: 2 },
  };
  const second = group.courses.map((course, nth) => entryOf(course, nth === 0 ? other : {}));
  expect((await group.meets(nieves, { members: second })).status).toBe(200);
  for (const who of [group.dayra, nieves]) {
    const [amina, ...others] = (await group.seenBy(who)).members;
    expect(amina?.toldOtherwise).toEqual([
      { n: 1, place: 'measure', said: 'phq-9', by: nieves.id },
      { n: 1, place: 'link', said: 'A quarrel at the well', by: nieves.id },
      { n: 1, place: 'task', said: 'Write to my sister', by: nieves.id },
    ]);
    // What was told first stands, and it is known by whom.
    expect(amina?.lastTold).toMatchObject({ event: 'The harvest', by: group.dayra.id });
    expect(others.map(({ toldOtherwise }) => toldOtherwise)).toEqual([undefined, undefined, undefined]);
  }
});
