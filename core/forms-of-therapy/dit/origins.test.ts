import { expect, test } from 'vitest';
import { form } from '#tests/a-shipped-form.ts';

const sheet = (id: string) => form('dit').sheets.find((one) => one.id === id);
const asked = (id: string) => sheet(id)?.fields.map((field) => field.id);

test('the pattern asks where it may come from, and the map for relationships of then beside those of now', () => {
  expect(asked('ipaf')).toContain('origins');
  expect(asked('attachment-map')).toEqual(expect.arrayContaining(['past', 'present', 'ties']));
});

test('each time the pattern is worked on asks what went on in the client and in the other, and what was done otherwise out there', () => {
  expect(asked('ipaf-work')).toEqual(expect.arrayContaining(['person', 'ownMind', 'otherMind', 'changed']));
  expect(sheet('ipaf-work')?.kept).toBe('many');
});
