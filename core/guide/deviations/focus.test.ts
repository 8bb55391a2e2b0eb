import { describe, expect, it } from 'vitest';
import { fold } from '#core/course/book.ts';
import { held, inDispute, opened } from '#tests/a-guided-course.ts';
import { drift, saw, seen } from '#tests/drifts-seen.ts';

describe('the focus', () => {
  const chosen = {
    people: [],
    why: 'x',
    whyForClient: '',
    rejected: [],
    safetyConsidered: '',
    supervisorAgrees: '',
  };
  const withFoci = (...areas: string[]) =>
    fold('course-1', [
      ...opened().facts,
      ...areas.map((area, place) => ({
        course: 'course-1',
        seq: place + 2,
        act: `focus-${place}`,
        type: 'FocusChosen',
        on: '2026-01-27',
        at: '2026-01-27T10:00:00.000Z',
        by: 'ana',
        data: { ...chosen, scope: 'death_only', area, rank: place === 0 ? 'primary' : 'secondary' },
      })),
    ]);

  it('PD-05: three focuses, as an import might bring', () => {
    expect(drift(withFoci('grief', 'role_dispute', 'role_transition'), 'PD-05')?.saw).toHaveLength(3);
    expect(drift(withFoci('grief', 'role_dispute'), 'PD-05')).toBeUndefined();
  });

  it('PD-06: isolation chosen, and another area there or come up since', () => {
    const areas = ['grief', 'role_dispute', 'role_transition'] as const;
    const alone = opened().does('chooseFocus', {
      area: 'interpersonal_deficits',
      why: 'Long alone.',
      rejected: areas.map((area) => ({ area, why: 'Not now.' })),
    });
    expect(seen(alone, 'PD-06')).toBeUndefined();
    alone.does(
      'rateArea',
      { area: 'grief', present: 'present', evidence: ['Her brother.'] },
      { on: '2026-03-01' },
    );
    expect(saw(alone, 'PD-06')).toEqual(['grief rated present on 2026-03-01']);
  });

  it('PD-07: two middle sessions running without work on the focus', () => {
    const course = inDispute(held(6)).does('linkFocus', { session: 5, words: 'Being asked first.' });
    expect(seen(course, 'PD-07')).toBeUndefined();
    held(8, course).does('workStrategy', { session: 8, strategy: 'RD-3' });
    expect(saw(course, 'PD-07')).toHaveLength(2);
    const analysis = { title: 'At the grave', date: '2026-02-20', personIds: ['tomas'], session: 7 };
    course.does('startAnalysis', { ...analysis, focusArea: 'grief' });
    expect(saw(course, 'PD-07')).toHaveLength(2);
    course.does('startAnalysis', { ...analysis, focusArea: 'role_dispute' });
    expect(seen(course, 'PD-07')).toBeUndefined();
  });

  it('PD-08: changed late without a new event or supervision, or swapped in silence', () => {
    const change = {
      reason: 'new_information' as const,
      reformulation: 'It is the move.',
      clientAgrees: 'agrees' as const,
      session: 10,
      acknowledgedLate: 'It carries more.',
    };
    const to = { area: 'role_transition' as const, why: 'The move.', oldRole: 'There', newRole: 'Here' };
    const focused = () => {
      const course = inDispute(held(10));
      return { course, from: course.course.focus.foci[0]?.id ?? '' };
    };
    const late = focused();
    expect(seen(late.course, 'PD-08')).toBeUndefined();
    late.course.does('changeFocus', { from: late.from, to, change });
    expect(saw(late.course, 'PD-08')?.[0]).toContain('Changed in session 10');
    const supervised = focused();
    supervised.course.does('changeFocus', {
      from: supervised.from,
      to: { ...to, supervisorAgrees: 'Yes.' },
      change,
    });
    expect(seen(supervised.course, 'PD-08')).toBeUndefined();
    const swapped = focused();
    swapped.course.does('endFocus', { focus: swapped.from, why: 'Settled.' }).does('chooseFocus', to);
    expect(saw(swapped.course, 'PD-08')?.[0]).toContain('no reason for the change');
  });
});
