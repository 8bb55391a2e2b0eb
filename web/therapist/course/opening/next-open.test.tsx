import { beforeAll, expect, it } from 'vitest';
import type { CourseView } from '#core/api-answers/courses.ts';
import type { ACourse } from '#tests/a-course.ts';
import { dayAfter, held, opened } from '#tests/a-guided-course.ts';
import { drawn, inEnglish } from '#tests/in-english.ts';
import { CourseSeenAs } from '#web/therapist/course/view.ts';
import { PartsStand } from '#web/ui/layout/folded-part.tsx';
import { OpeningParts } from './parts.tsx';

beforeAll(inEnglish);

const parts = ['consent', 'symptoms', 'diagnosis', 'medication'] as const;

function seen({ course }: ACourse, acts: CourseView['acts'], stand: 'folded' | 'whole' = 'folded') {
  const view: CourseView = {
    as: 'therapist',
    client: { name: 'Leila' },
    therapist: 'Ana',
    course,
    acts,
    today: dayAfter(2),
  };
  const page = drawn(
    <CourseSeenAs value={view}>
      <PartsStand value={stand}>
        <OpeningParts parts={parts} />
      </PartsStand>
    </CourseSeenAs>,
  );
  const sections = page.split('<section').slice(1);
  const openOnes = parts.filter((_, at) => sections[at]?.includes('aria-expanded="true"'));
  return { page, openOnes };
}

const begun = () =>
  held(2, opened())
    .does('giveConsent', { item: 'treatment' })
    .does('giveConsent', { item: 'confidentiality' })
    .does('tellDiagnosis', { called: 'Depression, moderate' })
    .does('considerMedication', { decision: 'Not now', with: 'GP', reviewBySession: 1 });

it('only the next thing that the protocol waits for stands open, and what is to be looked at again', () => {
  expect(seen(held(2, opened()), ['giveConsent']).openOnes).toEqual(['consent']);
  expect(seen(begun(), ['giveConsent']).openOnes).not.toContain('consent');
  expect(seen(begun(), ['giveConsent']).openOnes).toContain('medication');
});

it('nothing stands open for whoever only reads; each part says in a line what is in it', () => {
  const { page, openOnes } = seen(begun(), []);
  expect(openOnes).toEqual([]);
  expect(page).toMatch(/Agreed to 2 of \d/);
  expect(page).toContain('Depression, moderate · ');
});

it('on paper all of it stands, with nothing to open', () => {
  const { page } = seen(begun(), [], 'whole');
  expect(page).not.toContain('aria-expanded');
  expect(page).not.toMatch(/Agreed to 2 of \d/);
  expect(page).toContain('Agreed on ');
});
