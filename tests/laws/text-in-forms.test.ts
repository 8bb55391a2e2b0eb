import { expect, test } from 'vitest';
import { z } from 'zod';
import { acts } from '#core/course/book.ts';
import { mostOfText } from '#core/forms/fields.ts';
import { placesOf } from '#core/forms/places.ts';
import { groupBook } from '#core/group/book.ts';

const texts = [...acts, ...groupBook.acts].flatMap(([name, { form }]) =>
  placesOf(form, (field) => (field instanceof z.core.$ZodString ? (field as z.ZodString) : undefined)).map(
    ({ place, asked }) => ({ place: `${name}.${place}`, field: asked }),
  ),
);

/** What somebody may hold a key down on, and what a program may send. */
const held = ['a', 'A', '1', ' a', '\u4e2d'];
const takes = (field: z.ZodString, text: string) => field.safeParse(text).success;

test('every text that an act’s form takes has an end', () => {
  expect(texts.length).toBeGreaterThan(1000);
  const endless = texts.filter(({ field }) =>
    held.some((sign) => takes(field, sign.repeat(mostOfText.note + 1))),
  );
  expect(endless.map(({ place }) => place)).toEqual([]);
});

test('only a note, a letter, a hand-over, a formulation and a sheet’s cell take more than free text usually may have', () => {
  const long = texts.filter(({ field }) => takes(field, 'a'.repeat(mostOfText.usual + 1)));
  expect([...new Set(long.map(({ place }) => place.split('.')[0]))].toSorted()).toEqual([
    'addToMeetingNote',
    'addToNote',
    'agreeFormulation',
    'draftNote',
    'keepPrivateNote',
    'nameCover',
    'raiseAlarm',
    'summariseMeeting',
    'transferCourse',
    'writeFormulation',
    'writeLetter',
    'writeLetterToOther',
    'writeMeetingNote',
    'writeSheet',
  ]);
  const longest = long.filter(({ field }) => takes(field, 'a'.repeat(mostOfText.long + 1)));
  expect(longest.map(({ place }) => place)).toEqual(['draftNote.text']);
});
