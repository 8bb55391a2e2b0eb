import { expect, test } from 'vitest';
import { held, opened } from '#tests/a-guided-course.ts';
import { form } from '#tests/a-shipped-form.ts';

test('the pattern at work is of the session it names, and is asked for it once', () => {
  const dit = form('dit');
  const course = held(5, opened(dit.defaultPreset, 16, 'dit', [dit])).does('writeSheet', {
    sheet: 'ipaf-work',
    fields: { session: 4, what: 'How she waited for me to begin' },
  });
  const [entry] = course.course.sheets.entries;
  expect(entry?.versions[0]).toMatchObject({ session: 4, fields: { session: 4 } });
});
