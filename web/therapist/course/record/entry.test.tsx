import { beforeAll, expect, test } from 'vitest';
import { networkPlan } from '#core/course/deficits/state.ts';
import { aCourseAtWork } from '#tests/a-course-at-work.ts';
import { drawn, inEnglish } from '#tests/in-english.ts';
import { CourseSeenAs } from '#web/therapist/course/view.ts';
import { Entry } from './entry.tsx';

beforeAll(inEnglish);

test('the network plan is read in the record in words of its own, field by field (S004-62)', () => {
  const plan = {
    inThreeMonths: [{ who: 'Solange', howOften: 'Every Sunday', how: 'At the market' }],
    places: ['The choir'],
    ifItGetsQuiet: 'Ring Marie',
  };
  const line = {
    ...{ seq: 4, act: 'a', type: 'NetworkPlanWritten', on: '2026-01-13', at: '2026-01-14T10:00:00Z' },
    ...{ by: { id: 'ana', name: 'Ana Sousa' }, data: { version: 1, text: networkPlan.parse(plan) } },
    ...{ seen: 'whole' as const, struck: null, client: 'whole' as const },
  };
  const view = {
    ...{ as: 'therapist' as const, client: { name: 'Leila' }, therapist: 'Ana', today: '2026-01-14' },
    ...{ acts: [], course: aCourseAtWork().course },
  };
  const page = drawn(
    <CourseSeenAs value={view as never}>
      <Entry line={line} made={() => undefined} />
    </CourseSeenAs>,
  );
  const said = [...page.matchAll(/<dt>(.*?)<\/dt><dd[^>]*>(.*?)<\/dd>/g)].map(([, field, says]) => [
    field,
    says,
  ]);
  expect(said).toEqual(
    expect.arrayContaining([
      ['Whom to be in touch with', 'Solange'],
      ['How often', 'Every Sunday'],
      ['How', 'At the market'],
      ['Places to go', 'The choir'],
      ['What to do if it gets quiet', 'Ring Marie'],
    ]),
  );
  expect(page).not.toContain('three months');
});
