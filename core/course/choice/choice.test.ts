import { expect, test } from 'vitest';
import { seenBy } from '#core/course/book.ts';
import { aCourse } from '#tests/a-course.ts';
import { choiceNow, mattersNow, standsAs } from './choice-now.ts';

const client = { as: 'client', by: 'leila' } as const;
const made = {
  talkedOver: ['ipt', 'cbt', 'medication', 'waiting'] as ('ipt' | 'cbt' | 'medication' | 'waiting')[],
  chosen: ['ipt' as const],
  why: 'It began with the move, and she wants to work on that',
  otherwise: 'Medication if it is no better in six weeks',
};
const chosen = () => aCourse().does('recordChoice', made, { id: 'choice' });
const stands = (story: ReturnType<typeof chosen>) => {
  const now = choiceNow(story.course);
  return now && standsAs(now);
};

test('what matters to the client is told in picked things and in their words, and the last holds (FT-56)', () => {
  const { course } = aCourse()
    .does('tellWhatMatters', { matters: ['short', 'no_medicine'] }, client)
    .does('tellWhatMatters', { matters: ['short'], words: 'A woman, if possible' });
  expect(mattersNow(course)).toMatchObject({
    matters: ['short'],
    words: 'A woman, if possible',
    as: 'therapist',
  });
  expect(course.choice.matters).toHaveLength(2);
  expect(aCourse().refusal('tellWhatMatters', { matters: [], words: ' ' })).toBe('nothing-matters-yet');
});

test('a treatment is chosen out of what was talked over, and is chosen together once both say so (9.1)', () => {
  const story = chosen();
  expect(stands(story)).toBe('waits');
  expect(seenBy(story.course, client).choice.choices).toMatchObject([made]);
  story.does(
    'answerChoice',
    { choice: 'choice', answer: 'partly', words: 'I would rather wait first' },
    client,
  );
  expect(stands(story)).toBe('open');
  story.does('answerChoice', { choice: 'choice', answer: 'agrees' }, client);
  expect(stands(story)).toBe('together');
  const other = { ...made, chosen: ['psychoanalysis' as const] };
  expect(aCourse().refusal('recordChoice', other)).toBe('chosen-not-talked-over');
  expect(aCourse().refusal('recordChoice', { ...made, chosen: [] })).toBe('form: chosen too-few');
});

test('a yes that the therapist wrote down is not the client’s, and the client can always say that it is not their choice', () => {
  const story = chosen().does('answerChoice', { choice: 'choice', answer: 'agrees' });
  expect(stands(story)).toBe('told');
  story.does('answerChoice', { choice: 'choice', answer: 'no' }, client);
  expect(stands(story)).toBe('open');
  story.does('answerChoice', { choice: 'choice', answer: 'agrees' });
  expect(stands(story)).toBe('open');
  story.does('answerChoice', { choice: 'choice', answer: 'agrees' }, client);
  expect(stands(story)).toBe('together');
  story.does('answerChoice', { choice: 'choice', answer: 'no' }, client);
  expect(stands(story)).toBe('open');
});

test('nobody answers their own choice, and only the one that holds is answered', () => {
  const own = aCourse().does('recordChoice', made, { ...client, id: 'mine' });
  const yes = { choice: 'mine', answer: 'agrees' as const };
  expect(own.refusal('answerChoice', yes, client)).toBe('choice-your-own');
  expect(stands(own.does('answerChoice', yes))).toBe('together');
  own.does('recordChoice', made, { id: 'newer' });
  expect(own.refusal('answerChoice', yes)).toBe('choice-changed');
  expect(own.refusal('answerChoice', { ...yes, choice: 'x' })).toBe('no-such-choice');
});
