import { v7 as newId } from 'uuid';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { CourseView, Looks } from '#core/api-answers/courses.ts';
import type {
  CourseBegunAnswer,
  ReferralList,
  ReferralSettings,
  ReferralView,
  Waits,
} from '#core/api-answers/referrals/referrals.ts';
import { usualWaitRule } from '#core/referral/waits.ts';
import { verify } from '#server/keeping/verify/verify.ts';
import { AClinic, type Someone, sixteenSessions } from '#tests/a-clinic.ts';
import { fits, someone } from '#tests/referrals/a-referral.ts';
import { whyAnswered } from '#tests/why-refused.ts';
import { eraseOld } from './erase.ts';

let clinic: AClinic;
let ana: Someone;
let ruth: Someone;
let max: Someone;
let tom: Someone;
const settings = (): ReferralSettings => ({
  ...{ takers: [ruth.id, max.id], form: 'off', wait: usualWaitRule, target: 42, keepMonths: 6 },
});
beforeEach(async () => {
  clinic = await AClinic.open();
  ana = await clinic.member('Ana', ['therapist']);
  ruth = await clinic.member('Ruth', ['supervisor']);
  max = await clinic.member('Max', ['manager']);
  tom = await clinic.member('Tom', ['therapist']);
  expect((await max.put('/api/service/referrals', settings())).status).toBe(200);
});
afterEach(() => clinic.close());

const isWhole = async () => expect((await verify(clinic.kith.installation)).wrong).toEqual([]);

async function received(by = max, form: object = {}, who: object = {}): Promise<string> {
  const id = newId();
  const answer = await by.post('/api/referrals', { id, form: { ...someone({ ...who }), ...form } });
  expect([answer.status, answer.body.code]).toEqual([201, undefined]);
  return id;
}

const does = (by: Someone, id: string, act: string, form: object = {}, actId = newId()) =>
  by.post<ReferralView & Record<string, unknown>>(`/api/referrals/${id}/acts/${act}`, { id: actId, form });
const seen = async (by: Someone, id: string) => (await by.get<ReferralView>(`/api/referrals/${id}`)).body;
const listed = async (by = max) => (await by.get<ReferralList>('/api/referrals')).body.referrals;

test('those who take referrals read them, and nobody else whatever their roles', async () => {
  const id = await received();
  for (const other of [ana, tom]) {
    expect((await other.get('/api/referrals')).status).toBe(403);
    expect((await other.get(`/api/referrals/${id}`)).status).toBe(404);
    expect((await does(other, id, 'noteContact', { how: 'phone', outcome: 'reached' })).status).toBe(404);
    expect((await other.post('/api/referrals', { id: newId(), form: someone() })).status).toBe(403);
    expect((await other.post(`/api/referrals/${id}/erasure`, { reason: 'asked' })).status).toBe(404);
  }
  expect((await seen(ruth, id)).as).toBe('supervisor');
  expect((await seen(max, id)).as).toBe('manager');
  await max.put('/api/service/referrals', { ...settings(), takers: [ruth.id] });
  expect((await max.get(`/api/referrals/${id}`)).status).toBe(404);
  expect((await ana.put('/api/service/referrals', settings())).status).toBe(403);
  await isWhole();
});

test('a manager writes in, puts on the list and offers; whether it fits and what danger means only clinicians say', async () => {
  const id = await received();
  expect((await does(max, id, 'decideFit', fits)).status).toBe(403);
  expect(whyAnswered(await does(max, id, 'putOnList'))).toBe('422 not-decided');
  expect((await does(ruth, id, 'decideFit', fits)).status).toBe(200);
  expect((await does(max, id, 'putOnList')).status).toBe(200);
  expect(whyAnswered(await does(max, id, 'offerPlace', { therapist: ruth.id }))).toBe('422 not-a-therapist');
  const offered = await does(max, id, 'offerPlace', { therapist: ana.id });
  const [offer] = offered.body.referral.waiting.offers;
  expect(whyAnswered(await does(max, id, 'answerPlace', { offer: offer?.id, answer: 'declined' }))).toBe(
    '422 why-declined',
  );
  const told = { offer: offer?.id, answer: 'declined', words: 'Only evenings.' };
  expect((await does(max, id, 'answerPlace', told)).status).toBe(200);
  const now = await seen(max, id);
  expect([now.state, now.referral.waiting.offers[0]?.answer?.words]).toEqual(['waiting', 'Only evenings.']);
  expect(now.entries.map(({ by, on }) => [by, on.length])).toEqual(
    [max, ruth, max, max, max].map((one) => [one.id, 10]),
  );
  await isWhole();
});

