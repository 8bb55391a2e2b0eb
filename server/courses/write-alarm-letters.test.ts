import { afterEach, beforeEach, expect, test } from 'vitest';
import { oneService } from '#server/db/tables.ts';
import { openMail } from '#server/post/outbox.ts';
import { sendWaiting } from '#server/post/post.ts';
import { AClinic, type Someone } from '#tests/a-clinic.ts';

let clinic: AClinic;
let ana: Someone;
let ruth: Someone;
beforeEach(async () => {
  clinic = await AClinic.open();
  ana = await clinic.member('Ana', ['therapist']);
  ruth = await clinic.member('Ruth', ['supervisor']);
  await clinic.supervises(ruth, ana);
});
afterEach(() => clinic.close());

async function alarmLetters() {
  const { db, master } = clinic.kith.installation;
  const rows = await db.selectFrom('letter').selectAll().execute();
  return rows
    .filter(({ kind }) => kind === 'alarm')
    .map((row) => openMail(master, row))
    .toSorted((a, b) => a.to.localeCompare(b.to));
}

test('an alarm writes to the therapist and the supervisor at once, and says neither of whom nor what', async () => {
  const { id, client } = await clinic.course(ana);
  const leila = await clinic.joins(client, 'Leila');
  await clinic.does(leila, id, 'answerMeasure', {
    instrument: 'phq-9',
    answers: [1, 1, 1, 1, 1, 1, 1, 1, 1],
  });
  const letters = await alarmLetters();
  expect(letters.map(({ to }) => to)).toEqual(['ana@example.org', 'ruth@example.org']);
  expect(JSON.stringify(letters)).not.toMatch(/Leila|Haddad|PHQ|suicid|harm|risk|safe/i);
});

test('whoever raised it themselves is not written to, and an answered measure without risk writes nothing', async () => {
  const { id } = await clinic.course(ana);
  await clinic.does(ana, id, 'answerMeasure', { instrument: 'phq-9', answers: [1, 1, 1, 1, 1, 1, 1, 1, 0] });
  expect(await alarmLetters()).toEqual([]);
  await clinic.does(ana, id, 'raiseAlarm', { words: 'Heard from her sister.' });
  expect((await alarmLetters()).map(({ to }) => to)).toEqual(['ruth@example.org']);
});

test('when the therapist and the supervisor have left, every clinician at work is written to', async () => {
  const { id, client } = await clinic.course(ana);
  const leila = await clinic.joins(client, 'Leila');
  await clinic.member('Tom', ['therapist']);
  await clinic.member('Max', ['manager']);
  await clinic.kith.installation.db
    .updateTable('member')
    .set({ state: 'left' })
    .where('service', '=', oneService)
    .where('person', 'in', [ana.id, ruth.id])
    .execute();
  await clinic.does(leila, id, 'raiseAlarm', {});
  expect((await alarmLetters()).map(({ to }) => to)).toEqual(['helena@example.org', 'tom@example.org']);
});

test('whether the letters about an alarm have left is told to those who read the course, and to its client nothing of it', async () => {
  const { id, client } = await clinic.course(ana);
  const leila = await clinic.joins(client, 'Leila');
  await clinic.does(leila, id, 'raiseAlarm', {});
  const told = async (who: Someone) => {
    const { body } = await who.get<{ alarmLetters?: { to: string; state: string }[] }>(`/api/courses/${id}`);
    return body.alarmLetters?.map(({ to, state }) => `${to}: ${state}`).toSorted();
  };
  expect(await told(ana)).toEqual(['Ana: not_set_up', 'Ruth: not_set_up']);
  const { installation } = clinic.kith;
  const smtp = installation.settings.smtp;
  Object.assign(installation.settings, { smtp: 'smtp://localhost' });
  expect(await told(ana)).toEqual(['Ana: waiting', 'Ruth: waiting']);
  const toRuth = (mail: { to: string }) => mail.to.startsWith('ruth');
  const fails = async (mail: { to: string }) => {
    if (toRuth(mail)) throw new Error('no such box');
  };
  await sendWaiting(installation, fails);
  expect(await told(ruth)).toEqual(['Ana: sent', 'Ruth: tried']);
  await clinic.kith.later(6 * 24 * 3_600_000);
  await ana.signsInAgain();
  expect(await told(ana)).toEqual(['Ana: sent', 'Ruth: failed']);
  await leila.signsInAgain();
  expect(await told(leila)).toBeUndefined();
  Object.assign(installation.settings, { smtp });
});
