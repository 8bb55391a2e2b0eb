import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Fact } from '#core/book/fact.ts';
import type { CourseHeader } from '#interop/course-file.ts';
import { importCourse } from '#server/keeping/import-course.ts';
import { AClinic, type Someone } from '#tests/a-clinic.ts';
import { allNaming, marksIn, namedInWays } from '#tests/laws/what-is-shown.ts';
import { writtenCourse } from '#tests/laws/written-courses.ts';
import { viewsOpenTo } from './views-open-to.ts';

let clinic: AClinic;
beforeEach(async () => {
  clinic = await AClinic.open();
});
afterEach(() => clinic.close());

test('whom the client keeps back today a therapist does not find by looking at an earlier day, or in the record', async () => {
  const ana = await clinic.member('Ana', ['therapist']);
  const { id, client } = await clinic.course(ana);
  const leila = await clinic.joins(client, 'Leila');
  const vera = await clinic.does(leila, id, 'addPerson', {
    displayName: 'Vera the neighbour',
    role: 'neighbour',
  });
  const { body } = await ana.get<{ today: string }>(`/api/courses/${id}`);
  const paths = [`/api/courses/${id}`, `/api/courses/${id}?asOf=${body.today}`, `/api/courses/${id}/record`];
  const read = async () => {
    const answers = await Promise.all(paths.map((path) => ana.get(path)));
    return answers.map((answer) => JSON.stringify(answer.body).includes('Vera'));
  };
  expect(await read()).toEqual([true, true, true]);
  await clinic.kith.later(2 * 24 * 3_600_000);
  await clinic.does(leila, id, 'changePerson', {
    person: vera,
    version: 1,
    fields: { disclosure: 'not_now' },
  });
  expect(await read()).toEqual([false, false, false]);
});

/** Every door through which something is read, save those that stay open and the paper of a letter, which is cut as the course is. */
const doors = Object.keys(viewsOpenTo)
  .filter((door) => !door.endsWith('/events') && !/:(token|letter)/.test(door))
  .map((door) => door.replace('GET ', ''));

test('a name kept back is read through no door of the service by anybody but the client, in whatever way they wrote it', async () => {
  const [ana, ruth, nadia, max] = await Promise.all([
    clinic.member('Ana', ['therapist']),
    clinic.member('Ruth', ['supervisor']),
    clinic.member('Nadia', ['therapist']),
    clinic.member('Max', ['manager', 'administrator']),
  ]);
  await clinic.supervises(ruth, ana);
  const { installation } = clinic.kith;
  const who = namedInWays[1] ?? ['', []];
  const { facts: told, ofClients, saidOf } = allNaming(who, writtenCourse(5, 70));
  const here = (text: string) => text.replaceAll('"ana"', `"${ana.id}"`).replaceAll('course-1', 'written');
  const facts: Fact[] = JSON.parse(here(JSON.stringify(told)));
  const client = { id: 'leila', identity: { name: 'Leila Haddad' } };
  const header: CourseHeader = {
    kith: 'course',
    version: 1,
    course: 'written',
    therapist: ana.id,
    client,
    people: [],
  };
  await importCourse(installation, { header, facts: facts.slice(0, -1) }, ana.id);
  const reason = { reason: 'Her client has rung in crisis' };
  expect((await nadia.post('/api/courses/written/emergency', reason)).status).toBe(201);
  const leila = await clinic.joins('leila', 'Leila');

  const read = async (someone: Someone, through = doors) => {
    const places = [...through, '/api/courses/:id?asOf=2026-03-01'];
    const found = new Map<string, number>();
    for (const place of places) {
      const path = place
        .replace('/clients/:id', '/clients/leila')
        .replace('/courses/:id', '/courses/written')
        .replace('/protocols/:id/:edition', '/protocols/ipt/2026.1');

      const answer = await clinic.kith.app.request(path, {
        headers: { host: 'localhost', cookie: someone.cookie },
      });
      const text = await answer.text();
      const met = marksIn(text).filter((mark) => ofClients.has(mark) && text.includes(mark + saidOf(mark)));
      if (met.length > 0) found.set(place, met.length);
    }
    return found;
  };

  const before = await read(ana);
  expect(before.get('/api/courses/:id')).toBeGreaterThan(5);
  expect(before.get('/api/courses/:id/record')).toBeGreaterThan(5);
  expect(before.get('/api/courses/:id/export')).toBeGreaterThan(5);
  await clinic.does(leila, 'written', 'changePerson', {
    person: 'the-person',
    version: 1,
    fields: { disclosure: 'not_now' },
  });
  for (const someone of [ana, ruth, nadia, max]) expect([...(await read(someone))]).toEqual([]);
  expect((await read(leila, ['/api/courses/:id'])).get('/api/courses/:id')).toBeGreaterThan(5);
});
