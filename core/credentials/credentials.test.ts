import { describe, expect, test } from 'vitest';
import { everyProtocol } from '#core/protocols/protocols.ts';
import { form } from '#tests/a-shipped-form.ts';
import {
  credentials,
  endingSoon,
  type HeldCredential,
  hasIn,
  heldCredential,
  holdsOn,
  refuseCredential,
  standsAs,
} from './credential.ts';
import { refuseHeldTwice } from './held-twice.ts';
import { mayGive } from './who-may-give.ts';

const on = '2026-06-02';
const held = (person: string, what: string, more: Partial<HeldCredential> = {}): HeldCredential => ({
  id: `${person}-${what}`,
  person,
  what,
  level: 'full',
  from: 'The national programme',
  since: '2024-01-01',
  until: null,
  withdrawn: null,
  ...more,
});

describe('a credential', () => {
  test('holds from its day to its last, and not once it was taken back', () => {
    const one = held('dayra', 'ipt_group_facilitator', { since: '2026-01-01', until: '2026-06-02' });
    expect(['2025-12-31', '2026-01-01', on, '2026-06-03'].map((day) => holdsOn(one, day))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(holdsOn({ ...one, withdrawn: on }, on)).toBe(false);
    expect(hasIn([{ ...one, level: 'in_training' }], 'dayra', 'ipt_group_facilitator', on)).toBe(false);
    expect(endingSoon([one, held('ines', 'mit')], '2026-05-01')).toEqual([one]);
  });

  test('is told to run out from sixty days before its last day, and to have been taken back whatever that day is', () => {
    const one = held('dayra', 'ipt_group_facilitator', { since: '2026-01-01', until: '2026-06-02' });
    const days = ['2025-12-31', '2026-04-02', '2026-04-03', '2026-06-02', '2026-06-03'];
    const stands = days.map((day) => standsAs(one, day));
    expect(stands).toEqual(['not_yet', 'holds', 'ends_soon', 'ends_soon', 'ended']);
    expect(standsAs({ ...one, withdrawn: '2026-02-01' }, on)).toBe('taken_back');
    expect(standsAs({ ...one, until: null }, '2030-01-01')).toBe('holds');
  });

  test('says what, from whom and until when', () => {
    const { id, person, what, level, since } = held('dayra', 'mit');
    expect(heldCredential.safeParse({ id, person, what, level, since, from: '' }).success).toBe(false);
    expect(refuseCredential({ since: on, until: '2026-06-01', withdrawn: null })?.refused).toBe(
      'until-before-since',
    );
    expect(refuseCredential({ since: on, until: null, withdrawn: '2026-06-01' })?.refused).toBe(
      'taken-back-before-since',
    );
    expect(refuseCredential({ since: on, until: on, withdrawn: on })).toBeUndefined();
  });

  test('that a form of therapy asks for is one of the list', () => {
    const known: string[] = credentials.map(({ id }) => id);
    for (const { id, credentials: asked } of everyProtocol())
      expect([id, asked.filter((one) => !known.includes(one))]).toEqual([id, []]);
  });
});

describe('who may give a form of therapy', () => {
  const group = form('ipt-group');
  const all = [
    held('dayra', 'ipt_group_facilitator'),
    held('lorena', 'supervisor'),
    held('lorena', 'ipt_group_facilitator'),
    held('tom', 'supervisor'),
  ];
  const may = (person: string, supervisor = '', of = group) => mayGive(of, all, { person, supervisor, on });
  const refused = (...asked: Parameters<typeof may>) => {
    const result = may(...asked);
    return 'refused' in result ? result.refused : '';
  };

  test('holds each credential it asks for, or is a trainee under a supervisor who does', () => {
    expect(may('dayra')).toEqual({ as: 'credentialed' });
    expect(may('ines', 'lorena')).toEqual({
      as: 'trainee',
      supervisor: 'lorena',
      lacks: ['ipt_group_facilitator'],
    });
    expect(refused('ines')).toBe('credential-missing');
    expect(refused('ines', 'ines')).toBe('supervises-themselves');
    expect(refused('ines', 'tom')).toBe('supervisor-lacks');
    expect(refused('ines', 'dayra')).toBe('supervisor-lacks');
  });

  test('holds all of several', () => {
    expect(form('ipt-group-ed').credentials).toHaveLength(2);
    expect(refused('dayra', '', form('ipt-group-ed'))).toBe('credential-missing');
  });

  test('is anybody, where it asks for none', () => {
    expect(may('ines', '', form('ipt'))).toEqual({ as: 'credentialed' });
  });
});

test('of two entries of one credential the second holds longer, or it is there already', () => {
  const first = heldCredential.parse({
    ...{ id: 'a', person: 'dayra', what: 'ipt_practitioner', level: 'full', from: 'A school' },
    ...{ since: '2020-01-01', until: '2024-12-31' },
  });
  const second = (more: object) => ({ ...first, id: 'b', ...more });
  const refused = (more: object) => refuseHeldTwice(second(more), [first, second(more)])?.refused;
  expect([{}, { since: '2021-01-01' }, { until: '2025-12-31' }].map(refused)).toEqual(
    Array.from({ length: 3 }, () => 'held-already'),
  );
  const renewed = { since: '2024-06-01', until: null };
  for (const more of [renewed, { person: 'ines' }, { what: 'mit' }, { level: 'in_training' as const }])
    expect(refused(more)).toBeUndefined();
  const takenBack = { ...first, withdrawn: '2021-03-01' };
  const again = second({ since: '2021-06-01' });
  expect(refuseHeldTwice(again, [takenBack, again])).toBeUndefined();
});
