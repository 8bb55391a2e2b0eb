import { expect, test } from 'vitest';
import { aCourse } from '#tests/a-course.ts';

const client = { as: 'client', by: 'leila' } as const;
const clarificationId = 'clear';
const begun = () =>
  aCourse()
    .does('listIssue', { words: 'Work', area: 'role_dispute' }, { id: 'work' })
    .does(
      'beginClarification',
      { words: 'It is just work, they never ask me', issue: 'work', session: 3 },
      { id: clarificationId },
    );
const stated = () =>
  begun()
    .does('restateIssue', { clarificationId, words: 'You feel passed over by your head?', move: 'rephrase' })
    .does(
      'correctRestatement',
      { clarificationId, words: 'Not passed over, not seen', fits: 'partly' },
      client,
    )
    .does('writeStatement', {
      clarificationId,
      words: 'My head decides without asking me, and I say nothing',
    });

test('an issue is clarified from the client’s words to a statement both agree on, which the list then says (T-03)', () => {
  const story = stated();
  expect(story.refusal('agreeStatement', { clarificationId, version: 2 }, client)).toBe('stale');
  const { issues } = story.does('agreeStatement', { clarificationId, version: 1 }, client).course;
  expect(issues.issues).toMatchObject([
    {
      id: 'work',
      words: 'My head decides without asking me, and I say nothing',
      version: 2,
      agreed: expect.stringMatching(/^2026-/),
      area: 'role_dispute',
    },
  ]);
  expect(issues.clarifications[0]).toMatchObject({
    words: 'It is just work, they never ask me',
    texts: { correction: { text: { fits: 'partly' } } },
    agreed: { as: 'client', version: 1, issue: 'work' },
  });
});

test('what is clarified without an issue becomes one, agreed', () => {
  const { issues } = aCourse()
    .does('beginClarification', { words: 'It is everything' }, { id: clarificationId })
    .does('writeStatement', { clarificationId, words: 'I am alone with the children' })
    .does('agreeStatement', { clarificationId, version: 1 }, { ...client, id: 'new' }).course;
  expect(issues.issues).toMatchObject([
    { id: 'new', words: 'I am alone with the children', listedBy: 'client' },
  ]);
  expect(issues.issues[0]?.agreed).not.toBe('not_yet');
  expect(issues.clarifications[0]?.agreed?.issue).toBe('new');
});

test('nothing is corrected before it was said back, nothing agreed before it was written, and what is agreed stands', () => {
  const fits = { clarificationId, words: 'Yes', fits: 'fits' } as const;
  expect(begun().refusal('correctRestatement', fits, client)).toBe('nothing-restated');
  expect(begun().refusal('agreeStatement', { clarificationId, version: 1 })).toBe('no-statement');
  expect(begun().refusal('agreeStatement', { clarificationId: 'x', version: 1 })).toBe(
    'no-such-clarification',
  );
  const agreed = stated().does('agreeStatement', { clarificationId, version: 1 });
  const again = { clarificationId, words: 'Other words', version: 1 };
  for (const act of ['writeStatement', 'restateIssue'] as const)
    expect(agreed.refusal(act, again)).toBe('statement-agreed');
  expect(agreed.refusal('correctRestatement', { ...fits, version: 1 }, client)).toBe('statement-agreed');
});

test('an issue that was reworded meanwhile takes the statement as its next words', () => {
  const { issues } = stated()
    .does('rewordIssue', { issue: 'work', words: 'The office', version: 1 })
    .does('agreeStatement', { clarificationId, version: 1 }).course;
  expect(issues.issues[0]?.version).toBe(3);
  expect(issues.issues[0]?.words).toContain('without asking me');
});
