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

test('once anybody’s is written down only those who hold one on that day have one, whatever their role', () => {
  const all = [held('ana', 'licensed_clinician'), held('joao', 'licensed_clinician', '2026-06-01')];
  expect(licence(all, 'ana', 'therapist')).toBe('licensed');
  expect(licence(all, 'ana', 'facilitator')).toBe('licensed');
  expect(licence(all, 'joao', 'therapist')).toBe('none');
  expect(licence(all, 'ruth', 'supervisor')).toBe('none');
  const training = [{ ...held('ana', 'licensed_clinician'), level: 'in_training' as const }];
  expect(licence(training, 'ana', 'therapist')).toBe('none');
});

test('a decision that needs one is refused to who is known to have none, and to nobody else (7.6)', () => {
  expect(refuseUnlicensed({ licence: 'none' })?.refused).toBe('needs-a-licence');
  expect(refuseUnlicensed({ licence: 'licensed' })).toBeUndefined();
  expect(refuseUnlicensed({})).toBeUndefined();
});
