import { expect, test } from 'vitest';
import { aCourse } from '#tests/a-course.ts';
import { nothingFound } from '#tests/a-course-under-way.ts';
import { suitabilityNow } from './decided.ts';
import { suitabilityRules } from './rules.ts';

test('the main problem is named in words before anything is decided, and whether one can be named is asked (SU-03)', () => {
  const fits = {
    mainProblem: 'Rows with my brother since the sale',
    linkedToRelationships: 'yes' as const,
    screen: nothingFound,
    decision: 'suitable' as const,
    reasons: ['The rows came first'],
  };
  expect(aCourse().refusal('decideSuitability', { ...fits, mainProblem: ' ' })).toBe(
    'form: mainProblem empty',
  );
  expect(suitabilityNow(aCourse().does('decideSuitability', fits).course)?.mainProblem).toBe(
    fits.mainProblem,
  );
  expect(suitabilityRules.find(({ id }) => id === 'SU-03')?.asks).toContain('a problem that can be named');
});
