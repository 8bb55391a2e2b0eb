import { expect, test } from 'vitest';
import { withoutPageKey } from '#core/course/beside/without-page-key.ts';
import { type FormOf, fold, seenBy } from '#core/course/book.ts';
import { seenFacts } from '#core/course/record/seen-facts.ts';
import type { ACourse } from '#tests/a-course.ts';
import { nothingFound } from '#tests/a-course-under-way.ts';
import { opened } from '#tests/a-guided-course.ts';
import { byOnCard } from './acts.ts';
import { cardsShut, isCardOpen } from './may-be-asked.ts';
import type { FeedbackCard } from './state.ts';

const key = 'a'.repeat(64);
const client = { as: 'client' as const, by: 'leila' };
const therapist = { as: 'therapist' as const, by: 'ana' };
const holder = { as: 'contact' as const, by: byOnCard('card') };
const offer = { person: 'mira', kind: 'words', reader: 'grown_up', key } as const;
const told: FormOf<'answerFeedbackCard'> = {
  answers: [{ item: 'listens', answer: 'sometimes' }],
  like: 'Our walks',
  wish: 'More time',
};

const screenedAgain = (
  violenceAtHome: FormOf<'decideSuitability'>['screen']['violenceAtHome'],
): FormOf<'decideSuitability'> => ({
  mainProblem: 'Depression',
  linkedToRelationships: 'yes',
  screen: { ...nothingFound, violenceAtHome },
  decision: 'suitable',
  reasons: ['A clear tie'],
});

const known = (): ACourse =>
  opened()
    .does('addPerson', { displayName: 'Mira' }, { id: 'mira' })
    .does('addPerson', { displayName: 'Tomas' }, { id: 'tomas' });
const safe = (course = known()): ACourse =>
  course.does('checkSafetyAtHome', { personId: 'mira', answer: 'safe', asked: 'alone' });
const offered = (): ACourse => safe().does('offerFeedbackCard', offer, { ...client, id: 'card' });
const answered = (): ACourse => offered().does('answerFeedbackCard', told, holder);

test('somebody close answers once; the client reads it first, and the therapist only once the client shows it (S001-51)', () => {
  const course = answered();
  const cardFor = (viewer: typeof client | typeof therapist) =>
    seenBy(course.course, viewer).feedbackCards.cards[0];
  expect(cardFor(client)?.answered).toMatchObject({ like: 'Our walks' });
  expect(cardFor(therapist)?.answered).toEqual({ on: '2026-01-13', answers: [], like: '', wish: '' });
  const record = () => JSON.stringify(seenFacts(course.course.id, course.facts, therapist));
  expect(record()).not.toContain('Our walks');
  expect(course.refusal('answerFeedbackCard', told, holder)).toBe('no-such-card-out');
  expect(course.refusal('talkFeedbackCardOver', { card: 'card' })).toBe('card-is-the-clients');
  course.does('decideFeedbackCard', { card: 'card', therapist: 'does_not' }, client);
  expect(record()).not.toContain('Our walks');
  course.does('decideFeedbackCard', { card: 'card', therapist: 'sees' }, client);
  expect(cardFor(therapist)?.answered).toMatchObject({ like: 'Our walks', wish: 'More time' });
  expect(record()).toContain('Our walks');
  course.does('talkFeedbackCardOver', { card: 'card', words: 'He misses the walks too' });
  expect(course.course.feedbackCards.cards[0]?.talkedOver).toMatchObject([
    { words: 'He misses the walks too' },
  ]);
  expect(course.refusal('talkFeedbackCardOver', { card: 'card', words: 'He misses the walks too' })).toBe(
    'card-talked-over',
  );
  for (const as of ['manager', 'administrator', 'contact'] as const)
    expect(seenBy(course.course, { as, by: 'x' }).feedbackCards.cards).toEqual([]);
});

test('nobody is asked while safety is in doubt, and the client’s own screen says nothing of why', () => {
  const course = known();
  expect(course.refusal('offerFeedbackCard', offer, client)).toBe('card-not-now');
  const approval = { person: 'mira', guardian: 'Her father' };
  expect(course.refusal('approveFeedbackCard', approval)).toBe('card-safety-not-asked');
  course.does('checkSafetyAtHome', { personId: 'mira', answer: 'not_said', asked: 'alone' });
  expect(course.refusal('offerFeedbackCard', offer, client)).toBe('card-not-now');
  expect(course.refusal('approveFeedbackCard', approval)).toBe('card-unsafe');
  course.does('changePerson', {
    person: 'mira',
    version: 1,
    fields: { leftBlank: [{ field: 'safety', why: 'prefer_not_to_say' }] },
  });
  course.does('checkSafetyAtHome', { answer: 'safe', asked: 'alone' });
  expect(course.refusal('offerFeedbackCard', offer, client)).toBe('card-not-now');
  safe(course).does('offerFeedbackCard', offer, { ...client, id: 'card' });
  course.does('checkSafetyAtHome', { personId: 'tomas', answer: 'not_safe', asked: 'alone', words: 'Hits' });
  const [card] = course.course.feedbackCards.cards;
  expect(card && isCardOpen(course.course, card, '2026-01-14')).toBe(false);
  expect(course.refusal('answerFeedbackCard', told, holder)).toBe('no-such-card-out');
  expect(course.refusal('offerFeedbackCard', offer, client)).toBe('card-not-now');
});

