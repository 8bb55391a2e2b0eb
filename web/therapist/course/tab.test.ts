import { expect, test } from 'vitest';
import { inATab, roomAt } from './tab.ts';

/** T14 of the findings of November 2026: all tabs of a course had one title, with the client’s full name. */

test('a tab says which room it shows, and of the client the first name and a letter', () => {
  expect(roomAt('/courses/1/people/2')).toBe('people');
  expect(roomAt('/courses/1/sessions')).toBe('sessions');
  expect(roomAt('/courses/1')).toBeUndefined();
  expect(inATab('Amara Nwosu-Delacroix')).toBe('Amara N.');
  expect(inATab(' Ana  Maria de Sousa ')).toBe('Ana S.');
  expect(inATab('Leila')).toBe('Leila');
  expect(inATab('')).toBe('');
});
