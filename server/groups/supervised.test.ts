import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { GroupFigures, PracticeOfPeople } from '#core/api-answers/supervision.ts';
import { AClinic, type Someone } from '#tests/a-clinic.ts';
import { AGroupAtWork, entryOf } from '#tests/groups/at-work.ts';

let clinic: AClinic;
let dayra: Someone;
let lorena: Someone;
let max: Someone;
let group: AGroupAtWork;
beforeAll(async () => {
  clinic = await AClinic.open();
  dayra = await clinic.member('Dayra', ['facilitator']);
  lorena = await clinic.member('Lorena', ['supervisor']);
  max = await clinic.member('Max', ['manager']);
  await clinic.supervises(lorena, dayra);
  await max.put('/api/programme/places', {
    places: [
      { id: 'north', name: 'North', within: null },
      { id: 'old', name: 'Old post', within: null, state: 'retired' },
    ],
  });
  group = await AGroupAtWork.of(clinic, dayra, ['Amina', 'Beti', 'Chana', 'Doko']);
  await group.meets(dayra, { members: group.courses.map((course) => entryOf(course)) });
});
afterAll(() => clinic.close());

const asks = (by: Someone, act: string, form: unknown) =>
  by.post<{ code: string }>(`${group.address}/acts/${act}`, { id: newId(), form });
const seen = async (by: Someone, course: string) =>
  (await group.seenBy(by)).members.find((one) => one.course === course);

test('only who agreed in their own course is drawn for a call, and only then the supervisor reads their number', async () => {
  const [amina = '', beti = ''] = group.courses;
  const id = newId();
  const draw = (as = newId()) =>
    lorena.post<{ code: string }>(`${group.address}/acts/drawSpotChecks`, {
      id: as,
      form: { many: 4, seed: 1, agreed: [beti] },
    });
  expect((await draw()).body.code).toBe('nobody-agreed');
  await clinic.does(dayra, amina, 'giveConsent', { item: 'check_call' });
  expect([(await seen(lorena, amina))?.checkCall, (await seen(lorena, amina))?.phone]).toEqual([
    'given',
    undefined,
  ]);
  expect([(await draw(id)).status, (await draw(id)).status]).toEqual([200, 200]);
  const lots = (await group.seenBy(lorena)).group.spotChecks.drawn;
  expect(lots.map(({ among, drawn }) => [among, drawn])).toEqual([[[amina], [amina]]]);
  expect((await draw()).body.code).toBe('lot-open');
  expect((await seen(lorena, amina))?.phone).toBe('');
  expect((await seen(dayra, amina))?.phone).toBeUndefined();
  const day = await lorena.get<{ groups: { why: { kind: string; courses: string[] }[] }[] }>(
    '/api/groups/to-see',
  );
  expect(day.body.groups[0]?.why.find(({ kind }) => kind === 'to_call')?.courses).toEqual([amina]);
  await clinic.does(dayra, amina, 'withdrawConsent', { item: 'check_call' });
  expect((await seen(lorena, amina))?.phone).toBeUndefined();
});

test('hours and sessions stand against the scheme, for whoever leads and for their supervisor, and for nobody else', async () => {
  await group.does(lorena, 'holdSupervision', {
    with: [dayra.id],
    minutes: 45,
    entries: [{ question: 'She never speaks' }],
  });
  const own = (await dayra.get<PracticeOfPeople>('/api/groups/practice')).body.people;
  expect(
    own.map(({ name, as, minutes, led, schemes }) => [name, as, minutes, led, schemes.map(({ id }) => id)]),
  ).toEqual([['Dayra', 'self', 45, 1, ['lay-facilitator']]]);
  expect(own[0]?.schemes[0]?.stands[0]).toEqual({
    what: 'supervisions',
    has: 1,
    needs: 4,
    state: 'not_yet',
    withinDays: 28,
  });
  const theirs = (await lorena.get<PracticeOfPeople>('/api/groups/practice')).body.people;
  expect(theirs.map(({ name, as }) => [name, as])).toEqual([
    ['Lorena', 'self'],
    ['Dayra', 'supervised'],
  ]);
  expect((await max.get('/api/groups/practice')).status).toBe(403);
});

