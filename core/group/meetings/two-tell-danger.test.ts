import { describe, expect, test } from 'vitest';
import { isRefusal } from '#core/forms/refusal.ts';
import type { ACourse } from '#tests/a-course.ts';
import { aMember, calm, entry, meeting, on } from '#tests/groups/a-member.ts';
import { mergeEntry } from './merge-entry.ts';

/** Two who lead one meeting, each with a telephone that tells danger at once, ahead of its account of the meeting. */
const answer = (value: number) => ({
  instrument: 'phq-9',
  answers: [...Array.from({ length: 8 }, () => null), value],
  administered: 'with-therapist' as const,
});
const plan = { n: null, plan: 'yes', words: '', staying: '' } as const;
const all = ['x-plan', 'x-answer', 'y-plan', 'y-answer'];
const account = (staying: string, value: number) =>
  entry({
    measure: { instrument: 'phq-9', answers: calm.with(8, value) },
    ...{ asked: 'alone', plan: 'yes', staying, ahead: all },
  });

type Arrives = (course: ACourse) => void;

/** What went out ahead; what is there already is let go by the telephone. */
const told =
  (who: 'x' | 'y', said: { plan: 'yes' } | { value: number }): Arrives =>
  (course) => {
    const ahead = all.filter((one) => !one.startsWith(who));
    const where = { on, by: who, id: `${who}-${'plan' in said ? 'plan' : 'answer'}` };
    const [name, form] =
      'plan' in said
        ? (['tellPlan', { ...plan, ahead }] as const)
        : (['answerMeasure', { ...answer(said.value), ahead }] as const);
    if (!isRefusal(course.attempt(name, form, where))) course.does(name, form, where);
  };
const tells =
  (by: string, staying: string, value: number): Arrives =>
  (course) => {
    for (const act of mergeEntry(course.course, account(staying, value), meeting).acts)
      course.does(act.name, act.form, { on, by });
  };

/** A clinician answers at once whatever waits: what is told after that is told of an alarm that was answered. */
function answersAll(course: ACourse): void {
  for (const alarm of course.course.risk.alarms.filter((one) => one.answer === null))
    course.does(
      'answerAlarm',
      {
        alarm: alarm.id,
        ...{ asked: 'Whether she means to', said: 'Not now', decided: 'Seen tomorrow', why: 'Her sister' },
        ...{ actions: ['more_contact'], nextReview: '2026-06-10' },
      },
      { on },
    );
}

const orders = <One>(some: readonly One[]): One[][] =>
  some.length === 0
    ? [[]]
    : some.flatMap((one, at) => orders(some.toSpliced(at, 1)).map((rest) => [one, ...rest]));

const raised = (course: ACourse) => course.course.risk.alarms.map(({ source, value }) => [source, value]);

describe('what two telephones tell of one member’s danger is one alarm of each answer, in whatever order it arrives and however soon it is answered', () => {
  const arrivals: Record<string, Arrives> = {
    'a plan told at once': told('x', { plan: 'yes' }),
    'the same plan, by the other': told('y', { plan: 'yes' }),
    'the meeting': tells('x', '', 2),
    'the meeting, by the other': tells('y', 'Her sister', 2),
  };
  const answers: Record<string, Arrives> = {
    'an answer told at once': told('x', { value: 2 }),
    'the same answer, by the other': told('y', { value: 2 }),
    'the meeting': tells('x', '', 2),
    'the meeting, by the other': tells('y', 'Her sister', 2),
  };

  test.each([
    ['a plan', arrivals],
    ['an answer', answers],
  ])('%s', (_what, arriving) => {
    const found = orders(Object.keys(arriving)).flatMap((order) =>
      [answersAll, () => undefined].map((then) => {
        const course = aMember();
        for (const one of order) {
          arriving[one]?.(course);
          then(course);
        }
        return { order, alarms: raised(course).toSorted() };
      }),
    );
    for (const { order, alarms } of found)
      expect(alarms, order.join(', then ')).toEqual([
        ['measure', 2],
        ['plan', null],
      ]);
  });

  test('a graver answer by the other is still an alarm of its own', () => {
    const course = aMember();
    told('x', { value: 1 })(course);
    answersAll(course);
    told('y', { value: 3 })(course);
    expect(raised(course)).toEqual([
      ['measure', 1],
      ['measure', 3],
    ]);
  });

  test('said at another sitting of that day, which names neither, it is told anew', () => {
    const course = aMember();
    told('x', { plan: 'yes' })(course);
    told('x', { value: 2 })(course);
    answersAll(course);
    course.does('tellPlan', plan, { on, by: 'z' });
    course.does('answerMeasure', answer(2), { on, by: 'z' });
    expect(raised(course)).toHaveLength(4);
  });
});

describe('what two telephones tell of one planned meeting under different days', () => {
  const wrong = '2026-06-08';
  const dayOf = { x: on, y: wrong };
  const says =
    (who: 'x' | 'y', said: { plan: 'yes' } | { value: number }, ahead: string[]): Arrives =>
    (course) => {
      const where = { on: dayOf[who], by: who, id: `${who}-${'plan' in said ? 'plan' : 'answer'}` };
      const [name, form] =
        'plan' in said
          ? (['tellPlan', { ...plan, ahead }] as const)
          : (['answerMeasure', { ...answer(said.value), ahead }] as const);
      if (!isRefusal(course.attempt(name, form, where))) course.does(name, form, where);
    };
  const saysPlan = (who: 'x' | 'y', ahead: string[]) => says(who, { plan: 'yes' }, ahead);
  const saysAnswer = (who: 'x' | 'y', value: number, ahead: string[]) => says(who, { value }, ahead);

  test('is one alarm of each answer, in whatever order it arrives and however soon it is answered', () => {
    const arriving: Record<string, Arrives> = {
      'the plan': saysPlan('x', ['y-plan']),
      'the plan, by the other': saysPlan('y', ['x-plan']),
      'the answer': saysAnswer('x', 2, ['y-answer']),
      'the answer, by the other': saysAnswer('y', 2, ['x-answer']),
      'the meeting': tells('x', 'Her sister', 2),
    };
    for (const order of orders(Object.keys(arriving)))
      for (const then of [answersAll, () => undefined]) {
        const course = aMember();
        for (const one of order) {
          arriving[one]?.(course);
          then(course);
        }
        expect(raised(course).toSorted(), order.join(', then ')).toEqual([
          ['measure', 2],
          ['plan', null],
        ]);
      }
  });

  test('is two of a graver answer, and of what names no act of the other', () => {
    const graver = aMember();
    for (const one of [saysAnswer('x', 1, ['y-answer']), saysAnswer('y', 3, ['x-answer'])]) one(graver);
    expect(raised(graver)).toEqual([
      ['measure', 1],
      ['measure', 3],
    ]);
    const others = aMember();
    for (const one of [saysAnswer('x', 2, []), saysAnswer('y', 2, [])]) one(others);
    expect(raised(others)).toEqual([
      ['measure', 2],
      ['measure', 2],
    ]);
  });
});

test('that two sheets differ is said also where each told its answer about dying ahead, once', () => {
  const course = aMember();
  for (const arrives of [
    told('x', { value: 3 }),
    tells('x', '', 3),
    told('y', { value: 1 }),
    tells('y', '', 1),
  ])
    arrives(course);
  const said = () => course.course.inGroup.otherwise.map(({ place, by }) => [place, by]);
  expect(said()).toEqual([['measure', 'y']]);
  tells('y', '', 1)(course);
  expect(said()).toHaveLength(1);
});
