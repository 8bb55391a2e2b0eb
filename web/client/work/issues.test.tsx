import type { ReactNode } from 'react';
import { beforeAll, expect, test } from 'vitest';
import type { CourseView } from '#core/api-answers/courses.ts';
import { aCourse } from '#tests/a-course.ts';
import { drawn, inEnglish } from '#tests/in-english.ts';
import { EarlierCourse } from '#web/client/my-course.tsx';
import { Issues } from '#web/therapist/course/formulation/issues/issues.tsx';
import { OrdersBeside } from '#web/therapist/course/formulation/issues/own-orders.tsx';
import { PrintedUnderstood } from '#web/therapist/course/record/print/formulation.tsx';
import { CourseSeenAs } from '#web/therapist/course/view.ts';
import { MyIssues } from './issues.tsx';

beforeAll(inEnglish);

test('the client and the printed course read which symptoms an issue goes with', () => {
  const { course } = aCourse().does('listIssue', { words: 'Carmen', symptoms: ['Sleep', 'Appetite'] });
  const view: CourseView = {
    ...{ as: 'client', client: { name: 'Leila' }, therapist: 'Ana' },
    ...{ course, acts: [], today: '2026-03-01' },
  };
  const onPhone = drawn(
    <EarlierCourse view={view}>
      <MyIssues />
    </EarlierCourse>,
  );
  expect(onPhone).toContain('It goes with: Sleep, Appetite');
  const onPaper = drawn(
    <CourseSeenAs value={view}>
      <PrintedUnderstood />
    </CourseSeenAs>,
  );
  expect(onPaper).toContain('(goes with Sleep, Appetite)');
});

test('who brought each thing, and whether both agree on its words, stands on the phone, at the desk and in print (S000-12)', () => {
  const { course } = aCourse()
    .does('listIssue', { words: 'Carmen' }, { id: 'carmen', as: 'client', by: 'leila' })
    .does('listIssue', { words: 'The choir' }, { id: 'choir' })
    .does('rewordIssue', { issue: 'carmen', words: 'Carmen and the money', version: 1 })
    .does('agreeIssue', { issue: 'choir', version: 1 }, { on: '2026-01-22' });
  const view: CourseView = {
    ...{ as: 'client', client: { name: 'Leila' }, therapist: 'Ana' },
    ...{ course, acts: ['agreeIssue', 'rewordIssue'], today: '2026-03-01' },
  };
  const words = (piece: ReactNode) =>
    drawn(piece)
      .replaceAll(/<[^>]+>/g, ' ')
      .replaceAll(/\s+/g, ' ');
  const onPhone = words(
    <EarlierCourse view={view} may={['agreeIssue', 'rewordIssue']}>
      <MyIssues />
    </EarlierCourse>,
  );
  expect(onPhone).toMatch(
    /Carmen and the money I brought this. We have not agreed on these words yet. Yes, this is right Say it in better words/,
  );
  expect(onPhone).toMatch(/The choir Ana wrote this down. We both agreed on these words on .*22.* Say it in/);
  expect(onPhone.match(/Yes, this is right/g)).toHaveLength(1);
  const seen = (piece: ReactNode) =>
    words(<CourseSeenAs value={{ ...view, as: 'therapist' }}>{piece}</CourseSeenAs>);
  expect(seen(<Issues />)).toMatch(
    /Carmen and the money Listed by the client · Not agreed yet .*The choir Listed by the therapist · Agreed/,
  );
  expect(seen(<PrintedUnderstood />)).toMatch(
    /Carmen and the money Brought by the client. Not agreed yet. The choir Listed by the therapist. Agreed by both on .*22/,
  );
});

test('each one’s order stands with its day beside the one agreed on, on the phone, at the desk and in print (S000-13)', () => {
  const { course } = aCourse()
    .does('listIssue', { words: 'Carmen' }, { id: 'carmen' })
    .does('listIssue', { words: 'The choir' }, { id: 'choir' })
    .does('listIssue', { words: 'Sleep' }, { id: 'sleep' })
    .does(
      'tellIssueOrder',
      { order: ['sleep', 'carmen', 'choir'] },
      { as: 'client', by: 'leila', on: '2026-01-20' },
    )
    .does('tellIssueOrder', { order: ['choir', 'sleep', 'carmen'] }, { on: '2026-01-21' })
    .does('rankIssues', { order: ['carmen', 'sleep', 'choir'] }, { on: '2026-01-22' });
  const view: CourseView = {
    ...{ as: 'client', client: { name: 'Leila' }, therapist: 'Ana' },
    ...{ course, acts: [], today: '2026-03-01' },
  };
  const words = (markup: string) => markup.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
  const onPhone = words(
    drawn(
      <EarlierCourse view={view}>
        <MyIssues />
      </EarlierCourse>,
    ),
  );
  expect(onPhone).toMatch(
    /Carmen .*Sleep .*The choir .* together on .*22.*My order, .*20.*Sleep Carmen The choir .*Ana’s order, .*21.*The choir Sleep Carmen/,
  );
  const seen = (piece: ReactNode, as: CourseView['as']) =>
    words(drawn(<CourseSeenAs value={{ ...view, as }}>{piece}</CourseSeenAs>));
  // Agreed, the client’s, the therapist’s.
  const places = /Carmen 1 2 3 Sleep 2 1 2 The choir 3 3 1/;
  const desk = (as: CourseView['as']) => seen(<OrdersBeside />, as);
  const paper = seen(<PrintedUnderstood />, 'therapist');
  for (const page of [desk('therapist'), desk('supervisor'), paper]) {
    expect(page).toMatch(places);
    expect(page).toMatch(/Agreed on .*22.*The client’s is of .*20/);
  }
  expect(desk('therapist')).toMatch(/Client You .*Yours is of .*21/);
  for (const page of [desk('supervisor'), paper])
    expect(page).toMatch(/Client Therapist .*The therapist’s is of .*21/);
});

test('an order that only the two of them agreed on is printed with its day too', () => {
  const { course } = aCourse()
    .does('listIssue', { words: 'Carmen' }, { id: 'carmen' })
    .does('listIssue', { words: 'The choir' }, { id: 'choir' })
    .does('rankIssues', { order: ['choir', 'carmen'] }, { on: '2026-01-22' });
  const view: CourseView = {
    ...{ as: 'therapist', client: { name: 'Leila' }, therapist: 'Ana' },
    ...{ course, acts: [], today: '2026-03-01' },
  };
  const paper = drawn(
    <CourseSeenAs value={view}>
      <PrintedUnderstood />
    </CourseSeenAs>,
  );
  expect(paper.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')).toMatch(
    /The choir 1 Carmen 2 Agreed on .*22/,
  );
});
