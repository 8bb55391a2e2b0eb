import { expect, it } from 'vitest';
import { protocols } from '../protocols/protocols.ts';
import { dayAfter, held, opened } from './a-guided-course.ts';
import { detectors } from './detectors/by-key.ts';
import { deviationsSeen } from './deviations.ts';
import { followed } from './followed.ts';
import { guide } from './guide.ts';

it('every deviation that the chart shows names a detector that exists', () => {
  for (const { deviations } of protocols) {
    for (const { found } of deviations) {
      if (found.by === 'chart') expect(Object.keys(detectors)).toContain(found.detector);
    }
  }
});

it('a course just opened drifts nowhere', () => {
  expect(guide(opened().course, '2026-01-07')?.deviations).toEqual([]);
});

it('without a day, only what is recorded counts', () => {
  const { course } = held(3);
  const follows = followed(course);
  expect(follows && deviationsSeen(course, follows, null).map(({ id }) => id)).not.toContain('PD-21');
  expect(guide(course, dayAfter(30))?.deviations.map(({ id }) => id)).toContain('PD-21');
});
