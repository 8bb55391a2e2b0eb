import { describe, expect, it } from 'vitest';
import { type FormOf, seenBy } from '#core/course/book.ts';
import type { ACourse } from '#tests/a-course.ts';
import { aCourseWithSheets } from '#tests/a-course-with-sheets.ts';

const client = { as: 'client' as const };
const entryOf = (course: ACourse, id: string) => course.course.sheets.entries.find((one) => one.id === id);
const seenByClient = (course: ACourse) => seenBy(course.course, { as: 'client', by: 'leila' }).sheets;

type Fields = FormOf<'writeSheet'>['fields'];
const whole: Fields = {
  story: 'Nobody asks',
  signs: ['Awake at three', '  ', 'Short with people'],
  sort: 'near',
  feelings: ['alarm', 'guilt'],
  before: 'yes',
  weight: 7,
  hours: 5.5,
  since: '2025-11',
  until: '2027-02-01',
  meeting: 2,
  person: 'carmen',
  event: 'the-move',
  steps: [
    { person: 'carmen', what: 'Asked her', thought: 'Brave' },
    { what: 'Waited', person: '' },
  ],
  hunch: 'His mother',
};
const written = (fields: object = {}) =>
  aCourseWithSheets().does(
    'writeSheet',
    { sheet: 'everything', fields: { ...whole, ...fields } },
    { id: 'all' },
  );
const refusedFor = (fields: Record<string, unknown>) => {
  const refused = aCourseWithSheets().attempt('writeSheet', {
    sheet: 'everything',
    fields: { story: 'x', ...fields } as never,
  });
  return 'refused' in refused ? [refused.refused, refused.values?.field] : 'not refused';
};

