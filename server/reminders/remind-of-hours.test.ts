import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Outbox } from '#core/api-answers/post.ts';
import type { RemindersUnsent } from '#core/reminders/answers.ts';
import { sendWaiting } from '#server/post/post.ts';
import { AClinic, type Someone } from '#tests/a-clinic.ts';
import { APostbox } from '#tests/a-postbox.ts';
import { ATextGateway, asTwilio } from '#tests/reminders/a-text-gateway.ts';
import { remindOfHours } from './remind-of-hours.ts';
import { sendingsOf } from './sendings.ts';

const hour = 3_600_000;
/** A Monday at noon in London. */
const monday = Date.parse('2027-01-11T12:00:00Z');
const choice = {
  ways: ['text'],
  ahead: ['day', 'two_hours'],
  measures: 'not_asked',
  called: 'appointment',
  quiet: null,
  zone: 'Europe/London',
};

let clinic: AClinic;
let ana: Someone;
let gateway: ATextGateway;
let postbox: APostbox;
let nth = 0;
beforeAll(async () => {
  clinic = await AClinic.open();
  gateway = new ATextGateway(asTwilio);
  postbox = new APostbox();
  const [texts, smtp] = [await gateway.open(), await postbox.open()];
  Object.assign(clinic.kith.installation.settings, { texts, smtp, url: 'https://kith.example.org' });
  await clinic.kith.later(monday - clinic.kith.installation.now().getTime());
  ana = await clinic.member('Ana', ['therapist']);
});
afterAll(async () => {
  await gateway.close();
  await postbox.close();
  await clinic.close();
});
beforeEach(async () => {
  // Each begins at noon, some days on.
  const now = clinic.kith.installation.now().getTime();
  await clinic.kith.later(Math.ceil((now - monday) / (24 * hour) + 5) * 24 * hour + monday - now);
  await ana.signsInAgain();
  gateway.does = 'takes';
  gateway.texts.splice(0);
  postbox.letters.splice(0);
});

/** What Kith does in a round: writes what is due, and sends what waits by every way. */
async function round(milliseconds = 0): Promise<void> {
  const { installation } = clinic.kith;
  await clinic.kith.later(milliseconds);
  await remindOfHours(installation);
  for (const { send, way, close } of sendingsOf(installation)) {
    await sendWaiting(installation, send, undefined, way);
    close();
  }
}

const atHour = (hours: number) =>
  new Date(clinic.kith.installation.now().getTime() + hours * hour).toISOString().slice(0, 16);

/** Somebody who is booked in so many hours, and has chosen how they are reminded. */
async function someone(hours: number, { phone = '07700 900123', ...more }: Record<string, unknown> = {}) {
  nth += 1;
  const name = `Lou${nth}`;
  const opened = await clinic.course(ana, name);
  const lou = await clinic.joins(opened.client, name);
  if (phone) expect((await lou.put('/api/reminders/number', { phone })).status).toBe(200);
  const appointment = await clinic.does(ana, opened.id, 'bookSession', {
    at: atHour(hours),
    minutes: 50,
    despite: 'As agreed',
  });
  await clinic.does(lou, opened.id, 'chooseReminders', { ...choice, ...more });
  return { ...opened, lou, appointment, at: atHour(hours) };
}
const unsent = async (course: string) =>
  (await ana.get<RemindersUnsent>(`/api/courses/${course}/reminders`)).body.unsent;

test('a text comes a day and two hours before, once each, however often and by however many Kiths it is looked', async () => {
  const { at } = await someone(25);
  await round();
  expect(gateway.texts).toEqual([]);
  await clinic.kith.later(1 * hour);
  await Promise.all([remindOfHours(clinic.kith.installation), remindOfHours(clinic.kith.installation)]);
  await round();
  await round(1 * hour);
  expect(gateway.texts).toHaveLength(1);
  const [first] = gateway.texts;
  expect(first?.to).toBe('+447700900123');
  expect(first?.text).toMatch(
    /^Appointment: Sunday 17 January at 13:00\. Stop these: https:\/\/kith\.example\.org\/stop\/\S{39}$/,
  );
  expect(at).toBe('2027-01-17T13:00');
  await round(21 * hour);
  await round(1 * hour);
  expect(gateway.texts).toHaveLength(2);
  await round(5 * hour);
  expect(gateway.texts).toHaveLength(2);
});

test('an hour that was moved is reminded of at its new time, one that was cancelled never', async () => {
  const moved = await someone(30);
  await clinic.does(ana, moved.id, 'moveSession', {
    appointment: moved.appointment,
    to: atHour(78),
    why: 'Train',
  });
  const gone = await someone(31);
  await clinic.does(ana, gone.id, 'cancelSession', { appointment: gone.appointment, why: 'Ill' });
  await round(29 * hour);
  expect(gateway.texts).toEqual([]);
  await round(26 * hour);
  expect(gateway.texts).toHaveLength(1);
});

test('one that waits does not go once its hour was moved, its reminders were stopped, or the hour is over', async () => {
  const moved = await someone(25);
  const stopped = await someone(25);
  const late = await someone(25);
  gateway.does = 'too many';
  await round(1 * hour);
  // A gateway that has too much to do is asked for one, and then left alone until the next round.
  const told = [...(await unsent(moved.id)), ...(await unsent(stopped.id)), ...(await unsent(late.id))];
  expect(told).toMatchObject([{ way: 'text', failure: 'too-many', state: 'waiting' }]);
  await clinic.does(ana, moved.id, 'moveSession', {
    appointment: moved.appointment,
    to: atHour(99),
    why: 'Train',
  });
  await clinic.does(stopped.lou, stopped.id, 'stopReminders', { ways: ['text'] });
  await round(25 * hour);
  gateway.does = 'takes';
  await round(1 * hour);
  expect(gateway.texts).toEqual([]);
  await ana.signsInAgain();
  expect(await unsent(late.id)).toMatchObject([{ failure: 'hour-over', state: 'failed' }]);
  expect(await unsent(moved.id)).toEqual([]);
  expect(await unsent(stopped.id)).toEqual([]);
});

