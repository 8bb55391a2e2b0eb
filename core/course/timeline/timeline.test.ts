import { expect, test } from 'vitest';
import { fold, seenBy } from '#core/course/book.ts';
import { griefProposedBy } from '#core/course/focus/suggest.ts';
import { lastDayOf } from '#core/days/partial-days.ts';
import { aCourse } from '#tests/a-course.ts';
import { sixteen } from '#tests/a-course-under-way.ts';
import { notOnTimelineYet } from './from-people.ts';
import { lookBack } from './look-back.ts';

const client = { as: 'client', by: 'leila' } as const;
const argued = { date: '2026-01-02', kind: 'conflict', what: 'Argument', mood: 2 } as const;

test('absurd dates are refused', () => {
  const story = aCourse();
  const death = { date: '2027-05', kind: 'death', what: 'Father died' } as const;
  expect(story.refusal('addEvent', death)).toBe('event-future');
  expect(story.refusal('addEvent', { ...argued, date: '1980' })).toBe('event-before-birth');
  expect(story.refusal('addEvent', { ...argued, dateEnd: '2025' })).toBe('ends-before-start');
  expect(story.refusal('addEvent', { ...argued, date: '2026-02-30' })).toBe('form: date no-such-day');
  expect(story.refusal('addEvent', { ...argued, people: ['ghost'] })).toBe('no-such-person');
});

test('a planned move may lie ahead, and the year of birth may be the year of an event', () => {
  const { course } = aCourse()
    .does('addEvent', { date: '2027-05', kind: 'move', what: 'We move' })
    .does('addEvent', { date: '1991', kind: 'other', what: 'I was born' }, { as: 'client' });
  expect(course.timeline.events).toHaveLength(2);
});

test('a hypothesis stays with the therapist until it is shared, and again when rewritten', () => {
  const guess = { ...argued, hypothesis: 'The silence is the dispute' };
  expect(aCourse().refusal('addEvent', guess, { as: 'client' })).toBe('therapists-field');
  const story = aCourse().does('addEvent', guess, { id: 'row' });
  const seen = () => seenBy(story.course, client).timeline.events[0];
  expect(seen()?.hypothesis).toBeNull();
  story.does('shareHypothesis', { event: 'row' });
  expect(seen()?.hypothesis?.text).toBe('The silence is the dispute');
  expect(story.refusal('shareHypothesis', { event: 'row' })).toBe('already-shared');
  expect(story.refusal('noteHypothesis', { event: 'row', text: 'No', version: 0 })).toBe('stale');
  story.does('noteHypothesis', { event: 'row', text: 'It is fear', version: 1 });
  expect(JSON.stringify(seenBy(story.course, client))).not.toContain('fear');
});

test('a hypothesis needs an event, and a sharing needs a hypothesis', () => {
  const story = aCourse().does('addEvent', argued, { id: 'row' });
  expect(story.refusal('noteHypothesis', { event: 'x', text: 'No', version: 0 })).toBe('no-such-event');
  expect(story.refusal('shareHypothesis', { event: 'row' })).toBe('no-hypothesis');
});

test('an event is drawn, and corrected as a whole against its version (I-09, MS-09)', () => {
  const story = aCourse().does('addEvent', argued, { id: 'row' });
  story.does('changeEvent', { ...argued, event: 'row', version: 1, mood: 3 });
  expect(story.course.timeline.events[0]).toMatchObject({ mood: 3, version: 2 });
  const late = story.attempt('changeEvent', { ...argued, event: 'row', version: 1 });
  expect(late).toMatchObject({ kind: 'stale', newer: { version: 2 } });
  expect(story.refusal('changeEvent', { ...argued, event: 'x', version: 1 })).toBe('no-such-event');
});

test('an event keeps whose hand put it there and whose changed it; a record from before tells neither', () => {
  const story = aCourse().does('addEvent', argued, { id: 'row', as: 'client' });
  story.does('changeEvent', { ...argued, event: 'row', version: 1, mood: 3 });
  expect(story.course.timeline.events[0]).toMatchObject({ addedBy: 'client', changedBy: 'therapist' });
  const old = story.facts.map(({ data, ...fact }) => {
    const { as: _as, ...before } = data as Record<string, unknown>;
    return { ...fact, data: before };
  });
  expect(fold('course-1', old).timeline.events[0]).toMatchObject({ mood: 3, addedBy: undefined });
});

