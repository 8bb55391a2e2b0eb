import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { ServiceSettings } from '#core/api-answers/service.ts';
import type { Settings } from '#core/protocols/protocol/settings.ts';
import { settingsShape } from '#core/protocols/protocol/settings.ts';

/** Each setting of a form of therapy, and the file outside its own screen in which something turns on it. */
const ofAForm: Record<keyof Settings, string> = {
  sickRole: 'core/course/assessment/sick-role.ts',
  tryOuts: 'core/course/try-outs/mode.ts',
  dnaConsumesSession: 'core/course/sessions/attendance.ts',
  griefScope: 'core/course/focus/guards.ts',
  jointSessionsMax: 'core/course/sessions/joint-session.ts',
  lookback: 'core/course/timeline/look-back.ts',
  endingNamedBySessionsLeft: 'core/guide/ending.ts',
  gapDays: 'core/course/sessions/gaps.ts',
  sessionMinutesAllowed: 'core/guide/deviations/sessions.ts',
  pastWork: 'core/guide/deviations/sessions.ts',
  relationshipUse: 'core/guide/deviations/deviations.ts',
  entry: 'core/course/protocol-followed/entry.ts',
  fociMax: 'core/course/focus/allowed.ts',
  areaNames: 'core/course/focus/areas-followed.ts',
};

/** Each setting of a service, and the file in which something turns on it. */
const ofAService: Record<keyof ServiceSettings, string> = {
  name: 'server/service/name-and-zone.ts',
  zone: 'server/courses/doing.ts',
  country: 'web/therapist/new-course.tsx',
  hours: 'server/alarms/unanswered.ts',
  protocol: 'web/therapist/new-course.tsx',
  youngPeople: 'server/service/consent-ages.ts',
  signIn: 'server/service/second-factor-required.ts',
  help: 'server/service/help.ts',
  research: 'server/service/page-start-routes.ts',
};

/** What a service sets for the courses that are opened from then on. */
const forNewCourses: Record<keyof ServiceSettings['protocol'], string> = {
  id: 'keyOfForm(settings.protocol)',
  edition: 'keyOfForm(settings.protocol)',
  preset: 'settings.protocol.preset',
  sickRole: '{ sickRole }',
  tryOuts: '{ tryOuts }',
  entry: '{ entry }',
  fociMax: '{ fociMax }',
  areaNames: '{ areaNames }',
};

const unread = (settings: Record<string, string>) =>
  Object.entries(settings).filter(
    ([name, file]) => !new RegExp(`\\b${name}\\b`).test(readFileSync(file, 'utf8')),
  );

test('every setting of a form of therapy is read where something turns on it', () => {
  expect(Object.keys(ofAForm).toSorted()).toEqual(Object.keys(settingsShape.shape).toSorted());
  expect(unread(ofAForm)).toEqual([]);
});

test('every setting of a service is read, and what it sets for new courses is given to them', () => {
  expect(unread(ofAService)).toEqual([]);
  const newCourse = readFileSync('web/therapist/new-course.tsx', 'utf8');
  expect(Object.entries(forNewCourses).filter(([, read]) => !newCourse.includes(read))).toEqual([]);
});
