import { expect, test } from 'vitest';
import { seenBy } from '#core/course/book.ts';
import { contractNow } from '#core/course/contract/terms-now.ts';
import { areasNotRated } from '#core/course/focus/areas-weighed.ts';
import { goalsLack, ratedAt, standingGoals } from '#core/course/goals/standing.ts';
import { areas } from '#core/protocols/areas/rooms.ts';
import { aCourse } from '#tests/a-course.ts';
import { sixteen, sixteenWeeks } from '#tests/a-course-under-way.ts';
import { agreement, sharedFormulation } from './agreement.ts';
import { formulationQuality } from './quality.ts';

const client = { as: 'client', by: 'leila' } as const;
const rated = () => {
  const story = aCourse().does('addPerson', { displayName: 'Tomas', living: 'living' }, { id: 'tomas' });
  for (const area of areas) story.does('rateArea', { area, present: 'absent', evidence: ['Asked'] });
  return story;
};
const focus = { area: 'role_dispute', people: ['tomas'], stage: 'impasse', why: 'Onset' } as const;
const focused = () => rated().does('chooseFocus', { ...focus, people: ['tomas'] }, { id: 'focus' });
const text = { clientsWords: 'Nobody asked me, and I never said.', workingNote: 'Fear of being left' };
const shared = () =>
  focused()
    .does('writeFormulation', { version: 0, ...text })
    .does('shareFormulation', { version: 1 });

test('a formulation says something, and is shared once all four areas are rated (I-11, MS-11)', () => {
  expect(aCourse().refusal('writeFormulation', { version: 0 })).toBe('empty-formulation');
  const story = aCourse().does('writeFormulation', { version: 0, ...text });
  expect(areasNotRated(story.course)).toHaveLength(4);
  expect(story.attempt('shareFormulation', { version: 1 })).toMatchObject({
    refused: 'areas-not-rated',
    values: { left: 4 },
  });
  expect(story.attempt('shareFormulation', { version: 1, unratedBecause: 'Crisis first' })).toHaveLength(1);
  expect(aCourse().refusal('shareFormulation', { version: 1 })).toBe('no-formulation');
});

test('a formulation rewritten meanwhile is not overwritten', () => {
  const story = shared().does('writeFormulation', { version: 1, narrative: 'You told me' });
  const late = story.attempt('writeFormulation', { version: 1, narrative: 'Older' });
  expect(late).toMatchObject({ kind: 'stale', newer: { text: { narrative: 'You told me' }, version: 2 } });
  expect(story.attempt('shareFormulation', { version: 1 })).toMatchObject({ kind: 'stale' });
  expect(story.course.formulation.versions).toHaveLength(2);
});

test('the client sees only what was shared, without the working note', () => {
  const story = shared().does('writeFormulation', { version: 1, narrative: 'Unshared draft' });
  const seen = seenBy(story.course, client).formulation;
  expect(seen.versions).toHaveLength(1);
  expect(seen.versions[0]).toMatchObject({ clientsWords: text.clientsWords, workingNote: '' });
  expect(story.attempt('agreeFormulation', { version: 2, answer: 'agrees' }, { as: 'client' })).toMatchObject(
    { refused: 'not-shared', values: { version: 2 } },
  );
});

test('agreeing needs a shared formulation, a focus and the version on the screen (MS-12)', () => {
  const agrees = { version: 1, answer: 'agrees' } as const;
  const unshared = focused().attempt('agreeFormulation', agrees);
  expect(unshared).toMatchObject({ refused: 'not-shared' });
  expect(unshared).not.toHaveProperty('values');
  const unfocused = rated()
    .does('writeFormulation', { version: 0, ...text })
    .does('shareFormulation', { version: 1 });
  expect(unfocused.refusal('agreeFormulation', agrees)).toBe('no-focus');
  const story = shared()
    .does('writeFormulation', { version: 1, narrative: 'You told me', workingNote: 'Secret doubt' })
    .does('shareFormulation', { version: 2 });
  const late = story.attempt('agreeFormulation', agrees, { as: 'client' });
  expect(late).toMatchObject({ kind: 'stale', newer: { text: { narrative: 'You told me' } } });
  expect(JSON.stringify(late)).not.toContain('Secret doubt');
});

