import { describe, expect, it } from 'vitest';
import { type Standing, standings } from '#core/book/doing.ts';
import { seenFacts } from '#core/course/record/seen-facts.ts';
import { aCourseInDispute } from '#tests/a-course-at-work.ts';
import { seenBy } from './book.ts';
import { chapters } from './chapters.ts';
import type { Course } from './course.ts';

/** The chapters of the work between opening and ending. */
const work = [
  'grief',
  'dispute',
  'transition',
  'deficits',
  'communication',
  'decisions',
  'rolePlays',
  'feelings',
  'tryOuts',
  'skillsPractised',
  'letters',
] as const;

const doing = (as: Standing) => ({
  ...{ id: 'a', by: 'x', as, on: '2026-06-01', now: '2026-06-01T10:00:00.000Z' },
  ...{ today: '2026-06-01', zone: 'Europe/London' },
});

describe('the chapters of the work', () => {
  const { course } = aCourseInDispute();
  const closed = { ...course, closing: { ...course.closing, closed: { on: '2026-05-01' } } } as Course;
  const acts = work.flatMap((name) => Object.entries(chapters[name].acts));

  it('are closed with the course, save telling a wish to join somebody who died', () => {
    const open = acts.filter(([, act]) => !act.open?.(closed, doing('therapist')));
    expect(open.map(([name]) => name)).toEqual(['tellWishToJoin']);
  });

  it('are done by client, therapist and supervisor, and by nobody else', () => {
    const doers = new Set(acts.flatMap(([, act]) => act.who));
    expect([...doers].sort()).toEqual(['client', 'supervisor', 'therapist']);
  });
});

describe('what the work shows', () => {
  const course = aCourseInDispute()
    .does('startGriefWork', { personId: 'father', whatWasLost: 'Father' }, { id: 'loss' })
    .does('judgeGriefReactions', { lossId: 'loss', reactions: ['absent'], culture: 'HYPOTHESIS one' })
    .does('weighLostRelationship', { lossId: 'loss', portrait: 'idealised', why: 'HYPOTHESIS two' })
    .does('writeWhatKeepsItGoing', { disputeId: 'dispute', kind: 'fear', what: 'HYPOTHESIS three' })
    .does('checkSafetyAtHome', { personId: 'ines', answer: 'safe', asked: 'alone', words: 'HYPOTHESIS four' })
    .does('judgeIsolationSubtype', { subtype: 'isolated', why: 'HYPOTHESIS five' })
    .does('noteRoomEvent', { kind: 'rupture_withdrawal', what: 'HYPOTHESIS six' })
    .does('startTransition', { type: 'other', change: 'c', oldRole: 'o', newRole: 'n' }, { id: 'change' })
    .does('weighRoles', {
      transitionId: 'change',
      oldRole: 'all_bad',
      newRole: 'all_bad',
      why: 'HYPOTHESIS seven',
    })
    .does('writeLetter', { kind: 'goodbye', words: 'HYPOTHESIS eight' })
    .does(
      'nameFeeling',
      { situation: 'PRIVATE one', emotions: [{ words: 'PRIVATE two' }] },
      { as: 'client', id: 'mine' },
    )
    .does(
      'tellHowExpressed',
      { feelingId: 'mine', expressed: 'direct', how: 'PRIVATE three' },
      { as: 'client' },
    )
    .does('writeLetter', { kind: 'goodbye', words: 'PRIVATE four' }, { as: 'client' });
  const everything = (as: Standing) => {
    const viewer = { as, by: `the-${as}` };
    return JSON.stringify([seenBy(course.course, viewer), seenFacts(course.id, course.facts, viewer)]);
  };

  it('to the client, on their pages and in their record, none of the therapist’s hypotheses', () => {
    expect(everything('client')).not.toContain('HYPOTHESIS');
    expect(everything('client')).toContain('PRIVATE one');
  });

  it.each(standings.filter((as) => as !== 'client'))('to a %s nothing the client keeps private', (as) => {
    expect(everything(as)).not.toContain('PRIVATE');
  });

  it.each(['manager', 'administrator', 'contact'] as const)('to a %s nothing at all', (as) => {
    const seen = seenBy(course.course, { as, by: 'x' });
    for (const name of work) expect(seen[name]).toEqual(chapters[name].start);
    expect(everything(as)).not.toContain('HYPOTHESIS');
  });
});
