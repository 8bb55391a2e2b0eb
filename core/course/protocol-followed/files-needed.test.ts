import { expect, it } from 'vitest';
import type { Course } from '#core/course/course.ts';
import { forms } from '#core/forms-of-therapy/list.ts';
import { opened } from '#tests/a-guided-course.ts';
import { filesNeededFor } from './files-needed.ts';

const needs = (course: Course) => filesNeededFor(course).map(({ id }) => id);
const focusOn = (area: string, id?: string) =>
  opened(undefined, 16, id).does('chooseFocus', { area, people: [], why: 'It began there.' });

it('a course needs the file of its form and of those that form extends, and under IPT none', () => {
  expect(needs(opened().course)).toEqual([]);
  expect(needs(opened(undefined, 16, 'ipt-partner-assisted').course)).toEqual([
    'ipt-perinatal-postpartum',
    'ipt-partner-assisted',
  ]);
});

it('a course that goes on by another form needs the files of both', () => {
  const changed = opened(undefined, 16, 'ipc').does('changeForm', {
    protocol: { id: 'ipsrt', edition: '2026.1', preset: 'ipsrt-1-year' },
    sessions: 30,
    why: 'Mood goes up and down',
  });
  expect(needs(changed.course)).toEqual(['ipc', 'ipsrt']);
});

it('only an area that no form of the course knows has every form looked through', () => {
  const { course } = focusOn('grief_lost_healthy_self', 'ipsrt');
  expect(needs(course)).toEqual(['ipsrt']);
  const carried = { ...opened().course, focus: course.focus };
  expect(needs(carried)).toEqual(forms.map(({ id }) => id));
});
