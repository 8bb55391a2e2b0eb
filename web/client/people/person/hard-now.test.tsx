import { beforeAll, expect, test } from 'vitest';
import type { PersonFields } from '#core/course/inventory/person.ts';
import { held } from '#tests/a-guided-course.ts';
import { inEnglish } from '#tests/in-english.ts';
import { clientPage } from '#tests/screens/client-page.tsx';
import { PersonFieldsEdited } from './fields.tsx';
import { withoutBlanks } from './patch.ts';
import { PersonRead } from './read.tsx';

beforeAll(inEnglish);

const fields: PersonFields = {
  displayName: 'Nana',
  conflict: {
    level: 7,
    kind: 'covert',
    words: 'We go quiet',
    topics: ['the loan'],
    lastEpisode: 'The letter',
  },
  recentChanges: [{ on: '2026-08', what: 'He moved in upstairs' }],
  strength: { answer: 'perhaps', how: 'He could open on Mondays' },
};
const asked = (of: PersonFields) =>
  clientPage(
    held(1),
    <PersonFieldsEdited fields={of} onField={() => undefined} wrong={() => undefined} more="on demand" />,
  );

test('conflict, what has changed of late and whether somebody could help are asked and read on the phone (4.2)', () => {
  const page = asked(fields);
  for (const words of [
    'How much conflict is there',
    'Nobody says it',
    'The last time',
    'Change 1',
    'Could they help',
  ])
    expect(page).toContain(words);
  expect(page).toContain('not shown on this phone again');
  const read = clientPage(held(1), <PersonRead fields={fields} />);
  for (const words of [
    '7 of 10',
    'Nobody says it',
    'We go quiet',
    'the loan',
    'The letter',
    'August 2026: He moved in',
  ])
    expect(read).toContain(words);
  for (const words of ['Perhaps', 'He could open on Mondays']) expect(read).toContain(words);
  const dead = asked({ ...fields, living: 'deceased' });
  expect(dead).not.toContain('How much conflict is there');
});

test('lines of it that were added and left empty are not sent', () => {
  const { conflict, recentChanges } = withoutBlanks({
    conflict: { topics: ['the loan', ' '] },
    recentChanges: [{ what: 'He moved in' }, { what: '' }],
  });
  expect([conflict, recentChanges]).toEqual([{ topics: ['the loan'] }, [{ what: 'He moved in' }]]);
});