test('a no is kept with what the client would change, and is no agreement', () => {
  const story = shared().does(
    'agreeFormulation',
    { version: 1, answer: 'no', edits: 'It is not him' },
    { as: 'client' },
  );
  expect(agreement(story.course)).toBeUndefined();
  story.does('agreeFormulation', { version: 1, answer: 'agrees' }, { as: 'client', on: '2026-01-27' });
  expect(agreement(story.course)).toEqual({ version: 1, on: '2026-01-27', answer: 'agrees' });
  expect(sharedFormulation(story.course)?.version).toBe(1);
});

test('agreement stops at a focus that no longer passes its guard', () => {
  const story = shared().does('strikeOut', { seq: 1, why: 'Another client' });
  expect(story.refusal('agreeFormulation', { version: 1, answer: 'agrees' })).toBe('no-such-person');
});

const goal = (words: string) => ({ text: words, type: 'interpersonal' }) as const;

test('two to four goals, rated as the course goes on', () => {
  const story = aCourse().does('setGoal', goal('See Ines'), { id: 'ines', as: 'client' });
  expect(goalsLack(story.course)).toEqual(['two_goals', 'symptom_goal']);
  for (const words of ['Two', 'Three', 'Four']) story.does('setGoal', goal(words));
  expect(story.refusal('setGoal', goal('Five'))).toBe('four-goals');
  story
    .does('rateGoal', { goal: 'ines', rating: 0, at: 'start' })
    .does('rateGoal', { goal: 'ines', rating: 4, at: 9 })
    .does('rateGoal', { goal: 'ines', rating: 10, at: 'end' });
  const ines = standingGoals(story.course)[0];
  expect(ines && [ratedAt(ines, 'start'), ratedAt(ines, 9), ratedAt(ines, 'mid')]).toEqual([0, 4, undefined]);
  expect(story.refusal('rateGoal', { goal: 'ines', rating: 11, at: 'end' })).toBe('form: rating too-high');
});

test('a goal about people counts when it belongs to the focus, and a client’s goal bears their hand', () => {
  const story = focused()
    .does('setGoal', { ...goal('See Ines'), linkedArea: 'grief' }, { as: 'client' })
    .does('setGoal', { text: 'Sleep', type: 'symptom' });
  expect(goalsLack(story.course)).toEqual(['interpersonal_goal']);
  expect(standingGoals(story.course).map(({ setBy }) => setBy)).toEqual(['client', 'therapist']);
  story.does('setGoal', { ...goal('Say one thing'), linkedArea: 'role_dispute', ownerWords: 'Be heard' });
  expect(goalsLack(story.course)).toEqual([]);
});

test('a goal is reworded against its version and dropped with a reason', () => {
  const story = aCourse().does('setGoal', goal('See Ines'), { id: 'ines' });
  story.does('rewordGoal', { goal: 'ines', version: 1, ...goal('Write to Ines') });
  expect(story.attempt('rewordGoal', { goal: 'ines', version: 1, ...goal('x') })).toMatchObject({
    kind: 'stale',
  });
  story.does('dropGoal', { goal: 'ines', why: 'She moved' });
  expect(story.refusal('rateGoal', { goal: 'ines', rating: 1, at: 'mid' })).toBe('no-such-goal');
  expect(story.refusal('dropGoal', { goal: 'ines', why: 'x' })).toBe('no-such-goal');
});

test('a contract needs a focus, goals and an end after its start (I-13, MS-13)', () => {
  expect(aCourse().refusal('agreeContract', sixteenWeeks)).toBe('no-focus');
  const story = focused();
  expect(story.refusal('agreeContract', sixteenWeeks)).toBe('two-goals');
  story.does('setGoal', goal('See Ines')).does('setGoal', goal('Say no once'));
  expect(story.refusal('agreeContract', { ...sixteenWeeks, ends: '2026-01-01' })).toBe('ends-before-start');
  story.does('agreeContract', sixteenWeeks, { on: '2026-02-03' });
  expect(contractNow(story.course)).toMatchObject({ version: 1, focus: 'focus', acknowledged: null });
});

test('a contract keeps to the number of sessions the course is planned for', () => {
  const protocol = sixteen;
  const story = focused()
    .does('openCourse', { client: 'leila', therapist: 'ana', protocol })
    .does('setGoal', goal('See Ines'))
    .does('setGoal', goal('Say no once'));
  expect(story.attempt('agreeContract', { ...sixteenWeeks, sessions: 20 })).toMatchObject({
    refused: 'sessions-differ',
    values: { agreed: 16 },
  });
  expect(contractNow(story.does('agreeContract', sixteenWeeks).course)?.sessions).toBe(16);
});

