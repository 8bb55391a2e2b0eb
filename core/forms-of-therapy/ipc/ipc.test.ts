import { describe, expect, it } from 'vitest';
import { guide } from '#core/guide/guide.ts';
import { dayAfter, held, opened, scored } from '#tests/a-guided-course.ts';
import { driftsOf, due, form, windows } from '#tests/a-shipped-form.ts';

const counselled = (last: number) => held(last, opened('ipc-6', 6, 'ipc'));
const stepUp = (scores: number[]) => {
  const course = counselled(3);
  for (const [place, total] of scores.entries()) scored(course, place + 1, total);
  return guide(course.course, dayAfter(3))?.checkPoints.find(({ key }) => key === 'S3')?.state;
};

describe('interpersonal counselling', () => {
  it('is three to six meetings of half an hour, each length with its three phases, one stress area (7.2)', () => {
    expect(['ipc-6', 'ipc-5', 'ipc-4', 'ipc-3'].map((preset) => windows('ipc', preset))).toEqual([
      '1-2 / 3-5 / 6',
      '1-2 / 3-4 / 5',
      '1-2 / 3 / 4',
      '1 / 2 / 3',
    ]);
    const { presets, focus, settings } = form('ipc');
    expect(presets.every(({ finishWhenRecovered, minutes }) => finishWhenRecovered && minutes === 30)).toBe(
      true,
    );
    expect([focus.max, settings.sickRole]).toEqual([1, 'distress_frame']);
  });

  it('agrees the stress area by the second meeting and asks about more help at the third', () => {
    expect([due('ipc', 'MS-12'), due('ipc', 'MS-13'), due('ipc', 'MS-CO1')]).toEqual([2, 2, 3]);
    expect([due('ipc', 'MS-12', 'ipc-3'), due('ipc', 'MS-CO1', 'ipc-3')]).toEqual([1, 3]);
  });

  it('raises the step-up where the third score is not below the first (12.1)', () => {
    expect(stepUp([14, 15, 14])).toBe('raised');
    expect(stepUp([14, 12, 16])).toBe('raised');
    expect(stepUp([14, 15, 13])).toBe('clear');
  });

  it('raises the step-up for any reason to stop and refer that stands open, whatever the scores say (12.1)', () => {
    const better = () =>
      [14, 12, 9].reduce((course, total, place) => scored(course, place + 1, total), counselled(3));
    const point = (course: ReturnType<typeof better>, key = 'S3') =>
      guide(course.course, dayAfter(3))?.checkPoints.find((one) => one.key === key);
    const flag = { rule: 'SR-08' as const, what: 'Drinks in the morning', action: 'The addiction service' };
    const on = { on: '2026-01-27' };
    expect(point(better())?.state).toBe('clear');
    const course = better().does('flagStopAndRefer', flag, { ...on, id: 'drink' });
    expect(point(course)).toMatchObject({
      state: 'raised',
      says: 'A reason to stop and refer stands open.',
      because: expect.stringContaining('SR-08, flagged on 2026-01-27'),
    });
    const unmeasured = counselled(3).does('flagStopAndRefer', flag, on);
    expect(point(unmeasured)?.state).toBe('raised');
    const worse = [14, 15, 14].reduce((so, total, place) => scored(so, place + 1, total), counselled(3));
    expect(point(worse.does('flagStopAndRefer', flag, on))?.says).toBe(
      'The third score is not below the first.',
    );
    course.does('settleStopAndRefer', { flag: 'drink', what: 'Seen there; stopped' }, on);
    expect(point(course)?.state).toBe('clear');
    const ordinary = held(4).does('flagStopAndRefer', flag, on);
    expect(guide(ordinary.course, dayAfter(4))?.checkPoints.find(({ key }) => key === 'S4')?.state).not.toBe(
      'raised',
    );
  });

  it.each([
    ['below caseness and reliably better', [16, 12, 9], 'completed'],
    ['reliably better and still a case', [16, 12, 10], 'refused'],
    ['below caseness by less than a reliable change', [14, 11, 9], 'refused'],
  ])('finishes at any session when recovered: %s', (_says, scores, outcome) => {
    const last = [3, 4, 5];
    for (const meetings of last) {
      const course = counselled(meetings);
      for (const [place, total] of scores.entries()) scored(course, meetings - 2 + place, total);
      for (const milestone of ['MS-19', 'MS-23'])
        course.does('passBlock', { milestone, why: 'Said goodbye' }, { on: dayAfter(meetings) });
      course.does(
        'decideAfter',
        { decision: 'discharge', why: 'Well', medication: 'none_taken', boosters: [] },
        { on: dayAfter(meetings) },
      );
      const result = course.attempt('closeCourse', { outcome: 'completed' }, { on: dayAfter(meetings) });
      expect(Array.isArray(result) ? 'completed' : 'refused').toBe(outcome);
    }
  });

  it('sees that nobody asked at the third meeting, until it was; half an hour and no diagnosis are no drift', () => {
    const course = opened('ipc-6', 6, 'ipc');
    for (const day of ['2026-01-13', '2026-01-20', '2026-01-27'])
      course.does('holdSession', { minutes: 30, format: 'in_person' }, { on: day });
    const seen = driftsOf(course, dayAfter(3));
    expect(seen).toContain('PD-CO1');
    expect(seen).not.toContain('PD-01');
    expect(seen).not.toContain('PD-27');
    course.does('reviewProgress', {
      at: 'S3',
      seen: '14 at first, 9 now',
      response: 'responding',
      discussed: 'Better; nothing else going on',
      decision: 'go_on',
      why: 'It helps',
    });
    expect(driftsOf(course, dayAfter(3))).not.toContain('PD-CO1');
  });

  it('has a sheet for each meeting, and is rated on its script and its limits', () => {
    expect(form('ipc').sheets.map(({ id }) => id)).toEqual(['ipc-first', 'ipc-area', 'ipc-last']);
    const ratings = ['F-CO1', 'F-CO2'].map((domain) => ({ domain, adherence: 2 as const }));
    counselled(3).does('rateFidelity', { session: 3, ratings });
  });

  it('tells the client that they may finish sooner, and asks no diagnosis', () => {
    const { tellsClient = [], notAsked = [] } = form('ipc').about ?? {};
    expect(tellsClient[0]).toContain('sooner');
    expect(notAsked[0]).toContain('no diagnosis');
  });
});

