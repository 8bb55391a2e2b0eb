import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Scene, scene } from '#tests/access/people.ts';
import { whyAnswered } from '#tests/why-refused.ts';

let at: Scene;
beforeAll(async () => {
  at = await scene();
});
afterAll(() => at.clinic.close());

const act = (name: string, form: unknown, on?: string) =>
  at.people.therapist.post(`/api/courses/${at.course}/acts/${name}`, { id: newId(), on, form });
const held = { minutes: 50, format: 'in_person', present: ['client'] };

test('Leila was born on 17 May 1991: a session before that day is refused', async () => {
  expect(await act('holdSession', held, '1991-05-16')).toMatchObject({
    status: 422,
    body: { code: 'before-birth', values: { day: '1991-05-16', born: '1991-05-17' } },
  });
});

test('a session that has not come yet is not held', async () => {
  expect(whyAnswered(await act('holdSession', held, '2199-01-13'))).toBe('422 future');
});

test.each([
  ['2026-02-31', 'no-such-day'],
  ['2025-02-29', 'no-such-day'],
  ['0001-01-01', 'no-such-year'],
  ['9999-12-31', 'no-such-year'],
  ['-000001-01-01', 'not-written-so'],
  ['13.1.2026', 'not-written-so'],
  ['2026-01-13T10:00', 'not-written-so'],
  ['٢٠٢٦-٠١-١٣', 'not-written-so'],
  ['', 'not-written-so'],
])('an act cannot have happened on “%s”', async (on, fault) => {
  expect(whyAnswered(await act('holdSession', held, on))).toBe(`422 form: on ${fault}`);
});

test.each([20_260_113, null, true, {}, ['2026-01-13']])('a day is not %j', async (on) => {
  const answer = await at.people.therapist.post(`/api/courses/${at.course}/acts/holdSession`, {
    id: newId(),
    on,
    form: held,
  });
  expect(whyAnswered(answer)).toBe('422 form: on of-another-kind');
});

test('a death is not in the future, and not in a year nobody lived in', async () => {
  const died = (deathDate: string) =>
    act('addPerson', { displayName: 'Father', living: 'deceased', deathDate });
  for (const date of ['2199-03-02', '2199']) {
    expect(await died(date)).toMatchObject({ status: 422, body: { code: 'death-future', values: { date } } });
  }
  expect(whyAnswered(await died('2014-02-30'))).toBe('422 form: deathDate no-such-day');
  expect(whyAnswered(await died('0001'))).toBe('422 form: deathDate no-such-year');
  expect((await died('2014')).status).toBe(200);
  const grief = await act('startGriefWork', { whatWasLost: 'Father', diedOn: '2199-03-02' });
  expect(grief).toMatchObject({
    status: 422,
    body: { code: 'future-death', values: { date: '2199-03-02' } },
  });
});

test('an event is on a day that has come, with its end after its beginning', async () => {
  const event = (date: string, dateEnd?: string, kind = 'move') =>
    act('addEvent', { date, dateEnd, kind, what: 'The move' });
  expect((await event('2199-01-01', undefined, 'death')).status).toBe(422);
  expect((await event('9999')).status).toBe(422);
  expect((await event('2020-02', '2019')).status).toBe(422);
  expect((await event('2019', '2020-02')).status).toBe(200);
});

test.each(['9999-12-31T10:00', '0001-01-01T10:00', '2027-02-31T10:00', '2027-02-03T24:30', '2027-02-03', ''])(
  'no session is booked at “%s”',
  async (moment) => {
    const answer = await act('bookSession', { at: moment, minutes: 50, format: 'in_person' });
    expect(answer.status).toBe(422);
    expect(answer.body.title).toMatch(/\.$/);
  },
);

test.each(['2199-01-01', '1850-01-01', '2026-02-31'])('a client is not born on %s', async (born) => {
  const { clinic, people, client } = at;
  const changed = await people.therapist.put(`/api/clients/${client}`, { name: 'Leila Haddad', born });
  expect(changed.status).toBe(422);
  expect(changed.body.fields).toMatchObject([{ path: 'born' }]);
  const opened = await people.therapist.post('/api/courses', {
    id: newId(),
    client: { name: 'Nobody Yet', born },
    protocol: { id: 'ipt', edition: '2026.1', preset: 'ipt16-default', sessions: 16, minutes: 50 },
  });
  expect(opened.status).toBe(422);
  const clients = await clinic.kith.installation.db.selectFrom('client').selectAll().execute();
  expect(clients).toHaveLength(2);
});

test.each(['2026-02-31', 'yesterday', '9999-12-31', '2199-01-01'])(
  'a record is not read as it stood on “%s”',
  async (asOf) => {
    const answer = await at.people.therapist.get(`/api/courses/${at.course}?asOf=${asOf}`);
    expect(answer.status).toBe(422);
    expect(answer.body.title).toMatch(/\.$/);
  },
);

test('a tie to a person, a plan and a course have days that can be', async () => {
  const plan = { what: 'Ring the union', due: '1850-01-01', difficulty: 3 };
  expect(await act('agreeTryOut', plan)).toMatchObject({
    status: 422,
    body: { code: 'past', values: { day: '1850-01-01', field: 'due' } },
  });
  expect(await act('addPerson', { displayName: 'Omar', since: '1850' })).toMatchObject({
    status: 422,
    body: { code: 'before-birth', values: { day: '1850', born: '1991-05-17', field: 'since' } },
  });
  const farAhead = { at: '2199-01-13T10:00', minutes: 50, format: 'in_person' };
  expect(await act('bookSession', farAhead)).toMatchObject({
    status: 422,
    body: { code: 'far-ahead', values: { field: 'at' } },
  });
  expect(await act('tellHopes', { words: 'To sleep.' }, '2026-01-12')).toMatchObject({
    status: 422,
    body: { code: 'before-opening', values: { day: '2026-01-12', opened: '2026-01-13' } },
  });
  const opened = await at.people.therapist.post('/api/courses', {
    id: newId(),
    on: '1900-01-01',
    client: { name: 'Nobody Yet' },
    protocol: { id: 'ipt', edition: '2026.1', preset: 'ipt16-default', sessions: 16, minutes: 50 },
  });
  expect(opened).toMatchObject({
    status: 422,
    body: { code: 'long-ago', values: { on: '1900-01-01', years: 10 } },
  });
});

test('nothing absurd was recorded on the way', async () => {
  const { body } = await at.people.therapist.get<{ facts: { on: string; type: string }[] }>(
    `/api/courses/${at.course}/record`,
  );
  // Its letters, the consent to one of them, and who stands in, stood there before anything was tried.
  const tried = body.facts.filter(({ type }) => !/^(Letter|Consent|CoverNamed)/.test(type));
  expect(tried.map(({ type }) => type)).toEqual(['CourseOpened', 'PersonAdded', 'EventAdded']);
});
