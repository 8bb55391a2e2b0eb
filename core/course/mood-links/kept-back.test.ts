import { expect, test } from 'vitest';
import { seenBy } from '#core/course/book.ts';
import { inMindLately } from '#core/course/inventory/in-mind.ts';
import { draftedNote } from '#core/course/notes/drafted.ts';
import { findPatterns } from '#core/course/patterns/find.ts';
import { seenFacts } from '#core/course/record/seen-facts.ts';
import { guide } from '#core/guide/guide.ts';
import { aCourseUnderWay } from '#tests/a-course-under-way.ts';
import { moodByTie } from './by-tie.ts';

/** A moment with three people, one of whom the client keeps back later. IPT protocol reference, 4.2 (disclosure). */

const client = { as: 'client', by: 'leila' } as const;
const therapist = { as: 'therapist', by: 'the-therapist' } as const;
const named = { a: 'Anna', b: 'Bertil', c: 'Cleo' };

const withThree = () => {
  const story = aCourseUnderWay(2);
  for (const [id, displayName] of Object.entries(named))
    story.does('addPerson', { displayName }, { ...client, id });
  const moment = {
    happened: 'They argued at dinner',
    when: '2026-11-22',
    withWhom: ['a', 'b', 'c'],
    mood: 3,
    happening: 'conflict' as const,
    felt: [{ name: 'hurt', intensity: 6 }],
  };
  return story
    .does('keepMoment', moment, { ...client, id: 'dinner' })
    .does('keepMoment', { ...moment, withWhom: ['a'] }, { ...client, id: 'walk' })
    .does('linkMood', { direction: 'both', what: 'A row', people: ['a', 'b'], moodAfter: 4 }, { id: 'row' })
    .does('shareMoment', { link: 'dinner' }, client)
    .does('shareMoment', { link: 'walk' }, client);
};
const keptBack = () =>
  withThree().does(
    'changePerson',
    { person: 'b', version: 1, fields: { disclosure: 'not_now' } },
    { ...client, id: 'the-wish' },
  );

test('a moment the client wrote of several goes whole with one whom they keep back; a therapist’s stays without them', () => {
  const ids = (story: ReturnType<typeof withThree>) =>
    seenBy(story.course, therapist).moodLinks.links.map(({ id }) => id);
  expect(ids(withThree())).toEqual(['dinner', 'walk', 'row']);
  expect(ids(keptBack())).toEqual(['walk', 'row']);
  expect(seenBy(keptBack().course, therapist).moodLinks.links.map(({ event }) => event.people)).toEqual([
    ['a'],
    ['a'],
  ]);
  expect(seenBy(keptBack().course, client).moodLinks.links).toHaveLength(3);
});

test('the record tells nothing of it either', () => {
  const { facts } = keptBack();
  expect(JSON.stringify(seenFacts('course-1', facts, therapist))).not.toContain('"dinner"');
});

test('bringing it up is answered as for one that never was', () => {
  const story = keptBack();
  const of = (link: string) => story.attempt('bringUpMoment', { link, session: 2 });
  expect(JSON.stringify(of('dinner')).replaceAll('dinner', 'never')).toBe(JSON.stringify(of('never')));
});

test('all that reads moments reads what is left', () => {
  const seen = seenBy(keptBack().course, therapist);
  expect(findPatterns(seen)).toEqual([]);
  expect(moodByTie(seen).map(({ person }) => person)).not.toContain('b');
  expect(inMindLately(seen, '2026-11-24').map(({ person }) => person)).not.toContain('b');
  expect(draftedNote(seen, 2)).not.toContain('Bertil');
  expect(guide(seen, '2026-11-24')).toBeDefined();
});
