import { beforeAll, expect, test } from 'vitest';
import type { CourseView } from '#core/api-answers/courses.ts';
import { aCourse } from '#tests/a-course.ts';
import { drawn, inEnglish } from '#tests/in-english.ts';
import { EarlierCourse } from '#web/client/my-course.tsx';
import { PrintedUnderstood } from '#web/therapist/course/record/print/formulation.tsx';
import { CourseSeenAs } from '#web/therapist/course/view.ts';
import { MyGoals } from './goals.tsx';

beforeAll(inEnglish);

const words = (markup: string) => markup.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
const goal = (text: string) => ({ text, type: 'interpersonal' as const });
const viewOf = ({ course }: ReturnType<typeof aCourse>): CourseView => ({
  ...{ as: 'client', client: { name: 'Leila' }, therapist: 'Ana' },
  ...{ course, acts: ['setGoal', 'rewordGoal'], today: '2026-03-01' },
});
const onPhone = (course: ReturnType<typeof aCourse>) =>
  words(
    drawn(
      <EarlierCourse view={viewOf(course)} may={['setGoal', 'rewordGoal']}>
        <MyGoals />
      </EarlierCourse>,
    ),
  );

test('the client sets goals beside the therapist, reads who set which, says their own better, and has four at most (S002-25)', () => {
  const course = aCourse()
    .does('setGoal', goal('Ask Tomas for an evening'))
    .does('setGoal', goal('Sing again'), { as: 'client', by: 'leila' });
  expect(onPhone(aCourse())).toContain('Set something to aim for');
  expect(onPhone(course)).toMatch(
    /Ask Tomas for an evening Ana wrote this down. Sing again I set this. Say it in better words .*Set something to aim for/,
  );
  expect(onPhone(course).match(/Say it in better words/g)).toHaveLength(1);
  const paper = drawn(
    <CourseSeenAs value={{ ...viewOf(course), as: 'therapist' }}>
      <PrintedUnderstood />
    </CourseSeenAs>,
  );
  expect(words(paper)).toMatch(/Ask Tomas .*Set by The therapist .*Sing again .*Set by The client/);
  course.does('setGoal', goal('Sleep')).does('setGoal', goal('Rest'));
  expect(onPhone(course)).not.toContain('Set something to aim for');
  expect(onPhone(course)).toContain('Four are as many');
});
