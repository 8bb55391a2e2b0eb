import { describe, expect, it } from 'vitest';
import { isRefusal } from '../refusal.ts';
import { ipt } from './ipt.ts';
import { lineOf } from './json-lines.ts';
import { protocolShape } from './protocol.ts';
import { presetOf, protocolOf, protocols } from './protocols.ts';
import { readProtocol } from './read-protocol.ts';

const numbered = (prefix: string, last: number) =>
  Array.from({ length: last }, (_, index) => `${prefix}-${String(index + 1).padStart(2, '0')}`);
const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);

describe('the protocols that ship', () => {
  it('keep to the schema and survive being written as JSON', () => {
    for (const protocol of protocols) {
      expect(protocolShape.safeParse(protocol).error?.issues).toBeUndefined();
      expect(JSON.parse(JSON.stringify(protocol))).toEqual(protocol);
    }
  });

  it('are found by id and edition', () => {
    expect(protocolOf('ipt', '2026.1')?.name).toBe('Interpersonal Psychotherapy');
    expect(protocolOf('ipt-maintenance', '2026.1')?.defaultPreset).toBe('monthly-12');
    expect(protocolOf('ipt', '1999.1')).toBeUndefined();
  });

  it('give the usual preset when the name is unknown, over the sessions agreed', () => {
    expect(presetOf(ipt, 'nothing').id).toBe('ipt16-default');
    expect(presetOf(ipt, 'ipt16-default', 12).sessions).toBe(12);
  });

  it('hold every task I-01 to I-17, M-01 to M-16, E-01 to E-12 and X-01 to X-12', () => {
    expect(ids(ipt.tasks)).toEqual([
      ...numbered('I', 17),
      ...numbered('M', 16),
      ...numbered('E', 12),
      ...numbered('X', 12),
    ]);
  });

  it('hold every milestone, deviation, selection rule and fidelity domain', () => {
    expect(ids(ipt.milestones)).toEqual(numbered('MS', 24));
    expect(ids(ipt.deviations)).toEqual(numbered('PD', 28));
    expect(ids(ipt.focus.selection)).toEqual([
      'SEL-1',
      'SEL-2',
      'SEL-3',
      'SEL-4',
      'SEL-5',
      'SEL-6',
      'SEL-7',
      'SEL-8',
    ]);
    expect(ids(ipt.fidelity.filter(({ area }) => !area))).toEqual(numbered('F', 26));
    expect(ids(ipt.fidelity.filter(({ area }) => area))).toHaveLength(12);
  });

  it('fill a fifty-minute hour and no more at their shortest', () => {
    const shortest = ipt.tasks.reduce((sum, { minutes }) => sum + (minutes?.[0] ?? 0), 0);
    expect(shortest).toBeLessThanOrEqual(50);
  });

  it('leave what only a listener can tell to the fidelity rating: PD-12, PD-13', () => {
    const ear = ipt.deviations.filter(({ found }) => found.by === 'ear');
    expect(ids(ear)).toEqual(['PD-12', 'PD-13']);
    for (const { found } of ear) {
      if (found.by === 'ear') expect(ids(ipt.fidelity)).toEqual(expect.arrayContaining(found.domains));
    }
  });
});

describe('a service’s own protocol', () => {
  it('is read when it keeps to the schema', () => {
    expect(readProtocol(JSON.stringify({ ...ipt, id: 'our-ipt' }))).toMatchObject({ id: 'our-ipt' });
  });

  it('is refused with the line and the field of each fault', () => {
    const json = JSON.stringify({ ...ipt, focus: { ...ipt.focus, max: 3 } }, null, 2);
    const refusal = readProtocol(json);
    const line = json.split('\n').findIndex((text) => text.startsWith('    "max": 3')) + 1;
    expect(isRefusal(refusal) && refusal.because).toBe(`Line ${line}, focus.max: Two focuses at most.`);
  });

  it('is refused when a milestone names a task that does not exist', () => {
    const milestones = ipt.milestones.map((one) => (one.id === 'MS-02' ? { ...one, task: 'I-99' } : one));
    const refusal = readProtocol(JSON.stringify({ ...ipt, milestones }));
    expect(isRefusal(refusal) && refusal.because).toContain('milestones[1].task: MS-02 names I-99');
  });

  it('is refused when it is no JSON at all', () => {
    const refusal = readProtocol('{ "id": ');
    expect(isRefusal(refusal) && refusal.because).toContain('This file is not JSON');
  });

  it('finds the line of the nearest parent when a field is missing', () => {
    expect(lineOf('{\n "a": {\n  "b": "x\\"}",\n  "c": [1,\n 2]\n }\n}', ['a', 'c', 1])).toBe(5);
    expect(lineOf('{\n "a": {}\n}', ['a', 'missing'])).toBe(2);
  });
});
