import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CourseView } from '#core/api-answers/courses.ts';
import type { CredentialsKept } from '#core/api-answers/credentials.ts';
import type { GroupList } from '#core/api-answers/groups.ts';
import { AClinic, type Someone } from '#tests/a-clinic.ts';
import { AGroupAtWork, answersOf, entryOf } from '#tests/groups/at-work.ts';

/** A group form of the service’s own, as JSON: what is asked of who gives a shipped one is asked of who gives it. */
const own = {
  id: 'willow-circle',
  edition: '2026.1',
  extends: 'ipt-group 2026.1',
  name: 'Willow circle',
  credentials: ['ipt_practitioner'],
  signOffs: [
    {
      what: 'deficits_focus',
      of: 'everybody',
      says: 'Loneliness as the focus is countersigned.',
      sources: ['Willow House'],
    },
  ],
};
const protocol = { id: own.id, edition: own.edition, preset: 'group-8' };

let clinic: AClinic;
let ada: Someone;
let dayra: Someone;
let lorena: Someone;
let nieves: Someone;
let group: AGroupAtWork;
beforeAll(async () => {
  clinic = await AClinic.open();
  ada = await clinic.member('Ada', ['administrator']);
  dayra = await clinic.member('Dayra', ['facilitator']);
  nieves = await clinic.member('Nieves', ['facilitator']);
  lorena = await clinic.member('Lorena', ['supervisor']);
  await clinic.supervises(lorena, dayra);
  await keeps(dayra, 'ipt_group_facilitator');
  for (const what of ['supervisor', 'ipt_group_facilitator']) await keeps(lorena, what);
});
afterAll(() => clinic.close());

const keeps = async ({ id: person }: Someone, what: string) => {
  const before = (await ada.get<CredentialsKept>('/api/credentials')).body.credentials;
  const held = { id: `${person}-${what}`, person, what, level: 'full', from: 'Willow', since: '2020-01-01' };
  expect((await ada.put('/api/credentials', { credentials: [...before, held], before })).status).toBe(200);
};
const brings = (supervisor?: string) =>
  dayra.post(`${group.address}/acts/bringFacilitator`, {
    id: newId(),
    form: { person: nieves.id, as: 'co_facilitator', supervisor },
  });
const courseOf = async (who: Someone, id: string) => (await who.get<CourseView>(`/api/courses/${id}`)).body;

test('a group form of a service’s own is formed and led by whoever holds what it asks for, or under a supervisor who does', async () => {
  expect((await ada.post('/api/protocols', { file: JSON.stringify(own) })).status).toBe(201);
  const formed = await dayra.post('/api/groups', {
    id: newId(),
    form: { name: 'Circle', protocol, place: '' },
  });
  expect(formed).toMatchObject({ status: 422, body: { code: 'nobody-may-supervise' } });
  await keeps(dayra, 'ipt_practitioner');
  group = await AGroupAtWork.of(clinic, dayra, ['Amina', 'Beti', 'Chana', 'Doko'], { protocol });
  expect((await group.seenBy(dayra)).form?.name).toBe('Willow circle');
  expect(await brings()).toMatchObject({ status: 422, body: { code: 'colleague-lacks' } });
  await clinic.supervises(lorena, nieves);
  expect(await brings(lorena.id)).toMatchObject({ status: 422 });
  await keeps(lorena, 'ipt_practitioner');
  expect((await brings(lorena.id)).status).toBe(200);
});

test('what it has countersigned waits on the member’s page for the supervisor, who holds what it asks for', async () => {
  const [amina = ''] = group.courses;
  const rejected = ['grief', 'disagreements', 'life_changes'].map((area) => ({
    area,
    why: 'Asked about: no',
  }));
  await clinic.does(dayra, amina, 'chooseFocus', { area: 'loneliness', why: 'Nobody near', rejected });
  const [seen] = (await group.seenBy(dayra)).members;
  expect(seen?.countersigns?.map(({ what }) => what)).toEqual(['deficits_focus']);
  expect((await courseOf(dayra, amina)).acts).not.toContain('countersign');
  const { focus } = (await courseOf(lorena, amina)).course;
  const sign = {
    what: 'deficits_focus',
    of: focus.foci[0]?.id,
    decision: 'agreed',
    words: 'Talked through.',
  };
  await clinic.does(lorena, amina, 'countersign', sign);
  expect((await group.seenBy(dayra)).members[0]?.countersigns).toBeUndefined();
});

test('in its meetings the lowest answer about dying asks for somebody the same day, and an alarm for now for a clinician', async () => {
  const lowest = { measure: { instrument: 'phq-9', answers: answersOf(1, 1) } };
  const gravest = { measure: { instrument: 'phq-9', answers: answersOf(1, 3) } };
  const entries = [lowest, gravest, {}, {}];
  const members = group.courses.map((course, place) => entryOf(course, entries[place]));
  const { body } = await group.meets(dayra, { members });
  expect(body.meeting.alarms.map(({ urgency }) => urgency)).toEqual(['same_day', 'now']);
  const [, beti = ''] = group.courses;
  const alarm = body.meeting.alarms.find(({ course }) => course === beti)?.alarm;
  const answer = await dayra.post(`/api/courses/${beti}/acts/answerAlarm`, {
    id: newId(),
    form: {
      ...{
        alarm,
        asked: 'All of it',
        said: 'No plan',
        decided: 'Her mother stays',
        why: 'Somebody is there',
      },
      ...{ actions: ['involve_supporter'], nextReview: 'Tomorrow' },
    },
  });
  expect(answer.body).toMatchObject({ code: 'needs-a-licence' });
  await clinic.does(dayra, beti, 'tellDoneAtAlarm', { alarm, did: 'Sat with her' });
});

test('taken out of the offer, no group is formed under it, in a sentence that says so; the group that follows it goes on, and takes newcomers', async () => {
  const stands = (state: string) => ada.put(`/api/protocols/${own.id}/${own.edition}`, { state });
  const groups = async () =>
    (await dayra.get<GroupList>('/api/groups')).body.groups.map(({ form }) => form.name);
  expect((await stands('withdrawn')).status).toBe(200);
  const before = await groups();
  const id = newId();
  const formed = await dayra.post('/api/groups', { id, form: { name: 'Another', protocol, place: '' } });
  expect(formed).toMatchObject({ status: 422, body: { code: 'form-withdrawn' } });
  expect([(await dayra.get(`/api/groups/${id}`)).status, await groups()]).toEqual([404, before]);
  expect(before).toContain('Willow circle');
  expect((await group.seenBy(dayra)).form).toMatchObject({
    name: 'Willow circle',
    aloud: { measure: 'phq-9' },
  });
  const eko = await group.invites('Eko');
  expect((await courseOf(dayra, eko)).course.opening.opened?.protocol).toMatchObject({ id: own.id });
  expect(await brings(lorena.id)).toMatchObject({ status: 422, body: { code: 'leads-already' } });
  const alone = await dayra.post('/api/groups', {
    id: newId(),
    form: { name: 'X', protocol: { ...protocol, id: 'no-such' } },
  });
  expect(alone).toMatchObject({ status: 422, body: { code: 'no-such-form' } });
  await stands('offered');
  expect(
    (await dayra.post('/api/groups', { id, form: { name: 'Another', protocol, place: '' } })).status,
  ).toBe(201);
});
