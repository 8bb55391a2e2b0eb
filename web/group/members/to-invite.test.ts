import { expect, test } from 'vitest';
import { toInvite } from './to-invite.ts';

const course = (id: string, name: string, died?: true) => ({ client: { id, name }, ...(died && { died }) });
const member = (client: string, name: string, why?: 'died' | 'work') => ({
  ...{ client, name },
  left: why ? { on: '2026-06-02', why, words: '', referred: null } : null,
});

test('who is known already can be invited, but nobody who is in the group, and nobody who has died in any course', () => {
  const known = toInvite(
    [course('luz', 'Luz'), course('rosa', 'Rosa'), course('ines', 'Ines', true), course('eva', 'Eva')],
    [
      member('rosa', 'Rosa', 'died'),
      member('ada', 'Ada', 'work'),
      member('ines', 'Ines'),
      member('none', ''),
    ],
    (client) => client === 'eva',
  );
  expect(known).toEqual([
    { client: 'ada', name: 'Ada' },
    { client: 'luz', name: 'Luz' },
  ]);
});
