import { expect, test } from 'vitest';
import { primaryMeasure } from '#core/protocols/primary-measure.ts';
import { form } from '#tests/a-shipped-form.ts';

test('MIT goes by low mood and looks, at each review and on its ladder, at how feelings are noticed and mastered', () => {
  expect(primaryMeasure(form('mit'))).toBe('phq-9');
  const asked = (id: string) =>
    form('mit')
      .sheets.find((sheet) => sheet.id === id)
      ?.fields.map((one) => one.id) ?? [];
  expect(asked('mit-ladder')).toEqual(
    expect.arrayContaining(['monitoring', 'differentiation', 'integration', 'decentration', 'mastery']),
  );
  expect(asked('mit-review')).toContain('changed');
  expect(asked('mit-episode')).toEqual(expect.arrayContaining(['emotions', 'thoughts', 'body']));
});
