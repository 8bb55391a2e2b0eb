import {
  createMemoryHistory,
  createRootRoute,
  createRouter,
  RouterContextProvider,
} from '@tanstack/react-router';
import { beforeAll, expect, test } from 'vitest';
import { obstaclesToClosing } from '#core/course/closing/what-closing-needs.ts';
import { dayAfter, held } from '#tests/a-guided-course.ts';
import { drawn, inEnglish } from '#tests/in-english.ts';
import { CourseSeenAs } from '#web/therapist/course/view.ts';
import { InTheWay } from './in-the-way.tsx';

beforeAll(inEnglish);

const router = createRouter({ routeTree: createRootRoute(), history: createMemoryHistory() });
const on = dayAfter(3);
const then = { on, today: on };
const alarmed = () =>
  held(3)
    .does('raiseAlarm', { words: 'Her sister rang.' }, then)
    .does('joinInCourse', { group: 'group-1', name: 'Tuesdays', from: 4 }, then);

function links({ course }: ReturnType<typeof held>): string[] {
  const view = { course, as: 'therapist' as const, client: { name: 'Leila' }, therapist: 'Ana' };
  const page = drawn(
    <RouterContextProvider router={router}>
      <CourseSeenAs value={{ ...view, acts: [], today: on }}>
        <InTheWay obstacles={obstaclesToClosing(course, 'died')} />
      </CourseSeenAs>
    </RouterContextProvider>,
  );
  return [...page.matchAll(/<a [^>]*href="([^"]*)"[^>]*>([^<]*)</g)].map(
    (found) => `${found[2]}: ${found[1]}`,
  );
}

test('an alarm in the way of closing leads to where it is answered, or closed once the client has died', () => {
  const lives = alarmed();
  expect(links(lives)).toEqual([`Go to the alarm: /courses/${lives.course.id}/safety#alarms`]);
  const died = alarmed().does('leaveInCourse', { why: 'died', words: '', referred: null }, then);
  expect(links(died)).toEqual([`Close the alarm: /courses/${died.course.id}/safety#alarms`]);
});
