import { expect, test } from 'vitest';
import { runningHead } from './running-head.ts';

/** T11 of the findings of November 2026: sixteen pages without number, name or date. */

test('every sheet says whose file it is, as of when, and which page of how many', () => {
  const rules = runningHead({ name: 'Amara Nwosu', asOf: '29 November 2026', page: 'Page # of ##' });
  expect(rules).toContain('@top-left { content: "Amara Nwosu"');
  expect(rules).toContain('@top-right { content: "29 November 2026"');
  expect(rules).toContain('content: "Page " counter(page) " of " counter(pages) ""');
});

test('no name ends the rule it stands in', () => {
  const rules = runningHead({ name: 'A"; } body { display: none } \\', asOf: '', page: '# / ##' });
  expect(rules).toContain('"A\\22 ; } body { display: none } \\5c "');
});
