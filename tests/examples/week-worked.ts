import { v7 as newId } from 'uuid';
import { expect } from 'vitest';
import type { CourseView } from '#core/api-answers/courses.ts';
import type { Hands, HandsDone, HandsOf } from '#core/api-answers/hands.ts';
import type { HoursFree, ReceptionDay } from '#core/api-answers/reception.ts';
import { daysAfter } from '#core/days/after.ts';
import type { CaseloadRow } from '#core/lists/caseload.ts';
import { therapists } from '#examples/moving-in/people.ts';
import { mailServer } from '#server/post/mail-server.ts';
import { sendWaiting } from '#server/post/post.ts';
import { sendReminders } from '#server/reminders/remind.ts';
import { todayIn } from '#server/service/clock.ts';
import type { AClinic, Someone } from '#tests/a-clinic.ts';
import { APostbox } from '#tests/a-postbox.ts';
import { pdfWords } from '#tests/pdf-words.ts';

const aDay = 86_400_000;
const anHour = 3_600_000;

/** A clinic that has moved in, with those of its people who are at work this week. */
export interface AtWork {
  clinic: AClinic;
  postbox: APostbox;
  /** Sends what waits, by a real mail server. */
  posts: () => Promise<void>;
  start: string;
  granite: Someone;
  marble: Someone;
  basalt: Someone;
  mei: Someone;
  sela: Someone;
  oskar: Someone;
}

const addressOf = (nth: number) => therapists[nth]?.email ?? '';

export async function comesToWork(clinic: AClinic, oskar: Someone): Promise<AtWork> {
  const postbox = new APostbox();
  const smtp = await postbox.open();
  clinic.kith.installation.settings.smtp = smtp;
  const server = mailServer(smtp);
  return {
    clinic,
    postbox,
    posts: async () => {
      await sendWaiting(clinic.kith.installation, server.send);
    },
    start: await todayIn(clinic.kith.installation),
    granite: await clinic.comes(addressOf(0)),
    marble: await clinic.comes(addressOf(1)),
    basalt: await clinic.comes(addressOf(2)),
    mei: await clinic.member('Mei', ['manager']),
    sela: await clinic.member('Sela', ['secretary']),
    oskar,
  };
}

export const caseloadOf = async (who: Someone) =>
  (await who.get<{ courses: CaseloadRow[] }>('/api/caseload')).body.courses;
/** A course in which more hours may be booked. */
const hasRoom = (rows: readonly CaseloadRow[]): string =>
  rows.find(({ session, sessions }) => session + 3 < sessions)?.course ?? '';
const viewFor = async (who: Someone, course: string) =>
  (await who.get<CourseView>(`/api/courses/${course}`)).body;

/** The first hour that is free in a course, on a day from this one on. */
async function freeHour(who: Someone, course: string, from: string): Promise<string> {
  const { body } = await who.get<HoursFree>(`/api/courses/${course}/hours-free`);
  const on = body.days.find(({ day, times }) => day >= from && times.length > 0);
  return `${on?.day}T${on?.times[0]}`;
}

/** Monday: a therapist books from their own week, and the desk for another. */
async function books({ clinic, granite, marble, sela, start }: AtWork): Promise<void> {
  const course = hasRoom(await caseloadOf(granite));
  const at = await freeHour(granite, course, daysAfter(start, 8));
  const booked = await clinic.does(granite, course, 'bookSession', { at, minutes: 50 });
  const hours = (await viewFor(granite, course)).course.sessions.appointments;
  expect(hours.find(({ id }) => id === booked)).toMatchObject({ at, state: 'booked' });

  const theirs = hasRoom(await caseloadOf(marble));
  const free = await sela.get<HoursFree>(`/api/reception/courses/${theirs}/free`);
  const day = free.body.days.find((one) => one.day >= daysAfter(start, 8));
  const form = { at: `${day?.day}T${day?.times[0]}`, minutes: 50 };
  const desk = `/api/reception/courses/${theirs}/acts/bookSession`;
  expect((await sela.post(desk, { id: newId(), form })).status).toBe(200);
  const list = await sela.get<ReceptionDay>(`/api/reception?of=${day?.day}`);
  expect(list.body.hours.map((one) => one.course)).toContain(theirs);
}