test('an act sent twice is recorded once, and its id is nobody else’s', async () => {
  const id = await received();
  const act = newId();
  const form = { how: 'phone', outcome: 'reached', words: 'Rings back on Friday.' };
  await does(max, id, 'noteContact', form, act);
  expect((await does(max, id, 'noteContact', form, act)).status).toBe(200);
  expect((await seen(max, id)).referral.arrival.contacts).toHaveLength(1);
  expect((await does(max, id, 'noteContact', { ...form, words: 'No.' }, act)).status).toBe(409);
  expect((await does(ruth, id, 'noteContact', form, act)).status).toBe(409);
  expect((await max.post('/api/referrals', { id, form: someone() })).status).toBe(200);
  expect((await ruth.post('/api/referrals', { id, form: someone() })).status).toBe(409);
  expect(await listed()).toHaveLength(1);
});

test('danger stands first, is told by letter to clinicians who take referrals and who is on duty, and waits for words', async () => {
  await received(max, {}, { name: 'First Person' });
  const { onDuty: _, mail: __, ...duty } = (await max.get('/api/duty')).body;
  const all = Object.fromEntries([1, 2, 3, 4, 5, 6, 7].map((day) => [day, [tom.id]]));
  await max.put('/api/duty', { ...duty, days: all });
  const before = (await clinic.kith.letters()).length;
  const danger = { saidIn: 'by_referrer', words: 'Said on Monday that she would be better dead.' };
  const id = await received(max, { danger }, { name: 'Second Person' });
  expect((await listed())[0]).toMatchObject({ id, danger: expect.stringContaining('T') });
  const letters = (await clinic.kith.letters()).slice(before);
  expect(letters.map(({ to }) => to).toSorted()).toEqual(['ruth@example.org', 'tom@example.org']);
  expect(JSON.stringify(letters)).not.toMatch(/Second|better dead/);
  expect((await seen(tom, id)).as).toBe('cover');
  expect((await ana.get(`/api/referrals/${id}`)).status).toBe(404);
  expect(whyAnswered(await does(max, id, 'closeReferral', { how: 'withdrew' }))).toBe(
    '422 danger-unanswered',
  );
  const answer = { asked: 'Directly', said: 'No plan', decided: 'Seen on Friday' };
  expect((await does(max, id, 'answerDanger', answer)).status).toBe(403);
  expect(whyAnswered(await does(ruth, id, 'answerDanger', { ...answer, asked: '' }))).toMatch(/^422 form/);
  expect((await does(tom, id, 'answerDanger', answer)).status).toBe(200);
  expect((await seen(ruth, id)).referral.danger.told[0]?.answered).not.toBeNull();
  expect((await listed())[0]?.danger).toBe('');
  // Who is on duty has nothing more to do with it.
  expect((await tom.get(`/api/referrals/${id}`)).status).toBe(404);
  await isWhole();
});

test('an answer about safety in a measure is danger too', async () => {
  const id = await received();
  const answers = [1, 1, 1, 1, 1, 1, 1, 1, 2];
  const taken = await does(max, id, 'takeMeasure', { instrument: 'phq-9', answers });
  expect(taken.body.measures).toMatchObject([{ instrument: 'phq-9', total: 10 }]);
  expect(taken.body.referral.danger.told).toMatchObject([{ saidIn: 'measure', answered: null }]);
});

test('each who opens one is written down, and the list of looks is not open to them by it', async () => {
  const id = await received();
  await seen(ruth, id);
  expect((await ruth.get<Looks>(`/api/courses/${id}/looks`)).status).toBe(404);
  const rows = await clinic.kith.installation.db
    .selectFrom('look')
    .selectAll()
    .where('course', '=', id)
    .execute();
  expect(rows.map(({ person, standing }) => [person, standing])).toEqual([[ruth.id, 'supervisor']]);
});

