import { describe, expect, test } from 'vitest';
import { seenBy } from '#core/course/book.ts';
import { isRefusal } from '#core/forms/refusal.ts';
import { aCourseUnderWay } from '#tests/a-course-under-way.ts';
import { noteOf, unsignedNotes } from './of-session.ts';

const drafted = () =>
  aCourseUnderWay(1).does('draftNote', { session: 1, text: 'Low since the autumn.', version: 0 });
const signed = () => drafted().does('signNote', { session: 1, version: 1 });

describe('a note (X-12)', () => {
  test('is drafted, rewritten and signed', () => {
    const course = drafted().does('draftNote', {
      session: 1,
      text: 'Low since the autumn; tearful.',
      version: 1,
    });
    expect(unsignedNotes(course.course)).toEqual([1]);
    course.does('signNote', { session: 1, version: 2 }, { by: 'ana' });
    expect(noteOf(course.course, 1)).toMatchObject({
      text: 'Low since the autumn; tearful.',
      version: 2,
      signed: { by: 'ana' },
    });
    expect(unsignedNotes(course.course)).toEqual([]);
  });

  test('written in two windows is refused in the second, with the newer text', () => {
    const refusal = drafted().attempt('draftNote', { session: 1, text: 'From the other window', version: 0 });
    expect(isRefusal(refusal) && refusal).toMatchObject({
      kind: 'stale',
      newer: { text: 'Low since the autumn.', version: 1 },
    });
  });

  test('is not signed over a text its signer has not read', () => {
    const course = drafted().does('draftNote', { session: 1, text: 'Newer', version: 1 });
    expect(course.refusal('signNote', { session: 1, version: 1 })).toBe('stale');
  });

  test('is signed only for a session that was held, when there is one, and once', () => {
    expect(aCourseUnderWay(1).attempt('signNote', { session: 1, version: 0 })).toMatchObject({
      refused: 'no-note',
      values: { session: 1 },
    });
    const ahead = aCourseUnderWay(1).does('draftNote', { session: 2, text: 'Prepared', version: 0 });
    expect(ahead.refusal('signNote', { session: 2, version: 1 })).toBe('not-held');
    expect(signed().refusal('signNote', { session: 1, version: 1 })).toBe('signed');
    expect(drafted().refusal('signNote', { session: 1, version: 1 }, { as: 'supervisor' })).toBe('not-yours');
  });

  test('once signed is never edited, struck out or lost, only added to', () => {
    const course = signed();
    expect(course.refusal('draftNote', { session: 1, text: 'Other', version: 1 })).toBe('signed');
    const seq = course.facts.find(({ type }) => type === 'NoteSigned')?.seq ?? 0;
    expect(course.refusal('strikeOut', { seq, why: 'Wrong' })).toBe('kept');
    course.does('addToNote', { session: 1, text: 'Her sister rang later.' }, { on: '2026-01-15' });
    expect(noteOf(course.course, 1)).toMatchObject({ text: 'Low since the autumn.' });
    expect(noteOf(course.course, 1)?.addenda[0]).toMatchObject({
      text: 'Her sister rang later.',
      on: '2026-01-15',
    });
    expect(drafted().refusal('addToNote', { session: 1, text: 'x' })).toBe('not-signed');
  });

  test('keeps its signed text when the drafts before it are struck out', () => {
    const course = signed();
    const draft = course.facts.find(({ type }) => type === 'NoteDrafted')?.seq ?? 0;
    expect(noteOf(course.does('strikeOut', { seq: draft, why: 'Typing' }).course, 1)?.text).toBe(
      'Low since the autumn.',
    );
  });

  test('of five thousand words is kept whole', () => {
    const long = Array.from({ length: 5000 }, (_, place) => `word${place}`).join(' ');
    const course = aCourseUnderWay(1).does('draftNote', { session: 1, text: long, version: 0 });
    expect(noteOf(course.course, 1)?.text).toBe(long);
    expect(course.refusal('draftNote', { session: 1, text: 'a'.repeat(60_001), version: 1 })).toBe(
      'form: text too-long',
    );
  });

  test('is read by the client only when it is signed and shared', () => {
    const client = { as: 'client', by: 'leila' } as const;
    expect(drafted().refusal('shareNote', { session: 1 })).toBe('not-signed');
    expect(seenBy(signed().course, client).notes.notes).toEqual([]);
    const shared = signed().does('shareNote', { session: 1 });
    expect(seenBy(shared.course, client).notes.notes).toHaveLength(1);
    expect(shared.refusal('shareNote', { session: 1 })).toBe('already-shared');
    expect(seenBy(shared.does('withdrawNote', { session: 1 }).course, client).notes.notes).toEqual([]);
    expect(shared.refusal('withdrawNote', { session: 1 })).toBe('not-shared');
    expect(seenBy(shared.course, { as: 'manager', by: 'm' }).notes.notes).toEqual([]);
  });
});

describe('a private note', () => {
  const kept = () =>
    aCourseUnderWay(1).does(
      'keepPrivateNote',
      { text: 'I felt shut out, as Tomas may.', session: 1 },
      { id: 'mine', by: 'ana' },
    );

  test('is read by whoever wrote it and nobody else', () => {
    const { course } = kept();
    expect(seenBy(course, { as: 'therapist', by: 'ana' }).privateNotes.notes).toHaveLength(1);
    for (const viewer of [
      { as: 'client', by: 'leila' },
      { as: 'supervisor', by: 'ruth' },
      { as: 'therapist', by: 'another' },
      { as: 'emergency', by: 'duty' },
      { as: 'administrator', by: 'ana' },
    ] as const) {
      expect(seenBy(course, viewer).privateNotes.notes).toEqual([]);
    }
  });

  test('is rewritten by its writer, against the version they read', () => {
    const course = kept().does('keepPrivateNote', { note: 'mine', text: 'Newer', version: 1 }, { by: 'ana' });
    expect(course.course.privateNotes.notes).toMatchObject([{ note: 'mine', text: 'Newer', version: 2 }]);
    expect(
      course.refusal('keepPrivateNote', { note: 'mine', text: 'Older', version: 1 }, { by: 'ana' }),
    ).toBe('stale');
    expect(
      course.refusal(
        'keepPrivateNote',
        { note: 'mine', text: 'x', version: 2 },
        { by: 'ruth', as: 'supervisor' },
      ),
    ).toBe('no-such-note');
  });
});
