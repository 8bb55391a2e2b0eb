import { beforeAll, expect, test } from 'vitest';
import { held } from '#tests/a-guided-course.ts';
import { inEnglish } from '#tests/in-english.ts';
import { clientPage } from '#tests/screens/client-page.tsx';
import { Plan } from './plan.tsx';

beforeAll(inEnglish);

test('only letters stand under Letters: what is set down for now has a heading that is its own', () => {
  const role = { mode: 'full' as const, eased: [{ obligation: 'Sunday lunch' }], recovery: ['Walk'] };
  const drawn = clientPage(held(3).does('giveSickRole', role), <Plan />);
  expect(drawn.indexOf('What else is kept here')).toBeGreaterThan(drawn.indexOf('/my/letters'));
  expect(drawn.indexOf('/my/for-now')).toBeGreaterThan(drawn.indexOf('What else is kept here'));
  expect(clientPage(held(3), <Plan />)).not.toContain('What else is kept here');
});
