import { pino } from 'pino';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { HeardNews } from '#core/api-answers/courses.ts';
import { kithApp } from '#server/app.ts';
import { closeInstallation, openInstallation } from '#server/installation.ts';
import { AClinic, type Someone } from '#tests/a-clinic.ts';
import { whyAnswered } from '#tests/why-refused.ts';

let clinic: AClinic;
let ana: Someone;
beforeEach(async () => {
  clinic = await AClinic.open();
  ana = await clinic.member('Ana', ['therapist']);
});
afterEach(() => clinic.close());

/** Listens as a browser does; `next` gives the next thing told. */
async function listening(someone: Someone, path: string) {
  const leave = new AbortController();
  const answer = await clinic.kith.app.request(
    new Request(`http://localhost${path}`, { headers: { cookie: someone.cookie }, signal: leave.signal }),
  );
  expect(answer.headers.get('content-type')).toContain('text/event-stream');
  const reader = answer.body?.getReader();
  const decoder = new TextDecoder();
  let unread = '';
  async function read(): Promise<string> {
    while (!unread.includes('\n\n')) {
      const { value, done } = (await reader?.read()) ?? { value: undefined, done: true };
      if (done) return '';
      unread += decoder.decode(value, { stream: true });
    }
    const end = unread.indexOf('\n\n');
    const event = unread.slice(0, end);
    unread = unread.slice(end + 2);
    return event;
  }
  expect(await read()).toContain('event: open');
  /** Whether the server ends it within three seconds: a heartbeat would take 25. */
  const ends = async () => {
    const late = new Promise<'goes on'>((resolve) => setTimeout(resolve, 3000, 'goes on').unref());
    const ended = (async () => {
      for (let event = await read(); event !== ''; event = await read());
      return 'ended' as const;
    })();
    return Promise.race([ended, late]);
  };
  return {
    ends,
    next: async (): Promise<HeardNews> => JSON.parse((await read()).split('data: ')[1] ?? 'null'),
    leave: async () => {
      leave.abort();
      await reader?.cancel();
    },
  };
}

test('a therapist and a supervisor hear that something was added, and none of its words', async () => {
  const ruth = await clinic.member('Ruth', ['supervisor']);
  await clinic.supervises(ruth, ana);
  const { id } = await clinic.course(ana);
  const ears = [await listening(ana, '/api/events'), await listening(ruth, '/api/events')];
  const atCourse = await listening(ana, `/api/courses/${id}/events`);
  await clinic.does(ana, id, 'raiseAlarm', { words: 'Sounded flat on the telephone.' });
  for (const ear of [...ears, atCourse]) {
    const whoDidIt = ear === atCourse ? { id: expect.any(String) } : {};
    expect(await ear.next()).toEqual({ course: id, act: 'raiseAlarm', alarm: true, ...whoDidIt });
    await ear.leave();
  }
});

test('whoever has the course open hears at once that its client noted a day, and not what', async () => {
  const { id, client } = await clinic.course(ana);
  const leila = await clinic.joins(client, 'Leila');
  await clinic.does(ana, id, 'offerTracker', { tracker: 'srm-5' });
  const atCourse = await listening(ana, `/api/courses/${id}/events`);
  const day = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
  await clinic.does(leila, id, 'noteTracker', { tracker: 'srm-5', day, fields: { sleep: 4 } });
  expect(await atCourse.next()).toEqual({ course: id, act: 'noteTracker', alarm: false });
  await atCourse.leave();
});

test('a client hears of their own course only, and not what the therapist did there', async () => {
  const leilas = await clinic.course(ana);
  const omars = await clinic.course(ana, 'Omar Said');
  const leila = await clinic.joins(leilas.client, 'Leila');
  const ear = await listening(leila, '/api/events');
  await clinic.does(ana, omars.id, 'keepPrivateNote', { text: 'Tired today.' });
  await clinic.does(ana, leilas.id, 'keepPrivateNote', { text: 'Tired today.' });
  await clinic.does(ana, leilas.id, 'bookSession', { at: '2030-01-15T10:00', minutes: 50 });
  expect(await ear.next()).toEqual({ course: leilas.id, act: 'changed', alarm: false });
  await ear.leave();
});

