import { expect, it } from 'vitest';
import { byOnCard } from '#core/course/feedback-cards/acts.ts';
import { instruments } from '#core/instruments/instruments.ts';
import type { ACourse } from '#tests/a-course.ts';
import { aCourseInDispute } from '#tests/a-course-at-work.ts';
import { agreedTo, closedOn, held, inDispute, opened } from '#tests/a-guided-course.ts';
import { homeOf } from './home-of.ts';
import { dueForMe } from './measures-due.ts';
import { nextLeft, stillWaiting } from './next-left.ts';
import { type NextThing, nothingWaits, thingsWaiting } from './next-thing.ts';

const today = '2026-02-13';
const client = { as: 'client' } as const;
const answeredConsent = (course: ACourse) =>
  course
    .does('giveConsent', { item: 'treatment' }, client)
    .does('giveConsent', { item: 'confidentiality' }, client);
const consented = () => answeredConsent(opened());
const terms = {
  version: 0,
  sessions: 16,
  minutes: 50,
  ends: '2026-04-28',
  cadence: 'weekly' as const,
  whenAndWhere: 'Tuesdays at ten, here',
  attendancePolicy: 'Tell me a day before',
  emergencyArrangements: 'Call the crisis line',
};
const pattern = {
  selfRep: 'The one who carries',
  otherRep: 'The one who leaves',
  affects: ['alone'],
  defensiveFunction: 'Asking',
  currentExamples: [{ what: 'a' }, { what: 'b' }, { what: 'c' }],
  inRoomExamples: [{ what: 'd' }],
};
const shared = (course = inDispute(consented())) =>
  course
    .does('writeFormulation', { version: 0, narrative: 'It began when he took the job.' })
    .does('shareFormulation', { version: 1, unratedBecause: 'Weighed on paper' });
const underTerms = () =>
  agreedTo(inDispute(consented()))
    .does('setGoal', { text: 'Say what I want', type: 'interpersonal' })
    .does('setGoal', { text: 'Sleep through', type: 'symptom' })
    .does('agreeContract', terms, { on: '2026-02-03' });
const clarified = () =>
  consented()
    .does('beginClarification', { words: 'It is everything' }, { id: 'clear' })
    .does('writeStatement', { clarificationId: 'clear', words: 'I am alone with the children' });
const saidAnew = () =>
  consented()
    .does('listIssue', { words: 'It is everything' }, { id: 'all', ...client })
    .does('rewordIssue', { issue: 'all', words: 'I am alone with the children', version: 1 });
const chosen = () =>
  consented().does(
    'recordChoice',
    { talkedOver: ['ipt', 'cbt', 'medication', 'waiting'], chosen: ['ipt'], why: 'The move', otherwise: '' },
    { id: 'choice' },
  );
const askedIn = () =>
  answeredConsent(aCourseInDispute()).does('planJointSession', { disputeId: 'dispute', aim: 'The evenings' });
const cardBack = () =>
  consented()
    .does('addPerson', { displayName: 'Mira' }, { id: 'mira' })
    .does('checkSafetyAtHome', { personId: 'mira', answer: 'safe', asked: 'alone' })
    .does(
      'offerFeedbackCard',
      { person: 'mira', kind: 'words', reader: 'grown_up', key: 'a'.repeat(64) },
      { as: 'client', by: 'leila', id: 'card' },
    )
    .does(
      'answerFeedbackCard',
      { answers: [{ item: 'listens', answer: 'sometimes' }], like: '', wish: '' },
      { as: 'contact', by: byOnCard('card') },
    );
const written = () =>
  consented()
    .does('writeLetter', { kind: 'mid_point', words: 'You began with a heavy winter.' }, { id: 'letter' })
    .does('sendLetter', { letterId: 'letter', version: 1 });
const tried = () => consented().does('agreeTryOut', { what: 'Write to Ines' }, { id: 'write' });
const keptUp = () =>
  closedOn(
    held(16, consented()).does('writeNetworkPlan', {
      inThreeMonths: [{ who: 'Mira', howOften: 'weekly' }],
      version: 0,
    }),
    '2026-05-05',
    ['2026-10-27'],
  );
const followedUp = () => closedOn(held(16, consented()), '2026-05-05', ['2026-10-27']);

/** Every kind of thing that can wait, in a course in which it does; the kind that is new does not compile without one. */
const waits: Record<
  Exclude<NextThing['kind'], 'nothing' | 'closed' | 'ended'>,
  [() => ACourse, on?: string]
