import { beforeAll, expect, test } from 'vitest';
import type { PersonFields } from '#core/course/inventory/person.ts';
import { held } from '#tests/a-guided-course.ts';
import { inEnglish } from '#tests/in-english.ts';
import { clientPage } from '#tests/screens/client-page.tsx';
import { PersonFieldsEdited } from './fields.tsx';
import { PersonRead } from './read.tsx';

beforeAll(inEnglish);

const fields: PersonFields = {
  displayName: 'Odile',
  knowsAboutProblem: { answer: 'yes', response: 'She is worried, and rings less' },
  helpOffered: { answer: 'yes', note: 'To take the children' },
  helpAccepted: { answer: 'no', note: 'I felt I had failed' },
};

test('how it has been for somebody, what help was offered and what made it hard to take are asked and read on the phone (S003-05, S003-17)', () => {
  const asked = clientPage(
    held(1),
    <PersonFieldsEdited fields={fields} onField={() => undefined} wrong={() => undefined} more="on demand" />,
  );
  for (const words of ['How has it been for them?', 'What was it like?', 'easy or hard to take?'])
    expect(asked).toContain(words);
  const read = clientPage(held(1), <PersonRead fields={fields} />);
  for (const words of ['She is worried, and rings less', 'To take the children', 'I felt I had failed'])
    expect(read).toContain(words);
});
