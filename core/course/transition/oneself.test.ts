import { expect, test } from 'vitest';
import { aCourseAtWork } from '#tests/a-course-at-work.ts';

const transitionId = 'change';
const retired = () =>
  aCourseAtWork().does(
    'startTransition',
    { type: 'retirement', change: 'Retired', oldRole: 'Baker', newRole: 'Pensioner' },
    { id: transitionId },
  );

test('who one was in the old role stands beside who one is now, both roles with both their sides', () => {
  const both = { positives: ['Needed'], negatives: ['Nights'] };
  const { course } = retired()
    .does('describeOldRole', { transitionId, ...both, selfDescription: 'The one who feeds the street' })
    .does('describeNewRole', { transitionId, ...both, possibilities: ['Time for the choir'] })
    .does('describeIdentity', { transitionId, words: 'A baker who sleeps' });
  expect(course.transition.transitions[0]?.texts).toMatchObject({
    oldRole: { text: { ...both, selfDescription: 'The one who feeds the street' } },
    newRole: { text: { ...both, possibilities: ['Time for the choir'] } },
    identity: { text: { words: 'A baker who sleeps' } },
  });
});

test('what was lost with the old role is named one by one, with what is felt and whether goodbye was said', () => {
  const loss = {
    what: 'The early street',
    goodbye: 'not_said' as const,
    feelings: [{ emotion: 'sad', intensity: 6 }],
  };
  const { course } = retired().does('nameRoleLoss', { transitionId, ...loss });
  expect(course.transition.transitions[0]?.losses[0]?.text).toMatchObject(loss);
});

test('whom the change took, who stays and whom it brings is written, beside what it asks', () => {
  const story = retired();
  for (const kind of ['stays', 'new', 'in_the_same_boat', 'lost', 'to_find'] as const)
    story.does('writeRoleSupport', { transitionId, name: kind, kind });
  story.does('writeDemand', { transitionId, belief: 'Always to be cheerful', whoCouldTell: 'Ines' });
  const [change] = story.course.transition.transitions;
  expect(change?.supports.map(({ text }) => text.kind)).toEqual([
    'stays',
    'new',
    'in_the_same_boat',
    'lost',
    'to_find',
  ]);
  expect(change?.demands[0]?.text).toMatchObject({ belief: 'Always to be cheerful' });
});
