import { describe, expect, test } from 'vitest';
import { seenBy, seesDifference } from '#core/course/book.ts';
import { seenFacts } from '#core/course/record/seen-facts.ts';
import { aCourseUnderWay } from '#tests/a-course-under-way.ts';

const client = { as: 'client', by: 'leila' } as const;
const therapist = { as: 'therapist', by: 'ana' } as const;
const raid = { date: '2019-03', kind: 'other' as const, what: 'The raid at the harbour' };

const told = () => aCourseUnderWay().does('addEvent', raid, { ...client, id: 'raid' });
const keptBack = () => told().does('keepEventBack', { event: 'raid' }, client);

describe('an event that the client keeps to themselves', () => {
  test('is shown to no clinician, on no day and in no entry, and stays on the client’s own timeline', () => {
    const story = keptBack();
    for (const as of ['therapist', 'supervisor', 'emergency'] as const) {
      const viewer = { as, by: `the-${as}` };
      const before = seenBy(told().course, viewer, story.course);
      const shown = JSON.stringify([
        seenBy(story.course, viewer),
        before,
        seenFacts('course-1', story.facts, viewer),
      ]);
      expect(shown).not.toMatch(/harbour|"raid"|keptBack|EventKeptBack/);
    }
    expect(seenBy(story.course, client).timeline.events).toMatchObject([
      { what: 'The raid at the harbour', keptBack: '2026-01-13' },
    ]);
  });

  test('can be worked on by nobody else, and stays kept back when the client corrects it', () => {
    const story = keptBack();
    const changed = { ...raid, date: '2018-03', event: 'raid', version: 1 };
    expect(story.refusal('changeEvent', changed)).toBe('no-such-event');
    expect(story.refusal('noteHypothesis', { event: 'raid', text: 'Fear', version: 0 })).toBe(
      'no-such-event',
    );
    expect(story.refusal('setEventAside', { event: 'raid', why: 'Not ours' })).toBe('no-such-event');
    story.does('changeEvent', changed, client);
    expect(seenBy(story.course, therapist).timeline.events).toEqual([]);
    expect(story.course.timeline.events).toMatchObject([{ date: '2018-03', keptBack: '2026-01-13' }]);
  });

  test('is told of again when they wish, and both are news to the therapist', () => {
    const story = told();
    const [before, kept] = [story.course, story.does('keepEventBack', { event: 'raid' }, client).course];
    expect(seesDifference(before, kept, therapist)).toBe(true);
    story.does('tellEvent', { event: 'raid' }, client);
    expect(seesDifference(kept, story.course, therapist)).toBe(true);
    expect(seenBy(story.course, therapist).timeline.events).toEqual(
      seenBy(before, therapist).timeline.events,
    );
    expect(story.refusal('tellEvent', { event: 'raid' }, client)).toBe('not-kept-back');
  });

  test('is one that the client put there themselves, and nobody keeps it back for them', () => {
    const story = told().does('addEvent', { ...raid, what: 'A move' }, { id: 'move' });
    expect(story.refusal('keepEventBack', { event: 'move' }, client)).toBe('event-not-added-by-you');
    expect(story.refusal('keepEventBack', { event: 'nothing' }, client)).toBe('no-such-event');
    expect(story.refusal('keepEventBack', { event: 'raid' })).toBe('not-yours');
    story.does('keepEventBack', { event: 'raid' }, client);
    expect(story.refusal('keepEventBack', { event: 'raid' }, client)).toBe('kept-back-already');
    expect(story.refusal('tellEvent', { event: 'raid' })).toBe('not-yours');
  });

  test('is pointed to from nowhere, be it by a clinician', () => {
    const story = told()
      .does('noteHypothesis', { event: 'raid', text: 'Fear since then', version: 0 })
      .does('startDecision', { problem: 'Whether to go back', eventId: 'raid' })
      .does('keepEventBack', { event: 'raid' }, client);
    expect(JSON.stringify(seenBy(story.course, therapist))).not.toContain('"raid"');
    const record = JSON.stringify(
      seenFacts('course-1', story.facts, { as: 'therapist', by: 'the-therapist' }),
    );
    expect(record).not.toContain('"raid"');
    expect(record).toContain('Fear since then');
  });
});
