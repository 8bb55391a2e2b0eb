import { describe, expect, test } from 'vitest';
import { seenBy, seesDifference } from '#core/course/book.ts';
import { draftLetter } from '#core/course/letters/draft.ts';
import { letterKinds } from '#core/course/letters/state.ts';
import { seenFacts } from '#core/course/record/seen-facts.ts';
import { guide } from '#core/guide/guide.ts';
import type { ACourse } from '#tests/a-course.ts';
import { aCourseUnderWay } from '#tests/a-course-under-way.ts';

const client = { as: 'client', by: 'leila' } as const;
const therapist = { as: 'therapist', by: 'ana' } as const;
const why = 'You have been living two jobs at once since the move';

const weighed = () =>
  aCourseUnderWay()
    .does(
      'chooseFocus',
      {
        area: 'role_transition',
        why: 'Since the move',
        whyForClient: why,
        oldRole: 'Nurse',
        newRole: 'Head of the ward',
      },
      { id: 'chosen-focus' },
    )
    .does('setGoal', {
      text: 'Sleep through',
      type: 'interpersonal',
      linkedArea: 'role_transition',
    })
    .does('startDecision', { problem: 'Which shift?', focusArea: 'role_transition' });

/** All that reaches the client of what is worked on. */
const reaching = ({ course, facts }: ACourse) => {
  const view = seenBy(course, client);
  return JSON.stringify([
    view,
    seenFacts('course-1', facts, client),
    guide(view, '2026-01-20'),
    letterKinds.map((kind) => draftLetter(seenBy(course, therapist), kind)),
  ]);
};

const agreeing = (story: ACourse) =>
  story
    .does('writeFormulation', { narrative: 'Since the move', version: 0 })
    .does('shareFormulation', { version: 1, unratedBecause: 'In one session' })
    .does('agreeFormulation', { version: 1, answer: 'agrees' }, client);

describe('a focus that the client has not agreed to reaches them nowhere', () => {
  test('of what is only weighed nothing is in a client’s views, record, guide and letters', () => {
    expect(reaching(weighed())).not.toMatch(/role_transition|two jobs at once|role change|chosen-focus/i);
  });

  test('nor is it live news', () => {
    const before = aCourseUnderWay();
    const chosen = weighed();
    const only = chosen.facts.slice(0, before.facts.length + 1);
    expect(only.at(-1)?.type).toBe('FocusChosen');
    const after = aCourseUnderWay();
    after.facts = only;
    expect(seesDifference(before.course, after.course, client)).toBe(false);
    expect(seesDifference(before.course, after.course, therapist)).toBe(true);
  });

  test('and is theirs, with news of it, once they agree to the formulation', () => {
    const story = weighed();
    const before = story.course;
    agreeing(story);
    expect(seesDifference(before, story.course, client)).toBe(true);
    const view = seenBy(story.course, client);
    expect(view.focus.foci).toMatchObject([{ id: 'chosen-focus', whyForClient: why, why: '' }]);
    expect(view.goals.goals[0]?.linkedArea).toBe('role_transition');
    expect(reaching(story)).toContain(why);
  });

  test('one that ended before anybody agreed to it never does, and one agreed to stays after its end', () => {
    const never = weighed().does('endFocus', { focus: 'chosen-focus', why: 'Another fits better' });
    expect(seenBy(never.course, client).focus.foci).toEqual([]);
    const story = agreeing(weighed()).does(
      'endFocus',
      { focus: 'chosen-focus', why: 'Done' },
      { on: '2026-02-03' },
    );
    expect(seenBy(story.course, client).focus.foci).toMatchObject([
      { id: 'chosen-focus', ended: { on: '2026-02-03', why: '' } },
    ]);
  });
});
