import { afterEach, beforeEach, expect, test } from 'vitest';
import type { HeardNews } from '#core/answers/courses.ts';
import { AClinic, type Someone } from '#tests/a-clinic.ts';

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
  return {
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
    expect(await ear.next()).toEqual({ course: id, seq: 2, act: 'raiseAlarm', alarm: true });
    await ear.leave();
  }
});

test('a client hears of their own course only, and not what the therapist did there', async () => {
  const leilas = await clinic.course(ana);
  const omars = await clinic.course(ana, 'Omar Said');
  const leila = await clinic.joins(leilas.client, 'Leila');
  const ear = await listening(leila, '/api/events');
  await clinic.does(ana, omars.id, 'keepPrivateNote', { text: 'Tired today.' });
  await clinic.does(ana, leilas.id, 'keepPrivateNote', { text: 'Tired today.' });
  await clinic.does(ana, leilas.id, 'bookSession', { at: '2030-01-15T10:00', minutes: 50 });
  expect(await ear.next()).toEqual({ course: leilas.id, seq: 3, act: 'changed', alarm: false });
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
