import i18next from 'i18next';
import { beforeAll, expect, test } from 'vitest';
import { openActs } from '#core/course/book.ts';
import type { Course } from '#core/course/course.ts';
import { aCourseAtWork } from '#tests/a-course-at-work.ts';
import { aCourseUnderWay } from '#tests/a-course-under-way.ts';
import { inEnglish } from '#tests/in-english.ts';
import { everyClientPage } from '#tests/screens/client-page.tsx';

beforeAll(inEnglish);

const doing = {
  ...{ id: 'a', by: 'leila', as: 'client' as const, on: '2026-12-31', today: '2026-12-31' },
  ...{ now: '2026-12-31T10:00:00.000Z', zone: 'Europe/London' },
};
/** `still open`: their death is told, and nobody has closed the course yet. */
type Over = 'completed' | 'died' | 'died, still open';
const over = (course: Course, outcome: Over): Course => {
  if (outcome === 'died, still open') {
    const left = { ...{ on: '2026-06-01', seq: 9_000, why: 'died' }, words: '', referred: null } as never;
    return { ...course, inGroup: { ...course.inGroup, left } };
  }
  const closed = { ...{ on: '2026-06-01', by: 'ana', outcome }, words: '' } as never;
  return { ...course, closing: { ...course.closing, closed } };
};

/**
 * What is still asked once a course is finished, each by an act that stays open; one page only turns to what is read. Of
 * somebody who has died nothing is asked any more (decision 041).
 */
const stillAsked = {
  completed: {
    AboutIpt: undefined,
    Consent: 'giveConsent',
    Feedback: 'giveTherapyFeedback',
    Plan: 'nameEmergencyContact',
    RelapsePlanEdit: 'writeRelapsePlan',
  },
  died: { AboutIpt: undefined },
  'died, still open': { AboutIpt: undefined },
} as const;

const asksSomething = (page: string) => /<(form|textarea|input|select)\b/.test(page);

/** What is said of the next session while a course goes on. */
const ahead = [
  'client.ending.notYetWhy',
  'client.work.nextNone',
  'client.home.sessionsWords.none',
  'client.sessions.nothing.none',
];

test.each(['completed', 'died', 'died, still open'] as const)(
  'pages of a course that is %s ask for nothing by an act that is shut',
  async (outcome) => {
    const drawn = new Set<string>();
    for (const { course } of [aCourseAtWork(), aCourseUnderWay(16)]) {
      const finished = over(course, outcome);
      const acts = openActs(finished, doing);
      for (const [name, page] of await everyClientPage({ course: finished }, acts)) {
        if (asksSomething(page)) drawn.add(name);
        for (const words of ahead) expect(page, name).not.toContain(i18next.t(words));
      }
      for (const act of Object.values(stillAsked[outcome])) if (act) expect(acts).toContain(act);
    }
    expect([...drawn].sort()).toEqual(Object.keys(stillAsked[outcome]));
  },
);
