import type { ReactNode } from 'react';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CourseView } from '#core/api-answers/courses.ts';
import type { Reading } from '#core/course/measures/state.ts';
import { instruments } from '#core/instruments/instruments.ts';
import { forClient } from '#core/instruments/wording/for-client.ts';
import { change } from '#core/outcomes/reliable-change.ts';
import { sessionSignal } from '#core/outcomes/session-signal.ts';
import { AClinic, type Someone } from '#tests/a-clinic.ts';
import { the } from '#tests/answer-sheets.ts';
import { drawn, inEnglish } from '#tests/in-english.ts';
import { EarlierCourse } from '#web/client/my-course.tsx';
import { Progress } from '#web/client/progress/progress.tsx';
import { AboutInstrument } from '#web/therapist/course/measures/about-instrument.tsx';
import { AnswerForm } from '#web/therapist/course/measures/answer-form.tsx';
import { Library } from '#web/therapist/course/measures/library.tsx';
import { Readings } from '#web/therapist/course/measures/readings.tsx';
import { InstrumentTrajectory } from '#web/therapist/course/measures/trajectory.tsx';
import { CourseRead } from '#web/therapist/course/record/print/print.tsx';
import { CourseSeenAs } from '#web/therapist/course/view.ts';

let clinic: AClinic;
let ana: Someone;
let leila: Someone;
let course: string;
let asAna: CourseView;
let asLeila: CourseView;

const answer = (who: Someone, answers: unknown, session: number, on?: string) =>
  clinic.does(who, course, 'answerMeasure', { instrument: 'garden-6', answers, session }, on);

const today = () => clinic.kith.installation.now().toISOString().slice(0, 10);
const readingsOf = ({ course: seen }: CourseView): readonly Reading[] => seen.measures.readings;
const desk = (piece: ReactNode) => drawn(<CourseSeenAs value={asAna}>{piece}</CourseSeenAs>);

beforeAll(async () => {
  await inEnglish();
  clinic = await AClinic.open();
  ana = await clinic.member('Ana', ['therapist']);
  const opened = await clinic.course(ana, 'Leila Haddad');
  course = opened.id;
  leila = await clinic.joins(opened.client, 'Leila');
  for (const item of ['treatment', 'confidentiality']) {
    await clinic.does(leila, course, 'giveConsent', { item });
  }
  await answer(leila, [3, 0, 3, 3, 3, 1], 1);
  await answer(ana, [1, 2, 1, 0, 1, 0], 2, today());
  asAna = (await ana.get<CourseView>(`/api/courses/${course}`)).body;
  asLeila = (await leila.get<CourseView>(`/api/courses/${course}`)).body;
});
afterAll(() => clinic.close());

test('it is offered in the library of measures, and stands in the one list', () => {
  expect([...instruments.keys()]).toContain('garden-6');
  expect(desk(<Library />)).toContain('Garden-6: Wildness of the garden');
  expect(desk(<AnswerForm instrument={the('garden-6')} onSent={() => undefined} />)).toMatch(
    /How was your garden.*6\. The edge of the pond.*3 A jungle/s,
  );
});

test('the server takes its answers, scores them with their subscales, and keeps them', () => {
  expect(readingsOf(asAna)).toMatchObject([
    {
      instrument: 'garden-6',
      result: { total: 16, severity: 'wild', case: true, subscales: { beds: 9, paths: 7 }, marginal: [] },
    },
    { result: { total: 4, severity: 'tame', case: false, subscales: { beds: 3, paths: 1 } } },
  ]);
});

test('an answer it does not offer is refused in its own name', async () => {
  await expect(answer(leila, [4, 0, 0, 0, 0, 0], 3)).rejects.toThrow(
    'Question 1 of the Garden-6 cannot be 4',
  );
});

test('its question about safety raises an alarm, as soon as its file says', async () => {
  await answer(leila, [0, 0, 0, 0, 0, 2], 3);
  const { body } = await ana.get<CourseView>(`/api/courses/${course}`);
  expect(body.course.risk.alarms).toMatchObject([
    { instrument: 'garden-6', item: 6, value: 2, urgency: 'same_day' },
  ]);
});

test('its change and its signal are read with its own thresholds', () => {
  expect(change('garden-6', 16, 6)).toMatchObject({
    reliable: 'improvement',
    class: 'recovered',
    threshold: { points: 4 },
    cutoff: { value: 10 },
  });
  expect(sessionSignal({ measure: 'garden-6', baseline: 16, current: 6, session: 2 })).toMatchObject({
    reason: 'reliable_recovery',
  });
});

test('the therapist reads its scores and subscales, can draw each, and sees where it comes from', () => {
  expect(desk(<Readings />)).toMatch(/Garden-6.*Beds 3; Paths 1, below 2.*−12, Reliably improved/s);
  const about = drawn(<AboutInstrument instrument={the('garden-6')} />);
  expect(about).toContain('Beds: questions 1, 2, 3, from 0 to 9');
  expect(about).toContain('&gt;= 10 (nhs-talking-therapies)');
  const picture = desk(<InstrumentTrajectory instrument={the('garden-6')} />);
  expect(picture).toMatch(/Garden-6 went from 16 to 4 \(tame\) by session 2\. Reliably improved\./);
  expect(picture).toMatch(/What is drawn: Garden-6.*The total.*Beds.*Paths/s);
});

test('the client reads it by its own short name, with the subscale that has a name for them and not the other', () => {
  const page = drawn(
    <EarlierCourse view={asLeila}>
      <Progress />
    </EarlierCourse>,
  );
  expect(page).toMatch(/My garden.*Your score has fallen from 16 to 4.*My beds: 3 of 9/s);
  expect(page).toContain('The scale goes from 0 to 18. Lower is better.');
  expect(page).not.toContain('Paths');
  expect(['pt-BR', 'cy'].map((language) => forClient(the('garden-6'), language))).toEqual([
    'O meu jardim',
    'My garden',
  ]);
});

test('the printed course and the exported one hold its scores and its subscales', async () => {
  expect(desk(<CourseRead />)).toMatch(/Garden-6.*Score.*Beds.*Paths.*16.*9.*7/s);
  const file = await clinic.kith.app.request(`/api/courses/${course}/export`, {
    headers: { host: 'localhost', cookie: ana.cookie },
  });
  const scored = (await file.text()).split('\n').filter((line) => line.includes('garden-6'));
  expect(scored[0]).toContain('"subscales":{"beds":9,"paths":7}');
});