test('who may be the same person is told, a client or another referral, and nothing is made one', async () => {
  const { client } = await clinic.course(ana, 'Leila Haddad');
  const first = await received(max, {}, { name: 'leila  haddad', born: '1991-05-17', email: null });
  const second = await received(max, {}, { name: 'Leila Haddad', born: '1991-05-17', email: null });
  const { alike } = await seen(max, second);
  expect(alike.map(({ is, id }) => [is, id])).toEqual([
    ['client', client],
    ['referral', first],
  ]);
});

async function ready(who: object = {}, form: object = {}): Promise<string> {
  const id = await received(max, form, who);
  await does(ruth, id, 'decideFit', fits);
  await does(max, id, 'putOnList');
  return id;
}
const begins = (therapist: string, more: object = {}) => ({
  ...{ id: newId(), therapist, protocol: { ...sixteenSessions, preset: 'ipt16-default' } },
  ...more,
});
const inDays = (days: number) =>
  new Date(clinic.kith.installation.now().getTime() + days * 86_400_000).toISOString().slice(0, 10);

test('from the list to the first session in one step: the course, the hour, the invitation, and all that was told', async () => {
  const id = await ready(
    { name: 'Joel Baptiste', email: 'joel@example.org', gp: { name: 'Dr Wren', practice: 'Elm Lane' } },
    { source: 'self', concern: 'Since the move I see nobody.', hopes: 'To have friends here.' },
  );
  const first = { at: `${inDays(5)}T10:00`, minutes: 50, format: 'in_person' };
  const form = begins(ana.id, { first, invite: 'yes' });
  const begun = await max.post<CourseBegunAnswer>(`/api/referrals/${id}/course`, form);
  expect([begun.status, begun.body.invited]).toEqual([201, 'sent']);
  const { course } = (await ana.get<CourseView>(`/api/courses/${form.id}`)).body;
  expect(course.cameBy.referral).toMatchObject({
    concern: 'Since the move I see nobody.',
    gp: { name: 'Dr Wren' },
  });
  expect(course.hopes.hopes.map(({ words }) => words)).toEqual(['To have friends here.']);
  expect(course.suitability.decisions).toMatchObject([{ by: ruth.id, clinician: 'Ruth' }]);
  expect(course.sessions.appointments.map(({ at }) => at)).toEqual([first.at]);
  const { identity } = (await ana.get<{ identity: object }>(`/api/clients/${begun.body.client}`)).body;
  expect(identity).toMatchObject({ name: 'Joel Baptiste', email: 'joel@example.org' });
  expect((await clinic.kith.letters()).at(-1)?.to).toBe('joel@example.org');
  expect((await max.get(`/api/courses/${form.id}`)).status).toBe(404);
  const again = await max.post<CourseBegunAnswer>(`/api/referrals/${id}/course`, form);
  expect(again.body.course).toBe(form.id);
  expect(whyAnswered(await max.post(`/api/referrals/${id}/course`, begins(tom.id)))).toBe('422 begun');
  expect((await seen(max, id)).state).toBe('begun');
  await isWhole();
});

test('an hour that is taken is warned of and nothing of the step is done; with a reason it is', async () => {
  const { id: other } = await clinic.course(ana, 'Omar Aziz');
  const at = `${inDays(5)}T10:00`;
  await clinic.does(ana, other, 'bookSession', { at, minutes: 50, format: 'in_person' });
  const id = await ready({ name: 'Joel Baptiste' });
  const first = { at, minutes: 50, format: 'in_person' };
  const refused = await max.post(`/api/referrals/${id}/course`, begins(ana.id, { first }));
  expect(whyAnswered(refused)).toMatch(/^422 double-booked/);
  expect((await seen(max, id)).state).toBe('waiting');
  const despite = { ...first, despite: 'The other moves that day.' };
  expect((await max.post(`/api/referrals/${id}/course`, begins(ana.id, { first: despite }))).status).toBe(
    201,
  );
  await isWhole();
});