describe('what is written into a sheet', () => {
  it('is kept by field, whatever the kind, without what was left empty', () => {
    const [version] = entryOf(written(), 'all')?.versions ?? [];
    expect(version).toMatchObject({ version: 1, as: 'therapist', shared: 'not_yet' });
    expect(version?.fields).toEqual({
      ...whole,
      signs: ['Awake at three', 'Short with people'],
      steps: [{ person: 'carmen', what: 'Asked her', thought: 'Brave' }, { what: 'Waited' }],
    });
  });

  it.each([
    [{ nothing: 'x' }, 'sheet-no-such-field', 'fields.nothing'],
    [{ story: 7 }, 'sheet-needs-text', 'fields.story'],
    [{ story: '\u200b' }, 'sheet-unseen', 'fields.story'],
    [{ story: '   ' }, 'sheet-field-empty', 'fields.story'],
    [{ signs: 'one' }, 'sheet-needs-list', 'fields.signs'],
    [{ sort: 'elsewhere' }, 'sheet-needs-choice', 'fields.sort'],
    [{ feelings: ['alarm', 'joy'] }, 'sheet-needs-choices', 'fields.feelings'],
    [{ feelings: ['alarm', 'alarm'] }, 'sheet-needs-choices', 'fields.feelings'],
    [{ before: 'perhaps' }, 'sheet-needs-choice', 'fields.before'],
    [{ weight: 11 }, 'sheet-needs-whole', 'fields.weight'],
    [{ weight: 2.5 }, 'sheet-needs-whole', 'fields.weight'],
    [{ weight: '7' }, 'sheet-needs-whole', 'fields.weight'],
    [{ hours: 24.5 }, 'sheet-needs-number', 'fields.hours'],
    [{ since: '2026-13' }, 'sheet-needs-day', 'fields.since'],
    [{ since: '2027-06-01' }, 'future', 'fields.since'],
    [{ until: '2025-06-01' }, 'before-opening', 'fields.until'],
    [{ meeting: 0 }, 'sheet-needs-session', 'fields.meeting'],
    [{ meeting: 9 }, 'no-such-session', 'fields.meeting'],
    [{ person: 'somebody' }, 'no-such-person', 'fields.person'],
    [{ event: 'carmen' }, 'sheet-needs-event', 'fields.event'],
    [{ steps: 'one' }, 'sheet-needs-rows', 'fields.steps'],
    [{ steps: [{ what: 'x' }, { person: 'carmen' }] }, 'sheet-field-empty', 'fields.steps.1.what'],
    [{ steps: [{ what: 'x', person: 'nobody' }] }, 'no-such-person', 'fields.steps.0.person'],
    [{ steps: [{ what: 'x', more: 'y' }] }, 'sheet-no-such-field', 'fields.steps.0.more'],
  ])('is refused where it does not fit: %j gives %s', (fields, code, field) => {
    expect(refusedFor(fields)).toEqual([code, field]);
  });

  it('has an end', () => {
    expect(refusedFor({ story: 'x'.repeat(5_001) })).toEqual(['sheet-too-long', 'fields.story']);
    const lines = Array.from({ length: 101 }, () => 'x');
    expect(refusedFor({ signs: lines })).toEqual(['sheet-too-many', 'fields.signs']);
  });

  it('belongs to a sheet of the course’s own form of therapy', () => {
    const course = aCourseWithSheets();
    expect(course.refusal('writeSheet', { sheet: 'ipaf', fields: { self: 'x' } })).toMatch('no-such-sheet');
    expect(course.refusal('writeSheet', { sheet: 'everything', fields: {} })).toMatch('sheet-field-empty');
    expect(course.refusal('writeSheet', { sheet: 'episode', fields: { scene: 'x' }, session: 9 })).toMatch(
      'no-such-session',
    );
  });

  it('is a version after another, and goes over no version that its writer has not read', () => {
    const course = written();
    const again = { sheet: 'everything', entry: 'all', fields: { ...whole, story: 'She asks now' } };
    expect(course.refusal('writeSheet', { ...again, version: 0 })).toBe('stale');
    course.does('writeSheet', { ...again, version: 1 });
    expect(course.attempt('writeSheet', { ...again, version: 1 })).toMatchObject({
      kind: 'stale',
      newer: { version: 2, text: { story: 'She asks now' } },
    });
    expect(entryOf(course, 'all')?.versions.map(({ fields }) => fields.story)).toEqual([
      'Nobody asks',
      'She asks now',
    ]);
  });

  it('is one sheet where one is kept, and several where many are', () => {
    const course = written();
    expect(course.refusal('writeSheet', { sheet: 'everything', fields: whole })).toBe('stale');
    const scene = (words: string, id: string) =>
      course.does('writeSheet', { sheet: 'episode', fields: { scene: words } }, { id, ...client });
    scene('The stairs', 'a');
    scene('The car', 'b');
    expect(course.course.sheets.entries.map(({ id }) => id)).toEqual(['all', 'a', 'b']);
  });

  it('is written by those whose sheet it is', () => {
    const course = aCourseWithSheets();
    const mine = { sheet: 'diary', fields: { page: 'Today' } };
    expect(course.refusal('writeSheet', mine)).toBe('clients-sheet');
    expect(course.refusal('writeSheet', { sheet: 'pattern', fields: { self: 'x' } }, client)).toBe(
      'not-your-sheet',
    );
    course.does('writeSheet', mine, client);
  });
});

