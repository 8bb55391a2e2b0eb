import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CourseView, RecordLine } from '#core/api-answers/courses.ts';
import type { Today } from '#core/lists/today.ts';
import { AClinic, type Someone } from '#tests/a-clinic.ts';

let clinic: AClinic;
let ana: Someone;
let leila: Someone;
let course: { id: string; client: string };
let today: string;

const before = (days: number) =>
  new Date(Date.parse(`${today}T12:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10);
const send = (who: Someone, act: string, form: unknown, id = newId(), on?: string) =>
  who.post<{ code?: string }>(`/api/courses/${course.id}/acts/${act}`, { id, form, ...(on && { on }) });
const viewOf = async (who: Someone) => (await who.get<CourseView>(`/api/courses/${course.id}`)).body;
const night = (day: string, sleep: number, energy: number) => ({
  tracker: 'srm-5',
  day,
  fields: { sleep, energy },
});

beforeAll(async () => {
  clinic = await AClinic.open();
  ana = await clinic.member('Ana', ['therapist']);
  course = await clinic.course(ana, 'Leila Haddad', '2026-01-13');
  leila = await clinic.joins(course.client, 'Leila');
  ({ today } = await viewOf(ana));
});
afterAll(() => clinic.close());

test('a diary is begun and aimed by the therapist, and noted by the client, each day once however often it is sent', async () => {
  expect((await send(leila, 'offerTracker', { tracker: 'srm-5' })).status).toBe(403);
  await clinic.does(ana, course.id, 'offerTracker', { tracker: 'srm-5' }, before(10));
  const aims = { tracker: 'srm-5', targets: { sleep: 8 } };
  expect((await send(leila, 'setTrackerTarget', aims)).status).toBe(403);
  await clinic.does(ana, course.id, 'setTrackerTarget', aims);
  const id = newId();
  for (const _ of [1, 2])
    expect((await send(leila, 'noteTracker', night(before(1), 4, 4), id)).status).toBe(200);
  const { notes = [] } = (await viewOf(ana)).course.trackers.kept[0] ?? {};
  expect(notes.map(({ as, day }) => [as, day])).toEqual([['client', before(1)]]);
});

test('a day ahead, and a field that is not there, are answered with a sentence and change nothing', async () => {
  const ahead = await send(leila, 'noteTracker', night(before(-2), 8, 0));
  const wrong = await send(leila, 'noteTracker', { tracker: 'srm-5', day: today, fields: { steps: 1 } });
  expect([ahead.status, ahead.body.code, wrong.status, wrong.body.code]).toEqual([
    422,
    'future',
    422,
    'unreadable-note',
  ]);
  expect((await viewOf(ana)).course.trackers.kept[0]?.notes).toHaveLength(1);
});

test('what two days raise is an alarm to the therapist until it is answered, and no word of that reaches the client', async () => {
  const day = async () => (await ana.get<Today>('/api/today')).body.answers;
  expect((await day()).alarms).toEqual([]);
  await clinic.does(leila, course.id, 'noteTracker', night(today, 4, 4));
  expect(await day()).toMatchObject({
    alarms: [{ course: course.id, alarm: { source: 'diary', urgency: 'same_day' } }],
    trackers: [],
  });
  const look = { tracker: 'srm-5', alert: 'sleepDownEnergyUp', from: before(1), words: 'Perhaps hypomanic.' };
  expect((await send(leila, 'lookAtTrackerAlert', look)).status).toBe(403);
  expect((await send(ana, 'lookAtTrackerAlert', look)).body.code).toBe('answer-the-alarm');
  const [alarm] = (await viewOf(ana)).course.risk.alarms;
  await clinic.does(ana, course.id, 'answerAlarm', {
    alarm: alarm?.id,
    asked: 'How she sleeps.',
    said: 'Little.',
    decided: 'Perhaps hypomanic.',
    why: 'It began so before.',
    actions: ['prescriber'],
    nextReview: 'Tomorrow',
  });
  expect((await day()).alarms).toEqual([]);
  const record = await leila.get<{ facts: RecordLine[] }>(`/api/courses/${course.id}/record`);
  expect(JSON.stringify([record.body, await viewOf(leila)])).not.toContain('hypomanic');
});
