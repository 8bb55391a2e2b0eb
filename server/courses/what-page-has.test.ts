import { v7 as newId } from 'uuid';
import { beforeEach, expect, test } from 'vitest';
import type { CourseView } from '#core/api-answers/courses.ts';
import { type Changed, isChanged, saysWhatPageHas, withChanges } from '#core/changes/what-changed.ts';
import { hearingOfCourse } from '#server/courses/news/who-hears.ts';
import type { Visitor } from '#tests/a-kith.ts';
import { willowHouse } from '#tests/willow-house.ts';

const house = willowHouse();
let course: { id: string; client: string };
beforeEach(async () => {
  course = await house.kith.course(house.helena);
});

type Told = CourseView | Changed;
const answers = [1, 2, 1, 2, 1, 2, 1, 2, 0];

/** Asks as a page that has this version. */
async function having(who: Visitor, version: string | undefined, ask: () => Promise<{ body: Told }>) {
  if (version !== undefined) who.headers[saysWhatPageHas] = version;
  const { body } = await ask();
  delete who.headers[saysWhatPageHas];
  return body;
}
const whole = async (who: Visitor) => (await who.get<CourseView>(`/api/courses/${course.id}`)).body;
const does = (who: Visitor, name: string, form: unknown) =>
  who.post<Told>(`/api/courses/${course.id}/acts/${name}`, { id: newId(), form });

test('an act answers a page with what has changed for it, which makes of what it has what a new page reads', async () => {
  const ana = await house.kith.client(house.helena, course.client);
  const acts = [
    [house.helena, 'addPerson', { displayName: 'Joris', ring: 1 }],
    [house.helena, 'addPerson', { displayName: 'Mam', ring: 2 }],
    [house.helena, 'answerMeasure', { instrument: 'phq-9', answers }],
    [house.helena, 'holdSession', { minutes: 50, format: 'in_person' }],
    [house.helena, 'draftNote', { session: 1, text: 'She came in tired.', version: 0 }],
    [house.helena, 'draftNote', { session: 1, text: 'She came in tired, and late.', version: 1 }],
    [house.helena, 'signNote', { session: 1, version: 2 }],
    [ana, 'answerMeasure', { instrument: 'phq-9', answers: [3, 3, 3, 3, 3, 3, 3, 3, 1] }],
    [ana, 'addPerson', { displayName: 'Nadia', ring: 0 }],
  ] as const;
  for (const [who, name, form] of acts) {
    const before = await whole(who);
    const answer = await having(who, before.version, () => does(who, name, form));
    if (!isChanged(answer)) throw new Error(`${name} was answered whole.`);
    expect(answer.since).toBe(before.version);
    expect(JSON.stringify(answer).length).toBeLessThan(JSON.stringify(before).length / 2);
    expect([name, withChanges(before, answer.changes)]).toEqual([name, await whole(who)]);
  }
});

test('a page that has what there is, is told that nothing has changed', async () => {
  const { version } = await whole(house.helena);
  const read = () => house.helena.get<Told>(`/api/courses/${course.id}`);
  expect(await having(house.helena, version, read)).toEqual({ since: version, changes: [] });
});

test('what a page has that is not known here, or is another’s, is answered whole', async () => {
  const ana = await house.kith.client(house.helena, course.client);
  const { version } = await whole(house.helena);
  const read = () => ana.get<Told>(`/api/courses/${course.id}`);
  for (const has of [version, 'nothing', '']) expect(isChanged(await having(ana, has, read))).toBe(false);
  await does(house.helena, 'addPerson', { displayName: 'Joris', ring: 1 });
  await whole(house.helena);
  const old = await having(house.helena, version, () => house.helena.get<Told>(`/api/courses/${course.id}`));
  expect(isChanged(old)).toBe(false);
});

test('what stands around a chart is shown as it is now: names, a supervisor’s view, and the day', async () => {
  const before = await whole(house.helena);
  await house.helena.put(`/api/clients/${course.client}`, {
    name: 'Ana Maria Duarte',
    born: '1990-01-01',
    language: 'en',
    country: 'GB',
  });
  expect((await whole(house.helena)).client.name).toBe('Ana Maria Duarte');
  await house.kith.later(24 * 3_600_000);
  const after = await whole(house.helena);
  expect(after.today).not.toBe(before.today);
  expect(after.version).not.toBe(before.version);
});

test('what a client writes for themselves comes to no page of the therapist’s as a change', async () => {
  const ana = await house.kith.client(house.helena, course.client);
  const before = await whole(house.helena);
  const written = await does(ana, 'nameFeeling', {
    situation: 'Alone in the kitchen',
    emotions: [{ emotion: 'lonely', intensity: 7 }],
    context: 'diary',
    privacy: 'private',
  });
  expect(written.status).toBe(200);
  const read = () => house.helena.get<Told>(`/api/courses/${course.id}`);
  const answer = await having(house.helena, before.version, read);
  if (!isChanged(answer)) throw new Error('This was answered whole.');
  expect(answer).toEqual({ since: before.version, changes: [] });
  expect(withChanges(before, answer.changes)).toEqual(await whole(house.helena));
});

test('whoever did an act hears its id with the news, and nobody else does', async () => {
  const heard: [string, string | undefined][] = [];
  const ana = await house.kith.client(house.helena, course.client);
  for (const [name, who] of [
    ['Helena', house.helena],
    ['Ana', ana],
  ] as const) {
    const request = new Request('http://localhost/', { headers: { cookie: who.cookie } });
    const asking = { req: { url: request.url, raw: request } };
    const hear = await hearingOfCourse(house.kith.installation, asking, course.id);
    house.kith.installation.live.listen((news) => {
      const told = hear(news);
      if (told) heard.push([name, told.id]);
    });
  }
  const id = newId();
  await house.helena.post(`/api/courses/${course.id}/acts/addPerson`, {
    id,
    form: { displayName: 'Joris', ring: 1 },
  });
  expect(heard).toContainEqual(['Helena', id]);
  expect(heard.filter(([name]) => name === 'Ana').every(([, told]) => told === undefined)).toBe(true);
});
