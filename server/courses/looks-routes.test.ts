import { beforeEach, expect, test } from 'vitest';
import type { LookLine, Looks } from '#core/api-answers/courses.ts';
import { inSharedCommit } from '#server/chains/shared-commits.ts';
import type { Visitor } from '#tests/a-kith.ts';
import { willowHouse } from '#tests/willow-house.ts';
import { writeLook } from './write-looks.ts';

const house = willowHouse();
let course: { id: string; client: string };
beforeEach(async () => {
  course = await house.kith.course(house.helena);
});

const looks = async (visitor: Visitor) =>
  (await visitor.get<{ looks: LookLine[] }>(`/api/courses/${course.id}/looks`)).body.looks;
const reason = 'Helena is ill and the client has rung in distress.';

test('the log of looking is for the client and the therapist', async () => {
  expect((await house.kith.visitor().get(`/api/courses/${course.id}/looks`)).status).toBe(401);
  const tomas = await house.kith.member(house.helena, 'Tomas Lind', ['therapist']);
  expect((await tomas.get(`/api/courses/${course.id}/looks`)).status).toBe(404);
  await tomas.post(`/api/courses/${course.id}/emergency`, { reason });
  expect((await tomas.get(`/api/courses/${course.id}/looks`)).status).toBe(403);
});

test('the client sees who looked, when and as what; looks within ten minutes are one', async () => {
  const ana = await house.kith.client(house.helena, course.client);
  await house.helena.get(`/api/courses/${course.id}`);
  await house.helena.get(`/api/courses/${course.id}`);
  const [look, ...more] = await looks(ana);
  expect(more).toEqual([]);
  expect(look).toMatchObject({
    name: 'Helena Marques',
    standing: 'therapist',
    what: 'course',
    whose: 'other',
  });
  await house.kith.later(11 * 60_000);
  await house.helena.get(`/api/courses/${course.id}`);
  await ana.get(`/api/courses/${course.id}`);
  const seen = await looks(house.helena);
  expect(seen.map(({ name }) => name).sort()).toEqual(['Ana Duarte', 'Helena Marques', 'Helena Marques']);
});

test('no kind of look pushes another out of sight, and every one of them can be read', async () => {
  const ana = await house.kith.client(house.helena, course.client);
  const tomas = await house.kith.member(house.helena, 'Tomas Lind', ['therapist']);
  const seenBy = async (query = '') => (await ana.get<Looks>(`/api/courses/${course.id}/looks${query}`)).body;
  await tomas.post(`/api/courses/${course.id}/emergency`, { reason });
  await house.kith.later(60_000);
  const { installation } = house.kith;
  const found = { course: course.id, person: tomas.id, standing: 'emergency', what: 'found' } as const;
  await inSharedCommit(installation, async (transaction) => {
    for (let each = 1; each <= 605; each += 1)
      await writeLook(installation, transaction, { ...found, reason: `${reason} ${each}` });
  });
  const { looks, more } = await seenBy();
  expect(looks).toContainEqual(expect.objectContaining({ what: 'emergency', reason, name: 'Tomas Lind' }));
  expect(more).toEqual([expect.objectContaining({ name: 'Tomas Lind', what: 'found', left: 555 })]);
  const read = looks.filter(({ what }) => what === 'found').map((one) => one.reason);
  for (let [next] = more; next; ) {
    const { of, before } = next;
    const page = await seenBy(`?of=${encodeURIComponent(of)}&before=${before}`);
    expect(page.looks.length).toBeLessThanOrEqual(50);
    read.push(...page.looks.map((one) => one.reason));
    [next] = page.more;
  }
  expect(read).toEqual(Array.from({ length: 605 }, (_, nth) => `${reason} ${605 - nth}`));
});

test('a clock that was set back hides no look', async () => {
  const ana = await house.kith.client(house.helena, course.client);
  await house.helena.get(`/api/courses/${course.id}`);
  await house.kith.later(-24 * 3_600_000);
  await house.helena.get(`/api/courses/${course.id}`);
  expect((await looks(ana)).filter(({ what }) => what === 'course')).toHaveLength(2);
});