/** Tuesday: somebody is away for two days, and a colleague stands in for all they hold. */
async function isCovered({ clinic, marble, basalt, start }: AtWork): Promise<void> {
  const [from, to] = [daysAfter(start, 2), daysAfter(start, 3)];
  expect((await marble.put('/api/away', { away: [{ from, to }] })).status).toBe(200);
  const mine = (await marble.get<HandsOf>('/api/hands/me')).body.courses;
  expect(mine.length).toBeGreaterThan(1);
  const courses = mine.map(({ course }) => ({ id: newId(), course, note: 'Ring before you move an hour.' }));
  const named = await marble.post<HandsDone>('/api/hands/me/cover', { by: basalt.id, from, to, courses });
  expect(named.body.lines.map(({ state }) => state)).toEqual(courses.map(() => 'done'));
  const free = await marble.get<HoursFree>(`/api/courses/${mine[0]?.course}/hours-free`);
  const days = free.body.days.map(({ day }) => day);
  expect([from, to].filter((day) => days.includes(day))).toEqual([]);

  await clinic.kith.later(2 * aDay);
  const { now } = (await basalt.get<Hands>('/api/hands')).body;
  expect(now.map(({ course }) => course).toSorted()).toEqual(mine.map(({ course }) => course).toSorted());
  const course = mine[0]?.course ?? '';
  await clinic.does(basalt, course, 'holdSession', { minutes: 50, format: 'video' });
  expect(await viewFor(basalt, course)).toMatchObject({ as: 'cover' });
  await clinic.kith.later(2 * aDay);
  expect((await basalt.get(`/api/courses/${course}`)).status).toBe(404);
  const { back } = (await marble.get<Hands>('/api/hands')).body;
  expect(back.length).toBe(mine.length);
  for (const one of back) await clinic.does(marble, one.course, 'readCover', { cover: one.cover });
  expect((await marble.get<Hands>('/api/hands')).body.back).toEqual([]);
}

/** A client who asked for it is reminded by e-mail, in words that give nothing away. */
async function isReminded({ clinic, postbox, posts, granite, ...others }: AtWork): Promise<void> {
  const [row] = await caseloadOf(granite);
  const [course, client] = [row?.course ?? '', row?.client.id ?? ''];
  const theirs = await clinic.joins(client, 'Sorrel');
  await clinic.does(granite, course, 'offerTracker', { tracker: 'srm-5' });
  const choice = { tracker: 'srm-5', reminds: 'by_mail', at: '20:00' };
  await clinic.does(theirs, course, 'setTrackerReminder', choice);
  const mails = () => postbox.letters.filter((one) => one.includes('To: sorrel@client.example.org'));
  await posts();
  const before = mails().length;
  for (let hour = 0; hour < 24; hour += 1) {
    await clinic.kith.later(anHour);
    await sendReminders(clinic.kith.installation);
    await posts();
  }
  // Nobody used Kith meanwhile.
  for (const one of [granite, others.marble, others.basalt, others.mei, others.sela, others.oskar])
    await one.signsInAgain();
  expect(mails().length).toBe(before + 1);
  expect(mails().at(-1)).not.toMatch(/therap|session|rhythm|mood|granite/i);
}

/** A letter to the GP goes with the client's consent, signed, as a PDF. */
async function writesToGp({ clinic, postbox, posts, granite }: AtWork): Promise<void> {
  const course = (await caseloadOf(granite))[1]?.course ?? '';
  const does = (act: string, form: object) => clinic.does(granite, course, act, form);
  const whom = 'Dr Osei';
  const written = { to: 'gp', subject: 'half_way', whom, address: 'The Surgery' };
  await does('giveConsent', { item: 'contact', whom });
  const letterId = await does('writeLetterToOther', {
    ...written,
    words: 'Dear Dr Osei,\n\nWe are half way.',
  });
  await does('signLetterToOther', { letterId, version: 1 });
  const email = 'surgery@example.org';
  await does('sendLetterToOther', { letterId, version: 1, how: 'mail', email });
  await posts();
  const [mail = ''] = postbox.letters.filter((one) => one.includes(`To: ${email}`));
  const [, packed = ''] = /base64\r\n(?:[^\r\n]+\r\n)*\r\n(JVBER[\s\S]+?)\r\n-/.exec(mail) ?? [];
  expect(pdfWords(new Uint8Array(Buffer.from(packed, 'base64')))).toContain('We are half way.');
}

/** One course is handed over by itself, with a note that its next therapist reads. */
async function handsOver({ clinic, marble, basalt }: AtWork): Promise<void> {
  const course = (await caseloadOf(marble))[0]?.course ?? '';
  const over = { to: basalt.id, handOver: 'She would rather come on Mondays.', client: 'told' };
  await clinic.does(marble, course, 'transferCourse', over);
  expect((await marble.get(`/api/courses/${course}`)).status).toBe(404);
  const { handed } = (await basalt.get<Hands>('/api/hands')).body;
  expect(handed).toMatchObject([{ course, note: over.handOver }]);
  await clinic.does(basalt, course, 'readHandOver', {});
}

/** The board reads how the service stands. */
async function reports({ mei }: AtWork, courses: number): Promise<void> {
  const csv = await (await mei.reads('/api/service/report/csv')).text();
  expect(csv.split('\r\n').find((line) => line.includes(',service,,begun,'))).toContain(`,${courses},`);
  const pdf = await mei.reads('/api/service/report/pdf');
  expect(pdf.headers.get('content-type')).toBe('application/pdf');
  expect(pdfWords(new Uint8Array(await pdf.arrayBuffer()))).toContain(String(courses));
}

/** A week in a service that has just moved in: each thing as those who do it would, over the line and by real post. */
export async function worksAWeek(at: AtWork, courses: number): Promise<void> {
  await books(at);
  await isCovered(at);
  await isReminded(at);
  await writesToGp(at);
  await handsOver(at);
  await reports(at, courses);
}
