import {
  createMemoryHistory,
  createRootRoute,
  createRouter,
  RouterContextProvider,
} from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { beforeAll, expect, test } from 'vitest';
import type { CourseView } from '#core/api-answers/courses.ts';
import { seenBy } from '#core/course/book.ts';
import type { Course } from '#core/course/course.ts';
import { aCourseUnderWay } from '#tests/a-course-under-way.ts';
import { closedOn, held } from '#tests/a-guided-course.ts';
import { drawn, inEnglish } from '#tests/in-english.ts';
import { Journey as MyJourney } from '#web/client/ending/journey.tsx';
import { EndingSoFar } from '#web/client/ending/said-so-far.tsx';
import { EarlierCourse } from '#web/client/my-course.tsx';
import { Plan } from '#web/client/plan/plan.tsx';
import { CourseRead } from '#web/therapist/course/record/print/print.tsx';
import { CourseSeenAs } from '#web/therapist/course/view.ts';
import { HopesAgain } from './hopes-again.tsx';
import { Journey } from './journey.tsx';
import { LeavingConfidence } from './leaving-confidence.tsx';
import { RelapsePlan } from './relapse-plan.tsx';
import { TiesKept } from './ties-kept.tsx';

beforeAll(inEnglish);

const router = createRouter({ routeTree: createRootRoute(), history: createMemoryHistory() });
const viewOf = (whole: Course, as: 'therapist' | 'client', acts: CourseView['acts'] = []): CourseView => ({
  as,
  client: { name: 'Leila' },
  therapist: 'Ana',
  course: seenBy(whole, { as, by: as === 'client' ? 'leila' : 'ana' }),
  acts,
  today: '2026-06-01',
});
const at = (piece: ReactNode) =>
  drawn(<RouterContextProvider router={router}>{piece}</RouterContextProvider>);
const desk = (course: Course, piece: ReactNode) =>
  at(<CourseSeenAs value={viewOf(course, 'therapist')}>{piece}</CourseSeenAs>);
const phone = (course: Course, piece: ReactNode) =>
  at(<EarlierCourse view={viewOf(course, 'client')}>{piece}</EarlierCourse>);

test('the hopes of the beginning stand in the looking back at the desk and on the phone, and in print, with what became of them (S000-11)', () => {
  const { course } = aCourseUnderWay(14)
    .does('tellHopes', { words: 'To laugh again' }, { as: 'client', by: 'leila', id: 'hope' })
    .does('nameEnding', {})
    .does('readHopeAgain', { hope: 'hope', became: 'I laugh on Sundays' }, { as: 'client', by: 'leila' });
  for (const page of [
    desk(course, <HopesAgain />),
    phone(course, <EndingSoFar />),
    desk(course, <CourseRead />),
  ]) {
    expect(page).toContain('To laugh again');
    expect(page).toContain('I laugh on Sundays');
  }
});

test('whom to stay in touch with, and how often, stands in the plan for staying well at the desk and on the phone, and in print (S004-62)', () => {
  const { course } = aCourseUnderWay(14).does('writeNetworkPlan', {
    version: 0,
    inThreeMonths: [{ who: 'Ines', howOften: 'every Sunday', how: 'by telephone' }],
    places: ['The choir'],
    ifItGetsQuiet: 'Write to Rui',
  });
  const plan = (page: string, from: string) => page.slice(page.indexOf(from));
  const phoneOf = plan(phone(course, <Plan />), 'My plan for staying well');
  expect(phoneOf).toContain('Ines · every Sunday · by telephone');
  const printed = plan(desk(course, <CourseRead />), 'id="plan"');
  for (const page of [phoneOf, desk(course, <RelapsePlan />), printed]) {
    for (const words of ['every Sunday', 'The choir', 'Write to Rui']) expect(page).toContain(words);
  }
});

test('whom to stay in touch with can be written at the ending, whatever the course was about', () => {
  const { course } = aCourseUnderWay(14);
  const ending = (acts: CourseView['acts']) =>
    at(
      <CourseSeenAs value={viewOf(course, 'therapist', acts)}>
        <RelapsePlan />
      </CourseSeenAs>,
    );
  expect(ending(['writeNetworkPlan'])).toContain('Write whom to stay in touch with');
  expect(ending([])).not.toContain('stay in touch with');
});

test('how confident the client leaves stands at the desk, on the phone and in print, with what would make them surer (S004-93)', () => {
  const { course } = aCourseUnderWay(16)
    .does('nameEnding', {})
    .does(
      'rateLeavingConfidence',
      { confidence: 7, words: 'A talk in spring' },
      { as: 'client', by: 'leila' },
    );
  for (const page of [
    desk(course, <LeavingConfidence />),
    phone(course, <EndingSoFar />),
    desk(course, <CourseRead />),
  ]) {
    expect(page).toMatch(/7 (out )?of 10/);
    expect(page).toContain('A talk in spring');
  }
});

test('what was kept up of the plan stands at the desk, on the phone and in print, follow-up by follow-up (S001-53)', () => {
  const { course } = closedOn(
    held(16).does('writeNetworkPlan', { inThreeMonths: [{ who: 'Mira' }], version: 0 }),
    '2026-05-05',
    ['2026-10-27'],
  ).does(
    'tellTiesKept',
    { ties: [{ what: 'Mira', kept: 'less' }], words: 'She moved away' },
    { as: 'client', by: 'leila', on: '2026-10-20' },
  );
  expect(desk(course, <TiesKept />)).toMatch(/Mira<\/bdi>: less than they meant to/);
  expect(phone(course, <EndingSoFar />)).toMatch(/Mira<\/bdi>: Less than I meant/);
  expect(desk(course, <CourseRead />)).toContain('She moved away');
});

test('the way of the course shows timeline, circle then and now, scores and how it was understood, at the desk and on the phone (S004-85)', () => {
  const scored = (heaviest: number, on: string) =>
    [{ instrument: 'phq-9', answers: [heaviest, 1, 1, 1, 1, 1, 1, 1, 1] }, { on }] satisfies [object, object];
  const { course } = aCourseUnderWay(3)
    .does('answerMeasure', ...scored(3, '2026-01-13'))
    .does('answerMeasure', ...scored(1, '2026-01-27'))
    .does('addEvent', { what: 'Ines moved away', date: '2025-10', kind: 'other' }, { on: '2026-01-13' })
    .does('addPerson', { displayName: 'Rui' }, { id: 'rui', on: '2026-01-13' })
    .does('placePerson', { person: 'rui', ring: 3, angle: 10, when: 'now' }, { on: '2026-01-13' })
    .does('placePerson', { person: 'rui', ring: 1, angle: 10, when: 'now' }, { on: '2026-01-27' })
    .does('writeFormulation', { narrative: 'It began when Ines left.', version: 0 })
    .does('shareFormulation', { version: 1, unratedBecause: 'Weighed on paper' });
  for (const page of [desk(course, <Journey />), phone(course, <MyJourney />)]) {
    for (const words of ['Ines moved away', 'It began when Ines left.']) expect(page).toContain(words);
    expect(page).toMatch(/from 11 to 9 of 27\. That is better\./);
    const words = page.replaceAll(/<[^>]+>/g, ' ').replaceAll(/[\s\u2068\u2069]+/g, ' ');
    expect(words).toMatch(
      /(Session 1|January 13, 2026): One person .{1,80}Wider: 1\..{1,80}Today: One person .{1,60}inner ring: Rui/,
    );
    expect(words).toContain('Inner ring Not said Was: Wider ring');
  }
});
