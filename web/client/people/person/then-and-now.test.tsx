import { beforeAll, expect, test } from 'vitest';
import type { PersonFields } from '#core/course/inventory/person.ts';
import { held } from '#tests/a-guided-course.ts';
import { inEnglish } from '#tests/in-english.ts';
import { clientPage } from '#tests/screens/client-page.tsx';
import { PersonFieldsEdited } from './fields.tsx';
import { PersonRead } from './read.tsx';

beforeAll(inEnglish);

const asked = (fields: PersonFields) =>
  clientPage(
    held(1),
    <PersonFieldsEdited fields={fields} onField={() => undefined} wrong={() => undefined} more="on demand" />,
  );

test('on the phone a tie is asked about as one of now or of before, with what has been and how it ended', () => {
  const now = asked({ displayName: 'Odile' });
  for (const words of ['How do things stand between you?', 'We lost touch', 'What has mattered between you'])
    expect(now).toContain(words);
  expect(now).not.toContain('How it ended');
  expect(asked({ displayName: 'Odile', status: 'lost_touch' })).toContain('How it ended');
  const dead = asked({ displayName: 'Odile', living: 'deceased' });
  expect(dead).not.toContain('How do things stand');
  expect(dead).toContain('What has mattered between you');
});

test('what was said of a tie of before is read on the phone', () => {
  const fields = { status: 'lost_touch', history: 'The summer by the lake', ending: 'She moved' } as const;
  const read = clientPage(held(1), <PersonRead fields={fields} />);
  for (const words of ['We lost touch', 'The summer by the lake', 'She moved']) expect(read).toContain(words);
});
