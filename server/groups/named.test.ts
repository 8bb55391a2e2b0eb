import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CourseView } from '#core/api-answers/courses.ts';
import type { UnansweredAlarms } from '#core/api-answers/duty.ts';
import { AClinic, type Someone } from '#tests/a-clinic.ts';
import { AGroupAtWork, answersOf, entryOf } from '#tests/groups/at-work.ts';

let clinic: AClinic;
let group: AGroupAtWork;
let ana: Someone;
let ben: Someone;

beforeAll(async () => {
  clinic = await AClinic.open();
  const dayra = await clinic.member('Dayra', ['facilitator']);
  ana = await clinic.member('Ana', ['therapist']);
  ben = await clinic.member('Ben', ['therapist']);
  group = await AGroupAtWork.of(clinic, dayra, ['Amina', 'Beti', 'Esi', 'Efua']);
  const people = [{ person: ana.id, name: 'Ana', reach: '099 555 0102' }];
  await group.does(dayra, 'nameWhoAnswers', { people, nearest: '', version: 0 });
});
afterAll(() => clinic.close());

const statusOf = async (who: Someone, course = '') => (await who.get(`/api/courses/${course}`)).status;
const waitingFor = async (who: Someone) => (await who.get<UnansweredAlarms>('/api/unanswered')).body.alarms;

test('a clinician who was named beforehand is told of a member’s alarm at once, opens their course for it, and answers', async () => {
  const [amina, beti] = group.courses;
  expect(await statusOf(ana, amina)).toBe(404);
  const measure = { instrument: 'phq-9', answers: answersOf(1, 2) };
  const members = [
    entryOf(amina ?? '', { measure, plan: 'no' }),
    ...group.courses.slice(1).map((course) => entryOf(course)),
  ];
  const told = await group.meets(group.dayra, { members });
  expect(told.status).toBe(200);

  expect(await waitingFor(ana)).toMatchObject([{ course: amina, client: 'Amina', you: 'asked' }]);
  expect([await waitingFor(ben), await statusOf(ben, amina), await statusOf(ana, beti)]).toEqual([
    [],
    404,
    404,
  ]);
  const seen = (await ana.get<CourseView>(`/api/courses/${amina}`)).body;
  expect([seen.as, seen.acts.includes('answerAlarm'), seen.acts.includes('holdSession')]).toEqual([
    'emergency',
    true,
    false,
  ]);
  const [alarm] = seen.course.risk.alarms;
  await clinic.does(ana, amina ?? '', 'answerAlarm', {
    alarm: alarm?.id,
    asked: 'Came at once and asked all of it.',
    said: 'Tired of it, would not do anything.',
    decided: 'Her sister stays tonight.',
    why: 'No plan, somebody there.',
    actions: ['involve_supporter'],
    whoInformed: ['Dayra'],
    nextReview: 'Tomorrow morning',
  });
  expect(await waitingFor(ana)).toEqual([]);
});

test('a facilitator who is no clinician does not end an alarm for now alone, though no credentials are kept; a clinician does', async () => {
  const [, , esi] = group.courses;
  const plan = { n: null, plan: 'yes', words: 'Tonight', staying: 'Her mother' };
  const told = await clinic.does(group.dayra, esi ?? '', 'tellPlan', plan);
  const form = {
    alarm: `${told}.2`,
    asked: 'All of it.',
    said: 'She would not do it tonight.',
    decided: 'Her mother stays.',
    why: 'Somebody is there.',
    actions: ['involve_supporter'],
    nextReview: 'Tomorrow morning',
  };
  const answer = (who: Someone) => who.post(`/api/courses/${esi}/acts/answerAlarm`, { id: newId(), form });
  expect((await answer(group.dayra)).body).toMatchObject({ code: 'needs-a-licence' });
  expect((await waitingFor(ana)).map(({ course }) => course)).toEqual([esi]);
  const { course, group: of } = (await ana.get<CourseView>(`/api/courses/${esi}`)).body;
  expect(course.risk.alarms.map(({ source }) => source)).toEqual(['plan']);
  expect(course.inGroup.plans.map(({ staying }) => staying)).toEqual(['Her mother']);
  expect(of?.leads.map(({ name, email }) => [name, email.includes('@')])).toEqual([['Dayra', true]]);
  expect((await answer(ana)).status).toBe(200);
  expect(await waitingFor(ana)).toEqual([]);
});

test('only a clinician who works here or whoever leads the group is named as one who answers', async () => {
  const omar = await clinic.member('Omar', ['facilitator']);
  const max = await clinic.member('Max', ['manager']);
  const names = (person: string) =>
    group.dayra.post(`/api/groups/${group.id}/acts/nameWhoAnswers`, {
      id: newId(),
      form: { people: [{ person, name: 'One', reach: '099' }], nearest: '', version: 1 },
    });
  for (const one of [omar, max]) expect((await names(one.id)).body).toMatchObject({ code: 'may-not-answer' });
  expect((await names(group.dayra.id)).status).toBe(200);
});

test('a door of its own names the fields at fault as its form does', async () => {
  const pathsOf = async (path: string, form: unknown) => {
    const { body } = await group.dayra.post<{ fields: { path: string }[] }>(path, { id: newId(), form });
    return body.fields.map((field) => field.path);
  };
  const protocol = { id: 'ipt-group', edition: '2026.1', preset: 'group-8' };
  expect(await pathsOf('/api/groups', { name: '', protocol })).toEqual(['name']);
  const client = { name: '', born: null, email: null, phone: '', language: '', country: '' };
  const invited = await pathsOf(`/api/groups/${group.id}/members`, { client, referral: '' });
  expect(invited).toContain('client.name');
});
