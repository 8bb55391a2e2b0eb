import { describe, expect, it } from 'vitest';
import { ipt } from '#core/protocols/ipt/ipt.ts';
import { presetOf } from '#core/protocols/protocols.ts';
import { dueSession, dueSessions, severityAt } from './milestone.ts';

const milestone = (id: string) => {
  const found = ipt.milestones.find((one) => one.id === id);
  if (!found) throw new Error(`no ${id}`);
  return found;
};
const due = (id: string, preset = 'ipt16-default', sessions?: number) =>
  dueSession(milestone(id), presetOf(ipt, preset, sessions));

describe('the session by which a milestone is due', () => {
  it('is the published one for sixteen sessions', () => {
    expect(Object.fromEntries(ipt.milestones.map(({ id }) => [id, due(id)]))).toEqual({
      'MS-01': 1,
      'MS-02': 1,
      'MS-03': 1,
      'MS-04': 2,
      'MS-05': 2,
      'MS-06': 2,
      'MS-07': 2,
      'MS-08': 3,
      'MS-09': 3,
      'MS-10': 3,
      'MS-11': 3,
      'MS-12': 3,
      'MS-13': 4,
      'MS-14': 4,
      'MS-15': 6,
      'MS-16': 8,
      'MS-17': 4,
      'MS-18': 8,
      'MS-19': 12,
      'MS-20': 14,
      'MS-21': 15,
      'MS-22': 15,
      'MS-23': 16,
      'MS-24': 16,
    });
  });

  it('scales with the number of sessions, rounded up', () => {
    expect(due('MS-18', 'ipt12')).toBe(6);
    expect(due('MS-15', 'ipt12')).toBe(5);
    expect(due('MS-20', 'ipt12')).toBe(11);
    expect(due('MS-23', 'ipt12')).toBe(12);
  });

  it('stays in the first session for consent, the first score and safety, however long the course', () => {
    for (const id of ['MS-01', 'MS-02', 'MS-03']) expect(due(id, 'ipt16-default', 24)).toBe(1);
  });

  it('is never later than the end of its phase, its grace included', () => {
    expect(due('MS-13', 'ipt16-us')).toBe(3);
    expect(due('MS-13', 'ipt16-default')).toBe(4);
  });

  it('is the first middle session for MS-14 and four before the last for MS-19', () => {
    expect(due('MS-14', 'ipt16-uk')).toBe(5);
    expect(due('MS-19', 'ipt12')).toBe(8);
    expect(due('MS-19', 'ipt16-s001')).toBe(12);
  });

  it('comes twice for MS-17', () => {
    expect(dueSessions(milestone('MS-17'), presetOf(ipt, 'ipt16-default'))).toEqual([4, 6]);
  });
});

describe('how much a missing milestone weighs', () => {
  it('grows from a warning to a block at session 4 for MS-10 and MS-12', () => {
    const preset = presetOf(ipt, 'ipt16-default');
    for (const id of ['MS-10', 'MS-12']) {
      expect(severityAt(milestone(id), 3, preset)).toBe('warn');
      expect(severityAt(milestone(id), 4, preset)).toBe('block');
    }
    expect(severityAt(milestone('MS-09'), 9, preset)).toBe('warn');
  });
});