test('a link shuts when it is taken back, when its days are over, and when the course moves elsewhere', () => {
  const course = offered();
  const open = (today: string, at = course.course) => {
    const [card] = at.feedbackCards.cards;
    return card !== undefined && isCardOpen(at, card, today);
  };
  const until = course.course.feedbackCards.cards[0]?.until ?? '';
  expect([open(until), open('2027-12-31')]).toEqual([true, false]);
  expect(open(until, fold('course-1', course.facts.map(withoutPageKey)))).toBe(false);
  expect(JSON.stringify(seenBy(course.course, client))).not.toContain(key);
  expect(course.refusal('offerFeedbackCard', offer, client)).toBe('card-open');
  course.does('takeFeedbackCardBack', { card: 'card' }, client);
  expect(open(until)).toBe(false);
  expect(course.refusal('answerFeedbackCard', told, holder)).toBe('no-such-card-out');
});

test('a child is asked, in pictures, only where a guardian and the therapist agreed (S001-52)', () => {
  const course = safe();
  const child = { ...offer, kind: 'pictures', reader: 'child' } as const;
  expect(course.refusal('offerFeedbackCard', child, client)).toBe('card-needs-approval');
  course.does('approveFeedbackCard', { person: 'mira', guardian: 'Her father' });
  course.does('offerFeedbackCard', child, { ...client, id: 'card' });
  expect(course.refusal('answerFeedbackCard', {}, holder)).toBe('card-empty');
  course.does('answerFeedbackCard', { answers: [{ item: 'good_times', answer: 'yes' }] }, holder);
  expect(course.course.feedbackCards.cards[0]?.answered?.answers).toEqual([
    { item: 'good_times', answer: 'yes' },
  ]);
});

test('“prefer not to say” said later shuts a link and stops the next, until asked about that person alone again', () => {
  const later: [string, (course: ACourse) => ACourse][] = [
    [
      'as the client says of the person',
      (course) =>
        course.does('changePerson', { person: 'mira', version: 1, fields: { safety: 'prefer_not_to_say' } }),
    ],
    [
      'of the person',
      (course) =>
        course
          .does('checkSafetyAtHome', { personId: 'mira', answer: 'not_said', asked: 'alone' })
          .does('checkSafetyAtHome', { answer: 'safe', asked: 'alone' }),
    ],
    ['of everybody', (course) => course.does('checkSafetyAtHome', { answer: 'not_said', asked: 'alone' })],
    [
      'with others near',
      (course) =>
        course.does('checkSafetyAtHome', { personId: 'mira', answer: 'not_said', asked: 'not_alone' }),
    ],
    ['at the screening', (course) => course.does('decideSuitability', screenedAgain('prefer_not_to_say'))],
  ];
  for (const [how, says] of later) {
    const course = says(offered());
    const open = () =>
      isCardOpen(course.course, course.course.feedbackCards.cards[0] as FeedbackCard, '2026-01-14');
    expect([how, open()]).toEqual([how, false]);
    expect(course.refusal('offerFeedbackCard', offer, client)).toBe('card-not-now');
    safe(course);
    expect([how, open()]).toEqual([how, true]);
  }
});

test('a child needs the agreement whatever is ticked, and taking it back shuts the link (S001-52)', () => {
  for (const fields of [{ role: 'child' }, { role: 'step_child' }, { role: 'friend', age: 15 }] as const) {
    const course = safe();
    course.does('changePerson', { person: 'mira', version: 1, fields });
    expect(course.refusal('offerFeedbackCard', offer, client)).toBe('card-needs-approval');
    course.does('approveFeedbackCard', { person: 'mira', guardian: 'Her father' });
    course.does('offerFeedbackCard', offer, { ...client, id: 'card' });
    course.does('approveFeedbackCard', { person: 'mira', guardian: 'Her father', agreed: 'no' });
    expect(course.refusal('answerFeedbackCard', told, holder)).toBe('no-such-card-out');
  }
  const grown = safe();
  grown.does('changePerson', { person: 'mira', version: 1, fields: { role: 'child', age: 34 } });
  grown.does('offerFeedbackCard', offer, { ...client, id: 'card' });
});

