import { expect, it } from 'vitest';
import { dayAfter, held, opened } from '#tests/a-guided-course.ts';
import { driftsOf, due, form, windows } from '#tests/a-shipped-form.ts';

const brief = () => opened('ipt-b-8', 8, 'ipt-b');

it('is eight sessions in 1–2, 3–7 and 8, with one focus that is never isolation (7.1)', () => {
  expect(windows('ipt-b')).toBe('1-2 / 3-7 / 8');
  expect(form('ipt-b').focus).toMatchObject({
    max: 1,
    areas: ['grief', 'role_dispute', 'role_transition'],
  });
});

it('agrees formulation and contract by session 2, and names the ending in the first (7.1)', () => {
  for (const milestone of ['MS-12', 'MS-13']) expect(due('ipt-b', milestone)).toBe(2);
  expect(due('ipt-b', 'MS-19')).toBe(1);
});

it('asks before session 1 what makes it hard to come, outside the count', () => {
  const [engagement] = form('ipt-b').meetings;
  expect(engagement).toMatchObject({ id: 'engagement', when: ['before'], usually: 1, with: [] });
  expect(engagement?.tasks).toHaveLength(5);
  expect(form('ipt-b').sheets[0]?.fields.map(({ id }) => id)).toContain('barriers');
});

it('sees a middle session after which nothing was agreed to try, and no drift in much advice', () => {
  const course = held(4, brief());
  expect(driftsOf(course, dayAfter(4))).toContain('PD-BR2');
  for (const session of [3, 4]) course.does('agreeTryOut', { what: 'Ring Ines', session, due: '2026-03-01' });
  expect(driftsOf(course, dayAfter(4))).not.toContain('PD-BR2');
  const advised = { past: 0, symptoms: 0, advice: 60 };
  for (const session of [3, 4]) course.does('tagTime', { ...advised, session });
  expect(driftsOf(course, dayAfter(4))).not.toContain('PD-15');
});

it('is rated on keeping it small, and on pace', () => {
  const ratings = ['F-BR1', 'F-BR2'].map((domain) => ({ domain, adherence: 2 as const }));
  expect(held(3, brief()).does('rateFidelity', { session: 3, ratings }).course.fidelity.ratings).toHaveLength(
    1,
  );
});

it('tells the client of eight meetings, one thing, and what is not asked', () => {
  const { tellsClient = [], notAsked = [] } = form('ipt-b').about ?? {};
  expect(tellsClient[0]).toContain('eight times');
  expect(notAsked).toHaveLength(1);
});
