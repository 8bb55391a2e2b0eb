import { expect, test } from 'vitest';
import { seenBy } from '#core/course/book.ts';
import { aCourse } from '#tests/a-course.ts';
import { sixteen as protocol } from '#tests/a-course-under-way.ts';
import { amongAlike, entriesInOrder, entryMeant, inReadersNumbers } from './readers-numbers.ts';
import { seenFacts } from './seen-facts.ts';

const therapist = { as: 'therapist', by: 'ana' } as const;
const supervisor = { as: 'supervisor', by: 'ruth' } as const;
const open = () => aCourse().does('openCourse', { client: 'leila', therapist: 'ana', protocol });
const phq = (value: number) => ({ instrument: 'phq-9', answers: Array(9).fill(value) });

/** Two scores, with a supervisor’s own note between them. */
const noted = () =>
  open()
    .does('answerMeasure', phq(1), { id: 'first' })
    .does('keepPrivateNote', { text: 'To ask Ana about.' }, { ...supervisor, id: 'hidden' })
    .does('raiseAlarm', { words: 'Heard from her sister.' }, { id: 'second' });

const recordOf = (story: ReturnType<typeof open>, viewer: typeof therapist | typeof supervisor) =>
  entriesInOrder(seenFacts('course-1', story.facts, viewer));

test('a record is numbered without a gap, whatever is not its reader’s', () => {
  for (const viewer of [therapist, supervisor]) {
    const record = recordOf(noted(), viewer);
    expect(record.map(({ seq }) => seq)).toEqual(record.map((_, place) => place + 1));
  }
  expect(recordOf(noted(), therapist).map(({ act }) => act)).not.toContain('hidden');
});

test('so is a course: the same numbers stand in it with the hidden entry and without', () => {
  const without = open()
    .does('answerMeasure', phq(1), { id: 'first' })
    .does('raiseAlarm', { words: 'Heard from her sister.' }, { id: 'second' });
  const shown = (story: ReturnType<typeof open>) => inReadersNumbers(seenBy(story.course, therapist));
  expect(shown(noted())).toEqual(shown(without));
  expect(shown(noted()).risk.alarms.map(({ seq }) => seq > 0)).not.toContain(false);
});

test('a strike names its entry as its reader knows it, and one of something not theirs names none', () => {
  const story = noted().does('keepPrivateNote', { text: 'Of another client.' }, { id: 'own' });
  const { seq = 0 } = story.facts.find(({ act }) => act === 'own') ?? {};
  story.does('strikeOut', { seq, why: 'The wrong record' });
  const ofTherapist = recordOf(story, therapist);
  const place = ofTherapist.find(({ act }) => act === 'own')?.seq;
  expect(ofTherapist.at(-1)?.data).toEqual({ seq: place, why: 'The wrong record' });
  expect(recordOf(story, supervisor).at(-1)?.data).toEqual({ why: 'The wrong record' });
});

test('what is struck out is the entry that its reader meant, by its act, and never by a number alone', () => {
  const shown = [
    { act: 'a', seq: 1 },
    { act: 'b', seq: 4 },
    { act: 'b', seq: 5 },
    { act: 'c', seq: 9 },
  ];
  expect(entryMeant({ act: 'c' }, shown)).toBe(9);
  // The numbers have moved on since the page was opened.
  expect(entryMeant({ seq: 3, act: 'c' }, shown)).toBe(9);
  expect(entryMeant({ seq: 2, act: 'b' }, shown)).toBeUndefined();
  for (const seq of [1, 2, 7]) expect(entryMeant({ seq }, shown)).toBeUndefined();
  expect(entryMeant({}, shown)).toBeUndefined();
});

test('of several alike entries of one act the one is meant that was pointed at, or none where one is shown no more', () => {
  const called = (seq: number) => ({ act: 'b', type: 'SessionCancelled', seq });
  const before = [{ act: 'a', type: 'PersonAdded', seq: 1 }, called(4), called(5), called(6)];
  const among = before.slice(1).map((one) => amongAlike(one, before));
  expect(among).toEqual([1, 2, 3].map((nth) => ({ nth, of: 3 })));
  const named = { act: 'b', type: 'SessionCancelled', seq: 3, among: { nth: 2, of: 3 } };
  expect(entryMeant(named, before)).toBe(5);
  expect(entryMeant(named, before.slice(1))).toBe(5);
  expect(entryMeant(named, before.slice(0, 3))).toBeUndefined();
});

test('of two entries of one act that moved on by one, the one of the type that was meant is struck out', () => {
  const shown = [
    { act: 'a', type: 'PersonAdded', seq: 1 },
    { act: 'b', type: 'MeetingCalledOff', seq: 5 },
    { act: 'b', type: 'CourseClosed', seq: 6 },
  ];
  // Before an entry of the client’s came between, it was entry 2 that closed the course.
  expect(entryMeant({ seq: 2, act: 'b', type: 'CourseClosed' }, shown)).toBe(6);
  expect(entryMeant({ seq: 1, act: 'b', type: 'PersonAdded' }, shown)).toBeUndefined();
  expect(entryMeant({ seq: 2, type: 'MeetingCalledOff' }, shown)).toBeUndefined();
});

test('a course is not copied for its numbers: what holds none is the same thing as before, and nothing seen is changed', () => {
  const seen = seenBy(noted().course, therapist);
  const before = structuredClone(seen);
  const shown = inReadersNumbers(seen);
  expect(seen).toEqual(before);
  expect(shown.inventory).toBe(seen.inventory);
  expect(shown.risk).not.toBe(seen.risk);
});

test('an entry of a record that has changed meanwhile is not struck out in place of another', () => {
  const record = [
    { act: 'b', seq: 2 },
    { act: 'b', seq: 3 },
  ];
  const story = open().does('keepPrivateNote', { text: 'x' }).does('keepPrivateNote', { text: 'y' });
  expect(story.refusal('strikeOut', { seq: 7, act: 'b', why: 'x' }, { record })).toBe('moved-on');
  expect(story.refusal('strikeOut', { act: 'b', why: 'x' }, { record })).toBe('no-such-fact');
  expect(story.refusal('strikeOut', { seq: 1, why: 'x' }, { record })).toBe('number-alone');
  expect(story.refusal('strikeOut', { seq: 1, act: 'b', why: 'x' }, { record })).toBe('moved-on');
  story.does('strikeOut', { seq: 1, act: 'b', among: { nth: 1, of: 2 }, why: 'x' }, { record });
  expect(story.course.record.struck).toMatchObject([{ seq: 2 }]);
});
