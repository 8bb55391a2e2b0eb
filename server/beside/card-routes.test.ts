import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CourseView, RecordAnswer } from '#core/api-answers/courses.ts';
import type { CardAsked, CardGiven } from '#core/api-answers/feedback-card.ts';
import { inBoth } from '#core/book/redaction.ts';
import { AClinic, type Someone } from '#tests/a-clinic.ts';

let clinic: AClinic;
let ana: Someone;
let leila: Someone;
let course: string;
let mira: string;

const does = (who: Someone, act: string, form: unknown) => clinic.does(who, course, act, form);
const offers = (form = {}) =>
  leila.post<CardGiven>(`/api/courses/${course}/feedback-cards`, {
    person: mira,
    kind: 'words',
    reader: 'grown_up',
    says: 'You can be plain with me.',
    ...form,
  });
const holder = () => clinic.kith.visitor();
const tokenOf = ({ link }: CardGiven) => link.split('#')[1] ?? '';
const looks = (token: string) => holder().post<CardAsked>(`/api/card/${course}`, { token });
const answers = (token: string, id = newId()) =>
  holder().post(`/api/card/${course}/answer`, {
    id,
    token,
    answers: [{ item: 'time', answer: 'no' }],
    like: 'MARK-like',
    wish: 'MARK-wish',
  });
const cardsFor = async (who: Someone) =>
  (await who.get<CourseView>(`/api/courses/${course}`)).body.course.feedbackCards.cards;

beforeAll(async () => {
  clinic = await AClinic.open();
  ana = await clinic.member('Ana', ['therapist']);
  const opened = await ana.post<{ id: string; client: string }>('/api/courses', {
    id: newId(),
    client: { name: 'Leila Haddad', born: '1991-05-17' },
    protocol: { id: 'ipt', edition: '2026.1', preset: 'ipt16-default', sessions: 16, minutes: 50 },
  });
  course = opened.body.id;
  leila = await clinic.joins(opened.body.client, 'Leila');
  mira = await does(ana, 'addPerson', { displayName: 'Mira', role: 'friend' });
});
afterAll(() => clinic.close());

test('a client gets no link before it is known that they are safe with the person, and nobody else ever does', async () => {
  const early = await offers();
  expect([early.status, early.body]).toEqual([422, expect.objectContaining({ code: 'card-not-now' })]);
  await does(ana, 'checkSafetyAtHome', { personId: mira, answer: 'safe', asked: 'alone' });
  const form = { person: mira, kind: 'words', reader: 'grown_up' };
  expect((await ana.post(`/api/courses/${course}/feedback-cards`, form)).status).toBe(403);
  expect((await holder().post(`/api/courses/${course}/feedback-cards`, form)).status).toBe(401);
});

test('whoever holds the link reads a first name, the line and help, answers once, and only the client reads it', async () => {
  await does(ana, 'tellHopes', { words: 'MARK-hopes' });
  const given = await offers();
  expect(given.status).toBe(201);
  const token = tokenOf(given.body);
  expect(Buffer.from(token, 'base64url')).toHaveLength(32);
  const seen = await looks(token);
  expect(seen.body).toMatchObject({ client: 'Leila', says: 'You can be plain with me.', kind: 'words' });
  expect(Object.keys(seen.body).sort()).toEqual(['client', 'help', 'kind', 'reader', 'says', 'until']);
  expect(seen.body.help.length).toBeGreaterThan(0);
  for (const hidden of ['MARK', 'Haddad', 'Ana', 'Mira'])
    expect(JSON.stringify(seen.body)).not.toContain(hidden);
  const id = newId();
  expect((await answers(token, id)).status).toBe(200);
  // Sent again for want of an answer: the same answer, and one entry.
  expect((await answers(token, id)).status).toBe(200);
  expect((await answers(token)).status).toBe(404);
  expect((await looks(token)).status).toBe(404);
  expect((await cardsFor(leila))[0]?.answered).toMatchObject({ like: 'MARK-like' });
  expect(JSON.stringify(await cardsFor(ana))).not.toContain('MARK');
  await does(leila, 'decideFeedbackCard', { card: given.body.card, therapist: 'sees' });
  expect((await cardsFor(ana))[0]?.answered).toMatchObject({ wish: 'MARK-wish' });
});