describe('who reads a sheet', () => {
  it('is the client once it is shared, and never of what only the team is asked', () => {
    const course = written();
    expect(seenByClient(course).entries).toEqual([]);
    expect(JSON.stringify(seenByClient(course))).not.toMatch(/A hunch|The story/);
    course.does('shareSheet', { entry: 'all', version: 1 });
    const [version] = seenByClient(course).entries[0]?.versions ?? [];
    expect(version?.fields).toMatchObject({
      story: 'Nobody asks',
      steps: [{ what: 'Asked her' }, { what: 'Waited' }],
    });
    expect(JSON.stringify(seenByClient(course))).not.toMatch(/Brave|His mother|A hunch|the team thinks/);
  });

  it('is shown version by version: one that was not shared stays the therapist’s', () => {
    const course = written().does('shareSheet', { entry: 'all', version: 1 });
    const again = { sheet: 'everything', entry: 'all', fields: { ...whole, story: 'A draft' }, version: 1 };
    course.does('writeSheet', again);
    expect(JSON.stringify(seenByClient(course))).not.toMatch('A draft');
    expect(course.refusal('shareSheet', { entry: 'all', version: 1 })).toBe('stale');
  });

  it('keeps what the client cannot see where the client writes it again', () => {
    const course = written().does('shareSheet', { entry: 'all', version: 1 });
    const { hunch: _hunch, ...seen } = whole;
    const steps: Fields[string] = [{ what: 'Rang her' }, { person: 'carmen', what: 'Asked her' }];
    const fields: typeof whole = { ...seen, steps };
    const form = { sheet: 'everything', entry: 'all', version: 1, fields };
    expect(
      course.refusal('writeSheet', { ...form, fields: { ...form.fields, hunch: 'mine' } }, client),
    ).toMatch('sheet-no-such-field');
    course.does('writeSheet', form, client);
    expect(entryOf(course, 'all')?.versions.at(-1)?.fields).toMatchObject({
      hunch: 'His mother',
      steps: [
        { what: 'Rang her' },
        { person: 'carmen', what: 'Asked her', thought: 'Brave', as: 'therapist' },
      ],
    });
  });

  it('never is the client where it is the team’s', () => {
    const course = aCourseWithSheets().does(
      'writeSheet',
      { sheet: 'ladder', fields: { rung: 'monitoring' } },
      { id: 'l' },
    );
    expect(course.refusal('shareSheet', { entry: 'l', version: 1 })).toBe('sheet-not-for-client');
    expect(course.refusal('commentSheet', { entry: 'l', version: 1, words: 'x' })).toBe(
      'sheet-not-for-client',
    );
    expect(seenByClient(course).entries).toEqual([]);
  });

  it('takes out whom the client says nothing of yet, row by row, and loses nothing of it', () => {
    const course = aCourseWithSheets();
    const steps: Fields[string] = [{ person: 'carmen', what: 'Hid from Carmen' }, { what: 'Slept' }];
    course.does(
      'writeSheet',
      { sheet: 'everything', fields: { story: 'Mine', steps } },
      { id: 'all', ...client },
    );
    course.does('changePerson', { person: 'carmen', version: 1, fields: { disclosure: 'not_now' } }, client);
    const seen = seenBy(course.course, { as: 'therapist', by: 'ana' }).sheets;
    expect(JSON.stringify(seen)).not.toMatch(/Hid from|"carmen"/);
    expect(seen.entries[0]?.versions[0]?.fields.steps).toEqual([{ what: 'Slept' }]);
    const theirs = [{ what: 'Slept' }, { what: 'Ate' }];
    course.does('writeSheet', {
      sheet: 'everything',
      entry: 'all',
      version: 1,
      fields: { story: 'Ours', steps: theirs },
    });
    const now = seenBy(course.course, { as: 'therapist', by: 'ana' }).sheets;
    expect(JSON.stringify(now)).not.toMatch(/Hid from|"carmen"/);
    const clients = seenByClient(course.does('shareSheet', { entry: 'all', version: 2 }));
    expect(clients.entries[0]?.versions.at(-1)?.fields.steps).toMatchObject([
      { what: 'Slept', as: 'client' },
      { what: 'Ate' },
      { person: 'carmen', what: 'Hid from Carmen' },
    ]);
  });
});

describe('a sheet that is set aside', () => {
  it('stays with its reason, which the client reads only where it is theirs, and is taken up by writing', () => {
    const course = written().does('shareSheet', { entry: 'all', version: 1 });
    expect(course.refusal('setSheetAside', { entry: 'all', why: 'x' }, client)).toBe('sheet-not-yours');
    course.does('setSheetAside', { entry: 'all', why: 'Too early for him' });
    expect(JSON.stringify(seenByClient(course))).not.toMatch('Too early');
    expect(course.refusal('commentSheet', { entry: 'all', version: 1, words: 'x' })).toBe('sheet-set-aside');
    course.does('writeSheet', { sheet: 'everything', entry: 'all', version: 1, fields: whole });
    expect(entryOf(course, 'all')).toMatchObject({ aside: null, versions: [{}, {}] });
  });
});

it('a sheet of two hundred long rows is written again, whoever wrote it before', { timeout: 20_000 }, () => {
  const rows = (mark: string) =>
    Array.from({ length: 200 }, (_, n) => ({ what: `${mark} ${n} ${'x'.repeat(4_000)}` }));
  const course = written({ steps: rows('First') });
  const fields = { story: 'Nobody asks', steps: rows('Second') };
  course.does('writeSheet', { sheet: 'everything', entry: 'all', version: 1, fields });
  expect(entryOf(course, 'all')?.versions).toHaveLength(2);
});
