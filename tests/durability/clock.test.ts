import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { v7 as newId } from 'uuid';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openInstallation } from '#server/installation.ts';
import { verify } from '#server/keeping/verify/verify.ts';
import { readSettings } from '#server/settings.ts';
import { AClinic, type Someone } from '#tests/a-clinic.ts';
import { AKith, aPassword } from '#tests/a-kith.ts';
import { quickPasswords } from '#tests/quick-passwords.ts';
import { whyAnswered } from '#tests/why-refused.ts';

const day = 24 * 3_600_000;

let clinic: AClinic;
let ana: Someone;
let leila: Someone;
let course: string;
/** The machine's own clock is set, which is the one that Kith and its sign-in are given; timers go on as ever. */
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  const folder = mkdtempSync(join(tmpdir(), 'kith-clock-'));
  const installation = await openInstallation(readSettings({}, { folder }), {
    log: pino({ level: 'silent' }),
    passwords: quickPasswords,
  });
  clinic = new AClinic(new AKith(installation, folder, { at: 0 }));
  await clinic.kith.named();
  ana = await clinic.member('Ana', ['therapist']);
  const opened = await clinic.course(ana);
  course = opened.id;
  leila = await clinic.joins(opened.client, 'Leila');
});
afterEach(async () => {
  await clinic.close();
  vi.useRealTimers();
});

/** Sets the clock, and proves that the server goes by it. */
async function setClock(by: number): Promise<void> {
  const before = clinic.kith.installation.now().getTime();
  vi.setSystemTime(Date.now() + by);
  expect(Math.round((clinic.kith.installation.now().getTime() - before) / day)).toBe(Math.round(by / day));
  const again = await signIn('ana@example.org');
  expect(again.status, 'sign-in by the clock as it is set').toBe(200);
}

const signIn = (email: string, password = aPassword) =>
  clinic.kith.visitor().post('/api/sign-in', { email, password });
const act = (who: Someone, name: string, form: unknown) =>
  who.post(`/api/courses/${course}/acts/${name}`, { id: newId(), form });

/** Another sheet each time: the same one twice is one. */
let sheets = 0;

async function alarmsComeThrough(therapist: Someone, client: Someone): Promise<void> {
  sheets += 1;
  const answers = [...Array.from({ length: 8 }, (_, n) => (sheets >> n) & 1), 2];
  const raised = await act(client, 'raiseAlarm', { words: 'I cannot go on.' });
  const measured = await act(client, 'answerMeasure', { instrument: 'phq-9', answers });
  const seen = await therapist.get(`/api/courses/${course}`);
  expect([raised.status, measured.status, seen.status]).toEqual([200, 200, 200]);
}

test('with the clock set back a day, alarms come through, nobody is locked out until it has caught up, and all stays whole', async () => {
  for (let tries = 0; tries < 5; tries += 1) await signIn('leila@client.example.org', 'wrong words here');
  expect((await signIn('leila@client.example.org')).status, 'locked out by the right clock').toBe(429);
  await alarmsComeThrough(ana, leila);
  await setClock(-day);
  expect((await signIn('leila@client.example.org')).status).toBe(200);
  await alarmsComeThrough(ana, leila);
  // By this clock the course opens tomorrow: what is not pressing is refused with that, and no 500.
  expect(whyAnswered(await act(ana, 'addPerson', { displayName: 'Karim' }))).toMatch(/^422 /);
  expect((await verify(clinic.kith.installation)).wrong).toEqual([]);
  await setClock(day);
  await alarmsComeThrough(ana, leila);
  expect((await verify(clinic.kith.installation)).wrong).toEqual([]);
});

test('with the clock a year on, everybody signs in anew, alarms come through, and so they do when it is put right', async () => {
  await alarmsComeThrough(ana, leila);
  await setClock(366 * day);
  expect((await ana.get(`/api/courses/${course}`)).status, 'a session of a year ago').toBe(401);
  const later = async (who: Someone, email: string) => {
    expect((await who.post('/api/sign-in', { email, password: aPassword })).status).toBe(200);
  };
  await later(ana, 'ana@example.org');
  await later(leila, 'leila@client.example.org');
  await alarmsComeThrough(ana, leila);
  expect((await act(ana, 'addPerson', { displayName: 'Karim' })).status).toBe(200);
  expect((await verify(clinic.kith.installation)).wrong).toEqual([]);
  await setClock(-366 * day);
  await alarmsComeThrough(ana, leila);
  expect((await act(ana, 'addPerson', { displayName: 'Salma' })).status).toBe(200);
  expect((await verify(clinic.kith.installation)).wrong).toEqual([]);
});
