import { beforeAll, expect, test } from 'vitest';
import { aCourse } from '#tests/a-course.ts';
import { drawn, inEnglish } from '#tests/in-english.ts';
import { ChoiceRead } from './read.tsx';

beforeAll(inEnglish);

test('the client is told what they decided as one speaks to them, and the desk as one speaks of them', () => {
  const { course } = aCourse()
    .does(
      'recordChoice',
      { talkedOver: ['ipt', 'cbt'], chosen: ['ipt'], why: 'People', otherwise: '' },
      { id: 'choice' },
    )
    .does('answerChoice', { choice: 'choice', answer: 'agrees' }, { as: 'client', by: 'leila' });
  const mine = drawn(<ChoiceRead course={course} therapist="Ana" />);
  expect(mine).toContain('Written down by Ana on');
  expect(mine).toContain('You agreed, ');
  expect(mine).not.toMatch(/the client|the therapist/i);
  expect(drawn(<ChoiceRead course={course} />)).toContain('The client agrees, ');
});
