import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CourseView } from '#core/api-answers/courses.ts';
import { type Way, ways } from '#core/reminders/choice.ts';
import { AClinic, type Someone } from '#tests/a-clinic.ts';
import { stopSecret } from './stop-link.ts';

const choice = {
  ways: ['mail', 'text'],
  ahead: ['day'],
  measures: 'not_asked',
  called: 'appointment',
  quiet: null,
  zone: 'Europe/London',
};

let clinic: AClinic;
let leila: Someone;
let course: string;
beforeAll(async () => {
  clinic = await AClinic.open();
  const ana = await clinic.member('Ana', ['therapist']);
  const opened = await clinic.course(ana, 'Leila Haddad');
  course = opened.id;
  leila = await clinic.joins(opened.client, 'Leila');
});
afterAll(() => clinic.close());

const pathOf = (way: Way, of = course) => `/stop/${stopSecret(clinic.kith.installation, of, way)}`;
const asks = (path: string, method = 'GET', body?: string) =>
  clinic.kith.app.request(path, {
    method,
    headers: { host: 'localhost', ...(body && { 'content-type': 'application/x-www-form-urlencoded' }) },
    body,
  });
const waysNow = async () =>
  (await leila.get<CourseView>(`/api/courses/${course}`)).body.course.reminders.now?.ways;

test('nobody signs in to stop them; whoever only looks at the address, as a mailbox does, stops nothing', async () => {
  await clinic.does(leila, course, 'chooseReminders', choice);
  const page = await asks(pathOf('text'));
  expect([page.status, page.headers.get('cache-control')]).toEqual([200, 'no-store']);
  expect(await page.text()).not.toMatch(/leila|ana\b|willow|therap/i);
  expect(await waysNow()).toEqual(['mail', 'text']);
  const stopped = await asks(pathOf('text'), 'POST', 'which=these');
  expect(await stopped.text()).toContain('They are stopped');
  expect(await waysNow()).toEqual(['mail']);
});

test('a mailbox that knows of one press stops the way of that letter; pressed again, they stay stopped', async () => {
  await clinic.does(leila, course, 'chooseReminders', choice);
  for (const _ of ['once', 'again']) {
    expect((await asks(pathOf('mail'), 'POST', 'List-Unsubscribe=One-Click')).status).toBe(200);
    expect(await waysNow()).toEqual(['text']);
  }
  await clinic.does(leila, course, 'chooseReminders', choice);
  await asks(pathOf('mail'), 'POST', 'which=all');
  expect(await waysNow()).toEqual([]);
});

test('it stands in the record as the client’s own word', async () => {
  const { body } = await leila.get<{ facts: { type: string; by: { id: string } }[] }>(
    `/api/courses/${course}/record`,
  );
  const stopped = body.facts.filter(({ type }) => type === 'RemindersStopped');
  expect(stopped.length).toBeGreaterThan(0);
  expect(new Set(stopped.map(({ by }) => by.id))).toEqual(new Set([leila.id]));
});

test('the page is in the language of whom the reminder is for', async () => {
  await leila.put('/api/language', { language: 'es' });
  expect(await (await asks(pathOf('mail'))).text()).toContain('<html lang="es">');
});

test('a link that this Kith did not make leads nowhere, whatever is changed in it', async () => {
  const right = pathOf('text');
  const wrong = [
    `${right.slice(0, -1)}${right.endsWith('A') ? 'B' : 'A'}`,
    right.slice(0, -2),
    `${right}=`,
    pathOf('text', '01890000-0000-7000-8000-000000000001'),
  ];
  await clinic.does(leila, course, 'chooseReminders', choice);
  for (const path of wrong)
    for (const method of ['GET', 'POST'])
      expect([
        path,
        (await asks(path, method, method === 'POST' ? 'which=these' : undefined)).status,
      ]).toEqual([path, 404]);
  expect(await waysNow()).toEqual(['mail', 'text']);
  expect(new Set(ways.map((way) => pathOf(way))).size).toBe(2);
});