describe('the three meetings of evaluate, support, triage', () => {
  it('are exactly three, one a phase, and end with a decision', () => {
    expect(windows('ipt-est')).toBe('1 / 2 / 3');
    const [preset] = form('ipt-est').presets;
    expect([preset?.min, preset?.max]).toEqual([3, 3]);
    expect(due('ipt-est', 'MS-ES1')).toBe(3);
    const [decision] = form('ipt-est').sheets;
    expect(decision?.fields[0]).toMatchObject({
      options: [{ id: 'no_further' }, { id: 'watchful_waiting' }, { id: 'refer' }],
    });
  });

  it('see a fourth meeting agreed, and no drift where there was no work on a focus', () => {
    const course = held(3, opened('ipt-est-3', 3, 'ipt-est'));
    expect(driftsOf(course, dayAfter(3))).not.toContain('PD-14');
    // Three meetings ask nothing of medication, so its absence is no drift.
    expect(driftsOf(course, dayAfter(3))).not.toContain('PD-22');
    course.does('recontract', { sessions: 4, aim: 'To see how it goes', why: 'Not decided' });
    expect(driftsOf(course, dayAfter(3))).toContain('PD-ES1');
    course.does('rateFidelity', { session: 3, ratings: [{ domain: 'F-ES1', adherence: 3 as const }] });
  });
});
