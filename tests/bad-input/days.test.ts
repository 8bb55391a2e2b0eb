import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Answer } from '#tests/a-kith.ts';
import { type Scene, scene } from '#tests/access/people.ts';

let at: Scene;
beforeAll(async () => {
  at = await scene();
});
afterAll(() => at.clinic.close());

const act = (name: string, form: unknown, on?: string) =>
  at.people.therapist.post(`/api/courses/${at.course}/acts/${name}`, { id: newId(), on, form });
const said = ({ status, body }: Answer) => `${status} ${body.title}`;
const held = { minutes: 50, format: 'in_person', present: ['client'] };

test('Leila was born on 17 May 1991: a session before that day is refused', async () => {
  expect(said(await act('holdSession', held, '1991-05-16'))).toBe(
    '422 1991-05-16 is before the client was born (1991-05-17). Check the year.',
  );
});

test('a session that has not come yet is not held', async () => {
  expect(said(await act('holdSession', held, '2199-01-13'))).toBe(
    '422 2199-01-13 has not come yet. Give the day it happened, up to today.',
  );
});

test.each([
  ['2026-02-31', 'on: There is no such day in the calendar.'],
  ['2025-02-29', 'on: There is no such day in the calendar.'],
  ['0001-01-01', 'on: Check the year: it lies between 1850 and 2199.'],
  ['9999-12-31', 'on: Check the year: it lies between 1850 and 2199.'],
  ['-000001-01-01', 'on: Give a date such as 2026-01-13.'],
  ['13.1.2026', 'on: Give a date such as 2026-01-13.'],
  ['2026-01-13T10:00', 'on: Give a date such as 2026-01-13.'],
  ['٢٠٢٦-٠١-١٣', 'on: Give a date such as 2026-01-13.'],
  ['', 'on: Give a date such as 2026-01-13.'],
])('an act cannot have happened on “%s”', async (on, sentence) => {
  expect(said(await act('holdSession', held, on))).toBe(`422 ${sentence}`);
});

test.each([20_260_113, null, true, {}, ['2026-01-13']])('a day is not %j', async (on) => {
  const answer = await at.people.therapist.post(`/api/courses/${at.course}/acts/holdSession`, {
    id: newId(),
    on,
    form: held,
  });
  expect(said(answer)).toBe('422 on: Give a date such as 2026-01-13.');
});

test('a death is not in the future, and not in a year nobody lived in', async () => {
  const died = (deathDate: string) =>
    act('addPerson', { displayName: 'Father', living: 'deceased', deathDate });
  expect(said(await died('2199-03-02'))).toContain('422 2199-03-02 has not come yet');
  expect(said(await died('2199'))).toContain('422 2199 has not come yet');
  expect(said(await died('2014-02-30'))).toContain('There is no such day in the calendar.');
  expect(said(await died('0001'))).toContain('Check the year');
  expect((await died('2014')).status).toBe(200);
  const grief = await act('startGriefWork', { whatWasLost: 'Father', diedOn: '2199-03-02' });
  expect(said(grief)).toContain('422 2199-03-02 has not come yet');
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
  expect(said(await act('agreeTryOut', plan))).toContain('422 1850-01-01 is over already');
  expect(said(await act('addPerson', { displayName: 'Omar', since: '1850' }))).toContain(
    '422 1850 is before the client was born (1991-05-17)',
  );
  expect(
    said(await act('bookSession', { at: '2199-01-13T10:00', minutes: 50, format: 'in_person' })),
  ).toContain('years ahead. Check the year.');
  expect(said(await act('tellHopes', { words: 'To sleep.' }, '2026-01-12'))).toContain(
    '422 2026-01-12 is before the course was opened (2026-01-13)',
  );
  const opened = await at.people.therapist.post('/api/courses', {
    id: newId(),
    on: '1900-01-01',
    client: { name: 'Nobody Yet' },
    protocol: { id: 'ipt', edition: '2026.1', preset: 'ipt16-default', sessions: 16, minutes: 50 },
  });
  expect(said(opened)).toBe('422 1900-01-01 is more than 10 years ago. Check the year.');
});

test('nothing absurd was recorded on the way', async () => {
  const { body } = await at.people.therapist.get<{ facts: { on: string; type: string }[] }>(
    `/api/courses/${at.course}/record`,
  );
  expect(body.facts.map(({ type }) => type)).toEqual(['CourseOpened', 'PersonAdded', 'EventAdded']);
});
