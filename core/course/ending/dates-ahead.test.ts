import { expect, test } from 'vitest';
import { aCourseUnderWay } from '#tests/a-course-under-way.ts';
import { datesToForesee } from './dates-ahead.ts';

const today = '2026-04-21';

const mourning = () => {
  const course = aCourseUnderWay(4)
    .does('addPerson', { displayName: 'Father', living: 'deceased' }, { on: '2026-01-20' })
    .does('startGriefWork', { whatWasLost: 'Father', diedOn: '2014-12-02' }, { on: '2026-01-27' });
  const lossId = course.course.grief.losses[0]?.id ?? '';
  return course.does(
    'noteAnniversary',
    { lossId, what: 'His birthday', date: '03-14', plan: 'Sing' },
    { on: '2026-01-27' },
  );
};

test('the dates of a loss in the year to come are offered for a plan, soonest first (E-06)', () => {
  expect(datesToForesee(mourning().course, today)).toEqual([
    { what: 'Father', kind: 'death', on: '2026-12-02', plan: '' },
    { what: 'His birthday', kind: 'noted', on: '2027-03-14', plan: 'Sing' },
  ]);
});

test('what lies ahead on the timeline is among them, what is over or set aside is not', () => {
  const course = mourning()
    .does('addEvent', { date: '2026-09', kind: 'move', what: 'The move to Leeds' }, { on: '2026-02-03' })
    .does('addEvent', { date: '2025-09', kind: 'move', what: 'The first move' }, { on: '2026-02-03' });
  expect(datesToForesee(course.course, today).map(({ what }) => what)).toEqual([
    'The move to Leeds',
    'Father',
    'His birthday',
  ]);
});

test('one that was foreseen, on its day or under its name, is not offered again', () => {
  const course = mourning()
    .does(
      'foreseeStressor',
      { what: 'The day he died', when: '2026-12-02', plan: 'The candle' },
      { on: today },
    )
    .does('foreseeStressor', { what: 'His birthday', plan: 'Sing' }, { on: today });
  expect(datesToForesee(course.course, today)).toEqual([]);
});