test('a contract changes only with its reason, and the client acknowledges the terms as they stand', () => {
  const story = focused()
    .does('setGoal', goal('See Ines'))
    .does('setGoal', goal('Say no once'))
    .does('agreeContract', sixteenWeeks);
  expect(story.refusal('agreeContract', { ...sixteenWeeks, version: 1, sessions: 20 })).toBe(
    'recontract-why',
  );
  expect(story.attempt('agreeContract', sixteenWeeks)).toMatchObject({ kind: 'stale' });
  story.does('acknowledgeContract', { version: 1 }, { as: 'client' });
  expect(story.refusal('acknowledgeContract', { version: 1 })).toBe('acknowledged');
  story.does('agreeContract', { ...sixteenWeeks, version: 1, sessions: 18, becauseOf: 'A bereavement' });
  expect(story.attempt('acknowledgeContract', { version: 1 })).toMatchObject({ kind: 'stale' });
  expect(contractNow(story.course)).toMatchObject({ sessions: 18, acknowledged: null });
  expect(aCourse().refusal('acknowledgeContract', { version: 1 })).toBe('no-contract');
});

test('what the client accepted stays with the terms they read, whichever other version of the contract is struck out', () => {
  const story = focused()
    .does('setGoal', goal('See Ines'))
    .does('setGoal', goal('Say no once'))
    .does('agreeContract', sixteenWeeks)
    .does('agreeContract', { ...sixteenWeeks, version: 1, sessions: 18, becauseOf: 'A bereavement' })
    .does('acknowledgeContract', { version: 2 }, { as: 'client' });
  const seqOf = (wanted: string) => story.facts.find(({ type }) => type === wanted)?.seq ?? 0;
  expect(story.refusal('strikeOut', { seq: seqOf('ContractAcknowledged'), why: 'x' })).toBe('kept');
  story.does('strikeOut', { seq: seqOf('ContractAgreed'), why: 'Never agreed' });
  expect(contractNow(story.course)).toMatchObject({
    version: 2,
    sessions: 18,
    acknowledged: { as: 'client' },
  });
  story.does('agreeContract', { ...sixteenWeeks, version: 2, sessions: 20, becauseOf: 'More to do' });
  expect(contractNow(story.course)).toMatchObject({ version: 3, acknowledged: null });
});

test('the checklist says what a formulation still lacks', () => {
  const story = shared();
  const met = () =>
    formulationQuality(story.course)
      .filter(({ state }) => state === 'met')
      .map(({ check }) => check);
  expect(formulationQuality(aCourse().course).every(({ state }) => state === 'not_met')).toBe(true);
  expect(met()).toEqual(['one_page', 'clients_words', 'one_primary_area', 'person_named']);
  story.does('writeFormulation', {
    version: 1,
    ...text,
    narrative: 'You told me. As it becomes more manageable I expect you to feel better.',
    onsetLink: 'Three weeks after the post',
    sessions: 16,
    if: { cultural: 'Duty', strengths: 'Humour' },
  });
  story.does('shareFormulation', { version: 2 }).does('agreeFormulation', { version: 2, answer: 'agrees' });
  story.does('setGoal', goal('See Ines')).does('setGoal', goal('Say no once'));
  expect(formulationQuality(story.course).every(({ state }) => state === 'met')).toBe(true);
});

test('an answer falls on no other version, whichever was struck out', () => {
  const answered = () =>
    shared()
      .does('writeFormulation', { version: 1, ...text, narrative: 'Second' })
      .does('shareFormulation', { version: 2 })
      .does('agreeFormulation', { version: 2, answer: 'agrees' });
  const writings = (story: ReturnType<typeof answered>) =>
    story.facts.flatMap(({ type, seq }) => (type === 'FormulationWritten' ? [seq] : []));
  const [first = 0, second = 0] = writings(answered());
  const kept = answered().does('strikeOut', { seq: first, why: 'x' });
  expect(agreement(kept.course)?.version).toBe(2);
  expect(sharedFormulation(kept.course)?.narrative).toBe('Second');
  const gone = answered().does('strikeOut', { seq: second, why: 'x' });
  expect(agreement(gone.course)).toBeUndefined();
  gone.does('writeFormulation', { version: 1, ...text, narrative: 'Third' });
  expect(gone.course.formulation.versions.map(({ version }) => version)).toEqual([1, 3]);
  expect(agreement(gone.course)).toBeUndefined();
});
