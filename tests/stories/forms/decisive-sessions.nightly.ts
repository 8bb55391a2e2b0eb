import { afterAll, beforeAll, expect, test } from 'vitest';
import { looksRight } from '#tests/stories/looks-right.ts';
import { bringsBeside, consentsBeside } from './beside-hands.ts';
import { House, type Lived, reads, readsNone } from './lived-form.ts';

/** The decisive sessions of counselling, after a birth, with an eating disorder and in later life (protocols 07-variants, 7.2, 7.4, 7.5, 7.7). */

const phq9 = (...answers: number[]) => [...answers, ...Array.from({ length: 10 - answers.length }, () => 0)];
const told = 'Asked alone: no.';
let house: House;

beforeAll(async () => {
  house = await House.begin();
});
afterAll(() => house?.end());

const time = (course: Lived, session: number, symptoms: number) =>
  course.does('tagTime', { session, past: 0, symptoms, advice: 0 });
const daysAhead = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

test('counselling asks at the third meeting whether more help is needed, and finishes at the fourth once she is well', async () => {
  const course = await house.open({ id: 'ipc', preset: 'ipc-6', sessions: 6, minutes: 30 }, 6, 'Ines Duarte');
  await course.holds(1, 3, 15);
  await course.begins('role_transition', { oldRole: 'At home', newRole: 'In the hall of residence' });
  await course.scores('phq-9', phq9(2, 2, 2, 2, 2, 2, 1, 1), 1, 29);
  await course.scores('phq-9', phq9(2, 2, 2, 2, 2, 2, 1, 1), 3, 15);
  const third = '/session/3?part=after';
  const asked = await course.desk(third);
  await reads(asked, 'The third score is not below the first.', 'Refer, or agree why you go on.');
  await reads(asked, 'Nobody asked at the third meeting whether more help is needed');
  await looksRight(asked, 'ipc-step-up-1280');
  await course.does('reviewProgress', {
    at: 'S3',
    session: 3,
    seen: '14, and 14 again',
    response: 'partly',
    discussed: 'Exams; no alcohol, no risk',
    decision: 'go_on',
    why: 'The exams are over on Friday',
  });
  await readsNone(await course.desk(third), 'Nobody asked at the third meeting whether more help is needed');

  await course.holds(4, 4, 8);
  const early = await course.refusal('closeCourse', { outcome: 'completed' });
  expect(early).not.toBe('');
  await course.scores('phq-9', phq9(1, 1, 1), 4, 8);
  await course.finishes();
  const ended = await course.desk('/ending');
  await reads(ended, 'Finished');
  await looksRight(ended, 'ipc-recovered-1280');
  expect((await course.chart()).closing.closed?.outcome).toBe('completed');
  await course.done();
});

test('after a birth the EPDS leads and its tenth question asks for somebody the same day; the partner comes once all agree', async () => {
  const form = {
    id: 'ipt-perinatal-postpartum',
    preset: 'ipt-postpartum-12',
    sessions: 12,
    areas: ['grief', 'role_dispute', 'role_transition', 'complicated_pregnancy', 'interpersonal_deficits'],
  };
  const course = await house.open(form, 8, 'Mara Novak');
  await course.holds(1, 3, 22);
  await course.begins('role_transition', { oldRole: 'At work', newRole: 'At home with Ela' });
  const story = await course.writes('birth-story', {
    pregnancy: 'Hoped for; sick until the fifth month.',
    birth: 'Two days, and then in a hurry.',
    lostBefore: ['A miscarriage two years ago'],
  });
  const mine = await course.phone('/my/sheets');
  await readsNone(mine, 'Two days, and then in a hurry.');
  await course.shares(story);
  await mine.reload();
  await reads(mine, 'My pregnancy and the birth', 'Two days, and then in a hurry.');
  await looksRight(mine, 'postpartum-story-390');

  await course.scores('epds', [2, 2, 2, 2, 2, 2, 1, 1, 1, 0], 1, 36);
  await course.clientDoes('answerMeasure', { instrument: 'epds', answers: [2, 2, 2, 2, 1, 1, 1, 1, 1, 1] });
  const measures = await course.desk('/measures');
  await reads(measures, /EPDS/, /13/);
  await looksRight(measures, 'postpartum-measures-1280');
  const safety = await course.desk('/safety');
  await reads(safety, 'Speak with the client today.');
  await looksRight(safety, 'postpartum-alarm-1280');
  const [alarm] = (await course.chart()).risk.alarms;
  await course.does('answerAlarm', {
    alarm: alarm?.id,
    asked: 'Whether she means to',
    said: 'It comes at night; she would not',
    decided: 'Her sister sleeps there; we ring tomorrow',
    why: 'No intent, and somebody is with her',
    actions: ['involve_supporter'],
    whoInformed: ['Her sister'],
    nextReview: daysAhead(1),
  });
  await readsNone(await course.desk('/safety'), 'Speak with the client today.');

  const partner = await bringsBeside(course, 'partner', 'Karim');
  const together = { which: 'partner', minutes: 50, with: [partner], clientThere: 'there', agreed: 'Nights' };
  expect(await course.refusal('holdMeeting', together)).toContain('consent');
  await consentsBeside(course, partner);
  await course.does('holdMeeting', together);
  const beside = await course.desk('/beside');
  await reads(beside, 'Meeting with the partner', 'Karim');
  await looksRight(beside, 'postpartum-partner-1280');
  expect((await course.chart()).sessions.held).toHaveLength(3);

  await course.does('pauseCourse', { why: 'Ela is in hospital', reviewBy: daysAhead(7) }, 20);
  await course.does('resumeCourse', { words: 'Home again' }, 2);
  await course.holds(4, 4, 1);
  const after = await course.desk('/session/4?part=after');
  await reads(after, 'Rate the session: one minute');
  await readsNone(after, 'A gap of more than four weeks, or sessions missed, with no pause agreed');

  await course.does('flagStopAndRefer', {
    rule: 'SR-09',
    what: 'She hears the baby speak to her',
    action: 'The perinatal team, now',
  });
  const now = await course.desk('/safety');
  await reads(now, /psychotic signs, rapid change/, 'The perinatal team, now');
  await looksRight(now, 'postpartum-sr-09-1280');
  await course.done();
});

