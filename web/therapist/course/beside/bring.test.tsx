import { beforeAll, expect, test } from 'vitest';
import type { CourseView } from '#core/api-answers/courses.ts';
import { drawn, inEnglish } from '#tests/in-english.ts';
import { openedFor, young } from '#tests/parents-beside.ts';
import { AskedField } from '#web/therapist/course/captures/field.tsx';
import { relapsePlanCapture } from '#web/therapist/course/ending/relapse-plan-capture.ts';
import { CourseSeenAs } from '#web/therapist/course/view.ts';
import { BringBeside } from './bring.tsx';

beforeAll(inEnglish);

test('who has died is offered neither beside the client nor in the plan for staying well', () => {
  const { course } = openedFor()
    .does('addPerson', { displayName: 'Mama Ify', living: 'deceased' }, { ...young, id: 'ify' })
    .does('addPerson', { displayName: 'Aunt Rose' }, { ...young, id: 'rose' });
  const [client, today] = [{ name: 'Jonah' }, '2026-12-31'];
  const view: CourseView = { as: 'therapist', client, therapist: 'Ana', course, acts: [], today };
  const helper = relapsePlanCapture.fields
    .find(({ name }) => name === 'people')
    ?.rows?.find(({ name }) => name === 'person');
  if (!helper) throw new Error('The plan asks for nobody');
  const filled = { form: {}, put: () => undefined, wrong: () => undefined };
  for (const offered of [
    <BringBeside key="beside" onDone={() => undefined} />,
    <AskedField key="plan" asked={helper} words="ending.relapsePlan" filled={filled} />,
  ]) {
    const page = drawn(<CourseSeenAs value={view}>{offered}</CourseSeenAs>);
    expect(page).toContain('Aunt Rose');
    expect(page).not.toContain('Mama Ify');
  }
});