test('no card goes to the dead, to a group or to an animal', () => {
  for (const fields of [{ living: 'deceased' }, { role: 'group' }, { role: 'pet' }] as const) {
    const course = offered();
    course.does('changePerson', { person: 'mira', version: 1, fields });
    expect(course.refusal('answerFeedbackCard', told, holder)).toBe('no-such-card-out');
    expect(course.refusal('offerFeedbackCard', offer, client)).toBe('card-nobody-to-answer');
  }
});

test('what was asked of home, at the screening or later, asks nobody who lives elsewhere', () => {
  const screened = known().does('decideSuitability', screenedAgain('no'));
  expect(screened.refusal('offerFeedbackCard', offer, client)).toBe('card-not-now');
  screened.does('checkSafetyAtHome', { answer: 'safe', asked: 'alone' });
  const approval = { person: 'mira', guardian: 'Her father' };
  expect(screened.refusal('approveFeedbackCard', approval)).toBe('card-safety-not-asked');
  for (const livesWith of ['yes', 'part_of_the_time'] as const) {
    const atHome = known().does('decideSuitability', screenedAgain('no'));
    atHome.does('changePerson', { person: 'mira', version: 1, fields: { livesWith } });
    atHome.does('offerFeedbackCard', offer, { ...client, id: 'card' });
  }
  safe(screened).does('offerFeedbackCard', offer, { ...client, id: 'card' });
});

test('one question has one answer: two are refused, and of two that were taken before the later stands', () => {
  const twice: FormOf<'answerFeedbackCard'> = {
    answers: [
      { item: 'listens', answer: 'no' },
      { item: 'time', answer: 'yes' },
      { item: 'listens', answer: 'yes' },
    ],
  };
  const course = offered();
  expect(course.refusal('answerFeedbackCard', twice, holder)).toBe('card-item-twice');
  course.does('answerFeedbackCard', told, holder);
  const before = course.facts.map((fact) =>
    fact.type === 'FeedbackCardAnswered' ? { ...fact, data: { ...told, ...twice, card: 'card' } } : fact,
  );
  expect(fold('course-1', before).feedbackCards.cards[0]?.answered?.answers).toEqual([
    { item: 'listens', answer: 'yes' },
    { item: 'time', answer: 'yes' },
  ]);
});

test('a card that is out and cannot be answered is known to be shut, and one that is over or waits is not', () => {
  const course = offered();
  const today = '2026-01-14';
  expect(cardsShut(course.course, today)).toEqual([]);
  const doubt = offered().does('checkSafetyAtHome', { personId: 'mira', answer: 'not_said', asked: 'alone' });
  const died = offered().does('changePerson', { person: 'mira', version: 1, fields: { living: 'deceased' } });
  const child = offered().does('changePerson', { person: 'mira', version: 1, fields: { role: 'child' } });
  for (const one of [doubt, died, child]) expect(cardsShut(one.course, today)).toEqual(['card']);
  expect(cardsShut(died.course, '2027-12-31')).toEqual([]);
  expect(cardsShut(died.does('takeFeedbackCardBack', { card: 'card' }, client).course, today)).toEqual([]);
});

test('while the client keeps somebody back their card cannot be shown, nor is it called shown; once it is told again it can', () => {
  const keeps = (course: ACourse, disclosure: 'not_now' | 'share_freely') =>
    course.does(
      'changePerson',
      { person: 'mira', version: course.course.inventory.people[0]?.version ?? 0, fields: { disclosure } },
      client,
    );
  const sees = { card: 'card', therapist: 'sees' } as const;
  const seen = ({ course }: ACourse) => seenBy(course, therapist).feedbackCards.cards;
  const course = keeps(answered(), 'not_now');
  expect(course.attempt('decideFeedbackCard', sees, client)).toMatchObject({
    refused: 'card-kept-back',
    values: { name: 'Mira' },
  });
  course.does('decideFeedbackCard', { card: 'card', therapist: 'does_not' }, client);
  keeps(course, 'share_freely').does('decideFeedbackCard', sees, client);
  expect(seen(course)).toMatchObject([{ answered: { like: 'Our walks' } }]);
  keeps(course, 'not_now');
  expect(seen(course)).toEqual([]);
  expect(course.refusal('decideFeedbackCard', sees, client)).toBe('card-kept-back');
});
