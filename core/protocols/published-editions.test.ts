import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { fold } from '#core/course/book.ts';
import { followed } from '#core/guide/followed.ts';
import { aCourse } from '#tests/a-course.ts';
import type { Protocol } from './protocol/protocol.ts';
import { everyProtocol, inNewestEdition, protocolOf } from './protocols.ts';

/** What a course shows of the edition it was opened under: what is due when, and what it is measured and rated by. */
const shows = [
  'presets',
  'defaultPreset',
  'blueprint',
  'milestones',
  'fidelity',
  'focus',
  'settings',
  'measures',
  'ending',
  'emphases',
] as const satisfies (keyof Protocol)[];

const inOrder = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  const sorted = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(sorted.map(([key, each]) => [key, inOrder(each)]));
};

/** Counted on 28 November 2026 from the files of 0.2.0 itself; a change asks for a new edition, never for a new count. */
it.each([
  ['ipt', '4eb10ba9736e2515'],
  ['ipt-maintenance', '696dcbc3672eb8ad'],
])('edition 2026.1 of %s says what Kith 0.2.0 published', (id, counted) => {
  const protocol = protocolOf(id, '2026.1');
  const said = inOrder(Object.fromEntries(shows.map((field) => [field, protocol?.[field]])));
  expect(createHash('sha256').update(JSON.stringify(said)).digest('hex').slice(0, 16)).toBe(counted);
});

it('a monthly course of 0.2.0 is rated on what it was, and one opened now on the month as well', () => {
  const items = (edition: string) => {
    const protocol = { id: 'ipt-maintenance', edition, preset: 'monthly-12', sessions: 12, minutes: 50 };
    const { course, facts } = aCourse().does('openCourse', { client: 'leila', therapist: 'ana', protocol });
    expect(fold('course-1', facts)).toEqual(course);
    return followed(course)?.protocol.fidelity.map(({ id }) => id) ?? [];
  };
  expect(items('2026.2').filter((id) => !items('2026.1').includes(id))).toEqual(['F-MA1', 'F-MA2']);
  expect(everyProtocol().find(({ id }) => id === 'ipt-maintenance')?.edition).toBe('2026.2');
});

it('a course opened now is asked how everyday life and people go beside the symptoms, one of 0.2.0 is not', () => {
  const asked = (id: string, edition: string) =>
    protocolOf(id, edition)?.measures.flatMap(({ oneOf }) => oneOf) ?? [];
  expect(asked('ipt', '2026.1')).not.toContain('everyday-5');
  expect(inNewestEdition({ id: 'ipt', edition: '2026.1' })).toEqual({ id: 'ipt', edition: '2026.2' });
  const without = everyProtocol().filter(
    ({ measures }) => !measures.some(({ oneOf }) => oneOf[0] === 'everyday-5'),
  );
  expect(without.map(({ id }) => id)).toEqual([]);
  const functioning = protocolOf('ipt', '2026.2')?.measures.find(({ oneOf }) => oneOf.includes('wsas'));
  expect(functioning).toMatchObject({ oneOf: ['everyday-5', 'wsas'], weight: 'protocol' });
});
