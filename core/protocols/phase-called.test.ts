import { describe, expect, it } from 'vitest';
import { guide } from '#core/guide/guide.ts';
import { roadmap } from '#core/guide/roadmap.ts';
import { summarise } from '#core/lists/summarise.ts';
import { dueSession } from '#core/protocols/protocol/milestone.ts';
import { overSessions } from '#core/protocols/protocol/other-lengths.ts';
import type { Preset } from '#core/protocols/protocol/preset.ts';
import { windowOf } from '#core/protocols/protocol/windows.ts';
import { aForm } from '#tests/a-form.ts';
import { dayAfter, held, opened } from '#tests/a-guided-course.ts';

const halves = {
  id: 'two-halves',
  name: 'Two halves',
  sessions: 14,
  min: 12,
  max: 16,
  minutes: 50,
  cadenceDays: 7,
  windows: [
    { phase: 'initial', from: 1, to: 3, graceTo: 4 },
    { phase: 'middle', id: 'attunement', from: 4, to: 7 },
    { phase: 'middle', id: 'relations', from: 8, to: 11, graceTo: 12 },
    { phase: 'ending', from: 12, to: 14 },
  ],
  certainty: 'B',
  sources: ['a test'],
} satisfies Preset;
const phases = [
  { id: 'attunement', role: 'middle', name: 'Affect attunement', clientLabel: 'Naming what I feel' },
  { id: 'relations', role: 'middle', name: 'Work on relations', clientLabel: 'Working on it' },
  { id: 'farewell', role: 'ending', name: 'Farewell', clientLabel: 'Saying goodbye' },
] as const;
const form = aForm({ presets: [halves], defaultPreset: 'two-halves', phases });
const at = (last: number) => held(last, opened('two-halves', 14, 'of-its-own', [form])).course;

describe('a form of therapy with phases of its own', () => {
  it('has one middle phase for every shared rule, though it is split in two', () => {
    expect(windowOf(halves, 'middle')).toEqual({ phase: 'middle', from: 4, to: 11, graceTo: 12 });
    const milestone = { due: { session: 16 }, within: 'middle' } as const;
    expect(dueSession(milestone, halves)).toBe(12);
    expect(dueSession({ due: { startOf: 'middle' } }, halves)).toBe(4);
  });

  it('keeps its phases when the course is agreed over another number of sessions', () => {
    expect(overSessions(halves, 28).windows.map(({ id, from, to }) => [id, from, to])).toEqual([
      [undefined, 1, 6],
      ['attunement', 7, 14],
      ['relations', 15, 22],
      [undefined, 23, 28],
    ]);
  });

  it('is called by its own names, and by those of IPT where it has none', () => {
    const called = (last: number) => guide(at(last), dayAfter(last))?.phase.called?.name ?? null;
    expect([called(1), called(4), called(8), called(13)]).toEqual([
      null,
      'Affect attunement',
      'Work on relations',
      'Farewell',
    ]);
    expect(guide(at(8), dayAfter(8))?.phase).toMatchObject({
      now: 'middle',
      next: 'ending',
      window: { from: 4, to: 11 },
    });
    expect(summarise(at(5))).toMatchObject({ phase: 'middle', phaseCalled: 'Affect attunement' });
    expect(summarise(held(5).course)).not.toHaveProperty('phaseCalled');
  });

  it('tells the client in the client’s words', () => {
    const map = roadmap(at(4), dayAfter(4));
    expect(map?.phaseCalled?.clientLabel).toBe('Naming what I feel');
    expect(map?.phases).toEqual([
      { phase: 'initial', from: 1, to: 3 },
      { phase: 'middle', from: 4, to: 7, label: 'Naming what I feel' },
      { phase: 'middle', from: 8, to: 11, label: 'Working on it' },
      { phase: 'ending', from: 12, to: 14, label: 'Saying goodbye' },
    ]);
  });
});
