import { expect, test } from 'vitest';
import { areaFollowed } from '#core/course/focus/areas-followed.ts';
import { settingsFollowed } from '#core/course/protocol-followed/settings.ts';
import { roadmap } from '#core/guide/roadmap.ts';
import { settingsShape } from '#core/protocols/protocol/settings.ts';
import { aCourseAtWork } from '#tests/a-course-at-work.ts';
import { sixteenWeeks } from '#tests/a-course-under-way.ts';
import { agreedTo, inDispute, opened } from '#tests/a-guided-course.ts';
import { changedSinceContract } from './frozen.ts';
import { contractNow } from './terms-now.ts';

const underContract = () =>
  aCourseAtWork()
    .does('changeProtocolSettings', {
      settings: { tryOuts: 'formal' as const, fociMax: 1 as const },
      why: 'As this service begins every course.',
    })
    .does('chooseFocus', {
      area: 'role_dispute',
      people: ['tomas'],
      stage: 'impasse',
      why: 'It began with it',
    })
    .does('setGoal', { text: 'Be asked before it is settled', type: 'interpersonal' })
    .does('setGoal', { text: 'Sleep through', type: 'symptom' })
    .does('agreeContract', sixteenWeeks, { on: '2026-02-03' });

test('every setting of a course is kept with its contract, in what it comes to (11.3)', () => {
  const { course } = underContract();
  const frozen = contractNow(course)?.settings;
  expect(Object.keys(frozen ?? {}).toSorted()).toEqual(Object.keys(settingsShape.shape).toSorted());
  expect(frozen).toMatchObject({ tryOuts: 'formal', fociMax: 1, entry: 'diagnosis', areaNames: {} });
  expect(changedSinceContract(course)).toEqual([]);
});

test('what is changed in the course after its contract is told from what was agreed', () => {
  const { course } = underContract().does('changeProtocolSettings', {
    settings: { gapDays: 21, fociMax: 1 },
    why: 'She works every other week',
  });
  expect(contractNow(course)?.settings?.gapDays).toBe(14);
  expect(settingsFollowed(course).gapDays).toBe(21);
  expect(changedSinceContract(course)).toEqual(['gapDays']);
});

test('how many focuses a course has and what the client reads for them are settings (11.3, D-03)', () => {
  const names = { role_dispute: 'Peace with Tomas' };
  const course = agreedTo(
    inDispute(
      opened().does('changeProtocolSettings', { settings: { fociMax: 1, areaNames: names }, why: 'Asked' }),
    ),
  );
  expect(areaFollowed(course.course, 'role_dispute').clientLabel).toBe('Peace with Tomas');
  expect(roadmap(course.course, '2026-02-01')?.focus).toMatchObject([{ label: 'Peace with Tomas' }]);
  const second = {
    area: 'role_transition',
    rank: 'secondary',
    people: [] as string[],
    why: 'x',
    beside: 'smaller',
  } as const;
  expect(course.refusal('chooseFocus', second)).toBe('max_two_foci');
  expect(areaFollowed(opened().course, 'role_dispute').clientLabel).not.toBe('Peace with Tomas');
});
