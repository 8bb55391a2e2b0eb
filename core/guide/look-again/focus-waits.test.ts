import { expect, it } from 'vitest';
import { guide } from '#core/guide/guide.ts';
import { dayAfter, dayOfSession, held, inDispute, opened } from '#tests/a-guided-course.ts';

const seen = (course: ReturnType<typeof opened>, session: number) => {
  const now = guide(course.course, dayAfter(session));
  return {
    waits: now?.lookAgain.some(({ key }) => key.startsWith('focus-waits:')),
    asks: now?.today.toDo.some(({ id }) => id === 'M-01'),
  };
};

it('work on the focus is asked for, waits while a high is not over, and is asked for again once it is', () => {
  for (const [preset, sessions, id] of [
    ['ipt16-default', 16, 'ipt'],
    ['ipsrt-1-year', 35, 'ipsrt'],
  ] as const) {
    const course = held(5, inDispute(opened(preset, sessions, id)));
    expect(seen(course, 5), id).toEqual({ waits: false, asks: true });
    course.does(
      'flagStopAndRefer',
      { rule: 'SR-03', what: 'Two hours of sleep, three days', action: 'Rang the prescriber' },
      { on: dayOfSession(5), id: 'high' },
    );
    expect(seen(course, 5), id).toEqual({ waits: true, asks: false });
    course.does('settleStopAndRefer', { flag: 'high', what: 'Sleeps again' }, { on: dayAfter(5) });
    expect(seen(course, 5), id).toEqual({ waits: false, asks: true });
  }
});

it('any other reason to stop and refer leaves it as it is', () => {
  const course = held(5, inDispute(opened())).does(
    'flagStopAndRefer',
    { rule: 'SR-10', what: 'Asked the family doctor', action: 'Wrote' },
    { on: dayOfSession(5) },
  );
  expect(seen(course, 5)).toEqual({ waits: false, asks: true });
});
