import { v7 as newId } from 'uuid';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Course } from '#core/course/course.ts';
import type { Mine } from '#core/lists/own-courses.ts';
import { AClinic, type Someone } from '#tests/a-clinic.ts';
import { whyAnswered } from '#tests/why-refused.ts';

let clinic: AClinic;
let ana: Someone;
let course: { id: string; client: string };
let tomas: string;

beforeEach(async () => {
  clinic = await AClinic.open();
  ana = await clinic.member('Ana', ['therapist']);
  course = await clinic.course(ana);
  tomas = await does('addPerson', { displayName: 'Tomas', role: 'partner', living: 'living' });
  await does('chooseFocus', {
    area: 'role_dispute',
    people: [tomas],
    stage: 'impasse',
    why: 'Onset',
    whyForClient: 'You were not asked.',
  });
  await does('writeRelapsePlan', {
    signs: { early: [{ sign: 'I answer “fine”' }] },
    actions: {},
    people: [{ who: 'Tomas', person: tomas }],
  });
});
afterEach(() => clinic.close());

const does = (act: string, form: unknown) => clinic.does(ana, course.id, act, form);
const closes = async () => {
  await does('finishEarly', {
    reason: 'better',
    words: 'Well again',
    checklist: ['E-02', 'E-04', 'E-07', 'E-10'].map((task) => ({ task, how: 'done' })),
    riskChecked: 'checked',
  });
  await does('closeCourse', { outcome: 'completed' });
};
const goesOn = (someone: Someone, form: object) =>
  someone.post<{ id: string; leftBehind: unknown[]; title: string }>(
    `/api/courses/${course.id}/continue`,
    form,
  );
const seen = async (id: string) => (await ana.get<{ course: Course }>(`/api/courses/${id}`)).body.course;

test('a finished course goes on under a monthly form of the service’s own, and under no other of its forms', async () => {
  await closes();
  const administrator = await clinic.member('Ada', ['administrator']);
  const kept = (id: string, more: object) =>
    administrator.post('/api/protocols', {
      file: JSON.stringify({ id, edition: '2026.1', name: 'Ours', ...more }),
    });
  const monthly = {
    extends: 'ipt-maintenance',
    presets: { keep: ['monthly-24'] },
    defaultPreset: 'monthly-24',
  };
  expect((await kept('our-months', monthly)).status).toBe(201);
  expect((await kept('our-weeks', { extends: 'ipt' })).status).toBe(201);
  const protocol = { id: 'our-months', edition: '2026.1' };
  const weekly = { id: newId(), protocol: { ...protocol, id: 'our-weeks' }, preset: 'ipt16-default' };
  expect((await goesOn(ana, weekly)).status).toBe(422);
  expect((await goesOn(ana, { id: newId(), protocol, preset: 'monthly-12' })).status).toBe(422);
  const id = newId();
  expect((await goesOn(ana, { id, protocol, preset: 'monthly-24' })).status).toBe(201);
  expect((await seen(id)).opening.opened).toMatchObject({ continues: course.id, protocol });
});

test('a finished course goes on as monthly maintenance with its people, focus and plan', async () => {
  await closes();
  const id = newId();
  const answer = await goesOn(ana, { id, preset: 'monthly-24' });
  expect(answer).toMatchObject({ status: 201, body: { id, leftBehind: [] } });
  const after = await seen(id);
  expect(after.opening.opened).toMatchObject({
    continues: course.id,
    client: course.client,
    protocol: { id: 'ipt-maintenance', preset: 'monthly-24', sessions: 24 },
  });
  const [person] = after.inventory.people;
  expect(person?.fields.displayName).toBe('Tomas');
  expect(person?.id).not.toBe(tomas);
  expect(after.focus.foci).toMatchObject([{ area: 'role_dispute', people: [person?.id] }]);
  expect(after.relapsePlan.plan?.text.people[0]?.person).toBe(person?.id);
});

test('asked twice, it is opened once and nothing is carried twice', async () => {
  await closes();
  const id = newId();
  await goesOn(ana, { id, preset: 'monthly-12' });
  const once = (await seen(id)).seq;
  expect((await goesOn(ana, { id, preset: 'monthly-12' })).status).toBe(201);
  expect((await seen(id)).seq).toBe(once);
});

test('while the client has a course under way, no second one is opened to go on in', async () => {
  await closes();
  await goesOn(ana, { id: newId(), preset: 'monthly-12' });
  const again = await goesOn(ana, { id: newId(), preset: 'monthly-12' });
  expect(whyAnswered(again)).toBe('409 goes-on-already');
});

test('a course that is not closed does not go on, and only its therapist may open what follows', async () => {
  expect(whyAnswered(await goesOn(ana, { id: newId(), preset: 'monthly-12' }))).toBe('422 not-closed');
  await closes();
  const leila = await clinic.joins(course.client, 'Leila');
  expect((await goesOn(leila, { id: newId(), preset: 'monthly-12' })).status).toBe(403);
  expect((await goesOn(ana, { id: course.id, preset: 'monthly-12' })).status).toBe(409);
  expect((await goesOn(ana, { id: newId(), preset: 'weekly' })).status).toBe(422);
});

test('maintenance asked for twelve times at once is opened once: with one id each is answered alike, with another told', async () => {
  await closes();
  const [id, other] = [newId(), newId()];
  const answers = await Promise.all(
    Array.from({ length: 12 }, (_, nth) =>
      goesOn(ana, { id: nth % 3 === 2 ? other : id, preset: 'monthly-24' }),
    ),
  );
  const those = (status: number) => answers.filter((one) => one.status === status);
  // Which of the two ids comes first is chance.
  const [opened, told, first] = those(201).length === 8 ? [8, 4, id] : [4, 8, other];
  expect([those(201).length, those(409).length]).toEqual([opened, told]);
  expect(new Set(those(201).map(({ body }) => JSON.stringify(body))).size).toBe(1);
  expect((await seen(first)).inventory.people).toHaveLength(1);
});

test('beside a course under way, monthly sessions are opened once, with what stands in it, and count for themselves', async () => {
  const protocol = { id: 'ipt-alongside', edition: '2026.1' };
  const id = newId();
  const asked = { id, protocol, preset: 'alongside-12' };
  expect((await goesOn(ana, asked)).status).toBe(201);
  expect((await goesOn(ana, asked)).status).toBe(201);
  const beside = await seen(id);
  expect(beside.opening.opened).toMatchObject({
    alongside: course.id,
    protocol: { ...protocol, sessions: 12 },
  });
  expect(beside.opening.opened?.continues).toBeUndefined();
  expect(beside.inventory.people).toHaveLength(1);
  expect((await seen(course.id)).closing.closed).toBeNull();
  expect(whyAnswered(await goesOn(ana, { ...asked, id: newId() }))).toBe('409 goes-on-already');
  const leila = await clinic.joins(course.client, 'Leila');
  const { body } = await leila.get<Mine>('/api/mine');
  expect(Object.fromEntries(body.courses.map(({ course: one, called }) => [one, called]))).toEqual({
    [id]: 'Monthly IPT alongside another treatment',
    [course.id]: 'Interpersonal Psychotherapy',
  });
  // What meets next is what the phone shows first.
  await does('bookSession', { at: `${new Date().getFullYear() + 1}-06-20T10:00`, minutes: 50 });
  const { body: after } = await leila.get<Mine>('/api/mine');
  expect(after.courses[0]?.course).toBe(course.id);
});
