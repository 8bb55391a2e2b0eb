import { expect, test } from 'vitest';
import { seenBy } from '#core/course/book.ts';
import { seenFacts } from '#core/course/record/seen-facts.ts';
import { aCourseUnderWay } from '#tests/a-course-under-way.ts';
import { whatHas } from './material.ts';
import { answerFor, behindTold, onsetNotOnTimeline } from './told-now.ts';

const client = { as: 'client', by: 'leila' } as const;
const rows = { question: 'conflict', answer: 'yes', words: 'Rows with my brother about the house' } as const;
const answers = [
  { ...rows, when: '2025-09' },
  { question: 'loss', answer: 'no' },
  { question: 'change', answer: 'perhaps', words: 'The new ward' },
  { question: 'alone', answer: 'rather_not' },
] as const;
const told = () => aCourseUnderWay().does('tellHowItBegan', { answers: [...answers] }, client);

test('the four questions of onset are answered by the client or at the desk, and each leads to its area (S004-14)', () => {
  const { course } = told();
  expect(course.howItBegan.told).toMatchObject([
    { as: 'client', answers: [{ when: '2025-09' }, {}, {}, {}] },
  ]);
  expect(answerFor(course, 'role_dispute')).toMatchObject(rows);
  expect(answerFor(course, 'grief')?.answer).toBe('no');
  expect(answerFor(course, 'interpersonal_deficits')?.answer).toBe('rather_not');
  const again = told().does('tellHowItBegan', { answers: [{ question: 'loss', answer: 'yes' }] });
  expect(answerFor(again.course, 'grief')?.answer).toBe('yes');
  expect(again.course.howItBegan.told.map(({ as }) => as)).toEqual(['client', 'therapist']);
  expect(told().refusal('tellHowItBegan', { answers: [rows, rows] })).toBe('answered-twice');
  expect(told().refusal('tellHowItBegan', { answers: [] })).toBe('form: answers too-few');
});

test('what was said of how it began is offered to the timeline until it is there, and being alone is no event', () => {
  expect(onsetNotOnTimeline(told().course)).toMatchObject([
    { question: 'conflict', kind: 'conflict', what: rows.words, on: '2025-09' },
    { question: 'change', kind: 'change_role', what: 'The new ward' },
  ]);
  const put = told().does('addEvent', { date: '2025-09', kind: 'conflict', what: 'Rows about the house' });
  expect(onsetNotOnTimeline(put.course).map(({ question }) => question)).toEqual(['change']);
});

const factors = [
  { factor: 'anxious_with_people', words: 'My heart races before I ring' },
  { factor: 'earlier_trauma', words: '' },
] as const;
test('what may lie behind trouble with ties is told in the client’s words and not asked to be told anew (S002-20)', () => {
  const { course } = aCourseUnderWay().does('tellWhatLiesBehind', { factors: [...factors] }, client);
  expect(behindTold(course)).toMatchObject({ as: 'client', factors });
  expect(seenBy(course, client).howItBegan).toEqual(course.howItBegan);
  const twice = [factors[0], factors[0]];
  expect(aCourseUnderWay().refusal('tellWhatLiesBehind', { factors: twice })).toBe('answered-twice');
  expect(aCourseUnderWay().refusal('tellWhatLiesBehind', { factors: [] })).toBe('form: factors too-few');
});

const marked = () =>
  aCourseUnderWay()
    .does('listIssue', { words: 'We do not speak at home' }, { ...client, id: 'silence' })
    .does('addEvent', { date: '2025-09', kind: 'move', what: 'The move' }, { ...client, id: 'move' })
    .does('sayEventPart', { event: 'move', parts: ['set_off'], words: 'Since then I slept badly' }, client)
    .does('sayIssuePart', { issue: 'silence', parts: ['keeps_going', 'set_off'] });

test('what set it off and what keeps it going is marked on issues and events, and can be taken back (S002-06, S004-09)', () => {
  const story = marked();
  expect(whatHas(story.course, 'set_off').map(({ what }) => what)).toEqual([
    'We do not speak at home',
    'The move',
  ]);
  expect(whatHas(story.course, 'keeps_going').map(({ id }) => id)).toEqual(['silence']);
  expect(story.course.timeline.events.find(({ id }) => id === 'move')?.part).toMatchObject({
    as: 'client',
    words: 'Since then I slept badly',
  });
  story
    .does('rewordIssue', { issue: 'silence', words: 'Silence at home', version: 1 })
    .does('changeEvent', { event: 'move', date: '2025-10', kind: 'move', what: 'The move', version: 1 });
  expect(whatHas(story.course, 'set_off')).toHaveLength(2);
  story.does('sayIssuePart', { issue: 'silence', parts: [] });
  expect(whatHas(story.course, 'keeps_going')).toEqual([]);
  story.does('setEventAside', { event: 'move', why: 'Another year' });
  expect(whatHas(story.course, 'set_off')).toEqual([]);
  expect(marked().refusal('sayIssuePart', { issue: 'x', parts: [] })).toBe('no-such-issue');
  expect(marked().refusal('sayEventPart', { event: 'x', parts: [] })).toBe('no-such-event');
});

test('the part of an event that the client keeps back is kept back with it', () => {
  const kept = marked().does('keepEventBack', { event: 'move' }, client);
  const therapist = { as: 'therapist', by: 'ana' } as const;
  const reaching = JSON.stringify([
    seenBy(kept.course, therapist),
    seenFacts('course-1', kept.facts, therapist),
  ]);
  expect(reaching).not.toContain('slept badly');
  expect(whatHas(seenBy(kept.course, therapist), 'set_off').map(({ id }) => id)).toEqual(['silence']);
  expect(kept.refusal('sayEventPart', { event: 'move', parts: ['set_off'] })).toBe('no-such-event');
  expect(whatHas(seenBy(kept.course, client), 'set_off')).toHaveLength(2);
});