> = {
  consent: [opened],
  measures: [consented],
  message: [
    () =>
      consented()
        .does('offerMessages', { within: 2 })
        .does('giveConsent', { item: 'messages' }, client)
        .does('sendMessage', { words: 'The room is on the first floor' }),
  ],
  hourOffered: [
    () =>
      consented().does(
        'offerHour',
        { at: '2027-01-12T10:00', minutes: 50 },
        { today, now: `${today}T08:00:00.000Z` },
      ),
  ],
  messagesOffered: [() => consented().does('offerMessages', { within: 2 })],
  formulation: [shared],
  terms: [underTerms],
  issue: [saidAnew],
  clarified: [clarified],
  choice: [chosen],
  jointSession: [askedIn],
  cardAnswered: [cardBack],
  sheet: [
    () =>
      answeredConsent(opened('dit16', 16, 'dit'))
        .does('writeSheet', { sheet: 'ipaf', version: 0, fields: pattern }, { id: 'ipaf' })
        .does('shareSheet', { entry: 'ipaf', version: 1 }),
  ],
  finishing: [() => held(3, consented()).does('nameEnding', {})],
  followUp: [followedUp, '2026-10-20'],
  tiesKept: [keptUp, '2026-10-20'],
  together: [() => held(3, consented())],
  feedback: [() => held(16, consented())],
  letter: [written],
  tryOut: [tried],
  tryOutToday: [
    () =>
      tried().does(
        'remindOfTryOut',
        { tryOutId: 'write', remindOn: today },
        { as: 'client', on: '2026-02-10' },
      ),
  ],
};

const kinds = (course: ACourse, on = today) => thingsWaiting(course.course, on).map(({ kind }) => kind);

it.each(Object.entries(waits))('%s waits on Home, whatever else waits before it', (kind, [course, on]) => {
  expect(kinds(course(), on)).toContain(kind);
});

it('nothing stays on Home that the client has answered', () => {
  const fits = shared().does(
    'agreeFormulation',
    { version: 1, answer: 'no', edits: 'It began before' },
    client,
  );
  const yes = underTerms().does('acknowledgeContract', { version: 1 }, client);
  const anew = saidAnew().does('agreeIssue', { issue: 'all', version: 2 }, client);
  const mine = saidAnew().does('rewordIssue', { issue: 'all', words: 'Nobody helps', version: 2 }, client);
  const meant = clarified().does('agreeStatement', { clarificationId: 'clear', version: 1 }, client);
  const both = chosen().does('answerChoice', { choice: 'choice', answer: 'agrees' }, client);
  const joint = askedIn().does('consentToJointSession', { disputeId: 'dispute', whose: 'client' }, client);
  const no = askedIn().does(
    'callOffJointSession',
    { disputeId: 'dispute', why: 'I would rather not' },
    client,
  );
  const card = cardBack().does('decideFeedbackCard', { card: 'card', therapist: 'does_not' }, client);
  for (const course of [fits, yes, anew, mine, meant, both, joint, no, card])
    expect(kinds(course).filter((kind) => !['measures', 'tryOut', 'together'].includes(kind))).toEqual([]);
});

it('a formulation or terms that are new are asked about anew', () => {
  const again = shared()
    .does('agreeFormulation', { version: 1, answer: 'partly', edits: '' }, client)
    .does('writeFormulation', { version: 1, narrative: 'It began before.' })
    .does('shareFormulation', { version: 2, unratedBecause: 'Weighed on paper' });
  expect(kinds(again)).toContain('formulation');
});

it('Home holds all of them, the first on top, until they are left alone on the phone; then it says that nothing waits', () => {
  const course = shared(inDispute(written()));
  const { session, due } = dueForMe(course.course, today);
  for (const { instrument } of due)
    course.does('markMeasureDeclined', { instrument: instrument.id, session: session ?? 1 }, client);
  const { next } = homeOf(
    { course: course.course, today, acts: [], client: { name: 'Leila Haddad' }, therapist: 'Ana' },
    instruments,
  );
  expect(next.map(({ kind }) => kind)).toEqual(['formulation', 'letter', 'nothing']);
  expect(nextLeft(next, [])?.kind).toBe('formulation');
  expect(stillWaiting(next, ['formulation/1']).map(({ kind }) => kind)).toEqual(['letter']);
  expect(nextLeft(next, ['formulation/1', 'letter/letter/1'])).toEqual(nothingWaits(course.course));
});
