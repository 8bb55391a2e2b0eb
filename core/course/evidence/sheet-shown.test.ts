import { describe, expect, it } from 'vitest';
import { followed } from '#core/guide/followed.ts';
import { evident } from '#core/guide/milestones/evident.ts';
import { sheetsToday } from '#core/guide/today/sheets.ts';
import { taskState } from '#core/guide/today/task-done.ts';
import { unknownKeys } from '#core/guide/unknown-keys.ts';
import type { EvidenceOfSheet } from '#core/protocols/protocol/evidence-asked.ts';
import type { ACourse } from '#tests/a-course.ts';
import { aCourseWithSheets } from '#tests/a-course-with-sheets.ts';
import { sheetForm } from '#tests/a-sheet-form.ts';

const client = { as: 'client' as const };
const follows = (course: ACourse) => {
  const found = followed(course.course);
  if (!found) throw new Error('The course follows nothing.');
  return found;
};
const asks = (course: ACourse, asked: Partial<EvidenceOfSheet>) => {
  const { found, because } = evident(course.course, follows(course), { sheet: 'pattern', ...asked }, 4);
  return found === 'yes' ? 'yes' : because;
};

const draft = { self: 'A lookout', other: 'Enemies', feeling: ['alarm'], protects: 'Helplessness' };
const full = {
  ...draft,
  other: 'People who let go',
  examples: ['Roster', 'Telephone', 'Car'].map((what) => ({ what })),
  room: [{ what: 'Asked whether I slept' }],
};
const write = (course: ACourse, fields: typeof draft, version: number) =>
  course
    .does(
      'writeSheet',
      { sheet: 'pattern', ...(version > 0 && { entry: 'p' }), version, fields },
      version > 0 ? {} : { id: 'p' },
    )
    .does('shareSheet', { entry: 'p', version: version + 1 });

describe('a milestone that asks for a sheet', () => {
  it('says what is missing until it is there', () => {
    const course = aCourseWithSheets();
    expect(asks(course, {})).toBe('The pattern: not written yet.');
    course.does('writeSheet', { sheet: 'pattern', fields: draft }, { id: 'p' });
    expect(asks(course, {})).toBe('yes');
    expect(asks(course, { shared: true })).toBe(
      'The pattern: still missing is that it is shared with the client.',
    );
    course.does('shareSheet', { entry: 'p', version: 1 });
    expect(asks(course, { shared: true })).toBe('yes');
    expect(asks(course, { agreed: true, rows: { field: 'examples', atLeast: 3 }, version: 2 })).toBe(
      'The pattern: still missing is version 2, “Examples of now” (0 of 3) and the client’s agreement.',
    );
  });

  it('takes a comment as heard once a later version was written', () => {
    const course = write(aCourseWithSheets(), draft, 0);
    expect(asks(course, { commented: true })).toMatch('a comment of the client’s');
    course.does('commentSheet', { entry: 'p', version: 1, words: 'Not enemies.' }, client);
    expect(asks(course, { commented: true })).toMatch('written after the client’s comment');
    expect(asks(write(course, full, 1), { commented: true })).toBe('yes');
  });

  it('counts rows and versions of what was agreed', () => {
    const course = write(write(aCourseWithSheets(), draft, 0), full, 1);
    const asked = { agreed: true, version: 2, rows: { field: 'examples', atLeast: 3 } };
    expect(asks(course, asked)).toMatch('agreement');
    course.does('agreeSheet', { entry: 'p', version: 2, answer: 'partly' });
    expect(asks(course, asked)).toBe('yes');
    expect(asks(course, { ...asked, version: 3 })).toMatch('version 3 or a later one');
    course.does('agreeSheet', { entry: 'p', version: 2, answer: 'no' });
    expect(asks(course, asked)).toMatch('agreement');
  });

  it('asks whether the version meant was shared, and takes what is shown at once as shared', () => {
    const course = write(aCourseWithSheets(), draft, 0);
    course.does('writeSheet', { sheet: 'pattern', entry: 'p', version: 1, fields: full });
    expect(asks(course, { version: 2, shared: true })).toBe(
      'The pattern: still missing is that it is shared with the client.',
    );
    course.does('shareSheet', { entry: 'p', version: 2 });
    expect(asks(course, { version: 2, shared: true })).toBe('yes');
    course.does('writeSheet', { sheet: 'episode', fields: { scene: 'The stairs' } });
    expect(asks(course, { sheet: 'episode', shared: true })).toBe('yes');
  });

  it('counts several, without those set aside', () => {
    const course = aCourseWithSheets();
    for (const id of ['a', 'b', 'c'])
      course.does('writeSheet', { sheet: 'episode', fields: { scene: `Scene ${id}` } }, { id });
    course.does('setSheetAside', { entry: 'b', why: 'Told twice' });
    const many = (count: number) => asks(course, { sheet: 'episode', many: count });
    expect(many(2)).toBe('yes');
    expect(many(3)).toBe('An episode: 2 of 3 written.');
  });
});

describe('a task that is done by a sheet', () => {
  const form = {
    ...sheetForm,
    tasks: sheetForm.tasks.map((one) => (one.id === 'I-09' ? { ...one, sheet: 'pattern' } : one)),
  };

  it('is open until the sheet is agreed where it is to be', () => {
    const course = write(aCourseWithSheets(), full, 0);
    const at = { ...follows(course), protocol: form };
    expect(taskState(course.course, at, 'I-09')).toBe('open');
    course.does('agreeSheet', { entry: 'p', version: 1, answer: 'agrees' });
    expect(taskState(course.course, at, 'I-09')).toBe('done');
  });

  it('is told where nobody knows the sheet', () => {
    expect(unknownKeys({ ...form, sheets: [] })).toContain(
      `tasks[${form.tasks.findIndex(({ id }) => id === 'I-09')}].sheet: this protocol has no sheet called pattern, asked for by I-09.`,
    );
    expect(unknownKeys(sheetForm)).toEqual([]);
  });
});

it('a sheet is offered today in its phases, with how it stands', () => {
  const course = write(aCourseWithSheets(), full, 0);
  const offered = (phase: 'initial' | 'ending') =>
    sheetsToday(course.course, follows(course), phase).map(({ sheet, state }) => [sheet, state]);
  expect(offered('initial')).toContainEqual(['pattern', 'shared']);
  expect(offered('initial')).toContainEqual(['everything', 'not_written']);
  expect(offered('initial').flat()).not.toContain('diary');
  expect(offered('ending')).toEqual([]);
});
