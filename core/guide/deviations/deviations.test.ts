import { expect, it } from 'vitest';
import { followed } from '#core/guide/followed.ts';
import { guide } from '#core/guide/guide.ts';
import { everyProtocol } from '#core/protocols/protocols.ts';
import { dayAfter, held, opened } from '#tests/a-guided-course.ts';
import { detectors } from './detectors.ts';
import { deviationsSeen } from './deviations.ts';

it('every deviation that the chart shows names a detector that exists', () => {
  for (const { deviations } of everyProtocol()) {
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
