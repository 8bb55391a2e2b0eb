import { describe, expect, it } from 'vitest';
import { held, scored, wholePlan } from '#tests/a-guided-course.ts';
import { saw, seen } from '#tests/drifts-seen.ts';

describe('the ending', () => {
  it('PD-19: not named with four left, or only at the very end', () => {
    expect(seen(held(11), 'PD-19')).toBeUndefined();
    expect(seen(held(12), 'PD-19')).toBe('The ending has not been named.');
    expect(seen(held(12).does('nameEnding', {}), 'PD-19')).toBeUndefined();
    expect(seen(held(15).does('nameEnding', {}), 'PD-19')).toContain('only at the very end');
  });

  it('PD-24: no relapse plan at the close', () => {
    expect(seen(held(15), 'PD-24')).toBeUndefined();
    expect(seen(held(16), 'PD-24')).toBe('The relapse plan is not complete.');
    expect(seen(held(16).does('writeRelapsePlan', wholePlan), 'PD-24')).toBeUndefined();
  });

  it('PD-25: finished early without any ending work', () => {
    const early = (how: 'done' | 'declined') =>
      held(5).does('finishEarly', {
        reason: 'better',
        words: 'Moves away.',
        checklist: (['E-02', 'E-04', 'E-07', 'E-10'] as const).map((task) => ({ task, how, words: 'x' })),
        riskChecked: 'checked',
      });
    expect(seen(held(5), 'PD-25')).toBeUndefined();
    expect(seen(early('done'), 'PD-25')).toBeUndefined();
    expect(seen(early('declined'), 'PD-25')).toContain('without any ending work');
  });

  it('PD-28: no improvement at a check-point, and nobody talked about it', () => {
    const course = scored(scored(held(6), 1, 17), 6, 16);
    expect(seen(course, 'PD-28')).toBeUndefined();
    expect(saw(held(7, course), 'PD-28')).toEqual(['Early change, session 6: 17 at first, 16 at session 6.']);
    course.does('reviewProgress', {
      at: 'S6',
      session: 7,
      seen: 'Hardly moved.',
      response: 'no_response',
      discussed: 'What else there is.',
      decision: 'go_on_differently',
      actions: ['supervision'],
    });
    expect(seen(course, 'PD-28')).toBeUndefined();
  });
});