test('a therapist does not hear that the client wrote something of their own, nor a supervisor of a private note', async () => {
  const { id, client } = await clinic.course(ana);
  const leila = await clinic.joins(client, 'Leila');
  const ruth = await clinic.member('Ruth', ['supervisor']);
  await clinic.supervises(ruth, ana);
  const ears = [
    await listening(ana, '/api/events'),
    await listening(ruth, '/api/events'),
    await listening(ana, `/api/courses/${id}/events`),
  ];
  await clinic.does(leila, id, 'nameFeeling', {
    situation: 'Alone in the kitchen',
    emotions: [{ emotion: 'lonely', intensity: 7 }],
    context: 'diary',
    privacy: 'private',
  });
  await clinic.does(leila, id, 'raiseAlarm', {});
  for (const ear of ears) {
    expect(await ear.next()).toMatchObject({ act: 'raiseAlarm', alarm: true });
    await ear.leave();
  }
});

test('nobody hears a course that is not theirs', async () => {
  const { id } = await clinic.course(ana);
  const tom = await clinic.member('Tom', ['therapist']);
  expect((await tom.get(`/api/courses/${id}/events`)).status).toBe(404);
  expect((await clinic.kith.visitor().get('/api/events')).status).toBe(401);
});

test('news end at once for whoever signs out, leaves, or has nothing to do with the course any more', async () => {
  const ruth = await clinic.member('Ruth', ['supervisor']);
  const tom = await clinic.member('Tom', ['therapist']);
  const oskar = await clinic.member('Oskar', ['administrator']);
  await clinic.supervises(ruth, ana);
  const course = await clinic.course(ana);
  const leila = await clinic.joins(course.client, 'Leila');
  const of = `/api/courses/${course.id}/events`;

  const supervised = await listening(ruth, of);
  await oskar.delete(`/api/supervision/pairs/${ruth.id}/${ana.id}`);
  expect(await supervised.ends()).toBe('ended');

  const own = [await listening(leila, of), await listening(leila, '/api/events')];
  await leila.post('/api/sign-out');
  expect(await Promise.all(own.map((ear) => ear.ends()))).toEqual(['ended', 'ended']);

  const held = await listening(ana, of);
  await clinic.does(ana, course.id, 'transferCourse', {
    to: tom.id,
    handOver: 'All is in the chart.',
    client: 'told',
  });
  expect(await held.ends()).toBe('ended');

  const leaving = await listening(ana, '/api/events');
  expect((await oskar.post(`/api/members/${ana.id}/leave`)).status).toBe(200);
  expect(await leaving.ends()).toBe('ended');

  const everywhere = await listening(tom, of);
  await tom.post('/api/sign-out-everywhere');
  expect(await everywhere.ends()).toBe('ended');
});

test('news end also when somebody signs out in another process on the same folder', async () => {
  const { installation } = clinic.kith;
  const other = await openInstallation(installation.settings, { log: pino({ level: 'silent' }) });
  const ear = await listening(ana, '/api/events');
  const elsewhere = kithApp(other);
  const headers = { cookie: ana.cookie, 'content-type': 'application/json', host: 'localhost' };
  expect((await elsewhere.request('/api/sign-out', { method: 'POST', headers })).status).toBe(200);
  expect(await ear.ends()).toBe('ended');
  expect((await ana.get('/api/caseload')).status).toBe(401);
  await closeInstallation(other);
});

test('an account may hold so many streams and no more, and one that ends makes room', async () => {
  const ears = [];
  for (let each = 0; each < 40; each += 1) ears.push(await listening(ana, '/api/events'));
  const { id } = await clinic.course(ana);
  for (const path of ['/api/events', `/api/courses/${id}/events`])
    expect(whyAnswered(await ana.get(path))).toBe('429 too-many-streams');
  const tom = await clinic.member('Tom', ['therapist']);
  ears.push(await listening(tom, '/api/events'));
  await ears[0]?.leave();
  await expect
    .poll(async () =>
      listening(ana, '/api/events').then(
        (ear) => ears.push(ear),
        () => 0,
      ),
    )
    .toBeGreaterThan(0);
  for (const ear of ears) await ear.leave();
});
