import { describe, expect, it } from 'vitest';
import { analysisBegun, dayOfSession, held, inDispute, scored } from '#tests/a-guided-course.ts';
import { saw, seen } from '#tests/drifts-seen.ts';

describe('the sessions', () => {
  it('PD-09: a middle session without a link of mood and events (appendix D test 11)', () => {
    expect(seen(held(3), 'PD-09')).toBeUndefined();
    const course = held(4);
    expect(saw(course, 'PD-09')).toEqual(['Session 4 on 2026-02-03: no link.']);
    expect(seen(course, 'PD-09', dayOfSession(4))).toBeUndefined();
    course.does('linkMood', {
      session: 4,
      direction: 'event_to_mood',
      what: 'The call',
      moodBefore: 5,
      moodAfter: 2,
    });
    expect(seen(course, 'PD-09')).toBeUndefined();
  });

  it('PD-10: two sessions running without the measure (appendix D test 12)', () => {
    const course = scored(scored(held(3), 1, 17), 3, 15);
    expect(seen(course, 'PD-10')).toBeUndefined();
    expect(saw(held(5, course), 'PD-10')).toHaveLength(2);
    expect(saw(course, 'PD-10', dayOfSession(5))).toBeUndefined();
    expect(seen(scored(course, 4, 14), 'PD-10')).toBeUndefined();
  });

  const hour = (share: { past?: number; symptoms?: number; advice?: number }) =>
    held(5)
      .does('tagTime', { session: 4, ...share })
      .does('tagTime', { session: 5, ...share });

  it('PD-11, PD-15 and PD-26: the past, advice or symptoms fill two sessions', () => {
    expect(seen(hour({ past: 30 }), 'PD-11')).toBeUndefined();
    expect(saw(hour({ past: 31 }), 'PD-11')).toEqual([
      'Session 4: 31 per cent of the hour.',
      'Session 5: 31 per cent of the hour.',
    ]);
    const aLifeStory = hour({ past: 31 }).does('changeProtocolSettings', {
      settings: { pastWork: 'autobiographical' },
      why: 'Agreed in supervision',
    });
    expect(seen(aLifeStory, 'PD-11')).toBeUndefined();
    expect(seen(hour({ advice: 40 }), 'PD-15')).toBeDefined();
    expect(seen(hour({ advice: 20 }), 'PD-15')).toBeUndefined();
    expect(seen(hour({ symptoms: 60 }), 'PD-26')).toBeDefined();
    expect(seen(hour({ symptoms: 50 }), 'PD-26')).toBeUndefined();
  });

  it('PD-15: guiding and explaining (T-10, T-15) are most of what is marked in two sessions after the beginning', () => {
    const guided = (...numbers: number[]) => {
      const course = held(6);
      for (const session of numbers) {
        for (const technique of ['T-10', 'T-15', 'T-04'] as const)
          course.does('markTechnique', { session, technique });
      }
      return course;
    };
    expect(seen(guided(1, 2, 5), 'PD-15')).toBeUndefined();
    const course = guided(5, 6);
    expect(saw(course, 'PD-15')?.[0]).toBe(
      'Session 5 on 2026-02-10: 2 of 3 techniques marked are guiding or explaining.',
    );
    course.does('markTechnique', { session: 6, technique: 'T-05' });
    expect(seen(course, 'PD-15')).toBeUndefined();
  });

  it('PD-12 and PD-13: only an ear tells, in a rating', () => {
    const course = held(5).does('giveConsent', { item: 'recording' });
    expect(seen(course, 'PD-12')).toBeUndefined();
    const rated = (drifts: ('PD-12' | 'PD-13')[], adherence: 0 | 1 | 3 = 1) =>
      course.does(
        'rateFidelity',
        {
          session: 5,
          heard: 'recording',
          ratings: [
            { domain: 'F-18', adherence },
            { domain: 'F-23', adherence },
          ],
          drifts,
        },
        { as: 'supervisor' },
      );
    rated([], 0);
    expect([seen(course, 'PD-12'), seen(course, 'PD-13')]).toEqual([undefined, undefined]);
    rated(['PD-12']);
    expect(saw(course, 'PD-12')).toEqual(['Session 5, heard by the supervisor.']);
    expect(seen(course, 'PD-13')).toBeUndefined();
    course.does('changeProtocolSettings', {
      settings: { relationshipUse: 'mentalising_transference' },
      why: 'Agreed in supervision',
    });
    expect(seen(course, 'PD-12')).toBeUndefined();
    rated([], 3);
    expect(seen(course, 'PD-12')).toBeUndefined();
    const fromNotes = { session: 5, heard: 'notes_only' as const, drifts: ['PD-13' as const] };
    expect(
      course.refusal('rateFidelity', { ...fromNotes, ratings: [{ domain: 'F-23', adherence: 1 }] }),
    ).toBe('not-heard');
  });

  it('PD-14: a middle session with listening alone', () => {
    const course = held(4).does('markTechnique', { session: 4, technique: 'T-09' });
    expect(seen(course, 'PD-14')).toBeDefined();
    expect(seen(course.does('markTechnique', { session: 4, technique: 'T-04' }), 'PD-14')).toBeUndefined();
    expect(seen(held(3), 'PD-14')).toBeUndefined();
  });

  it('PD-14 counts what was made in the session, such as an analysis (T-05)', () => {
    const course = analysisBegun(inDispute(held(5)).does('markTechnique', { session: 4, technique: 'T-05' }));
    expect(seen(course, 'PD-14')).toBeUndefined();
  });

  it('PD-16: a decision without a feeling', () => {
    const course = held(5).does('markTechnique', { session: 5, technique: 'T-06' });
    expect(saw(course, 'PD-16')).toEqual([
      'Session 5 on 2026-02-10: options were weighed, and no feeling was brought out.',
    ]);
    expect(seen(course.does('markTechnique', { session: 5, technique: 'T-04' }), 'PD-16')).toBeUndefined();
    const early = held(2).does('markTechnique', { session: 2, technique: 'T-06' });
    expect(seen(early, 'PD-16')).toBeDefined();
    expect(seen(early, 'PD-16', dayOfSession(2))).toBeUndefined();
  });

  it('PD-17: nothing rehearsed by session 10', () => {
    expect(seen(held(9), 'PD-17')).toBeUndefined();
    const course = inDispute(held(10));
    expect(seen(course, 'PD-17')).toBeDefined();
    course.does('startRolePlay', { scenario: 'Asking', personId: 'tomas' });
    expect(seen(course, 'PD-17')).toBeUndefined();
  });

  it('PD-27: two sessions outside 40 to 60 minutes', () => {
    const course = held(3).does('holdSession', { minutes: 75, format: 'video' }, { on: dayOfSession(4) });
    expect(seen(course, 'PD-27')).toBeUndefined();
    course.does('holdSession', { minutes: 30, format: 'phone' }, { on: dayOfSession(5) });
    expect(saw(course, 'PD-27')).toHaveLength(2);
  });
});