test('neither the therapist nor the supervisor reads an answer in the record or the export before the client shows it, though another was shown (S001-51)', async () => {
  const ruth = await clinic.member('Ruth', ['supervisor']);
  await clinic.supervises(ruth, ana);
  const lines = async (who: Someone) =>
    (await who.get<RecordAnswer>(`/api/courses/${course}/record`)).body.facts.filter(
      ({ type }) => type === 'FeedbackCardAnswered',
    );
  const told = async (who: Someone) => JSON.stringify((await lines(who)).at(-1));
  expect(await told(ana)).toContain('MARK-wish');
  expect(await told(ruth)).toContain('MARK-wish');
  const given = await offers({ says: 'MARK says' });
  // The same words and answers as on the card that was shown.
  expect((await answers(tokenOf(given.body))).status).toBe(200);
  const hidden = async () => {
    for (const who of [ana, ruth]) {
      expect(await lines(who)).toHaveLength(2);
      expect(await told(who)).not.toMatch(/MARK|"time"|"no"/);
      const all = (await who.get<RecordAnswer>(`/api/courses/${course}/record`)).body.facts;
      for (const { data, open } of all) expect(open).toEqual(open && inBoth(open, data));
      expect(JSON.stringify(all)).not.toContain('MARK says');
    }
    const file = await clinic.kith.app.request(`/api/courses/${course}/export`, {
      headers: { cookie: ana.cookie },
    });
    const exported = await file.text();
    // What was shown is in it once; the other answer is not.
    expect(exported.split('MARK-wish')).toHaveLength(2);
    expect(exported).not.toContain('MARK says');
  };
  await hidden();
  await does(leila, 'decideFeedbackCard', { card: given.body.card, therapist: 'does_not' });
  await hidden();
  expect(await told(leila)).toContain('MARK-wish');
  await does(leila, 'decideFeedbackCard', { card: given.body.card, therapist: 'sees' });
  for (const who of [ana, ruth]) expect(await told(who)).toContain('MARK-wish');
});

test('nobody chooses the key of a link: the door of any act makes neither a card nor a page', async () => {
  const form = { person: mira, kind: 'words', reader: 'grown_up', key: 'a'.repeat(64) };
  const card = await leila.post(`/api/courses/${course}/acts/offerFeedbackCard`, { id: newId(), form });
  const page = { id: newId(), form: { beside: 'x', key: 'a'.repeat(64) } };
  const given = await ana.post(`/api/courses/${course}/acts/givePage`, page);
  for (const { status, body } of [card, given]) {
    expect(status).toBe(422);
    expect(body).toMatchObject({ code: 'own-door' });
  }
});

test('the link is kept nowhere but as a hash, and what was answered stands in no log', async () => {
  const given = await offers();
  const token = tokenOf(given.body);
  await answers(token);
  const { body } = await leila.get<CourseView>(`/api/courses/${course}`);
  expect(JSON.stringify(body)).not.toContain(token);
  expect((await cardsFor(leila)).every(({ key }) => key === '')).toBe(true);
});

test('a card that is shut before its time says so to the client and the therapist, as long as it is', async () => {
  const given = await offers();
  const shutFor = async (who: Someone) =>
    (await who.get<CourseView>(`/api/courses/${course}`)).body.shutCards;
  expect([await shutFor(leila), await shutFor(ana)]).toEqual([undefined, undefined]);
  await does(ana, 'checkSafetyAtHome', { personId: mira, answer: 'not_said', asked: 'alone' });
  expect((await looks(tokenOf(given.body))).status).toBe(404);
  expect([await shutFor(leila), await shutFor(ana)]).toEqual([[given.body.card], [given.body.card]]);
  await does(ana, 'checkSafetyAtHome', { personId: mira, answer: 'safe', asked: 'alone' });
  expect(await shutFor(leila)).toBeUndefined();
  await does(leila, 'takeFeedbackCardBack', { card: given.body.card });
});

test('a link that was taken back or is over opens nothing, and guesses are counted', async () => {
  const taken = await offers();
  await does(leila, 'takeFeedbackCardBack', { card: taken.body.card });
  expect((await looks(tokenOf(taken.body))).status).toBe(404);
  const late = await offers();
  const token = tokenOf(late.body);
  const elsewhere = await holder().post(`/api/card/${newId()}`, { token });
  expect(elsewhere.status).toBe(404);
  await clinic.kith.later(15 * 86_400_000);
  expect((await looks(token)).status).toBe(404);
  const tries: number[] = [];
  for (let n = 0; n < 8; n += 1) tries.push((await looks(token)).status);
  expect(tries).toContain(429);
});

test('a card that is out shuts at once when the client has died, and their account gives out none', async () => {
  const token = tokenOf((await offers()).body);
  expect((await looks(token)).status).toBe(200);
  await does(ana, 'finishEarly', {
    reason: 'died',
    words: 'Told by her sister',
    checklist: ['E-02', 'E-04', 'E-07', 'E-10'].map((task) => ({ task, how: 'not_possible', words: 'Died' })),
    riskChecked: 'could_not_reach',
  });
  expect((await looks(token)).status).toBe(404);
  expect((await answers(token)).status).toBe(404);
  const again = await offers();
  expect([again.status, again.body]).toEqual([422, expect.objectContaining({ code: 'account-of-who-died' })]);
});
