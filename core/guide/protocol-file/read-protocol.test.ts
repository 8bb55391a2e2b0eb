import { describe, expect, it } from 'vitest';
import { isRefusal } from '#core/forms/refusal.ts';
import { ipt } from '#core/protocols/ipt/ipt.ts';
import type { Protocol } from '#core/protocols/protocol/protocol.ts';
import { protocolOf } from '#core/protocols/protocols.ts';
import { readProtocol } from './read-protocol.ts';

const differences = {
  id: 'our-short',
  edition: '2026.1',
  extends: 'ipt 2026.1',
  name: 'Ten sessions at Willow House',
  presets: {
    keep: ['ipt16-default', 'ipt12'],
    change: {
      'ipt16-default': {
        sessions: 10,
        min: 8,
        max: 12,
        windows: [
          { phase: 'initial', from: 1, to: 3 },
          { phase: 'middle', from: 4, to: 8 },
          { phase: 'ending', from: 9, to: 10 },
        ],
      },
    },
  },
} as const;

const written = (file: unknown) => JSON.stringify(file, null, 2);
/** The line on which this text stands first. */
const lineIn = (json: string, text: string) => json.split('\n').findIndex((line) => line.includes(text)) + 1;
const taken = (file: unknown, own?: readonly Protocol[]): Protocol => {
  const read = readProtocol(written(file), own);
  if (isRefusal(read)) throw new Error(read.because);
  return read;
};
const told = (file: unknown, own?: readonly Protocol[]): string[] => {
  const read = readProtocol(written(file), own);
  return isRefusal(read) ? read.because.split('\n') : ['It was taken.'];
};

describe('a protocol written as its differences', () => {
  it('is read whole: what it does not say is what it extends', () => {
    const read = taken(differences);
    expect(read.presets.map(({ id, sessions }) => [id, sessions])).toEqual([
      ['ipt16-default', 10],
      ['ipt12', 12],
    ]);
    expect(read.milestones).toEqual(protocolOf('ipt', '2026.1')?.milestones);
    expect([read.id, read.name]).toEqual(['our-short', 'Ten sessions at Willow House']);
  });

  it('may say its words plainly or by language, anywhere', () => {
    const says = { en: 'For people who can come ten times.', es: 'Para quien puede venir diez veces.' };
    const tasks = { change: { 'I-01': { title: { en: 'Welcome' } }, 'I-02': { title: 'Plain' } } };
    const read = readProtocol(written({ ...differences, says, tasks }), [], 'es');
    if (isRefusal(read)) throw new Error(read.because);
    expect(read.says).toBe('Para quien puede venir diez veces.');
    expect(read.tasks.slice(0, 2).map(({ title }) => title)).toEqual(['Welcome', 'Plain']);
  });

  it('may extend one that the service brought, and that one’s newest edition', () => {
    const first = taken(differences);
    const second = taken({ ...differences, edition: '2026.2', name: 'Newer' }, [first]);
    const onTop = { id: 'our-shorter', edition: '2026.1', extends: 'our-short' };
    expect(taken(onTop, [first, second]).name).toBe('Newer');
    expect(taken({ ...onTop, extends: 'our-short 2026.1' }, [first, second]).name).toBe(first.name);
  });
});

const faults: [what: string, change: Record<string, unknown>, at: string, says: string][] = [
  [
    'a row to change',
    { milestones: { change: { 'MS-99': { title: 'x' } } } },
    '"MS-99"',
    'There is no MS-99 to change.',
  ],
  ['a row to drop', { tasks: { drop: ['I-99'] } }, '"I-99"', 'There is no I-99 to drop.'],
  ['a row to keep', { deviations: { keep: ['PD-01', 'PD-99'] } }, '"PD-99"', 'There is no PD-99 to keep.'],
  [
    'evidence',
    { milestones: { change: { 'MS-02': { evidence: 'moonlight' } } } },
    '"moonlight"',
    'nothing called moonlight can show MS-02 in a chart.',
  ],
  [
    'evidence within evidence',
    { milestones: { change: { 'MS-02': { evidence: { any: [{ agreed: 'focus' }, { sheet: 'map' }] } } } } },
    '"map"',
    'this protocol has no sheet called map, asked for by MS-02.',
  ],
  [
    'a detector',
    { deviations: { change: { 'PD-01': { found: { by: 'chart', detector: 'weather' } } } } },
    '"weather"',
    'nothing called weather can find PD-01 in a chart.',
  ],
  ['a problem area', { focus: { areas: ['grief', 'money'] } }, '"money"', ''],
  [
    'a technique',
    { techniques: [{ technique: 'T-999', use: 'used', why: 'x' }] },
    '"T-999"',
    'there is no technique called T-999.',
  ],
  [
    'an instrument',
    { measures: [{ oneOf: ['phq-9', 'phq-99'], when: ['end'], weight: 'protocol', sources: ['x'] }] },
    '"phq-99"',
    'there is no instrument called phq-99.',
  ],
  [
    'a length, for a row of its session by session',
    { blueprint: [{ from: 1, to: 1, presets: ['ipt99'], purpose: 'x', must: [], should: [] }] },
    '"ipt99"',
    'this protocol has no preset called ipt99.',
  ],
  [
    'a phase of its own',
    {
      presets: {
        keep: ['ipt16-default'],
        change: { 'ipt16-default': { windows: [{ phase: 'initial', id: 'spring', from: 1, to: 16 }] } },
      },
    },
    '"spring"',
    'this protocol has no phase called spring.',
  ],
  [
    'a field',
    { presets: { change: { 'ipt16-default': { minuts: 50 } } } },
    '"minuts"',
    'There is no field called minuts here: take it out, or check its spelling.',
  ],
  [
    'a person beside the client',
    {
      meetings: [
        {
          id: 'parents',
          name: 'Parents',
          clientLabel: 'Parents',
          with: ['guardian'],
          clientThere: 'no',
          when: ['before'],
          usually: 1,
          most: 3,
          minutes: 50,
          says: 'x',
          tasks: [],
          sources: ['x'],
        },
      ],
    },
    '"guardian"',
    'this protocol has no person beside the client called guardian.',
  ],
];