test('the figures of one group are whole for who leads it and who supervises that, and nobody else finds them', async () => {
  const [, beti = ''] = group.courses;
  const figures = (by: Someone) => by.get<GroupFigures>(`${group.address}/figures`);
  expect((await figures(dayra)).body.figures.attended).toEqual({ n: 4, of: 4 });
  await clinic.does(dayra, beti, 'refuseConsent', { item: 'supervision' });
  expect((await figures(lorena)).body).toMatchObject({ members: 3, figures: { attended: { n: 3, of: 3 } } });
  expect((await figures(max)).status).toBe(404);
  const amina = await clinic.joins(group.clients[0] ?? '', 'Amina');
  expect((await amina.get(`${group.address}/figures`)).status).toBe(404);
});

test('a group is put in a place of the programme that is in use, also later, and counts there', async () => {
  const place = (programmePlace: string) => asks(dayra, 'placeGroup', { programmePlace });
  expect((await place('nowhere')).body.code).toBe('no-such-place');
  expect((await place('old')).body.code).toBe('no-such-place');
  expect((await place('north')).status).toBe(200);
  expect((await place('north')).body.code).toBe('placed-there');
  const { body } = await max.get<{ groups: number; table: { rows: { id: string; figures: object }[] } }>(
    '/api/programme/figures?within=north',
  );
  expect(body.groups).toBe(1);
});

test('a paper is written down for somebody who may sit in, and for nobody who has no part in groups', async () => {
  const nieves = await clinic.member('Nieves', ['facilitator']);
  const [meeting] = (await group.seenBy(lorena)).group.meetings.held;
  const paper = (rater: string) =>
    asks(lorena, 'rateGroupMeeting', {
      ...{ meeting: meeting?.id, rater, heard: 'was_there' },
      ratings: [{ domain: 'F-WG1', adherence: 2 }],
    });
  for (const nobody of [max.id, 'nobody']) expect((await paper(nobody)).body.code).toBe('not-a-colleague');
  expect((await paper(nieves.id)).status).toBe(200);
  const [kept] = (await group.seenBy(lorena)).group.observed.ratings;
  expect([kept?.by, kept?.rater]).toEqual([lorena.id, nieves.id]);
});

test('a co-facilitator who ends their own part is told that it is recorded, and nothing of the group', async () => {
  const ines = await clinic.member('Ines', ['facilitator']);
  await group.does(dayra, 'bringFacilitator', { person: ines.id, as: 'co_facilitator' });
  const ended = await asks(ines, 'endFacilitator', { person: ines.id, why: 'She moves away' });
  expect([ended.status, ended.body]).toEqual([200, { act: 'endFacilitator', state: 'recorded' }]);
  expect((await ines.get(group.address)).status).toBe(404);
  expect((await group.seenBy(dayra)).facilitators.map(({ person }) => person)).toEqual([dayra.id]);
});

test('a client who is in the group is not invited into it with another course', async () => {
  const [, , chana = ''] = group.clients;
  const again = await dayra.post<{ code: string }>(`${group.address}/members`, {
    id: newId(),
    form: { client: { known: chana } },
  });
  expect([again.status, again.body.code]).toEqual([422, 'in-already']);
  const { members } = await group.seenBy(dayra);
  expect(members.filter(({ client }) => client === chana)).toHaveLength(1);
});

test('a client is in one living group of a form at a time, and joins another once they left the first', async () => {
  const [, , , doko = ''] = group.clients;
  const later = await AGroupAtWork.of(clinic, dayra, []);
  const course = newId();
  const invited = { id: course, form: { client: { known: doko } } };
  expect((await dayra.post(`${later.address}/members`, invited)).status).toBe(201);
  await clinic.does(dayra, course, 'giveConsent', { item: 'treatment' });
  const joins = () =>
    dayra.post<{ code: string }>(`${later.address}/members/${course}/join`, { id: newId(), form: {} });
  expect([await joins()].map(({ status, body }) => [status, body.code])).toEqual([
    [422, 'in-a-second-group'],
  ]);
  const left = `${group.address}/members/${group.courses[3]}/leave`;
  expect((await dayra.post(left, { id: newId(), form: { why: 'not_fitting' } })).status).toBe(200);
  expect((await joins()).status).toBe(200);
});

