import { expect, test } from 'vitest';
import { seenBy } from '#core/course/book.ts';
import { asksDiagnosis } from '#core/course/protocol-followed/entry.ts';
import { frameOf } from '#core/course/protocol-followed/frame.ts';
import { guide } from '#core/guide/guide.ts';
import { dayAfter, held, opened } from '#tests/a-guided-course.ts';

const alone = { ground: 'problem' as const, what: 'Rows with my brother, and nobody to talk to' };
const begun = () => opened().does('beginWithoutDiagnosis', alone);
const named = (story: ReturnType<typeof opened>) =>
  guide(story.course, dayAfter(3))?.milestones.find(({ id }) => id === 'MS-05');
const drifts = (story: ReturnType<typeof opened>) =>
  guide(story.course, dayAfter(3))?.deviations.find(({ id }) => id === 'PD-01')?.saw ?? [];

test('a course begins for a problem between people or for distress, with no diagnosis, and says so (S002-40)', () => {
  const { course } = begun();
  expect(course.diagnosis).toMatchObject({ told: [], without: alone });
  expect(seenBy(course, { as: 'client', by: 'leila' }).diagnosis.without).toMatchObject(alone);
  expect(frameOf(course)).toBe('distress');
  expect(opened().refusal('beginWithoutDiagnosis', { ...alone, what: ' ' })).toBe('form: what empty');
  const told = opened().does('tellDiagnosis', { called: 'Depression' });
  expect(told.refusal('beginWithoutDiagnosis', alone)).toBe('diagnosis-told');
  expect(begun().does('tellDiagnosis', { called: 'Depression' }).course.diagnosis.without).toBeNull();
});

test('the rules of the form that ask for a diagnosis are named, and ask no more once the course begins from distress', () => {
  const strict = held(3, begun());
  expect(asksDiagnosis(strict.course).map(({ id }) => id)).toEqual(['MS-05']);
  expect(named(strict)?.state).not.toBe('done');
  const unnamed = drifts(strict).length;
  strict.does('changeProtocolSettings', { settings: { entry: 'distress' }, why: 'A counselling service' });
  expect(asksDiagnosis(strict.course)).toEqual([]);
  expect(named(strict)?.state).toBe('done');
  expect(drifts(strict)).toHaveLength(unnamed - 1);
  expect(asksDiagnosis(opened(undefined, 6, 'ipc').course)).toEqual([]);
});

test('a course set to speak of distress speaks of it, whatever its form has', () => {
  const set = { settings: { sickRole: 'distress_frame' as const }, why: 'As agreed' };
  expect([frameOf(opened().course), frameOf(opened().does('changeProtocolSettings', set).course)]).toEqual([
    'low_mood',
    'distress',
  ]);
});
