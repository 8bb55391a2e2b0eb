import { describe, expect, it } from 'vitest';
import type { ACourse } from '#tests/a-course.ts';
import { aCourseWithSheets } from '#tests/a-course-with-sheets.ts';
import { agreedVersion } from './agreed.ts';

const client = { as: 'client' as const };
const entryOf = (course: ACourse, id: string) => course.course.sheets.entries.find((one) => one.id === id);

describe('what the client says of a sheet', () => {
  const first = {
    self: 'A lookout who must not sleep',
    other: 'Enemies of the watch',
    feeling: ['alarm', 'resentment'],
    protects: 'Keeps away helplessness',
  };
  const shared = () =>
    aCourseWithSheets()
      .does('writeSheet', { sheet: 'pattern', fields: first, session: 2 }, { id: 'p' })
      .does('shareSheet', { entry: 'p', version: 1 });
  const full = {
    ...first,
    other: 'People who let go of the rail',
    examples: ['Roster', 'Telephone', 'Car'].map((what) => ({ person: 'carmen', what })),
    room: [{ meeting: 2, what: 'Asked whether I slept enough' }],
  };

  it('is kept with the version and the session, in the room or from the phone', () => {
    const course = shared()
      .does('commentSheet', { entry: 'p', version: 1, words: 'Not enemies.', session: 2 })
      .does('commentSheet', { entry: 'p', version: 1, words: 'They do not hold on.' }, client);
    expect(entryOf(course, 'p')?.comments).toMatchObject([
      { version: 1, words: 'Not enemies.', session: 2, as: 'therapist' },
      { version: 1, words: 'They do not hold on.', as: 'client' },
    ]);
    expect(course.refusal('commentSheet', { entry: 'p', version: 2, words: 'x' })).toBe('sheet-no-version');
  });

  it('is no agreement while rows are missing: they are named, and a no is always possible', () => {
    const course = shared();
    const answer = { entry: 'p', version: 1, answer: 'agrees' as const };
    expect(course.attempt('agreeSheet', answer, client)).toMatchObject({
      refused: 'sheet-lacks-rows',
      values: { fields: ['examples', 'room'] },
    });
    course.does('agreeSheet', { ...answer, answer: 'no', words: 'Not me' }, client);
    const entry = entryOf(course, 'p');
    expect(entry && agreedVersion(entry)).toBeUndefined();
  });

  it('is agreement to what they were shown, whoever writes it down', () => {
    const course = shared().does('writeSheet', { sheet: 'pattern', entry: 'p', version: 1, fields: full });
    const answer = { entry: 'p', version: 2, answer: 'agrees' as const, session: 2 };
    expect(course.refusal('agreeSheet', answer)).toBe('sheet-not-shared');
    course.does('shareSheet', { entry: 'p', version: 2 });
    expect(course.refusal('agreeSheet', { ...answer, version: 1 })).toBe('stale');
    course.does('agreeSheet', answer);
    const entry = entryOf(course, 'p');
    expect(entry && agreedVersion(entry)?.version).toBe(2);
  });

  it('is asked only of sheets that are agreed', () => {
    const course = aCourseWithSheets().does(
      'writeSheet',
      { sheet: 'episode', fields: { scene: 'The stairs' } },
      { id: 'e' },
    );
    expect(course.refusal('agreeSheet', { entry: 'e', version: 1, answer: 'agrees' })).toBe(
      'sheet-not-agreed',
    );
    expect(course.refusal('shareSheet', { entry: 'e', version: 1 })).toBe('sheet-shared');
  });
});
