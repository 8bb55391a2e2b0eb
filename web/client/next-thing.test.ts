import { expect, it } from 'vitest';
import { aCourse } from '#tests/a-course.ts';
import { nextThing } from './next-thing.ts';

const opened = () =>
  aCourse().does('openCourse', {
    client: 'leila',
    therapist: 'ana',
    protocol: { id: 'ipt', edition: '2026.1', preset: 'ipt16-default', sessions: 16, minutes: 50 },
  });
const consented = () =>
  opened()
    .does('giveConsent', { item: 'treatment' }, { as: 'client' })
    .does('refuseConsent', { item: 'confidentiality' }, { as: 'client' });
const answered = () =>
  consented()
    .does(
      'answerMeasure',
      { instrument: 'phq-9', answers: [1, 1, 0, 0, 0, 0, 0, 0, 0], session: 1 },
      { as: 'client' },
    )
    .does('markMeasureDeclined', { instrument: 'gad-7', session: 1 }, { as: 'client' });

it('consent comes first, and an answer of no is an answer', () => {
  expect(nextThing(opened().course, '2026-01-13').kind).toBe('consent');
  expect(nextThing(consented().course, '2026-01-13').kind).toBe('measures');
});

it('then come the measures before the next session, without those that are only offered', () => {
  const next = nextThing(consented().course, '2026-01-13');
  expect(next.kind === 'measures' && next.due.map(({ instrument }) => instrument.id)).toEqual([
    'phq-9',
    'gad-7',
  ]);
});

it('then a try-out nobody has told of, then nothing', () => {
  const tried = answered().does('agreeTryOut', { what: 'Ask Tomas for one evening' }, { id: 'evening' });
  expect(nextThing(tried.course, '2026-01-13').kind).toBe('tryOut');
  const told = tried.does('tellTryOut', { tryOutId: 'evening', result: 'not_yet' }, { as: 'client' });
  expect(nextThing(told.course, '2026-01-13').kind).toBe('nothing');
  expect(nextThing(answered().course, '2026-01-13').kind).toBe('nothing');
});
