import { beforeAll, expect, test } from 'vitest';
import type { PortfolioSeen } from '#core/api-answers/credentials.ts';
import { drawn, inEnglish } from '#tests/in-english.ts';
import { Schemes } from './schemes.tsx';

beforeAll(inEnglish);

type Scheme = PortfolioSeen['schemes'][number];
const of = (cases: Scheme['cases'], many: { of: number; short: number }): Scheme => ({
  ...{ scheme: 'isipt-older', called: 'Older standard', cases },
  stands: [
    {
      ...{ what: 'courses', has: 1, needs: 2, state: 'not_yet', withinDays: null },
      byCase: { each: { observed: 3, hours: 4 }, cases: many, noCase: 2.5, otherCourses: 0.5 },
    },
  ],
});
const words = (scheme: Scheme) =>
  drawn(<Schemes schemes={[scheme]} />)
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ');

test('each case stands with its hours of those asked and whether it is short, and hours of no case apart from them', () => {
  const one = { month: '2026-01', formCalled: 'IPT', areaCalled: 'grief', observed: 3 };
  const said = words(
    of(
      [
        { ...one, state: 'completed', hours: 4, isShort: false },
        { ...one, areaCalled: '', state: 'under_way', hours: 1.5, isShort: true },
      ],
      { of: 2, short: 1 },
    ),
  );
  expect(said).toContain('each with 3 sessions observed and 4 hours of supervision about it');
  for (const part of [
    'IPT, grief, began',
    '4 of 4',
    'Reached',
    'IPT, no focus yet',
    '1.5 of 4',
    'Hours short',
  ])
    expect(said).toContain(part);
  expect(said).toContain('Cases short of 4 hours of supervision: 1 of 2.');
  expect(said).toContain('Hours assigned to no case: 2.5.');
  expect(said).toContain('Hours about other courses: 0.5.');
  expect(said).not.toContain('not shown here');
});

test('to whoever is told of no course they are counted, and none stands by itself', () => {
  const said = words(of([], { of: 3, short: 2 }));
  expect(said).toContain('Cases short of 4 hours of supervision: 2 of 3.');
  expect(said).not.toMatch(/began|1\.5 of 4/);
});
