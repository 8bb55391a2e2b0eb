import { beforeAll, expect, test } from 'vitest';
import { seenBy } from '#core/course/book.ts';
import { aCourseInDispute } from '#tests/a-course-at-work.ts';
import { drawn, inEnglish } from '#tests/in-english.ts';
import { CourseSeenAs } from '#web/therapist/course/view.ts';
import { CourseRead } from './print.tsx';

beforeAll(inEnglish);

const pressed = /<button|<select|<input|<textarea|role="application"/;

test('the circle, the timeline, the cycle and the course of scores stand in the paper file, with nothing to press', () => {
  const { course: whole } = aCourseInDispute()
    .does('placePerson', { person: 'ines', ring: 2 })
    .does('addEvent', { date: '2025-09', kind: 'work', what: 'Printed: the regional post' })
    .does('drawCycle', {
      title: 'Printed: the silence',
      nodes: [
        { id: 'n1', key: 'mood', text: 'Printed: low' },
        { id: 'n2', key: 'behaviour', text: 'Printed: I go quiet' },
        { id: 'n3', key: 'otherDoes', text: 'Printed: he stays away' },
      ],
      edges: [
        { from: 'n1', to: 'n2' },
        { from: 'n2', to: 'n3' },
        { from: 'n3', to: 'n1' },
      ],
      breakPoints: [],
      state: 'draft',
    })
    .does('answerMeasure', { instrument: 'phq-9', answers: [2, 2, 2, 2, 1, 1, 1, 1, 0, 1] });
  const markup = drawn(
    <CourseSeenAs
      value={{
        as: 'therapist',
        client: { name: 'Leila' },
        therapist: 'Ana',
        course: seenBy(whole, { as: 'therapist', by: 'ana' }),
        acts: [],
        today: '2026-06-30',
      }}
    >
      <CourseRead />
    </CourseSeenAs>,
  );
  const pictures = markup
    .split('<figure')
    .slice(1)
    .map((rest) => rest.split('</figure>')[0] ?? '');
  const headed = pictures.map((one) => /<h\d[^>]*>([^<]+)/.exec(one)?.[1]);
  expect(headed).toEqual(
    expect.arrayContaining([
      'The people in their life',
      'What was happening',
      'How it keeps itself going',
      'PHQ-9',
    ]),
  );
  for (const picture of pictures) expect(picture).not.toMatch(pressed);
  expect(markup).toContain('Printed: I go quiet');
});
