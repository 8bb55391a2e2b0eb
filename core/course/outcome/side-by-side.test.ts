import { expect, test } from 'vitest';
import type { Ring } from '#core/course/inventory/person.ts';
import { aCourseAtWork } from '#tests/a-course-at-work.ts';
import { hasAnything, sideBySide } from './side-by-side.ts';

const phq = (each: number, hard?: number) => [...Array(9).fill(each), ...(hard === undefined ? [] : [hard])];
const client = (on: string) => ({ as: 'client', on }) as const;

test('symptoms, everyday life, goals, skills and ties are laid beside each other, each over its own days', () => {
  const story = aCourseAtWork();
  story
    .does('answerMeasure', { instrument: 'phq-9', answers: phq(2, 3), session: 1 }, client('2026-01-12'))
    .does(
      'answerMeasure',
      { instrument: 'everyday-5', answers: [1, 1, 1, 1, 1], session: 1 },
      client('2026-01-12'),
    )
    .does('setGoal', { text: 'Tell him one thing', type: 'interpersonal' }, { id: 'tell', on: '2026-01-20' })
    .does('rateGoal', { goal: 'tell', rating: 2, at: 'start' }, { on: '2026-01-20' })
    .does('practiseSkill', { skill: 'say_no', confidence: 3 }, { on: '2026-02-10' })
    .does('placePerson', { person: 'tomas', ring: 3 }, { on: '2026-01-20' })
    .does('placePerson', { person: 'tomas', ring: 1 }, { on: '2026-03-20' })
    .does('rateGoal', { goal: 'tell', rating: 8, at: 'end' }, { on: '2026-03-20' })
    .does('answerMeasure', { instrument: 'phq-9', answers: phq(0, 1), session: 9 }, client('2026-03-20'))
    .does(
      'answerMeasure',
      { instrument: 'everyday-5', answers: [3, 3, 3, 3, 4], session: 9 },
      client('2026-03-20'),
    );
  const laid = sideBySide(story.course);
  expect(laid.symptoms).toEqual([
    {
      instrument: 'phq-9',
      points: [
        { on: '2026-01-12', value: 18 },
        { on: '2026-03-20', value: 0 },
      ],
    },
  ]);
  expect(laid.functioning[0]?.points.map(({ value }) => value)).toEqual([5, 16]);
  expect(laid.difficulty.map(({ value }) => value)).toEqual([3, 1]);
  expect(laid.goals.map(({ goal, points }) => [goal.text, points.map(({ value }) => value)])).toEqual([
    ['Tell him one thing', [2, 8]],
  ]);
  expect(laid.skills).toEqual([{ skill: 'say_no', days: ['2026-02-10'], sure: [3] }]);
  expect(laid.ties).toContainEqual({ person: 'tomas', on: '2026-03-20', fields: ['ring'], nearer: 2 });
  expect(hasAnything(laid)).toBe(true);
});

test('somebody put outside is further away and somebody taken in is nearer; a ring that was emptied says nothing', () => {
  const [begun, later] = [{ on: '2026-02-01' }, { on: '2026-03-20' }];
  const moves: [Ring, Ring][] = [
    [3, 0],
    [1, 0],
    [0, 3],
    [0, 1],
    [3, 1],
    [1, 3],
  ];
  const nearer = moves.map(([from, to]) => {
    const { course } = aCourseAtWork()
      .does('addPerson', { displayName: 'Mei', ring: from }, { id: 'mei', ...begun })
      .does('placePerson', { person: 'mei', ring: to }, later);
    return sideBySide(course).ties.find(({ person }) => person === 'mei')?.nearer;
  });
  expect(nearer.map((by) => Math.sign(by ?? 0))).toEqual([-1, -1, 1, 1, 1, -1]);
  const emptied = aCourseAtWork()
    .does('addPerson', { displayName: 'Mei', ring: 3 }, { id: 'mei', ...begun })
    .does(
      'changePerson',
      { person: 'mei', version: 1, fields: { satisfying: ['We walk'] }, clear: ['ring'] },
      { ...begun },
    )
    .does('changePerson', { person: 'mei', version: 2, fields: { satisfying: ['We walk less'] } }, later);
  expect(sideBySide(emptied.course).ties).toContainEqual({
    ...{ person: 'mei', on: '2026-03-20', fields: ['satisfying'], nearer: 0 },
  });
});

test('what was put right on its first day is no change of a tie, and a goal set aside is no outcome', () => {
  const story = aCourseAtWork()
    .does('addPerson', { displayName: 'Mei', ring: 3 }, { id: 'mei', on: '2026-02-01' })
    .does('placePerson', { person: 'mei', ring: 2 }, { on: '2026-02-01' })
    .does('setGoal', { text: 'Run', type: 'role' }, { id: 'run', on: '2026-02-01' })
    .does('rateGoal', { goal: 'run', rating: 2, at: 'start' }, { on: '2026-02-01' })
    .does('dropGoal', { goal: 'run', why: 'Not now' }, { on: '2026-02-08' });
  const { goals, ties } = sideBySide(story.course);
  expect(goals).toEqual([]);
  expect(ties.map(({ person }) => person)).not.toContain('mei');
});
