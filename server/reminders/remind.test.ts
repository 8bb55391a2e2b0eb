import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Mail, openMail, reminderKind } from '#server/post/outbox.ts';
import { sendWaiting } from '#server/post/post.ts';
import { AClinic, type Someone } from '#tests/a-clinic.ts';
import { sendReminders } from './remind.ts';

const minutes = 60_000;
const hours = 60 * minutes;
/** A Monday evening in London, some minutes before the time that is chosen. */
const monday = Date.parse('2027-01-11T19:50:00Z');
const tracker = 'srm-5';

let clinic: AClinic;
let ana: Someone;
let leila: Someone;
let course: string;
beforeAll(async () => {
  clinic = await AClinic.open();
  await clinic.kith.later(monday - clinic.kith.installation.now().getTime());
  ana = await clinic.member('Ana', ['therapist']);
  const opened = await clinic.course(ana, 'Leila Haddad');
  course = opened.id;
  leila = await clinic.joins(opened.client, 'Leila');
});
afterAll(() => clinic.close());

/** After so long every round of that time was made, by two Kiths on one folder. */
async function passes(milliseconds: number): Promise<void> {
  await clinic.kith.later(milliseconds);
  await sendReminders(clinic.kith.installation);
  await sendReminders(clinic.kith.installation);
}
async function letters(): Promise<Mail[]> {
  const { db, master } = clinic.kith.installation;
  const rows = await db.selectFrom('letter').selectAll().execute();
  return rows.filter(({ kind }) => kind === reminderKind).map((row) => openMail(master, row));
}
const chooses = (form: object) =>
  clinic.does(leila, course, 'setTrackerReminder', { tracker, reminds: 'by_mail', at: '20:00', ...form });

test('a client is reminded at the time they chose, once a day, in words that give nothing away', async () => {
  await clinic.does(ana, course, 'offerTracker', { tracker });
  const theirs = {
    id: '01890000-0000-7000-8000-000000000001',
    form: { tracker, reminds: 'by_mail', at: '20:00' },
  };
  expect((await ana.post(`/api/courses/${course}/acts/setTrackerReminder`, theirs)).status).toBe(403);
  await passes(0);
  expect(await letters()).toEqual([]);
  await chooses({});
  await passes(5 * minutes);
  expect(await letters()).toEqual([]);
  await passes(10 * minutes);
  await passes(10 * minutes);
  const [letter, ...more] = await letters();
  expect(more).toEqual([]);
  expect(letter?.to).toBe('leila@client.example.org');
  expect(JSON.stringify({ ...letter, to: '' })).not.toMatch(
    /leila|ana|willow|rhythm|therap|session|mood|sleep|diary/i,
  );
});

test('none comes once the day is noted, while it is paused, when it is stopped, or when the tracker is', async () => {
  const today = async () => (await leila.get<{ today: string }>(`/api/courses/${course}`)).body.today;
  await passes(23 * hours + 45 * minutes);
  expect(await letters()).toHaveLength(2);
  await clinic.kith.later(24 * hours - 30 * minutes);
  await clinic.does(leila, course, 'noteTracker', { tracker, day: await today(), fields: { mood: 1 } });
  await passes(30 * minutes);
  expect(await letters()).toHaveLength(2);
  await clinic.kith.later(23 * hours);
  await chooses({ pausedUntil: await today() });
  await passes(1 * hours);
  expect(await letters()).toHaveLength(2);
  await passes(24 * hours);
  expect(await letters()).toHaveLength(3);
  await chooses({ reminds: 'never' });
  await passes(24 * hours);
  await chooses({});
  await clinic.does(ana, course, 'stopTracker', { tracker });
  await passes(24 * hours);
  expect(await letters()).toHaveLength(3);
});

test('a reminder that could not go for hours goes no more', async () => {
  const sent: string[] = [];
  await sendWaiting(clinic.kith.installation, async ({ subject }) => void sent.push(subject));
  expect(sent).not.toContain('The reminder you asked for');
});

test('a round opens the row of a course only once its chart has grown', async () => {
  const { installation } = clinic.kith;
  const before = (await letters()).length;
  const opened = await clinic.course(ana, 'Sami Rahal');
  const sami = await clinic.joins(opened.client, 'Sami');
  const at = installation.now().toISOString().slice(11, 16);
  const wishes = (reminds: string) =>
    clinic.does(sami, opened.id, 'setTrackerReminder', { tracker, reminds, at });
  await clinic.does(ana, opened.id, 'offerTracker', { tracker });
  await wishes('by_mail');
  await passes(0);
  expect(await letters()).toHaveLength(before + 1);
  const rewrite = (change: { summary: string; seq?: number }) =>
    installation.db.updateTable('course').set(change).where('id', '=', opened.id).execute();
  const { summary, seq } = await installation.db
    .selectFrom('course')
    .select(['summary', 'seq'])
    .where('id', '=', opened.id)
    .executeTakeFirstOrThrow();
  await rewrite({ summary: 'nothing that could be read' });
  await passes(24 * hours);
  expect(await letters()).toHaveLength(before + 2);
  await rewrite({ summary: JSON.stringify({ ...JSON.parse(summary), reminders: [] }), seq: seq + 1 });
  await passes(24 * hours);
  expect(await letters()).toHaveLength(before + 2);
});

test('who chose Spanish is reminded in Spanish', async () => {
  const before = (await letters()).length;
  const opened = await clinic.course(ana, 'Noa Levi');
  const noa = await clinic.joins(opened.client, 'Noa');
  const at = clinic.kith.installation.now().toISOString().slice(11, 16);
  await clinic.does(ana, opened.id, 'offerTracker', { tracker });
  await clinic.does(noa, opened.id, 'setTrackerReminder', { tracker, reminds: 'by_mail', at });
  expect((await noa.put('/api/language', { language: 'es' })).status).toBe(200);
  await passes(0);
  const written = (await letters()).slice(before).map(({ subject }) => subject);
  expect(written).toEqual(['El recordatorio que pediste']);
});