test('deaths and recent changes told with the people wait to be put on the timeline (INV.recentChanges)', () => {
  const story = aCourse()
    .does(
      'addPerson',
      { displayName: 'Father', living: 'deceased', deathDate: '2014-03-02' },
      { id: 'father' },
    )
    .does(
      'addPerson',
      {
        displayName: 'Tomas',
        recentChanges: [{ on: '2025-09', what: 'A post far away' }, { what: 'Moved out' }],
      },
      { id: 'tomas' },
    );
  const waiting = () => notOnTimelineYet(story.course).map(({ kind, what, on }) => [kind, what, on]);
  expect(waiting()).toEqual([
    ['death', 'Father died', '2014-03-02'],
    ['other', 'A post far away', '2025-09'],
    ['other', 'Moved out', undefined],
  ]);
  story
    .does('addEvent', { date: '2014-03', kind: 'death', what: 'Papa', people: ['father'] })
    .does('addEvent', { date: '2025-09', kind: 'change_role', what: 'His post', people: ['tomas'] })
    .does('addEvent', { date: '2026', kind: 'move', what: 'moved out', people: ['tomas'] }, { id: 'out' })
    .does('setEventAside', { event: 'out', why: 'He came back' });
  expect(waiting()).toEqual([]);
});

test('an event is taken off with a reason', () => {
  const story = aCourse().does('addEvent', argued, { id: 'row' });
  story.does('setEventAside', { event: 'row', why: 'It was another year' });
  expect(story.course.timeline.events[0]?.aside).toMatchObject({ why: 'It was another year' });
  expect(story.refusal('setEventAside', { event: 'row', why: 'Again' })).toBe('no-such-event');
});

test('the look-back is twelve months before the onset, the last six close, and partial dates count', () => {
  const story = aCourse();
  expect(lookBack(story.course)).toBeUndefined();
  story
    .does('reviewSymptoms', { began: '2025-09-22', pastEpisodes: 1 })
    .does('addEvent', { date: '2014-03-02', kind: 'death', what: 'Father died' })
    .does('addEvent', { date: '2024-09', kind: 'work', what: 'A new head' }, { id: 'head' })
    .does('addEvent', { date: '2025-09-01', kind: 'change_role', what: 'His post' }, { id: 'post' })
    .does('addEvent', argued);
  const back = lookBack(story.course);
  expect(back).toMatchObject({ from: '2024-09-22', closeFrom: '2025-03-22', to: '2025-09-22' });
  expect(back?.events.map(({ event, when }) => [event.id, when])).toEqual([
    ['head', 'within'],
    ['post', 'close'],
  ]);
});

test('the look-back is as long as the course’s settings say', () => {
  const protocol = sixteen;
  const story = aCourse()
    .does('openCourse', { client: 'leila', therapist: 'ana', protocol })
    .does('reviewSymptoms', { began: '2025-09-22', pastEpisodes: 1 })
    .does('changeProtocolSettings', {
      settings: { lookback: { months: 3, highlighted: 1 } },
      why: 'Our own rule',
    });
  expect(lookBack(story.course)).toMatchObject({
    months: 3,
    close: 1,
    from: '2025-06-22',
    closeFrom: '2025-08-22',
  });
});

test('a death entry proposes grief (SEL-6, appendix D 3)', () => {
  const { course } = aCourse()
    .does('addEvent', { date: '2014-03-02', kind: 'death', what: 'Father died' }, { id: 'death' })
    .does('addPerson', { displayName: 'Father', living: 'deceased' }, { id: 'father' });
  expect(griefProposedBy(course)).toEqual({ events: ['death'], people: ['father'] });
});

test('the last day of a partial date knows its month', () => {
  expect([lastDayOf('2024-02'), lastDayOf('2025'), lastDayOf('2025-03-04')]).toEqual([
    '2024-02-29',
    '2025-12-31',
    '2025-03-04',
  ]);
});
