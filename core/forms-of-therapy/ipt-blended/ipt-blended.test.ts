import { expect, it } from 'vitest';
import { guide } from '#core/guide/guide.ts';
import { dueSession } from '#core/protocols/protocol/milestone.ts';
import { presetOf, protocolOf } from '#core/protocols/protocols.ts';
import { dayAfter, dayOfSession, held, opened } from '#tests/a-guided-course.ts';
import { seen } from '#tests/drifts-seen.ts';

const form = protocolOf('ipt-blended', '2026.1');
if (!form) throw new Error('There is no blended IPT.');
const due = (id: string, preset: string) => {
  const milestone = form.milestones.find((one) => one.id === id);
  return milestone && dueSession(milestone, presetOf(form, preset));
};

it('blended IPT is six to ten live sessions and six modules, and is offered as not yet settled', () => {
  expect(form.presets.map(({ sessions }) => sessions)).toEqual([6, 8, 10]);
  expect(form).toMatchObject({ format: 'blended', certainty: 'B', about: { experimental: true } });
  expect(['MS-12', 'MS-BL1', 'MS-BL2', 'MS-BL3'].map((id) => due(id, 'blended-10'))).toEqual([2, 2, 4, 10]);
  expect(['MS-12', 'MS-BL1', 'MS-BL2', 'MS-BL3'].map((id) => due(id, 'blended-6'))).toEqual([2, 2, 4, 6]);
});

it('it misses the modules, and counts one the client wrote on their own page', () => {
  const course = held(3, opened('blended-8', 8, 'ipt-blended'));
  const first = () => guide(course.course, dayAfter(3))?.milestones.find(({ id }) => id === 'MS-BL1')?.state;
  expect([first(), seen(course, 'PD-BL1', dayAfter(3))]).toEqual(['overdue', 'No module was done by now.']);
  course.does(
    'writeSheet',
    { sheet: 'online-module', version: 0, fields: { module: 'my_people', wrote: 'My sister, mostly.' } },
    { as: 'client', on: dayOfSession(3) },
  );
  expect([first(), seen(course, 'PD-BL1', dayAfter(3))]).toEqual(['done', undefined]);
});

it('three weeks between two live sessions with a module in them are no gap, as they are in individual IPT', () => {
  const afterThreeWeeks = (course: ReturnType<typeof opened>) => {
    held(2, course).does('holdSession', { minutes: 50, format: 'video' }, { on: dayOfSession(5) });
    return seen(course, 'PD-21', dayAfter(5));
  };
  expect(afterThreeWeeks(opened())).toBe('A gap or missed sessions that nobody asked about.');
  expect(afterThreeWeeks(opened('blended-8', 8, 'ipt-blended'))).toBeUndefined();
});

it('it is rated on joining module and meeting, and names the client’s sheet in their words', () => {
  expect(form.fidelity.find(({ id }) => id === 'F-BL1')).toMatchObject({ initial: 'due', middle: 'due' });
  expect(form.sheets[0]?.clientLabel).toBe('My module');
});