test('somebody who is a client already comes back as the same client, and nobody else’s id is taken for theirs', async () => {
  const { client } = await clinic.course(ana, 'Leila Haddad');
  const { client: other } = await clinic.course(ana, 'Omar Aziz');
  const id = await ready({ name: 'Leila Haddad', born: '1991-05-17' });
  const open = (known: string) =>
    max.post<CourseBegunAnswer & Record<string, unknown>>(
      `/api/referrals/${id}/course`,
      begins(tom.id, { known }),
    );
  expect(whyAnswered(await open(other))).toBe('422 not-alike');
  expect((await open(client)).body.client).toBe(client);
  await isWhole();
});

test('a measure with danger comes along, and whoever takes the course over answers it anew', async () => {
  const id = await received();
  await does(max, id, 'takeMeasure', { instrument: 'phq-9', answers: [1, 1, 1, 1, 1, 1, 1, 1, 2] });
  await does(ruth, id, 'answerDanger', { asked: 'Directly', said: 'No plan', decided: 'Goes on' });
  await does(ruth, id, 'decideFit', fits);
  await does(max, id, 'putOnList');
  const form = begins(ana.id);
  expect((await max.post(`/api/referrals/${id}/course`, form)).status).toBe(201);
  const { course } = (await ana.get<CourseView>(`/api/courses/${form.id}`)).body;
  expect(course.measures.readings.map(({ result }) => result.total)).toEqual([10]);
  expect(course.risk.alarms).toHaveLength(1);
  expect(course.cameBy.referral?.danger).toMatchObject([{ decided: 'Goes on', answeredBy: ruth.id }]);
  await isWhole();
});

test('who never came is erased once the time is over; what is open stays, and the key is gone with a tombstone', async () => {
  const [gone, open] = [await received(), await received(max, {}, { name: 'Still Here' })];
  expect(whyAnswered(await max.post(`/api/referrals/${gone}/erasure`, { reason: 'asked' }))).toBe(
    '422 still-open',
  );
  await does(max, gone, 'closeReferral', { how: 'withdrew' });
  await eraseOld(clinic.kith.installation);
  expect(await listed()).toHaveLength(2);
  clinic.kith.pause(190 * 86_400_000);
  await eraseOld(clinic.kith.installation);
  await max.signsInAgain();
  expect((await listed()).map(({ id }) => id)).toEqual([open]);
  expect((await max.get(`/api/referrals/${gone}`)).status).toBe(404);
  const { wrong, notes } = await verify(clinic.kith.installation);
  expect([wrong, notes]).toEqual([[], [`Referral ${gone} was erased, and its tombstone stands`]]);
});

test('a referral goes with its client when they are erased', async () => {
  const id = await ready({ name: 'Joel Baptiste' });
  const form = begins(ana.id);
  const { client } = (await max.post<CourseBegunAnswer>(`/api/referrals/${id}/course`, form)).body;
  expect(whyAnswered(await max.post(`/api/referrals/${id}/erasure`, { reason: 'asked' }))).toBe(
    '422 has-a-course',
  );
  await ana.post(`/api/clients/${client}/erasure`, { reason: 'mistake', law: true });
  expect((await max.post(`/api/clients/${client}/erasure/confirm`)).status).toBe(200);
  expect((await max.get(`/api/referrals/${id}`)).status).toBe(404);
  await isWhole();
});

test('how long people wait is told of five or more, by the rule of the service', async () => {
  for (let one = 0; one < 4; one += 1) await ready({ name: `Person ${one}` });
  clinic.kith.pause(50 * 86_400_000);
  await Promise.all([max, ruth].map((one) => one.signsInAgain()));
  const waits = async () => (await max.get<Waits>('/api/service/waits')).body.figures.waiting;
  expect(await waits()).toEqual({
    people: 'few',
    median: null,
    longest: null,
    overTarget: expect.anything(),
  });
  await ready({ name: 'A fifth' });
  expect(await waits()).toMatchObject({ people: 5, median: 50, longest: 50 });
  expect((await ruth.get('/api/service/waits')).status).toBe(403);
});
