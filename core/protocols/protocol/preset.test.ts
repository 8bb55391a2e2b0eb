import { describe, expect, it } from 'vitest';
import { faultOf } from '#core/forms/field-fault.ts';
import { ipt } from '#core/protocols/ipt/ipt.ts';
import { iptMaintenance } from '#core/protocols/ipt-maintenance/ipt-maintenance.ts';
import { everyProtocol, presetOf } from '#core/protocols/protocols.ts';
import { overSessions } from './other-lengths.ts';
import { presetShape } from './preset.ts';
import { phaseOf } from './windows.ts';

const preset = (id: string) => presetOf(ipt, id);

function fault(change: object) {
  const { error } = presetShape.safeParse({ ...preset('ipt16-default'), ...change });
  return error?.issues.map((issue) => `${issue.path.join('.')} ${faultOf(issue)}`) ?? [];
}

describe('presets', () => {
  it('are seven for the acute course, each covering 1 to N without gap or overlap', () => {
    expect(ipt.presets.map(({ id }) => id)).toEqual([
      'ipt16-default',
      'ipt16-s001',
      'ipt16-uk',
      'ipt16-us',
      'ipt14',
      'ipt12',
      'ipt-taper',
    ]);
    for (const one of [...ipt.presets, ...iptMaintenance.presets]) {
      expect(presetShape.safeParse(one).error?.issues).toBeUndefined();
    }
  });

  it('put session 14 in the middle phase with ipt16-s001 and session 4 in the initial with ipt16-uk', () => {
    expect(phaseOf(preset('ipt16-s001'), 14)).toBe('middle');
    expect(phaseOf(preset('ipt16-uk'), 4)).toBe('initial');
    expect(phaseOf(preset('ipt16-default'), 4)).toBe('middle');
    expect(phaseOf(preset('ipt16-default'), 14)).toBe('ending');
    expect(phaseOf(preset('ipt16-us'), 13)).toBe('middle');
  });

  it('leave sessions past the last planned one in the ending', () => {
    expect(phaseOf(preset('ipt12'), 13)).toBe('ending');
  });

  it('keep each phase its share over another number of sessions', () => {
    const spans = (sessions: number) =>
      overSessions(preset('ipt16-default'), sessions).windows.map(({ from, to }) => [from, to]);
    expect(spans(12)).toEqual(preset('ipt12').windows.map(({ from, to }) => [from, to]));
    expect(spans(14)).toEqual(preset('ipt14').windows.map(({ from, to }) => [from, to]));
    for (let sessions = 3; sessions <= 40; sessions += 1) {
      for (const one of ipt.presets) {
        expect(presetShape.safeParse(overSessions(one, sessions)).error?.issues).toBeUndefined();
      }
    }
  });

  it('keep the beginning and the ending in the shortest of courses', () => {
    for (const { presets } of everyProtocol()) {
      for (const one of presets) {
        const phases = (sessions: number) => overSessions(one, sessions).windows.map(({ phase }) => phase);
        const [first] = one.windows;
        const last = one.windows.at(-1);
        for (let sessions = 2; sessions <= 8; sessions += 1) {
          expect(phases(sessions)[0]).toBe(first?.phase);
          expect(phases(sessions).at(-1)).toBe(last?.phase);
          expect(overSessions(one, sessions).windows.at(-1)?.to).toBe(sessions);
        }
        expect(phases(1)).toEqual([first?.phase]);
      }
    }
    expect(overSessions(preset('ipt16-default'), 3).windows.map(({ from, to }) => [from, to])).toEqual([
      [1, 1],
      [2, 2],
      [3, 3],
    ]);
  });

  it('refuse a gap, an overlap, and a course that its phases do not cover', () => {
    expect(
      fault({
        windows: [
          { phase: 'initial', from: 1, to: 3 },
          { phase: 'middle', from: 5, to: 16 },
        ],
      }),
    ).toContain('windows.1.from in-no-phase');
    expect(
      fault({
        windows: [
          { phase: 'initial', from: 1, to: 3 },
          { phase: 'middle', from: 3, to: 16 },
        ],
      }),
    ).toContain('windows.1.from overlaps');
    expect(fault({ windows: [{ phase: 'initial', from: 1, to: 3 }] })).toContain(
      'windows.0.to ends-elsewhere',
    );
    expect(fault({ max: 10 })).toContain('sessions not-between');
    expect(fault({ windows: [{ phase: 'middle', from: 1, to: 16, graceTo: 16 }] })).toContain(
      'windows.0.graceTo grace-too-early',
    );
  });
});
