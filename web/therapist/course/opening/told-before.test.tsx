import { beforeAll, expect, it } from 'vitest';
import type { CourseView } from '#core/api-answers/courses.ts';
import type { FormOf } from '#core/course/book.ts';
import { aCourseUnderWay, nothingFound } from '#tests/a-course-under-way.ts';
import { drawn, inEnglish } from '#tests/in-english.ts';
import suitability from '#web/messages/en/opening/suitability.ts';
import { CourseRead } from '#web/therapist/course/record/print/print.tsx';
import { CourseSeenAs } from '#web/therapist/course/view.ts';

beforeAll(inEnglish);

type Screened = FormOf<'decideSuitability'>['screen']['violenceAtHome'];

it('violence told at one screening still stands on paper when the client would rather not say at the next', () => {
  const story = aCourseUnderWay();
  const screened = (violenceAtHome: Screened, on: string) => {
    story.does(
      'decideSuitability',
      {
        mainProblem: 'Depression',
        linkedToRelationships: 'yes',
        screen: { ...nothingFound, violenceAtHome },
        decision: 'suitable_with_adaptation',
        adaptation: 'Safety first',
        reasons: ['A clear tie'],
      },
      { on },
    );
    const [client, today] = [{ name: 'Leila' }, '2026-12-31'];
    const { course } = story;
    const view: CourseView = { as: 'therapist', client, therapist: 'Ana', course, acts: [], today };
    return drawn(
      <CourseSeenAs value={view}>
        <CourseRead />
      </CourseSeenAs>,
    );
  };
  expect(screened('possible', '2026-01-20')).not.toContain(suitability.toldBefore);
  const later = screened('prefer_not_to_say', '2026-01-27');
  expect(later).toContain(suitability.toldBefore);
  expect(later).toContain('Possible, on');
  expect(screened('no', '2026-02-03')).not.toContain(suitability.toldBefore);
});
