import { describe, expect, it } from 'vitest';
import { followed } from '#core/guide/followed.ts';
import { guide } from '#core/guide/guide.ts';
import type { ACourse } from '#tests/a-course.ts';
import { dayAfter, dayOfSession, held, opened } from '#tests/a-guided-course.ts';
import { phaseTasks } from './phase-tasks.ts';

const why = 'He lives alone and asked that nobody be told.';
const tasksOf = ({ course }: ACourse) => {
  const follows = followed(course);
  return follows ? phaseTasks(course, follows, 'initial') : [];
};
const taskOf = (course: ACourse, task: string) => tasksOf(course).find(({ id }) => id === task);

describe('a task that is no must', () => {
  it('is left out with a reason, which stands with it, and is asked for no more', () => {
    const today = ({ course }: ACourse) => guide(course, dayOfSession(1))?.today.toDo.map(({ id }) => id);
    expect(taskOf(opened(), 'I-15')).toMatchObject({ state: 'open', leaving: 'offered' });
    expect(today(opened())).toContain('I-15');
    const course = opened().does('leaveOutTask', { task: 'I-15', why });
    expect(course.course.protocolFollowed.leftOut).toMatchObject([{ task: 'I-15', why, session: 0 }]);
    expect(taskOf(course, 'I-15')).toEqual(expect.objectContaining({ state: 'left_out', why }));
    expect(taskOf(course, 'I-15')).not.toHaveProperty('leaving');
    expect(today(course)).not.toContain('I-15');
  });

  it('stands as done once it is done after all', () => {
    const course = opened()
      .does('leaveOutTask', { task: 'I-15', why })
      .does('mobiliseSupport', { who: 'Ines', canHelpWith: ['A call'] });
    expect(taskOf(course, 'I-15')?.state).toBe('done');
  });

  it('is not left out without a reason, twice, by the client, or where it is no task', () => {
    expect(opened().refusal('leaveOutTask', { task: 'I-15', why: ' ' })).toBe('form: why empty');
    expect(opened().refusal('leaveOutTask', { task: 'I-15', why }, { as: 'client' })).toBe('not-yours');
    expect(opened().refusal('leaveOutTask', { task: 'Q-99', why })).toBe('no-such-task');
    const course = opened().does('leaveOutTask', { task: 'I-15', why });
    expect(course.refusal('leaveOutTask', { task: 'I-15', why })).toBe('left-out');
  });
});

it('a task that a session must hold, and the watch over risk, are never left out', () => {
  for (const task of ['I-02', 'I-05', 'M-01', 'M-13', 'E-09'])
    expect(opened().refusal('leaveOutTask', { task, why })).toBe('must');
  const middle = guide(held(5).course, dayAfter(5))?.today.phaseTasks ?? [];
  expect(middle.filter(({ leaving }) => leaving).map(({ id }) => id)).not.toContain('M-13');
  expect(middle.find(({ id }) => id === 'M-14')).toMatchObject({ leaving: 'offered' });
});

it('a task whose milestone was passed over is left out with that reason', () => {
  const course = opened().does('passBlock', {
    milestone: 'MS-09',
    why: 'Told in one talk, no wish to draw it.',
  });
  expect(taskOf(course, 'I-09')).toMatchObject({
    state: 'left_out',
    why: 'Told in one talk, no wish to draw it.',
  });
});
