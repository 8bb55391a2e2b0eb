import { expect, test } from 'vitest';
import { aCourseAtWork } from '#tests/a-course-at-work.ts';
import { transitionTypes } from './state.ts';

const of = (type: (typeof transitionTypes)[number]) =>
  aCourseAtWork().does('startTransition', { type, change: 'It changed', oldRole: 'Before', newRole: 'Now' })
    .course.transition.transitions[0];

test('a change may be of work, of whom one lives with, of parenthood, of home and of health', () => {
  const work = ['job_change', 'job_loss', 'promotion', 'retirement'] as const;
  const home = ['marriage', 'separation', 'divorce', 'birth', 'child_leaving_home', 'moving_home'] as const;
  const health = ['illness', 'diagnosis', 'disability'] as const;
  for (const type of [...work, ...home, ...health]) expect(of(type)?.type).toBe(type);
  expect(transitionTypes).toContain('other');
});

test('a change that was wished for, or looks good on paper, is one all the same, and both are kept', () => {
  const story = aCourseAtWork().does('startTransition', {
    type: 'marriage',
    change: 'The wedding',
    oldRole: 'On my own',
    newRole: 'Wife',
    wanted: 'yes',
    positiveOnPaper: 'yes',
  });
  expect(story.course.transition.transitions[0]).toMatchObject({ wanted: 'yes', positiveOnPaper: 'yes' });
  expect(of('job_loss')).toMatchObject({ wanted: 'not_known', positiveOnPaper: 'not_known' });
});