test('whoever leads strikes out what they recorded by mistake, and nothing a supervisor did', async () => {
  const strikes = (seq: number) => asks(dayra, 'strikeOutOfGroup', { seq, why: 'By mistake' });
  await group.does(dayra, 'closeToNewcomers', { why: 'It is full' });
  const closed = (await group.seenBy(dayra)).group.forming.closedToNewcomers?.seq ?? 0;
  const held = (await group.seenBy(lorena)).group.supervised.supervisions[0]?.seq ?? 0;
  expect((await strikes(held)).body.code).toBe('kept');
  expect((await strikes(closed)).status).toBe(200);
  expect((await group.seenBy(dayra)).group.forming.closedToNewcomers).toBeNull();
});

test('no day holds more than eight hours of supervision, in all groups and outside them together', async () => {
  const other = await AGroupAtWork.of(clinic, dayra, ['Lela', 'Mira', 'Nuru', 'Oba']);
  const entries = [{ question: 'How is it going?' }];
  const form = { with: [dayra.id], minutes: 300, entries };
  await group.does(lorena, 'holdSupervision', form);
  const outside = (minutes: number) =>
    lorena.post('/api/supervision/meetings', {
      id: newId(),
      kind: 'individual',
      with: [dayra.id],
      minutes,
      entries,
    });
  const inOther = (minutes: number) =>
    lorena.post(`/api/groups/${other.id}/acts/holdSupervision`, { id: newId(), form: { ...form, minutes } });
  const codeOf = async (answer: ReturnType<typeof outside>) => {
    const { status, body } = await answer;
    return [status, (body as { code?: string }).code];
  };
  expect(await codeOf(inOther(240))).toEqual([422, 'too-long-a-day']);
  expect(await codeOf(outside(240))).toEqual([422, 'too-much-of-a-day']);
  expect(await outside(60)).toMatchObject({ status: 201 });
  expect(await codeOf(inOther(120))).toEqual([422, 'too-long-a-day']);
});

test('nor where they are sent at the same moment, in two groups and outside them', async () => {
  const ida = await clinic.member('Ida', ['facilitator']);
  await clinic.supervises(lorena, ida);
  const two = [await AGroupAtWork.of(clinic, ida, []), await AGroupAtWork.of(clinic, ida, [])];
  const form = { with: [ida.id], minutes: 400, entries: [{ question: 'How is it going?' }] };
  const asked = two.map(({ address }) =>
    lorena.post(`${address}/acts/holdSupervision`, { id: newId(), form }),
  );
  const outside = { id: newId(), kind: 'individual', ...form };
  const sent = await Promise.all([...asked, lorena.post('/api/supervision/meetings', outside)]);
  const tooMuch = ['too-long-a-day', 'too-much-of-a-day'];
  const refused = sent.filter(({ body }) => tooMuch.includes((body as { code?: string }).code ?? ''));
  expect(sent.filter(({ status }) => status < 300)).toHaveLength(1);
  expect(refused).toHaveLength(2);
});

test('whoever was drawn and handed over outside the group since is not called, holds up no lot, and is in none', async () => {
  const other = await AGroupAtWork.of(clinic, dayra, ['Gisa', 'Hana']);
  const [gisa = '', hana = ''] = other.courses;
  const tom = await clinic.member('Tom', ['therapist']);
  const draw = async () => {
    const act = { id: newId(), form: { many: 4 } };
    const { status, body } = await lorena.post<{ code: string }>(`${other.address}/acts/drawSpotChecks`, act);
    return status === 200 ? 'drawn' : body.code;
  };
  await clinic.does(dayra, gisa, 'giveConsent', { item: 'check_call' });
  expect(await draw()).toBe('drawn');
  const leaves = { id: newId(), form: { why: 'chose', words: 'Wants to talk alone' } };
  expect((await dayra.post(`${other.address}/members/${gisa}/leave`, leaves)).status).toBe(200);
  await clinic.does(dayra, gisa, 'transferCourse', { to: tom.id, handOver: 'Well', client: 'told' });
  expect(await draw()).toBe('nobody-agreed');
  await clinic.does(dayra, hana, 'giveConsent', { item: 'check_call' });
  expect(await draw()).toBe('drawn');
  expect((await other.seenBy(lorena)).group.spotChecks.drawn.at(-1)?.drawn).toEqual([hana]);
});
