import { expect, test } from 'vitest';
import { followed } from '#core/guide/followed.ts';
import { type ACourse, aCourse } from '#tests/a-course.ts';
import { openedFor, withParents, young } from '#tests/parents-beside.ts';
import { meetingsToday } from './meetings.ts';

const offered = (course: ACourse, phase: 'initial' | 'ending') => {
  const follows = followed(course.course);
  if (!follows) throw new Error('follows nothing');
  return meetingsToday(course.course, follows, phase).map(({ meeting }) => meeting);
};

test('the meetings a phase usually has are offered until they were held as often as usual', () => {
  const opening = aCourse().does(
    'openCourse',
    {
      client: 'jonah',
      therapist: 'philippa',
      protocol: { id: 'ipt-a', edition: '2026.1', preset: 'ipt-a-12', sessions: 12, minutes: 45 },
    },
    young,
  );
  const course = withParents(opening);
  expect(offered(course, 'initial')).toContain('parents-first');
  expect(offered(course, 'ending')).toContain('parents-last');
  for (const whose of ['client', 'guardian'] as const) {
    course.does('recordBesideConsent', { beside: 'helene', whose, to: ['meetings'], how: 'spoken' }, young);
  }
  const first = { which: 'parents-first', minutes: 45, with: ['helene'], clientThere: 'not_there' as const };
  course.does('holdMeeting', first, young);
  expect(offered(course, 'initial')).not.toContain('parents-first');
  expect(offered(openedFor(), 'initial')).toEqual([]);
});
