import { describe, expect, test } from 'vitest';
import { seenBy } from '#core/course/book.ts';
import { moodLinksIn } from '#core/course/mood-links/in-session.ts';
import { relationshipEventsIn } from '#core/course/therapeutic-relationship/in-session.ts';
import { techniqueIds } from '#core/protocols/techniques.ts';
import { aCourseUnderWay } from '#tests/a-course-under-way.ts';
import { whereaboutsBefore, whereaboutsIn } from './from-afar.ts';
import { hardWorkIn } from './hard-work.ts';
import { sessionsWithStrategy, techniquesIn } from './techniques-used.ts';

const client = { as: 'client', by: 'leila' } as const;
const therapist = { as: 'therapist', by: 'ana' } as const;
const fifth = () => aCourseUnderWay(4).does('addPerson', { displayName: 'Tomas' }, { id: 'tomas' });

describe('in the room', () => {
  test('how distressed the client is is noted before and after hard work, 0 to 10, for clinicians alone (S000-33)', () => {
    const story = fifth()
      .does('rateDistress', { session: 5, at: 'before', distress: 7, about: 'The day of the death' })
      .does('rateDistress', { session: 5, at: 'after', distress: 4 })
      .does('rateDistress', { session: 5, at: 'after', distress: 3, about: 'The letter' })
      .does('rateDistress', { session: 5, at: 'before', distress: 6 });
    expect(hardWorkIn(story.course, 5)).toEqual([
      { about: 'The day of the death', before: 7, after: 4 },
      { about: 'The letter', before: null, after: 3 },
      { about: '', before: 6, after: null },
    ]);
    expect(hardWorkIn(story.course, 4)).toEqual([]);
    expect(story.refusal('rateDistress', { session: 5, at: 'before', distress: 11 })).toBe(
      'form: distress too-high',
    );
    expect(seenBy(story.course, client).sessionRoom.distress).toEqual([]);
  });

  test('a session from afar keeps where the client is and whom to call there, asked anew each time, for clinicians alone (S001-10)', () => {
    const story = fifth()
      .does('tellWhereabouts', { session: 4, where: 'At her sister’s', number: '020 7946 0000' })
      .does('tellWhereabouts', {
        session: 4,
        where: 'At her sister’s, 4 Elm Road',
        nearby: 'Yasmin, next door',
      });
    expect(whereaboutsIn(story.course, 4)).toMatchObject({
      where: 'At her sister’s, 4 Elm Road',
      number: '',
      nearby: 'Yasmin, next door',
    });
    expect(whereaboutsIn(story.course, 5)).toBeUndefined();
    expect(whereaboutsBefore(story.course, 5)?.session).toBe(4);
    expect(whereaboutsBefore(story.course, 4)).toBeUndefined();
    expect(story.refusal('tellWhereabouts', { session: 5 })).toBe('nowhere-said');
    expect(seenBy(story.course, client).sessionRoom.whereabouts).toEqual([]);
    expect(seenBy(story.course, therapist).sessionRoom.whereabouts).toHaveLength(1);
  });

  test('the steps X-03, X-05, X-06, X-08, X-09 and X-11 are kept under the session’s number', () => {
    const { sessionRoom } = fifth()
      .does('recordOpening', { session: 5, answer: 'Worse on Sunday', about: 'event' })
      .does('reviewScores', { session: 5, comment: 'Down one; sleep a little better' })
      .does('chooseIncident', {
        session: 5,
        what: 'He announced another week away',
        people: ['tomas'],
        went: 'badly',
      })
      .does('linkFocus', { session: 5, words: 'Nobody asked me, and I never said.' })
      .does('closeSession', {
        session: 5,
        summary: 'We went line by line',
        howItFelt: 'Tiring, good',
      }).course;
    expect(sessionRoom.openings).toMatchObject([{ session: 5, about: 'event' }]);
    expect(sessionRoom.scoreReviews).toHaveLength(1);
    expect(sessionRoom.incidents[0]).toMatchObject({ people: ['tomas'], went: 'badly' });
    expect(sessionRoom.focusLinks[0]?.words).toContain('Nobody asked');
    expect(sessionRoom.closes[0]?.howItFelt).toBe('Tiring, good');
  });

  test('the later word about a session replaces the earlier', () => {
    const { sessionRoom } = fifth()
      .does('recordOpening', { session: 5, answer: 'Fine', about: 'nothing_happened' })
      .does('recordOpening', { session: 5, answer: 'Worse on Sunday', about: 'both' }).course;
    expect(sessionRoom.openings).toMatchObject([{ answer: 'Worse on Sunday' }]);
  });

  test('nothing is noted for a session that is neither held nor next', () => {
    expect(fifth().attempt('recordOpening', { session: 6, answer: 'x', about: 'mood' })).toMatchObject({
      refused: 'no-such-session',
      values: { session: 6, next: 5 },
    });
    expect(fifth().attempt('markTechnique', { session: 7, technique: 'T-05' })).toMatchObject({
      refused: 'no-such-session',
      values: { session: 7, next: 5 },
    });
    expect(fifth().refusal('linkFocus', { session: 0, words: 'x' })).toBe('form: session too-low');
    expect(fifth().refusal('closeSession', { session: 5 })).toBe('nothing-said');
  });

  test('a technique is marked by its id, T-01 to T-17, as often as it is used', () => {
    expect(techniqueIds).toHaveLength(17);
    expect([techniqueIds[0], techniqueIds[16]]).toEqual(['T-01', 'T-17']);
    const { course } = fifth()
      .does('markTechnique', { session: 5, technique: 'T-05', about: 'Kitchen, Sunday' })
      .does('markTechnique', { session: 5, technique: 'T-04' })
      .does('markTechnique', { session: 5, technique: 'T-05' });
    expect(techniquesIn(course, 5)).toEqual(['T-05', 'T-04']);
    expect(course.sessionRoom.techniques[0]?.about).toBe('Kitchen, Sunday');
  });

  test('shares of the hour show the past (PD-11), advice (PD-15) and symptoms (PD-26)', () => {
    expect(
      fifth().does('tagTime', { session: 5, past: 40, symptoms: 10 }).course.sessionRoom.time[0],
    ).toMatchObject({ past: 40, advice: 0 });
    expect(fifth().refusal('tagTime', { session: 5, past: 60, symptoms: 50 })).toBe('over-an-hour');
  });

  test('what happens between the two of them is noted with how it was met (T-08)', () => {
    const noted = {
      session: 5,
      kind: 'rupture_withdrawal' as const,
      what: 'Said "fine" to me too',
      spokenOf: 'yes' as const,
      repair: 'We laughed',
      outsidePersonId: 'tomas',
    };
    const course = fifth().does('noteRoomEvent', noted);
    expect(relationshipEventsIn(course.course, 5)).toMatchObject([noted]);
    expect(course.refusal('noteRoomEvent', { ...noted, session: 9 })).toBe('no-such-session');
  });

  test('a strategy of the focus worked on is known to the guide, session by session', () => {
    const course = fifth()
      .does('workStrategy', { session: 4, strategy: 'RD-3', note: 'Expectations listed' })
      .does('workStrategy', { session: 5, strategy: 'RD-3' });
    expect(sessionsWithStrategy(course.course, 'RD-3')).toEqual([4, 5]);
    expect(course.refusal('workStrategy', { session: 5, strategy: 'dispute' })).toBe(
      'form: strategy not-written-so',
    );
    expect(course.refusal('workStrategy', { session: 5, strategy: 'XX-3' })).toBe('no-such-strategy');
  });

  test('all of it is the clinicians’ own', () => {
    const { course } = fifth().does('recordOpening', { session: 5, answer: 'Worse', about: 'mood' });
    expect(seenBy(course, client).sessionRoom.openings).toEqual([]);
    expect(seenBy(course, { as: 'supervisor', by: 'ruth' }).sessionRoom.openings).toHaveLength(1);
  });
});

