import { describe, expect, test } from 'vitest';
import { groupBook } from '#core/group/book.ts';
import { AGroup } from '#tests/groups/a-group.ts';
import { stepsNow, urgencyInGroup } from './alarm-rule.ts';
import { whoAnswers } from './answering.ts';

const lorena = { person: 'lorena', name: 'Lorena Villacís', reach: 'Health centre, 099 555 0101' };
const night = { name: 'Night door of the canton hospital', reach: 'On foot, ten minutes' };
const formed = () =>
  new AGroup()
    .does('formGroup', { name: 'T', protocol: { id: 'ipt-group', edition: '2026.1', preset: 'group-8' } })
    .does('bringFacilitator', { person: 'dayra', as: 'facilitator' });

describe('who answers an alarm of a member', () => {
  test('is named beforehand, in the order in which they are asked, by who leads or supervises', () => {
    const group = formed();
    expect(whoAnswers(group.group)).toEqual([]);
    group.does('nameWhoAnswers', { people: [lorena], version: 0 });
    const next = { people: [lorena, night], nearest: 'The hospital', version: 1 };
    expect(group.refusal('nameWhoAnswers', { ...next, version: 0 })).toBe('stale');
    group.does('nameWhoAnswers', next, { as: 'supervisor', by: 'lorena' });
    expect(whoAnswers(group.group).map(({ name }) => name)).toEqual([lorena.name, night.name]);
    expect(group.refusal('nameWhoAnswers', { people: [night, night], version: 2 })).toBe('named-twice');
    expect(group.refusal('nameWhoAnswers', { people: [], version: 2 })).toBe('form');
    expect(group.refusal('nameWhoAnswers', next, { as: 'client' })).toBe('not-yours');
  });

  test('is nothing a member reads', () => {
    const { group } = formed().does('nameWhoAnswers', { people: [lorena], version: 0 });
    expect(JSON.stringify(groupBook.seenBy(group, { as: 'client', by: 'a' }))).not.toContain('Lorena');
    expect(whoAnswers(groupBook.seenBy(group, { as: 'supervisor', by: 'b' }))).toHaveLength(1);
  });
});

describe('what the facilitator does now', () => {
  test('is for the same day at 1 and 2, and for now at 3 or with a plan', () => {
    const of = (value: number) => [urgencyInGroup(value, 'not_asked'), urgencyInGroup(value, 'yes')];
    expect([0, 1, 2, 3].map(of)).toEqual([
      [null, 'now'],
      ['same_day', 'now'],
      ['same_day', 'now'],
      ['now', 'now'],
    ]);
  });

  test('is to stay, first of all, and to call those who were named; without a line to go', () => {
    const named = { people: [lorena], nearest: 'The hospital' };
    expect(stepsNow('now', named).map(({ id }) => id)).toEqual([
      'stay',
      'apart',
      'call',
      'no-line',
      'send',
      'means',
      'until',
      'supervisor',
      'write',
    ]);
    expect(stepsNow('same_day', named)[0]?.id).toBe('plan');
  });

  test('names nobody where nobody was named, and still says where to go', () => {
    for (const urgency of ['now', 'same_day'] as const)
      expect(JSON.stringify(stepsNow(urgency, null))).not.toContain('{{');
    expect(stepsNow('now', null).map(({ id }) => id)).toContain('send');
  });

  test('cites for each step where it is from', () => {
    for (const step of [...stepsNow('now', null), ...stepsNow('same_day', null)])
      expect(step.sources.length).toBeGreaterThan(0);
  });
});
