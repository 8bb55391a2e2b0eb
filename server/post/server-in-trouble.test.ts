import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { CourseView } from '#core/api-answers/courses.ts';
import { inSharedCommit } from '#server/chains/shared-commits.ts';
import { AClinic, type Someone } from '#tests/a-clinic.ts';
import { APostbox } from '#tests/a-postbox.ts';
import { mailServer } from './mail-server.ts';
import { putInOutbox } from './outbox.ts';
import { sendWaiting } from './post.ts';

const minute = 60_000;
let clinic: AClinic;
let ana: Someone;
let leila: Someone;
let course: string;
let postbox: APostbox;
let server: ReturnType<typeof mailServer>;
beforeAll(async () => {
  clinic = await AClinic.open();
  ana = await clinic.member('Ana', ['therapist']);
  const opened = await clinic.course(ana, 'Leila Haddad');
  course = opened.id;
  leila = await clinic.joins(opened.client, 'Leila');
});
afterAll(() => clinic.close());
beforeEach(async () => {
  clinic.kith.pause(6 * 24 * 60 * minute);
  for (const one of [ana, leila]) await one.signsInAgain();
  postbox = new APostbox();
  const address = await postbox.open();
  server = mailServer(address);
  Object.assign(clinic.kith.installation.settings, { smtp: address });
});
afterEach(async () => {
  server.close();
  await postbox.close();
});

/** What the post does whenever its turn comes. */
const round = (send = server.send) => sendWaiting(clinic.kith.installation, send);
const raises = (in_ = course, by = leila) => clinic.does(by, in_, 'raiseAlarm', {});

async function writes(kind: string, ...names: string[]): Promise<void> {
  const { installation } = clinic.kith;
  const mailTo = (name: string) => ({ to: `${name}@example.org`, subject: name, text: '', link: null });
  await inSharedCommit(installation, async (transaction) => {
    for (const name of names) await putInOutbox(installation, transaction, kind, mailTo(name));
  });
}
const arrived = () => postbox.letters.map((letter) => /^To: (.*)@/m.exec(letter)?.[1]);
/** What the newest alarm of a course says of its letters. */
const toldOf = async (id = course) => {
  const { body } = await ana.get<Pick<CourseView, 'course' | 'alarmLetters'>>(`/api/courses/${id}`);
  const newest = body.course.risk.alarms.at(-1)?.id;
  return body.alarmLetters?.flatMap(({ alarm, to, state }) => (alarm === newest ? [`${to}: ${state}`] : []));
};

test('a letter about an alarm goes before hundreds that wait, also where it is written while they go', async () => {
  await writes('reminder', ...Array.from({ length: 210 }, (_, n) => `late-${n}`));
  clinic.kith.pause(3 * 60 * minute);
  await writes('invitation', 'rui', 'tomas', 'vera');
  let state: 'calm' | 'raised' = 'calm';
  postbox.onLetter = async () => {
    if (state === 'raised') return;
    state = 'raised';
    await raises();
  };
  await round();
  expect(arrived()).toEqual(['rui', 'ana', 'tomas', 'vera']);
});

test('while the mail server is down the alarm says so; once it is back each letter goes, once, and soon', async () => {
  await writes('invitation', 'rui', 'tomas');
  await raises();
  await postbox.close();
  for (let hour = 0; hour < 30; hour += 1) {
    await round();
    clinic.kith.pause(60 * minute);
  }
  await ana.signsInAgain();
  expect(await toldOf()).toEqual(['Ana: tried']);
  await round();
  await postbox.open();
  clinic.kith.pause(5 * minute);
  await round();
  await round();
  expect(arrived()).toEqual(['ana', 'rui', 'tomas']);
  expect(await toldOf()).toEqual(['Ana: sent']);
});

test('what the mail server itself refuses is tried with one letter a round; what one letter is refused for holds up none', async () => {
  await writes('invitation', 'rui', 'tomas');
  await raises();
  const signsIn = mailServer(clinic.kith.installation.settings.smtp?.replace('//', '//kith:secret@') ?? '');
  postbox.does = 'refuses sign-in';
  await round(signsIn.send);
  expect([postbox.visits, await toldOf()]).toEqual([1, ['Ana: tried']]);
  postbox.does = 'is busy';
  clinic.kith.pause(minute);
  await round(signsIn.send);
  expect(postbox.visits).toBe(2);
  postbox.does = 'refuses';
  clinic.kith.pause(2 * minute);
  await round(signsIn.send);
  expect(postbox.visits).toBe(5);
  postbox.does = 'takes';
  clinic.kith.pause(5 * minute);
  await round(signsIn.send);
  expect(arrived()).toEqual(['ana', 'rui', 'tomas']);
  signsIn.close();
});

test('a mail server that says nothing is given up in time, and the letter is never under way twice', async () => {
  await raises();
  postbox.does = 'says nothing';
  const hasty = mailServer(clinic.kith.installation.settings.smtp ?? '', 50);
  await Promise.all([round(hasty.send), round(hasty.send)]);
  hasty.close();
  expect([postbox.visits, await toldOf()]).toEqual([1, ['Ana: tried']]);
});

test('a letter that was taken by a server which could not say so comes again under the same name', async () => {
  await raises();
  postbox.does = 'takes in silence';
  await round();
  postbox.does = 'takes';
  clinic.kith.pause(minute);
  await round();
  const names = postbox.letters.map(
    (letter) => /^Message-ID: <[-0-9a-f]{36}@example\.org>/m.exec(letter)?.[0],
  );
  expect(names).toHaveLength(2);
  expect(names[0]).toBeDefined();
  expect(names[1]).toBe(names[0]);
});

test('an alarm tells of its own letters, and of nobody else’s', async () => {
  const other = await clinic.course(ana, 'Omar Aziz');
  const omar = await clinic.joins(other.client, 'Omar');
  await raises();
  await round();
  postbox.does = 'refuses';
  await raises(other.id, omar);
  await round();
  expect(await toldOf()).toEqual(['Ana: sent']);
  expect(await toldOf(other.id)).toEqual(['Ana: tried']);
});
