import { describe, expect, test } from 'vitest';
import { emptyCourse, openActs, seenBy } from '#core/course/book.ts';
import { chapterNames } from '#core/course/chapters.ts';
import { summarise } from '#core/lists/summarise.ts';
import { aCourseUnderWay } from '#tests/a-course-under-way.ts';
import { coverOn, lastDayOf, toBeRead } from './covers.ts';

const on = { on: '2026-02-03', today: '2026-02-03', now: '2026-02-03T09:00:00.000Z' };
const holiday = { colleague: 'tom', from: '2026-02-09', to: '2026-02-20', note: 'Ring before you move her.' };
const named = () => aCourseUnderWay(3).does('nameCover', holiday, { ...on, id: 'holiday' });
const asCover = { as: 'cover', by: 'tom' } as const;

test('a colleague stands in on the days they were named for, both included, and on no other', () => {
  const { covers } = named().course.cover;
  expect(covers).toMatchObject([{ id: 'holiday', person: 'tom', arranged: 'therapist' }]);
  const on = (day: string) => coverOn(covers, day)?.person;
  expect([on('2026-02-08'), on('2026-02-09'), on('2026-02-20'), on('2026-02-21')]).toEqual([
    ...[undefined, 'tom', 'tom', undefined],
  ]);
});

test('who and when are asked for so that they can be', () => {
  const course = named();
  const asks = (patch: object) => course.refusal('nameCover', { ...holiday, ...patch }, on);
  expect(asks({ colleague: 'ana' })).toBe('cover-oneself');
  expect(asks({ to: '2026-02-08' })).toBe('cover-ends-before');
  expect(asks({ from: '2026-02-01' })).toBe('cover-begun-before');
  expect(asks({ to: '2026-12-31' })).toBe('cover-too-long');
  expect(asks({ colleague: 'bea', from: '2026-02-20', to: '2026-03-01' })).toBe('cover-named');
  const next = { colleague: 'bea', from: '2026-02-21', to: '2026-03-01', note: '' };
  expect(course.does('nameCover', next, on).course.cover.covers).toHaveLength(2);
});

test('whoever stands in is shown danger, hours, what waits and what the work is about, and of the rest nothing', () => {
  const { course } = named()
    .does('writeFormulation', { version: 0, clientsWords: 'Since the move.', workingNote: 'Her mother.' }, on)
    .does('keepPrivateNote', { title: 'Mine', text: 'Not for others' }, on);
  const seen = seenBy(course, asCover);
  const empty = emptyCourse(course.id);
  const hidden = chapterNames.filter((name) => seen[name] === empty[name]);
  expect(hidden).toEqual(
    expect.arrayContaining(['privateNotes', 'supervision', 'letters', 'timeline', 'record']),
  );
  expect(seen.risk).toEqual(course.risk);
  expect(seen.sessions.held).toHaveLength(3);
  expect(seen.formulation.versions).toHaveLength(1);
  expect(seen.cover.covers[0]?.note).toBe('Ring before you move her.');
  expect(JSON.stringify(seen)).not.toContain('Not for others');
});

test('the client sees who stands in and when, and not what the colleague was told of them', () => {
  const seen = seenBy(named().course, { as: 'client', by: 'leila' });
  expect(seen.cover.covers).toMatchObject([{ person: 'tom', from: '2026-02-09', note: '' }]);
});

describe('what may be done in that time', () => {
  const during = { by: 'tom', as: 'cover', on: '2026-02-10', today: '2026-02-10' } as const;

  test('alarms are answered, hours held and moved, notes signed as standing in, and nothing is decided for good', () => {
    const course = named().does('holdSession', { minutes: 50, format: 'in_person' }, during);
    course.does('draftNote', { session: 4, text: 'She had a hard week.', version: 0 }, during);
    course.does('signNote', { session: 4, version: 1 }, during);
    expect(course.course.notes.notes.at(-1)?.signed).toMatchObject({ by: 'tom', as: 'cover' });
    const open = openActs(course.course, {
      ...during,
      id: 'x',
      now: `${during.on}T10:00:00.000Z`,
      zone: 'UTC',
    });
    expect(open).toEqual(
      expect.arrayContaining(['raiseAlarm', 'answerAlarm', 'moveSession', 'writeSafetyPlan']),
    );
    for (const act of ['transferCourse', 'closeCourse', 'chooseFocus', 'writeFormulation', 'strikeOut'])
      expect(open).not.toContain(act);
  });

  test('a note that its therapist signs says nothing of standing in', () => {
    const course = named().does('draftNote', { session: 3, text: 'As planned.', version: 0 }, on);
    course.does('signNote', { session: 3, version: 1 }, on);
    expect(course.course.notes.notes[0]?.signed).not.toHaveProperty('as');
  });
});

test('it is ended before its time by whoever arranged it, and by a hand-over', () => {
  const ended = named().does(
    'endCover',
    { cover: 'holiday' },
    { ...on, on: '2026-02-12', today: '2026-02-12' },
  );
  const [cover] = ended.course.cover.covers;
  expect(cover && lastDayOf(cover)).toBe('2026-02-12');
  expect(coverOn(ended.course.cover.covers, '2026-02-12')).toBeUndefined();
  expect(ended.refusal('endCover', { cover: 'holiday' }, on)).toBe('cover-over');
  const over = { to: 'joao', handOver: 'All of it.', client: 'told' } as const;
  const handed = named().does('transferCourse', over, on);
  expect(handed.course.cover.covers[0]?.ended).toMatchObject({ why: 'handed_over' });
});

test('once it is over it is read by whoever holds the course, once', () => {
  const course = named();
  expect(course.refusal('readCover', { cover: 'holiday' }, on)).toBe('cover-runs');
  const back = { on: '2026-02-23', today: '2026-02-23' };
  expect(toBeRead(course.course.cover.covers, back.today)).toHaveLength(1);
  expect(summarise(course.course).covers).toMatchObject([{ person: 'tom', to: '2026-02-20' }]);
  course.does('readCover', { cover: 'holiday' }, back);
  expect(toBeRead(course.course.cover.covers, back.today)).toEqual([]);
  expect(summarise(course.course)).not.toHaveProperty('covers');
  expect(course.refusal('readCover', { cover: 'holiday' }, back)).toBe('cover-read');
});
