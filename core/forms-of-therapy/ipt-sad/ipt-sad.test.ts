import { expect, it } from 'vitest';
import { primaryMeasure } from '#core/protocols/primary-measure.ts';
import { phaseOf } from '#core/protocols/protocol/windows.ts';
import { presetOf, protocolOf } from '#core/protocols/protocols.ts';
import { dayAfter, dayOfSession, held, opened } from '#tests/a-guided-course.ts';
import { dueIn } from '#tests/a-shipped-form.ts';
import { seen } from '#tests/drifts-seen.ts';

const form = protocolOf('ipt-sad', '2026.1');
if (!form) throw new Error('There is no IPT for social anxiety.');
const preset = presetOf(form, 'sad14');
const due = dueIn(form, preset);

it('IPT for social anxiety is 1–3, 4–11 and 12–14, and asks for each thing in its own session', () => {
  expect([3, 4, 11, 12].map((session) => phaseOf(preset, session))).toEqual([
    'initial',
    'middle',
    'middle',
    'ending',
  ]);
  expect(['MS-12', 'MS-16', 'MS-18', 'MS-SA1', 'MS-19', 'MS-23'].map(due)).toEqual([3, 6, 7, 8, 10, 14]);
});

it('it goes by the SPIN with its own cut-off, PHQ-9 beside it', () => {
  expect(primaryMeasure(form)).toBe('spin');
  expect(form.measures[0]?.leads).toEqual({ caseness: 19, reliableChange: 10, recovery: 'with_phq_9' });
});

it('it calls isolation an insecurity, and treatment itself the change of role', () => {
  expect(form.areas.map(({ id, room, clientLabel }) => [id, room, clientLabel])).toEqual([
    ['therapeutic_transition', 'role_transition', 'Who I am as I leave this illness'],
    ['role_insecurity', 'interpersonal_deficits', 'Unsure of my place with people'],
  ]);
  expect(form.focus.areas).not.toContain('interpersonal_deficits');
});

it('it misses a try-out with somebody by session 8, and is content once one was tried', () => {
  const course = held(9, opened('sad14', 14, 'ipt-sad'));
  expect(seen(course, 'PD-SA2', dayAfter(9))).toBe('Nothing has been tried out with anybody.');
  course
    .does(
      'agreeTryOut',
      { what: 'Ask for the day off', withWhom: 'Ilse', session: 7 },
      { on: dayOfSession(7), id: 'ask' },
    )
    .does('tellTryOut', { tryOutId: 'ask', result: 'not_yet' }, { as: 'client', on: dayOfSession(8) });
  expect(seen(course, 'PD-SA2', dayAfter(9))).toBeTruthy();
  course.does('tellTryOut', { tryOutId: 'ask', result: 'done' }, { as: 'client', on: dayOfSession(9) });
  expect(seen(course, 'PD-SA2', dayAfter(9))).toBeUndefined();
});

it('it takes the tie with the therapist as a sample, which is no drift, and rates try-outs about people', () => {
  expect(form.deviations.map(({ id }) => id)).not.toContain('PD-12');
  expect(form.fidelity.find(({ id }) => id === 'F-SA2')).toMatchObject({ middle: 'due' });
});

it('it tells the client that CBT is named first, and that nobody hands them a list of fears', () => {
  expect(form.about?.tellsClient.join(' ')).toContain('named first by guidelines');
  expect(form.about?.notAsked[0]).toContain('list of things to fear');
});

it('it names the LSAS as a measure to ask, beside the SPIN that leads, and says which focus is met most (7.9)', () => {
  expect(primaryMeasure(form)).toBe('spin');
  expect(form.measures.find(({ oneOf }) => oneOf.includes('lsas'))).toMatchObject({ weight: 'optional' });
  expect(form.tasks.find(({ id }) => id === 'I-11')?.asks).toContain('grief is rare');
});
