import { expect, test } from 'vitest';
import { aCourseAtWork } from '#tests/a-course-at-work.ts';
import { missingSteps } from './steps.ts';

test('what the other may have meant, felt and expected is asked, and an analysis is not whole without it', () => {
  const story = aCourseAtWork().does(
    'startAnalysis',
    { title: 'Sunday', date: '2026-01-11', personIds: ['tomas'] },
    { id: 'sunday' },
  );
  const said = {
    intendedMessage: 'Ask me',
    receivedMessage: 'Agreement',
    otherPerspective: 'Relieved, and tired',
  };
  const [before] = story.course.communication.analyses;
  expect(before && missingSteps(before).map(({ step }) => step)).toContain(9);
  story.does('writeMessages', { analysisId: 'sunday', ...said });
  const [after] = story.course.communication.analyses;
  expect(after?.texts.messages?.text).toMatchObject(said);
  expect(after && missingSteps(after).map(({ step }) => step)).not.toContain(9);
});