test('with an eating disorder counts stay outside the hour, somebody looks after the body, and a fifth of an hour is the most', async () => {
  const course = await house.open({ id: 'ipt-ed', preset: 'ipt-ed-18', sessions: 18 }, 10, 'Lea Brandt');
  await course.holds(1, 4, 22);
  await course.begins('role_transition', { oldRole: 'At school', newRole: 'Alone in a new town' });
  const body = await course.writes('physical-monitoring', {
    owner: 'Dr Amadi, the family doctor',
    often: 'Every second week',
  });
  const mine = await course.phone('/my/sheets');
  await reads(mine, 'Who looks after my body', 'Dr Amadi, the family doctor');
  await course.clientDoes('agreeSheet', { entry: body, version: 1, answer: 'agrees', words: '' });
  await course.does('offerTracker', { tracker: 'binges-and-purges' }, 21);
  for (const ago of [3, 2, 1])
    await course.clientDoes('noteTracker', {
      tracker: 'binges-and-purges',
      day: daysAhead(-ago),
      fields: { binges: ago, purges: 0 },
    });
  const diary = await course.phone('/my/diary/binges-and-purges');
  await reads(diary, 'Eating, counted');
  await looksRight(diary, 'ed-diary-390');
  const trackers = await course.desk('/trackers');
  await reads(trackers, 'Binges and purges');
  const room = await course.desk('/session/5?part=before');
  await reads(room, 'Bring eating back to feelings and people');
  await readsNone(room, 'Binges in the week', 'Name somebody who looks after the body');
  await looksRight(room, 'ed-session-5-1280');

  await course.holds(5, 6, 8);
  await time(course, 5, 20);
  const worked = 'Eating, weight or symptoms worked on in the middle of the course';
  const fifth = await course.desk('/session/6?part=after');
  await reads(fifth, 'Rate the session: one minute');
  await readsNone(fifth, worked);
  await time(course, 6, 35);
  await reads(await course.desk('/session/6?part=after'), worked);
  await looksRight(house.desk, 'ed-drift-1280');
  const about = await course.phone('/about-ipt');
  await reads(about, 'What you ate, what you weigh or how you look, once we have begun the main part.');
  await course.done();
});

test('in later life the caregiver comes once both agree, thinking is screened, and no two meet where there is fear', async () => {
  const form = { id: 'ipt-late-life', preset: 'ipt-late-life-16', sessions: 16, born: '1947-02-02' };
  const course = await house.open({ ...form, minutes: 45 }, 7, 'Vera Holm');
  await course.holds(1, 3, 22);
  await reads(await course.desk('/session/4?part=before'), 'Screen thinking');
  await course.writes('cognitive-screen', { test: 'moca', score: 23, seen: 'concern' });
  await course.begins('role_transition', { oldRole: 'Driving', newRole: 'Fetched and brought' });
  const room = await course.desk('/session/4?part=before');
  await reads(room, 'Practical help and care, arranged together');
  await readsNone(room, 'Screen thinking');
  await looksRight(room, 'late-life-session-4-1280');
  await reads(await course.phone('/my/work'), 'A change in my life');

  const niece = await bringsBeside(course, 'caregiver', 'Britt');
  const alone = {
    which: 'caregiver-alone',
    minutes: 45,
    with: [niece],
    clientThere: 'not_there',
    agreed: 'Lists',
  };
  expect(await course.refusal('holdMeeting', alone)).toContain('consent');
  await consentsBeside(course, niece);
  await course.does('holdMeeting', alone);
  const together = { ...alone, which: 'caregiver-together', clientThere: 'there' };
  await course.does('holdMeeting', together);
  const beside = await course.desk('/beside');
  await reads(beside, 'Meeting with the caregiver', 'Meeting of the two', 'Britt');
  await looksRight(beside, 'late-life-beside-1280');
  expect((await course.chart()).sessions.held).toHaveLength(3);

  await course.does('flagStopAndRefer', {
    rule: 'SR-05',
    what: 'Her niece takes her pension',
    action: told,
  });
  expect(await course.refusal('holdMeeting', together)).not.toBe('');
  await course.done();
});

test('a supervisor is given the form’s own items to rate, as the therapist is', async () => {
  const course = await house.open({ id: 'ipc', preset: 'ipc-6', sessions: 6, minutes: 30 }, 3, 'Noa Levi');
  await course.holds(1, 2, 3);
  const seat = await house.supervisor();
  await seat.goto(`${house.kith.address}/courses/${course.id}/session/2?part=after`);
  await seat.getByText('Rate the session: one minute').click();
  await reads(seat, 'The script, kept in one’s own words', 'The limits of counselling');
  await looksRight(seat, 'ipc-supervisor-1280');
  await seat.context().close();
});
