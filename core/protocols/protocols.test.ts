import { describe, expect, it } from 'vitest';
import { readProtocol } from '#core/guide/protocol-file/read-protocol.ts';
import { ipt } from '#core/protocols/ipt/ipt.ts';
import { protocolShape } from '#core/protocols/protocol/protocol.ts';
import { linesIn } from './json-lines.ts';
import { everyProtocol, presetOf, protocolOf, shipped } from './protocols.ts';

const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);

describe('the protocols that ship', () => {
  it('keep to the schema and survive being written as JSON', () => {
    for (const protocol of everyProtocol()) {
      const read = protocolShape.safeParse(protocol);
      expect(read.error?.issues).toBeUndefined();
      // What a file leaves out and the shape has a word for is in the form too.
      expect(protocol).toEqual(read.data);
      expect(JSON.parse(JSON.stringify(protocol))).toEqual(protocol);
    }
  });

  it('are found by id and edition', () => {
    expect(protocolOf('ipt', '2026.1')?.name).toBe('Interpersonal Psychotherapy');
    expect(protocolOf('ipt-maintenance', '2026.1')?.defaultPreset).toBe('monthly-12');
    expect(protocolOf('ipt', '1999.1')).toBeUndefined();
  });

  it('are read once, and are the same however they are asked for', () => {
    const all = everyProtocol();
    expect(all.map(({ id, edition }) => protocolOf(id, edition))).toSatisfy((asked: unknown[]) =>
      asked.every((one, place) => one === all[place]),
    );
    const named = ({ id, edition }: { id: string; edition: string }) => `${id} ${edition}`;
    // What was published earlier is there for the courses opened under it, and offered to none.
    expect(shipped.map(named).filter((one) => !all.map(named).includes(one))).toEqual([
      'ipt 2026.1',
      'ipt-maintenance 2026.1',
    ]);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });

  it('give the usual preset when the name is unknown, over the sessions agreed', () => {
    expect(presetOf(ipt, 'nothing').id).toBe('ipt16-default');
    expect(presetOf(ipt, 'ipt16-default', 12).sessions).toBe(12);
  });

  it('hold every task I-01 to I-17, M-01 to M-16, E-01 to E-12 and X-01 to X-12', () => {
    expect(ids(ipt.tasks)).toEqual([
      ...'I-01 I-02 I-03 I-04 I-05 I-06 I-07 I-08 I-09 I-10 I-11 I-12 I-13 I-14 I-15 I-16 I-17'.split(' '),
      ...'M-01 M-02 M-03 M-04 M-05 M-06 M-07 M-08 M-09 M-10 M-11 M-12 M-13 M-14 M-15 M-16'.split(' '),
      ...'E-01 E-02 E-03 E-04 E-05 E-06 E-07 E-08 E-09 E-10 E-11 E-12'.split(' '),
      ...'X-01 X-02 X-03 X-04 X-05 X-06 X-07 X-08 X-09 X-10 X-11 X-12'.split(' '),
    ]);
  });

  it('hold every milestone, deviation, selection rule and fidelity domain', () => {
    expect(ids(ipt.milestones)).toEqual(
      'MS-01 MS-02 MS-03 MS-04 MS-05 MS-06 MS-07 MS-08 MS-09 MS-10 MS-11 MS-12 MS-13 MS-14 MS-15 MS-16 MS-17 MS-18 MS-19 MS-20 MS-21 MS-22 MS-23 MS-24'.split(
        ' ',
      ),
    );
    expect(ids(ipt.deviations)).toEqual(
      'PD-01 PD-02 PD-03 PD-04 PD-05 PD-06 PD-07 PD-08 PD-09 PD-10 PD-11 PD-12 PD-13 PD-14 PD-15 PD-16 PD-17 PD-18 PD-19 PD-20 PD-21 PD-22 PD-23 PD-24 PD-25 PD-26 PD-27 PD-28'.split(
        ' ',
      ),
    );
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
    expect(ids(ipt.fidelity.filter(({ area }) => !area))).toEqual(
      'F-01 F-02 F-03 F-04 F-05 F-06 F-07 F-08 F-09 F-10 F-11 F-12 F-13 F-14 F-15 F-16 F-17 F-18 F-19 F-20 F-21 F-22 F-23 F-24 F-25 F-26'.split(
        ' ',
      ),
    );
    expect(ids(ipt.fidelity.filter(({ area }) => area))).toEqual(
      'F-G1 F-G2 F-G3 F-D1 F-D2 F-D3 F-R1 F-R2 F-R3 F-N1 F-N2 F-N3'.split(' '),
    );
  });

  it('ask in I-07 what is known of IPT, and in I-13 everything a contract holds', () => {
    const asks = (id: string) => ipt.tasks.find((task) => task.id === id)?.asks;
    expect(asks('I-07')).toContain('how well it is known to work');
    for (const part of [
      'goals',
      'times',
      'cancelled',
      'fees',
      'confidentiality',
      'supervision',
      'emergencies',
    ]) {
      expect(asks('I-13')).toContain(part);
    }
    expect(ipt.tasks.find((task) => task.id === 'I-14')).toMatchObject({ from: 3, latest: 3 });
    expect(ipt.milestones.find(({ id }) => id === 'MS-23')?.task).toBe('E-08');
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
    expect(refusal).toMatchObject({ refused: 'not-a-protocol', values: { fields: [`${line}: focus.max`] } });
  });

  it('is refused when a milestone names a task that does not exist', () => {
    const milestones = ipt.milestones.map((one) => (one.id === 'MS-02' ? { ...one, task: 'I-99' } : one));
    const refusal = readProtocol(JSON.stringify({ ...ipt, milestones }));
    expect(refusal).toMatchObject({
      refused: 'not-a-protocol',
      values: { fields: [expect.stringMatching(/^\d+: milestones\[1\]\.task$/)] },
    });
  });

  it('is refused when it is no JSON at all', () => {
    expect(readProtocol('{ "id": ')).toMatchObject({ refused: 'not-json' });
  });

  it('finds the line of the nearest parent when a field is missing', () => {
    expect(linesIn('{\n "a": {\n  "b": "x\\"}",\n  "c": [1,\n 2]\n }\n}')(['a', 'c', 1])).toBe(5);
    expect(linesIn('{\n "a": {}\n}')(['a', 'missing'])).toBe(2);
  });
});