describe('mood and events (X-04)', () => {
  const link = {
    session: 5,
    direction: 'event_to_mood',
    what: 'Tomas announced another week away',
    when: '2026-02-08',
    people: ['tomas'],
    moodBefore: 5,
    moodAfter: 2,
    feelings: [{ name: 'anger', intensity: 8 }, { name: 'hurt' }],
  } as const;
  const filled = { ...link, people: [...link.people], feelings: [...link.feelings] };

  test('are linked in a session or between two, in both directions', () => {
    const course = fifth()
      .does('linkMood', filled)
      .does('linkMood', { ...filled, session: null, direction: 'mood_to_event' });
    expect(moodLinksIn(course.course, 5)).toHaveLength(1);
    expect(course.course.moodLinks.links.map(({ session, direction }) => [session, direction])).toEqual([
      [5, filled.direction],
      [null, 'mood_to_event'],
    ]);
    expect(course.course.moodLinks.links[0]).toMatchObject({
      recordedBy: 'therapist',
      event: { what: link.what, when: '2026-02-08', people: ['tomas'] },
      moodBefore: 5,
      moodAfter: 2,
      feelings: [
        { name: 'anger', intensity: 8 },
        { name: 'hurt', intensity: null },
      ],
    });
  });

  test('need a mood or a feeling, from 0 to 10', () => {
    const course = fifth();
    expect(course.refusal('linkMood', { direction: 'both', what: 'A quiet week' })).toBe('no-mood');
    expect(course.refusal('linkMood', { ...filled, moodAfter: 11 })).toBe('form: moodAfter too-high');
    expect(course.refusal('linkMood', { ...filled, session: 6 })).toBe('no-such-session');
    expect(course.refusal('linkMood', { ...filled, when: '2026-02-11' }, { today: '2026-02-10' })).toBe(
      'not-happened-yet',
    );
  });

  test('a client’s moment is theirs until they share it; then it can be brought up in a session', () => {
    const course = fifth().does(
      'keepMoment',
      { happened: 'He rang', withWhom: ['tomas'], felt: [{ name: 'relief' }], mood: 6, did: 'Said so' },
      { as: 'client', by: 'leila', id: 'moment' },
    );
    expect(seenBy(course.course, therapist).moodLinks.links).toEqual([]);
    expect(seenBy(course.course, client).moodLinks.links[0]).toMatchObject({
      did: 'Said so',
      seen: 'private',
    });
    expect(course.refusal('bringUpMoment', { link: 'moment', session: 5 })).toBe('no-such-moment');
    course.does('shareMoment', { link: 'moment' }, { as: 'client', by: 'leila' });
    expect(seenBy(course.course, therapist).moodLinks.links).toHaveLength(1);
    expect(course.refusal('shareMoment', { link: 'moment' }, { as: 'client', by: 'leila' })).toBe(
      'already-shared',
    );
    expect(moodLinksIn(course.does('bringUpMoment', { link: 'moment', session: 5 }).course, 5)).toHaveLength(
      1,
    );
    const ours = {
      session: 5,
      direction: 'event_to_mood' as const,
      what: 'He rang',
      moodBefore: 3,
      moodAfter: 6,
    };
    course.does('linkMood', { ...ours, feelings: [] }, { id: 'ours' });
    expect(course.refusal('shareMoment', { link: 'ours' }, { as: 'client', by: 'leila' })).toBe(
      'no-such-moment',
    );
  });

  test('a link made by the client is private too, and a contact sees none', () => {
    const { course } = fifth().does('linkMood', { ...filled, session: null }, { as: 'client', by: 'leila' });
    expect(seenBy(course, therapist).moodLinks.links).toEqual([]);
    expect(seenBy(course, { as: 'contact', by: 'x' }).moodLinks.links).toEqual([]);
  });
});
