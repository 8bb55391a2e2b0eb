import { expect, test } from 'vitest';
import { seenBy } from '#core/course/book.ts';
import { people } from '#tests/a-guided-course.ts';
import { forPaper } from './for-paper.ts';

const guess = (nth: number) => `only a guess, number ${nth}`;

test('a paper file leaves out what is private to either: guesses, working notes, and what the client keeps', () => {
  const course = people();
  const where = { id: 'leeds' };
  course
    .does('keepPrivateNote', { text: guess(1) })
    .does('addEvent', { date: '2025-10', kind: 'conflict', what: 'Leeds', hypothesis: guess(2) }, where)
    .does('tellDiagnosis', { called: 'Depression', workingNote: guess(3) })
    .does('writeFormulation', { narrative: 'The story', workingNote: guess(4), version: 0 })
    .does('changePerson', {
      person: 'tomas',
      version: 1,
      fields: { onsetLinked: { answer: 'linked', note: guess(5) }, privateNote: guess(6) },
    })
    .does('noteRoomEvent', { kind: 'parallel', what: guess(7) })
    .does('noteRoomEvent', { kind: 'positive', what: 'Laughed together', shared: 'with_client' })
    .does('keepMoment', { happened: guess(8) }, { as: 'client' });
  const viewed = seenBy(course.course, { as: 'therapist', by: 'the-therapist' });
  expect(JSON.stringify(viewed).match(/only a guess, number [1-7]/g)?.length).toBeGreaterThanOrEqual(7);
  const paper = JSON.stringify(forPaper(viewed));
  expect(paper).not.toContain('only a guess');
  for (const kept of ['Leeds', 'Depression', 'The story', 'Tomas', 'Laughed together'])
    expect(paper).toContain(kept);
  const shared = course.does('shareHypothesis', { event: 'leeds' });
  expect(JSON.stringify(forPaper(shared.course))).toContain(guess(2));
});
