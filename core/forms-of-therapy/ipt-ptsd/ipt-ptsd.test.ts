import { describe, expect, it } from 'vitest';
import { guide } from '#core/guide/guide.ts';
import { primaryMeasure } from '#core/protocols/primary-measure.ts';
import { windowAt } from '#core/protocols/protocol/windows.ts';
import { presetOf, protocolOf } from '#core/protocols/protocols.ts';
import { dayAfter, held, opened } from '#tests/a-guided-course.ts';
import { dueIn } from '#tests/a-shipped-form.ts';
import { saw, seen } from '#tests/drifts-seen.ts';

const form = protocolOf('ipt-ptsd', '2026.1');
if (!form) throw new Error('There is no IPT for PTSD.');
const preset = presetOf(form, 'ptsd14');
const aCourse = () => opened('ptsd14', 14, 'ipt-ptsd');
const due = dueIn(form, preset);

describe('IPT for PTSD', () => {
  it('gives sessions 4 to 7 to attunement and 8 to 11 to the focus, both of the middle', () => {
    expect([3, 4, 7, 8, 11, 12].map((session) => windowAt(preset, session)?.id)).toEqual([
      'beginning',
      'attunement',
      'attunement',
      'focus',
      'focus',
      'ending',
    ]);
    expect(preset.windows.map(({ phase }) => phase)).toEqual(['initial', 'middle', 'middle', 'ending']);
  });

  it('asks for each thing in its own sessions, the first strategy with the second half', () => {
    expect(['MS-12', 'MS-13', 'MS-PT1', 'MS-18', 'MS-14', 'MS-16', 'MS-19', 'MS-23'].map(due)).toEqual([
      3, 3, 5, 7, 8, 10, 10, 14,
    ]);
  });

  it('goes by the PCL-5, with its own cut-off and reliable change', () => {
    expect(primaryMeasure(form)).toBe('pcl-5');
    expect(form.measures[0]?.leads).toMatchObject({ caseness: 32, reliableChange: 10 });
    expect(form.checkPoints.find(({ key }) => key === 'mid')?.signal.scoreAtLeast).toBe(32);
  });

  it('asks after one hour spent on the past, which individual IPT lets pass', () => {
    const retold = held(5, aCourse()).does('tagTime', { session: 5, past: 40, symptoms: 0, advice: 0 });
    expect(saw(retold, 'PD-PT1')?.[0]).toContain('Session 5');
    const plain = held(5).does('tagTime', { session: 5, past: 40, symptoms: 0, advice: 0 });
    expect([seen(plain, 'PD-PT1'), seen(plain, 'PD-11')]).toEqual([undefined, undefined]);
  });

  it('takes naming feelings alone for the work itself, and asks for it where it is missing', () => {
    const quiet = held(6, aCourse());
    expect(seen(quiet, 'PD-07', dayAfter(6))).toBeTruthy();
    const attuned = held(6, aCourse());
    for (const session of [4, 5, 6])
      attuned.does('nameFeeling', {
        situation: 'The neighbour stood in the door',
        emotions: [{ emotion: 'afraid', intensity: 6 }],
        session,
      });
    expect(seen(attuned, 'PD-07', dayAfter(6))).toBeUndefined();
    const state = (course: typeof quiet) =>
      guide(course.course, dayAfter(6))?.milestones.find(({ id }) => id === 'MS-PT1')?.state;
    expect([state(quiet), state(attuned)]).toEqual(['overdue', 'done']);
  });

  it('takes feelings marked, or tied to what happened, for the work of the first half, and for no more than it', () => {
    const marked = held(10, aCourse());
    for (const session of [4, 6, 8, 9]) marked.does('markTechnique', { session, technique: 'T-04' });
    for (const session of [5, 7])
      marked.does('linkMood', {
        session,
        direction: 'event_to_mood',
        what: 'Ida came up from behind',
        feelings: [{ name: 'angry' }],
      });
    expect(saw(marked, 'PD-07', dayAfter(7))).toEqual(
      [8, 9, 10].map((n) => expect.stringContaining(`Session ${n}`)),
    );
    const found = guide(marked.course, dayAfter(7))?.milestones.find(({ id }) => id === 'MS-PT1');
    expect(found?.state).toBe('done');
  });

  it('is rated on there being no telling over again, in every phase', () => {
    const [item] = form.fidelity.filter(({ id }) => id === 'F-AT3');
    expect([item?.initial, item?.middle, item?.ending]).toEqual(['due', 'due', 'due']);
  });

  it('tells the client that nothing has to be told in detail, and what their phases are called', () => {
    expect(form.about?.notAsked[0]).toContain('not be asked to tell what happened in detail');
    expect(form.phases.find(({ id }) => id === 'attunement')?.clientLabel).toBe(
      'Noticing and naming what you feel',
    );
  });
});
