import { expect, test } from 'vitest';
import type { Role } from '#core/roles.ts';
import type { HeldCredential } from './credential.ts';
import { licenceAmong, refuseUnlicensed } from './licence.ts';

const on = '2026-06-02';
const held = (person: string, what: string, until: string | null = null): HeldCredential => ({
  id: `${person}-${what}`,
  person,
  what,
  level: 'full',
  from: 'The ministry',
  since: '2020-01-01',
  until,
  withdrawn: null,
});
const licence = (all: readonly HeldCredential[], person: string, ...roles: Role[]) =>
  licenceAmong(all, { person, roles, on });

test('while nobody’s licence is written down a clinician is asked for none, and a facilitator alone has none', () => {
  for (const all of [[], [held('dayra', 'ipt_group_facilitator')]]) {
    expect(licence(all, 'ana', 'therapist')).toBeUndefined();
    expect(licence(all, 'ruth', 'supervisor')).toBeUndefined();
    expect(licence(all, 'dayra', 'facilitator', 'therapist')).toBeUndefined();
    expect(licence(all, 'dayra', 'facilitator')).toBe('none');
    expect(licence(all, 'oskar', 'administrator')).toBeUndefined();
  }
});

test('while anybody’s holds only those who hold one on that day have one, whatever their role', () => {
  const all = [held('ana', 'licensed_clinician'), held('joao', 'licensed_clinician', '2026-05-01')];
  expect(licence(all, 'ana', 'therapist')).toBe('licensed');
  expect(licence(all, 'ana', 'facilitator')).toBe('licensed');
  expect(licence(all, 'joao', 'therapist')).toBe('none');
  expect(licence(all, 'ruth', 'supervisor')).toBe('none');
});

test('a paper that does not hold now asks nobody else for one: in training, begun tomorrow, run out or taken back', () => {
  const of = (more: Partial<HeldCredential>) => [{ ...held('ana', 'licensed_clinician'), ...more }];
  const unusable = [
    of({ level: 'in_training' }),
    of({ since: '2026-06-03' }),
    of({ until: '2026-06-01' }),
    of({ until: '2020-06-01' }),
    of({ withdrawn: on }),
  ];
  for (const all of unusable) {
    expect(licence(all, 'ruth', 'supervisor')).toBeUndefined();
    expect(licence(all, 'dayra', 'facilitator')).toBe('none');
  }
  expect(unusable.map((all) => licence(all, 'ana', 'therapist'))).toEqual([
    undefined,
    undefined,
    'lapsed',
    undefined,
    // Taken back is no paper that was forgotten.
    'none',
  ]);
});

test('whose ran out decides for thirty days more, also beside others’ that hold, and whose was taken back does not', () => {
  const after = (until: string, more: Partial<HeldCredential> = {}) => [
    held('ruth', 'licensed_clinician'),
    { ...held('ana', 'licensed_clinician', until), ...more },
  ];
  expect(licence(after(on), 'ana', 'therapist')).toBe('licensed');
  expect(licence(after('2026-06-01'), 'ana', 'therapist')).toBe('lapsed');
  expect(licence(after('2026-05-03'), 'ana', 'therapist')).toBe('lapsed');
  expect(licence(after('2026-05-02'), 'ana', 'therapist')).toBe('none');
  expect(licence(after('2026-06-01', { withdrawn: '2026-05-20' }), 'ana', 'therapist')).toBe('none');
  expect(licence(after('2026-06-01', { level: 'in_training' }), 'ana', 'therapist')).toBe('none');
});

test('a decision that needs one is refused to who is known to have none, and to nobody else (7.6)', () => {
  expect(refuseUnlicensed({ licence: 'none' })?.refused).toBe('needs-a-licence');
  for (const licence of ['licensed', 'lapsed'] as const)
    expect(refuseUnlicensed({ licence })).toBeUndefined();
  expect(refuseUnlicensed({})).toBeUndefined();
});
