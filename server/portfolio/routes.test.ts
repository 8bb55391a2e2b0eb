import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PortfolioSeen } from '#core/api-answers/credentials.ts';
import { AClinic, type Someone } from '#tests/a-clinic.ts';

let clinic: AClinic;
let tom: Someone;
let ruth: Someone;
let mei: Someone;
beforeAll(async () => {
  clinic = await AClinic.open();
  tom = await clinic.member('Tom', ['therapist']);
  ruth = await clinic.member('Ruth', ['supervisor']);
  mei = await clinic.member('Mei', ['manager']);
  await clinic.supervises(ruth, tom);
  const held = (person: string, what: string) => ({
    ...{ id: `${person}-${what}`, person, what, level: 'full' },
    ...{ from: 'The school', since: '2020-01-01' },
  });
  const credentials = [
    ...['supervisor', 'ipt_practitioner'].map((what) => held(ruth.id, what)),
    { ...held(tom.id, 'ipt_practitioner'), level: 'in_training' },
  ];
  await mei.put('/api/credentials', { credentials });
  for (const name of ['Zoila Marín', 'Beti Auma']) {
    const opened = await tom.post('/api/courses', {
      id: newId(),
      client: { name, born: '1990-01-01' },
      protocol: { id: 'ipt-b', edition: '2026.1', preset: 'ipt-b-8', sessions: 8, minutes: 50 },
      supervisor: ruth.id,
    });
    const id = (opened.body as { id: string }).id;
    const act = (whose: Someone, act: string, form: object) =>
      whose.post(`/api/courses/${id}/acts/${act}`, { id: newId(), form });
    await act(tom, 'holdSession', { minutes: 50, format: 'in_person' });
    await act(ruth, 'rateFidelity', {
      session: 1,
      heard: 'was_there',
      ratings: [{ domain: 'F-01', adherence: 2, competence: 3, note: 'Zoila was asked' }],
      words: 'Zoila spoke',
    });
    if (name.startsWith('Beti')) await act(tom, 'refuseConsent', { item: 'supervision' });
  }
});
afterAll(() => clinic.close());

const portfolio = (whose: Someone, of = tom) => whose.get<PortfolioSeen>(`/api/portfolio/${of.id}`);

test('one’s own portfolio holds courses, ratings and what is held, and names no client', async () => {
  const { body, status } = await portfolio(tom);
  expect([status, body.as, body.name]).toEqual([200, 'self', 'Tom']);
  expect(body.credentials).toMatchObject([{ what: 'ipt_practitioner', level: 'in_training' }]);
  expect(body.courses).toMatchObject([
    { form: 'ipt-b', as: 'trainee', given: 'alone', sessions: 1 },
    { form: 'ipt-b', as: 'trainee' },
  ]);
  expect(body.ratings).toMatchObject([{ domain: 'F-01', times: 2, adherence: 2, competence: 3 }]);
  expect(body.meetings).toEqual({ led: 0, observed: 2 });
  expect(JSON.stringify(body)).not.toMatch(/Zoila|Beti/);
});

test('their supervisor sees it without the courses of who said no to supervision, a manager by the year alone', async () => {
  const supervised = (await portfolio(ruth)).body;
  expect([supervised.as, supervised.courses.length, supervised.ratings[0]?.times]).toEqual([
    'supervisor',
    1,
    1,
  ]);
  const managed = (await portfolio(mei)).body;
  expect(managed.courses.map(({ month, phase, outcome }) => [month.length, phase, outcome])).toEqual([
    [4, '', null],
    [4, '', null],
  ]);
});

test('nobody else opens it, and nobody’s is opened who is not known here', async () => {
  const others = [
    await clinic.member('Ana', ['therapist']),
    await clinic.member('Sol', ['supervisor']),
    await clinic.member('Oskar', ['administrator']),
  ];
  for (const other of others) {
    expect((await portfolio(other)).status).toBe(404);
    expect((await other.get(`/api/portfolio/${tom.id}/csv`)).status).toBe(404);
  }
  expect((await mei.get(`/api/portfolio/${newId()}`)).status).toBe(404);
});

test('it is taken away as CSV, which holds what the page holds', async () => {
  const answer = await clinic.kith.app.request(`/api/portfolio/${tom.id}/csv`, {
    headers: { cookie: tom.cookie },
  });
  expect(answer.headers.get('content-type')).toContain('text/csv');
  const csv = await answer.text();
  const lines = csv.split('\r\n');
  expect(lines[0]).toBe('part,what,called,from,to,value,of,state');
  expect(lines.filter((line) => line.startsWith('course,ipt-b,'))).toHaveLength(2);
  expect(
    lines.find((line) => line.startsWith('rating,F-01,') && line.endsWith(',2,2,adherence')),
  ).toBeDefined();
  expect(csv).not.toMatch(/Zoila|Beti/);
});

test('a supervisor’s look at a portfolio is a look at the courses in it, which the client sees', async () => {
  await portfolio(ruth);
  const { db } = clinic.kith.installation;
  const looks = await db
    .selectFrom('look')
    .select(['standing', 'what'])
    .where('person', '=', ruth.id)
    .execute();
  expect(looks).toContainEqual({ standing: 'supervisor', what: 'list' });
});