test('without a number it waits, says so to the therapist and in the outbox, and goes once there is one', async () => {
  const { id, lou } = await someone(25, { phone: '' });
  await round(1 * hour);
  expect(await unsent(id)).toMatchObject([{ failure: 'no-number', state: 'waiting' }]);
  const helena = await clinic.member(`Helena${nth}`, ['administrator']);
  const letters = (await helena.get<Outbox>('/api/outbox')).body.letters;
  expect(letters.find(({ failure }) => failure === 'no-number')).toMatchObject({
    way: 'text',
    to: '',
    state: 'waiting',
  });
  expect(JSON.stringify(letters)).not.toContain('/stop/');
  const refused = await lou.put<{ code: string }>('/api/reminders/number', { phone: 'ask my mother' });
  expect([refused.status, refused.body.code]).toEqual([422, 'form']);
  await lou.put('/api/reminders/number', { phone: '+34 612 34 56 78' });
  await round(10 * 60_000);
  expect(gateway.texts.map(({ to }) => to)).toEqual(['+34612345678']);
  expect(await unsent(id)).toEqual([]);
});

test('a number that the gateway refuses is told of; who answered STOP there has stopped them here', async () => {
  const refused = await someone(25, { phone: '+49 151 23456789' });
  const stopped = await someone(25, { phone: '+44 7700 900555' });
  gateway.stopped.add('+447700900555');
  gateway.unknown.add('+4915123456789');
  await round(1 * hour);
  expect(await unsent(stopped.id)).toMatchObject([{ failure: 'stopped-there', state: 'failed' }]);
  const { body } = await ana.get<{ course: { reminders: { now: { ways: string[] } } } }>(
    `/api/courses/${stopped.id}`,
  );
  expect(body.course.reminders.now.ways).toEqual([]);
  expect(await unsent(refused.id)).toMatchObject([{ failure: 'number-refused', state: 'waiting' }]);
});

test('a text under way when Kith ends goes no more, since it may have gone', async () => {
  const { id } = await someone(25);
  gateway.does = 'falls silent';
  await round(1 * hour);
  gateway.does = 'takes';
  await round(1 * hour);
  expect(gateway.texts).toHaveLength(1);
  expect(await unsent(id)).toMatchObject([{ failure: 'not-known', state: 'failed' }]);
});

test('an e-mail names nobody, unless its reader wished so, and tells its mailbox where one press ends it', async () => {
  await someone(25, { ways: ['mail'] });
  await someone(25, { ways: ['mail'], called: 'service' });
  Object.assign(clinic.kith.installation.settings, {
    smtp: clinic.kith.installation.settings.smtp?.replace(
      'from=desk@example.org',
      'from=Willow House <desk@example.org>',
    ),
  });
  await round(1 * hour);
  const [unnamed = '', named = ''] = postbox.letters.toSorted((one) => (one.includes('Willow') ? 1 : -1));
  expect(unnamed).toContain('Subject: Reminder');
  expect(unnamed).not.toMatch(/willow|ana\b|lou\d+ |therap/i);
  expect(unnamed).toMatch(/^List-Unsubscribe:\s*<https:\/\/kith\.example\.org\/stop\/\S{39}>/m);
  expect(unnamed).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click/m);
  expect(named).toContain('From: Willow House');
});

test('what was to be filled in is asked for once more in the morning of its day, once, and not where it was answered', async () => {
  await someone(46, { ahead: [], measures: 'asked_again' });
  const answered = await someone(46, { ahead: [], measures: 'asked_again' });
  for (const instrument of ['phq-9', 'gad-7', 'everyday-5', 'mood-10', 'osss-3'])
    await clinic.does(answered.lou, answered.id, 'markMeasureDeclined', { instrument, session: 1 });
  await round(24 * hour);
  expect(gateway.texts).toEqual([]);
  for (let again = 0; again < 8; again += 1) await round(2 * hour);
  expect(gateway.texts.filter(({ text }) => text.startsWith('Something short waits for you.'))).toHaveLength(
    1,
  );
});

test('who never chose is not reminded, nor by a way or at a time that the service does not offer', async () => {
  const other = await clinic.course(ana, 'Nobody Asked');
  await clinic.does(ana, other.id, 'bookSession', { at: atHour(25), minutes: 50, despite: 'As agreed' });
  await someone(25);
  const oskar = await clinic.member(`Oskar${nth}`, ['administrator']);
  const offers = (rules: object) =>
    oskar.put('/api/reminders/rules', { quiet: { from: '21:00', to: '08:00' }, ...rules });
  await offers({ ways: ['mail'], ahead: ['day'] });
  await round(1 * hour);
  await offers({ ways: ['text'], ahead: [] });
  await round(1 * hour);
  expect(gateway.texts).toEqual([]);
  await offers({ ways: ['text', 'mail'], ahead: ['day', 'two_hours'] });
  await round(1 * hour);
  expect(gateway.texts).toHaveLength(1);
});