describe('a fault in a file is told with the line that holds it', () => {
  it.each(faults)('%s that nobody knows', (_what, change, at, says) => {
    const file = { ...differences, presets: { keep: ['ipt16-default'] }, ...change };
    const lines = told(file);
    const line = lineIn(written(file), at);
    expect(line).toBeGreaterThan(0);
    const here = lines.filter((one) => one.startsWith(`Line ${line}, `));
    expect(here, lines.join('\n')).not.toEqual([]);
    expect(here.join('\n')).toContain(says);
  });

  it('by the schema, in a row that is changed or added, however far down', () => {
    const window = { phase: 'ending', from: 9, to: 11 };
    const changed = { ...differences.presets.change['ipt16-default'], minutes: 5 };
    const presets = {
      keep: ['ipt16-default'],
      change: { 'ipt16-default': { ...changed, windows: [...changed.windows.slice(0, 2), window] } },
    };
    const json = written({ ...differences, presets });
    expect(told({ ...differences, presets })).toEqual([
      `Line ${lineIn(json, '"to": 11')}, presets.change.ipt16-default.windows[2].to: The phases end at session 11, yet 10 sessions are planned.`,
      `Line ${lineIn(json, '"minutes": 5')}, presets.change.ipt16-default.minutes: A session has at least 20 minutes.`,
    ]);
    const add = [{ id: 'I-01', phase: 'initial', title: 'Again', asks: 'x', certainty: 'A' }];
    const twice = { ...differences, tasks: { add } };
    expect(told(twice)).toEqual([
      `Line ${lineIn(written(twice), '"I-01"')}, tasks.add[0].id: I-01 is used twice: give each its own id.`,
    ]);
  });

  it('a milestone due in a session that no course of it has', () => {
    const beyond = { ...differences, milestones: { change: { 'MS-12': { due: { exactly: 30 } } } } };
    expect(told(beyond)).toEqual([
      `Line ${lineIn(written(beyond), '"exactly"')}, milestones.change.MS-12.due.exactly: No course of this form has a session 30: the longest has 16.`,
    ]);
  });

  it('a field that is written twice, of which only the last would count', () => {
    const json = written(differences).replace('"name":', '"name": "First",\n  "name":');
    const read = readProtocol(json);
    expect(isRefusal(read) && read.because).toBe(
      `Line ${lineIn(written(differences), '"name"') + 1}, name: name stands here a second time: keep one of the two.`,
    );
  });

  it('what a row that stays still needs is told where it was taken out', () => {
    const task = ipt.milestones.find((one) => one.task)?.task ?? '';
    const drop = { ...differences, tasks: { drop: [task] } };
    const [first = ''] = told(drop);
    expect(first).toMatch(new RegExp(`^Line ${lineIn(written(drop), `"${task}"`)}, tasks\\.drop\\[0\\]: `));
    const keep = { ...differences, presets: { keep: ['ipt12'] } };
    expect(told(keep)).toEqual([
      `Line ${lineIn(written(keep), '"keep"')}, presets.keep: There is no preset called ipt16-default.`,
    ]);
  });

  it('whose name it takes, and what it extends', () => {
    const own = [taken(differences)];
    const line = (text: string) => lineIn(written(differences), text);
    expect(told({ ...differences, id: 'ipt', edition: '2030.1' })).toEqual([
      `Line ${line('"id"')}, id: ipt is a protocol that comes with Kith. Give yours an id of its own, such as our-ipt.`,
    ]);
    expect(told(differences, own)).toEqual([
      `Line ${line('"edition"')}, edition: The edition 2026.1 of our-short is kept here already, and an edition is never edited. Give this one a newer edition, such as 2026.2.`,
    ]);
    for (const name of ['ipt-x', 'ipt 1999.1', 7, '']) {
      const [first = '', ...rest] = told({ ...differences, extends: name });
      expect(first).toMatch(
        new RegExp(`^Line ${line('"extends"')}, extends: There is no protocol called ${name} `),
      );
      expect(rest).toEqual([]);
    }
  });

  it('every fault at once, in the order of the lines, each once', () => {
    const file = { ...differences, name: '', tasks: { drop: ['I-98', 'I-99'] }, emphases: 'none' };
    const lines = told(file).map((one) => Number(/^Line (\d+)/.exec(one)?.[1]));
    expect(lines).toHaveLength(4);
    expect(lines).toEqual(lines.toSorted((a, b) => a - b));
  });

  it.each(['[]', 'null', '"ipt"', '3'])('%s is no protocol', (json) => {
    expect(readProtocol(json)).toMatchObject({ refused: 'not-a-protocol' });
  });
});
